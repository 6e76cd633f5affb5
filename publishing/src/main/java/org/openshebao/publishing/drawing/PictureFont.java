package org.openshebao.publishing.drawing;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Language;

/// The font of pictures: the first that the machine has of those common on its kind.
public final class PictureFont {

  private static final String CHINESE = "社会保险养老缴费年限职工居民";

  private static final List<String> FAMILIES_ZH =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "WenQuanYi Micro Hei",
          "SimHei");

  private static final List<String> FAMILIES_EN =
      List.of("Noto Sans", "Arial", "Helvetica Neue", "Liberation Sans", "Noto Sans CJK SC");

  private PictureFont() {}

  /// A font for words of `language`.
  static Font of(Language language) {
    Set<String> known =
        Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return (language == Language.ZH ? FAMILIES_ZH : FAMILIES_EN)
        .stream()
            .filter(known::contains)
            .findFirst()
            .map(family -> new Font(family, Font.PLAIN, 12))
            .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 12));
  }

  /// Whether pictures with words of `language` can be read: without a font Chinese is a row of boxes.
  public static boolean canWrite(Language language) {
    return language == Language.EN || of(language).canDisplayUpTo(CHINESE) < 0;
  }
}
