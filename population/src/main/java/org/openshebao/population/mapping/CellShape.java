package org.openshebao.population.mapping;

/// What a cell looks like by itself, whatever its column means.
public final class CellShape {

  private static final int CARD_LENGTH = 18;
  private static final int CARD_DATE = 6;
  private static final int[] CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CARD_CHECKS = "10X98765432";
  private static final int MOBILE_LENGTH = 11;

  private CellShape() {}

  /// Whether it is a plain number: digits, a sign, a point.
  public static boolean isNumber(String cell) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (i > 0 || c != '-') {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  /// Whether it is a month or a day as mapping files read them, in a year of 1850 to 2150.
  public static boolean isMonth(String cell) {
    long month = MonthText.parse(cell);
    return month >= 1850L * 12 && month < 2151L * 12;
  }

  /// Whether it is the number of a Chinese identity card (GB 11643, with its check digit) or of a mobile telephone.
  public static boolean isPersonal(String cell) {
    return cell.length() == CARD_LENGTH ? isCard(cell) : isMobile(cell);
  }

  private static boolean isMobile(String cell) {
    return cell.length() == MOBILE_LENGTH && cell.matches("1[3-9]\\d{9}");
  }

  private static boolean isCard(String cell) {
    int sum = 0;
    for (int i = 0; i < CARD_LENGTH - 1; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      sum += (c - '0') * CARD_WEIGHTS[i];
    }
    return Character.toUpperCase(cell.charAt(CARD_LENGTH - 1)) == CARD_CHECKS.charAt(sum % 11)
        && isMonth(cell.substring(CARD_DATE, CARD_DATE + 8));
  }
}
