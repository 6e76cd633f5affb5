package org.openshebao.workbench.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How cases of one category are read.
///
/// @param facts  what holds for every case of it that does not say otherwise
/// @param inputs  by key, in the order in which they are set: of two that set the same variable the later one holds
/// @param answers  by key
record CategoryMapping(
    List<Setting> facts, Map<String, InputMapping> inputs, Map<String, AnswerMapping> answers) {

  CategoryMapping {
    facts = List.copyOf(facts);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
