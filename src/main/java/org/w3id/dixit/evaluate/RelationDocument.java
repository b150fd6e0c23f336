package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Set;

/**
 * A text whose relations are known.
 *
 * @param judged the properties of which all relations are given; no other is scored
 * @param line the line it was read from
 */
public record RelationDocument(
    String id, String text, Set<String> judged, List<StatedRelation> relations, String line) {}
