"""A flow as a diagram: questions from top to bottom, what each answer sets, which are left out after which, and the
words that count at any moment. Narrow enough for a phone, plain enough for paper.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from safetybot.core.flow import Flow, Option, Question, Raise
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.flows.paper import LINE, Paper

Say = Callable[[str], str]
"""A text of the catalogue by its id."""
Examples = Callable[[str], Sequence[str]]
"""A list of the catalogue by its id; nothing when there is none."""

WIDTH: Final = 480
LEFT: Final = 14
GUTTER: Final = 40
"""At the right, for the arrows."""
BOX: Final = WIDTH - LEFT - GUTTER
GREY: Final = "#5a5a5a"
COLOURS: Final[Mapping[Priority, str]] = {
    Priority.P0: "#a8071a",
    Priority.P1: "#ad4e00",
    Priority.P2: "#0b5394",
    Priority.P3: "#4d4d4d",
}
ROADS: Final = ("#6a1b9a", "#00695c", "#8a4b08", "#37474f")
"""Colours of the arrows; each says in words, too, where it leads."""


@dataclass(frozen=True, slots=True)
class Leap:
    """After these answers to `asked`, behind the question number `after` (-1: at the start) comes number `to`."""

    asked: str
    options: tuple[str, ...]
    after: int
    to: int


def draw(flow: Flow, say: Say, examples: Examples) -> str:
    """The diagram as SVG."""
    paper = Paper(WIDTH, y=6)
    paper.text(f"The questions of the intake: {flow.name}", LEFT, room=WIDTH - 2 * LEFT, size=19, bold=True)
    paper.text("Every question can be skipped. None decides whether somebody is helped.", LEFT, room=BOX, colour=GREY)
    paper.y += 14
    _at_any_moment(paper, flow, say, examples)
    leaps = leaps_of(flow)
    tops: dict[int, float] = {}
    starts: list[tuple[Leap, float]] = []
    _band(paper, "The first message: who reads this, how to get help now", fill="#eef3f8")
    for number, question in enumerate(flow.questions):
        starts += _way_down(paper, flow, say, [leap for leap in leaps if leap.after == number - 1])
        tops[number] = paper.y
        _question(paper, number, question, say)
    starts += _way_down(paper, flow, say, [leap for leap in leaps if leap.after == len(flow.questions) - 1])
    tops[len(flow.questions)] = paper.y
    _band(paper, f"People have the case: {flow.default_priority} if nothing makes it more urgent", fill="#eef3f8")
    for number, (leap, y) in enumerate(starts):
        lane = WIDTH - GUTTER + 9 + (number * 7) % (GUTTER - 12)
        down = tops[leap.to] + 12 + 9 * (number % 2)
        right = WIDTH - GUTTER
        paper.path([(right, y), (lane, y), (lane, down), (right, down)], colour=_road(leap, leaps), dashed=True)
    paper.y += 12
    return paper.svg(f"The questions of the intake: {flow.name}", _in_words(flow, say))


def leaps_of(flow: Flow) -> tuple[Leap, ...]:
    """Where the flow leaves out questions that stand together, and after which answers."""
    asked = {skip.question: (question, skip) for question in flow.questions for skip in question.skip_when}
    found: dict[tuple[str, int, int], list[str]] = {}
    for name in asked:
        source = flow.question(name)
        for option in source.options if source is not None else ():
            out = [
                any(skip.question == name and option.name in skip.options for skip in question.skip_when)
                for question in flow.questions
            ]
            for left_out, run in groupby(range(len(out)), key=lambda number: out[number]):
                numbers = list(run)
                if left_out:
                    found.setdefault((name, numbers[0] - 1, numbers[-1] + 1), []).append(option.name)
    return tuple(Leap(name, tuple(options), after, to) for (name, after, to), options in found.items())


def sets(option: Option | Raise) -> Iterator[str]:
    """What an answer sets beside the priority, in a few words each."""
    if option.category:
        yield f"category {option.category}"
    if option.tip:
        yield f"card {option.tip}"
    if isinstance(option, Raise):
        return
    if option.opens:
        yield "people are called at once"
    if option.emergency is not None:
        yield f"the same as {'SOS' if option.emergency is Intent.SOS else 'words about self-harm'}: no further question"
    if option.child:
        yield "first what happens to a child's words"
    if option.schedule:
        yield f"goes to the schedule {option.schedule}"
    if option.warns:
        yield "⚠ on the card"
    if option.quiet:
        yield "from here on nothing unasked"
    if option.neutral:
        yield "from here on harmless words only"


def _at_any_moment(paper: Paper, flow: Flow, say: Say, examples: Examples) -> None:
    top, behind = paper.y, len(paper.drawn)
    room = WIDTH - 2 * LEFT - 24
    paper.y += 4
    paper.text("At any moment, in any language, by words", LEFT + 12, room=room, bold=True)
    paper.text("SOS, self-harm: P0, people are called, no further question", LEFT + 12, room=room, size=14)
    for rule in flow.raises:
        paper.y += 6
        start = paper.tag(rule.priority.value, WIDTH - LEFT - 12, paper.y + 19, colour=COLOURS[rule.priority])
        paper.text(
            f"{rule.name}: at least {say(f'priority-{rule.priority.lower()}')}", LEFT + 12, room=start - LEFT - 18
        )
        more = [*sets(rule)]
        if rule.question and rule.option:
            more.append(f"answers “{say(f'question-{rule.question}-short')}”: {say(f'option-{rule.option}')}")
        if more:
            paper.text(" · ".join(more), LEFT + 12, room=room, size=13, colour=GREY)
        for example in examples(f"raise-{rule.name}-examples")[:2]:
            paper.text(f"“{example}”", LEFT + 12, room=room, size=13, colour=GREY)
    paper.y += 10
    paper.frame(LEFT, top, WIDTH - 2 * LEFT, fill="#fdf6ec", line="#b58a3c", dashed=True, at=behind)
    paper.y += 16


def _band(paper: Paper, words: str, *, fill: str) -> None:
    top, behind = paper.y, len(paper.drawn)
    paper.y += 4
    paper.text(words, LEFT + 12, room=BOX - 24, bold=True)
    paper.y += 10
    paper.frame(LEFT, top, BOX, fill=fill, line="#7a93ab", at=behind)


def _way_down(paper: Paper, flow: Flow, say: Say, leaps: Sequence[Leap]) -> Iterator[tuple[Leap, float]]:
    """The arrow to the next question, and beside it where else it may go from here."""
    top, every = paper.y, leaps_of(flow)
    paper.y += 4
    for leap in leaps:
        there = flow.questions[leap.to] if leap.to < len(flow.questions) else None
        where = say(f"question-{there.name}-short") if there else "people have the case"
        answers = ", ".join(say(f"option-{name}") for name in leap.options)
        words = f"{say(f'question-{leap.asked}-short')}: {answers} → {where}"
        paper.text(words, LEFT + 40, room=BOX - 48, size=13, colour=_road(leap, every))
        yield leap, paper.y - 5
    paper.y += 20
    paper.path([(LEFT + 20, top), (LEFT + 20, paper.y)], colour="#1a1a1a")


def _question(paper: Paper, number: int, question: Question, say: Say) -> None:
    top, behind = paper.y, len(paper.drawn)
    paper.y += 4
    paper.text(f"{number + 1}. {say(f'question-{question.name}-short')}", LEFT + 12, room=BOX - 24, size=16, bold=True)
    paper.text(say(f"question-{question.name}"), LEFT + 12, room=BOX - 24, size=14)
    notes = [*_notes(question, say)]
    if notes:
        paper.text(" · ".join(notes), LEFT + 12, room=BOX - 24, size=13, colour=GREY)
    for place, option in enumerate(question.listed, start=1):
        _option(paper, f"{place}", option, say)
    hidden = [option for option in question.options if not option.listed]
    if hidden:
        paper.y += 5
        paper.text("Understood, but not shown as a choice:", LEFT + 12, room=BOX - 24, size=13, colour=GREY)
    for option in hidden:
        _option(paper, "–", option, say)
    paper.y += 12
    paper.frame(LEFT, top, BOX, fill="#ffffff", line="#1a1a1a", at=behind)


def _notes(question: Question, say: Say) -> Iterator[str]:
    if question.free:
        yield "any words are an answer"
    if question.story:
        yield "answered by whoever tells it before being asked"
    if question.region:
        yield "says where it happens"
    if question.unclear:
        yield f"what is not understood counts as “{say(f'option-{question.unclear}')}”"


def _option(paper: Paper, mark: str, option: Option, say: Say) -> None:
    paper.y += 5
    right: float = LEFT + BOX - 12
    if option.priority is not None:
        right = paper.tag(option.priority.value, right, paper.y + 19, colour=COLOURS[option.priority])
    paper.word(mark, LEFT + 32, paper.y + 15 * LINE, bold=True, colour=GREY, anchor="end")
    paper.text(say(f"option-{option.name}"), LEFT + 40, room=right - LEFT - 46)
    if more := " · ".join(sets(option)):
        paper.text(more, LEFT + 40, room=BOX - 56, size=13, colour=GREY)


def _road(leap: Leap, leaps: Sequence[Leap]) -> str:
    sources = list(dict.fromkeys(each.asked for each in leaps))
    return ROADS[sources.index(leap.asked) % len(ROADS)]


def _in_words(flow: Flow, say: Say) -> str:
    """For whoever hears the page read aloud."""
    names = ", ".join(say(f"question-{question.name}-short") for question in flow.questions)
    return f"{len(flow.questions)} questions: {names}. Without more reasons a case is {flow.default_priority}."
