"""Very much at once, very long, and in the end nothing: what a town bears and what it forgets."""

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.replies import LONGEST_REPLY
from safetybot.core.facts import Limits
from safetybot.core.outgoing import OutgoingKind
from safetybot.core.text import QUOTE, Text, unmarked
from safetybot.engine.pieces import MOST_BYTES
from safetybot.flows import load_flow
from safetybot.i18n import Voice
from storage.tables import metadata
from tests.planted import found
from tests.storage.samples import rows
from tests.town import DESK, LANGUAGES, Town

LIMIT = Limits().words
PLANTED = "Zwiebelfisch"
FIRST_WORDS = {
    "en": "hello, somebody has published my address and now they write to my family",
    "fr": "bonjour, quelqu'un a publié mon adresse et maintenant on écrit à ma famille",
    "es": "hola, alguien ha publicado mi dirección y ahora escriben a mi familia",
}


def wire_size(body: str) -> int:
    return len(json.dumps(body)) - 2


def words_of(bodies: list[str]) -> str:
    """What a reader of these posts has of the reporter's words."""
    lines = [line for body in bodies for line in unmarked(body).split("\n")]
    return "".join(line.removeprefix(QUOTE) for line in lines if line.startswith(QUOTE))


async def test_a_thousand_messages_within_a_minute(town: Town) -> None:
    """From somebody the bot has never met, and nothing goes out until all is handled: the desk reads the first hundred
    and a few of the rest, in order, one digest counts the others, and `!case` shows all; the bot itself says little.
    """
    ana = town.reporter("ana")
    for second in range(50):
        numbers = range(second * 20, second * 20 + 20)
        town.transport.arrive([ana.message(f"line {number}.") for number in numbers])
        await town.transport.deliver(town.mailbox)
        town.clock.time += timedelta(seconds=1)
    for worker in (town.workers.inbox, town.workers.outbox):
        while await worker.step():
            pass
    await town.settle()
    await town.forward(minutes=6)  # whoever is silent in the questions is handed over

    posts = "\n".join(out.body for out in town.desk if out.edits is None)
    shown = [int(number) for number in re.findall(r"line (\d+)\.", posts)]
    assert shown == sorted(shown)
    assert shown[:100] == list(range(100))
    assert len(shown) <= 100 + 20 + len(load_flow().questions)
    assert len(ana.heard) <= 12
    assert "set aside" not in posts
    (digest,) = [out.body for out in town.transport.shown(DESK).values() if "Many messages at once" in out.body]
    assert f"{1000 - len(shown)} more have come" in digest
    before = len(town.desk)
    await town.responder("bea").answers("!case")
    listed = "\n".join(out.body for out in town.desk[before:])
    assert re.findall(r"line (\d+)\.", listed) == [str(number) for number in range(1000)]
    async with town.store.begin() as tx:
        assert not await tx.inbox.waiting(1)


async def test_forty_new_people_at_once(town: Town) -> None:
    """Each is greeted and asked the first question in their own language, and nobody hears anything else."""
    voice = Voice(LANGUAGES, "en", team="safety team")
    people = [(town.reporter(f"person{number}"), LANGUAGES[number % 3]) for number in range(40)]

    await town.arrive(*(person.message(FIRST_WORDS[language]) for person, language in people))

    for person, language in people:
        hello, question = person.heard
        assert hello.startswith(voice.to_reporter([Text.of("hello")], language))
        assert question.startswith(voice.to_reporter([Text.of("question-safe")], language))


@pytest.mark.parametrize("alphabet", ["abc defghi", "é ", "😀🆘"], ids=["latin", "accents", "emoji"])
async def test_sixty_thousand_characters(town: Town, alphabet: str) -> None:
    """The desk gets all of it, in pieces that fit, each marked as a reporter's words, in the thread of the case."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    before = len(town.desk)
    words = (alphabet * LIMIT)[:LIMIT]

    await ana.says(words)

    posts = [out for out in town.desk[before:] if out.edits is None]
    assert len(posts) > 2
    assert words_of([out.body for out in posts]) == words
    assert all(out.body.startswith(QUOTE) for out in posts)
    assert max(wire_size(out.body) for out in posts) <= MOST_BYTES
    assert len({out.thread for out in posts} - {None}) == 1


async def test_seventy_thousand_characters(town: Town) -> None:
    """What is longer than may be passed on is cut, and the desk reads that it was."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    before = len(town.desk)

    await ana.says("word " * 14_000)

    posts = [out.body for out in town.desk[before:] if out.edits is None]
    assert words_of(posts) == "word " * (LIMIT // 5)
    assert "longer than" in posts[-1].split("\n")[-1]
    assert sum("longer than" in body for body in posts) == 1


async def test_a_reply_that_is_too_long(town: Town) -> None:
    """It is refused with a sentence and nothing of it is sent; the longest that is allowed is one message, echoed."""
    ana, bea = town.reporter("ana"), town.responder("bea")
    await ana.says("SOS")
    heard = len(ana.heard)
    await bea.answers("!reply " + "س" * (LONGEST_REPLY + 1))
    assert len(ana.heard) == heard
    assert town.desk[-1].body.startswith("Nothing was sent")
    assert town.desk[-1].thread == f"sent:{town.cards[-1].id}"

    await bea.answers("!reply " + "س" * LONGEST_REPLY)
    assert [unmarked(words) for words in ana.heard[heard:]] == ["س" * LONGEST_REPLY]
    echoes = [out.body for out in town.desk if "س" in out.body]
    assert {words_of([body]) for body in echoes} == {"س" * LONGEST_REPLY}


async def test_withdrawing_what_was_posted_in_pieces(town: Town) -> None:
    """Each piece is taken back, and nothing else is."""
    ana = town.reporter("ana")
    await ana.says("SOS", "this stays")
    before = set(town.transport.shown(DESK))
    await ana.says("gone " * 12_000)
    pieces = set(town.transport.shown(DESK)) - before
    assert len(pieces) > 2

    await ana.withdraws()

    withdrawn = {out.edits for out in town.transport.sent if out.kind is OutgoingKind.WITHDRAW}
    assert withdrawn == pieces
    left = town.transport.shown(DESK)
    assert before <= set(left)
    assert not [out for out in left.values() if "gone" in out.body]


async def test_nothing_is_left_of_a_forgotten_case(town: Town, tmp_path: Path) -> None:
    """After its time a closed case has no row in any table, and no word of it stands in any file."""
    ana, bea = town.reporter(PLANTED), town.responder("bea")
    await ana.says("SOS", f"{PLANTED} is at my door", f"{PLANTED} " * 5000)
    await ana.edits(f"{PLANTED} has gone")
    await ana.sends_unreadable()
    await bea.answers(f"!reply we know {PLANTED}")
    await bea.answers(f"!note {PLANTED} is known")
    async with town.store.begin() as tx:
        conversation = await tx.conversations.of_address("memory", ana.address)
    assert conversation is not None
    assert len(rows_of(tmp_path / "town.db", conversation.id)) > 5

    await bea.answers(f"!close {PLANTED} was arrested")
    await town.forward(days=29)
    assert rows_of(tmp_path / "town.db", conversation.id)
    await town.forward(days=2)

    assert rows_of(tmp_path / "town.db", conversation.id) == []
    assert found(tmp_path, [PLANTED, conversation.id]) == []


def rows_of(file: Path, conversation: str) -> list[str]:
    """In which tables something of this conversation stands, once for each row."""
    return [
        table.name
        for table in metadata.sorted_tables
        for row in rows(file, f"select * from {table.name}")
        if conversation in row
    ]
