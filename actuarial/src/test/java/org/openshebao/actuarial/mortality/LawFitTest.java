package org.openshebao.actuarial.mortality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.CensusTable;

/// Laws fitted to deaths and exposures.
class LawFitTest {

  private static MortalityLaw truth(LawFamily family) {
    return switch (family) {
      case GOMPERTZ -> Makeham.gompertz(3e-5, 1.1);
      case MAKEHAM -> new Makeham(4e-4, 2e-5, 1.105);
      case KANNISTO -> new Kannisto(1e-5, 0.11);
      case BEARD -> new Beard(1.2e-5, 0.12, 4e-5);
      case WEIBULL -> new Weibull(86, 9);
    };
  }

  @ParameterizedTest
  @EnumSource
  void findsTheLawThatMadeTheDeaths(LawFamily family) {
    MortalityLaw truth = truth(family);
    double[] exposures = new double[66];
    double[] deaths = new double[66];
    for (int i = 0; i < 66; i++) {
      exposures[i] = 1e6 * Math.exp(-0.03 * i);
      deaths[i] = exposures[i] * truth.deathRate(30 + i);
    }

    LawFit fit = LawFit.of(family, 30, deaths, exposures);

    assertThat(fit.deviance()).isLessThan(1e-6);
    for (int age = 30; age < 96; age += 5) {
      assertThat(fit.law().force(age) / truth.force(age)).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void fitsTheCensusOf2020() {
    CensusTable census = Reference.census(2020, "total");
    double[] deaths = Arrays.copyOfRange(census.deaths().of(Sex.MALE), 40, 101);
    double[] exposures = Arrays.copyOfRange(census.population().of(Sex.MALE), 40, 101);

    LawFit gompertz = LawFit.of(LawFamily.GOMPERTZ, 40, deaths, exposures);
    LawFit makeham = LawFit.of(LawFamily.MAKEHAM, 40, deaths, exposures);
    LawFit beard = LawFit.of(LawFamily.BEARD, 40, deaths, exposures);

    assertThat(makeham.deviance()).isLessThanOrEqualTo(gompertz.deviance() * (1 + 1e-6));
    assertThat(beard.deviance()).isLessThanOrEqualTo(gompertz.deviance() * (1 + 1e-6));
    assertThat(((Makeham) gompertz.law()).c()).isBetween(1.08, 1.13);
  }
}
