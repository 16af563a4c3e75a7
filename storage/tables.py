"""Every table and column, each with what it is for, how it is protected, how long it is kept and who erases it.

The rule: a column is plain only when the database itself must find, order or count by it; what is looked up but could
point at a person is a keyed hash; everything else is sealed. A new column states its case here or the tests fail.

All rows of a conversation hang on its data key by foreign keys: deleting the key deletes them.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine


class Protection(StrEnum):
    """How a column's content is kept from somebody who has the file but not the master key."""

    SEALED = "sealed"
    HASHED = "hashed"
    PLAIN = "plain"


WholeNumber: Final = BigInteger().with_variant(Integer(), "sqlite")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """A moment as microseconds since 1970: the same order and the same value in every database."""

    impl = BigInteger().with_variant(Integer(), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + value * _MICROSECOND


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _plain(name: str, type_: TypeEngine[Any] | type[TypeEngine[Any]], *more: SchemaItem, why: str, **rest: Any) -> Any:
    return _column(Protection.PLAIN, name, type_, *more, why=why, **rest)


def _hashed(name: str, *, why: str, **rest: Any) -> Any:
    return _column(Protection.HASHED, name, LargeBinary, why=why, **rest)


def _sealed(name: str, *, why: str, **rest: Any) -> Any:
    return _column(Protection.SEALED, name, LargeBinary, why=why, **rest)


def _column(
    protection: Protection,
    name: str,
    type_: TypeEngine[Any] | type[TypeEngine[Any]],
    *more: SchemaItem,
    why: str,
    kept: str = "",
    erased_by: str = "",
    nullable: bool = False,
    **rest: Any,
) -> Column[Any]:
    info = {"protection": protection, "why": why, "kept": kept, "erased_by": erased_by}
    return Column(name, type_, *more, nullable=nullable, info=info, **rest)


def _table(name: str, *items: SchemaItem, kept: str, erased_by: str) -> Table:
    """A table; its columns are kept and erased like the whole row unless they say otherwise."""
    counted = any(isinstance(item, Column) and item.name == "number" for item in items)
    # Numbers are never given twice: an alarm about event 7 must not be taken for one about an earlier event 7.
    options: dict[str, Any] = {"sqlite_autoincrement": True} if counted else {}
    table: Table = Table(name, metadata, *items, sqlite_strict=True, **options)
    for column in table.columns:
        column.info["kept"] = column.info["kept"] or kept
        column.info["erased_by"] = column.info["erased_by"] or erased_by
    return table


def _of_conversation(*, nullable: bool = False, ondelete: str = "CASCADE", **rest: Any) -> Any:
    return _plain(
        "conversation",
        Text,
        ForeignKey("conversations.id", ondelete=ondelete),
        why="a random id that says nothing; binds the row to the data key",
        nullable=nullable,
        **rest,
    )


REMEMBER: Final = timedelta(days=90)
"""What is only kept to recognise repetitions, or to be asked about for a while."""
RECORD: Final = timedelta(days=400)
"""What the on-call reports need: a year, and time to read it."""

WITH_CONVERSATION: Final = "as long as the conversation"
FORGET: Final = "Conversations.forget, by foreign key"
PURGE: Final = "Conversations.forget, by foreign key; Store.purge for what belongs to no conversation"

data_keys = _table(
    "data_keys",
    _plain("id", Text, primary_key=True, why="whose key: a conversation's random id, or one of desk, house, lookup"),
    _sealed("wrapped", why="a data key, sealed with the master key; without it everything under it is noise"),
    kept="a conversation's key as long as the conversation; desk, house and lookup always",
    erased_by="Conversations.forget",
)

conversations = _table(
    "conversations",
    _plain("id", Text, ForeignKey("data_keys.id", ondelete="CASCADE"), primary_key=True, why="random; says nothing"),
    _hashed("address_hash", unique=True, why="to find the conversation of a room or account"),
    _hashed(
        "account_hash", index=True, nullable=True, why="to show the desk that the same account has been here before"
    ),
    _hashed(
        "return_hash",
        index=True,
        unique=True,
        nullable=True,
        why="to find the conversation whose reporter comes back from another channel with the code they were given",
    ),
    _sealed("content", why="address, language, answers: who this is and what they said"),
    kept="until the closed case's time is over or the reporter asks for erasure",
    erased_by=FORGET,
)

cases = _table(
    "cases",
    _plain("id", Text, primary_key=True, why="random; says nothing"),
    _of_conversation(index=True),
    _hashed("code_hash", unique=True, why="to find a case by its code; the reporter may have the code on a phone"),
    _plain("priority", Text, why="to order the open cases"),
    _plain("state", Text, why="to find the cases that are not closed"),
    _plain("opened_at", Instant, why="to order the open cases"),
    _sealed("content", why="code, category, owner, promises: what it is about and who works on it"),
    kept=WITH_CONVERSATION,
    erased_by=FORGET,
)

said = _table(
    "said",
    _plain("number", WholeNumber, primary_key=True, why="the order in which things were said"),
    _plain("id", Text, unique=True, why="random; what the sealed words are bound to"),
    _of_conversation(index=True),
    _hashed("message_hash", nullable=True, why="to find what a withdrawn message said"),
    _sealed("content", why="a person's words"),
    kept=WITH_CONVERSATION,
    erased_by=f"{FORGET}; Cases.take_back for one message",
)

timers = _table(
    "timers",
    _of_conversation(primary_key=True),
    _plain("name", Text, primary_key=True, why="one of the timers' fixed names, no words"),
    _plain("at", Instant, index=True, why="to find what has come due"),
    kept="until it fires or is cancelled",
    erased_by="Timers.cancel; Conversations.forget, by foreign key",
)

house_timers = _table(
    "house_timers",
    _plain("name", Text, primary_key=True, why="one of the timers' fixed names, no words"),
    _plain("at", Instant, index=True, why="to find what has come due"),
    kept="until it fires or is cancelled",
    erased_by="Timers.cancel",
)

inbox = _table(
    "inbox",
    _plain("number", WholeNumber, primary_key=True, why="the order of arrival"),
    _hashed("id_hash", unique=True, why="an event that comes again must be known"),
    _of_conversation(nullable=True, ondelete="SET NULL", erased_by="Conversations.forget", index=True),
    _plain("state", Text, why="to find what waits"),
    _plain(
        "lane", Integer, server_default="2", why="what is handled first: somebody in danger does not wait behind others"
    ),
    _plain(
        "spoken", Integer, server_default="0", why="1 for words: whoever writes three lines gets one answer, not three"
    ),
    _plain("received_at", Instant, why="to purge old rows"),
    _plain("error", Text, nullable=True, why="class name of the error for which the event was set aside"),
    _sealed(
        "content",
        nullable=True,
        why="the event: words, address, account",
        kept="until the event is handled",
        erased_by="Inbox.handled; Conversations.forget",
    ),
    Index("ix_inbox_turn", "state", "lane", "number"),
    kept="90 days, so that an event which comes again is known",
    erased_by="Store.purge",
)

arrived = _table(
    "arrived",
    _plain("number", WholeNumber, primary_key=True, why="the order of arrival"),
    _plain("id", Text, unique=True, why="random; what the sealed line is bound to"),
    _plain("transport", Text, why="a fixed word: who has received it"),
    _plain("state", Text, why="to find what waits; what does not open is set aside"),
    _plain("received_at", Instant, why="to purge old rows"),
    _sealed("content", why="what came, as it came: nobody has looked at it yet"),
    Index("ix_arrived_turn", "transport", "state", "number"),
    kept="until it has become events, a moment later; set aside 90 days",
    erased_by="Inbox.taken; Store.purge",
)

unreadable = _table(
    "unreadable",
    _hashed("id_hash", primary_key=True, why="to remove it when it could be opened"),
    _hashed("session_hash", index=True, why="to find what a late key opens"),
    _of_conversation(nullable=True, index=True),
    _plain("received_at", Instant, why="to purge old rows"),
    _sealed("content", why="the encrypted event with its ids, as it came"),
    kept="until its key comes, or as long as the conversation; at the desk 90 days",
    erased_by=f"Inbox.opened; {PURGE}",
)

outbox = _table(
    "outbox",
    _plain("number", WholeNumber, primary_key=True, why="the order of sending"),
    _plain("id", Text, unique=True, why="random; makes a retry the same message to the server"),
    _of_conversation(nullable=True, index=True),
    _plain("transport", Text, why="a fixed word: who sends it"),
    _plain("kind", Text, why="a fixed word: say, post, page or another kind"),
    _plain("state", Text, why="to find what waits, and what is held back"),
    _plain("lane", Integer, server_default="2", why="what is sent first: an emergency does not wait behind others"),
    _hashed("address_hash", why="to keep the order for each address"),
    _hashed("key_hash", nullable=True, index=True, why="to find the message that is edited, or begins the thread"),
    _hashed("thread_hash", nullable=True, why="the key of the thread's first message"),
    _hashed("about_hash", nullable=True, why="to take back what was made from a withdrawn message"),
    _hashed("message_hash", nullable=True, index=True, why="to find our message when somebody reacts or answers"),
    _plain("target", Text, nullable=True, index=True, why="the random id of the row that this one edits or withdraws"),
    _plain("doubted_at", Instant, nullable=True, why="since when it may be out without our knowing; empty: surely not"),
    _plain("merged", Integer, server_default="0", why="1 when the words of other rows go out in the same message"),
    _plain("withdrawn", Integer, server_default="0", why="1 once it was taken back, so that it happens once"),
    _plain("attempts", Integer, server_default="0", why="how often sending failed, for patience"),
    _plain("next_at", Instant, why="to find what is due"),
    _plain("created_at", Instant, why="to stop retrying before the server forgets the id"),
    _plain("ended_at", Instant, nullable=True, why="when it was sent or given up, to purge old rows"),
    _plain("reason", Text, nullable=True, why="one of the transports' fixed words: why it was given up"),
    _sealed("kept", why="address, key and the transport's id of the message: needed to edit or withdraw it"),
    _sealed(
        "letter",
        nullable=True,
        why="the words to be sent, and whom they mention",
        kept="until it is sent or given up; as long as the conversation when it went out merged with others",
        erased_by="Outbox.sent, Outbox.failed, Outbox.withdraw, Outbox.hide; Conversations.forget, by foreign key",
    ),
    Index("ix_outbox_turn", "state", "address_hash", "conversation", "number", "lane"),
    kept="as long as the conversation; edits and withdrawals until they are sent; at the desk 90 days",
    erased_by=f"Outbox.sent; {PURGE}",
)

oncall_changes = _table(
    "oncall_changes",
    _plain("number", WholeNumber, primary_key=True, why="the order in which they were made"),
    _hashed("key_hash", unique=True, why="to refuse the same change twice, and to find it again"),
    _plain("until", Instant, why="the end of its span, to purge old rows"),
    _sealed("content", why="who stands in for whom, who is away, who asked for it: names"),
    kept="90 days after its span is over",
    erased_by="Oncall.undo; Store.purge",
)

duty = _table(
    "duty",
    _plain("number", WholeNumber, primary_key=True, why="the order in which it was written down"),
    _plain("since", Instant, why="to find who was on call at an instant, and to purge old rows"),
    _hashed("schedule_hash", why="to find the entry before and after; a schedule's name may tell a country"),
    _sealed("content", why="who was on call: names"),
    UniqueConstraint("schedule_hash", "since"),
    kept="400 days; what was in force then, and the newest of each schedule, longer",
    erased_by="Store.purge",
)

pages = _table(
    "pages",
    _plain("number", WholeNumber, primary_key=True, why="the order of paging"),
    _of_conversation(),
    _hashed("key_hash", why="to find the entry whose page was delivered or not"),
    _sealed("content", why="who was paged, how, and what became of it"),
    UniqueConstraint("conversation", "key_hash"),
    kept=WITH_CONVERSATION,
    erased_by=FORGET,
)

measures = _table(
    "measures",
    _plain("id", Text, primary_key=True, why="random; what the sealed figures are bound to"),
    _plain("month", Instant, why="the beginning of the month, to find a month's; not the day, which could tell a case"),
    _sealed("content", why="how long one case waited, and how often who was paged: names, no reporter"),
    kept="400 days, and until the month is over",
    erased_by="Store.purge",
)

positions = _table(
    "positions",
    _plain("transport", Text, primary_key=True, why="a fixed word: whose position"),
    _sealed("content", why="how far the transport has read; nobody needs to know how much there was"),
    kept="always; overwritten",
    erased_by="Positions.set",
)

leases = _table(
    "leases",
    _plain("name", Text, primary_key=True, why="a fixed word: what is leased"),
    _plain("epoch", WholeNumber, why="counts the holders, so that an earlier one can be told from the present one"),
    _plain("holder", Text, why="random for each start of the bot; says nothing"),
    _plain("seen_at", Instant, why="when the holder was last alive"),
    kept="always; overwritten",
    erased_by="the next start of the bot",
)

secrets = _table(
    "secrets",
    _plain("name", Text, primary_key=True, why="a fixed word: which secret"),
    _sealed(
        "content", why="access token, signing seeds, pickle key, pins: who has them is the bot; who is in the desk"
    ),
    kept="as long as the bot has its account",
    erased_by="Secrets.set",
)
