package org.openshebao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A module uses the levels below it and none beside it, and no package needs itself by way of another.
class DependencyTest {

  private static JavaClasses classes;

  @BeforeAll
  static void readAllClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openshebao");
  }

  static List<String> modules() throws Exception {
    return Modules.listAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void hasClassesToLookAt(String module) {
    assertThat(classes.that(resideInAPackage(Modules.packageOf(module))))
        .as(
            "classes of module %s. Maybe it is no dependency of architecture-tests/pom.xml?",
            module)
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void usesLowerLevelsOnly(String module) throws Exception {
    String[] forbidden =
        Modules.listForbiddenTo(module).stream().map(Modules::packageOf).toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(Modules.packageOf(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because("a module uses the levels below it and none beside it (ARCHITECTURE.md)")
        .check(classes);
  }

  /// The rooms of a law read one another as its articles do, and the list of its rules knows them all; that no variable needs itself is
  /// seen by the check of the law.
  @Test
  void hasNoCircleOfPackages() {
    JavaClasses program = classes.that(not(resideInAPackage("org.openshebao.countries.*.law..")));

    assertThat(program).isNotEmpty();
    slices().matching("org.openshebao.(**)").should().beFreeOfCycles().check(program);
  }
}
