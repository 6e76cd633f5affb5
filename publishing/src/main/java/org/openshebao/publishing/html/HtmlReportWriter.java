package org.openshebao.publishing.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.report.Report;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Writes a report as one HTML file that needs nothing else: both languages, charts, tables and sources are in it.
///
/// Charts draw what stands in their tables. Months and days stand along an axis of time, ages and years (numbers, or
/// words such as "2025") side by side; a series whose column is called `not_known` or `unknown` is grey.
public final class HtmlReportWriter {

  private HtmlReportWriter() {}

  /// Writes `report` to `file`, whole or not at all; readers see `defaultLanguage` until they choose.
  public static void write(Report report, Language defaultLanguage, Path file) throws IOException {
    WholeFile.write(file, text(report, defaultLanguage));
  }

  /// The page as text. The same report gives the same text.
  public static String text(Report report, Language defaultLanguage) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("page", ReportPage.of(report, defaultLanguage));
    return engine(defaultLanguage).process("report", context);
  }

  private static TemplateEngine engine(Language defaultLanguage) {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(HtmlReportWriter.class.getClassLoader());
    templates.setPrefix("org/openshebao/publishing/html/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
    engine.addDialect(new BothLanguages(defaultLanguage));
    return engine;
  }
}
