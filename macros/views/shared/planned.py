"""What a source only tells as a plan: planned is not done, so it counts in no total of what was."""

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import Stand
from macros.records.silence import gevuld
from macros.views.shared.scopes import Scope, scopes


def only_planned(handbook: Handboek, case: Case, scope: Scope) -> bool:
    """Return whether all work that a case, or one of its projects, names was still a plan; False without any."""
    of_whom = [scope] if scope.project else scopes(case)
    steps = [
        handbook.woord(step, "stand").betekenis
        for one in of_whom
        for field in ("maatregelen", "overige_activiteiten")
        for step in gevuld(getattr(one.uitvoering, field))
    ]
    return bool(steps) and all(meaning == Stand.GEPLAND for meaning in steps)
