package org.w3id.dixit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An edge list as GraphML (graphml.graphdrawing.org), which Gephi, yEd and NetworkX read. Nodes are
 * entities with a label; a directed edge from a source to what it speaks about has the number of
 * assertions as its weight, and how many of them are negative.
 */
final class GraphMl {
  private static final String NS = "http://graphml.graphdrawing.org/xmlns";

  private final List<List<String>> edges;

  /**
   * @param edges rows of source, its label, target, its label, assertions, negative ones
   */
  GraphMl(List<List<String>> edges) {
    this.edges = edges;
  }

  void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NS);
      key(xml, "label", "node", "string");
      key(xml, "weight", "edge", "int");
      key(xml, "negative", "edge", "int");
      xml.writeCharacters("\n");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      nodes(xml);
      for (List<String> edge : edges) {
        edge(xml, edge);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private void nodes(XMLStreamWriter xml) throws XMLStreamException {
    Map<String, String> labels = new LinkedHashMap<>();
    for (List<String> edge : edges) {
      labels.putIfAbsent(edge.get(0), edge.get(1));
      labels.putIfAbsent(edge.get(2), edge.get(3));
    }
    for (Map.Entry<String, String> node : labels.entrySet()) {
      xml.writeCharacters("\n");
      xml.writeStartElement("node");
      xml.writeAttribute("id", node.getKey());
      data(xml, "label", node.getValue());
      xml.writeEndElement();
    }
  }

  private static void edge(XMLStreamWriter xml, List<String> edge) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("edge");
    xml.writeAttribute("source", edge.get(0));
    xml.writeAttribute("target", edge.get(2));
    data(xml, "weight", edge.get(4));
    data(xml, "negative", edge.get(5));
    xml.writeEndElement();
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
