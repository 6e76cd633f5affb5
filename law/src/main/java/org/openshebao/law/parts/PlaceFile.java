package org.openshebao.law.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a `places.yaml`: a list of places with their codes, names, parents and aliases.
public final class PlaceFile {

  private static final Set<String> KEYS = Set.of("code", "en", "zh", "parent", "aliases");

  private PlaceFile() {}

  /// Every place of the file that can be read.
  public static List<Place> read(String file, String text, Problems problems) {
    List<Place> places = new ArrayList<>();
    try {
      for (YamlNode node : YamlNode.parse(file, text).items()) {
        Fields fields = new Fields(node, null, problems).allow(KEYS);
        String code = fields.required("code");
        List<String> aliases =
            fields.read(
                "aliases", false, value -> value.items().stream().map(YamlNode::text).toList());
        try {
          places.add(
              new Place(
                  code,
                  new Label(fields.required("en"), fields.required("zh")),
                  fields.text("parent", false),
                  aliases == null ? List.of() : aliases));
        } catch (IllegalArgumentException e) {
          problems.add(node.problem("LAW-PLACE", code, String.valueOf(e.getMessage()), null));
        }
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return places;
  }
}
