package org.w3id.dixit.query;

import java.util.Optional;

/**
 * A parameter of a query.
 *
 * @param name what the user calls it
 * @param variable the variable of the query that takes its value, without question mark
 * @param required whether the query makes no sense without it
 * @param defaultValue the value where the user gives none
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean required,
    Optional<String> defaultValue,
    String description) {}
