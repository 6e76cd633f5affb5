package org.openshebao.publishing.docx;

/// The vocabularies of a document.
final class Namespaces {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PLACED =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Namespaces() {}
}
