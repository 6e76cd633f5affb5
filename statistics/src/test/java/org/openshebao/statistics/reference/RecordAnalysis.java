package org.openshebao.statistics.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Turns a record of the reference results into an analysis file.
final class RecordAnalysis {

  private static final Pattern DEFINED = Pattern.compile("(\\w+) = \\((.+)\\)");
  private static final Pattern CONDITION = Pattern.compile("(\\w+) \\((\\w+)==(\\d+)\\)");
  private static final Pattern FACTOR = Pattern.compile("(\\w+) \\(factor\\)");
  private static final Pattern LABELLED = Pattern.compile("(\\w+) \\((1=?.?male, 2=?.?female)\\)");

  /// What records call by a name alone.
  private static final Map<String, String> KNOWN =
      Map.of(
          "one", "1",
          "occ", "VD4002 is not missing and VD4002 == 1",
          "uif", "contrib_uif == 1",
          "contrib", "VD4012 == 1");

  private static final Map<String, String> DOMAINS =
      Map.of(
          "employee", "lf_status == 1 and status_in_employment == 1",
          "employed", "VD4002 == 1");

  private final JsonNode record;
  private final JsonNode spec;
  private final RecordDesign design;
  private final Map<String, String> derived = new LinkedHashMap<>();
  private final List<String> categories = new ArrayList<>();

  RecordAnalysis(Map<String, JsonNode> designs, JsonNode record) {
    this.record = record;
    this.spec = record.get("spec");
    this.design = new RecordDesign(designs, record.get("design").asString(), spec);
  }

  String yaml() {
    String request = request();
    StringBuilder text = new StringBuilder();
    String data = design.data();
    String folder =
        data.startsWith("zaf")
            ? "../../../examples/data/qlfs/"
            : data.startsWith("bra") ? "../pnadc/" : "";
    text.append("data: {file: ").append(folder).append(data);
    text.append(", categories: ").append(categories).append("}\n");
    if (!derived.isEmpty()) {
      text.append("derive:\n");
      derived.forEach(
          (name, how) -> text.append("  ").append(name).append(": ").append(how).append('\n'));
    }
    return text.append(design.yaml()).append(request).toString();
  }

  private String request() {
    if (spec.has("test")) {
      return test();
    }
    if (spec.has("model")) {
      return model();
    }
    if (!spec.has("estimand")) {
      return "estimates: [{id: r, estimand: total, variables: "
          + variable("one")
          + "}]\n"; // weights are looked at
    }
    return estimate();
  }

  private String estimate() {
    String kind = spec.get("estimand").asString();
    List<String> parts = new ArrayList<>(List.of("id: r"));
    String estimand =
        switch (kind) {
          case "difference", "log ratio" -> "mean";
          case "variance matrix" -> "variance";
          case "weighted table" -> "table";
          default -> kind.replace(' ', '_');
        };
    parts.add("estimand: " + estimand);
    if (spec.has("vars")) {
      parts.add(
          "variables: "
              + RecordDesign.strings(spec.get("vars")).stream().map(this::variable).toList());
    }
    if (spec.has("expr") && kind.equals("proportion")) {
      derived.put("indicator", spec.get("expr").asString());
      parts.add("variables: indicator");
    }
    if (kind.equals("ratio")) {
      parts.add("numerator: " + spec.get("numerator").asString());
      parts.add("denominator: " + spec.get("denominator").asString());
    }
    if (kind.equals("weighted table")) {
      String[] names =
          record.get("r_call").asString().replaceAll(".*~([^,]*),.*", "$1").split("\\+");
      parts.add("rows: " + names[0]);
      parts.add("columns: " + names[1]);
    }
    if (spec.has("p")) {
      parts.add("probabilities: " + RecordDesign.strings(spec.get("p")));
      String interval = spec.has("interval") ? spec.get("interval").asString() : "mean";
      parts.add("interval: " + (interval.startsWith("replicate") ? "replicates" : interval));
      if (spec.has("qrule")) {
        parts.add("rule: " + spec.get("qrule").asString());
      }
    }
    if (spec.has("method") && kind.equals("proportion")) {
      parts.add("interval: " + spec.get("method").asString());
    }
    if (spec.has("by")) {
      parts.add(
          "by: " + RecordDesign.strings(spec.get("by")).stream().map(this::variable).toList());
    }
    domain(parts);
    if (spec.has("deff")) {
      parts.add("designEffect: " + spec.get("deff").asString());
    }
    if (!List.of(
            "proportion", "quantile", "weighted table", "degrees of freedom", "replicate scales")
        .contains(kind)) {
      String df = record.get("ci_df").asString();
      parts.add("degreesOfFreedom: " + (df.equals("Inf") ? "normal" : df));
    }
    if (kind.equals("difference")) {
      parts.add("contrasts: [{coefficients: " + coefficients() + "}]");
    }
    if (kind.equals("log ratio")) {
      parts.add("contrasts: [{expression: \"" + spec.get("expr").asString() + "\"}]");
    }
    return "estimates:\n  - {" + String.join(", ", parts) + "}\n";
  }

