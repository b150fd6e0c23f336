// Judging assertions in place. The token stays in this tab; it comes after # in the address or is asked for.
"use strict";
(() => {
  const TOKEN = "dixit-token";
  const WHO = "dixit-reviewer";
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const template = document.getElementById("judging");
  if (!template) return;

  document.querySelectorAll(".review").forEach((place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Judge";
    button.setAttribute("aria-label", "Judge " + place.closest(".card").querySelector(".code").textContent);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => open(place, button));
    place.append(button);
  });

  function open(place, button) {
    if (place.querySelector("form")) return;
    const form = template.content.firstElementChild.cloneNode(true);
    const field = (name) => form.elements[name];
    const amended = form.querySelector(".amended");
    const askToken = () => (field("token").closest("label").hidden = Boolean(sessionStorage.getItem(TOKEN)));
    const show = () => (amended.hidden = field("judgement").value !== "amended");
    const close = () => {
      form.remove();
      button.setAttribute("aria-expanded", "false");
      button.focus();
    };
    field("by").value = localStorage.getItem(WHO) || "";
    askToken();
    show();
    form.addEventListener("change", show);
    form.addEventListener("keydown", (event) => event.key === "Escape" && close());
    form.querySelector(".cancel").addEventListener("click", close);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (field("token").value) sessionStorage.setItem(TOKEN, field("token").value.trim());
      localStorage.setItem(WHO, field("by").value);
      const judgement = { assertion: place.dataset.iri, judgement: field("judgement").value, by: field("by").value };
      if (field("note").value.trim()) judgement.note = field("note").value.trim();
      if (judgement.judgement === "amended")
        ["act", "certainty", "polarity", "source"].forEach((name) => {
          if (field(name).value.trim()) judgement[name] = field(name).value.trim();
        });
      const told = form.querySelector(".told");
      try {
        const answer = await fetch("/api/review", {
          method: "POST",
          headers: { "Content-Type": "application/json", Authorization: "Bearer " + (sessionStorage.getItem(TOKEN) || "") },
          body: JSON.stringify(judgement),
        });
        const said = await answer.json();
        if (answer.status === 401) sessionStorage.removeItem(TOKEN);
        if (!answer.ok) {
          askToken();
          told.textContent = said.detail;
          return;
        }
        const judged = place.querySelector(".judged");
        judged.className = "judged " + judgement.judgement;
        judged.textContent = said.sentence;
        close();
      } catch (failure) {
        told.textContent = "The server does not answer; try again.";
      }
    });
    place.append(form);
    button.setAttribute("aria-expanded", "true");
    form.querySelector("input").focus();
  }
})();
