package org.openshebao.cli;

import java.nio.file.Path;

/// Where the data that come with OpenShebao lie: the launcher says where it stands.
final class DataFolders {

  private DataFolders() {}

  /// Population data: censuses and World Population Prospects.
  static Path demography() {
    return Path.of(System.getProperty("shebao.home", ""), "examples", "data", "demography");
  }
}
