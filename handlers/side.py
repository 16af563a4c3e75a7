"""Small questions beside the intake: asked at any time, answered by the next words, forgotten by anything else."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from handlers.deciding import also, conversation_of, with_conversation
from safetybot.core.effects import Decision, Say
from safetybot.core.events import MessageReceived
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Text

Answering: TypeAlias = Callable[[Decision, MessageReceived, Facts], Decision | None]
"""What follows from the words behind such a question; None: they are no answer, and are heard as any others."""

NEVER_AN_ANSWER: Final = frozenset({Intent.STOP, Intent.LANGUAGE, Intent.DELETE, Intent.HELP})
"""Unless it says at the same time what keeps everything: "vazgeçtim" is both in Turkish."""


def ask(decision: Decision, question: str, *lines: Text) -> Decision:
    """Put such a question; it takes the place of one that is still open."""
    conversation = replace(conversation_of(decision.record), side=question)
    return also(with_conversation(decision, conversation), Say(lines))


def answered(
    decision: Decision, event: MessageReceived, facts: Facts, answering: Mapping[str, Answering]
) -> Decision | None:
    """What follows from words that stand behind such a question, if one is open. It is asked no second time."""
    question = conversation_of(decision.record).side
    intents = event.meaning.intents
    if question is None or not (intents.isdisjoint(NEVER_AN_ANSWER) or Intent.KEEP_IT in intents):
        return None
    decision = with_conversation(decision, replace(conversation_of(decision.record), side=None))
    return answering[question](decision, event, facts) if question in answering else None


def forgotten(decision: Decision, event: MessageReceived, questions: Collection[str]) -> Decision:
    """Something else was said than an answer to one of these questions: nothing that is said later is one."""
    conversation = conversation_of(decision.record)
    if conversation.side not in questions or not event.meaning.intents.isdisjoint(NEVER_AN_ANSWER):
        return decision
    return with_conversation(decision, replace(conversation, side=None))
