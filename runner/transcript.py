"""Sessions: input and output of an interpreter or a shell, as a terminal would show them."""

from __future__ import annotations

import re

_PROMPTS = {"pycon": ("\x05>>>\x06", "\x05...\x06"), "console": ("\x05$\x06",)}
"""What marks the places where an interpreter or shell took a line of input."""

STARTUP = 'import sys\nsys.ps1, sys.ps2 = "\\x05>>>\\x06", "\\x05...\\x06"\n'
"""Runs before an interactive Python: its prompts become marks."""


def python_input(source: str) -> str:
    """What a session of ``>>>`` and ``...`` lines types into the interpreter."""
    return "".join(f"{line[4:]}\n" for line in _typed(source, ">>>", "..."))


def shell_script(source: str) -> str:
    """A script that runs the ``$`` lines of a session, up to the first that fails.

    A line that begins with ``>`` goes on with the one before it.
    """
    script = ["set -e"]
    for line in _typed(source, "$", ">"):
        if line.startswith("$"):
            script.append("printf '\\005$\\006'")
        script.append(line[2:])
    return "\n".join(script) + "\n"


def weave(source: str, output: str, language: str) -> str:
    """The transcript: each typed line where it was taken, what was printed after it.

    source    the session's typed lines, with their prompts
    output    what came out, with marks for prompts
    language  ``pycon`` or ``console``
    """
    marks = _PROMPTS[language]
    typed = iter(_typed(source, *((">>>", "...") if language == "pycon" else ("$", ">"))))
    pieces = re.split("(" + "|".join(map(re.escape, marks)) + ")", output)
    lines = [pieces[0]]
    for text in pieces[2::2]:
        taken = [next(typed, None)]
        if language == "console":
            rest = list(typed)
            while rest and rest[0].startswith(">"):
                taken.append(rest.pop(0))
            typed = iter(rest)
        if taken[0] is None:  # the prompt that met the end of the input
            lines.append(text)
            continue
        if lines[-1] and not lines[-1].endswith("\n"):
            lines.append("\n")
        lines.append("\n".join(line.rstrip() for line in taken) + "\n" + text)
    return "".join(lines).rstrip("\n") + "\n"


def _typed(source: str, *prompts: str) -> list[str]:
    return [line if " " in line else f"{line} " for line in source.splitlines() if line.startswith(prompts)]
