package org.w3id.dixit.model;

/** In whose words a content is given. */
public enum Speech {
  DirectSpeech,
  IndirectSpeech,
  MixedSpeech,
  OwnVoice
}
