package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.standards.review.SignOff;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.StudyContext;
import org.openshebao.workbench.conform.StudyFinding;
import org.openshebao.workbench.conform.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shebao conform sign ID`: adds a reviewer's decision about a finding to a file of reviews; what stands there stays as its history.
@Command(name = "sign", mixinStandardHelpOptions = true)
final class ConformSignCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", descriptionKey = "conform.sign.id")
  private String id = "";

  @Option(names = "--reviewer", required = true, descriptionKey = "conform.sign.reviewer")
  private String reviewer = "";

  @Option(
      names = "--reviewed-on",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "conform.sign.day")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--decision",
      paramLabel = "agreed|disputed|open",
      descriptionKey = "conform.sign.decision")
  private String decision = "agreed";

  @Option(names = "--comment", descriptionKey = "conform.sign.comment")
  private @Nullable String comment;

  @Mixin private final ConformOptions conform = new ConformOptions();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Path file = conform.reviews();
    if (file == null) {
      throw common.badUsage("conform.sign.file");
    }
    SignOff.Decision decided;
    try {
      decided = SignOff.Decision.parse(decision);
    } catch (IllegalArgumentException e) {
      throw common.badUsage("conform.sign.wrongDecision", decision);
    }
    StudyContext context = conform.open(common, common.reforms());
    String place = common.findPlace().map(Place::code).orElse(null);
    String instrument = context.standards().getRequirement(id).instrument();
    ConformityStudy study = ConformityStudy.of(context, instrument, common.date(), place);
    StudyFinding finding = study.get(id);
    SignOff review =
        new SignOff(
            id,
            place,
            common.date().toString(),
            reviewer,
            day.toString(),
            finding.status(),
            decided,
            comment);
    WholeFile.write(file, context.signOffs().with(review).toYaml());
    common
        .out()
        .println(
            common.text(
                "conform.sign.written",
                id,
                Texts.status(finding.status(), finding.doubt()).in(common.language()),
                file));
    common.out().flush();
    return ExitCode.OK;
  }
}
