package org.openshebao.law.parts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// What a country says of its law as a whole, in `law.yaml`.
///
/// @param id  "china"
/// @param label  what users call it
/// @param rootPlace  code of the country
/// @param referenceDate  the date of the law where none is asked for
/// @param firstDate  the first day for which anything is coded
/// @param placeOf  for each entity the variable that holds its own place
/// @param retirementMonth  the variable against which `sinceTests = RETIREMENT` is held; null when unused
/// @param entryMonth  the variable against which `sinceTests = ENTRY` is held; null when unused
/// @param checked  the day on which somebody last held the documents against the values, where a document does not say another; null
///   when nobody says
/// @param ownLaw  codes of places within the country that have a law of their own, where this one does not hold
/// @param factsAgree  conditions of which none may be false: facts that contradict them cannot be true together
/// @param rooms  what users call the rooms, in the order in which they are listed
/// @param citations  names of documents as rules cite them in English, with their Chinese names
public record LawManifest(
    String id,
    Label label,
    String rootPlace,
    LocalDate referenceDate,
    LocalDate firstDate,
    Map<Entity, String> placeOf,
    @Nullable String retirementMonth,
    @Nullable String entryMonth,
    @Nullable LocalDate checked,
    List<String> ownLaw,
    List<String> factsAgree,
    Map<String, Label> rooms,
    Map<String, String> citations) {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "label",
          "root_place",
          "reference_date",
          "first_date",
          "place_of",
          "retirement_month",
          "entry_month",
          "checked",
          "own_law",
          "facts_agree",
          "rooms",
          "citations");

  public LawManifest {
    placeOf = Map.copyOf(placeOf);
    ownLaw = List.copyOf(ownLaw);
    factsAgree = List.copyOf(factsAgree);
    rooms = Collections.unmodifiableMap(new LinkedHashMap<>(rooms));
    citations = Map.copyOf(citations);
  }

  /// What users call a room; its own name when nobody says.
  public Label roomLabel(String room) {
    Label label = rooms.get(room);
    return label == null ? Label.same(room) : label;
  }

  /// Reads a `law.yaml`; throws with every problem when it cannot.
  public static LawManifest read(String file, String text) {
    Problems problems = new Problems();
    Fields fields = new Fields(YamlNode.parse(file, text), null, problems).allow(KEYS);
    Map<Entity, String> placeOf = fields.read("place_of", false, LawManifest::readPlaceOf);
    LocalDate reference = fields.date("reference_date", true);
    LocalDate first = fields.date("first_date", true);
    Label label = fields.label("label", true);
    String id = fields.required("id");
    String root = fields.required("root_place");
    String retirement = fields.text("retirement_month", false);
    String entry = fields.text("entry_month", false);
    LocalDate checked = fields.date("checked", false);
    List<String> ownLaw = fields.read("own_law", false, LawManifest::readTexts);
    List<String> factsAgree = fields.read("facts_agree", false, LawManifest::readTexts);
    Map<String, Label> rooms = fields.read("rooms", false, LawManifest::readRooms);
    Map<String, String> citations = fields.read("citations", false, LawManifest::readCitations);
    problems.throwIfErrors();
    if (reference == null || first == null || label == null) {
      throw new IllegalStateException("A manifest with a missing key was not reported: " + file);
    }
    return new LawManifest(
        id,
        label,
        root,
        reference,
        first,
        placeOf == null ? Map.of() : placeOf,
        retirement,
        entry,
        checked,
        ownLaw == null ? List.of() : ownLaw,
        factsAgree == null ? List.of() : factsAgree,
        rooms == null ? Map.of() : rooms,
        citations == null ? Map.of() : citations);
  }

  private static List<String> readTexts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  private static Map<String, Label> readRooms(YamlNode node) {
    Map<String, Label> rooms = new LinkedHashMap<>();
    node.entries()
        .forEach((room, label) ->
            rooms.put(room, new Label(label.get("en").text(), label.get("zh").text())));
    return rooms;
  }

  private static Map<String, String> readCitations(YamlNode node) {
    Map<String, String> names = new HashMap<>();
    node.entries().forEach((english, chinese) -> names.put(english, chinese.text()));
    return names;
  }

  private static Map<Entity, String> readPlaceOf(YamlNode node) {
    Map<Entity, String> placeOf = new EnumMap<>(Entity.class);
    node.entries().forEach((entity, name) -> placeOf.put(Entity.parse(entity), name.text()));
    return placeOf;
  }
}
