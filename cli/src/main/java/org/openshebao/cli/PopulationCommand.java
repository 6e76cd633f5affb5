package org.openshebao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.projection.PopulationRequest;
import org.openshebao.workbench.projection.PopulationRequest.Method;
import org.openshebao.workbench.projection.ProjectedPopulation;
import org.openshebao.workbench.projection.ProjectedPopulation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shebao population`: a country's population by age and sex, projected by cohort components.
@Command(name = "population", mixinStandardHelpOptions = true)
final class PopulationCommand implements Callable<Integer>, Printing {

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "population.country")
  private String country = "CHN";

  @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "population.from")
  private @Nullable Integer from;

  @Option(names = "--to", paramLabel = "YEAR", descriptionKey = "population.to")
  private int to = 2100;

  @Option(names = "--method", paramLabel = "annual|5x5", descriptionKey = "population.method")
  private String method = "annual";

  @Option(names = "--variant", paramLabel = "V", descriptionKey = "population.variant")
  private Variant variant = Variant.MEDIUM;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "population.data")
  private @Nullable Path data;

  @Option(names = "--ages", descriptionKey = "population.ages")
  private boolean ages;

  @Override
  public CommonOptions common() {
    return common;
  }

  @Override
  public Integer call() {
    Method steps =
        switch (method) {
          case "annual" -> Method.ANNUAL;
          case "5x5" -> Method.FIVE_YEARS;
          default ->
              throw common.badUsage("usage.value", "--method", common.text("usage.choice", method));
        };
    String iso3 = country.toUpperCase(Locale.ROOT);
    int first = from == null ? PopulationRequest.defaultFrom(iso3, steps) : from;
    if (to <= first) {
      throw common.badUsage("population.badTo", to, first);
    }
    ProjectedPopulation path =
        new PopulationRequest(
                data == null ? DataFolders.demography() : data, iso3, first, to, steps, variant)
            .project();
    if (common.json()) {
      printJson(iso3, path);
    } else {
      print(path);
    }
    return ExitCode.OK;
  }

  private void print(ProjectedPopulation path) {
    TextTable text = new TextTable().right(0, 1, 2, 3, 4, 5, 6, 7);
    text.row(
        common.text("population.year"),
        common.text("population.total"),
        common.text("population.0to14"),
        common.text("population.15to64"),
        common.text("population.65"),
        common.text("population.births"),
        common.text("population.deaths"),
        common.text("population.migrants"));
    for (State state : path.states()) {
      ProjectionStep step = state.step();
      text.row(
          Integer.toString(state.year()),
          NumberText.grouped(state.population().total(), 0),
          NumberText.grouped(path.between(state, 0, 15), 0),
          NumberText.grouped(path.between(state, 15, 65), 0),
          NumberText.grouped(path.from(state, 65), 0),
          step == null ? "" : NumberText.grouped(step.births(), 0),
          step == null ? "" : NumberText.grouped(step.deaths().total(), 0),
          step == null ? "" : NumberText.grouped(step.migrants().total(), 0));
    }
    text.print(common.out(), "");
    common.out().println(common.text("population.thousands"));
    for (Label note : path.notes()) {
      common.out().println(note.in(common.language()));
    }
  }

  private void printJson(String iso3, ProjectedPopulation path) {
    List<JsonObject> years = new ArrayList<>();
    for (State state : path.states()) {
      ProjectionStep step = state.step();
      JsonObject year =
          new JsonObject()
              .with("year", state.year())
              .with("population", state.population().total())
              .with("male", state.population().total(Sex.MALE))
              .with("female", state.population().total(Sex.FEMALE))
              .with("age0to4", path.between(state, 0, 5))
              .with("age0to14", path.between(state, 0, 15))
              .with("age15to64", path.between(state, 15, 65))
              .with("age65plus", path.from(state, 65))
              .with("age80plus", path.from(state, 80))
              .with("births", step == null ? null : step.births())
              .with("deaths", step == null ? null : step.deaths().total())
              .with("netMigration", step == null ? null : step.migrants().total());
      if (ages) {
        year.with("maleByAge", list(state, Sex.MALE)).with("femaleByAge", list(state, Sex.FEMALE));
      }
      years.add(year);
    }
    common.printJson(
        new JsonObject()
            .with("country", iso3)
            .with("variant", Converters.name(variant))
            .with("method", method)
            .with("unit", "thousands of persons at 1 July")
            .with("yearsOfAge", path.yearsOfAge())
            .with("notes", path.notes())
            .with("years", years));
  }

  private static List<Double> list(State state, Sex sex) {
    List<Double> numbers = new ArrayList<>();
    for (double number : state.population().of(sex)) {
      numbers.add(number);
    }
    return numbers;
  }
}
