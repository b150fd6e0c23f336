package org.w3id.dixit.link;

/** What a property of another dataset tells the linker: the concepts of dx:DatasetReadings. */
enum PropertyUse {
  NameReading,
  OtherNameReading,
  KindReading,
  DescriptionReading,
  OfficeReading,
  BeginningReading,
  EndReading
}
