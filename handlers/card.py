"""The card: the first message of a case's thread, kept current by edits. No name, no handle, no words of the reporter.

What a reporter wrote stands in the thread, where a withdrawal reaches it; the card would remember it in its edits.
"""

from datetime import datetime, timedelta

from handlers import contact, languages, restricted
from handlers.deciding import also, case_of, conversation_of
from handlers.timers import CARD_AGE
from handlers.vanish import after
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Answer, Conversation, Record
from safetybot.core.effects import Decision, Post, SetTimer
from safetybot.core.facts import Facts
from safetybot.core.flow import Question
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text, Tongue

_MINUTES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 30))
_HOURS = tuple(timedelta(hours=hours) for hours in (1, 2, 4, 8, 12))
_DAYS = tuple(timedelta(days=days) for days in (1, 2, 3, 7, 14, 30))
AGES = _MINUTES + _HOURS + _DAYS


def urgent(priority: Priority) -> bool:
    """Whether it may wake people."""
    return priority in (Priority.P0, Priority.P1)


def alerts(priority: Priority, facts: Facts) -> bool:
    """Whether everybody in the room is woken: where there is a schedule, only those are whom the policy pages."""
    return urgent(priority) and facts.rota is None


def age(since: datetime, now: datetime) -> Text:
    """How old something is, in coarse steps: what matters is minutes, hours or days."""
    reached = max((step for step in AGES if step <= now - since), default=None)
    if reached is None:
        return Text.of("age-new", minutes=5)
    if reached in _MINUTES:
        return Text.of("age-minutes", count=reached // timedelta(minutes=1))
    if reached in _HOURS:
        return Text.of("age-hours", count=reached // timedelta(hours=1))
    return Text.of("age-days", count=reached.days)


def next_age(since: datetime, now: datetime) -> datetime | None:
    """When the age will read differently; None when it no longer does."""
    return min((since + step for step in AGES if since + step > now), default=None)


def card(case: Case, conversation: Conversation, facts: Facts, *, alert: bool = False) -> Post:
    """The card as it must look now. Posting it again edits it."""
    return Post(tuple(_lines(case, conversation, facts)), key=case.card, alert=alert)


def freshen(before: Record, decision: Decision, facts: Facts) -> Decision:
    """Put a new card behind a decision that has changed what stands on it."""
    after = decision.record
    if after.case is None or after.conversation is None:
        return decision
    new = card(after.case, after.conversation, facts)
    posted = [effect.lines for effect in decision.effects if isinstance(effect, Post) and effect.key == new.key]
    if before.case is not None and before.conversation is not None:
        posted = posted or [card(before.case, before.conversation, facts).lines]
    return decision if posted[-1:] == [new.lines] else also(decision, new)


def refresh(record: Record, facts: Facts) -> Decision:
    """The age has reached its next step: show it, and come back for the one after. Harmless when late."""
    if record.case is None or record.conversation is None or record.case.state is CaseState.CLOSED:
        return Decision(record)
    return also(Decision(record, (card(record.case, record.conversation, facts),)), *age_timer(record.case, facts.now))


def age_timer(case: Case, now: datetime) -> tuple[SetTimer, ...]:
    """The timer for the card's next look at the clock."""
    at = next_age(case.opened_at, now)
    return (SetTimer(CARD_AGE, at),) if at else ()


def show(record: Record, facts: Facts) -> tuple[Line, ...]:
    """The card's lines, to be posted once more as a message of its own."""
    return tuple(_lines(case_of(record), conversation_of(record), facts))


def category_of(case: Case, facts: Facts) -> Text:
    """What it is about, in a word or two; "other" for what the flow knows no more."""
    if case.drill:
        return Text.of("category-drill")
    if case.category is None:
        return Text.of("no-category")
    return Text.of(f"category-{case.category}" if case.category in facts.flow.categories else "category-other")


def holder_of(case: Case) -> Text:
    """Who has it."""
    if case.state is CaseState.CLOSED:
        return Text.of("holder-closed")
    if case.state is CaseState.TAKEN:
        return Text.of("holder", who=case.owner_name or "?")
    return Text.of("holder-nobody")


def _lines(case: Case, conversation: Conversation, facts: Facts) -> list[Line]:
    priority = Text.of(f"priority-{case.priority.lower()}")
    lines: list[Line] = [
        Text.of("card-head", priority=priority, code=case.code, category=category_of(case, facts)),
        Text.of("card-state", holder=holder_of(case), at=case.opened_at, age=age(case.opened_at, facts.now)),
        *_due(case),
        _writes(conversation, facts),
    ]
    for question in facts.flow.questions:
        if answer := conversation.answers.get(question.name):
            lines += _answer(question, answer)
    if restricted.schedule_of(Record(conversation, case), facts) is not None:
        lines.append(Text.of("card-restricted"))
    if conversation.seized:
        lines.append(Text.of("card-seized"))
    if conversation.forced:
        lines.append(Text.of("card-duress"))
    if conversation.doubted:
        lines.append(Text.of("card-doubted"))
    if conversation.neutral:
        lines.append(Text.of("card-neutral"))
    if conversation.hidden:
        lines.append(Text.of("card-hidden"))
    if conversation.claimed is not None:
        lines.append(Text.of("card-claimed", channel=conversation.claimed.transport.capitalize()))
    withheld = conversation.doubted or conversation.forced or conversation.seized
    if conversation.delete_at is not None and not withheld:
        lines.append(Text.of("card-delete", at=conversation.delete_at))
    lines += contact.described(conversation, facts)
    if conversation.expires:
        lines.append(Text.of("card-vanish", after=after(conversation.expires)))
    if conversation.stopped:
        lines.append(Text.of("card-stopped"))
    if conversation.left:
        lines.append(Text.of("card-left"))
    if conversation.company:
        lines.append(Text.of("card-company"))
    if facts.previous_case:
        lines.append(Text.of("card-previous", code=facts.previous_case))
    lines.append(Text.of("card-how"))
    return lines


def _writes(conversation: Conversation, facts: Facts) -> Text:
    """In which language, and whether somebody here reads it; one that the bot does not write is only guessed."""
    known = conversation.spoken or conversation.language
    language, channel = _language(known), conversation.transport.capitalize()
    if conversation.spoken is not None and not (languages.is_read(known, facts) and facts.read):
        return Text.of("card-language", language=language, channel=channel)
    if not languages.is_read(known, facts):
        return Text.of("card-unread", language=language, channel=channel)
    return Text.of("card-channel", language=language, channel=channel)


def _language(known: str | None) -> Text | Tongue:
    """Which interpreter is needed. Never one that was only supposed."""
    return Tongue(known) if known else Text.of("language-unknown")


def _due(case: Case) -> tuple[Line, ...]:
    """When an answer is due; until somebody has the case, it is what presses."""
    if case.answer_by is None or case.state is not CaseState.OPEN:
        return ()
    return (Text.of("card-due", at=case.answer_by),)


def _answer(question: Question, answer: Answer) -> list[Line]:
    name = Text.of(f"question-{question.name}-short")
    options = [option for chosen in answer.options if (option := question.option(chosen))]
    lines: list[Line] = [
        Text.of(
            "card-warning" if option.warns else "card-answer", question=name, answer=Text.of(f"option-{option.name}")
        )
        for option in options
        if option.category is None
    ]
    if not lines and answer.words and not question.story:
        lines.append(Text.of("card-answer", question=name, answer=Text.of("own-words")))
    return lines
