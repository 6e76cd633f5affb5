package org.openshebao.workbench.map;

import java.util.List;
import java.util.Map;

/// How users call an input of the law and its codes.
///
/// @param column  the input as the head of a column
/// @param years  columns that hold the year of a month alone
/// @param months  columns that hold the month of the year of a month alone
/// @param ages  columns that hold an age instead of a month of birth
/// @param codes  words for each code of the law, in normal form
/// @param usual  numbers for them
record VariableWords(
    Words column,
    Words years,
    Words months,
    Words ages,
    Map<String, List<String>> codes,
    List<UsualCodes> usual) {

  static final VariableWords NONE =
      new VariableWords(Words.NONE, Words.NONE, Words.NONE, Words.NONE, Map.of(), List.of());

  VariableWords {
    codes = Map.copyOf(codes);
    usual = List.copyOf(usual);
  }
}
