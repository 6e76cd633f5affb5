package org.openshebao.publishing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;

/// What a result was made from, line by line.
public final class ProvenanceFacts {

  private ProvenanceFacts() {}

  /// A line: what it is called, and its value.
  public record Fact(Label name, String value) {}

  /// The lines of `made`.
  public static List<Fact> of(Provenance made) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "provenance.law", made.lawId());
    add(facts, "provenance.lawDate", made.lawDate());
    add(facts, "provenance.lawHash", made.lawHash());
    add(facts, "provenance.data", made.dataDigest());
    add(facts, "provenance.seed", made.seed());
    add(facts, "provenance.version", made.programVersion());
    return List.copyOf(facts);
  }

  /// All of it in one line.
  public static Label line(Provenance made) {
    return new Label(line(made, Language.EN), line(made, Language.ZH));
  }

  private static String line(Provenance made, Language language) {
    return of(made).stream()
        .map(fact -> fact.name().in(language) + " " + fact.value())
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  private static void add(List<Fact> facts, String key, @Nullable Object value) {
    if (value != null) {
      facts.add(new Fact(Messages.get(key), value.toString()));
    }
  }
}
