package org.openshebao.population.statfile.spss;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;

/// Reads the dictionary: a header, records of variables and labels, extensions, an end.
final class SavDictionaryReader {

  private static final int VARIABLE = 2;
  private static final int VALUE_LABELS = 3;
  private static final int LABELLED = 4;
  private static final int DOCUMENTS = 6;
  private static final int EXTENSION = 7;
  private static final int END = 999;
  private static final int MACHINE = 3;
  private static final int LONG_NAMES = 13;
  private static final int LONG_TEXTS = 14;
  private static final int ENCODING = 20;
  private static final int CODE_PAGE_AT = 28;

  private final BinaryInput in;
  private final List<SavVariable> variables = new ArrayList<>();
  private final Map<Integer, SavVariable> bySlot = new HashMap<>();
  private int slots;
  private String longNames = "";
  private String longTexts = "";
  private Charset charset = Charset.forName("GB18030"); // older files of Chinese SPSS do not say
  private boolean hasEncoding;
  private byte[] namesRecord = new byte[0];

  SavDictionaryReader(BinaryInput in) {
    this.in = in;
  }

  SavDictionary read() throws IOException {
    String mark = new String(in.bytes(4), StandardCharsets.ISO_8859_1);
    if (!mark.equals("$FL2") && !mark.equals("$FL3")) {
      throw new BadFileException(
          "This is no SPSS system file: it does not begin with $FL2.",
          mark.startsWith("A") || mark.startsWith("H")
              ? "A portable file (.por) is not read: save it as .sav."
              : "Save it as .sav.");
    }
    in.skip(60);
    int layout = in.int32();
    if (layout != 2 && layout != 3) {
      in.seek(64);
      in.setBigEndian(true);
      layout = in.int32();
      if (layout != 2 && layout != 3) {
        throw new BadFileException(
            "The file does not say its order of bytes.", "It may be damaged. Write it again.");
      }
    }
    in.skip(4);
    int compression = in.int32();
    in.skip(4);
    long rows = in.int32();
    double bias = in.float64();
    in.skip(9 + 8 + 64 + 3);
    records();
    names();
    joinLongTexts();
    return new SavDictionary(variables, slots, rows, compression, bias, charset);
  }

  private void records() throws IOException {
    List<Map.Entry<byte[], byte[]>> labels = List.of();
    while (true) {
      int type = in.int32();
      switch (type) {
        case VARIABLE -> variable();
        case VALUE_LABELS -> labels = labels();
        case LABELLED -> label(labels);
        case DOCUMENTS -> in.skip(80L * in.int32());
        case EXTENSION -> extension();
        case END -> {
          in.skip(4);
          return;
        }
        default ->
            throw new BadFileException(
                "At byte %d there is a record of type %d, which SPSS files do not have."
                    .formatted(in.position() - 4, type),
                "It may be damaged. Write it again.");
      }
    }
  }

  private void variable() throws IOException {
    int type = in.int32();
    int hasLabel = in.int32();
    int missing = in.int32();
    int format = in.int32();
    in.skip(4);
    byte[] name = in.bytes(8);
    SavVariable variable = new SavVariable(slots, Math.max(0, type), format, name);
    if (hasLabel == 1) {
      int length = in.int32();
      variable.label = in.bytes(length);
      in.skip((4 - length % 4) % 4);
    }
    if (missing < 0) {
      variable.missingFrom = type == 0 ? in.float64() : skipText();
      variable.missingTo = type == 0 ? in.float64() : skipText();
    }
    int single = missing < 0 ? -missing - 2 : missing;
    for (int i = 0; i < single; i++) {
      if (type == 0) {
        variable.missing.add(in.float64());
      } else {
        in.skip(8);
      }
    }
    if (type >= 0) {
      variables.add(variable);
      bySlot.put(slots, variable);
    }
    slots++;
  }

  private double skipText() throws IOException {
    in.skip(8);
    return Double.NaN;
  }

