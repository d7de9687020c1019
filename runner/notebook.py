"""The MkDocs hook that gives mkdocs-jupyter notebooks that the runner executed.

mkdocs-jupyter could execute them itself, but in the environment of the build, without an end, and
with errors shown as if they were results. So it only renders here. Zensical has no notebooks and
passes hooks over: it serves the file as it is.
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from runner.errors import PageError, RunnerError
from runner.site import site_of


@event_priority(100)  # before mkdocs-jupyter looks at the files
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Point each notebook to its executed copy below ``.runs``."""
    root = Path(config.config_file_path).parent
    for file in files:
        if file.src_uri.endswith(".ipynb"):
            try:
                executed = site_of(root).notebook(Path(file.abs_src_path))
            except RunnerError as error:
                raise PageError(str(error)) from None
            if executed is not None:
                folder = root / ".runs" / "notebooks"
                copy = folder / file.src_uri
                try:
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    copy.write_text(executed, encoding="utf-8")
                except OSError as error:
                    raise PageError(f"the executed copy of {file.src_uri} can't be written: {error}") from None
                file.src_dir = str(folder)  # some releases of mkdocs-jupyter read this, some the next
                file.abs_src_path = str(copy)
    return files
