package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.w3id.dixit.link.Wikidict.Hit;
import org.w3id.dixit.model.EntityType;

/**
 * Titles of the wikidict as candidates for mentions. The wikidict gives one title for each
 * spelling, which is a guess at what the words mean most; here it is one feature among others.
 */
final class TitleMentions implements MentionSource {
  private static final int HITS = 8;
  private static final int HITS_BY_WORD = 20;
  private static final int CANDIDATES = 8;

  /**
   * What a spelling is worth that differs in case or in marks on letters, where none is the same.
   */
  private static final double ALIKE = 0.8;

  /** The same where there is one: then the writer would have written it so. */
  private static final double ALIKE_BESIDE_SAME = 0.2;

  /** The sum of BM25 that counts as half of all that company could say. */
  private static final double HALF_OF_CONTEXT = 12;

  private static final Comparator<MentionCandidate> BEST_FIRST =
      Comparator.comparing(MentionCandidate::score).reversed().thenComparing(MentionCandidate::iri);

  /** What is found out about a title before it is scored. */
  private static final class Found {
    private final long surfaces;
    private double byOwnWords;
    private double byFullName;
    private boolean spelled;

    Found(long surfaces) {
      this.surfaces = surfaces;
    }
  }

  private final Wikidict wikidict;
  private final double threshold;
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  /**
   * @param threshold the score from which a mention is linked; that of {@code datasets.ttl} where
   *     none is given
   */
  TitleMentions(Wikidict wikidict, OptionalDouble threshold) {
    this.wikidict = wikidict;
    this.threshold = threshold.orElse(vocabulary.mentionThreshold());
  }

  @Override
  public List<MentionCandidate> candidates(NamedMention mention) {
    Map<String, Found> found = find(mention);
    Map<String, Double> context = wikidict.context(found.keySet(), contextWords(mention));
    boolean fullNameIsKnown = found.values().stream().anyMatch(each -> each.byFullName > 0);
    List<MentionCandidate> candidates = new ArrayList<>();
    found.forEach(
        (title, each) -> {
          WikiTitle wiki = new WikiTitle(title);
          if (wiki.aside().filter(vocabulary::isPageOfNames).isEmpty()) {
            Map<Feature, Double> features = new EnumMap<>(Feature.class);
            features.put(Feature.LABEL, label(mention, wiki));
            features.put(Feature.TYPE, type(mention, wiki));
            features.put(Feature.COMPANY, company(context.getOrDefault(title, 0.0)));
            features.put(Feature.POPULARITY, popularity(each.surfaces));
            features.put(Feature.PRIOR, fullNameIsKnown ? each.byFullName : each.byOwnWords);
            features.put(Feature.COREFERENCE, coreference(mention, each));
            features.put(Feature.AUTHORITY, authority(mention, wiki, each));
            candidates.add(candidate(wiki, features));
          }
        });
    candidates.sort(BEST_FIRST);
    return List.copyOf(candidates.subList(0, Math.min(CANDIDATES, candidates.size())));
  }

  private Map<String, Found> find(NamedMention mention) {
    Map<String, Found> found = new HashMap<>();
    Set<String> words = new HashSet<>(NameFolding.words(mention.fullName()));
    if (mention.isTeam()) {
      words.add(MentionLinker.TEAM);
      wikidict.withWords(words, HITS).forEach(hit -> at(found, hit));
      return found;
    }
    values(mention.text())
        .forEach(
            hit -> {
              Found at = at(found, hit);
              at.byOwnWords = Math.max(at.byOwnWords, hit.value());
            });
    for (String name : fullNames(mention)) {
      values(name)
          .forEach(
              hit -> {
                Found at = at(found, hit);
                at.byFullName = Math.max(at.byFullName, hit.value());
              });
    }
    wikidict.withWords(words, HITS_BY_WORD).forEach(hit -> at(found, hit));
    wikidict.spelled(mention.fullName(), HITS).forEach(hit -> at(found, hit).spelled = true);
    return found;
  }

  private static Found at(Map<String, Found> found, Hit hit) {
    return found.computeIfAbsent(hit.title(), title -> new Found(hit.surfaces()));
  }

  /** Titles by a spelling, with what it is worth. */
  private List<Hit> values(String words) {
    List<Hit> same = wikidict.spelled(words, HITS);
    double worth = same.isEmpty() ? ALIKE : ALIKE_BESIDE_SAME;
    List<Hit> all = new ArrayList<>(same);
    wikidict.spelledLike(words, HITS).stream()
        .map(hit -> new Hit(hit.title(), hit.surfaces(), worth * hit.value()))
        .forEach(all::add);
    return all;
  }

  /** The fullest name, and that of a person without the names in the middle. */
  private static List<String> fullNames(NamedMention mention) {
    String full = mention.fullName();
    int first = full.indexOf(' ');
    int last = full.lastIndexOf(' ');
    boolean middle = first < last && mention.type().equals(Optional.of(EntityType.Person));
    return middle ? List.of(full, full.substring(0, first) + full.substring(last)) : List.of(full);
  }

  /** The words around the mention and all other names of the article. */
  private static Set<String> contextWords(NamedMention mention) {
    Set<String> words = new HashSet<>(mention.near());
    mention.company().forEach(name -> words.addAll(NameFolding.words(name)));
    words.removeAll(NameFolding.words(mention.text()));
    words.removeAll(NameFolding.words(mention.fullName()));
    return words;
  }

  private static double label(NamedMention mention, WikiTitle title) {
    return Math.max(
        NameLikeness.of(mention.fullName(), title.name()),
        NameLikeness.of(mention.fullName(), title.words()));
  }

  private double type(NamedMention mention, WikiTitle title) {
    Set<EntityType> kinds = title.kinds(vocabulary);
    boolean person = mention.type().equals(Optional.of(EntityType.Person));
    return kinds.isEmpty() && person && title.isNameOfPerson()
        ? 1
        : FeatureReader.type(mention.type(), kinds);
  }

  private static double company(double context) {
    return context / (context + HALF_OF_CONTEXT);
  }

  private double popularity(long surfaces) {
    return Math.min(
        1, Math.log1p((double) surfaces) / Math.log1p((double) wikidict.mostSurfaces()));
  }

  /** Nothing is known where the mention is the fullest name itself. */
  private static double coreference(NamedMention mention, Found found) {
    if (mention.fullName().equals(mention.text())) {
      return Feature.UNKNOWN;
    }
    return found.byFullName > 0 ? 1 : 0;
  }

  /**
   * Whether the authority means this title: it bears the very name, and the name mostly means it.
   * The fruit bears the name of the company, but is not what links of that name lead to.
   */
  private static double authority(NamedMention mention, WikiTitle title, Found found) {
    if (mention.authorityIri().isEmpty()) {
      return Feature.UNKNOWN;
    }
    String name = NameFolding.key(mention.fullName());
    return found.spelled && name.equals(NameFolding.key(title.words())) ? 1 : 0;
  }

  private MentionCandidate candidate(WikiTitle title, Map<Feature, Double> features) {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      double weight = vocabulary.mentionWeight(feature.getKey());
      sum += weight * feature.getValue();
      weights += weight;
    }
    double score = Math.round(1000 * sum / weights) / 1000.0;
    return new MentionCandidate(
        WikidictBuild.NAME,
        title.iri(),
        title.words(),
        features,
        score,
        score >= threshold,
        List.of());
  }

  @Override
  public void close() {
    wikidict.close();
  }
}
