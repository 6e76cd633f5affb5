package org.openshebao.publishing.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: after spaces and dashes, and between Chinese characters, but not so that a line begins with a comma or ends
/// with an opening bracket.
final class LineBreaks implements SplitCharacter {

  private static final String NEVER_FIRST = "，。、；：！？）》」』】〕”’·…,.;:!?)]}%‰";
  private static final String NEVER_LAST = "（《「『【〔“‘([{¥￥";
  private static final int FIRST_CHINESE = 0x2e80;

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    char here = text[current];
    if (here <= ' ' || here == '-' || here == '\u2010') {
      return true;
    }
    if (current + 1 >= end) {
      return here >= FIRST_CHINESE && NEVER_LAST.indexOf(here) < 0;
    }
    char next = text[current + 1];
    return (here >= FIRST_CHINESE || next >= FIRST_CHINESE)
        && NEVER_LAST.indexOf(here) < 0
        && NEVER_FIRST.indexOf(next) < 0;
  }
}
