package org.openshebao.publishing.sdmx;

import org.openshebao.base.text.Label;

/// An item of a codelist.
///
/// @param id  as it stands in data: SEX_F
/// @param name  what it means
public record Code(String id, Label name) {

  public Code {
    SdmxId.requireCode(id);
  }
}
