package org.openshebao.publishing.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void escapesTextAndAttributesAndReplacesWhatXmlCannotHold() {
    Xml xml = Xml.piece().open("a", "b", "\"<&>\n").leaf("c", " x\u0000]]>\ud800 ").close();

    assertThat(xml)
        .hasToString(
            "<a b=\"&quot;&lt;&amp;&gt;&#10;\"><c xml:space=\"preserve\"> x\uFFFD]]&gt;\uFFFD </c></a>");
  }

  @Test
  void refusesElementsLeftOpenAndNamesWithoutValues() {
    assertThatThrownBy(() -> Xml.piece().open("a").toString()).hasMessageContaining("still open");
    assertThatThrownBy(() -> Xml.piece().empty("a", "b")).hasMessageContaining("name and a value");
  }

  @Test
  void putsPartsTogetherWithTheirTypesAndRelations() throws Exception {
    OfficeFile file = new OfficeFile();
    file.add("word/document.xml", "type/main", Xml.part().empty("d"));

    assertThat(file.relate("word/document.xml", "image", "media/1.png")).isEqualTo("rId1");
    assertThat(file.relateOutside("word/document.xml", "hyperlink", "https://example.org/?a=1&b"))
        .isEqualTo("rId2");
    assertThat(file.relate("word/document.xml", "image", "media/1.png"))
        .as("once")
        .isEqualTo("rId1");
    List<String> names = new ArrayList<>();
    String relations = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().endsWith("document.xml.rels")) {
          relations = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(names)
        .containsExactly(
            "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml");
    assertThat(relations)
        .contains("Target=\"https://example.org/?a=1&amp;b\" TargetMode=\"External\"");
  }
}
