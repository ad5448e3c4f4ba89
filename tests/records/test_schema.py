"""The JSON Schema is true: what stands in the data validates, slips do not, and every field is told in Dutch."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from macros.reading.load import load
from macros.reading.parse import parse
from macros.records.base import Record
from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.dates import DATE, Datum, Einde, Moment
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, Soort, soort_van
from macros.records.lists import EenOfMeer
from macros.records.references import Bekend, Bronnen
from macros.records.schema import file_schema, schema, schema_files
from macros.records.silence import OfStil
from macros.records.values import ID, LINK, Getal, Id, Land, Link, Tekst, Valuta
from macros.records.vocabulary import Lijst

ROOT = Path(__file__).parents[2]
REAL, INVENTED = ROOT / "data", ROOT / "tests" / "data"
RICH = ROOT / "tests" / "rich_case.yaml"
CASES = soort_van(Case)


class CoreSchema(SafeConstructor):
    """Leaves `2008-06-30` a text: the core schema of YAML 1.2, which editors' programs follow, knows no dates."""


CoreSchema.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)


def plain(path: Path) -> Any:
    """Return a file as any program reads it that knows YAML 1.2 and nothing of this handbook."""
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    yaml.Constructor = CoreSchema
    return yaml.load(path.read_text(encoding="utf-8"))


def fault_in(value: Any, rules: dict[str, Any]) -> str | None:
    """Return where and why a value breaks a schema, or None."""
    error = best_match(Draft202012Validator(rules).iter_errors(value))
    return error and f"{error.json_path}: {error.message}"


