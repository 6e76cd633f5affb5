package org.openshebao.publishing.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.sdmx.Component.TextType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SdmxTest {

  private static final Codelist SEX =
      new Codelist(
          "CL_SEX",
          new Label("Sex", "性别"),
          List.of(
              new Code("SEX_T", new Label("Total", "合计")),
              new Code("SEX_F", new Label("Female & \"all\"", "女"))));
  private static final Codelist STATUS =
      new Codelist(
          "CL_OBS_STATUS",
          new Label("Status", "状态"),
          List.of(new Code("A", new Label("Normal", "正常"))));
  private static final Dataflow FLOW =
      new Dataflow(
          "EXAMPLE",
          "DF_COVERAGE",
          "1.0.0",
          new Label("Coverage", "覆盖率"),
          List.of(
              Component.dimension("SEX", new Label("Sex", "性别"), SEX),
              Component.time(new Label("Period", "时期")),
              Component.measure("OBS_VALUE", new Label("Value", "数值")),
              Component.measure("SE", new Label("Standard error", "标准误")),
              Component.coded("OBS_STATUS", new Label("Status", "状态"), STATUS, true),
              Component.attribute("SOURCE", new Label("Source", "来源"), TextType.STRING, true)));

  private static Observation observation(String sex, String value) {
    return new Observation(
        Map.of(
            "SEX",
            sex,
            "TIME_PERIOD",
            "2014-Q1",
            "OBS_VALUE",
            value,
            "OBS_STATUS",
            "A",
            "SOURCE",
            "A survey, \"the\" one"));
  }

  @Test
  void csvHasTheColumnsOfTheFieldGuideAndQuotesAsRfc4180Does() {
    String csv = SdmxCsv.text(new SdmxData(FLOW, List.of(observation("SEX_F", "0.25"))));

    assertThat(csv)
        .isEqualTo(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,SEX,TIME_PERIOD,OBS_VALUE,SE,OBS_STATUS,SOURCE
            dataflow,EXAMPLE:DF_COVERAGE(1.0.0),I,SEX_F,2014-Q1,0.25,,A,"A survey, ""the"" one"
            """);
  }

  @Test
  void theStructureReadBackLeadsFromEveryComponentToItsConceptAndCodes() throws Exception {
    Document document = parse(StructureXml.text(FLOW, LocalDate.of(2014, 1, 1)));

    List<String> concepts = urns(document, "Concept");
    List<String> lists = urns(document, "Codelist");
    assertThat(texts(document, "ConceptIdentity")).hasSize(6).allMatch(concepts::contains);
    assertThat(texts(document, "Enumeration")).hasSize(2).allMatch(lists::contains);
    assertThat(texts(document, "Structure")).isEqualTo(urns(document, "DataStructure"));
    assertThat(urns(document, "Code")).hasSize(3);
    assertThat(texts(document, "Name")).contains("Female & \"all\"", "女");
  }

  @Test
  void whatDoesNotFitTheStructureIsRefused() {
    assertThatThrownBy(() -> new SdmxData(FLOW, List.of(observation("SEX_M", "1"))))
        .hasMessageContaining("\"SEX_M\" is no code of CL_SEX");
    assertThatThrownBy(
            () -> new SdmxData(FLOW, List.of(observation("SEX_F", "1"), observation("SEX_F", "2"))))
        .hasMessageContaining("Observation 2")
        .hasMessageContaining("key of another");
    assertThatThrownBy(() ->
            new SdmxData(
                FLOW, List.of(new Observation(Map.of("SEX", "SEX_F", "TIME_PERIOD", "2014")))))
        .hasMessageContaining("OBS_STATUS")
        .hasMessageContaining("mandatory");
    assertThatThrownBy(() -> new Code("a b", Label.same("x"))).hasMessageContaining("a b");
  }

  @Test
  void codesOfCategoriesAreAllowedWhateverTheirText() {
    assertThat(SdmxId.codeOf("north x female", 1)).isEqualTo("NORTH_X_FEMALE");
    assertThat(SdmxId.codeOf("女", 2)).isEqualTo("C2");
    assertThat(SdmxId.codeOf("3", 0)).isEqualTo("3");
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> urns(Document document, String element) {
    List<String> urns = new ArrayList<>();
    NodeList nodes = document.getElementsByTagNameNS("*", element);
    for (int i = 0; i < nodes.getLength(); i++) {
      String urn = ((Element) nodes.item(i)).getAttribute("urn");
      if (!urn.isEmpty()) {
        urns.add(urn);
      }
    }
    return urns;
  }

  private static List<String> texts(Document document, String element) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagNameNS("*", element);
    for (int i = 0; i < nodes.getLength(); i++) {
      Element node = (Element) nodes.item(i);
      if (node.getElementsByTagName("*").getLength() == 0) {
        texts.add(node.getTextContent());
      }
    }
    return texts;
  }
}
