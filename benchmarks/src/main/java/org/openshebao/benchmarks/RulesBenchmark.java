package org.openshebao.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openshebao.law.Law;

/// China's rules over a million persons: the engine, and the loop written by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {

  /// Persons, each with one insured relation.
  @Param("1000000")
  public int persons;

  /// Threads that compute.
  @Param({"1", "2"})
  public int threads;

  private RuleSpeed speed = new RuleSpeed(Law.load("china"), 1);

  /// Makes the people and checks that both answer alike.
  @Setup
  public void makePeople() {
    speed = new RuleSpeed(Law.load("china"), persons);
    speed.large().compare();
  }

  /// The engine, 54 rules.
  @Benchmark
  public Object engine() {
    return speed.large().engine(threads);
  }

  /// The loop by hand, for the same results.
  @Benchmark
  public Object handWritten() {
    speed.large().byHand(threads);
    return speed;
  }
}
