package org.openshebao.workbench.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.mapping.MonthSource;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.FileProfile;
import org.openshebao.population.profile.FileProfiler;
import org.openshebao.population.profile.NumberRange;
import org.openshebao.workbench.lawbook.LawInForce;

/// Proposes for a user's files which column is which input of the law.
public final class DataMapper {

  private static final String PERSON_ID = "person_id";
  private static final String HOUSEHOLD_ID = "household_id";

  private final LawInForce law;
  private final Vocabulary words;
  private final RoleMatcher roles;
  private final VariableMatcher variables;
  private final IdFinder ids;
  private final List<Label> notes = new ArrayList<>();

  private DataMapper(LawInForce law) {
    this.law = law;
    this.words = VocabularyFile.load(law.law().manifest().id());
    this.roles = new RoleMatcher(words);
    this.variables = new VariableMatcher(law.law(), words, law.month());
    this.ids = new IdFinder(roles);
  }

  /// A file that a user named.
  ///
  /// @param path  where it is
  /// @param kind  what its rows are; null to find out
  public record UserData(Path path, FileProposal.@Nullable Kind kind) {}

  /// Reads the files and proposes; throws when one cannot be read, or none or two hold persons.
  ///
  /// @param codes  what codes mean, where a table beside the files says so
  public static DataMap propose(LawInForce law, List<UserData> files, CodeTable codes) {
    return new DataMapper(law).propose(files, codes);
  }

  private DataMap propose(List<UserData> files, CodeTable codes) {
    List<FileProposal> proposals = new ArrayList<>();
    for (UserData file : files) {
      FileProfile profile = codes.label(FileProfiler.of(file.path()));
      if (profile.badRows() > 0) {
        notes.add(Reasons.badRows(nameOf(profile), profile.badRows(), profile.rows()));
      }
      FileProposal.Kind kind =
          file.kind() != null
              ? file.kind()
              : new KindFinder(words, this::columns).find(profile, files.size());
      proposals.add(new FileProposal(profile, kind, List.of(), null, null));
    }
    FileProposal persons = onlyPersons(proposals);
    boolean hasRelations =
        proposals.stream().anyMatch(file -> file.kind() == FileProposal.Kind.RELATION);
    List<FileProposal> done = new ArrayList<>();
    FileProposal person = identified(withColumns(persons, hasRelations), proposals);
    for (FileProposal file : proposals) {
      done.add(file == persons ? person : linked(withColumns(file, hasRelations), person));
    }
    boolean hasWeight = done.stream().anyMatch(file -> file.taken(Role.WEIGHT).isPresent());
    if (!hasWeight) {
      notes.add(Reasons.noWeight());
    }
    return new DataMap(
        law,
        done,
        ResultNeeds.of(law, words, DataMap.given(done, words.careerVariable())),
        notes,
        words.careerVariable());
  }

  private static FileProposal onlyPersons(List<FileProposal> files) {
    List<FileProposal> persons =
        files.stream().filter(file -> file.kind() == FileProposal.Kind.PERSON).toList();
    if (persons.size() != 1) {
      List<String> names =
          (persons.isEmpty() ? files : persons)
              .stream().map(file -> nameOf(file.profile())).toList();
      throw new ProblemException(
          Problem.error(
              "MAP-PERSONS",
              null,
              0,
              "FILE",
              String.join(", ", names),
              persons.isEmpty()
                  ? "None of the files looks like one of persons: %s.".formatted(names)
                  : "Several files look like files of persons: %s.".formatted(names),
              "Say what each holds: household=FILE, person=FILE, relation=FILE, career=FILE."));
    }
    return persons.getFirst();
  }

  private FileProposal withColumns(FileProposal file, boolean hasRelations) {
    List<ColumnProposal> columns = columns(file.profile(), file.kind(), hasRelations);
    return file.withColumns(Choice.resolve(paired(columns)));
  }

  /// The columns of a file whose rows are of a kind, each with what it may be.
  private List<ColumnProposal> columns(
      FileProfile profile, FileProposal.Kind kind, boolean hasRelations) {
    List<ColumnProposal> columns = new ArrayList<>();
    for (ColumnProfile column : profile.columns()) {
      List<Proposal> candidates = new ArrayList<>();
      if (roles.isPersonal(column)) {
        candidates.add(Proposal.of(Role.PERSONAL, 100, Reasons.personal()));
      } else if (kind == FileProposal.Kind.CAREER) {
        words
            .career()
            .forEach((key, said) -> {
              int fit = said.fit(ColumnName.normal(column.name()));
              if (fit > 0) {
                candidates.add(SpellColumn.of(key, column, fit));
              }
            });
      } else {
        candidates.addAll(roles.design(column));
        for (InputVariable input : law.law().parts().inputs()) {
          String entity = input.of().key();
          boolean isHere =
              entity.equals(kind.key())
                  || (kind == FileProposal.Kind.PERSON
                      && !hasRelations
                      && entity.equals(FileProposal.Kind.RELATION.key()));
          if (isHere) {
            variables.match(column, input).ifPresent(candidates::add);
          }
        }
      }
      List<Proposal> sorted = Choice.sort(candidates);
      columns.add(
          new ColumnProposal(
              column,
              sorted.isEmpty() ? List.of(Proposal.of(Role.NONE, 0, Reasons.nothing())) : sorted));
    }
    return columns;
  }

