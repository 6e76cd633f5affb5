package org.openshebao.standards.requirement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.formula.FormulaParser;
import org.openshebao.standards.logic.Rational;

/// Reads the test of an entry: each form of the grammar is told by its first key.
final class ConditionReader {

  private static final Formula NOTHING = new Formula.Constant(Rational.ZERO);

  private final Map<String, List<String>> lists;

  /// @param lists  lists of the instrument block that a set may name
  ConditionReader(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  Condition read(YamlNode node) {
    Map<String, YamlNode> keys = node.entries();
    if (keys.containsKey("measure")) {
      node.allow("measure", "op", "value", "unit");
      return new Condition.Compare(
          node.text("measure"), op(node), values(node), node.findText("unit").orElse(""));
    }
    if (keys.containsKey("flag")) {
      node.allow("flag", "is", "provision");
      return new Condition.Flag(
          node.text("flag"), isYes(node), node.findText("provision").orElse(null));
    }
    if (keys.containsKey("set")) {
      return set(node.allow("set", "includes", "subset-of"), keys);
    }
    if (keys.containsKey("ratio")) {
      node.allow("ratio", "op", "value");
      YamlNode ratio = keys.get("ratio").allow("numerator", "denominator");
      return new Condition.Quotient(
          formula(ratio, "numerator"), formula(ratio, "denominator"), op(node), values(node));
    }
    if (keys.containsKey("rate-test")) {
      return rate(keys.get("rate-test"));
    }
    if (keys.containsKey("choice")) {
      node.allow("choice", "one-of");
      return new Condition.Choice(node.text("choice"), texts(node, "one-of"));
    }
    if (keys.containsKey("define")) {
      node.allow("define", "as");
      return new Condition.Define(node.text("define"), formula(node, "as"));
    }
    if (keys.containsKey("ref")) {
      node.allow("ref");
      return new Condition.Ref(node.text("ref"));
    }
    return composed(node, keys);
  }

  private Condition composed(YamlNode node, Map<String, YamlNode> keys) {
    if (keys.containsKey("any-of")) {
      node.allow("any-of");
      return new Condition.AnyOf(node.list("any-of").stream().map(this::read).toList());
    }
    if (keys.containsKey("all-of")) {
      node.allow("all-of");
      return new Condition.AllOf(node.list("all-of").stream().map(this::read).toList());
    }
    if (keys.containsKey("not")) {
      node.allow("not");
      return new Condition.Not(read(keys.get("not")));
    }
    if (keys.containsKey("if") && keys.containsKey("then")) {
      node.allow("if", "then");
      return new Condition.IfThen(read(keys.get("if")), read(keys.get("then")));
    }
    node.report(
        "STANDARD-TEST",
        "This is no form of a test.",
        "A test starts with measure, flag, set, ratio, rate-test, choice, define, ref, any-of, all-of, not or if.");
    return new Condition.AllOf(List.of());
  }

  private Condition set(YamlNode node, Map<String, YamlNode> keys) {
    String key = keys.containsKey("includes") ? "includes" : "subset-of";
    YamlNode value = keys.get(key);
    if (value == null) {
      node.report("STANDARD-SET", "A set needs includes or subset-of.", null);
      return new Condition.Includes(node.text("set"), List.of(), null);
    }
    String listName = null;
    List<String> items;
    if (value.isList()) {
      items = texts(node, key);
    } else {
      listName = value.text();
      items = lists.getOrDefault(listName, List.of());
      if (!lists.containsKey(listName)) {
        value.report(
            "STANDARD-LIST",
            "The instrument has no list \"" + listName + "\".",
            "It has " + lists.keySet() + ".");
      }
    }
    return key.equals("includes")
        ? new Condition.Includes(node.text("set"), items, listName)
        : new Condition.SubsetOf(node.text("set"), items, listName);
  }

  private Condition rate(YamlNode node) {
    node.allow("contingency", "basis", "standard-beneficiary", "min-rate", "rules", "deemed-met");
    return new Condition.RateTest(
        node.text("contingency"),
        parse(node, "basis", RateBasis::parse, RateBasis.PREVIOUS_EARNINGS),
        parse(
            node,
            "standard-beneficiary",
            StandardBeneficiary::parse,
            StandardBeneficiary.MAN_WIFE_TWO_CHILDREN),
        formula(node, "min-rate"),
        texts(node, "rules"),
        node.findText("deemed-met").orElse(null));
  }

  private Comparison op(YamlNode node) {
    return parse(node, "op", Comparison::parse, Comparison.AT_LEAST);
  }

  private List<Formula> values(YamlNode node) {
    List<Formula> values =
        node.list("value").stream()
            .map(each -> parseOr(each, each.text(), FormulaParser::parse, NOTHING))
            .toList();
    int wanted = op(node) == Comparison.BETWEEN ? 2 : 1;
    if (values.size() != wanted) {
      node.report(
          "STANDARD-VALUE",
          "The comparison takes %d value(s) but has %d.".formatted(wanted, values.size()),
          null);
      return List.of(NOTHING, NOTHING);
    }
    return values;
  }

  private Formula formula(YamlNode node, String key) {
    return parse(node, key, FormulaParser::parse, NOTHING);
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }

  private static boolean isYes(YamlNode node) {
    return parse(
        node,
        "is",
        text -> {
          if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false is expected.");
          }
          return text.equals("true");
        },
        true);
  }

  private static <T> T parse(YamlNode node, String key, Function<String, T> parser, T otherwise) {
    @Nullable YamlNode value = node.find(key).orElse(null);
    if (value == null) {
      node.text(key); // reports that it is missing
      return otherwise;
    }
    return parseOr(value, value.text(), parser, otherwise);
  }

  private static <T> T parseOr(
      YamlNode node, String text, Function<String, T> parser, T otherwise) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      node.report("STANDARD-VALUE", String.valueOf(e.getMessage()), null);
      return otherwise;
    }
  }
}
