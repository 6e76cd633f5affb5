package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.mapping.MonthSource;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.NumberRange;
import org.openshebao.population.profile.ValueCount;

/// Says how well a column fits an input of the law, by its name and by its values.
final class VariableMatcher {

  private static final int BY_VALUES_ALONE = 50;
  private static final int BY_RANGE = 25;
  private static final int BY_KIND = 40;
  private static final int FIRST_YEAR = 1880;
  private static final int LAST_YEAR = 2150;
  private static final int MAX_AGE = 130;

  private final Law law;
  private final Vocabulary words;
  private final int month;

  /// For a law in a month.
  VariableMatcher(Law law, Vocabulary words, int month) {
    this.law = law;
    this.words = words;
    this.month = month;
  }

  /// What a column would be as an input; empty when nothing speaks for it.
  Optional<Proposal> match(ColumnProfile column, InputVariable input) {
    if (input.unit() == null || column.filled() == 0) {
      return Optional.empty();
    }
    VariableWords own = words.variable(input.id());
    Fit name = fit(column, named(input, own.column()));
    if (input.unit().unit() == Unit.MONTH) {
      return month(column, input, own, name);
    }
    if (input.unit().unit() == Unit.CODE) {
      return code(column, input, name);
    }
    if (name.points == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (input.unit().unit()) {
          case YES_NO -> yesNo(column, input, name);
          case PLACE -> place(column, input, name);
          case FEN -> money(column, input, name);
          default -> number(column, input, name);
        });
  }

  /// How well words fit a column, and what they fitted.
  private record Fit(int points, List<Label> reasons) {}

  private static Fit fit(ColumnProfile column, Words said) {
    int byName = said.fit(ColumnName.normal(column.name()));
    int byLabel = column.label().isEmpty() ? 0 : said.fit(ColumnName.normal(column.label()));
    if (byName == 0 && byLabel == 0) {
      return new Fit(0, List.of());
    }
    return byName >= byLabel
        ? new Fit(byName, List.of(Reasons.name(byName)))
        : new Fit(byLabel, List.of(Reasons.label(column.label())));
  }

  /// The words of an input with its own names and labels.
  private static Words named(InputVariable input, Words said) {
    List<String> names = new ArrayList<>(said.names());
    names.add(ColumnName.normal(input.simpleName()));
    names.add(ColumnName.normal(input.id()));
    names.add(ColumnName.normal(input.label().en()));
    names.add(ColumnName.normal(input.label().zh()));
    return new Words(names, said.parts(), said.not());
  }

  private Optional<Proposal> code(ColumnProfile column, InputVariable input, Fit name) {
    CodeMatch codes = CodeMatch.of(column, input, words);
    boolean isWhole = codes.unmatched().isEmpty() && codes.codeCount() > 0;
    if (name.points == 0) {
      // values alone say something when two different words of theirs are codes and none is not
      boolean speaks = isWhole && codes.codeCount() > 1 && codes.points() == BY_KIND;
      boolean isAnswer =
          column.values().stream()
              .map(count -> ColumnName.normal(count.value()))
              .anyMatch(value -> words.yes().contains(value) || words.no().contains(value));
      return speaks && !isAnswer
          ? Optional.of(proposal(input, BY_VALUES_ALONE, null, codes, codes.reasons(), null))
          : Optional.empty();
    }
    List<Label> reasons = new ArrayList<>(name.reasons);
    reasons.addAll(codes.reasons());
    Label doubt = isWhole ? null : Reasons.noCodes(codes.unmatchedWithLabels(column));
    codes.withQuestions();
    return Optional.of(proposal(input, name.points + codes.points(), null, codes, reasons, doubt));
  }

  private Proposal yesNo(ColumnProfile column, InputVariable input, Fit name) {
    CodeMatch codes = CodeMatch.yesNo(column, words).withoutPlainAnswers();
    List<Label> reasons = new ArrayList<>(name.reasons);
    reasons.addAll(codes.reasons());
    Label doubt =
        codes.unmatched().isEmpty() && codes.codeCount() > 0
            ? null
            : Reasons.noCodes(codes.unmatchedWithLabels(column));
    codes.withQuestions();
    return proposal(input, name.points + codes.points(), null, codes, reasons, doubt);
  }

