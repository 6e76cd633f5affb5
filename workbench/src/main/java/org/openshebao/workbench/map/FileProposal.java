package org.openshebao.workbench.map;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.profile.FileProfile;

/// A user's file with what its rows and columns may be.
///
/// @param profile  what it holds
/// @param kind  what its rows are
/// @param columns  its columns
/// @param id  the id of its rows as a mapping file writes it; null when there is none
/// @param parentId  the id of the rows that its rows belong to; null when they belong to none
public record FileProposal(
    FileProfile profile,
    Kind kind,
    List<ColumnProposal> columns,
    @Nullable String id,
    @Nullable String parentId) {

  /// What the rows of a file are.
  public enum Kind {
    /// Households.
    HOUSEHOLD("household"),
    /// Persons.
    PERSON("person"),
    /// Insured relations: jobs and the like.
    RELATION("relation"),
    /// Spells of careers.
    CAREER("career");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// As users write it: "person".
    public String key() {
      return key;
    }
  }

  public FileProposal {
    columns = List.copyOf(columns);
  }

  /// The column that is proposed for a role, when there is one and it is sure enough.
  public Optional<ColumnProposal> taken(Role role) {
    return columns.stream()
        .filter(column -> column.best().role() == role && column.best().isTaken())
        .findFirst();
  }

  /// The columns that are proposed for a role and sure enough.
  public List<ColumnProposal> listTaken(Role role) {
    return columns.stream()
        .filter(column -> column.best().role() == role && column.best().isTaken())
        .toList();
  }

  FileProposal withColumns(List<ColumnProposal> other) {
    return new FileProposal(profile, kind, other, id, parentId);
  }

  FileProposal withIds(@Nullable String own, @Nullable String parent) {
    return new FileProposal(profile, kind, columns, own, parent);
  }
}
