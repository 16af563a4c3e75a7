"""Playing a script: what is expected has to come, in time, from somebody else, signed."""

from pathlib import Path

import pytest

from safetybot.demo.plain import Printout
from safetybot.demo.play import Aside, NewPhone, Says, Sees, Step, StepError, Unseen, play
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.phone import Phone
from tests.safetybot.demo.puppets import Room


async def test_a_script_that_happens_is_played_to_its_end() -> None:
    """Each step is told; a responder's line goes into the newest thread; asides do not count."""
    room = Room()
    ana, bea = room.puppet("ana"), room.puppet("bea")
    ana.says("inside", ana.says("card"))
    told: list[Step] = []
    script = (Aside("Now."), Says("bea", "hello"), Sees("ana", "hell", inside=True), Unseen("ana", "goodbye"))

    assert await play(script, {"ana": ana, "bea": bea}, told.append) == 3
    assert tuple(told) == script


@pytest.mark.parametrize(
    "step",
    [
        Sees("ana", "never said", within=0.01),
        Sees("ana", "hello", inside=True, within=0.01),
        Sees("ana", "hello", card=True, within=0.01),
        Sees("bea", "hello", within=0.01),
        Unseen("ana", "hello"),
    ],
)
async def test_a_step_that_does_not_happen_ends_the_play(step: Step) -> None:
    """Words that nobody said, or said elsewhere, or that one said oneself, do not count; forbidden words do."""
    room = Room()
    ana, bea = room.puppet("ana"), room.puppet("bea")

    with pytest.raises(StepError, match=r"hello|never said"):
        await play((Says("bea", "hello"), step), {"ana": ana, "bea": bea}, lambda step: None)


async def test_a_new_phone_is_for_those_on_signal(tmp_path: Path) -> None:
    """It changes the key there, and ends the play anywhere else."""
    daemon, told = SignalCli(tmp_path / "signal.sock"), list[Step]()
    volunteer = daemon.person(name="ana")
    script = (NewPhone("ana"),)

    assert await play(script, {"ana": Phone(volunteer)}, told.append) == 1
    assert volunteer.key == 2
    with pytest.raises(StepError, match="not on Signal"):
        await play(script, {"ana": Room().puppet("ana")}, told.append)
    assert tuple(told) == script


async def test_what_came_before_the_last_line_does_not_count() -> None:
    """An answer has to come after the question; an edit of an older message is something new."""
    room = Room()
    ana, bea = room.puppet("ana"), room.puppet("bea")
    old = bea.says("old")
    people = {"ana": ana, "bea": bea}

    with pytest.raises(StepError):
        await play((Says("ana", "?"), Sees("ana", "old", within=0.01)), people, lambda step: None)
    bea.edits(old, "old but changed")
    assert await play((Sees("ana", "changed"),), people, lambda step: None) == 1


async def test_an_unsigned_answer_does_not_count() -> None:
    """A message without encryption, or from an unsigned device, is not the expected one."""
    room = Room()
    ana = room.puppet("ana")
    room.send("@safetybot:localhost", {"body": "hello"}, signed=False)
    lines: list[str] = []

    with pytest.raises(StepError):
        await play((Sees("ana", "hello", within=0.01),), {"ana": ana}, lambda step: None)
    Printout(lines.append, {"phone": ana}).news()
    assert "NOT ENCRYPTED" in "".join(lines)


def test_the_printout_shows_who_says_what_where_and_only_what_is_new() -> None:
    """Messages are printed once; of an edited card only the changed line; a thread is indented."""
    room = Room()
    bea = room.puppet("bea")
    lines: list[str] = []
    printout = Printout(lines.append, {"desk": bea})

    card = bea.says("K7F2QM\nnobody has it")
    printout.news()
    bea.says("inside", card)
    bea.edits(card, "K7F2QM\nbea has it")
    printout.step(Aside("Later."))

    assert lines == [
        "  desk bea: K7F2QM",
        "           nobody has it",
        "  desk │ bea: inside",
        "  desk bea ✎: bea has it",
        "\n── Later.",
    ]
