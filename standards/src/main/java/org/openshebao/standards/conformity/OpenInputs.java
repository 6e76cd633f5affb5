package org.openshebao.standards.conformity;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Standards;

/// Says which inputs keep a test open, whether a lawyer or a statistician can close it, and why they do not decide.
final class OpenInputs {

  private static final MathContext READ = new MathContext(5);

  private static final Label NOT_GIVEN = new Label("not given", "未提供");

  private final Standards standards;

  OpenInputs(Standards standards) {
    this.standards = standards;
  }

  /// A measure that is not known.
  OpenInput unknown(String measure, @Nullable Label reason) {
    return new OpenInput(measure, doubtOf(measure), reason == null ? NOT_GIVEN : reason);
  }

  /// The figures of a test that are not known exactly, and those that raised cautions.
  List<OpenInput> of(List<Input> figures, List<CautionRaised> cautions) {
    List<OpenInput> open = new ArrayList<>();
    for (Input figure : figures) {
      if (figure.isDoubtful()) {
        open.add(
            figure.given()
                ? new OpenInput(
                    figure.measure(), doubtOf(figure.measure()), between(figure.range()))
                : unknown(figure.measure(), figure.reason()));
      }
    }
    for (CautionRaised raised : cautions) {
      raised
          .measures()
          .forEach(measure ->
              open.add(new OpenInput(measure, Doubt.STATISTICAL, raised.caution().label())));
    }
    return open;
  }

  private Doubt doubtOf(String measure) {
    boolean legal = standards.findMeasure(measure).map(Measure::isLegal).orElse(false);
    return legal ? Doubt.LEGAL : Doubt.STATISTICAL;
  }

  private static Label between(@Nullable Range range) {
    if (range == null || range.low() == null) {
      return NOT_GIVEN;
    }
    String low = shown(range.low());
    if (range.high() == null) {
      return new Label("at least " + low, "不低于 " + low);
    }
    String high = shown(range.high());
    return new Label(
        "between %s and %s".formatted(low, high), "介于 %s 与 %s 之间".formatted(low, high));
  }

  /// An end of a range, to as many digits as a reader takes in.
  private static String shown(Rational end) {
    return end.toDecimal().round(READ).stripTrailingZeros().toPlainString();
  }
}
