package org.openshebao.workbench.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// The assumptions of a branch file, as they are asked for. What is missing or impossible is collected, named with file and line.
///
/// An assumption is a number, or a map with one of `value`, `by_age`, `list`, `rows` or `law` (a parameter of the law), and `grade`, `source`,
/// `date`, `owner`, `range`, `note`.
public final class BranchBook {

  private static final Set<String> KEYS =
      Set.of(
          "value", "by_age", "list", "rows", "law", "grade", "source", "date", "owner", "range",
          "note");
  private static final int AGES = 101;

  private final YamlNode top;
  private final Map<String, YamlNode> entries;
  private final @Nullable LawValues law;
  private final Problems problems;
  private final List<BranchAssumption> used = new ArrayList<>();
  private final Set<String> asked = new TreeSet<>();

  /// The entries of a map, none of which may take its value from the law.
  public BranchBook(YamlNode assumptions, Problems problems) {
    this(assumptions, null, problems);
  }

  /// The entries of a map.
  BranchBook(YamlNode assumptions, @Nullable LawValues law, Problems problems) {
    this.top = assumptions;
    this.entries = new LinkedHashMap<>(assumptions.entries());
    this.law = law;
    this.problems = problems;
  }

  /// All that were asked for, in order.
  public List<BranchAssumption> used() {
    return List.copyOf(used);
  }

