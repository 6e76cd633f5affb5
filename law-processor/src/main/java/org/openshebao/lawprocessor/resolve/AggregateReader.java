package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.UNIT;

import java.util.Objects;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueType;
import org.openshebao.lawprocessor.model.Variable;

/// Checks an argument that takes the rows below together.
final class AggregateReader {

  private final ReadCheck reading;
  private final TypeFit fit;
  private final Findings findings;

  AggregateReader(Findings findings) {
    this.findings = findings;
    reading = new ReadCheck(findings);
    fit = new TypeFit(findings);
  }

  /// What an argument with `@Sum`, `@Any` or `@Count` reads.
  ArgumentInfo read(RuleMethod rule, RuleArgument argument, Reads reads, Variable variable) {
    Aggregate how =
        reads.sum() != null ? Aggregate.SUM : reads.any() != null ? Aggregate.ANY : Aggregate.COUNT;
    Entity over =
        switch (how) {
          case SUM -> Objects.requireNonNull(reads.sum()).over();
          case ANY -> Objects.requireNonNull(reads.any()).over();
          default -> Objects.requireNonNull(reads.count()).over();
        };
    reading.checkBelow(rule, argument.element(), variable, over);
    if (how == Aggregate.SUM) {
      checkSum(argument, variable);
    } else {
      reading.checkUnit(argument.element(), variable, Unit.YES_NO, "what @Any and @Count take");
      ValueType type = argument.type();
      if (type != null) {
        Unit unit = how == Aggregate.ANY ? Unit.YES_NO : Unit.COUNT;
        fit.checkUnit(
            argument, type, unit, how == Aggregate.ANY ? "what @Any gives" : "what @Count gives");
      }
    }
    Unit unit = how == Aggregate.COUNT ? Unit.COUNT : variable.unit();
    return VariableReader.info(
        argument, Kind.VARIABLE, variable, unit, how, over, null, null, reads);
  }

  private void checkSum(RuleArgument argument, Variable variable) {
    Unit unit = variable.unit();
    if (unit == null || !ReadCheck.ADDABLE.contains(unit)) {
      findings.report(
          UNIT,
          argument.element(),
          "%s is in %s, which cannot be added up."
              .formatted(variable.id(), unit == null ? "no unit" : unit),
          unit == Unit.YES_NO
              ? "Maybe @Any or @Count?"
              : "Sum an amount, months, days, years or a count.");
    } else if (argument.type() != null) {
      fit.checkVariable(argument, argument.type(), variable);
    }
  }
}
