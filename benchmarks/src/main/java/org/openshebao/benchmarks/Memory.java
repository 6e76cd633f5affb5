package org.openshebao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Memory of this program as Linux counts it.
final class Memory {

  private static final String PEAK = "VmHWM:";

  private Memory() {}

  /// The most memory that was resident at once; −1 where the system does not say.
  static long peakMebibytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(PEAK)) {
        return Long.parseLong(line.substring(PEAK.length()).replaceAll("\\D", "")) / 1024;
      }
    }
    return -1;
  }
}
