package org.openshebao.workbench.synthesize;

import java.util.List;
import org.openshebao.base.random.RandomStream;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.synthesis.People;
import org.openshebao.population.synthesis.Tally;
import org.openshebao.workbench.synthesize.Careers.Kind;

/// Some blocks of people as a dataset of the law's inputs: households, persons, insured relations and careers.
final class Slice {

  static final String WEIGHT = "weight";
  private static final int YEAR = 12;

  private final PersonFacts facts;
  private final DataOrigin origin;
  private final List<People> blocks;
  private final int persons;
  private final int households;
  private final Columns personColumns;
  private final Columns relationColumns;
  private final ColumnBuilder personWeight;
  private final ColumnBuilder householdWeight;
  private final Spells spells;
  private final RandomStream random;
  private final ResidentsAccount residents;
  private final int[] householdOf;
  private int[] personOf;
  private int relations;
  private final Tally tally;

  Slice(PersonFacts facts, DataOrigin origin, List<People> blocks, long seed) {
    this.facts = facts;
    this.origin = origin;
    this.blocks = List.copyOf(blocks);
    persons = blocks.stream().mapToInt(People::size).sum();
    households = blocks.stream().mapToInt(People::households).sum();
    personColumns = new Columns(facts.law, persons, facts.places);
    relationColumns = new Columns(facts.law, persons, facts.places);
    personWeight = weight(persons);
    householdWeight = weight(households);
    spells = new Spells(PersonFacts.HISTORY, persons, facts.places);
    random = facts.random(seed);
    residents = new ResidentsAccount(facts.details, facts.law, PersonFacts.HISTORY, facts.asOf);
    householdOf = new int[persons];
    personOf = new int[persons + persons / 8 + 16];
    tally = new Tally(facts.plan.margins());
  }

  private static ColumnBuilder weight(int rows) {
    return DataColumn.builder(ColumnSpec.of(WEIGHT, ColumnType.DOUBLE), rows);
  }

  /// What the people of the slice add up to.
  Tally tally() {
    return tally;
  }

  Dataset build() {
    int person = 0;
    int householdsBefore = 0;
    int[] values = new int[facts.plan.attributes().size()];
    for (People people : blocks) {
      for (int household = 0; household < people.households(); household++) {
        householdWeight.appendDouble(people.weight());
      }
      for (int i = 0; i < people.size(); i++) {
        people.read(i, values);
        householdOf[person] = householdsBefore + people.householdOf(i);
        random.moveTo(people.number(i), 0);
        personWeight.appendDouble(people.weight());
        addPerson(person++, values);
        tally.add(values, people.weight());
      }
      householdsBefore += people.households();
    }
    RowsBuilder personRows =
        Rows.builder("person", persons)
            .parent("household", households, householdOf)
            .design(SampleDesign.ofWeight(WEIGHT))
            .add(personWeight.build());
    personColumns.addTo(personRows);
    personRows.add(spells.build());
    RowsBuilder relationRows =
        Rows.builder("relation", relations)
            .parent("person", persons, java.util.Arrays.copyOf(personOf, relations));
    relationColumns.addTo(relationRows);
    return Dataset.builder()
        .origin(origin)
        .add(
            Rows.builder("household", households)
                .design(SampleDesign.ofWeight(WEIGHT))
                .add(householdWeight.build())
                .build())
        .add(personRows.build())
        .add(relationRows.build())
        .build();
  }

