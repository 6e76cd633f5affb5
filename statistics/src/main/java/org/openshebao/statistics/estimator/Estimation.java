package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.inequality.GiniStatistic;
import org.openshebao.statistics.inequality.PovertyStatistic;
import org.openshebao.statistics.inequality.QuintileShareRatio;
import org.openshebao.statistics.matrix.Distributions;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Computes what an [Estimand] asks of a sample, in the domains of a [Scope].
public final class Estimation {

  private static final Label NO_ROWS = new Label("No row of the sample enters.", "样本中没有可用的记录。");
  private static final Label UNKNOWN_VALUES =
      new Label("Rows of the domain have no value.", "该域内有记录缺失取值。");
  private static final Label NO_VARIANCE =
      new Label("The design gives no variance here.", "该设计在此处无法给出方差。");

  private final SurveyDesign design;
  private final Microdata data;
  private final Scope scope;

  private Estimation(SurveyDesign design, Microdata data, Scope scope) {
    if (design.rows() != data.rows()) {
      throw new IllegalArgumentException(
          "The design has %d rows but the data have %d.".formatted(design.rows(), data.rows()));
    }
    this.design = design;
    this.data = data;
    this.scope = scope;
  }

  /// The estimates, terms in order and domains in order within a term, with covariances.
  public static Estimates of(SurveyDesign design, Microdata data, Estimand estimand, Scope scope) {
    return new Estimation(design, data, scope).run(estimand, true);
  }

  /// The same without covariances, which take time and room where domains are many.
  public static Estimates withoutCovariances(
      SurveyDesign design, Microdata data, Estimand estimand, Scope scope) {
    return new Estimation(design, data, scope).run(estimand, false);
  }

  private Estimates run(Estimand estimand, boolean covariances) {
    return switch (estimand) {
      case Estimand.Mean mean -> means(Terms.of(data, mean.variables()), covariances, null);
      case Estimand.Total total -> totals(Terms.of(data, total.variables()), covariances);
      case Estimand.Ratio ratio -> ratio(ratio, covariances);
      case Estimand.Proportion proportion -> proportion(proportion, covariances);
      case Estimand.Quantile quantile ->
          new QuantileEstimation(design, data, scope).estimates(quantile);
      case Estimand.VarianceMatrix matrix -> varianceMatrix(matrix);
      case Estimand.Gini gini ->
          inequality(gini.variable(), "gini", covariances, GiniStatistic::new);
      case Estimand.QuintileShares shares ->
          inequality(
              shares.variable(), "quintile share ratio", covariances, QuintileShareRatio::new);
      case Estimand.Poverty poverty -> poverty(poverty, covariances);
      case Estimand.HealthPayments payments -> healthPayments(payments, covariances);
    };
  }

  private Estimates proportion(Estimand.Proportion proportion, boolean covariances) {
    List<Terms.Term> terms = Terms.of(data, List.of(proportion.variable()));
    for (Terms.Term term : terms) {
      if (!term.indicator()) {
        throw new IllegalArgumentException(
            "A share needs an indicator of 0 and 1, which %s is not. Maybe state a condition?"
                .formatted(proportion.variable()));
      }
    }
    return means(terms, covariances, proportion.interval());
  }

  private Estimates means(
      List<Terms.Term> terms, boolean covariances, @Nullable ProportionInterval interval) {
    if (!covariances && CellEstimation.suits(design, scope, interval)) {
      return new CellEstimation(design, data, scope).estimates(terms, false, interval);
    }
    List<Request> requests = requests(terms.stream().map(Terms.Term::column).toList(), terms);
    RatioStatistic statistic =
        new RatioStatistic(
            requests.stream()
                .map(each -> new RatioStatistic.Term(each.column(), null, each.rows()))
                .toList());
    return finish(requests, statistic, covariances, "mean", interval);
  }

  private Estimates totals(List<Terms.Term> terms, boolean covariances) {
    if (!covariances && CellEstimation.suits(design, scope, null)) {
      return new CellEstimation(design, data, scope).estimates(terms, true, null);
    }
    List<Request> requests = requests(terms.stream().map(Terms.Term::column).toList(), terms);
    TotalStatistic statistic =
        new TotalStatistic(
            requests.stream()
                .map(each -> new TotalStatistic.Term(each.column(), each.rows()))
                .toList());
    return finish(requests, statistic, covariances, "total", null);
  }

