"""What the desk works on, and what was said in it."""

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, select

from safetybot.core.case import Case, CaseState
from safetybot.core.facts import Said
from storage.fields import CASE, SAID
from storage.sealing import UnopenedError
from storage.tables import cases, said
from storage.work import Work

_CASE = select(cases.c.id, cases.c.conversation, cases.c.content)
_BY_ID = _CASE.where(cases.c.id == bindparam("which"))


class Cases:
    """Cases and the words kept with them, under the key of their conversation."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._active: tuple[Case, ...] | None = None
        """As long as nothing is changed, several events of one transaction look at the same."""

    async def get(self, id: str) -> Case | None:
        """The case with this id."""
        return await self._one(_BY_ID, {"which": id})

    async def of_code(self, code: str) -> Case | None:
        """The case with this code, as `ids.read_code` gives it."""
        return await self._one(_CASE.where(cases.c.code_hash == self._code_hash(code)))

    async def active(self) -> tuple[Case, ...]:
        """All that are not closed, the most urgent and then the oldest first.

        One that does not open is left out, or its damage would stop the work on all others; whatever happens in it
        still fails loudly.
        """
        if self._active is not None:
            return self._active
        rows = await self._work.rows(
            _CASE.where(cases.c.state != CaseState.CLOSED.value).order_by(
                cases.c.priority, cases.c.opened_at, cases.c.id
            )
        )
        found = []
        for row in rows:
            try:
                found.append(await self._open(row))
            except UnopenedError:
                continue
        self._active = tuple(found)
        return self._active

    async def save(self, case: Case) -> None:
        """Write it down, new or changed. Its conversation must be there."""
        if self._active is not None:
            self._active = _with(self._active, case)
        key = await self._work.key(case.conversation)
        values = {
            "id": case.id,
            "conversation": case.conversation,
            "code_hash": self._code_hash(case.code),
            "priority": case.priority.value,
            "state": case.state.value,
            "opened_at": case.opened_at,
            "content": CASE.seal(key, case.id, case),
        }
        await self._work.put(cases, values)

    async def keep(self, conversation: str, said_now: Said) -> None:
        """Keep what was said, until the conversation is forgotten."""
        id = uuid.uuid4().hex
        message = self._message_hash(conversation, said_now.message) if said_now.message else None
        sealed = SAID.seal(await self._work.key(conversation), id, said_now)
        values = {"id": id, "conversation": conversation, "message_hash": message, "content": sealed}
        await self._work.run(said.insert(), values)

    async def said(self, conversation: str) -> tuple[Said, ...]:
        """What was said, oldest first."""
        rows = await self._work.rows(
            select(said.c.id, said.c.content).where(said.c.conversation == conversation).order_by(said.c.number)
        )
        return tuple([SAID.open(await self._work.key(conversation), row.id, row.content) for row in rows])

    async def take_back(self, conversation: str, message: str) -> None:
        """Remove what a withdrawn message said."""
        message_hash = self._message_hash(conversation, message)
        taken = delete(said).where(said.c.conversation == conversation, said.c.message_hash == message_hash)
        if await self._work.run(taken):
            self._work.erased = True

    async def _one(self, statement: Select[Any], values: Mapping[str, Any] | None = None) -> Case | None:
        row = await self._work.row(statement, values)
        return None if row is None else await self._open(row)

    async def _open(self, row: Row[Any]) -> Case:
        return CASE.open(await self._work.key(row.conversation), row.id, row.content)

    def _code_hash(self, code: str) -> bytes:
        return self._work.blind.hash("code", code)

    def _message_hash(self, conversation: str, message: str) -> bytes:
        return self._work.blind.hash("said", conversation, message)


def _with(cases: tuple[Case, ...], changed: Case) -> tuple[Case, ...]:
    """The cases that are not closed, now that this one has changed or is new."""
    there = any(case.id == changed.id for case in cases)
    kept = (changed if case.id == changed.id else case for case in (*cases, *(() if there else (changed,))))
    return tuple(case for case in kept if case.state is not CaseState.CLOSED)