  private void addPerson(int row, int[] values) {
    int form = values[facts.form];
    int place = values[facts.place];
    int pension = values[facts.pension];
    boolean isWoman = values[facts.sex] == facts.female;
    boolean isRural = values[facts.registrationType] == facts.rural;
    boolean isFromAway = values[facts.registration] == facts.otherProvince;
    int birth = facts.asOf - values[facts.age] * YEAR - random.nextInt(YEAR);
    for (AttributeColumn column : facts.person) {
      column.append(personColumns, values);
    }
    personColumns.of("birthMonth").append(birth);
    personColumns.of("isStudent").append(facts.isStudent[form] ? 1 : 0);
    double post = random.nextDouble();
    double managers =
        facts.isPublic[form]
            ? facts.managerPublic
            : facts.inEmployment[form] || facts.isRetired[form] ? facts.managerEmployed : 0;
    boolean isManager = isWoman && post < managers;
    personColumns.of("isManagerOrTechnician").append(isManager ? 1 : 0);
    int home = isFromAway ? origin(place) : place;
    personColumns.of("registrationPlace").appendPlaceAt(home);
    int enrolledAt = addPensionPlace(pension, place, home);
    values[facts.pensionPlace] = enrolledAt;
    addMedicalPlace(values[facts.medical], place, home, isFromAway);
    long wage =
        works(form)
            ? facts.wages.draw(
                isRural,
                values[facts.industry],
                isWoman,
                values[facts.education],
                facts.placeWages.level(place),
                random)
            : 0;
    int lastYear = facts.asOf / YEAR;
    double average = facts.placeWages.at(enrolledAt, lastYear);
    double ratio = baseRatio(form, wage, average);
    addCareer(row, values, birth, isRural, enrolledAt, home, ratio, average, isManager);
    addRelations(row, values, place, wage, Math.round(ratio * average / 100) * 100);
  }

  private boolean works(int form) {
    return facts.inEmployment[form] || facts.isFlexible[form];
  }

  private int origin(int place) {
    int home = place;
    for (int tries = 0; tries < 16 && home == place; tries++) {
      home = facts.origins.at(random.nextDouble());
    }
    return home;
  }

  private int addPensionPlace(int pension, int place, int home) {
    ColumnBuilder column = personColumns.of("enrolment.pensionEnrolmentPlace");
    int at = place;
    if (facts.hasEmployeesElsewhere[pension]) {
      at = facts.elsewhere.at(random.nextDouble());
    } else if (!facts.hasEmployeesHere[pension]
        && (facts.isResidentsMember[pension] || facts.isResidentsPensioner[pension])) {
      at = home;
    }
    column.appendPlaceAt(at);
    return at;
  }

  private void addMedicalPlace(int medical, int place, int home, boolean isFromAway) {
    double draw = random.nextDouble();
    boolean atHome = facts.hasResidentsMedical[medical] && isFromAway && draw < facts.medicalAtHome;
    personColumns.of("enrolment.medicalEnrolmentPlace").appendPlaceAt(atHome ? home : place);
  }

  /// The base that is paid, over the average wage.
  private double baseRatio(int form, long wage, double average) {
    double low = random.nextDouble();
    double level = facts.flexibleLevels[facts.flexibleShares.at(random.nextDouble())];
    if (facts.isRetired[form]) {
      // Wages of a working life, about the average: the pension is what is published, not the index
      // behind it.
      return Math.clamp(
          StrictMath.exp(0.35 * Wages.normal(random)), facts.lowestBase, facts.highestBase);
    }
    if (!facts.inEmployment[form]) {
      return level;
    }
    double ratio = Math.clamp(wage / average, facts.lowestBase, facts.highestBase);
    return !facts.isPublic[form] && low < facts.underpaid ? facts.lowestBase : ratio;
  }

