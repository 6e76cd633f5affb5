package org.openshebao.publishing.paper;

import java.util.List;
import java.util.Optional;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.report.FigureSources;
import org.openshebao.publishing.report.SourceEntry;

/// The documents behind a table in one line.
final class Citation {

  private static final int MOST_DOCUMENTS = 6;

  private Citation() {}

  /// "Sources: …", the first few by name; empty when no document stands behind `table`.
  static Optional<String> find(FigureSources sources, Table table, Language language) {
    List<SourceEntry> documents = sources.listDocuments(table);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder cited = new StringBuilder();
    String separator = language == Language.ZH ? "；" : "; ";
    for (SourceEntry entry : documents.subList(0, Math.min(MOST_DOCUMENTS, documents.size()))) {
      cited.append(cited.isEmpty() ? "" : separator).append(entry.source().title().in(language));
      if (entry.source().number() != null) {
        cited.append(language == Language.ZH ? "，" : ", ").append(entry.source().number());
      }
    }
    if (documents.size() > MOST_DOCUMENTS) {
      int more = documents.size() - MOST_DOCUMENTS;
      cited.append(separator).append(Messages.get("office.sources.more", more).in(language));
    }
    return Optional.of(Messages.get("office.sources", cited.toString()).in(language));
  }
}
