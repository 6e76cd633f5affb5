package org.openshebao.workbench.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.law.reform.Reform;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.json.ComparisonJson;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.lawbook.LawInForce;

/// Comparisons over ten people, worked out by hand.
///
/// July 2025. Shanghai: lowest base 7,460, average wage 12,434, so that low earnings lie below 0.6 × 12,434 = 7,460.40.
/// Guangdong: lowest base 4,775, average wage 9,183, low earnings below 5,509.80. Flexible workers pay 20 % of their base.
///
/// ```text
/// person weight who                        base  pays a month  at 16 %          subsidy (half on the lowest base)
/// 1      100    employee, Shanghai       20,000  8 % 1,600.00  —                —
/// 2      100    employee, wage 5,000      7,460  8 %   596.80  —                —
/// 3      200    flexible, earns 6,000    10,000      2,000.00  1,600.00         0.5 × 7,460 × 20 % = 746.00; at 16 % 596.80
/// 4       50    flexible, not insured         —             —  —                —
/// 5      300    rider, earns 9,000        6,000      1,200.00    960.00         earns too much
/// 6      150    own account, earns 5,000  4,775        955.00    764.00         0.5 × 4,775 × 20 % = 477.50; at 16 % 382.00
/// 7      400    farmer                        —             —  —                —
/// 8       80    flexible, earnings not    8,000      1,600.00  1,280.00         not known
///               known, other province
/// 9       60    student                       —             —  —                —
/// 10     120    employee with a wage of   8,000  8 %   640.00  —                insured by the employer
///               8,000, rides beside it
/// ```
final class TenPeopleTest {

  private static final int RATE = 1;
  private static final int SUBSIDY = 2;
  private static final int BOTH = 3;
  private static final Path PEOPLE =
      Path.of("..", "examples", "reforms", "ten-people", "people.yaml");

  private static final Workbench CHINA = Workbench.open("china");

  private static ReformComparison compare(
      LawInForce law, Behaviour behaviour, int threads, Reform... reforms) {
    return ReformComparison.of(
        law, List.of(reforms), behaviour, PeopleSource.open(PEOPLE), threads, false, done -> {});
  }

  private static ReformComparison compare(String... names) {
    return compare(
        CHINA.atReferenceDate(),
        Behaviour.STATIC,
        1,
        Stream.of(names).map(CHINA::reform).toArray(Reform[]::new));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scenario | outcome   | persons | worked out as
          1          | GAINS     | 730     | 200 + 300 + 150 + 80: all flexible workers who pay
          1          | SAME      | 830     | the others
          2          | GAINS     | 350     | 200 + 150
          2          | NOT_KNOWN | 80      | person 8, whose earnings are not known
          2          | SAME      | 1130    | the others
          3          | GAINS     | 650     | 200 + 300 + 150
          3          | NOT_KNOWN | 80      | person 8
          3          | LOSES     | 0       | nobody
          3          | JOINS     | 0       | nobody: who may join could before
          """)
  void saysWhoGains(int scenario, Outcome outcome, double persons, String workedOutAs) {
    ReformComparison comparison = compare("flexible-rate-16", "low-income-subsidy");

    assertThat(comparison.tally().all().persons(scenario, outcome)).isEqualTo(persons);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scenario | payer      | yuan a month | worked out as
          1          | worker     | -206250.00   | −(200 × 400 + 300 × 240 + 150 × 191 + 80 × 320)
          1          | employer   | 0.00         | nothing
          1          | government | 0.00         | nothing
          2          | worker     | -220825.00   | −(200 × 746 + 150 × 477.50)
          2          | government | 220825.00    | the same
          3          | worker     | -382910.00   | −206,250 − (200 × 596.80 + 150 × 382)
          3          | government | 176660.00    | 200 × 596.80 + 150 × 382
          """)
  void saysWhoPays(int scenario, String payer, String perMonth, String workedOutAs) {
    ReformComparison comparison = compare("flexible-rate-16", "low-income-subsidy");

    assertThat(comparison.tally().payers().get(payer).change(scenario))
        .isEqualTo(org.openshebao.base.exact.Fen.ofYuan(perMonth) * 12);
  }

