package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dixit's own ontology that the program writes or reads. */
public final class DX {
  public static final String NS = "https://w3id.org/dixit/ns#";

  // Classes
  public static final Node Assertion = term("Assertion");
  public static final Node Event = term("Event");
  public static final Node Group = term("Group");
  public static final Node UnnamedEntity = term("UnnamedEntity");
  public static final Node Link = term("Link");
  public static final Node ArticleSource = term("ArticleSource");
  public static final Node FailedReading = term("FailedReading");
  public static final Node Quantity = term("Quantity");

  // Properties of assertions
  public static final Node source = term("source");
  public static final Node act = term("act");
  public static final Node certainty = term("certainty");
  public static final Node polarity = term("polarity");
  public static final Node attribution = term("attribution");
  public static final Node speech = term("speech");
  public static final Node temporality = term("temporality");
  public static final Node cue = term("cue");
  public static final Node cueText = term("cueText");
  public static final Node contentText = term("contentText");
  public static final Node confidence = term("confidence");
  public static final Node rule = term("rule");
  public static final Node saidOn = term("saidOn");
  public static final Node addressee = term("addressee");
  public static final Node venueText = term("venueText");
  public static final Node about = term("about");
  public static final Node parent = term("parent");
  public static final Node conditionalOn = term("conditionalOn");
  public static final Node concessionTo = term("concessionTo");
  public static final Node evidence = term("evidence");
  public static final Node sourceSpan = term("sourceSpan");
  public static final Node cueSpan = term("cueSpan");
  public static final Node contentSpan = term("contentSpan");

  // Properties of articles and entities
  public static final Node characters = term("characters");
  public static final Node textHash = term("textHash");
  public static final Node byline = term("byline");
  public static final Node sourceFile = term("sourceFile");
  public static final Node sourceMember = term("sourceMember");
  public static final Node sourceFormat = term("sourceFormat");
  public static final Node recordId = term("recordId");
  public static final Node inputHash = term("inputHash");
  public static final Node rulesHash = term("rulesHash");
  public static final Node inputPlace = term("inputPlace");
  public static final Node input = term("input");
  public static final Node failureKind = term("failureKind");
  public static final Node failureText = term("failureText");
  public static final Node affiliation = term("affiliation");
  public static final Node headNoun = term("headNoun");
  public static final Node nilReason = term("nilReason");

  // Properties of events that have a name in the program; roles come from the ontology by name
  public static final Node predicate = term("predicate");
  public static final Node anchor = term("anchor");
  public static final Node argumentSpan = term("argumentSpan");
  public static final Node eventPolarity = term("eventPolarity");
  public static final Node eventCertainty = term("eventCertainty");
  public static final Node eventTemporality = term("eventTemporality");

  // Quantities
  public static final Node quantityText = term("quantityText");
  public static final Node numericValue = term("numericValue");
  public static final Node minimum = term("minimum");
  public static final Node maximum = term("maximum");
  public static final Node approximate = term("approximate");
  public static final Node unit = term("unit");
  public static final Node unitText = term("unitText");
  public static final Node currency = term("currency");

  // Links
  public static final Node linkFrom = term("linkFrom");
  public static final Node linkTo = term("linkTo");
  public static final Node linkRelation = term("linkRelation");
  public static final Node score = term("score");
  public static final Node evidenceText = term("evidenceText");
  public static final Node state = term("state");
  public static final Node Accepted = term("Accepted");
  public static final Node Proposed = term("Proposed");
  public static final Node Rejected = term("Rejected");
  public static final Node dataset = term("dataset");
  public static final Node match = term("match");
  public static final Node weight = term("weight");
  public static final Node mentionWeight = term("mentionWeight");
  public static final Node mentionThreshold = term("mentionThreshold");
  public static final Node pageOfNames = term("pageOfNames");
  public static final Node sportWord = term("sportWord");
  public static final Node Sport = term("Sport");
  public static final Node ArticleDataset = term("ArticleDataset");
  public static final Node articles = term("articles");
  public static final Node base = term("base");
  public static final Node teamWord = term("teamWord");
  public static final Node kindNoun = term("kindNoun");
  public static final Node judgedBy = term("judgedBy");
  public static final Node judgedOn = term("judgedOn");
  public static final Node reason = term("reason");
  public static final Node readAs = term("readAs");

  // Copies
  public static final Node copyOf = term("copyOf");
  public static final Node copiedShare = term("copiedShare");
  public static final Node variantOf = term("variantOf");
  public static final Node differenceText = term("differenceText");

  private DX() {}

  /** The term of this local name, such as an act, a role or an event type. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
