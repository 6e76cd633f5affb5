package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.Locale;

/// A progress bar on stderr: drawn on a terminal only, at most ten times a second, and gone when the work is done.
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final long BETWEEN_DRAWINGS = 100_000_000; // ns
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final String label;
  private final long total;
  private long done;
  private long lastDrawn;

  /// @param shown  whether anything is drawn: stderr is a terminal and nobody asked for quiet
  /// @param total  how many steps there are; 0 when not known
  Progress(PrintWriter err, boolean shown, String label, long total) {
    this.err = err;
    this.shown = shown;
    this.label = label;
    this.total = total;
    this.lastDrawn = System.nanoTime() - BETWEEN_DRAWINGS;
    draw();
  }

  /// Notes that `steps` more are done. Any thread may call it.
  public synchronized void advance(long steps) {
    done += steps;
    draw();
  }

  /// Notes that `steps` are done in all. Any thread may call it.
  public synchronized void reach(long steps) {
    done = Math.max(done, steps);
    draw();
  }

  /// Takes the bar away.
  @Override
  public synchronized void close() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private void draw() {
    long now = System.nanoTime();
    if (shown && now - lastDrawn >= BETWEEN_DRAWINGS) {
      lastDrawn = now;
      err.print(CLEAR_LINE + line());
      err.flush();
    }
  }

  /// `synthesising [##########····················]  33 % of 1,200,000`.
  synchronized String line() {
    if (total == 0) {
      return String.format(Locale.ROOT, "%s %,d", label, done);
    }
    long part = Math.min(done, total);
    int filled = (int) (part * WIDTH / total);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %3d %% / %,d",
        label,
        "#".repeat(filled),
        "·".repeat(WIDTH - filled),
        part * 100 / total,
        total);
  }
}
