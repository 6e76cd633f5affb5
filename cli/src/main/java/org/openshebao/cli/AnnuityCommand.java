package org.openshebao.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.contingency.Annuity;
import org.openshebao.actuarial.contingency.Assurance;
import org.openshebao.actuarial.contingency.Interest;
import org.openshebao.actuarial.contingency.Status;
import org.openshebao.actuarial.mortality.FractionalAge;
import org.openshebao.actuarial.mortality.Makeham;
import org.openshebao.actuarial.mortality.Survivorship;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.workbench.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao annuity`: values of annuities and assurances on one life, or on two together.
@Command(name = "annuity", mixinStandardHelpOptions = true)
final class AnnuityCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final MortalityOptions mortality = new MortalityOptions();

  @Option(names = "--table", paramLabel = "FILE", descriptionKey = "annuity.table")
  private @Nullable Path table;

  @Option(names = "--makeham", paramLabel = "A,B,c", descriptionKey = "annuity.makeham")
  private @Nullable String makeham;

  @Option(names = "--age", paramLabel = "X", required = true, descriptionKey = "annuity.age")
  private double age;

  @Option(names = "--joint", paramLabel = "Y", descriptionKey = "annuity.joint")
  private @Nullable Double joint;

  @Option(names = "--last-survivor", paramLabel = "Y", descriptionKey = "annuity.lastSurvivor")
  private @Nullable Double lastSurvivor;

  @Option(
      names = "--interest",
      paramLabel = "I",
      required = true,
      descriptionKey = "annuity.interest")
  private double interest;

  @Option(names = "--frequency", paramLabel = "M", descriptionKey = "annuity.frequency")
  private int frequency = 1;

  @Option(names = "--term", paramLabel = "N", descriptionKey = "annuity.term")
  private double term = Double.POSITIVE_INFINITY;

  @Option(names = "--defer", paramLabel = "D", descriptionKey = "annuity.defer")
  private double defer;

  @Option(
      names = "--within-year",
      paramLabel = "uniform|constant-force|balducci",
      descriptionKey = "annuity.withinYear")
  private FractionalAge withinYear = FractionalAge.UNIFORM;

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    try {
      Survivorship lives = lives();
      Status status = status(lives);
      Interest rate = new Interest(interest);
      Annuity annuity = new Annuity(frequency, defer, term);
      Assurance assurance = new Assurance(frequency, defer, term);
      print(
          annuity.due(status, rate),
          annuity.immediate(status, rate),
          assurance.value(status, rate),
          assurance.secondMoment(status, rate));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              "ANNUITY-VALUE",
              table == null ? null : table.toString(),
              0,
              null,
              null,
              String.valueOf(e.getMessage()),
              null));
    }
    return ExitCode.OK;
  }

  private Survivorship lives() {
    if ((table == null) == (makeham == null)) {
      throw common.badUsage("annuity.oneOf");
    }
    if (table != null) {
      return mortality.read(table, common).table().withinYears(withinYear);
    }
    double[] abc;
    try {
      abc =
          Arrays.stream(String.valueOf(makeham).split(","))
              .mapToDouble(Double::parseDouble)
              .toArray();
    } catch (NumberFormatException e) {
      throw common.badUsage("annuity.badMakeham", makeham);
    }
    if (abc.length != 3) {
      throw common.badUsage("annuity.badMakeham", makeham);
    }
    return new Makeham(abc[0], abc[1], abc[2]);
  }

  private Status status(Survivorship lives) {
    if (joint != null && lastSurvivor != null) {
      throw common.badUsage("annuity.oneSecondLife");
    }
    Status first = Status.single(lives, age);
    if (joint != null) {
      return Status.joint(first, Status.single(lives, joint));
    }
    return lastSurvivor == null
        ? first
        : Status.lastSurvivor(first, Status.single(lives, lastSurvivor));
  }

  private void print(double due, double immediate, double assurance, double secondMoment) {
    if (common.json()) {
      common.printJson(
          new JsonObject()
              .with("age", age)
              .with("joint", joint)
              .with("lastSurvivor", lastSurvivor)
              .with("interest", interest)
              .with("frequency", frequency)
              .with("term", Double.isInfinite(term) ? null : term)
              .with("deferral", defer)
              .with("annuityDue", due)
              .with("annuityImmediate", immediate)
              .with("assurance", assurance)
              .with("secondMoment", secondMoment));
      return;
    }
    TextTable text = new TextTable().right(1);
    text.row(common.text("annuity.due"), NumberText.fixed(due, 6));
    text.row(common.text("annuity.immediate"), NumberText.fixed(immediate, 6));
    text.row(common.text("annuity.assurance"), NumberText.fixed(assurance, 6));
    text.row(common.text("annuity.secondMoment"), NumberText.fixed(secondMoment, 6));
    text.print(common.out(), "");
  }
}
