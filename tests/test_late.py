"""What comes late, all at once or in the wrong order: a whole bot deals with it."""

import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from safetybot.core.events import MessageReceived
from tests.town import Reporter, Town

HOURS = timedelta(hours=1)
LONG_AGO = datetime(2014, 9, 1, tzinfo=UTC)


def posts(town: Town) -> str:
    """All that stands in the desk, in order."""
    return "\n".join(out.body for out in town.desk if out.edits is None)


def old(reporter: Reporter, words: str, hours: float) -> MessageReceived:
    """A message that was written so many hours ago and comes only now."""
    return replace(reporter.message(words), written_at=reporter.town.clock.now() - hours * HOURS)


async def shown(town: Town) -> str:
    """What `!case` shows of the newest case."""
    before = len(town.desk)
    await town.responder("bea").answers("!case")
    return "\n".join(out.body for out in town.desk[before:] if out.edits is None)


@pytest.mark.parametrize("seed", range(2))
async def test_what_comes_together_is_read_in_the_order_of_writing(town: Town, seed: int) -> None:
    """However a server hands over the messages of three days: the desk reads them as they were written, each with both
    times, and each person gets one answer.
    """
    people = [town.reporter(name) for name in ("ana", "ben")]
    for person in people:
        await person.says("SOS")
    heard = [len(person.heard) for person in people]
    told = len(posts(town))
    messages = [old(person, f"{person.name} {number:02}", 72 - number) for person in people for number in range(12)]
    random.Random(seed).shuffle(messages)
    town.clock.time += timedelta(minutes=10)
    await town.arrive(*(replace(message, at=town.clock.now()) for message in messages))

    read = posts(town)[told:]
    for person, before in zip(people, heard, strict=True):
        assert re.findall(rf"│ {person.name} (\d+)", read) == [f"{number:02}" for number in range(12)]
        assert [words.split(".")[0] for words in person.heard[before:]] == ["Passed on to the safety team"]
    assert read.count("received 2026-11-21 14:10 UTC") == 24


async def test_the_record_is_in_the_order_of_writing(town: Town) -> None:
    """What came two days late is shown at the end, marked; the record has it where it belongs, with both times."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    await town.forward(hours=2)
    await town.responder("bea").answers("!reply we are here")
    await town.forward(hours=46)
    await town.arrive(old(ana, "I am behind the house", 47))

    assert "written 2026-11-21 15:00 UTC, received 2026-11-23 14:00 UTC:" in posts(town)
    record = await shown(town)
    assert record.index("SOS") < record.index("I am behind the house") < record.index("we are here")
    assert "written 2026-11-21 15:00 UTC, received 2026-11-23 14:00 UTC:" in record


async def test_what_is_older_than_the_question_does_not_answer_it(town: Town) -> None:
    """A "yes" of yesterday is not the answer to a question of today; today's is. The desk reads both."""
    ana = town.reporter("ana")
    await ana.says("hello")
    question = ana.heard[-1]
    await town.arrive(old(ana, "yes", 20))
    assert ana.heard[-1] == question
    await ana.says("yes")
    assert "danger in the next hours" in ana.heard[-1]

    await town.forward(minutes=6)
    assert posts(town).count("│ yes") == 2


async def test_deadlines_run_from_receipt(town: Town) -> None:
    """Words of three days ago are answered like new ones: the silence is counted from when they came."""
    ana = town.reporter("ana")
    await town.arrive(old(ana, "they follow me home", 72))
    await town.forward(minutes=4)
    assert town.desk == []

    await town.forward(minutes=2)
    assert "opened 2026-11-21 14:05 UTC" in posts(town)
    assert "2026-11-21 16:05 UTC" in posts(town)


async def test_forged_times_harm_only_their_own_conversation(town: Town) -> None:
    """Somebody whose server writes any date: everybody else's messages stay where they are, and get their answers."""
    ana, ben, dice = town.reporter("ana"), town.reporter("ben"), random.Random(3)
    await ana.says("SOS")
    await ben.says("SOS")
    now = town.clock.now()
    arriving = []
    for number in range(20):
        forged = LONG_AGO + dice.random() * (now - LONG_AGO)
        arriving += [replace(ben.message(f"ben {number}"), written_at=forged), ana.message(f"ana {number}.")]
    town.clock.time += timedelta(minutes=11)
    arriving = [replace(message, at=town.clock.now()) for message in arriving]
    await town.arrive(*arriving)

    assert re.findall(r"│ ana (\d+)\.", posts(town)) == [str(number) for number in range(20)]
    assert sorted(re.findall(r"│ ben (\d+)", posts(town))) == sorted(str(number) for number in range(20))
    assert ana.heard[-1].startswith("Passed on")
    assert ben.heard[-1].startswith("Passed on")


async def test_a_message_from_the_beginning_of_time_is_one(town: Town) -> None:
    """The oldest date there can be begins a conversation like any other."""
    ana = town.reporter("ana")
    await town.arrive(replace(ana.message("hello"), written_at=LONG_AGO))
    assert "Is it safe" in ana.heard[-1]

    await ana.says("yes")
    assert "danger in the next hours" in ana.heard[-1]
