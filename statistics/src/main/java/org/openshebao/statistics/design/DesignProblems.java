package org.openshebao.statistics.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// What is wrong with the variables that a design names: row, variable, value, and what would be right.
final class DesignProblems {

  /// More of the same say nothing new.
  private static final int MOST = 20;

  private final List<Problem> problems = new ArrayList<>();

  void missing(int row, String name) {
    add(
        row,
        name,
        "",
        "The design needs a value in every row.",
        "Leave the row out, or fill it in.");
  }

  void badWeight(int row, String name, String value) {
    add(
        row,
        name,
        value,
        "A weight must be a number from 0 on.",
        "Leave the row out, or give 0 to a row that stands for nobody.");
  }

  void badFpc(int row, String name, String value) {
    add(
        row,
        name,
        value,
        "A finite population correction must be a positive count or fraction.",
        "Give the units in the stratum, or the share of them that was sampled.");
  }

  void mixedFpc(String name) {
    add(
        -1,
        name,
        null,
        "Some finite population corrections are counts (above 1) and others fractions (below 1).",
        "Use one kind.");
  }

  void fpcVaries(int row, String name, String value) {
    add(
        row,
        name,
        value,
        "The population differs from that of another unit of the same stratum.",
        "Give one value for a stratum, or say that probabilities are unequal.");
  }

  void fpcTooSmall(int row, String name, String value, int sampled) {
    add(
        row,
        name,
        value,
        "The population of the stratum is smaller than the %d units sampled in it."
            .formatted(sampled),
        "Give the number of units in the population of the stratum.");
  }

  void unitInTwoStrata(int row, String name, String value, @Nullable String stratum) {
    add(
        row,
        name,
        value,
        "The sampling unit lies in two strata of %s.".formatted(stratum),
        "Say nest: true when units are numbered anew in each stratum.");
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  private void add(
      int row, @Nullable String name, @Nullable String value, String message, String mend) {
    if (problems.size() < MOST) {
      problems.add(Problem.error("STATISTICS-DESIGN", null, row + 1L, name, value, message, mend));
    }
  }
}
