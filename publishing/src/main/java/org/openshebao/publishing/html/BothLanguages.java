package org.openshebao.publishing.html;

import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/// Fills an element of a template with a text in both languages; the style of the page shows the one that the reader
/// chose.
///
/// `both:text="${label}"` takes a [Label], `both:say="page.top"` a message, `both:cells="${line}"` a row of a table.
final class BothLanguages extends AbstractProcessorDialect {

  private static final String PREFIX = "both";
  private static final int PRECEDENCE = 1300; // as th:text

  private final Markup markup;

  BothLanguages(Language first) {
    super("Both languages", PREFIX, PRECEDENCE);
    this.markup = new Markup(first);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new Filler("text", (context, value) -> markup.both(evaluate(context, value, Label.class))),
        new Filler("say", (context, key) -> markup.both(Messages.get(key))),
        new Filler(
            "cells",
            (context, value) -> markup.cells(evaluate(context, value, TableView.Line.class))));
  }

  private static <T> T evaluate(ITemplateContext context, String expression, Class<T> type) {
    Object value =
        StandardExpressions.getExpressionParser(context.getConfiguration())
            .parseExpression(context, expression)
            .execute(context);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "%s must be a %s but was %s.".formatted(expression, type.getSimpleName(), value));
    }
    return type.cast(value);
  }

  /// Makes the content of an element from the value of its attribute.
  private interface Content {
    String of(ITemplateContext context, String value);
  }

  private static final class Filler extends AbstractAttributeTagProcessor {

    private final Content content;

    Filler(String attribute, Content content) {
      super(TemplateMode.HTML, PREFIX, null, false, attribute, true, PRECEDENCE, true);
      this.content = content;
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String value,
        IElementTagStructureHandler handler) {
      handler.setBody(content.of(context, value), false);
    }
  }
}
