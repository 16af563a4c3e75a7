"""What signal-cli does when it is asked to send something: words, edits, receipts, reactions."""

from collections.abc import Callable
from typing import Any

from safetybot.demo.signal.calls import (
    FAILURES,
    TOKEN,
    USER,
    WAIT_SECONDS,
    Failure,
    address,
    group_of,
    number,
    one,
    person_of,
    several,
)
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.person import Message, Person
from safetybot.demo.signal.world import World


def _recipients(world: World, params: Json) -> tuple[list[str], str]:
    """Who is meant, and the group if one is."""
    if group := one(params, "groupId") or one(params, "groupIds"):
        if not group_of(world, group).joined:
            raise Failure(USER, f"Failed to send message: User is not a member in group: {group}")
        return sorted(world.groups[group].members), group
    acis = [str(value) for value in several(params, "recipient", "recipients")]
    if not acis:
        raise Failure(USER, "No recipients given")
    return acis, ""


def _deliver(world: World, params: Json, timestamp: int, hear: Callable[[Person], None]) -> Json:
    """Hand something to every recipient who can be reached; a mixed result is a success."""
    recipients, group = _recipients(world, params)
    results = []
    for who in recipients:
        person = person_of(world, who)
        type = _outcome(world, person)
        result: Json = {"recipientAddress": address(person.aci, person.number) if person else address(who)}
        if group:
            result["groupId"] = group
        if type == "RATE_LIMIT_FAILURE":
            result |= {"token": TOKEN, "retryAfterSeconds": WAIT_SECONDS}
        results.append(result | {"type": type})
        if person and type == "SUCCESS":
            hear(person)
    if results and all(result["type"] != "SUCCESS" for result in results):
        kinds = {result["type"] for result in results}
        worst = next((FAILURES[kind] for kind in FAILURES if kind in kinds), (USER, "Failed to send message"))
        raise Failure.of(*worst, results, timestamp)
    return {"timestamp": timestamp, "results": results}


def _outcome(world: World, person: Person | None) -> str:
    if person is None:
        return "UNREGISTERED_FAILURE"
    if person.failing:
        return person.failing
    return "SUCCESS" if world.knows(person) else "IDENTITY_FAILURE"


def send(world: World, params: Json) -> Json:
    """Send words or files, or replace what was sent."""
    body = one(params, "message")
    files = several(params, "attachment", "attachments")
    if not body and not files:
        raise Failure(
            USER, "Sending empty message is not allowed, either a message, attachment or sticker must be given."
        )
    timestamp, edited = world.tick(), one(params, "editTimestamp")

    def hear(person: Person) -> None:
        old = _message(person, edited) if edited else None
        if old:
            old.body = str(body or "")
            old.edits.append(timestamp)
            return
        group = str(one(params, "groupId") or "")
        person.hears(
            Message(
                timestamp=timestamp,
                body=str(body or ""),
                quote=number(one(params, "quoteTimestamp")),
                expires=0 if group else world.timers.get(person.aci, 0),
                group=group,
                mentions=tuple(str(mention) for mention in several(params, "mention", "mentions")),
                attachments=len(files),
            )
        )

    return _deliver(world, params, timestamp, hear)


def _message(person: Person, timestamp: Any) -> Message | None:
    """A message by its timestamp, or by that of a later version."""
    stamp = number(timestamp)
    return next((message for message in person.heard if stamp in (message.timestamp, *message.edits)), None)


def remote_delete(world: World, params: Json) -> Json:
    """Take back what was sent."""

    def hear(person: Person) -> None:
        if message := _message(person, one(params, "targetTimestamp")):
            message.deleted, message.body = True, ""

    return _deliver(world, params, world.tick(), hear)


def send_reaction(world: World, params: Json) -> Json:
    """React to a message."""
    reaction = str(one(params, "emoji")), number(one(params, "targetTimestamp")) or 0
    return _deliver(world, params, world.tick(), lambda person: person.reactions.append(reaction))


def send_receipt(world: World, params: Json) -> Json:
    """Tell that messages were read."""
    type = str(one(params, "type") or "read")
    stamps = [int(stamp) for stamp in several(params, "targetTimestamp", "targetTimestamps")]
    return _deliver(
        world, params, world.tick(), lambda person: person.receipts.extend((type, stamp) for stamp in stamps)
    )


def send_typing(world: World, params: Json) -> Json:
    """Show that somebody types."""

    def hear(person: Person) -> None:
        person.saw_typing += 1

    return _deliver(world, params, world.tick(), hear)