  private Proposal place(ColumnProfile column, InputVariable input, Fit name) {
    List<String> unknown = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ValueCount count : column.values()) {
      String value = count.value();
      if (words.missing().contains(ColumnName.normal(value))) {
        missing.add(value);
      } else if (law.places().find(value).isEmpty()) {
        unknown.add(value);
      }
    }
    int all = column.values().size() - missing.size();
    List<Label> reasons = new ArrayList<>(name.reasons);
    reasons.add(Reasons.places(all - unknown.size(), all));
    return new Proposal(
        Role.VARIABLE,
        input,
        input.id(),
        name.points + (unknown.isEmpty() ? BY_KIND : 0),
        null,
        Map.of(),
        missing,
        MonthSource.NONE,
        reasons,
        unknown.isEmpty() ? null : Reasons.noPlaces(unknown));
  }

  private Proposal money(ColumnProfile column, InputVariable input, Fit name) {
    Proposal number = number(column, input, name);
    NumberRange range = column.numbers();
    if (number.doubt() != null || range == null || input.unit() == null) {
      return number;
    }
    return MoneyUnit.of(column, range, input.unit(), number);
  }

  private Proposal number(ColumnProfile column, InputVariable input, Fit name) {
    Unit unit = input.unit() == null ? Unit.COUNT : input.unit().unit();
    boolean mustBeWhole =
        switch (unit) {
          case COUNT, MONTHS, DAYS, AGE_YEARS -> true;
          default -> false;
        };
    List<String> missing = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (ValueCount count : column.values()) {
      String value = count.value();
      if (words.missing().contains(ColumnName.normal(value))) {
        missing.add(value);
      } else if (!NumberText.isOne(value, mustBeWhole)) {
        wrong.add(value);
      }
    }
    List<Label> reasons = new ArrayList<>(name.reasons);
    Label doubt = null;
    NumberRange range = column.numbers();
    if (!wrong.isEmpty() || range == null) {
      doubt =
          Reasons.wrongKind(
              mustBeWhole ? "whole numbers" : "numbers", mustBeWhole ? "整数" : "数字", wrong);
    } else {
      doubt = limits(column, input, unit);
      reasons.add(Reasons.range(NumberText.of(range.least()), NumberText.of(range.most())));
    }
    return new Proposal(
        Role.VARIABLE,
        input,
        input.id(),
        name.points + (doubt == null ? BY_RANGE : 0),
        CellUnits.of(input),
        Map.of(),
        missing,
        MonthSource.NONE,
        reasons,
        doubt);
  }

  /// What to say when values lie outside the limits of the input.
  private static @Nullable Label limits(ColumnProfile column, InputVariable input, Unit unit) {
    Double least = input.minimum() == null ? null : NumberText.value(unit, input.minimum());
    Double most = input.maximum() == null ? null : NumberText.value(unit, input.maximum());
    List<String> outside =
        column.values().stream()
            .map(ValueCount::value)
            .filter(NumberText::isPlain)
            .filter(value -> {
              double number = Double.parseDouble(value);
              return (least != null && number < least) || (most != null && number > most);
            })
            .toList();
    if (outside.isEmpty()) {
      return null;
    }
    String limits =
        (least == null ? "" : NumberText.of(least))
            + " – "
            + (most == null ? "" : NumberText.of(most));
    return Reasons.rangeDoubt(limits.strip(), outside);
  }

  private Optional<Proposal> month(
      ColumnProfile column, InputVariable input, VariableWords own, Fit name) {
    NumberRange range = column.numbers();
    Fit year = fit(column, own.years());
    Fit age = fit(column, own.ages());
    if (column.areMonths() && name.points > 0) {
      return Optional.of(
          month(input, name.points + BY_KIND, "month", name.reasons, Reasons.months()));
    }
    boolean areYears =
        column.areWholeNumbers()
            && range != null
            && range.least() >= FIRST_YEAR
            && range.most() <= LAST_YEAR;
    if (areYears && (year.points > 0 || name.points > 0)) {
      Fit best = year.points > 0 ? year : name;
      return Optional.of(
          month(input, best.points + BY_RANGE, "year", best.reasons, Reasons.yearAlone())
              .withUnit("year", new MonthSource(null, 7, -1)));
    }
    boolean areAges =
        column.areWholeNumbers() && range != null && range.least() >= 0 && range.most() <= MAX_AGE;
    if (areAges && age.points > 0) {
      return Optional.of(
          month(
                  input,
                  Math.min(age.points + BY_RANGE, 84), // an age never says a month for certain
                  "age_years",
                  age.reasons,
                  Reasons.age(CalendarMonth.format(month)))
              .withUnit("age_years", new MonthSource(null, 0, month)));
    }
    boolean areExcelDays =
        column.areNumbers() && range != null && range.least() > 3_000 && range.most() < 80_000;
    if (areExcelDays && name.points > 0) {
      String example = column.examples().getFirst();
      String day =
          java.time.LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(example)) + "";
      return Optional.of(
          month(
              input,
              name.points + BY_RANGE,
              "excel_day",
              name.reasons,
              Reasons.excelDays(example, day)));
    }
    if (name.points == 0) {
      return Optional.empty();
    }
    List<String> wrong =
        column.values().stream()
            .map(ValueCount::value)
            .filter(value -> !org.openshebao.population.mapping.CellShape.isMonth(value))
            .toList();
    return Optional.of(
        month(input, name.points, "month", name.reasons, Reasons.name(name.points))
            .withDoubt(Reasons.wrongKind("months as in 1975-06", "如 1975-06 的年月", wrong)));
  }

  private static Proposal month(
      InputVariable input, int points, String unit, List<Label> first, Label second) {
    List<Label> reasons = new ArrayList<>(first);
    if (!reasons.contains(second)) {
      reasons.add(second);
    }
    return new Proposal(
        Role.VARIABLE,
        input,
        input.id(),
        points,
        unit,
        Map.of(),
        List.of(),
        MonthSource.NONE,
        reasons,
        null);
  }

  private static Proposal proposal(
      InputVariable input,
      int points,
      @Nullable String unit,
      CodeMatch codes,
      List<Label> reasons,
      @Nullable Label doubt) {
    return new Proposal(
        Role.VARIABLE,
        input,
        input.id(),
        points,
        unit,
        codes.recodes(),
        codes.missing(),
        MonthSource.NONE,
        reasons,
        doubt);
  }
}
