"""How whoever runs the handbook's commands types them: with make, or with `handboek.py` on a computer without it."""

import os

FRONT = "HANDBOEK"
"""The variable in which `handboek.py` says how it was started, such as `py handboek.py`."""


def typed(command: str, **values: str) -> str:
    """Return a command as an editor types it here: `typed("waar", ID="arnhem")` is `make waar ID=arnhem`."""
    front = os.environ.get(FRONT)
    words = values.values() if front else [f"{name}={value}" for name, value in values.items()]
    return " ".join([front or "make", command, *words])
