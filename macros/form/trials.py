"""What a browser tries: values that may be wrong, each with the pattern by which a browser knows its like."""

import re
from dataclasses import dataclass
from datetime import date

from macros.language import ONGOING
from macros.records.date_slips import ABOUT_A_YEAR, IN_A_YEAR, TODAY, YEARS
from macros.records.links import BARE_SITE, LINK, MAIL
from macros.records.nothing import NONE, PLACEHOLDERS
from macros.records.numbers import MOST_DIGITS, NUMBER
from macros.records.signs import JOINERS
from macros.records.text import HTML_ENTITY, HTML_TAG, TEMPLATE_MARKS
from macros.records.values import ID, MOST_IN_ID, RESERVED_IDS

NEXT_YEAR = str(date.today().year + 1)


@dataclass(frozen=True)
class Trial:
    """A value that may be wrong, and how a browser knows its like.

    `patroon` finds it, or when `past_niet` anything that it does not fit; `deel` is what the pattern finds in `waarde`.
    `proef` names a check of the browser's own, for what no pattern can tell. `merken` are other marks by what stands in
    their place in the sentence about `waarde`; docs/scripts/form/marks.js fills them.
    """

    waarde: str
    patroon: str = ""
    past_niet: bool = False
    deel: str = ""
    proef: str = ""
    merken: tuple[tuple[str, str], ...] = ()


def whole_text(pattern: str) -> str:
    """Return a pattern as a browser wants it when it must fit the whole text."""
    unescaped = pattern.replace('\\"', '"')  # what Python lets pass, and JavaScript does not
    return f"^(?:{unescaped})$"


def for_browser(pattern: re.Pattern[str]) -> str:
    """Return a pattern as a browser writes it."""
    return pattern.pattern.replace("(?P<", "(?<")


def _in_browser(pattern: re.Pattern[str]) -> str:
    """Return a pattern that must fit the whole text as a browser wants it; its named groups fill marks."""
    return "(?i)" + whole_text(for_browser(pattern))


def _sign(code: int) -> Trial:
    return Trial(f"Een {chr(code)}woord", f"\\u{{{code:x}}}", deel=chr(code))


NAMED_SIGNS = (
    *(0x0000, 0x0007, 0x001B, 0x007F, 0x00A0, 0x00AD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F),
    *(0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069),
    *(0xFB01, 0xFB02, 0xFEFF, 0xFFFD, 0xE000),
)
"""Signs that nobody means to type; some have a sentence of their own, and some no field minds."""
HIDDEN = r"(?![" + JOINERS + r"])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]"
EMPTY_WORDS = "|".join(re.sub(r"([.?/\\])", r"\\\1", word) for word in sorted(PLACEHOLDERS))
TEXT = (
    Trial(NONE, f"(?i)^(?:{NONE}|niet[ -]beschreven)$"),
    Trial("n.v.t.", f"(?i)^(?:{EMPTY_WORDS})$"),
    *map(_sign, NAMED_SIGNS),
    Trial("Een \u206fwoord", HIDDEN, deel="\u206f", proef="teken"),
    *(Trial(f"Een {mark} woord", mark.replace("{", r"\{"), deel=mark) for mark in TEMPLATE_MARKS),
    Trial("Een <b> woord", HTML_TAG.pattern, deel="<b>"),
    Trial("Een &amp; woord", HTML_ENTITY.pattern, deel="&amp;", proef="entiteit"),
)
FUTURE = (Trial(NEXT_YEAR, proef="toekomst"), Trial("9999", proef="ver", merken=(("9999", "{jaar}"),)))
DATES = (
    Trial("1799", r"^(?:0\d{3}|1[0-7]\d\d)(?:-\d\d){0,2}$", merken=(("1799", "{jaar}"),)),
    Trial("18-3-2010", proef="jmd", merken=(("2010-03-18", "{jmd}"),)),
    Trial("2011-13", proef="maand", merken=((" 13 ", " {maand} "),)),
    Trial("2011-02-30", proef="dagen", merken=(("februari 2011", "{maandnaam}"), ("28", "{dagen}"))),
    Trial("2008-2010", _in_browser(YEARS), merken=(("2008", "{van}"), ("2010", "{tot}"))),
    Trial("heden", f"(?i)^(?:{'|'.join(TODAY)})$"),
    Trial(ONGOING, whole_text(ONGOING)),
    Trial("begin 2010", _in_browser(IN_A_YEAR), merken=(("2010", "{jaar}"),)),
    Trial("circa 2010", _in_browser(ABOUT_A_YEAR)),
    Trial("gisteren", proef="datum"),
)
TWO_WAYS = (("2500", "{zonder}"), ("2,500", "{komma}"), ("2.5", "{nul}"))
TRIALS: dict[str, tuple[Trial, ...]] = {
    "tekst": TEXT,
    "id": (
        *(Trial(word, whole_text(word)) for word in RESERVED_IDS),
        Trial("x" * 61, f"^.{{{MOST_IN_ID + 1},}}$", merken=(("61", "{lengte}"),)),
        Trial("Een Id", whole_text(ID.pattern), past_niet=True, merken=(("een-id", "{id}"),)),
    ),
    "link": (
        Trial("wij@voorbeeld.nl", whole_text(MAIL.pattern)),
        Trial("www.voorbeeld.nl", r"^(?!https?://)" + whole_text(BARE_SITE.pattern)[1:]),
        Trial("ftp//x", r"^(?!https?://)"),
        Trial("https:///pad", whole_text(LINK.pattern), past_niet=True),
    ),
    "munt": (Trial("Euro", "^[A-Z]{3}$", past_niet=True),),
    "datum": (*DATES, *FUTURE),
    "moment": (*TEXT, DATES[0], *FUTURE),
    "getal": (
        Trial("2.500", proef="tweevoud", merken=TWO_WAYS),
        Trial("12,5", r"^\d+,\d+$", merken=(("12.5", "{punt}"),)),
        Trial("-3", r"^[-−]\s*\d+$"),
        Trial("€ 12", proef="getal", merken=(("12", "{getal}"),)),
        Trial("34 dingen", proef="eenheid", merken=(("34", "{getal}"),)),
        Trial("£ 12", proef="munt", merken=(("12", "{getal}"), ("GBP", "{munt}"))),
        Trial("twee", proef="woord", merken=(("2", "{getal}"),)),
        Trial("12 van 15", proef="meer"),
        Trial("12-15", proef="reeks", merken=(("12", "{laag}"), ("15", "{hoog}"))),
        Trial("n.v.t.", f"(?i)^(?:{NONE}|niet[ -]beschreven|{EMPTY_WORDS})$"),
        Trial("veel", whole_text(NUMBER.pattern), past_niet=True),
        Trial("9" * (MOST_DIGITS + 1), rf"^\d{{{MOST_DIGITS + 1},}}$", merken=((str(MOST_DIGITS + 1), "{cijfers}"),)),
    ),
}
"""What a browser tries on a field of each kind."""
WORDS = "Een woord"
"""A text that some fields, such as the id of a part of a source, are too strict for."""
