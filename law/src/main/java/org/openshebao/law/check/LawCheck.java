package org.openshebao.law.check;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.parts.LawParts;

/// Looks at a law whole and reports everything wrong with it at once. [CheckCode] lists what that can be.
public final class LawCheck {

  private static final List<Check> CHECKS =
      List.of(
          new PlaceTreeCheck(),
          new ManifestCheck(),
          new ParameterNameCheck(),
          new DateCheck(),
          new ValueShapeCheck(),
          new ValueRangeCheck(),
          new SourceCheck(),
          new PlaceCodeCheck(),
          new InputCheck(),
          new VariableNameCheck(),
          new EntityCheck(),
          new UnitCheck(),
          new VersionCheck(),
          new ExceptionCheck(),
          new ReplacementCheck(),
          new CycleCheck(),
          new ParameterReadCheck(),
          new ParameterCoverageCheck(),
          new GapCheck());

  private LawCheck() {}

  /// Every problem of the law, errors and warnings, in the order of the checks.
  public static List<Problem> check(LawParts parts) {
    return run(CHECKS, parts);
  }

  /// As [#check], and every value that is unverified or an assumption is an error.
  public static List<Problem> strict(LawParts parts) {
    List<Check> checks = new ArrayList<>(CHECKS);
    checks.add(new GradeCheck());
    return run(checks, parts);
  }

  /// Whatever the rules' code does that a rule may not: its classes are read, so they must be there.
  public static List<Problem> checkCode(LawParts parts) {
    return run(List.of(new CodeCheck()), parts);
  }

  private static List<Problem> run(List<Check> checks, LawParts parts) {
    CheckedLaw law = new CheckedLaw(parts);
    Problems problems = new Problems();
    checks.forEach(check -> check.check(law, problems));
    return problems.list();
  }

  /// Throws with the errors among `problems` when there are any.
  public static void throwIfErrors(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(errors);
    }
  }
}
