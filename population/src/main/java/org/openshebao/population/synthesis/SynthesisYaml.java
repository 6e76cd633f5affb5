package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
  private final PlanTerms terms;

  private SynthesisYaml(YamlNode root, UnaryOperator<String> files) {
    this.root = root;
    this.files = files;
    this.terms = new PlanTerms(root);
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
    Map<String, Source> sources = new LinkedHashMap<>();
    root.find("sources")
        .ifPresent(
            node -> node.entries().forEach((id, value) -> sources.put(id, source(id, value))));
    List<YamlNode> stageNodes = root.list("stages");
    if (stageNodes.isEmpty()) {
      root.report("SYNTHESIS-ATTRIBUTE", "The plan has no stages.", null);
    }
    int[] first =
        stageNodes.isEmpty()
            ? new int[0]
            : terms.list(stageNodes.getFirst(), "adds").stream().mapToInt(i -> i).toArray();
    Grid grid = new Grid(terms.attributes(), first);
    double[] cells = new CellTable(terms).read(root, files, grid);
    MarginYaml margins = new MarginYaml(terms, grid, sources, files);
    List<Stage> stages = new ArrayList<>();
    for (YamlNode node : stageNodes) {
      stages.add(stage(node, margins, stages.isEmpty() ? cells : new double[0]));
    }
    List<Margin> others = new ArrayList<>();
    for (YamlNode node : root.list("drawn")) {
      others.add(margins.read(node, Margin.Role.DRAWN, new double[0]));
    }
    for (YamlNode node : root.list("left_out")) {
      others.add(margins.read(node, Margin.Role.LEFT_OUT, new double[0]));
    }
    SynthesisPlan plan =
        new SynthesisPlan(
            PlanLabels.of(root, "title"),
            CalendarMonth.parse(root.text("as_of")),
            terms.attributes(),
            stages,
            Arrays.stream(cells).boxed().toList(),
            terms.list(root, "strata"),
            others,
            sources,
            root.list("assumptions").stream().map(PlanLabels::of).toList());
    return new Read(plan, households(), root);
  }

  private Stage stage(YamlNode node, MarginYaml reader, double[] cells) {
    List<Stage.Seed> seeds = new ArrayList<>();
    for (YamlNode seed : node.list("seeds")) {
      seed.allow("when", "factor");
      seeds.add(
          new Stage.Seed(
              seed.find("when").map(terms::condition).orElse(Condition.ALL),
              Double.parseDouble(seed.text("factor"))));
    }
    List<Margin> margins = new ArrayList<>();
    for (YamlNode margin : node.list("margins")) {
      Margin.Role role = margin.isTrue("assumed") ? Margin.Role.ASSUMED : Margin.Role.FITTED;
      margins.add(reader.read(margin, role, cells));
    }
    return new Stage(
        node.text("id"),
        PlanLabels.of(node, "label"),
        terms.list(node, "given"),
        terms.list(node, "adds"),
        seeds,
        margins);
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
}
