package org.openshebao.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked cases of reference/law-cases/china, whose README says where each comes from.
class ShippedCasesTest {

  private static final CasesReport FIRST_SET = China.run(List.of(China.shipped("examples.yaml")));

  private static final CasesReport SECOND_SET =
      China.run(List.of(China.shipped("examples-2.yaml")));

  @ParameterizedTest
  @CsvSource({
    "retirement-date, 27",
    "minimum-years, 4",
    "contribution-bounds, 18",
    "contribution-amount, 4",
    "pension-national-formula, 35",
    "pension-provincial-rule, 6",
    "residents-pension, 1",
    "survivors, 5",
    "transfer, 4",
    "medical, 3",
    "maternity, 8",
    "unemployment, 12",
    "work-injury, 13",
    "occupational-injury, 2",
  })
  void agreesWithEveryCaseOfTheFirstSet(String category, int cases) {
    requireAllPassed(FIRST_SET, category, cases);
  }

  @ParameterizedTest
  @CsvSource({
    "residents-pension, 7",
    "survivors, 5",
    "transfer, 13",
    "medical, 14",
    "maternity, 5",
    "unemployment, 7",
    "work-injury, 7",
    "occupational-injury, 4",
    "dibao, 3",
    "long-term-care, 4",
  })
  void agreesWithEveryCaseOfTheSecondSet(String category, int cases) {
    requireAllPassed(SECOND_SET, category, cases);
  }

  private static void requireAllPassed(CasesReport report, String category, int cases) {
    List<CaseOutcome> outcomes =
        report.outcomes().stream()
            .filter(each -> each.worked().category().equals(category))
            .filter(each -> each.verdict() != Verdict.IN_CONFLICT)
            .toList();

    assertThat(outcomes).hasSize(cases);
    assertThat(outcomes)
        .allSatisfy(each -> {
          assertThat(each.verdict())
              .as("%s: %s", each.worked().id(), each.answers())
              .isEqualTo(Verdict.PASSED);
          assertThat(each.answers()).isNotEmpty();
        });
  }

  @Test
  void readsBothSetsWholeAndFailsNone() {
    assertThat(FIRST_SET.problems()).isEmpty();
    assertThat(SECOND_SET.problems()).isEmpty();
    assertThat(FIRST_SET.outcomes()).hasSize(143);
    assertThat(SECOND_SET.outcomes()).hasSize(69);
    assertThat(FIRST_SET.count(Verdict.FAILED)).isZero();
    assertThat(SECOND_SET.count(Verdict.FAILED)).isZero();
  }

  @Test
  void reportsTheFormOfAnhuiApart() {
    assertThat(FIRST_SET.outcomes().stream().filter(each -> each.verdict() == Verdict.IN_CONFLICT))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.worked().id()).isEqualTo("pen-anhui-1");
          assertThat(each.answers()).hasSize(4);
        });
  }

  /// The first table of the vocabulary, word for word: cases held back by others use these keys and no others.
  @Test
  void mapsEveryKeyOfTheVocabulary() {
    Map<String, List<String>> inputs =
        Map.of(
            "retirement-date",
            List.of(
                "sex", "original_age", "birth_month", "months_early_wanted", "months_late_agreed"),
            "minimum-years",
            List.of("retire_year"),
            "contribution-bounds",
            List.of("average_wage_monthly", "average_wage_yearly", "statistic_year"),
            "contribution-amount",
            List.of(
                "own_wage",
                "chosen_base",
                "floor",
                "ceiling",
                "flexible_worker",
                "rate",
                "account_rate",
                "person_rate",
                "employer_rate"),
            "pension-national-formula",
            List.of(
                "sex",
                "benefit_base",
                "average_index",
                "total_years",
                "account_balance",
                "divisor_months",
                "pre_account_years",
                "transitional_index",
                "transitional_coefficient"),
            "residents-pension",
            List.of("age", "account_balance", "basic_pension"));
    Map<String, List<String>> answers =
        Map.of(
            "retirement-date",
            List.of(
                "age_years",
                "age_months",
                "retire_month",
                "delay_months",
                "earliest_age_years",
                "earliest_age_months",
                "earliest_month",
                "latest_age_years",
                "latest_age_months",
                "latest_month"),
            "minimum-years",
            List.of("minimum_months"),
            "contribution-bounds",
            List.of("floor", "ceiling", "floor_general", "floor_guangzhou"),
            "contribution-amount",
            List.of("base", "person", "employer", "monthly", "to_account", "to_pool"),
            "pension-national-formula",
            List.of("basic_pension", "account_pension", "transitional_pension", "total"),
            "residents-pension",
            List.of("account_pension", "total"));

    inputs.forEach((category, keys) ->
        assertThat(China.MAPPING.find(category).orElseThrow().inputs())
            .containsKeys(keys.toArray(String[]::new)));
    answers.forEach((category, keys) ->
        assertThat(China.MAPPING.find(category).orElseThrow().answers())
            .containsKeys(keys.toArray(String[]::new)));
    assertThat(List.of("note", "reason")).allMatch(China.MAPPING::isProse);
  }
}
