package org.openshebao.workbench.json;

import org.openshebao.workbench.lawbook.LawInForce;

/// What a result was made from, as JSON: the law, its digest and date, reforms, and the version of the program.
public final class ProvenanceJson {

  private ProvenanceJson() {}

  /// For a result under a law on a day.
  public static JsonObject of(LawInForce law) {
    return new JsonObject()
        .with("lawId", law.law().manifest().id())
        .with("lawHash", law.law().hash())
        .with("lawDate", law.date())
        .withKnown("knownOn", law.law().findKnowledgeDate().orElse(null))
        .with("reforms", law.reforms())
        .with("programVersion", law.provenance().programVersion());
  }
}
