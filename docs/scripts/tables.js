/* A table that fits its frame scrolls with the page, its heads below the site's header; only a wider one has a frame
   to scroll in, and a stop for the keyboard. Without this script every table has such a frame. */

const header = document.querySelector(".md-header");

function fit(frame) {
  const table = frame.querySelector("table");
  const fits = Math.max(table.offsetWidth, table.scrollWidth) <= frame.clientWidth + 1;
  frame.classList.toggle("tabel--past", fits);
  if (fits) {
    frame.removeAttribute("tabindex");
  } else {
    frame.tabIndex = 0;
  }
}

const frames = [...document.querySelectorAll(".tabel")];

function fitAll() {
  document.documentElement.style.setProperty("--boven", `${header ? header.offsetHeight : 0}px`);
  frames.forEach(fit);
}

if (frames.length) {
  const watch = new ResizeObserver(fitAll);
  frames.forEach((frame) => watch.observe(frame.querySelector("table")));
  watch.observe(document.documentElement);
  fitAll();
}
