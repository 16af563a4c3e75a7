"""What arrives through signal-cli-rest-api: every frame as it came, and no ending that is not noticed."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

import pytest

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.transports.signal.rest import Rest
from tests.safetybot.transports.signal.wrapper import (
    NUMBER,
    OWN,
    Script,
    Visit,
    Wrapper,
    abort,
    about,
    answer,
    close,
    deaf,
    frames,
    go_away,
    identity,
    stay,
    wrapper,
)

QUICK = 0.2
PATIENT = 20.0


class Kept:
    """What was kept, in order."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.ready = 0
        self._changed = asyncio.Event()

    async def keep(self, lines: Sequence[bytes]) -> None:
        self.lines += lines
        self._changed.set()

    def open(self) -> None:
        self.ready += 1

    async def until(self, count: int) -> list[bytes]:
        async with asyncio.timeout(20):
            while len(self.lines) < count:
                self._changed.clear()
                await self._changed.wait()
        return self.lines


@asynccontextmanager
async def receiving(
    there: Wrapper, keep: Callable[[Sequence[bytes]], Awaitable[None]], *, quiet: float = PATIENT, steady: float = 0.0
) -> AsyncIterator["asyncio.Task[None]"]:
    """A stack that receives until the end of the block. `steady` 0: whatever ends is opened again at once."""
    rest = Rest(there.url, NUMBER, quiet=quiet, steady=steady)
    task = asyncio.create_task(rest.receive(keep, lambda: None))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_every_frame_is_kept_as_it_came_and_in_order() -> None:
    """Whatever it is: nothing is looked at before it is kept."""
    sent = [
        json.dumps({"envelope": {"sourceUuid": OWN, "dataMessage": {"message": "hilfe ⛑"}}, "account": NUMBER}),
        "{this is not JSON",
        '{"error":"Failed to parse"}',
        '{"exception":{"type":"UntrustedIdentityException"},"envelope":{},"account":"+49"}',
        '{"envelope":null}',
        '{"envelope":{"syncMessage":{"sentMessage":{"message":"typed on the phone"}}}}',
        b"\xff\xfe not even text",
        "",
        '{"envelope":{"attachments":[{"id":"gone.mp4"}]}}',
    ]
    kept = Kept()
    async with wrapper() as there:
        there.sockets = [frames(*sent)]
        async with receiving(there, kept.keep):
            assert await kept.until(len(sent)) == [one if isinstance(one, bytes) else one.encode() for one in sent]
        # No attachment was fetched, nothing else was asked than who we are.
        assert {path for _, path, _ in there.asked} == {
            "/v1/about",
            f"/v1/configuration/{NUMBER}/settings",
            f"/v1/identities/{NUMBER}",
        }


@pytest.mark.parametrize("ending", [close, go_away, abort], ids=["1000", "1001", "abrupt"])
async def test_an_ending_of_any_sort_is_followed_by_a_new_connection(ending: Script) -> None:
    """A polite end is an end as well: signalbot alone would be deaf for ever after it."""
    kept = Kept()
    async with wrapper() as there:
        there.sockets = [frames("before", then=ending), frames("after")]
        async with receiving(there, kept.keep):
            assert await kept.until(2) == [b"before", b"after"]
        assert there.opened == 2


async def test_a_websocket_that_ends_at_once_is_left_to_the_caller_to_wait_for() -> None:
    """A wrapper that throws us out each time must not be asked a thousand times a second."""
    kept = Kept()
    async with wrapper() as there:
        there.sockets = [close]
        rest = Rest(there.url, NUMBER, steady=PATIENT)
        await rest.receive(kept.keep, kept.open)
        assert (there.opened, kept.ready, rest.account) == (1, 1, OWN)


async def test_silence_without_an_answer_to_a_ping_is_an_ending() -> None:
    """A connection that is dead without having ended is noticed, and another one opened."""
    kept = Kept()
    async with wrapper() as there:
        there.sockets = [frames("before", then=deaf), frames("after")]
        async with receiving(there, kept.keep, quiet=QUICK):
            assert await kept.until(2) == [b"before", b"after"]


async def test_silence_with_answers_to_pings_is_just_a_quiet_night() -> None:
    """Nobody writes, and the connection stays the same."""
    async with wrapper() as there:
        async with receiving(there, Kept().keep, quiet=QUICK):
            await there.until(lambda: there.pings >= 2)
        assert there.opened == 1


