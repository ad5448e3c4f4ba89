"""`make serve`: what is saved shows, and what is wrong shows too, in every page's place, until it is mended."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, digests
from served import Served

from macros.site.preview import Preview

RELOADS = "livereload("


@pytest.fixture
def serve(project: Path) -> Iterator[Callable[[], Served]]:
    """Starts `make serve` in the project."""
    started: list[Served] = []

    def start() -> Served:
        started.append(Served(project))
        return started[-1]

    yield start
    for served in started:
        served.process.kill()
        served.process.communicate()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def test_saved_data_text_style_template_and_python_show(project, serve):
    served = serve()
    served.until("vergelijken/", lambda status, text: status == 200 and RELOADS in text)
    titel = re.search(r"titel: (.+)", (project / "data/cases.yaml").read_text(encoding="utf-8"))
    change(project / "data/cases.yaml", titel[0], "titel: Een nieuwe titel")
    served.until("cases/", lambda _, text: "Een nieuwe titel" in text)
    append(project / "docs/over/index.md", "\nEen nieuwe zin.\n")
    served.until("over/", lambda _, text: "Een nieuwe zin." in text)
    append(project / "docs/styles/parts.css", ".nieuw { color: red; }\n")
    served.until("styles/parts.css", lambda _, text: ".nieuw" in text)
    append(project / "macros/templates/blocks/table.html", "\n<p>Een nieuw sjabloon.</p>\n")
    served.until("vergelijken/", lambda _, text: "Een nieuw sjabloon." in text)
    append(project / "macros/theme/partials/footer.html", "\n<p>Een nieuwe voet.</p>\n")
    served.until("cases/dorp/", lambda _, text: "Een nieuwe voet." in text)
    append(project / "macros/render.py", "\n\ndef render(*_, **__):\n    return '<p>Nieuwe Python.</p>'\n")
    served.until("vergelijken/", lambda _, text: "Nieuwe Python." in text)
    assert served.stop() == ""
    assert served.process.returncode == 0


def test_wrong_data_shows_on_every_page_in_dutch_until_it_is_mended(project, serve):
    served = serve()
    served.until("cases/dorp/", lambda status, _: status == 200)
    change(project / "data/cases.yaml", "schaal: wijk", "schaal: wijkk")
    change(project / "data/factors.yaml", "- id: ", "- idd: ")
    text = served.until("cases/dorp/", lambda status, _: status == 500)
    assert "<h1>De gegevens kloppen niet" in text
    assert "<li>data/cases.yaml:" in text
    assert "onbekende schaal &#x27;wijkk&#x27;. Bedoelde u &#x27;wijk&#x27;?" in text
    assert "<li>data/factors.yaml:" in text
    assert RELOADS in text
    assert served.get("over/")[0] == served.get("nergens/")[0] == 500
    change(project / "data/cases.yaml", "schaal: wijkk", "schaal: wijk")
    change(project / "data/factors.yaml", "- idd: ", "- id: ")
    served.until("cases/dorp/", lambda status, text: status == 200 and "<h1" in text)
    assert served.get("nergens/")[0] == 404
    told = served.stop()
    assert "onbekende schaal 'wijkk'" in told
    assert "Traceback" not in told


def test_serving_starts_with_wrong_data_too(project, serve):
    (project / "data/sources.yaml").rename(project / "sources.yaml")
    served = serve()
    text = served.until("", lambda status, _: status == 500)
    assert "<li>data/sources.yaml:1:1: het bestand ontbreekt. Zet het terug.</li>" in text
    (project / "sources.yaml").rename(project / "data/sources.yaml")
    served.until("", lambda status, _: status == 200)


def test_wrong_settings_and_wrong_python_show_and_go_away(project, serve):
    served = serve()
    served.until("", lambda status, _: status == 200)
    append(project / "mkdocs.yml", "\nplugins: [bestaat-niet]\n")
    served.until("", lambda status, text: status == 500 and "bestaat-niet" in text)
    change(project / "mkdocs.yml", "\nplugins: [bestaat-niet]\n", "")
    served.until("", lambda status, _: status == 200)
    append(project / "macros/render.py", "\nnergens_bekend\n")
    served.until("", lambda status, text: status == 500 and "nergens_bekend" in text and "render.py" in text)
    change(project / "macros/render.py", "\nnergens_bekend\n", "")
    served.until("", lambda status, _: status == 200)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("{taken}", "Een ander programma gebruikt {taken} al. Misschien staat de site nog aan in een ander venster. "),
        ("8001", "'8001' is geen adres. Noem een naam en een poort, zoals: "),
        ("203.0.113.1:8000", "De site kan niet op 203.0.113.1:8000 (Cannot assign requested address). "),
    ],
)
def test_an_address_that_cannot_be_used_is_a_sentence_with_the_way_out(project, address, sentence):
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = "{}:{}".format(*other.getsockname())
        command = [sys.executable, "-m", "macros", "serve", address.format(taken=taken)]
        result = subprocess.run(command, cwd=project, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith(sentence.format(taken=taken))
    assert result.stderr.endswith("make serve ADDRESS=127.0.0.1:8001\n")


def test_drawn_one_by_one_and_in_any_order_the_site_is_the_same(site, tmp_path, monkeypatch):
    for name in ("SOURCE_DATE_EPOCH", "CI"):
        monkeypatch.setitem(os.environ, name, ENVIRONMENT[name])
    preview = Preview(ROOT / "mkdocs.yml", tmp_path / "site", "")
    for name in sorted(digests(site), reverse=True):
        if name.endswith(".html"):
            assert preview.read(name) is not None
    pages = {name: digest for name, digest in digests(site).items() if name.endswith(".html")}
    assert {name: digest for name, digest in digests(tmp_path / "site").items() if name in pages} == pages
    assert preview.read("zoeken/deel/kern.js") is not None
    on_paper = {name: digest for name, digest in digests(site).items() if name.startswith("bladen/")}
    assert digests(tmp_path / "site").keys() == digests(site).keys() - on_paper.keys()  # made when asked for
    assert all(preview.read(name) for name in on_paper)
    assert digests(tmp_path / "site").items() >= on_paper.items()
