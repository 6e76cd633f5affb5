package org.openshebao.population.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that persons differ by, in categories: sex, kind of area, form of employment.
///
/// A derived attribute groups the categories of another: age groups of single ages.
public final class Attribute {

  private final String name;
  private final List<String> categories;
  private final @Nullable String of;
  private final int[] groups;

  private Attribute(String name, List<String> categories, @Nullable String of, int[] groups) {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("Attribute " + name + " needs a category but has none.");
    }
    this.name = name;
    this.categories = List.copyOf(categories);
    this.of = of;
    this.groups = groups;
  }

  /// An attribute with these categories.
  public static Attribute of(String name, List<String> categories) {
    return new Attribute(name, categories, null, new int[0]);
  }

  /// Groups of the categories of `base`: category i of it belongs to category `groups[i]` of this one.
  public static Attribute derived(
      String name, List<String> categories, Attribute base, int[] groups) {
    if (groups.length != base.size()) {
      throw new IllegalArgumentException(
          "Attribute %s groups %d categories but %s has %d."
              .formatted(name, groups.length, base.name(), base.size()));
    }
    return new Attribute(name, categories, base.name(), groups.clone());
  }

  /// Unique in its plan; the name of a variable of the law where it is one.
  public String name() {
    return name;
  }

  /// The categories in order.
  public List<String> categories() {
    return categories;
  }

  /// Number of categories.
  public int size() {
    return categories.size();
  }

  /// The attribute that it groups; null when it stands by itself.
  public @Nullable String of() {
    return of;
  }

  /// The group of a category of the attribute that it groups.
  int groupOf(int category) {
    return groups[category];
  }

  /// The position of a category; −1 when there is none of that name.
  public int indexOf(String category) {
    return categories.indexOf(category);
  }
}
