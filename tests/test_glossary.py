"""Tooltips on the first use of a term."""

import re

import markdown
import pytest
from conftest import ROOT

from runner.glossary import Tooltips, terms

GLOSSARY = """---
title: Glossary
---

# Glossary

## Start method, start methods

The way in which a child comes to life: `fork`, [spawn](x.md) or forkserver. More of it.

## Pickle

Bytes that stand for
an object.
"""


@pytest.fixture
def convert(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "glossary.md").write_text(GLOSSARY)

    def convert(text):
        md = markdown.Markdown(extensions=["tables", "fenced_code"])
        md.treeprocessors.register(Tooltips(terms(tmp_path)), "tooltips", 15)
        return md.convert(text)

    return convert


def test_a_meaning_is_the_first_sentence_without_markup(convert):
    assert 'title="The way in which a child comes to life: fork, spawn or forkserver."' in convert("A start method.")
    assert 'title="Bytes that stand for an object."' in convert("A pickle.")


def test_only_the_first_use_on_a_page_has_one(convert):
    page = convert("Start methods differ. A start method.\n\n- pickle\n- pickle")
    assert re.findall(r"<abbr[^>]*>([^<]*)", page) == ["Start methods", "pickle"]


def test_the_first_use_is_that_which_comes_first_to_the_eye(convert):
    assert "<strong>a <abbr" in convert("This is **a pickle** and a pickle.")


@pytest.mark.parametrize(
    "text",
    ["# Pickle", "`pickle`", "[pickle](x.md)", "pickled", "```\npickle\n```", "unpickle", "| pickle |\n| --- |\n"],
)
def test_headings_code_links_and_other_words_have_none(convert, text):
    assert "<abbr" not in convert(text)


def test_the_text_around_stays_as_it_was(convert):
    page = convert(
        "Before a pickle *and* a start method after it.\n\n| a | b |\n| --- | --- |\n| pickle | start method |"
    )
    assert re.sub(r"</?abbr[^>]*>", "", page).startswith("<p>Before a pickle <em>and</em> a start method after it.</p>")


def test_the_glossary_itself_has_none(convert):
    assert "<abbr" not in convert("# Glossary\n\nA pickle.")


def test_every_term_of_the_glossary_has_a_sentence():
    found = terms(ROOT)
    assert len(found) > 40
    assert [word for word, text in found.items() if not text.endswith(".") or len(text) > 200] == []
