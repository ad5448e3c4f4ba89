# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""De opdrachten van het handboek op elke computer, ook op Windows en zonder make.

    py handboek.py check        Windows, met Python
    python3 handboek.py check   macOS en Linux
    uv run handboek.py check    overal, ook zonder Python

De eerste keer worden de pakketten geïnstalleerd in de map .venv. Zonder opdracht zie je welke er zijn.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / ".ci"))
sys.dont_write_bytecode = True

from packages import OF_THE_SITE, NotInstalled, install, python  # noqa: E402


def main(words: list[str]) -> int:
    """Run a command of `python -m macros` in .venv; `pdf` is `site` with the whole handbook as one PDF."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a console of Windows cannot show every sign
    try:
        install(OF_THE_SITE)
    except NotInstalled as told:
        print(told, file=sys.stderr)
        return 1
    wanted = dict(os.environ, NO_MKDOCS_2_WARNING="1", HANDBOEK=front())
    wanted.setdefault("SOURCE_DATE_EPOCH", day_of_data())
    if words[:1] == ["pdf"]:
        words, wanted["WHOLE_HANDBOOK"] = ["site", *words[1:]], "true"
    running = subprocess.Popen([python(), "-m", "macros", *(words or ["--help"])], cwd=ROOT, env=wanted)
    while True:
        try:
            return running.wait()
        except KeyboardInterrupt:
            continue  # the command got it too, and ends by itself


def front() -> str:
    """Return how this was started, for sentences that say what to type."""
    return "uv run handboek.py" if "UV" in os.environ else "py handboek.py" if os.name == "nt" else "python3 handboek.py"


def day_of_data() -> str:
    """Return the moment of the last commit to the data, so that the same commit builds the same bytes."""
    command = ["git", "log", "-1", "--format=%ct", "--", "data"]
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip() or "0"
    except (OSError, subprocess.CalledProcessError):
        return "0"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
