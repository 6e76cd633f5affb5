package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Pooling;
import org.openshebao.statistics.estimator.ProportionInterval;
import org.openshebao.statistics.publication.Verdict;

/// Puts the answers from data that were imputed several times together.
final class ImputedAnalysis {

  private ImputedAnalysis() {}

  /// @param runs  the same analysis on each imputation
  static AnalysisResult pool(List<AnalysisResult> runs) {
    AnalysisResult first = runs.getFirst();
    List<ResultItem> items = new ArrayList<>();
    for (int k = 0; k < first.items().size(); k++) {
      int number = k;
      items.add(poolOne(runs.stream().map(run -> run.items().get(number)).toList()));
    }
    return new AnalysisResult(
        first.spec(), first.data(), first.design(), first.audit(), items, first.disclosure());
  }

  private static ResultItem poolOne(List<ResultItem> same) {
    if (!(same.getFirst() instanceof ResultItem.OfEstimates first)
        || !(first.request() instanceof Request.OfEstimand ask)) {
      throw new IllegalArgumentException(
          "Only estimates and their contrasts can be put together over imputations, which \"%s\" is not. Maybe ask it without impute?"
              .formatted(same.getFirst().request().id()));
    }
    List<ResultItem.OfEstimates> all =
        same.stream().map(ResultItem.OfEstimates.class::cast).toList();
    ProportionInterval interval =
        ask.estimand() instanceof Estimand.Proportion proportion ? proportion.interval() : null;
    if (interval == ProportionInterval.LIKELIHOOD) {
      throw new IllegalArgumentException(
          "A likelihood interval has no form over imputations. Maybe interval: logit?");
    }
    double level = ask.scope().level();
    Estimates pooled =
        Pooling.of(all.stream().map(ResultItem.OfEstimates::estimates).toList(), level, interval);
    List<Contrast> contrasts = new ArrayList<>();
    for (int c = 0; c < first.contrasts().size(); c++) {
      int number = c;
      contrasts.add(
          Contrast.pooled(all.stream().map(each -> each.contrasts().get(number)).toList(), level));
    }
    return new ResultItem.OfEstimates(
        ask, first.indicator(), pooled, contrasts, decisions(all), first.contrastRefusals());
  }

  /// The strictest decision of any imputation: what may not be told of one may not be told of their mean.
  private static List<PublicationDecision> decisions(List<ResultItem.OfEstimates> all) {
    List<PublicationDecision> strictest = new ArrayList<>(all.getFirst().decisions());
    for (ResultItem.OfEstimates each : all) {
      for (int i = 0; i < strictest.size(); i++) {
        PublicationDecision other = each.decisions().get(i);
        if (rank(other) > rank(strictest.get(i))) {
          strictest.set(i, other);
        }
      }
    }
    return strictest;
  }

  private static int rank(PublicationDecision decision) {
    Verdict verdict = decision.verdict();
    return (decision.isWithheld() ? 10 : 0) + (verdict == null ? 0 : verdict.ordinal());
  }
}
