package org.openshebao.workbench.lawbook.doc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.knowledge.Publication;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawGraph;

/// A variable on the page of its room: each version with its article, documentation, formula, what it reads and its cases.
final class VariableSection {

  private static final String RETURN = "@return";

  private final Law law;
  private final LawGraph graph;
  private final CaseLinks cases;
  private final DocLinks links;
  private final RuleSource sources = new RuleSource();

  VariableSection(Law law, LawGraph graph, CaseLinks cases) {
    this.law = law;
    this.graph = graph;
    this.cases = cases;
    links = new DocLinks(law);
  }

  /// @param home  the way from the page to the folder
  String of(Variable variable, String home) {
    StringBuilder html = new StringBuilder();
    html.append("<article class=\"box provision\" id=\"%s\">".formatted(Html.anchor(variable.id())))
        .append("<h3>%s</h3>".formatted(Html.both(variable.label())))
        .append(
            "<p class=\"unit\"><code>%s</code> · %s</p>"
                .formatted(Html.escape(variable.id()), Html.both(whose(variable))));
    if (!variable.codes().isEmpty()) {
      html.append("<p>").append(codes(variable)).append("</p>");
    }
    for (RuleInfo rule : variable.rules()) {
      html.append(version(rule, variable.rules().size() > 1, home));
    }
    html.append(
        "<dl><dt>%s</dt><dd>%s</dd></dl></article>"
            .formatted(
                Html.say("readBy"), links.variables(home, graph.readersOfVariable(variable.id()))));
    return html.toString();
  }

  private static Label whose(Variable variable) {
    Label unit =
        variable.unit() == null ? Words.of("career") : Words.of("unit." + variable.unit().name());
    return Words.of("whose", Words.of("entity." + variable.of().name()), unit);
  }

  private static String codes(Variable variable) {
    return Html.say("codes")
        + variable.codes().stream()
            .map(code ->
                "<code>%s</code> %s".formatted(Html.escape(code.key()), Html.both(code.label())))
            .collect(Collectors.joining(" · "));
  }

  private String version(RuleInfo rule, boolean oneOfSeveral, String home) {
    StringBuilder html = new StringBuilder("<div class=\"version\">");
    if (oneOfSeveral) {
      html.append("<h4>").append(Html.escape(rule.method())).append("</h4>");
    }
    html.append("<p class=\"cites\">§ %s</p>".formatted(Html.both(law.cite(rule.cites()))));
    html.append("<p class=\"size\">").append(Html.both(dates(rule))).append("</p>");
    Optional<RuleSource.Written> written = sources.find(rule);
    List<String> doc =
        written
            .map(RuleSource.Written::doc)
            .filter(each -> !each.isEmpty())
            .orElse(List.of(rule.doc()));
    doc.forEach(paragraph -> html.append(paragraph(paragraph)));
    written.ifPresent(source ->
        html.append(
            "<details class=\"written\" open><summary>%s</summary><pre tabindex=\"0\"><code>%s</code></pre></details>"
                .formatted(Html.say("formula", rule.javaName()), Html.escape(source.code()))));
    html.append("<dl>");
    if (!rule.when().isEmpty()) {
      entry(html, "conditions", links.variables(home, rule.when()));
    }
    if (rule.exceptionTo() != null) {
      entry(html, "exceptionTo", links.variables(home, List.of(rule.exceptionTo())));
    }
    List<String> read =
        LawGraph.variablesReadBy(rule).stream().filter(id -> !rule.when().contains(id)).toList();
    entry(html, "reads", links.variables(home, read));
    entry(html, "readsParameters", links.parameters(home, LawGraph.parametersReadBy(rule)));
    entry(html, "cases", links.cases(home, cases.of(rule)));
    return html.append("</dl></div>").toString();
  }

  private static void entry(StringBuilder html, String key, String content) {
    html.append("<dt>%s</dt><dd>%s</dd>".formatted(Html.say(key), content));
  }

  /// The documentation of rules is English; what is given stands in a line of its own.
  private static String paragraph(String text) {
    return text.startsWith(RETURN)
        ? "<p class=\"tag\">%s <span lang=\"en-GB\">%s</span></p>"
            .formatted(Html.say("gives"), code(text.substring(RETURN.length()).strip()))
        : "<p lang=\"en-GB\">%s</p>".formatted(code(text));
  }

  /// What stands between backticks is code.
  private static String code(String text) {
    return Html.escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
  }

  private Label dates(RuleInfo rule) {
    if (!rule.isEverInForce()) {
      return Words.of("notPublished", rule.since());
    }
    Label span =
        rule.until() == null
            ? Words.of("since", rule.since())
            : Words.of("sinceUntil", rule.since(), rule.until());
    Label where =
        rule.place() == null
            ? span
            : Words.of("at", law.places().get(law.places().indexOf(rule.place())).name(), span);
    Publication publication = law.publications().of(rule);
    return publication.basis() == Publication.Basis.DOCUMENT
        ? Words.of("publishedOn", where, publication.day())
        : where;
  }

  /// An input: what is asked, how it is written, who reads it.
  String ofInput(Variable variable, InputVariable input, String home) {
    return """
    <article class="box provision" id="%s"><h3>%s</h3><p class="unit"><code>%s</code> · %s</p><p>%s</p>%s<dl><dt>%s</dt><dd>%s</dd></dl></article>
    """
        .formatted(
            Html.anchor(variable.id()),
            Html.both(variable.label()),
            Html.escape(variable.id()),
            Html.both(whose(variable)),
            Html.both(input.question()),
            variable.codes().isEmpty() ? "" : "<p>" + codes(variable) + "</p>",
            Html.say("readBy"),
            links.variables(home, graph.readersOfVariable(variable.id())));
  }
}
