package org.openshebao.workbench.cases;

import java.util.List;
import org.openshebao.law.Variable;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.person.Spell;

/// What is set for a case.
sealed interface Setting {

  /// Sets it in the place of what the law would compute or look up.
  void set(PersonCase person);

  /// A single number.
  ///
  /// @param target  what is set
  /// @param value  as a column holds it
  record Value(Target target, long value) implements Setting {
    @Override
    public void set(PersonCase person) {
      target.set(person, value);
    }
  }

  /// A career.
  ///
  /// @param variable  the career that the law reads
  /// @param spells  its runs of months
  record Career(Variable variable, List<Spell> spells) implements Setting {
    public Career {
      spells = List.copyOf(spells);
    }

    @Override
    public void set(PersonCase person) {
      person.withHistory(variable.id(), spells);
    }
  }
}
