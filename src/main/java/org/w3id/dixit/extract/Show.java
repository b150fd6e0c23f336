package org.w3id.dixit.extract;

import java.nio.file.*;
import java.util.*;
import org.w3id.dixit.annotate.*;
import org.w3id.dixit.model.*;
import org.w3id.dixit.read.*;

public class Show {
  public static void main(String[] a) throws Exception {
    Engine e = Engine.load();
    Extractor x = new Extractor(CueLexicon.shipped(), new EventReader(EventLexicon.shipped()));
    for (String f : a)
      for (Article art : ArticleReader.read(Path.of(f), Optional.empty())) {
        AnnotatedArticle an = e.annotate(art);
        System.out.println("######## " + f + " " + art.id());
        for (Statement st : x.extract(an)) {
          Attribution t = st.attribution();
          System.out.println(
              "* "
                  + t.rule()
                  + " ["
                  + art.slice(t.source())
                  + "] <"
                  + art.slice(t.cue())
                  + "> "
                  + t.reading()
                  + " "
                  + t.kind()
                  + " "
                  + t.speech()
                  + " on="
                  + t.saidOn().orElse(null)
                  + " id="
                  + t.id()
                  + " parent="
                  + t.parent().orElse(null)
                  + (st.concession() ? " CONCESSION" : "")
                  + (t.addressee().isEmpty() ? "" : " TO " + art.slice(t.addressee())));
          System.out.println("     " + art.slice(t.content()));
          for (Clause c : st.clauses())
            System.out.println(
                "   - "
                    + c.reading().act()
                    + " "
                    + c.reading().certainty()
                    + " "
                    + c.reading().polarity()
                    + " "
                    + c.temporality()
                    + " {"
                    + c.words().sentence().lemma(c.predicate())
                    + "} "
                    + (c.carried() ? "carried " : "")
                    + art.slice(c.words().spans()));
        }
      }
  }
}
