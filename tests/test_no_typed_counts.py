"""No text counts the cases: the next case would make it untrue. Programs count."""

import re
from collections.abc import Iterator

import pytest
from handbooks.wording import ROOT, record_texts

NUMBER = r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[2-9]|\d{2,})"
COUNT = re.compile(
    rf"\b(?:{NUMBER} (?:(?!van\b)\w+ )?cases\b|(?:van|in|alle) (?:de |deze )?acht\b(?! van\b)|acht (?:\w+ )?gemeenten\b"
    rf"|(?:{NUMBER}|[eé]én|geen|enige) van (?:de )?(?:acht|cases)\b"
    r"|de enige (?:case|gemeente)\b|geen (?:enkele )?case\b)",
    re.IGNORECASE,
)
RESEARCH = frozenset({"Korte toelichting op de maatregelen in de acht gemeenten"})
"""What tells of the research of 2010 itself and so stays true: here the title of a part of its report."""


def counted(text: str) -> str:
    """Return the typed count of cases in a text, or nothing."""
    for fact in RESEARCH:
        text = text.replace(fact, "")
    found = COUNT.search(text)
    return found.group() if found else ""


def texts() -> Iterator[tuple[str, str]]:
    """Yield the texts of the data and the pages, with where each stands; templates and views say what they computed."""
    yield from record_texts()
    for path in (ROOT / "docs").rglob("*.md"):
        yield str(path.relative_to(ROOT)), " ".join(path.read_text(encoding="utf-8").split())


def test_no_text_counts_the_cases() -> None:
    """What a page says about all cases is computed from them."""
    found = [f"{where}: '{count}'" for where, text in texts() if (count := counted(text))]
    assert not found, "A typed count goes stale; let a program count, or say it without a number:\n" + "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "Dat gebeurde in zeven van de acht cases.",
        "De enige van acht waar het lukte.",
        "Van de acht gemeenten is deze het sterkst betrokken.",
        "Dit bleek uit geen enkele case.",
        "In alle acht was er geld.",
        "In 11 onderzochte cases lukte het.",
    ],
)
def test_a_typed_count_is_noticed(text: str) -> None:
    """In words or in figures."""
    assert counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Acht van de 21 bemiddelaars haakten af.",
        "In de enquête noemden 11 van de 14 gemeenten deze vorm.",
        "Lees per case wat een gemeente deed.",
        "Korte toelichting op de maatregelen in de acht gemeenten",
        "De cases leren dat eerst.",
    ],
)
def test_other_counts_stay(text: str) -> None:
    """What a source counted, such as answers in a survey, is a fact and no count of cases."""
    assert not counted(text)
