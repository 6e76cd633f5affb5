package org.openshebao.workbench.conform.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Requirement;

/// Requirements, facts, figures and findings in words.
public final class Texts {

  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("org.openshebao.workbench.conform.report.requirements_zh_CN");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Texts() {}

  /// The article: "Art. 29(2)(a)".
  public static Label article(Requirement requirement) {
    boolean isParagraph = requirement.instrument().startsWith("r2");
    String article = requirement.article();
    return isParagraph
        ? new Label("Para. " + article, "第" + article + "段")
        : new Label("Art. " + article, "第" + article + "条");
  }

  /// The title of an instrument.
  public static Label instrument(String id) {
    return Words.of("instrument." + id);
  }

  /// What it asks, in words of the project's; the official text governs.
  public static Label asks(Requirement requirement) {
    return new Label(requirement.paraphrase(), CHINESE.getString(requirement.id()));
  }

  /// A status with its sign: "✓ satisfied", "? legally undetermined".
  public static Label status(Status status, @Nullable Doubt doubt) {
    Label label = doubt == null ? status.label() : doubt.label();
    return new Label(status.symbol() + " " + label.en(), status.symbol() + " " + label.zh());
  }

  /// The number compared and with what: "42.7–47.7 % ≥ 40 %".
  public static Label figure(Figure figure) {
    boolean isShare = figure.kind() != Figure.Kind.MEASURE || figure.unit().startsWith("share");
    String threshold = range(figure.threshold(), isShare);
    if (figure.upperThreshold() != null) {
      threshold = threshold + "–" + range(figure.upperThreshold(), isShare);
    }
    String text = range(figure.value(), isShare) + " " + sign(figure) + " " + threshold;
    return Label.same(text);
  }

  private static String sign(Figure figure) {
    return switch (figure.op()) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case ABOVE -> ">";
      case BELOW -> "<";
      case EQUAL -> "=";
      case BETWEEN -> "∈";
    };
  }

  /// A range: "42.7–47.7 %", "at least 2420".
  public static String range(Range range, boolean isShare) {
    Rational low = range.low();
    Rational high = range.high();
    String unit = isShare ? " %" : "";
    if (low != null && high != null) {
      String from = number(low, isShare);
      String to = number(high, isShare);
      return (from.equals(to) ? from : from + "–" + to) + unit;
    }
    return (low == null ? "?" : number(low, isShare)) + "–∞" + unit;
  }

  private static String number(Rational value, boolean isShare) {
    BigDecimal decimal = value.toDecimal();
    BigDecimal shown =
        isShare
            ? decimal.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)
            : decimal.setScale(Math.min(2, Math.max(0, decimal.scale())), RoundingMode.HALF_UP);
    return shown.stripTrailingZeros().toPlainString();
  }

  /// A break-even value: "closes if the labourer's wage is at most 4,840".
  public static Label breakEven(BreakEven breakEven, boolean isShare) {
    String value = range(Range.of(breakEven.value()), isShare);
    String key = breakEven.side() == BreakEven.Side.AT_MOST ? "closes.atMost" : "closes.atLeast";
    return Words.of(key, breakEven.measure(), value);
  }

  /// A fact as a reader sees it.
  public static Label fact(Fact fact, boolean isShare) {
    return switch (fact) {
      case Fact.Amount(Range range, var _) -> Label.same(range(range, isShare));
      case Fact.ByPreviousEarnings(var points, var _) -> Words.of("fact.table", points.size());
      case Fact.LegalFinding(boolean yes) -> Words.of(yes ? "fact.yes" : "fact.no");
      case Fact.Unknown(Label reason) -> Words.of("fact.unknown", reason);
      case Fact.NoSuch() -> Words.of("fact.none");
      case Fact.Items(List<String> items, boolean complete) -> {
        String list = items.isEmpty() ? "–" : String.join(", ", items);
        yield Words.of(complete ? "fact.list" : "fact.atLeast", list);
      }
      case Fact.Distribution(var points) -> Words.of("fact.table", points.size());
      case Fact.Chosen(String reference) -> Label.same(reference);
    };
  }
}
