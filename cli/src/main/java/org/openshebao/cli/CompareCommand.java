package org.openshebao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.law.reform.Reform;
import org.openshebao.publishing.folder.ReportFolder;
import org.openshebao.publishing.terminal.TextTable;
import org.openshebao.workbench.assess.people.SyntheticPeople;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.json.ComparisonJson;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.reform.Behaviour;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.report.ReformSections;
import org.openshebao.workbench.synthesize.Synthesis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao compare --reform NAME…`: reforms beside the law in force over a population.
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private static final int WIDTH = 120;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--data", paramLabel = "DIR|FILE", descriptionKey = "compare.data")
  private @Nullable Path data;

  @Option(names = "--size", paramLabel = "N", descriptionKey = "compare.size")
  private long size = 200_000;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "synthesize.seed")
  private long seed = 1;

  @Option(names = "--take-up", paramLabel = "SHARE", descriptionKey = "compare.takeUp")
  private double takeUp = Behaviour.STATIC.takeUp();

  @Option(names = "--compliance", paramLabel = "SHARE", descriptionKey = "compare.compliance")
  private double compliance = Behaviour.STATIC.compliance();

  @Override
  public Integer call() throws IOException {
    List<Reform> reforms = common.reforms();
    if (reforms.isEmpty()) {
      throw common.badUsage("compare.noReform", names());
    }
    if (size < Synthesis.LEAST || size > Synthesis.MOST) {
      throw common.badUsage("usage.size", Synthesis.LEAST, Synthesis.MOST, size);
    }
    Behaviour behaviour = behaviour();
    LawInForce law = common.baselineInForce();
    ReformComparison comparison;
    try (Progress progress = common.progress(common.text("compare.progress"), 0)) {
      comparison =
          ReformComparison.of(
              law,
              reforms,
              behaviour,
              people(law),
              common.threads(),
              common.keepGoing(),
              progress::reach);
    }
    List<Path> written =
        common.findOut().map(folder -> write(comparison, folder)).orElse(List.of());
    if (common.json()) {
      JsonObject json = ComparisonJson.of(comparison);
      common.printJson(json.with("files", written.stream().map(Path::toString).toList()));
    } else {
      print(comparison, written);
    }
    comparison.source().problems().forEach(problem -> common.err().println(problem));
    return comparison.source().refused() > 0 ? ExitCode.FAILED : ExitCode.OK;
  }

  /// The people asked for, else a population made for the purpose.
  private PeopleSource people(LawInForce law) {
    return data == null
        ? new SyntheticPeople(law.law(), size, seed, common.threads()).source()
        : PeopleSource.open(data).asOf(law.month());
  }

  private String names() {
    return String.join(
        common.text("list.separator"),
        common.baseline().listReforms().stream().map(Reform::id).toList());
  }

  private Behaviour behaviour() {
    try {
      return new Behaviour(takeUp, compliance);
    } catch (IllegalArgumentException e) {
      throw common.badUsage("compare.share", takeUp, compliance);
    }
  }

  private List<Path> write(ReformComparison comparison, Path folder) {
    try {
      return ReportFolder.write(
          ReformSections.report(comparison), common.language(), common.excel(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(ReformComparison comparison, List<Path> written) {
    common.printHeading(comparison.law());
    common.out().println();
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      common
          .out()
          .println("• " + ReformSections.headline(comparison, scenario).in(common.language()));
      common
          .out()
          .println("  " + ReformSections.detail(comparison, scenario).in(common.language()));
    }
    for (Table table : ReformSections.tables(comparison)) {
      common.out().println();
      common.out().print(TextTable.text(table, common.language(), WIDTH));
    }
    common.out().println();
    for (Label caveat : ReformSections.caveats(comparison)) {
      common.out().println("– " + caveat.in(common.language()));
    }
    if (!written.isEmpty()) {
      common.out().println();
      common.out().println(common.text("compare.written", written.getFirst(), written.size() - 1));
    }
    common.out().flush();
  }
}
