package org.openshebao.law.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Examplia;
import org.openshebao.law.Law;
import org.openshebao.law.ReformTest;
import org.openshebao.law.knowledge.Publication.Basis;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.testkit.Cases;

class KnowledgeTest {

  /// A base of three years: the second was published in July and acts back to January, the third is known in advance.
  private static Examplia bases(String head) {
    return new Examplia()
        .moreParameters(
            """
            pension.base:
              label: {en: Base, zh: 基数}
              unit: yuan_a_month
              %s
              values:
                - {from: 2024-01-01, value: 100, place: XX, source: act-2001, grade: official_text}
                - {from: 2025-01-01, value: 110, place: XX, source: act-2001, grade: official_text, published: 2025-07-04}
                - {from: 2026-01-01, value: 120, place: XX, source: act-2001, grade: official_text, published: 2025-12-20}
                - {from: 2025-01-01, value: 90, place: XX-1, source: act-2001, grade: official_text, published: 2025-11-01}
            """
                .formatted(head))
        .add(rule("pension.basePaid").line(50).param("pension.base", Unit.FEN));
  }

  private static String at(Law law, String place, String month) {
    Parameter parameter = law.parameter("pension.base");
    ParameterValue value =
        law.timeline(parameter, law.places().indexOf(place)).find(CalendarMonth.parse(month));
    return value == null
        ? null
        : value.content().format(parameter.unit()).replaceFirst("\\.00$", "");
  }

  @ParameterizedTest(name = "known on {0}: {2} in {1}")
  @CsvSource({
    "2023-12-31, 2024-01, ", // nobody says when it came out: from its first day
    "2024-01-01, 2024-01, 100",
    "2025-07-03, 2025-01, 100", // the day before the notice: the base of the year before goes on
    "2025-07-03, 2025-12, 100",
    "2025-07-03, 2026-01, 100", // through the second year too
    "2025-07-04, 2025-01, 110", // the day of the notice
    "2025-07-04, 2024-12, 100",
    "2025-12-19, 2026-01, 110",
    "2025-12-20, 2026-01, 120", // before it is law
  })
  void theValueBeforeGoesOnUntilTheNotice(LocalDate knowledge, String month, String base) {
    Law law = bases("note: yearly").law().knownOn(knowledge);

    assertThat(at(law, "XX-2", month)).isEqualTo(base);
  }

  @Test
  void aPlaceWithoutAValueBeforeHasThatOfThePlaceAbove() {
    Law law = bases("note: yearly").law();

    assertThat(at(law.knownOn(LocalDate.of(2025, 10, 31)), "XX-1", "2025-03")).isEqualTo("110");
    assertThat(at(law.knownOn(LocalDate.of(2025, 11, 1)), "XX-1", "2025-03")).isEqualTo("90");
  }

  @Test
  void whatStandsInUntilPublishedGoesBeforeTheValueBefore() {
    Law law = bases("until_published: 0").law().knownOn(LocalDate.of(2025, 7, 3));

    assertThat(at(law, "XX", "2024-12")).isEqualTo("100");
    assertThat(at(law, "XX", "2025-01")).isEqualTo("0");
    assertThat(at(law, "XX", "2026-01")).isEqualTo("0");
  }

  @Test
  void nothingGoesOnOverDaysWithoutAValue() {
    Law law =
        new Examplia()
            .parameter(
                "pension.bonus",
                "yuan",
                "{from: 2020-01-01, to: 2020-12-31, value: 5, place: XX, source: act-2001, grade: official_text}",
                "{from: 2025-01-01, value: 6, place: XX, source: act-2001, grade: official_text, published: 2025-05-01}")
            .add(rule("pension.bonusPaid").line(50).param("pension.bonus", Unit.FEN))
            .law()
            .knownOn(LocalDate.of(2025, 4, 30));

    assertThat(law.timeline(law.parameter("pension.bonus"), 0).values()).hasSize(1);
    assertThat(law.timeline(law.parameter("pension.bonus"), 0).find(CalendarMonth.parse("2025-02")))
        .isNull();
  }

  @Test
  void aDocumentYoungerThanItsValueRepeatsItAndOneOlderAnnouncesIt() {
    Examplia examplia =
        new Examplia()
            .sources("act-2001:", "act-2001:\n  date: 2001-03-15")
            .sources("act-2015:", "act-2015:\n  date: 2016-02-01");
    Law law = examplia.law();

    List<Publication> qualifying =
        law.parameter("pension.qualifying_period").values().stream()
            .map(law.publications()::of)
            .toList();

    assertThat(qualifying)
        .containsExactly(
            new Publication(LocalDate.of(2001, 3, 15), Basis.DOCUMENT),
            new Publication(LocalDate.of(2016, 1, 1), Basis.SUPPOSED));
  }

