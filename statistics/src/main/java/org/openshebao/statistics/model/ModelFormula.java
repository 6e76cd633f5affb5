package org.openshebao.statistics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A regression formula: "insured ~ sex + factor(region) + age + sex:age". Numbers enter as they are, categories as one indicator for
/// each but the first; `a*b` is `a + b + a:b`.
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
      if (term.equals("0")) {
        intercept = false;
        continue;
      }
      if (term.isEmpty()) {
        throw new IllegalArgumentException(
            "A term is missing beside a + in the formula \"%s\".".formatted(text));
      }
      List<String> crossed = Arrays.stream(term.split("\\*", -1)).map(String::strip).toList();
      if (crossed.size() > 1) {
        crossed.forEach(each -> add(terms, List.of(each)));
        add(terms, crossed);
      } else {
        add(terms, Arrays.stream(term.split(":", -1)).map(String::strip).toList());
      }
    }
    return new ModelFormula(sides[0].strip(), terms, intercept);
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
