package org.w3id.dixit.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Sends answers that lie ready, without a thread for each: a client that reads slowly costs no more
 * than the file that its answer lies in, and that for some minutes at most.
 */
final class Outbox extends Handler.Wrapper {
  private static final String SLOT = Outbox.class.getName();
  private static final long LONGEST_SENDING_MINUTES = 10;

  /** Hands an answer over; it is sent when the request has been handled, and released then. */
  static void put(jakarta.servlet.ServletRequest request, Spool answer) {
    slot(request.getAttribute(SLOT)).set(answer);
  }

  @SuppressWarnings("unchecked")
  private static AtomicReference<Spool> slot(Object attribute) {
    return (AtomicReference<Spool>) attribute;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    AtomicReference<Spool> slot = new AtomicReference<>();
    request.setAttribute(SLOT, slot);
    Callback cleanUp = Callback.from(callback, () -> release(slot.get()));
    return super.handle(request, new Sending(request, response, slot), cleanUp);
  }

  private static void release(Spool answer) {
    if (answer != null) {
      answer.release();
    }
  }

  private static final class Sending extends Response.Wrapper {
    private final AtomicReference<Spool> slot;

    Sending(Request request, Response response, AtomicReference<Spool> slot) {
      super(request, response);
      this.slot = slot;
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      Spool answer = last ? slot.get() : null;
      if (answer == null) {
        super.write(last, bytes, callback);
        return;
      }
      getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.size());
      try {
        Scheduler.Task deadline = deadline();
        Content.copy(
            Content.Source.from(answer.content()),
            (end, chunk, sent) -> super.write(end, chunk, sent),
            Callback.from(callback, deadline::cancel));
      } catch (IOException e) {
        callback.failed(e);
      }
    }

    private Scheduler.Task deadline() {
      return getRequest()
          .getComponents()
          .getScheduler()
          .schedule(this::giveUp, LONGEST_SENDING_MINUTES, TimeUnit.MINUTES);
    }

    private void giveUp() {
      getRequest()
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(new IOException("The client took too long to read the answer."));
    }
  }
}
