package org.openshebao.publishing.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// What stands behind a figure: what it is, how it is computed, under which articles, from which document.
///
/// @param title  what the figure is
/// @param formula  how it is computed, in words or symbols; null when it is taken from its source as it stands
/// @param articles  as cited: "Social Insurance Law, art. 16"
/// @param sourceId  id of an entry of the report's sources; null when there is no document behind it
/// @param grade  how well it is known; null when that has no meaning for it
public record Detail(
    Label title,
    @Nullable Label formula,
    List<String> articles,
    @Nullable String sourceId,
    @Nullable Grade grade) {

  public Detail {
    articles = List.copyOf(articles);
  }
}
