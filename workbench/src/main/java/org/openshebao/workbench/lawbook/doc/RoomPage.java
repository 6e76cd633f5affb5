package org.openshebao.workbench.lawbook.doc;

import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.workbench.lawbook.Room;

/// The page of a room: what it computes, its parameters, the facts that it asks for, and what is known to be missing.
final class RoomPage {

  private final Law law;
  private final VariableSection variables;
  private final ParameterSection parameters;

  RoomPage(Law law, VariableSection variables, ParameterSection parameters) {
    this.law = law;
    this.variables = variables;
    this.parameters = parameters;
  }

  DocPage of(Room room) {
    String path = DocLinks.fileOf(room.name());
    String home = "../";
    StringBuilder html = new StringBuilder();
    html.append(
        "<p class=\"subtitle\">%s</p>"
            .formatted(
                Html.say(
                    "room.counts",
                    room.countRules(),
                    room.computed().size(),
                    room.parameters().size(),
                    room.countValues(),
                    room.inputs().size())));
    contents(html, room);
    part(html, "rules", room.computed().isEmpty());
    room.computed().forEach(variable -> html.append(variables.of(variable, home)));
    close(html, room.computed().isEmpty());
    part(html, "parameters", room.parameters().isEmpty());
    room.parameters().forEach(parameter -> html.append(parameters.of(parameter, home)));
    close(html, room.parameters().isEmpty());
    part(html, "inputs", room.inputs().isEmpty());
    for (Variable variable : room.inputs()) {
      InputVariable input = variable.input();
      if (input != null) {
        html.append(variables.ofInput(variable, input, home));
      }
    }
    close(html, room.inputs().isEmpty());
    List<Gap> gaps = law.gaps().stream().filter(gap -> gap.room().equals(room.name())).toList();
    part(html, "gaps", gaps.isEmpty());
    if (!gaps.isEmpty()) {
      html.append("<ul class=\"gaps\">");
      gaps.forEach(gap -> html.append(gap(gap)));
      html.append("</ul>");
    }
    close(html, gaps.isEmpty());
    return new DocPage(path, title(law, room), html.toString());
  }

  static Label title(Law law, Room room) {
    return room.name().isEmpty() ? Words.of("room.root") : law.manifest().roomLabel(room.name());
  }

  private static void contents(StringBuilder html, Room room) {
    html.append("<nav class=\"names\" aria-label=\"Contents / 目录\"><ul class=\"flow\">");
    for (Variable variable : room.computed()) {
      item(html, variable.id(), variable.label());
    }
    for (Parameter parameter : room.parameters()) {
      item(html, parameter.path(), parameter.label());
    }
    html.append("</ul></nav>");
  }

  private static void item(StringBuilder html, String name, Label label) {
    html.append("<li>")
        .append(Html.link("#" + Html.anchor(name), Html.both(label)))
        .append("</li>");
  }

  private static void part(StringBuilder html, String key, boolean isEmpty) {
    if (!isEmpty) {
      html.append(
          "<section class=\"part\" id=\"%s\"><h2>%s</h2>".formatted(key, Html.say("part." + key)));
    }
  }

  private static void close(StringBuilder html, boolean isEmpty) {
    if (!isEmpty) {
      html.append("</section>");
    }
  }

  private String gap(Gap gap) {
    Label places =
        gap.places().size() == 1
            ? law.places().get(law.places().indexOf(gap.places().getFirst())).name()
            : Words.of("gap.places", gap.places().size());
    Label dates =
        gap.to() == null
            ? Words.of("since", gap.from())
            : Words.of("sinceUntil", gap.from(), gap.to());
    return "<li>%s <span class=\"size\">(%s; %s)</span><br>%s</li>"
        .formatted(
            Html.both(gap.missing()),
            Html.both(places),
            Html.both(dates),
            Html.say("gap.needed", gap.needed()));
  }
}