  @Test
  void theFundLosesWhatTheRateTakesAndNothingByTheSubsidy() {
    ReformComparison comparison = compare("flexible-rate-16", "low-income-subsidy");

    Budget fund = comparison.tally().income().get("pension");
    assertThat(fund.change(RATE)).isEqualTo(-206_250_00L * 12);
    assertThat(fund.change(SUBSIDY)).isZero();
    assertThat(fund.change(BOTH)).isEqualTo(fund.change(RATE));
  }

  @Test
  void bothTogetherDifferFromTheSumByTheInteraction() {
    ReformComparison comparison = compare("flexible-rate-16", "low-income-subsidy");

    // at 16 % the subsidy falls by 0.5 × floor × 4 %: 149.20 in Shanghai for 200, 95.50 in
    // Guangdong for 150
    Budget government = comparison.tally().payers().get("government");
    long interaction =
        government.change(BOTH) - government.change(RATE) - government.change(SUBSIDY);
    assertThat(interaction).isEqualTo(-(200 * 149_20L + 150 * 95_50L) * 12);
  }

  @Test
  void whatTheBaselinePaysIsTheWholeTable() {
    ReformComparison comparison = compare("flexible-rate-16");

    // 100 × 1,600 + 100 × 596.80 + 200 × 2,000 + 300 × 1,200 + 150 × 955 + 80 × 1,600 + 120 × 640
    double pension =
        comparison.tally().contribution(0).total(0) + comparison.tally().contribution(2).total(0);
    assertThat(pension).isCloseTo(1_327_730_00.0 * 12, offset(0.5));
  }

  @Test
  void groupsAddUpToAll() {
    ReformComparison comparison = compare("flexible-rate-16", "low-income-subsidy");

    for (int breakdown = 0; breakdown < comparison.outline().groups().size(); breakdown++) {
      double gained = 0;
      double gain = 0;
      for (GroupTally group : comparison.tally().groups(breakdown)) {
        gained += group.gained(BOTH);
        gain += group.persons(BOTH, Outcome.GAINS);
      }
      assertThat(gained)
          .isCloseTo(comparison.tally().all().gained(BOTH), offset(0.5)); // half a fen of 4 million
      assertThat(gain).isEqualTo(650);
    }
  }

  @Test
  void womenAndMenGainWhatTheirRowsSay() {
    ReformComparison comparison = compare("flexible-rate-16");

    int sex = 0;
    List<GroupTally> groups = comparison.tally().groups(sex);
    assertThat(groups.get(0).gained(RATE)).isEqualTo((200 * 400_00L + 300 * 240_00L) * 12.0);
    assertThat(groups.get(1).gained(RATE)).isEqualTo((150 * 191_00L + 80 * 320_00L) * 12.0);
  }

  @Test
  void opensTheSchemeToThoseShutOutAndMakesItCertainForOthers() {
    Workbench limited =
        CHINA.with(
            List.of(
                reform("limited", "participation.flexible.registration_required", "yes", "CN-44")));

    ReformComparison comparison =
        compare(
            limited.atReferenceDate(),
            new Behaviour(0.25, 1),
            1,
            CHINA.reform("registration-limits-lifted"));

    // person 5 is shut out in Guangdong; of person 8 in Shanghai no document is known
    GroupTally all = comparison.tally().all();
    assertThat(all.opened(1, 0)).isEqualTo(300);
    assertThat(all.madeCertain(1, 0)).isEqualTo(80);
    assertThat(all.closed(1, 0)).isZero();
  }

