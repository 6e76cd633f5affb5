package org.openshebao.publishing.paper;

/// Names of the places that links lead to.
final class Place {

  static final String ANNEX = "annex";
  static final String DETAILS = "details";
  static final String SOURCES = "sources";
  static final String PROVENANCE = "provenance";

  private Place() {}

  static String ofSection(String id) {
    return "section." + id;
  }

  static String ofChart(String id) {
    return "chart." + id;
  }

  static String ofTable(String number) {
    return "table." + number;
  }

  static String ofDetail(String key) {
    return "detail." + key;
  }

  static String ofSource(String id) {
    return "source." + id;
  }
}
