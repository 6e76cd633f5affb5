package org.openshebao.publishing.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets: at most 31 characters, without those that a spreadsheet forbids or programs trip over in formulas (comma,
/// semicolon, exclamation mark), each once.
final class SheetNames {

  private static final int MOST = 31;

  private final Set<String> given = new HashSet<>();

  /// A name made of `title`; "1 " and so on goes first where there is a number.
  String make(String title) {
    String clean =
        title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("[,;!]", "").strip();
    clean = clean.replaceAll("^'+|'+$", "");
    String name = cut(clean.isEmpty() ? "Table" : clean, MOST);
    for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
      String end = " " + number;
      name = cut(clean, MOST - end.length()) + end;
    }
    return name;
  }

  private static String cut(String name, int most) {
    String cut = name.length() <= most ? name : name.substring(0, most - 1) + "…";
    return cut.strip().replaceAll("'+$", "");
  }
}
