package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawCheckMainTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return LawCheckMain.run(
        List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  private String output() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLawThatIsNoneIsAnError() {
    assertThat(run("examplya")).isEqualTo(1);
    assertThat(output())
        .contains("error: law: There is no law \"examplya\".")
        .contains("examplya: 1 errors, 0 warnings");
  }

  @Test
  void warningsDoNotFailAndAStrictCheckDoes() {
    assertThat(run("examplia")).isZero();
    assertThat(output())
        .isEqualToIgnoringNewLines(
            "warning: pension/flat-pension.yaml:6: pension.supplement: No rule reads this parameter. Code the"
                + " provision, or say in the class what is not yet coded. [LAW-PARAM-UNUSED]"
                + "examplia: 0 errors, 1 warnings");

    bytes.reset();
    assertThat(run("--strict", "--errors-only", "examplia")).isEqualTo(1);
    assertThat(output())
        .contains(
            "error: pension/flat-pension.yaml:10: pension.supplement: The value of XX-1 from 2001-07-01 is graded unverified.")
        .doesNotContain("warning:")
        .contains("examplia: 1 errors, 1 warnings");
  }

  @Test
  void noLawIsWrongUse() {
    assertThat(run("--strict")).isEqualTo(2);
    assertThat(output()).startsWith("Name the laws to check.");
  }

  @Test
  void everyCodeIsPrintedInOneForm() {
    assertThat(Arrays.stream(CheckCode.values()).map(CheckCode::key))
        .allMatch(key -> key.matches("LAW(-[A-Z]+)+"))
        .contains("LAW-DATES-OVERLAP", "LAW-BYTECODE-MISSING");
  }
}
