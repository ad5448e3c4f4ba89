"""Takes the pictures of the guide anew, from the real site with the example record in it, and from the real check.

`python tests/pictures.py` writes docs/meewerken/beelden/. Run it when a page that is pictured looks otherwise, look at
the difference, and commit it. What is not there yet, such as a form, is left out and named. They are light, as wide as
a phone, and twice as sharp.
"""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "meewerken"
PICTURES = GUIDE / "beelden"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH, HEIGHT, SHARPNESS = 480, 600, 2
LINES = 16
COLOURS = 48
"""So many colours are enough for letters on paper, and make a picture a third as big."""
TERMINAL = """<style>
  body { margin: 0; }
  pre { margin: 0; padding: 12px 16px; width: 448px; background: #fbfaf7; color: #221d24; }
  pre { font: 13px/1.5 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  b { color: #8c1d4f; }
</style><pre><b>$ %s</b>
%s</pre>"""
WRONG_DATE, WRONG_WORD = ("peildatum: 2024-03", "peildatum: 03-2024"), ("schaal: wijk", "schaal: buurt")


def main() -> None:
    """Take every picture."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = with_example(Path(folder))
        browser = playwright.chromium.launch(executable_path=next(filter(None, map(shutil.which, BROWSERS)), None))
        check(browser, project)
        asking(browser, project)
        with served(built(project)) as address:
            page = opened(browser)
            page.goto(f"{address}cases/voorbeeldstad/")
            page.screenshot(path=PICTURES / "pagina.png")
            form(page, address)
        browser.close()
    for path in PICTURES.glob("*.png"):
        Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)


def with_example(folder: Path) -> Path:
    """Return a project that is the real one, with the example record and its source in the data."""
    for name in ("docs", "macros", "mkdocs.yml"):
        (folder / name).symlink_to(ROOT / name)
    data = Path(shutil.copytree(ROOT / "data", folder / "data"))
    (data / "cases").mkdir(exist_ok=True)
    shutil.copy(GUIDE / "voorbeeldstad.yaml", data / "cases")
    with (data / "sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write("\n" + (GUIDE / "voorbeeldbron.yaml").read_text(encoding="utf-8"))
    return folder


def built(project: Path) -> Path:
    """Return the folder of the built site of a project."""
    config = project / "mkdocs-here.yml"  # MkDocs follows a link to its settings, and would then build the real data
    config.write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    target = project / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(config), "--site-dir", str(target)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(project)}
    subprocess.run(command, cwd=project, env=environment, check=True)
    return target


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder for as long as it is asked for; gives its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def opened(browser: Browser) -> Page:
    """Return a page as wide as a phone, light and sharp."""
    return browser.new_page(
        viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SHARPNESS, color_scheme="light"
    )


def terminal(browser: Browser, name: str, command: str, output: str) -> None:
    """Take a picture of what a command prints."""
    page = opened(browser)
    page.set_content(TERMINAL % (escape(command), escape(output)))
    page.locator("pre").screenshot(path=PICTURES / name)
    page.close()


def check(browser: Browser, project: Path) -> None:
    """Take a picture of the check on the example with two mistakes in it, and mend it again."""
    file = project / "data" / "cases" / "voorbeeldstad.yaml"
    good = file.read_text(encoding="utf-8")
    bad = good.replace(*WRONG_DATE).replace(*WRONG_WORD)
    assert {WRONG_DATE[1], WRONG_WORD[1]} <= {*bad.splitlines()}, "the example is not what the picture is about"
    file.write_text(bad, encoding="utf-8")
    run = [sys.executable, "-m", "macros", "check", str(project / "data")]
    told = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False).stderr
    file.write_text(good, encoding="utf-8")
    terminal(browser, "controle.png", "make check", told)


def asking(browser: Browser, project: Path) -> None:
    """Take a picture of the first question on the command line."""
    run = [sys.executable, "-m", "macros", "case", "--droog"]
    told = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False, input="")
    if "invalid choice" in told.stderr:
        print("opdrachtregel.png is left out: there is no command 'case' yet")
        return
    terminal(browser, "opdrachtregel.png", "make case", "\n".join(told.stdout.splitlines()[:LINES]))


def form(page: Page, address: str) -> None:
    """Take pictures of the form as it opens, and with a mistake in it."""
    page.goto(f"{address}meewerken/nieuwe-case/")
    page.wait_for_selector(".formulier__velden")
    page.evaluate("document.querySelector('#genoeg').scrollIntoView()")
    page.wait_for_timeout(500)
    page.screenshot(path=PICTURES / "formulier.png")
    field = page.get_by_label("Peildatum").first
    field.fill("maart 2024")
    field.blur()
    page.get_by_role("button", name="Maak er 2024-03 van").wait_for()
    field.evaluate("field => scrollTo(0, field.getBoundingClientRect().top + scrollY - innerHeight / 2)")
    page.wait_for_timeout(500)
    page.screenshot(path=PICTURES / "formulier-fout.png")


if __name__ == "__main__":
    main()
