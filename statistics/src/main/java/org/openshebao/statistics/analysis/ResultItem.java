package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.disclosure.DisclosureVerdict;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.indicator.IndicatorVersion;
import org.openshebao.statistics.model.FittedModel;
import org.openshebao.statistics.model.WaldTermTest;

/// The answer to one request.
public sealed interface ResultItem {

  /// The request.
  Request request();

  /// Estimates and contrasts of them.
  ///
  /// @param indicator  the definition that was followed; null when the analysis says itself what is estimated
  /// @param decisions  whether each estimate may be published, in order; empty when neither standard nor disclosure rule is asked for
  /// @param contrastRefusals  why a contrast, by its number, must not be published
  record OfEstimates(
      Request request,
      @Nullable IndicatorVersion indicator,
      Estimates estimates,
      List<Contrast> contrasts,
      List<PublicationDecision> decisions,
      Map<Integer, Label> contrastRefusals)
      implements ResultItem {
    public OfEstimates {
      contrasts = List.copyOf(contrasts);
      decisions = List.copyOf(decisions);
      contrastRefusals = Map.copyOf(contrastRefusals);
    }

    /// Whether estimate number `i` may be published; null when that was not asked.
    public @Nullable PublicationDecision decision(int i) {
      return decisions.isEmpty() ? null : decisions.get(i);
    }

    @Override
    public OfEstimates forPublication() {
      List<Estimate> shown = new ArrayList<>();
      for (int i = 0; i < decisions.size(); i++) {
        PublicationDecision decision = decisions.get(i);
        Estimate estimate = estimates.list().get(i);
        Label reason = decision.reason();
        shown.add(
            decision.isWithheld() && reason != null
                ? estimate.withheld(reason, !decision.isCountWithheld())
                : estimate);
      }
      List<Contrast> compared = new ArrayList<>();
      for (int c = 0; c < contrasts.size(); c++) {
        Label refusal = contrastRefusals.get(c);
        compared.add(refusal == null ? contrasts.get(c) : contrasts.get(c).withheld(refusal));
      }
      return decisions.isEmpty()
          ? this
          : new OfEstimates(
              request, indicator, estimates.with(shown), compared, decisions, contrastRefusals);
    }

    OfEstimates with(List<PublicationDecision> decided, Map<Integer, Label> refusals) {
      return new OfEstimates(request, indicator, estimates, contrasts, decided, refusals);
    }
  }

  /// An indicator that the sample cannot tell.
  ///
  /// @param indicator  its definition
  /// @param reason  why not
  record OfRefusal(Request request, IndicatorVersion indicator, Label reason)
      implements ResultItem {}

  /// Named numbers.
  record OfNumbers(Request request, Map<String, Double> numbers, List<Double> series)
      implements ResultItem {
    public OfNumbers {
      numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
      series = List.copyOf(series);
    }
  }

  /// A table of weighted counts.
  ///
  /// @param verdicts  whether each cell may be published, row by row; empty when no disclosure rule is asked for
  record OfTable(Request request, WeightedTable table, List<DisclosureVerdict> verdicts)
      implements ResultItem {
    public OfTable {
      verdicts = List.copyOf(verdicts);
    }

    /// Why a cell must not be published; null when it may.
    public @Nullable Label refusal(int row, int column) {
      if (verdicts.isEmpty()) {
        return null;
      }
      DisclosureVerdict verdict = verdicts.get(row * table.columns().size() + column);
      return verdict.isWithheld() ? verdict.reason() : null;
    }
  }

  /// The same without the numbers that must not be published.
  default ResultItem forPublication() {
    return switch (this) {
      case OfEstimates estimates -> estimates.forPublication();
      case OfTable of ->
          of.verdicts().isEmpty()
              ? of
              : new OfTable(
                  of.request(),
                  of.table().without((row, column) -> of.refusal(row, column) != null),
                  of.verdicts());
      default -> this;
    };
  }

  /// A test.
  record OfTest(Request request, TestResult test) implements ResultItem {}

  /// A regression.
  record OfModel(Request request, FittedModel model, List<WaldTermTest> termTests)
      implements ResultItem {
    public OfModel {
      termTests = List.copyOf(termTests);
    }
  }

  /// Which item answers the request with this id; null when it is another.
  static @Nullable ResultItem find(List<ResultItem> items, String id) {
    return items.stream().filter(item -> item.request().id().equals(id)).findFirst().orElse(null);
  }
}
