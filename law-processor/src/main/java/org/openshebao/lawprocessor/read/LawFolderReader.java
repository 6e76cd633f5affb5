package org.openshebao.lawprocessor.read;

import static org.openshebao.lawprocessor.finding.FindingCode.PARAM_TWICE;
import static org.openshebao.lawprocessor.finding.FindingCode.ROOT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.input.InputFile;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterFile;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.LawRoot;
import org.openshebao.lawprocessor.model.ParameterShape;
import org.openshebao.lawprocessor.model.ParameterShape.Shape;
import org.openshebao.lawprocessor.model.Variable;

/// Reads the YAML files that lie beside the rules of a law.
public final class LawFolderReader {

  private static final String MANIFEST = "law.yaml";
  private static final String PACK = "reform.yaml";
  private static final String INPUTS = "inputs.yaml";
  private static final Set<String> OTHER_FILES =
      Set.of(MANIFEST, PACK, "sources.yaml", "places.yaml", "cases-mapping.yaml", "gaps.yaml");

  private final Path sources;
  private final Findings findings;
  private final Problems problems = new Problems();
  private final Map<String, ParameterShape> parameters = new TreeMap<>();
  private final Map<String, String> formerPaths = new TreeMap<>();
  private final List<Variable> inputs = new ArrayList<>();

  private final Function<String, @Nullable String> indexOf;

  /// For the folder under which packages begin.
  ///
  /// @param indexOf  the text of a resource on the class path, null when there is none: for the law that a reform pack changes
  public LawFolderReader(
      Path sources, Findings findings, Function<String, @Nullable String> indexOf) {
    this.sources = sources;
    this.findings = findings;
    this.indexOf = indexOf;
  }

  /// Everything that the folder says, or nothing after reporting that the root is not known.
  public Optional<LawFolder> read() {
    List<Path> manifests =
        listYaml(sources).stream()
            .filter(path -> path.getFileName().toString().equals(MANIFEST))
            .toList();
    List<Path> packs =
        listYaml(sources).stream()
            .filter(path -> path.getFileName().toString().equals(PACK))
            .toList();
    if (manifests.isEmpty() && packs.size() == 1) {
      return readPack(packs.getFirst());
    }
    if (manifests.size() != 1) {
      findings.report(
          ROOT,
          manifests.isEmpty()
              ? "There is no law.yaml and no one reform.yaml, so the root package is not known."
              : "There are several laws: %s."
                  .formatted(manifests.stream().map(this::resourceName).toList()),
          "Put one law.yaml with an id into the law's root package, or one reform.yaml into that of a reform pack.");
      return Optional.empty();
    }
    Path manifest = manifests.getFirst();
    String id = readText(manifest, "id");
    if (id == null) {
      findings.report(
          ROOT,
          "%s has no id.".formatted(resourceName(manifest)),
          "Write the law's name in it, as in \"id: china\".");
      return Optional.empty();
    }
    return readFiles(manifest, new LawRoot(id, packageOf(manifest)), null);
  }

  /// A reform pack: its rules read the law that its `reform.yaml` names, from the index in that law's jar.
  private Optional<LawFolder> readPack(Path pack) {
    String id = readText(pack, "id");
    String lawId = readText(pack, "law");
    if (id == null || lawId == null) {
      findings.report(
          ROOT,
          "%s has no %s.".formatted(resourceName(pack), id == null ? "id" : "law"),
          "Write the reform's id and the law that it changes, as in \"law: china\".");
      return Optional.empty();
    }
    String index = indexOf.apply(LawIndex.resource(lawId));
    if (index == null) {
      findings.report(
          ROOT,
          "%s changes the law \"%s\", of which the class path has no index (%s)."
              .formatted(resourceName(pack), lawId, LawIndex.resource(lawId)),
          "Maybe the law's jar is missing from the class path, or the id is another one?");
      return Optional.empty();
    }
    return readFiles(pack, new LawRoot(lawId, packageOf(pack), id), LawIndex.parse(index));
  }

  private Optional<LawFolder> readFiles(Path manifest, LawRoot root, @Nullable LawIndex base) {
    if (base != null) {
      parameters.putAll(base.parameters());
      formerPaths.putAll(base.formerPaths());
    }
    List<Path> files = listYaml(manifest.resolveSibling(""));
    files.forEach(file -> readFile(file, root));
    problems.list().forEach(findings::report);
    return Optional.of(
        new LawFolder(
            root,
            parameters,
            formerPaths,
            inputs,
            files.stream().map(this::resourceName).toList(),
            base));
  }

  private void readFile(Path file, LawRoot root) {
    String name = file.getFileName().toString();
    String text = text(file);
    if (name.equals(INPUTS)) {
      String packageName = packageOf(file);
      InputFile.read(resourceName(file), root.room(packageName), text, problems)
          .forEach(input -> inputs.add(variable(input, packageName)));
    } else if (!OTHER_FILES.contains(name)) {
      ParameterFile.read(resourceName(file), text, problems).forEach(this::add);
    }
  }

  private void add(Parameter parameter) {
    Shape shape = Shape.PLAIN;
    if (parameter.values().stream().anyMatch(value -> value.content() instanceof Content.Table)) {
      shape = Shape.TABLE;
    } else if (parameter.values().stream()
        .anyMatch(value -> value.content() instanceof Content.Steps)) {
      shape = Shape.STEPS;
    }
    String path = parameter.path();
    if (parameters.put(path, new ParameterShape(path, parameter.unit(), shape)) != null) {
      findings.report(
          PARAM_TWICE,
          "The parameter %s stands in two files; one is %s:%d."
              .formatted(path, parameter.file(), parameter.line()),
          "Keep one of the two.");
    }
    parameter.formerNames().forEach(former -> formerPaths.put(former, path));
  }

  private static Variable variable(InputVariable input, String packageName) {
    return new Variable(
        input.id(),
        packageName,
        input.simpleName(),
        input.of(),
        input.per(),
        input.unit() == null ? null : input.unit().unit(),
        input.enumName(),
        input.codes().stream().map(InputVariable.CodeItem::key).toList(),
        "%s:%d".formatted(input.file(), input.line()),
        true);
  }

  private @Nullable String readText(Path manifest, String key) {
    try {
      return YamlNode.parse(resourceName(manifest), text(manifest)).findText(key);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      problems.list().forEach(findings::report);
      return null;
    }
  }

  private static List<Path> listYaml(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String packageOf(Path file) {
    String resource = resourceName(file);
    int slash = resource.lastIndexOf('/');
    return slash < 0 ? "" : resource.substring(0, slash).replace('/', '.');
  }

  private String resourceName(Path file) {
    return sources.relativize(file).toString().replace('\\', '/');
  }
}
