"""Very many messages at once, one of them a call for help: who is heard first, what the desk reads, what is kept."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from safetybot.core.events import FromTransport
from safetybot.core.facts import Limits
from safetybot.core.outgoing import Outgoing, OutgoingKind
from tests.town import DESK, LANGUAGES, Reporter, Town, open_town

SMALL = Limits(burst=10, per_minute=6)
EMERGENCY = "SOS he is breaking the door"
FIRST_WORDS = {
    "en": "hello, somebody has published my address and now they write to my family",
    "fr": "bonjour, quelqu'un a publié mon adresse et maintenant on écrit à ma famille",
    "es": "hola, alguien ha publicado mi dirección y ahora escriben a mi familia",
}


@pytest.fixture
async def small_town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town in which ten messages at once are the limit."""
    async with open_town(tmp_path, SMALL) as town:
        yield town


def digests(town: Town) -> list[Outgoing]:
    """What the desk reads of floods at this moment, edits counted in."""
    return [out for out in town.transport.shown(DESK).values() if "Many messages at once" in out.body]


def lines_in(posts: list[Outgoing]) -> list[str]:
    return re.findall(r"line (\d+)\.", "\n".join(post.body for post in posts))


async def flood(town: Town, ana: Reporter, count: int) -> None:
    await town.arrive(*(ana.message(f"line {number}.") for number in range(count)))


async def test_one_digest_instead_of_many_lines(small_town: Town) -> None:
    """A few lines and one digest stand in the thread; within a minute its count is true; one sentence is said."""
    town, ana = small_town, small_town.reporter("ana")
    await ana.says("SOS")
    said = len(ana.heard)
    before = len(town.desk)

    await flood(town, ana, 30)
    assert len([out for out in town.desk[before:] if out.edits is None]) == SMALL.burst
    (digest,) = digests(town)
    assert digest.thread == f"sent:{town.cards[0].id}"
    assert not digest.alert
    assert len([body for body in ana.heard[said:] if "Everything you write here is kept" in body]) == 1

    await town.forward(minutes=1)
    (digest,) = digests(town)
    assert "21 more have come" in digest.body


async def test_everything_can_be_read_afterwards(small_town: Town) -> None:
    """`!case` shows a thousand lines in order in a handful of posts; withdrawing one of them takes it from there."""
    town, ana, bea = small_town, small_town.reporter("ana"), small_town.responder("bea")
    await ana.says("SOS")
    await flood(town, ana, 1000)
    before = set(town.transport.shown(DESK))

    await bea.answers("!case")
    listed = {id: out for id, out in town.transport.shown(DESK).items() if id not in before}
    assert lines_in(list(listed.values())) == [str(number) for number in range(1000)]
    assert len(listed) <= 6

    await ana.withdraws()
    shown = town.transport.shown(DESK)
    assert not [out for out in shown.values() if "line 999." in out.body]
    assert len(shown.keys() & listed.keys()) == 1  # the card

    before = set(shown)
    await bea.answers("!case")
    again = [out for id, out in town.transport.shown(DESK).items() if id not in before]
    assert lines_in(again) == [str(number) for number in range(999)]


async def test_nothing_is_left_of_the_flood_of_a_forgotten_case(small_town: Town) -> None:
    """What was only counted is erased with everything else."""
    town, ana, bea = small_town, small_town.reporter("ana"), small_town.responder("bea")
    await ana.says("SOS")
    await flood(town, ana, 30)
    await bea.answers("!case")
    await bea.answers("!close")
    await town.forward(days=31)

    async with town.store.begin() as tx:
        assert await tx.conversations.of_address("memory", ana.address) is None
        assert await tx.timers.next_at() is None


async def test_one_emergency_among_two_thousand_messages(town: Town) -> None:
    """Forty new people write two thousand messages within a minute, and nothing goes out until all have come. The one
    who calls for help is heard before anybody else; of the others nothing is lost, and the order of each is kept.
    """
    people = [(town.reporter(f"person{number}"), LANGUAGES[number % 3]) for number in range(40)]
    caller = town.reporter("caller")
    events: list[FromTransport] = [person.message(FIRST_WORDS[language]) for person, language in people]
    events += [person.message(f"line {number}.") for number in range(49) for person, _ in people]
    events.insert(1500, caller.message(EMERGENCY))
    for second in range(60):
        town.transport.arrive(events[second * len(events) // 60 : (second + 1) * len(events) // 60])
        await town.transport.deliver(town.mailbox)
        town.clock.time += timedelta(seconds=1)
    await town.settle()

    (card,) = [out for out in town.cards if out.thread is None and "P0 life" in out.body]
    thread = f"sent:{card.id}"
    sent = town.transport.sent
    assert sent[0] == card
    assert card.alert
    assert (sent[1].address, sent[1].kind) == (caller.address, OutgoingKind.SAY)
    # Behind the card its thread goes on side by side with the greetings of the others, in its own order.
    assert [out for out in sent[:30] if out.thread == thread and EMERGENCY in out.body]

    await town.forward(minutes=10)  # whoever is silent in the questions is handed over
    async with town.store.begin() as tx:
        for person, language in people:
            conversation = await tx.conversations.of_address("memory", person.address)
            assert conversation is not None
            kept = [said.words for said in await tx.cases.said(conversation.id)]
            assert kept == [FIRST_WORDS[language], *(f"line {number}." for number in range(49))]
    threads: dict[str, list[Outgoing]] = {}
    for out in town.desk:
        if out.thread and out.edits is None:
            threads.setdefault(out.thread, []).append(out)
    in_order = [str(number) for number in range(49)]
    assert [lines_in(posts) for thread_, posts in threads.items() if thread_ != thread] == [in_order] * 40
