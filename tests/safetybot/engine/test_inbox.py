"""One event, one transaction; a bug sets one event aside and nobody else waits."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Absorb, Decision, Keep
from safetybot.core.events import AlarmRaised, FromReporter, MessageEdited, MessageWithdrawn, Place, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.text import Line
from safetybot.engine.inbox import InboxWorker
from safetybot.engine.render import Speaks
from tests.storage.samples import change
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


async def test_poison_among_many(town: Town) -> None:
    """Events that are committed together fail alone: all the others are handled, in order, once."""
    ana, ben = town.reporter("ana"), town.reporter("ben")
    await ana.says("SOS")
    await ben.says("SOS")
    town.workers = replace(town.workers, inbox=with_doors(town.workers.inbox))
    before = len(town.desk)

    lines = [(ana if number % 2 else ben).message(f"line {number:02}.") for number in range(40)]
    await town.arrive(*lines[:20], ben.message("poison"), *lines[20:])

    posts = "\n".join(out.body for out in town.desk[before:] if out.edits is None)
    for odd in (0, 1):
        wanted = [f"{number:02}" for number in range(odd, 40, 2)]
        assert [found for found in re.findall(r"line (\d\d)\.", posts) if int(found) % 2 == odd] == wanted
    assert sum("stumbled" in out.body for out in town.desk) == 1
    assert sum("send it again" in words for words in ben.heard) == 1


async def test_a_sentence_that_cannot_be_made(town: Town) -> None:
    """A bug in a sentence leaves nothing half written: the event is set aside, the next one is handled."""
    town.workers = replace(town.workers, inbox=replace(town.workers.inbox, voice=Mumbles(town.workers.inbox.voice)))
    ana, ben = town.reporter("ana"), town.reporter("ben")

    await town.arrive(ana.message("SOS"), ben.message("hello"))

    assert ["send it again" in words for words in ana.heard] == [True]
    assert ben.heard
    assert sum("stumbled" in out.body for out in town.desk) == 1
    async with town.store.begin() as tx:
        assert await tx.cases.active() == ()


class Mumbles:
    """A voice that loses its tongue over the card of an emergency."""

    def __init__(self, voice: Speaks) -> None:
        self._voice = voice

    def __getattr__(self, name: str) -> object:
        return getattr(self._voice, name)

    def to_desk(self, lines: Sequence[Line]) -> str:
        body = self._voice.to_desk(lines)
        if "P0" in body:
            raise ZeroDivisionError
        return body


async def test_a_damaged_event_is_one_alarm(town: Town, tmp_path: Path) -> None:
    """A row that does not open is set aside and told once; what came with it is handled."""
    ana, ben = town.reporter("ana"), town.reporter("ben")
    town.transport.arrive([ana.message("hello"), ben.message("hello")])
    await town.transport.deliver(town.mailbox)
    change(tmp_path / "town.db", "update inbox set content = x'00' where number = 1")

    await town.settle()

    assert any("SOS" in words for words in ben.heard)
    assert sum("stumbled" in out.body for out in town.desk) == 1


async def test_an_alarm_that_fails_raises_no_other(town: Town) -> None:
    """A bug in telling of a bug ends there; the log has it."""

    class Deaf(Stumbles):
        def from_bot(self, record: Record, event: AlarmRaised, facts: Facts) -> Decision:
            raise ZeroDivisionError

    town.workers = replace(town.workers, inbox=replace(town.workers.inbox, doors=Deaf(town.workers.inbox.doors)))
    ana = town.reporter("ana")

    await ana.says("poison", "hello")

    assert town.desk == []
    assert any("SOS" in words for words in ana.heard)


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


class Links(Stumbles):
    """Doors that, at a word of the reporter's, make another conversation part of theirs and move to its address."""

    def __init__(self, doors: object, other: Conversation) -> None:
        super().__init__(doors)
        self._other = other

    def from_reporter(self, record: Record, event: FromReporter, facts: Facts) -> Decision:
        decision = super().from_reporter(record, event, facts)
        if getattr(event, "words", "") != "it is me":
            return decision
        assert decision.record.conversation is not None
        moved = replace(decision.record.conversation, address=self._other.address)
        return Decision(replace(decision.record, conversation=moved), (*decision.effects, Absorb(self._other.id)))


async def test_what_came_in_beside_a_move_is_heard(town: Town) -> None:
    """Words that are handled along with the decision that makes their conversation part of another are not lost."""
    ana, new = town.reporter("ana"), town.reporter("new")
    await ana.says("SOS")
    await new.says("hello")
    async with town.store.begin() as tx:
        other = await tx.conversations.of_address("memory", new.address)
    assert other is not None
    inbox = town.workers.inbox
    town.workers = replace(town.workers, inbox=replace(inbox, doors=Links(inbox.doors, other)))  # type: ignore[arg-type]

    await town.arrive(ana.message("it is me"), new.message("they have written again"))

    assert [out.thread for out in town.desk if "they have written again" in out.body] == [f"sent:{town.cards[0].id}"]
