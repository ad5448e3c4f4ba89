"""Patterns of what our templates and Markdown write: values in it are escaped, so `<` starts a tag and nothing else."""

import re

TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
"""A tag: "/" when it closes, its name, its attributes."""
WITHOUT_END = {"br", "col", "hr", "img", "input", "wbr"}
UNSEARCHED = " data-search-exclude"
"""What a template writes in the tag of an element that the search leaves out."""
LEFT_OUT = re.compile(
    r"""\s(?:data-search-exclude|aria-hidden="true"|hidden(?![-=\w])
    |class="(?:[^"]*\s)?(?:noot|onzichtbaar|bladeren__deel|bron)[\s"])""",
    re.VERBOSE,
)
"""What no reader sees as words of the page: marks of references, signs, and what is only read out."""
