package org.openshebao.standards.requirement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Flags that say whether a temporary exception was declared, and the provisions that each one can be declared for.
public final class Declarations {

  private final Map<String, Set<String>> provisions;

  private Declarations(Map<String, Set<String>> provisions) {
    this.provisions = provisions;
  }

  /// A flag is a declaration when an entry or a test names the provision that it has to be made for.
  static Declarations of(Collection<Instrument> instruments) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Instrument instrument : instruments) {
      Set<String> flags = new LinkedHashSet<>();
      for (Requirement requirement : instrument.requirements()) {
        if (requirement.appliesWhen() != null && requirement.provision() != null) {
          flags.add(requirement.appliesWhen());
          add(found, requirement.appliesWhen(), requirement.provision());
        }
        Conditions.walk(
            requirement.test(),
            condition -> {
              if (condition instanceof Condition.Flag flag && flag.provision() != null) {
                flags.add(flag.measure());
                add(found, flag.measure(), flag.provision());
              }
            });
      }
      flags.forEach(flag -> instrument.exceptions().forEach(each -> add(found, flag, each)));
    }
    return new Declarations(found);
  }

  private static void add(Map<String, Set<String>> found, String flag, String provision) {
    found.computeIfAbsent(flag, each -> new LinkedHashSet<>()).add(provision);
  }

  /// Whether this flag is a declaration.
  public boolean includes(String flag) {
    return provisions.containsKey(flag);
  }

  /// Whether one of `declared` can be declared by this flag.
  public boolean isMadeBy(String flag, Collection<String> declared) {
    return provisions.getOrDefault(flag, Set.of()).stream().anyMatch(declared::contains);
  }
}
