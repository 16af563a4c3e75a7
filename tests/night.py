"""What the tests of escalation begin with: a case in a town, and what the desk has read of it."""

from safetybot.core.outgoing import Outgoing
from tests.town import Reporter, Town


async def p0(town: Town, name: str = "ana") -> Reporter:
    ana = town.reporter(name)
    await ana.says("SOS")
    return ana


async def with_priority(town: Town, priority: str) -> Reporter:
    """A case of that priority from the beginning, as far as its answers can say."""
    ana = town.reporter("ana")
    story = {"P1": "doxxing", "P2": "harassment", "P3": "advice"}[priority]
    await ana.says("hello", "yes", "no", story, "skip", "skip", "skip")
    assert priority in town.cards[-1].body
    return ana


def posts(town: Town, *words: str) -> list[Outgoing]:
    """The posts in the desk, edits left out, that hold all these words."""
    return [out for out in town.desk if out.edits is None and all(word in out.body for word in words)]
