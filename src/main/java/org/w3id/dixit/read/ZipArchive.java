package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3id.dixit.read.Intake.Reason;

/**
 * The members of a ZIP file, each read as a file of its name would be. Nothing is written to disk,
 * and the names of members open nothing: they only tell the format and the place.
 */
final class ZipArchive extends Intakes {
  private final String file;
  private final ReadSettings settings;
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> members;
  private Intakes current;

  ZipArchive(Path path, String file, ReadSettings settings) throws IOException {
    super(Source.shown(file));
    this.file = file;
    this.settings = settings;
    this.zip = ZipFile.builder().setPath(path).get();
    this.members = zip.getEntries();
  }

  @Override
  Intake advance() throws IOException {
    while (current == null || !current.hasNext()) {
      if (!members.hasMoreElements()) {
        return null;
      }
      ZipArchiveEntry member = members.nextElement();
      if (!member.isDirectory() && !member.isUnixSymlink() && FileWalk.isRead(member.getName())) {
        closeCurrent();
        current = open(member);
      }
    }
    return current.next();
  }

  private Intakes open(ZipArchiveEntry member) {
    String place = Source.shown(file + " (" + member.getName() + ")");
    try {
      if (!zip.canReadEntryData(member)) {
        throw new UnreadableException(
            place, Reason.UNKNOWN_FORMAT, "encrypted, or packed in a way that is not read.");
      }
      InputStream bytes =
          new ExpansionGuard(
              zip.getInputStream(member), member::getCompressedSize, settings.limits().expansion());
      return Formats.read(bytes, place, file, Optional.of(member.getName()), settings);
    } catch (UnreadableException e) {
      return Intakes.of(e.passedOver());
    } catch (IOException | RuntimeException e) {
      return Intakes.of(fault(place, e).passedOver());
    }
  }

  private void closeCurrent() throws IOException {
    if (current != null) {
      current.close();
    }
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      closeCurrent();
    }
  }
}
