package org.openshebao.statistics.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Turns a design of the reference results into the `data`, `design` and `weighting` of an analysis file.
final class RecordDesign {

  private static final Pattern CSV = Pattern.compile("[\\w.]+\\.csv");
  private static final Pattern LIMITS = Pattern.compile("trim \\[(\\d+),(\\d+)\\]");

  private final Map<String, JsonNode> designs;
  private final List<String> weighting = new ArrayList<>();
  private final List<String> design = new ArrayList<>();
  private String data = "";

  RecordDesign(Map<String, JsonNode> designs, String name, JsonNode spec) {
    this.designs = designs;
    read(designs.get(name));
    if (spec.has("lonely")) {
      design.add("lonelyPsu: " + spec.get("lonely").asString());
    }
    if (spec.has("adjust_domain_lonely")) {
      design.add("adjustDomainLonely: " + spec.get("adjust_domain_lonely").asBoolean());
    }
  }

  String data() {
    return data;
  }

  String yaml() {
    StringBuilder text = new StringBuilder("design:\n");
    design.forEach(line -> text.append("  ").append(line).append('\n'));
    if (design.isEmpty()) {
      text.append("  ids: []\n");
    }
    if (!weighting.isEmpty()) {
      text.append("weighting:\n");
      weighting.forEach(line -> text.append("  - ").append(line).append('\n'));
    }
    return text.toString();
  }

  private void read(JsonNode d) {
    if (d.has("base")) {
      read(designs.get(d.get("base").asString()));
    }
    data = d.get("data").asString();
    for (String key : List.of("ids", "strata", "fpc")) {
      if (d.has(key) && !d.get(key).isNull()) {
        design.add(key + ": " + list(d.get(key)));
      }
    }
    if (d.has("weights") && d.get("weights").asString().matches("[A-Za-z]\\w*")) {
      design.add("weights: " + d.get("weights").asString());
    }
    if (d.has("nest") || d.get("r_call").asString().contains("nest=TRUE")) {
      design.add("nest: true");
    }
    if (d.has("lonely")) {
      design.add("lonelyPsu: " + d.get("lonely").asString());
      design.add("adjustDomainLonely: " + d.get("adjust_domain_lonely").asBoolean());
    }
    if (d.has("type")) {
      replicates(d);
    }
    if (d.has("method")) {
      method(d);
    }
  }

  private void replicates(JsonNode d) {
    String type = d.get("type").asString();
    String kind =
        type.startsWith("Rao-Wu")
            ? "rao_wu"
            : type.startsWith("Canty")
                ? "canty_davison"
                : type.startsWith("Preston") ? "preston" : type;
    List<String> parts = new ArrayList<>(List.of("kind: " + kind));
    if (d.has("rho")) {
      parts.add("rho: " + d.get("rho").asString());
    }
    if (d.has("mse")) {
      parts.add("mse: true");
    }
    if (d.has("repweights")) {
      Matcher files = CSV.matcher(d.get("repweights").asString());
      files.find();
      parts.add("file: " + files.group());
      if (files.find()) {
        parts.add("index: {file: " + files.group() + ", column: index}");
      }
    }
    design.add("replicates: {" + String.join(", ", parts) + "}");
  }

  private void method(JsonNode d) {
    String method = d.get("method").asString();
    List<String> vars = d.has("vars") ? strings(d.get("vars")) : List.of();
    JsonNode margins = d.get("margins");
    if (method.equals("postStratify")) {
      String totals =
          d.has("margin")
              ? "totalsFrom: " + d.get("margin").asString().split(" ")[0]
              : "totals: " + margins.get(vars.getFirst());
      weighting.add("postStratify: {variables: " + vars + ", " + totals + "}");
    } else if (method.equals("iterative proportional fitting")
        || method.equals("raking of every replicate")) {
      List<String> each = new ArrayList<>();
      for (String name : vars.isEmpty() ? List.of("stype", "sch.wide") : vars) {
        each.add("{variables: " + name + ", totals: " + margins.get(name) + "}");
      }
      weighting.add("rake: {margins: [" + String.join(", ", each) + "]}");
    } else {
      List<String> totals = new ArrayList<>();
      for (String name : vars.isEmpty() ? List.of("1", "stype", "api99") : vars) {
        totals.add(
            name.equals("1")
                ? "\"1\": " + margins.get("N")
                : margins.has(name)
                    ? name + ": " + margins.get(name)
                    : name + ": " + margins.get(name + "_total"));
      }
      String distance =
          method.startsWith("linear")
              ? "linear"
              : method.startsWith("raking")
                  ? "raking"
                  : method.replace(' ', '_').toLowerCase(Locale.ROOT);
      String bounds = d.has("bounds") ? ", bounds: " + d.get("bounds") : "";
      weighting.add(
          "calibrate: {distance: %s, totals: {%s}%s}"
              .formatted(distance, String.join(", ", totals), bounds));
      Matcher limits = LIMITS.matcher(method);
      if (limits.find()) {
        weighting.add("trim: {lower: %s, upper: %s}".formatted(limits.group(1), limits.group(2)));
      }
    }
  }

  static List<String> strings(JsonNode node) {
    List<String> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> all.add(each.asString()));
    } else {
      all.add(node.asString());
    }
    return all;
  }

  private static String list(JsonNode node) {
    return strings(node).toString();
  }
}
