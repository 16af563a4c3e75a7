"""Which record is sealed in which column. Records travel as JSON, so that an older row still opens after an upgrade."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, TypeVar

from pydantic import Field, TypeAdapter, ValidationError
from sqlalchemy import Column

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation
from safetybot.core.escalation import Measure, PageSent
from safetybot.core.events import Event
from safetybot.core.facts import Said
from safetybot.core.oncall.model import Change, Duty
from safetybot.core.ports import Unreadable
from storage import tables
from storage.sealing import DataKey, UnopenedError

T = TypeVar("T")


class SealedField(Generic[T]):
    """A sealed column and the type of what it holds."""

    def __init__(self, column: Column[Any], type_: Any) -> None:
        self._table = column.table.name
        self._column = column.name
        self._adapter: TypeAdapter[T] = TypeAdapter(type_)

    def seal(self, key: DataKey, row: str, value: T) -> bytes:
        """Lock a record to its row."""
        plain = json.dumps(self._adapter.dump_python(value, mode="json"), ensure_ascii=False, separators=(",", ":"))
        return key.seal(self._table, self._column, row, _whole(plain).encode())

    def open(self, key: DataKey, row: str, sealed: bytes) -> T:
        """The record again. Raises UnopenedError when it was damaged or moved, or is of a shape nobody knows."""
        plain = key.open(self._table, self._column, row, sealed)
        try:
            return self._adapter.validate_json(plain)
        except ValidationError:
            raise UnopenedError from None  # the validation error would quote the words

    def open_sound(self, key: DataKey, rows: Iterable[tuple[str, bytes]]) -> tuple[T, ...]:
        """The records of these (row, sealed) but for those that do not open: damage in one must not stop the rest."""
        found = []
        for row, sealed in rows:
            with suppress(UnopenedError):
                found.append(self.open(key, row, sealed))
        return tuple(found)


def _whole(text: str) -> str:
    """Half characters become "�". A lone surrogate can stand in any JSON, has no UTF-8, and must not stop a message."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True, slots=True)
class Letter:
    """What an outbox row says, until it is sent."""

    body: str = field(repr=False)
    alert: bool = False
    told: bool = False
    mentions: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """What an outbox row must remember afterwards.

    message  the transport's id of it, once there is one
    edits    that of the message it edits or withdraws, when there is no row of that any more
    """

    address: str = field(repr=False)
    key: str | None = field(default=None, repr=False)
    message: str | None = field(default=None, repr=False)
    edits: str | None = field(default=None, repr=False)


EVENT = SealedField[Event](tables.inbox.c.content, Annotated[Event, Field(discriminator="kind")])
UNREADABLE = SealedField[Unreadable](tables.unreadable.c.content, Unreadable)
CONVERSATION = SealedField[Conversation](tables.conversations.c.content, Conversation)
CASE = SealedField[Case](tables.cases.c.content, Case)
SAID = SealedField[Said](tables.said.c.content, Said)
LETTER = SealedField[Letter](tables.outbox.c.letter, Letter)
KEPT = SealedField[Kept](tables.outbox.c.kept, Kept)
CHANGE = SealedField[Change](tables.oncall_changes.c.content, Annotated[Change, Field(discriminator="kind")])
DUTY = SealedField[Duty](tables.duty.c.content, Duty)
PAGE = SealedField[PageSent](tables.pages.c.content, PageSent)
MEASURE = SealedField[Measure](tables.measures.c.content, Measure)
