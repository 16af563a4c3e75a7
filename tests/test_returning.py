"""A lost phone: a whole bot with two channels, from the code to the case that goes on on the other one."""

import re

from safetybot.core.outgoing import NotSent
from tests.town import DESK, Reporter, Responder, Town

PHRASE = "three blue elephants"


def code_of(ana: Reporter) -> str:
    """The return code they were told."""
    return next(found[0] for words in reversed(ana.heard) if (found := re.search(r"\w{4}-\w{4}-\w{4}", words)))


async def agreed(town: Town) -> tuple[Reporter, Responder, str]:
    """A reporter on one channel with a case, a code and a phrase; and a responder."""
    ana = town.reporter("ana")
    await ana.says("SOS", "they have found me", "lost phone", "phrase: Three  Blue elephants")
    return ana, town.responder("bea"), code_of(ana)


async def test_from_one_channel_to_the_other(town: Town) -> None:
    """Nothing moves before a responder says so; then answers go to the new phone, and the old one is a stranger's."""
    old, bea, code = await agreed(town)
    new = town.reporter("new", on="signal")
    await new.says("hello", f"{code.lower()} {PHRASE}")
    assert "If it is right" in new.heard[-1]
    assert any("knows the return code" in out.body and out.alert for out in town.desk)
    await bea.answers("!reply where are you")
    assert old.heard[-1] == "where are you"

    told = len(old.heard)
    await bea.answers("!link")
    await bea.answers("!reply we go on here")
    assert new.heard[-2:] == [new.heard[-2], "we go on here"]
    assert "From now on the safety team answers you here" in new.heard[-2]
    assert len(old.heard) == told

    await new.says("I am on a new phone")
    assert town.desk[-1].body.endswith("I am on a new phone")
    await old.says("status")
    assert "Nothing has been passed on yet" in "\n".join(old.heard[told:])

    await new.says("lost phone")
    assert code_of(new) != code


async def test_what_was_held_goes_to_the_new_phone(town: Town) -> None:
    """Whoever has the old one never reads it."""
    ana, bea, code = await agreed(town)
    town.transport.refusals[ana.address] = NotSent("identity-changed", again=False, held=True)
    await ana.changes_identity()
    await bea.answers("!reply the address is safe")
    new = town.reporter("new", on="signal")
    await new.says(f"{code} {PHRASE}")

    town.transport.refusals.clear()
    await bea.answers("!link")
    await town.forward(minutes=5)
    assert "the address is safe" in new.heard
    assert "the address is safe" not in ana.heard


async def test_two_cases_of_one_person(town: Town) -> None:
    """Both are claimed from one phone: the first is linked, the second is refused with a reason."""
    _, bea, code = await agreed(town)
    first = town.case_code()
    ben = town.reporter("ben")
    await ben.says("SOS", "it is me again", "lost phone", f"phrase {PHRASE}")
    second = town.case_code()
    new = town.reporter("new", on="signal")
    await new.says(f"{code} {PHRASE}", f"{code_of(ben)} {PHRASE}")

    await bea.writes(f"!link {first}")
    await bea.writes(f"!link {second}")
    assert "belongs to another case by now" in town.desk[-1].body
    await bea.writes(f"!reply {first} here you are")
    assert new.heard[-1] == "here you are"


async def test_nobody_reads_code_and_phrase(town: Town) -> None:
    """They stand neither in the desk nor in what was said, on either channel."""
    _, bea, code = await agreed(town)
    new = town.reporter("new", on="signal")
    await new.says(f"{code} {PHRASE}")
    await bea.answers("!link")
    await bea.answers("!case")

    read = "\n".join(out.body for out in town.said_to(DESK)).casefold()
    assert code.casefold() not in read
    assert "elephants" not in read


async def test_a_code_that_is_corrected(town: Town) -> None:
    """The edit is a try like the first one; the desk reads neither."""
    _, _, code = await agreed(town)
    new = town.reporter("new", on="signal")
    await new.says("SOS", f"{code} three blue elefants")
    await town.forward(minutes=2)
    before = len(town.desk)
    await new.edits(f"{code} {PHRASE}")

    (claim,) = [out for out in town.desk[before:] if "elephants" in out.body or "return code" in out.body]
    assert "knows the return code" in claim.body


async def test_a_case_that_had_begun_on_the_new_phone(town: Town) -> None:
    """It becomes part of the old one, with all that was said there."""
    _, bea, code = await agreed(town)
    first = town.case_code()
    new = town.reporter("new", on="signal")
    await new.says("SOS", "the door is broken", f"{code} {PHRASE}")
    second = town.case_code()
    assert first != second

    await bea.writes(f"!link {first}")
    assert any(f"What had come as {second} is part of {first}" in out.body for out in town.desk)
    await bea.writes(f"!case {first}")
    assert "│ the door is broken" in town.desk[-1].body
    await bea.writes(f"!case {second}")
    assert "No case" in town.desk[-1].body


async def test_a_code_written_badly(town: Town) -> None:
    """In the middle of a message, with blanks, with a slip, with the phrase called one: nothing of it is shown."""
    _, _, code = await agreed(town)
    new = town.reporter("new", on="signal")
    await new.says("SOS", f"hello, my code is {code[:-1]}0 {PHRASE}")
    before = len(town.desk)
    await new.says(f"I mean {code.replace('-', ' ')}, my phrase is “{PHRASE}”")

    (claim,) = [out.body for out in town.desk[before:] if out.edits is None]
    assert "knows the return code" in claim
    assert not any("elephants" in out.body for out in town.said_to(DESK))


async def test_the_same_account_on_a_new_phone(town: Town) -> None:
    """Who writes code and phrase from there is read in the case; to them it is the neutral answer, right or wrong."""
    ana, _, code = await agreed(town)
    await ana.changes_identity()
    await ana.says(f"{code} two green cats")
    assert "with a wrong phrase" in town.desk[-1].body

    await ana.says(f"{code} {PHRASE}")
    assert any("that speaks for !trust" in out.body for out in town.desk[-2:])
    assert ana.heard[-1] == ana.heard[-2]


async def test_a_wrong_phrase_is_answered_alike(town: Town) -> None:
    """Whoever has only seen the code learns nothing; the second try is told in the case."""
    _, _, code = await agreed(town)
    thief = town.reporter("thief", on="signal")
    await thief.says(f"{code} wrong words")
    before = len(town.desk)
    await town.forward(minutes=2)
    await thief.says(f"{code} other words")

    assert len(set(thief.heard)) == 1
    assert any("not the phrase" in out.body for out in town.desk[before:])


async def test_a_wish_to_delete_from_the_old_phone_does_not_count(town: Town) -> None:
    """Nobody knows who had it then: the reporter is asked where they are now, and nothing goes without a yes."""
    ana, bea, code = await agreed(town)
    await ana.says("delete everything", "yes")
    new = town.reporter("new", on="signal")
    await new.says(f"{code} {PHRASE}")
    await bea.answers("!link")
    assert "Shall I delete everything" in new.heard[-1]

    await new.says("I am on a new phone")
    await town.forward(hours=40)
    assert not any("Deleted" in words for words in new.heard)
    assert any(out.body.endswith("I am on a new phone") for out in town.transport.shown(DESK).values())
