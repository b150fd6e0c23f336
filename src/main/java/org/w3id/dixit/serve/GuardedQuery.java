package org.w3id.dixit.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.scripting.ScriptDenyException;
import org.w3id.dixit.query.QueryRun;

/**
 * Fuseki's SPARQL 1.1 protocol for queries, with the check that queries from files go through:
 * neither updates nor {@code SERVICE}, {@code FROM} or Java's classes.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  private static final long MOST_TRIPLES = 500_000;
  private static final long MOST_DESCRIBED = 1000;

  /** What a request may say; Fuseki knows more, some of which lets other sites' pages read. */
  private static final Set<String> PARAMETERS = Set.of("query", "output", "format", "timeout");

  private final RunningQueries running;
  private final Duration limit;

  /**
   * @param limit how long a query may take
   */
  GuardedQuery(RunningQueries running, Duration limit) {
    this.running = running;
    this.limit = limit;
  }

  @Override
  public void validate(HttpAction action) {
    if (action.getRequest().getMethod().equals("GET")
        && action.getRequest().getParameter("query") == null) {
      throw refused(action, Problem.badRequest("Send a query, as in /sparql?query=SELECT..."));
    }
    super.validate(action);
  }

  @Override
  protected void validateRequest(HttpAction action) {
    action
        .getRequest()
        .getParameterMap()
        .keySet()
        .forEach(
            name -> {
              if (!PARAMETERS.contains(name)) {
                throw refused(action, Problem.badRequest(refusal(name)));
              }
            });
  }

  private static String refusal(String parameter) {
    return parameter.endsWith("graph-uri")
        ? "The parameter "
            + parameter
            + " names the data of a query, but queries read the store; use GRAPH."
        : "The parameter " + parameter + " is not known here; leave it out.";
  }

  @Override
  protected void executeBody(HttpAction action) {
    String query;
    try {
      query = new String(action.getRequestInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      throw refused(
          action, new Problem(413, "The query is larger than this server takes, or was cut off."));
    }
    execute(query, action);
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      QueryRun.requireReading(query);
      super.execute(query, action);
    } catch (QueryCancelledException e) {
      throw refused(action, Problem.unavailable(late()));
    } catch (ScriptDenyException e) {
      throw refused(action, Problem.badRequest("The query calls a script, which is refused."));
    } catch (ActionErrorException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      if (running.isLate()) {
        throw refused(action, Problem.unavailable(late()));
      }
      throw refused(action, e instanceof RuntimeException known ? known : Problem.of(e));
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    boolean whole = query.getLimit() == Query.NOLIMIT || query.getLimit() > MOST_DESCRIBED;
    if (query.isDescribeType() && query.getQueryPattern() != null && whole) {
      throw refused(
          action,
          Problem.badRequest(
              "A DESCRIBE with a pattern needs a LIMIT of " + MOST_DESCRIBED + " at most."));
    }
  }

  private static <E extends RuntimeException> E refused(HttpAction action, E failure) {
    return EndpointFilter.remember(action.getRequest(), failure);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    running.begin(execution::abort, limit);
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    if (!query.isConstructType()) {
      return super.executeQuery(action, execution, query, text);
    }
    DatasetGraph made = DatasetGraphFactory.create();
    Iterator<Quad> quads = execution.constructQuads();
    for (long i = 0; quads.hasNext(); i++) {
      if (i == MOST_TRIPLES) {
        throw new Problem(
            422,
            "The query makes more than %d triples; ask for less, for example with LIMIT."
                .formatted(MOST_TRIPLES));
      }
      made.add(quads.next());
    }
    return new QueryExecResult(made);
  }

  /** Fuseki would write a note into the rows where a query is cut off, and call them complete. */
  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    if (result.isRowSet()) {
      super.sendResults(
          action, new QueryExecResult(new WatchedRows(result.rowSet(), action)), prologue);
    } else {
      super.sendResults(action, result, prologue);
    }
  }

  private final class WatchedRows extends RowSetStream {
    WatchedRows(RowSet rows, HttpAction action) {
      super(rows.getResultVars(), new Watched(rows, action));
    }
  }

  private final class Watched implements Iterator<Binding> {
    private final RowSet rows;
    private final HttpAction action;

    Watched(RowSet rows, HttpAction action) {
      this.rows = rows;
      this.action = action;
    }

    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (QueryCancelledException e) {
        refused(action, Problem.unavailable(late()));
        throw e;
      }
    }

    @Override
    public Binding next() {
      try {
        return rows.next();
      } catch (QueryCancelledException e) {
        refused(action, Problem.unavailable(late()));
        throw e;
      }
    }
  }

  private String late() {
    return "The query took longer than the %d seconds that this server allows; ask for less."
        .formatted(limit.toSeconds());
  }
}
