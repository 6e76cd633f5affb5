package org.openshebao.workbench.assess.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.assess.Outline;

/// What is asked about people one by one: schemes and branches, groups, the projection of pensions. Data of the country.
///
/// @param suppositions  what a reader must know
/// @param findings  sentences of the summary, with gaps such as {persons}
/// @param outside  places of the country where this law does not hold
/// @param minimumRows  persons in the data below which nothing is said about a group
/// @param must  code of participation that means a duty
/// @param states  codes of enrolment
/// @param form  variable of a relation: the form of employment
/// @param work  its codes that are work
/// @param tooYoung  conditions of the law that say too young
/// @param tooOld  conditions of the law that say too old
/// @param place  variable: where the person lives and works
/// @param insurancePlace  variable of a relation: where the law would insure it
/// @param schemes  the schemes
/// @param branches  the schemes of each branch
/// @param base  whose base is compared with what is due
/// @param groups  by what results are broken down
/// @param adequacy  the projection of pensions
public record PeopleOutline(
    List<Label> suppositions,
    List<Outline.Finding> findings,
    List<String> outside,
    int minimumRows,
    String must,
    States states,
    String form,
    List<String> work,
    List<String> tooYoung,
    List<String> tooOld,
    String place,
    String insurancePlace,
    List<Scheme> schemes,
    List<Branch> branches,
    Base base,
    List<GroupBy> groups,
    Adequacy adequacy) {

  public PeopleOutline {
    suppositions = List.copyOf(suppositions);
    findings = List.copyOf(findings);
    outside = List.copyOf(outside);
    work = List.copyOf(work);
    tooYoung = List.copyOf(tooYoung);
    tooOld = List.copyOf(tooOld);
    schemes = List.copyOf(schemes);
    branches = List.copyOf(branches);
    groups = List.copyOf(groups);
  }

  /// Codes of enrolment.
  ///
  /// @param paying  pays
  /// @param receiving  draws benefits
  /// @param dormant  registered and not paying
  /// @param none  not registered
  public record States(String paying, String receiving, String dormant, String none) {}

  /// A scheme.
  ///
  /// @param id  for files: "employee-pension"
  /// @param label  short
  /// @param participation  variable: what the law says
  /// @param enrolment  variable: how the person stands in it
  /// @param enrolmentPlace  variable: where it is held; null when that is not asked
  /// @param margin  what margins of synthetic people call it
  /// @param forWork  whether it is there for people in work: its rates are of them
  public record Scheme(
      String id,
      Label label,
      String participation,
      String enrolment,
      @Nullable String enrolmentPlace,
      String margin,
      boolean forWork) {}

  /// A branch of social security.
  ///
  /// @param id  for files: "old-age"
  /// @param label  in words
  /// @param schemes  ids, the one that has precedence first
  /// @param exclusive  whether nobody may be in two of them
  /// @param insuresWork  whether it is there for people in work
  public record Branch(
      String id, Label label, List<String> schemes, boolean exclusive, boolean insuresWork) {

    public Branch {
      schemes = List.copyOf(schemes);
    }
  }

  /// Whose base is compared with what is due.
  ///
  /// @param scheme  id of the scheme
  /// @param paid  variable: the base on which contributions are in fact paid
  /// @param due  variable of a relation: the base that the law sets
  public record Base(String scheme, String paid, String due) {}

  /// By what results are broken down.
  ///
  /// @param id  for files and for `--by`: "sex"
  /// @param label  in words
  /// @param variable  the variable whose values are the groups
  /// @param ages  first age of each group after the youngest, when groups are ages; empty otherwise
  /// @param depth  depth of the places that are groups, when they are; 0 otherwise
  /// @param margin  what margins of synthetic people call it
  /// @param labels  short labels of codes whose own ones are long
  public record GroupBy(
      String id,
      Label label,
      String variable,
      List<Integer> ages,
      int depth,
      String margin,
      Map<String, Label> labels) {

    public GroupBy {
      labels = Map.copyOf(labels);
      ages = List.copyOf(ages);
    }
  }

  /// The projection of pensions, in names of variables and parameters.
  ///
  /// @param employees  the scheme whose pension follows from a wage
  /// @param residents  the scheme whose pension follows from a level chosen
  public record Adequacy(Employees employees, Residents residents) {}

  /// The pension of employees.
  ///
  /// @param scheme  id of the scheme
  /// @param birth  month of birth
  /// @param statutoryMonth  statutory month of retirement
  /// @param statutoryAge  statutory age, months
  /// @param retirementMonth  month of retirement
  /// @param minimum  months needed
  /// @param minimumParameter  parameter of the months needed
  /// @param monthsPaidOfYear  months paid of the last twelve
  /// @param creditedMonths  months credited
  /// @param balance  balance of the account
  /// @param index  average index
  /// @param credit  variable of a relation: credited to the account in a month
  /// @param own  variables of a relation: what the worker pays in a month
  /// @param others  variables of a relation: what an employer pays in a month
  /// @param carried  what else the pension reads of a career and stays as it is
  /// @param wage  variable of a relation: the wage
  /// @param divisor  months by which the account is divided
  /// @param pension  what is paid
  /// @param hasMinimum  the condition that the months needed are complete
  public record Employees(
      String scheme,
      String birth,
      String statutoryMonth,
      String statutoryAge,
      String retirementMonth,
      String minimum,
      String minimumParameter,
      String monthsPaidOfYear,
      String creditedMonths,
      String balance,
      String index,
      String credit,
      List<String> own,
      List<String> others,
      List<String> carried,
      String wage,
      String divisor,
      String pension,
      String hasMinimum) {

    public Employees {
      own = List.copyOf(own);
      others = List.copyOf(others);
      carried = List.copyOf(carried);
    }
  }

  /// The pension of residents.
  ///
  /// @param scheme  id of the scheme
  /// @param ageParameter  parameter of the pension age
  /// @param creditedMonths  months credited
  /// @param balance  balance of the account
  /// @param level  what is paid in a year
  /// @param subsidy  what the place adds in a year
  /// @param pension  what is paid
  /// @param hasMinimum  the condition that the months needed are complete
  public record Residents(
      String scheme,
      String ageParameter,
      String creditedMonths,
      String balance,
      String level,
      String subsidy,
      String pension,
      String hasMinimum) {}

  /// The number of a scheme; throws when there is none.
  public int scheme(String id) {
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
