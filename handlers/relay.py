"""Carry what a reporter sends to the desk: words, files, edits, withdrawals, and what could not be read.

Whatever comes is kept (sealed) and, as soon as there is a case, posted in its thread; very much of it at once is
counted there instead. Nothing is dropped.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from handlers import flood, languages, owners, times, vanish
from handlers.answers import calls, message_of
from handlers.deciding import also, conversation_of, with_conversation
from handlers.vanish import LISTING
from safetybot.core.case import CaseState
from safetybot.core.conversation import Answer, Conversation, Record
from safetybot.core.effects import Decision, Keep, Post, Say, TakeBack, Translate
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven, Translated
from safetybot.core.facts import Facts, Said
from safetybot.core.flow import Flow, Question
from safetybot.core.text import Line, Text, Words

CALL = "call"

MOST_WITHHELD = 500
"""So many withdrawals can wait until somebody has made sure who it was; of more the oldest are forgotten."""

MOST_EARLY = 50
"""So many messages can be waited for that were taken back before they came; of more the oldest are forgotten."""

SEIZED = "seized"
"""The author of words from a phone that may be in other hands."""

THEIRS = ("reporter", SEIZED, "file")
"""Whose words were said on the reporter's phone, whoever has it."""

FILES = ("file", "image", "audio", "video")

Carried: TypeAlias = MessageReceived | MessageEdited | FileReceived | ReactionGiven


def carry(decision: Decision, event: Carried, facts: Facts, *, always: bool = False) -> Decision:
    """Keep what has just come and, when there is a case, post it there, under the question it answers.

    What comes over the limit is kept and counted in a digest instead. `always` is for what raises an alarm; what
    answers a question is posted, too, as long as no more questions were put than the limit allows. So is, once a
    minute, what says that life is in danger.
    """
    conversation = conversation_of(decision.record)
    label = answer_label(conversation, message_of(event), facts.flow)
    answers = bool(label) and not isinstance(event, MessageEdited) and conversation.questions <= facts.limits.burst
    conversation, within = flood.take_token(conversation, event.at, facts.limits)
    urgent = calls(event, facts.flow) and not times.recently(conversation.alarmed_at, facts.now, times.ONE_ALARM)
    if urgent and not within:
        conversation = replace(conversation, alarmed_at=facts.now, alarmed_by=None)
    shown = within or always or answers or urgent
    decision = _keep(with_conversation(decision, conversation), event, facts, digested=not shown)
    if not isinstance(event, ReactionGiven) or label:
        decision = owners.waiting(decision, facts)
    if not shown:
        # A sign is no words: it is never kept, and over the limit it is let go.
        return decision if isinstance(event, ReactionGiven) else flood.digested(decision, facts)
    case = decision.record.case
    if case is None or (isinstance(event, ReactionGiven) and case.state is CaseState.CLOSED):
        return decision
    decision = also(decision, _shown(event, label, conversation, facts))
    if isinstance(event, MessageReceived | MessageEdited):
        decision = also(decision, *_to_translate(event.words, message_of(event), conversation, facts))
    return decision


def so_far(conversation: Conversation, facts: Facts) -> tuple[Post | Translate, ...]:
    """Posts of what the reporter has said until now, for the thread of a new case; the digest speaks for the rest."""
    shown = [said for said in times.in_order(facts.said) if not said.digested]
    asked = (
        _to_translate(said.words, said.message, conversation, facts) for said in shown if said.author == "reporter"
    )
    return (*(_post_of(said, conversation, facts) for said in shown), *(one for some in asked for one in some))


def listing(conversation: Conversation, facts: Facts) -> tuple[Post, ...]:
    """All that was said, by whom and when, in as few messages as it fits into.

    A part of a message cannot be taken back. So a withdrawal takes the whole listing back; it can be asked for again.
    """
    lines = tuple(line for said in times.in_order(facts.said) for line in _listed(said, conversation, facts))
    return (Post(lines, about=LISTING),) if lines else ()


def answer_label(conversation: Conversation, message: str, flow: Flow) -> tuple[Line, ...]:
    """Which question a message has answered, and how it was understood."""
    for question in flow.questions:
        answer = conversation.answers.get(question.name)
        if answer is not None and message and answer.message == message:
            return _label(question, answer)
    return ()


def translated(record: Record, event: Translated, facts: Facts) -> Decision:
    """A machine's translation of something a reporter wrote, behind the original, and never instead of it."""
    decision = Decision(record)
    kept = (said.words for said in facts.said if said.message == event.message)
    if record.case is None or event.original not in kept:
        return decision  # it was taken back or changed meanwhile
    lines = (Text.of("translated"), Words(event.words)) if event.words else (Text.of("translate-failed"),)
    return also(decision, Post(lines, about=event.message))


