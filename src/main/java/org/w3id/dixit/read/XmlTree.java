package org.w3id.dixit.read;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * XML, one element of interest after another, each as a tree of local names. No document type is
 * read and no entity is looked up, so nothing outside the input is touched and nothing grows.
 */
final class XmlTree {
  private final XMLStreamReader events;
  private final int limit;
  private String root;

  /** An element that is too large or too deep. */
  static final class TooLargeException extends Exception {
    private final boolean deep;

    TooLargeException(boolean deep) {
      super(deep ? "nested too deeply" : "too large");
      this.deep = deep;
    }

    boolean isDeep() {
      return deep;
    }
  }

  /**
   * @param encoding of the bytes; empty where the XML declares it
   * @param limit how many characters one element may take
   */
  XmlTree(InputStream bytes, Optional<String> encoding, int limit) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Since Java 24 the parser itself stops at 200 elements. The limit here is ours, on every Java.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    // What is wrong is told by exceptions; without a reporter the parser would print it as well.
    factory.setXMLReporter((message, type, information, location) -> {});
    this.events =
        encoding.isPresent()
            ? factory.createXMLStreamReader(bytes, encoding.get())
            : factory.createXMLStreamReader(bytes);
    this.limit = limit;
  }

  /** The local name of the outermost element; empty before it was read. */
  String root() {
    return root == null ? "" : root;
  }

  /** The next element of one of these local names, or null after the last. */
  Element next(Set<String> names) throws XMLStreamException, TooLargeException {
    while (events.hasNext()) {
      if (events.next() == XMLStreamConstants.START_ELEMENT) {
        root = root == null ? events.getLocalName() : root;
        if (names.contains(events.getLocalName())) {
          return tree();
        }
      }
    }
    return null;
  }

  private Element tree() throws XMLStreamException, TooLargeException {
    Element top = element();
    Element current = top;
    int depth = 1;
    long size = 0;
    while (depth > 0) {
      int event = events.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element child = element();
          current.appendChild(child);
          current = child;
          depth++;
          size += Limits.DEPTH;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          current = current.parent();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          current.appendChild(new TextNode(events.getText()));
          size += events.getTextLength();
        }
        default -> {
          // Comments, instructions and references to entities carry no text.
        }
      }
      if (size > limit || depth > Limits.DEPTH) {
        throw new TooLargeException(depth > Limits.DEPTH);
      }
    }
    return top;
  }

  private Element element() {
    Element element = new Element(events.getLocalName());
    for (int i = 0; i < events.getAttributeCount(); i++) {
      String prefix = events.getAttributePrefix(i);
      String name = events.getAttributeLocalName(i);
      element.attr(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          events.getAttributeValue(i));
    }
    return element;
  }
}
