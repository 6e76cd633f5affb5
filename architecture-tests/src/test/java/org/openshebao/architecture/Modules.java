package org.openshebao.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The modules that the build lists, and which of them each one may use.
///
/// A module uses the levels below its own and none beside it. Three kinds stand outside the levels and are used by
/// nobody: a country's law and the law processor use `law` and `base` alone, the testkit `base` alone.
final class Modules {

  /// The house of ARCHITECTURE.md. A module that the build lists has to have its level here.
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("base", 0),
          Map.entry("law", 1),
          Map.entry("population", 1),
          Map.entry("simulation", 2),
          Map.entry("statistics", 2),
          Map.entry("standards", 3),
          Map.entry("actuarial", 3),
          Map.entry("administration", 3),
          Map.entry("spark", 3),
          Map.entry("publishing", 4),
          Map.entry("monitoring", 4),
          Map.entry("workbench", 5),
          Map.entry("cli", 6),
          Map.entry("server", 6));

  private Modules() {}

  /// The modules that the parent pom lists, as folders ("countries/china/law"), without the one that holds these tests.
  static List<String> listAll() throws Exception {
    // Surefire runs in the folder of this module and says so.
    Path pom = Path.of(System.getProperty("basedir", ".")).resolve("../pom.xml");
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    // Modules of a profile come later in the file: the first list is the default build.
    NodeList modules =
        ((Element) project.getElementsByTagName("modules").item(0)).getElementsByTagName("module");
    return IntStream.range(0, modules.getLength())
        .mapToObj(i -> modules.item(i).getTextContent().strip())
        .filter(module -> !module.equals("architecture-tests"))
        .toList();
  }

  /// The package of a module's classes, with those below it, as ArchUnit writes it.
  static String packageOf(String module) {
    return "org.openshebao." + module.replace('/', '.').replace("-", "") + "..";
  }

  /// The modules that `module` may not use.
  static List<String> listForbiddenTo(String module) throws Exception {
    return listAll().stream()
        .filter(other -> !other.equals(module) && !mayUse(module, other))
        .toList();
  }

  private static boolean mayUse(String module, String other) {
    if (module.startsWith("countries/") || module.equals("law-processor")) {
      return other.equals("base") || other.equals("law");
    }
    if (module.equals("testkit")) {
      return other.equals("base");
    }
    Integer level = LEVELS.get(module);
    if (level == null) {
      throw new IllegalStateException(
          "Module %s has no level. Maybe add it to LEVELS here and to ARCHITECTURE.md?"
              .formatted(module));
    }
    Integer otherLevel = LEVELS.get(other);
    return otherLevel != null && otherLevel < level;
  }
}
