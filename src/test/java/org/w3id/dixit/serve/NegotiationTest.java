package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of RFC 9110, section 12.5.1. */
class NegotiationTest {
  private static final List<String> FORMS =
      List.of("text/html", "text/turtle", "application/ld+json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "'' | text/html",
        "*/* | text/html",
        "text/turtle | text/turtle",
        "TEXT/Turtle | text/turtle",
        "text/turtle;q=0.4, application/ld+json;q=0.5 | application/ld+json",
        "text/turtle ; q=0.4 , application/ld+json ; Q=0.3 | text/turtle",
        "text/*;q=0.3, text/html;q=0, */*;q=0.1 | text/turtle",
        "*/*;q=0.5, text/turtle;q=0.2, text/html;q=0.1 | application/ld+json",
        "text/html;q=0, */* | text/turtle",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#a,b\";q=0.9 | application/ld+json",
        "application/pdf | nothing",
        "text/turtle;q=0 | nothing",
        "*/*;q=0 | nothing",
        "text/turtle;q=2, application/ld+json;q=0.1 | application/ld+json",
        "text/turtle;q=x, text/html;q=0.1 | text/html",
        "turtle, application/ld+json | application/ld+json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html"
      })
  void theBestFormIsTaken(String accept, String form) {
    assertEquals(form, new Negotiation(accept).choose(FORMS, type -> type).orElse(null));
  }
}
