package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Brings the entities of a mapping into the order in which they are read: each after the one that it belongs to.
final class EntityOrder {

  private EntityOrder() {}

  static List<EntityMapping> sort(Mapping mapping) {
    List<EntityMapping> left = new ArrayList<>(mapping.entities());
    List<EntityMapping> sorted = new ArrayList<>();
    Set<String> done = new HashSet<>();
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      for (EntityMapping entity : List.copyOf(left)) {
        if (entity.parent() == null || done.contains(entity.parent())) {
          sorted.add(entity);
          done.add(entity.entity());
          left.remove(entity);
          goesOn = true;
        }
      }
    }
    if (!left.isEmpty()) {
      throw problem(
          mapping,
          left.getFirst().file().line(),
          left.getFirst().entity(),
          "It belongs to nothing that stands on top, by way of \"%s\"."
              .formatted(left.getFirst().parent()),
          "One entity must have no parent and every other must lead to it.");
    }
    List<EntityMapping> tops = sorted.stream().filter(entity -> entity.parent() == null).toList();
    if (tops.size() != 1) {
      throw problem(
          mapping,
          tops.isEmpty() ? 0 : tops.get(1).file().line(),
          tops.isEmpty() ? "entities" : tops.get(1).entity(),
          tops.isEmpty()
              ? "There is no entity."
              : "It has no parent, as does " + tops.getFirst().entity() + ".",
          "One entity must have no parent and every other must lead to it.");
    }
    checkIds(mapping, sorted);
    return sorted;
  }

  /// Throws when rows are referred to that have no ids.
  private static void checkIds(Mapping mapping, List<EntityMapping> entities) {
    for (EntityMapping entity : entities) {
      boolean isReferredTo =
          !entity.histories().isEmpty()
              || entities.stream().anyMatch(child -> entity.entity().equals(child.parent()));
      if (isReferredTo && entity.id() == null) {
        throw problem(
            mapping,
            entity.file().line(),
            entity.entity(),
            "Other rows belong to its rows, but no column of ids is named.",
            "Add id: and the name of the column.");
      }
    }
  }

  private static ProblemException problem(
      Mapping mapping, int line, String key, String message, String mend) {
    return new ProblemException(
        Problem.error("MAP-PARENT", mapping.name(), line, key, null, message, mend));
  }
}
