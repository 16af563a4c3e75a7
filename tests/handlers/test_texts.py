"""Handlers say ids, never sentences; every id they say is in the catalogues, and nothing there is unused."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import handlers
from handlers import alarms
from handlers.commands import COMMANDS
from safetybot import app
from safetybot.core.meaning import EMERGENCIES
from safetybot.core.oncall.model import Tier
from safetybot.core.oncall.swaps import Refusal
from safetybot.engine import render
from safetybot.flows import load_flow, texts_of
from safetybot.i18n import known_ids
from safetybot.i18n.catalogue import LIST

FILES = sorted(Path(handlers.__file__).parent.glob("*.py"))
NAMED_BY_DATA = re.compile(rf"{LIST.pattern}|own-name|date-pattern|tip-[a-z-]+(-[1-5])?|number-[a-z]+")
"""Words that people write; what languages and cards are made of."""


def patterns(path: Path) -> Iterator[str]:
    """Every text id a file names, as a regular expression: the parts filled in later are open."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Text.of":
            yield from _of(node.args[0])


def _of(id: ast.expr) -> Iterator[str]:
    match id:
        case ast.Constant(value=str(text)):
            yield re.escape(text)
        case ast.JoinedStr(values=values):
            yield "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9-]+" for v in values)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _of(body)
            yield from _of(orelse)
        case _:
            raise AssertionError(f"an id the scan does not understand: {ast.unparse(id)}")


def said() -> set[str]:
    """What handlers say, and the one line that is put above a post in the outbox."""
    return {
        pattern
        for path in (*FILES, *Path(app.__file__).parent.glob("*.py"), Path(render.__file__))
        for pattern in patterns(path)
    }


def test_every_id_is_in_the_catalogues() -> None:
    """An id that is written out exists; a family of ids has members."""
    for pattern in said():
        assert any(re.fullmatch(pattern, id) for id in known_ids()), pattern


def test_every_member_of_a_family_is_there() -> None:
    """What a handler fills into an id by commands, alarms, priorities, tiers, refusals, flow … exists."""
    wanted = {f"does-{command.word}" for command in COMMANDS}
    wanted |= {f"argument-{command.argument}" for command in COMMANDS if command.argument}
    wanted |= {f"alarm-{alarm}" for alarm in alarms.ALARMS}
    wanted |= {f"priority-p{number}" for number in range(4)}
    wanted |= {f"sort-{sort}" for sort in ("file", "image", "audio", "video")}
    wanted |= {f"desk-{intent}" for intent in EMERGENCIES}
    wanted |= {f"tier-{tier}" for tier in Tier} | {f"swap-{refusal}" for refusal in Refusal}
    wanted |= {"category-self-harm", "said-team", "said-note"}

    assert (wanted | texts_of(load_flow())) - known_ids() == set()


def test_nothing_in_the_catalogues_is_unused() -> None:
    """A sentence nobody says is a sentence nobody keeps true."""
    used = said()
    unused = {
        id
        for id in known_ids()
        if not NAMED_BY_DATA.fullmatch(id) and not any(re.fullmatch(pattern, id) for pattern in used)
    }

    assert unused == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_in_python(path: Path) -> None:
    """No string in a handler is made of words with blanks between them, docstrings and our own errors left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left_out = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            left_out |= {id(inner) for inner in ast.walk(node.exc)}
    strings = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out
    ]

    assert [text for text in strings if re.search(r"\w\s+\w", text)] == []
