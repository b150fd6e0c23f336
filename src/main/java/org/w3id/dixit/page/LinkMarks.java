package org.w3id.dixit.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3id.dixit.link.Judgement;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.KnownProposals;
import org.w3id.dixit.link.Proposal;

/** The links of an entity that the store has, is offered, or is not to have, to be judged. */
public final class LinkMarks {
  private final Path judgements;
  private final KnownProposals proposals;

  /**
   * @param judgements a file that need not exist
   */
  public LinkMarks(Path judgements, KnownProposals proposals) {
    this.judgements = judgements;
    this.proposals = proposals;
  }

  /**
   * A section of the entity's page; a script puts buttons into it.
   *
   * @param linked what the store has it linked to
   */
  Element of(String entity, Set<String> linked) {
    Judgements judged = Judgements.read(judgements);
    Map<String, Optional<Proposal>> candidates = new LinkedHashMap<>();
    linked.forEach(each -> candidates.put(each, Optional.empty()));
    proposals.of(entity).forEach(each -> candidates.put(each.candidate(), Optional.of(each)));
    judged.all().stream()
        .filter(each -> each.entity().equals(entity))
        .forEach(each -> candidates.putIfAbsent(each.candidate(), Optional.empty()));
    Element list = Tags.tag("ul", "links");
    candidates.forEach(
        (candidate, proposal) ->
            list.appendChild(
                item(
                    entity,
                    candidate,
                    proposal,
                    linked.contains(candidate),
                    judged.on(entity, candidate))));
    Element section =
        Tags.tag("section", "", Tags.text("h2", "", "Links to judge").attr("id", "links"))
            .attr("aria-labelledby", "links");
    section.appendChild(
        candidates.isEmpty()
            ? Tags.text("p", "", "None; dixit link propose looks for some.")
            : list);
    return section.appendChild(form());
  }

  private static Element item(
      String entity,
      String candidate,
      Optional<Proposal> proposal,
      boolean linked,
      Optional<Judgement> judgement) {
    String label =
        proposal.map(Proposal::candidateLabel).filter(l -> !l.isEmpty()).orElse(candidate);
    String state =
        proposal
            .map(each -> each.dataset() + ", score " + each.score() + ": " + each.evidence())
            .orElse(linked ? "linked" : "");
    Element judged = Tags.text("p", "judged", judgement.map(Judgement::sentence).orElse(""));
    return Tags.tag(
            "li",
            "link",
            Tags.outward(candidate, label),
            new TextNode(" "),
            Tags.text("span", "facts", state),
            judged)
        .attr("data-entity", entity)
        .attr("data-candidate", candidate);
  }

  private static Element form() {
    return Tags.tag(
            "template",
            "",
            Tags.tag(
                "form",
                "judge",
                Tags.text("label", "", "Who judges ")
                    .appendChild(Tags.tag("input", "").attr("type", "text").attr("name", "by")),
                Tags.text("label", "", "Why ")
                    .appendChild(Tags.tag("input", "").attr("type", "text").attr("name", "why")),
                Tags.text("label", "", "Token ")
                    .appendChild(
                        Tags.tag("input", "").attr("type", "password").attr("name", "token"))
                    .attr("hidden", true),
                Tags.tag(
                    "div",
                    "tools",
                    button("exact", "The same"),
                    button("close", "Near"),
                    button("rejected", "Another"),
                    button("none", "Not judged")),
                Tags.tag("p", "told").attr("role", "status")))
        .attr("id", "judging-links");
  }

  private static Element button(String judgement, String label) {
    return Tags.text("button", "", label)
        .attr("type", "submit")
        .attr("name", "judgement")
        .attr("value", judgement);
  }
}
