package org.openshebao.workbench.assess;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// What an assessment of a country asks of its law: names of variables, and the people it supposes. Data of the country.
///
/// @param findings  sentences of the summary, with gaps for figures
/// @param coverage  who may join what
/// @param retirement  ages of retirement by cohort
/// @param contributions  what is paid, by place, branch and payer
/// @param residents  what the schemes of residents ask and give
/// @param careers  named careers and their pensions
/// @param suppositions  what is supposed of everybody, for the page
public record Outline(
    List<Finding> findings,
    Coverage coverage,
    Retirement retirement,
    Contributions contributions,
    List<Named> residents,
    Careers careers,
    List<Label> suppositions) {

  public Outline {
    findings = List.copyOf(findings);
    residents = List.copyOf(residents);
    suppositions = List.copyOf(suppositions);
  }

  /// A sentence of the summary.
  ///
  /// @param kind  coverage, retirement, contribution or career: which figures fill its gaps
  /// @param facts  which of them: the scheme, the form, the item, the career
  /// @param headline  in one sentence, with gaps such as {may}
  /// @param detail  how much, of whom
  public record Finding(String kind, Facts facts, Label headline, Label detail) {}

  /// Who must, who may and who is shut out.
  ///
  /// @param facts  supposed of everybody
  /// @param form  the variable that holds the form of employment
  /// @param forms  its codes with short labels, in the order shown
  /// @param registration  the variable that holds the household registration
  /// @param registrations  its codes, in the order shown
  /// @param must  the code of participation that means a duty
  /// @param ageConditions  conditions about age: who fails one is too young or too old rather than shut out
  /// @param map  what the map of provinces shows: scheme, form, registration
  /// @param barForms  forms of employment drawn as bars
  /// @param barRegistration  registration supposed in the bars
  /// @param schemes  the variables of participation
  public record Coverage(
      Facts facts,
      String form,
      List<Coded> forms,
      String registration,
      List<String> registrations,
      String must,
      List<String> ageConditions,
      Facts map,
      List<String> barForms,
      String barRegistration,
      List<Named> schemes) {

    public Coverage {
      forms = List.copyOf(forms);
      registrations = List.copyOf(registrations);
      ageConditions = List.copyOf(ageConditions);
      barForms = List.copyOf(barForms);
      schemes = List.copyOf(schemes);
    }
  }

  /// A code of a variable under a short label of its own.
  ///
  /// @param code  as data write it
  /// @param label  short, for heads of rows
  public record Coded(String code, Label label) {}

  /// A variable under a short label of its own.
  ///
  /// @param variable  its name
  /// @param label  short, for heads of columns
  /// @param facts  supposed for it
  public record Named(String variable, Label label, Facts facts) {}

  /// Ages of retirement.
  ///
  /// @param month  variable of the statutory month of retirement
  /// @param age  variable of the statutory age, in months
  /// @param birth  variable of the month of birth
  /// @param firstBirth  first cohort shown, "1960-01"
  /// @param lastBirth  last cohort shown
  /// @param classes  who has an age of their own
  public record Retirement(
      String month,
      String age,
      String birth,
      String firstBirth,
      String lastBirth,
      List<Group> classes) {

    public Retirement {
      classes = List.copyOf(classes);
    }
  }

  /// People alike in some facts.
  ///
  /// @param label  what they are called
  /// @param facts  what they share
  public record Group(Label label, Facts facts) {}

  /// What is paid at a low, a middle and a high base.
  ///
  /// @param floor  variable of a place: lowest base
  /// @param average  variable of a place: average wage
  /// @param ceiling  variable of a place: highest base
  /// @param floorPublished  variable of a place: whether the floor was published rather than computed
  /// @param ceilingPublished  the same for the ceiling
  /// @param wages  variables of a relation that take the base as wage or as chosen base
  /// @param items  what is paid by whom
  public record Contributions(
      String floor,
      String average,
      String ceiling,
      String floorPublished,
      String ceilingPublished,
      List<String> wages,
      List<Item> items) {

    public Contributions {
      wages = List.copyOf(wages);
      items = List.copyOf(items);
    }
  }

  /// A contribution.
  ///
  /// @param id  for files: "pension-worker"
  /// @param branch  of social security
  /// @param payer  who pays
  /// @param variable  its name
  /// @param facts  who is meant
  public record Item(String id, Label branch, Label payer, String variable, Facts facts) {}

  /// Named careers.
  ///
  /// @param credit  variable of what is credited to the account in a month
  /// @param creditedMonths  variable that takes the months credited
  /// @param list  the careers
  public record Careers(String credit, String creditedMonths, List<Career> list) {

    public Careers {
      list = List.copyOf(list);
    }
  }

  /// A career that ends in the month computed.
  ///
  /// @param id  for files
  /// @param label  in words
  /// @param facts  about the person and the relation
  /// @param wageIndex  wage over the average wage of the place, "0.6"; null when the career has no wage
  /// @param months  months credited
  /// @param pension  variable of the pension
  /// @param balance  variable that takes the balance of the account; null when the facts give it
  public record Career(
      String id,
      Label label,
      Facts facts,
      @Nullable String wageIndex,
      int months,
      String pension,
      @Nullable String balance) {}
}
