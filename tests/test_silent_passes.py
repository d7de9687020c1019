"""The ways in which a build can be green and nothing true: each fails here.

Each test shows the trap, too: the same project without the guard passes. A trap that is gone from
the tools makes its test fail, and the guard can go.
"""

import contextlib
import io
import json
import sys

import pytest
import pytest_codeblocks
from conftest import Project

from runner import notebook_driver

RAISES = 'print("before")\n\nif __name__ == "__main__":\n    raise RuntimeError("planted")\n'


def without_runner(project: Project) -> None:
    """Let markdown-exec run the blocks with its own formatters."""
    project.change_settings("  - runner.site\n", "")


def failed(result) -> bool:
    return result.returncode != 0


@pytest.mark.parametrize(
    "command",
    [("mkdocs", "build"), ("mkdocs", "build", "-q"), ("mkdocs", "build", "--no-strict"), ("zensical", "build")],
)
def test_1_an_error_under_the_main_guard_fails_the_build(project, command):
    project.snippet("page/raise_it.py", RAISES, "before\n")
    result = project.do(*command)
    assert failed(result)
    for part in ("raise_it.py", "docs/page.md:4", "ended with exit code 1", "RuntimeError: planted", "run --again"):
        assert part in result.stdout
    without_runner(project)
    assert project.do(*command).returncode == 0, "the trap is gone"


def test_2_a_block_with_options_is_tested():
    page = '```python exec="on"\nprint(1)\n```\n'
    (block,) = pytest_codeblocks.extract_from_buffer(io.StringIO(page))
    assert block.syntax.split()[0] == "python"
    assert block.syntax != "python", "the trap is gone: pytest-codeblocks collects only what is called just python"


@pytest.mark.parametrize("fault", ["bad_block", "dead_link"])
def test_3_a_quiet_build_does_not_hide(project, fault):
    if fault == "bad_block":
        project.snippet("page/raise_it.py", "raise RuntimeError('planted')\n", "")
        assert failed(project.do("mkdocs", "build", "-q"))
        without_runner(project)
        assert project.do("mkdocs", "build", "-q").returncode == 0, "the trap is gone"
    else:
        project.page("index.md", "# Home\n\n[dead](nowhere.md) [anchor](#nowhere)\n")
        assert project.do("mkdocs", "build", "-q").returncode == 0, "the trap is gone"
        from test_pages import dead_links

        assert dead_links(project.root / "site") == ["index.html: nowhere.md", "index.html: #nowhere"]
        assert failed(project.do("mkdocs", "build"))


@pytest.mark.parametrize("tool", ["mkdocs", "zensical"])
def test_4_an_unknown_option_of_a_fence_is_an_error(project, tool):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    page = project.root / "docs" / "page.md"
    page.write_text(page.read_text().replace('exec="on"', 'exec="on" tittle="x"'))
    result = project.do(tool, "build")
    assert failed(result)
    assert 'exec="on" tittle="x"' in result.stdout or "does not include it" in result.stdout
    page.write_text('# Page\n\n```python exec="on" returncode="x"\nprint(1)\n```\n')
    without_runner(project)
    assert project.do(tool, "build").returncode == 0, "the trap is gone"


def test_5_an_exit_in_a_block_does_not_end_the_build(project):
    project.snippet("page/leave.py", "import sys\n\nsys.exit(0)\n", "")
    assert project.do("mkdocs", "build").returncode == 0
    assert "(no output)" in project.html()
    without_runner(project)
    (project.root / "site" / "page" / "index.html").unlink()
    assert project.do("mkdocs", "build").returncode == 0
    assert not (project.root / "site" / "page" / "index.html").exists(), "the trap is gone"


def notebook(source: str) -> str:
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": None, "outputs": [], "source": source}
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps({"cells": [cell], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5})


def test_6_an_error_in_a_notebook_fails_the_build(project):
    project.page("notes.ipynb", notebook("1/0"))
    result = project.do("mkdocs", "build")
    assert failed(result)
    assert "ZeroDivisionError: division by zero" in result.stdout
    assert "docs/notes.ipynb" in result.stdout
    without_runner(project)
    project.change_settings("hooks: [runner/notebook.py]\n", "")
    project.change_settings("execute: false", "execute: true")
    project.change_settings("      allow_errors: false\n", "")
    assert project.do("mkdocs", "build").returncode == 0, "the trap is gone"
    assert "ZeroDivisionError" in project.html("notes")


def test_a_notebook_is_shown_with_its_outputs(project):
    project.page("notes.ipynb", notebook("import sys\nprint(6 * 7, file=sys.stderr)\nprint(sys.executable)"))
    assert project.do("mkdocs", "build").returncode == 0
    html = project.html("notes")
    assert "42\n" in html
    assert ">python\n" in html.replace("<pre>", ">"), "without the paths of this machine"


@pytest.mark.parametrize(("deaths", "starts", "ends_well"), [(0, 1, True), (2, 3, True), (3, 3, False)])
def test_a_kernel_that_dies_before_a_cell_ran_is_started_again_twice_at_most(monkeypatch, deaths, starts, ends_well):
    started = []

    class Client:
        def __init__(self, _notebook, **settings):
            assert settings["allow_errors"] is False

        def execute(self):
            started.append(self)
            if len(started) <= deaths:
                raise RuntimeError("Kernel died before replying to kernel_info")

    monkeypatch.setattr(notebook_driver, "NotebookClient", Client)
    with contextlib.nullcontext() if ends_well else pytest.raises(RuntimeError, match="died before replying"):
        notebook_driver.execute(None, 10)
    assert len(started) == starts


