"""The REST stack against the double of signal-cli-rest-api: a person and the bot hear each other, within its limits."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from safetybot.demo.signal.rest import SignalCliRest
from safetybot.transports.signal.rest import Rest
from safetybot.transports.signal.stack import Given, Problem, Text, To


@pytest.fixture
async def signal() -> AsyncIterator[SignalCliRest]:
    """The wrapper, and Signal behind it."""
    one = SignalCliRest()
    await one.start()
    yield one
    await one.stop()


class Listening:
    """A stack that receives; what it has kept, read."""

    def __init__(self, signal: SignalCliRest) -> None:
        self.rest = Rest(signal.url, signal.number, steady=0.0)
        self.lines: list[dict[str, Any]] = []
        self._signal = signal

    async def keep(self, lines: Sequence[bytes]) -> None:
        self.lines += map(json.loads, lines)
        self._signal.wake()

    async def until(self, count: int) -> None:
        await self._signal.until(lambda: len(self.lines) >= count)

    @property
    def texts(self) -> list[str]:
        return [line["envelope"]["dataMessage"]["message"] for line in self.lines]


@asynccontextmanager
async def listening(signal: SignalCliRest) -> AsyncIterator[Listening]:
    """Receiving until the end of the block."""
    one = Listening(signal)
    task = asyncio.create_task(one.rest.receive(one.keep, lambda: None))
    await signal.sockets.listening()
    try:
        yield one
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_person_and_the_bot_hear_each_other(signal: SignalCliRest) -> None:
    """A text, a quote, an edit, a withdrawal; signalbot's client carries them all."""
    anna = signal.person(name="Anna")
    async with listening(signal) as here:
        await anna.says("hilfe")
        await here.until(1)
        assert here.texts == ["hilfe"]
        assert here.rest.account == signal.own
        first = await here.rest.send(To(person=anna.aci), Text(body="we are here"))
        assert isinstance(first, Given)
        second = await here.rest.send(To(person=anna.aci), Text(body="still", quotes=first.timestamp))
        assert isinstance(second, Given)
        edited = await here.rest.send(To(person=anna.aci), Text(body="still here", edits=second.timestamp))
        assert isinstance(edited, Given)
        assert isinstance(await here.rest.delete(To(person=anna.aci), first.timestamp), Given)
        assert [(one.body, one.quote, one.deleted) for one in anna.heard if not one.deleted] == [
            ("still here", first.timestamp, False)
        ]


async def test_what_comes_while_nobody_listens_is_lost_for_good(signal: SignalCliRest) -> None:
    """The wrapper has acknowledged it by then. This is what the bot cannot promise over this stack."""
    anna = signal.person()
    await anna.says("while the bot is down")
    async with listening(signal) as here:
        await anna.says("while it listens")
        await here.until(1)
        assert here.texts == ["while it listens"]
        await signal.sockets.close(1000)
        await signal.sockets.listening()
        await anna.says("after a polite end")
        await here.until(2)
        assert here.texts[1:] == ["after a polite end"]
    assert signal.sockets.dropped == 1


async def test_after_a_new_phone_nothing_goes_out_until_it_is_trusted(signal: SignalCliRest) -> None:
    """The text that was withheld comes when signal-cli tries again: here with the next message."""
    anna = signal.person()
    async with listening(signal) as here:
        await anna.says("one")
        await here.until(1)
        anna.new_phone()
        await anna.says("from the new phone")
        await here.until(2)
        assert here.lines[1]["exception"]["type"] == "UntrustedIdentityException"
        await signal.until(lambda: signal.identities[anna.aci].key == anna.key)
        (changed,) = await here.rest.identities()
        assert (changed.aci, changed.trusted) == (anna.aci, False)
        refused = Problem(reason="identity-changed", again=False)
        assert await here.rest.send(To(person=anna.aci), Text(body="secret")) == refused
        await here.rest.trust(anna.aci)
        assert await here.rest.identities(anna.aci) == [replace(changed, trusted=True)]
        assert isinstance(await here.rest.send(To(person=anna.aci), Text(body="neutral")), Given)
        await anna.says("two")
        await here.until(4)
        assert [line["envelope"]["dataMessage"]["message"] for line in here.lines[2:]] == ["two", "from the new phone"]
        assert [one.body for one in anna.heard] == ["neutral"]


async def test_a_timer_is_read_and_set(signal: SignalCliRest) -> None:
    """What is set is what is read afterwards, and what the person sees."""
    anna = signal.person()
    async with listening(signal) as here:
        await anna.says("hello")
        await here.until(1)
        await here.rest.set_timer(anna.aci, 3600)
        assert await here.rest.timer(anna.aci) == 3600
        await here.rest.send(To(person=anna.aci), Text(body="soon gone"))
        assert [one.expires for one in anna.heard] == [3600]


async def test_an_invitation_is_accepted_and_a_group_left(signal: SignalCliRest) -> None:
    """Who is in it is known once we are."""
    anna, ben = signal.person(), signal.person(number="+4915112345679")
    async with listening(signal) as here:
        for one in (anna, ben):
            await one.says("hello")
        await here.until(2)
        group = signal.group(members=[anna, ben], invited=True)
        assert list(await here.rest.members(group.id)) == []
        await here.rest.enter(group.id)
        assert set(await here.rest.members(group.id)) == {anna.aci, ben.aci}
        anna.failing = "UNREGISTERED_FAILURE"
        given = await here.rest.send(To(group=group.id), Text(body="a card"))
        assert isinstance(given, Given)
        assert given.missed == 1
        assert [one.body for one in ben.heard] == ["a card"]
        await here.rest.leave(group.id)
        assert list(await here.rest.members(group.id)) == []


async def test_groups_are_listed(signal: SignalCliRest) -> None:
    """Our own id, the groups we are in or invited to, and the ids and names of their members."""
    anna, ben = signal.person(name="Anna"), signal.person(name="Ben", number="+4915112345679")
    desk = signal.group(members=[anna, ben])
    async with listening(signal) as here:
        for person in (anna, ben):
            await person.says("hello")
        asked = signal.group(members=[anna], name="Other", invited=True)
        signal.group(members=[ben]).joined = False
        await here.until(3)
    own, groups = await Rest(signal.url, signal.number).groups()

    assert own == signal.own
    assert [(group.id, group.name, group.joined) for group in groups] == [
        (desk.id, "Desk", True),
        (asked.id, "Other", False),
    ]
    assert set(groups[0].members) == {(anna.aci, "Anna"), (ben.aci, "Ben")}
