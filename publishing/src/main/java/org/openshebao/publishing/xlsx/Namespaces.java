package org.openshebao.publishing.xlsx;

/// The vocabularies of a workbook.
final class Namespaces {

  static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PLACED =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Namespaces() {}
}
