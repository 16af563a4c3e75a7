"""A child's words, from the message to whoever may read them, with a real engine and store."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from safetybot.core.events import MessageReceived, Origin, Place
from tests.handlers.test_child import with_duty
from tests.test_returning import PHRASE, code_of
from tests.town import Town, open_town

STORY = "a grown-up on the wiki keeps writing to children and wants pictures"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """ada is first on call for children and cora second; bea for everything else."""
    async with open_town(tmp_path, rota=with_duty("ada")) as town:
        await town.begin_duty()
        yield town


def read_by(town: Town, name: str) -> str:
    """All that somebody sees in the direct chat now."""
    return "\n".join(out.body for out in town.transport.shown(f"@{name}:home").values())


def in_the_room(town: Town) -> str:
    return "\n".join(out.body for out in town.desk)


async def test_only_they_read_it(town: Town) -> None:
    """The words reach who is on call for children, directly; they are paged; the room never has the words."""
    eva = town.reporter("eva")
    await eva.says("hello", "my name is Robin", "yes", "no", STORY)
    await town.forward(minutes=1)

    assert town.paged == ["ada"]
    for words in ("my name is Robin", STORY):
        assert words in read_by(town, "ada")
        assert words in read_by(town, "cora")
        assert words not in read_by(town, "bea")
    assert STORY not in in_the_room(town)
    assert town.case_code() in read_by(town, "ada")
    assert "for the child-safety duty only" in in_the_room(town)


async def test_who_was_put_there_by_hand_reads_it(town: Town) -> None:
    """An override counts for the very first words."""
    await town.responder("bea").writes("!override @bea child-safety until 18:00")
    await town.reporter("eva").says("hello", "yes", "no", STORY)

    assert STORY in read_by(town, "bea")
    assert STORY not in read_by(town, "ada")


async def test_what_is_taken_back_is_taken_back_from_them(town: Town) -> None:
    """A withdrawal, and the old words of an edit."""
    eva = town.reporter("eva")
    await eva.says("hello", "yes", "no", STORY, "he is my uncle")
    await eva.edits("he is my neighbour")
    assert "he is my uncle" not in read_by(town, "ada")
    assert "he is my neighbour" in read_by(town, "ada")

    await eva.withdraws()
    assert "he is my neighbour" not in read_by(town, "ada")
    assert STORY in read_by(town, "ada")


async def test_they_work_where_nobody_else_reads(town: Town) -> None:
    """In their direct chat: the whole story, an answer, which the room sees go out without its words."""
    eva = town.reporter("eva")
    await eva.says("hello", "yes", "no", STORY)
    code = town.case_code()

    await town.responder("ada").writes_directly(f"!reply {code} we believe you")
    assert eva.heard[-1] == "we believe you"
    assert "we believe you" not in in_the_room(town)
    await town.responder("cora").writes_directly(f"!case {code}")
    assert "we believe you" in read_by(town, "cora")
    await town.responder("bea").writes_directly(f"!case {code}")
    assert STORY not in read_by(town, "bea")
    await town.responder("bea").writes(f"!case {code}")
    assert STORY not in in_the_room(town)
    assert "!override" in town.desk[-1].body


async def test_words_that_say_life_is_in_danger_go_first(town: Town) -> None:
    """Ahead of what came before them, as a call for help does."""

    def message(id: str, words: str) -> MessageReceived:
        now = town.clock.now()
        origin = Origin(transport="memory", place=Place.REPORTER, address=f"!{id}", sender=f"@{id}:home", trusted=True)
        return MessageReceived(id=id, at=now, written_at=now, origin=origin, message=id, words=words)

    await town.mailbox.accept(
        [message("a", "hello"), message("b", "my account was hacked"), message("c", "they have just come for him")],
        position=None,
    )
    async with town.store.begin() as tx:
        waiting = await tx.inbox.waiting(3)
    assert [each.event.id for each in waiting if each.event is not None] == ["c", "a", "b"]


@pytest.mark.parametrize("before", [("sos",), ("hello", "yes", "no", "harassment", "skip", "skip", "skip")])
async def test_what_shows_later_is_theirs(town: Town, before: tuple[str, ...]) -> None:
    """Once people have it: the limits are said, the words are not in the room, and those for children are paged."""
    words = "i am a child, a man wants photos of me"
    eva = town.reporter("eva")
    await eva.says(*before, words)
    await town.forward(minutes=31)

    assert any("it is not your fault" in said for said in eva.heard)
    assert words not in in_the_room(town)
    assert words in read_by(town, "ada")
    assert "ada" in town.paged


async def test_it_comes_along_to_another_case(town: Town) -> None:
    """Who is nobody of theirs cannot link it; once one of them has, the older case is theirs, too."""
    ana, bea, ada = town.reporter("ana"), town.responder("bea"), town.responder("ada")
    await ana.says("they published private information about me", "yes", "no", "skip", "skip", "skip")
    await ana.says("lost phone", f"phrase: {PHRASE}")
    first = town.case_code()
    new = town.reporter("new", on="signal")
    await new.says("hello", "yes", "no", STORY)
    await new.says(f"{code_of(ana)} {PHRASE}")

    await bea.writes(f"!link {first}")
    assert "child-safety" in town.desk[-1].body
    assert "From now on" not in "\n".join(new.heard)
    await ada.writes(f"!link {first}")
    assert "From now on" in "\n".join(new.heard)
    await bea.writes(f"!case {first}")
    await new.says("he knows where my school is")
    for words in (STORY, "he knows where my school is"):
        assert words not in in_the_room(town)
        assert words in read_by(town, "ada")
