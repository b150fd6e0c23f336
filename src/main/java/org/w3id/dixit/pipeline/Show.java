package org.w3id.dixit.pipeline;

import java.nio.file.*;
import java.util.*;
import org.w3id.dixit.map.*;
import org.w3id.dixit.model.*;
import org.w3id.dixit.read.*;

public class Show {
  public static void main(String[] a) throws Exception {
    Pipeline p = Pipeline.load();
    for (String f : a)
      for (Article art : ArticleReader.read(Path.of(f), Optional.empty())) {
        ArticleReading r = p.read(art);
        System.out.println("######## " + f + " " + art.id());
        for (Assertion t : r.assertions()) {
          System.out.println(
              "* "
                  + t.source().label()
                  + " | "
                  + t.reading().act()
                  + " "
                  + t.reading().certainty()
                  + " "
                  + t.reading().polarity()
                  + " "
                  + t.temporality()
                  + " | "
                  + t.kind()
                  + " "
                  + t.attribution().rule()
                  + " <"
                  + art.slice(t.attribution().cue())
                  + "> on="
                  + t.saidOn().orElse(null)
                  + " "
                  + t.id()
                  + (t.parent().isPresent() ? " parent=" + t.parent().get() : "")
                  + (t.concessionTo().isEmpty() ? "" : " CONCESSION" + t.concessionTo())
                  + (t.conditionalOn().isEmpty() ? "" : " COND" + t.conditionalOn())
                  + t.addressee().map(e -> " TO " + e.label()).orElse(""));
          System.out.println("     " + art.slice(t.content()));
          System.out.println("     about " + t.about().stream().map(Entity::label).toList());
          for (Event e : t.events()) {
            StringBuilder b = new StringBuilder();
            for (Role q : e.roles()) b.append(q.name() + "=" + show(q.value()) + "  ");
            System.out.println(
                "     ev " + e.id() + " " + e.type().orElse("-") + " {" + e.predicate() + "} " + b);
          }
          for (Relation q : t.relations())
            System.out.println(
                "     rel " + q.subject().label() + " " + q.property() + " " + show(q.value()));
        }
        for (Entity e : r.entities()) System.out.println("  E " + e);
        System.out.println(
            r.quads(new QuadMapper("http://x/", "0"), java.time.Instant.now()).size() + " quads");
      }
  }

  static String show(Value v) {
    return v instanceof Value.EntityValue e
        ? e.entity().label()
        : v.toString().replaceAll("^\\w+\\[\\w+=", "[");
  }
}
