"""Whatever is written, in whatever order: every message is answered, and no word is lost."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([*ASKED, *ANSWERS, *HOSTILE, STORIES, STORIES, STORIES]), min_size=1, max_size=14))
def test_every_message_is_answered_and_none_is_lost(messages: list[str]) -> None:
    """After each message the reporter hears something or the desk reads it; in the end the desk has every story."""
    asyncio.run(_write(messages))


async def _write(messages: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_town(Path(folder)) as town:
            ana = town.reporter("ana")
            stories = []
            for number, form in enumerate(messages):
                before = len(ana.heard) + len(town.desk)
                await ana.says(form.format(number))
                assert len(ana.heard) + len(town.desk) > before, "neither the reporter nor the desk heard anything"
                if form == STORIES:
                    stories.append(f"story {number} they")
            await town.forward(minutes=30)

            posts = "\n".join(out.body for out in town.desk)
            assert [story for story in stories if story not in posts] == []
            async with town.store.begin() as tx:
                assert await tx.inbox.next() is None
            assert "set aside" not in posts
