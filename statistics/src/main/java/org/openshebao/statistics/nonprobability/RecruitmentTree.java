package org.openshebao.statistics.nonprobability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.Variable;

/// Who recruited whom.
final class RecruitmentTree {

  private final List<Integer> seeds = new ArrayList<>();
  private final List<List<Integer>> recruits = new ArrayList<>();

  /// @param id  variable that tells a respondent from the others
  /// @param recruiter  variable with the id of who recruited them; missing, or an id that nobody has and `seedMark` says, for seeds
  /// @throws ProblemException  naming ids that come twice, recruiters that nobody is, and people who recruited themselves
  RecruitmentTree(Microdata data, String id, String recruiter, String seedMark) {
    Variable ids = data.get(id);
    Variable by = data.get(recruiter);
    Map<String, Integer> rows = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int row = 0; row < data.rows(); row++) {
      recruits.add(new ArrayList<>());
      if (ids.isMissing(row) || rows.putIfAbsent(ids.text(row), row) != null) {
        problems.add(
            problem(row, id, ids.text(row), "Each respondent needs an id that nobody else has."));
      }
    }
    for (int row = 0; row < data.rows(); row++) {
      String of = by.text(row);
      if (of.isEmpty() || of.equals(seedMark)) {
        seeds.add(row);
        continue;
      }
      Integer parent = rows.get(of);
      if (parent == null) {
        problems.add(problem(row, recruiter, of, "Nobody of the sample has this id."));
      } else {
        recruits.get(parent).add(row);
      }
    }
    if (problems.isEmpty() && reached() < data.rows()) {
      problems.add(
          problem(
              0,
              recruiter,
              "",
              "Some respondents recruited each other in a circle: %d of %d are reached from seeds."
                  .formatted(reached(), data.rows())));
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.subList(0, Math.min(20, problems.size())));
    }
  }

  private static Problem problem(int row, String variable, String value, String message) {
    return Problem.error(
        "STATISTICS-RECRUITMENT",
        null,
        row + 1L,
        variable,
        value,
        message,
        "Give seeds an empty recruiter and everybody else the id of theirs.");
  }

  private int reached() {
    int count = 0;
    List<Integer> open = new ArrayList<>(seeds);
    while (!open.isEmpty() && count <= recruits.size()) {
      count++;
      open.addAll(recruits.get(open.removeLast()));
    }
    return count;
  }

  List<Integer> seeds() {
    return seeds;
  }

  List<Integer> recruits(int row) {
    return recruits.get(row);
  }

  int size() {
    return recruits.size();
  }
}
