package org.openshebao.workbench.map;

import java.util.List;
import org.openshebao.population.profile.ColumnProfile;

/// A column of a user's file with what it may be.
///
/// @param column  what it holds
/// @param candidates  what it may be, the most likely first; one of role NONE when nothing is
public record ColumnProposal(ColumnProfile column, List<Proposal> candidates) {

  public ColumnProposal {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException(
          "Column %s needs a proposal, of role NONE if there is none.".formatted(column.name()));
    }
  }

  /// The most likely.
  public Proposal best() {
    return candidates.getFirst();
  }

  /// Whether its values must not be shown.
  public boolean isPersonal() {
    return best().role() == Role.PERSONAL;
  }
}
