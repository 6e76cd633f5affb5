package org.openshebao.population.statfile.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Language;
import org.openshebao.population.Dataset;

/// Writes Stata data files of format 118 (Stata 14 and later, UTF-8), without a time stamp, so that bytes repeat.
public final class DtaWriter {

  private static final int DOUBLE = 65_526;
  private static final int NAME = 129;
  private static final int FORMAT = 57;
  private static final int LABEL = 321;
  private static final int LONGEST_TEXT = 2_045;
  private static final long MONTH_ZERO = 1960L * 12;
  private static final double MISSING = Double.longBitsToDouble(0x7fe0000000000000L);

  private final OutSheet sheet;
  private final LittleEndian out;

  private DtaWriter(OutSheet sheet, LittleEndian out) {
    this.sheet = sheet;
    this.out = out;
  }

  /// Writes the rows of an entity with ids, labels and what codes mean in a language.
  public static void write(Dataset dataset, String entity, Path file, Language language)
      throws IOException {
    write(OutSheet.of(dataset, entity, language), file);
  }

  /// Writes any rows.
  public static void write(PlainSheet sheet, Path file) throws IOException {
    write(sheet.sheet(), file);
  }

  private static void write(OutSheet sheet, Path file) throws IOException {
    try (LittleEndian out = new LittleEndian(file)) {
      new DtaWriter(sheet, out).write();
    }
  }

  private void write() throws IOException {
    List<OutVariable> variables = sheet.variables();
    int count = variables.size();
    out.ascii("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
    out.number(count, 2);
    out.ascii("</K><N>");
    out.number(sheet.rows(), 8);
    out.ascii("</N><label>\0\0</label><timestamp>\0</timestamp></header>");
    out.ascii("<map>");
    for (long position : positions()) {
      out.number(position, 8);
    }
    out.ascii("</map><variable_types>");
    for (OutVariable variable : variables) {
      out.number(variable.isText() ? width(variable) : DOUBLE, 2);
    }
    out.ascii("</variable_types><varnames>");
    for (OutVariable variable : variables) {
      out.fixed(variable.name(), NAME, '\0');
    }
    out.ascii("</varnames><sortlist>");
    out.number(0, 0);
    for (int i = 0; i <= count; i++) {
      out.number(0, 2);
    }
    out.ascii("</sortlist><formats>");
    for (OutVariable variable : variables) {
      out.fixed(format(variable), FORMAT, '\0');
    }
    out.ascii("</formats><value_label_names>");
    for (OutVariable variable : variables) {
      out.fixed(variable.codeLabels().isEmpty() ? "" : variable.name(), NAME, '\0');
    }
    out.ascii("</value_label_names><variable_labels>");
    for (OutVariable variable : variables) {
      byte[] label = LittleEndian.cut(variable.label(), LABEL - 1);
      out.fixed(new String(label, StandardCharsets.UTF_8), LABEL, '\0');
    }
    out.ascii("</variable_labels><characteristics></characteristics><data>");
    rows();
    out.ascii("</data><strls></strls><value_labels>");
    for (OutVariable variable : variables) {
      if (!variable.codeLabels().isEmpty()) {
        out.ascii("<lbl>");
        labels(variable);
        out.ascii("</lbl>");
      }
    }
    out.ascii("</value_labels></stata_dta>");
  }

  private void rows() throws IOException {
    for (int row = 0; row < sheet.rows(); row++) {
      for (OutVariable variable : sheet.variables()) {
        if (variable.isText()) {
          out.fixed(variable.text().apply(row), width(variable), '\0');
        } else {
          double number = variable.number().applyAsDouble(row);
          out.float64(
              Double.isNaN(number) ? MISSING : variable.isMonth() ? number - MONTH_ZERO : number);
        }
      }
    }
  }

  private static String format(OutVariable variable) {
    return variable.isText() ? "%" + width(variable) + "s" : variable.isMonth() ? "%tm" : "%12.0g";
  }

  private static int width(OutVariable variable) {
    return Math.min(variable.width(), LONGEST_TEXT);
  }

  private void labels(OutVariable variable) throws IOException {
    List<byte[]> texts = texts(variable);
    int length = texts.stream().mapToInt(text -> text.length + 1).sum();
    out.number(8L + 8L * texts.size() + length, 4);
    out.fixed(variable.name(), NAME, '\0');
    out.number(0, 3);
    out.number(texts.size(), 4);
    out.number(length, 4);
    int offset = 0;
    for (byte[] text : texts) {
      out.number(offset, 4);
      offset += text.length + 1;
    }
    for (int code = 0; code < texts.size(); code++) {
      out.number(code, 4);
    }
    for (byte[] text : texts) {
      out.bytes(text);
      out.number(0, 1);
    }
  }

  private static List<byte[]> texts(OutVariable variable) {
    return variable.codeLabels().stream()
        .map(label -> label.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /// Where each section begins, as the map lists them.
  private List<Long> positions() {
    int count = sheet.variables().size();
    long header =
        "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>".length()
            + 2L
            + "</K><N>".length()
            + 8
            + "</N><label>\0\0</label><timestamp>\0</timestamp></header>".length();
    long row = sheet.variables().stream().mapToLong(each -> each.isText() ? width(each) : 8).sum();
    long labels =
        sheet.variables().stream()
            .filter(variable -> !variable.codeLabels().isEmpty())
            .mapToLong(variable ->
                "<lbl></lbl>".length()
                    + 4
                    + NAME
                    + 3
                    + 8
                    + texts(variable).stream().mapToLong(text -> 9L + text.length).sum())
            .sum();
    List<Long> positions = new ArrayList<>(List.of(0L, header));
    long at = header + tags("map") + 14 * 8;
    long[] lengths = {
      tags("variable_types") + 2L * count,
      tags("varnames") + (long) NAME * count,
      tags("sortlist") + 2L * (count + 1),
      tags("formats") + (long) FORMAT * count,
      tags("value_label_names") + (long) NAME * count,
      tags("variable_labels") + (long) LABEL * count,
      tags("characteristics"),
      tags("data") + row * sheet.rows(),
      tags("strls"),
      tags("value_labels") + labels,
      "</stata_dta>".length()
    };
    for (long length : lengths) {
      positions.add(at);
      at += length;
    }
    positions.add(at);
    return positions;
  }

  private static int tags(String name) {
    return "<></>".length() + 2 * name.length();
  }
}
