package org.openshebao.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.ProvenanceJson;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.synthesize.FitFiles;
import org.openshebao.workbench.synthesize.FitJson;
import org.openshebao.workbench.synthesize.FitReport;
import org.openshebao.workbench.synthesize.FitResult;
import org.openshebao.workbench.synthesize.Synthesis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao synthesize`: a country's demonstration population as a dataset folder, with the report of its fit.
@Command(name = "synthesize", mixinStandardHelpOptions = true)
final class SynthesizeCommand implements Callable<Integer> {

  private static final Path OUT = Path.of("out", "population");

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--size", paramLabel = "N", descriptionKey = "synthesize.size")
  private long size = 200_000;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "synthesize.seed")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    if (size < Synthesis.LEAST || size > Synthesis.MOST) {
      throw common.badUsage("usage.size", Synthesis.LEAST, Synthesis.MOST, size);
    }
    LawInForce law = common.lawInForce();
    Synthesis synthesis = Synthesis.of(law.law());
    Path folder = common.findOut().orElse(OUT);
    Synthesis.Written written;
    try (Progress progress = common.progress(common.text("synthesize.progress"), size)) {
      written = synthesis.write(folder, size, seed, common.threads(), progress::reach);
    }
    FitResult fit = synthesis.fitOf(written, law.provenance().withSeed(seed));
    Report report = FitReport.of(fit);
    List<Path> files = FitFiles.write(fit, report, common.language(), folder);
    if (common.json()) {
      printJson(law, fit, written, folder);
    } else {
      print(law, fit, report, written, files.getFirst(), folder);
    }
    return ExitCode.OK;
  }

  private void print(
      LawInForce law,
      FitResult fit,
      Report report,
      Synthesis.Written written,
      Path page,
      Path folder) {
    common.printHeading(law);
    common.out().println();
    common.out().println(report.subtitle().in(common.language()));
    for (SummaryItem item : report.summary()) {
      common.out().println("• " + item.headline().in(common.language()));
      common.out().println("  " + item.detail().in(common.language()));
    }
    for (Margin.Role role : Margin.Role.values()) {
      printRows(fit, role);
    }
    common.out().println();
    common
        .out()
        .println(
            common.text(
                "synthesize.written",
                folder,
                number(written.summary().rowCounts().getOrDefault("person", 0L)),
                number(written.summary().rowCounts().getOrDefault("household", 0L)),
                number(written.summary().rowCounts().getOrDefault("relation", 0L))));
    common.out().println(common.text("synthesize.digest", written.summary().digest()));
    common.out().println(common.text("synthesize.page", page));
  }

  /// The figures of a role; a margin with one for each place shows the farthest alone.
  private void printRows(FitResult fit, Margin.Role role) {
    common.out().println();
    common.out().println(common.text("synthesize.role." + role.name()));
    TextTable table =
        new TextTable()
            .right(2, 3, 4)
            .row(
                common.text("synthesize.margin"),
                common.text("synthesize.of"),
                common.text("synthesize.figure"),
                common.text("synthesize.people"),
                common.text("synthesize.difference"),
                common.text("synthesize.year"),
                common.text("synthesize.grade"));
    List<FitResult.Row> rows = fit.rows(role);
    for (Margin margin : rows.stream().map(FitResult.Row::margin).distinct().toList()) {
      List<FitResult.Row> own = rows.stream().filter(row -> row.margin() == margin).toList();
      boolean many = own.size() > 8;
      FitResult.Row worst = own.getFirst();
      for (FitResult.Row row : own) {
        worst = Math.abs(row.difference()) > Math.abs(worst.difference()) ? row : worst;
        if (!many) {
          add(table, row, "");
        }
      }
      if (many) {
        add(table, worst, common.text("synthesize.farthest", own.size()));
      }
    }
    table.print(common.out(), "  ");
  }

  private void add(TextTable table, FitResult.Row row, String remark) {
    table.row(
        row.margin().label().in(common.language()),
        row.of().in(common.language()) + remark,
        figure(row, row.figure()),
        figure(row, row.people()),
        percent(row.difference()),
        row.margin().year(),
        row.margin().grade());
  }

  private static String figure(FitResult.Row row, double value) {
    return row.isCount() ? number(Math.round(value)) : percent(value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
        + " %";
  }

  private void printJson(LawInForce law, FitResult fit, Synthesis.Written written, Path folder) {
    common.printJson(
        new JsonObject()
            .with("provenance", ProvenanceJson.of(law))
            .with("dataDigest", written.summary().digest())
            .with("seed", seed)
            .with("size", size)
            .with("folder", folder.toString())
            .with("households", written.summary().rowCounts().get("household"))
            .with("relations", written.summary().rowCounts().get("relation"))
            .with("fit", FitJson.of(fit)));
  }
}
