package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.RuleFailure;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.cases.BoundCase.Question;

/// Computes the answers of a case under a law and compares them.
///
/// The month computed is that of the case's day, under the law of the month's first day: a change within the month counts from the next.
final class CaseRunner {

  private final Law law;

  CaseRunner(Law law) {
    this.law = law;
  }

  /// How the case comes out.
  CaseOutcome run(BoundCase bound) {
    WorkedCase worked = bound.worked();
    if (!bound.unsupported().isEmpty()) {
      return new CaseOutcome(worked, Verdict.NOT_SUPPORTED, List.of(), bound.unsupported());
    }
    Map<Supposed, List<Question>> groups = new LinkedHashMap<>();
    for (Question question : bound.questions()) {
      String place = question.mapping().place();
      groups
          .computeIfAbsent(
              new Supposed(place == null ? worked.place() : place, question.mapping().with()),
              each -> new ArrayList<>())
          .add(question);
    }
    Map<String, AnswerOutcome> byKey = new HashMap<>();
    groups.forEach((supposed, questions) -> {
      for (AnswerOutcome outcome : answer(bound, supposed, questions)) {
        byKey.put(outcome.key(), outcome);
      }
    });
    List<AnswerOutcome> answers =
        worked.answers().keySet().stream().map(byKey::get).filter(Objects::nonNull).toList();
    return new CaseOutcome(worked, verdict(worked, answers), answers, List.of());
  }

  /// What some answers of a case suppose of their own.
  private record Supposed(String place, List<Setting> with) {}

  private static Verdict verdict(WorkedCase worked, List<AnswerOutcome> answers) {
    if (worked.conflict() != null) {
      return Verdict.IN_CONFLICT;
    }
    return answers.stream().allMatch(AnswerOutcome::agrees) ? Verdict.PASSED : Verdict.FAILED;
  }

  private List<AnswerOutcome> answer(BoundCase bound, Supposed supposed, List<Question> questions) {
    WorkedCase worked = bound.worked();
    PersonCase person = new PersonCase(law);
    String placeName = law.manifest().placeOf().get(Entity.PERSON);
    if (placeName != null) {
      person.withRaw(0, law.variable(placeName), law.places().indexOf(supposed.place()));
    }
    bound.settings().forEach(setting -> setting.set(person));
    supposed.with().forEach(setting -> setting.set(person));
    try {
      CaseResult result = person.compute(CaseBinder.monthOf(worked), wanted(questions));
      return questions.stream().map(question -> outcome(worked, question, result)).toList();
    } catch (RuleFailure failure) {
      Label message = Label.same(String.valueOf(failure.getMessage()));
      return questions.stream().map(question -> brokenOff(worked, question, message)).toList();
    }
  }

  private static List<String> wanted(List<Question> questions) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Question question : questions) {
      question.mapping().variables().forEach(variable -> wanted.add(variable.id()));
      Variable since = question.mapping().since();
      if (since != null) {
        wanted.add(since.id());
      }
    }
    return List.copyOf(wanted);
  }

  private AnswerOutcome outcome(WorkedCase worked, Question question, CaseResult result) {
    AnswerMapping mapping = question.mapping();
    Variable answering = mapping.variables().getFirst();
    TraceNode trace = result.trace(answering.id());
    for (Variable variable : mapping.variables()) {
      TraceNode each = result.trace(variable.id());
      if (each.raw() != null) {
        answering = variable;
        trace = each;
        break;
      }
    }
    Variable since = mapping.since();
    TraceNode sinceTrace = since == null ? null : result.trace(since.id());
    Long raw = trace.raw();
    Long sinceMonth = sinceTrace == null ? null : sinceTrace.raw();
    AnswerValue computed =
        raw == null || (since != null && sinceMonth == null)
            ? null
            : mapping.computed(law, answering, raw, sinceMonth);
    Label reason =
        computed != null ? null : why(raw == null || sinceTrace == null ? trace : sinceTrace);
    BigDecimal tolerance = worked.tolerance().of(mapping.key());
    boolean agrees = computed != null && computed.agreesWith(question.expected(), tolerance);
    return new AnswerOutcome(
        mapping.key(),
        answering,
        mapping.answerUnit(),
        question.expected(),
        computed,
        reason,
        tolerance,
        agrees,
        trace);
  }

  private static Label why(TraceNode trace) {
    Label why = trace.why();
    return why == null ? new Label("not known", "未知") : why;
  }

  private static AnswerOutcome brokenOff(WorkedCase worked, Question question, Label message) {
    AnswerMapping mapping = question.mapping();
    return new AnswerOutcome(
        mapping.key(),
        mapping.variables().getFirst(),
        mapping.answerUnit(),
        question.expected(),
        null,
        message,
        worked.tolerance().of(mapping.key()),
        false,
        null);
  }
}
