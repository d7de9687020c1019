"""The errors that people see."""

from __future__ import annotations

from pymdownx.superfences import SuperFencesException

try:
    from mkdocs.exceptions import BuildError
except ImportError:  # Zensical alone

    class BuildError(Exception):
        """Stands in for MkDocs' error where MkDocs is not installed."""


class RunnerError(Exception):
    """Something that a person has to put right; its text says what and where."""


class PageError(SuperFencesException, BuildError):
    """A ``RunnerError`` on its way through a site generator.

    SuperFences turns any other exception into a plain block and goes on; MkDocs prints a
    ``BuildError`` without a traceback. Both end the build with an exit code that is not 0,
    strict or not, quiet or not.
    """
