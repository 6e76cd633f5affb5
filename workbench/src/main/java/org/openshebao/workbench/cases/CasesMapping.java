package org.openshebao.workbench.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.rule.RuleProvider;

/// Which word of a worked case is which variable of a law, by category: `cases-mapping.yaml` at the root of a country's law.
public final class CasesMapping {

  private static final String FILE = "cases-mapping.yaml";

  private final Set<String> prose;
  private final Map<String, CategoryMapping> categories;

  /// @param prose  keys that hold words for readers, which are neither set nor compared
  /// @param categories  by name
  CasesMapping(Set<String> prose, Map<String, CategoryMapping> categories) {
    this.prose = Set.copyOf(prose);
    this.categories = Map.copyOf(categories);
  }

  /// The mapping that stands beside the rules of a law; it knows no category when there is none.
  ///
  /// @throws org.openshebao.base.problem.ProblemException with every line that the law does not bear out
  public static CasesMapping load(Law law) {
    Map<String, CategoryMapping> categories = new HashMap<>();
    Set<String> prose = new TreeSet<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      if (!provider.lawId().equals(law.manifest().id())) {
        continue;
      }
      for (String resource : provider.resources()) {
        if (resource.endsWith("/" + FILE)) {
          CasesMapping read = parse(law, FILE, readText(provider, resource));
          categories.putAll(read.categories);
          prose.addAll(read.prose);
        }
      }
    }
    return new CasesMapping(prose, categories);
  }

  /// Reads a mapping and holds it against the law.
  ///
  /// @throws org.openshebao.base.problem.ProblemException with every line that the law does not bear out
  public static CasesMapping parse(Law law, String file, String text) {
    Problems problems = new Problems();
    CasesMapping mapping = new MappingFile(law, problems).read(file, text);
    problems.throwIfErrors();
    return mapping;
  }

  private static String readText(RuleProvider provider, String resource) {
    try (InputStream in = provider.getClass().getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar of %s lacks %s. Maybe it was built without its resources?"
                .formatted(provider.getClass().getName(), resource));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }

  /// Names of the categories that it reads, in order.
  public Set<String> listCategories() {
    return new TreeSet<>(categories.keySet());
  }

  /// How a category is read.
  Optional<CategoryMapping> find(String category) {
    return Optional.ofNullable(categories.get(category));
  }

  /// Whether a key holds words for readers, which are neither set nor compared.
  boolean isProse(String key) {
    return prose.contains(key);
  }
}
