package org.openshebao.statistics.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.base.text.Label;

/// What a variable and its categories are called, as the file or the analysis says.
///
/// @param name  of the variable
/// @param categories  by code; a code that is not there is called as it stands
public record VariableLabel(Label name, Map<String, Label> categories) {

  public VariableLabel {
    categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
  }
}
