package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.ARGUMENT;
import static org.openshebao.lawprocessor.finding.FindingCode.ENUM;
import static org.openshebao.lawprocessor.finding.FindingCode.PARAM_PATH;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.ParameterShape;
import org.openshebao.lawprocessor.model.ParameterShape.Shape;
import org.openshebao.lawprocessor.model.RuleArgument;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.ValueKind;
import org.openshebao.lawprocessor.model.ValueType;
import org.openshebao.lawprocessor.read.LawFolder;

/// Finds the parameter that an argument names.
final class ParameterReader {

  private final LawFolder folder;
  private final NameLookup names;
  private final ReadCheck reading;
  private final TypeFit fit;
  private final Findings findings;

  ParameterReader(LawFolder folder, NameLookup names, Findings findings) {
    this.folder = folder;
    this.names = names;
    this.findings = findings;
    reading = new ReadCheck(findings);
    fit = new TypeFit(findings);
  }

  Optional<ArgumentInfo> resolve(RuleMethod rule, RuleArgument argument, Reads reads, Param param) {
    ParameterShape shape = folder.parameters().get(param.value());
    if (shape == null) {
      reportUnknown(argument, param.value());
    } else if (argument.type() != null) {
      checkType(argument, argument.type(), shape);
    }
    String place = holder(rule, argument, reads, param.place(), Unit.PLACE, "a place");
    String on = holder(rule, argument, reads, param.on(), Unit.MONTH, "a month");
    if (shape == null || argument.type() == null) {
      return Optional.empty();
    }
    Kind kind = kind(argument.type(), shape);
    boolean series = kind == Kind.SERIES || kind == Kind.SERIES_BY_PLACE;
    if (kind == Kind.SERIES_BY_PLACE && !param.place().isEmpty()) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "A PlaceSeries holds the values of all places, so \"place\" has no meaning for %s."
              .formatted(argument.name()),
          "Leave it out.");
    }
    if (series && !param.on().isEmpty()) {
      findings.report(
          ARGUMENT,
          argument.element(),
          "A Series holds the values of all dates, so \"on\" has no meaning for %s."
              .formatted(argument.name()),
          "Leave it out.");
    }
    return Optional.of(
        new ArgumentInfo(
            argument.name(),
            kind,
            shape.path(),
            kind == Kind.PARAMETER ? shape.unit() : null,
            Aggregate.NONE,
            null,
            place,
            on,
            null,
            reads.mayBeUnknown(),
            reads.orZero()));
  }

  private void reportUnknown(RuleArgument argument, String path) {
    String today = folder.formerPaths().get(path);
    findings.report(
        PARAM_PATH,
        argument.element(),
        "There is no parameter \"%s\".".formatted(path),
        today != null
            ? "It is called \"%s\" now.".formatted(today)
            : Suggestion.maybe(path, folder.parameters().keySet()));
  }

  private void checkType(RuleArgument argument, ValueType type, ParameterShape shape) {
    if (isSeries(type) && shape.shape() == Shape.PLAIN && shape.unit() != Unit.FRACTION) {
      return;
    }
    String is =
        switch (shape.shape()) {
          case PLAIN -> "%s is in %s".formatted(shape.path(), shape.unit());
          case TABLE -> shape.path() + " is a table";
          case STEPS -> shape.path() + " is in steps";
        };
    fit.checkJavaType(argument, type, shape.javaType(), is);
    if (type.kind() == ValueKind.CODE && !type.isCode()) {
      findings.report(
          ENUM,
          argument.element(),
          "The enum %s has no labels.".formatted(type.display()),
          "Let it implement org.openshebao.law.rule.Code.");
    }
  }

  private static boolean isSeries(ValueType type) {
    return type.kind() == ValueKind.SERIES || type.kind() == ValueKind.SERIES_BY_PLACE;
  }

  private static Kind kind(ValueType type, ParameterShape shape) {
    if (isSeries(type)) {
      return type.kind() == ValueKind.SERIES ? Kind.SERIES : Kind.SERIES_BY_PLACE;
    }
    return shape.shape() == Shape.TABLE
        ? Kind.TABLE
        : shape.shape() == Shape.STEPS ? Kind.STEPS : Kind.PARAMETER;
  }

  private @Nullable String holder(
      RuleMethod rule, RuleArgument argument, Reads reads, String name, Unit unit, String role) {
    if (name.isEmpty()) {
      return null;
    }
    return names
        .findHolder(rule, argument.element(), name, reads.from())
        .map(variable -> {
          reading.checkUnit(argument.element(), variable, unit, role);
          reading.checkOwnOnly(rule, argument.element(), variable);
          return variable.id();
        })
        .orElse(null);
  }
}
