package org.openshebao.statistics.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// The share of people whose households pay more than a share t of their discretionary budget for health (SDG 3.8.2 as defined in 2025), in several
/// domains.
///
/// P = Σ w m 1[o > t (c − z)] 1[o > 0] / Σ w m,   z = max(floor; a + b Q½(c))
///
/// c consumption and o payments a person and day, m members, z the societal poverty line. A household without a budget (c ≤ z) that pays anything
/// counts. Because o > t (c − z) is c − o/t < z, the line's own error enters as that of a relative poverty line does:
/// dP = f(z) dz with f the density of c − o/t among those who pay, dz = −b m (1[c ≤ Q] − ½) / (N f_c(Q)).
///
/// @see "WHO and World Bank (2025), SDG indicator 3.8.2, metadata; Deville (1999), Survey Methodology 25"
public final class HealthPaymentStatistic implements WeightedStatistic {

  private final double[] consumption;
  private final double[] payments;
  private final double[] members;
  private final List<boolean[]> domains;
  private final boolean[] everybody;
  private final int[] order;
  private final SocietalPovertyLine line;
  private final double above;
  private final double upTo;
  private final double[] least;
  private final double[] most;

  /// @param domains  the rows of each, which have values
  /// @param everybody  the rows that the median is taken from
  /// @param above  t, 0.4
  /// @param upTo  shares of the budget above this one do not count, 1 for payments that are large and not impoverishing; infinite to count all
  public HealthPaymentStatistic(
      double[] consumption,
      double[] payments,
      double[] members,
      List<boolean[]> domains,
      boolean[] everybody,
      SocietalPovertyLine line,
      double above,
      double upTo) {
    if (!(above > 0) || !(upTo > above)) {
      throw new IllegalArgumentException(
          "Shares of the budget must be positive and rise but were %s and %s."
              .formatted(above, upTo));
    }
    this.consumption = consumption.clone();
    this.payments = payments.clone();
    this.members = members.clone();
    this.domains = List.copyOf(domains);
    this.everybody = everybody.clone();
    this.order = RowOrder.of(consumption, everybody);
    this.line = line;
    this.above = above;
    this.upTo = upTo;
    this.least = before(above);
    this.most = before(upTo);
  }

  /// Consumption less payments over t: below the line when payments take more than t of the budget.
  private double[] before(double share) {
    double[] values = new double[consumption.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = consumption[row] - payments[row] / share;
    }
    return values;
  }

  /// Which rows count, with these weights.
  public boolean[] counted(double[] weights) {
    double z = line.of(median(byPerson(weights)));
    boolean[] counted = new boolean[consumption.length];
    for (int row = 0; row < counted.length; row++) {
      counted[row] = counts(row, z);
    }
    return counted;
  }

  private boolean counts(int row, double z) {
    return payments[row] > 0 && least[row] < z && (Double.isInfinite(upTo) || !(most[row] < z));
  }

  private double[] byPerson(double[] weights) {
    double[] persons = new double[weights.length];
    for (int row = 0; row < persons.length; row++) {
      persons[row] = everybody[row] ? weights[row] * members[row] : 0;
    }
    return persons;
  }

  private double median(double[] persons) {
    return RowOrder.quantile(consumption, order, persons, 0.5);
  }

  @Override
  public int size() {
    return domains.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] persons = byPerson(weights);
    double z = line.of(median(persons));
    double[] shares = new double[domains.size()];
    for (int j = 0; j < shares.length; j++) {
      boolean[] rows = domains.get(j);
      double counted = 0;
      double all = 0;
      for (int row = 0; row < rows.length; row++) {
        if (rows[row]) {
          all += persons[row];
          counted += counts(row, z) ? persons[row] : 0;
        }
      }
      shares[j] = counted / all;
    }
    return shares;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double[] persons = byPerson(weights);
    double median = median(persons);
    double z = line.of(median);
    boolean[] rows = domains.get(j);
    boolean[] paying = new boolean[rows.length];
    double all = 0;
    double population = 0;
    for (int row = 0; row < rows.length; row++) {
      population += persons[row];
      all += rows[row] ? persons[row] : 0;
      paying[row] = rows[row] && payments[row] > 0;
    }
    double byMedian = 0;
    double slope = line.slope(median);
    if (slope > 0) {
      double ofShare = LocalDensity.weighted(z, least, paying, persons);
      if (!Double.isInfinite(upTo)) {
        ofShare -= LocalDensity.weighted(z, most, paying, persons);
      }
      double ofMedian = LocalDensity.weighted(median, consumption, everybody, persons);
      byMedian = ofMedian > 0 ? -slope * ofShare / all / ofMedian : 0;
    }
    for (int row = 0; row < into.length; row++) {
      into[row] = rows[row] ? members[row] * ((counts(row, z) ? 1 : 0) - estimate[j]) / all : 0;
      if (byMedian != 0 && everybody[row]) {
        into[row] += byMedian * members[row] * ((consumption[row] <= median ? 1 : 0) - 0.5);
      }
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return everybody;
  }
}
