package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads a plan of synthesis: a YAML file and the cells and tables it names.
public final class SynthesisYaml {

  private static final String SCHEMA = "shebao-synthesis/1";

  private final YamlNode root;
  private final UnaryOperator<String> files;
  private final List<Attribute> attributes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Condition> groups = new HashMap<>();

  private SynthesisYaml(YamlNode root, UnaryOperator<String> files) {
    this.root = root;
    this.files = files;
  }

  /// A plan and the rest of its file.
  ///
  /// @param plan  the plan
  /// @param households  how persons are put together
  /// @param root  the whole file, for what others read in it
  public record Read(SynthesisPlan plan, HouseholdRules households, YamlNode root) {}

  /// Reads the plan in `file`; `files` gives the text of a file beside it. Throws with every problem of the file.
  public static Read read(String file, UnaryOperator<String> files) {
    Problems problems = new Problems();
    YamlNode root = YamlFile.parse(file, files.apply(file), problems);
    problems.throwIfErrors();
    Read read = new SynthesisYaml(root, files).read();
    problems.throwIfErrors();
    return read;
  }

  private Read read() {
    if (!root.text("schema").equals(SCHEMA)) {
      root.report("SYNTHESIS-SCHEMA", "The schema must be " + SCHEMA + ".", null);
    }
    root.find("attributes").ifPresent(node -> node.entries().forEach(this::addAttribute));
    root.find("groups")
        .ifPresent(
            node -> node.entries().forEach((name, value) -> groups.put(name, condition(value))));
    Map<String, Source> sources = new LinkedHashMap<>();
    root.find("sources")
        .ifPresent(
            node -> node.entries().forEach((id, value) -> sources.put(id, source(id, value))));
    List<Stage> stages = new ArrayList<>();
    double[] cells = new double[0];
    for (YamlNode node : root.list("stages")) {
      boolean isFirst = stages.isEmpty();
      List<Integer> adds = attributes(node, "adds");
      if (isFirst) {
        Grid grid = new Grid(attributes, adds.stream().mapToInt(i -> i).toArray());
        cells = new CellTable(attributes, numbers).read(root, files, grid);
      }
      stages.add(stage(node, adds, isFirst ? cells : new double[0], sources));
    }
    List<Margin> leftOut = new ArrayList<>();
    for (YamlNode node : root.list("drawn")) {
      leftOut.add(margin(node, Margin.Role.DRAWN, new double[0], sources));
    }
    for (YamlNode node : root.list("left_out")) {
      leftOut.add(margin(node, Margin.Role.LEFT_OUT, new double[0], sources));
    }
    List<Label> assumptions = root.list("assumptions").stream().map(SynthesisYaml::label).toList();
    SynthesisPlan plan =
        new SynthesisPlan(
            label(root, "title"),
            CalendarMonth.parse(root.text("as_of")),
            attributes,
            stages,
            Arrays.stream(cells).boxed().toList(),
            attributes(root, "strata"),
            leftOut,
            sources,
            assumptions);
    return new Read(plan, households(), root);
  }

  private void addAttribute(String name, YamlNode node) {
    Attribute attribute;
    if (node.findText("of").isPresent()) {
      Integer base = numbers.get(node.text("of"));
      if (base == null) {
        node.report("SYNTHESIS-ATTRIBUTE", "It groups an attribute that is not there yet.", null);
        return;
      }
      attribute = grouped(name, attributes.get(base), node);
    } else if (node.findText("ages").isPresent()) {
      List<String> ages = new ArrayList<>();
      for (int age = 0; age <= node.number("ages"); age++) {
        ages.add(Integer.toString(age));
      }
      attribute = Attribute.of(name, ages);
    } else {
      attribute = Attribute.of(name, texts(node, "codes"));
    }
    numbers.put(name, attributes.size());
    attributes.add(attribute);
  }

  /// Age groups: each begins at an age of the list and ends before the next.
  private static Attribute grouped(String name, Attribute base, YamlNode node) {
    List<Integer> from =
        node.list("from").stream().map(item -> Integer.parseInt(item.text())).toList();
    List<String> categories = new ArrayList<>();
    int[] groupOf = new int[base.size()];
    for (int group = 0; group < from.size(); group++) {
      boolean isLast = group == from.size() - 1;
      int end = isLast ? base.size() : from.get(group + 1);
      categories.add(
          isLast
              ? from.get(group) + "+"
              : from.get(group) == end - 1
                  ? Integer.toString(end - 1)
                  : from.get(group) + "-" + (end - 1));
      for (int age = from.get(group); age < end; age++) {
        groupOf[age] = group;
      }
    }
    return Attribute.derived(name, categories, base, groupOf);
  }

