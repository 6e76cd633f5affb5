package org.openshebao.workbench.lawbook.doc;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openshebao.base.source.Source;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.workbench.cases.CaseOutcome;

/// Where each thing of the law stands in the folder, and links to it from a page of a room.
final class DocLinks {

  private static final int SHOWN = 12;

  private final Law law;

  DocLinks(Law law) {
    this.law = law;
  }

  static String fileOf(String room) {
    return "rooms/" + (room.isEmpty() ? "law" : room) + ".html";
  }

  static String roomOf(Variable variable) {
    int dot = variable.id().lastIndexOf('.');
    return dot < 0 ? "" : variable.id().substring(0, dot);
  }

  static String roomOf(Parameter parameter) {
    int slash = parameter.file().lastIndexOf('/');
    return slash < 0 ? "" : parameter.file().substring(0, slash).replace('/', '.');
  }

  static String addressOf(Variable variable) {
    return fileOf(roomOf(variable)) + "#" + Html.anchor(variable.id());
  }

  static String addressOf(Parameter parameter) {
    return fileOf(roomOf(parameter)) + "#" + Html.anchor(parameter.path());
  }

  /// A list of links to variables, or a dash.
  String variables(String home, Collection<String> ids) {
    return list(
        ids.stream()
            .map(law::variable)
            .map(variable -> Html.link(home + addressOf(variable), Html.both(variable.label())))
            .toList());
  }

  /// A list of links to parameters, or a dash.
  String parameters(String home, Collection<String> paths) {
    return list(
        paths.stream()
            .map(law::parameter)
            .map(parameter -> Html.link(home + addressOf(parameter), Html.both(parameter.label())))
            .toList());
  }

  /// Links to documents, each with its number.
  String sources(String home, Collection<String> ids) {
    return ids.stream()
        .map(id ->
            Html.link(
                home + "sources.html#" + Html.anchor(id),
                law.findSource(id).map(DocLinks::title).orElse(Html.escape(id))))
        .collect(Collectors.joining("; "));
  }

  private static String title(Source source) {
    return Html.both(source.title())
        + (source.number() == null || source.title().zh().contains(source.number())
            ? ""
            : " " + Html.escape(source.number()));
  }

  /// Links to cases; of many the first, and how many more.
  String cases(String home, List<CaseOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return Html.say("cases.none");
    }
    String links =
        outcomes.stream()
            .limit(SHOWN)
            .map(outcome ->
                "<li>"
                    + Html.link(
                        home + "cases.html#" + Html.anchor(outcome.worked().id()),
                        Html.escape(outcome.worked().id()))
                    + " <span class=\"verdict "
                    + outcome.verdict().key()
                    + "\">"
                    + Html.both(outcome.verdict().label())
                    + "</span></li>")
            .collect(Collectors.joining());
    String more =
        outcomes.size() > SHOWN
            ? "<li>"
                + Html.link(home + "cases.html", Html.say("cases.more", outcomes.size() - SHOWN))
                + "</li>"
            : "";
    return "<ul class=\"flow\">" + links + more + "</ul>";
  }

  private static String list(List<String> links) {
    return links.isEmpty()
        ? "–"
        : "<ul class=\"flow\"><li>" + String.join("</li><li>", links) + "</li></ul>";
  }
}
