package org.openshebao.law.check;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.base.source.Source;
import org.openshebao.law.LawParts;

/// Parts of a law with something that no file can hold.
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
}
