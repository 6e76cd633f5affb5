package org.openshebao.countries.china.law;

import java.util.List;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.history.History;

/// A career written out, for tests that call a rule by hand: "2010-03 10 4000 employees CN-41", a line for each run.
public final class WrittenCareer implements History {

  private record Run(int firstMonth, int monthsPaid, long base, int scheme, int place) {}

  private final List<Run> runs;
  private int at = -1;

  private WrittenCareer(List<Run> runs) {
    this.runs = runs;
  }

  /// Runs as lines: first month, months paid, base in yuan, scheme (employees when left out), place (the country when left out).
  public static WrittenCareer of(String text) {
    return new WrittenCareer(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(WrittenCareer::run)
            .toList());
  }

  private static Run run(String line) {
    String[] words = line.split("\\s+");
    return new Run(
        CalendarMonth.parse(words[0]),
        Integer.parseInt(words[1]),
        Fen.ofYuan(words[2]),
        words.length > 3
            ? PensionScheme.valueOf(words[3].toUpperCase(java.util.Locale.ROOT)).ordinal()
            : 0,
        ChinaParameters.place(words.length > 4 ? words[4] : "CN"));
  }

  @Override
  public void rewind() {
    at = -1;
  }

  @Override
  public boolean next() {
    return ++at < runs.size();
  }

  @Override
  public int firstMonth() {
    return runs.get(at).firstMonth();
  }

  @Override
  public int monthsPaid() {
    return runs.get(at).monthsPaid();
  }

  @Override
  public long base() {
    return runs.get(at).base();
  }

  @Override
  public int place() {
    return runs.get(at).place();
  }

  @Override
  public int scheme() {
    return runs.get(at).scheme();
  }
}
