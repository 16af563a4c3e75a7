"""Load the one record an event is about, and the facts a decision may depend on. Reads only."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hmac import compare_digest
from zoneinfo import ZoneInfo

from safetybot.core import ids
from safetybot.core.conversation import Conversation, Record, Stage
from safetybot.core.directory import Directory
from safetybot.core.events import (
    CanaryHeard,
    CommandGiven,
    DeliveryFailed,
    Event,
    FromReporter,
    MessageDelivered,
    MessageEdited,
    MessageReceived,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReceiptGiven,
    TimerFired,
    Translated,
)
from safetybot.core.facts import Facts, Limits, Returning
from safetybot.core.flow import Flow
from safetybot.core.meaning import Intent
from safetybot.core.oncall.final import with_changes
from safetybot.core.ports import Clock, Transaction
from safetybot.engine.plans import Plans

TELLING = (
    CommandGiven,
    MessageDelivered,
    DeliveryFailed,
    MessageEdited,
    MessageWithdrawn,
    ReceiptGiven,
    TimerFired,
    Translated,
)
"""Events whose decision depends on what was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What is the same for every event: the flow, the plans, the limits, the languages, the clock, the dice.

    webhook  there is a second way out
    canaries, canary_every  on which transports a canary writes to the bot, and how often
    read     the languages that the responders read
    directory  cards, numbers and partners
    translates  the operator has a translation command
    locate   words about a place -> the code of its country, empty when none is named, and its zone if it has but one
    """

    flow: Flow
    plans: Plans
    limits: Limits
    languages: tuple[str, ...]
    clock: Clock
    read: tuple[str, ...] = ()
    directory: Directory = field(default_factory=Directory)
    translates: bool = False
    webhook: bool = False
    canaries: tuple[str, ...] = ()
    canary_every: timedelta = timedelta(minutes=15)
    locate: Callable[[str, datetime], tuple[str, ZoneInfo | None]] = field(default=lambda words, at: ("", None))
    fresh_id: Callable[[], str] = field(default=lambda: uuid.uuid4().hex)
    draw: Callable[[int], int] = field(default=secrets.randbelow)


async def gather_record(event: Event, conversation: str | None, tx: Transaction) -> Record:
    """The conversation and case `event` is about; a responder's is found by thread, by what it is put on, by code."""
    if isinstance(event, CommandGiven):
        return await _of_command(event, tx)
    if isinstance(event, ReactionGiven) and event.origin.place is not Place.REPORTER:
        return await _of_message(event.origin.transport, event.target, tx)
    if isinstance(event, MessageReceived) and event.origin.place is Place.DUTY:
        about = event.thread or event.answers
        return await _of_message(event.origin.transport, about, tx) if about else Record()
    return await _of_reporter(event, conversation, tx) if conversation else Record()


async def gather_facts(
    event: Event,
    record: Record,
    house: House,
    tx: Transaction,
    *,
    more: bool = False,
    around: bool = False,
    carries: int | None = None,
) -> Facts:
    """Everything the decision about this event may depend on.

    `more`: further words of the conversation wait. `around`: it depends on who is on call and on the other cases.
    `carries`: as in Facts.
    """
    conversation = record.conversation
    tells = record.case is None or isinstance(event, TELLING)
    looks = around or _goes_to_some(event, house) or _may_end_the_questions(record, house)
    changes = await tx.oncall.changes() if looks else ()
    rota, now = house.plans.rota, house.clock.now()
    region = _region(record, house.flow)
    country, zone = house.locate(region, now) if region else ("", None)
    claimant = await _claimant(event, record, tx)
    return Facts(
        now=now,
        region=region,
        country=country,
        zone=zone,
        fresh_case=house.fresh_id(),
        fresh_code=await _fresh_code(house, tx) if record.case is None else "",
        flow=house.flow,
        policy=house.plans.policy,
        languages=house.languages,
        read=house.read or house.languages,
        directory=house.directory,
        translates=house.translates,
        limits=house.limits,
        more=more,
        active=await tx.cases.active() if around else (),
        said=await tx.cases.said(conversation.id) if conversation and tells else (),
        question_asked=await _points_at_question(event, record, tx),
        previous_case=await tx.conversations.previous_case(conversation.id) if conversation else None,
        rota=with_changes(rota, changes) if rota is not None and changes else rota,
        changes=changes,
        duty=await tx.oncall.latest() if around else (),
        pages=await tx.ledger.of(conversation.id) if conversation and around else (),
        webhook=house.webhook,
        answered=await _answered(event, tx),
        receipts=await _receipts(event, tx),
        fresh_return=await _fresh_return(event, house, tx),
        returning=await _returning(event, tx),
        carries=carries,
        claimant=claimant.id if claimant else None,
        claimant_doubted=claimant is not None and claimant.doubted,
        claimant_child=claimant is not None and claimant.child,
        canaries=house.canaries,
        canary_every=house.canary_every,
        timers=await tx.timers.ours() if _looks_at_timers(event) else {},
    )


