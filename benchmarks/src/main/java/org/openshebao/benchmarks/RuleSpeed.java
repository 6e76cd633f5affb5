package org.openshebao.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Plan;

/// Rules a second: the engine beside loops written by hand, in one run, and the answers of both compared.
final class RuleSpeed {

  private static final String HEAD =
      """
      | persons | rules | threads | engine, ns a rule-row (cpu) | persons/s (cpu) | persons/s (clock) \
      | by hand, ns a rule-row (cpu) | persons/s (cpu) | persons/s (clock) | engine against by hand (cpu) |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\
      """;

  private final Contest large;
  private final Contest twelve;

  RuleSpeed(Law law, int persons) {
    Plan ofPlaces =
        RuleSets.plan(
            law, List.of("contribution.contributionFloor", "contribution.contributionCeiling"));
    Figures figures = new Figures(ofPlaces);
    People people = People.of(0, persons, law.places().size(), RuleSets.MONTH);
    Dataset dataset = PeopleData.dataset(law, people, false);
    Answers ofLarge = new Answers(people, RuleSets.OF_PERSONS, RuleSets.OF_RELATIONS);
    large =
        new Contest(
            RuleSets.plan(law, RuleSets.large()),
            new HandWritten(figures, people, ofLarge)::run,
            ofLarge,
            people,
            dataset);
    Answers ofTwelve =
        new Answers(people, RuleSets.TWELVE_OF_PERSONS, RuleSets.TWELVE_OF_RELATIONS);
    twelve =
        new Contest(
            RuleSets.plan(law, RuleSets.twelve()),
            new HandWrittenTwelve(figures, people, ofTwelve)::run,
            ofTwelve,
            people,
            dataset);
  }

  /// The large set of rules.
  Contest large() {
    return large;
  }

  /// The small one.
  Contest twelve() {
    return twelve;
  }

  /// Arguments: persons, rounds of each measurement.
  public static void main(String[] arguments) throws IOException {
    int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    RuleSpeed speed = new RuleSpeed(Law.load("china"), persons);
    for (Contest contest : List.of(speed.large, speed.twelve)) {
      System.out.printf(
          "%d rules: both answer alike; %.0f %% of the answers are values%n",
          contest.countRules(), 100 * contest.compare());
      for (int i = 0; i < 5; i++) {
        contest.engine(1);
        contest.byHand(1);
      }
    }
    System.out.println(HEAD);
    for (Contest contest : List.of(speed.large, speed.twelve)) {
      contest.measure(1, rounds);
      contest.measure(2, rounds);
    }
    System.out.printf("peak %,d MiB resident%n", Memory.peakMebibytes());
  }
}