  private Estimates ratio(Estimand.Ratio ratio, boolean covariances) {
    Column top = Column.of(data.numeric(ratio.numerator()));
    Column bottom = Column.of(data.numeric(ratio.denominator()));
    Terms.Term term = new Terms.Term(ratio.numerator() + "/" + ratio.denominator(), top, false);
    List<Request> requests = requests(List.of(top, bottom), List.of(term));
    RatioStatistic statistic =
        new RatioStatistic(
            requests.stream()
                .map(each -> new RatioStatistic.Term(top, bottom, each.rows()))
                .toList());
    return finish(requests, statistic, covariances, "ratio", null);
  }

  private Estimates varianceMatrix(Estimand.VarianceMatrix matrix) {
    List<Column> columns =
        matrix.variables().stream().map(name -> Column.of(data.numeric(name))).toList();
    List<CovarianceStatistic.Pair> pairs = new ArrayList<>();
    List<Terms.Term> terms = new ArrayList<>();
    for (int a = 0; a < columns.size(); a++) {
      for (int b = 0; b < columns.size(); b++) {
        pairs.add(new CovarianceStatistic.Pair(a, b));
        String name = matrix.variables().get(a) + ":" + matrix.variables().get(b);
        terms.add(new Terms.Term(name, columns.get(a), false));
      }
    }
    if (!scope.by().isEmpty()) {
      throw new IllegalArgumentException(
          "A variance matrix is of one domain but was asked by %s. Maybe a domain each?"
              .formatted(scope.by()));
    }
    List<Request> requests = requests(columns, terms);
    CovarianceStatistic statistic =
        new CovarianceStatistic(columns, pairs, requests.getFirst().rows());
    return finish(requests, statistic, true, "variance", null);
  }

  private Estimates inequality(
      String variable,
      String what,
      boolean covariances,
      BiFunction<double[], List<boolean[]>, WeightedStatistic> make) {
    NumericVariable values = data.numeric(variable);
    Terms.Term term = new Terms.Term(variable, Column.of(values), false);
    List<Request> requests = requests(List.of(term.column()), List.of(term));
    List<boolean[]> domains = requests.stream().map(each -> concrete(each.rows())).toList();
    return finish(requests, make.apply(values.toArray(), domains), covariances, what, null);
  }

  private Estimates poverty(Estimand.Poverty poverty, boolean covariances) {
    Column column = Column.of(data.numeric(poverty.variable()));
    // A relative line is that of everybody in the scope, whatever the domain.
    boolean[] everybody =
        concrete(
            new CompleteRows(data.rows(), List.of(column))
                .within(Domains.base(data, scope.domain())));
    return inequality(
        poverty.variable(),
        "poverty, alpha " + poverty.alpha(),
        covariances,
        (y, domains) ->
            new PovertyStatistic(y, domains, everybody, poverty.line(), poverty.alpha()));
  }

  private Estimates healthPayments(Estimand.HealthPayments payments, boolean covariances) {
    List<Column> columns = Countable.columns(data, payments);
    boolean[] everybody =
        concrete(new CompleteRows(data.rows(), columns).within(Domains.base(data, scope.domain())));
    Terms.Term term = new Terms.Term(payments.term(), columns.getFirst(), true);
    List<Request> requests = requests(columns, List.of(term));
    List<boolean[]> domains = requests.stream().map(each -> concrete(each.rows())).toList();
    return finish(
        requests,
        Countable.statistic(data, payments, domains, everybody),
        covariances,
        "share of people by health payments",
        ProportionInterval.LOGIT);
  }

  private boolean[] concrete(boolean @Nullable [] rows) {
    if (rows != null) {
      return rows;
    }
    boolean[] all = new boolean[data.rows()];
    Arrays.fill(all, true);
    return all;
  }

  /// One number that is wanted.
  record Request(
      Terms.Term term, Domains.Cell cell, boolean @Nullable [] rows, long n, boolean unknown) {
    Column column() {
      return term.column();
    }
  }

  private List<Request> requests(List<Column> all, List<Terms.Term> terms) {
    boolean @Nullable [] base = Domains.base(data, scope.domain());
    List<Domains.Cell> cells = Domains.list(data, scope.by(), base);
    List<Request> requests = new ArrayList<>();
    CompleteRows complete = new CompleteRows(data.rows(), all);
    for (Terms.Term term : terms) {
      CompleteRows own =
          scope.missing() == MissingPolicy.AVAILABLE_ROWS
              ? new CompleteRows(data.rows(), List.of(term.column()))
              : complete;
      for (Domains.Cell cell : cells) {
        boolean @Nullable [] rows =
            scope.missing() == MissingPolicy.UNKNOWN ? cell.rows() : own.within(cell.rows());
        boolean unknown = scope.missing() == MissingPolicy.UNKNOWN && own.lacksAny(cell.rows());
        requests.add(new Request(term, cell, rows, count(rows), unknown));
      }
    }
    return requests;
  }

