package org.openshebao.statistics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A regression formula: "insured ~ sex + factor(region) + age + sex:age". Numbers enter as they are, categories as one indicator for
/// each but the first; `a*b` is `a + b + a:b`. In a product without its main effects each category has a column of its own.
///
/// @param response  what is explained
/// @param terms  each a product of factors, "factor(region)" or "age"
/// @param intercept  whether there is a constant; "~ 0 + …" leaves it out
public record ModelFormula(String response, List<List<String>> terms, boolean intercept) {

  public ModelFormula {
    terms = terms.stream().map(List::copyOf).toList();
  }

  /// Reads a formula.
  public static ModelFormula parse(String text) {
    String[] sides = text.split("~", -1);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new IllegalArgumentException(
          "A formula must look like y ~ a + b but was \"%s\".".formatted(text));
    }
    List<List<String>> terms = new ArrayList<>();
    boolean intercept = true;
    for (String part : sides[1].split("\\+", -1)) {
      String term = part.strip();
      if (term.equals("1")) {
        continue;
      }
      if (term.equals("0") || term.equals("-1")) {
        intercept = false;
        continue;
      }
      if (term.isEmpty()) {
        throw new IllegalArgumentException(
            "A term is missing beside a + in the formula \"%s\".".formatted(text));
      }
      List<String> crossed = Arrays.stream(term.split("\\*", -1)).map(String::strip).toList();
      if (crossed.size() > 1) {
        products(crossed).forEach(each -> add(terms, each));
      } else {
        add(terms, Arrays.stream(term.split(":", -1)).map(String::strip).toList());
      }
    }
    // Main effects first, then products of two, of three.
    terms.sort(Comparator.comparingInt(List::size));
    return new ModelFormula(sides[0].strip(), terms, intercept);
  }

  /// Every choice of some of the factors: a, b, a:b of a*b.
  private static List<List<String>> products(List<String> factors) {
    List<List<String>> products = new ArrayList<>();
    for (int chosen = 1; chosen < 1 << factors.size(); chosen++) {
      List<String> product = new ArrayList<>();
      for (int k = 0; k < factors.size(); k++) {
        if ((chosen >> k & 1) == 1) {
          product.add(factors.get(k));
        }
      }
      products.add(product);
    }
    products.sort(Comparator.comparingInt(List::size));
    return products;
  }

  /// Whether the term without one of its factors is in the model itself, so that categories of that factor are compared with the
  /// first; without it each category has a column of its own.
  ///
  /// @param noConstantYet  whether the model has no constant, nor categories that add up to one, so far
  boolean contrasts(List<String> term, String factor, boolean noConstantYet) {
    List<String> rest = term.stream().filter(each -> !each.equals(factor)).toList();
    if (rest.isEmpty()) {
      return !noConstantYet;
    }
    return terms.stream().anyMatch(each -> each.size() == rest.size() && each.containsAll(rest));
  }

  private static void add(List<List<String>> terms, List<String> term) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  /// A term as it is written: "sex:age".
  static String text(List<String> term) {
    return String.join(":", term);
  }
}
