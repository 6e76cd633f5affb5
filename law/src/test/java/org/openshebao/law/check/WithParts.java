package org.openshebao.law.check;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.base.source.Source;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.rule.RuleInfo;

/// Parts of a law with something that Examplia's files do not hold.
final class WithParts {

  private WithParts() {}

  static LawParts sources(LawParts parts, List<Source> one, List<Source> two) {
    return new LawParts(
        parts.manifest(),
        parts.places(),
        Stream.concat(one.stream(), two.stream()).toList(),
        parts.inputs(),
        parts.parameters(),
        parts.rules(),
        parts.contentHash());
  }

  static LawParts rules(LawParts parts, List<RuleInfo> rules) {
    return new LawParts(
        parts.manifest(),
        parts.places(),
        parts.sources(),
        parts.inputs(),
        parts.parameters(),
        rules,
        parts.contentHash());
  }
}
