package org.w3id.dixit.extract;

import static org.w3id.dixit.vocabulary.OntologyFile.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.ONTOLEX;
import org.w3id.dixit.vocabulary.OntologyFile;

/**
 * Which event type a lemma evokes, and which roles its arguments play: {@code ontology/events.ttl}.
 */
public final class EventLexicon {
  /**
   * What a lemma says about its arguments.
   *
   * @param type the local name of the event type
   * @param roles by grammatical function ({@code subject}, {@code object}, {@code secondObject},
   *     {@code intransitive}, {@code possessor}, {@code modifier}, {@code clause}) or preposition,
   *     the local name of a role
   * @param kinds what {@code subject} and {@code object} have to be for the lemma to have this
   *     sense
   */
  public record Entry(String type, Map<String, String> roles, Map<String, FillerKind> kinds) {}

  private static final Node RESULTS_IN = DX.term("resultsIn");

  /** The roles below this one are those that a type may take or not. */
  private static final Node PARTICIPANT = DX.term("participant");

  private static final Node TAKES_ROLE = DX.term("takesRole");
  private static final List<String> CHANGES = List.of("Increase", "Decrease");
  private static final Node AGENT_NOUN = DX.term("agentNoun");

  private final Map<PartOfSpeech, Map<String, List<Entry>>> entries = new HashMap<>();
  private final Map<String, String> lightVerbs = new HashMap<>();
  private final Map<String, String> results = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> narrower = new LinkedHashMap<>();
  private final Set<String> participants = new HashSet<>();
  private final Map<String, Set<String>> taken = new HashMap<>();
  private final Set<String> changes = new HashSet<>();
  private final Set<String> wide = new HashSet<>();
  private final Set<String> charges = new HashSet<>();
  private final Set<String> personalStates = new HashSet<>();
  private final Set<String> personalCourses = new HashSet<>();

  private EventLexicon() {}

  /** Reads the event types that the program is shipped with. */
  public static EventLexicon shipped() {
    OntologyFile file = OntologyFile.shipped("events.ttl");
    EventLexicon lexicon = new EventLexicon();
    file.subjects(ONTOLEX.evokes, Node.ANY).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(entry -> lexicon.add(file, entry));
    file.subjects(RESULTS_IN, Node.ANY)
        .forEach(t -> lexicon.results.put(local(t), local(file.one(t, RESULTS_IN))));
    OntologyFile.shipped("dixit.ttl").subjects(RDFS.subPropertyOf.asNode(), PARTICIPANT).stream()
        .map(OntologyFile::local)
        .forEach(lexicon.participants::add);
    file.subjects(TAKES_ROLE, Node.ANY)
        .forEach(t -> lexicon.taken.put(local(t), lexicon.takenBy(file, t)));
    file.subjects(AGENT_NOUN, Node.ANY).forEach(type -> lexicon.narrow(file, type));
    mark(file, "wide", lexicon.wide);
    mark(file, "charge", lexicon.charges);
    mark(file, "personalState", lexicon.personalStates);
    mark(file, "personalCourse", lexicon.personalCourses);
    CHANGES.forEach(type -> lexicon.addChange(file, DX.term(type)));
    file.subjects(RDF.type.asNode(), DX.term("LightVerb"))
        .forEach(entry -> lexicon.lighten(file, entry));
    return lexicon;
  }

  private static void mark(OntologyFile file, String property, Set<String> types) {
    file.subjects(DX.term(property), Node.ANY).forEach(t -> types.add(local(t)));
  }

  private static String lemma(OntologyFile file, Node entry) {
    Node form = file.one(entry, ONTOLEX.canonicalForm);
    return file.one(form, ONTOLEX.writtenRep).getLiteralLexicalForm();
  }

  private void lighten(OntologyFile file, Node entry) {
    String role =
        file.first(entry, DX.term("subjectRole")).map(OntologyFile::local).orElse("agent");
    lightVerbs.put(lemma(file, entry), role);
  }

  /**
   * The role that the subject of a light verb plays in the event that its noun names.
   *
   * @param lemma the verb, with the preposition before its noun where there is one
   */
  Optional<String> lightVerb(String lemma) {
    return Optional.ofNullable(lightVerbs.get(lemma));
  }

