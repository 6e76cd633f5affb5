package org.openshebao.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.reconciliation.Reconciliation;
import org.openshebao.actuarial.reconciliation.Step;
import org.openshebao.actuarial.risk.RiskItem;
import org.openshebao.actuarial.risk.RiskPath;
import org.openshebao.actuarial.sensitivity.Tornado;
import org.openshebao.actuarial.valuation.award.FormulaAwards;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.BenefitInput;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.LabourMarket;
import org.openshebao.actuarial.valuation.input.ShortOfService;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.wage.ClampedBase;
import org.openshebao.actuarial.valuation.wage.WageProfile;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;

/// A small scheme on China's population: the study of its risk, its sensitivities, its reconciliation, and the report they make.
class RiskStudyTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Path DATA = ROOT.resolve("examples/data/demography");
  private static final Path FILE =
      ROOT.resolve(
          "countries/china/data/src/main/resources/org/openshebao/countries/china/data/valuation/risk.yaml");
  private static final int YEARS = 20;
  private static final Label NAME = new Label("Small scheme", "示例制度");
  private static final Label SCOPE = new Label("employees, no subsidy", "职工，无补贴");

  private static RiskBook book;
  private static UncertainPopulation population;
  private static ValuationInput input;
  private static RiskStudy study;

  @BeforeAll
  static void project() throws IOException {
    book = RiskBook.read("risk.yaml", Files.readString(FILE), DATA, "CHN");
    population = PopulationPaths.of(DATA, "CHN", 2024, YEARS + 1, book.mortality().b());
    input = input(population.at(RiskPath.still(YEARS + 1)));
    study = study(2);
  }

  private static RiskStudy study(int threads) {
    return RiskStudy.of(
        NAME, SCOPE, input, population, Projection.ALL, book, 30, 7, threads, false, done -> {});
  }

  private static ValuationInput input(Demography people) {
    var awards = FormulaAwards.at(60, 0.01);
    ServiceCells start = new ServiceCells();
    for (Sex sex : Sex.values()) {
      for (int age = 22; age < 60; age++) {
        double persons = people.population(0, sex, age) * 0.7 * 0.5 * 0.9;
        int service = (age - 22) * 3 / 4;
        start.add(sex, age, service, persons, persons * service * 5000, persons * service * 0.9, 0);
      }
    }
    Map<String, Double> groups = Map.of(awards.groups().getFirst(), 1.0);
    CategoryInput category =
        new CategoryInput(
            "employees",
            new Label("Employees", "职工"),
            "fund",
            AgeSexPath.of(0, 100, (t, sex, age) -> 0.5),
            YearPath.constant(0.1),
            YearPath.constant(0.9),
            YearPath.constant(0.9),
            0.02,
            0.1,
            WageProfile.flat(),
            1,
            new ClampedBase(0.6, 0.9, 0.6, 3),
            YearPath.constant(0.16),
            YearPath.constant(0.08),
            groups,
            groups,
            new ShortOfService(0.2, 0.3, 0.5),
            start,
            new ServiceCells(),
            new StartingPensions(
                AgeSexPath.of(
                    0, 100, (t, sex, age) -> age < 60 ? 0 : 0.4 * people.population(0, sex, age)),
                AgeSexPath.constant(36_000),
                AgeSexPath.constant(0.1),
                AgeSexPath.constant(20_000)));
    return new ValuationInput(
        "small",
        2024,
        YEARS,
        people,
        new Economy(
            YearPath.constant(0.02),
            YearPath.constant(0.025),
            YearPath.constant(0.035),
            YearPath.constant(0.03),
            90_000,
            85_000,
            1.3e14),
        new LabourMarket(
            AgeSexPath.of(0, 100, (t, sex, age) -> age >= 18 && age < 65 ? 0.7 : 0),
            AgeSexPath.constant(0.05)),
        List.of(category),
        awards,
        BenefitInput.oldAgeOnly(0.5),
        List.of(
            new FundInput(
                "fund",
                6e12,
                2e12,
                false,
                YearPath.constant(0),
                YearPath.constant(0),
                FundInput.Residual.NONE,
                0)),
        Group.OPEN);
  }

  @Test
  void mortalityIsThatOfTheModelOfLeeAndCarter() {
    MortalityModel mortality = book.mortality();

    double sum = mortality.sensitivity().get(0) + mortality.sensitivity().get(1);
    for (int age = 5; age <= 100; age += 5) {
      sum += mortality.sensitivity().get(age);
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(mortality.explained()).isGreaterThan(0.9);
    assertThat(mortality.observed()).isGreaterThan(20);
    assertThatThrownBy(() -> MortalityModel.of(DATA, "CHN", 2010))
        .hasMessageContaining("Four periods");
  }

  @Test
  void intervalsOfFertilityAreNearThoseOfTheUnitedNations() {
    // 80 % intervals of WPP 2024, half width over 1.2816: 0.175 in 2030, 0.277 in 2050, 0.366 in
    // 2100
    var fertility = book.processes().fertility();

    assertThat(fertility.deviation(6)).isCloseTo(0.175, within(0.03));
    assertThat(fertility.deviation(26)).isCloseTo(0.277, within(0.05));
    assertThat(fertility.deviation(76)).isCloseTo(0.366, within(0.05));
  }

  @Test
  void theStudyIsTheSameForAnyNumberOfThreads() {
    assertThat(study(1).result().premiums()).isEqualTo(study.result().premiums());
  }

  @Test
  void fansWidenWithTheYears() {
    var years = study.result().fan(RiskItem.RESERVE_RATIO).years();

    double first = width(years.getFirst());
    double last = width(years.getLast());
    assertThat(years).hasSize(YEARS);
    assertThat(last).isGreaterThan(3 * first);
  }

  private static double width(org.openshebao.actuarial.risk.Fan.Year year) {
    return year.distribution().percentiles().value(6) - year.distribution().percentiles().value(0);
  }

  @Test
  void sensitivitiesGoTheWayTheyMust() {
    Tornado<Sensitivities.Outcome> tornado = Sensitivities.of(input, population, Projection.ALL);
    Map<String, Tornado.Bar<Sensitivities.Outcome>> bars =
        tornado.bars().stream()
            .collect(java.util.stream.Collectors.toMap(Tornado.Bar::id, bar -> bar));
    double base = tornado.base().premium();

    assertThat(bars).hasSize(8);
    assertThat(bars.get("mortality").low().premium()).isGreaterThan(base);
    assertThat(bars.get("mortality").high().premium()).isLessThan(base);
    assertThat(bars.get("realWages").high().premium()).isLessThan(base);
    // What is collected does not change what is due.
    assertThat(bars.get("collection").low().premium()).isCloseTo(base, within(0.01));
    assertThat(bars.get("collection").low().balance()).isLessThan(tornado.base().balance());
    for (int i = 1; i < tornado.bars().size(); i++) {
      assertThat(tornado.bars().get(i).swing())
          .isLessThanOrEqualTo(tornado.bars().get(i - 1).swing());
    }
    assertThat(Sensitivities.chart(NAME, SCOPE, tornado).title().zh()).contains(SCOPE.zh());
  }

  private static Reconciliation reconciliation() {
    ValuationInput previous =
        input
            .with(population.changed(1.1, 0.1, 0))
            .with(
                input
                    .economy()
                    .with(
                        YearPath.constant(0.025),
                        YearPath.constant(0.03),
                        YearPath.constant(0.04),
                        YearPath.constant(0.03)))
            .with(FormulaAwards.at(60, 0.011));
    return Reconciler.of(previous, input, Projection.ALL);
  }

  @Test
  void theReconciliationAddsUpExactly() {
    Reconciliation found = reconciliation();

    BigDecimal sum =
        found.steps().stream().map(Step::premium).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(found.premium());
    assertThat(found.current()).isEqualTo(Reconciler.of(input, input, Projection.ALL).previous());
    assertThat(found.steps().get(0).premium()).isEqualByComparingTo("0");
    assertThat(found.steps().get(1).premium().signum()).isNotZero();
    assertThat(found.steps().get(4).premium()).isNegative();
    assertThatThrownBy(() -> Reconciler.of(input, input.withYears(10), Projection.ALL))
        .hasMessageContaining("2024 over 20")
        .hasMessageContaining("2024 over 10");
  }

  @Test
  void deathsOfTheCensusStandBesideThoseOfTheValuation() {
    var experience = MortalityExperience.find(DATA, "CHN").orElseThrow();

    assertThat(experience.groups()).hasSize(16);
    // The census counted 8.1 million deaths; the United Nations say 10 million: it misses infants
    // and the old.
    assertThat(experience.total().actual() / 1e6).isCloseTo(8.1, within(0.3));
    assertThat(experience.total().ratio()).isBetween(0.7, 0.95);
    assertThat(MortalityExperience.section(experience).blocks()).hasSize(1);
    assertThat(MortalityExperience.find(DATA, "JPN")).isEmpty();
  }

  @Test
  void allOfItMakesAReport() {
    Tornado<Sensitivities.Outcome> tornado = Sensitivities.of(input, population, Projection.ALL);

    Report report = RiskReport.of(study, tornado, reconciliation(), Provenance.ofProgram("test"));

    assertThat(report.sections().stream().map(Section::id).toList())
        .containsExactly("risk", "sensitivity", "reconciliation", "review", "opinion");
    assertThat(report.provenance().seed()).isEqualTo(7);
  }

  @Test
  void namesWhatIsWrongInTheBook() throws IOException {
    String text = Files.readString(FILE);

    assertThatThrownBy(() ->
            RiskBook.read(
                "risk.yaml",
                text.replace(
                    "[0.6, 0.05, 0, 0.1, 0.5, 0, 0.2, 0, 0.7]",
                    "[1.1, 0, 0, 0, 0.5, 0, 0, 0, 0.7]"),
                DATA,
                "CHN"))
        .hasMessageContaining("spectral radius");
    assertThatThrownBy(() ->
            RiskBook.read("risk.yaml", text.replace("fertility_phi", "fertility_fi"), DATA, "CHN"))
        .hasMessageContaining("fertility_phi")
        .hasMessageContaining("fertility_fi");
  }
}
