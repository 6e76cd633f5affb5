package org.openshebao.workbench.cases;

import java.util.List;
import org.openshebao.base.text.Label;

/// A case in the terms of a law.
///
/// @param worked  the case as written
/// @param settings  what it sets, later ones over earlier ones
/// @param questions  what it asks
/// @param unsupported  what in it is mapped to nothing; it is not run then
record BoundCase(
    WorkedCase worked, List<Setting> settings, List<Question> questions, List<Label> unsupported) {

  BoundCase {
    settings = List.copyOf(settings);
    questions = List.copyOf(questions);
    unsupported = List.copyOf(unsupported);
  }

  /// An answer asked for.
  ///
  /// @param mapping  which variable gives it, and how
  /// @param expected  what the case expects
  record Question(AnswerMapping mapping, AnswerValue expected) {}
}
