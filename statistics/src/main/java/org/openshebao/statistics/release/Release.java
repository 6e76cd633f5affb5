package org.openshebao.statistics.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.data.Variable;

/// Makes a file of single persons fit for release: coarser variables, suppressed values, codes without meaning, rows in random order.
public final class Release {

  private static final int ORDER = 31;
  private static final int PSEUDONYM = 32;

  private final ReleaseSpec spec;
  private final Microdata original;
  private final double[] weights;

  private Release(ReleaseSpec spec, Microdata original) {
    this.spec = spec;
    this.original = original;
    this.weights = weights();
  }

  /// Runs a release.
  ///
  /// @param fileName  of the release file, in messages
  /// @param folder  that the data stand in
  public static ReleaseResult run(ReleaseSpec spec, String fileName, Path folder) {
    Microdata data =
        SurveyFile.read(
            folder.resolve(spec.file()), Set.copyOf(spec.categories()), Set.copyOf(spec.missing()));
    try {
      return new Release(spec, data).run();
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              "RELEASE-VALUE", fileName, 0, null, null, String.valueOf(e.getMessage()), null));
    }
  }

  private double[] weights() {
    double[] weights = new double[original.rows()];
    Arrays.fill(weights, 1);
    String name = spec.weights();
    if (name == null) {
      return weights;
    }
    NumericVariable column = original.numeric(name);
    for (int row = 0; row < weights.length; row++) {
      weights[row] = column.value(row);
      if (!(weights[row] >= 0)) {
        throw new IllegalArgumentException(
            "The weight of row %d must be a number from 0 on but was \"%s\"."
                .formatted(row + 1, column.text(row)));
      }
    }
    return weights;
  }

  private ReleaseResult run() {
    requireNames();
    Microdata coarse = original;
    for (Map.Entry<String, Coarsening> each : spec.coarsen().entrySet()) {
      coarse = coarse.with(each.getKey(), each.getValue().apply(each.getKey(), original));
    }
    CategoricalVariable households =
        spec.household() == null ? null : original.categorical(spec.household());
    KeyTable first = KeyTable.of(original, spec.keys());
    KeyTable second = KeyTable.of(coarse, spec.keys());
    int[] importance = new int[spec.keys().size()];
    for (int key = 0; key < importance.length; key++) {
      importance[key] = key;
    }
    KeyTable third =
        new LocalSuppression(second, weights, spec.k(), spec.largestRisk(), importance).run();
    Microdata safe = coarse;
    Map<String, Integer> suppressions = new LinkedHashMap<>();
    for (int key = 0; key < spec.keys().size(); key++) {
      String name = spec.keys().get(key);
      int count = 0;
      for (int row = 0; row < third.rows(); row++) {
        count += second.codes[key][row] >= 0 && third.codes[key][row] < 0 ? 1 : 0;
      }
      suppressions.put(name, count);
      safe = safe.with(name, without(coarse.get(name), third.codes[key]));
    }
    List<InformationLoss> losses = new ArrayList<>();
    for (String name : original.names()) {
      if (spec.keys().contains(name) || spec.coarsen().containsKey(name)) {
        losses.add(InformationLoss.of(name, original.get(name), safe.get(name), weights));
      }
    }
    return new ReleaseResult(
        spec,
        released(safe),
        RiskSummary.of(first, weights, spec.k(), spec.largestRisk(), households),
        RiskSummary.of(second, weights, spec.k(), spec.largestRisk(), households),
        RiskSummary.of(third, weights, spec.k(), spec.largestRisk(), households),
        suppressions,
        losses,
        diversity(third, safe));
  }

  private void requireNames() {
    List<String> named = new ArrayList<>(spec.keys());
    named.addAll(spec.sensitive());
    named.addAll(spec.drop());
    named.addAll(spec.pseudonyms());
    named.addAll(spec.coarsen().keySet());
    named.forEach(original::get);
    for (String key : spec.keys()) {
      if (spec.drop().contains(key)) {
        throw new IllegalArgumentException(
            "%s is a key variable and dropped: what is not in the file is no key.".formatted(key));
      }
    }
  }

  /// The variable without the values that are suppressed.
  private static Variable without(Variable variable, int[] codes) {
    if (variable instanceof NumericVariable numeric) {
      double[] values = numeric.toArray();
      for (int row = 0; row < values.length; row++) {
        values[row] = codes[row] < 0 ? Double.NaN : values[row];
      }
      return NumericVariable.of(values);
    }
    CategoricalVariable of = (CategoricalVariable) variable;
    int[] kept = new int[codes.length];
    for (int row = 0; row < kept.length; row++) {
      kept[row] = codes[row] < 0 ? -1 : of.code(row);
    }
    return CategoricalVariable.of(kept, of.levels());
  }

  /// The least number of different values of each sensitive variable among rows that agree.
  private Map<String, Integer> diversity(KeyTable keys, Microdata data) {
    Map<String, Integer> diversity = new LinkedHashMap<>();
    for (String name : spec.sensitive()) {
      CategoricalVariable values = data.categorical(name);
      List<Map.Entry<KeyTable.Pattern, Set<Integer>>> seen = new ArrayList<>();
      keys.patterns()
          .forEach((pattern, rows) -> {
            Set<Integer> of = new HashSet<>();
            rows.forEach(row -> of.add(values.code(row)));
            seen.add(Map.entry(pattern, of));
          });
      List<Map.Entry<KeyTable.Pattern, Set<Integer>>> partial =
          seen.stream().filter(each -> !each.getKey().isComplete()).toList();
      int least = Integer.MAX_VALUE;
      for (Map.Entry<KeyTable.Pattern, Set<Integer>> each : seen) {
        Set<Integer> all = new HashSet<>(each.getValue());
        for (Map.Entry<KeyTable.Pattern, Set<Integer>> other :
            each.getKey().isComplete() ? partial : seen) {
          if (each.getKey().agrees(other.getKey())) {
            all.addAll(other.getValue());
          }
        }
        least = Math.min(least, all.size());
      }
      diversity.put(name, least);
    }
    return diversity;
  }

  /// The rows in random order, without what is dropped.
  private Microdata released(Microdata safe) {
    int[] order = order(safe.rows(), ORDER);
    Map<String, Variable> columns = new LinkedHashMap<>();
    int column = 0;
    for (String name : safe.names()) {
      column++;
      if (spec.drop().contains(name)) {
        continue;
      }
      Variable variable = safe.get(name);
      if (spec.pseudonyms().contains(name)) {
        variable = pseudonyms(CategoricalVariable.from(variable), PSEUDONYM + column);
      }
      columns.put(name, inOrder(variable, order));
    }
    return Microdata.of(columns);
  }

  /// Numbers from 1 in random order for the categories: they tell units apart and say nothing of them.
  private Variable pseudonyms(CategoricalVariable variable, int process) {
    int[] number = order(variable.levels().size(), process);
    double[] values = new double[variable.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = variable.code(row) < 0 ? Double.NaN : number[variable.code(row)] + 1;
    }
    return NumericVariable.of(values);
  }

  /// A permutation (Fisher and Yates).
  private int[] order(int n, int process) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    RandomStream random = new RandomStream(spec.seed(), process, 0, 0);
    for (int i = n - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  private static Variable inOrder(Variable variable, int[] order) {
    if (variable instanceof NumericVariable numeric) {
      double[] values = new double[order.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = numeric.value(order[row]);
      }
      return NumericVariable.of(values);
    }
    CategoricalVariable of = (CategoricalVariable) variable;
    int[] codes = new int[order.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = of.code(order[row]);
    }
    return CategoricalVariable.of(codes, of.levels());
  }
}