def blocks(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every block with fields in a schema, but for the conditions in `allOf`."""
    if isinstance(part, dict):
        if part.get("type") == "object":
            yield part
        for key, value in part.items():
            if key != "allOf":
                yield from blocks(value)
    elif isinstance(part, list):
        for item in part:
            yield from blocks(item)


def taken(model: type[Record], value: Any, known: Bekend) -> bool:
    """Return whether a model takes a value."""
    try:
        model.model_validate(value, context=known)
    except ValidationError:
        return False
    return True


@pytest.fixture(scope="module")
def real() -> Handboek:
    return load(REAL)


@pytest.fixture(scope="module")
def case_schema(handbook: Handboek) -> dict[str, Any]:
    """The schema of one case, with the invented words."""
    return schema(CASES, handbook)


@pytest.fixture(scope="module")
def rich_case() -> dict[str, Any]:
    """The case in which every field occurs, as plain YAML."""
    case: dict[str, Any] = plain(RICH)[0]
    return case


@pytest.fixture(scope="module")
def known(handbook: Handboek, rich_case: dict[str, Any]) -> Bekend:
    """What the invented records may refer to; of sources the schema knows no more than the shape of an id."""
    ids = {kind.naam: list(handbook[kind.model]) for kind in SOORTEN if kind.naam != "bronnen"}
    words = {name: [word.id for word in words.waarden] for name, words in handbook[Lijst].items()}
    known = Bekend({**ids, **words})
    assert taken(Case, rich_case, known), "else the models would take nothing at all, and prove nothing"
    return known


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_every_schema_is_one(kind: Soort, real: Handboek) -> None:
    Draft202012Validator.check_schema(schema(kind, real))
    Draft202012Validator.check_schema(file_schema(kind, real))


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
@pytest.mark.parametrize("folder", [REAL, INVENTED], ids=["real", "invented"])
def test_every_file_validates_as_plain_yaml(kind: Soort, folder: Path) -> None:
    assert fault_in(plain(folder / kind.bestand), file_schema(kind, load(folder))) is None


def test_the_case_with_every_field_validates(rich_case: dict[str, Any], case_schema: dict[str, Any]) -> None:
    assert fault_in(rich_case, case_schema) is None


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
@pytest.mark.parametrize("folder", [REAL, INVENTED], ids=["real", "invented"])
def test_the_models_take_what_plain_yaml_makes_of_the_data(kind: Soort, folder: Path) -> None:
    read = load(folder)[kind.model]
    assert {value["id"]: kind.model.model_validate(value) for value in plain(folder / kind.bestand)} == read


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_every_record_written_as_json_validates(kind: Soort, real: Handboek, rich: Handboek) -> None:
    for handbook in (real, rich):
        assert fault_in(handbook.naar_json()[kind.naam], file_schema(kind, handbook)) is None


def test_json_holds_no_defaults_and_reads_back_as_the_same_handbook(rich: Handboek) -> None:
    written = json.loads(json.dumps(rich.naar_json()))
    assert all("land" not in case for case in written["cases"])
    assert Handboek.van_json(written) == rich


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"tittel": "Een titel"}, "tittel"),
        ({"titel": None}, "titel"),
        ({"titel": "geen"}, "titel"),
        ({"titel": " "}, "titel"),
        ({"schaal": "melkweg"}, "schaal"),
        ({"id": "Groot"}, "id"),
        ({"id": "index"}, "id"),
        ({"thema": []}, "thema"),
        ({"thema": "huiselijk-geweld"}, "thema"),
        ({"thema": ["huiselijk-geweld", "huiselijk-geweld"]}, "thema"),
        ({"looptijd": {"van": "2010-13"}}, "van"),
        ({"looptijd": {"van": 20100}}, "van"),
        ({"land": "Nederlnad", "provincie": None}, "land"),
        ({"doelen": []}, "doelen"),
        ({"doelen": "Alleen de tekst."}, "doelen"),
        ({"doelen": "niet-ingevuld"}, "doelen"),
        ({"doelgroepen": "marsmannen"}, "doelgroepen"),
        ({"bron": "Jansen 2010"}, "bron"),
        ({"aanleiding": []}, "aanleiding"),
        ({"aanleiding": {"tekst": "Zo.", "volgens_naam": "Buurthuis"}}, "volgens"),
        ({"lessen": [{"tekst": "Zo.", "oordeel": "hielp", "factor": "onzin"}]}, "factor"),
        ({"inzet": [{"wat": "tijd", "eenheid": "uur", "waarde": "abc"}]}, "waarde"),
        ({"inzet": [{"wat": "tijd", "eenheid": "uur", "waarde": -1}]}, "waarde"),
        ({"inzet": [{"wat": "tijd", "waarde": 1}]}, "eenheid"),
        ({"financiering": [{"geldbron": "fonds", "soort": "tijdelijk", "valuta": "euro"}]}, "valuta"),
        ({"inzet": [{"wat": "tijd", "eenheid": "uur", "waarde_tot": 1}]}, "waarde"),
        ({"inzet": [{"wat": "tijd", "eenheid": "uur", "precisie": "ten-minste"}]}, "waarde"),
        ({"resultaten": [{"wat": "tijd", "eenheid": "uur", "streef_tot": 1}]}, "streef"),
        ({"resultaten": [{"wat": "tijd", "eenheid": "uur", "streef_precisie": "ten-minste"}]}, "streef"),
        ({"financiering": [{"geldbron": "fonds", "soort": "tijdelijk", "valuta": "GBP"}]}, "bedrag"),
        ({"provincie": None}, "provincie"),
        ({"land": "België"}, "'utrecht'"),
        ({"gemeente": None, "gemeenten": None, "naam": None}, "gemeente"),
    ],
    ids=str,
)
def test_a_slip_does_not_validate(
    change: dict[str, Any], where: str, rich_case: dict[str, Any], case_schema: dict[str, Any]
) -> None:
    wrong = {name: value for name, value in {**rich_case, **change}.items() if value is not None}
    fault = fault_in(wrong, case_schema)
    assert fault is not None
    assert where in fault


def test_what_was_set_right_again_validates(rich_case: dict[str, Any], case_schema: dict[str, Any]) -> None:
    abroad = {name: value for name, value in {**rich_case, "land": "België"}.items() if name != "provincie"}
    named = {name: value for name, value in abroad.items() if name not in ("gemeente", "gemeenten")}
    assert fault_in(abroad, case_schema) is None
    assert fault_in({**named, "naam": "Zomaar"}, case_schema) is None


def test_a_word_without_its_meaning_does_not_validate(real: Handboek) -> None:
    rules = schema(soort_van(Lijst), real)
    words = {"titel": "T", "uitleg": "U", "waarden": [{"id": "gedaan", "label": "gedaan"}]}
    meaning = {"waarden": [{"id": "gedaan", "label": "gedaan", "betekenis": "gedaan"}]}
    assert fault_in({"id": "themas", **words}, rules) is None
    assert fault_in({"id": "standen", **words}, rules) is not None
    assert fault_in({"id": "standen", **words, **meaning}, rules) is None
    assert fault_in({"id": "themas", **words, **meaning}, rules) is not None


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_every_field_and_every_definition_says_in_dutch_what_it_is(kind: Soort, real: Handboek) -> None:
    rules = file_schema(kind, real)
    told = [*rules["$defs"].items(), *(field for block in blocks(rules) for field in block["properties"].items())]
    assert [name for name, part in told if not part.get("title") or not part.get("description")] == []
    assert ("Stilte" in rules["$defs"]) == (kind.naam in ("cases", "maatregelen", "tabellen"))
    # Pydantic makes a title of a field's name or of a class: "Volgens Naam", "Rol Gemeente".
    titles = {part["title"] for _, part in told}
    assert titles & {name.replace("_", " ").title() for name, _ in told if "_" in name} == set()


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_no_field_may_be_null(kind: Soort, real: Handboek) -> None:
    assert '"null"' not in json.dumps(file_schema(kind, real))


def test_fields_stand_in_the_order_in_which_an_editor_fills_them(case_schema: dict[str, Any]) -> None:
    assert next(iter(case_schema)) == "$schema"
    fields = list(case_schema["properties"])
    assert fields[:4] == ["id", "naam", "gemeente", "gemeenten"]
    assert fields.index("niet_beschreven") < fields.index("looptijd") < fields.index("onbekend")
    assert list(case_schema["$defs"]["Project"]["properties"])[:2] == ["id", "titel"]
    assert list(case_schema["$defs"]["Les"]["properties"])[:4] == ["factor", "oordeel", "tekst", "volgens"]
    assert list(case_schema["$defs"]["Financiering"]["properties"])[:2] == ["geldbron", "naam"]


def test_a_field_tells_its_choices_its_short_form_and_whether_silence_may_stand_there(
    case_schema: dict[str, Any],
) -> None:
    fields, definitions = case_schema["properties"], case_schema["$defs"]
    assert fields["schaal"]["$ref"] == "#/$defs/schalen"
    assert definitions["schalen"] == {
        "title": "Schaal",
        "description": "Hoe groot.",
        "oneOf": [{"const": "wijk", "title": "wijk"}, {"const": "regio", "title": "regio"}],
    }
    assert "samen" in [choice["const"] for choice in definitions["factoren"]["oneOf"]]
    value, silence = fields["aanleiding"]["anyOf"]
    assert silence == {"$ref": "#/$defs/Stilte"}
    assert [choice["const"] for choice in definitions["Stilte"]["oneOf"]] == ["geen", "niet-beschreven"]
    one, more = value["anyOf"]
    assert one == more["items"] == {"$ref": "#/$defs/Bewering"}
    short, whole = definitions["Bewering"]["anyOf"]
    assert (short["type"], whole["required"]) == ("string", ["tekst"])
    assert "anyOf" not in definitions["Doel"], "a goal also says whether it was reached"


def test_the_committed_schemas_are_those_of_the_models_and_the_data(real: Handboek) -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in (REAL / "schemas").glob("*")}
    expected = schema_files(real)
    stale = sorted(name for name in committed.keys() | expected.keys() if committed.get(name) != expected.get(name))
    assert not stale, f"not up to date in data/schemas: {', '.join(stale)}. Run `make schemas` and commit them."


def test_the_command_writes_the_schemas_and_clears_away_those_of_a_kind_that_is_gone(folder: Path) -> None:
    (folder / "schemas").mkdir()
    (folder / "schemas" / "gone.schema.json").write_text("{}", encoding="utf-8")
    subprocess.run([sys.executable, "-m", "macros", "schemas", str(folder)], cwd=ROOT, check=True)
    written = {path.name: path.read_text(encoding="utf-8") for path in (folder / "schemas").iterdir()}
    assert written == schema_files(load(folder))


BARE = st.one_of(
    st.from_regex(r"\A[-+]?[0-9.]{1,5}([eE][-+]?[0-9]{1,2})?\Z"),
    st.from_regex(r"\A0[xo][0-9a-fA-F]{1,3}\Z"),
    st.sampled_from(["true", "False", "TRUE", ".inf", "-.INF", ".nan", "2007-05", "nee", "1234567", "0.50"]),
)
"""What may stand without quotes, and what some take for a number or a truth value."""


@given(written=BARE, quoted=st.booleans())
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_the_check_and_the_schema_agree_on_what_is_text_and_what_is_a_number(written: str, quoted: bool) -> None:
    text = f"- id: x\n  kern: {repr(written) if quoted else written}\n"
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    plain_value = yaml.load(text)[0]["kern"]
    (entry,) = parse("data/x.yaml", text).values
    for kind in (Tekst, Getal, Id, Moment):
        type_ = TypeAdapter(kind)
        try:
            type_.validate_python(entry["kern"])
        except ValidationError:
            continue
        assert Draft202012Validator(type_.json_schema()).is_valid(plain_value)


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path to every value inside a value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        yield (*path, step)
        yield from places(inner, (*path, step))


LEFT_OUT = object()
SWAPS: dict[str, Callable[[Any], Any]] = {
    "left out": lambda old: LEFT_OUT,
    "geen": lambda old: "geen",
    "niet-beschreven": lambda old: "niet-beschreven",
    "a year": lambda old: 2007,
    "text": lambda old: "Een zin.",
    "a list of one": lambda old: [old],
    "one of a list": lambda old: old[0] if isinstance(old, list) else old,
    "just its text": lambda old: old.get("tekst", LEFT_OUT) if isinstance(old, dict) else old,
}


@pytest.mark.parametrize("swap", SWAPS.values(), ids=SWAPS)
def test_what_the_models_take_in_the_place_of_any_value_validates(
    swap: Callable[[Any], Any], known: Bekend, rich_case: dict[str, Any], case_schema: dict[str, Any]
) -> None:
    rules = Draft202012Validator(case_schema)
    for *way, step in places(rich_case):
        case = copy.deepcopy(rich_case)
        around: Any = case
        for name in way:
            around = around[name]
        around[step] = swap(around[step])
        if around[step] is LEFT_OUT:
            del around[step]
        if taken(Case, case, known) and step != "volgens":  # that a judgement names its judge is a rule of reading
            assert rules.is_valid(case), f"{[*way, step]}: {fault_in(case, case_schema)}"


Beweringen: TypeAlias = OfStil[EenOfMeer[Bewering]]
TYPES = {
    "Tekst": Tekst,
    "Id": Id,
    "Link": Link,
    "Datum": Datum,
    "Einde": Einde,
    "Moment": Moment,
    "Getal": Getal,
    "Valuta": Valuta,
    "Land": Land,
    "Bronnen": Bronnen,
    "Beweringen": Beweringen,
}
ANYTHING = (
    st.text()
    | st.sampled_from(["geen", "niet-beschreven", "doorlopend", "EUR", "België", "jansen-2010#4.5", "jansen-2010#"])
    | st.one_of([st.from_regex(pattern, fullmatch=True) for pattern in (DATE, ID, LINK)])
    | st.integers()
    | st.floats()
    | st.booleans()
)
"""One value of any kind that plain YAML knows."""


@pytest.mark.parametrize("kind", TYPES.values(), ids=TYPES)
def test_any_value_that_a_type_takes_validates(kind: Any) -> None:
    type_ = TypeAdapter(kind)
    rules = Draft202012Validator(type_.json_schema())

    @given(value=ANYTHING | st.lists(ANYTHING, max_size=2) | st.dictionaries(st.just("tekst"), ANYTHING))
    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    def taken_is_valid(value: Any) -> None:
        try:
            type_.validate_python(value)
        except ValidationError:
            return
        number_as_text = kind is Getal and isinstance(value, str)  # our own reader hands those on, plain YAML does not
        assert rules.is_valid(value) or number_as_text

    taken_is_valid()
