package org.openshebao.workbench.branch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Financing;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.lawbook.LawInForce;

/// Reads a branch file and values what it describes.
public final class BranchReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "branch",
          "label",
          "scope",
          "from",
          "years",
          "country",
          "place",
          "insured",
          "wages",
          "financing",
          "assumptions",
          "firms",
          "groups");

  private final String file;
  private final YamlNode root;
  private final LawInForce law;
  private final Path data;
  private final Problems problems = new Problems();

  private BranchReader(String file, YamlNode root, LawInForce law, Path data) {
    this.file = file;
    this.root = root;
    this.law = law;
    this.data = data;
  }

  /// Whether a text is that of a branch other than pensions.
  public static boolean isBranch(String file, String text) {
    return YamlNode.parse(file, text)
        .find("branch")
        .filter(YamlNode::isScalar)
        .map(node -> !node.text().equals("pension"))
        .orElse(false);
  }

  /// Reads and values.
  ///
  /// @param file  its name, for problems
  /// @param text  its content
  /// @param law  from which it takes values
  /// @param data  folder of population data
  public static BranchValuation read(String file, String text, LawInForce law, Path data) {
    return new BranchReader(file, YamlNode.parse(file, text), law, data).value();
  }

  private BranchValuation value() {
    Fields fields = new Fields(root, null, problems).allow(KEYS);
    BranchKind kind = fields.read("branch", true, BranchReader::kind);
    Label label = fields.label("label", true);
    Label scope = fields.label("scope", true);
    Integer from = fields.read("from", true, node -> whole(node, 1950, 2099));
    Integer years = fields.read("years", true, node -> whole(node, 1, 150));
    String id = fields.required("id");
    String country = fields.text("country", false);
    String place = fields.text("place", false);
    YamlNode assumptions = fields.find("assumptions");
    if (assumptions == null) {
      fields.missing("assumptions");
    }
    problems.throwIfErrors();
    if (kind == null
        || label == null
        || scope == null
        || from == null
        || years == null
        || assumptions == null) {
      throw new IllegalStateException("What is missing from " + file + " was not reported.");
    }
    String iso3 = country == null ? "CHN" : country;
    if (from + years > 2100) {
      throw BranchBook.wrong(
          root,
          "years",
          "The population is known to 2100, but %d years from %d end in %d."
              .formatted(years, from, from + years));
    }
    Lives lives = Lives.of(data, iso3, from, years);
    InsuredPersons insured = kind == BranchKind.ORDERS ? null : insured(fields, lives, from, years);
    Financing financing = financing(fields);
    problems.throwIfErrors();
    BranchSetup setup =
        new BranchSetup(
            id, kind, label, scope, from, years, iso3, place, insured, lives, financing);
    BranchBook book = new BranchBook(assumptions, new LawValues(law, place), problems);
    try {
      Branch branch = BranchMaker.make(setup, book);
      book.finish();
      return BranchValuation.of(setup, branch, book.used(), root, law);
    } catch (IllegalArgumentException e) {
      problems.throwIfErrors();
      throw new ProblemException(
          Problem.error("BRANCH-VALUE", file, 0, null, null, String.valueOf(e.getMessage()), null));
    }
  }

  private static BranchKind kind(YamlNode node) {
    for (BranchKind kind : BranchKind.values()) {
      if (kind.key().equals(node.text())) {
        return kind;
      }
    }
    java.util.List<String> keys =
        java.util.Arrays.stream(BranchKind.values()).map(BranchKind::key).toList();
    throw BranchBook.wrong(
        node,
        "branch",
        "There is no branch \"%s\"; there are %s. %s"
            .formatted(node.text(), String.join(", ", keys), Suggestion.maybe(node.text(), keys))
            .strip());
  }

  private static int whole(YamlNode node, int low, int high) {
    double number = BranchBook.bounded(node, "years", low, high);
    if (number != Math.rint(number)) {
      throw BranchBook.wrong(node, "years", "A whole number is expected.");
    }
    return (int) number;
  }

  private @Nullable InsuredPersons insured(Fields fields, Lives lives, int from, int years) {
    YamlNode node = fields.find("insured");
    YamlNode wages = fields.find("wages");
    if (node == null || wages == null) {
      fields.missing(node == null ? "insured" : "wages");
      return null;
    }
    try {
      Fields wage =
          new Fields(wages, "wages", problems).allow(Set.of("average", "growth", "by_age"));
      double average = number(wage, "average", 0, 1e9);
      double growth = number(wage, "growth", -0.5, 0.5);
      YamlNode byAge = wage.find("by_age");
      RatesByAge profile =
          byAge == null
              ? RatesByAge.constant(1)
              : RatesByAge.of(
                  BranchBook.ages(byAge.get("men"), "wages.by_age", 0, 1e9),
                  BranchBook.ages(byAge.get("women"), "wages.by_age", 0, 1e9));
      double[] path = new double[years];
      for (int t = 0; t < years; t++) {
        path[t] = average * Math.pow(1 + growth, t);
      }
      return InsuredPersons.of(from, persons(node, lives, years), path, profile);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  /// Persons as counted, growing by a rate; or a share of the population of each age.
  private double[][][] persons(YamlNode node, Lives lives, int years) {
    Fields fields =
        new Fields(node, "insured", problems).allow(Set.of("persons", "growth", "coverage"));
    YamlNode coverage = fields.find("coverage");
    double[][][] persons = new double[years][2][Lives.AGES];
    if (coverage != null) {
      double[][] shares = {
        BranchBook.ages(coverage.get("men"), "insured.coverage", 0, 1),
        BranchBook.ages(coverage.get("women"), "insured.coverage", 0, 1)
      };
      for (int t = 0; t < years; t++) {
        for (Sex sex : Sex.values()) {
          for (int age = 0; age < Lives.AGES; age++) {
            persons[t][sex.ordinal()][age] =
                shares[sex.ordinal()][age] * lives.persons(t, sex, age);
          }
        }
      }
      return persons;
    }
    double growth = number(fields, "growth", -0.5, 0.5);
    YamlNode groups = node.get("persons");
    for (int s = 0; s < 2; s++) {
      YamlNode of = groups.get(s == 0 ? "men" : "women");
      for (Map.Entry<String, YamlNode> entry : of.entries().entrySet()) {
        int[] group = BranchBook.group(entry.getKey(), entry.getValue(), "insured.persons");
        double number = BranchBook.bounded(entry.getValue(), "insured.persons", 0, 1e10);
        for (int age = group[0]; age <= group[1]; age++) {
          for (int t = 0; t < years; t++) {
            persons[t][s][age] += number / (group[1] - group[0] + 1) * Math.pow(1 + growth, t);
          }
        }
      }
    }
    return persons;
  }

  private Financing financing(Fields fields) {
    YamlNode node = fields.find("financing");
    if (node == null) {
      fields.missing("financing");
      return new Financing(0, 0, 0, 1, 0, 0, 0, 0, 0);
    }
    Fields of =
        new Fields(node, "financing", problems)
            .allow(
                Set.of(
                    "rate",
                    "per_person",
                    "per_person_growth",
                    "collected",
                    "administration",
                    "reserve",
                    "interest",
                    "contingency_months",
                    "confidence"));
    return new Financing(
        number(of, "rate", 0, 1, 0),
        number(of, "per_person", 0, 1e9, 0),
        number(of, "per_person_growth", -0.5, 0.5, 0),
        number(of, "collected", 0, 1, 1),
        number(of, "administration", 0, 1),
        number(of, "reserve", -1e15, 1e15),
        number(of, "interest", -0.5, 0.5),
        number(of, "contingency_months", 0, 120),
        number(of, "confidence", 0, 10));
  }

  private static double number(Fields fields, String key, double low, double high) {
    Double number = fields.read(key, true, node -> BranchBook.bounded(node, key, low, high));
    return number == null ? Math.max(low, 0) : number;
  }

  private static double number(
      Fields fields, String key, double low, double high, double otherwise) {
    return fields.find(key) == null ? otherwise : number(fields, key, low, high);
  }
}
