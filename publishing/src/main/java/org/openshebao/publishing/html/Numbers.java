package org.openshebao.publishing.html;

import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// Numbers as readers of both languages expect them.
final class Numbers {

  private static final NumberFormatter EN = new NumberFormatter(Language.EN);
  private static final NumberFormatter ZH = new NumberFormatter(Language.ZH);

  private Numbers() {}

  static Label both(Column column, Cell cell) {
    return new Label(EN.format(column, cell), ZH.format(column, cell));
  }

  static Label count(long count) {
    return new Label(EN.count(count), ZH.count(count));
  }
}