  private void add(OntologyFile file, Node entry) {
    Map<String, String> roles = new TreeMap<>();
    Map<String, FillerKind> kinds = new TreeMap<>();
    file.graph()
        .find(entry, Node.ANY, Node.ANY)
        .forEach(
            t -> {
              String property = local(t.getPredicate());
              if (t.getPredicate().getURI().startsWith(DX.NS) && property.endsWith("Role")) {
                roles.put(property.replace("Role", ""), local(t.getObject()));
              } else if (t.getPredicate().getURI().startsWith(DX.NS) && property.endsWith("Kind")) {
                kinds.put(property.replace("Kind", ""), FillerKind.valueOf(local(t.getObject())));
              }
            });
    PartOfSpeech pos = PartOfSpeech.valueOf(local(file.one(entry, ONTOLEX.partOfSpeech)));
    String type = local(file.one(entry, ONTOLEX.evokes));
    List<Entry> senses =
        entries
            .computeIfAbsent(pos, p -> new HashMap<>())
            .computeIfAbsent(lemma(file, entry), l -> new ArrayList<>());
    senses.add(new Entry(type, roles, kinds));
    senses.sort(Comparator.comparing(EventLexicon::width));
  }

  /** The sense for all that the others leave comes last. */
  private static int width(Entry sense) {
    return sense.kinds().values().stream()
        .mapToInt(FillerKind::ordinal)
        .min()
        .orElse(FillerKind.values().length);
  }

  private Set<String> takenBy(OntologyFile file, Node type) {
    Set<String> roles = new HashSet<>();
    file.objects(type, TAKES_ROLE).forEach(r -> roles.add(local(r)));
    file.objects(type, RDFS.subClassOf.asNode()).forEach(b -> roles.addAll(takenBy(file, b)));
    return roles;
  }

  /** Whether a type is so wide that two of its nouns seldom mean one event. */
  public boolean isWide(String type) {
    return wide.contains(type);
  }

  /** Whether the object of such an event did what it is about: <em>an arrest for theft</em>. */
  boolean isCharge(String type) {
    return charges.contains(type);
  }

  /** Whether a bare noun of it is the subject's own state: <em>she left due to injury</em>. */
  boolean isPersonalState(String type) {
    return personalStates.contains(type);
  }

  /** Whether an unowned noun of it is the subject's own: <em>on arrival he slept</em>. */
  boolean isPersonalCourse(String type) {
    return personalCourses.contains(type);
  }

  /** Whether events of a type take a role. */
  boolean takes(String type, String role) {
    return !participants.contains(role) || taken.getOrDefault(type, Set.of()).contains(role);
  }

  private void narrow(OntologyFile file, Node type) {
    Set<String> nouns = Set.copyOf(file.texts(type, AGENT_NOUN));
    for (Node broader : file.objects(type, RDFS.subClassOf.asNode())) {
      narrower.computeIfAbsent(local(broader), b -> new TreeMap<>()).put(local(type), nouns);
    }
  }

  private void addChange(OntologyFile file, Node type) {
    if (changes.add(local(type))) {
      file.subjects(RDFS.subClassOf.asNode(), type).forEach(t -> addChange(file, t));
    }
  }

  /** Whether such an event is a growing or a shrinking, which has an extent and two ends. */
  boolean isChange(String type) {
    return changes.contains(type);
  }

  /** The first sense of a lemma, several words with single spaces. */
  public Optional<Entry> entry(String lemma, PartOfSpeech partOfSpeech) {
    return senses(lemma, partOfSpeech).stream().findFirst();
  }

  /** The senses of a lemma, those with conditions on their arguments first. */
  List<Entry> senses(String lemma, PartOfSpeech partOfSpeech) {
    return entries.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
  }

  /** The property that holds between agent and object once such an event has happened. */
  public Optional<String> resultOf(String type) {
    return Optional.ofNullable(results.get(type));
  }

  /** The narrower type that the nouns of the agents call for, or the type itself. */
  public String narrowed(String type, List<String> agentNouns) {
    return narrower.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(e -> agentNouns.stream().anyMatch(e.getValue()::contains))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type);
  }
}
