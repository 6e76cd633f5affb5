package org.openshebao.law.reform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.law.yaml.YamlNode;

/// One change of a reform: a value for a parameter or a rule, for some time at some places.
///
/// @param target  path of the parameter, or name of the variable
/// @param isRule  whether a rule's result is replaced rather than a parameter's value
/// @param from  first day
/// @param to  last day; null when open
/// @param places  codes of the places, each with all places within it
/// @param node  the map that holds the new value, read when the unit is known
/// @param grade  how well the change is known; an assumption unless a document sets it
/// @param sources  ids or titles of documents behind it
/// @param note  why; null when unsaid
public record Change(
    String target,
    boolean isRule,
    LocalDate from,
    @Nullable LocalDate to,
    List<String> places,
    YamlNode node,
    Grade grade,
    List<String> sources,
    @Nullable String note) {

  public Change {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }
}