  @Test
  void whoMayJoinDoesInTheShareSupposed() {
    ReformComparison comparison =
        compare(
            CHINA.atReferenceDate(),
            new Behaviour(0.25, 1),
            1,
            CHINA.reform("registration-limits-lifted"));

    // medical insurance: whether 5 and 8 may join is not known now, and for certain then; a quarter
    // of each joins
    assertThat(comparison.tally().all().persons(1, Outcome.JOINS)).isEqualTo(0.25 * (300 + 80));
    // person 8 pays 10 % of 8,000 in Shanghai; what person 5 pays in Guangdong is not known
    assertThat(comparison.tally().all().paidByJoiners(1)).isEqualTo(0.25 * 80 * 800_00 * 12);
    assertThat(comparison.tally().contribution(5).notKnown(1)).isEqualTo(300);
  }

  @Test
  void platformsPayByOrderWhereTheProtectionBegins() {
    Workbench none =
        CHINA.with(List.of(reform("none", "occupational_injury.in_force", "no", "CN-44")));

    ReformComparison comparison =
        compare(
            none.atReferenceDate(),
            Behaviour.STATIC,
            1,
            CHINA.reform("platform-injury-nationwide"));

    // 0.07 yuan an order (low amount of instant delivery): 300 × 900 + 120 × 200 orders
    assertThat(comparison.tally().payers().get("platform").change(1))
        .isEqualTo((300 * 900 + 120 * 200) * 7L * 12);
    assertThat(comparison.tally().all().persons(1, Outcome.JOINS)).isEqualTo(420);
    assertThat(comparison.tally().payers().get("worker").change(1)).isZero();
  }

  @Test
  void twentyYearsAtOnceChangesTheShortestPeriodOfEverybody() {
    ReformComparison comparison = compare("minimum-years-20-now");

    // everybody's period is the one of the year of retirement: 240 from 2039 on, less before
    MeasureTally minimum = comparison.tally().measure(1);
    assertThat(minimum.known(1)).isEqualTo(1560);
    assertThat(minimum.mean(1)).isEqualTo(240);
    assertThat(minimum.down(1)).isZero();
    assertThat(minimum.up(1)).isPositive();
  }

  @Test
  void anEmptyReformChangesNothing() {
    Reform empty =
        new Reform(
            "empty",
            new org.openshebao.base.text.Label("Empty", "空"),
            null,
            null,
            List.of(),
            "id: empty");

    ReformComparison comparison = compare(CHINA.atReferenceDate(), new Behaviour(1, 1), 1, empty);

    assertThat(comparison.tally().all().persons(1, Outcome.SAME)).isEqualTo(1560);
    comparison.tally().payers().values().forEach(payer -> assertThat(payer.change(1)).isZero());
    assertThat(comparison.columns().computed()).isLessThan(comparison.columns().alone());
  }

  @Test
  void aReformAndItsInverseAreTheLawInForce() {
    Reform there = reform("there", "pension.contribution.flexible_rate", "0.16", "CN");
    Reform back = reform("back", "pension.contribution.flexible_rate", "0.2", "CN");

    ReformComparison comparison =
        compare(CHINA.atReferenceDate(), Behaviour.STATIC, 1, there, back);

    int both = 3;
    assertThat(comparison.tally().payers().get("worker").change(1)).isNegative();
    assertThat(comparison.tally().payers().get("worker").change(both)).isZero();
    assertThat(comparison.tally().all().persons(both, Outcome.SAME)).isEqualTo(1560);
  }

  @Test
  void threadsChangeNothing() {
    List<String> texts =
        Stream.of(1, 2, 3)
            .map(threads ->
                JsonText.of(
                    ComparisonJson.of(
                        compare(
                            CHINA.atReferenceDate(),
                            new Behaviour(0.3, 0.9),
                            threads,
                            CHINA.reform("registration-limits-lifted"),
                            CHINA.reform("low-income-subsidy")))))
            .toList();

    assertThat(texts).containsOnly(texts.getFirst());
  }

  private static Reform reform(String id, String parameter, String value, String place) {
    return org.openshebao.law.reform.ReformFile.read(
        id + ".yaml",
        """
        id: %s
        label: {en: %s, zh: 测试}
        changes:
          - {parameter: %s, from: 2024-01-01, places: [%s], value: %s}
        """
            .formatted(id, id, parameter, place, value));
  }
}
