"""The kinds of nothing that a page may show, with what each means."""

from macros.records.silence import Stilte


def silence_words() -> list[tuple[str, str]]:
    """Return each kind of silence: what pages say, and what that means."""
    return [(kind.label, kind.uitleg) for kind in Stilte]
