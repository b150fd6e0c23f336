// What a page does beyond reading: nothing in it is needed to reach an assertion.
"use strict";
(() => {
  const text = document.querySelector(".text");
  if (!text) return;
  const cards = [...document.querySelectorAll(".card")];
  const cardOf = (number) => cards.find((card) => card.dataset.a === number);
  const marksOf = (number) =>
    [...text.querySelectorAll("mark")].filter((mark) => mark.dataset.a.split(" ").includes(number));

  function show(numbers) {
    document.querySelectorAll(".on").forEach((each) => each.classList.remove("on"));
    numbers.forEach((number) => {
      const card = cardOf(number);
      if (card) card.classList.add("on");
    });
    if (numbers.length > 0) marksOf(numbers[0]).forEach((mark) => mark.classList.add("on"));
  }

  // A click on the words shows all assertions over them, the narrowest first.
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || document.body.classList.contains("plain") || String(getSelection())) return;
    const numbers = mark.dataset.a.split(" ");
    const first = cardOf(numbers[0]);
    show(numbers);
    if (!first) return;
    first.querySelector("details").open = true;
    first.scrollIntoView({ block: "nearest" });
  });

  cards.forEach((card) => {
    const lit = () => show([card.dataset.a]);
    card.addEventListener("focusin", lit);
    card.addEventListener("mouseenter", lit);
  });

  // A reference in the text opens the entry that it leads to.
  const open = () => {
    const card = location.hash.startsWith("#a-") && document.getElementById(location.hash.slice(1));
    if (!card) return;
    card.querySelector("details").open = true;
    card.querySelector(".code").focus({ preventScroll: true });
    show([card.dataset.a]);
  };
  addEventListener("hashchange", open);
  open();

  const tools = document.createElement("div");
  tools.className = "tools";
  const button = (label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.setAttribute("aria-pressed", "false");
    made.addEventListener("click", () => {
      const pressed = made.getAttribute("aria-pressed") !== "true";
      made.setAttribute("aria-pressed", String(pressed));
      action(pressed);
    });
    tools.append(made);
  };
  button("Text without marks", (pressed) => document.body.classList.toggle("plain", pressed));
  button("Unfold all", (pressed) =>
    cards.forEach((card) => (card.querySelector("details").open = pressed)));
  const legend = document.querySelector(".legend");
  if (legend) legend.after(tools);
})();
