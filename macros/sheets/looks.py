"""How paper shows what the site marks with tags and classes, and what of the site is for a screen only."""

from macros.sheets.elements import Element

LEFT_OUT_TAGS = {"form", "input", "nav", "option", "script", "select", "style", "template", "textarea"}
"""Elements that are of no use on paper, with all in them; a button is looked at apart."""
LEFT_OUT = {
    *(
        "bladeren",
        "cijfers__bestand",
        "inhoud",
        "kruimels",
        "op-papier",
        "plek",
        "sprongen",
        "terug",
        "toc",
        "verwijzen",
    ),
}
"""Classes of what leads through the site, or is there to click on."""
KEPT_SIGNS = {"≠", "2?"}
"""Signs that stand in a cell instead of words: what else is hidden from screen readers stands beside its word."""
SIGN = {"spreekt-tegen": " ≠", "twijfel": " 2?"}
"""What stands in a matrix, where a legend explains it, for a link that elsewhere is a sentence."""
MATRIX, LEGEND = "matrix", "legenda"
WORDS_OF_PAGE = "uitleg-woorden"
"""The place of the explanations at the foot of a page, which the glossary of a document holds already."""
EXPLAINED = "begrip"
"""The class of a button that is a word of the running text."""

STRONG, EMPHASIS, QUIET, MARK, ABOVE, BELOW = "sterk", "nadruk", "stil", "merk", "boven", "onder"
"""How words within a line look: strong, stressed, grey, in a frame as a judgement, raised, lowered."""
TAGS = {
    **dict.fromkeys(("b", "strong"), STRONG),
    **dict.fromkeys(("cite", "em", "i"), EMPHASIS),
    "sup": ABOVE,
    "sub": BELOW,
}
IN_LINE = {
    **dict.fromkeys(("bewering__kop", "bewijs__label", "bronnenlijst__titel", "getal", "tijdlijn__wanneer"), STRONG),
    **dict.fromkeys(
        ("bewijs__naam", "bewijs__reden", "bron", "kaart__wanneer", "les__project", "oefening__duur"), QUIET
    ),
    **dict.fromkeys(("onderkop", "peildatum", "raad__tegen", "stilte", "uit", "volgens"), QUIET),
    **dict.fromkeys(("oordeel", "redactie"), MARK),
}
AROUND = {"volgens": ("(", ")"), "les__project": ("· ", ""), "spreekt-tegen": ("≠ ", "")}
"""What the styles of the site write before and after words."""
OWN_LINE_BEFORE = {"bewijs__reden", "onderkop", "kaart__wanneer"}
OWN_LINE_AFTER = {"bronnenlijst__titel", "tijdlijn__wanneer"}
"""Words that stand on a line of their own below what goes before, or above what follows."""
WITH_CAPITAL = {"bewering__kop", "project__plaats", "tabel__hoofd", "tabel__kop"}
"""Words that start with a capital wherever they come from."""

LEAD, SUBHEAD, NOTE, QUESTION, UPKEEP = "kern", "tussenkop", "noot", "vraag", "beheer"
"""How paragraphs look: as what comes first, as a head that is no heading, as a quiet remark, as a leading question."""
PARAGRAPHS = {
    **dict.fromkeys(("kern", "uitkomst"), LEAD),
    **dict.fromkeys(("blok__titel", "hindernis__anderen", "kaart__boven", "raad__kop", "verschillen__klein"), SUBHEAD),
    **dict.fromkeys(("zicht__project",), SUBHEAD),
    "beheer": UPKEEP,
    **dict.fromkeys(("bron", "cijfers__noot", "eigen-bron", "lessen__uitleg", "peildatum"), NOTE),
    **dict.fromkeys(("legende", "raad__onder", "raad__wie", "woord__ook"), NOTE),
    "zelfscan": STRONG,
}
FRAMED = {"van-redactie"}
"""Classes of what stands in a frame."""
BESIDE = "cijfers--naast"
"""The class of a picture with a table beside it."""
CARDS = "kaarten"


def left_out(element: Element) -> bool:
    """Return whether an element is for the screen only."""
    attrs = element.attrs
    return (
        element.tag in LEFT_OUT_TAGS
        or (element.tag == "button" and EXPLAINED not in element.classes)
        or (attrs.get("aria-hidden") == "true" and not KEPT_SIGNS & {*element.children})
        or "hidden" in attrs
        or "popover" in attrs
        or any(name in LEFT_OUT for name in element.classes)
        or (element.tag == "details" and any(child.id == WORDS_OF_PAGE for child in element.elements))
    )


def chosen(element: Element, looks: dict[str, str]) -> str:
    """Return the look of the first class of an element that has one; "" for none."""
    return next((looks[name] for name in element.classes if name in looks), "")
