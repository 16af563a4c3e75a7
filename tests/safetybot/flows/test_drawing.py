"""The diagram of a flow."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from safetybot.core.flow import Flow, Option, Question, Raise, Skip
from safetybot.core.priority import Priority
from safetybot.flows import draw, load_flow
from safetybot.flows.drawing import leaps_of
from safetybot.flows.paper import folded, wide
from safetybot.i18n import catalogue

SVG = "{http://www.w3.org/2000/svg}"
DIAGRAM = Path(__file__).parents[3] / "docs" / "flow.svg"


def drawn(flow: Flow) -> str:
    english = catalogue.load("en")
    return draw(flow, lambda text: english.say(text, {}), english.keywords)


def words_in(svg: str) -> str:
    root = ElementTree.fromstring(svg)
    return " ".join(text.text or "" for text in root.iter(f"{SVG}text"))


def test_the_diagram_in_the_docs_is_current() -> None:
    """Whoever changes the flow or its texts draws it anew: safetybot flow draw -o docs/flow.svg"""
    assert drawn(load_flow()) == DIAGRAM.read_text(encoding="utf-8")


def test_everything_of_the_flow_is_in_it() -> None:
    """Each question, each option with what it sets, each rule."""
    flow, english = load_flow(), catalogue.load("en")
    words = words_in(drawn(flow))

    for question in flow.questions:
        assert english.say(f"question-{question.name}-short", {}) in words
        for option in question.options:
            assert english.say(f"option-{option.name}", {}).split()[0] in words
            assert option.category is None or f"category {option.category}" in words
            assert option.schedule is None or f"schedule {option.schedule}" in words
    assert all(rule.name in words for rule in flow.raises)
    assert "→ people have the case" in words


def test_it_needs_nothing_from_elsewhere() -> None:
    """No font, no picture, no program, no address: it opens on any phone, and on paper."""
    svg = drawn(load_flow())

    root = ElementTree.fromstring(svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "desc", "rect", "text", "path", "polygon")
    }
    assert svg.count("http") == 1  # the name of SVG itself
    assert int(root.attrib["width"]) <= 480


def test_nothing_stands_outside() -> None:
    """Every word ends within the sheet."""
    root = ElementTree.fromstring(drawn(load_flow()))
    width, height = (float(root.attrib[side]) for side in ("width", "height"))

    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["y"]) <= height
        if text.attrib["text-anchor"] == "start":
            size = float(text.attrib["font-size"])
            assert float(text.attrib["x"]) + wide(text.text or "", size) <= width


def test_signs_of_the_markup_are_words() -> None:
    """Whatever an operator writes stays text."""
    flow = Flow(name="ours", version=1, default_priority=Priority.P2, questions=(Question(name="a", free=True),))
    svg = draw(flow, lambda text: "</text><script>&\"'", lambda text: ["<b>"])

    assert "<script" not in svg
    assert "</text><script>&\"'" in words_in(svg)


@pytest.mark.parametrize(
    ("skips", "leaps"),
    [
        ({}, []),
        ({"c": ["yes"]}, [("a", ("yes",), 1, 3)]),
        ({"b": ["yes", "no"], "c": ["yes"]}, [("a", ("yes",), 0, 3), ("a", ("no",), 0, 2)]),
        ({"b": ["yes"], "d": ["yes"]}, [("a", ("yes",), 0, 2), ("a", ("yes",), 2, 4)]),
    ],
)
def test_where_the_arrows_lead(skips: dict[str, list[str]], leaps: list[tuple[str, tuple[str, ...], int, int]]) -> None:
    """Around the questions that are left out, as far as they stand together."""
    options = (Option(name="yes"), Option(name="no"))
    questions = tuple(
        Question(
            name=name,
            free=True,
            options=options,
            skip_when=(Skip(question="a", options=frozenset(skips[name])),) if name in skips else (),
        )
        for name in "abcd"
    )
    flow = Flow(name="ours", version=1, default_priority=Priority.P2, questions=questions)

    assert [(leap.asked, leap.options, leap.after, leap.to) for leap in leaps_of(flow)] == leaps


def test_words_fold_and_are_never_lost() -> None:
    """Also one that is longer than the room."""
    words = "a few words and averyveryverylongwordthatdoesnotfit and more"

    lines = list(folded(words, 60, 15))
    assert " ".join(lines) == words
    assert len(lines) > 3


def test_a_rule_without_an_answer_or_examples() -> None:
    """Only what is there is drawn."""
    flow = Flow(
        name="ours",
        version=1,
        default_priority=Priority.P3,
        questions=(Question(name="a", free=True),),
        raises=(Raise(name="fire", priority=Priority.P0),),
    )
    assert "fire: at least" in words_in(draw(flow, lambda text: text, lambda text: ()))
