package org.openshebao.standards.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The alternatives of a group, all computed: the State chooses.
///
/// @param group  id of the group
/// @param members  findings by member, in the group's order
/// @param claimed  id of the one that the State relies on; null when it has not said
/// @param best  id of the one with the best finding, the first of several
public record Alternatives(
    String group, List<Member> members, @Nullable String claimed, String best) {

  /// A member of a group and what came out.
  ///
  /// @param id  of the requirement
  /// @param status  what came out
  public record Member(String id, Status status) {}

  public Alternatives {
    members = List.copyOf(members);
  }

  /// What came out of the one claimed; null when none is.
  public @Nullable Status claimedStatus() {
    return members.stream()
        .filter(member -> member.id().equals(claimed))
        .map(Member::status)
        .findFirst()
        .orElse(null);
  }
}
