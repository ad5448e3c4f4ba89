"""What a reader sees of a page that was just opened, counted in words by a real browser."""

from playwright.sync_api import Page

IN_SIGHT = """
() => {
  const article = document.querySelector("article");
  const aside = "nav, .kruimels, table, details:not([open]) > :not(summary)";
  const unseen = (element) => element.ariaHidden === "true" || getComputedStyle(element).clipPath !== "none";
  const leaves = [...article.querySelectorAll("*")].map((element) => element.matches(aside) || unseen(element));
  const copy = article.cloneNode(true);
  [...copy.querySelectorAll("*")].filter((_, index) => leaves[index]).forEach((element) => element.remove());
  article.after(copy);
  const text = copy.innerText;
  copy.remove();
  return text;
}
"""
"""The text of an article: without ways to elsewhere, what is folded, what only a screen reader says, and tables.

A table is a tool to look something up in; a page of a case, a factor or a measure has none in sight.
"""


def words_in_sight(page: Page) -> int:
    """Return how many words of a page stand in sight."""
    text: str = page.evaluate(IN_SIGHT)
    return len(text.split())
