package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Attribution;

/**
 * An attribution with its content taken apart.
 *
 * @param sentence where its cue stands, or its content where it has none
 * @param source the words of the source, for whoever resolves them
 * @param addressee the words of the addressee
 * @param clauses the parts of the content, in reading order
 * @param stated the relations that it is there for, where it states them in passing; else empty
 * @param hypothetical whether it stands under a condition, so that nobody is said to have said it
 * @param concession whether it limits what was said just before
 */
public record Statement(
    Attribution attribution,
    Sentence sentence,
    Optional<Passage> source,
    Optional<Passage> addressee,
    List<Clause> clauses,
    List<RelationFrame> stated,
    boolean concession,
    boolean hypothetical) {}
