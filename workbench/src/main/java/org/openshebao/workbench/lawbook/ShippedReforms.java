package org.openshebao.workbench.lawbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.parts.LawReader;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.yaml.YamlNode;

/// The reforms that come with a country's data, and those of reform packs on the class path, by name.
public final class ShippedReforms {

  private ShippedReforms() {}

  /// Names of the reforms of a law, in the order in which the country lists them; none when it has no such list.
  public static List<String> names(String lawId) {
    String text = CountryData.find(lawId, "reforms.yaml");
    return text == null
        ? List.of()
        : YamlNode.parse("reforms.yaml", text).get("reforms").items().stream()
            .map(YamlNode::text)
            .toList();
  }

  /// The reforms of a law, in that order.
  public static List<Reform> list(String lawId) {
    List<Reform> reforms =
        new ArrayList<>(names(lawId).stream().map(name -> read(lawId, name)).toList());
    reforms.addAll(LawReader.packs(lawId));
    return reforms;
  }

  /// The reform that a user names: one that comes with the law, or a file.
  public static Reform named(String lawId, String name) {
    if (names(lawId).contains(name)) {
      return read(lawId, name);
    }
    List<Reform> packs = LawReader.packs(lawId);
    for (Reform pack : packs) {
      if (pack.id().equals(name)) {
        return pack;
      }
    }
    boolean isFile = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    if (isFile || Files.exists(Path.of(name))) {
      return ReformFiles.read(Path.of(name));
    }
    List<String> known = new ArrayList<>(names(lawId));
    packs.forEach(pack -> known.add(pack.id()));
    throw new ProblemException(
        Problem.error(
            "REFORM-NAME",
            null,
            0,
            "reform",
            name,
            "No reform called \"%s\" comes with the law of %s, and there is no file of that name."
                .formatted(name, lawId),
            (Suggestion.maybe(name, known) + " Known: " + String.join(", ", known)).strip()));
  }

  private static Reform read(String lawId, String name) {
    String text = CountryData.find(lawId, "reforms/" + name + ".yaml");
    if (text == null) {
      throw new IllegalStateException("reforms.yaml lists " + name + ", which is not there.");
    }
    return ReformFiles.read("reforms/" + name + ".yaml", text);
  }
}
