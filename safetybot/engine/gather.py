"""Load the one record an event is about, and the facts a decision may depend on. Reads only."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from safetybot.core import ids
from safetybot.core.conversation import Record
from safetybot.core.events import (
    CommandGiven,
    DeliveryFailed,
    Event,
    MessageDelivered,
    MessageWithdrawn,
    ReactionGiven,
    TimerFired,
)
from safetybot.core.facts import Facts, Limits
from safetybot.core.flow import Flow
from safetybot.core.ports import Clock, Transaction

TELLING = (CommandGiven, MessageDelivered, DeliveryFailed, MessageWithdrawn, TimerFired)
"""Events whose decision depends on what was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What is the same for every event: the flow, the limits, the languages, the clock, the dice."""

    flow: Flow
    limits: Limits
    languages: tuple[str, ...]
    clock: Clock
    fresh_id: Callable[[], str] = field(default=lambda: uuid.uuid4().hex)
    draw: Callable[[int], int] = field(default=secrets.randbelow)


async def gather_record(event: Event, conversation: str | None, tx: Transaction) -> Record:
    """The conversation and the case that `event` is about; for a command, by its thread or by the code it names."""
    if isinstance(event, CommandGiven):
        return await _of_command(event, tx)
    return await _of_conversation(conversation, tx) if conversation else Record()


async def gather_facts(event: Event, record: Record, house: House, tx: Transaction, *, more: bool = False) -> Facts:
    """Everything the decision about this event may depend on. `more`: further words of the conversation wait."""
    conversation = record.conversation
    command = isinstance(event, CommandGiven)
    tells = record.case is None or isinstance(event, TELLING)
    return Facts(
        now=house.clock.now(),
        fresh_case=house.fresh_id(),
        fresh_code=await _fresh_code(house, tx) if record.case is None else "",
        flow=house.flow,
        languages=house.languages,
        limits=house.limits,
        more=more,
        active=await tx.cases.active() if command else (),
        said=await tx.cases.said(conversation.id) if conversation and tells else (),
        question_asked=await _points_at_question(event, record, tx),
        previous_case=await tx.conversations.previous_case(conversation.id) if conversation else None,
    )


async def _of_conversation(id: str, tx: Transaction) -> Record:
    conversation = await tx.conversations.get(id)
    case = await tx.cases.get(conversation.case) if conversation and conversation.case else None
    return Record(conversation, case)


async def _of_command(event: CommandGiven, tx: Transaction) -> Record:
    if event.thread and (id := await tx.outbox.conversation_of(event.origin.transport, event.thread)):
        record = await _of_conversation(id, tx)
        if record.case is not None:
            return record
    first = event.rest.split(maxsplit=1)[:1]
    code = ids.read_code(first[0]) if first else None
    case = await tx.cases.of_code(code) if code else None
    return await _of_conversation(case.conversation, tx) if case else Record()


async def _fresh_code(house: House, tx: Transaction) -> str:
    while True:
        code = ids.make_code([house.draw(len(ids.ALPHABET)) for _ in range(ids.RANDOM_CHARACTERS)])
        if await tx.cases.of_code(code) is None:
            return code


async def _points_at_question(event: Event, record: Record, tx: Transaction) -> bool:
    """Whether a reaction is on the bot's latest question."""
    conversation = record.conversation
    if not isinstance(event, ReactionGiven) or conversation is None or conversation.asked is None:
        return False
    return await tx.outbox.key_of(conversation.transport, event.target) == conversation.question_key()