async def test_the_pings_of_the_other_end_are_answered() -> None:
    """It asks every 54 seconds whether we live."""
    answered = asyncio.Event()

    async def pinging(visit: Visit) -> None:
        await visit.socket.ping(b"there?")
        frame = await visit.socket.receive()
        assert frame.data == b"there?"
        answered.set()
        await stay(visit)

    async with wrapper() as there:
        there.sockets = [pinging]
        async with receiving(there, Kept().keep), asyncio.timeout(20):
            await answered.wait()


async def test_a_slow_disk_loses_nothing_of_what_has_been_sent() -> None:
    """Nothing is read while one frame is being kept, and the connection survives that, however long it takes."""
    kept, free = Kept(), asyncio.Event()
    sent = [f"frame {number} {'x' * 500}" for number in range(200)]

    async def slowly(lines: Sequence[bytes]) -> None:
        await free.wait()
        await kept.keep(lines)

    async with wrapper() as there:
        there.sockets = [frames(*sent)]
        async with receiving(there, slowly, quiet=QUICK):
            await there.until(lambda: there.opened)
            asyncio.get_running_loop().call_later(QUICK * 3, free.set)
            assert await kept.until(200) == [one.encode() for one in sent]
        assert there.opened == 1


async def test_a_failure_to_keep_is_not_taken_for_one_of_the_network() -> None:
    """A full disk ends receiving as what it is."""

    async def full(_: bytes) -> None:
        raise OSError(28, "No space left on device")

    async with wrapper() as there:
        there.sockets = [frames("one")]
        async with receiving(there, full) as task:
            with pytest.raises(OSError, match="No space left"):
                await asyncio.wait_for(asyncio.shield(task), 20)


async def test_nobody_there_is_a_trouble_of_the_network() -> None:
    """Trying again later helps."""
    async with wrapper() as there:
        url = there.url
    with pytest.raises(NetworkError):
        await Rest(url, NUMBER).receive(Kept().keep, lambda: None)


async def test_a_refused_websocket_is_a_trouble_of_the_network() -> None:
    """It may be starting."""
    async with wrapper() as there:
        rest = Rest(there.url + "/elsewhere", NUMBER)
        for (method, path), answers in list(there.answers.items()):
            there.answers[method, "/elsewhere" + path] = answers
        with pytest.raises(NetworkError, match="refuses"):
            await rest.receive(Kept().keep, lambda: None)


@pytest.mark.parametrize(
    ("path", "told", "advice"),
    [
        ("/v1/about", about(mode="normal"), "MODE=json-rpc"),
        ("/v1/about", about(version="0.98"), "update"),
        (f"/v1/configuration/{NUMBER}/settings", answer(200, {"trust_mode": "always"}), "on-first-use"),
    ],
    ids=["mode", "version", "trust"],
)
async def test_a_wrapper_that_cannot_serve_is_the_operators_turn(path: str, told: object, advice: str) -> None:
    """Waiting would not help; the advice says what to set. `check` says the same."""
    async with wrapper() as there:
        there.will("GET", path, told)  # type: ignore[arg-type]
        rest = Rest(there.url, NUMBER)
        with pytest.raises(OperatorError) as raised:
            await rest.receive(Kept().keep, lambda: None)
        assert advice in raised.value.advice
        (finding,) = await rest.findings()
        assert (finding.ok, finding.cure) == (False, raised.value.advice)
        assert there.opened == 0


@pytest.mark.parametrize("version", ["0.101", "0.101.0", "0.102", "1.0", "unset"])
async def test_a_wrapper_that_can_serve_is_found_right(version: str) -> None:
    """A preview version has no number, and is taken for new. What even that cannot promise is said."""
    async with wrapper() as there:
        there.will("GET", "/v1/about", about(version=version))
        there.will("GET", f"/v1/configuration/{NUMBER}/settings", answer(400, {"error": "nothing set"}))
        (finding,) = await Rest(there.url, NUMBER).findings()
        assert finding.ok
        assert "#834" in finding.name


async def test_a_number_that_is_not_registered_there_is_told() -> None:
    """Without knowing who we are, our own words could be taken for those of others."""
    async with wrapper() as there:
        there.will("GET", f"/v1/identities/{NUMBER}", answer(200, [identity("a" * 36, number="+4915112345679")]))
        with pytest.raises(NetworkError) as raised:
            await Rest(there.url, NUMBER).receive(Kept().keep, lambda: None)
        assert "number" in raised.value.advice
        assert NUMBER not in str(raised.value)