  /// Years of birth get the column of the month of the year beside them, when there is one.
  private List<ColumnProposal> paired(List<ColumnProposal> columns) {
    List<ColumnProposal> paired = new ArrayList<>(columns);
    for (int i = 0; i < columns.size(); i++) {
      Proposal best = columns.get(i).best();
      if (best.role() != Role.VARIABLE || !"year".equals(best.unit())) {
        continue;
      }
      Words said = words.variable(best.target()).months();
      for (int j = 0; j < columns.size(); j++) {
        ColumnProfile column = columns.get(j).column();
        NumberRange range = column.numbers();
        boolean isMonth =
            column.areWholeNumbers() && range != null && range.least() >= 1 && range.most() <= 12;
        if (j != i && isMonth && said.fit(ColumnName.normal(column.name())) > 0) {
          Proposal with =
              best.withMonths(
                  new MonthSource(column.name(), 0, -1), Reasons.yearAndMonth(column.name()));
          paired.set(i, new ColumnProposal(columns.get(i).column(), List.of(with)));
          paired.set(
              j,
              new ColumnProposal(
                  column,
                  List.of(Proposal.of(Role.MONTH_OF_YEAR, best.points(), Reasons.values()))));
        }
      }
    }
    return paired;
  }

  /// The file of persons with its id, and that of its households when there is a file of them.
  private FileProposal identified(FileProposal persons, List<FileProposal> all) {
    String id =
        ids.own(persons.profile(), PERSON_ID)
            .map(IdFinder.Found::text)
            .orElseGet(() -> {
              notes.add(Reasons.numbered(nameOf(persons.profile())));
              return "#";
            });
    boolean isAlone = all.stream().noneMatch(file -> file.kind() == FileProposal.Kind.RELATION);
    boolean hasJobs =
        isAlone
            && persons.listTaken(Role.VARIABLE).stream()
                .anyMatch(column -> KindFinder.isOfRelation(column.best()));
    if (hasJobs) {
      notes.add(Reasons.sameFile(nameOf(persons.profile())));
    }
    Optional<FileProposal> households =
        all.stream().filter(file -> file.kind() == FileProposal.Kind.HOUSEHOLD).findFirst();
    Optional<IdFinder.Found> parent =
        households.flatMap(file ->
            ids.own(file.profile(), HOUSEHOLD_ID)
                .flatMap(own ->
                    ids.reference(persons.profile(), file.profile(), own.columns(), HOUSEHOLD_ID)));
    parent.map(IdFinder.Found::doubt).ifPresent(notes::add);
    if (households.isPresent() && parent.isEmpty()) {
      notes.add(Reasons.unlinked(nameOf(households.get().profile())));
    }
    return persons.withIds(id, parent.map(IdFinder.Found::text).orElse(null));
  }

  /// A file of households, jobs or careers with its ids and those of the persons that its rows belong to.
  private FileProposal linked(FileProposal file, FileProposal persons) {
    if (file.kind() == FileProposal.Kind.HOUSEHOLD) {
      return file.withIds(
          ids.own(file.profile(), HOUSEHOLD_ID).map(IdFinder.Found::text).orElse(null), null);
    }
    List<String> id =
        persons.id() == null || persons.id().equals("#")
            ? List.of()
            : List.of(persons.id().split(" \\+ "));
    Optional<IdFinder.Found> parent =
        id.isEmpty()
            ? Optional.empty()
            : ids.reference(file.profile(), persons.profile(), id, PERSON_ID);
    if (parent.isEmpty()) {
      notes.add(Reasons.unlinked(nameOf(file.profile())));
    }
    parent.map(IdFinder.Found::doubt).ifPresent(notes::add);
    return file.withIds(
        ids.own(file.profile(), "job_id").map(IdFinder.Found::text).orElse(null),
        parent.map(IdFinder.Found::text).orElse(null));
  }

  private static String nameOf(FileProfile profile) {
    return String.valueOf(profile.file().getFileName());
  }
}
