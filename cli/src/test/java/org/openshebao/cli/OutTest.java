package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `--out` what is printed is a file too, and after a mistake there is none.
class OutTest {

  @TempDir private Path folder;

  @Test
  void writesWhatItPrints() throws Exception {
    Run text = Run.line("law show pension.accrual --law examplia --out " + folder);
    Run json = Run.line("places --law examplia --json --out " + folder);
    Run yaml = Run.line("inputs --for contribution --yaml --law examplia --out " + folder);

    assertThat(Files.readString(folder.resolve("law-show.txt"))).isEqualTo(text.out());
    assertThat(Files.readString(folder.resolve("places.json"))).isEqualTo(json.out());
    assertThat(Files.readString(folder.resolve("inputs.yaml"))).isEqualTo(yaml.out());
  }

  @Test
  void writesNothingAfterAMistake() {
    Path out = folder.resolve("new");

    Run data = Run.line("law show pension.accrual --place Atlantis --law examplia --out " + out);
    Run usage = Run.line("explain --law examplia --out " + out);
    Run fault =
        Run.line(
            "explain referenceWage=1 creditedMonths=0 --want wageForEachMonth --law examplia --out "
                + out);

    assertThat(data.code()).isEqualTo(ExitCode.DATA);
    assertThat(usage.code()).isEqualTo(ExitCode.USAGE);
    assertThat(fault.code()).isEqualTo(ExitCode.FAULT);
    assertThat(out).doesNotExist();
    assertThat(data.out() + usage.out() + fault.out()).isEmpty();
  }

  @Test
  void helpWritesNoFile() {
    Path out = folder.resolve("new");

    Run help = Run.line("places --help --out " + out);

    assertThat(help.code()).isEqualTo(ExitCode.OK);
    assertThat(help.out()).contains("Usage: shebao places");
    assertThat(out).doesNotExist();
  }

  @Test
  void saysThatAFileCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "a file, no folder");

    Run run = Run.line("places --law examplia --out " + file);

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("OUT-UNWRITABLE");
    assertThat(run.out()).isEmpty();
  }
}
