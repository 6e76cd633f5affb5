package org.openshebao.workbench.conform;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;

/// Reads the answer of a legal fact in the form that its measure asks for.
final class FactReader {

  private static final String NONE = "none";
  private static final String NO_UPPER_END = ".inf";

  private FactReader() {}

  static @Nullable Fact read(YamlNode answer, Measure measure, Problems problems) {
    if (answer.isScalar() && answer.text().equals(NONE)) {
      return new Fact.NoSuch();
    }
    return switch (measure.kind()) {
      case FLAG -> flag(answer, measure, problems);
      case SET -> items(answer, measure, problems);
      case CHOICE -> new Fact.Chosen(answer.text());
      case NUMBER -> amount(answer, measure, problems);
      case DISTRIBUTION -> wrong(answer, measure, "none or unknown", problems);
    };
  }

  private static @Nullable Fact flag(YamlNode answer, Measure measure, Problems problems) {
    if (answer.isScalar()) {
      switch (answer.text()) {
        case "yes", "true" -> {
          return new Fact.LegalFinding(true);
        }
        case "no", "false" -> {
          return new Fact.LegalFinding(false);
        }
        default -> {}
      }
    }
    return wrong(answer, measure, "yes, no or unknown", problems);
  }

  private static @Nullable Fact items(YamlNode answer, Measure measure, Problems problems) {
    if (answer.isList()) {
      return new Fact.Items(texts(answer), true);
    }
    if (answer.isMap() && answer.find("at-least").isPresent()) {
      return new Fact.Items(texts(answer.get("at-least")), false);
    }
    return wrong(answer, measure, "a list, or {at-least: a list}", problems);
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  private static @Nullable Fact amount(YamlNode answer, Measure measure, Problems problems) {
    if (answer.isMap()) {
      Rational low = rational(answer.get("low"), measure, problems);
      String high = answer.get("high").text();
      Rational upper =
          high.equals(NO_UPPER_END) ? null : rational(answer.get("high"), measure, problems);
      if (low == null || (upper == null && !high.equals(NO_UPPER_END))) {
        return null;
      }
      if (upper != null && low.compareTo(upper) > 0) {
        return wrong(answer, measure, "a low end not above the high one", problems);
      }
      return new Fact.Amount(new Range(low, upper), Marks.NONE);
    }
    if (!answer.isScalar()) {
      return wrong(answer, measure, "a number, {low, high}, none or unknown", problems);
    }
    Rational value = rational(answer, measure, problems);
    return value == null ? null : Fact.of(value);
  }

  private static @Nullable Rational rational(YamlNode node, Measure measure, Problems problems) {
    BigDecimal number = FactsFile.number(node, problems);
    if (number == null) {
      return null;
    }
    if (number.signum() < 0 && !measure.unit().contains("change")) {
      wrong(node, measure, "0 or more", problems);
      return null;
    }
    if (measure.isShareOfWhole() && number.compareTo(BigDecimal.ONE) > 0) {
      wrong(node, measure, "a share of at most 1; maybe a percentage? Divide it by 100", problems);
      return null;
    }
    return Rational.of(number);
  }

  private static @Nullable Fact wrong(
      YamlNode answer, Measure measure, String right, Problems problems) {
    problems.add(
        answer.problem(
            "FACT-FORM",
            measure.name(),
            "The measure \"%s\" (%s) takes %s.".formatted(measure.name(), measure.unit(), right),
            null));
    return null;
  }
}
