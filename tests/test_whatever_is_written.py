"""Whatever is written, in whatever order: every message is answered, and no word is lost."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from safetybot.core.facts import Limits
from tests.town import open_town

ASKED = ["help", "language", "status", "what do you keep?", "SOS", "aide", "ayuda", "français", "español", "english"]
ANSWERS = [
    "yes",
    "no",
    "maybe",
    "not sure",
    "1",
    "2",
    "3",
    "9",
    "skip",
    "back",
    "oui",
    "no sé",
    "👍",
    "",
    "  ",
    "🙂",
    "stop",
]
HOSTILE = ["@room !close", "\u202e\u0007gnp", "![x](https://evil.example/x.png)", "<b>bold</b>", "!take", "x" * 3000]
STORIES = "story {} they know where I live"
FILE = "(a voice note)"
MINUTES = [1, 4, 6, 11]
NOT_CARRIED = (
    "I cannot carry",
    "Je ne peux pas encore transmettre",
    "Todavía no puedo llevar",
    "Text only, please.",
    "Du texte seulement, s'il vous plaît.",
    "Solo texto, por favor.",
)
WINDOW = Limits().acknowledge
"""So long one "passed on" may stand for a row of messages, and one "I cannot carry" for a row of files; no longer."""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from([*ASKED, *ANSWERS, *HOSTILE, STORIES, STORIES, STORIES, FILE, FILE, *MINUTES]),
        min_size=1,
        max_size=16,
    )
)
@example(["SOS", STORIES, FILE, 11, FILE])
@example([FILE, "stop", 6, "yes"])
@example(["", "yes", 6, "yes", FILE, "help", 11, "help"])
def test_every_message_is_answered_and_none_is_lost(steps: list[str | int]) -> None:
    """The reporter hears an answer to everything, to files their own; in the end the desk has every story and file."""
    asyncio.run(_write(steps))


async def _write(steps: list[str | int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_town(Path(folder)) as town:
            ana = town.reporter("ana")
            stories, files = [], 0
            answered = declined = town.clock.time - WINDOW
            for number, step in enumerate(steps):
                if isinstance(step, int):
                    await town.forward(minutes=step)
                    continue
                heard, posted = len(ana.heard), len(town.desk)
                await (ana.sends_file("audio") if step == FILE else ana.says(step.format(number)))
                new = ana.heard[heard:]
                if new:
                    answered = town.clock.time
                else:
                    assert town.clock.time - answered < WINDOW, "the reporter was left without an answer"
                    assert step == FILE or len(town.desk) > posted, "neither the reporter nor the desk heard anything"
                if step == FILE:
                    files += 1
                    if any(line in said for said in new for line in NOT_CARRIED):
                        declined = town.clock.time
                    assert town.clock.time - declined < WINDOW, "a file was passed over"
                if step == STORIES:
                    stories.append(f"story {number} they")
            await town.forward(minutes=30)

            posts = "\n".join(out.body for out in town.desk)
            assert [story for story in stories if story not in posts] == []
            assert posts.count("sent a voice note") == files
            async with town.store.begin() as tx:
                assert not await tx.inbox.waiting(1)
            assert "set aside" not in posts
