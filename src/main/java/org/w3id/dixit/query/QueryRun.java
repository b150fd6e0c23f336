package org.w3id.dixit.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QuerySyntaxSubstituteScope;
import org.w3id.dixit.query.QueryException.Reason;

/**
 * A query with values for its parameters. The values enter the parsed query as RDF terms and never
 * its text, so that no value can change what the query does. The query reads the dataset that it is
 * given and nothing else.
 */
public final class QueryRun {
  private final NamedQuery named;
  private final Query query;
  private final Map<Parameter, Node> values;
  private final Optional<Duration> timeout;
  private final Consumer<Runnable> watcher;
  private final int width;

  private QueryRun(
      NamedQuery named,
      Query query,
      Map<Parameter, Node> values,
      Optional<Duration> timeout,
      Consumer<Runnable> watcher,
      int width) {
    this.named = named;
    this.query = query;
    this.values = values;
    this.timeout = timeout;
    this.watcher = watcher;
    this.width = width;
  }

  /**
   * Prepares a query.
   *
   * @param values the user's values by parameter name
   * @throws QueryException if the query is not SPARQL, would do more than read, or the values do
   *     not fit its parameters
   */
  public static QueryRun of(NamedQuery named, Map<String, String> values) {
    Query query = QueryCheck.parse(named);
    requireFreeVariables(named, query);
    return new QueryRun(
        named,
        query,
        Arguments.check(named, values),
        Optional.empty(),
        abort -> {},
        TextTable.UNLIMITED);
  }

  /**
   * Checks the text of a query that comes from elsewhere.
   *
   * @throws QueryException if it is not SPARQL, or would do more than read the dataset it is given
   */
  public static void requireReading(String text) {
    QueryCheck.parse(new NamedQuery("sent", "", "", "", List.of(), List.of(), text));
  }

  private static void requireFreeVariables(NamedQuery named, Query query) {
    List<Var> variables =
        named.parameters().stream().map(parameter -> Var.alloc(parameter.variable())).toList();
    try {
      QuerySyntaxSubstituteScope.scopeCheck(query, variables);
    } catch (QueryScopeException e) {
      throw new QueryException(
          Reason.HEADER,
          "The query %s gives a variable of its parameters a value itself; name another one after \"as\"."
              .formatted(named.name()));
    }
  }

  /** The same, but ended with an exception if it takes longer. */
  public QueryRun withTimeout(Duration limit) {
    return new QueryRun(named, query, values, Optional.of(limit), watcher, width);
  }

  /**
   * The same, but whenever it begins, {@code watcher} is given what ends it from another thread; it
   * fails then as if the time were over.
   */
  public QueryRun watchedBy(Consumer<Runnable> watcher) {
    return new QueryRun(named, query, values, timeout, watcher, width);
  }

  /** The same, but tables are made to fit into so many characters a line. */
  public QueryRun withWidth(int characters) {
    return new QueryRun(named, query, values, timeout, watcher, characters);
  }

  /**
   * Runs the query and writes its result in UTF-8.
   *
   * @param data a dataset in a read transaction
   * @throws QueryException if an entity is unknown, the format does not fit the kind of result, or
   *     the time is over
   */
  public void write(DatasetGraph data, ResultFormat format, OutputStream out) {
    if (query.isSelectType() || query.isAskType()) {
      format.rows();
    } else {
      format.graph();
    }
    run(
        data,
        execution -> {
          if (query.isSelectType()) {
            writeRows(execution.select(), format, out);
          } else if (query.isAskType()) {
            writeAnswer(execution.ask(), format, out);
          } else {
            writeGraph(
                query.isConstructType() ? execution.construct() : execution.describe(),
                format,
                out);
          }
          return null;
        });
  }

  /**
   * Runs a CONSTRUCT query.
   *
   * @param data a dataset in a read transaction
   */
  public Graph graph(DatasetGraph data) {
    return run(data, QueryExec::construct);
  }

  /**
   * Runs a SELECT query.
   *
   * @param data a dataset in a read transaction
   * @return the lexical forms and IRIs of each row, in the order of the columns, empty where
   *     nothing is bound
   */
  public List<List<String>> rows(DatasetGraph data) {
    return run(data, execution -> plain(execution.select()));
  }

  /** The prefixes that the query declares, each with its name space. */
  public Map<String, String> prefixes() {
    return query.getPrefixMapping().getNsPrefixMap();
  }

  /** The columns of the rows of a SELECT query, in order; none for other queries. */
  public List<String> columns() {
    return query.isSelectType() ? List.copyOf(query.getResultVars()) : List.of();
  }

