package org.openshebao.publishing.drawing;

import java.util.Locale;

/// A colour by what it is for. On a page it is a variable of the style, which has it for light and dark; on paper it is as
/// here.
///
/// Series are told apart by people who do not see all colours (blue, ochre, green, red, violet in steps of lightness);
/// classes go from light to dark.
public enum Ink {
  INK(0x16202a),
  MUTED(0x55606b),
  RULE(0xc9d0d6),
  GRID(0xe8ebee),
  PAPER(0xffffff),
  /// Words on light fills, in the light and in the dark.
  ON_LIGHT(0x10181f),
  NOT_KNOWN(0x9aa3ad),
  SERIES_0(0x0a6aa8),
  SERIES_1(0xd08700),
  SERIES_2(0x00866a),
  SERIES_3(0xb8432f),
  SERIES_4(0x7b5ea7),
  SERIES_5(0x4f9fd0),
  SERIES_6(0x6b7280),
  SERIES_7(0x9a6b3f),
  CLASS_0(0xdcebf5),
  CLASS_1(0xa9cfe6),
  CLASS_2(0x66a9d0),
  CLASS_3(0x2b7cb0),
  CLASS_4(0x0b4a7a);

  private static final double READABLE =
      0.199; // above it dark words have more contrast than white ones

  private final int light;

  Ink(int light) {
    this.light = light;
  }

  /// On paper: 0xrrggbb.
  public int light() {
    return light;
  }

  /// Its variable in the style of a page: "series-0".
  public String variable() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What words on it are written in.
  Ink words() {
    return luminance() > READABLE ? ON_LIGHT : PAPER;
  }

  /// Relative luminance as WCAG 2.2 defines it.
  public double luminance() {
    return 0.2126 * linear(light >> 16 & 0xff)
        + 0.7152 * linear(light >> 8 & 0xff)
        + 0.0722 * linear(light & 0xff);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// The colour of the series at `index`, again from the first after the eighth.
  static Ink series(int index) {
    return values()[SERIES_0.ordinal() + index % 8];
  }

  /// The colour of the class at `index`, from the lowest.
  static Ink ofClass(int index) {
    return values()[CLASS_0.ordinal() + index];
  }
}
