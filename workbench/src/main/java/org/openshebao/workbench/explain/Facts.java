package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.law.yaml.YamlNode;

/// What a user says of one person.
///
/// @param person  facts about the person; one about a relation goes to the first relation
/// @param relations  facts about each insured relation; empty when all stand among the person's
/// @param histories  careers
public record Facts(List<Fact> person, List<List<Fact>> relations, List<Career> histories) {

  /// The rows of a career as written.
  ///
  /// @param name  the variable, or "history" for the only career that the law reads
  /// @param spells  a map for each run of months
  public record Career(String name, List<YamlNode> spells) {
    public Career {
      spells = List.copyOf(spells);
    }
  }

  public Facts {
    person = List.copyOf(person);
    relations = relations.stream().map(List::copyOf).toList();
    histories = List.copyOf(histories);
  }

  /// Facts written `key=value`.
  public static Facts of(String... facts) {
    return new Facts(Arrays.stream(facts).map(Fact::parse).toList(), List.of(), List.of());
  }

  /// These and more about the person; a later fact goes before an earlier one of the same name.
  public Facts with(List<Fact> more) {
    List<Fact> all = new ArrayList<>(person);
    all.addAll(more);
    return new Facts(all, relations, histories);
  }
}
