package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.ARGUMENT;
import static org.openshebao.lawprocessor.finding.FindingCode.PERIOD;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.ResolvedArgument;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueType;

/// Finds what an argument reads: the month computed, a parameter, or a variable.
final class ArgumentResolver {

  private static final Set<Unit> HAS_ZERO =
      EnumSet.of(
          Unit.FEN,
          Unit.MONTHS,
          Unit.DAYS,
          Unit.COUNT,
          Unit.YES_NO,
          Unit.RATE,
          Unit.INDEX,
          Unit.YEARS);

  private final ParameterReader parameters;
  private final VariableReader variables;
  private final TypeFit fit;
  private final Findings findings;

  ArgumentResolver(ParameterReader parameters, VariableReader variables, Findings findings) {
    this.parameters = parameters;
    this.variables = variables;
    this.findings = findings;
    fit = new TypeFit(findings);
  }

  /// What the argument reads; nothing when something about it is wrong enough not to know.
  Optional<ResolvedArgument> resolve(RuleMethod rule, RuleArgument argument) {
    Reads reads = Reads.read(argument.element());
    if (reads.origins().size() > 1) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "Argument %s says %s.".formatted(argument.name(), String.join(" and ", reads.origins())),
          "Keep the one that says where the value comes from.");
      return Optional.empty();
    }
    Optional<ArgumentInfo> info = info(rule, argument, reads);
    ValueType type = argument.type();
    if (type == null) {
      return Optional.empty();
    }
    fit.checkUnknown(argument, type, reads.mayBeUnknown());
    info.filter(ArgumentInfo::orZero).ifPresent(found -> checkZero(argument, found));
    return info.map(found -> new ResolvedArgument(type, found));
  }

  private Optional<ArgumentInfo> info(RuleMethod rule, RuleArgument argument, Reads reads) {
    if (reads.param() != null) {
      return parameters.resolve(rule, argument, reads, reads.param());
    }
    boolean month =
        argument.name().equals(NamesReader.MONTH)
            && reads.origins().isEmpty()
            && reads.from() == null;
    return month
        ? Optional.of(monthComputed(rule, argument, reads))
        : variables.resolve(rule, argument, reads);
  }

  private ArgumentInfo monthComputed(RuleMethod rule, RuleArgument argument, Reads reads) {
    if (rule.rule().per() == Period.ALWAYS) {
      findings.report(
          PERIOD,
          argument.element(),
          "%s holds always and cannot depend on the month computed.".formatted(rule.variable()),
          "Make the rule per = MONTH, or leave the argument out.");
    }
    if (reads.mayBeUnknown() || reads.orZero()) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "The month computed is always known.",
          "Leave the annotation out.");
    }
    ValueType type = argument.type();
    if (type != null) {
      fit.checkUnit(argument, type, Unit.MONTH, "the month computed");
    }
    return new ArgumentInfo(
        argument.name(),
        Kind.MONTH_COMPUTED,
        NamesReader.MONTH,
        Unit.MONTH,
        Aggregate.NONE,
        null,
        null,
        null,
        null,
        false,
        false);
  }

  private void checkZero(RuleArgument argument, ArgumentInfo info) {
    Unit unit = info.unit();
    boolean variable = info.kind() == Kind.VARIABLE || info.kind() == Kind.PREVIOUS;
    if (info.aggregate() != Aggregate.NONE) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "@OrZero says nothing new: rows below that are not entitled count as nothing.",
          "Leave it out.");
    } else if (!variable || unit == null || !HAS_ZERO.contains(unit)) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "@OrZero has no meaning for %s%s."
              .formatted(argument.name(), unit == null ? "" : ", in " + unit),
          "Leave it out; it is for amounts, counts, shares and yes or no.");
    }
  }
}
