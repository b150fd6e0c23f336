package org.w3id.dixit.model;

import java.util.Optional;

/**
 * Where the text of an article was taken out of, so that it can be read again.
 *
 * @param file the file as the user named it; never opened on the word of a stranger's archive
 * @param member the name within an archive, where the file is one
 * @param record the WARC-Record-ID, where the file is a web archive
 * @param format what the text was taken out of: {@code html}, {@code newsml}, {@code ninjs}, {@code
 *     jsonl} or {@code text}
 */
public record Origin(
    String file, Optional<String> member, Optional<String> record, String format) {}
