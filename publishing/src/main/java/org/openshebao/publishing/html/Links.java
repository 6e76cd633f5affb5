package org.openshebao.publishing.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.publishing.report.Anchor;
import org.openshebao.publishing.report.Report;

/// Where the source of a figure stands on the page.
final class Links {

  private final Set<String> details;
  private final Set<String> sources;

  Links(Report report) {
    this.details = report.details().keySet();
    this.sources =
        report.sources().stream().map(entry -> entry.source().id()).collect(Collectors.toSet());
  }

  /// The link to the detail or document `source`; null when there is none.
  @Nullable String find(@Nullable String source) {
    if (source == null) {
      return null;
    }
    if (details.contains(source)) {
      return "#" + Anchor.ofDetail(source);
    }
    return sources.contains(source) ? "#" + Anchor.ofSource(source) : null;
  }
}
