"""What MkDocs loads: a hook file cannot import its neighbours until the repository is on the path."""

import gc
import sys
from pathlib import Path

gc.disable()  # until the build ends: it makes much and drops little, and looking for garbage took a fifth of the time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from macros.site.events import on_build_error, on_config, on_files, on_page_context, on_page_markdown, on_post_build

__all__ = ["on_build_error", "on_config", "on_files", "on_page_context", "on_page_markdown", "on_post_build"]
