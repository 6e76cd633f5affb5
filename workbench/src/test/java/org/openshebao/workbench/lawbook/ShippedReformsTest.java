package org.openshebao.workbench.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.base.source.Grade;
import org.openshebao.law.Law;
import org.openshebao.law.diff.LawDiff;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.workbench.Workbench;

/// The reforms that come with China's law, and what is said of reforms that do not fit.
final class ShippedReformsTest {

  private static final Workbench CHINA = Workbench.open("china");

  @TestFactory
  List<DynamicTest> eachChangesTheLawAndSaysWhoseIdeaItIs() {
    List<Reform> reforms = CHINA.listReforms();
    assertThat(reforms).hasSizeGreaterThanOrEqualTo(7);
    return reforms.stream()
        .map(reform ->
            DynamicTest.dynamicTest(
                reform.id(),
                () -> {
                  Law reformed = CHINA.law().with(reform);

                  assertThat(LawDiff.between(CHINA.law(), reformed)).isNotEmpty();
                  assertThat(reform.description()).isNotNull();
                  assertThat(reform.idea()).isNotNull();
                  assertThat(reform.changes())
                      .allMatch(change -> change.grade() == Grade.ASSUMPTION);
                  assertThat(CHINA.reform(reform.id()).id()).isEqualTo(reform.id());
                }))
        .toList();
  }

  @Test
  void namesTheNearestWhenThereIsNoneOfAName() {
    assertThatThrownBy(() -> CHINA.reform("flexible-rate-15"))
        .hasMessageContaining("REFORM-NAME")
        .hasMessageContaining("flexible-rate-16");
  }

  @Test
  void aFileThatIsMissingIsSaidToBe() {
    assertThatThrownBy(() -> CHINA.reform("no/such.yaml")).hasMessageContaining("no/such.yaml");
  }

  @TestFactory
  List<DynamicTest> saysWhatIsWrongWithAChange() {
    return List.of(
        wrong(
            "unknown path",
            "parameter: pension.contribution.flexible_rat",
            "value: 0.16",
            "flexible_rate"),
        wrong(
            "unknown rule",
            "rule: participation.registrationAllowsFlexibl",
            "value: yes",
            "registrationAllowsFlexible"),
        wrong(
            "a percentage",
            "parameter: pension.contribution.flexible_rate",
            "value: 16",
            "1_000_000"),
        wrong("below zero", "parameter: pension.minimum_months", "value: -12", "below zero"),
        wrong("no number", "parameter: pension.minimum_months", "value: many", "many"),
        wrong(
            "a table where a value is",
            "parameter: pension.contribution.flexible_rate",
            "table: {1: 0.2}",
            "flexible_rate"),
        wrong(
            "a code that is none",
            "rule: participation.employeePensionParticipation",
            "value: shall",
            "shall"),
        wrong(
            "an unknown place",
            "parameter: pension.minimum_months, places: [Atlantis]",
            "value: 12",
            "Atlantis"),
        wrong("no value", "parameter: pension.minimum_months", "note: none", "value"),
        wrong("an unknown key", "parameter: pension.minimum_months", "vallue: 12", "vallue"),
        wrong("no day", "parameter: pension.minimum_months, from: soon", "value: 12", "2025-07-01"),
        wrong("no age", "parameter: retirement.original_age.men", "value: 600", "age"),
        wrong(
            "an end before its beginning",
            "parameter: pension.minimum_months, to: 2020-01-01",
            "value: 12",
            "2020-01-01"),
        wrong(
            "both kinds of target",
            "parameter: pension.minimum_months, rule: pension.basicPension",
            "value: 12",
            "either"));
  }

  private static DynamicTest wrong(String what, String target, String value, String said) {
    String from = target.contains("from:") ? "" : ", from: 2025-07-01";
    String places = target.contains("places:") ? "" : ", places: [CN]";
    String text =
        """
        id: wrong
        label: {en: Wrong, zh: 错误}
        changes:
          - {%s%s%s, %s}
        """
            .formatted(target, from, places, value);
    return DynamicTest.dynamicTest(
        what,
        () ->
            assertThatThrownBy(() -> CHINA.law().with(ReformFile.read("wrong.yaml", text)))
                .hasMessageContaining("wrong.yaml")
                .hasMessageContaining(said));
  }
}
