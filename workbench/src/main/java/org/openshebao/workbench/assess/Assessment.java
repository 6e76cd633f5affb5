package org.openshebao.workbench.assess;

import java.util.function.LongConsumer;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.population.cells.CellPopulation;
import org.openshebao.workbench.lawbook.LawInForce;

/// What a law says to a nation: legal coverage, retirement ages, contributions and pensions of named careers.
///
/// @param law  the law on the day assessed
/// @param population  the people
/// @param outline  what was asked
/// @param coverage  who must, may and cannot join
/// @param retirement  statutory ages by cohort
/// @param contributions  what is paid
/// @param residents  what the schemes of residents ask and give
/// @param careers  what comes of it
public record Assessment(
    LawInForce law,
    CellPopulation population,
    Outline outline,
    LegalCoverage coverage,
    RetirementSchedule retirement,
    ContributionGrid contributions,
    ResidentsGrid residents,
    NamedCareers careers) {

  /// Assesses a population of cells under a law.
  ///
  /// @param threads  how many; the results are the same for any number
  /// @param progress  told how many persons are done
  public static Assessment of(
      LawInForce law, CellPopulation population, int threads, LongConsumer progress) {
    Outline outline = OutlineFile.load(law.law().manifest().id());
    int month = law.month();
    return new Assessment(
        law,
        population,
        outline,
        LegalCoverage.compute(law.law(), month, population, outline.coverage(), threads, progress),
        RetirementSchedule.compute(law.law(), month, outline.retirement()),
        ContributionGrid.compute(law.law(), month, population.places(), outline.contributions()),
        ResidentsGrid.compute(law.law(), month, population.places(), outline.residents()),
        NamedCareers.compute(law.law(), month, population.places(), outline));
  }

  /// What does not depend on the people.
  public LawFigures figures() {
    return new LawFigures(
        outline, population.places(), retirement, contributions, residents, careers);
  }

  /// What it was made from.
  public Provenance provenance() {
    return law.provenance().withData(population.digest());
  }
}
