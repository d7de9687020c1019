// The table of evidence: filters its rows, and says of a cell what ran there and how to repeat it.
(() => {
  const names = {linux: "Linux", darwin: "macOS", win32: "Windows"};

  function make(name, attributes, parent, text) {
    const element = Object.assign(document.createElement(name), attributes);
    element.textContent = text ?? "";
    return parent.appendChild(element);
  }

  function set_up(matrix) {
    const table = matrix.querySelector("table"), facts = matrix.querySelector(".matrix-facts");
    const bar = matrix.querySelector(".matrix-filter");
    const rows = [...table.tBodies[0].rows], heads = [...table.tHead.rows[1].cells];
    const labels = [...table.tHead.rows[0].cells].slice(1).flatMap(
      (cell) => Array(cell.colSpan).fill(cell.textContent.replace(names[cell.dataset.system], "")));
    const systems = [...new Set(heads.map((cell) => cell.dataset.system))];
    if (!heads.length) return;

    const text = make("input", {type: "search", placeholder: "Filter by path"}, bar);
    text.setAttribute("aria-label", "Filter by path");
    const system = make("select", {}, bar), which = make("select", {}, bar), count = make("output", {}, bar);
    system.setAttribute("aria-label", "System");
    which.setAttribute("aria-label", "Snippets");
    for (const [value, name] of [["", "All systems"], ...systems.map((s) => [s, names[s]])]) make("option", {value}, system, name);
    system.hidden = systems.length < 2;
    for (const [value, name] of [["", "All snippets"], ["bad", "Not as promised somewhere"], ["none", "Not run somewhere"]])
      make("option", {value}, which, name);

    function filter() {
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const cell of table.querySelectorAll("[data-system]"))
        cell.hidden = Boolean(system.value) && cell.dataset.system !== system.value;
      let shown = 0;
      for (const row of rows) {
        const name = row.cells[0].textContent.toLowerCase();
        const fits = words.every((word) => name.includes(word))
          && (!which.value || [...row.cells].some((cell) => !cell.hidden && cell.classList.contains(which.value)));
        row.hidden = !fits;
        shown += fits;
      }
      count.value = `${shown} of ${rows.length}`;
    }
    for (const control of [text, system, which]) control.addEventListener("input", filter);
    filter();

    function say(cell) {
      const snippet = cell.parentElement.cells[0].textContent;
      const place = cell.cellIndex - 1, method = heads[place].textContent;
      const where = `Python ${labels[place]} under ${method} on ${names[cell.dataset.system]}`;
      facts.textContent = "";
      make("strong", {}, facts, snippet);
      if (!cell.dataset.run) {
        facts.append(`, ${where}: not run, ${cell.title}.`);
        return;
      }
      const [end, processes, memory, python] = cell.dataset.run.split("|");
      const promised = cell.classList.contains("ok") ? "as promised" : "not as promised";
      facts.append(`, ${where}: ${promised}. ${end}, ${processes} processes and ${memory} MiB seen, Python ${python}. Repeat it with `);
      make("code", {}, facts, `python -m runner run --again --show ${snippet} --python python${labels[place]} --start-method ${method}`);
    }
    table.addEventListener("click", (event) => {
      const cell = event.target.closest("td");
      if (!cell) return;
      table.querySelector(".chosen")?.classList.remove("chosen");
      cell.classList.add("chosen");
      say(cell);
    });
  }

  document.querySelectorAll(".matrix").forEach(set_up);
})();
