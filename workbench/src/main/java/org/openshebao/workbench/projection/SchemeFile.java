package org.openshebao.workbench.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.scheme.SimpleScheme;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads a [SimpleScheme] from a JSON file with `parameters`, and with `divisor_months` where the law's divisors are not meant.
///
/// @param scheme  the scheme
/// @param ignored  warnings of keys that are not known
public record SchemeFile(SimpleScheme scheme, List<Problem> ignored) {

  private static final Set<String> TOP =
      Set.of("parameters", "divisor_months", "summary", "sensitivity", "tolerance");

  private static final Set<String> PARAMETERS =
      Set.of(
          "id",
          "base_year",
          "last_year",
          "births",
          "srb",
          "q_multiplier",
          "entry_age",
          "coverage",
          "density",
          "retire",
          "retire_step_from",
          "W0",
          "g",
          "beta",
          "rate_pool",
          "rate_account",
          "account_credit",
          "index_share_of_g",
          "init_pensioner_cover",
          "init_pension_ratio",
          "F0",
          "i");

  public SchemeFile {
    ignored = List.copyOf(ignored);
  }

  /// Reads a file.
  ///
  /// @param lawDivisors  months by age at retirement, for a file without its own
  public static SchemeFile read(Path file, Map<Integer, Double> lawDivisors) {
    JsonNode root = parse(file);
    Reader reader = new Reader(file.toString());
    reader.warnOfUnknown("", root, TOP);
    JsonNode given = root.get("parameters");
    if (given == null || !given.isObject()) {
      throw new ProblemException(
          Problem.error(
              "SCHEME-PARAMETERS",
              file.toString(),
              0,
              "parameters",
              null,
              "The file has no object parameters.",
              null));
    }
    reader.warnOfUnknown("parameters.", given, PARAMETERS);
    SimpleScheme scheme = reader.scheme(given, divisors(reader, root, lawDivisors));
    return new SchemeFile(scheme, reader.warnings.list());
  }

  private static JsonNode parse(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new ProblemException(
          Problem.error(
              "SCHEME-JSON",
              file.toString(),
              e.getLocation().getLineNr(),
              null,
              null,
              "This is no JSON: " + reason(e) + ".",
              null));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "SCHEME-FILE",
              file.toString(),
              0,
              null,
              null,
              Files.exists(file) ? "The file cannot be read." : "There is no such file.",
              null));
    }
  }

  /// Without the parser's note on where it began to read.
  private static String reason(JacksonException e) {
    return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
  }

  private static Map<Integer, Double> divisors(
      Reader reader, JsonNode root, Map<Integer, Double> lawDivisors) {
    JsonNode own = root.get("divisor_months");
    if (own == null) {
      return lawDivisors;
    }
    Map<Integer, Double> divisors = new TreeMap<>();
    own.properties()
        .forEach(entry -> {
          try {
            divisors.put(Integer.parseInt(entry.getKey()), entry.getValue().asDouble());
          } catch (NumberFormatException e) {
            reader.refuse(
                "divisor_months." + entry.getKey(),
                entry.getKey(),
                "An age must be a whole number.");
          }
        });
    return divisors;
  }

  /// Reads members and remembers what is wrong with them.
  private static final class Reader {

    private final String file;
    private final Problems problems = new Problems();
    private final Problems warnings = new Problems();

    Reader(String file) {
      this.file = file;
    }

    SimpleScheme scheme(JsonNode p, Map<Integer, Double> divisors) {
      SimpleScheme.OfSex men = ofSex(p, "m");
      SimpleScheme.OfSex women = ofSex(p, "f");
      Map<String, Double> of = new HashMap<>();
      for (String name :
          List.of(
              "births",
              "srb",
              "density",
              "W0",
              "g",
              "beta",
              "rate_pool",
              "rate_account",
              "account_credit",
              "index_share_of_g",
              "init_pension_ratio",
              "F0",
              "i")) {
        of.put(name, number(name, p.get(name)));
      }
      double mortality = p.has("q_multiplier") ? number("q_multiplier", p.get("q_multiplier")) : 1;
      int base = whole("base_year", p.get("base_year"));
      int last = whole("last_year", p.get("last_year"));
      int entry = whole("entry_age", p.get("entry_age"));
      JsonNode step = p.get("retire_step_from");
      OptionalInt stepFrom =
          step == null || step.isNull()
              ? OptionalInt.empty()
              : OptionalInt.of(whole("retire_step_from", step));
      JsonNode id = p.get("id");
      problems.throwIfErrors();
      try {
        return new SimpleScheme(
            id == null ? "" : id.asString(),
            base,
            last,
            get(of, "births"),
            get(of, "srb"),
            mortality,
            entry,
            men,
            women,
            get(of, "density"),
            stepFrom,
            get(of, "W0"),
            get(of, "g"),
            get(of, "beta"),
            get(of, "rate_pool"),
            get(of, "rate_account"),
            get(of, "account_credit"),
            get(of, "index_share_of_g"),
            get(of, "init_pension_ratio"),
            get(of, "F0"),
            get(of, "i"),
            divisors);
      } catch (IllegalArgumentException e) {
        throw new ProblemException(
            Problem.error(
                "SCHEME-VALUE", file, 0, "parameters", null, String.valueOf(e.getMessage()), null));
      }
    }

    private static double get(Map<String, Double> of, String name) {
      return of.getOrDefault(name, Double.NaN);
    }

    private SimpleScheme.OfSex ofSex(JsonNode p, String sex) {
      double coverage = number("coverage." + sex, member(p, "coverage", sex));
      int retire = whole("retire." + sex, member(p, "retire", sex));
      double cover = number("init_pensioner_cover." + sex, member(p, "init_pensioner_cover", sex));
      try {
        return new SimpleScheme.OfSex(
            Double.isNaN(coverage) ? 0 : coverage, retire, Double.isNaN(cover) ? 0 : cover);
      } catch (IllegalArgumentException e) {
        refuse("parameters, " + sex, null, String.valueOf(e.getMessage()));
        return new SimpleScheme.OfSex(0, retire, 0);
      }
    }

    private static @Nullable JsonNode member(JsonNode p, String name, String sex) {
      JsonNode both = p.get(name);
      return both == null ? null : both.isObject() ? both.get(sex) : both;
    }

    private double number(String name, @Nullable JsonNode node) {
      if (node == null || !node.isNumber()) {
        refuse(
            "parameters." + name,
            node == null ? null : node.toString(),
            node == null ? "It is missing." : "It must be a number.");
        return Double.NaN;
      }
      return node.asDouble();
    }

    private int whole(String name, @Nullable JsonNode node) {
      if (node == null || !node.isIntegralNumber()) {
        refuse(
            "parameters." + name,
            node == null ? null : node.toString(),
            node == null ? "It is missing." : "It must be a whole number.");
        return 0;
      }
      return node.asInt();
    }

    void refuse(String key, @Nullable String value, String message) {
      problems.add(Problem.error("SCHEME-VALUE", file, 0, key, value, message, null));
    }

    void warnOfUnknown(String prefix, JsonNode node, Set<String> known) {
      List<String> names = new ArrayList<>();
      node.properties().forEach(entry -> names.add(entry.getKey()));
      for (String name : names) {
        if (!known.contains(name)) {
          String maybe = Suggestion.maybe(name, known);
          warnings.add(
              Problem.warning(
                  "SCHEME-KEY",
                  file,
                  0,
                  prefix + name,
                  null,
                  "This key is not known; it is ignored.",
                  maybe.isEmpty() ? null : maybe));
        }
      }
    }
  }
}
