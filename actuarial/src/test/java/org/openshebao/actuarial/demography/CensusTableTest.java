package org.openshebao.actuarial.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.Sex;

/// The census as it is read.
class CensusTableTest {

  @Test
  void holdsTheNumbersOfTheYearbook() {
    CensusTable census = Reference.census(2000, "total");

    assertThat(census.population().get(Sex.MALE, 0)).isEqualTo(6_896_315.5);
    assertThat(census.deaths().get(Sex.FEMALE, 0)).isEqualTo(184_521);
    assertThat(census.deathRates().get(Sex.FEMALE, 0))
        .isCloseTo(184_521 / 5_748_207.5, within(1e-15));
  }

  @Test
  void aCensusThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Reference.census(1990, "total"))
        .hasMessageContaining("1990")
        .hasMessageContaining("has 0 ages; 101 are needed");
  }
}
