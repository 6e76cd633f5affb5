package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.inequality.HealthPaymentStatistic;

/// A term of an estimand, as far as its rows are counted.
///
/// @param name  as estimates call it
/// @param column  of the term
/// @param indicator  whether 1 stands for an attribute
record Countable(String name, Column column, boolean indicator) {

  /// The columns that a row must have to be complete.
  static List<Column> columns(Microdata data, Estimand estimand) {
    return switch (estimand) {
      case Estimand.Ratio ratio ->
          List.of(
              Column.of(data.numeric(ratio.numerator())),
              Column.of(data.numeric(ratio.denominator())));
      case Estimand.VarianceMatrix matrix ->
          matrix.variables().stream().map(name -> Column.of(data.numeric(name))).toList();
      case Estimand.HealthPayments payments ->
          List.of(
              Column.of(data.numeric(payments.consumption())),
              Column.of(data.numeric(payments.payments())),
              Column.of(data.numeric(payments.members())));
      case Estimand.Mean mean -> columnsOf(terms(data, mean.variables()));
      case Estimand.Total total -> columnsOf(terms(data, total.variables()));
      case Estimand.Proportion proportion -> columnsOf(terms(data, List.of(proportion.variable())));
      case Estimand.Quantile quantile -> columnsOf(plain(data, quantile.variables()));
      case Estimand.Gini gini -> columnsOf(plain(data, List.of(gini.variable())));
      case Estimand.Poverty poverty -> columnsOf(plain(data, List.of(poverty.variable())));
      case Estimand.QuintileShares shares -> columnsOf(plain(data, List.of(shares.variable())));
    };
  }

  private static List<Column> columnsOf(List<Countable> terms) {
    return terms.stream().map(Countable::column).toList();
  }

  static boolean isComplete(List<Column> columns, int row) {
    for (Column column : columns) {
      if (Double.isNaN(column.value(row))) {
        return false;
      }
    }
    return true;
  }

  /// The statistic of health payments in some domains.
  static HealthPaymentStatistic statistic(
      Microdata data,
      Estimand.HealthPayments payments,
      List<boolean[]> domains,
      boolean[] everybody) {
    return new HealthPaymentStatistic(
        data.numeric(payments.consumption()).toArray(),
        data.numeric(payments.payments()).toArray(),
        data.numeric(payments.members()).toArray(),
        domains,
        everybody,
        payments.line(),
        payments.above(),
        payments.upTo());
  }

  /// @param base  rows of the scope's domain; null for all
  static List<Countable> of(
      SurveyDesign design, Microdata data, Estimand estimand, boolean @Nullable [] base) {
    return switch (estimand) {
      case Estimand.Mean mean -> terms(data, mean.variables());
      case Estimand.Total total -> terms(data, total.variables());
      case Estimand.Proportion proportion -> terms(data, List.of(proportion.variable()));
      case Estimand.Ratio ratio ->
          List.of(
              new Countable(
                  ratio.numerator() + "/" + ratio.denominator(),
                  Column.of(data.numeric(ratio.numerator())),
                  false));
      case Estimand.Quantile quantile -> plain(data, quantile.variables());
      case Estimand.VarianceMatrix matrix -> {
        List<Countable> pairs = new ArrayList<>();
        for (String a : matrix.variables()) {
          for (String b : matrix.variables()) {
            pairs.add(new Countable(a + ":" + b, Column.of(data.numeric(a)), false));
          }
        }
        yield pairs;
      }
      case Estimand.Gini gini -> plain(data, List.of(gini.variable()));
      case Estimand.Poverty poverty -> plain(data, List.of(poverty.variable()));
      case Estimand.QuintileShares shares -> plain(data, List.of(shares.variable()));
      case Estimand.HealthPayments payments -> {
        boolean[] complete = new boolean[data.rows()];
        List<Column> columns = columns(data, payments);
        for (int row = 0; row < complete.length; row++) {
          complete[row] = (base == null || base[row]) && isComplete(columns, row);
        }
        boolean[] counted =
            statistic(data, payments, List.of(complete), complete).counted(design.weights());
        yield List.of(new Countable(payments.term(), row -> counted[row] ? 1 : 0, true));
      }
    };
  }

  private static List<Countable> terms(Microdata data, List<String> variables) {
    return Terms.of(data, variables).stream()
        .map(term -> new Countable(term.name(), term.column(), term.indicator()))
        .toList();
  }

  private static List<Countable> plain(Microdata data, List<String> variables) {
    return variables.stream()
        .map(name -> new Countable(name, Column.of(data.numeric(name)), false))
        .toList();
  }
}
