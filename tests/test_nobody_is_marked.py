"""No origin or faith stands beside violence, failure or unfitness unless a second reader decided that it must.

`marked-claims.yaml` holds what was decided: the record, the text as it stands there and why it stays. After a change,
`REVIEW=1 pytest tests/test_nobody_is_marked.py` adds what is new with an empty reason and drops what is gone. Rewrite
the sentence, or give the reason.
"""

import os
import re
from pathlib import Path

import pytest
import yaml
from handbooks.wording import PENDING, ROOT, record_texts

REVIEWED = Path(__file__).parent / "marked-claims.yaml"
ORIGIN = re.compile(
    r"\b(turk|marokka|koerd|iraak|irak|somali|surina|antill?i|afgha|iraan|irani|hindo|chine|eritr|pakist|assyr|pools|polen"
    r"|arab|moslim|islam|sji|allocht)\w*",
    re.IGNORECASE,
)
VIOLENCE = re.compile(r"\b(\w*geweld|geweldda\w+|daders?|plegers?|moord\w*|mishandel\w*)\b", re.IGNORECASE)
SETBACK = re.compile(
    r"\b(slachtoffers?|niet|geen|nauwelijks|weinig|minder|mis|mislukt\w*|moeilijk\w*|lastig\w*|moeizaam|probleem|problemen|knelpunt\w*"
    r"|ongeschikt\w*|verdeeld\w*|versnipperd\w*|wantrouw\w*|weerstand\w*|taboe\w*|afhaa?k\w*|haakten|schrik\w*|bleef"
    r"|bleven)\b",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"\b(huiselijk|eergerelateerd|relationeel|seksueel|gendergerelateerd)"
    r"( (of|en) (\w+gerelateerd|relationeel))? geweld\b"
    r"|\bvermoeden van geweld\b|\bgeweld (om de eer van een familie|voorkomen|te voorkomen|te herkennen)\b",
    re.IGNORECASE,
)
"""Names of the subject of the handbook: they say of nobody that violence is theirs."""
MIGRANTS = re.compile(r"\bmigranten?(mannen|vrouwen|gezinnen|meisjes)?\b", re.IGNORECASE)
BREAK = re.compile(r"(?<=[.?!]) | \| ")


def marks(text: str) -> bool:
    """Return whether a text names an origin or a faith beside a bad word, or a sentence migrants beside violence."""
    plain = SUBJECT.sub("", text)
    named = ORIGIN.search(plain) and (VIOLENCE.search(plain) or SETBACK.search(plain))
    return bool(named) or any(MIGRANTS.search(part) and VIOLENCE.search(part) for part in BREAK.split(plain))


def reviewed() -> dict[tuple[str, str], str]:
    """Return the reason for each claim that stays, by its record and text."""
    found = yaml.safe_load(REVIEWED.read_text(encoding="utf-8")) or []
    return {(entry["record"], entry["tekst"]): entry["reden"] or "" for entry in found}


def pending(record: str) -> bool:
    """Return whether a second reader is still busy with the file of a record."""
    return record.partition("/")[0] in PENDING


@pytest.fixture(scope="module")
def marked() -> dict[tuple[str, str], str]:
    """The claims in the data that name a group beside a bad word, with the reason known for each, or none."""
    known = reviewed()
    found = {claim: known.get(claim, "") for claim in record_texts() if marks(claim[1])}
    if "REVIEW" in os.environ:
        later = {claim: why for claim, why in known.items() if pending(claim[0])}
        entries = [{"record": record, "tekst": text, "reden": why} for (record, text), why in (found | later).items()]
        head = "".join(line for line in REVIEWED.open(encoding="utf-8") if line.startswith("#"))
        body = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=115)
        REVIEWED.write_text(head + body, encoding="utf-8")
    return found


def test_a_second_reader_decided_on_every_claim_that_names_a_group_beside_a_bad_word(
    marked: dict[tuple[str, str], str],
) -> None:
    """An empty reason is no decision."""
    undecided = [f"{record}: {text}" for (record, text), why in marked.items() if not why.strip()]
    assert not undecided, "Rewrite, or run with REVIEW=1 and give a reason in marked-claims.yaml:\n" + "\n".join(
        undecided
    )


def test_the_list_of_decisions_holds_nothing_that_is_gone(marked: dict[tuple[str, str], str]) -> None:
    """A sentence that changed is read again; its old entry goes."""
    gone = [f"{record}: {text}" for record, text in reviewed() if not pending(record) and (record, text) not in marked]
    assert not gone, "Take out of marked-claims.yaml, or run with REVIEW=1:\n" + "\n".join(gone)


@pytest.mark.parametrize(
    "text",
    [
        "De Marokkaanse groep was lastiger te bereiken.",
        "Een aantal Surinaamse voorlichters had met geweld te maken. Zij waren niet geschikt.",
        "surinaamse-gemeenschap | Deze groep bereiken was moeilijk.",
        "Migrantenmannen zijn vaak pleger.",
        "Er was veel geweld bij migranten thuis.",
    ],
)
def test_a_group_beside_a_bad_word_is_noticed(text: str) -> None:
    """An origin counts beside any bad word near it, migrants only beside violence."""
    assert marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Migranten vinden de weg naar hulp niet.",
        "Een Turkse vrouwenorganisatie gaf voorlichting over huiselijk geweld.",
        "Migranten bereiken bij eergerelateerd geweld (geweld om de eer van een familie).",
        "Het geld was moeilijk te vinden. De plegers kwamen niet.",
        "Migranten gaven voorlichting. Slachtoffers wisten daarna de weg.",
    ],
)
def test_the_subject_of_the_handbook_marks_nobody(text: str) -> None:
    """Migrants who are not reached and the names of kinds of violence are what the handbook is about."""
    assert not marks(text)


def test_every_community_of_the_vocabulary_counts_as_an_origin() -> None:
    """A community that the vocabulary gains is checked too, or this says that the words must grow."""
    lists = yaml.safe_load((ROOT / "data" / "vocabularies.yaml").read_text(encoding="utf-8"))
    words = next(each["waarden"] for each in lists if each["id"] == "doelgroepen")
    communities = [word["label"] for word in words if word["id"].endswith("-gemeenschap")]
    assert communities
    assert all(ORIGIN.search(label) for label in communities)
