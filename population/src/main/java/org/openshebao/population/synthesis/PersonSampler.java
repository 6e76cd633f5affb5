package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.random.RandomStream;

/// Expands fitted cells to persons: the first stage evenly, the later ones by low-discrepancy draws along the order of the first.
///
/// In every stage s person k of a stratum has the number frac(offset + (k + 1) · α(s)), α(s) = g⁻ˢ with g the root of xᵈ⁺¹ = x + 1:
/// neighbours in age and sex get numbers far apart, so that conditional shares are met much closer than by chance.
///
/// @see "Roberts (2018), The unreasonable effectiveness of quasirandom sequences (the R_d sequence)"
public final class PersonSampler {

  /// Persons of a stratum that are put into households together.
  private static final int BLOCK = 20_000;

  private static final int OFFSETS = 1;

  private final PopulationFit fit;
  private final Strata strata;
  private final long seed;
  private final HouseholdRules rules;
  private final double[] steps;

  /// A sample of `size` persons.
  public PersonSampler(PopulationFit fit, long size, long seed, HouseholdRules rules) {
    this.fit = fit;
    this.strata = new Strata(fit, size);
    this.seed = seed;
    this.rules = rules;
    this.steps = steps(fit.stages().size() - 1);
  }

  private static double[] steps(int dimensions) {
    double root = 1.5;
    for (int i = 0; i < 64; i++) {
      root = Math.pow(1 + root, 1.0 / (dimensions + 1));
    }
    double[] steps = new double[dimensions];
    for (int s = 0; s < dimensions; s++) {
      steps[s] = Math.pow(root, -(s + 1));
    }
    return steps;
  }

  /// A piece of the sample.
  ///
  /// @param stratum  where
  /// @param number  which of the stratum's blocks
  /// @param of  how many blocks the stratum has
  /// @param persons  how many it holds
  public record Block(int stratum, int number, int of, int persons) {}

  /// All blocks in order.
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int stratum = 0; stratum < strata.count(); stratum++) {
      long size = strata.size(stratum);
      int of = (int) ((size + BLOCK - 1) / BLOCK);
      for (int number = 0; number < of; number++) {
        blocks.add(new Block(stratum, number, of, (int) ((size - number + of - 1) / of)));
      }
    }
    return blocks;
  }

  /// The persons of a block; the same whoever asks and in whatever order.
  public People people(Block block) {
    int stratum = block.stratum();
    SynthesisPlan plan = fit.plan();
    RandomStream random = new RandomStream(seed, OFFSETS, stratum, 0);
    double evenly = random.nextDouble();
    double[] offsets = new double[steps.length];
    for (int s = 0; s < steps.length; s++) {
      offsets[s] = random.nextDouble();
    }
    int attributes = plan.attributes().size();
    int[] values = new int[block.persons() * attributes];
    long[] numbers = new long[block.persons()];
    int[] person = new int[attributes];
    Grid first = new Grid(plan.attributes(), plan.stages().getFirst().allNumbers());
    for (int i = 0; i < block.persons(); i++) {
      long k = block.number() + (long) i * block.of();
      first.read(strata.cellOf(stratum, k, evenly), person);
      for (int s = 0; s < steps.length; s++) {
        double uniform = offsets[s] + (k + 1) * steps[s];
        fit.stages().get(s + 1).draw(uniform - Math.floor(uniform), person);
      }
      System.arraycopy(person, 0, values, i * attributes, attributes);
      numbers[i] = strata.first(stratum) + k;
    }
    return new Households(plan, rules, seed)
        .arrange(stratum, strata.weight(stratum), values, numbers);
  }
}
