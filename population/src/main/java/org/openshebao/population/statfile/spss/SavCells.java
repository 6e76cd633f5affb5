package org.openshebao.population.statfile.spss;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.CutOffException;

/// The slots of eight bytes of the rows, one after another, unpacked.
///
/// A file packed by bytes has a byte for each slot: 1 to 251 is a small number, 252 the end, 253 eight bytes as they are,
/// 254 eight blanks, 255 a missing number. A .zsav file packs those bytes in blocks by zlib.
final class SavCells {

  private static final int END = 252;
  private static final int AS_IT_IS = 253;
  private static final int BLANKS = 254;
  private static final int MISSING = 255;

  /// What stands for a missing number.
  static final double MISSING_NUMBER = -Double.MAX_VALUE;

  private final BinaryInput in;
  private final int compression;
  private final double bias;
  private final byte[] codes = new byte[8];
  private int nextCode = 8;

  /// Unpacked bytes of a .zsav file, and where the next one stands.
  private byte[] block = new byte[0];

  private int blockPosition;
  private long[][] blocks = new long[0][];
  private int nextBlock;

  private SavCells(BinaryInput in, SavDictionary dictionary) {
    this.in = in;
    this.compression = dictionary.compression();
    this.bias = dictionary.bias();
  }

  /// The slots of a file whose dictionary was just read.
  static SavCells of(BinaryInput in, SavDictionary dictionary) throws IOException {
    SavCells cells = new SavCells(in, dictionary);
    if (dictionary.compression() == 2) {
      cells.readBlocks();
    } else if (dictionary.compression() > 2 || dictionary.compression() < 0) {
      throw new BadFileException(
          "The file is compressed in a way %d that is not known."
              .formatted(dictionary.compression()),
          "Save it as .sav.");
    }
    return cells;
  }

  static double number(byte[] bytes, boolean isBigEndian) {
    return ByteBuffer.wrap(bytes)
        .order(isBigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
        .getDouble();
  }

  /// Reads the next slot into `slot`; false at the end.
  boolean next(byte[] slot) throws IOException {
    if (compression == 0) {
      if (in.isAtEnd()) {
        return false;
      }
      System.arraycopy(in.bytes(8), 0, slot, 0, 8);
      return true;
    }
    while (true) {
      if (nextCode == 8) {
        if (isAtEnd()) {
          return false;
        }
        System.arraycopy(raw(8), 0, codes, 0, 8);
        nextCode = 0;
      }
      int code = codes[nextCode++] & 0xFF;
      switch (code) {
        case 0 -> {
          continue; // fills up the last eight
        }
        case END -> {
          return false;
        }
        case AS_IT_IS -> System.arraycopy(raw(8), 0, slot, 0, 8);
        case BLANKS -> Arrays.fill(slot, (byte) ' ');
        case MISSING -> put(slot, MISSING_NUMBER);
        default -> put(slot, code - bias);
      }
      return true;
    }
  }

  private void put(byte[] slot, double number) {
    ByteBuffer.wrap(slot)
        .order(in.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
        .putDouble(number);
  }

  private boolean isAtEnd() {
    return compression == 2
        ? blockPosition == block.length && nextBlock == blocks.length
        : in.isAtEnd();
  }

  private byte[] raw(int count) throws IOException {
    if (compression == 1) {
      return in.bytes(count);
    }
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      if (blockPosition == block.length) {
        readBlock();
      }
      bytes[i] = block[blockPosition++];
    }
    return bytes;
  }

  /// Reads where the blocks of a .zsav file stand, from the trailer at its end.
  private void readBlocks() throws IOException {
    in.skip(8);
    long trailer = in.int64();
    in.seek(trailer);
    in.skip(8 + 8 + 4);
    int count = in.int32();
    if (count < 0 || trailer + 24L + 24L * count > in.size()) {
      throw new CutOffException(in.size());
    }
    blocks = new long[count][];
    for (int i = 0; i < count; i++) {
      in.skip(8);
      blocks[i] = new long[] {in.int64(), in.int32(), in.int32()};
    }
  }

  private void readBlock() throws IOException {
    if (nextBlock == blocks.length) {
      throw new CutOffException(in.size());
    }
    long[] place = blocks[nextBlock++];
    in.seek(place[0]);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(in.bytes((int) place[2]));
      byte[] unpacked = new byte[(int) place[1]];
      int done = 0;
      while (done < unpacked.length) {
        int part = inflater.inflate(unpacked, done, unpacked.length - done);
        if (part == 0) {
          throw new CutOffException(in.size());
        }
        done += part;
      }
      block = unpacked;
      blockPosition = 0;
    } catch (DataFormatException e) {
      throw new BadFileException(
          "Block %d of the file cannot be unpacked.".formatted(nextBlock),
          "It may be damaged. Write it again.");
    } finally {
      inflater.end();
    }
  }
}