  private Stage stage(
      YamlNode node, List<Integer> adds, double[] cells, Map<String, Source> sources) {
    List<Stage.Seed> seeds = new ArrayList<>();
    for (YamlNode seed : node.list("seeds")) {
      seed.allow("when", "factor");
      seeds.add(
          new Stage.Seed(
              seed.find("when").map(this::condition).orElse(Condition.ALL),
              Double.parseDouble(seed.text("factor"))));
    }
    List<Margin> margins = new ArrayList<>();
    for (YamlNode margin : node.list("margins")) {
      Margin.Role role = margin.isTrue("assumed") ? Margin.Role.ASSUMED : Margin.Role.FITTED;
      margins.add(margin(margin, role, cells, sources));
    }
    return new Stage(
        node.text("id"), label(node, "label"), attributes(node, "given"), adds, seeds, margins);
  }

  private Margin margin(
      YamlNode node, Margin.Role role, double[] cells, Map<String, Source> sources) {
    node.allow(
        "id", "label", "share", "of", "keep", "by", "column", "file", "targets", "source", "year",
        "grade", "assumed", "limit", "note");
    boolean share = node.isTrue("share");
    Condition of = node.find("of").map(this::condition).orElse(Condition.ALL);
    List<Margin.Target> targets = new ArrayList<>();
    String by = node.findText("by").orElse(null);
    if (node.findText("keep").isPresent()) {
      targets.addAll(kept(node.text("keep"), cells));
      share = true;
    } else if (by != null) {
      targets.addAll(share ? shares(listed(node, by)) : listed(node, by));
    }
    for (YamlNode target : node.list("targets")) {
      target.allow("label", "when", "value");
      double value = Double.parseDouble(target.text("value"));
      targets.add(
          new Margin.Target(
              label(target, "label"),
              target.find("when").map(this::condition).orElse(Condition.ALL),
              share ? value / 100 : value * 10_000));
    }
    String source = node.findText("source").orElse("");
    if (role != Margin.Role.ASSUMED && !sources.containsKey(source)) {
      node.report("SYNTHESIS-SOURCE", "No source is called \"" + source + "\".", null);
    }
    return new Margin(
        node.text("id"),
        label(node, "label"),
        share ? Margin.Kind.SHARE : Margin.Kind.COUNT,
        of,
        targets,
        source,
        node.findText("year").orElse(""),
        node.findText("grade").orElse(""),
        role,
        node.findText("limit").map(Double::parseDouble).orElse(1.0),
        node.find("note").map(SynthesisYaml::label).orElse(null));
  }

