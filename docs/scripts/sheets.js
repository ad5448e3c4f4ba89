// Choose sheets and print just those, a page of paper each; without this script the ready sets are there.

const sheets = [...document.querySelectorAll("[data-blad]")];
const chosen = new Map(); // the address of each drawing by the item it belongs to

function choice(sheet) {
  const label = document.createElement("label");
  const box = Object.assign(document.createElement("input"), { type: "checkbox", className: "papier__keuze" });
  const name = sheet.querySelector(".papier__titel").textContent.trim();
  const more = Object.assign(document.createElement("span"), { className: "onzichtbaar", textContent: `: ${name}` });
  label.className = "papier__kies";
  label.append(box, " Kies dit blad", more);
  box.addEventListener("change", () => {
    if (box.checked) chosen.set(sheet, sheet.dataset.blad);
    else chosen.delete(sheet);
    tell();
  });
  sheet.querySelector(".papier__over").append(label);
  return box;
}

const button = Object.assign(document.createElement("button"), { type: "button", className: "drukknop" });
const told = document.createElement("span");
const bar = document.createElement("p");

function tell() {
  button.disabled = chosen.size === 0;
  told.textContent = chosen.size === 0 ? "Kies een of meer bladen." : `${chosen.size} gekozen.`;
}

// A drawing that is not there yet would print as an empty page.
async function drawings() {
  const pages = document.createElement("div");
  pages.className = "drukvel";
  const inOrder = sheets.filter((sheet) => chosen.has(sheet));
  const images = inOrder.map((sheet) => {
    const text = sheet.querySelector(".papier__titel").textContent.trim();
    return Object.assign(new Image(), { src: chosen.get(sheet), alt: `Blad: ${text}` });
  });
  pages.append(...images);
  await Promise.all(images.map((image) => image.decode()));
  return pages;
}

async function printChosen() {
  told.textContent = "De bladen worden klaargezet.";
  try {
    const pages = await drawings();
    document.body.append(pages);
    document.documentElement.dataset.drukt = "bladen";
    addEventListener("afterprint", () => {
      pages.remove();
      delete document.documentElement.dataset.drukt;
      tell();
    }, { once: true });
    print();
  } catch {
    told.textContent = "De bladen konden niet worden geladen. Open ze een voor een.";
  }
}

if (sheets.length) {
  const boxes = sheets.map(choice);
  const whole = Object.assign(document.createElement("button"), { type: "button", className: "drukknop", textContent: "Kies alle bladen" });
  whole.addEventListener("click", () => {
    const all = boxes.some((box) => !box.checked);
    for (const box of boxes) {
      if (box.checked !== all) box.click();
    }
  });
  button.textContent = "Print de gekozen bladen";
  button.addEventListener("click", printChosen);
  told.setAttribute("role", "status");
  bar.className = "papieren__balk";
  bar.append(button, whole, told);
  sheets[0].parentElement.before(bar);
  tell();
}
