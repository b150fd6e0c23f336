package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;

/** A place with the wider one that it lies in after a comma: <em>in Bergen, Norway</em>. */
final class PlaceNames {
  private PlaceNames() {}

  static List<RelationFrame> in(AnnotatedArticle article, Sentence s) {
    List<NamedSpan> places =
        article.names(s).stream().filter(n -> n.type().equals("LOCATION")).toList();
    List<RelationFrame> frames = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      NamedSpan place = places.get(i);
      NamedSpan wider = places.get(i + 1);
      if (isBeside(s, place, wider) && !isListed(s, places, i)) {
        for (String property : List.of("country", "locatedIn")) {
          frames.add(
              RelationFrame.between(property, s, place.last(), place.last(), wider.last(), false));
        }
      }
    }
    return frames;
  }

  private static boolean isBeside(Sentence s, NamedSpan place, NamedSpan wider) {
    return wider.first() == place.last() + 2 && s.token(place.last() + 1).word().equals(",");
  }

  /**
   * <em>Oslo, Bergen and Paris</em>: a conjunction ends a list, or three stand in a row before it.
   */
  private static boolean isListed(Sentence s, List<NamedSpan> places, int i) {
    int last = i + 1;
    while (last + 1 < places.size() && isBeside(s, places.get(last), places.get(last + 1))) {
      last++;
    }
    int first = i;
    while (first > 0 && isBeside(s, places.get(first - 1), places.get(first))) {
      first--;
    }
    int after = places.get(last).last() + 1;
    boolean and =
        after < s.size()
            && (s.token(after).tag().equals("CC")
                || (after + 1 < s.size()
                    && s.token(after).word().equals(",")
                    && s.token(after + 1).tag().equals("CC")));
    int before = places.get(first).first() - 1;
    boolean opened =
        before >= 0
            && (s.token(before).tag().equals("CC")
                || (s.token(before).word().equals(",") && last == first));
    boolean pair = s.is(places.get(i + 1).last(), "conj");
    return and || opened || pair || last - first > 2;
  }
}
