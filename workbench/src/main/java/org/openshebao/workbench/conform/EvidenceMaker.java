package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;
import org.openshebao.standards.evidence.EarningsPoint;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// Puts together what is known of every measure for the nation or a place on a day: legal facts, figures, and amounts of the law.
final class EvidenceMaker {

  private static final Rational FEN_A_YUAN = Rational.of(100);
  private static final Rational WEEKS_A_YEAR = Rational.of(52);
  private static final Rational CENT = Rational.parse("0.01");
  private static final Rational MONTHS_A_YEAR = Rational.of(12);

  private final Law law;
  private final LocalDate date;
  private final Binding binding;
  private final LegalFacts facts;
  private final OfficialFigures figures;
  private final LawAmounts amounts;
  private final LawAmounts held;
  private final String root;

  /// @param amounts  under the law as it is known
  /// @param held  under the law whose yearly levels are held
  EvidenceMaker(
      Law law,
      LocalDate date,
      Binding binding,
      LegalFacts facts,
      LawAmounts amounts,
      LawAmounts held) {
    this.law = law;
    this.date = date;
    this.binding = binding;
    this.facts = facts;
    this.figures = new OfficialFigures(binding);
    this.amounts = amounts;
    this.held = held;
    this.root = law.manifest().rootPlace();
  }

  /// The evidence for an instrument.
  ///
  /// @param place  code of the place; null for the nation, where amounts that differ by place are left out
  /// @param skilledReference  the choice of the skilled worker; amounts are at that wage where it can be computed, else a table over wages
  Evidence make(String instrument, @Nullable String place, String skilledReference) {
    Map<String, EvidenceItem> items = new LinkedHashMap<>();
    for (String measure : facts.listMeasures()) {
      facts
          .find(measure, instrument, date, place, law.places())
          .ifPresent(fact -> addFact(items, fact));
    }
    figures.items().forEach(item -> items.putIfAbsent(item.measure(), item));
    for (Binding.Unknown unknown : binding.unknown()) {
      for (String measure : unknown.measures()) {
        put(items, measure, Fact.unknown(unknown.why()), Origin.notGiven());
      }
    }
    for (Computation computation : binding.computations().values()) {
      addComputation(items, computation, place, skilledReference);
    }
    addOthers(items, place, skilledReference);
    if (!skilledReference.equals(binding.reference().id())) {
      items.remove("reference.skilled-manual-male");
      put(
          items,
          "reference.skilled-manual-male",
          new Fact.Chosen(skilledReference),
          Origin.notGiven());
    }
    return Evidence.of(items.values());
  }

  private static void put(
      Map<String, EvidenceItem> items, String measure, Fact fact, Origin origin) {
    items.putIfAbsent(measure, new EvidenceItem(measure, fact, origin));
  }

  private void addFact(Map<String, EvidenceItem> items, LegalFact fact) {
    Fact known = fact.fact();
    if (known != null) {
      put(items, fact.measure(), known, originOf(fact));
    }
  }

