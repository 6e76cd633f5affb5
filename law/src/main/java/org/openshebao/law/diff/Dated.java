package org.openshebao.law.diff;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// Something of a law that holds at places and for days.
interface Dated {

  /// What holds on a day.
  ///
  /// @param text  as users read it
  /// @param grade  how well it is known; null when nothing is set
  /// @param note  what a reader should know; null when nothing
  record Held(Label text, @Nullable Grade grade, @Nullable String note) {}

  Difference.Kind kind();

  String target();

  Label label();

  /// Codes of the places at which something is set.
  Set<String> places();

  /// The days from which something else may hold.
  SortedSet<LocalDate> changes();

  /// What holds at a place, number `place` of the tree, on a day.
  Held on(int place, LocalDate day);
}
