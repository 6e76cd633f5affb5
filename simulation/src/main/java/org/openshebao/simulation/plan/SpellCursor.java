package org.openshebao.simulation.plan;

import org.openshebao.law.history.History;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;

/// Walks over the spells of one row after another of a history column, allocating nothing.
final class SpellCursor implements History {

  private final HistoryColumn history;
  private final DataColumn firstMonths;
  private final DataColumn monthsPaid;
  private final DataColumn bases;
  private final DataColumn places;
  private final DataColumn schemes;
  private int first;
  private int end;
  private int at;

  SpellCursor(HistoryColumn history) {
    this.history = history;
    firstMonths = history.column(HistoryColumn.FIRST_MONTH);
    monthsPaid = history.column(HistoryColumn.MONTHS_PAID);
    bases = history.column(HistoryColumn.BASE);
    places = history.column(HistoryColumn.PLACE);
    schemes = history.column(HistoryColumn.SCHEME);
  }

  SpellCursor moveTo(int row) {
    first = history.firstSpell(row);
    end = first + history.spellCount(row);
    at = first - 1;
    return this;
  }

  @Override
  public void rewind() {
    at = first - 1;
  }

  @Override
  public boolean next() {
    return ++at < end;
  }

  @Override
  public int firstMonth() {
    return (int) firstMonths.value(at);
  }

  @Override
  public int monthsPaid() {
    return (int) monthsPaid.value(at);
  }

  @Override
  public long base() {
    return bases.value(at);
  }

  @Override
  public int place() {
    return (int) places.value(at);
  }

  @Override
  public int scheme() {
    return (int) schemes.value(at);
  }
}
