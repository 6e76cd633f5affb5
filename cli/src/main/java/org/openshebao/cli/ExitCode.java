package org.openshebao.cli;

/// What the command tells the shell that called it.
final class ExitCode {

  /// All went well.
  static final int OK = 0;

  /// Failed cases, errors of a law check, or rows refused under --keep-going.
  static final int FAILED = 1;

  /// The command line cannot be understood.
  static final int USAGE = 2;

  /// Something given does not fit: a file, a name, a value.
  static final int DATA = 3;

  /// A fault of OpenShebao.
  static final int FAULT = 4;

  private ExitCode() {}
}
