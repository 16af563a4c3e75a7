"""How and when somebody wants to be written to: a whole bot, from what they say to what goes out, and when."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from safetybot.core.outgoing import NotSent, OutgoingKind
from tests.night import posts
from tests.rotas import four
from tests.town import DESK, Reporter, Responder, Town, open_town

STORY = "They follow me home and threaten me every day since the article came out"
ON = pytest.mark.parametrize("on", ["memory", "signal"])


async def with_wishes(town: Town, answer: str = "08:00-20:00", clock: str = "16:00", *, on: str = "memory") -> Reporter:
    """A reporter with a case who has answered how to write to them; it is 14:00 in UTC."""
    ana = town.reporter("ana", on=on)
    await ana.says(STORY, "yes", "no", "skip", "skip", answer)
    if clock and "What time is it" in ana.heard[-1]:
        await ana.says(clock)
    return ana


async def at_night(town: Town, *, on: str = "memory") -> tuple[Reporter, Responder, int]:
    """It is three in the morning there, everything is answered, and nothing may be said before eight."""
    ana, bea = await with_wishes(town, on=on), town.responder("bea")
    await bea.answers("!reply good evening")
    await town.forward(hours=11)
    return ana, bea, len(ana.heard)


def echo(town: Town) -> str:
    """What the desk sees of the latest reply now."""
    return [body for out in town.transport.shown(DESK).values() if "To the reporter" in (body := out.body)][-1]


@ON
async def test_a_reply_at_night_waits_for_the_morning(town: Town, on: str) -> None:
    """The desk sees until when, in its own time, and later that it has gone; all of it in its order."""
    ana, bea, before = await at_night(town, on=on)
    await bea.answers("!reply one")
    await bea.answers("!reply two")
    assert "waits until 2026-11-22 06:00 UTC, as they wish" in echo(town)

    await town.forward(hours=4, minutes=59)
    assert ana.heard[before:] == []
    await town.forward(minutes=1)
    assert ana.heard[before:] == ["one", "two"]
    assert "waits" not in echo(town)
    assert "two" in echo(town)
    assert "identity" not in "".join(out.body for out in town.desk)


@ON
async def test_it_goes_earlier_when_they_write(town: Town, on: str) -> None:
    """They are there, so what waits comes, in its order; five minutes later nothing more."""
    ana, bea, before = await at_night(town, on=on)
    await bea.answers("!reply one")
    await bea.answers("!reply two")
    await ana.says("I cannot sleep")
    assert ana.heard[before:] == ["one", "two"]

    await town.forward(minutes=4)
    await bea.answers("!reply three")
    await town.forward(minutes=1)
    await bea.answers("!reply four")
    assert ana.heard[-1] == "three"
    await town.forward(hours=5)
    assert ana.heard[-1] == "four"


async def test_words_that_come_at_night_were_written_by_day(town: Town) -> None:
    """They say nothing of who is there now: neither an answer to them nor what waits is said before the morning."""
    ana, bea, before = await at_night(town)
    await bea.answers("!reply the plan with your lawyer")
    message = ana.message("thank you")
    await town.arrive(replace(message, written_at=message.at - timedelta(hours=9)))
    await town.forward(minutes=1)
    assert ana.heard[before:] == []
    assert any("thank you" in out.body for out in town.desk)

    await town.forward(hours=5)
    assert "the plan with your lawyer" in ana.heard[before:]


@ON
async def test_only_after_they_have_written(town: Town, on: str) -> None:
    """A reply waits for days, until the reporter begins; then it goes."""
    ana, bea = await with_wishes(town, "only I write first", on=on), town.responder("bea")
    assert "replies wait for that" in town.cards[-1].body
    await town.forward(minutes=6)
    before = len(ana.heard)
    await bea.answers("!reply we have read it")
    assert "waits until they write" in echo(town)
    await town.forward(days=9)
    assert ana.heard[before:] == []

    await ana.says("hello?")
    assert ana.heard[before] == "we have read it"


async def test_a_matter_of_life_keeps_to_it_too(town: Town) -> None:
    """Whoever calls for help at night is told how to be written to all the same; without that a reply waits."""
    ana, bea, _ = await at_night(town)
    await ana.says("SOS")
    assert "unless you write “emergency yes”" in ana.heard[-1]
    await town.forward(minutes=14)  # they have just called, and are waiting
    await bea.answers("!reply I am here")
    assert ana.heard[-1] == "I am here"
    await town.forward(minutes=7)
    await bea.answers("!reply where are you?")
    assert "where are you?" not in ana.heard

    await ana.says("emergency yes")
    assert "where are you?" in ana.heard
    assert "at any time" in ana.heard[-1]
    await town.forward(minutes=30)
    await bea.answers("!reply we are calling")
    assert ana.heard[-1] == "we are calling"
    assert posts(town, "How they want to be written to has changed", "in an emergency (P0) at any time")


async def test_what_waits_goes_when_it_becomes_a_matter_of_life(town: Town) -> None:
    """A responder makes it P0, and the reporter has allowed that: what was held goes at once."""
    ana, bea = await with_wishes(town), town.responder("bea")
    await ana.says("emergency yes")
    await town.forward(hours=11)
    await bea.answers("!reply are you safe?")
    assert "are you safe?" not in ana.heard
    await bea.answers("!priority P0")
    assert ana.heard[-1] == "are you safe?"


async def test_an_answer_that_waits_is_an_answer(tmp_path: Path) -> None:
    """Whoever has answered has done their part: nobody is paged, and no promise is broken, while it waits."""
    async with open_town(tmp_path, rota=four()) as town:
        ana, bea = await with_wishes(town), town.responder("bea")
        await bea.answers("!take")
        await town.forward(minutes=50)
        await ana.says("are you there?")
        await town.forward(hours=10)
        paged = len(town.paged)
        await bea.answers("!reply yes, we are")
        await town.forward(hours=4)
        assert "yes, we are" not in ana.heard
        assert len(town.paged) == paged
        await town.forward(hours=1, minutes=10)
        assert ana.heard[-1] == "yes, we are"


async def test_an_answer_that_waited_and_never_arrives(town: Town) -> None:
    """The desk hears of it as of any other: the reporter still waits."""
    ana, bea, _ = await at_night(town)
    await bea.answers("!reply one")
    town.transport.refusals[ana.address] = NotSent("room-gone", again=False)
    await town.forward(hours=5)
    assert "NOT DELIVERED" in echo(town)
    assert town.desk[-1].alert or town.desk[-2].alert


async def test_the_truth_about_a_promise_is_told_within_their_hours(town: Town) -> None:
    """At night it would wait, and be no longer true: the desk hears of it then, they when their hours begin."""
    ana = await with_wishes(town, "08:00-20:00", "19:30")
    before = len(ana.heard)
    await town.forward(hours=2)
    assert posts(town, "promise") or posts(town, "promised")
    assert ana.heard[before:] == []
    await town.forward(hours=10, minutes=29)
    assert ana.heard[before:] == []
    await town.forward(minutes=1)
    assert len(ana.heard[before:]) == 1
    assert "nobody has read this yet" in ana.heard[-1]


async def test_nothing_is_lost_with_the_bot(tmp_path: Path) -> None:
    """Killed while a reply waits: another one opens the same store, and it goes when the hours begin."""
    async with open_town(tmp_path) as town:
        ana, bea, _ = await at_night(town)
        await bea.answers("!reply one")
        await bea.answers("!reply two")
        night = town.clock.time
    async with open_town(tmp_path, known=(ana.address,)) as town:
        town.clock.time = night
        await town.settle()
        assert town.said_to(ana.address) == []
        await town.forward(hours=5)
        assert [out.body for out in town.said_to(ana.address)] == ["one", "two"]


async def test_a_clock_put_back_holds_nothing_for_longer(town: Town) -> None:
    """What was to wait until the morning of a day far ahead waits until the next one."""
    ana, bea, before = await at_night(town)
    now = town.clock.time
    await town.forward(days=40)
    await town.forward(hours=1)
    await bea.answers("!reply one")
    town.clock.time = now
    await town.forward(hours=5)
    assert ana.heard[before:] == ["one"]


async def test_hours_are_changed_at_any_time(town: Town) -> None:
    """By a message that says nothing else; the desk reads it, and nothing waits for the old ones."""
    ana, bea, before = await at_night(town)
    await bea.answers("!reply one")
    await ana.says("02:00-06:00")
    assert ana.heard[before] == "one"
    assert "between 02:00 and 06:00 your time" in ana.heard[-1]
    assert posts(town, "How they want to be written to has changed", "02:00 – 06:00", "02:00-06:00")
    await town.forward(hours=1)
    await bea.answers("!reply two")
    assert ana.heard[-1] == "two"


async def test_who_does_not_tell_the_time(town: Town) -> None:
    """Asked once more, then let be: nothing is promised to them, the desk sees that the hours are those of UTC."""
    ana = await with_wishes(town, "18-22", "")
    await ana.says("half past")
    assert "I did not understand the time" in ana.heard[-1]
    await ana.says("skip")
    assert not any("between 18:00" in words for words in ana.heard)
    assert "what time it is there is not known" in town.transport.shown(DESK)[f"sent:{town.cards[-1].id}"].body


async def test_nobody_is_closed_for_being_silent(town: Town) -> None:
    """A case is not closed by the clock, however long somebody is silent who has said that they may be, or anybody."""
    ana, ben, bea = await with_wishes(town, "I may be silent for days", ""), town.reporter("ben"), town.responder("bea")
    await bea.answers("!reply we are here")
    await ben.says(STORY, "yes", "no", "skip", "skip", "skip")
    await bea.answers("!reply we are here")
    heard = len(ana.heard), len(ben.heard)
    await town.forward(days=60)
    assert (len(ana.heard), len(ben.heard)) == heard
    assert not posts(town, "closed")
    await bea.writes("!cases")
    assert all(out.body.split(" · ")[1] in town.desk[-1].body for out in town.cards)
    await ana.says("I am back")
    assert any("│ I am back" in out.body for out in town.desk)


async def test_the_neutral_line_waits_for_nobody(town: Town) -> None:
    """Whoever writes is answered at any hour, also where nobody knows who it is."""
    ana, _, before = await at_night(town)
    await ana.changes_identity("first")
    await ana.says("it is me")
    assert [out.kind for out in town.said_to(ana.address)[before:]] == [OutgoingKind.NEUTRAL]


async def test_the_day_after(tmp_path: Path) -> None:
    """From the alarm to a human's good morning, over a restart and a closed case: a promise is kept."""
    async with open_town(tmp_path, rota=four()) as town:
        ana, bea = town.reporter("ana"), town.responder("bea")
        await ana.says("I want to kill myself")
        await bea.answers("!reply I am here. Are you safe now?")
        assert not any("tomorrow" in words for words in ana.heard)
        await town.forward(minutes=11)
        assert "May somebody write to you tomorrow" in ana.heard[-1]
        await ana.says("yes")
        assert posts(town, "wants to be asked tomorrow", "│ yes")
        await bea.answers("!close sleeps at a friend's")
        heard, paged, noon = len(ana.heard), len(town.paged), town.clock.time
        assert paged
    async with open_town(tmp_path, rota=four(), known=(ana.address,)) as town:
        town.clock.time = noon
        await town.forward(hours=23, minutes=59)
        assert town.paged == []
        await town.forward(minutes=2)
        assert posts(town, "wanted to be asked today how they are")[0].alert
        assert town.paged == ["bea"]
        assert town.said_to(ana.address) == []
    assert heard == len(ana.heard)


async def test_the_owner_is_asked_to_write(tmp_path: Path) -> None:
    """Whoever has the case is mentioned and paged the day after, and others, too, until somebody acts."""
    async with open_town(tmp_path, rota=four()) as town:
        ana, carl = town.reporter("ana"), town.responder("carl")
        await ana.says("I want to kill myself")
        await carl.answers("!take")
        await carl.answers("!reply I am here")
        await town.forward(minutes=11)
        await ana.reacts("👍")
        await town.forward(hours=24)
        (post,) = posts(town, "wanted to be asked today how they are")
        assert post.mentions == ("@carl:home",)
        assert "carl" in town.paged[-2:]
        await carl.answers("!reply good morning")
        paged = len(town.paged)
        await town.forward(hours=2)
        assert len(town.paged) == paged
