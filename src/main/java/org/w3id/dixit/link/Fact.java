package org.w3id.dixit.link;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.Sink;

/**
 * One thing that a dump says of a subject, as it is sorted on disk until all that is said of the
 * subject stands together.
 *
 * @param rank orders facts of one kind: names by the rank of their property, filters by their
 *     number
 * @param text at most {@link #LONGEST} characters
 */
record Fact(String subject, Kind kind, int rank, String language, String text)
    implements Comparable<Fact> {
  /** Longer texts are cut: a name is shorter, and of a description the start is enough. */
  static final int LONGEST = 400;

  enum Kind {
    NAME,
    OTHER_NAME,
    TYPE,
    DESCRIPTION,
    OFFICE,
    BEGINNING,
    END,
    NEIGHBOUR,
    REFERENCE,
    FILTER
  }

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::subject)
          .thenComparing(Fact::kind)
          .thenComparing(Fact::rank)
          .thenComparing(Fact::language)
          .thenComparing(Fact::text);

  Fact {
    text = StringUtils.truncate(text, LONGEST);
  }

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }

  /** How facts are written to temporary files. */
  static SerializationFactory<Fact> serialization() {
    return new SerializationFactory<>() {
      @Override
      public Sink<Fact> createSerializer(OutputStream out) {
        return new Writer(new DataOutputStream(out));
      }

      @Override
      public Iterator<Fact> createDeserializer(InputStream in) {
        return new Reader(new DataInputStream(in));
      }
    };
  }

  private record Writer(DataOutputStream out) implements Sink<Fact> {
    @Override
    public void send(Fact fact) {
      try {
        out.writeUTF(fact.subject());
        out.writeUTF(fact.kind().name());
        out.writeInt(fact.rank());
        out.writeUTF(fact.language());
        out.writeUTF(fact.text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Reader extends IteratorSlotted<Fact> {
    private final DataInputStream in;

    Reader(DataInputStream in) {
      this.in = in;
    }

    @Override
    protected Fact moveToNext() {
      try {
        String subject = in.readUTF();
        Kind kind = Kind.valueOf(in.readUTF());
        return new Fact(subject, kind, in.readInt(), in.readUTF(), in.readUTF());
      } catch (EOFException e) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected boolean hasMore() {
      return true;
    }
  }
}
