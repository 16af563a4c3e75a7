"""A drill: a case from a script goes through the real chain – page, take, reply, close – and nobody is in danger.

Whatever a responder reads of it says so (the engine marks it, in one place), and it counts in no figure. A newcomer can
practise alone: then everything happens in the direct chat, and nobody else is paged.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from handlers.changing import find_person
from handlers.deciding import also
from handlers.orders import Order
from safetybot.core.case import Case
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Play, Post
from safetybot.core.escalation import Fate
from safetybot.core.events import TimerFired
from safetybot.core.facts import Facts
from safetybot.core.measures import NOT_PEOPLE
from safetybot.core.text import Line, Text

KEPT: Final = timedelta(days=1)
"""Nobody needs a drill for longer."""

FIRST: Final = (Text.of("drill-says-sos"), Text.of("drill-says-more"))
TAKEN: Final = Text.of("drill-says-taken")
ANSWERED: Final = Text.of("drill-says-answered")
"""What the reporter who is not there says, and when."""


def drill(order: Order) -> Decision:
    """Begin one, for everybody or for somebody alone."""
    typed, alone, who = order.words.strip(), "", order.name
    if typed:
        if order.facts.rota is None:
            return order.answer(Text.of("drill-no-roster"))
        found = find_person(typed, order.facts.rota)
        if isinstance(found, Text):
            return order.answer(found)
        if not found.account:
            return order.answer(Text.of("drill-no-address", who=found.name))
        alone, who = f" {found.account}", found.name
    text = Text.of("drill-begins-alone" if alone else "drill-begins", who=who)
    return Decision(Record(), (Post((text,)), Play(FIRST, address=f"{order.id}{alone}")))


def asked_for(event: TimerFired, facts: Facts) -> Decision:
    """The operator has asked for one from outside."""
    begins = Post((Text.of("drill-begins", who=Text.of("the-operator")),))
    return Decision(Record(), (begins, Play(FIRST, address=facts.fresh_case)))


def cue(decision: Decision, words: Text) -> Decision:
    """The reporter goes on in the script, if this is a drill."""
    case = decision.record.case
    return also(decision, Play((words,))) if case is not None and case.drill else decision


def report(case: Case, facts: Facts) -> tuple[Post, ...]:
    """How long each step took, when a drill is over."""
    return (Post((Text.of("drill-report"), *_rows(case, facts))),) if case.drill else ()


def _rows(case: Case, facts: Facts) -> Iterator[Line]:
    pages = [page for page in facts.pages if page.person not in NOT_PEOPLE and page.fate is not Fate.NOTED]
    delivered = [page.fate_at for page in pages if page.fate is Fate.DELIVERED and page.fate_at]
    answers = [said.at for said in facts.said if said.author == "team"]
    steps: tuple[tuple[Text, datetime | None], ...] = (
        (Text.of("drill-paged"), min((page.at for page in pages), default=None)),
        (Text.of("drill-delivered"), min(delivered, default=None)),
        (Text.of("drill-taken"), case.acknowledged_at),
        (Text.of("drill-answered"), min(answers, default=None)),
        (Text.of("drill-closed"), facts.now),
    )
    for what, at in steps:
        after = Text.of("drill-never") if at is None else _after(at - case.opened_at)
        yield Text.of("drill-row", what=what, after=after)
    people = len({page.person for page in pages})
    yield Text.of("drill-people", count=people)


def _after(span: timedelta) -> Text:
    minutes, seconds = divmod(max(round(span.total_seconds()), 0), 60)
    return Text.of("drill-after", minutes=minutes, seconds=seconds)