  /// Names are lost in the records where coefficients are a list: they stand in the call.
  private String coefficients() {
    Matcher call =
        Pattern.compile("c\\(([^()]*=[^()]*)\\)").matcher(record.get("r_call").asString());
    call.find();
    String named = call.group(1).replace("=", ": ").replace(",", ", ");
    if (spec.get("by").asString().equals("RIAGENDR")) {
      named = named.replace("female", "\"2\"").replace("male", "\"1\"");
    }
    return "{" + named.replace("No:", "\"No\":").replace("Yes:", "\"Yes\":") + "}";
  }

  private void domain(List<String> parts) {
    if (!spec.has("domain")) {
      return;
    }
    String domain = spec.get("domain").asString();
    if (spec.has("dnum_in_domain")) {
      domain = "dnum in " + RecordDesign.strings(spec.get("dnum_in_domain"));
    } else {
      domain = domain.substring(domain.indexOf(": ") + 1).strip();
      domain = DOMAINS.getOrDefault(domain, domain).replace(" not missing", " is not missing");
    }
    parts.add("domain: \"" + domain + "\"");
  }

  private String test() {
    String kind = spec.get("test").asString();
    List<String> parts = new ArrayList<>(List.of("id: r"));
    if (kind.equals("independence")) {
      parts.add("test: independence");
      parts.add("rows: " + spec.get("rows").asString());
      parts.add("columns: " + spec.get("cols").asString());
      String statistic = spec.get("statistic").asString();
      parts.add(
          "statistic: "
              + switch (statistic) {
                case "Chisq" -> "chi_squared";
                case "adjWald" -> "adjusted_wald";
                default -> statistic;
              });
    } else {
      String[] sides = spec.get("formula").asString().split("~");
      parts.add("test: " + (kind.equals("t") ? "t" : "rank"));
      parts.add("response: " + sides[0]);
      parts.add("group: " + sides[1]);
    }
    return "tests:\n  - {" + String.join(", ", parts) + "}\n";
  }

  private String model() {
    String kind = spec.get("model").asString();
    boolean wald = kind.startsWith("Wald test of ");
    String family = wald ? "logistic" : kind;
    String terms = wald ? ", testTerms: [" + kind.substring("Wald test of ".length()) + "]" : "";
    return "models:\n  - {id: r, family: %s, formula: \"%s\"%s}\n"
        .formatted(family, spec.get("formula").asString(), terms);
  }

  private String variable(String text) {
    Matcher defined = DEFINED.matcher(text);
    if (defined.matches()) {
      derived.put(defined.group(1), defined.group(2));
      return defined.group(1);
    }
    Matcher condition = CONDITION.matcher(text);
    if (condition.matches()) {
      derived.put(
          condition.group(1),
          "%s is not missing and %s == %s"
              .formatted(condition.group(2), condition.group(2), condition.group(3)));
      return condition.group(1);
    }
    Matcher factor = FACTOR.matcher(text);
    if (factor.matches()) {
      categories.add(factor.group(1));
      return factor.group(1);
    }
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.matches()) {
      derived.put(
          "sexLabelled", "{of: " + labelled.group(1) + ", categories: {1: male, 2: female}}");
      return "sexLabelled";
    }
    if (KNOWN.containsKey(text)) {
      derived.put(text, "\"" + KNOWN.get(text) + "\"");
    }
    return text;
  }
}