  /// The shares that the categories of an attribute have in the cells to begin with.
  private List<Margin.Target> kept(String name, double[] cells) {
    int number = numbers.getOrDefault(name, 0);
    Attribute attribute = attributes.get(number);
    int[] adds =
        attributes(root.list("stages").getFirst(), "adds").stream().mapToInt(i -> i).toArray();
    Grid grid = new Grid(attributes, adds);
    double[] sums = new double[attribute.size()];
    double total = 0;
    int[] values = new int[attributes.size()];
    for (int cell = 0; cell < cells.length; cell++) {
      grid.read(cell, values);
      sums[values[number]] += cells[cell];
      total += cells[cell];
    }
    List<Margin.Target> targets = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      targets.add(
          new Margin.Target(
              Label.same(attribute.categories().get(i)), only(number, i), sums[i] / total));
    }
    return targets;
  }

  /// A figure for each category of an attribute, from a column of a CSV file: 10,000 persons.
  private List<Margin.Target> listed(YamlNode node, String by) {
    int number = numbers.getOrDefault(by, 0);
    List<Margin.Target> targets = new ArrayList<>();
    String[] lines = files.apply(node.text("file")).strip().split("\n");
    List<String> head = Arrays.asList(lines[0].strip().split(","));
    int key = head.indexOf(by);
    int column = head.indexOf(node.text("column"));
    if (key < 0 || column < 0) {
      node.report(
          "SYNTHESIS-TABLE",
          "The file has no column " + by + " or " + node.text("column") + ".",
          null);
      return targets;
    }
    for (int i = 1; i < lines.length; i++) {
      String[] fields = lines[i].strip().split(",");
      int category = attributes.get(number).indexOf(fields[key]);
      if (category < 0) {
        node.report(
            "SYNTHESIS-TABLE",
            "Line " + (i + 1) + " of the file has the unknown category " + fields[key] + ".",
            null);
        continue;
      }
      targets.add(
          new Margin.Target(
              Label.same(fields[key]),
              only(number, category),
              Double.parseDouble(fields[column]) * 10_000));
    }
    return targets;
  }

  private static List<Margin.Target> shares(List<Margin.Target> counts) {
    double total = counts.stream().mapToDouble(Margin.Target::value).sum();
    return counts.stream()
        .map(target -> new Margin.Target(target.label(), target.when(), target.value() / total))
        .toList();
  }

  private static Condition only(int attribute, int category) {
    BitSet set = new BitSet();
    set.set(category);
    return Condition.ALL.and(attribute, set);
  }

  /// A condition: names of attributes with the categories that count, "is" with named groups, ages as "16-59" or "60+".
  private Condition condition(YamlNode node) {
    Condition condition = Condition.ALL;
    for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
      if (entry.getKey().equals("is")) {
        for (YamlNode name : entry.getValue().items()) {
          Condition group = groups.get(name.text());
          if (group == null) {
            name.report("SYNTHESIS-GROUP", "No group is called \"" + name.text() + "\".", null);
          } else {
            condition = condition.and(group);
          }
        }
        continue;
      }
      Integer number = numbers.get(entry.getKey());
      if (number == null) {
        entry
            .getValue()
            .report(
                "SYNTHESIS-ATTRIBUTE", "No attribute is called \"" + entry.getKey() + "\".", null);
        continue;
      }
      BitSet set = new BitSet();
      for (YamlNode item : entry.getValue().items()) {
        addCategories(attributes.get(number), item, set);
      }
      condition = condition.and(number, set);
    }
    return condition;
  }

  private static void addCategories(Attribute attribute, YamlNode item, BitSet set) {
    String text = item.text();
    int category = attribute.indexOf(text);
    if (category >= 0) {
      set.set(category);
      return;
    }
    int dash = text.indexOf('-');
    int first =
        attribute.indexOf(
            text.endsWith("+")
                ? text.substring(0, text.length() - 1)
                : dash > 0 ? text.substring(0, dash) : "");
    int last =
        text.endsWith("+")
            ? attribute.size() - 1
            : dash > 0 ? attribute.indexOf(text.substring(dash + 1)) : -1;
    if (attribute.of() != null) {
      // Of groups, all that lie between two ages.
      int from =
          Integer.parseInt(
              text.endsWith("+")
                  ? text.substring(0, text.length() - 1)
                  : text.substring(0, Math.max(0, dash)));
      int to = text.endsWith("+") ? Integer.MAX_VALUE : Integer.parseInt(text.substring(dash + 1));
      first = -1;
      for (int i = 0; i < attribute.size(); i++) {
        int start = Integer.parseInt(attribute.categories().get(i).split("[-+]")[0]);
        if (start >= from && start <= to) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
    }
    if (first < 0 || last < first) {
      item.report(
          "SYNTHESIS-CATEGORY",
          "%s has no category \"%s\"; it has %s."
              .formatted(attribute.name(), text, attribute.categories()),
          null);
      return;
    }
    set.set(first, last + 1);
  }

  private List<Integer> attributes(YamlNode node, String key) {
    List<Integer> found = new ArrayList<>();
    for (YamlNode item : node.list(key)) {
      Integer number = numbers.get(item.text());
      if (number == null) {
        item.report("SYNTHESIS-ATTRIBUTE", "No attribute is called \"" + item.text() + "\".", null);
      } else {
        found.add(number);
      }
    }
    return found;
  }

  private HouseholdRules households() {
    YamlNode node =
        root.find("households")
            .orElseThrow(() -> new IllegalArgumentException("The plan has no households."));
    return new HouseholdRules(
        node.text("age"),
        node.text("sex"),
        node.text("male"),
        Double.parseDouble(node.text("mean_size")),
        node.list("partnered_ages").stream().map(item -> Integer.valueOf(item.text())).toList(),
        node.list("partnered").stream().map(item -> Double.valueOf(item.text())).toList(),
        (int) node.number("adult_age"),
        (int) node.number("mother_age"),
        Double.parseDouble(node.text("mother_age_spread")));
  }

  private static Source source(String id, YamlNode node) {
    node.allow("title", "zh", "issuer", "date", "address", "seen");
    return new Source(
        id,
        new Label(node.text("title"), node.findText("zh").orElse(node.text("title"))),
        null,
        node.findText("issuer").orElse(null),
        node.findText("date").orElse(null),
        node.findText("address").orElse(null),
        node.findText("seen").orElse(null));
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }

  private static Label label(YamlNode node, String key) {
    @Nullable YamlNode found = node.find(key).orElse(null);
    return found == null ? Label.same("") : label(found);
  }

  private static Label label(YamlNode node) {
    return node.isMap() ? new Label(node.text("en"), node.text("zh")) : Label.same(node.text());
  }
}
