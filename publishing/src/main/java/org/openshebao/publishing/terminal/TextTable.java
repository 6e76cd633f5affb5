package org.openshebao.publishing.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.absent.AbsentNotes;
import org.openshebao.publishing.message.Messages;

/// Writes a table for a terminal: its title, its columns under their heads, its notes, and why cells are absent.
///
/// A table that is too wide has its heads broken first, then its words; what is still too wide goes on below, each
/// part with the first column.
public final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST_WORDS = 12;
  private static final int MOST_WORDS = 32;
  private static final int LEAST_HEAD = 4;
  private static final int MOST_UNIT = 10;

  private final Table table;
  private final Language language;
  private final int maxWidth;
  private final AbsentNotes absent;
  private final List<Head> heads;
  private final List<List<String>> rows;

  /// The head of a column; `unit` is empty when the numbers say it.
  private record Head(String label, String unit) {

    int width() {
      return Math.max(TerminalText.width(label), TerminalText.width(unit));
    }

    int least() {
      return Math.max(
          LEAST_HEAD,
          Math.max(TerminalText.widestPiece(label), Math.min(TerminalText.width(unit), MOST_UNIT)));
    }

    List<String> lines(int width) {
      List<String> lines = new ArrayList<>(TerminalText.wrap(label, width));
      if (!unit.isEmpty()) {
        lines.addAll(TerminalText.wrap(unit, width));
      }
      return lines;
    }
  }

  private TextTable(Table table, Language language, int maxWidth) {
    this.table = table;
    this.language = language;
    this.maxWidth = maxWidth;
    this.absent = AbsentNotes.of(table);
    this.heads = table.columns().stream().map(this::head).toList();
    NumberFormatter numbers = new NumberFormatter(language);
    this.rows = table.rows().stream().map(row -> texts(row, numbers)).toList();
  }

  /// The table in `language`, lines of at most `maxWidth` places, each with a line feed at its end.
  public static String text(Table table, Language language, int maxWidth) {
    if (maxWidth < 20) {
      throw new IllegalArgumentException(
          "A table needs a width of at least 20 places but was given %d.".formatted(maxWidth));
    }
    return new TextTable(table, language, maxWidth).text();
  }

  private String text() {
    List<String> lines = new ArrayList<>(wrapped(table.title()));
    lines.add("");
    int[] widths = widths();
    for (List<Integer> panel : panels(widths)) {
      addPanel(lines, panel, widths);
      lines.add("");
    }
    if (rows.isEmpty()) {
      lines.addAll(wrapped(Messages.get("table.empty")));
    }
    table.notes().forEach(note -> lines.addAll(wrapped(note)));
    addAbsentNotes(lines);
    while (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private Head head(Column column) {
    String label = TerminalText.plain(column.label().in(language));
    Label unit = column.unit();
    return new Head(
        label, unit == null ? "" : TerminalText.plain(Messages.get("unit.in", unit).in(language)));
  }

  private List<String> texts(Row row, NumberFormatter numbers) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i ->
            row.get(i) instanceof Cell.Absent cell
                ? "[" + absent.letterOf(cell) + "]"
                : TerminalText.plain(numbers.format(table.columns().get(i), row.get(i))))
        .toList();
  }

  /// How wide each column is: as wide as it would like to be, or less when there is no room.
  private int[] widths() {
    int count = heads.size();
    int[] bodies = new int[count];
    int[] wished = new int[count];
    int[] headsBroken = new int[count];
    int[] wordsBroken = new int[count];
    for (int i = 0; i < count; i++) {
      int column = i;
      Head head = heads.get(i);
      bodies[i] =
          rows.stream().mapToInt(row -> TerminalText.width(row.get(column))).max().orElse(0);
      wished[i] = Math.max(bodies[i], head.width());
      headsBroken[i] = Math.max(bodies[i], head.least());
      wordsBroken[i] =
          isWords(i) ? Math.max(Math.min(bodies[i], LEAST_WORDS), head.least()) : headsBroken[i];
    }
    if (total(headsBroken) <= maxWidth) {
      return shrunk(wished, headsBroken);
    }
    if (total(wordsBroken) <= maxWidth) {
      return shrunk(headsBroken, wordsBroken);
    }
    // On several panels, each with the first column: a number is broken only when it fills a line
    // by itself.
    headsBroken[0] = Math.min(headsBroken[0], maxWidth / 2);
    int room = maxWidth - GAP.length() - headsBroken[0];
    for (int i = 1; i < count; i++) {
      headsBroken[i] = Math.min(headsBroken[i], isWords(i) ? Math.min(MOST_WORDS, room) : room);
    }
    return headsBroken;
  }

  /// The widths `from`, the widest taken back place by place, down to `least`, until all fit.
  private int[] shrunk(int[] from, int[] least) {
    int[] widths = from.clone();
    while (total(widths) > maxWidth) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      widths[widest]--;
    }
    return widths;
  }

  private boolean isWords(int column) {
    return table.columns().get(column).kind() == ColumnKind.TEXT;
  }

  private static int total(int[] widths) {
    return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
  }

  /// Which columns stand beside each other; the first one always does.
  private List<List<Integer>> panels(int[] widths) {
    List<List<Integer>> panels = new ArrayList<>();
    List<Integer> panel = new ArrayList<>(List.of(0));
    int used = widths[0];
    for (int i = 1; i < widths.length; i++) {
      if (used + GAP.length() + widths[i] > maxWidth && panel.size() > 1) {
        panels.add(panel);
        panel = new ArrayList<>(List.of(0));
        used = widths[0];
      }
      panel.add(i);
      used += GAP.length() + widths[i];
    }
    panels.add(panel);
    return panels;
  }

  private void addPanel(List<String> lines, List<Integer> panel, int[] widths) {
    addRow(
        lines,
        panel.stream().map(i -> heads.get(i).lines(widths[i])).toList(),
        panel,
        widths,
        true);
    lines.add(panel.stream().map(i -> "-".repeat(widths[i])).collect(Collectors.joining(GAP)));
    for (List<String> row : rows) {
      addRow(
          lines,
          panel.stream().map(i -> TerminalText.wrap(row.get(i), widths[i])).toList(),
          panel,
          widths,
          false);
    }
  }

  /// A row of as many lines as its longest cell; heads stand at the bottom of theirs.
  private void addRow(
      List<String> lines,
      List<List<String>> cells,
      List<Integer> panel,
      int[] widths,
      boolean head) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int k = 0; k < panel.size(); k++) {
        List<String> cell = cells.get(k);
        int at = head ? line - (height - cell.size()) : line;
        String part = at >= 0 && at < cell.size() ? cell.get(at) : "";
        int width = widths[panel.get(k)];
        parts.add(
            isWords(panel.get(k))
                ? TerminalText.left(part, width)
                : TerminalText.right(part, width));
      }
      lines.add(String.join(GAP, parts));
    }
  }

  private void addAbsentNotes(List<String> lines) {
    if (absent.isEmpty()) {
      return;
    }
    lines.addAll(
        wrapped(
            Messages.get(
                "table.absent.count",
                String.valueOf(absent.count()),
                String.valueOf(absent.cells()))));
    for (AbsentNotes.Note note : absent.notes()) {
      Label count =
          note.count() == 1
              ? Messages.get("table.absent.one")
              : Messages.get("table.absent.reason", String.valueOf(note.count()));
      lines.addAll(
          wrapped(
              Messages.get(
                  "terminal.absent", "[" + note.letter() + "]", note.cell().reason(), count)));
    }
  }

  private List<String> wrapped(Label text) {
    return TerminalText.wrap(TerminalText.plain(text.in(language)), maxWidth);
  }
}
