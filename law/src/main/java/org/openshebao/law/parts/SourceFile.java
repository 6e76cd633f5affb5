package org.openshebao.law.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Source;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a `sources.yaml`: ids as keys, each with title, number, issuer, date and address of a document.
public final class SourceFile {

  private static final Set<String> KEYS =
      Set.of("title", "number", "issuer", "date", "address", "seen", "checked", "note");

  private SourceFile() {}

  /// Every source of the file that can be read.
  public static List<Source> read(String file, String text, Problems problems) {
    List<Source> sources = new ArrayList<>();
    try {
      YamlNode.parse(file, text)
          .entries()
          .forEach((id, node) -> {
            Fields fields = new Fields(node, id, problems).allow(KEYS);
            Label title = fields.label("title", true);
            if (title != null) {
              sources.add(
                  new Source(
                      id,
                      title,
                      fields.text("number", false),
                      fields.text("issuer", false),
                      fields.text("date", false),
                      fields.text("address", false),
                      fields.text("seen", false),
                      day(fields)));
            }
          });
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return sources;
  }

  private static @Nullable String day(Fields fields) {
    LocalDate checked = fields.date("checked", false);
    return checked == null ? null : checked.toString();
  }
}
