package org.openshebao.population.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example in docs/mapping-files.md is a mapping file.
class MappingDocumentTest {

  @Test
  void exampleLoads(@TempDir Path temp) throws IOException {
    String page = Files.readString(Path.of("../docs/mapping-files.md"));
    String yaml = page.substring(page.indexOf("```yaml") + 8, page.lastIndexOf("```"));

    Mapping mapping = Mapping.read(Files.writeString(temp.resolve("mapping.yaml"), yaml));

    EntityMapping person = mapping.entities().getLast();
    assertThat(person.parent()).isEqualTo("household");
    assertThat(person.file().missing()).containsExactly("-9", ".");
    assertThat(person.variables()).extracting(ColumnMapping::variable).contains("education");
    for (CellUnit unit : CellUnit.values()) {
      assertThat(page).contains("`" + unit.key() + "`");
    }
  }
}
