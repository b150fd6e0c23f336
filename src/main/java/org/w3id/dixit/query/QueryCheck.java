package org.w3id.dixit.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;
import org.w3id.dixit.query.QueryException.Reason;

/** Parses a query and refuses everything that reaches beyond reading the store. */
final class QueryCheck {
  private static final String UPDATES = "INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH";
  private static final String CODE = "java:";
  private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column:? (\\d+)");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" (?:\"[^\"]*\"|<\\w+>) \"(.*?) \"\" at line", Pattern.DOTALL);

  private final QuerySource source;
  private final String text;

  private QueryCheck(NamedQuery query) {
    this.source = new QuerySource(query);
    this.text = query.text();
  }

  /**
   * The query, ready to run: a SPARQL 1.1 SELECT, ASK, CONSTRUCT or DESCRIBE over the store alone.
   *
   * @throws QueryException if it is anything else
   */
  static Query parse(NamedQuery query) {
    return new QueryCheck(query).parse();
  }

  private Query parse() {
    Query query;
    try {
      query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw isUpdate() ? updateRefused() : syntaxError(e);
    }
    if (query.hasDatasetDescription()) {
      throw source.errorAt(
          Reason.FORBIDDEN, "names its data with FROM, but reads the store; use GRAPH.", "FROM");
    }
    Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
    return query;
  }

  private boolean isUpdate() {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryParseException e) {
      return false;
    }
  }

  private QueryException updateRefused() {
    return source.errorAt(Reason.FORBIDDEN, "is an update, but `dixit query` only reads.", UPDATES);
  }

  private QueryException syntaxError(QueryParseException error) {
    String message = String.valueOf(error.getMessage());
    // The fields of the exception give the token before the wrong one.
    Matcher place = PLACE.matcher(message);
    boolean placed = place.find();
    return source.error(
        Reason.SYNTAX,
        "is not SPARQL: " + problem(message),
        placed ? Integer.parseInt(place.group(1)) : 0,
        placed ? Integer.parseInt(place.group(2)) : 0);
  }

  private static String problem(String message) {
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return "\"" + token.group(1) + "\" is not expected here.";
    }
    if (message.startsWith("Encountered \"<EOF>\"")) {
      return "it ends too early.";
    }
    if (message.startsWith("Lexical error")) {
      return "no word of the language ends here.";
    }
    return message
            .lines()
            .findFirst()
            .orElse("")
            .replaceFirst("(?i)^line \\d+, column:? \\d+: ", "")
        + ".";
  }

  private void refuseCode(String iri) {
    if (iri != null && iri.startsWith(CODE)) {
      throw source.errorAtText(Reason.FORBIDDEN, "calls Java code, which is refused.", CODE);
    }
  }

  private final class Patterns extends OpVisitorBase {
    private final Functions functions = new Functions();

    @Override
    public void visit(OpService service) {
      throw source.errorAt(
          Reason.FORBIDDEN, "asks another server, but reads the store alone.", "SERVICE");
    }

    // The walker passes over the expressions of these two.
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> Walker.walk(by.getExpression(), this, functions));
    }

    @Override
    public void visit(OpGroup group) {
      group.getAggregators().forEach(counted -> walk(counted.getAggregator().getExprList()));
      group.getGroupVars().getExprs().values().forEach(by -> Walker.walk(by, this, functions));
    }

    private void walk(ExprList expressions) {
      if (expressions != null) {
        Walker.walk(expressions, this, functions);
      }
    }

    // A predicate may name a class too: a property function.
    @Override
    public void visit(OpBGP pattern) {
      pattern
          .getPattern()
          .forEach(
              triple -> {
                Node predicate = triple.getPredicate();
                refuseCode(predicate.isURI() ? predicate.getURI() : null);
              });
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      visit((ExprFunction) function);
    }

    private void visit(ExprFunction function) {
      refuseCode(function.getFunctionIRI());
    }
  }
}
