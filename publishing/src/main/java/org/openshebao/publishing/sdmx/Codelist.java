package org.openshebao.publishing.sdmx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Label;

/// The codes that a component may have.
///
/// @param id  as in CL_SEX
/// @param name  what it lists
/// @param codes  in order
public record Codelist(String id, Label name, List<Code> codes) {

  public Codelist {
    SdmxId.requireId(id);
    codes = List.copyOf(codes);
    Set<String> ids = new HashSet<>();
    for (Code code : codes) {
      if (!ids.add(code.id())) {
        throw new IllegalArgumentException(
            "The codelist %s has the code %s twice. Maybe give one of them a code of its own?"
                .formatted(id, code.id()));
      }
    }
  }

  boolean has(String code) {
    return codes.stream().anyMatch(each -> each.id().equals(code));
  }
}
