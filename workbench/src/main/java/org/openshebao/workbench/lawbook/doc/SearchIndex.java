package org.openshebao.workbench.lawbook.doc;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.cases.CaseOutcome;
import org.openshebao.workbench.json.JsonObject;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.lawbook.Room;

/// What the search box looks through: a script that sets a variable, since pages opened from a folder may read no other file.
final class SearchIndex {

  private final Law law;
  private final List<Room> rooms;
  private final CaseLinks cases;

  SearchIndex(Law law, List<Room> rooms, CaseLinks cases) {
    this.law = law;
    this.rooms = rooms;
    this.cases = cases;
  }

  String script() {
    List<JsonObject> entries = new ArrayList<>();
    for (Room room : rooms) {
      Label title = RoomPage.title(law, room);
      entries.add(entry("room", room.name(), title, DocLinks.fileOf(room.name()), ""));
      room.computed().forEach(variable -> entries.add(variable("rule", variable)));
      for (Parameter parameter : room.parameters()) {
        entries.add(
            entry(
                "parameter",
                parameter.path(),
                parameter.label(),
                DocLinks.addressOf(parameter),
                String.join(" ", parameter.formerNames())));
      }
      room.inputs().forEach(variable -> entries.add(variable("input", variable)));
    }
    for (Source source : law.sources()) {
      entries.add(
          entry(
              "source",
              source.id(),
              source.title(),
              "sources.html#" + Html.anchor(source.id()),
              source.number() == null ? "" : source.number()));
    }
    for (CaseOutcome outcome : cases.outcomes()) {
      entries.add(
          entry(
              "case",
              outcome.worked().id(),
              Label.same(outcome.worked().category()),
              "cases.html#" + Html.anchor(outcome.worked().id()),
              ""));
    }
    return "var LAW_INDEX = " + JsonText.of(entries).strip().replace("</", "<\\/") + ";\n";
  }

  private static JsonObject variable(String kind, Variable variable) {
    StringBuilder more = new StringBuilder();
    for (RuleInfo rule : variable.rules()) {
      more.append(rule.cites()).append(' ');
    }
    return entry(
        kind,
        variable.id(),
        variable.label(),
        DocLinks.addressOf(variable),
        more.toString().strip());
  }

  private static JsonObject entry(
      String kind, String name, Label label, String address, String more) {
    return new JsonObject()
        .with("kind", kind)
        .with("name", name)
        .with("en", label.en())
        .with("zh", label.zh())
        .with("to", address)
        .with("more", more);
  }
}
