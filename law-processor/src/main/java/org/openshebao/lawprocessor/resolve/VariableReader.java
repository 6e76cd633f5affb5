package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.ARGUMENT;
import static org.openshebao.lawprocessor.finding.FindingCode.UNIT;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.Variable;

/// Finds the rule or input that an argument reads, of its own row or of others.
final class VariableReader {

  private final NameLookup names;
  private final ReadCheck reading;
  private final TypeFit fit;
  private final AggregateReader aggregates;
  private final Findings findings;

  VariableReader(NameLookup names, Findings findings) {
    this.names = names;
    this.findings = findings;
    reading = new ReadCheck(findings);
    fit = new TypeFit(findings);
    aggregates = new AggregateReader(findings);
  }

  Optional<ArgumentInfo> resolve(RuleMethod rule, RuleArgument argument, Reads reads) {
    Previous previous = reads.previous();
    String name = previous == null ? argument.name() : previous.value();
    Optional<Variable> found = names.find(rule, argument.element(), name, reads.from());
    if (previous != null) {
      Optional<Variable> first =
          names.find(rule, argument.element(), previous.first(), reads.from());
      if (found.isEmpty() || first.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(previous(rule, argument, reads, found.get(), first.get()));
    }
    return found.map(variable ->
        reads.isAggregate()
            ? aggregates.read(rule, argument, reads, variable)
            : single(rule, argument, reads, variable));
  }

  private ArgumentInfo previous(
      RuleMethod rule, RuleArgument argument, Reads reads, Variable before, Variable first) {
    reading.checkOwnOnly(rule, argument.element(), before);
    reading.checkOwnOnly(rule, argument.element(), first);
    checkType(argument, before);
    if (before.unit() == Unit.CODE && first.unit() == Unit.CODE) {
      checkType(argument, first);
    } else if (before.unit() != first.unit()) {
      findings.report(
          UNIT,
          argument.element(),
          "%s is in %s but %s, which stands in for it in the first month, is in %s."
              .formatted(before.id(), before.unit(), first.id(), first.unit()),
          "Both have to measure the same.");
    }
    if (before.unit() == null) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "%s is a career, which has no month before.".formatted(before.id()),
          "Read it without @Previous.");
    }
    return info(
        argument,
        Kind.PREVIOUS,
        before,
        before.unit(),
        Aggregate.NONE,
        null,
        null,
        first.id(),
        reads);
  }

  private ArgumentInfo single(
      RuleMethod rule, RuleArgument argument, Reads reads, Variable variable) {
    Of of = reads.of();
    String place = null;
    if (of == null) {
      reading.checkOwn(rule, argument.element(), variable);
    } else {
      reading.checkAbove(rule, argument.element(), variable, of.value());
      place = placeOf(rule, argument, reads, of);
    }
    checkType(argument, variable);
    return info(
        argument,
        variable.unit() == null ? Kind.HISTORY : Kind.VARIABLE,
        variable,
        variable.unit(),
        Aggregate.NONE,
        of == null ? null : of.value(),
        place,
        null,
        reads);
  }

  private @Nullable String placeOf(RuleMethod rule, RuleArgument argument, Reads reads, Of of) {
    if (of.place().isEmpty()) {
      return null;
    }
    if (of.value() != Entity.PLACE) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "@Of(%s) has no place.".formatted(of.value()),
          "Leave \"place\" out, or write @Of(PLACE).");
    }
    return names
        .findHolder(rule, argument.element(), of.place(), reads.from())
        .map(variable -> {
          reading.checkUnit(argument.element(), variable, Unit.PLACE, "a place");
          reading.checkOwnOnly(rule, argument.element(), variable);
          return variable.id();
        })
        .orElse(null);
  }

  private void checkType(RuleArgument argument, Variable variable) {
    if (argument.type() != null) {
      fit.checkVariable(argument, argument.type(), variable);
    }
  }

  /// What an argument reads, once everything about it is known.
  static ArgumentInfo info(
      RuleArgument argument,
      Kind kind,
      Variable variable,
      @Nullable Unit unit,
      Aggregate aggregate,
      @Nullable Entity over,
      @Nullable String place,
      @Nullable String first,
      Reads reads) {
    return new ArgumentInfo(
        argument.name(),
        kind,
        variable.id(),
        unit,
        aggregate,
        over,
        place,
        null,
        first,
        reads.mayBeUnknown(),
        reads.orZero());
  }
}
