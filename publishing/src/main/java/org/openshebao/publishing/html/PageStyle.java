package org.openshebao.publishing.html;

/// The look of our pages, for pages that are not reports: the style sheets, and the script that sets language and theme before
/// anything is shown.
public final class PageStyle {

  private PageStyle() {}

  /// The style sheets of reports, joined.
  public static String css() {
    return Assets.style();
  }

  /// The script that belongs into the head of a page.
  public static String firstScript() {
    return Assets.firstScript();
  }
}
