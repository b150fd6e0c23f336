package org.w3id.dixit.link;

import java.util.List;

/** Where candidates for mentions come from. */
sealed interface MentionSource extends AutoCloseable permits LabelMentions, TitleMentions {

  /** The candidates for a mention, best first. */
  List<MentionCandidate> candidates(NamedMention mention);

  @Override
  void close();
}
