package org.openshebao.population;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// What a column is, without its values.
///
/// @param name  unique in its entity, as in "monthlyWage"
/// @param type  what its values are
/// @param digits  decimals of the number that a value stands for: 2 for fen, 6 for a rate, 0 for whole things
/// @param codes  the codes in order; empty unless the type is CODE
/// @param label  as users read it; null when it is called by its name
public record ColumnSpec(
    String name, ColumnType type, int digits, List<DataCode> codes, @Nullable Label label) {

  public ColumnSpec {
    codes = List.copyOf(codes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column needs a name but it was blank.");
    }
    int expected = digitsOf(type);
    if (expected >= 0 ? digits != expected : digits < 0 || digits > 18) {
      throw new IllegalArgumentException(
          "Column %s of type %s cannot have %d digits. Maybe use ColumnSpec.of or decimal?"
              .formatted(name, type.key(), digits));
    }
    if ((type == ColumnType.CODE) == codes.isEmpty()) {
      throw new IllegalArgumentException(
          "Column %s of type %s has %d codes; a code column needs some and no other has any."
              .formatted(name, type.key(), codes.size()));
    }
    Set<String> keys = new HashSet<>();
    for (DataCode code : codes) {
      if (!keys.add(code.key())) {
        throw new IllegalArgumentException(
            "Column %s has the code \"%s\" twice.".formatted(name, code.key()));
      }
    }
  }

  /// A column of a type that needs neither digits nor codes.
  public static ColumnSpec of(String name, ColumnType type) {
    return new ColumnSpec(name, type, Math.max(0, digitsOf(type)), List.of(), null);
  }

  /// A column of decimals with `digits` digits: 8 for a wage index, 4 for years.
  public static ColumnSpec decimal(String name, int digits) {
    return new ColumnSpec(name, ColumnType.DECIMAL, digits, List.of(), null);
  }

  /// A column of codes, in this order.
  public static ColumnSpec code(String name, List<DataCode> codes) {
    return new ColumnSpec(name, ColumnType.CODE, 0, codes, null);
  }

  /// The same under a label.
  public ColumnSpec withLabel(Label label) {
    return new ColumnSpec(name, type, digits, codes, label);
  }

  /// The position of a code in the list, −1 when it is none of them.
  public int ordinalOf(String key) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /// Digits of a type, −1 where the column chooses: a DECIMAL.
  public static int digitsOf(ColumnType type) {
    return switch (type) {
      case FEN -> 2;
      case RATE -> 6;
      case DECIMAL -> -1;
      case COUNT, CODE, MONTH, DATE, YES_NO, PLACE, DOUBLE -> 0;
    };
  }
}
