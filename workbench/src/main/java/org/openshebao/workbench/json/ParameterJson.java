package org.openshebao.workbench.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// A dated value of a parameter, with the place, the documents and the grade, as JSON.
public final class ParameterJson {

  private ParameterJson() {}

  /// A dated value of `parameter`.
  public static JsonObject of(Law law, Parameter parameter, ParameterValue value) {
    return new JsonObject()
        .with("value", ValueJson.of(law, parameter.unit(), value.content()))
        .with("unit", ValueJson.unit(parameter.unit()))
        .withKnown("by", parameter.by())
        .with("place", value.place())
        .with("from", value.from())
        .with("to", value.to())
        .withKnown("published", value.published())
        .withKnown("knownOn", value.knownOn())
        .withKnown("role", value.role() == null ? null : value.role().key())
        .with("grade", value.grade().key())
        .with("sources", sources(law, value))
        .with("article", value.article())
        .with("document", value.document())
        .with("address", address(law, value))
        .with("note", value.note());
  }

  private static List<JsonObject> sources(Law law, ParameterValue value) {
    return value.sources().stream()
        .map(id ->
            law.findSource(id)
                .map(ParameterJson::source)
                .orElseGet(() -> new JsonObject().with("id", id)))
        .toList();
  }

  /// A document.
  public static JsonObject source(Source source) {
    return new JsonObject()
        .with("id", source.id())
        .with("title", source.title())
        .with("number", source.number())
        .with("issuer", source.issuer())
        .with("date", source.date())
        .with("address", source.address());
  }

  private static @Nullable String address(Law law, ParameterValue value) {
    if (value.address() != null) {
      return value.address();
    }
    return value.sources().stream()
        .flatMap(id -> law.findSource(id).stream())
        .map(Source::address)
        .filter(address -> address != null)
        .findFirst()
        .orElse(null);
  }
}
