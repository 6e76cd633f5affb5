package org.openshebao.workbench.conform;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// Measures that follow from official statistics: shares of persons protected, counts, weeks of benefit.
///
/// A denominator that is only known to be at most so many persons gives a share from numerator ÷ that up to 1, never a number.
public final class OfficialFigures {

  private static final Rational WEEKS_A_MONTH = Rational.of(52).dividedBy(Rational.of(12));

  private final Binding binding;

  OfficialFigures(Binding binding) {
    this.binding = binding;
  }

  /// Every measure that they give.
  List<EvidenceItem> items() {
    List<EvidenceItem> items = new ArrayList<>();
    for (Binding.Share share : binding.shares()) {
      Binding.Figure over = figure(share.over());
      Marks marks = Marks.shareOver(share.persons(), over.year(), null);
      items.add(
          new EvidenceItem(share.measure(), new Fact.Amount(range(share), marks), origin(share)));
    }
    binding
        .counts()
        .forEach((measure, id) ->
            items.add(
                new EvidenceItem(
                    measure, Fact.of(Rational.of(figure(id).value())), originOf(figure(id)))));
    Binding.WeeksPaid weeks = binding.weeksPaid();
    items.add(new EvidenceItem(weeks.measure(), Fact.of(weeks()), originOf(figure(weeks.paid()))));
    return items;
  }

  /// Persons protected: the numerator.
  public long protectedPersons(Binding.Share share) {
    long persons = 0;
    for (String id : share.plus()) {
      persons += figure(id).value();
    }
    for (String id : share.minus()) {
      persons -= figure(id).value();
    }
    return persons;
  }

  /// The share, or the limits between which it lies.
  public Range range(Binding.Share share) {
    Rational least =
        Rational.of(protectedPersons(share)).dividedBy(Rational.of(figure(share.over()).value()));
    boolean isOpen = share.isDenominatorAtMost() || share.isNumeratorAtLeast();
    return Range.of(least.min(Rational.ONE), isOpen ? Rational.ONE : least.min(Rational.ONE));
  }

  /// Weeks for which a recipient drew benefit in a calendar year: paid ÷ average ÷ recipients, in months × 52 ÷ 12.
  public Rational weeks() {
    Binding.WeeksPaid weeks = binding.weeksPaid();
    return Rational.of(figure(weeks.paid()).value())
        .dividedBy(Rational.of(figure(weeks.average()).value()))
        .dividedBy(Rational.of(figure(weeks.recipients()).value()))
        .times(WEEKS_A_MONTH);
  }

  /// The figure of this id.
  public Binding.Figure figure(String id) {
    Binding.Figure figure = binding.figures().get(id);
    if (figure == null) {
      throw new IllegalArgumentException("There is no official figure \"" + id + "\".");
    }
    return figure;
  }

  private Origin origin(Binding.Share share) {
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    append(share.plus(), " + ", en, zh);
    append(share.minus(), " − ", en, zh);
    Binding.Figure over = figure(share.over());
    en.append(" ÷ ").append(over.label().en());
    zh.append(" ÷ ").append(over.label().zh());
    Label note = share.note();
    if (note != null) {
      en.append("; ").append(note.en());
      zh.append("；").append(note.zh());
    }
    Binding.Figure first = figure(share.plus().getFirst());
    return origin(new Label(en.toString(), zh.toString()), first);
  }

  private void append(List<String> ids, String sign, StringBuilder en, StringBuilder zh) {
    for (String id : ids) {
      if (!en.isEmpty()) {
        en.append(sign);
        zh.append(sign);
      }
      en.append(figure(id).label().en());
      zh.append(figure(id).label().zh());
    }
  }

  private Origin originOf(Binding.Figure figure) {
    return origin(figure.label(), figure);
  }

  private Origin origin(Label text, Binding.Figure figure) {
    Source source = binding.documents().get(figure.source());
    String citation = source == null ? figure.source() : source.title().en();
    return new Origin(
        Origin.Kind.OFFICIAL_FIGURE,
        text,
        null,
        figure.year(),
        citation,
        null,
        null,
        Grade.OFFICIAL_QUOTE,
        null,
        0);
  }
}
