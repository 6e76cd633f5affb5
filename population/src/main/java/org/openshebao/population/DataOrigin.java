package org.openshebao.population;

/// Where a dataset comes from and what may be done with it.
///
/// @param source  who made it and how, one line
/// @param licence  under which licence, as an SPDX name or one line
/// @param isSynthetic  whether its people were made up; said wherever a result is shown
public record DataOrigin(String source, String licence, boolean isSynthetic) {

  /// Nothing was said.
  public static final DataOrigin UNSAID = new DataOrigin("not stated", "not stated", false);
}
