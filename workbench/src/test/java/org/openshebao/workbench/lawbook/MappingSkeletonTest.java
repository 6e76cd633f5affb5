package org.openshebao.workbench.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.text.Language;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.mapping.ColumnMapping;
import org.openshebao.population.mapping.EntityMapping;
import org.openshebao.population.mapping.Mapping;
import org.openshebao.workbench.Workbench;

/// The skeleton is a mapping file: what is written is read again by the reader of mapping files.
class MappingSkeletonTest {

  @TempDir private Path folder;

  private final List<InputVariable> inputs =
      NeededInputs.list(
          Workbench.open("china").atReferenceDate(),
          List.of("employeePension", "employerPensionContribution"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void isReadAsAMappingFileThatNamesEveryInput(Language language) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("mapping.yaml"), MappingSkeleton.of("A \"title\"", inputs, language));

    Mapping mapping = Mapping.read(file);

    assertThat(mapping.entities())
        .extracting(EntityMapping::entity)
        .containsExactly("person", "relation");
    assertThat(mapping.entities().stream().flatMap(each -> each.variables().stream()))
        .extracting(ColumnMapping::variable)
        .containsExactlyInAnyOrderElementsOf(
            inputs.stream().filter(input -> !input.isHistory()).map(InputVariable::id).toList());
  }

  @Test
  void needsAPersonAboveRelations() throws Exception {
    List<InputVariable> ofRelations =
        inputs.stream().filter(input -> input.id().equals("monthlyWage")).toList();
    Path file =
        Files.writeString(
            folder.resolve("mapping.yaml"), MappingSkeleton.of("t", ofRelations, Language.EN));

    assertThat(Mapping.read(file).entities())
        .extracting(EntityMapping::entity)
        .containsExactly("person", "relation");
  }
}
