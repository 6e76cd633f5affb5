package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.logic.Truth;

/// What came out of a condition, and what was seen on the way.
///
/// @param truth  yes, no, or not known
/// @param figures  numbers compared, in the order of the test
/// @param cautions  raised by the figures, whichever way the whole comes out
/// @param open  inputs that keep it open; empty when it is decided
/// @param breakEven  of a rate or quotient alone; null otherwise
/// @param inputs  measures that it asked for
record Outcome(
    Truth truth,
    List<Figure> figures,
    List<CautionRaised> cautions,
    List<OpenInput> open,
    @Nullable BreakEven breakEven,
    List<String> inputs) {

  /// Decided or not, with nothing to show but the inputs asked for.
  static Outcome of(Truth truth, List<OpenInput> open, List<String> inputs) {
    return new Outcome(
        truth, List.of(), List.of(), truth == Truth.UNKNOWN ? open : List.of(), null, inputs);
  }

  /// No, with nothing to show: what does not apply counts as no inside a group.
  static final Outcome NO = of(Truth.NO, List.of(), List.of());

  /// No if one is no, yes only if all are yes.
  static Outcome allOf(List<Outcome> parts) {
    Truth truth = Truth.YES;
    for (Outcome part : parts) {
      truth = truth.and(part.truth);
    }
    return composed(truth, parts);
  }

  /// Yes if one is yes, no only if all are no.
  static Outcome anyOf(List<Outcome> parts) {
    Truth truth = Truth.NO;
    for (Outcome part : parts) {
      truth = truth.or(part.truth);
    }
    return composed(truth, parts);
  }

  /// The same, having asked for one more measure.
  Outcome asking(String measure) {
    Set<String> more = new LinkedHashSet<>(inputs);
    more.add(measure);
    return new Outcome(truth, figures, cautions, open, breakEven, List.copyOf(more));
  }

  /// The opposite.
  Outcome negated() {
    return composed(truth.not(), List.of(this));
  }

  /// Where this holds, the other has to.
  Outcome implying(Outcome then) {
    return composed(truth.implies(then.truth), List.of(this, then));
  }

  /// Everything of the parts, and as open what keeps the undecided ones open.
  private static Outcome composed(Truth truth, List<Outcome> parts) {
    List<Figure> figures = new ArrayList<>();
    Set<CautionRaised> cautions = new LinkedHashSet<>();
    Set<OpenInput> open = new LinkedHashSet<>();
    Set<String> inputs = new LinkedHashSet<>();
    for (Outcome part : parts) {
      figures.addAll(part.figures);
      cautions.addAll(part.cautions);
      if (truth == Truth.UNKNOWN) {
        open.addAll(part.open);
      }
      inputs.addAll(part.inputs);
    }
    return new Outcome(
        truth, figures, List.copyOf(cautions), List.copyOf(open), null, List.copyOf(inputs));
  }
}
