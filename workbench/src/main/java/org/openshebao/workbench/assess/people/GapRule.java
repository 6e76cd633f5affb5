package org.openshebao.workbench.assess.people;

/// Puts a person into one class of the gap. The first line that fits holds:
///
/// | the person | class |
/// | --- | --- |
/// | is in force in two schemes of a branch whose schemes exclude each other, or pays to one and is still registered in another | `TWICE` |
/// | draws benefits of a scheme | `PROTECTED` |
/// | pays to a scheme while another one must insure | `OTHER_SCHEME` |
/// | pays in another place than that of work | `ELSEWHERE` |
/// | pays on a base below the one due | `UNDERPAID` |
/// | pays, and a base is not known | `UNCHECKED` |
/// | pays | `PROTECTED` |
/// | is registered and pays nothing | `DORMANT` |
/// | is in no scheme as far as the data say, which they do not for one at least | `ENROLMENT_NOT_KNOWN` |
/// | is in none, and one must insure | `BREACH` |
/// | … one is open | `NOT_JOINED` |
/// | … for one the law is not known | `LAW_NOT_KNOWN` |
/// | … is not in work, in a branch that insures work | `NOT_IN_WORK` |
/// | … is too young for one, too old for one, shut out of all by another condition | `TOO_YOUNG`, `TOO_OLD`, `SHUT_OUT` |
final class GapRule {

  private GapRule() {}

  /// What is asked about a person and the schemes of a scope.
  interface Standing {
    /// What the law says about a scheme.
    Legal legal(int scheme);

    /// How the person stands in a scheme.
    Enrolled enrolled(int scheme);

    /// Whether the insurance is held in another place than that of work.
    boolean isElsewhere(int scheme);

    /// Whether the person is known to be out of work.
    boolean isOutOfWork();

    /// Whether the base paid is the one due, in a scheme whose base is checked.
    BaseCheck base(int scheme);
  }

  /// What comparing the base paid with the one due says.
  enum BaseCheck {
    /// At least what is due, or a scheme in which no base is compared.
    MET,
    /// Below.
    BELOW,
    /// One of the two is not known.
    NOT_KNOWN
  }

  /// The class of a person in a scope.
  ///
  /// @param schemes  numbers of the schemes, the one that has precedence first
  /// @param exclusive  whether nobody may be in two of them
  /// @param insuresWork  whether it is there for people in work
  static Gap classify(int[] schemes, boolean exclusive, boolean insuresWork, Standing person) {
    int active = 0;
    int idle = 0;
    int first = -1;
    for (int scheme : schemes) {
      Enrolled enrolled = person.enrolled(scheme);
      if (enrolled.isActive()) {
        active++;
        first = first < 0 ? scheme : first;
      } else if (enrolled == Enrolled.DORMANT) {
        idle++;
      }
    }
    if (active > 0) {
      boolean draws = active == 1 && person.enrolled(first) == Enrolled.RECEIVING;
      return exclusive && !draws && active + idle > 1
          ? Gap.TWICE
          : ofActive(schemes, exclusive, first, person);
    }
    Gap gap = ofInactive(schemes, person);
    boolean isShutOut = gap == Gap.TOO_YOUNG || gap == Gap.TOO_OLD || gap == Gap.SHUT_OUT;
    return insuresWork && isShutOut && person.isOutOfWork() ? Gap.NOT_IN_WORK : gap;
  }

  private static Gap ofActive(int[] schemes, boolean exclusive, int scheme, Standing person) {
    if (person.enrolled(scheme) == Enrolled.RECEIVING) {
      return Gap.PROTECTED;
    }
    if (exclusive && isDueElsewhere(schemes, scheme, person)) {
      return Gap.OTHER_SCHEME;
    }
    if (person.isElsewhere(scheme)) {
      return Gap.ELSEWHERE;
    }
    return switch (person.base(scheme)) {
      case BELOW -> Gap.UNDERPAID;
      case NOT_KNOWN -> Gap.UNCHECKED;
      case MET -> Gap.PROTECTED;
    };
  }

  private static boolean isDueElsewhere(int[] schemes, int scheme, Standing person) {
    for (int other : schemes) {
      if (other != scheme && person.legal(other) == Legal.MUST) {
        return true;
      }
    }
    return false;
  }

  private static Gap ofInactive(int[] schemes, Standing person) {
    Gap most = Gap.SHUT_OUT;
    boolean notKnown = false;
    for (int scheme : schemes) {
      Enrolled enrolled = person.enrolled(scheme);
      if (enrolled == Enrolled.DORMANT) {
        return Gap.DORMANT;
      }
      notKnown |= enrolled == Enrolled.NOT_KNOWN;
      Gap gap = ofNobody(person.legal(scheme));
      if (rank(gap) < rank(most)) {
        most = gap;
      }
    }
    return notKnown ? Gap.ENROLMENT_NOT_KNOWN : most;
  }

  private static Gap ofNobody(Legal legal) {
    return switch (legal) {
      case MUST -> Gap.BREACH;
      case MAY -> Gap.NOT_JOINED;
      case NOT_KNOWN -> Gap.LAW_NOT_KNOWN;
      case TOO_YOUNG -> Gap.TOO_YOUNG;
      case TOO_OLD -> Gap.TOO_OLD;
      case SHUT_OUT, NOT_IN_WORK -> Gap.SHUT_OUT;
    };
  }

  /// Which says most: a duty before a choice before what is not known; an age, which passes, before other conditions.
  private static int rank(Gap gap) {
    return switch (gap) {
      case BREACH -> 0;
      case NOT_JOINED -> 1;
      case LAW_NOT_KNOWN -> 2;
      case TOO_YOUNG -> 3;
      case TOO_OLD -> 4;
      default -> 5;
    };
  }
}
