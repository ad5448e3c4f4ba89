"""What the browser shows, on every address, as long as something is wrong."""

import traceback
from html import escape

from mkdocs.exceptions import MkDocsException

TITLE = "De site kan nu niet worden getoond"
PAGE = """<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ max-width: 50rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.5 sans-serif; }}
li {{ margin: 0 0 .75rem; overflow-wrap: anywhere; }} pre {{ overflow-x: auto; font-size: .875rem; }}
</style></head>
<body><h1>{title}</h1>
{problems}
<p>Verbeter dit en sla het bestand op. Deze pagina ververst zichzelf.</p>
</body></html>
"""


def problem_page(problem: BaseException, messages: list[str]) -> bytes:
    """Return the page that tells what is wrong: what was raised, and the errors that were logged before."""
    told = str(problem) if isinstance(problem, MkDocsException | OSError) else ""
    first, *lines = told.splitlines() or [""]
    if lines:  # the data: a sentence, then a problem a line
        return _page(first, lines)
    if told or messages:
        return _page(TITLE, [*messages, told])
    trace = "".join(traceback.format_exception(problem))
    return _page(TITLE, [f"{type(problem).__name__}: {problem}"], f"<pre>{escape(trace)}</pre>")


def _page(title: str, problems: list[str], more: str = "") -> bytes:
    items = "".join(f"<li>{escape(problem)}</li>\n" for problem in problems if problem)
    return PAGE.format(title=escape(title), problems=f"<ul>\n{items}</ul>{more}").encode()
