package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatText;

/// One set of value labels: the number of a code and its text. Labels of missing values (.a to .z) are left out.
///
/// @param name  name of the set
/// @param texts  by code
record ValueLabels(String name, Map<String, String> texts) {

  private static final int FIRST_MISSING = 2_147_483_621;

  /// Reads one set.
  ///
  /// @param in  at its length
  /// @param nameBytes  bytes of its name: 33, or 129 from format 118 on
  static ValueLabels read(BinaryInput in, int nameBytes) throws IOException {
    int length = in.int32();
    String name = StatText.guessed(in.bytes(nameBytes));
    in.skip(3);
    ByteBuffer table =
        ByteBuffer.wrap(in.bytes(length))
            .order(in.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    if (length < 8) {
      throw new BadFileException(
          "The value labels \"%s\" cannot be read.".formatted(name), "Write the file again.");
    }
    int count = table.getInt();
    int textBytes = table.getInt();
    if (count < 0 || textBytes < 0 || 8L + 8L * count + textBytes > length) {
      throw new BadFileException(
          "The value labels \"%s\" are longer than their place.".formatted(name),
          "Write the file again.");
    }
    int texts = 8 + 8 * count;
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int offset = table.getInt(8 + 4 * i);
      int code = table.getInt(8 + 4 * count + 4 * i);
      if (code < FIRST_MISSING && offset >= 0 && offset < textBytes) {
        byte[] text = Arrays.copyOfRange(table.array(), texts + offset, texts + textBytes);
        labels.put(Integer.toString(code), StatText.guessed(text));
      }
    }
    return new ValueLabels(name, labels);
  }
}
