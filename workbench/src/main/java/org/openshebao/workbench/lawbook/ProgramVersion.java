package org.openshebao.workbench.lawbook;

/// The version of OpenShebao that every result names.
public final class ProgramVersion {

  private ProgramVersion() {}

  /// The version that the build wrote into the jar; "development" when run from classes that are not in one.
  public static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
