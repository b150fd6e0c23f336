package org.w3id.dixit.read;

import java.io.IOException;

/** Packed data that becomes too large when unpacked. */
final class ExpansionException extends IOException {
  ExpansionException(int limit) {
    super(
        "grows more than "
            + limit
            + "-fold when unpacked, as archives do that are made to do harm. If it is sound, raise"
            + " --max-expansion.");
  }
}
