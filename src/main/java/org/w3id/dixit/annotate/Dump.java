package org.w3id.dixit.annotate;

import java.nio.file.*;
import java.util.*;
import org.w3id.dixit.model.Article;

public class Dump {
  public static void main(String[] a) throws Exception {
    Engine e = Engine.load();
    for (String f : a) {
      AnnotatedArticle x =
          e.annotate(
              Article.ofText(Files.readString(Path.of(f)))
                  .withPublished(Optional.of(java.time.LocalDate.of(2024, 10, 17))));
      for (Sentence s : x.sentences()) {
        System.out.println(
            "## "
                + s.number()
                + " b"
                + s.block()
                + " "
                + s.kind()
                + " "
                + s.words(0, s.size() - 1));
        StringBuilder b = new StringBuilder();
        for (Token t : s.tokens()) {
          b.append(
              t.index()
                  + ":"
                  + t.word()
                  + "/"
                  + t.tag()
                  + " "
                  + s.relation(t.index())
                  + "<"
                  + s.head(t.index())
                  + "  ");
        }
        System.out.println(b);
        System.out.println("   " + x.names(s));
      }
      for (var c : x.chains()) {
        StringBuilder b = new StringBuilder("chain: ");
        for (var m : c)
          b.append(
              "["
                  + m.sentence()
                  + " "
                  + x.sentences().get(m.sentence()).words(m.first(), m.last())
                  + "] ");
        System.out.println(b);
      }
    }
  }
}
