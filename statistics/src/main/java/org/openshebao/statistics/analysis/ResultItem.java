package org.openshebao.statistics.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.model.FittedModel;
import org.openshebao.statistics.model.WaldTermTest;

/// The answer to one request.
public sealed interface ResultItem {

  /// The request.
  Request request();

  /// Estimates and contrasts of them.
  record OfEstimates(Request request, Estimates estimates, List<Contrast> contrasts)
      implements ResultItem {
    public OfEstimates {
      contrasts = List.copyOf(contrasts);
    }
  }

  /// Named numbers.
  record OfNumbers(Request request, Map<String, Double> numbers, List<Double> series)
      implements ResultItem {
    public OfNumbers {
      numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
      series = List.copyOf(series);
    }
  }

  /// A table of weighted counts.
  record OfTable(Request request, WeightedTable table) implements ResultItem {}

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
