"""Help at once: what `help` answers, self-help cards, numbers to call. It opens no case, and asks nobody who they are.

A card goes out when it is asked for, and once unasked, behind the end of the questions. A number is told as checked
only where it was read at whoever runs it, and not too long ago; else it is said that it was not.
"""

from dataclasses import replace
from datetime import UTC, date
from typing import Final

from handlers.answers import chosen, quiet, raised
from handlers.deciding import also, conversation_of, with_conversation
from safetybot.core.conversation import Conversation, Stage
from safetybot.core.directory import Number, Tip
from safetybot.core.effects import Decision, Say
from safetybot.core.facts import Facts
from safetybot.core.flow import Option, Raise
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Names, Text

IN_DANGER: Final = ("emergency", "police")
"""Where there is no number for everything, the one for when people are the danger."""

IN_DESPAIR: Final = ("crisis", "emergency")
"""A line that listens, or the number for everything."""

MOST_OF_A_KIND: Final = 2
"""Who has to choose among many calls none."""


def help_card(facts: Facts) -> tuple[Line, ...]:
    """How to get help now, what one can write here, and which cards there are."""
    topics = Names(tuple(Text.of(f"category-{tip.topic}") for tip in facts.directory.tips))
    cards = (Text.of("tips-topics", topics=topics),) if facts.directory.tips else ()
    return (Text.of("help"), Text.of("help-now"), Text.of("help-words"), *cards, Text.of("words-how"))


def card(topic: str, facts: Facts) -> tuple[Line, ...]:
    """One self-help card, to be read without the rest and to be printed; nothing when there is none for this."""
    tip = facts.directory.tip(topic)
    if tip is None:
        return ()
    steps = (
        Text.of("tip-line", number=number, step=Text.of(f"tip-{topic}-{number}")) for number in range(1, tip.steps + 1)
    )
    return (Text.of(f"tip-{topic}"), *steps, _as_of(tip, facts))


def asked(decision: Decision, topic: str, facts: Facts) -> Decision | None:
    """Answer "help doxxing" and the like: nothing is kept of it, nobody is asked anything. None: there is no card."""
    conversation = conversation_of(decision.record)
    lines = () if conversation.neutral or conversation.shut else card(topic, facts)
    if not lines:
        return None
    more = (Text.of("write-any-time"),) if conversation.stage is Stage.NEW else ()
    return also(decision, Say((*lines, *more)))


def after_the_questions(decision: Decision, facts: Facts) -> Decision:
    """The card for what somebody has told, once. Not where somebody may read along, nor where every word counts."""
    conversation, case = conversation_of(decision.record), decision.record.case
    told: tuple[Option | Raise, ...] = (*chosen(conversation, facts.flow), *raised(conversation, facts.flow))
    topic = next((reason.tip for reason in told if reason.tip), None)
    if topic is None or topic in conversation.tipped or _wants_none(conversation, facts):
        return decision
    if case is None or case.priority is Priority.P0 or not (lines := card(topic, facts)):
        return decision
    decision = with_conversation(decision, replace(conversation, tipped=(*conversation.tipped, topic)))
    return also(decision, Say((*lines, Text.of("tips-stop"))))


def no_tips(decision: Decision) -> Decision:
    """No more cards unasked; whoever asks for one still gets it."""
    conversation = replace(conversation_of(decision.record), no_tips=True)
    return also(with_conversation(decision, conversation), Say((Text.of("tips-off"),)))


def in_danger(facts: Facts) -> tuple[Line, ...]:
    """Whom to call, as far as one knows where they are; else the sentence that is right everywhere.

    It never ends there: the police may be the danger.
    """
    line = numbers(facts.country, IN_DANGER, facts) or (Text.of("sos-number"),)
    return (*line, *_country_wanted(facts), Text.of("sos-cannot-call"))


def when_late(facts: Facts) -> tuple[Line, ...]:
    """The same behind a promise that was not kept."""
    return numbers(facts.country, IN_DANGER, facts) or (Text.of("late-number"),)


def despairing(facts: Facts) -> tuple[Line, ...]:
    """Whom to call or to text for somebody who may hurt themselves: one, because who has to choose calls none.

    What is verified comes first, then what is meant for it; else it is said that crisis lines exist.
    """
    found = facts.directory.numbers_in(facts.country, IN_DESPAIR) if facts.country else ()
    best = min(found, key=lambda number: not number.verified, default=None)
    return (_called(best, facts) if best is not None else Text.of("self-harm-number"), *_country_wanted(facts))


def numbers(country: str, kinds: tuple[str, ...], facts: Facts) -> tuple[Line, ...]:
    """What to call in this country for the first of these kinds that has a number."""
    found = facts.directory.numbers_in(country, kinds) if country else ()
    first = [number for number in found if number.kind == found[0].kind]
    return tuple(_called(number, facts) for number in first[:MOST_OF_A_KIND])


def _called(number: Number, facts: Facts) -> Text:
    kind = Text.of(f"number-{number.kind}")
    what = Names((kind, number.name)) if number.name else kind
    if not number.verified or number.checked is None:
        return Text.of("number-unchecked", number=number.number, what=what)
    day = number.checked.isoformat()
    if facts.directory.too_old(number, _today(facts)):
        return Text.of("number-old", number=number.number, what=what, date=day)
    return Text.of(
        "number-checked-text" if number.text else "number-checked", number=number.number, what=what, date=day
    )


def _as_of(tip: Tip, facts: Facts) -> Text:
    """How far it can be relied on."""
    if tip.checked is None:
        return Text.of("tip-unchecked")
    old = facts.directory.too_old(tip, _today(facts))
    return Text.of("tip-old" if old else "tip-checked", date=tip.checked.isoformat())


def _country_wanted(facts: Facts) -> tuple[Line, ...]:
    """How to get the number, for whoever has not said where they are."""
    return () if facts.country else (Text.of("number-ask"),)


def _wants_none(conversation: Conversation, facts: Facts) -> bool:
    hushed = quiet(conversation, facts.flow) or conversation.neutral or conversation.shut
    return hushed or conversation.no_tips


def _today(facts: Facts) -> date:
    return facts.now.astimezone(UTC).date()
