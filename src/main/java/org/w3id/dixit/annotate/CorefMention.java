package org.w3id.dixit.annotate;

/**
 * One member of a coreference chain.
 *
 * @param first its first token
 * @param last its last token
 * @param head its head token
 */
public record CorefMention(int sentence, int first, int last, int head) {}
