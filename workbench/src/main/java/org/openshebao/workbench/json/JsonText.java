package org.openshebao.workbench.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/// Writes trees of objects, lists, labels, texts, numbers, truth values and nulls as JSON, indented, with LF and a last line end.
public final class JsonText {

  private JsonText() {}

  /// The text of a tree.
  public static String of(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
      write(json, tree);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case JsonObject object -> {
        json.writeStartObject();
        object
            .members()
            .forEach((name, each) -> {
              json.writeName(name);
              write(json, each);
            });
        json.writeEndObject();
      }
      case Label label ->
          write(json, new JsonObject().with("en", label.en()).with("zh", label.zh()));
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(each -> write(json, each));
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> {
        if (!Double.isFinite(number)) {
          throw new IllegalArgumentException("JSON has no number for " + number + ".");
        }
        json.writeNumber(number);
      }
      case BigDecimal number -> json.writeNumber(plain(number).toPlainString());
      default -> json.writeString(value.toString());
    }
  }

  /// 8E+1 is 80, and 0.0800 is 0.08.
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Two spaces and LF on every platform.
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators spaceAfterColon =
          PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Spacing.AFTER);
      return new DefaultPrettyPrinter(spaceAfterColon)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