def acknowledge(decision: Decision, facts: Facts) -> Decision:
    """Tell the reporter that it was passed on, but not for every line of a long evening, and once for several."""
    conversation = conversation_of(decision.record)
    if facts.more or times.recently(conversation.acknowledged_at, facts.now, facts.limits.acknowledge):
        return decision
    decision = with_conversation(decision, replace(conversation, acknowledged_at=facts.now))
    return also(decision, Say((Text.of("passed-on"),), everywhere=True))


def answered_at_once(decision: Decision, facts: Facts) -> Decision:
    """What was just said is the one answer, also to what waits together with it: that gets no receipt of its own."""
    if not facts.more:
        return decision
    return with_conversation(decision, replace(conversation_of(decision.record), acknowledged_at=facts.now))


def declined(sort: str) -> Text:
    """What a reporter is told who has sent a file of this sort, or called."""
    return Text.of("calls-not-taken" if sort == CALL else "files-not-carried")


def decline(decision: Decision, sort: str, facts: Facts) -> Decision:
    """Say that it is not carried, but once for a row of them. "Passed on" does not stand for it."""
    conversation = conversation_of(decision.record)
    before = conversation.uncalled_at if sort == CALL else conversation.declined_at
    if times.recently(before, facts.now, facts.limits.acknowledge):
        return decision
    decision = with_conversation(decision, with_declined(conversation, sort, facts.now))
    return also(decision, Say((declined(sort),), everywhere=True))


def with_declined(conversation: Conversation, sort: str, now: datetime) -> Conversation:
    """Remembering that it was said."""
    return replace(conversation, uncalled_at=now) if sort == CALL else replace(conversation, declined_at=now)


def take_back(decision: Decision, message: str, facts: Facts) -> Decision:
    """A reporter has withdrawn a message: it goes out of what is kept, out of the answers, out of the desk.

    While nobody knows who it was, that waits: whoever has taken over an account or a phone, or forces somebody, must
    not wipe out what was told.
    """
    conversation = conversation_of(decision.record)
    if not _in_doubt(conversation):
        return _taken_back(decision, (message,), facts)
    told = any(_is_known(conversation, one, facts) for one in conversation.withdrawals)
    withdrawals = tuple(one for one in conversation.withdrawals if one != message)
    withdrawals = (*withdrawals, message)[-MOST_WITHHELD:]
    decision = with_conversation(decision, replace(conversation, withdrawals=withdrawals))
    if told or decision.record.case is None or not _is_known(conversation, message, facts):
        return decision
    return also(decision, Post((Text.of("withdrawals-wait"),)))


def carry_out_withdrawals(decision: Decision, facts: Facts) -> Decision:
    """Somebody has made sure who took messages back: they go."""
    conversation = conversation_of(decision.record)
    if not conversation.withdrawals:
        return decision
    decision = with_conversation(decision, replace(conversation, withdrawals=()))
    return _taken_back(decision, conversation.withdrawals, facts)


def _to_translate(words: str, message: str, conversation: Conversation, facts: Facts) -> tuple[Translate, ...]:
    """What the responders do not read is translated for them, where the operator has a command for it."""
    language = conversation.spoken or conversation.language
    if not facts.translates or language is None or languages.is_read(language, facts) or not words.strip():
        return ()
    return (Translate(message, words[: facts.limits.words]),)


def _in_doubt(conversation: Conversation) -> bool:
    return conversation.doubted or conversation.forced or conversation.seized


def _taken_back(decision: Decision, messages: Sequence[str], facts: Facts) -> Decision:
    """The desk is told when one had been shown: a reaction that answered nothing, a message nobody had, or one that was
    only counted, is no news. The count of a digest stays: so many have come.
    """
    conversation = conversation_of(decision.record)
    known = any(_is_known(conversation, message, facts) for message in messages)
    answers = {
        name: Answer() if answer.message in messages else answer for name, answer in conversation.answers.items()
    }
    decision = with_conversation(decision, replace(conversation, answers=answers))
    for message in messages:
        decision = _overtakes(also(decision, TakeBack(message)), message, facts)
    if known and decision.record.case is not None:
        decision = also(decision, Post((Text.of("taken-back"),)))
    return vanish.unlisted(decision)


def _is_known(conversation: Conversation, message: str, facts: Facts) -> bool:
    """Whether the desk has had it."""
    if any(answer.message == message for answer in conversation.answers.values()):
        return True
    return any(said.message == message and not said.digested for said in facts.said)


