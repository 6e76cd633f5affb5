package org.openshebao.workbench.families;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.explain.PersonFile;
import org.openshebao.workbench.lawbook.CountryData;

/// What a country's data say of hypothetical persons: the archetypes that come with it, and what is shown of each.
///
/// @param lawId  of which law
/// @param earnings  the variable of what somebody earns
/// @param vary  the range that facts run through when nothing else is asked
/// @param entitlements  the variables shown beside contributions
/// @param archetypes  names and labels of the persons that come with the data
public record FamilyOutline(
    String lawId,
    String earnings,
    Variation vary,
    List<String> entitlements,
    Map<String, Label> archetypes) {

  public FamilyOutline {
    entitlements = List.copyOf(entitlements);
    archetypes = new LinkedHashMap<>(archetypes);
  }

  /// The outline of the law with this id; throws when its country has none.
  public static FamilyOutline load(String lawId) {
    String text = CountryData.find(lawId, "families.yaml");
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              "FAMILY-OUTLINE",
              null,
              0,
              "law",
              lawId,
              "The country's data hold no hypothetical persons.",
              "Add " + CountryData.resource(lawId, "families.yaml") + "."));
    }
    YamlNode root = YamlNode.parse("families.yaml", text);
    Map<String, Label> archetypes = new LinkedHashMap<>();
    root.get("families")
        .entries()
        .forEach((name, label) ->
            archetypes.put(name, new Label(label.get("en").text(), label.get("zh").text())));
    return new FamilyOutline(
        lawId,
        root.get("earnings").text(),
        Variation.parse(root.get("vary").text()),
        root.get("entitlements").items().stream().map(item -> item.get("variable").text()).toList(),
        archetypes);
  }

  /// The person that a user names: one that comes with the data, or a file as `explain --person` reads it.
  public Family named(String name) {
    Label label = archetypes.get(name);
    if (label != null) {
      String text = CountryData.find(lawId, "families/" + name + ".yaml");
      if (text == null) {
        throw new IllegalStateException("families.yaml lists " + name + ", which is not there.");
      }
      return new Family(name, label, PersonFile.read("families/" + name + ".yaml", text));
    }
    boolean isFile =
        name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".json")
            || name.contains("/");
    Path file = Path.of(name);
    if (isFile || Files.exists(file)) {
      String id = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
      return new Family(id, Label.same(id), PersonFile.read(file));
    }
    throw new ProblemException(
        Problem.error(
            "FAMILY-NAME",
            null,
            0,
            "family",
            name,
            "No person called \"%s\" comes with the law, and there is no file of that name."
                .formatted(name),
            (Suggestion.maybe(name, archetypes.keySet())
                    + " Known: "
                    + String.join(", ", archetypes.keySet()))
                .strip()));
  }
}
