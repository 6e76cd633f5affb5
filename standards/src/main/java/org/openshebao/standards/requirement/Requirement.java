package org.openshebao.standards.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One requirement of an instrument: what the article asks, as a test over measures.
///
/// @param id  unique, as in "c102.part-V.art-28.a.art-65"
/// @param instrument  id of the instrument: "c102"
/// @param part  Part of the instrument, in Roman numerals; null when the instrument has none
/// @param branch  "old-age", "medical-care"; null when it belongs to no branch
/// @param article  as cited: "29(2)(a)"
/// @param kind  "persons-protected", "benefit-level", "duration" and so on
/// @param paraphrase  what it asks, in other words than the text's
/// @param test  what has to be so
/// @param inputs  measures it asks for, as listed in the data
/// @param alternativeOf  the group that it is a member of; null when it is none
/// @param appliesWhen  the flag that must be yes for it to apply; null when it always does
/// @param provision  the exception for which that flag must have been declared; null when there is none
/// @param permissive  whether it is a freedom: shown, never scored
/// @param strength  "endeavour" or "recommendation"; null for a plain duty
/// @param reading  the interpretation that it rests on and that can be switched off; null when there is none
/// @param report  slot of the report that it belongs to; null when there is none
/// @param note  what a reader should know besides; null when there is nothing
/// @param role  "advantage counted for Art. 2(2)" and the like; null when it has none
/// @param suggestedMeasures  evidence beyond yes and no
/// @param weights  weights of Parts, for an acceptance by weights; empty otherwise
/// @param verification  what it was verified against
/// @param line  line of the data file on which it starts
public record Requirement(
    String id,
    String instrument,
    @Nullable String part,
    @Nullable String branch,
    String article,
    String kind,
    String paraphrase,
    Condition test,
    List<String> inputs,
    @Nullable String alternativeOf,
    @Nullable String appliesWhen,
    @Nullable String provision,
    boolean permissive,
    @Nullable String strength,
    @Nullable String reading,
    @Nullable String report,
    @Nullable String note,
    @Nullable String role,
    List<String> suggestedMeasures,
    Map<String, Integer> weights,
    Verification verification,
    int line) {

  public Requirement {
    inputs = List.copyOf(inputs);
    suggestedMeasures = List.copyOf(suggestedMeasures);
    weights = Map.copyOf(weights);
  }

  /// Whether a breach counts: it is no mere freedom.
  public boolean isScored() {
    return !permissive;
  }

  /// The members of a group in its order: the requirements that its test refers to; empty when it refers to none.
  public List<String> listAlternatives() {
    List<String> members = new ArrayList<>();
    Conditions.walk(
        test,
        condition -> {
          if (condition instanceof Condition.Ref ref) {
            members.add(ref.id());
          }
        });
    return members;
  }
}