  @Test
  void aRuleNotYetPublishedIsLawOnNoDayAndTheOneBeforeGoesOn() {
    Examplia examplia =
        new Examplia()
            .sources("act-2015:", "act-2015:\n  number: Act 9/2015\n  date: 2015-11-20")
            .change(
                rule("pension.contribution")
                    .line(30)
                    .of(Entity.RELATION)
                    .until("2015-12-31")
                    .reads("wage", Unit.FEN)
                    .param("pension.contribution_rate", Unit.RATE))
            .add(
                rule("pension.contribution")
                    .method("contributionOf2016")
                    .line(60)
                    .of(Entity.RELATION)
                    .since("2016-01-01")
                    .cites("Act 9/2015, s. 4")
                    .reads("wage", Unit.FEN));
    Law law = examplia.law();

    assertThat(dates(law.knownOn(LocalDate.of(2015, 11, 19))))
        .containsExactly("2001-07-01 null false", "2016-01-01 2015-12-31 true");
    assertThat(dates(law.knownOn(LocalDate.of(2015, 11, 20)))).isEqualTo(dates(law));
  }

  private static List<String> dates(Law law) {
    return law.rulesOf("pension.contribution").stream()
        .map(rule -> rule.since() + " " + rule.until() + " " + !rule.isEverInForce())
        .toList();
  }

  @Test
  void aReformIsKnownToWhoeverLaysItOn() {
    Law reformed =
        bases("note: yearly")
            .law()
            .knownOn(LocalDate.of(2025, 7, 3))
            .with(
                ReformTest.reform(
                    "a",
                    "parameter: pension.base, from: 2025-06-01, to: 2025-08-31, places: [XX], value: 500"));

    assertThat(at(reformed, "XX-2", "2025-05")).isEqualTo("100");
    assertThat(at(reformed, "XX-2", "2025-06")).isEqualTo("500");
    assertThat(at(reformed, "XX-2", "2025-09")).isEqualTo("100");
    assertThat(reformed.findKnowledgeDate()).contains(LocalDate.of(2025, 7, 3));
    Law now = reformed.asKnownNow();
    assertThat(at(now, "XX-2", "2025-09")).isEqualTo("110");
    assertThat(now.knownOn(LocalDate.of(2025, 7, 3)).hash()).isEqualTo(reformed.hash());
    assertThat(now.knownOn(LocalDate.of(2025, 7, 3)).parts().parameters())
        .isEqualTo(reformed.parts().parameters());
  }

  @Test
  void whoKnowsAllHasTheLawInForceAndAnotherHashStandsForAnotherDay() {
    Law law = bases("note: yearly").law();
    Law late = law.knownOn(LocalDate.of(9999, 12, 31));

    assertThat(late.parts().parameters()).isEqualTo(law.parts().parameters());
    assertThat(late.parts().rules()).isEqualTo(law.parts().rules());
    assertThat(law.knownOn(LocalDate.of(2025, 1, 1)).hash())
        .isNotEqualTo(law.knownOn(LocalDate.of(2025, 1, 2)).hash())
        .isNotEqualTo(law.hash());
    assertThat(late.asKnownNow()).isSameAs(law);
  }

  @Test
  void knowledgeOnlyGrowsAndKnowingLessOfLessIsKnowingLess() {
    Law law = bases("note: yearly").law();
    Cases.forAll(
        20251126,
        200,
        some -> {
          LocalDate one = LocalDate.of(2023, 6, 1).plusDays(some.intBetween(0, 1200));
          LocalDate other = one.plusDays(some.intBetween(0, 400));
          Law less = law.knownOn(one);
          Law more = law.knownOn(other);

          assertThat(spots(more)).containsAll(spots(less));
          assertThat(more.knownOn(one).parts().parameters()).isEqualTo(less.parts().parameters());
          assertThat(
                  KnownParts.of(more.parts(), one).parameters().stream()
                      .map(Parameter::values)
                      .toList())
              .isEqualTo(less.parts().parameters().stream().map(Parameter::values).toList());
        });
  }

  private static List<String> spots(Law law) {
    return law.parameters().stream()
        .flatMap(parameter -> parameter.values().stream())
        .map(value -> value.file() + ":" + value.line())
        .collect(Collectors.toList());
  }
}
