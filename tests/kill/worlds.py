"""The worlds in which the bot is killed at every step: what outlives it, by which ways it speaks, what is counted."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Protocol

from safetybot.core.ports import Transport
from safetybot.engine.clock import SystemClock
from safetybot.engine.outbox import AGAIN
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.transport import SignalTransport
from storage.store import Store
from tests.kill import phone, story
from tests.kill.phone import Phone, Seen
from tests.kill.signal_story import CALLED, CALLS, DESK, FROM_ANA, THANKED, THANKS, TO_ANA, BeasDesk
from tests.kill.steps import Steps
from tests.kill.story import COUNTED, FileTransport, Server
from tests.kill.tally import Tally, numbers, waiting

KEY = bytes(range(32))


class World(Protocol):
    """What is outside of the bot."""

    call: str
    """The words with which the story begins."""

    def anew(self) -> None:
        """Begin a new story."""
        ...

    def watch(self, steps: Steps) -> None:
        """Take a step around everything that leaves the bot on the ways of this world; in the bot's own process."""
        ...

    def ways(self, store: Store, step: Callable[[], None]) -> tuple[FileTransport, Sequence[Transport]]:
        """Connect a bot: the way to the desk, and the others."""
        ...

    def killed(self, url: str) -> None:
        """The bot was killed; this is its database."""
        ...

    def end(self) -> None:
        """End the story. Afterwards it can be looked at."""
        ...

    def remember(self) -> None:
        """Nobody was killed in this story: what is said in it beside the numbers belongs to it."""
        ...

    def count(self, kept: Sequence[int], tally: Tally) -> None:
        """Add what has become of the story; `kept` are the numbers in the bot's own record."""
        ...


class FileWorld:
    """Everybody is in the file."""

    call = story.CALL

    def __init__(self, folder: Path) -> None:
        """The file is in this folder."""
        self._journal = folder / "journal"
        self._others: dict[str, int] = {}

    def anew(self) -> None:
        self._journal.unlink(missing_ok=True)

    def watch(self, steps: Steps) -> None:
        pass

    def ways(self, store: Store, step: Callable[[], None]) -> tuple[FileTransport, Sequence[Transport]]:
        return FileTransport(Server(self._journal), step), ()

    def killed(self, url: str) -> None:
        pass

    def end(self) -> None:
        pass

    def remember(self) -> None:
        with closing(Server(self._journal)) as server:
            self._others = {address: server.others(address, counted) for address, counted in COUNTED.items()}

    def count(self, kept: Sequence[int], tally: Tally) -> None:
        with closing(Server(self._journal)) as server:
            for address, counted in COUNTED.items():
                seen = [number for number in server.numbers(address) if number in counted]
                tally.compare(counted, seen, [number for number in kept if number in counted])
                others = server.others(address, counted) - self._others[address]
                tally.sent_twice += max(others, 0)
                tally.lost += max(-others, 0)
            tally.lost += server.clashes


class SignalWorld:
    """The reporter is on Signal, the desk in the file."""

    call = phone.CALL

    def __init__(self, folder: Path) -> None:
        """File, socket and what the phone has seen are in this folder."""
        self._journal = folder / "journal"
        self._phone = Phone(folder)
        self._seen = Seen()
        self._waiting: list[int] = []
        """What the bot had kept and not handled when it was killed."""
        self._said: Counter[str] = Counter()
        self._posted = 0

    def anew(self) -> None:
        self._journal.unlink(missing_ok=True)
        self._waiting = []
        self._phone.start()

    def watch(self, steps: Steps) -> None:
        for name in ("sock_connect", "sock_recv", "sock_sendall"):  # nothing else than the daemon is reached so
            steps.watch(asyncio.SelectorEventLoop, name)

    def ways(self, store: Store, step: Callable[[], None]) -> tuple[FileTransport, Sequence[Transport]]:
        signal = SignalTransport(
            Daemon(self._phone.socket, None), store=store, clock=SystemClock(), desk=None, first_pause=0.05
        )
        return FileTransport(BeasDesk(self._journal), step), (signal,)

    def killed(self, url: str) -> None:
        self._waiting = asyncio.run(waiting(url, KEY, SignalTransport.name))

    def end(self) -> None:
        self._seen = self._phone.stop()

    def remember(self) -> None:
        assert self._seen.written == [CALLED, THANKED], "nobody was killed, and Ana had to write something again"
        with closing(BeasDesk(self._journal)) as desk:
            self._said = Counter(body for body in self._seen.heard if not numbers(body))
            self._posted = desk.others(DESK, (*FROM_ANA, *TO_ANA))

    def count(self, kept: Sequence[int], tally: Tally) -> None:
        with closing(BeasDesk(self._journal)) as desk:
            shown = [number for number in desk.numbers(DESK) if number in FROM_ANA]
            heard = self._count_from_ana(shown, [number for number in kept if number in FROM_ANA], tally)
            more = heard - len((CALLED, THANKED))  # she was impatient: the bot may have had more to say
            self._count_to_ana(desk, [number for number in kept if number in TO_ANA], more, tally)
            posts = desk.others(DESK, (*FROM_ANA, *TO_ANA)) - self._posted - len(desk.unknown())
            tally.sent_twice += max(posts - more, 0)
            tally.lost += max(-posts, 0) + desk.clashes

    def _count_from_ana(self, shown: Sequence[int], kept: Sequence[int], tally: Tally) -> int:
        """What the daemon has handed to a bot that died is not lost to Ana: nobody answered, and she wrote it again.

        Returns how much of what she has written was heard.
        """
        written = list(self._seen.written)
        for same in (CALLS, THANKS):
            had = {*shown, *kept, *self._waiting}
            gone = [number for number in written if number in same and number not in had]
            again = [number for number in gone if any(number < later for later in written if later in same)]
            tally.unheard += len(again)
            written = [number for number in written if number not in again]
        tally.compare(written, shown, kept)
        return len(written)

    def _count_to_ana(self, desk: BeasDesk, kept: Sequence[int], more: int, tally: Tally) -> None:
        """A reply is on the phone, or the desk was told that nobody knows. What is said twice says so."""
        heard = [number for body in self._seen.heard for number in numbers(body)]
        unknown = desk.unknown()
        replies = [number for number in TO_ANA if number in (*kept, *heard)]
        tally.compare([number for number in replies if number in heard or number not in unknown], heard, kept)
        tally.unknown += len(unknown)
        said = [body for body in self._seen.heard if not numbers(body)]
        marked = [body for body in said if body.startswith(AGAIN)]
        plain = Counter(body for body in said if not body.startswith(AGAIN))
        tally.marked += len(marked)
        tally.lost += (self._said - Counter(body.removeprefix(AGAIN) for body in said)).total()
        tally.sent_twice += max((plain - self._said).total() - more, 0) + max(len(marked) - 1, 0)