def is_overtaken(record: Record, event: MessageReceived | FileReceived) -> bool:
    """Whether it was taken back or changed before it came. Networks do not keep the order."""
    return event.message in conversation_of(record).early


def _overtakes(decision: Decision, message: str, facts: Facts) -> Decision:
    """A message is taken back or changed: remember that, if it has not come yet."""
    conversation = conversation_of(decision.record)
    if message in conversation.early or any(said.message == message for said in facts.said):
        return decision
    early = (*conversation.early, message)[-MOST_EARLY:]
    return with_conversation(decision, replace(conversation, early=early))


def _keep(decision: Decision, event: Carried, facts: Facts, *, digested: bool) -> Decision:
    author = SEIZED if conversation_of(decision.record).seized else "reporter"
    match event:
        case MessageReceived():
            words, written = event.words[: facts.limits.words], times.written_late(event)
            said = Keep(author, words, event.message, digested=digested, written=written)
            return vanish.keep(decision, said, facts)
        case MessageEdited():
            if not _in_doubt(conversation_of(decision.record)):  # else the first words stay, beside the new ones
                decision = vanish.unlisted(also(_overtakes(decision, event.target, facts), TakeBack(event.target)))
            said = Keep(author, event.words[: facts.limits.words], event.target, digested=digested)
            return vanish.keep(decision, said, facts)
        case FileReceived():
            return vanish.keep(decision, Keep("file", event.file, event.message, digested=digested), facts)
        case ReactionGiven():
            return decision


def _shown(event: Carried, label: tuple[Line, ...], conversation: Conversation, facts: Facts) -> Post:
    """The post of what has just come."""
    mark = (Text.of("seized-mark"),) if conversation.seized else ()
    match event:
        case MessageReceived():
            lines = (*mark, *label, *_came_late(times.written_late(event), event.at))
            if conversation.heard is not None and event.written_at < conversation.heard - times.LATE:
                lines = (*lines, Text.of("older-than-above"))
            if event.origin.clear:
                lines = (*lines, Text.of("came-unencrypted"))
            return _post(event.words, event.message, facts, lines)
        case MessageEdited():
            return _post(event.words, event.target, facts, (*mark, *label, Text.of("edited")))
        case FileReceived():
            came = _file(event.file, event.message)
            return replace(came, lines=(*mark, *came.lines))
        case ReactionGiven():
            sign = label or (Text.of("reacted"), Words(event.emoji[: facts.limits.words]))
            return Post((*mark, *sign), about=event.message)


def _post_of(said: Said, conversation: Conversation, facts: Facts) -> Post:
    """One thing the reporter sent, as it was shown when it came."""
    if said.author == "file":
        return _file(said.words, said.message)
    label = answer_label(conversation, said.message, facts.flow)
    mark = (Text.of("seized-mark"),) if said.author == SEIZED else ()
    return _post(said.words, said.message, facts, (*mark, *label, *_came_late(said.written, said.at)))


def _came_late(written: datetime | None, received: datetime) -> tuple[Line, ...]:
    return () if written is None else (Text.of("written-at", at=written, received=received),)


def _listed(said: Said, conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    if said.author in THEIRS:
        return (Text.of("said-reporter", at=said.at), *_post_of(said, conversation, facts).lines)
    return (Text.of(f"said-{said.author}", at=said.at), Words(said.words))


def _post(words: str, message: str, facts: Facts, lines: Sequence[Line]) -> Post:
    """All of it as far as it may be carried; it goes when the message is withdrawn."""
    whole = words[: facts.limits.words]
    if not whole.strip():
        return Post((*lines, Text.of("empty-message")), about=message)
    end = (Text.of("cut", limit=facts.limits.words),) if len(words) > len(whole) else ()
    return Post((*lines, Words(whole), *end), about=message)


def _file(sort: str, message: str) -> Post:
    if sort == CALL:
        return Post((Text.of("call-came"),), about=message)
    known = sort if sort in FILES else "file"
    return Post((Text.of("file-came", sort=Text.of(f"sort-{known}")),), about=message)


def _label(question: Question, answer: Answer) -> tuple[Line, ...]:
    name = Text.of(f"question-{question.name}-short")
    options = [option.name for chosen in answer.options if (option := question.option(chosen))]
    if not options:
        return (Text.of("desk-answer-words", question=name),)
    return tuple(Text.of("desk-answer", question=name, answer=Text.of(f"option-{option}")) for option in options)
