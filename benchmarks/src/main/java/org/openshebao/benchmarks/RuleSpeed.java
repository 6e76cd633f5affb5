package org.openshebao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;

/// Rules a second: the engine beside the loop written by hand, in one run, and the answers of both compared.
final class RuleSpeed {

  private final Plan large;
  private final Plan twelve;
  private final People people;
  private final Dataset dataset;
  private final Answers answers;
  private final HandWritten handWritten;

  RuleSpeed(Law law, int rows) {
    large = RuleSets.plan(law, RuleSets.large());
    twelve = RuleSets.plan(law, RuleSets.TWELVE);
    Plan ofPlaces =
        RuleSets.plan(
            law, List.of("contribution.contributionFloor", "contribution.contributionCeiling"));
    people = People.of(0, rows, law.places().size(), RuleSets.MONTH);
    dataset = PeopleData.dataset(law, people, false);
    answers = new Answers(people);
    handWritten = new HandWritten(new Figures(ofPlaces), people, answers);
  }

  Results engine(int threads) {
    return Simulation.run(large, dataset, threads);
  }

  Results engineTwelve(int threads) {
    return Simulation.run(twelve, dataset, threads);
  }

  void handWritten(int threads) {
    if (threads == 1) {
      handWritten.run(0, people.size);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = (int) ((long) people.size * i / threads);
        int end = (int) ((long) people.size * (i + 1) / threads);
        parts.add(pool.submit(() -> handWritten.run(first, end)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("The loop failed.", e.getCause());
    }
  }

  /// Throws when the two answer differently; the share of answers that are values.
  double compare() {
    handWritten(1);
    return answers.compare(engine(1));
  }

  /// Prints a line for each number of threads.
  void measure(int rounds) {
    System.out.printf(
        "%,d persons, %,d relations; %d rules of persons and %d of relations, %d results; %.0f %% of answers are values%n",
        people.size,
        people.relations(),
        RuleSets.countRules(large, Entity.PERSON),
        RuleSets.countRules(large, Entity.RELATION),
        RuleSets.large().size(),
        100 * compare());
    long ruleRows = RuleSets.ruleRows(large, people);
    for (int i = 0; i < 3; i++) {
      engine(1);
      engineTwelve(1);
      handWritten(1);
    }
    System.out.println(
        "threads | engine ns/rule-row (cpu) | rows/s (cpu) | rows/s (clock) | by hand ns/rule-row (cpu) | rows/s (clock) | engine/by hand (cpu) | 12 rules: rows/s (cpu) | rows/s (clock)");
    for (int threads : new int[] {1, 2}) {
      Stopwatch ofEngine = new Stopwatch();
      Stopwatch ofLoop = new Stopwatch();
      Stopwatch ofTwelve = new Stopwatch();
      for (int i = 0; i < rounds; i++) {
        ofEngine.time(() -> engine(threads));
        ofLoop.time(() -> handWritten(threads));
        ofTwelve.time(() -> engineTwelve(threads));
      }
      System.out.printf(
          "%d | %.2f | %.2f M | %.2f M | %.2f | %.2f M | %.0f %% | %.1f M | %.1f M%n",
          threads,
          ofEngine.processorSeconds() * 1e9 / ruleRows,
          people.size / ofEngine.processorSeconds() / 1e6,
          people.size / ofEngine.clockSeconds() / 1e6,
          ofLoop.processorSeconds() * 1e9 / ruleRows,
          people.size / ofLoop.clockSeconds() / 1e6,
          100 * ofLoop.processorSeconds() / ofEngine.processorSeconds(),
          people.size / ofTwelve.processorSeconds() / 1e6,
          people.size / ofTwelve.clockSeconds() / 1e6);
    }
  }

  public static void main(String[] arguments) {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    Law law = Law.load("china");
    RuleSpeed speed = new RuleSpeed(law, rows);
    System.out.println(
        "12-rule plan: "
            + RuleSets.countRules(speed.twelve, Entity.PERSON)
            + " + "
            + RuleSets.countRules(speed.twelve, Entity.RELATION));
    speed.measure(rounds);
  }
}