def _goes_to_some(event: Event, house: House) -> bool:
    """Whether words may have come that only the people of one schedule are to read: those who are on call now."""
    schedules = house.plans.rota.schedules if house.plans.rota is not None else {}
    options = (option for question in house.flow.questions for option in question.options)
    return isinstance(event, FromReporter | Translated) and any(
        option.child and option.schedule in schedules for option in options
    )


def _may_end_the_questions(record: Record, house: House) -> bool:
    """Whether somebody may be told now who comes next, which what was changed by hand decides, too."""
    conversation = record.conversation
    return house.plans.rota is not None and conversation is not None and conversation.stage is Stage.ASKING


async def _of_reporter(event: Event, conversation: str, tx: Transaction) -> Record:
    """Their conversation; when it has become part of another since the event was fetched, that one."""
    record = await _of_conversation(conversation, tx)
    origin = getattr(event, "origin", None)
    if record.conversation is not None or origin is None or origin.place is not Place.REPORTER:
        return record
    found = await tx.conversations.of_address(origin.transport, origin.address)
    return await _of_conversation(found.id, tx) if found else record


async def _of_conversation(id: str, tx: Transaction) -> Record:
    conversation = await tx.conversations.get(id)
    case = await tx.cases.get(conversation.case) if conversation and conversation.case else None
    return Record(conversation, case)


def _region(record: Record, flow: Flow) -> str:
    """What the reporter has answered about where it happens."""
    answers = record.conversation.answers if record.conversation else {}
    asked = next((question.name for question in flow.questions if question.region and question.name in answers), None)
    return answers[asked].words if asked else ""


async def _of_message(transport: str, message: str, tx: Transaction) -> Record:
    id = await tx.outbox.conversation_of(transport, message)
    return await _of_conversation(id, tx) if id else Record()


async def _of_command(event: CommandGiven, tx: Transaction) -> Record:
    if event.thread:
        record = await _of_message(event.origin.transport, event.thread, tx)
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


async def _fresh_return(event: Event, house: House, tx: Transaction) -> str:
    """A return code nobody has, and that is known as one when it is written, where one may be asked for."""
    if not isinstance(event, MessageReceived) or Intent.RETURN not in event.meaning.intents:
        return ""
    while True:
        code = ids.make_return_code([house.draw(len(ids.ALPHABET)) for _ in range(ids.RETURN_LENGTH - 1)])
        if ids.is_readable(code) and await tx.conversations.of_return_code(code) is None:
            return code


async def _returning(event: Event, tx: Transaction) -> Returning | None:
    """Whose return code a reporter has written, and whether the phrase behind it is the one that was agreed."""
    if not isinstance(event, MessageReceived | MessageEdited) or event.origin.place is not Place.REPORTER:
        return None
    if (shown := event.meaning.shown) is None:
        return None
    conversation = await tx.conversations.of_return_code(shown.code)
    if conversation is None:
        return Returning()
    right = conversation.phrase is not None and _same(shown.phrase, conversation.phrase)
    return Returning(conversation.id, right)


def _same(phrase: str, agreed: str) -> bool:
    """Whether they are the same, in a time that tells nothing. Half characters, which have no UTF-8, are no error."""
    return compare_digest(phrase.encode(errors="replace"), agreed.encode(errors="replace"))


async def _claimant(event: Event, record: Record, tx: Transaction) -> Conversation | None:
    """Who is now where the case was claimed from: it may be another by now, or nobody any more."""
    claim = record.conversation.claimed if record.conversation else None
    if claim is None or not isinstance(event, CommandGiven):
        return None
    return await tx.conversations.of_address(claim.transport, claim.address)


def _looks_at_timers(event: Event) -> bool:
    return isinstance(event, CanaryHeard) or (isinstance(event, TimerFired) and event.conversation is None)


async def _receipts(event: Event, tx: Transaction) -> tuple[str, ...]:
    """The keys of the messages of ours that a receipt is for."""
    if not isinstance(event, ReceiptGiven):
        return ()
    found = [await tx.outbox.key_of(event.origin.transport, target) for target in event.targets]
    return tuple(key for key in found if key is not None)


async def _answered(event: Event, tx: Transaction) -> str | None:
    """The key of the message of ours that a responder's reaction or reply points at."""
    match event:
        case ReactionGiven(target=target) if event.origin.place is not Place.REPORTER:
            return await tx.outbox.key_of(event.origin.transport, target)
        case _:
            return None


async def _points_at_question(event: Event, record: Record, tx: Transaction) -> bool:
    """Whether a reaction is on the bot's latest question."""
    conversation = record.conversation
    if not isinstance(event, ReactionGiven) or conversation is None:
        return False
    if conversation.asked is None and conversation.side is None:
        return False
    if event.origin.place is not Place.REPORTER:
        return False
    return await tx.outbox.key_of(conversation.transport, event.target) == conversation.question_key()
