package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A published figure, or a row of them, that the people agree with, or are compared with.
///
/// @param id  stable, as in "employed-2024"
/// @param label  what it counts
/// @param kind  whether its targets are persons or shares
/// @param of  the persons it speaks of
/// @param targets  the figures; no person belongs to two of them
/// @param source  id of the document
/// @param year  to which its figures belong: "2024", "2025-08"
/// @param grade  A for official national figures, B for surveys and what was derived, C for samples that cannot carry a margin
/// @param role  whether the people are fitted to it
/// @param limit  with counts: the largest share of the persons `of` it that a target may take; 1 when there is none
/// @param note  what a reader must know of it; null when there is nothing
public record Margin(
    String id,
    Label label,
    Kind kind,
    Condition of,
    List<Target> targets,
    String source,
    String year,
    String grade,
    Role role,
    double limit,
    @Nullable Label note) {

  public Margin {
    targets = List.copyOf(targets);
  }

  /// What the figures are.
  public enum Kind {
    /// Persons.
    COUNT,
    /// Shares of the persons that the margin speaks of.
    SHARE
  }

  /// What the figures are for.
  public enum Role {
    /// The people are fitted to them.
    FITTED,
    /// Fitted, but supposed rather than published.
    ASSUMED,
    /// Not in the cells: met by how something is drawn for each person afterwards.
    DRAWN,
    /// Left out of the fit, to be compared.
    LEFT_OUT
  }

  /// One figure.
  ///
  /// @param label  of whom
  /// @param when  which of the persons
  /// @param value  persons, or a share as a fraction
  public record Target(Label label, Condition when, double value) {}

  /// The target that a person of the margin belongs to, from 0; −1 for none.
  int targetOf(int[] values) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).when().holds(values)) {
        return i;
      }
    }
    return -1;
  }

  /// The attributes, by number, whose crossing it says something about, in order.
  public List<Integer> attributes() {
    TreeSet<Integer> all = new TreeSet<>(Comparator.naturalOrder());
    all.addAll(of.attributes());
    targets.forEach(target -> all.addAll(target.when().attributes()));
    return new ArrayList<>(all);
  }
}
