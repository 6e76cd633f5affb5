package org.openshebao.publishing.sdmx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.sdmx.Component.Role;

/// Writes a dataflow with its codelists, concepts and data structure as an SDMX-ML 3.0 structure message.
///
/// @see "SDMX-ML 3.0.0 schemas, sdmx-twg/sdmx-ml"
public final class StructureXml {

  private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
  private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

  private final Dataflow flow;
  private final Xml xml = Xml.part();

  private StructureXml(Dataflow flow) {
    this.flow = flow;
  }

  /// The message.
  ///
  /// @param prepared  the day that it says it was prepared: of the data, as a clock would make its bytes differ
  public static String text(Dataflow flow, LocalDate prepared) {
    return new StructureXml(flow).message(prepared);
  }

  private String message(LocalDate prepared) {
    xml.open(
            "mes:Structure",
            "xmlns:mes",
            NAMESPACE + "message",
            "xmlns:str",
            NAMESPACE + "structure",
            "xmlns:com",
            NAMESPACE + "common")
        .open("mes:Header")
        .leaf("mes:ID", flow.id())
        .leaf("mes:Test", "false")
        .leaf("mes:Prepared", prepared + "T00:00:00Z")
        .empty("mes:Sender", "id", flow.agency())
        .close()
        .open("mes:Structures");
    codelists();
    concepts();
    xml.open("str:Dataflows");
    maintainable("str:Dataflow", "datastructure.Dataflow", flow.id(), flow.name());
    xml.leaf("str:Structure", urn("datastructure.DataStructure", structure())).close().close();
    xml.open("str:DataStructures");
    maintainable("str:DataStructure", "datastructure.DataStructure", structure(), flow.name());
    components();
    xml.close().close();
    return xml.close().close().toString();
  }

  private void codelists() {
    Map<String, Codelist> lists = new LinkedHashMap<>();
    for (Component component : flow.components()) {
      Codelist codes = component.codelist();
      if (codes != null && lists.putIfAbsent(codes.id(), codes) instanceof Codelist other) {
        if (!other.equals(codes)) {
          throw new IllegalArgumentException(
              "Two codelists are called %s. Maybe name one after its dimension?"
                  .formatted(codes.id()));
        }
      }
    }
    xml.open("str:Codelists");
    for (Codelist list : lists.values()) {
      maintainable("str:Codelist", "codelist.Codelist", list.id(), list.name());
      for (Code code : list.codes()) {
        xml.open(
            "str:Code", "id", code.id(), "urn", urn("codelist.Code", list.id()) + "." + code.id());
        names(code.name());
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void concepts() {
    xml.open("str:ConceptSchemes");
    maintainable("str:ConceptScheme", "conceptscheme.ConceptScheme", scheme(), flow.name());
    for (Component component : flow.components()) {
      xml.open("str:Concept", "id", component.id(), "urn", concept(component));
      names(component.name());
      xml.close();
    }
    xml.close().close();
  }

  private void components() {
    xml.open("str:DataStructureComponents");
    xml.open(
        "str:DimensionList",
        "id",
        "DimensionDescriptor",
        "urn",
        component("DimensionDescriptor", "DimensionDescriptor"));
    int position = 0;
    for (Component each : flow.list(Role.DIMENSION)) {
      begin("str:Dimension", "Dimension", each, "position", ++position);
      xml.close();
    }
    for (Component each : flow.list(Role.TIME_DIMENSION)) {
      begin("str:TimeDimension", "TimeDimension", each);
      xml.close();
    }
    xml.close();
    xml.open(
        "str:AttributeList",
        "id",
        "AttributeDescriptor",
        "urn",
        component("AttributeDescriptor", "AttributeDescriptor"));
    for (Component each : flow.list(Role.ATTRIBUTE)) {
      begin("str:Attribute", "DataAttribute", each, "usage", usage(each));
      xml.open("str:AttributeRelationship").empty("str:Observation").close();
      xml.close();
    }
    xml.close();
    xml.open(
        "str:MeasureList",
        "id",
        "MeasureDescriptor",
        "urn",
        component("MeasureDescriptor", "MeasureDescriptor"));
    for (Component each : flow.list(Role.MEASURE)) {
      begin("str:Measure", "Measure", each, "usage", usage(each));
      xml.close();
    }
    xml.close().close();
  }

  private static String usage(Component component) {
    return component.mandatory() ? "mandatory" : "optional";
  }

  private void begin(String element, String kind, Component component, Object... more) {
    List<Object> attributes = new ArrayList<>();
    attributes.add("id");
    attributes.add(component.id());
    attributes.add("urn");
    attributes.add(component(kind, component.id()));
    attributes.addAll(List.of(more));
    xml.open(element, attributes.toArray());
    xml.leaf("str:ConceptIdentity", concept(component));
    xml.open("str:LocalRepresentation");
    Codelist codes = component.codelist();
    if (codes == null) {
      xml.empty("str:TextFormat", "textType", component.type().written());
    } else {
      xml.leaf("str:Enumeration", urn("codelist.Codelist", codes.id()));
    }
    xml.close();
  }

  private void maintainable(String element, String kind, String id, Label name) {
    xml.open(
        element,
        "id",
        id,
        "urn",
        urn(kind, id),
        "agencyID",
        flow.agency(),
        "version",
        flow.version());
    names(name);
  }

  private void names(Label name) {
    xml.leaf("com:Name", name.en(), "xml:lang", "en");
    xml.leaf("com:Name", name.zh(), "xml:lang", "zh");
  }

  private String structure() {
    return "DSD_" + flow.stem();
  }

  private String scheme() {
    return "CS_" + flow.stem();
  }

  private String concept(Component component) {
    return urn("conceptscheme.Concept", scheme()) + "." + component.id();
  }

  private String component(String kind, String id) {
    return urn("datastructure." + kind, structure()) + "." + id;
  }

  private String urn(String kind, String id) {
    return URN + kind + "=" + flow.agency() + ":" + id + "(" + flow.version() + ")";
  }
}