  private long count(boolean @Nullable [] rows) {
    if (rows == null) {
      return data.rows();
    }
    long n = 0;
    for (boolean row : rows) {
      n += row ? 1 : 0;
    }
    return n;
  }

  private Estimates finish(
      List<Request> requests,
      WeightedStatistic statistic,
      boolean covariances,
      String what,
      @Nullable ProportionInterval proportion) {
    double[] weights = design.weights();
    double[] estimate = statistic.estimate(weights);
    double @Nullable [][] covariance = covariances ? design.covariance(statistic, estimate) : null;
    double @Nullable [] variances =
        covariances ? diagonal(covariance) : design.variances(statistic, estimate);
    double @Nullable [] logOdds =
        proportion != null && proportion.isOnLogOdds() && design instanceof ReplicateDesign
            ? design.variances(new LogOddsStatistic(statistic), LogOddsStatistic.of(estimate))
            : null;
    List<Estimate> list = new ArrayList<>();
    DegreesCache degrees = new DegreesCache(design, scope.degreesOfFreedom());
    for (int j = 0; j < estimate.length; j++) {
      Request request = requests.get(j);
      Double effect = null;
      if (variances != null && scope.designEffect() != DesignEffect.NONE && statistic.size() > 0) {
        // The total of the influences varies as the statistic does, whatever that is.
        double[] influence = new double[design.rows()];
        statistic.influence(j, weights, estimate, influence);
        double simple =
            SimpleSample.variance(
                design, row -> influence[row], request.rows(), true, scope.designEffect());
        effect = finiteOrNull(variances[j] / simple);
      }
      list.add(
          estimate(
              request,
              what,
              estimate[j],
              variances == null ? null : variances[j],
              logOdds == null ? null : logOdds[j],
              effect,
              degrees.of(request.rows()),
              proportion));
    }
    return new Estimates(list, covariance);
  }

  private Estimate estimate(
      Request request,
      String what,
      double value,
      @Nullable Double variance,
      @Nullable Double logOddsVariance,
      @Nullable Double effect,
      double degrees,
      @Nullable ProportionInterval proportion) {
    Label reason = null;
    if (request.n() == 0 || (Double.isNaN(value) && !request.unknown())) {
      reason = NO_ROWS;
    } else if (request.unknown()) {
      reason = UNKNOWN_VALUES;
    } else if (variance == null) {
      reason = design.reasonForNoError();
    } else if (!(variance >= 0)) {
      reason = NO_VARIANCE;
    }
    boolean known = Double.isFinite(value) && !request.unknown();
    double spread = variance == null ? Double.NaN : variance;
    boolean hasError = known && spread >= 0;
    Interval interval = null;
    if (hasError) {
      ProportionInterval kind = proportion == null ? ProportionInterval.MEAN : proportion;
      double n = design.keepsRowsOutsideDomains() ? design.rows() : request.n();
      double own =
          kind == ProportionInterval.BETA ? design.degreesOfFreedom(request.rows()) : degrees;
      // What replicates say of the log odds, brought to the scale of the share.
      double slope = value * (1 - value);
      double onScale = logOddsVariance == null ? spread : logOddsVariance * slope * slope;
      double[] limits =
          kind == ProportionInterval.LIKELIHOOD
              ? new LikelihoodProfile(
                      InterceptModel.of(design, request.column(), request.rows()), onScale, n)
                  .limits(critical(degrees, scope.level()))
              : kind.limits(value, onScale, n, degrees, own, scope.level());
      interval =
          new Interval(
              limits[0],
              limits[1],
              scope.level(),
              (proportion == null ? "wald" : kind.name().toLowerCase(Locale.ROOT))
                  + (design.isModelBased() ? ", model-based" : ""));
    }
    return new Estimate(
        request.term().name(),
        request.cell().by(),
        known ? value : null,
        hasError ? Math.sqrt(spread) : null,
        degrees,
        request.n(),
        request.term().indicator() ? (what.equals("total") ? "units" : "share") : "",
        what + ", " + design.method(),
        interval,
        hasError ? effect : null,
        reason == null && !hasError ? NO_VARIANCE : reason);
  }

  private static double @Nullable [] diagonal(double @Nullable [][] matrix) {
    if (matrix == null) {
      return null;
    }
    double[] diagonal = new double[matrix.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = matrix[i][i];
    }
    return diagonal;
  }

  private static @Nullable Double finiteOrNull(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /// Critical value of a two-sided interval.
  static double critical(double degrees, double level) {
    return Distributions.studentQuantile(1 - (1 - level) / 2, degrees);
  }
}
