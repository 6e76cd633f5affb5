package org.openshebao.workbench.valuation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// What a valuation of a country asks of its law and whom it counts. Data of the country, or a user's scheme file.
///
/// @param id  of the valuation
/// @param label  its name
/// @param scope  whom it covers, for every chart
/// @param baseYear  t0
/// @param years  projected
/// @param country  of the population, ISO 3166-1 alpha-3
/// @param law  names of variables and parameters
/// @param groups  of retirement rules
/// @param categories  of insured persons
/// @param schemes  that keep books of their own
/// @param published  projections of others to be shown beside
/// @param file  from which it was read
public record ValuationOutline(
    String id,
    Label label,
    Label scope,
    int baseYear,
    int years,
    String country,
    LawNames law,
    List<RetirementGroup> groups,
    List<CategoryOutline> categories,
    List<SchemeOutline> schemes,
    List<Published> published,
    String file) {

  public ValuationOutline {
    groups = List.copyOf(groups);
    categories = List.copyOf(categories);
    schemes = List.copyOf(schemes);
    published = List.copyOf(published);
  }

  /// How the law calls what a valuation asks.
  ///
  /// @param place  of benefit
  /// @param names  variables and parameters by their part: retirement, minimum, basic, transitional, account, base …
  /// @param overlays  parameters supposed beyond what the law knows
  public record LawNames(String place, Map<String, String> names, List<Overlay> overlays) {

    public LawNames {
      names = Map.copyOf(names);
      overlays = List.copyOf(overlays);
    }

    /// The law's name of a part.
    public String name(String part) {
      String name = names.get(part);
      if (name == null) {
        throw new IllegalArgumentException(
            "The valuation's law has no name for \"%s\"; it names %s."
                .formatted(part, names.keySet().stream().sorted().toList()));
      }
      return name;
    }
  }

  /// A parameter beyond its last known date: either one value, or one that follows the benefit base.
  ///
  /// @param parameter  its path
  /// @param value  as written; null when it follows
  /// @param overBase  multiple of the benefit base that it follows; null when it has one value
  /// @param from  first year, or the base year
  public record Overlay(
      String parameter, @Nullable String value, @Nullable Double overBase, int from) {}

  /// Persons to whom the law gives one retirement month by birth month.
  ///
  /// @param facts  of the law: sex, post, months of early retirement chosen
  public record RetirementGroup(String id, Label label, Map<String, String> facts) {

    public RetirementGroup {
      facts = Map.copyOf(new LinkedHashMap<>(facts));
    }
  }

  /// A category of insured persons.
  ///
  /// @param poolRates  parameters that add up to the pool's rate; one beginning with "-" is taken away
  /// @param accountRate  parameter of the account's rate
  /// @param men  shares by group
  /// @param women  shares by group
  /// @param chosen  shares of chosen multiples of the average wage; empty when bases follow wages
  public record CategoryOutline(
      String id,
      Label label,
      String scheme,
      List<String> poolRates,
      String accountRate,
      Map<String, Double> men,
      Map<String, Double> women,
      Map<Double, Double> chosen) {

    public CategoryOutline {
      poolRates = List.copyOf(poolRates);
      men = Map.copyOf(men);
      women = Map.copyOf(women);
      chosen = Map.copyOf(chosen);
    }
  }

  /// A scheme with books of its own.
  public record SchemeOutline(String id, Label label) {}

  /// A figure of somebody else's projection.
  ///
  /// @param what  which figure: peak_year, exhaustion_year, first_deficit, …
  /// @param value  theirs, as printed
  /// @param scope  the scheme of ours that comes nearest
  /// @param source  document
  /// @param why  why ours differs
  public record Published(
      String id, Label label, String what, String value, String scope, String source, Label why) {}
}
