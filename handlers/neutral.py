"""Neutral mode: somebody else may read the reporter's phone. Every word of the bot's is harmless in anybody's eyes.

One table says what becomes of each sentence. What does not stand in it is not said: no case code, no name, no topic,
also of what is added to the bot one day. What a human writes goes out as it was written, but for the case code.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from handlers import intake, relay
from handlers.answers import chosen
from handlers.deciding import also, conversation_of, with_conversation
from handlers.opening import reopen
from safetybot.core.conversation import Answer, Conversation, Record, Stage
from safetybot.core.effects import Decision, Effect, Hush, Post, Say
from safetybot.core.events import MessageReceived
from safetybot.core.facts import Facts
from safetybot.core.flow import Flow
from safetybot.core.text import Line, Text

_MEANT: Final[tuple[tuple[Text, tuple[str, ...]], ...]] = (
    (Text.of("neutral-ask"), ("question-danger", "question-danger-again")),
    (Text.of("neutral-sure"), ("delete-ask",)),
    (Text.of("neutral-urgent"), ("sos", "self-harm", "self-harm-other")),
    (Text.of("neutral-person"), ("a-person-has-it",)),
    (Text.of("neutral-late"), ("late-unread", "late-unanswered", "late-given-back")),
    (Text.of("neutral-done"), ("stopped", "stopped-kept", "stopped-nothing", "tips-off")),
    (Text.of("neutral-done"), ("delete-set", "delete-at-once", "deleted")),
    (Text.of("neutral-again"), ("unreadable", "not-handled")),
    (Text.of("neutral-text-only"), ("files-not-carried", "calls-not-taken")),
)
_AS_THEY_ARE: Final = (
    "neutral",
    "neutral-on",
    "stranger",
    "word-agreed",
    "word-ask",
    "word-taken",
    "word-thanks",
    "word-too-short",
    "hidden",
    "languages",
    "language-changed",
)
HARMLESS: Final[Mapping[str, Text]] = {
    **{id: harmless for harmless, ids in _MEANT for id in ids},
    **{id: Text(id) for id in _AS_THEY_ARE},
}
"""What each sentence becomes."""

RECEIVED: Final = Text.of("neutral-received")
"""What answers words for which there is nothing else to say."""


def asked_for(decision: Decision, event: MessageReceived, facts: Facts) -> Decision:
    """From now on harmless words only. Of the questions, those are left that are put to somebody who is not alone."""
    conversation = replace(conversation_of(decision.record), neutral=True)
    if conversation.stage is not Stage.HANDED_OVER:
        conversation = _as_answered(conversation, event, facts.flow)
    decision, on = with_conversation(decision, conversation), Text.of("neutral-on")
    if conversation.stage is Stage.NEW:
        return intake.begin(decision, event, facts, on)
    if conversation.stage is Stage.ASKING:
        return intake.go_on(also(decision, Say((on,))), event, facts)
    return also(relay.carry(reopen(decision, facts), event, facts), Say((on,)))


def harmless(before: Record, decision: Decision, facts: Facts, *, answering: bool) -> Decision:
    """What may be said there of all this. `answering`: they have just written, and are not left without an answer."""
    decision = _entered(before, decision, facts)
    conversation = decision.record.conversation
    if conversation is None or not conversation.neutral:
        return decision
    effects: list[Effect] = []
    said: set[str] = set()
    left: Say | None = None
    for effect in decision.effects:
        if not isinstance(effect, Say) or effect.told:
            effects.append(effect)
            continue
        lines = tuple(dict.fromkeys(new for line in effect.lines if (new := _harmless(line)) and new.id not in said))
        said |= {line.id for line in lines}
        if lines:
            effects.append(replace(effect, lines=lines))
        else:
            left = effect
    if answering and left is not None and not any(isinstance(effect, Say) for effect in effects):
        effects.append(replace(left, lines=(RECEIVED,), everywhere=True, twice=False))
    return replace(decision, effects=tuple(effects))


def names(words: str, code: str) -> bool:
    """Whether the case code stands in these words, however it is written."""
    return code in "".join(character for character in words.upper() if character.isalnum())


def _harmless(line: Line) -> Text | None:
    if not isinstance(line, Text) or line.id not in HARMLESS:
        return None
    harmless = HARMLESS[line.id]
    return line if harmless.id == line.id else harmless


def _entered(before: Record, decision: Decision, facts: Facts) -> Decision:
    """Who has answered that somebody may read along is in neutral mode, too. The desk is told once it has the case."""
    conversation = decision.record.conversation
    if conversation is None:
        return decision
    if not conversation.neutral and any(option.neutral for option in chosen(conversation, facts.flow)):
        conversation = replace(conversation, neutral=True)
        decision = with_conversation(decision, conversation)
    if conversation.neutral and before.conversation is not None and not before.conversation.neutral:
        decision = replace(decision, effects=(Hush(), *decision.effects))  # what waits was not meant for other eyes
    if not _known(decision.record) or _known(before):
        return decision
    return also(decision, Post((Text.of("neutral-desk"),)))


def _known(record: Record) -> bool:
    """Whether people have a case in which harmless words only are said."""
    return record.case is not None and record.conversation is not None and record.conversation.neutral


def _as_answered(conversation: Conversation, event: MessageReceived, flow: Flow) -> Conversation:
    """The question whether somebody reads along is answered by asking for harmless words."""
    for question in flow.questions:
        option = next((option for option in question.options if option.neutral), None)
        if option is not None:
            answer = Answer((option.name,), message=event.message)
            answers = {**conversation.answers, question.name: answer}
            return replace(conversation, answers=answers, asked=None, asked_times=0)
    return conversation
