package org.w3id.dixit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A relation between a source, a cue and a content, in the sense of the PARC 3.0 corpus (Pareti
 * 2016). Spans are in code points of the article's text, in reading order; a discontinuous part has
 * several.
 *
 * @param id unique within the article and the same at every reading
 * @param source who; empty for the article's own voice and where no source is named
 * @param cue the words that attribute; empty where the attribution has none of its own
 * @param content what, the complementiser and quotation marks included; never empty
 * @param addressee to whom; mostly empty
 * @param venue where or on what occasion it was said; mostly empty
 * @param cueEntry the local name of the lexicon entry that the cue was read by
 * @param reading the source's commitment to the content, to its first part where parts differ
 * @param parent the id of the attribution whose content this one is nested in
 * @param confidence from 0 to 1
 * @param rule the name of the construction that found it
 */
public record Attribution(
    String id,
    List<TextSpan> source,
    List<TextSpan> cue,
    List<TextSpan> content,
    List<TextSpan> addressee,
    List<TextSpan> venue,
    Optional<String> cueEntry,
    Reading reading,
    AttributionKind kind,
    Speech speech,
    Optional<LocalDate> saidOn,
    Optional<String> parent,
    double confidence,
    String rule) {

  /**
   * Whether nobody but the article says it, or it is only taken for granted while something else is
   * said.
   */
  public boolean isOwnVoice() {
    return kind == AttributionKind.Default || kind == AttributionKind.Presupposed;
  }

  public Attribution withSaidOn(Optional<LocalDate> day) {
    return new Attribution(
        id,
        source,
        cue,
        content,
        addressee,
        venue,
        cueEntry,
        reading,
        kind,
        speech,
        day,
        parent,
        confidence,
        rule);
  }
}
