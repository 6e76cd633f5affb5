package org.openshebao.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;

/// Definitions are dated, cited, in both languages, and a sample that lacks part of a denominator is told so.
class IndicatorCatalogueTest {

  private static final IndicatorCatalogue CATALOGUE = CatalogueYaml.read(null);

  @ParameterizedTest(name = "a sample of {0} aged {1} asked for {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          everybody                       | 0     | sdg-1.3.1-total              | answered
          employed                        | 15    | sdg-1.3.1-total              | refused
          employed                        | 15    | sdg-1.3.1-work-injury        | answered
          employees                       | 15    | sdg-1.3.1-work-injury        | refused
          employees independent_workers   | 15    | sdg-1.3.1-work-injury        | answered
          employees                       | 15    | ilo-job-dependent-coverage   | answered
          platform_workers                | 15    | ilo-job-dependent-coverage   | refused
          platform_workers                | 15    | coverage-gap-standard        | refused
          employed unemployed             | 15    | wspr-contributors-labour-force | answered
          employed                        | 15    | wspr-contributors-labour-force | refused
          everybody                       | 15-64 | sdg-1.3.1-old-age            | refused
          everybody                       | 16    | wspr-contributors-working-age | refused
          everybody                       | 15-64 | wspr-contributors-working-age | answered
          everybody                       | 0     | sdg-1.3.1-children           | answered
          everybody                       | 0-16  | sdg-1.3.1-children           | refused
          labour_force                    | 15    | sdg-1.3.1-unemployed         | answered
          everybody                       | 0     | sdg-1.3.1-mothers            | answered
          employed                        | 15    | sdg-1.3.1-mothers            | refused
          everybody                       | 0     | sdg-3.8.2                    | answered
          employed                        | 15    | sdg-3.8.2                    | refused
          """)
  void aDenominatorIsCoveredOrTheIndicatorIsRefused(
      String populations, String ages, String indicator, String expected) {
    String[] range = ages.split("-");
    SampleCoverage sample =
        new SampleCoverage(
            Arrays.asList(populations.split(" ")),
            new AgeRange(
                Integer.parseInt(range[0]), range.length > 1 ? Integer.valueOf(range[1]) : null),
            List.of(),
            null);

    Optional<Label> refusal = refusal(sample, indicator, null, null);

    assertThat(refusal.isPresent() ? "refused" : "answered").isEqualTo(expected);
    refusal.ifPresent(reason -> {
      assertThat(reason.en()).contains("denominator of " + indicator);
      assertThat(reason.zh()).contains("分母").contains(indicator);
    });
  }

  @Test
  void anAreaOutsideTheSampleIsRefused() {
    SampleCoverage four =
        new SampleCoverage(List.of("everybody"), AgeRange.ALL, List.of("CN-44", "CN-51"), null);

    assertThat(refusal(four, "sdg-1.3.1-total", "CN-44", null)).isEmpty();
    assertThat(refusal(four, "sdg-1.3.1-total", "CN-44-03", null)).isEmpty();
    assertThat(refusal(four, "sdg-1.3.1-total", "CN", null).orElseThrow().en())
        .isEqualTo("The indicator is asked for the area CN; the sample covers CN-44, CN-51.");
  }

  @Test
  void aPartOfTheAgesMayBeAskedFor() {
    SampleCoverage adults =
        new SampleCoverage(List.of("everybody"), new AgeRange(15, 64), List.of(), null);

    assertThat(refusal(adults, "sdg-1.3.1-work-injury", null, null)).isPresent();
    assertThat(refusal(adults, "sdg-1.3.1-work-injury", null, new AgeRange(15, 64))).isEmpty();
    assertThatThrownBy(() -> refusal(adults, "sdg-1.3.1-old-age", null, new AgeRange(60, 64)))
        .hasMessageContaining("aged 65 and over, of which those aged 60 to 64 are no part");
    assertThat(
            CATALOGUE
                .version("sdg-1.3.1-work-injury", null)
                .restrictedTo(new AgeRange(15, 64))
                .name()
                .zh())
        .endsWith("（15至64岁）");
  }

  @Test
  void healthExpenditureWasDefinedAnewIn2025() {
    assertThat(CATALOGUE.version("sdg-3.8.2", LocalDate.of(2025, 3, 3)).budget()).isNull();
    assertThat(CATALOGUE.version("sdg-3.8.2", LocalDate.of(2025, 3, 4)).budget()).isNotNull();
    assertThat(CATALOGUE.version("sdg-3.8.2", null).budget()).isNotNull();
    assertThat(CATALOGUE.version("sdg-3.8.2", LocalDate.of(2005, 1, 1)).numerator())
        .isEqualTo("payments > 0.1 * consumption");
    assertThatThrownBy(() -> CATALOGUE.version("sdg-3.8.2-25", LocalDate.of(2026, 1, 1)))
        .hasMessageContaining("has no definition on 2026-01-01")
        .hasMessageContaining("to 2025-03-03");
    assertThatThrownBy(() -> CATALOGUE.version("sdg-1.3.1-oldage", null))
        .hasMessageContaining("Maybe \"sdg-1.3.1-old-age\"?");
  }

  @Test
  void everyDefinitionIsCitedInBothLanguagesAndItsFormulasUseItsVariables() {
    assertThat(CATALOGUE.ids()).hasSizeGreaterThanOrEqualTo(25);
    for (String id : CATALOGUE.ids()) {
      for (IndicatorVersion version : CATALOGUE.versions(id)) {
        assertThat(version.name().zh()).as(id).matches(".*\\p{IsHan}.*");
        assertThat(version.source()).as(id).isNotBlank();
        assertThat(version.variables()).as(id).isNotEmpty();
        for (NeededVariable variable : version.variables()) {
          assertThat(variable.label().zh())
              .as(id + "/" + variable.name())
              .matches(".*\\p{IsHan}.*");
          String used =
              version.denominator()
                  + " "
                  + version.numerator()
                  + " "
                  + version.multiplier()
                  + (version.budget() == null ? "" : " consumption payments members")
                  + (version.groups() == null ? "" : " " + version.groups().variable());
          assertThat(used).as(id).containsPattern("\\b" + variable.name() + "\\b");
        }
      }
    }
  }

  @Test
  void ownDefinitionsJoinAndTheirMistakesAreNamed(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yaml");
    Files.writeString(
        file,
        """
        universes:
          drivers: {en: drivers, zh: 司机, partOf: platform_workers}
        indicators:
          accident-cover:
            name: {en: Accident cover of drivers, zh: 司机意外保障}
            versions:
              - {universe: drivers, variables: {covered: {en: has cover, zh: 有保障}}, numerator: covered == 1, source: own}
        """);
    SampleCoverage platform =
        new SampleCoverage(List.of("platform_workers"), AgeRange.ALL, List.of(), null);
    IndicatorCatalogue own = CatalogueYaml.read(file);

    assertThat(
            CoverageCheck.refusal(
                own.universes(),
                own.version("accident-cover", null),
                platform,
                new IndicatorQuestion("accident-cover", null, null, null, Map.of())))
        .isEmpty();

    Files.writeString(
        file,
        "indicators: {x: {versions: [{universe: nobody, numerator: y, source: s, ages: [9, 3]}]}}\n");
    assertThatThrownBy(() -> CatalogueYaml.read(file))
        .hasMessageContaining("There is no population \"nobody\"")
        .hasMessageContaining("Ages are one or two whole numbers");
  }

  private static Optional<Label> refusal(
      SampleCoverage sample, String indicator, String area, AgeRange ages) {
    return CoverageCheck.refusal(
        CATALOGUE.universes(),
        CATALOGUE.version(indicator, null),
        sample,
        new IndicatorQuestion(indicator, null, area, ages, Map.of()));
  }
}
