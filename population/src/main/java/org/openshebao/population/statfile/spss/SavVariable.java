package org.openshebao.population.statfile.spss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A variable as the dictionary describes it; filled in while its records are read.
final class SavVariable {

  private static final int BYTES_OF_SLOT = 8;

  /// Bytes of a segment of a text longer than 255, of which the last three are not used.
  static final int SEGMENT = 255;

  static final int USED_OF_SEGMENT = 252;

  /// Number of its first slot of eight bytes in a row.
  final int slot;

  /// Bytes of its text; 0 for a number.
  int width;

  /// How SPSS shows it: the middle byte is the kind.
  final int format;

  byte[] shortName;
  byte[] label = new byte[0];
  String name = "";

  /// Least and greatest value that stand for missing; NaN when there is no range.
  double missingFrom = Double.NaN;

  double missingTo = Double.NaN;
  final List<Double> missing = new ArrayList<>();
  final Map<Double, byte[]> numberLabels = new LinkedHashMap<>();
  final Map<String, byte[]> textLabels = new LinkedHashMap<>();

  SavVariable(int slot, int width, int format, byte[] shortName) {
    this.slot = slot;
    this.width = width;
    this.format = format;
    this.shortName = shortName;
  }

  /// Slots of eight bytes that it takes in a row.
  int slots() {
    if (width == 0) {
      return 1;
    }
    if (width <= SEGMENT) {
      return (width + BYTES_OF_SLOT - 1) / BYTES_OF_SLOT;
    }
    int segments = (width + USED_OF_SEGMENT - 1) / USED_OF_SEGMENT;
    int last = width - (segments - 1) * USED_OF_SEGMENT;
    return (segments - 1) * (SEGMENT + 1) / BYTES_OF_SLOT
        + (last + BYTES_OF_SLOT - 1) / BYTES_OF_SLOT;
  }

  boolean isMissing(double value) {
    return missing.contains(value) || (value >= missingFrom && value <= missingTo);
  }
}
