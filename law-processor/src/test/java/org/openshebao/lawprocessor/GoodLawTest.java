package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodLawTest {

  @TempDir Path folder;

  @Test
  void compiles() throws Exception {
    CompiledLaw law =
        ExampleLaw.withoutRules(folder)
            .file(
                "org/example/law/pension/Pension.java",
                ExampleLaw.java(
                    "org.example.law.pension",
                    """
                    final class Pension {
                      /// Whether the period is complete.
                      @Rule(of = PERSON, unit = YES_NO, ARTICLE)
                      static boolean isComplete(int children) { return children >= 1; }

                      /// The pension.
                      ///
                      /// More.
                      @Rule(of = PERSON, unit = FEN, when = "isComplete", ARTICLE)
                      static @Nullable Long pension(@Param("pension.rate") Rate rate, @MayBeUnknown @Nullable Integer children, org.example.law.Sex sex, int month, History career) {
                        return children == null ? null : rate.millionths();
                      }
                    }
                    """))
            .compile();
    assertThat(law.errors()).isEmpty();
    assertThat(law.warnings()).isEmpty();
  }
}
