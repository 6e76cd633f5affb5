package org.openshebao.population.statfile.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file is of another kind or version than can be read, or contradicts itself.
public final class BadFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String mend;

  /// With what is wrong, and what would be right.
  public BadFileException(String message, @Nullable String mend) {
    super(message);
    this.mend = mend;
  }

  /// What would be right; null when the message says it.
  public @Nullable String mend() {
    return mend;
  }
}
