package org.openshebao.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// The eight records that the makers of the measure printed (Benedetti and Franconi 1998; data "francdat" of the R package sdcMicro, whose documented
/// results of freqCalc and indivRisk these are), and the definition as a sum.
class ReidentificationRiskTest {

  private static final double[][] FRANCDAT = {
    // key1 key2 key3 key4 weight
    {1, 2, 5, 1, 18}, {1, 2, 1, 1, 45.5}, {1, 2, 1, 1, 39}, {3, 3, 1, 5, 17},
    {4, 3, 1, 4, 541}, {4, 3, 1, 1, 8}, {6, 2, 1, 5, 5}, {1, 2, 5, 1, 92}
  };

  @Test
  void frequenciesAndRisksOfThePublishedRecords() {
    KeyFrequencies found = KeyFrequencies.of(keys(), weights());

    assertThat(found.sample).containsExactly(2, 2, 2, 1, 1, 1, 1, 2);
    assertThat(found.population).containsExactly(110, 84.5, 84.5, 17, 541, 8, 5, 110);
    double[] expected = {
      0.01714426, 0.02204233, 0.02204233, 0.17707583, 0.01165448, 0.29706308, 0.40235948, 0.01714426
    };
    for (int row = 0; row < 8; row++) {
      assertThat(ReidentificationRisk.of(found.sample[row], found.population[row]))
          .isCloseTo(expected[row], within(5e-9));
    }
    RiskSummary summary = RiskSummary.of(keys(), weights(), 3, 0.2, null);
    assertThat(summary.uniques()).isEqualTo(4);
    assertThat(summary.below()).containsEntry(2, 4).containsEntry(3, 8);
    assertThat(summary.above()).isEqualTo(2);
    assertThat(summary.expected()).isCloseTo(0.96652605, within(1e-7));
  }

  /// E[1/F] where F − f is negative binomial: Σ over F of C(F−1, f−1) p^f q^(F−f) / F.
  @ParameterizedTest
  @CsvSource({
    "1, 1.5",
    "1, 3",
    "2, 2.2",
    "2, 40",
    "3, 7",
    "5, 5.5",
    "5, 500",
    "12, 30",
    "40, 41",
    "40, 2000"
  })
  void equalsTheMeanOfOneOverThePopulation(int f, double persons) {
    double p = f / persons;
    double term = Math.pow(p, f);
    double sum = 0;
    for (int size = f; size < f + 400_000 && (term > 1e-18 || size < persons * 3); size++) {
      sum += term / size;
      term *= (1 - p) * size / (size - f + 1);
    }

    assertThat(ReidentificationRisk.of(f, persons)).isCloseTo(sum, within(1e-9));
  }

  @Test
  void aCensusGivesOneOverTheRowsThatAgree() {
    assertThat(ReidentificationRisk.of(4, 4)).isEqualTo(0.25);
    assertThat(ReidentificationRisk.of(1, 1)).isEqualTo(1);
    assertThatThrownBy(() -> ReidentificationRisk.of(0, 4)).hasMessageContaining("at least 1");
  }

  private static double[] weights() {
    double[] weights = new double[FRANCDAT.length];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = FRANCDAT[row][4];
    }
    return weights;
  }

  private static KeyTable keys() {
    Map<String, Variable> columns = new LinkedHashMap<>();
    List<String> names = List.of("key1", "key2", "key3", "key4");
    for (int key = 0; key < 4; key++) {
      double[] values = new double[FRANCDAT.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = FRANCDAT[row][key];
      }
      columns.put(names.get(key), NumericVariable.of(values));
    }
    return KeyTable.of(Microdata.of(columns), names);
  }
}
