"""How and when a reporter wants to be written to: asked in the intake, changed by them at any time, and kept.

What comes at the wrong time the outbox holds (`Record.may_write` is the one rule); when it may go is decided here. A
message at the wrong hour may give somebody away, which can cost more than an answer that comes late.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from handlers import side, vanish
from handlers.answers import message_of, quiet, read
from handlers.deciding import also, conversation_of, with_conversation
from handlers.timers import WRITING
from safetybot.core.contact import NO_WISHES, Contact, Hours, next_time, offset_of, opens_at
from safetybot.core.conversation import Answer, Conversation, Record, Stage
from safetybot.core.effects import Decision, Keep, Post, Release, Say, SetTimer
from safetybot.core.events import MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text, Words

QUESTION: Final = "contact"
ANY_TIME: Final = "this-chat"
FIRST: Final = "i-write-first"
SILENT: Final = "silent"
"""The question of the intake, and those of its options that mean something here."""

AT_ANY_TIME: Final[Mapping[str, Text]] = {
    "question": Text.of("question-contact-short"),
    "answer": Text.of("option-this-chat"),
}

SAID: Final[Mapping[str, Text]] = {
    FIRST: Text.of("first-set"),
    SILENT: Text.of("silent-set"),
    ANY_TIME: Text.of("summary-line", **AT_ANY_TIME),
}

CLOCK: Final = "clock"
CLOCK_AGAIN: Final = "clock-again"

AS_WISHED: Final = "as-wished"
"""Why the outbox holds something: the reporter does not want to be written to now."""

A_FEW_WORDS: Final = 3
"""Behind the question what time it is, so many words were meant for an answer to it."""

LATE: Final = timedelta(minutes=5)

Spoken: TypeAlias = MessageReceived | MessageEdited | ReactionGiven


def noted(decision: Decision, event: Spoken, facts: Facts) -> Decision:
    """What is answered to the question of the intake counts from now on."""
    conversation = conversation_of(decision.record)
    question = facts.flow.question(QUESTION)
    if question is None or not _answers(conversation, event):
        return decision
    if not event.meaning.intents.isdisjoint({Intent.BACK, Intent.SKIP}):
        return decision
    words = "" if isinstance(event, ReactionGiven) else event.words
    answer = read(question, event.meaning, words, message_of(event), facts.flow)
    wished = conversation.contact
    if event.meaning.hours is not None:
        wished = _with_hours(wished, event.meaning.hours, facts)
    elif answer is not None and answer.options:
        wished = _with_option(wished, answer.options[0])
    return with_conversation(decision, replace(conversation, contact=wished))


def summed_up(conversation: Conversation) -> tuple[Line, ...]:
    """What is promised about it at the end of the questions: nothing while nobody knows what their clock says."""
    contact = conversation.contact
    return _hours_set(contact) if contact.hours is not None and contact.clock() is not None else ()


def clock_asked(before: Conversation, decision: Decision, facts: Facts) -> Decision:
    """Hours were named, and nobody knows what their clock says: it is asked, once."""
    conversation = conversation_of(decision.record)
    contact = conversation.contact
    if contact.hours in (None, before.contact.hours) or contact.clock() is not None:
        return decision
    hushed = conversation.neutral or conversation.doubted or conversation.shut or quiet(conversation, facts.flow)
    if hushed or conversation.side is not None or conversation.stage is not Stage.HANDED_OVER:
        return decision
    return side.ask(decision, CLOCK, Text.of("hours-clock-ask"))


def clock_told(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """Somebody has been asked what time it is. What is no time is asked about once more."""
    return _clock(decision, event, facts, again=False)


def clock_told_again(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """The same for the second time, which is the last."""
    return _clock(decision, event, facts, again=True)


def changed(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """Take a message that says nothing else but how they want to be written to; None when it is none.

    Words that may as well answer what a human has asked ("3-5", "here") change nothing; people read them.
    """
    conversation, meaning = conversation_of(decision.record), event.meaning
    if Intent.EMERGENCY_YES in meaning.intents and conversation.stage is not Stage.NEW:
        wished = replace(conversation.contact, emergency=True)
        return _change(decision, event, wished, None, (Text.of("emergency-yes-set"),), facts)
    if conversation.stage is not Stage.HANDED_OVER or conversation.asked == QUESTION:
        return None
    if meaning.hours is not None and not _could_be_anything(decision.record, event.words, meaning.hours):
        wished = _with_hours(conversation.contact, meaning.hours, facts)
        answer = Answer(words=event.words, message=event.message)
        said = _hours_set(wished) if wished.clock() is not None or conversation.neutral else ()
    elif meaning.length > 1 and (option := next((name for name in SAID if name in meaning.options), None)):
        wished = _with_option(conversation.contact, option)
        answer, said = Answer((option,), message=event.message), (SAID[option],)
    else:
        return None
    return None if wished == conversation.contact else _change(decision, event, wished, answer, said, facts)


def described(conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """What the desk must know before it writes."""
    contact = conversation.contact
    lines: list[Line] = []
    if contact.first:
        lines.append(Text.of("card-first"))
    elif contact.hours is not None:
        span = {"from": _shown(contact.hours.start), "until": _shown(contact.hours.end)}
        clock = contact.clock()
        if clock is None:
            lines.append(Text.of("card-hours-utc", **span))
        else:
            lines.append(Text.of("card-hours", **span, now=_there(facts.now.astimezone(clock))))
    if contact.silent:
        lines.append(Text.of("card-silent"))
    if contact.emergency:
        lines.append(Text.of("card-emergency"))
    return tuple(lines)


def reminded(record: Record, facts: Facts) -> tuple[Line, ...]:
    """Whoever calls for help outside their hours must know that answers wait, and how to change that."""
    contact = conversation_of(record).contact
    closed = contact.hours is not None and next_time(contact, facts.now) != facts.now
    return _hours_set(contact) if closed and not contact.emergency and contact.clock() is not None else ()


def waits(decision: Decision, facts: Facts) -> Decision:
    """Something was held, as they wish: look again when their hours begin. They may have begun by now."""
    if decision.record.may_write(facts.now):
        return also(decision, Release())
    at = opens_at(conversation_of(decision.record).contact, facts.now)
    return decision if at is None else also(decision, SetTimer(WRITING, at))


def until(record: Record, facts: Facts) -> Text:
    """What the desk reads of a reply that waits."""
    at = opens_at(conversation_of(record).contact, facts.now)
    return Text.of("reply-waits-first") if at is None else Text.of("reply-waits", at=at)


def opens(record: Record, facts: Facts) -> Decision:
    """Their hours have begun: what was held goes. Harmless when early, late or twice; they may be others by now."""
    conversation = conversation_of(record)
    if conversation.doubted or conversation.shut:
        return Decision(record)  # it is released when somebody has made sure, and looked at again then
    return waits(Decision(record), facts)


def let_go(before: Record, decision: Decision, facts: Facts) -> Decision:
    """What is held goes as soon as they may be written to, and before anything that is said then."""
    was, conversation = before.conversation, decision.record.conversation
    if was is None or conversation is None or NO_WISHES == was.contact == conversation.contact:
        return decision
    if conversation.doubted or conversation.shut or not decision.record.may_write(facts.now):
        return decision
    if before.may_write(facts.now) and not any(isinstance(effect, Say) for effect in decision.effects):
        return decision
    return replace(decision, effects=(Release(), *decision.effects))


def _answers(conversation: Conversation, event: Spoken) -> bool:
    if isinstance(event, MessageEdited):
        answer = conversation.answers.get(QUESTION)
        return answer is not None and answer.message == event.target
    return conversation.asked == QUESTION


def _with_hours(contact: Contact, hours: Hours, facts: Facts) -> Contact:
    zone = facts.zone.key if facts.zone is not None else contact.zone
    return replace(contact, hours=hours, zone=zone, first=False)


def _with_option(contact: Contact, option: str) -> Contact:
    if option == FIRST:
        return replace(contact, first=True, hours=None)
    if option == SILENT:
        return replace(contact, silent=True)
    if option == ANY_TIME:
        return replace(contact, first=False, hours=None, silent=False)
    return contact


def _change(
    decision: Decision,
    event: MessageReceived,
    wished: Contact,
    answer: Answer | None,
    said: tuple[Line, ...],
    facts: Facts,
) -> Decision:
    """They want it otherwise from now on: they are told, and so is the desk. It stands in the place of the answer."""
    before = conversation_of(decision.record)
    answers = before.answers if answer is None else {**before.answers, QUESTION: answer}
    decision = with_conversation(decision, replace(before, contact=wished, answers=answers))
    if wished != before.contact:
        lines = described(conversation_of(decision.record), facts) or (Text.of("card-answer", **AT_ANY_TIME),)
        decision = _kept(decision, event, facts, Text.of("hours-desk"), *lines)
    return clock_asked(before, also(decision, Say(said)) if said else decision, facts)


def _kept(decision: Decision, event: MessageReceived, facts: Facts, *lines: Line) -> Decision:
    """Keep the words and show them, under these lines. They wait for no answer."""
    decision = vanish.keep(decision, Keep("reporter", event.words, event.message), facts)
    if decision.record.case is None:
        return decision
    return also(decision, Post((*lines, Words(event.words)), about=event.message))


def _clock(decision: Decision, event: MessageReceived, facts: Facts, *, again: bool) -> Decision | None:
    meaning = event.meaning
    if Intent.SKIP in meaning.intents:
        return also(decision, Say((Text.of("write-any-time"),)))
    if meaning.clock is not None and (again or not _either_half(event.words, meaning.clock)):
        conversation = conversation_of(decision.record)
        told_at = event.written_at if event.at - event.written_at > LATE else facts.now
        contact = replace(conversation.contact, offset=offset_of(meaning.clock, told_at))
        decision = with_conversation(decision, replace(conversation, contact=contact))
        lines = described(conversation_of(decision.record), facts)
        decision = _kept(decision, event, facts, Text.of("hours-desk"), *lines)  # it may be meant for a human, too
        return also(decision, Say(_hours_set(contact))) if contact.hours is not None else decision
    if again or meaning.intents or meaning.raises or meaning.mentions or meaning.tells:
        return None
    if meaning.clock is None:
        if meaning.length > A_FEW_WORDS:
            return None
        decision = _kept(decision, event, facts)
    return side.ask(decision, CLOCK_AGAIN, Text.of("hours-clock-again"))


def _hours_set(contact: Contact) -> tuple[Line, ...]:
    if contact.hours is None:
        return ()
    start, end = _shown(contact.hours.start), _shown(contact.hours.end)
    if contact.emergency:  # then the sentence about emergencies is not true
        span = f"{start} – {end}"
        return (Text.of("summary-line", question=Text.of("question-contact-short"), answer=span),)
    return (Text.of("hours-set", **{"from": start, "until": end}),)


def _could_be_anything(record: Record, words: str, hours: Hours) -> bool:
    """Whether bare numbers may be no hours: "3-5" of something; and where life is in danger, any."""
    if ":" in words or any(sign.isalpha() for sign in words):
        return False
    in_danger = record.case is not None and record.case.priority is Priority.P0
    return in_danger or max(hours.start, hours.end) <= 12 * 60


def _either_half(words: str, clock: int) -> bool:
    """Whether it may be meant for the other half of the day, too: "9:30", but not "09:30" or "21:30"."""
    bare = not any(sign.isalpha() for sign in words)
    return bare and 60 <= clock < 13 * 60 and not words.strip().startswith(("0", "٠", "۰", "०"))


def _there(local: datetime) -> str:
    """What their clock shows, and how far it is ahead: that is still true when somebody reads it later."""
    return " ".join((f"{local:%H:%M}", f"UTC{local.isoformat()[-6:]}"))


def _shown(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
