package org.w3id.dixit.model;

import java.util.List;
import java.util.Optional;

/**
 * What a content says is, was or will be the case: a predicate with its roles.
 *
 * @param id the path of its IRI below the article; mentions of the same event share it
 * @param type the local name of its type in the event scheme, where the predicate is known there
 * @param predicate the lemma of the predicate
 * @param anchor the words of the predicate
 * @param standing how it stands within the event around it; empty for the main event of a content,
 *     for which the assertion answers, and for an event named by a noun without any such mark
 */
public record Event(
    String id,
    Optional<String> type,
    String predicate,
    TextSpan anchor,
    List<Role> roles,
    Optional<Standing> standing) {}
