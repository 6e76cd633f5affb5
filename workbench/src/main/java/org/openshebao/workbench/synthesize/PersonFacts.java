package org.openshebao.workbench.synthesize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.random.RandomStream;
import org.openshebao.law.Law;
import org.openshebao.population.synthesis.Attribute;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.population.synthesis.PopulationFit;
import org.openshebao.population.synthesis.SynthesisPlan;
import org.openshebao.population.synthesis.Tally;
import org.openshebao.population.yaml.YamlNode;

/// What every person of a country's population is given beside its attributes: the settings, read once, shared by all slices.
final class PersonFacts {

  static final String HISTORY = "contributionHistory";
  private static final String FORM = "employmentForm";
  private static final String PENSION = "pensionStatus";
  private static final String MEDICAL = "medicalStatus";

  final Law law;
  final SynthesisPlan plan;
  final List<String> places;
  final List<AttributeColumn> person = new ArrayList<>();
  final List<AttributeColumn> relation = new ArrayList<>();
  final AttributeColumn formColumn;
  final AttributeColumn industryColumn;
  final AttributeColumn sectorColumn;
  final int place;
  final int sex;
  final int female;
  final int age;
  final int rural;
  final int registrationType;
  final int registration;
  final int otherProvince;
  final int form;
  final int pension;
  final int pensionPlace;
  final int medical;
  final int education;
  final int industry;
  final int sector;
  final int platformForm;
  final boolean[] isStudent;
  final boolean[] inEmployment;
  final boolean[] isPublic;
  final boolean[] isRetired;
  private final int retiredMen;
  private final int retiredWomen;
  private final int retiredManagers;
  final boolean[] isFlexible;
  final boolean[] isPlatform;
  final boolean[] hasEmployeesHere;
  final boolean[] hasEmployeesElsewhere;
  final boolean[] paysEmployees;
  final boolean[] isResidentsMember;
  final boolean[] paysResidents;
  final boolean[] isResidentsPensioner;
  final boolean[] hasResidentsMedical;
  final boolean[] hasEmployeesMedical;
  final Choice origins;
  final Choice elsewhere;
  final double medicalAtHome;
  final double managerPublic;
  final double managerEmployed;
  final Choice platforms;
  final double sideJob;
  final Choice sideSectors;
  final double[] riskClass;
  final double[] orders;
  final double lowestBase;
  final double highestBase;
  final double underpaid;
  final double[] flexibleLevels;
  final Choice flexibleShares;
  final Wages wages;
  final PlaceWages placeWages;
  final Careers careers;
  final Details details;
  final int asOf;

