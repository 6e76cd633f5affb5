package org.openshebao.workbench.json;

import java.util.List;
import org.openshebao.publishing.report.Report;

/// The findings of a report's summary as JSON.
public final class FindingsJson {

  private FindingsJson() {}

  /// Headline and detail of each, in order.
  public static List<JsonObject> of(Report report) {
    return report.summary().stream()
        .map(item ->
            new JsonObject().with("headline", item.headline()).with("detail", item.detail()))
        .toList();
  }
}
