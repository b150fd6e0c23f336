// Judging assertions and links in place. The token stays in this tab; it comes after # in the address or is asked for.
"use strict";
(() => {
  const TOKEN = "dixit-token";
  const WHO = "dixit-reviewer";
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const hasToken = () => Boolean(sessionStorage.getItem(TOKEN));

  // A judgement to the server; what it answers, or a sentence of what is wrong in the form's place for it.
  async function send(address, judgement, form) {
    const field = (name) => form.elements[name];
    if (field("token").value) sessionStorage.setItem(TOKEN, field("token").value.trim());
    localStorage.setItem(WHO, field("by").value);
    const told = form.querySelector(".told");
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: "Bearer " + (sessionStorage.getItem(TOKEN) || "") },
        body: JSON.stringify({ ...judgement, by: field("by").value }),
      });
      const said = await answer.json();
      if (answer.ok) return said;
      if (answer.status === 401) sessionStorage.removeItem(TOKEN);
      askToken(form);
      told.textContent = said.detail;
    } catch (failure) {
      told.textContent = "The server does not answer; try again.";
    }
    return null;
  }

  function askToken(form) {
    form.elements.token.closest("label").hidden = hasToken();
  }

  // A button in a place that opens a copy of a form there.
  function judging(place, about, template, prepare) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Judge";
    button.setAttribute("aria-label", "Judge " + about);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      if (place.querySelector("form")) return;
      const form = template.content.firstElementChild.cloneNode(true);
      const close = () => {
        form.remove();
        button.setAttribute("aria-expanded", "false");
        button.focus();
      };
      form.elements.by.value = localStorage.getItem(WHO) || "";
      askToken(form);
      form.addEventListener("keydown", (event) => event.key === "Escape" && close());
      prepare(form, close);
      place.append(form);
      button.setAttribute("aria-expanded", "true");
      form.querySelector("input").focus();
    });
    place.append(button);
  }

  function show(place, judgement, sentence) {
    const judged = place.querySelector(".judged");
    judged.className = "judged " + judgement;
    judged.textContent = sentence;
  }

  const assertions = document.getElementById("judging");
  document.querySelectorAll(".review").forEach((place) =>
    judging(place, place.closest(".card").querySelector(".code").textContent, assertions, (form, close) => {
      const field = (name) => form.elements[name];
      const amended = form.querySelector(".amended");
      const choose = () => (amended.hidden = field("judgement").value !== "amended");
      choose();
      form.addEventListener("change", choose);
      form.querySelector(".cancel").addEventListener("click", close);
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const judgement = { assertion: place.dataset.iri, judgement: field("judgement").value };
        const more = judgement.judgement === "amended" ? ["note", "act", "certainty", "polarity", "source"] : ["note"];
        more.forEach((name) => {
          if (field(name).value.trim()) judgement[name] = field(name).value.trim();
        });
        const said = await send("/api/review", judgement, form);
        if (!said) return;
        show(place, judgement.judgement, said.sentence);
        close();
      });
    }));

  const links = document.getElementById("judging-links");
  document.querySelectorAll(".link").forEach((place) =>
    judging(place, "the link to " + place.querySelector("a").textContent, links, (form, close) => {
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const judgement = { ...place.dataset, judgement: event.submitter.value };
        const why = form.elements.why.value.trim();
        if (why) judgement.why = why;
        const said = await send("/api/links", judgement, form);
        if (!said) return;
        show(place, judgement.judgement, said.sentence);
        close();
      });
    }));
})();
