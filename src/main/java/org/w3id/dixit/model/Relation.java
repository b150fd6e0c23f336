package org.w3id.dixit.model;

import java.util.List;

/**
 * A direct triple of a content.
 *
 * @param property the local name of the property in the vocabulary, such as {@code memberOf}
 * @param subjectWords the passages that name the subject; empty where it is understood
 * @param valueWords the passages that name the value; empty where it is understood
 */
public record Relation(
    Entity subject,
    String property,
    Value value,
    List<TextSpan> subjectWords,
    List<TextSpan> valueWords) {}
