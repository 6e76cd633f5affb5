package org.openshebao.actuarial.graduation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.testkit.Cases;

/// Group totals survive graduation, whatever the groups.
class GraduationTest {

  @Test
  void countsKeepTheirGroupsAndStayPositive() {
    Cases.forAll(
        91,
        500,
        some -> {
          int groups = some.intBetween(2, 20);
          int[] bounds = new int[groups + 1];
          double[] counts = new double[groups];
          for (int g = 0; g < groups; g++) {
            bounds[g + 1] = bounds[g] + some.intBetween(1, 10);
            counts[g] = some.intBetween(0, 1_000_000);
          }

          double[] single = SingleAgeCounts.of(bounds, counts);

          for (int g = 0; g < groups; g++) {
            double sum = 0;
            for (int age = bounds[g]; age < bounds[g + 1]; age++) {
              assertThat(single[age]).isGreaterThanOrEqualTo(0);
              sum += single[age];
            }
            assertThat(sum).isCloseTo(counts[g], within(1e-6));
          }
        });
  }

  @Test
  void ratesKeepTheirGroupsWithoutSteps() {
    int[] bounds = {0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50};
    double[] rates = {0.02, 8e-4, 3e-4, 3e-4, 6e-4, 8e-4, 1e-3, 1.2e-3, 1.7e-3, 2.6e-3, 4e-3};
    double[] exposures = new double[50];
    java.util.Arrays.fill(exposures, 1);

    double[] single = SingleAgeRates.of(bounds, rates, exposures);

    assertThat(single[0]).isEqualTo(0.02);
    for (int g = 1; g < rates.length; g++) {
      double sum = 0;
      for (int age = bounds[g]; age < bounds[g + 1]; age++) {
        sum += single[age];
      }
      assertThat(sum / (bounds[g + 1] - bounds[g])).isCloseTo(rates[g], within(1e-11));
    }
    for (int age = 22; age < 50; age++) {
      assertThat(single[age] / single[age - 1]).as("age " + age).isBetween(1.0, 1.2);
    }
  }
}
