package org.openshebao.workbench.branch;

import java.nio.file.Path;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.wpp.Variant;
import org.openshebao.workbench.projection.PopulationRequest;
import org.openshebao.workbench.projection.PopulationRequest.Method;
import org.openshebao.workbench.projection.ProjectedPopulation;
import org.openshebao.workbench.projection.ProjectedPopulation.State;

/// A country's population of the years of a projection, and how it dies.
final class Lives {

  static final int AGES = 101;

  private final double[][][] persons;
  private final double[][][] dying;

  private Lives(double[][][] persons, double[][][] dying) {
    this.persons = persons;
    this.dying = dying;
  }

  /// Of a country, medium variant.
  ///
  /// @param folder  of population data
  static Lives of(Path folder, String iso3, int from, int years) {
    int begin = Math.min(from, PopulationRequest.defaultFrom(iso3, Method.ANNUAL));
    ProjectedPopulation path =
        new PopulationRequest(folder, iso3, begin, from + years, Method.ANNUAL, Variant.MEDIUM)
            .project();
    double[][][] persons = new double[years][2][AGES];
    double[][][] dying = new double[years][2][AGES];
    List<State> states = path.states();
    for (int t = 0; t < years; t++) {
      State now = states.get(from - begin + t);
      ProjectionStep next = states.get(from - begin + t + 1).step();
      for (Sex sex : Sex.values()) {
        for (int age = 0; age < AGES; age++) {
          double number = now.population().get(sex, age);
          // Deaths are counted at the age reached in the next middle of a year.
          int reached = Math.min(age + 1, AGES - 1);
          double deaths = next == null ? 0 : next.deaths().get(sex, reached);
          double exposed =
              age >= AGES - 2
                  ? now.population().get(sex, AGES - 2) + now.population().get(sex, AGES - 1)
                  : number;
          persons[t][sex.ordinal()][age] = 1000 * number;
          dying[t][sex.ordinal()][age] = exposed > 0 ? Math.min(1, deaths / exposed) : 1;
        }
        dying[t][sex.ordinal()][AGES - 1] = 1;
      }
    }
    return new Lives(persons, dying);
  }

  /// Persons of year t, sex and age.
  double persons(int t, Sex sex, int age) {
    return persons[t][sex.ordinal()][age];
  }

  /// The probability that they die within the year.
  double dying(int t, Sex sex, int age) {
    return dying[t][sex.ordinal()][age];
  }

  /// Probabilities of the first year by sex and age, the last one 1.
  double[][] dying() {
    return new double[][] {dying[0][0].clone(), dying[0][1].clone()};
  }
}