  /// Where a legal fact comes from.
  Origin originOf(LegalFact fact) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (String id : fact.sources()) {
      Source source = findSource(id);
      if (source != null) {
        en.add(source.title().en());
        zh.add(source.title().zh());
      }
    }
    Label titles =
        en.isEmpty()
            ? new Label("no document", "无文件")
            : new Label(String.join("; ", en), String.join("；", zh));
    return new Origin(
        Origin.Kind.LEGAL_FACT,
        titles,
        fact.place(),
        date.toString(),
        fact.article(),
        fact.reviewer().en(),
        fact.reviewedOn(),
        fact.grade(),
        fact.file(),
        fact.line());
  }

  /// A document of the facts, the figures or the law.
  @Nullable Source findSource(String id) {
    Source own = binding.documents().get(id);
    return own != null ? own : facts.findDocument(id).or(() -> law.findSource(id)).orElse(null);
  }

  private void addComputation(
      Map<String, EvidenceItem> items,
      Computation computation,
      @Nullable String place,
      String skilledReference) {
    List<String> measures = new ArrayList<>(computation.measures());
    measures.addAll(place == null ? computation.atNation() : computation.atPlace());
    boolean isLeftOut = place == null && computation.isOfPlaces(binding);
    if (isLeftOut || (measures.isEmpty() && computation.fromThisUp().isEmpty())) {
      return;
    }
    String at = place == null ? root : place;
    Valued valued = value(computation, at);
    Origin origin = origin(computation, at, valued.isHeld());
    for (String measure : measures) {
      put(items, measure, fact(computation, measure, at, valued, skilledReference), origin);
    }
    for (String measure : computation.fromThisUp()) {
      Range range = valued.range();
      Fact fact =
          range == null
              ? Fact.unknown(valued.why())
              : new Fact.Amount(new Range(range.low(), null), marks(null, null, at));
      put(items, measure, fact, origin);
    }
  }

  private Fact fact(
      Computation computation,
      String measure,
      String place,
      Valued valued,
      String skilledReference) {
    boolean isBenefit = measure.startsWith("benefit.");
    Marks marks =
        isBenefit ? marks(computation.of(), computation.years(), place) : marks(null, null, place);
    boolean isTable =
        computation.byEarnings() && isBenefit && !skilledReference.equals(binding.reference().id());
    if (isTable) {
      List<EarningsPoint> points = points(computation, place);
      return points.isEmpty()
          ? Fact.unknown(valued.why())
          : new Fact.ByPreviousEarnings(points, marks);
    }
    Range range = valued.range();
    return range == null ? Fact.unknown(valued.why()) : new Fact.Amount(range, marks);
  }

  /// What a computation comes to at the reference wage, over the supposed returns of the account.
  Valued value(Computation computation, String place) {
    if (!computation.quotient().isEmpty()) {
      return quotient(computation, place);
    }
    String ratio = binding.reference().ratio();
    Amount low = amount(computation.id(), place, ratio, binding.gap().low());
    Amount high = amount(computation.id(), place, ratio, binding.gap().high());
    if (low.value() == null || high.value() == null) {
      return replaced(computation, place, low);
    }
    Rational one = converted(computation, low.value());
    Rational other = converted(computation, high.value());
    Rational least = one.min(other);
    Rational most = one.max(other);
    Rational limit = computation.openBelowWhenAbove();
    if (limit != null && most.compareTo(limit) > 0) {
      least = Rational.ZERO;
    }
    return new Valued(Range.of(least, most), NO_REASON, low.isHeld() || high.isHeld());
  }

  private static final Label NO_REASON = new Label("known", "已知");

  /// A range, or why there is none.
  record Valued(@Nullable Range range, Label why, boolean isHeld) {}

  private Valued replaced(Computation computation, String place, Amount missing) {
    if (computation.instead() != null) {
      return value(binding.computation(computation.instead()), place);
    }
    Label why = missing.why() == null ? NO_REASON : missing.why();
    if (computation.atLeast() != null) {
      Valued least = value(binding.computation(computation.atLeast()), place);
      Range range = least.range();
      if (range != null) {
        return new Valued(new Range(range.low(), null), why, least.isHeld());
      }
    }
    return new Valued(null, why, false);
  }

  private Valued quotient(Computation computation, String place) {
    Valued over = value(binding.computation(computation.quotient().get(0)), place);
    Valued under = value(binding.computation(computation.quotient().get(1)), place);
    Range top = over.range();
    Range bottom = under.range();
    if (top == null || bottom == null) {
      return new Valued(null, top == null ? over.why() : under.why(), false);
    }
    Rational topLow = top.low();
    Rational topHigh = top.high();
    Rational bottomLow = bottom.low();
    Rational bottomHigh = bottom.high();
    if (topLow == null || topHigh == null || bottomLow == null || bottomHigh == null) {
      return new Valued(null, over.why(), false);
    }
    if (bottomLow.signum() == 0 || bottomHigh.signum() == 0) {
      return new Valued(null, over.why(), false);
    }
    Rational one = topLow.dividedBy(bottomLow);
    Rational other = topHigh.dividedBy(bottomHigh);
    return new Valued(Range.of(one.min(other), one.max(other)), NO_REASON, over.isHeld());
  }

  /// What came out of a computation; under held levels where the law's own are not known.
  Amount amount(String computation, String place, String ratio, double gap) {
    Amount known = amounts.get(computation, place, ratio, gap);
    if (known.isKnown()) {
      return known;
    }
    Amount supposed = held.get(computation, place, ratio, gap);
    return supposed.isKnown() ? new Amount(supposed.value(), null, true) : known;
  }

  /// Yuan, years, weeks: what the measure is in.
  Rational converted(Computation computation, long raw) {
    Rational value = Rational.of(raw);
    if (unitOf(computation) == Unit.FEN) {
      value = value.dividedBy(FEN_A_YUAN);
    }
    if (computation.weeksOfMonths() > 0) {
      return value
          .min(Rational.of(computation.weeksOfMonths()))
          .times(WEEKS_A_YEAR)
          .dividedBy(MONTHS_A_YEAR);
    }
    return value.times(computation.times());
  }

  private @Nullable Unit unitOf(Computation computation) {
    if (computation.parameter() != null) {
      return law.parameter(computation.parameter()).unit();
    }
    String variable = computation.isAverage() ? binding.averageWage() : computation.variable();
    return variable == null ? null : law.variable(variable).unit();
  }

  /// The benefit at several earnings, at the least return of the account supposed.
  List<EarningsPoint> points(Computation computation, String place) {
    List<EarningsPoint> points = new ArrayList<>();
    Amount average = amount("average-wage", place, binding.reference().ratio(), 0);
    if (average.value() == null) {
      return points;
    }
    Rational wage = Rational.of(average.value()).dividedBy(FEN_A_YUAN);
    for (String ratio : binding.ratios()) {
      Amount amount = amount(computation.id(), place, ratio, binding.gap().low());
      if (amount.value() != null) {
        points.add(
            new EarningsPoint(
                wage.times(Rational.parse(ratio)), converted(computation, amount.value())));
      }
    }
    return points;
  }

  private Marks marks(@Nullable String of, @Nullable Double years, String place) {
    return new Marks(
        of,
        "gross",
        years,
        null,
        Integer.toString(date.getYear()),
        place,
        "month",
        false,
        null,
        false);
  }

  private void addOthers(
      Map<String, EvidenceItem> items, @Nullable String place, String skilledReference) {
    for (Binding.Cited none : binding.none()) {
      put(items, none.measure(), new Fact.NoSuch(), cited(none.source(), none.article()));
    }
    if (place == null) {
      return;
    }
    for (Binding.Floor floor : binding.floors()) {
      Valued valued = value(binding.computation(floor.computation()), place);
      Range range = valued.range();
      Fact fact =
          range == null
              ? Fact.unknown(valued.why())
              : new Fact.Amount(range, marks(floor.of(), null, place));
      put(items, floor.measure(), fact, cited(floor.source(), floor.article()));
    }
    for (Binding.OfEarnings share : binding.ofEarnings()) {
      put(
          items,
          share.measure(),
          ofEarnings(share, place, skilledReference),
          cited(share.source(), share.article()));
    }
    addMaternityCare(items, place);
    Financed financed = financed(place);
    Range range = financed.range();
    put(
        items,
        binding.financing().measure(),
        range == null ? Fact.unknown(financed.why()) : new Fact.Amount(range, Marks.NONE),
        Origin.computed(
            Origin.Kind.LAW_VARIABLE, binding.financing().note(), place, date.toString(), null));
  }

  /// Where the law of the place leaves something to pay inside the list, the mother's payment is above nothing.
  private void addMaternityCare(Map<String, EvidenceItem> items, String place) {
    Binding.MaternityCare care = binding.maternityCare();
    for (String computation : care.insideList().keySet()) {
      Amount amount = amount(computation, place, binding.reference().ratio(), 0);
      if (amount.value() != null && amount.value() == 0) {
        items.put(
            care.measure(),
            new EvidenceItem(
                care.measure(),
                new Fact.Amount(new Range(CENT, null), Marks.NONE),
                Origin.computed(
                    Origin.Kind.LAW_VARIABLE, care.note(), place, date.toString(), null)));
      }
    }
  }

  private Fact ofEarnings(Binding.OfEarnings share, String place, String skilledReference) {
    Amount average = amount("average-wage", place, binding.reference().ratio(), 0);
    if (average.value() == null) {
      return Fact.unknown(average.why() == null ? NO_REASON : average.why());
    }
    Rational wage = Rational.of(average.value()).dividedBy(FEN_A_YUAN);
    Rational part = Rational.parse(share.share());
    Marks marks = marks(share.of(), null, place);
    if (skilledReference.equals(binding.reference().id())) {
      return new Fact.Amount(
          Range.of(wage.times(Rational.parse(binding.reference().ratio())).times(part)), marks);
    }
    List<EarningsPoint> points =
        binding.ratios().stream()
            .map(ratio -> wage.times(Rational.parse(ratio)))
            .map(earned -> new EarningsPoint(earned, earned.times(part)))
            .toList();
    return new Fact.ByPreviousEarnings(points, marks);
  }

  /// Employees' share of contributions.
  ///
  /// @param range  the share; null when nothing can be said
  /// @param lines  what each item comes to, yuan a month; null where the rate of the place is not known
  /// @param why  why nothing can be said
  record Financed(@Nullable Range range, Map<String, Rational> lines, Label why) {}

  /// A rate of the place that is not known is bounded: employees pay at most what the law lets them, others at least nothing.
  Financed financed(String place) {
    Map<String, Rational> lines = new LinkedHashMap<>();
    Amount average = amount("average-wage", place, binding.reference().ratio(), 0);
    if (average.value() == null) {
      return new Financed(null, lines, average.why() == null ? NO_REASON : average.why());
    }
    Rational wage =
        Rational.of(average.value())
            .dividedBy(FEN_A_YUAN)
            .times(Rational.parse(binding.reference().ratio()));
    boolean isWhole = true;
    Rational employees = Rational.ZERO;
    Rational others = Rational.ZERO;
    for (String id : binding.financing().employees()) {
      Amount amount = amount(id, place, binding.reference().ratio(), 0);
      String most = binding.financing().atMost().get(id);
      if (amount.value() == null && most == null) {
        return new Financed(null, lines, amount.why() == null ? NO_REASON : amount.why());
      }
      isWhole &= amount.value() != null;
      Rational paid =
          amount.value() == null
              ? wage.times(Rational.parse(String.valueOf(most)))
              : Rational.of(amount.value()).dividedBy(FEN_A_YUAN);
      if (amount.value() != null) {
        lines.put(id, paid);
      }
      employees = employees.plus(paid);
    }
    for (String id : binding.financing().others()) {
      Amount amount = amount(id, place, binding.reference().ratio(), 0);
      isWhole &= amount.value() != null;
      if (amount.value() != null) {
        Rational paid = Rational.of(amount.value()).dividedBy(FEN_A_YUAN);
        lines.put(id, paid);
        others = others.plus(paid);
      }
    }
    Rational most = employees.dividedBy(employees.plus(others));
    return new Financed(Range.of(isWhole ? most : Rational.ZERO, most), lines, NO_REASON);
  }

  private Origin cited(String sourceId, String article) {
    Source source = findSource(sourceId);
    Label title = source == null ? Label.same(sourceId) : source.title();
    return new Origin(
        Origin.Kind.LEGAL_FACT,
        title,
        null,
        date.toString(),
        article,
        null,
        null,
        Grade.OFFICIAL_TEXT,
        null,
        0);
  }

  private Origin origin(Computation computation, String place, boolean isHeld) {
    Label what = describe(computation);
    Label where = law.places().get(law.places().indexOf(place)).name();
    Label text =
        isHeld
            ? new Label(
                what.en() + ", " + where.en() + "; yearly levels held at their last known values",
                where.zh() + "，" + what.zh() + "；年度标准按最近已知值延续")
            : new Label(what.en() + ", " + where.en(), where.zh() + "，" + what.zh());
    return new Origin(
        isHeld ? Origin.Kind.ASSUMPTION : Origin.Kind.LAW_VARIABLE,
        text,
        place,
        date.toString(),
        cites(computation),
        null,
        null,
        isHeld ? Grade.ASSUMPTION : null,
        null,
        0);
  }

  /// What a computation is, in words.
  Label describe(Computation computation) {
    if (computation.isAverage()) {
      return law.variable(binding.averageWage()).label();
    }
    if (computation.parameter() != null) {
      return law.parameter(computation.parameter()).label();
    }
    if (!computation.quotient().isEmpty()) {
      Label over = describe(binding.computation(computation.quotient().get(0)));
      Label under = describe(binding.computation(computation.quotient().get(1)));
      return new Label(over.en() + " ÷ " + under.en(), over.zh() + " ÷ " + under.zh());
    }
    Label label =
        computation.variable() == null
            ? Label.same(computation.id())
            : law.variable(computation.variable()).label();
    int months = computation.months();
    return months == 0
        ? label
        : new Label(label.en() + ", " + months + " months", label.zh() + "（" + months + "个月）");
  }

  private @Nullable String cites(Computation computation) {
    String variable = computation.isAverage() ? binding.averageWage() : computation.variable();
    if (variable == null) {
      return null;
    }
    List<RuleInfo> rules = law.variable(variable).rules();
    return rules.isEmpty() ? null : rules.getFirst().cites();
  }
}
