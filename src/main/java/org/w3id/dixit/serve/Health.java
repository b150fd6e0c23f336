package org.w3id.dixit.serve;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;

/** Says that the store can be read. */
final class Health implements Resource {
  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    JsonObject health = new JsonObject();
    health.addProperty("status", "up");
    health.addProperty(
        "hasAssertions",
        ask.data().find(Node.ANY, Node.ANY, RDF.type.asNode(), DX.Assertion).hasNext());
    reply.json(health);
  }
}
