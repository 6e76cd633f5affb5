package org.openshebao.population.synthesis;

import java.util.List;
import java.util.stream.IntStream;

/// All combinations of the categories of some attributes, numbered; the last attribute runs fastest.
///
/// Attributes that group one of them are known with it.
final class Grid {

  private final List<Attribute> all;
  private final int[] attributes;
  private final int[] derived;
  private final int[] bases;
  private final int[] strides;
  private final int[] sizes;
  private final int cells;

  /// The combinations of the attributes with these numbers in `all`.
  Grid(List<Attribute> all, int[] attributes) {
    this.all = all;
    this.attributes = attributes.clone();
    this.derived =
        IntStream.range(0, all.size())
            .filter(i -> !has(i) && baseOf(i) >= 0 && has(baseOf(i)))
            .toArray();
    this.bases = IntStream.of(derived).map(this::baseOf).toArray();
    this.strides = new int[attributes.length];
    this.sizes = new int[attributes.length];
    int stride = 1;
    for (int i = attributes.length - 1; i >= 0; i--) {
      sizes[i] = all.get(attributes[i]).size();
      strides[i] = stride;
      stride = Math.multiplyExact(stride, sizes[i]);
    }
    this.cells = stride;
  }

  int cells() {
    return cells;
  }

  /// The numbers of its attributes.
  int[] attributes() {
    return attributes.clone();
  }

  /// The cell of the categories that `values` holds by number of attribute.
  int cellOf(int[] values) {
    int cell = 0;
    for (int i = 0; i < attributes.length; i++) {
      cell += values[attributes[i]] * strides[i];
    }
    return cell;
  }

  private boolean has(int attribute) {
    return IntStream.of(attributes).anyMatch(own -> own == attribute);
  }

  private int baseOf(int attribute) {
    String of = all.get(attribute).of();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(of)) {
        return i;
      }
    }
    return -1;
  }

  /// Writes the categories of a cell into `values` by number of attribute, those that follow from them too.
  void read(int cell, int[] values) {
    for (int i = 0; i < attributes.length; i++) {
      values[attributes[i]] = cell / strides[i] % sizes[i];
    }
    for (int i = 0; i < derived.length; i++) {
      values[derived[i]] = all.get(derived[i]).groupOf(values[bases[i]]);
    }
  }
}
