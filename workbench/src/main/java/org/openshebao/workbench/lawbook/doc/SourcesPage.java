package org.openshebao.workbench.lawbook.doc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openshebao.base.source.Source;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.RuleInfo;

/// Every document: what it is, what was read of it, when it was last looked at, and what rests on it.
final class SourcesPage {

  private final Law law;
  private final DocLinks links;

  SourcesPage(Law law) {
    this.law = law;
    links = new DocLinks(law);
  }

  DocPage page() {
    Map<String, Set<String>> parameters = new LinkedHashMap<>();
    Map<String, Set<String>> variables = new LinkedHashMap<>();
    for (Parameter parameter : law.parameters()) {
      parameter.values().stream()
          .flatMap(value -> value.sources().stream())
          .forEach(
              id -> parameters.computeIfAbsent(id, each -> new TreeSet<>()).add(parameter.path()));
    }
    for (Variable variable : law.variables()) {
      for (RuleInfo rule : variable.rules()) {
        for (Source source : law.sources()) {
          if (source.number() != null && rule.cites().contains(source.number())) {
            variables.computeIfAbsent(source.id(), each -> new TreeSet<>()).add(variable.id());
          }
        }
      }
    }
    StringBuilder html = new StringBuilder();
    for (Source source : law.sources()) {
      html.append(
          "<article class=\"box provision\" id=\"%s\"><h3>%s</h3>"
              .formatted(Html.anchor(source.id()), Html.both(source.title())));
      html.append("<p class=\"unit\">%s</p>".formatted(facts(source)));
      if (source.address() != null) {
        html.append("<p>").append(Html.webLink(source.address())).append("</p>");
      }
      String checked =
          source.checked() != null
              ? source.checked()
              : law.manifest().checked() == null ? null : law.manifest().checked().toString();
      html.append(
          "<p class=\"note\">%s %s</p>"
              .formatted(
                  source.seen() == null
                      ? Html.say("source.notSeen")
                      : Html.say("source.seen", source.seen()),
                  checked == null ? "" : Html.say("source.checked", checked)));
      html.append(
          "<dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl></article>"
              .formatted(
                  Html.say("source.values"),
                  links.parameters("", parameters.getOrDefault(source.id(), Set.of())),
                  Html.say("source.rules"),
                  links.variables("", variables.getOrDefault(source.id(), Set.of()))));
    }
    return new DocPage("sources.html", Words.of("sources.title"), html.toString());
  }

  private static String facts(Source source) {
    return Stream.of(source.id(), source.number(), source.issuer(), source.date())
        .filter(Objects::nonNull)
        .map(Html::escape)
        .collect(Collectors.joining(" · "));
  }
}
