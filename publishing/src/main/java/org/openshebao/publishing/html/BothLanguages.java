package org.openshebao.publishing.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/// Fills an element with a text in both languages; the style of the page shows the one that the reader chose.
///
/// `both:text="${label}"` takes a [Label], `both:say="page.print"` a message. A text that is the same in both languages
/// stands there once.
final class BothLanguages extends AbstractProcessorDialect {

  private static final String PREFIX = "both";
  private static final int PRECEDENCE = 1300; // as th:text

  private final List<Language> order;

  BothLanguages(Language first) {
    super("Both languages", PREFIX, PRECEDENCE);
    this.order = List.of(first, first == Language.EN ? Language.ZH : Language.EN);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new Text(order), new Say(order));
  }

  private abstract static class Filler extends AbstractAttributeTagProcessor {

    private final List<Language> order;

    Filler(String attribute, List<Language> order) {
      super(TemplateMode.HTML, PREFIX, null, false, attribute, true, PRECEDENCE, true);
      this.order = order;
    }

    abstract @Nullable Label label(ITemplateContext context, String value);

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String value,
        IElementTagStructureHandler handler) {
      Label label = label(context, value);
      if (label == null) {
        throw new IllegalArgumentException(
            "There is no text for %s at %s:%d."
                .formatted(value, tag.getTemplateName(), tag.getLine()));
      }
      handler.setBody(body(context.getModelFactory(), label), false);
    }

    private IModel body(IModelFactory factory, Label label) {
      IModel body = factory.createModel();
      if (label.en().equals(label.zh())) {
        body.add(factory.createText(HtmlEscape.escapeHtml5Xml(label.en())));
        return body;
      }
      for (Language language : order) {
        body.add(factory.createOpenElementTag("span", "lang", PageLanguage.tag(language)));
        body.add(factory.createText(HtmlEscape.escapeHtml5Xml(label.in(language))));
        body.add(factory.createCloseElementTag("span"));
      }
      return body;
    }
  }

  private static final class Text extends Filler {

    Text(List<Language> order) {
      super("text", order);
    }

    @Override
    @Nullable Label label(ITemplateContext context, String value) {
      return (Label)
          StandardExpressions.getExpressionParser(context.getConfiguration())
              .parseExpression(context, value)
              .execute(context);
    }
  }

  private static final class Say extends Filler {

    Say(List<Language> order) {
      super("say", order);
    }

    @Override
    Label label(ITemplateContext context, String value) {
      return Messages.get(value);
    }
  }
}
