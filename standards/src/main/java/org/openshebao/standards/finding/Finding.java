package org.openshebao.standards.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.requirement.Requirement;

/// What came out of one requirement, and all that a reviewer needs to check it.
///
/// @param requirement  which
/// @param status  what came out
/// @param doubt  for an undetermined finding, of which kind; null otherwise
/// @param figure  the number compared, the first of several; null when none is
/// @param figures  every number compared, alternatives included
/// @param breakEven  for an undetermined rate or quotient with one doubtful input; null otherwise
/// @param cautions  mistakes planted in the figures
/// @param wouldSettle  inputs that keep it open
/// @param alternatives  of a group; null when it is none
/// @param readings  interpretations on which the finding hangs, both results shown
/// @param inputs  measures that were asked for, in the order of the test
public record Finding(
    Requirement requirement,
    Status status,
    @Nullable Doubt doubt,
    @Nullable Figure figure,
    List<Figure> figures,
    @Nullable BreakEven breakEven,
    List<CautionRaised> cautions,
    List<OpenInput> wouldSettle,
    @Nullable Alternatives alternatives,
    List<ReadingEffect> readings,
    List<String> inputs) {

  public Finding {
    figures = List.copyOf(figures);
    cautions = List.copyOf(cautions);
    wouldSettle = List.copyOf(wouldSettle);
    readings = List.copyOf(readings);
    inputs = List.copyOf(inputs);
  }

  /// Id of the requirement: what a reviewer cites.
  public String id() {
    return requirement.id();
  }

  /// Whether it counts for or against: a freedom does not.
  public boolean isScored() {
    return requirement.isScored();
  }
}
