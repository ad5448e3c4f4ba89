"""Documents for paper while the site is served and built: made when asked for, anew after a change, and all or none."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from conftest import ENVIRONMENT
from pypdf import PdfReader
from served import PATIENCE, Served

from macros.site.preview import Preview

SHEET, PICTURE, DRAWING = "bladen/cases/dorp.pdf", "bladen/cases/dorp.png", "bladen/succesfactoren/samen.svg"
KERN = "Buren leerden luisteren."
TOO_LONG = f"{KERN} " * 80


@pytest.fixture
def served(project: Path) -> Iterator[Served]:
    found = Served(project)
    yield found
    found.process.kill()
    found.process.communicate()


def fetched(served: Served, path: str) -> tuple[str, bytes]:
    """Return the type and the bytes of a file."""
    with urlopen(f"http://{served.address}/{path}", timeout=PATIENCE) as answer:
        return answer.headers["Content-Type"], answer.read()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def words(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def test_a_document_is_made_when_somebody_asks_for_it_and_not_before(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SOURCE_DATE_EPOCH", "CI"):
        monkeypatch.setitem(os.environ, name, ENVIRONMENT[name])
    preview = Preview(project / "mkdocs.yml", tmp_path / "site", "")
    assert not [*(tmp_path / "site").rglob("*.pdf")]
    first = preview.read(SHEET)
    assert first
    assert first.startswith(b"%PDF")
    assert [path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.pdf")] == [SHEET]
    assert preview.read(SHEET) == first
    assert (preview.read(PICTURE) or b"").startswith(b"\x89PNG")
    assert (preview.read(DRAWING) or b"").startswith(b"<svg")
    assert preview.read("bladen/cases/nergens.pdf") is None
    preview.close()


def test_a_pdf_is_served_as_one_and_is_new_after_a_change_in_the_data(project: Path, served: Served) -> None:
    served.until("cases/dorp/", lambda status, _: status == 200)
    kind, first = fetched(served, SHEET)
    assert kind == "application/pdf"
    assert KERN in words(first)
    assert fetched(served, SHEET)[1] == first
    assert fetched(served, PICTURE)[0] == "image/png"
    assert fetched(served, DRAWING)[0] == "image/svg+xml"
    change(project / "data/cases.yaml", KERN, "Buren vertelden het elkaar.")
    served.until("cases/dorp/", lambda status, text: status == 200 and "Buren vertelden het elkaar." in text)
    assert "Buren vertelden het elkaar." in words(fetched(served, SHEET)[1])


def test_a_text_that_is_too_long_for_paper_shows_on_every_page_until_it_is_shorter(
    project: Path, served: Served
) -> None:
    served.until("", lambda status, _: status == 200)
    change(project / "data/cases.yaml", KERN, TOO_LONG.strip())
    told = served.until("", lambda status, _: status == 500)
    assert "[dorp] kern: past niet op het blad om te printen: " in told
    change(project / "data/cases.yaml", TOO_LONG.strip(), KERN)
    served.until("", lambda status, _: status == 200)


def test_a_build_stops_at_what_cannot_be_printed_and_the_old_site_stays(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("old", encoding="utf-8")
    change(project / "data/cases.yaml", KERN, TOO_LONG.strip())
    change(project / "data/glossary.yaml", "uitleg: ", "uitleg: 中 ")
    command = [sys.executable, "-m", "macros", "site"]
    result = subprocess.run(command, cwd=project, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "[dorp] kern: past niet op het blad om te printen: " in result.stderr
    assert "[meldpunt] uitleg: '中' kan niet worden geprint. Haal het weg, of schrijf het in woorden." in result.stderr
    assert result.stderr.endswith("The site was not built: see above what to mend. The old site is as it was.\n")
    assert "Traceback" not in result.stderr
    assert [path.read_text(encoding="utf-8") for path in (project / "site").iterdir()] == ["old"]
