package org.openshebao.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.problem.ProblemException;

class TextFileTest {

  @TempDir private Path folder;

  @Test
  void leavesOutTheByteOrderMark() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFsex: male\n");

    assertThat(TextFile.read(file)).isEqualTo("sex: male\n");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> TextFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("FILE-MISSING");
  }

  @Test
  void saysThatAFileIsNotInUtf8() throws Exception {
    Path file = folder.resolve("gb.yaml");
    Files.write(file, "性别: 男".getBytes(Charset.forName("GB18030")));

    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("FILE-ENCODING");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThatThrownBy(() -> TextFile.read(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("FILE-UNREADABLE");
  }
}
