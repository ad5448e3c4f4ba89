"""Seven handbooks in which a counted sentence must still be true: what a later editor may add to the cases of today."""

from collections.abc import Callable

from handbooks.make import changed, made, more_cases

from macros.records.case import Case
from macros.records.handbook import Handboek

LASTS = {"status": "structureel", "tekst": "Het bleef."}


def start(handbook: Handboek) -> Handboek:
    """Return the handbook in which Dorp came to stay, so that there is something to say about what follows."""
    return changed(handbook, "dorp", borging=LASTS)[0]


def eleven(handbook: Handboek) -> Handboek:
    """Return eleven cases."""
    return more_cases(start(handbook), 9)


def control_group(handbook: Handboek) -> Handboek:
    """Return a case that was measured with a control group."""
    return changed(start(handbook), "dorp", meting={"niveau": "met-controlegroep"})[0]


def another(handbook: Handboek, **values: object) -> Handboek:
    """Return one case more, like Dorp."""
    old = start(handbook)
    plain = old[Case]["dorp"].model_dump(mode="json", exclude_defaults=True)
    given = {**plain, "id": "nieuw", "gemeente": "Nieuw", **values}
    return old.met(made(Case, {name: value for name, value in given.items() if value is not None}))


def later_year(handbook: Handboek) -> Handboek:
    """Return a case of 2023 that still ran, with money until 2027."""
    money = [{"geldbron": "fonds", "soort": "tijdelijk", "looptijd": {"van": "2022", "tot": "2027"}}]
    period = {"van": "2022", "tot": "2027"}
    return another(handbook, peildatum="2023-05", looptijd=period, financiering=money)


def no_research(handbook: Handboek) -> Handboek:
    """Return a case from a source that is no research."""
    return another(handbook, bron={"id": "losse-tips", "vindplaats": "p. 3"}, uitkomst=None, lessen=None)


def abroad(handbook: Handboek) -> Handboek:
    """Return a case outside the Netherlands."""
    return another(handbook, gemeente="Gent", land="België", provincie=None)


def twice(handbook: Handboek) -> Handboek:
    """Return a second case of one municipality."""
    return another(handbook, gemeente="Dorp", titel="Nog een keer")


def bare(handbook: Handboek) -> Handboek:
    """Return a case of which only the required fields are filled in."""
    required = ("id", "gemeente", "provincie", "schaal", "titel", "kern", "bron", "peildatum", "thema")
    plain = start(handbook)[Case]["dorp"].model_dump(mode="json", exclude_defaults=True)
    only = {name: plain[name] for name in required}
    return start(handbook).met(made(Case, {**only, "id": "kaal", "gemeente": "Kaal", "peildatum": "2024"}))


Situation = Callable[[Handboek], Handboek]
SITUATIONS: dict[str, Situation] = {
    "today": start,
    "eleven cases": eleven,
    "a control group": control_group,
    "a case from 2023": later_year,
    "a source that is no research": no_research,
    "a case abroad": abroad,
    "a second case of one municipality": twice,
    "a case with only what is required": bare,
}
