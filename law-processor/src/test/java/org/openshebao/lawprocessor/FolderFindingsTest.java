package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.lawprocessor.MethodFindingsTest.says;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What is wrong with the folder of the law: LAW-ROOT, LAW-PARAM-TWICE, and what its YAML readers say.
class FolderFindingsTest extends FaultyLaw {

  @Test
  void wantsToBeToldWhereTheLawLies() throws Exception {
    assertThat(ExampleLaw.in(folder).withoutFolder().compile().errors())
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "not told where the YAML of the law lies",
                "-Aopenshebao.sources=",
                "[LAW-ROOT]"));
  }

  @Test
  void wantsAFolderThatIsThere() throws Exception {
    LawCompiler compiler = ExampleLaw.in(folder);
    assertThat(compiler.withFolder(folder.resolve("nowhere")).compile().errors())
        .singleElement()
        .satisfies(found -> says(found, "The folder of the law is not there", "[LAW-ROOT]"));
  }

  @Test
  void wantsOneLaw() throws Exception {
    LawCompiler compiler = ExampleLaw.in(folder);
    Files.delete(folder.resolve("org/example/law/law.yaml"));
    assertThat(compiler.compile().errors())
        .singleElement()
        .satisfies(found -> says(found, "There is no law.yaml", "[LAW-ROOT]"));

    compiler.file("org/example/law/law.yaml", "id: example\n");
    compiler.file("org/example/law/pension/law.yaml", "id: other\n");
    assertThat(compiler.compile().errors())
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "There are several laws: [org/example/law/law.yaml, org/example/law/pension/law.yaml].",
                "[LAW-ROOT]"));
  }

  @Test
  void wantsALawWithAName() throws Exception {
    assertThat(
            ExampleLaw.in(folder).file("org/example/law/law.yaml", "label: x\n").compile().errors())
        .singleElement()
        .satisfies(found -> says(found, "org/example/law/law.yaml has no id.", "[LAW-ROOT]"));
  }

  @Test
  void wantsRulesBelowTheRoot() throws Exception {
    assertThat(
            ExampleLaw.in(folder)
                .file(
                    "org/elsewhere/Outside.java",
                    """
                    package org.elsewhere;
                    import org.openshebao.law.rule.*;
                    public final class Outside {
                      /// Some.
                      @Rule(of = Entity.PERSON, unit = Unit.COUNT, since = "2001-07-01", cites = "art. 1", en = "Some", zh = "某")
                      static int some(int month) { return month; }
                    }
                    """)
                .compile()
                .errors())
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "org.elsewhere.Outside lies outside the law, whose root is org.example.law.",
                "[LAW-ROOT]"));
  }

  @Test
  void refusesAParameterInTwoFiles() throws Exception {
    assertThat(
            ExampleLaw.in(folder)
                .file(
                    "org/example/law/pension/again.yaml",
                    """
                    pension.rate:
                      label: {en: Contribution rate, zh: 缴费比例}
                      unit: rate
                      values: [{from: 2001-07-01, value: 0.08, place: XX, grade: official_text}]
                    """)
                .compile()
                .errors())
        .singleElement()
        .satisfies(found ->
            says(found, "The parameter pension.rate stands in two files", "[LAW-PARAM-TWICE]"));
  }

  @Test
  void passesOnWhatIsWrongWithAFile() throws Exception {
    assertThat(
            ExampleLaw.in(folder)
                .file("org/example/law/pension/broken.yaml", "pension.broken:\n  unit: furlongs\n")
                .file("org/example/law/family/inputs.yaml", "householdIncome: {of: [\n")
                .compile()
                .errors())
        .anySatisfy(found -> says(found, "org/example/law/pension/broken.yaml:2", "pension.broken"))
        .anySatisfy(found -> says(found, "org/example/law/family/inputs.yaml", "[YAML-SYNTAX]"));
  }

  @Test
  void refusesAnInputCalledMonth() throws Exception {
    assertThat(
            ExampleLaw.in(folder)
                .file(
                    "org/example/law/family/more/inputs.yaml",
                    "month: {of: person, unit: month, label: {en: M, zh: 月}, question: {en: M?, zh: 月？}}\n")
                .compile()
                .errors())
        .singleElement()
        .satisfies(found ->
            says(
                found,
                "org/example/law/family/more/inputs.yaml:1: an input cannot be called \"month\".",
                "[LAW-NAME]"));
  }

  @Test
  void reportsEverythingAtOnce() throws Exception {
    errors(
            """
            /// Some.
            @Rule(of = PERSON, unit = FEN, when = "nothing", since = "2001", cites = "", en = "Some", zh = "某")
            static int some(int nobody, double children) { return 0; }
            """)
        .hasSize(6);
  }

  @Test
  void writesNothingWhenAnythingIsWrong() throws Exception {
    CompiledLaw law =
        ExampleLaw.withPension(
                folder,
                """
                /// Some.
                @Rule(of = PERSON, unit = COUNT, ARTICLE)
                static int some(int nobody) { return 0; }
                """)
            .compile();

    assertThat(law.sources()).isEmpty();
  }

  @Test
  void saysNothingOfAModuleWithoutRules() throws Exception {
    CompiledLaw law =
        new LawCompiler(folder)
            .withoutFolder()
            .file("org/example/Plain.java", "package org.example; final class Plain {}\n")
            .compile();

    assertThat(law.errors()).isEmpty();
    assertThat(law.sources()).isEmpty();
  }
}
