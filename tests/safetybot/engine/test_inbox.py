"""One event, one transaction; a bug sets one event aside and nobody else waits."""

from dataclasses import replace

from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Keep
from safetybot.core.events import FromReporter, MessageEdited, MessageWithdrawn, Place, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.engine.inbox import InboxWorker
from tests.town import DESK, Town


class Stumbles:
    """Doors like the real ones, but one word makes the reporter's fall over."""

    def __init__(self, doors: object) -> None:
        self._doors = doors

    def __getattr__(self, name: str) -> object:
        return getattr(self._doors, name)

    def from_reporter(self, record: Record, event: FromReporter, facts: Facts) -> Decision:
        if getattr(event, "words", "") == "poison":
            raise ZeroDivisionError("poison")
        return self._doors.from_reporter(record, event, facts)  # type: ignore[attr-defined, no-any-return]


def with_doors(worker: InboxWorker) -> InboxWorker:
    return replace(worker, doors=Stumbles(worker.doors))  # type: ignore[arg-type]


async def test_a_handlers_bug_sets_one_event_aside(town: Town) -> None:
    """The event a handler stumbles over is kept out of the way, the desk hears of it, the next one is handled."""
    town.workers = replace(town.workers, inbox=with_doors(town.workers.inbox))
    ana = town.reporter("ana")

    await ana.says("poison", "hello")

    assert "send it again" in ana.heard[0]
    assert any("SOS" in words for words in ana.heard[1:])
    assert len(town.desk) == 1
    assert "poison" not in town.desk[0].body


class Scribbles(Stumbles):
    """Doors that decide something which cannot be written down."""

    def from_reporter(self, record: Record, event: FromReporter, facts: Facts) -> Decision:
        decision = self._doors.from_reporter(record, event, facts)  # type: ignore[attr-defined]
        if getattr(event, "words", "") == "poison":
            return replace(decision, effects=(*decision.effects, Keep("reporter", object())))  # type: ignore[arg-type]
        return decision  # type: ignore[no-any-return]


async def test_what_cannot_be_written_is_set_aside_as_a_whole(town: Town) -> None:
    """A decision that fails while it is written leaves nothing behind, and does not hold up the next one."""
    doors = town.workers.inbox.doors
    town.workers = replace(town.workers, inbox=replace(town.workers.inbox, doors=Scribbles(doors)))  # type: ignore[arg-type]
    ana, ben = town.reporter("ana"), town.reporter("ben")

    await town.arrive(ana.message("poison"), ben.message("SOS"))

    assert ["send it again" in words for words in ana.heard] == [True]
    assert any("P0" in out.body for out in town.desk)


async def test_the_same_event_twice_is_handled_once(town: Town) -> None:
    """A transport may hand over what it has handed over before: nothing is said twice."""
    ana = town.reporter("ana")
    message = ana.message("hello")

    await town.arrive(message)
    heard = len(ana.heard)
    await town.arrive(message, message)

    assert heard > 0
    assert len(ana.heard) == heard


async def test_an_event_of_a_conversation_that_was_erased_is_dropped(town: Town) -> None:
    """What arrives for a forgotten conversation from the bot's own clock does nothing."""
    ana = town.reporter("ana")
    await ana.says("hello")
    async with town.store.begin() as tx:
        conversation = await tx.conversations.of_address("memory", ana.address)
        assert conversation is not None
        await tx.conversations.forget(conversation.id)
    heard = len(ana.heard)

    await town.forward(days=60)

    assert len(ana.heard) == heard
    assert town.desk == []


async def test_edits_and_reactions_inside_the_desk_are_its_own_business(town: Town) -> None:
    """Responders may edit and react among themselves; no reporter hears of it."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    heard, posts = len(ana.heard), len(town.desk)
    origin = replace(ana.origin(), place=Place.DESK, address=DESK)
    now = town.clock.now()

    await town.arrive(
        ReactionGiven(id="r", at=now, origin=origin, message="r", target="x", emoji="👍"),
        MessageEdited(id="e", at=now, origin=origin, target="x", words="!reply leaked"),
        MessageWithdrawn(id="w", at=now, origin=origin, target="x"),
    )

    assert (len(ana.heard), len(town.desk)) == (heard, posts)
