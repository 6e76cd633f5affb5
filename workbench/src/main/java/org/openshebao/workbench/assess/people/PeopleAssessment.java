package org.openshebao.workbench.assess.people;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.population.DataOrigin;
import org.openshebao.workbench.assess.LawFigures;
import org.openshebao.workbench.assess.Outline;
import org.openshebao.workbench.assess.OutlineFile;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawInForce;

/// People under a law: what it opens to them, what they have, the gap between, and the pensions they may expect.
///
/// @param law  the law on the day assessed
/// @param asked  what was asked
/// @param origin  where the people come from
/// @param read  what was read
/// @param seed  of the random numbers that made the people; null when none did
/// @param weighted  whether rows have weights
/// @param persons  persons in the data, unweighted
/// @param gaps  facts that the data do not have
/// @param breakdown  by what results are broken down
/// @param coverage  law and enrolment
/// @param employees  expected pensions of the employees' scheme
/// @param residents  expected pensions of the residents' scheme
/// @param lawFigures  what does not depend on the people
public record PeopleAssessment(
    LawInForce law,
    PeopleOutline asked,
    DataOrigin origin,
    PeopleSource.Read read,
    @Nullable Long seed,
    boolean weighted,
    long persons,
    DataGaps gaps,
    Breakdown breakdown,
    PeopleCoverage coverage,
    EmployeesPensions employees,
    ResidentsPensions residents,
    LawFigures lawFigures) {

  /// Assesses people under a law, slice by slice.
  ///
  /// @param support  along which dimensions the people mean something
  /// @param crossings  further breakdowns, each the ids of dimensions
  /// @param threads  how many; the results are the same for any number
  /// @param keepGoing  whether bad rows are left out and counted
  /// @param progress  told how many persons are done
  public static PeopleAssessment of(
      LawInForce law,
      PeopleSource source,
      Support support,
      List<List<String>> crossings,
      int threads,
      boolean keepGoing,
      LongConsumer progress) {
    String lawId = law.law().manifest().id();
    PeopleOutline asked = PeopleOutlineFile.load(lawId);
    Outline outline = OutlineFile.load(lawId);
    PeopleRun run = new PeopleRun(law, asked, support, crossings, threads, progress);
    PeopleSource.Read read = source.forEach(law.law(), keepGoing, run::add);
    return run.finish(
        read, source.findSeed().orElse(null), LawFigures.compute(law, outline, places(law, asked)));
  }

  /// The provinces in which the law holds.
  private static List<String> places(LawInForce law, PeopleOutline asked) {
    return law.law().places().children(law.law().manifest().rootPlace()).stream()
        .map(place -> place.code())
        .filter(code -> !asked.outside().contains(code))
        .toList();
  }

  /// What it was made from.
  public Provenance provenance() {
    Provenance made = law.provenance().withData(read.digest());
    return seed == null ? made : made.withSeed(seed);
  }
}