  PersonFacts(Law law, PopulationFit fit, Details details) {
    this.law = law;
    this.plan = fit.plan();
    this.details = details;
    this.asOf = plan.asOf();
    place = plan.attribute("place");
    places = plan.attributes().get(place).categories();
    sex = plan.attribute("sex");
    female = of(sex).indexOf("female");
    age = plan.attribute("age");
    registrationType = plan.attribute("registrationType");
    rural = of(registrationType).indexOf("rural");
    registration = plan.attribute("registration");
    otherProvince = of(registration).indexOf("other_province");
    form = plan.attribute(FORM);
    pension = plan.attribute(PENSION);
    pensionPlace = plan.attribute("pensionPlace");
    medical = plan.attribute(MEDICAL);
    education = plan.attribute("education");
    industry = plan.attribute("industry");
    sector = plan.attribute("platformSector");
    for (String name : details.names("person")) {
      person.add(column(name, name));
    }
    for (YamlNode fact : details.part("facts").items()) {
      Map<String, String> codes = new HashMap<>();
      fact.find("codes")
          .ifPresent(node -> node.entries().forEach((key, value) -> codes.put(key, value.text())));
      int attribute = plan.attribute(fact.text("attribute"));
      person.add(new AttributeColumn(law, of(attribute), attribute, fact.text("variable"), codes));
    }
    formColumn = column(FORM, FORM);
    industryColumn = column("industry", "industry");
    sectorColumn = column("platformSector", "platformSector");
    isStudent = details.flags(FORM, "student_forms");
    inEmployment = details.flags(FORM, "in_employment");
    isPublic = details.flags(FORM, "public_service");
    isRetired = details.flags(FORM, "retired_forms");
    YamlNode retired = details.part("retired_at");
    retiredMen = (int) retired.number("men");
    retiredWomen = (int) retired.number("women");
    retiredManagers = (int) retired.number("managers");
    isFlexible = details.flags(FORM, "flexible_work");
    isPlatform = details.flags(FORM, "platform_work");
    platformForm = first(isPlatform);
    hasEmployeesHere = details.flags(PENSION, "employees_here");
    hasEmployeesElsewhere = details.flags(PENSION, "employees_elsewhere");
    paysEmployees = details.flags(PENSION, "employees_paying");
    isResidentsMember = details.flags(PENSION, "residents_members");
    paysResidents = details.flags(PENSION, "residents_paying");
    isResidentsPensioner = details.flags(PENSION, "residents_pensioners");
    hasResidentsMedical = details.flags(MEDICAL, "residents_medical");
    hasEmployeesMedical = details.flags(MEDICAL, "employees_medical");
    origins = new Choice(details.placeWeights("place", details.part("origins").text("file")));
    elsewhere = elsewhere(fit, details.part("elsewhere").text());
    medicalAtHome = Double.parseDouble(details.part("residents_medical_at_home").text());
    managerPublic = Details.number(details.part("manager_or_technician"), "public_service");
    managerEmployed = Details.number(details.part("manager_or_technician"), "in_employment");
    platforms =
        Choice.of(
            details.part("platforms").items().stream().map(i -> Double.valueOf(i.text())).toList());
    sideJob = Double.parseDouble(details.part("side_job").text());
    double[] sectors = details.numbers("platformSector", details.part("orders"), 0);
    orders = sectors;
    sideSectors = new Choice(positive(sectors));
    riskClass = details.numbers("industry", details.part("risk_class"), 0);
    YamlNode bases = details.part("bases");
    lowestBase = Details.number(bases, "lowest");
    highestBase = Details.number(bases, "highest");
    underpaid = Details.number(bases, "underpaid");
    flexibleLevels =
        Details.list(bases, "flexible_levels").stream().mapToDouble(Double::doubleValue).toArray();
    flexibleShares = Choice.of(Details.list(bases, "flexible_shares"));
    wages = new Wages(details);
    placeWages = new PlaceWages(law, details, places, asOf / 12);
    careers = new Careers(details, law, HISTORY, places, asOf, placeWages);
  }

  private Attribute of(int attribute) {
    return plan.attributes().get(attribute);
  }

  private AttributeColumn column(String attribute, String variable) {
    int number = plan.attribute(attribute);
    return new AttributeColumn(law, of(number), number, variable, null);
  }

  private static int first(boolean[] flags) {
    for (int i = 0; i < flags.length; i++) {
      if (flags[i]) {
        return i;
      }
    }
    throw new IllegalArgumentException("The details name no form of work on platforms.");
  }

  private static double[] positive(double[] numbers) {
    double[] ones = new double[numbers.length];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = numbers[i] > 0 ? 1 : 0;
    }
    return ones;
  }

  /// Places by how many members they count beyond those who live there.
  private static Choice elsewhere(PopulationFit fit, String id) {
    for (Tally.Outcome outcome : fit.outcomes()) {
      Margin margin = outcome.margin();
      if (margin.id().equals(id)) {
        double[] beyond = new double[margin.targets().size()];
        for (int i = 0; i < beyond.length; i++) {
          // One person more everywhere, so that there is a choice at all.
          beyond[i] = 1 + Math.max(0, margin.targets().get(i).value() - outcome.achieved().get(i));
        }
        return new Choice(beyond);
      }
    }
    throw new IllegalArgumentException("The plan has no margin " + id + ".");
  }

  /// At what age somebody who draws a pension retired, years.
  int retirementAge(boolean isWoman, boolean isManager) {
    if (!isWoman) {
      return retiredMen;
    }
    return isManager ? retiredManagers : retiredWomen;
  }

  /// A stream for the facts of one person.
  RandomStream random(long seed) {
    return new RandomStream(seed, 10, 0, 0);
  }
}
