package org.openshebao.law.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Source;
import org.openshebao.law.knowledge.Publication.Basis;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformPack;
import org.openshebao.law.rule.RuleInfo;

/// Says of values and rules when they were published.
///
/// A document younger than the value that it supports is no notice acting back but a later text that repeats the value: only
/// `published` says that a value acts back.
public final class Publications {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, LocalDate> byNumber = new HashMap<>();
  private final Set<String> reformFiles = new HashSet<>();
  private final Set<RuleInfo> reformRules = new HashSet<>();

  /// For the documents of a law and the reforms laid over it.
  public Publications(Collection<Source> sources, List<Reform> reforms) {
    for (Source source : sources) {
      dayOf(source.date())
          .ifPresent(day -> {
            days.put(source.id(), day);
            if (source.number() != null) {
              byNumber.put(source.number(), day);
            }
          });
    }
    for (Reform reform : reforms) {
      reform.changes().forEach(change -> reformFiles.add(change.node().file()));
      ReformPack pack = reform.pack();
      if (pack != null) {
        reformRules.addAll(pack.rules());
        pack.parameters().forEach(parameter -> reformFiles.add(parameter.file()));
      }
    }
  }

  private static Optional<LocalDate> dayOf(@Nullable String date) {
    return date != null && DAY.matcher(date).matches() ? parsed(date) : Optional.empty();
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty(); // "2024-13-01" is a number of a document and no day
    }
  }

  /// When a value was published: the day that it says itself, that of the earliest document that set it, else its first day.
  public Publication of(ParameterValue value) {
    if (reformFiles.contains(value.file())) {
      return new Publication(LocalDate.MIN, Basis.REFORM);
    }
    LocalDate published = value.published();
    if (published != null) {
      return new Publication(published, Basis.NOTICE);
    }
    return value.sources().stream()
        .filter(days::containsKey)
        .map(days::get)
        .min(LocalDate::compareTo)
        .filter(day -> !day.isAfter(value.from()))
        .map(day -> new Publication(day, Basis.DOCUMENT))
        .orElseGet(() -> new Publication(value.from(), Basis.SUPPOSED));
  }

  /// When a rule was published: the day of the youngest document that it cites and that is not younger than the rule, else its
  /// first day. Documents are recognised by number, by id, or by the day that the citation names.
  public Publication of(RuleInfo rule) {
    if (reformRules.contains(rule)) {
      return new Publication(LocalDate.MIN, Basis.REFORM);
    }
    TreeSet<LocalDate> cited = new TreeSet<>();
    byNumber.forEach((number, day) -> {
      if (rule.cites().contains(number)) {
        cited.add(day);
      }
    });
    Matcher named = DAY.matcher(rule.cites());
    while (named.find()) {
      parsed(named.group()).ifPresent(cited::add);
    }
    LocalDate day = cited.floor(rule.since());
    return day == null
        ? new Publication(rule.since(), Basis.SUPPOSED)
        : new Publication(day, Basis.DOCUMENT);
  }
}
