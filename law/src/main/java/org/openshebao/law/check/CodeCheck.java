package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.BYTECODE;
import static org.openshebao.law.check.CheckCode.BYTECODE_MISSING;

import java.util.HashMap;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.check.code.CodeWalk;
import org.openshebao.law.check.code.Forbidden;
import org.openshebao.law.rule.RuleInfo;

/// Rules compute from their arguments and do nothing else: no input or output, no clock, no chance, no threads, no
/// state that outlives the call, no inexact numbers. Classes are read as compiled; one that cannot be read is a problem.
final class CodeCheck implements Check {

  /// One walk for the classes of one jar; what is found is blamed on the first rule that reaches it.
  private record Jar(ClassLoader loader, String root) {}

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Map<Jar, CodeWalk> walks = new HashMap<>();
    for (RuleInfo rule : law.rules()) {
      ClassLoader loader = rule.batch().getClass().getClassLoader();
      String root = rootOf(rule);
      if (loader == null) {
        loader = ClassLoader.getSystemClassLoader();
      }
      CodeWalk walk =
          walks.computeIfAbsent(
              new Jar(loader, root), jar -> new CodeWalk(jar.loader(), jar.root()));
      for (Forbidden forbidden : walk.follow(rule.className(), rule.method())) {
        problems.add(problem(rule, root, forbidden));
      }
    }
  }

  /// The package of the law's root: the room of a rule is the package of its class below that.
  private static String rootOf(RuleInfo rule) {
    int end = rule.className().lastIndexOf('.');
    String packageName = end < 0 ? "" : rule.className().substring(0, end);
    int dot = rule.id().lastIndexOf('.');
    String room = dot < 0 ? "" : "." + rule.id().substring(0, dot);
    return packageName.endsWith(room)
        ? packageName.substring(0, packageName.length() - room.length())
        : packageName;
  }

  private static Problem problem(RuleInfo rule, String root, Forbidden forbidden) {
    if (forbidden.missing()) {
      return Spot.of(rule)
          .error(
              BYTECODE_MISSING,
              forbidden.className(),
              forbidden.what(),
              "Maybe the classes were not compiled, or their jar is not complete?");
    }
    String className = forbidden.className();
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return new Spot(Spot.fileOf(root, className), forbidden.line(), rule.id())
        .error(
            BYTECODE,
            null,
            "%s.%s, which the rule runs, %s."
                .formatted(simple, forbidden.method(), forbidden.what()),
            "A rule computes from its arguments with exact numbers; values come from parameters.");
  }
}