  /// Throws when anything was wrong, or is there and was not asked for.
  public void finish() {
    for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        problems.add(
            entry
                .getValue()
                .problem(
                    "BRANCH-ASSUMPTION",
                    entry.getKey(),
                    "This branch has no assumption \"" + entry.getKey() + "\".",
                    (Suggestion.maybe(entry.getKey(), asked) + " It has " + asked + ".").strip()));
      }
    }
    problems.throwIfErrors();
  }

  /// A number within bounds.
  public double number(String id, Label label, Label unit, double low, double high) {
    Double number =
        read(
            id,
            label,
            unit,
            node -> {
              YamlNode value = node.isMap() ? node.get("value") : node;
              return bounded(value, id, low, high);
            },
            values -> bounded(top, id, values.number(), low, high),
            value -> Label.same(text(value)));
    return number == null ? low : number;
  }

  /// A number by sex and age: one for all, or groups of ages.
  public RatesByAge rates(String id, Label label, Label unit, double low, double high) {
    RatesByAge rates =
        read(
            id,
            label,
            unit,
            node -> {
              YamlNode groups = node.isMap() ? node.find("by_age").orElse(null) : null;
              return groups == null
                  ? RatesByAge.constant(
                      bounded(node.isMap() ? node.get("value") : node, id, low, high))
                  : byAge(groups, id, low, high);
            },
            values -> RatesByAge.constant(bounded(top, id, values.number(), low, high)),
            value -> shown(value));
    return rates == null ? RatesByAge.constant(low) : rates;
  }

  /// A list of `size` numbers, or the table of a parameter of the law from key 1; what it does not have is 0.
  public List<Double> list(String id, Label label, Label unit, int size, double low, double high) {
    List<Double> list =
        read(
            id,
            label,
            unit,
            node -> {
              List<Double> numbers = new ArrayList<>();
              for (YamlNode item : node.get("list").items()) {
                numbers.add(bounded(item, id, low, high));
              }
              if (numbers.size() != size) {
                throw wrong(
                    node,
                    id,
                    "%d numbers are needed but there are %d.".formatted(size, numbers.size()));
              }
              return numbers;
            },
            values -> {
              List<Double> numbers = new ArrayList<>();
              for (int key = 1; key <= size; key++) {
                numbers.add(values.at(key));
              }
              return numbers;
            },
            value -> Label.same(String.join(", ", value.stream().map(BranchBook::text).toList())));
    return list == null ? java.util.Collections.nCopies(size, low) : list;
  }

  /// Rows of numbers with labels.
  <T> List<T> rows(String id, Label label, Function<RowReader, T> reader) {
    List<T> rows =
        read(
            id,
            label,
            Units.ROWS,
            node -> {
              List<T> all = new ArrayList<>();
              for (YamlNode item : node.get("rows").items()) {
                RowReader row = new RowReader(item, id, problems, law);
                T made = reader.apply(row);
                row.finish();
                all.add(made);
              }
              if (all.isEmpty()) {
                throw wrong(node, id, "At least one row is needed.");
              }
              return all;
            },
            null,
            value -> new Label(value.size() + " rows", value.size() + "行"));
    return rows == null ? List.of() : rows;
  }

  /// The node of an assumption that is read elsewhere, when it is there.
  @Nullable YamlNode find(String id, Label label, Label value) {
    YamlNode node = entries.get(id);
    asked.add(id);
    if (node != null) {
      used.add(assumption(id, label, Units.ROWS, value, node, null));
    }
    return node;
  }

  /// Whether the file has such an assumption.
  boolean has(String id) {
    asked.add(id);
    return entries.containsKey(id);
  }

  private <T> @Nullable T read(
      String id,
      Label label,
      Label unit,
      Function<YamlNode, T> reader,
      @Nullable Function<LawValues.Found, T> fromLaw,
      Function<T, Label> shown) {
    asked.add(id);
    YamlNode node = entries.get(id);
    if (node == null) {
      problems.add(
          top.problem(
              "BRANCH-ASSUMPTION",
              id,
              "The assumption \"%s\" (%s) is missing.".formatted(id, label.en()),
              "Add it under assumptions, with value, source and grade."));
      return null;
    }
    try {
      if (node.isMap()) {
        for (String key : node.entries().keySet()) {
          if (!KEYS.contains(key)) {
            throw wrong(
                node,
                id,
                "The key \"%s\" is not known here. %s"
                    .formatted(key, Suggestion.maybe(key, KEYS))
                    .strip());
          }
        }
      }
      String path = node.isMap() ? node.findText("law") : null;
      if (path != null && law == null) {
        throw wrong(node, id, "Nothing is taken from the law here.");
      }
      LawValues.Found found = path == null || law == null ? null : law.find(path, node);
      if (found != null && fromLaw == null) {
        throw wrong(node, id, "This assumption cannot be taken from the law.");
      }
      T value = found == null || fromLaw == null ? reader.apply(node) : fromLaw.apply(found);
      used.add(assumption(id, label, unit, shown.apply(value), node, found));
      return value;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    } catch (IllegalArgumentException e) {
      problems.add(node.problem("BRANCH-ASSUMPTION", id, String.valueOf(e.getMessage()), null));
      return null;
    }
  }

  private static BranchAssumption assumption(
      String id,
      Label label,
      Label unit,
      Label value,
      YamlNode node,
      LawValues.@Nullable Found found) {
    if (!node.isMap()) {
      return new BranchAssumption(
          id, label, unit, value, Grade.ASSUMPTION, null, null, null, null, null);
    }
    String grade = node.findText("grade");
    Label note =
        node.find("note")
            .map(each ->
                each.isMap()
                    ? new Label(each.get("en").text(), each.get("zh").text())
                    : Label.same(each.text()))
            .orElse(null);
    String range =
        node.find("range")
            .map(each -> String.join("–", each.items().stream().map(YamlNode::text).toList()))
            .orElse(null);
    return new BranchAssumption(
        id,
        label,
        unit,
        value,
        found != null ? found.grade() : grade == null ? Grade.ASSUMPTION : Grade.parse(grade),
        found != null ? found.source() : node.findText("source"),
        found != null ? found.date() : node.findText("date"),
        node.findText("owner"),
        range,
        note);
  }

  private static RatesByAge byAge(YamlNode groups, String id, double low, double high) {
    YamlNode both = groups.find("both").orElse(null);
    if (both != null) {
      double[] all = ages(both, id, low, high);
      return RatesByAge.of(all, all);
    }
    return RatesByAge.of(
        ages(groups.get("men"), id, low, high), ages(groups.get("women"), id, low, high));
  }

  /// From groups of ages, "20-24: 0.5"; ages outside all groups have 0, the last group may be "80+".
  static double[] ages(YamlNode node, String id, double low, double high) {
    double[] ages = new double[AGES];
    boolean[] set = new boolean[AGES];
    for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
      int[] group = group(entry.getKey(), entry.getValue(), id);
      double value = bounded(entry.getValue(), id, low, high);
      for (int age = group[0]; age <= group[1]; age++) {
        if (set[age]) {
          throw wrong(entry.getValue(), id, "Age %d stands in two groups.".formatted(age));
        }
        set[age] = true;
        ages[age] = value;
      }
    }
    return ages;
  }

  /// The first and last age of "20-24", "80+" or "47".
  static int[] group(String name, YamlNode node, String id) {
    try {
      if (name.endsWith("+")) {
        return checked(Integer.parseInt(name.substring(0, name.length() - 1)), AGES - 1);
      }
      int dash = name.indexOf('-');
      return dash < 0
          ? checked(Integer.parseInt(name), Integer.parseInt(name))
          : checked(
              Integer.parseInt(name.substring(0, dash)),
              Integer.parseInt(name.substring(dash + 1)));
    } catch (IllegalArgumentException e) {
      throw wrong(
          node, id, "\"" + name + "\" is no group of ages: write 20-24, 80+ or 47, from 0 to 100.");
    }
  }

  private static int[] checked(int from, int to) {
    if (from < 0 || to < from || to >= AGES) {
      throw new IllegalArgumentException("No ages: " + from + "-" + to);
    }
    return new int[] {from, to};
  }

  static double bounded(YamlNode node, String id, double low, double high) {
    double number;
    try {
      number = Double.parseDouble(node.text().replace("_", ""));
    } catch (NumberFormatException e) {
      throw wrong(node, id, "\"" + node.text() + "\" is no number.");
    }
    return bounded(node, id, number, low, high);
  }

  static double bounded(YamlNode node, String id, double number, double low, double high) {
    if (!(number >= low && number <= high)) {
      String maybe =
          high <= 1.5 && number > high && number / 100 >= low && number / 100 <= high
              ? " Maybe a percentage: " + number / 100 + "?"
              : "";
      throw wrong(
          node, id, "It must be from %s to %s but is %s.%s".formatted(low, high, number, maybe));
    }
    return number;
  }

  static ProblemException wrong(YamlNode node, String id, String message) {
    return new ProblemException(
        Problem.error(
            "BRANCH-ASSUMPTION",
            node.file(),
            node.line(),
            id,
            node.isScalar() ? node.text() : null,
            message,
            null));
  }

  /// The number as short as it is exact.
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static Label shown(RatesByAge rates) {
    double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (org.openshebao.actuarial.Sex sex : org.openshebao.actuarial.Sex.values()) {
      for (int age = 0; age < AGES; age++) {
        double value = rates.get(sex, age);
        if (value > 0) {
          ends[0] = Math.min(ends[0], value);
          ends[1] = Math.max(ends[1], value);
        }
      }
    }
    if (ends[0] > ends[1]) {
      return Label.same("0");
    }
    return ends[0] == ends[1]
        ? Label.same(text(ends[0]))
        : new Label(
            "%s to %s by age and sex".formatted(text(ends[0]), text(ends[1])),
            "按年龄性别%s至%s".formatted(text(ends[0]), text(ends[1])));
  }
}
