package org.openshebao.workbench.assess;

import java.util.List;
import java.util.Map;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;
import org.openshebao.population.cells.CellExpansion.Group;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.ColumnBinding;

/// The people of a place, each with one relation for every form of employment that is supposed of them.
final class CoverageDataset {

  private CoverageDataset() {}

  static Dataset of(
      Law law, String place, List<Group> groups, Outline.Coverage outline, int registration) {
    int persons = groups.size();
    int forms = outline.forms().size();
    PersonCase parser = new PersonCase(law);
    RowsBuilder personRows = Rows.builder("person", persons);
    int[] parents = new int[persons * forms];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i / forms;
    }
    RowsBuilder relationRows =
        Rows.builder("relation", parents.length).parent("person", persons, parents);
    Facts facts =
        outline
            .facts()
            .and("place", place)
            .and(outline.registration(), outline.registrations().get(registration));
    for (Map.Entry<String, String> fact : facts.values().entrySet()) {
      Variable variable = law.variable(fact.getKey());
      boolean ofPerson = variable.of() == Entity.PERSON;
      DataColumn column =
          constant(
              law,
              variable,
              parser.parse(variable, fact.getValue()),
              ofPerson ? persons : parents.length);
      (ofPerson ? personRows : relationRows).add(column);
    }
    personRows.add(sexes(law, groups));
    personRows.add(births(law, groups));
    relationRows.add(forms(law, persons, outline, parser));
    return Dataset.builder()
        .add(personRows.build())
        .add(relationRows.build())
        .build()
        .bindPlaces(law.places()::indexOf);
  }

  private static DataColumn constant(Law law, Variable variable, long value, int rows) {
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(variable), rows);
    for (int row = 0; row < rows; row++) {
      if (variable.unit() == Unit.PLACE) {
        column.appendPlace(law.places().get((int) value).code());
      } else {
        column.append(value);
      }
    }
    return column.build();
  }

  private static DataColumn sexes(Law law, List<Group> groups) {
    Variable sex = law.variable("sex");
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(sex), groups.size());
    int male = sex.codeOf("male");
    int female = sex.codeOf("female");
    groups.forEach(group -> column.append(group.cell().male() ? male : female));
    return column.build();
  }

  private static DataColumn births(Law law, List<Group> groups) {
    Variable birth = law.variable("birthMonth");
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(birth), groups.size());
    groups.forEach(group -> column.append(group.birthMonth()));
    return column.build();
  }

  private static DataColumn forms(
      Law law, int persons, Outline.Coverage outline, PersonCase parser) {
    Variable form = law.variable(outline.form());
    long[] codes =
        outline.forms().stream().mapToLong(each -> parser.parse(form, each.code())).toArray();
    ColumnBuilder column = DataColumn.builder(ColumnBinding.specOf(form), persons * codes.length);
    for (int person = 0; person < persons; person++) {
      for (long code : codes) {
        column.append(code);
      }
    }
    return column.build();
  }
}
