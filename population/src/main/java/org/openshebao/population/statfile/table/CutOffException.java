package org.openshebao.population.statfile.table;

import java.io.IOException;

/// A file ends before what it promised is there.
public final class CutOffException extends IOException {

  private static final long serialVersionUID = 1L;

  /// At a position in the file, in bytes.
  public CutOffException(long position) {
    super("The file ends after %d bytes, before it is complete.".formatted(position));
  }
}
