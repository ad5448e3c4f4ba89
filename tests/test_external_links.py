"""The judgement on links to other sites: what is broken is told, and so is an exception that nobody needs any more."""

import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from external_links import EXCEPTIONS, exceptions, judged, links, main

TODAY = date(2026, 11, 27)
TWO = "- {adres: 'https://a.nl/', reden: Weigert programma's., sinds: 2026-11-01}\n"


class Elsewhere(BaseHTTPRequestHandler):
    """Another site, where only the page /er exists."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/er" else 404)
        self.send_header("Content-Type", "text/plain")
        self.send_header("LinkChecker", "1")
        self.end_headers()

    do_HEAD = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def built(tmp_path: Path, elsewhere: str) -> Path:
    """A site of two pages that lead elsewhere."""
    (tmp_path / "site/over").mkdir(parents=True)
    text = f'<a href="{elsewhere}/er#hier">a</a> <a href="{elsewhere}/weg?a=1&amp;b=2">b</a> <a href="over/">c</a>'
    (tmp_path / "site/index.html").write_text(f'<link href="https://elders.nl/">{text}', encoding="utf-8")
    (tmp_path / "site/over/index.html").write_text(f'{text} <a href="mailto:a@b.nl">d</a>', encoding="utf-8")
    return tmp_path / "site"


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_every_link_is_asked_and_what_is_broken_is_told_unless_it_is_excused(
    built: Path, elsewhere: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found, broken = links(built), f"{elsewhere}/weg?a=1&b=2"
    assert found == {f"{elsewhere}/er": ["de startpagina", "over/"], broken: ["de startpagina", "over/"]}
    assert judged(found, {broken: "404 Not Found"}, []) == [
        f"{broken} werkt niet: 404 Not Found. Het staat op de startpagina en nog 1 pagina. Verbeter het adres, of zet "
        "het met een reden in tests/external-links.yaml."
    ]
    excuse = f"- {{adres: '{broken}', reden: Is even weg., sinds: 2026-11-01}}\n"
    assert main(built, written(tmp_path / "a.yaml", excuse)) == 0, "were it not asked, or not broken, this would be 1"
    assert capsys.readouterr().out == "2 links naar andere sites, 1 uitzonderingen, 0 fouten.\n"


def test_on_the_host_of_the_repository_what_is_wrong_becomes_a_mark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert main(tmp_path, written(tmp_path / "a.yaml", TWO)) == 1
    assert capsys.readouterr().out.startswith("::error::https://a.nl/ staat op geen pagina meer.")


def test_an_exception_that_nobody_needs_any_more_is_an_error(tmp_path: Path) -> None:
    allowed, wrong = exceptions(written(tmp_path / "a.yaml", TWO + TWO.replace("a.nl", "b.nl")), TODAY)
    assert wrong == []
    assert judged({"https://a.nl/": ["over/"]}, {}, allowed) == [
        "https://a.nl/ werkt weer. Haal de uitzondering van 2026-11-01 weg uit tests/external-links.yaml.",
        "https://b.nl/ staat op geen pagina meer. "
        "Haal de uitzondering van 2026-11-01 weg uit tests/external-links.yaml.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TWO.replace("reden: Weigert programma's.", "reden: ''"), "heeft precies drie velden nodig"),
        (TWO.replace(", sinds: 2026-11-01", ""), "heeft precies drie velden nodig"),
        (TWO.replace("2026-11-01", "2026-11-28"), "schrijf bij 'sinds' de dag waarop je dit zag, zoals 2026-11-27."),
        (TWO.replace("2026-11-01", "vorige week"), "schrijf bij 'sinds' de dag waarop je dit zag, zoals 2026-11-27."),
        ("- https://a.nl/\n", "heeft precies drie velden nodig"),
        (TWO + TWO, "https://a.nl/ staat er al. Haal er een weg."),
    ],
)
def test_an_exception_without_a_reason_or_a_true_day_is_an_error(tmp_path: Path, text: str, told: str) -> None:
    _, (wrong,) = exceptions(written(tmp_path / "a.yaml", text), TODAY)
    assert wrong.startswith("tests/external-links.yaml: uitzondering ")
    assert told in wrong


def test_the_exceptions_of_the_project_are_written_as_they_should(tmp_path: Path) -> None:
    assert exceptions(EXCEPTIONS, date.today())[1] == []


def test_a_site_without_links_elsewhere_is_no_healthy_one(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>Niets.</p>", encoding="utf-8")
    assert main(tmp_path, EXCEPTIONS) == 1
