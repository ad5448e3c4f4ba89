"""How time and memory grow with the number of cases: prints one table. `make bench` runs it; nothing is judged here.

Every figure is of a whole process, as the kernel counted it. Ours and the yardstick take turns, so that other work on
the machine weighs on both; compare processor seconds rather than seconds where the machine was busy.
"""

import argparse
import os
import platform
import shutil
import signal
import statistics
import sys
import tempfile
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

from processes import MEGABYTE, Cost, Stopped, rebuild, run
from sets import change_middle, middle, with_slip, write_set

ROOT = Path(__file__).resolve().parents[2]
REBUILD_SIZE = 350

CHECK = ["-m", "macros", "check", "data"]
BUILD = ["-m", "mkdocs", "build", "--strict", "--site-dir", "site"]  # the same command for both
CONVERT = [str(ROOT / "tests" / "bench" / "yardstick.py")]


def project(folder: Path, size: int) -> Path:
    """Write a copy of the project with that many cases and return its folder."""
    for name in ("docs", "macros"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    write_set(ROOT / "data", folder / "data", size)
    return folder


def measure(folder: Path, size: int, runs: int) -> dict[str, str]:
    """Return the rows of the table for one size: what each figure is, and the figure."""
    ours, slip, plain = project(folder / "ours", size), folder / "slip", folder / "plain"
    slip.mkdir()
    (slip / "macros").symlink_to(ours / "macros")
    shutil.copytree(ours / "data", slip / "data")
    change_middle(slip / "data", with_slip(middle(slip / "data")))
    costs: dict[str, list[Cost]] = defaultdict(list)
    for number in range(runs):
        say(f"{size} cases, run {number + 1} of {runs}")
        costs["check"].append(run(CHECK, ours))
        costs["check, one slip"].append(run(CHECK, slip, expected=1))
        shutil.rmtree(ours / "site", ignore_errors=True)
        costs["build"].append(run(BUILD, ours))
        if not plain.exists():
            run([*CONVERT, str(ours), str(ours / "site"), str(plain)], ROOT)
        shutil.rmtree(plain / "site", ignore_errors=True)
        costs["plain MkDocs"].append(run(BUILD, plain))
    medians = {what: Cost(*map(statistics.median, zip(*found, strict=True))) for what, found in costs.items()}
    rows = {}
    for what, cost in medians.items():
        rows[f"{what}: seconds"] = f"{cost.wall:.2f}"
        rows[f"{what}: processor seconds"] = f"{cost.processor:.2f}"
        rows[f"{what}: peak MB"] = f"{cost.peak:.0f}"
    ratios = [medians["build"][field] / medians["plain MkDocs"][field] for field in range(3)]
    for what, ratio in zip(("seconds", "processor seconds", "peak MB"), ratios, strict=True):
        rows[f"ours / plain: {what}"] = f"{ratio:.2f}"
    rows["largest page: KB"] = f"{max(path.stat().st_size for path in (ours / 'site').rglob('*.html')) / 1024:.0f}"
    total = sum(path.stat().st_size for path in (ours / "site").rglob("*") if path.is_file())
    rows["site: MB"] = f"{total / MEGABYTE:.1f}"
    if size == REBUILD_SIZE:
        say(f"{size} cases, a case saved while make serve runs")
        rows["from saving a case to its page: seconds"] = f"{rebuild(ours):.2f}"
    return rows


def say(progress: str) -> None:
    """Tell on the standard error how far it is, so that the table stays clean."""
    print(progress, file=sys.stderr, flush=True)


def table(found: dict[int, dict[str, str]]) -> str:
    """Return the table: a column for each size."""
    names = list(dict.fromkeys(name for rows in found.values() for name in rows))
    lines = [["cases", *map(str, found)], *([name, *(found[size].get(name, "-") for size in found)] for name in names)]
    wide = max(len(line[0]) for line in lines)
    return "\n".join(line[0].ljust(wide) + "".join(cell.rjust(10) for cell in line[1:]) for line in lines)


def machine() -> str:
    """Return what the figures were made with."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material", "pydantic", "pyyaml"))
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, load {load}; "
        f"Python {platform.python_version()}, {packages}"
    )


def main() -> int:
    """Measure the sizes on the command line and print the table; return 1 when a build fails."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="+", type=int)
    parser.add_argument("--runs", type=int, help="how often, for every size; else 3, and 1 from 1000 cases on")
    arguments = parser.parse_args()
    if min(arguments.sizes) < 1 or (arguments.runs is not None and arguments.runs < 1):
        parser.error("sizes and runs are 1 or more")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that it cleans up then as at Ctrl+C
    print(machine(), flush=True)
    found: dict[int, dict[str, str]] = {}
    failed = False
    try:
        for size in arguments.sizes:
            with tempfile.TemporaryDirectory(prefix="handbook-bench-") as folder:
                found[size] = measure(Path(folder), size, arguments.runs or (1 if size >= 1000 else 3))
    except (Stopped, ValueError) as reason:
        say(f"Stopped: {reason}")
        failed = True
    except KeyboardInterrupt:
        say("Stopped: interrupted.")
        failed = True
    if found:
        print(table(found))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
