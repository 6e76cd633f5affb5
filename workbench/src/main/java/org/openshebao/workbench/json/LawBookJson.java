package org.openshebao.workbench.json;

import java.util.List;
import java.util.Locale;
import org.openshebao.base.place.Place;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.Overview;
import org.openshebao.workbench.lawbook.Page;
import org.openshebao.workbench.lawbook.Room;

/// What the law holds, and what it says under a name, as JSON.
public final class LawBookJson {

  private LawBookJson() {}

  /// The counts of a law.
  public static JsonObject of(Overview overview) {
    return new JsonObject()
        .with("rooms", overview.rooms().stream().map(LawBookJson::counts).toList())
        .with(
            "grades",
            overview.grades().stream()
                .map(count ->
                    new JsonObject()
                        .with("grade", count.grade().key())
                        .with("label", count.grade().label())
                        .with("values", count.values()))
                .toList())
        .with("sources", overview.sources())
        .with("places", overview.places());
  }

  private static JsonObject counts(Room room) {
    return new JsonObject()
        .with("room", room.name())
        .with("inputs", room.inputs().size())
        .with("variables", room.computed().size())
        .with("rules", room.countRules())
        .with("parameters", room.parameters().size())
        .with("values", room.countValues());
  }

  /// One page.
  public static JsonObject of(Law law, Page page) {
    return switch (page) {
      case Page.OfVariable variable -> variable(law, variable);
      case Page.OfParameter parameter -> parameter(law, parameter);
      case Page.OfPlace place -> place(law, place);
      case Page.OfRoom room ->
          new JsonObject()
              .with("kind", "room")
              .with("room", room.room().name())
              .with("inputs", ids(room.room().inputs()))
              .with("variables", ids(room.room().computed()))
              .with("parameters", room.room().parameters().stream().map(Parameter::path).toList());
    };
  }

  private static List<String> ids(List<Variable> variables) {
    return variables.stream().map(Variable::id).toList();
  }

  private static JsonObject variable(Law law, Page.OfVariable page) {
    Variable variable = page.variable();
    JsonObject json =
        new JsonObject()
            .with("kind", variable.isInput() ? "input" : "variable")
            .with("id", variable.id())
            .with("label", variable.label())
            .with("entity", variable.of().key())
            .with("unit", variable.unit() == null ? "career" : ValueJson.unit(variable.unit()));
    json.with(
        "codes",
        variable.codes().stream()
            .map(code -> new JsonObject().with("key", code.key()).with("label", code.label()))
            .toList());
    if (variable.input() != null) {
      json.with("input", InputJson.of(variable.input()));
    }
    return json.with("versions", page.versions().stream().map(each -> version(law, each)).toList())
        .with("readBy", page.readers());
  }

  private static JsonObject version(Law law, Page.Version version) {
    RuleInfo rule = version.rule();
    return new JsonObject()
        .with("since", rule.since())
        .with("until", rule.isEverInForce() ? rule.until() : null)
        .withKnown("notYetPublished", rule.isEverInForce() ? null : Boolean.TRUE)
        .with("sinceTests", rule.sinceTests().name().toLowerCase(Locale.ROOT))
        .with("place", rule.place())
        .with("cites", law.cite(rule.cites()))
        .with("doc", rule.doc())
        .with("method", rule.javaName())
        .with("exceptionTo", rule.exceptionTo())
        .with("conditions", rule.when())
        .with("reads", version.variables())
        .with("readsParameters", version.parameters());
  }

  private static JsonObject parameter(Law law, Page.OfParameter page) {
    Parameter parameter = page.parameter();
    return new JsonObject()
        .with("kind", "parameter")
        .with("path", parameter.path())
        .with("label", parameter.label())
        .with("unit", ValueJson.unit(parameter.unit()))
        .with("writtenAs", parameter.named().label())
        .with("by", parameter.by())
        .with("setBy", parameter.setBy())
        .with("note", parameter.note())
        .with("formerNames", parameter.formerNames())
        .with(
            "values",
            page.values().stream().map(each -> ParameterJson.of(law, parameter, each)).toList())
        .with("readBy", page.readers());
  }

  private static JsonObject place(Law law, Page.OfPlace page) {
    return place(page.place())
        .with("kind", "place")
        .with("around", page.around().stream().map(Place::code).toList())
        .with(
            "settings",
            page.settings().stream()
                .map(setting ->
                    new JsonObject()
                        .with("path", setting.parameter().path())
                        .with("label", setting.parameter().label())
                        .with("value", ParameterJson.of(law, setting.parameter(), setting.value())))
                .toList());
  }

  /// A place with its names.
  public static JsonObject place(Place place) {
    return new JsonObject()
        .with("code", place.code())
        .with("label", place.name())
        .with("parent", place.parent())
        .with("aliases", place.aliases());
  }
}
