package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.Support;
import org.openshebao.workbench.assess.report.AssessmentFiles;
import org.openshebao.workbench.assess.report.PeopleReport;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.json.FindingsJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.json.TableJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.reform.Behaviour;
import org.openshebao.workbench.reform.ReformComparison;

/// `shebao assess` on people one by one: a dataset folder, a mapping file, or people made up on the spot.
final class AssessPeople {

  private static final int WIDTH = 100;

  private final CommonOptions common;
  private final List<List<String>> crossings;

  /// @param by  dimensions to cross, "sex,form" each
  AssessPeople(CommonOptions common, List<String> by) {
    this.common = common;
    crossings = by.stream().map(text -> Arrays.asList(text.split(","))).toList();
  }

  int run(PeopleSource source, Support support, Path folder) throws IOException {
    LawInForce law = common.lawInForce();
    PeopleAssessment assessment;
    try (Progress progress = common.progress(common.text("assess.progress"), 0)) {
      assessment =
          PeopleAssessment.of(
              law,
              source,
              support,
              crossings,
              common.threads(),
              common.keepGoing(),
              progress::reach);
    }
    Report report = PeopleReport.of(assessment, compare(source));
    List<Path> written =
        AssessmentFiles.write(assessment, report, common.language(), common.excel(), folder);
    if (common.json()) {
      printJson(assessment, report, written);
    } else {
      print(assessment, report, written);
    }
    assessment.read().problems().forEach(problem -> common.err().println(problem));
    if (assessment.read().refused() > 0) {
      common
          .err()
          .println(
              common.text("assess.refused", assessment.read().refused(), assessment.read().read()));
      return ExitCode.FAILED;
    }
    return ExitCode.OK;
  }

  /// The reforms beside the law in force over the same people; null when there are none.
  private @Nullable ReformComparison compare(PeopleSource source) {
    if (common.reformNames().isEmpty()) {
      return null;
    }
    try (Progress progress = common.progress(common.text("compare.progress"), 0)) {
      return ReformComparison.of(
          common.baselineInForce(),
          common.reforms(),
          Behaviour.STATIC,
          source,
          common.threads(),
          common.keepGoing(),
          progress::reach);
    }
  }

  private void print(PeopleAssessment assessment, Report report, List<Path> written) {
    common.printHeading(assessment.law());
    if (assessment.origin().isSynthetic()) {
      common.out().println(common.text("assess.synthetic"));
    }
    common.out().println();
    for (SummaryItem item : report.summary()) {
      common.out().println("• " + item.headline().in(common.language()));
      common.out().println("  " + item.detail().in(common.language()));
    }
    common.out().println();
    Map<String, Table> tables = AssessmentFiles.tables(report);
    print(tables.get("effective-1"));
    for (Table crossed : crossed(assessment, tables)) {
      print(crossed);
    }
    common.out().println(common.text("assess.written", written.getFirst()));
    common.out().println(common.text("assess.besidePeople", AssessmentFiles.tables(report).size()));
  }

  private void print(@Nullable Table table) {
    if (table != null) {
      common.out().println(TextTable.text(table, common.language(), WIDTH));
    }
  }

  /// The tables of crossings asked for: their first columns are the dimensions.
  private static List<Table> crossed(PeopleAssessment assessment, Map<String, Table> tables) {
    List<Table> crossed = new ArrayList<>();
    assessment.breakdown().groupings().stream()
        .filter(grouping -> grouping.dimensions().size() > 1)
        .forEach(grouping -> {
          List<String> ids =
              grouping.dimensions().stream().map(each -> each.id().replace('-', '_')).toList();
          tables.values().stream()
              .filter(table ->
                  table.columns().size() > ids.size()
                      && table.columns().subList(0, ids.size()).stream()
                          .map(column -> column.id())
                          .toList()
                          .equals(ids)
                      && table.columns().get(ids.size()).id().equals("persons"))
              .findFirst()
              .ifPresent(crossed::add);
        });
    return crossed;
  }

  private void printJson(PeopleAssessment assessment, Report report, List<Path> written) {
    List<JsonObject> tables = new ArrayList<>();
    AssessmentFiles.tables(report).forEach((name, table) -> tables.add(TableJson.of(name, table)));
    common.printJson(
        new JsonObject()
            .with("provenance", ProvenanceJson.of(assessment.law()))
            .with("dataDigest", assessment.read().digest())
            .with("synthetic", assessment.origin().isSynthetic())
            .with("source", assessment.origin().source())
            .with("rowsRead", assessment.read().read())
            .with("rowsRefused", assessment.read().refused())
            .with("personsInData", assessment.persons())
            .with("weighted", assessment.weighted())
            .with("standardErrors", null)
            .with("standardErrorsReason", "not computed")
            .with("findings", FindingsJson.of(report))
            .with("caveats", report.caveats())
            .with("tables", tables)
            .with("files", written.stream().map(Path::toString).toList()));
  }
}
