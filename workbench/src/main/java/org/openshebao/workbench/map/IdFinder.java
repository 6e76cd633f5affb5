package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.text.Label;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.FileProfile;
import org.openshebao.population.profile.IdCheck;

/// Finds the columns by which rows are told apart, and by which they refer to rows of another file.
final class IdFinder {

  private final RoleMatcher roles;

  IdFinder(RoleMatcher roles) {
    this.roles = roles;
  }

  /// Columns that are an id, and why.
  ///
  /// @param columns  their names
  /// @param reason  why
  /// @param doubt  what is wrong with them; null when nothing is
  record Found(List<String> columns, Label reason, @org.jspecify.annotations.Nullable Label doubt) {

    /// As a mapping file writes it.
    String text() {
      return String.join(" + ", columns);
    }
  }

  /// The id of a file's rows, by a role whose words name it; several columns together when none differs in every row alone.
  Optional<Found> own(FileProfile file, String role) {
    List<ColumnProfile> usable =
        file.columns().stream().filter(column -> !roles.isPersonal(column)).toList();
    Optional<ColumnProfile> named =
        usable.stream()
            .filter(column -> column.isUnique() && roles.fit(column, role) > 0)
            .max(Comparator.comparingInt(column -> roles.fit(column, role)));
    if (named.isPresent()) {
      return Optional.of(new Found(List.of(named.get().name()), Reasons.unique(), null));
    }
    if (!role.equals("person_id")) {
      return Optional.empty();
    }
    Optional<Found> together = together(file, usable);
    return together.isPresent()
        ? together
        : usable.stream()
            .filter(column -> column.isUnique() && isCountable(column))
            .findFirst()
            .map(column -> new Found(List.of(column.name()), Reasons.unique(), null));
  }

  private static boolean isCountable(ColumnProfile column) {
    return column.kind() == ColumnProfile.Kind.WHOLE_NUMBER
        || column.kind() == ColumnProfile.Kind.TEXT;
  }

  private Optional<Found> together(FileProfile file, List<ColumnProfile> usable) {
    for (ColumnProfile household : usable) {
      if (roles.fit(household, "household_id") == 0) {
        continue;
      }
      for (ColumnProfile number : usable) {
        List<String> both = List.of(household.name(), number.name());
        if (roles.fit(number, "person_number") > 0 && IdCheck.differ(file, both)) {
          return Optional.of(new Found(both, Reasons.together(String.join(" + ", both)), null));
        }
      }
    }
    return Optional.empty();
  }

  /// The columns of a file that refer to the rows of another by its id.
  Optional<Found> reference(FileProfile file, FileProfile parent, List<String> id, String role) {
    List<List<String>> candidates = new ArrayList<>();
    if (id.stream().allMatch(name -> file.find(name).isPresent())) {
      candidates.add(id);
    }
    if (id.size() == 1) {
      file.columns().stream()
          .filter(column -> roles.fit(column, role) > 0 && !id.contains(column.name()))
          .filter(column -> !roles.isPersonal(column))
          .forEach(column -> candidates.add(List.of(column.name())));
    }
    Found best = null;
    long fewest = Long.MAX_VALUE;
    String name = String.valueOf(parent.file().getFileName());
    for (List<String> columns : candidates) {
      long orphans = IdCheck.orphans(file, columns, parent, id);
      if (orphans < fewest && orphans < Math.max(1, file.rows())) {
        fewest = orphans;
        best =
            new Found(
                columns,
                Reasons.refersTo(name),
                orphans == 0 ? null : Reasons.orphans(orphans, name));
      }
    }
    return Optional.ofNullable(best);
  }
}
