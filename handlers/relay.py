"""Carry what a reporter sends to the desk: words, files, edits, withdrawals, and what could not be read.

Whatever comes is kept (sealed) and, as soon as there is a case, posted in its thread. Nothing is dropped.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

from handlers.answers import message_of
from handlers.deciding import also, conversation_of, with_conversation
from safetybot.core.case import CaseState
from safetybot.core.conversation import Answer, Conversation
from safetybot.core.effects import Decision, Effect, Keep, Post, Say, TakeBack
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts, Said
from safetybot.core.text import Line, Text, Words

LATE = timedelta(minutes=5)
"""A message that took longer to arrive shows when it was written."""

NOT_CARRIED = Text.of("files-not-carried")

FILES = ("file", "image", "audio", "video")

Carried: TypeAlias = MessageReceived | MessageEdited | FileReceived | ReactionGiven


def carry(decision: Decision, event: Carried, facts: Facts) -> Decision:
    """Keep what has just come and, when there is a case, post it there, under the question it answers."""
    open = decision.record.case is not None
    closed = decision.record.case is not None and decision.record.case.state is CaseState.CLOSED
    lines = answer_label(conversation_of(decision.record), message_of(event))
    match event:
        case MessageReceived():
            if event.at - event.written_at > LATE:
                lines = (*lines, Text.of("written-at", at=event.written_at))
            if event.origin.clear:
                lines = (*lines, Text.of("came-unencrypted"))
            decision = also(decision, Keep("reporter", event.words[: facts.limits.words], event.message))
            return also(decision, _post(event.words, event.message, facts, lines)) if open else decision
        case MessageEdited():
            kept = Keep("reporter", event.words[: facts.limits.words], event.target)
            decision = also(decision, TakeBack(event.target), kept)
            lines = (*lines, Text.of("edited"))
            return also(decision, _post(event.words, event.target, facts, lines)) if open else decision
        case FileReceived():
            decision = also(decision, Keep("file", event.file, event.message))
            return also(decision, _file(event.file, event.message)) if open else decision
        case ReactionGiven():
            sign = lines or (Text.of("reacted"), Words(event.emoji[: facts.limits.words]))
            return also(decision, Post(sign, about=event.message)) if open and not closed else decision


def so_far(conversation: Conversation, facts: Facts) -> tuple[Post, ...]:
    """Posts of everything the reporter has said until now, for the thread of a new case."""
    return tuple(post_of(said, conversation, facts) for said in facts.said)


def post_of(said: Said, conversation: Conversation, facts: Facts) -> Post:
    """One thing that was kept, as it was shown when it came."""
    match said.author:
        case "reporter":
            return _post(said.words, said.message, facts, answer_label(conversation, said.message))
        case "file":
            return _file(said.words, said.message)
        case _:
            lines: tuple[Line, ...] = (Text.of(f"said-{said.author}", at=said.at), Words(said.words))
            return Post(lines)


def answer_label(conversation: Conversation, message: str) -> tuple[Line, ...]:
    """Which question a message has answered, and how it was understood."""
    for name, answer in conversation.answers.items():
        if message and answer.message == message:
            return _label(name, answer)
    return ()


def acknowledge(decision: Decision, facts: Facts) -> Decision:
    """Tell the reporter that it was passed on, but not for every line of a long evening."""
    conversation = conversation_of(decision.record)
    last = conversation.acknowledged_at
    if last is not None and facts.now - last < facts.limits.acknowledge:
        return decision
    decision = with_conversation(decision, replace(conversation, acknowledged_at=facts.now))
    return also(decision, Say((Text.of("passed-on"),), everywhere=True))


def decline(decision: Decision, facts: Facts) -> Decision:
    """Tell the reporter that files are not carried, but once for a row of them. "Passed on" does not stand for it."""
    conversation = conversation_of(decision.record)
    last = conversation.declined_at
    if last is not None and facts.now - last < facts.limits.acknowledge:
        return decision
    decision = with_conversation(decision, replace(conversation, declined_at=facts.now))
    return also(decision, Say((NOT_CARRIED,), everywhere=True))


def take_back(decision: Decision, message: str, facts: Facts) -> Decision:
    """A reporter has withdrawn a message: it goes out of what is kept, out of the answers, out of the desk.

    The desk is told when there was something: a reaction that answered nothing, or a message nobody had, is no news.
    """
    conversation = conversation_of(decision.record)
    answered = any(answer.message == message for answer in conversation.answers.values())
    known = answered or any(said.message == message for said in facts.said)
    answers = {name: Answer() if answer.message == message else answer for name, answer in conversation.answers.items()}
    effects: list[Effect] = [TakeBack(message)]
    if known and decision.record.case is not None:
        effects.append(Post((Text.of("taken-back"),)))
    return also(with_conversation(decision, replace(conversation, answers=answers)), *effects)


def _post(words: str, message: str, facts: Facts, lines: Sequence[Line]) -> Post:
    """All of it as far as it may be carried; it goes when the message is withdrawn."""
    whole = words[: facts.limits.words]
    if not whole.strip():
        return Post((*lines, Text.of("empty-message")), about=message)
    end = (Text.of("cut", limit=facts.limits.words),) if len(words) > len(whole) else ()
    return Post((*lines, Words(whole), *end), about=message)


def _file(sort: str, message: str) -> Post:
    known = sort if sort in FILES else "file"
    return Post((Text.of("file-came", sort=Text.of(f"sort-{known}")),), about=message)


def _label(question: str, answer: Answer) -> tuple[Line, ...]:
    name = Text.of(f"question-{question}-short")
    if not answer.options:
        return (Text.of("desk-answer-words", question=name),)
    return tuple(Text.of("desk-answer", question=name, answer=Text.of(f"option-{option}")) for option in answer.options)
