"""The index and its files: where a term stands, what is split, and what stays small."""

import json
from pathlib import Path

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.term import Begrip
from macros.search.entry import Entry, Passage
from macros.search.files import FOLDER, MOST_SIGNS, search_files
from macros.search.gather import SearchedPage, gather
from macros.search.index import FIELDS, make_index
from macros.search.synonyms import synonyms
from macros.search.words import phrase, term


def entry(number: int, title: str = "Een titel", text: str = "", **more: object) -> Entry:
    passages = [Passage("", title, text), Passage("geld", "Wie betaalde", "De provincie.")]
    return Entry(Address(f"cases/c{number}/"), "Case", title, passages, **more)  # type: ignore[arg-type]


def data(files: dict[str, str], name: str) -> object:
    script = files[f"{FOLDER}/{name}.js"]
    return json.loads(script.removeprefix(f'zoekdeel("{name}",').removesuffix(")\n"))


def test_a_term_stands_in_the_field_where_it_was_read() -> None:
    index = make_index([entry(0, "Theater", "Theater in de wijk. Theater!", namen=["toneel"])])
    assert index.woorden[term("theater")] == {FIELDS.index("titel"): {0: 1}, FIELDS.index("tekst"): {0: 2}}
    assert index.woorden[term("toneel")] == {FIELDS.index("namen"): {0: 1}}
    assert index.woorden[term("betaalde")] == {FIELDS.index("koppen"): {0: 1}}


def test_the_files_hold_the_whole_index_and_a_part_that_grows_is_split() -> None:
    texts = [
        " ".join(f"{a}{b}{c}{d}woord{number}" for a in "bd" for b in "aeiou" for c in "klmn" for d in "aei")
        for number in range(60)
    ]
    index = make_index([entry(number, f"Titel {number}", text) for number, text in enumerate(texts)])
    files = search_files(index, {})
    core = data(files, "kern")
    assert isinstance(core, dict)
    parts = {key: data(files, f"w-{key}") for key in core["delen"]}
    held = {own for part in parts.values() for own in part}  # type: ignore[attr-defined]
    assert held | set(core["woorden"]) == set(index.woorden)
    assert all(own.startswith(key) for key, part in parts.items() for own in part)  # type: ignore[attr-defined]
    assert max(len(json.dumps(part)) for part in parts.values()) < 1.2 * MOST_SIGNS
    assert len(parts) >= 8


def test_hostile_text_stays_text_in_the_files() -> None:
    nasty = '</script><script>alert(1)</script> ");alert(2)// \u2028'
    files = search_files(make_index([entry(0, nasty, nasty, facetten={"gemeente": [nasty]})]), {nasty: [nasty]})
    core = data(files, "kern")
    assert isinstance(core, dict)
    assert core["documenten"][0][1] == nasty
    assert data(files, "t-0")[0][2] == nasty  # type: ignore[index]


def test_a_record_in_a_list_is_found_at_its_own_place(handbook: Handboek) -> None:
    words = SearchedPage(
        Address("over/woorden/"),
        "Woordenlijst",
        [
            Passage("", "Woorden", "Alles."),
            Passage("letter-m", "M", ""),
            Passage("woord-meldpunt", "meldpunt", "Uitleg."),
        ],
    )
    found = {entry.adres: entry for entry in gather(handbook, [words])}
    assert found[Address("over/woorden/", "woord-meldpunt")].soort == "Begrip"
    assert [passage.kop for passage in found[Address("over/woorden/")].passages] == ["Woorden"]


def test_a_word_of_the_glossary_means_what_its_other_names_mean(handbook: Handboek) -> None:
    term = next(iter(handbook[Begrip].values()))
    changed = handbook.met(
        term.gewijzigd(term="meldplek", voluit="het grote bureau", ook=["meldplekken"], zoek=["loket"])
    )
    found = synonyms(changed)
    assert found[phrase("meldplekken")] == [phrase("grote bureau")]
    assert found[phrase("grote bureau")] == [phrase("meldplek")]
    assert found[phrase("loket")] == [
        phrase("meldplek"),
        phrase("grote bureau"),
    ]  # what is typed leads there, and not back


def test_the_same_data_gives_the_same_files(tmp_path: Path) -> None:
    entries = [entry(number, f"Titel {number}", "Theater in de wijk.") for number in range(3)]
    assert search_files(make_index(entries), {}) == search_files(make_index(entries), {})
