package org.openshebao.workbench.branch;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.source.Grade;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.lawbook.LawInForce;

/// A parameter of the law, read for a place and month.
final class LawValues {

  private final LawInForce inForce;
  private final int place;

  LawValues(LawInForce inForce, @Nullable String place) {
    this.inForce = inForce;
    this.place =
        inForce
            .law()
            .places()
            .indexOf(place == null ? inForce.law().manifest().rootPlace() : place);
  }

  /// What the law has: a number or a table, and where it stands.
  record Found(
      @Nullable Double single,
      @Nullable LookupTable table,
      String source,
      String date,
      Grade grade,
      String path,
      Unit unit) {

    double number() {
      if (single == null) {
        throw new IllegalArgumentException(
            path + " holds a table; one number is needed here. Maybe write the value out?");
      }
      return single;
    }

    double at(int key) {
      if (table == null) {
        throw new IllegalArgumentException(path + " holds one number; a table is needed here.");
      }
      return table.has(key) ? decimal(unit, table.raw(key)) : 0;
    }
  }

  Found find(String path, YamlNode node) {
    var law = inForce.law();
    var parameter = law.findParameter(path).orElse(null);
    if (parameter == null) {
      throw new ProblemException(
          Problem.error(
              "BRANCH-LAW",
              node.file(),
              node.line(),
              "law",
              path,
              "The law has no parameter \"" + path + "\".",
              Suggestion.maybe(path, law.parameters().stream().map(Parameter::path).toList())));
    }
    var value = law.timeline(parameter, place).find(inForce.month());
    if (value == null) {
      throw new ProblemException(
          Problem.error(
              "BRANCH-LAW",
              node.file(),
              node.line(),
              "law",
              path,
              "The law has no value of %s for this place on %s.".formatted(path, inForce.date()),
              "Name another place with place, another day with --date, or write the value out."));
    }
    Double single =
        switch (value.content()) {
          case Content.Number(long raw) -> decimal(parameter.unit(), raw);
          case Content.Quotient quotient ->
              quotient.fraction().numerator() / (double) quotient.fraction().denominator();
          case Content.Table _, Content.Steps _ -> null;
        };
    LookupTable table = value.content() instanceof Content.Table(LookupTable t) ? t : null;
    String article = value.article();
    return new Found(
        single,
        table,
        path + ": " + String.join(", ", value.sources()) + (article == null ? "" : ", " + article),
        value.from().toString(),
        value.grade(),
        path,
        parameter.unit());
  }

  private static double decimal(Unit unit, long raw) {
    return Double.parseDouble(unit.format(raw));
  }
}
