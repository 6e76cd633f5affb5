package org.openshebao.workbench.lawbook.doc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.knowledge.Publication;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.trace.ValueText;
import org.openshebao.workbench.lawbook.LawGraph;

/// A parameter on the page of its room: a small drawing for each place, and every value with its text.
final class ParameterSection {

  private static final int PLACES_SHOWN = 4;

  private final Law law;
  private final LawGraph graph;
  private final CaseLinks cases;
  private final DocLinks links;
  private final LocalDate end;

  /// @param end  where values without an end are drawn to
  ParameterSection(Law law, LawGraph graph, CaseLinks cases, LocalDate end) {
    this.law = law;
    this.graph = graph;
    this.cases = cases;
    this.end = end;
    links = new DocLinks(law);
  }

  /// @param home  the way from the page to the folder
  String of(Parameter parameter, String home) {
    StringBuilder html = new StringBuilder();
    html.append(
            "<article class=\"box provision\" id=\"%s\">".formatted(Html.anchor(parameter.path())))
        .append("<h3>%s</h3>".formatted(Html.both(parameter.label())))
        .append(
            "<p class=\"unit\"><code>%s</code> · %s</p>"
                .formatted(Html.escape(parameter.path()), Html.both(parameter.named().label())));
    if (parameter.note() != null) {
      html.append(
          "<p class=\"note\" lang=\"en-GB\">%s</p>".formatted(Html.escape(parameter.note())));
    }
    html.append(places(parameter, home));
    html.append("<dl>");
    if (parameter.setBy() != null) {
      entry(html, "setBy", Html.both(parameter.setBy()));
    }
    if (parameter.untilPublished() != null) {
      entry(
          html, "untilPublished", Html.escape(parameter.untilPublished().format(parameter.unit())));
    }
    entry(html, "readBy", links.variables(home, graph.readersOfParameter(parameter.path())));
    entry(html, "cases", links.cases(home, cases.ofParameter(parameter.path())));
    return html.append("</dl></article>").toString();
  }

  private static void entry(StringBuilder html, String key, String content) {
    html.append("<dt>%s</dt><dd>%s</dd>".formatted(Html.say(key), content));
  }

  private String places(Parameter parameter, String home) {
    Map<String, List<ParameterValue>> byPlace = new LinkedHashMap<>();
    parameter
        .values()
        .forEach(
            value -> byPlace.computeIfAbsent(value.place(), p -> new ArrayList<>()).add(value));
    Sparkline spark = new Sparkline(parameter.values(), end);
    StringBuilder html = new StringBuilder();
    boolean many = byPlace.size() > PLACES_SHOWN;
    html.append(
        "<details class=\"values\"%s><summary>%s</summary>"
            .formatted(
                many ? "" : " open",
                Html.say("values", parameter.values().size(), byPlace.size())));
    html.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table><thead><tr>"
            .formatted(Html.escape(parameter.label().en() + " / " + parameter.label().zh())));
    for (String key :
        List.of("place", "overTime", "value", "from", "to", "published", "grade", "document")) {
      html.append("<th scope=\"col\">").append(Html.say("column." + key)).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    byPlace.forEach((place, values) -> {
      for (int i = 0; i < values.size(); i++) {
        html.append("<tr>");
        if (i == 0) {
          Label name = law.places().get(law.places().indexOf(place)).name();
          html.append(
              "<th scope=\"rowgroup\" rowspan=\"%d\">%s</th><td rowspan=\"%d\">%s</td>"
                  .formatted(
                      values.size(),
                      Html.both(name),
                      values.size(),
                      spark.draw(values, told(parameter, values, name))));
        }
        row(html, parameter, values.get(i), home);
      }
    });
    return html.append("</tbody></table></div></details>").toString();
  }

  /// First and last value in words.
  private Label told(Parameter parameter, List<ParameterValue> values, Label place) {
    List<ParameterValue> numbers = values.stream().filter(Sparkline::isNumber).toList();
    if (numbers.isEmpty()) {
      return place;
    }
    ParameterValue first = numbers.getFirst();
    ParameterValue last = numbers.getLast();
    return Words.of(
        "spark", place, text(parameter, first), first.from(), text(parameter, last), last.from());
  }

  private Label text(Parameter parameter, ParameterValue value) {
    return value.content() instanceof Content.Number(long raw)
        ? ValueText.of(law, parameter.unit(), List.of(), raw)
        : Label.same(value.content().format(parameter.unit()));
  }

  private void row(StringBuilder html, Parameter parameter, ParameterValue value, String home) {
    String role = value.role() == null ? "" : Html.both(value.role().label()) + " ";
    Publication publication = law.publications().of(value);
    html.append("<td class=\"number\">")
        .append(role)
        .append(Html.both(text(parameter, value)))
        .append("</td><td>")
        .append(value.from())
        .append("</td><td>")
        .append(value.to() == null ? "–" : value.to().toString())
        .append("</td><td>");
    if (publication.basis() == Publication.Basis.SUPPOSED) {
      html.append("–");
    } else {
      html.append(publication.day());
    }
    html.append(
        "</td><td><span class=\"grade g-%s\">%s</span></td><td>"
            .formatted(value.grade().key(), Html.both(value.grade().label())));
    html.append(links.sources(home, value.sources()));
    if (value.document() != null) {
      html.append(' ').append(Html.escape(value.document()));
    }
    if (value.article() != null) {
      html.append(" <span class=\"article\">")
          .append(Html.escape(value.article()))
          .append("</span>");
    }
    if (value.address() != null) {
      html.append(' ').append(Html.webLink(value.address()));
    }
    if (value.note() != null) {
      html.append("<br><span class=\"note\" lang=\"en-GB\">")
          .append(Html.escape(value.note()))
          .append("</span>");
    }
    html.append("</td></tr>");
  }
}
