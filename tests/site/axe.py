"""What axe-core finds on a page as it stands."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SETTLED = "document.getAnimations().forEach((animation) => animation.finish())"
"""Ends what fades or moves: half-faded text has no honest contrast."""
ONLY_FAULTS = {"resultTypes": ["violations"]}
"""All rules, but axe-core tells at length only of what breaks one."""


def violations(page: Page) -> list[str]:
    """Run axe-core on the page as it stands and return what it finds, with where."""
    page.evaluate(SETTLED)
    return [
        f"{found['id']}: {node['target']} {node['failureSummary']}"
        for found in Axe().run(page, options=ONLY_FAULTS).response["violations"]
        for node in found["nodes"]
    ]
