"""Whole conversations, written the way people read them: `tests/transcripts/*.txt`.

    # one line that says which behaviour this shows
    ana> hola                         the reporter ana writes
    ana+> 👍                          reacts to the last thing the bot said
    ana(edit)> other words            changes the last message; ana(delete)> takes it back
    ana(file)> image                  sends a file of that sort; ana(unreadable)> one that cannot be decrypted
    bea> !take                        a responder writes in the newest case's thread; bea(room)> in the room itself
    ana(offline)> I am here           written now, arrives together with the next thing ana says
    bot> ... safe ...                 the next thing the last reporter is told; ... is anything, * a whole message
    desk: ... P0 ...                  the next post in the desk; desk(edit): a post that edits an earlier one
    bot> nothing / desk: nothing      silence
    ~ 10 minutes                      the clock is turned

Everything the bot says must stand in the transcript, in order; edits in the desk only where they are written down.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from safetybot.core.outgoing import Outgoing
from tests.town import DESK, Reporter, Town

RESPONDERS = ("bea", "carl", "dan")
LINE = re.compile(r"^(?P<who>\w+)(?:\((?P<how>\w+)\))?(?P<sign>\+?>|:)\s?(?P<words>.*)$")
CLOCK = re.compile(r"^~ (?P<amount>\d+) (?P<unit>minutes?|hours?|days?)$")

_UNSEEN = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x2066, 0x206A)))
"""Marks of direction: they are seen only in what they do."""

FOLDER = Path(__file__).parent / "transcripts"


def spoken() -> list[str]:
    """Everything that reporters write in the transcripts."""
    lines = [line for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    found = [match for line in lines if (match := LINE.match(line)) and match["sign"].endswith(">")]
    return [match["words"] for match in found if match["who"] not in ("bot", *RESPONDERS)]


@dataclass
class Replay:
    """One transcript being played in a town."""

    town: Town
    reporters: dict[str, Reporter] = field(default_factory=dict)
    speaking: str = ""
    read: dict[str, int] = field(default_factory=dict)
    mark: int = 0
    """How much stood in the desk before the latest thing somebody did: edits are looked for behind it."""

    async def play(self, path: Path) -> None:
        """Play it to the end; AssertionError names file and line of the first difference."""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                await self._line(line.strip(), f"{path.name}:{number}")
        for address in {DESK, *(reporter.address for reporter in self.reporters.values())}:
            self._expect_nothing(address, f"{path.name}: end")

    async def _line(self, line: str, where: str) -> None:
        if not line.startswith(("bot", "desk")):
            self.mark = len(self.town.desk)
        if clock := CLOCK.match(line):
            unit = clock["unit"].rstrip("s") + "s"
            await self.town.forward(**{unit: float(clock["amount"])})
            return
        match = LINE.match(line)
        assert match, f"{where}: cannot be read: {line}"
        who, how, sign, words = match["who"], match["how"], match["sign"], match["words"].replace("\\n", "\n")
        if who == "bot":
            self._expect(self.reporters[self.speaking].address, words, where)
        elif who == "desk":
            self._expect_edit(words, where) if how == "edit" else self._expect(DESK, words, where)
        elif who in RESPONDERS:
            responder = self.town.responder(who, trusted=how != "untrusted")
            await (responder.writes(words) if how == "room" or not self.town.cards else responder.answers(words))
        else:
            self.speaking = who
            await self._reporter(self.reporters.setdefault(who, self.town.reporter(who)), how, sign, words)

    async def _reporter(self, reporter: Reporter, how: str | None, sign: str, words: str) -> None:
        if sign == "+>":
            await reporter.reacts(words)
            return
        match how:
            case "edit":
                await reporter.edits(words)
            case "delete":
                await reporter.withdraws()
            case "file":
                await reporter.sends_file(words or "file")
            case "unreadable":
                await reporter.sends_unreadable()
            case "unencrypted":
                await reporter.writes_unencrypted()
            case "leave":
                await reporter.leaves()
            case "offline":
                reporter.writes_offline(words)
            case None:
                await reporter.says(words)
            case _:
                raise AssertionError(f"a reporter cannot {how}")

    def _unread(self, address: str) -> list[Outgoing]:
        sent = self.town.said_to(address)
        return sent[self.read.get(address, 0) :]

    def _next(self, address: str) -> Outgoing | None:
        """The next message nobody has looked at; edits are passed over."""
        sent = self.town.said_to(address)
        at = self.read.get(address, 0)
        while at < len(sent):
            out = sent[at]
            at += 1
            if out.edits is None:
                self.read[address] = at
                return out
        return None

    def _expect(self, address: str, pattern: str, where: str) -> None:
        if pattern == "nothing":
            self._expect_nothing(address, where)
            return
        out = self._next(address)
        assert out is not None, f"{where}: expected {pattern!r}, but nothing was said"
        assert matches(pattern, out.body), f"{where}: expected {pattern!r}, but this was said:\n{out.body}"

    def _expect_edit(self, pattern: str, where: str) -> None:
        edits = [out.body for out in self.town.desk[self.mark :] if out.edits]
        assert any(matches(pattern, body) for body in edits), (
            f"{where}: no edit is {pattern!r}; there were:\n" + "\n---\n".join(edits)
        )

    def _expect_nothing(self, address: str, where: str) -> None:
        left = [out.body for out in self._unread(address) if out.edits is None]
        assert not left, f"{where}: more was said than expected:\n" + "\n---\n".join(left)


def matches(pattern: str, body: str) -> bool:
    """Whether a message is as written: `...` is anything, also nothing; what one does not see does not matter."""
    if pattern == "*":
        return True
    wanted = "".join(".*" if part == "..." else re.escape(part) for part in re.split(r"(\.\.\.)", _flat(pattern)))
    return re.fullmatch(wanted.replace(r"\ .*", ".*").replace(r".*\ ", ".*"), _flat(body)) is not None


def _flat(words: str) -> str:
    return " ".join(words.translate(_UNSEEN).split())
