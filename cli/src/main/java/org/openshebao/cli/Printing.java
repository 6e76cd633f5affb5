package org.openshebao.cli;

/// A command whose result is what it prints: with `--out` the same text goes into a file as well.
interface Printing {

  CommonOptions common();

  /// What the name of the file ends with.
  default String extension() {
    return common().json() ? "json" : "txt";
  }
}
