package org.w3id.dixit.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3id.dixit.link.MentionDoubt.Doubt;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/**
 * Links the names in articles to the bundled authority, and to indexes where any are given. What
 * the authority knows is linked to it; the first dataset with a candidate of that very name gives
 * its IRI. For the rest, the first dataset with a candidate that is good enough gives the link;
 * where none is, there is none. Threads may share it.
 */
public final class MentionLinker implements AutoCloseable {
  /** What titles call the team of a country. */
  static final String TEAM = "team";

  private static final String AUTHORITY = "authority";

  private final List<MentionSource> sources;

  private MentionLinker(List<MentionSource> sources) {
    this.sources = sources;
  }

  /**
   * Opens the indexes that are asked beside the authority.
   *
   * @param indexes folders of indexes, or of several of them, in the order in which they are asked
   * @param threshold the score from which a mention is linked; the default of each kind of index
   *     where none is given
   * @throws LinkException if a folder has no index
   */
  public static MentionLinker open(List<Path> indexes, OptionalDouble threshold) {
    List<MentionSource> sources = new ArrayList<>();
    for (Path folder : indexes) {
      List<Path> found = IndexFolder.within(folder);
      if (found.isEmpty()) {
        throw LinkException.wrong(
            "There is no index in "
                + folder
                + "; make one with `dixit link index NAME DUMP` or `dixit link wikidict`.");
      }
      for (Path index : found) {
        if (IndexFolder.holds(index, IndexFolder.Content.WIKIDICT)) {
          sources.add(new TitleMentions(Wikidict.open(index), threshold));
        } else {
          Path place = index.toAbsolutePath().normalize();
          LabelIndex labels = LabelIndex.open(place.getParent(), place.getFileName().toString());
          sources.add(new LabelMentions(labels, threshold));
        }
      }
    }
    return new MentionLinker(sources);
  }

  /** Links every name of an article but those of peoples that only point to a country. */
  public List<MentionLink> link(ArticleReading reading) {
    return new MentionFinder(reading).all().stream().map(this::link).toList();
  }

  /**
   * Links what is given as a mention, in the order given.
   *
   * @param spans in code points of the article's text
   * @throws LinkException if a span does not lie in the text
   */
  public List<MentionLink> link(ArticleReading reading, List<TextSpan> spans) {
    MentionFinder finder = new MentionFinder(reading);
    return spans.stream().map(finder::at).map(this::link).toList();
  }

  private MentionLink link(NamedMention mention) {
    List<MentionCandidate> candidates = new ArrayList<>();
    Optional<MentionCandidate> chosen = Optional.empty();
    Optional<MentionCandidate> vouched = mention.authorityIri().map(iri -> vouched(mention, iri));
    for (MentionSource source : sources) {
      List<MentionCandidate> found = source.candidates(mention);
      candidates.addAll(found);
      if (chosen.isEmpty()) {
        chosen =
            vouched.isPresent()
                ? agreeing(mention, found)
                : found.stream().findFirst().filter(MentionCandidate::linkable);
      }
    }
    vouched.ifPresent(candidates::add);
    Optional<MentionCandidate> link =
        mention.doubt().isPresent() ? team(mention, candidates) : chosen.or(() -> vouched);
    String reason = mention.doubt().map(Doubt::reason).orElse(reason(link, candidates));
    return new MentionLink(
        mention.span(), mention.text(), mention.type(), link, reason, candidates);
  }

  /** The best known team of a place in the sport of the article, where a dataset names one. */
  private static Optional<MentionCandidate> team(
      NamedMention mention, List<MentionCandidate> candidates) {
    return candidates.stream()
        .filter(each -> mention.isTeam(NameFolding.words(each.label())))
        .max(
            Comparator.comparing(
                each -> each.features().getOrDefault(Feature.POPULARITY, Feature.UNKNOWN)));
  }

  private static MentionCandidate vouched(NamedMention mention, String iri) {
    return new MentionCandidate(
        AUTHORITY, iri, mention.fullName(), Map.of(Feature.AUTHORITY, 1.0), 1, true, List.of());
  }

  /** The candidate that is what the authority means, or bears its name in an index of names. */
  private static Optional<MentionCandidate> agreeing(
      NamedMention mention, List<MentionCandidate> found) {
    String name = NameFolding.key(mention.fullName());
    String iri = mention.authorityIri().orElseThrow();
    return found.stream()
        .filter(
            each ->
                each.iri().equals(iri)
                    || each.features()
                        .getOrDefault(
                            Feature.AUTHORITY,
                            NameFolding.key(each.label()).equals(name) ? 1.0 : 0.0)
                        .equals(1.0))
        .findFirst()
        .map(each -> each.iri().equals(iri) ? each : each.alsoKnownAs(iri));
  }

  private static String reason(Optional<MentionCandidate> link, List<MentionCandidate> candidates) {
    if (link.isPresent()) {
      return link.get().evidence();
    }
    if (candidates.isEmpty()) {
      return "no dataset has anything of this name";
    }
    MentionCandidate best = candidates.get(0);
    return "the best candidate, "
        + best.label()
        + ", reaches only "
        + Decimals.text(best.score())
        + ": "
        + best.evidence();
  }

  @Override
  public void close() {
    sources.forEach(MentionSource::close);
  }
}
