package org.w3id.dixit.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.validate.VerbatimViolation.Problem;
import org.w3id.dixit.vocabulary.DX;

/** Damages one thing at a time in a store whose words are all verbatim. */
class VerbatimTest {
  private static final Node ARTICLE = NodeFactory.createURI(Claims.ARTICLE);
  private static final Node METADATA = NodeFactory.createURI(Claims.ARTICLE + "/g");
  private static final Node TEXT = NodeFactory.createURI(Claims.ARTICLE + "/text");
  private static final Node BODY = NodeFactory.createURI("http://schema.org/articleBody");
  private static final Node FIRST = part("/assertion/2-72");

  private final DatasetGraph data = Claims.load();

  @Test
  void aSoundStoreHasNoViolations() {
    assertEquals(List.of(), Verbatim.check(data));
  }

  @Test
  void aChangedQuotation() {
    replace(METADATA, part("#quote=13,52"), OA.exact.asNode(), "Ukraine will be the 33th member");
    assertFound(Problem.QUOTE, part("#char=13,52"));
  }

  @Test
  void aSpanThatCountsUtf16Units() {
    replaceNumber(part("#position=13,52"), OA.start.asNode(), 14);
    replaceNumber(part("#position=13,52"), OA.end.asNode(), 53);
    assertTrue(problems().contains(Problem.QUOTE));
    assertTrue(problems().contains(Problem.NAME));
    assertTrue(problems().contains(Problem.CONTENT));
  }

  @Test
  void aSpanThatLeavesTheText() {
    replaceNumber(part("#position=73,118"), OA.end.asNode(), 119);
    assertFound(Problem.NO_PLACE, part("#char=73,118"));
  }

  @Test
  void aSpanWithoutPlace() {
    data.deleteAny(METADATA, part("#position=73,118"), OA.start.asNode(), Node.ANY);
    assertFound(Problem.NO_PLACE, part("#char=73,118"));
  }

  @Test
  void aChangedContext() {
    replace(METADATA, part("#quote=13,52"), OA.prefix.asNode(), "Rutte says ");
    assertFound(Problem.CONTEXT, part("#char=13,52"));
  }

  @Test
  void aParaphrasedContent() {
    replace(METADATA, FIRST, DX.contentText, "Ukraine is going to be NATO's 33rd member");
    assertFound(Problem.CONTENT, FIRST);
  }

  @Test
  void aCueThatLacksItsSecondHalf() {
    replace(METADATA, FIRST, DX.cueText, "said");
    assertFound(Problem.CUE, FIRST);
  }

  @Test
  void aHashOfAnotherText() {
    replace(METADATA, ARTICLE, DX.textHash, "00");
    assertFound(Problem.HASH, ARTICLE);
  }

  @Test
  void aWrongLength() {
    replaceNumber(ARTICLE, DX.characters, 119);
    assertFound(Problem.LENGTH, ARTICLE);
  }

  @Test
  void aChangedText() {
    String body =
        data.find(TEXT, ARTICLE, BODY, Node.ANY).next().getObject().getLiteralLexicalForm();
    replace(TEXT, ARTICLE, BODY, body.replace("33rd", "34th"));
    assertEquals(
        List.of(Problem.HASH, Problem.QUOTE, Problem.QUOTE, Problem.CONTENT),
        problems().stream().filter(problem -> problem != Problem.CONTEXT).sorted().toList());
  }

  @Test
  void aTextThatIsNotThere() {
    data.deleteAny(TEXT, Node.ANY, Node.ANY, Node.ANY);
    assertFound(Problem.NO_TEXT, ARTICLE);
  }

  @Test
  void aViolationReadsAsOneSentence() {
    replace(METADATA, FIRST, DX.cueText, "said");
    assertEquals(
        FIRST.getURI()
            + ": the cue's words are not those of its spans:"
            + " \"said\" against \"said … told reporters\"",
        Verbatim.check(data).get(0).toString());
  }

  private void assertFound(Problem problem, Node subject) {
    List<VerbatimViolation> found = Verbatim.check(data);
    assertTrue(
        found.stream()
            .anyMatch(v -> v.problem() == problem && v.subject().equals(subject.getURI())),
        found::toString);
  }

  private List<Problem> problems() {
    return Verbatim.check(data).stream().map(VerbatimViolation::problem).toList();
  }

  private void replace(Node graph, Node subject, Node property, String words) {
    replace(graph, subject, property, NodeFactory.createLiteralLang(words, "en"));
  }

  private void replaceNumber(Node subject, Node property, int number) {
    replace(METADATA, subject, property, NodeFactory.createLiteralByValue(number));
  }

  private void replace(Node graph, Node subject, Node property, Node value) {
    assertTrue(data.contains(graph, subject, property, Node.ANY), "there is something to damage");
    data.deleteAny(graph, subject, property, Node.ANY);
    data.add(graph, subject, property, value);
  }

  private static Node part(String path) {
    return NodeFactory.createURI(Claims.ARTICLE + path);
  }
}
