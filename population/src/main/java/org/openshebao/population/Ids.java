package org.openshebao.population;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each row is called in the files it came from; used at the edges only, rows are numbers within.
///
/// Ids that are all whole numbers take the room of numbers.
public final class Ids {

  private final int offset;
  private final int size;
  private final @Nullable WholeNumbers numbers;
  private final @Nullable List<String> texts;

  private Ids(int offset, int size, @Nullable WholeNumbers numbers, @Nullable List<String> texts) {
    this.offset = offset;
    this.size = size;
    this.numbers = numbers;
    this.texts = texts;
  }

  /// These ids, one a row.
  public static Ids of(List<String> ids) {
    Builder builder = new Builder();
    ids.forEach(builder::append);
    return builder.build();
  }

  /// Number of rows.
  public int size() {
    return size;
  }

  /// The id of a row.
  public String text(int row) {
    if (numbers != null) {
      return Long.toString(numbers.get(offset + row));
    }
    return texts == null ? "" : texts.get(offset + row);
  }

  /// Rows `fromRow` to before `toRow`, sharing the ids.
  public Ids slice(int fromRow, int toRow) {
    return new Ids(offset + fromRow, toRow - fromRow, numbers, texts);
  }

  /// A copy with the given rows in the given order.
  public Ids pick(int[] rows) {
    Builder builder = new Builder();
    for (int row : rows) {
      builder.append(text(row));
    }
    return builder.build();
  }

  /// Collects ids.
  public static final class Builder {

    private WholeNumbersBuilder numbers = new WholeNumbersBuilder(0);
    private @Nullable List<String> texts;

    /// Adds the id of the next row.
    public Builder append(String id) {
      if (texts == null && isPlainNumber(id)) {
        numbers.append(Long.parseLong(id));
        return this;
      }
      if (texts == null) {
        texts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
          texts.add(Long.toString(numbers.get(i)));
        }
        numbers = new WholeNumbersBuilder(0);
      }
      texts.add(id);
      return this;
    }

    /// Whether a row added before has this id.
    public boolean matches(int row, String id) {
      return texts == null
          ? isPlainNumber(id) && numbers.get(row) == Long.parseLong(id)
          : texts.get(row).equals(id);
    }

    /// The ids. The builder is not used afterwards.
    public Ids build() {
      if (texts == null) {
        return new Ids(0, numbers.size(), numbers.build(), null);
      }
      return new Ids(0, texts.size(), null, texts);
    }

    /// Whether the id is what its number prints as: "17", neither "017" nor "+17".
    private static boolean isPlainNumber(String id) {
      if (id.isEmpty() || id.length() > 18 || (id.charAt(0) == '0' && id.length() > 1)) {
        return false;
      }
      for (int i = 0; i < id.length(); i++) {
        if (id.charAt(i) < '0' || id.charAt(i) > '9') {
          return false;
        }
      }
      return true;
    }
  }
}
