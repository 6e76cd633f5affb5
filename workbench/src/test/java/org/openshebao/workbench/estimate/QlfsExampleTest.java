package org.openshebao.workbench.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Language;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.workbench.estimate.report.EstimateFiles;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The South African example from its data to page, documents and dataflow.
class QlfsExampleTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "qlfs", "qlfs.yaml");

  @TempDir private static Path out;

  private static SurveyEstimation estimation;
  private static List<Path> written = List.of();

  @BeforeAll
  static void run() throws IOException {
    estimation = SurveyEstimation.run(EXAMPLE);
    written = EstimateFiles.write(estimation, Language.EN, false, out);
  }

  /// Anchors of the data's README, by R's package survey.
  @Test
  void coverageIsWhatRSays() {
    Map<String, Estimate> coverage =
        estimates("coverage").stream().collect(Collectors.toMap(Estimate::term, each -> each));

    assertThat(coverage.get("uif").value()).isCloseTo(0.6146, within(5e-5));
    assertThat(coverage.get("uif").standardError()).isCloseTo(0.0058, within(5e-5));
    assertThat(coverage.get("uif").designEffect()).isCloseTo(2.67, within(5e-3));
    assertThat(coverage.get("pension").value()).isCloseTo(0.4878, within(5e-5));
    assertThat(coverage.get("pension").designEffect()).isCloseTo(3.32, within(5e-3));
    assertThat(coverage.get("medical").value()).isCloseTo(0.3113, within(5e-5));
    assertThat(coverage.get("medical").standardError()).isCloseTo(0.0063, within(5e-5));
    assertThat(coverage.get("uif").n()).isEqualTo(18_643);
  }

  @Test
  void thePageSaysInBothLanguagesWhatIsEstimatedHowSureAndFromWhichSample() throws IOException {
    String page = Files.readString(out.resolve("index.html"));

    assertThat(page)
        .contains("Employees who contribute to social security", "南非雇员参加社会保障情况")
        .contains("Unemployment insurance by province", "按省的失业保险覆盖率", "Limpopo", "林波波省")
        .contains("95 % confidence interval", "95% 置信区间")
        .contains("Sampling units: psu", "抽样单元：psu", "Strata: stratum")
        .contains("Statistics South Africa", "南非统计局");
    assertThat(written.stream().map(path -> path.getFileName().toString()))
        .contains("report.zh.docx", "tables.en.xlsx", "structure.xml", "data.csv");
  }

  @Test
  void everyObservationOfTheDataflowFitsTheStructureThatIsReadBack() throws Exception {
    Document structure = parse(Files.readString(out.resolve("sdmx").resolve("structure.xml")));
    List<String> lines = Files.readAllLines(out.resolve("sdmx").resolve("data.csv"));
    List<String> header = List.of(lines.getFirst().split(","));

    List<String> dimensions = ids(structure, "Dimension");
    assertThat(dimensions)
        .startsWith("REF_AREA", "FREQ", "MEASURE", "SEX", "PROVINCE")
        .endsWith("SOC");
    assertThat(header)
        .startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA", "FREQ", "MEASURE", "SEX")
        .containsAll(ids(structure, "Measure"))
        .containsAll(ids(structure, "Attribute"))
        .contains("TIME_PERIOD");
    Map<String, Set<String>> codes = codes(structure);
    Set<String> keys = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      assertThat(fields).hasSameSizeAs(header);
      assertThat(fields.subList(0, 3))
          .containsExactly("dataflow", "EXAMPLE:DF_EMPLOYEE_COVERAGE(1.0.0)", "I");
      IntStream.range(3, header.size())
          .filter(k -> codes.containsKey("CL_" + header.get(k)))
          .forEach(k -> assertThat(codes.get("CL_" + header.get(k))).contains(fields.get(k)));
      assertThat(keys.add(String.join(".", fields.subList(3, 3 + dimensions.size())))).isTrue();
    }
    long estimates =
        estimation.result().items().stream()
            .filter(ResultItem.OfEstimates.class::isInstance)
            .mapToLong(item -> ((ResultItem.OfEstimates) item).estimates().list().size())
            .sum();
    assertThat(keys).hasSize((int) estimates).hasSizeGreaterThan(17);
    assertThat(keys).anyMatch(key -> key.startsWith("ZAF.Q.EMP_CONTRIB_RT.SEX_F._T."));
  }

  @Test
  void theDataflowHasTheNumbersOfTheAnalysis() throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("sdmx").resolve("data.csv"));
    List<String> header = List.of(lines.getFirst().split(","));
    List<String> women =
        lines.stream()
            .filter(line -> line.contains(",SEX_F,"))
            .map(QlfsExampleTest::fields)
            .findFirst()
            .orElseThrow();
    Estimate of = estimates("bySex").get(1);

    assertThat(of.domain()).containsEntry("sexName", "female");
    assertThat(women.get(header.indexOf("OBS_VALUE"))).isEqualTo(String.valueOf(of.value()));
    assertThat(women.get(header.indexOf("SE"))).isEqualTo(String.valueOf(of.standardError()));
    assertThat(women.get(header.indexOf("N"))).isEqualTo("9039");
    assertThat(women.get(header.indexOf("INFERENCE"))).isEqualTo("DESIGN");
    assertThat(women.get(header.indexOf("SOURCE"))).contains("Statistics South Africa");
  }

  /// The standards that the example names refuse small and uncertain numbers: no observation has both a refusal and a number.
  @Test
  void whatIsRefusedIsSuppressedInTheDataflowToo() throws IOException {
    SurveyEstimation published = estimation.forPublication();
    EstimateFiles.write(published, Language.EN, false, out.resolve("published"));
    List<String> lines =
        Files.readAllLines(out.resolve("published").resolve("sdmx").resolve("data.csv"));
    List<String> header = List.of(lines.getFirst().split(","));
    List<List<String>> rows =
        lines.subList(1, lines.size()).stream().map(QlfsExampleTest::fields).toList();

    assertThat(rows.stream().filter(row -> row.get(header.indexOf("OBS_STATUS")).equals("Q")))
        .isNotEmpty()
        .allMatch(row -> row.get(header.indexOf("OBS_VALUE")).isEmpty())
        .allMatch(row -> row.get(header.indexOf("SE")).isEmpty())
        .allMatch(row -> !row.get(header.indexOf("COMMENT_OBS")).isEmpty());
    assertThat(rows).allMatch(row -> !row.get(header.indexOf("QUALITY")).isEmpty());
  }

  private static List<Estimate> estimates(String id) {
    return ((ResultItem.OfEstimates) ResultItem.find(estimation.result().items(), id))
        .estimates()
        .list();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  /// Ids of components, which stand in the lists of the data structure.
  private static List<String> ids(Document document, String element) {
    List<String> ids = new ArrayList<>();
    NodeList nodes = document.getElementsByTagNameNS("*", element);
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(((Element) nodes.item(i)).getAttribute("id"));
    }
    return ids;
  }

  private static Map<String, Set<String>> codes(Document document) {
    NodeList lists = document.getElementsByTagNameNS("*", "Codelist");
    return IntStream.range(0, lists.getLength())
        .mapToObj(i -> (Element) lists.item(i))
        .collect(
            Collectors.toMap(
                list -> list.getAttribute("id"),
                list -> {
                  NodeList codes = list.getElementsByTagNameNS("*", "Code");
                  return IntStream.range(0, codes.getLength())
                      .mapToObj(i -> ((Element) codes.item(i)).getAttribute("id"))
                      .collect(Collectors.toSet());
                }));
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
