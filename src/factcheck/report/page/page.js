"use strict";
// Narrows the list of conflicts; without it the page shows them all.
(() => {
  const form = document.getElementById("filter");
  const cards = [...document.querySelectorAll("article.card")];
  const cites = cards.map((card) => new Set(card.dataset.documents.split(" ")));
  const words = cards.map((card) => card.textContent.toLowerCase());
  const fits = (index, asked) =>
    (!asked.severity || cards[index].dataset.severity === asked.severity) &&
    (!asked.rule || cards[index].dataset.rule === asked.rule) &&
    (!asked.document || cites[index].has(asked.document)) &&
    (!asked.against || cites[index].has(asked.against)) &&
    words[index].includes(asked.words.trim().toLowerCase());
  const narrow = () => {
    const asked = Object.fromEntries(new FormData(form));
    const shown = cards.filter((card, index) => !(card.hidden = !fits(index, asked)));
    form.querySelector("output").value =
      shown.length < cards.length ? `${shown.length} of ${cards.length} shown` : "";
  };
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(narrow));
  for (const link of document.querySelectorAll("a[href^='#c-']")) {
    link.addEventListener("click", () => {
      form.reset();
      const [left, right] = (link.dataset.pair || " ").split(" ");
      form.elements.document.value = left;
      form.elements.against.value = right;
      narrow();
    });
  }
  form.hidden = false;
})();
