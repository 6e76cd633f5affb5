package org.openshebao.population.statfile.write;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// A column as statistics programs hold it: a number, or a text of at most `width` bytes.
///
/// @param name  letters, digits and _; unique in the file
/// @param label  in words; empty when it has none
/// @param width  bytes of the longest text; 0 for a number
/// @param isMonth  whether numbers are months since year 0
/// @param codeLabels  what the numbers 0, 1, … mean; empty when they are no codes
/// @param number  the number of a row, NaN when it is not known
/// @param text  the text of a row, empty when it is not known
record OutVariable(
    String name,
    String label,
    int width,
    boolean isMonth,
    List<String> codeLabels,
    IntToDoubleFunction number,
    IntFunction<String> text) {

  OutVariable {
    codeLabels = List.copyOf(codeLabels);
  }

  boolean isText() {
    return width > 0;
  }
}
