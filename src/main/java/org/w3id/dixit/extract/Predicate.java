package org.w3id.dixit.extract;

import java.util.Optional;

/**
 * What names an event in a sentence.
 *
 * @param token the token that names it: a verb, or the noun or adjective that a light verb or a
 *     copula only carries
 * @param lemma its lemma, with the word that completes it: <em>pull out</em>, <em>be member</em>
 * @param entry what the event lexicon says of the lemma
 * @param partner the word that completes a verb, and is no argument of it
 * @param carrier the light verb or the <em>there is</em> that the event noun stands with
 */
record Predicate(
    int token,
    String lemma,
    Optional<EventLexicon.Entry> entry,
    Optional<Integer> partner,
    Optional<Integer> carrier) {}
