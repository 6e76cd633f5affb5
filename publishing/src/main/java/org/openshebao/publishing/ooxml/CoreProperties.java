package org.openshebao.publishing.ooxml;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a file says of itself.
///
/// @param asOf  the date of the law, by which files are dated, as the clock would make each run differ; null when no law was used
/// @param language  "en-GB", "zh-CN"
public record CoreProperties(
    String title, String subject, String creator, @Nullable LocalDate asOf, String language) {

  Xml xml() {
    Xml xml =
        Xml.part()
            .open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance")
            .leaf("dc:title", title)
            .leaf("dc:subject", subject)
            .leaf("dc:creator", creator)
            .leaf("dc:language", language);
    if (asOf != null) {
      String time = asOf + "T00:00:00Z";
      xml.leaf("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
      xml.leaf("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
    }
    return xml.close();
  }
}
