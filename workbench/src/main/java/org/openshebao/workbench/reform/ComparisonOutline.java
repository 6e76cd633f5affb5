package org.openshebao.workbench.reform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// What a comparison asks of a country's law: schemes, who pays what into which fund, benefits, and groups of people.
///
/// @param suppositions  what the comparison supposes, for readers
/// @param suppose  values taken where the data have none, by variable, as people write them
/// @param own  the payer whose money is a person's own
/// @param must  code of a participation that the law obliges to; every other code allows
/// @param enrolled  code of an enrolment of whoever is insured and pays
/// @param receiving  code of an enrolment of whoever draws benefits
/// @param payers  who pays, by id, in order
/// @param funds  what is paid into, by id, in order
/// @param schemes  in order
/// @param contributions  in order
/// @param subsidies  what one payer pays in the place of another
/// @param benefits  what funds pay to persons
/// @param measures  what else of a person may change
/// @param groups  by what persons are broken down
public record ComparisonOutline(
    List<Label> suppositions,
    Map<String, String> suppose,
    String own,
    String must,
    String enrolled,
    String receiving,
    Map<String, Label> payers,
    Map<String, Label> funds,
    List<Scheme> schemes,
    List<Contribution> contributions,
    List<Subsidy> subsidies,
    List<Benefit> benefits,
    List<String> measures,
    List<Group> groups) {

  /// A scheme.
  ///
  /// @param id  short
  /// @param branch  schemes of one branch stand in for each other, the first before the second
  /// @param label  what users call it
  /// @param participation  the variable that says who must and may join
  /// @param enrolment  the input that says who in fact is enrolled
  /// @param evidence  an input of relations that whoever may join and pays has, in case the enrolment is not known; null
  ///     when there is none
  public record Scheme(
      String id,
      String branch,
      Label label,
      String participation,
      String enrolment,
      @Nullable String evidence) {}

  /// A contribution.
  ///
  /// @param scheme  of which scheme
  /// @param fund  into which fund
  /// @param payer  by whom
  /// @param variable  what it comes to
  public record Contribution(String scheme, String fund, String payer, String variable) {}

  /// Money that one payer pays in the place of another; the fund receives no more.
  ///
  /// @param scheme  of which scheme
  /// @param payer  by whom
  /// @param relieves  in whose place
  /// @param variable  what it comes to
  public record Subsidy(String scheme, String payer, String relieves, String variable) {}

  /// A benefit.
  ///
  /// @param scheme  of which scheme
  /// @param fund  out of which fund
  /// @param variable  what it comes to
  public record Benefit(String scheme, String fund, String variable) {}

  /// A breakdown of persons: by the codes or places of a variable, or by age.
  ///
  /// @param id  short
  /// @param label  its heading
  /// @param variable  the variable; for ages that of the month of birth
  /// @param bounds  first ages of the age groups after the first; empty when it is no breakdown by age
  /// @param realOnly  whether it is shown of real people alone, as no published total supports it in a synthetic population
  public record Group(
      String id, Label label, String variable, List<Integer> bounds, boolean realOnly) {
    public Group {
      bounds = List.copyOf(bounds);
    }
  }

  public ComparisonOutline {
    suppositions = List.copyOf(suppositions);
    suppose = ordered(suppose);
    payers = ordered(payers);
    funds = ordered(funds);
    schemes = List.copyOf(schemes);
    contributions = List.copyOf(contributions);
    subsidies = List.copyOf(subsidies);
    benefits = List.copyOf(benefits);
    measures = List.copyOf(measures);
    groups = List.copyOf(groups);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /// The number of a scheme, from 0; throws when there is none with this id.
  int schemeOf(@Nullable String id) {
    for (int i = 0; i < schemes.size(); i++) {
      if (schemes.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "The outline has no scheme \"%s\"; it has %s."
            .formatted(id, schemes.stream().map(Scheme::id).toList()));
  }
}
