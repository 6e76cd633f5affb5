package org.openshebao.actuarial.valuation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;

/// The items of a projection while it is computed: by scheme, item and year.
final class YearItems {

  private final List<String> scopes;
  private final int[] schemeOf; // of each category
  private final double[][][] values;

  YearItems(ValuationInput input) {
    Set<String> schemes = new LinkedHashSet<>();
    input.funds().forEach(fund -> schemes.add(fund.scheme()));
    scopes = new ArrayList<>(schemes);
    scopes.add(Projection.ALL);
    List<CategoryInput> categories = input.categories();
    schemeOf = new int[categories.size()];
    for (int z = 0; z < schemeOf.length; z++) {
      schemeOf[z] = scopes.indexOf(categories.get(z).scheme());
    }
    values = new double[scopes.size()][Item.values().length][input.years() + 1];
  }

  List<String> scopes() {
    return scopes;
  }

  double[][][] values() {
    return values;
  }

  /// Adds to an item of the scheme of a category, and of all.
  void add(int category, Item item, int t, double amount) {
    addTo(schemeOf[category], item, t, amount);
  }

  /// Adds to an item of a scheme, and of all.
  void addTo(int scheme, Item item, int t, double amount) {
    values[scheme][item.ordinal()][t] += amount;
    values[scopes.size() - 1][item.ordinal()][t] += amount;
  }

  /// Sets an item of the country alike in every scope.
  void setAll(Item item, int t, double value) {
    for (double[][] scope : values) {
      scope[item.ordinal()][t] = value;
    }
  }

  /// Makes an average of a sum, in every scope; 0 stays where nothing is counted.
  void divide(Item item, Item by, int t) {
    for (double[][] scope : values) {
      double count = scope[by.ordinal()][t];
      scope[item.ordinal()][t] = count > 0 ? scope[item.ordinal()][t] / count : 0;
    }
  }

  double get(int scheme, Item item, int t) {
    return values[scheme][item.ordinal()][t];
  }

  int schemeOf(int category) {
    return schemeOf[category];
  }
}