  private List<Map.Entry<byte[], byte[]>> labels() throws IOException {
    List<Map.Entry<byte[], byte[]>> labels = new ArrayList<>();
    int count = in.int32();
    for (int i = 0; i < count; i++) {
      byte[] value = in.bytes(8);
      int length = in.unsignedByte();
      byte[] text = in.bytes(length);
      in.skip((8 - (length + 1) % 8) % 8);
      labels.add(Map.entry(value, text));
    }
    return labels;
  }

  private void label(List<Map.Entry<byte[], byte[]>> labels) throws IOException {
    int count = in.int32();
    for (int i = 0; i < count; i++) {
      SavVariable variable = bySlot.get(in.int32() - 1);
      if (variable == null) {
        continue;
      }
      for (Map.Entry<byte[], byte[]> label : labels) {
        if (variable.width == 0) {
          variable.numberLabels.put(
              SavCells.number(label.getKey(), in.isBigEndian()), label.getValue());
        } else {
          variable.textLabels.put(
              new String(label.getKey(), StandardCharsets.ISO_8859_1), label.getValue());
        }
      }
    }
  }

  private void extension() throws IOException {
    int kind = in.int32();
    long size = in.int32();
    long count = in.int32();
    if (size < 0 || count < 0 || size * count > in.size()) {
      throw new BadFileException(
          "At byte %d an extension is longer than the file.".formatted(in.position()),
          "It may be damaged. Write it again.");
    }
    byte[] data = in.bytes((int) (size * count));
    switch (kind) {
      case MACHINE -> charset = charsetOfCode(data);
      case LONG_NAMES -> namesRecord = data;
      case LONG_TEXTS -> longTexts = new String(data, StandardCharsets.ISO_8859_1);
      case ENCODING -> {
        hasEncoding = true;
        charset = charset(new String(data, StandardCharsets.ISO_8859_1));
      }
      default -> {
        // widths on the screen, roles and the like
      }
    }
  }

  /// The encoding by the number that Windows gives it; what held before when the file gives none that is known.
  private Charset charsetOfCode(byte[] data) {
    if (hasEncoding || data.length < CODE_PAGE_AT + 4) {
      return charset;
    }
    int code =
        java.nio.ByteBuffer.wrap(data)
            .order(
                in.isBigEndian() ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN)
            .getInt(CODE_PAGE_AT);
    return switch (code) {
      case 65_001 -> StandardCharsets.UTF_8;
      case 1_250, 1_251, 1_252, 1_253, 1_254 -> Charset.forName("windows-" + code);
      case 932 -> Charset.forName("Shift_JIS");
      case 949 -> Charset.forName("EUC-KR");
      case 950 -> Charset.forName("Big5");
      default -> charset;
    };
  }

  private static Charset charset(String name) throws BadFileException {
    try {
      return Charset.forName(name.strip());
    } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
      throw new BadFileException(
          "The encoding \"%s\" of the file is not known.".formatted(name), "Save it in UTF-8.");
    }
  }

  /// Long names are listed as SHORT=long, with tabs between them.
  private void names() {
    longNames = new String(namesRecord, charset);
    Map<String, String> byShort = new HashMap<>();
    for (String pair : longNames.split("\t")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        byShort.put(pair.substring(0, equals).toUpperCase(Locale.ROOT), pair.substring(equals + 1));
      }
    }
    for (SavVariable variable : variables) {
      String own = new String(variable.shortName, charset).strip();
      variable.name = byShort.getOrDefault(own.toUpperCase(Locale.ROOT), own);
    }
  }

  /// A text longer than 255 bytes stands in several variables; the first one becomes all of it.
  private void joinLongTexts() {
    for (String entry : longTexts.split("\t")) {
      int equals = entry.indexOf('=');
      if (equals <= 0) {
        continue;
      }
      String name = entry.substring(0, equals);
      int width = Integer.parseInt(entry.substring(equals + 1).replace("\0", "").strip());
      for (SavVariable variable : List.copyOf(variables)) {
        String own = new String(variable.shortName, StandardCharsets.ISO_8859_1).strip();
        if (own.equalsIgnoreCase(name)) {
          variable.width = width;
          int end = variable.slot + variable.slots();
          variables.removeIf(other -> other.slot > variable.slot && other.slot < end);
        }
      }
    }
  }
}
