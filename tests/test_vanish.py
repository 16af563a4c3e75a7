"""Messages that disappear on the reporter's phone: a whole bot, from the timer to what nobody can read any more."""

from safetybot.core.outgoing import Outgoing
from tests.town import DESK, Reporter, Town

STORY = "They follow me home and threaten me every day since the article came out"
HOUR = 3_600


def shown(town: Town) -> str:
    """Everything people see in the desk now."""
    return "\n".join(out.body for out in town.transport.shown(DESK).values())


async def vanishing(town: Town) -> Reporter:
    """A reporter whose messages disappear after an hour, and who has a case."""
    ana = town.reporter("ana", on="signal")
    await ana.sets_disappearing(HOUR)
    await ana.says(STORY, "no", "no")
    return ana


async def test_words_go_out_of_the_desk(town: Town) -> None:
    """The reporter's and the team's, and what !case has shown of them; the card stays."""
    ana, bea = await vanishing(town), town.responder("bea")
    await ana.says("the red car")
    await bea.answers("!reply we have read it")
    await bea.answers("!case")
    assert all(words in shown(town) for words in (STORY, "the red car", "we have read it"))

    await town.forward(hours=1, minutes=1)
    assert not any(words in shown(town) for words in (STORY, "the red car", "we have read it"))
    assert "have disappeared here" in shown(town)
    assert f" · {town.case_code()} · " in shown(town)

    await bea.answers("!case")
    assert STORY not in shown(town)


async def test_what_nobody_has_read_stays(town: Town) -> None:
    """An evening without anybody costs nobody their words; once they are answered they go."""
    ana, bea = await vanishing(town), town.responder("bea")
    await town.forward(hours=2)
    assert STORY in shown(town)

    await bea.answers("!reply good evening")
    await town.forward(minutes=16)
    assert STORY not in shown(town)
    assert "good evening" in ana.heard


async def test_every_send_keeps_to_the_timer(town: Town) -> None:
    """What is said to them carries it, from the first word on, and no longer when they have switched it off."""
    ana = await vanishing(town)

    def latest() -> Outgoing:
        return town.said_to(ana.address)[-1]

    assert {out.expires for out in town.said_to(ana.address)} == {HOUR}
    await ana.sets_disappearing(0)
    await ana.says("status")
    assert latest().expires == 0
