package org.w3id.dixit.store;

/** What a compaction did to the size of the store on disk, in bytes. */
public record Compaction(long bytesBefore, long bytesAfter) {}
