"""Cases and what was said in them."""

from dataclasses import replace
from pathlib import Path

import pytest

from safetybot.core.case import Case, CaseState
from safetybot.core.errors import InternalError
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.store import Store
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import MINUTE, NOW, meet


def _case(conversation: str, code: str = "AAAAAA", **more: object) -> Case:
    case = Case(id=f"case {code}", code=code, conversation=conversation, priority=Priority.P2, opened_at=NOW)
    return replace(case, **more)  # type: ignore[arg-type]


async def test_everything_comes_back(store: Store) -> None:
    """All that was saved comes back, by id and by code; saving again overwrites."""
    first = _case(await meet(store))
    taken = replace(
        first,
        state=CaseState.TAKEN,
        priority=Priority.P0,
        category="doxxing",
        owner="@bea:example.org",
        owner_name="Bea",
        closed_at=NOW + 2 * MINUTE,
        answer_by=NOW + 3 * MINUTE,
    )

    for case in (first, taken):
        async with store.begin() as tx:
            await tx.cases.save(case)
        async with store.begin() as tx:
            assert await tx.cases.get(case.id) == case
            assert await tx.cases.of_code("AAAAAA") == case


async def test_unknown(store: Store) -> None:
    """A case that is not there is not found."""
    async with store.begin() as tx:
        assert await tx.cases.get("nothing") is None
        assert await tx.cases.of_code("AAAAAA") is None
        assert await tx.cases.active() == ()
        assert await tx.cases.said("nobody") == ()


async def test_a_code_is_given_once(store: Store) -> None:
    """Two cases cannot have the same code, and the error does not name it."""
    conversation = await meet(store)
    async with store.begin() as tx:
        await tx.cases.save(_case(conversation))

    with pytest.raises(InternalError) as caught:
        async with store.begin() as tx:
            await tx.cases.save(_case(conversation, id="another"))

    assert "AAAAAA" not in str(caught.value)


async def test_the_most_urgent_and_then_the_oldest_first(store: Store) -> None:
    """Active cases come by priority and then by age; closed ones are left out."""
    conversation = await meet(store)
    cases = [
        _case(conversation, "young", opened_at=NOW + MINUTE),
        _case(conversation, "closed", priority=Priority.P0, state=CaseState.CLOSED),
        _case(conversation, "taken", priority=Priority.P1, state=CaseState.TAKEN, opened_at=NOW + MINUTE),
        _case(conversation, "old"),
        _case(conversation, "urgent", priority=Priority.P0, opened_at=NOW + 2 * MINUTE),
    ]
    async with store.begin() as tx:
        for case in cases:
            await tx.cases.save(case)

    async with store.begin() as tx:
        assert [case.code for case in await tx.cases.active()] == ["urgent", "taken", "old", "young"]


async def test_a_damaged_case_does_not_hide_the_others(store: Store, database: Database) -> None:
    """A case that does not open is missing from the list, and the others are there."""
    conversation = await meet(store)
    async with store.begin() as tx:
        await tx.cases.save(_case(conversation, "AAAAAA"))
        await tx.cases.save(_case(conversation, "BBBBBB"))
    await database.change("update cases set content = x'0102' where id = 'case AAAAAA'")

    async with store.begin() as tx:
        assert [case.code for case in await tx.cases.active()] == ["BBBBBB"]


async def test_words_are_kept_in_order_and_apart(store: Store) -> None:
    """What was said comes back in the order it was kept, each conversation's for itself."""
    ana, other = await meet(store), await meet(store, "!other")
    words = [
        Said("reporter", NOW, "they know where I live", "$1"),
        Said("team", NOW, "we are here", ""),
        Said("note", NOW - MINUTE, "called back", ""),
    ]
    async with store.begin() as tx:
        for said in words:
            await tx.cases.keep(ana, said)
        await tx.cases.keep(other, Said("reporter", NOW, "hello", "$1"))

    async with store.begin() as tx:
        assert await tx.cases.said(ana) == tuple(words)
        assert len(await tx.cases.said(other)) == 1


@about_the_file
async def test_taking_back(store: Store, database: Database, file: Path) -> None:
    """A withdrawn message is removed from what was said there, and nothing else; its sealed words leave the files."""
    ana, other = await meet(store), await meet(store, "!other")
    async with store.begin() as tx:
        for conversation in (ana, other):
            await tx.cases.keep(conversation, Said("reporter", NOW, "words", "$1"))
            await tx.cases.keep(conversation, Said("reporter", NOW, "more", "$2"))
            await tx.cases.keep(conversation, Said("team", NOW, "words", ""))
    ((sealed,),) = await database.rows(f"select content from said where conversation = '{ana}' order by number limit 1")

    async with store.begin() as tx:
        await tx.cases.take_back(ana, "$1")
        await tx.cases.take_back(ana, "$unknown")

    async with store.begin() as tx:
        assert [said.words for said in await tx.cases.said(ana)] == ["more", "words"]
        assert len(await tx.cases.said(other)) == 3
    assert not any(sealed[13:] in path.read_bytes() for path in file.parent.iterdir())
