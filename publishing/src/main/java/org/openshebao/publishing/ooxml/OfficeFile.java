package org.openshebao.publishing.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of an office program while it is put together: its parts, their types, and what each refers to.
///
/// Parts stand in the file in the order in which they were added, all dated alike, so that the same parts are the same bytes.
public final class OfficeFile {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Relation(String type, String target, boolean outside) {}

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  /// Adds a part of XML.
  ///
  /// @param name  as in "word/document.xml"
  /// @param type  its content type
  public void add(String name, String type, Xml content) {
    parts.put(name, content.toString().getBytes(StandardCharsets.UTF_8));
    types.put(name, type);
  }

  /// Adds a picture.
  public void addPng(String name, byte[] png) {
    parts.put(name, png);
  }

  /// Says that the part `from` refers to `target`, and gives the id by which it does: "rId1".
  ///
  /// @param from  a part; empty for the file as a whole
  /// @param type  the last word of its type: "image", "styles"
  public String relate(String from, String type, String target) {
    return relate(from, new Relation(OFFICE + type, target, false));
  }

  /// Says that the part `from` links to an address of the web.
  public String relateOutside(String from, String type, String address) {
    return relate(from, new Relation(OFFICE + type, address, true));
  }

  /// Says who made the file, what it is called, and as of when.
  public void describe(CoreProperties properties) {
    add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        properties.xml());
    relate(
        "",
        new Relation(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
            false));
  }

  private String relate(String from, Relation relation) {
    List<Relation> known = relations.computeIfAbsent(from, key -> new ArrayList<>());
    int at = known.indexOf(relation);
    if (at < 0) {
      known.add(relation);
      at = known.size() - 1;
    }
    return "rId" + (at + 1);
  }

  /// The file.
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      write(zip, "[Content_Types].xml", contentTypes().toString().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, List<Relation>> entry : relations.entrySet()) {
        write(
            zip,
            relationsName(entry.getKey()),
            relationsOf(entry.getValue()).toString().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put an office file together", e);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String relationsName(String from) {
    int slash = from.lastIndexOf('/') + 1;
    return from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
  }

  private static Xml relationsOf(List<Relation> relations) {
    Xml xml = Xml.part().open("Relationships", "xmlns", RELATIONSHIPS);
    int number = 0;
    for (Relation relation : relations) {
      String id = "rId" + ++number;
      if (relation.outside()) {
        xml.empty(
            "Relationship",
            "Id",
            id,
            "Type",
            relation.type(),
            "Target",
            relation.target(),
            "TargetMode",
            "External");
      } else {
        xml.empty("Relationship", "Id", id, "Type", relation.type(), "Target", relation.target());
      }
    }
    return xml.close();
  }

  private Xml contentTypes() {
    Xml xml =
        Xml.part()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml")
            .empty("Default", "Extension", "xml", "ContentType", "application/xml")
            .empty("Default", "Extension", "png", "ContentType", "image/png");
    types.forEach(
        (name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
    return xml.close();
  }
}
