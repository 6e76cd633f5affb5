package org.openshebao.workbench.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.lawbook.LawInForce;

/// A proposal for one or several files of a user.
///
/// @param law  the law whose inputs they are mapped to
/// @param files  the files: households, persons, relations, careers
/// @param needs  for each result what it lacks
/// @param notes  what must be known of the files as a whole
/// @param career  the input that is a career; empty when the law has none
public record DataMap(
    LawInForce law,
    List<FileProposal> files,
    List<ResultNeeds> needs,
    List<Label> notes,
    String career) {

  public DataMap {
    files = List.copyOf(files);
    needs = List.copyOf(needs);
    notes = List.copyOf(notes);
  }

  /// The file whose rows are of a kind, when there is one.
  public Optional<FileProposal> find(FileProposal.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).findFirst();
  }

  /// The inputs of the law that the mapping file gives.
  public Set<String> given() {
    return given(files, career);
  }

  static Set<String> given(List<FileProposal> files, String career) {
    Set<String> given =
        files.stream()
            .flatMap(file -> file.listTaken(Role.VARIABLE).stream())
            .map(column -> column.best().target())
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    boolean hasCareer =
        files.stream()
            .anyMatch(file -> file.kind() == FileProposal.Kind.CAREER && file.parentId() != null);
    if (hasCareer) {
      given.add(career);
    }
    return given;
  }
}