  private void addCareer(
      int row,
      int[] values,
      int birth,
      boolean isRural,
      int place,
      int home,
      double ratio,
      double average,
      boolean isManager) {
    int pension = values[facts.pension];
    boolean member = facts.isResidentsMember[pension];
    boolean pensioner = facts.isResidentsPensioner[pension];
    ColumnBuilder months = personColumns.of("enrolment.pensionMonthsPaidOfYear");
    ColumnBuilder base = personColumns.of("enrolment.pensionPaidBase");
    ColumnBuilder residentsMonths = personColumns.of("residents.creditedMonths");
    ColumnBuilder residentsBalance = personColumns.of("residents.accountBalance");
    ColumnBuilder level = personColumns.of("residents.chosenLevel");
    if (member || pensioner) {
      residents.draw(birth, pensioner, facts.paysResidents[pension], random);
      residentsMonths.append(residents.months());
      residentsBalance.append(residents.balance());
      level.append(residents.level());
    } else {
      residentsMonths.appendUnknown();
      residentsBalance.appendUnknown();
      level.appendUnknown();
    }
    boolean hasEmployees = facts.hasEmployeesHere[pension] || facts.hasEmployeesElsewhere[pension];
    int[] written = {residents.firstYear() - 1};
    Careers.YearSpells upTo =
        year -> {
          if (member || pensioner) {
            residents.add(spells, row, home, written[0] + 1, year);
          }
          written[0] = Math.max(written[0], year);
        };
    if (hasEmployees) {
      int form = values[facts.form];
      Kind kind =
          facts.isPublic[form]
              ? Kind.PUBLIC_SERVICE
              : facts.isFlexible[form] ? Kind.FLEXIBLE : Kind.EMPLOYMENT;
      boolean pays = facts.paysEmployees[pension];
      int paid =
          facts.careers.draw(
              new Careers.Of(
                  row, birth, isRural, values[facts.education], kind, pays, place, ratio),
              spells,
              random,
              upTo);
      months.append(pays ? paid : facts.paysResidents[pension] ? YEAR : 0);
      if (pays) {
        base.append(Math.round(ratio * average / 100) * 100);
      } else {
        base.appendUnknown();
      }
    } else if (facts.isRetired[values[facts.form]]) {
      facts.careers.drawRetired(
          new Careers.Of(
              row, birth, isRural, values[facts.education], Kind.EMPLOYMENT, true, place, ratio),
          facts.retirementAge(values[facts.sex] == facts.female, isManager),
          spells,
          random);
      months.appendUnknown();
      base.appendUnknown();
    } else {
      if (member) {
        months.append(facts.paysResidents[pension] ? YEAR : 0);
      } else {
        months.appendUnknown();
      }
      base.appendUnknown();
    }
    upTo.add(residents.lastYear());
  }

  private void addRelations(int row, int[] values, int place, long wage, long chosen) {
    int form = values[facts.form];
    int sector = values[facts.sector];
    double several = random.nextDouble();
    boolean onPlatform = facts.isPlatform[form];
    boolean sideJob = facts.inEmployment[form] && !facts.isPublic[form] && several < facts.sideJob;
    int platforms = onPlatform ? 1 + facts.platforms.at(several) : sideJob ? 1 : 0;
    personColumns.of("numberOfPlatforms").append(platforms);
    addRelation(row, values, form, sector, place, wage, chosen, onPlatform ? platforms : 0);
    int more = onPlatform ? platforms - 1 : platforms;
    for (int i = 0; i < more; i++) {
      int at = onPlatform ? sector : facts.sideSectors.at(random.nextDouble());
      addRelation(
          row,
          values,
          facts.platformForm,
          at,
          place,
          onPlatform ? 0 : wage / 5,
          chosen,
          onPlatform ? platforms : 2);
    }
  }

  /// @param sharedBy  over how many platforms the orders of a full-time worker are spread; 0 when there are none
  private void addRelation(
      int row,
      int[] values,
      int form,
      int sector,
      int place,
      long wage,
      long chosen,
      int sharedBy) {
    if (relations == personOf.length) {
      personOf = java.util.Arrays.copyOf(personOf, relations * 2);
    }
    personOf[relations++] = row;
    facts.formColumn.append(relationColumns, form);
    facts.industryColumn.append(relationColumns, values[facts.industry]);
    facts.sectorColumn.append(relationColumns, sharedBy > 0 ? sector : 0);
    relationColumns.of("insurancePlace").appendPlaceAt(place);
    ColumnBuilder wages = relationColumns.of("monthlyWage");
    if (wage > 0) {
      wages.append(wage);
    } else {
      wages.appendUnknown();
    }
    ColumnBuilder base = relationColumns.of("chosenBase");
    if (facts.isFlexible[form]) {
      base.append(chosen);
    } else {
      base.appendUnknown();
    }
    double risk = facts.riskClass[values[facts.industry]];
    ColumnBuilder risks = relationColumns.of("riskClass");
    if (facts.inEmployment[form] && risk > 0) {
      risks.append((long) risk);
    } else {
      risks.appendUnknown();
    }
    ColumnBuilder orders = relationColumns.of("ordersOfMonth");
    if (sharedBy > 0) {
      double mean = facts.orders[sector] / sharedBy;
      orders.append(
          Math.max(0, Math.round(mean * StrictMath.exp(0.6 * Wages.normal(random) - 0.18))));
    } else {
      orders.appendUnknown();
    }
  }
}
