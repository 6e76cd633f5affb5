package org.openshebao.workbench.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.source.Grade;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.lawbook.CountryData;

/// Scheme files: China's, and files that change it.
class ValuationFileTest {

  private static final ValuationFile.Read CHINA =
      ValuationFile.read(
          "china.yaml", Objects.requireNonNull(CountryData.find("china", "valuation/china.yaml")));

  @Test
  void everyAssumptionHasSourceDateOwnerAndGrade() {
    assertThat(CHINA.book().list()).hasSizeGreaterThan(70);
    assertThat(CHINA.book().list())
        .allSatisfy(each -> {
          assertThat(each.source()).isNotBlank();
          assertThat(each.date()).isNotBlank();
          assertThat(each.owner()).isNotBlank();
          assertThat(each.low() == null || each.low() <= each.high()).as(each.id()).isTrue();
        });
    // What is recalled says so to the reader.
    assertThat(CHINA.book().get("product").grade()).isEqualTo(Grade.UNVERIFIED);
    assertThat(CHINA.book().get("product").note()).isNotNull();
  }

  @Test
  void valuesGoStraightBetweenTheYearsGivenAndLevelBeyondThem() {
    Assumption growth = CHINA.book().get("real_wage_growth");

    assertThat(growth.at(2024)).isEqualTo(0.035);
    assertThat(growth.at(2035)).isCloseTo((0.035 + 0.028) / 2, within(1e-12));
    assertThat(growth.at(2150)).isEqualTo(0.015);
    assertThat(growth.at(2000)).isEqualTo(0.035);
  }

  @Test
  void aFileChangesAssumptionsAndLeavesTheRest() {
    ValuationFile.Read changed =
        changed(
            """
            id: mine
            based_on: china
            label: {en: Mine, 'zh': 我的}
            years: 50
            assumptions:
              employees.density: 0.95
              inflation: {2024: 0.01, 2034: 0.03}
            """);

    assertThat(changed.outline().years()).isEqualTo(50);
    assertThat(changed.book().value("employees.density")).isEqualTo(0.95);
    assertThat(changed.book().get("inflation").at(2029)).isCloseTo(0.02, within(1e-12));
    assertThat(changed.book().get("inflation").grade()).isEqualTo(Grade.ASSUMPTION);
    assertThat(changed.book().value("interest")).isEqualTo(CHINA.book().value("interest"));
  }

  @Test
  void anUnknownEntryIsNamedWithTheNearest() {
    assertThatThrownBy(() ->
            changed(
                """
                id: mine
                based_on: china
                label: {en: Mine, 'zh': 我的}
                assumptions: {inflaton: 0.02}
                """))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("inflaton")
        .hasMessageContaining("inflation");
  }

  @Test
  void aValueThatIsNoNumberAndAKeyThatIsNotKnownAreBothReportedWithTheirLines() {
    assertThatThrownBy(() ->
            changed(
                """
                id: mine
                based_on: china
                label: {en: Mine, 'zh': 我的}
                yers: 50
                assumptions: {inflation: much}
                """))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("yers")
        .hasMessageContaining("\"much\" is no number");
  }

  private static ValuationFile.Read changed(String text) {
    return ChangedScheme.of(CHINA, YamlNode.parse("mine.yaml", text));
  }
}