  /**
   * The entities that this run takes for the names and IRIs that the user gave, in the order of the
   * query's parameters.
   *
   * @param data a dataset in a read transaction
   * @throws QueryException if an entity is unknown
   */
  public List<TakenEntity> entities(DatasetGraph data) {
    EntityNames names = new EntityNames(data);
    List<TakenEntity> taken = new ArrayList<>();
    for (Parameter parameter : named.parameters()) {
      Node value = values.get(parameter);
      if (value != null && parameter.type() == ParameterType.ENTITY) {
        List<TakenEntity.Named> entities =
            names.find(value).stream()
                .map(each -> new TakenEntity.Named(each.getURI(), names.label(each)))
                .toList();
        taken.add(new TakenEntity(parameter.name(), plain(value), entities));
      }
    }
    return taken;
  }

  private QueryExec execution(DatasetGraph data) {
    Map<Var, Node> substitution = new HashMap<>();
    Map<Var, List<Node>> tables = new HashMap<>();
    EntityNames names = new EntityNames(data);
    values.forEach(
        (parameter, value) -> {
          Var variable = Var.alloc(parameter.variable());
          List<Node> terms =
              parameter.type() == ParameterType.ENTITY ? names.find(value) : List.of(value);
          if (terms.size() == 1) {
            substitution.put(variable, terms.get(0));
          } else {
            tables.put(variable, terms);
          }
        });
    QueryExecBuilder builder =
        QueryExec.dataset(data).query(withTables(tables)).set(ARQ.httpServiceAllowed, false);
    if (data instanceof DatasetsBeside) {
      builder.context(DatasetsBeside.context());
      builder.set(ARQ.httpServiceAllowed, false);
    }
    substitution.forEach(builder::substitution);
    timeout.ifPresent(limit -> builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS));
    QueryExec execution = builder.build();
    watcher.accept(execution::abort);
    return execution;
  }

  private <T> T run(DatasetGraph data, Function<QueryExec, T> use) {
    try (QueryExec execution = execution(data);
        Deadline deadline = deadline(execution)) {
      try {
        return use.apply(execution);
      } catch (QueryCancelledException e) {
        throw tooLong();
      } catch (RuntimeException e) {
        throw deadline.isOver() ? tooLong() : e;
      }
    }
  }

  private Deadline deadline(QueryExec execution) {
    return timeout.map(limit -> Deadline.in(limit, execution::abort)).orElseGet(Deadline::none);
  }

  // A query is changed in place, so each run changes one of its own.
  private Query withTables(Map<Var, List<Node>> tables) {
    if (tables.isEmpty()) {
      return query;
    }
    Query bound = QueryCheck.parse(named);
    tables.forEach(
        (variable, terms) ->
            bound.setQueryPattern(withTable(variable, terms, bound.getQueryPattern())));
    return bound;
  }

  // Where a name is that of several entities: VALUES at the start of the pattern.
  private static Element withTable(Var variable, List<Node> terms, Element pattern) {
    List<Binding> rows =
        terms.stream().map(term -> BindingFactory.binding(variable, term)).toList();
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementData(List.of(variable), rows));
    if (pattern instanceof ElementGroup members) {
      members.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    return group;
  }

  private void writeRows(RowSet rows, ResultFormat format, OutputStream out) {
    Optional<Lang> language = format.rows();
    if (language.isPresent()) {
      ResultsWriter.create().lang(language.get()).build().write(out, rows);
    } else {
      List<String> columns = rows.getResultVars().stream().map(Var::getVarName).toList();
      PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
      switch (format) {
        case HTML -> new HtmlTable(named, columns, plain(rows)).print(print);
        case MD -> new MarkdownTable(columns, plain(rows)).print(print);
        default -> new TextTable(columns, plain(rows)).within(width).print(print);
      }
      print.flush();
    }
  }

  private void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
    Optional<Lang> language = format.rows();
    if (language.isPresent()) {
      ResultsWriter.create().lang(language.get()).build().write(out, answer);
    } else {
      PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
      String word = answer ? "yes" : "no";
      if (format == ResultFormat.HTML) {
        new HtmlTable(named, List.of("answer"), List.of(List.of(word))).print(print);
      } else {
        print.println(word);
      }
      print.flush();
    }
  }

  private void writeGraph(Graph graph, ResultFormat format, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    RDFWriter.source(graph).format(format.graph()).output(out);
  }

  private static List<List<String>> plain(RowSet rows) {
    List<List<String>> plain = new ArrayList<>();
    List<Var> columns = rows.getResultVars();
    rows.forEachRemaining(
        row -> plain.add(columns.stream().map(column -> plain(row.get(column))).toList()));
    return plain;
  }

  private static String plain(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private QueryException tooLong() {
    return new QueryException(
        Reason.TIMEOUT,
        "The query %s took longer than %s seconds; allow more time or ask for less."
            .formatted(named.name(), timeout.orElse(Duration.ZERO).toSeconds()));
  }
}
