package org.openshebao.workbench.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.cells.Cell;
import org.openshebao.population.cells.CellExpansion;
import org.openshebao.population.cells.CellExpansion.Group;
import org.openshebao.population.cells.CellFolder;
import org.openshebao.population.cells.CellPopulation;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.assess.ContributionGrid.Level;
import org.openshebao.workbench.assess.ContributionGrid.Payment;
import org.openshebao.workbench.assess.LegalCoverage.Key;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.NamedCareers.Outcome;
import org.openshebao.workbench.lawbook.LawInForce;

/// The census of 2020 under the law of 2025-07-01, and second routes to its figures.
class CensusAssessmentTest {

  private static final int PENSION = 0;
  private static final int EMPLOYEE = 0;
  private static final int FLEXIBLE = 3;
  private static final int LOCAL = 0;
  private static final int OTHER_PROVINCE = 1;

  private static CellPopulation census;
  private static LawInForce law;
  private static Assessment assessment;

  @BeforeAll
  static void assess() {
    census =
        CellFolder.read(Path.of("../examples/data/census2020"), Optional::of)
            .throwIfRefused()
            .population();
    law = Workbench.open("china").atReferenceDate();
    assessment = Assessment.of(law, census, 2, done -> {});
  }

  @Test
  void everyPersonOfEveryPlaceHasOneAnswerForEverySchemeFormAndRegistration() {
    assertThat(assessment.coverage().counts()).hasSize(31 * 8 * 11 * 2);
    for (String place : census.places()) {
      long persons =
          census.cells().stream()
              .filter(cell -> cell.place().equals(place))
              .mapToLong(Cell::persons)
              .sum();
      assessment
          .coverage()
          .counts()
          .forEach((key, outcomes) -> {
            if (key.place().equals(place)) {
              assertThat(outcomes.values().stream().mapToLong(Long::longValue).sum())
                  .as(key.toString())
                  .isEqualTo(persons);
            }
          });
    }
  }

  @Test
  void employeesWhoMustJoinAreThoseBetweenSixteenAndTheClosedFormula() {
    long expected = 0;
    int month = CalendarMonth.of(2025, 7);
    for (Group group : CellExpansion.expand(census.cells(), census.singleAges(), month)) {
      int original = group.birthMonth() + 12 * (group.cell().male() ? 60 : 50);
      int step = group.cell().male() ? 4 : 2;
      int sinceReform = original - CalendarMonth.of(2025, 1);
      int delay =
          sinceReform < 0 ? 0 : Math.min(group.cell().male() ? 36 : 60, sinceReform / step + 1);
      if (month - group.birthMonth() >= 12 * 16 && month < original + delay) {
        expected += group.persons();
      }
    }

    assertThat(assessment.coverage().persons(PENSION, EMPLOYEE, LOCAL, Kind.MUST))
        .isEqualTo(expected);
    assertThat(assessment.coverage().persons(PENSION, FLEXIBLE, LOCAL, Kind.MAY))
        .isEqualTo(expected);
  }

  @Test
  void aFlexibleWorkerFromAnotherProvinceMayJoinForCertainInGuangdongOnly() {
    for (String place : census.places()) {
      long may = assessment.coverage().persons(place, PENSION, FLEXIBLE, OTHER_PROVINCE, Kind.MAY);
      long notKnown =
          assessment.coverage().persons(place, PENSION, FLEXIBLE, OTHER_PROVINCE, Kind.NOT_KNOWN);

      assertThat(may > 0).as(place).isEqualTo(place.equals("CN-44"));
      assertThat(notKnown > 0).as(place).isEqualTo(!place.equals("CN-44"));
    }
  }

  @Test
  void pensionContributionsAreKnownInAllProvincesAndEveryOtherCellSaysWhatIsMissing() {
    List<Payment> pensions =
        assessment.contributions().cells().stream()
            .filter(cell -> cell.item().id().startsWith("pension-"))
            .toList();

    assertThat(pensions).hasSize(31 * 3 * 3).allMatch(cell -> cell.amount().isKnown());
    assertThat(assessment.contributions().cells())
        .allMatch(cell -> cell.amount().isKnown() || cell.amount().why() != null);
    assertThat(assessment.contributions().bounds())
        .filteredOn(bounds -> bounds.place().equals("CN-31"))
        .allMatch(bounds -> bounds.floorPublished() && bounds.floor().value() == 746_000L);
    assertThat(assessment.contributions().bounds())
        .filteredOn(bounds -> bounds.place().equals("CN-13"))
        .as("Hebei published none for 2025: 60 % of 6,678 yuan")
        .allMatch(bounds -> !bounds.floorPublished() && bounds.floor().value() == 400_680L);
  }

  @Test
  void aFlexibleWorkerInShanghaiPaysTwentyPerCentOfTheFloor() {
    Payment payment =
        assessment.contributions().cells().stream()
            .filter(cell ->
                cell.place().equals("CN-31")
                    && cell.item().id().equals("pension-flexible")
                    && cell.level() == Level.MINIMUM)
            .findFirst()
            .orElseThrow();

    assertThat(payment.amount().value()).isEqualTo(149_200);
  }

  @Test
  void aNamedCareerIsTheNationalFormulaWorkedOutByHand() {
    Outcome beijing =
        assessment.careers().outcomes().stream()
            .filter(outcome ->
                outcome.place().equals("CN-11") && outcome.career().id().equals("man-average-30"))
            .findFirst()
            .orElseThrow();

    long wage = 1_193_700; // the province's average wage of 2024, fen
    long balance = Math.round(wage * 0.08) * 360;
    long basic = 1_204_900 * 30 / 100; // benefit base of 2025, index 1, 30 years at 1 %
    long account = Math.round(balance / 139.0);
    assertThat(beijing.wage()).isNotNull();
    assertThat(beijing.pension().value()).isEqualTo(basic + account);
    assertThat(beijing.birthMonth()).isEqualTo(CalendarMonth.of(1965, 5));
  }

  @Test
  void countsDoNotDependOnTheNumberOfThreads() {
    CellPopulation two =
        new CellPopulation(
            census.title(),
            census.asOf(),
            census.source(),
            census.caveats(),
            census.residences(),
            census.cells().stream()
                .filter(cell -> cell.place().equals("CN-54") || cell.place().equals("CN-63"))
                .toList(),
            census.singleAges(),
            census.digest());

    LegalCoverage one =
        LegalCoverage.compute(
            law.law(), law.month(), two, assessment.outline().coverage(), 1, done -> {});
    LegalCoverage three =
        LegalCoverage.compute(
            law.law(), law.month(), two, assessment.outline().coverage(), 3, done -> {});

    assertThat(three.counts()).isEqualTo(one.counts());
    assertThat(one.counts().get(new Key("CN-54", PENSION, EMPLOYEE, LOCAL)))
        .isEqualTo(assessment.coverage().counts().get(new Key("CN-54", PENSION, EMPLOYEE, LOCAL)));
  }

  @Test
  void aWomanOfFiftyMayStillBeFarFromRetirement() {
    var cohort =
        assessment.retirement().cohorts().stream()
            .filter(each -> each.birthMonth() == CalendarMonth.of(1984, 12))
            .findFirst()
            .orElseThrow();

    assertThat(cohort.ageMonths().stream().map(Answer::value)).containsExactly(756L, 696L, 660L);
  }
}
