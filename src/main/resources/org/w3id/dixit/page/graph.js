// Draws who speaks about whom, and unfolds a name that is chosen. The table below says the same.
"use strict";
(() => {
  const picture = document.getElementById("picture");
  if (!picture) return;
  const MOST = 200;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const style = () => [
    { selector: "node", style: {
      label: "data(label)", "background-color": colour("--link"), color: colour("--fg"), "font-size": 13,
      width: 18, height: 18, "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 4,
      "text-background-color": colour("--bg"), "text-background-opacity": 0.85, "text-background-padding": 2 } },
    { selector: "node.open", style: { "background-color": colour("--s1"), width: 26, height: 26, "font-weight": "bold" } },
    { selector: "edge", style: {
      width: "mapData(count, 1, 20, 1.5, 8)", "line-color": colour("--soft"), "mid-target-arrow-color": colour("--soft"),
      "mid-target-arrow-shape": "triangle", "curve-style": "bezier", opacity: 0.7 } },
    { selector: "edge[negative > 0]", style: { "line-style": "dashed" } },
  ];
  const graph = cytoscape({ container: picture, style: style(), minZoom: 0.3, maxZoom: 2.5 });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const arrange = () =>
    graph.layout({ name: "fcose", animate: !still, randomize: false, nodeSeparation: 110, idealEdgeLength: 110,
      nodeDimensionsIncludeLabels: true, padding: 25 }).run();

  async function unfold(iri) {
    const answer = await fetch("/graph/data?iri=" + encodeURIComponent(iri));
    if (!answer.ok) return;
    const { nodes, edges } = await answer.json();
    const from = graph.getElementById(iri);
    const at = from.nonempty() ? from.position() : { x: 0, y: 0 };
    const room = Math.max(0, MOST - graph.nodes().length);
    const fresh = nodes.filter((node) => graph.getElementById(node.id).empty()).slice(0, room);
    graph.add(fresh.map((node, i) => ({ group: "nodes", data: node,
      position: { x: at.x + 90 * Math.cos(2.4 * i) * Math.sqrt(i), y: at.y + 90 * Math.sin(2.4 * i) * Math.sqrt(i) } })));
    edges.forEach((edge) => {
      const id = edge.source + " " + edge.target;
      if (graph.getElementById(id).empty() && graph.getElementById(edge.source).nonempty() && graph.getElementById(edge.target).nonempty())
        graph.add({ group: "edges", data: { id, ...edge } });
    });
    graph.getElementById(iri).addClass("open");
    arrange();
    picture.dataset.nodes = graph.nodes().length;
  }

  graph.on("tap", "node", (event) => unfold(event.target.id()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph.style(style()));

  const tools = document.getElementById("graph-tools");
  const button = (label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", action);
    tools.append(made);
  };
  button("Fit", () => graph.fit(undefined, 25));
  button("Start again", () => { graph.elements().remove(); unfold(picture.dataset.iri); });
  button("Save as PNG", () => {
    const link = document.createElement("a");
    link.href = graph.png({ full: true, bg: colour("--bg"), scale: 2 });
    link.download = "graph.png";
    link.click();
  });
  unfold(picture.dataset.iri);
})();
