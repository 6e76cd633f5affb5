package org.openshebao.workbench.map;

import java.util.List;
import java.util.Map;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.profile.FileProfile;

/// Finds out what the rows of a file are, by its name and by what its columns may be.
final class KindFinder {

  private final Vocabulary words;
  private final Columns columns;

  /// Says what the columns of a file may be if its rows are of a kind.
  interface Columns {
    List<ColumnProposal> of(FileProfile profile, FileProposal.Kind kind, boolean hasRelations);
  }

  KindFinder(Vocabulary words, Columns columns) {
    this.words = words;
    this.columns = columns;
  }

  FileProposal.Kind find(FileProfile profile, int files) {
    if (files == 1) {
      return FileProposal.Kind.PERSON;
    }
    String name =
        ColumnName.normal(String.valueOf(profile.file().getFileName()).replaceAll("\\.\\w+$", ""));
    for (Map.Entry<String, List<String>> entry : words.entities().entrySet()) {
      if (entry.getValue().stream().anyMatch(word -> ColumnName.contains(name, word))) {
        return FileProposal.Kind.valueOf(entry.getKey().toUpperCase(java.util.Locale.ROOT));
      }
    }
    List<ColumnProposal> asPersons = columns.of(profile, FileProposal.Kind.PERSON, false);
    long ofPersons =
        asPersons.stream()
            .filter(column -> column.best().isTaken() && column.best().role() == Role.VARIABLE)
            .filter(column -> !isOfRelation(column.best()))
            .count();
    long ofRelations =
        asPersons.stream()
            .filter(column -> column.best().isTaken() && isOfRelation(column.best()))
            .count();
    List<String> spells =
        columns.of(profile, FileProposal.Kind.CAREER, false).stream()
            .filter(column -> column.best().role() == Role.SPELL && column.best().isTaken())
            .map(column -> column.best().target())
            .toList();
    boolean isCareer =
        spells.contains(HistoryColumn.FIRST_MONTH)
            && (spells.contains(HistoryColumn.MONTHS_PAID) || spells.contains(HistoryColumn.BASE));
    if (isCareer && ofPersons <= 1) {
      return FileProposal.Kind.CAREER;
    }
    if (ofPersons > ofRelations) {
      return FileProposal.Kind.PERSON;
    }
    return ofRelations > 0 ? FileProposal.Kind.RELATION : FileProposal.Kind.HOUSEHOLD;
  }

  static boolean isOfRelation(Proposal proposal) {
    InputVariable input = proposal.input();
    return input != null && input.of() == Entity.RELATION;
  }
}
