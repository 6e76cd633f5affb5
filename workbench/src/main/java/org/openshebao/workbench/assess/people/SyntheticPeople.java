package org.openshebao.workbench.assess.people;

import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.population.DatasetDigest;
import org.openshebao.population.synthesis.MarginSupport;
import org.openshebao.population.synthesis.Tally;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.synthesize.Synthesis;

/// A country's demonstration population, made on the spot and never written.
public final class SyntheticPeople {

  private final Synthesis synthesis;
  private final PeopleSource source;

  /// @param size  persons
  /// @param seed  the same one gives the same people
  /// @param threads  how many; the people are the same for any number
  public SyntheticPeople(Law law, long size, long seed, int threads) {
    synthesis = Synthesis.of(law);
    source =
        PeopleSource.of(
            consumer -> {
              DatasetDigest digest = new DatasetDigest();
              Tally made =
                  synthesis.stream(
                      size,
                      seed,
                      threads,
                      slice -> {
                        digest.add(slice);
                        consumer.accept(slice);
                      },
                      done -> {});
              return new PeopleSource.Read(digest.hex(), made.sampled(), 0, List.of());
            },
            seed);
  }

  /// The people, with the digest that they have on disk.
  public PeopleSource source() {
    return source;
  }

  /// Along which crossings they rest on a margin.
  public Support support() {
    return Support.ofCrossings(
        MarginSupport.of(synthesis.plan()).crossings().stream()
            .map(MarginSupport.Crossing::attributes)
            .toList());
  }
}
