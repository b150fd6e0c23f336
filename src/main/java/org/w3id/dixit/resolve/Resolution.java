package org.w3id.dixit.resolve;

import java.util.List;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Naming;

/**
 * What an article asserts and attributes.
 *
 * @param attributions with their days of saying filled in, in reading order
 * @param assertions in reading order
 * @param entities all that the assertions speak of and the publisher, by id
 * @param names every name in the text, in reading order, none overlapping another
 * @param publisher whose voice the article's own is
 */
public record Resolution(
    List<Attribution> attributions,
    List<Assertion> assertions,
    List<Entity> entities,
    List<Naming> names,
    Entity publisher) {}