def test_6_a_notebook_that_hangs_is_ended(project):
    project.page("notes.ipynb", notebook("import time\nprint('here')\ntime.sleep(600)"))
    (project.root / "sitecustomize.py").write_text("import runner.snippet\nrunner.snippet.NOTEBOOK_LIMIT = 6\n")
    result = project.do("mkdocs", "build", PYTHONPATH=str(project.root))
    assert failed(result)
    assert "docs/notes.ipynb does not do what it promises" in result.stdout
    assert "timed out" in result.stdout or "was still running after 6 s" in result.stdout


def test_7_a_missing_include_is_an_error(project):
    project.page("index.md", '# Home\n\n```yaml\n--8<-- "nowhere.yml"\n```\n')
    assert project.do("mkdocs", "build").returncode != 0
    project.change_settings("check_paths: true", "check_paths: false")
    assert project.do("mkdocs", "build").returncode == 0, "the trap is gone"


def test_8_zensical_fails_with_a_block(project):
    project.snippet("page/raise_it.py", "raise RuntimeError('planted')\n", "")
    assert failed(project.do("zensical", "build", "--strict"))
    without_runner(project)
    assert project.do("zensical", "build", "--strict").returncode == 0, "the trap is gone"


def test_9_an_annotation_between_code_and_output_is_an_error(project):
    project.snippet("page/count.py", "print(1)  # (1)!\n", "1\n")
    result = project.do("mkdocs", "build")
    assert failed(result)
    assert "annotation" in result.stdout


@pytest.mark.parametrize("language", ["python", "py", "{.python}", "console", "pycon", "sh", "bash"])
def test_a_block_that_is_not_executed_is_an_error(project, language):
    project.page("index.md", f"# Home\n\n```{language}\nprint(1)\n```\n")
    result = project.do("mkdocs", "build", "-q")
    assert failed(result)
    assert "is not executed" in result.stdout


def test_a_block_that_is_no_snippet_is_an_error(project):
    project.page("index.md", '# Home\n\n```python exec="on"\nprint(1)\n```\n')
    result = project.do("mkdocs", "build", "-q")
    assert failed(result)
    assert "is not a snippet" in result.stdout


def test_a_snippet_without_its_page_is_an_error(project):
    snippet = project.snippet("page/count.py", "print(1)\n", "1\n")
    project.page("page.md", '# Page\n\n```python exec="on"\n--8<-- "page/cuont.py"\n```\n')
    result = project.do("mkdocs", "build", "-q")
    assert failed(result)
    assert "snippets/page/count.py: its page docs/page.md does not include it" in result.stdout
    snippet.path.with_name("count.out").unlink()
    project.page("page.md", '# Page\n\n```python exec="on"\n--8<-- "page/count.py"\n```\n')
    result = project.do("mkdocs", "build", "-q")
    assert failed(result)
    assert "nobody has said what it prints" in result.stdout


def test_a_plain_block_may_show_a_part_of_a_snippet(project):
    project.snippet("page/count.py", "def count():\n    return 1\n\n\nprint(count())\n", "1\n")
    page = project.root / "docs" / "page.md"
    page.write_text(page.read_text() + "\n```python\ndef count():\n    return 1\n```\n")
    assert project.do("mkdocs", "build").returncode == 0
    page.write_text(page.read_text().replace("return 1\n```", "return 2\n```"))
    assert failed(project.do("mkdocs", "build"))


def test_a_snippet_that_needs_another_python_says_so(project):
    project.snippet("page/count.py", "print(1)\n", "1\n", '# /// script\n# requires-python = ">=3.99"\n# ///\n')
    elsewhere = "win32" if sys.platform != "win32" else "linux"
    metadata = f'# /// script\n# [tool.runner]\n# platforms = ["{elsewhere}"]\n# ///\n'
    project.snippet("page/crawl.py", "print(3)\n", "3\n", metadata)
    project.snippet("page/crunch.py", "print(2)\n", "2\n", '# /// script\n# dependencies = ["no-such-thing"]\n# ///\n')
    assert project.do("mkdocs", "build").returncode == 0
    html = project.html()
    assert "Not run: it needs Python &gt;=3.99" in html
    assert "Not run: it needs no-such-thing" in html
    assert f"Not run: it needs the platform {elsewhere}" in html
    assert "exit code" not in html


def test_a_build_without_execution_says_so(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    assert project.do("mkdocs", "build", RUNNER_EXECUTE="off").returncode == 0
    assert "Not run: this build has execution turned off" in project.html()


def test_bad_metadata_fails_the_build(project):
    project.snippet("page/count.py", "print(1)\n", "1\n", "# /// script\n# [tool.runner]\n# limits = 3\n# ///\n")
    result = project.do("mkdocs", "build", "-q")
    assert failed(result)
    assert (
        "snippets/page/count.py:1: in the metadata of this snippet, nothing is called tool.runner.limits"
        in result.stdout
    )


def test_output_can_do_nothing_to_the_page(project):
    text = """
    print('<script>alert(1)</script> ' + chr(96) * 9)
    print('--8<-- "nowhere"')
    print('# Heading &amp; {{ x }}')
    """
    project.snippet(
        "page/print_it.py",
        text,
        "<script>alert(1)</script> " + "`" * 9 + '\n--8<-- "nowhere"\n# Heading &amp; {{ x }}\n',
    )
    for tool in ("mkdocs", "zensical"):
        assert project.do(tool, "build").returncode == 0
        html = project.html()
        assert "&lt;script&gt;alert(1)&lt;/script&gt; " + "`" * 9 in html
        assert "--8&lt;-- &quot;nowhere&quot;\n# Heading &amp;amp; {{ x }}" in html
