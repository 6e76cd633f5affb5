package org.openshebao.workbench.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.input.InputVariable;

/// An input that the law declares, as JSON.
public final class InputJson {

  private InputJson() {}

  /// One input with the question to ask for it.
  public static JsonObject of(InputVariable input) {
    return new JsonObject()
        .with("id", input.id())
        .with("name", input.simpleName())
        .with("entity", input.of().key())
        .with("period", input.per().name().toLowerCase(Locale.ROOT))
        .with("unit", input.unit() == null ? "career" : ValueJson.unit(input.unit().unit()))
        .with("writtenAs", input.unit() == null ? null : input.unit().label())
        .with("codes", codes(input))
        .with("minimum", bound(input, input.minimum()))
        .with("maximum", bound(input, input.maximum()))
        .with("mayBeUnknown", input.mayBeUnknown())
        .with("otherwise", input.otherwise())
        .with("label", input.label())
        .with("question", input.question());
  }

  private static List<JsonObject> codes(InputVariable input) {
    return input.codes().stream()
        .map(code -> new JsonObject().with("key", code.key()).with("label", code.label()))
        .toList();
  }

  private static @Nullable Object bound(InputVariable input, @Nullable Long raw) {
    return raw == null || input.unit() == null ? null : ValueJson.number(input.unit().unit(), raw);
  }
}
