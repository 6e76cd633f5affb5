package org.openshebao.population.cells;

import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Cells read from a folder, and what is wrong with the rows that were left out.
///
/// @param population  the good rows
/// @param problems  one or more for each row that was refused
/// @param read  rows read
/// @param refused  rows refused
public record CellData(CellPopulation population, List<Problem> problems, long read, long refused) {

  public CellData {
    problems = List.copyOf(problems);
  }

  /// Throws the problems when a row was refused: for runs that must not go on without it.
  public CellData throwIfRefused() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return this;
  }
}
