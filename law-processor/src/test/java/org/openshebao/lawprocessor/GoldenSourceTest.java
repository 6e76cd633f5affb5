package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The generated sources are read by people, and are the same each time.
class GoldenSourceTest {

  private static CompiledLaw law;

  @TempDir Path folder;

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    law = ExampleLaw.in(folder).compile();
  }

  @Test
  void writesALoopAndTheRuleAsData() throws Exception {
    assertThat(law.sources().get("org.example.law.family.Family_share"))
        .isEqualTo(golden("Family_share.java.txt"));
  }

  @Test
  void writesTheListOfRules() throws Exception {
    assertThat(law.sources().get("org.example.law.GeneratedRules"))
        .isEqualTo(golden("GeneratedRules.java.txt"));
  }

  @Test
  void writesTheSameBytesAgain() throws Exception {
    assertThat(ExampleLaw.in(folder).compile().sources()).isEqualTo(law.sources());
  }

  @Test
  void keepsNamesOfTheLoopAndOfOtherClassesApart() throws Exception {
    CompiledLaw other =
        ExampleLaw.withPension(
                folder,
                """
                /// A code called as a class of the batch is.
                public enum Status implements Code {
                  /// One.
                  ONE,
                  /// Two, "quoted", with a \\\\ in it.
                  TWO;
                  @Override public Label label() { return Label.same("any"); }
                }

                /// The row.
                @Rule(of = PERSON, unit = COUNT, ARTICLE)
                static int row(int children) { return children; }

                /// The "values" of C:\\\\users, in a nested class.
                @Rule(of = PERSON, unit = CODE, since = "2001-07-01", cites = "\\\\u of \\"law\\"", en = "Some", zh = "某")
                static @Nullable Status values(int row, @MayBeUnknown @Nullable Sex sex) {
                  return row > 3 ? Status.TWO : sex == null ? null : Status.ONE;
                }

                /// Rules in a class within.
                public static final class Inner {
                  /// Reads both.
                  @Rule(of = PERSON, unit = COUNT, ARTICLE)
                  static int statuses(int row, Status values) { return row + values.ordinal(); }
                }
                """)
            .compile();

    assertThat(other.errors()).isEmpty();
    assertThat(other.rule("pension.statuses").className())
        .isEqualTo("org.example.law.pension.Extra$Inner");
    assertThat(other.rule("pension.statuses").javaName()).isEqualTo("Extra$Inner.statuses");
    assertThat(other.rule("pension.values").cites()).isEqualTo("\\u of \"law\"");
    assertThat(other.run("pension.values", 2, Columns.of(4, 1), Columns.of(0, 0)).values())
        .containsExactly(1, 0);
    assertThat(other.run("pension.statuses", 2, Columns.of(4, 1), Columns.of(0, 1)).values())
        .containsExactly(4, 2);
  }

  private static String golden(String name) throws Exception {
    return Files.readString(Path.of("src/test/resources/golden", name));
  }
}
