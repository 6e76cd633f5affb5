package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.branch.BranchReader;
import org.openshebao.workbench.branch.BranchReport;
import org.openshebao.workbench.branch.BranchValuation;
import org.openshebao.workbench.json.BranchJson;

/// What `shebao value` answers for a file of another branch than pensions.
final class BranchAnswer {

  private static final int WIDTH = 160;

  private BranchAnswer() {}

  /// Values the file and prints, writes, or gives JSON.
  ///
  /// @param data  folder of population data
  static int answer(CommonOptions common, Path file, String text, Path data) throws IOException {
    BranchValuation value = BranchReader.read(file.toString(), text, common.lawInForce(), data);
    if (common.json()) {
      common.printJson(BranchJson.of(value));
    } else {
      print(common, value);
    }
    if (common.findOut().isPresent()) {
      List<Path> written =
          ReportFolder.write(
              BranchReport.report(value),
              common.language(),
              common.excel(),
              common.findOut().get());
      if (!common.json()) {
        common.out().println(common.text("branch.written", written.getFirst()));
      }
    }
    common.out().flush();
    return ExitCode.OK;
  }

  private static void print(CommonOptions common, BranchValuation value) {
    common.printHeading(value.law());
    for (Table table : BranchReport.tables(value)) {
      common.out().println();
      common.out().print(TextTable.text(table, common.language(), WIDTH));
    }
    common.out().println();
    for (Label caveat : BranchReport.caveats(value)) {
      common.out().println("– " + caveat.in(common.language()));
    }
  }
}
