package org.w3id.dixit.link;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.dixit.model.EntityType;

/**
 * A thing of another dataset, as far as linking needs to know it.
 *
 * @param label the name that it is shown by
 * @param names its main names, {@code label} among them
 * @param otherNames further names
 * @param types its classes, by IRI
 * @param kinds what kinds of entity its classes belong to; empty where that is not known
 * @param description what it is, in a few words; may be empty
 * @param offices what it does or holds: words, or IRIs of things of the dataset
 * @param beginning the year of birth or founding
 * @param end the year of death or dissolution
 * @param neighbours the IRIs that it refers to, a hundred at most
 * @param references how often the dataset refers to it
 */
public record DatasetEntry(
    String iri,
    String label,
    List<String> names,
    List<String> otherNames,
    List<String> types,
    Set<EntityType> kinds,
    String description,
    List<String> offices,
    OptionalInt beginning,
    OptionalInt end,
    List<String> neighbours,
    long references) {}
