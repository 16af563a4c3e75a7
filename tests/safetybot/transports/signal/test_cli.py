"""The socket stack: which account it is, and what it asks the daemon for."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.demo.signal.answers import HANG
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.daemon import SignalCli
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.rpc import NotAskedError
from safetybot.transports.signal.stack import Text, To

SECONDS = 20.0


@pytest.fixture
async def daemon(tmp_path: Path) -> AsyncIterator[SignalCli]:
    """A running daemon of one account."""
    daemon = SignalCli(tmp_path / "signal.sock")
    await daemon.start()
    yield daemon
    await daemon.stop()


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something is so."""
    while not holds():  # noqa: ASYNC110 - nothing tells of a request to the double
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("single", [True, False], ids=["of-one-account", "of-several"])
@pytest.mark.parametrize("named", ["number", "own", None], ids=["number", "aci", "unnamed"])
async def test_whose_account_it_is(daemon: SignalCli, single: bool, named: str | None) -> None:
    """However the daemon runs and the account is named, the stack knows its own ACI and asks about that account."""
    daemon.single = single
    stack = Daemon(daemon.socket, getattr(daemon, named) if named else None)
    ana = daemon.person()
    async with stack.connected():
        assert stack.account == daemon.own
        await stack.send(To(person=ana.aci), Text(body="hello"))
    assert [message.body for message in ana.heard] == ["hello"]
    assert [params.get("account") for params in daemon.asked("send")] == [None if single else daemon.number]


async def test_which_of_several(daemon: SignalCli) -> None:
    """Where the daemon has several accounts the operator must name one of them."""
    daemon.single = False
    daemon.script("listAccounts", [{"number": daemon.number}, {"number": "+4915199999999"}], "always")
    with pytest.raises(OperatorError, match="account"):
        async with Daemon(daemon.socket, None).connected():
            pass
    async with Daemon(daemon.socket, daemon.number).connected():
        pass


async def test_an_account_that_is_away_for_a_moment(daemon: SignalCli) -> None:
    """An account that was there is waited for, instead of ending the bot."""
    daemon.single = False
    stack = Daemon(daemon.socket, daemon.number)
    async with stack.connected():
        pass
    daemon.script("listAccounts", [])
    with pytest.raises(NetworkError):
        async with stack.connected():
            pass


async def test_identities(daemon: SignalCli) -> None:
    """Everybody's safety number but our own, and which of them have changed."""
    ana, bea = daemon.person(), daemon.person()
    daemon.knows(ana)
    daemon.knows(bea)
    bea.new_phone()
    daemon.knows(bea)
    stack = Daemon(daemon.socket, daemon.number)
    async with stack.connected():
        found = {one.aci: one for one in await stack.identities()}
        assert (found[ana.aci].trusted, found[bea.aci].trusted) == (True, False)
        assert found[ana.aci].mark != found[bea.aci].mark
        assert await stack.identities(bea.aci) == [found[bea.aci]]
        await stack.trust(bea.aci)
        (trusted,) = await stack.identities(bea.aci)
        assert trusted == replace(found[bea.aci], trusted=True)
        bea.new_phone()
        daemon.knows(bea)
        (again,) = await stack.identities(bea.aci)
        assert again.mark not in ("", trusted.mark)


async def test_what_the_operator_asks(daemon: SignalCli) -> None:
    """A solved captcha is handed on; a daemon that refuses is the network's matter."""
    stack = Daemon(daemon.socket, daemon.number)
    async with stack.connected():
        await stack.answer_challenge("a-token", "signalcaptcha://solved")
        daemon.script("submitRateLimitChallenge", Failure(-6, "rejected"))
        with pytest.raises(NetworkError):
            await stack.answer_challenge("a-token", "wrong")
    assert daemon.asked("submitRateLimitChallenge")[0] == {"challenge": "a-token", "captcha": "signalcaptcha://solved"}


async def test_outside_a_connection(daemon: SignalCli) -> None:
    """Without a connection nothing is asked."""
    stack = Daemon(daemon.socket, daemon.number)
    with pytest.raises(NotAskedError):
        await stack.identities()
    assert daemon.requests == []


async def test_slow_is_not_dead(daemon: SignalCli) -> None:
    """While what has come is still being kept, a daemon whose answer stands behind it is not left."""
    stack = Daemon(daemon.socket, daemon.number, ping_every=0.02, ping=0.02)
    ana, arrived, may_keep = daemon.person(), asyncio.Event(), asyncio.Event()

    async def keep(lines: Sequence[bytes]) -> None:
        arrived.set()
        await may_keep.wait()

    ready = asyncio.Event()
    receiving = asyncio.create_task(stack.receive(keep, ready.set))
    async with asyncio.timeout(SECONDS):
        await ready.wait()
        await ana.says("hello")
        await arrived.wait()
        await until(lambda: len(daemon.asked("version")) > 3)
        assert not receiving.done()
        daemon.script("version", HANG, "always")
        may_keep.set()
        await receiving  # now it is
