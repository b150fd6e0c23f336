package org.w3id.dixit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.trustyuri.rdf.RdfHasher;
import net.trustyuri.rdf.RdfPreprocessor;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trusty URIs as the library trustyuri computes them, signatures as the JDK verifies them. */
class SealTest {
  private static final String ORCID = "https://orcid.org/0000-0000-0000-0001";

  private static final DatasetGraph FERRY = ViewsTest.load("ferry.trig", "vocabulary.trig");

  @TempDir static Path folder;

  private static KeyPair keys;
  private static Map<String, List<Statement>> trusty;
  private static Map<String, List<Statement>> signed;

  @BeforeAll
  static void seal() throws Exception {
    keys = keys(2048);
    trusty = OtherReadersTest.nanopublications(export(Seal.trusty()));
    Path file = file("key", pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
    Seal seal = Seal.signed(SigningKey.read(file), Optional.of(ORCID));
    signed = OtherReadersTest.nanopublications(export(seal));
  }

  @Test
  void everyNameIsTheCodeOfItsContent() {
    for (Map<String, List<Statement>> all : List.of(trusty, signed)) {
      assertEquals(41, all.size());
      all.forEach((iri, statements) -> assertEquals(code(iri), computed(iri, statements), iri));
      all.forEach(
          (iri, statements) -> assertEquals(List.of(), OtherReadersTest.breaches(iri, statements)));
    }
  }

  @Test
  void whateverIsLeftOutChangesTheCode() {
    Map.Entry<String, List<Statement>> one = trusty.entrySet().iterator().next();
    for (Statement each : one.getValue()) {
      List<Statement> rest = new ArrayList<>(one.getValue());
      rest.remove(each);
      assertNotEquals(code(one.getKey()), computed(one.getKey(), rest), each.toString());
    }
  }

  @Test
  void wordsOfAllKindsAreSpelledAsTheLibraryDoes() throws Exception {
    Node subject = NodeFactory.createURI("https://example.org/np#a");
    Node property = NodeFactory.createURI("https://example.org/p");
    Node graph = NodeFactory.createURI("https://example.org/np#head");
    List<Quad> quads = new ArrayList<>();
    for (String words :
        List.of("b", "a\\n", "line\nline\r\tend", "\"'", "Zürich \uD83D\uDEA2", "")) {
      quads.add(Quad.create(graph, subject, property, NodeFactory.createLiteralString(words)));
      quads.add(
          Quad.create(graph, subject, property, NodeFactory.createLiteralLang(words, "en-GB")));
      quads.add(Quad.create(graph, subject, property, NodeFactory.createLiteralLang(words, "de")));
    }
    quads.add(
        Quad.create(graph, subject, property, NodeFactory.createURI("https://example.org/z")));
    quads.add(quads.get(0));
    List<Quad> named = Seal.trusty().put(quads, NodeFactory.createURI("https://example.org/np"));
    String iri = named.get(0).getGraph().getURI().replaceFirst("#.*", "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    sink.start();
    named.forEach(sink::quad);
    sink.finish();
    List<Statement> read =
        OtherReadersTest.read(out.toString(StandardCharsets.UTF_8), RDFFormat.NQUADS);
    assertEquals(code(iri), computed(iri, read));
  }

  @Test
  void everySignatureIsOfAllButItself() throws Exception {
    String published = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    for (Map.Entry<String, List<Statement>> one : signed.entrySet()) {
      String iri = one.getKey();
      assertEquals("RSA", value(one, "hasAlgorithm"));
      assertEquals(published, value(one, "hasPublicKey"));
      assertEquals(iri, value(one, "hasSignatureTarget"));
      assertEquals(ORCID, value(one, "signedBy"));
      assertTrue(isSignedBy(one, one.getValue()), iri);
    }
    Map.Entry<String, List<Statement>> one = signed.entrySet().iterator().next();
    List<Statement> changed = new ArrayList<>(one.getValue());
    changed.remove(0);
    assertFalse(isSignedBy(one, changed), "a nanopublication with less in it");
  }

  private static boolean isSignedBy(
      Map.Entry<String, List<Statement>> one, List<Statement> statements)
      throws GeneralSecurityException {
    List<Statement> target =
        statements.stream()
            .filter(each -> !each.getPredicate().stringValue().equals(Seal.NPX + "hasSignature"))
            .toList();
    Signature signature = Signature.getInstance("SHA256withRSA");
    byte[] key = Base64.getDecoder().decode(value(one, "hasPublicKey"));
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
    String text = RdfHasher.getDigestString(RdfPreprocessor.run(target, code(one.getKey())));
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return signature.verify(Base64.getDecoder().decode(value(one, "hasSignature")));
  }

  @Test
  void aKeyIsReadAsPemBase64AndDer() throws Exception {
    byte[] der = keys.getPrivate().getEncoded();
    String half = SigningKey.read(file("k.pem", pem("PRIVATE KEY", der))).publicHalf();
    assertEquals(
        half, SigningKey.read(file("k.b64", Base64.getEncoder().encode(der))).publicHalf());
    assertEquals(half, SigningKey.read(file("k.der", der)).publicHalf());
  }

  @Test
  void whatIsNoKeyIsTold() throws Exception {
    byte[] der = keys.getPrivate().getEncoded();
    refused("openssl pkcs8", file("pkcs1", pem("RSA PRIVATE KEY", der)));
    refused("openssl pkcs8", file("locked", pem("ENCRYPTED PRIVATE KEY", der)));
    refused("openssl pkcs8", file("public", pem("PUBLIC KEY", keys.getPublic().getEncoded())));
    refused("openssl pkcs8", file("text", "no key".getBytes(StandardCharsets.UTF_8)));
    refused("openssl pkcs8", file("empty", new byte[0]));
    refused("too short", file("short", keys(1024).getPrivate().getEncoded()));
    refused("no such file", folder.resolve("none"));
    byte[] curve = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate().getEncoded();
    refused("openssl pkcs8", file("curve", pem("PRIVATE KEY", curve)));
  }

  private static void refused(String part, Path file) {
    String message =
        assertThrows(UnusableFileException.class, () -> SigningKey.read(file)).getMessage();
    assertTrue(message.contains(part) && message.contains(file.toString()), message);
  }

  private static KeyPair keys(int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static byte[] pem(String kind, byte[] der) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return ("-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static String export(Seal seal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ViewExport(Claims.BASE, Selection.everything())
        .sealed(seal)
        .write(View.NANOPUB, FERRY, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String code(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** The library's digest of what RDF4J has read. */
  private static String computed(String iri, List<Statement> statements) {
    byte[] digest =
        RdfHasher.digest(new ArrayList<>(RdfPreprocessor.run(statements, code(iri)))).digest();
    return "RA" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String value(Map.Entry<String, List<Statement>> one, String property) {
    List<String> values =
        one.getValue().stream()
            .filter(each -> each.getSubject().stringValue().equals(one.getKey() + "#sig"))
            .filter(each -> each.getPredicate().stringValue().equals(Seal.NPX + property))
            .map(each -> each.getObject().stringValue())
            .toList();
    assertEquals(1, values.size(), property);
    return values.get(0);
  }
}
