package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;

/// What a gap is taken apart for: a branch, or one of its schemes by itself.
///
/// @param id  for files
/// @param label  in words
/// @param schemes  numbers of the schemes, the one that has precedence first
/// @param exclusive  whether nobody may be in two of them
/// @param insuresWork  whether it is there for people in work
/// @param isBranch  whether it is a branch
public record Scope(
    String id,
    Label label,
    List<Integer> schemes,
    boolean exclusive,
    boolean insuresWork,
    boolean isBranch) {

  public Scope {
    schemes = List.copyOf(schemes);
  }

  /// The branches, then the schemes.
  static List<Scope> list(PeopleOutline outline) {
    List<Scope> scopes = new ArrayList<>();
    for (PeopleOutline.Branch branch : outline.branches()) {
      scopes.add(
          new Scope(
              branch.id(),
              branch.label(),
              branch.schemes().stream().map(outline::scheme).toList(),
              branch.exclusive(),
              branch.insuresWork(),
              true));
    }
    for (int i = 0; i < outline.schemes().size(); i++) {
      PeopleOutline.Scheme scheme = outline.schemes().get(i);
      boolean insuresWork =
          outline.branches().stream()
              .anyMatch(branch -> branch.insuresWork() && branch.schemes().contains(scheme.id()));
      scopes.add(new Scope(scheme.id(), scheme.label(), List.of(i), false, insuresWork, false));
    }
    return List.copyOf(scopes);
  }

  int[] numbers() {
    return schemes.stream().mapToInt(Integer::intValue).toArray();
  }
}
