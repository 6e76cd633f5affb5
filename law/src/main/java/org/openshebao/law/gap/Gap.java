package org.openshebao.law.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// Something that a law lacks and that somebody knows to be lacking, written down with what would close it.
///
/// @param id  short and stable, unique in its law
/// @param room  the branch concerned: the package below the law's root, as in "medical"
/// @param parameters  paths of the parameters whose values are missing; empty when it is a text or a rule
/// @param places  codes of the places concerned, each with all places within it
/// @param except  codes of places within them of which it is known all the same
/// @param from  first day of the time concerned
/// @param to  last day of it; null when it is open
/// @param missing  what is missing
/// @param needed  the document that would close it
/// @param file  the file it stands in
/// @param line  its line
public record Gap(
    String id,
    String room,
    List<String> parameters,
    List<String> places,
    List<String> except,
    LocalDate from,
    @Nullable LocalDate to,
    Label missing,
    Label needed,
    String file,
    int line) {

  public Gap {
    parameters = List.copyOf(parameters);
    places = List.copyOf(places);
    except = List.copyOf(except);
  }

  /// Whether any day of it lies between two days, both counted.
  public boolean touches(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && (to == null || !to.isBefore(first));
  }
}
