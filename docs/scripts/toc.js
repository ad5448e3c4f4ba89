// Marks in the table of contents beside a page which part is in sight.

const links = new Map([...document.querySelectorAll("[data-md-component=toc] a[href*='#']")]
  .map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link])
  .filter(([heading]) => heading));
const headings = [...links.keys()];
const BELOW_HEADER = 120; // px: a heading that stands higher has been passed

function mark() {
  const passed = headings.filter((heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < BELOW_HEADER);
  for (const [heading, link] of links) link.classList.toggle("md-nav__link--active", heading === passed.at(-1));
}

addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
mark();
