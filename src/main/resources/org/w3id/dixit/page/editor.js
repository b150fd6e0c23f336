// The SPARQL editor asks this server and nobody else.
"use strict";
(() => {
  const place = document.getElementById("editor");
  if (!place || !window.Yasgui) return;
  const { Yasqe, Yasr } = Yasgui;
  const prefixes = {
    dx: "https://w3id.org/dixit/ns#", lex: "https://w3id.org/dixit/lexicon/", oa: "http://www.w3.org/ns/oa#",
    prov: "http://www.w3.org/ns/prov#", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#", schema: "http://schema.org/",
    skos: "http://www.w3.org/2004/02/skos/core#", time: "http://www.w3.org/2006/time#", xsd: "http://www.w3.org/2001/XMLSchema#",
  };
  const start = `PREFIX dx: <${prefixes.dx}>
PREFIX rdfs: <${prefixes.rdfs}>

SELECT ?source ?act ?certainty ?polarity ?content
WHERE {
  GRAPH ?meta {
    ?assertion a dx:Assertion ; dx:source ?who ; dx:act ?act ;
      dx:certainty ?certainty ; dx:polarity ?polarity ; dx:contentText ?content .
  }
  GRAPH ?names { ?who rdfs:label ?source }
}
LIMIT 20
`;
  // The list of prefixes is ours; without it the editor would ask a server on the internet.
  Yasqe.forkAutocompleter("prefixes", {
    name: "prefixes-local",
    persistenceId: null,
    get: () => Promise.resolve(Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`).sort()),
  });
  const write = document.createElement("div");
  const read = document.createElement("div");
  place.append(write, read);
  const editor = new Yasqe(write, {
    value: new URLSearchParams(location.search).get("query") || start,
    persistenceId: null,
    autocompleters: ["prefixes-local", "variables"],
    createShareableLink: () => "/sparql-editor?query=" + encodeURIComponent(editor.getValue()),
    requestConfig: { endpoint: "/sparql", method: "POST" },
    resizeable: true,
  });
  const result = new Yasr(read, { persistenceId: null, prefixes });
  editor.on("queryResponse", (_, response, duration) => result.setResponse(response, duration));
  // A link to a manual on the internet, without words.
  read.querySelectorAll(".yasr_external_ref_btn").forEach((each) => each.remove());
  // The tabulator leads on, and what scrolls can be scrolled from the keyboard.
  editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  editor.getScrollerElement().setAttribute("tabindex", "0");
  editor.getInputField().setAttribute("aria-label", "SPARQL query");
})();
