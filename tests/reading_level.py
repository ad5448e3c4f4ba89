"""How hard the pages are to read, hardest first: prints one table. `make reading` runs it; nothing is judged here.

Flesch-Douma is the Dutch reading ease: 100 is very easy, under 50 is hard. It looks at the length of words and
sentences alone, so it points at pages to look at; whether a page is plain, a reader says. Pages with fewer than five
sentences have no figure that means something, and are left out.
"""

import re
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

SITE = Path(__file__).resolve().parents[1] / "site"
FEWEST = 5
LONG = 20

BLOCKS = frozenset({"p", "li", "dd"})
VOID = frozenset({"br", "hr", "img", "input", "wbr", "link", "meta", "source", "col"})
ASIDE = frozenset(
    {"table", "nav", "svg", "pre", "script", "style", "form", "dt", "summary", *(f"h{n}" for n in range(1, 7))}
)
ASIDE_CLASSES = re.compile(
    r"beheer|begrip__uitleg|bewering__kop|bewijs__label|bewijs__naam|bron|eigen-bron|hoe-zeker|kruimels"
    r"|les__project|tijdlijn__wanneer|meetladder__cases|noot|onderkop|onzichtbaar|oordeel|peildatum|plek|raad__kop"
    r"|raad__onder|redactie|spreekt-tegen|uit|uitleg|uitleg__sinds|verwijzen|volgens|woord__ook"
)
"""What stands beside the prose: references, names of sources and speakers, labels, and the words explained again."""
TO_A_SOURCE = re.compile(r"over/bronnen/|^(?:\.\./)*bronnen/")

NO_END = re.compile(r"\b(?:[A-Z]|p|nr|art|e\.a|o\.a|z\.j)\.|(?<=\d)\.(?=\d)")
"""A dot that ends no sentence: of an abbreviation or an initial, or in a number."""
END = re.compile(r"(?<=[.!?])[’'”\")]*\s+|(?<=:)\s+(?=[A-Z])")
"""Where a sentence ends; what a colon with a capital after it leads in, is one of its own."""
WITHIN = "\u2024"


@dataclass
class Block:
    """A paragraph, list item or claim as it is read, and how much of it is a way to elsewhere."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0

    @property
    def text(self) -> str:
        """What it says, without the brackets that its references leave; nothing when it is a link or a mere label."""
        text = " ".join("".join(self.parts).split())
        text = re.sub(r"\s*\([\s;,]*\)", "", text)
        return text if text.endswith((".", "!", "?", ".’", ".'", ".)")) and self.linked < len(text) * 0.9 else ""


class Article(HTMLParser):
    """The prose in the article of a built page."""

    def __init__(self, html: str):
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self.handle_data(" ")
            return
        self._open.append((tag, self._kind(tag, dict(attrs))))
        if tag in BLOCKS:
            self.blocks.append(Block())

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass  # HTML lets some tags end by themselves
        if tag in BLOCKS:
            self.blocks.append(Block())  # what follows in the block around it is a text of its own

    def handle_data(self, data: str) -> None:
        kinds = {kind for _, kind in self._open}
        if {"article", "block"} <= kinds and "aside" not in kinds:
            self.blocks[-1].parts.append(data)
            self.blocks[-1].linked += len(data) if "link" in kinds else 0

    @staticmethod
    def _kind(tag: str, attributes: dict[str, str | None]) -> str:
        if tag in ASIDE or any(map(ASIDE_CLASSES.fullmatch, (attributes.get("class") or "").split())):
            return "aside"
        if tag == "a":
            return "aside" if TO_A_SOURCE.search(attributes.get("href") or "") else "link"
        return "block" if tag in BLOCKS else tag


def sentences(html: str) -> list[str]:
    """Return the sentences of a page."""
    found = []
    for block in Article(html).blocks:
        whole = NO_END.sub(lambda match: match.group().replace(".", WITHIN), block.text)
        found += [sentence.replace(WITHIN, ".") for sentence in END.split(whole) if sentence]
    return found


def words(sentence: str) -> int:
    """Return how many words a sentence has."""
    return len(sentence.split())


def level(found: list[str]) -> tuple[float, float]:
    """Return the Flesch-Douma of sentences and how many words they have on average."""
    import textstat  # only `make reading` installs it

    textstat.set_lang("nl")
    text = " ".join(re.sub(r"[.!?:]", "", sentence) + "." for sentence in found)  # it takes every dot for an end
    return textstat.flesch_reading_ease(text), textstat.words_per_sentence(text)


def main() -> int:
    """Print a row for every page of the built site, and the long sentences of the pages that are named."""
    pages = {path.parent.relative_to(SITE).as_posix(): path for path in sorted(SITE.rglob("index.html"))}
    if not pages:
        print(f"No built site in {SITE}: run `make site` first.", file=sys.stderr)
        return 1
    if unknown := set(sys.argv[1:]) - set(pages):
        print(f"No such page: {', '.join(sorted(unknown))}. Name it as in the first column.", file=sys.stderr)
        return 1
    read = {name: sentences(path.read_text(encoding="utf-8")) for name, path in pages.items()}
    rows = sorted((*level(found), name) for name, found in read.items() if len(found) >= FEWEST)
    print(f"{'page':<50}{'Flesch-Douma':>13}{'words/sentence':>16}{'longest':>9}{f'over {LONG}':>9}{'sentences':>11}")
    for ease, mean, name in rows:
        lengths = [words(sentence) for sentence in read[name]]
        long = sum(length > LONG for length in lengths)
        print(f"{name:<50}{ease:>13.1f}{mean:>16.1f}{max(lengths):>9}{long:>9}{len(lengths):>11}")
    for name in sys.argv[1:]:
        print(f"\n{name}:", *sorted({text for text in read[name] if words(text) > LONG}, key=words), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
