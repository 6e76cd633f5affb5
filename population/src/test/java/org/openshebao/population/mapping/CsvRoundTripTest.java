package org.openshebao.population.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.population.Dataset;
import org.openshebao.population.ManyHouseholds;
import org.openshebao.population.SmallDatasets;
import org.openshebao.population.storage.CsvFile;
import org.openshebao.population.storage.DatasetFolder;

/// CSV, Dataset and Parquet say the same.
class CsvRoundTripTest {

  @TempDir Path temp;

  @Test
  void readsWhatItWroteAndWritesTheSameBytes() throws IOException {
    Dataset dataset = SmallDatasets.households();
    writeAll(dataset, temp.resolve("one"), false);
    assertThat(Files.readString(temp.resolve("one/person.csv")))
        .startsWith(
            """
            id,household_id,wage,sex,wageIndex,share,born,retired,place,weight,stratum,psu
            11,h1,5000.00,female,0.6,0.08,1963-01,no,CN-4403,1,1,1
            12,h1,,male,0.00000001,0,1970-12,yes,CN-11,0.1,1,2
            13,03,7322.08,male,0.00000002,0.000001,2000-06,no,,0.3333333333333333,2,1
            """);

    MappedData read =
        MappedData.read(Mapping.ofCsv(dataset), temp.resolve("one"), TestCatalog.of(dataset));
    DatasetFolder.write(read.dataset(), temp.resolve("parquet"));
    Dataset again = DatasetFolder.read(temp.resolve("parquet"));
    writeAll(again, temp.resolve("two"), false);

    assertThat(read.problems()).isEmpty();
    assertThat(read.dataset().rows("person").column("weight").doubleValue(2)).isEqualTo(1.0 / 3);
    assertThat(again.rows("person").history("career").spellCount(4)).isEqualTo(2);
    for (String file : new String[] {"household", "person", "relation", "person-career"}) {
      assertThat(temp.resolve("two/" + file + ".csv"))
          .hasSameBinaryContentAs(temp.resolve("one/" + file + ".csv"));
    }
  }

  @Test
  void keepsEveryValueOfManyHouseholds() throws IOException {
    Dataset dataset = ManyHouseholds.of(2_000, 77);
    writeAll(dataset, temp, true);

    MappedData read =
        MappedData.read(Mapping.ofCsv(dataset), temp, new TestPlaces(TestCatalog.of(dataset)));

    assertThat(read.problems()).isEmpty();
    assertThat(read.dataset().rows("household").size()).isEqualTo(2_000);
    // Households have got ids by being written; all else is as it was.
    assertThat(people(read.dataset()).digest()).isEqualTo(people(dataset).digest());
  }

  private static Dataset people(Dataset dataset) {
    var people = dataset.rows("person");
    var rows = org.openshebao.population.Rows.builder("person", people.size());
    people.columns().forEach(rows::add);
    people.histories().forEach(rows::add);
    return Dataset.builder().add(rows.ids(people.findIds().orElseThrow()).build()).build();
  }

  private static void writeAll(Dataset dataset, Path folder, boolean excel) throws IOException {
    for (String entity : dataset.entities()) {
      CsvFile.write(dataset, entity, folder.resolve(entity + ".csv"), excel);
      for (var history : dataset.rows(entity).histories()) {
        CsvFile.writeHistory(
            dataset,
            entity,
            history.name(),
            folder.resolve(entity + "-" + history.name() + ".csv"),
            excel);
      }
    }
  }

  /// Every place code is known.
  private record TestPlaces(VariableCatalog catalog) implements VariableCatalog {

    @Override
    public java.util.Optional<CatalogVariable> find(String entity, String name) {
      return catalog.find(entity, name);
    }

    @Override
    public java.util.List<String> listNames(String entity) {
      return catalog.listNames(entity);
    }

    @Override
    public java.util.Optional<String> findPlaceCode(String text) {
      return java.util.Optional.of(text);
    }
  }
}
