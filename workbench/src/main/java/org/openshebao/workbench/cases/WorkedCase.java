package org.openshebao.workbench.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.yaml.YamlNode;

/// A case with its answer, in the words of its file: which word is which variable stands in the law's mapping.
///
/// @param id  unique in its file
/// @param category  what it is about: the part of the mapping that reads it
/// @param place  code of the place whose law it asks
/// @param asOf  the day whose law it asks; a year or a month means its last day
/// @param asOfText  that day as written
/// @param inputs  what is given, by key
/// @param answers  what is expected, by key; at least one
/// @param tolerance  how far a computed number may lie from the expected one
/// @param conflict  why two readings exist; null when there is one
/// @param answerKind  what sort of evidence the answer is; null when unsaid
/// @param source  ids of the documents; null when unsaid
/// @param grade  how well it is known; null when unsaid
/// @param file  the file as the user named it
/// @param line  its line
public record WorkedCase(
    String id,
    String category,
    String place,
    LocalDate asOf,
    String asOfText,
    Map<String, YamlNode> inputs,
    Map<String, YamlNode> answers,
    Tolerance tolerance,
    @Nullable String conflict,
    @Nullable String answerKind,
    @Nullable String source,
    @Nullable String grade,
    String file,
    int line) {

  public WorkedCase {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
