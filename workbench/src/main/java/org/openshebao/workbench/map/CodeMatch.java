package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.input.InputVariable.CodeItem;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.ValueCount;

/// Finds the code of the law that each value of a column stands for.
final class CodeMatch {

  /// Points when words say it.
  private static final int BY_WORDS = 40;

  /// Points when only usual numbers say it.
  private static final int BY_NUMBERS = 25;

  private static final int MAX_QUESTIONS = 30;

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Map<String, String> recodes = new LinkedHashMap<>();
  private final Set<String> codes = new TreeSet<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();
  private final List<Label> reasons = new ArrayList<>();
  private int points;

  private CodeMatch() {}

  /// Matches a column of codes.
  static CodeMatch of(ColumnProfile column, InputVariable input, Vocabulary words) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (CodeItem code : input.codes()) {
      List<String> texts = new ArrayList<>();
      texts.add(ColumnName.normal(code.key()));
      texts.add(ColumnName.normal(code.label().en()));
      texts.add(ColumnName.normal(code.label().zh()));
      texts.addAll(words.variable(input.id()).codes().getOrDefault(code.key(), List.of()));
      said.put(code.key(), texts);
    }
    CodeMatch match = new CodeMatch();
    match.match(column, said, words);
    if (match.codes.isEmpty()) {
      match.usual(column, words.variable(input.id()).usual());
    }
    for (String code : match.codes) {
      Label assumption = words.assumptions().get(code);
      boolean isAnswer =
          match.recodes.entrySet().stream()
              .anyMatch(entry ->
                  entry.getValue().equals(code)
                      && words.yes().contains(meaning(column, entry.getKey())));
      if (assumption != null && isAnswer) {
        match.reasons.add(assumption);
        match.points = Math.min(match.points, BY_NUMBERS - 1);
      }
    }
    match.drop(input.codes().stream().map(CodeItem::key).toList(), input.codes());
    return match;
  }

  /// Matches a column of yes and no.
  static CodeMatch yesNo(ColumnProfile column, Vocabulary words) {
    CodeMatch match = new CodeMatch();
    match.match(column, Map.of(YES, words.yes(), NO, words.no()), words);
    if (match.codes.isEmpty()) {
      List<String> values = column.values().stream().map(ValueCount::value).toList();
      if (!values.isEmpty() && Set.of("1", "0").containsAll(values)) {
        match.take(Map.of("1", YES, "0", NO), column);
        match.reasons.add(Reasons.values());
        match.points = BY_WORDS;
      } else if (Set.of("1", "2").equals(Set.copyOf(values))) {
        match.take(Map.of("1", YES, "2", NO), column);
        match.reasons.add(Reasons.yesIsFirst());
        match.points = BY_NUMBERS;
      }
    }
    return match;
  }

  /// What the file says a value means; the value itself when it says nothing.
  private static String meaning(ColumnProfile column, String value) {
    return ColumnName.normal(column.codeLabels().getOrDefault(value, value));
  }

  private void match(ColumnProfile column, Map<String, List<String>> said, Vocabulary words) {
    if (column.isMany()) {
      unmatched.addAll(column.examples());
      return;
    }
    for (ValueCount count : column.values()) {
      String value = count.value();
      String meaning = meaning(column, value);
      Optional<String> code = find(meaning, said);
      if (code.isPresent()) {
        recodes.put(value, code.get());
        codes.add(code.get());
      } else if (words.missing().contains(meaning)) {
        missing.add(value);
      } else {
        unmatched.add(value);
      }
    }
    if (!codes.isEmpty()) {
      points = BY_WORDS;
      reasons.add(column.codeLabels().isEmpty() ? Reasons.codes() : Reasons.codeLabels());
    }
  }

  /// The code of which these are the words; none when they are those of two.
  private static Optional<String> find(String meaning, Map<String, List<String>> said) {
    @Nullable String found = null;
    for (var entry : said.entrySet()) {
      if (entry.getValue().contains(meaning)) {
        if (found != null) {
          return Optional.empty();
        }
        found = entry.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  /// Tries the usual numbers when all values are among them.
  private void usual(ColumnProfile column, List<UsualCodes> all) {
    for (UsualCodes usual : all) {
      boolean fits =
          !column.values().isEmpty()
              && !column.isMany()
              && column.values().stream()
                  .allMatch(count -> usual.codes().containsKey(count.value()));
      if (fits) {
        take(usual.codes(), column);
        reasons.add(Reasons.usual(usual.source()));
        points = BY_NUMBERS;
        return;
      }
    }
  }

  private void take(Map<String, String> numbers, ColumnProfile column) {
    unmatched.clear();
    for (ValueCount count : column.values()) {
      String code = numbers.get(count.value());
      if (code == null) {
        unmatched.add(count.value());
      } else {
        recodes.put(count.value(), code);
        codes.add(code);
      }
    }
  }

  /// Drops recodes of values that are read as they stand.
  private void drop(List<String> keys, List<CodeItem> items) {
    recodes
        .entrySet()
        .removeIf(entry ->
            keys.contains(entry.getKey())
                || items.stream()
                    .anyMatch(code ->
                        code.label().en().equals(entry.getKey())
                            || code.label().zh().equals(entry.getKey())));
  }

  /// Lists the values that nobody knows with a question mark, to be filled in.
  CodeMatch withQuestions() {
    if (unmatched.size() <= MAX_QUESTIONS) {
      unmatched.forEach(value -> recodes.put(value, "?"));
    }
    return this;
  }

  /// The values that nobody knows, with what the file says they mean.
  List<String> unmatchedWithLabels(ColumnProfile column) {
    return unmatched.stream()
        .map(value ->
            column.codeLabels().containsKey(value)
                ? value + " (" + column.codeLabels().get(value) + ")"
                : value)
        .toList();
  }

  /// Drops recodes of answers that are read as yes or no as they stand.
  CodeMatch withoutPlainAnswers() {
    recodes
        .entrySet()
        .removeIf(entry ->
            Set.of("yes", "no", "y", "n", "true", "false", "1", "0", "是", "否")
                    .contains(entry.getKey().toLowerCase(Locale.ROOT))
                && (Set.of("1", "是").contains(entry.getKey())
                    ? entry.getValue().equals(YES)
                    : !Set.of("0", "否").contains(entry.getKey()) || entry.getValue().equals(NO)));
    return this;
  }

  int points() {
    return points;
  }

  /// Different codes found.
  int codeCount() {
    return codes.size();
  }

  Map<String, String> recodes() {
    return recodes;
  }

  List<String> missing() {
    return missing;
  }

  List<String> unmatched() {
    return unmatched;
  }

  List<Label> reasons() {
    return reasons;
  }
}
