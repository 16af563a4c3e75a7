"""The first schema."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table("data_keys", _text("id"), _blob("wrapped"), sa.PrimaryKeyConstraint("id"))
    _table("positions", _text("transport"), _blob("content"), sa.PrimaryKeyConstraint("transport"))
    _table("secrets", _text("name"), _blob("content"), sa.PrimaryKeyConstraint("name"))
    _table(
        "conversations",
        _text("id"),
        _blob("address_hash"),
        _blob("account_hash", nullable=True),
        _blob("content"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["id"], ["data_keys.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("address_hash"),
        indexes=["account_hash"],
    )
    _table(
        "cases",
        _text("id"),
        _text("conversation"),
        _blob("code_hash"),
        _text("priority"),
        _text("state"),
        _whole("opened_at"),
        _blob("content"),
        sa.PrimaryKeyConstraint("id"),
        _belongs(),
        sa.UniqueConstraint("code_hash"),
        indexes=["conversation"],
    )
    _table(
        "said",
        _whole("number"),
        _text("id"),
        _text("conversation"),
        _blob("message_hash", nullable=True),
        _blob("content"),
        sa.PrimaryKeyConstraint("number"),
        _belongs(),
        sa.UniqueConstraint("id"),
        indexes=["conversation"],
        sqlite_autoincrement=True,
    )
    _table(
        "timers",
        _text("conversation"),
        _text("name"),
        _whole("at"),
        sa.PrimaryKeyConstraint("conversation", "name"),
        _belongs(),
        indexes=["at"],
    )
    _table(
        "inbox",
        _whole("number"),
        _blob("id_hash"),
        _text("conversation", nullable=True),
        _text("state"),
        _whole("received_at"),
        _text("error", nullable=True),
        _blob("content", nullable=True),
        sa.PrimaryKeyConstraint("number"),
        _belongs("SET NULL"),
        sa.UniqueConstraint("id_hash"),
        indexes=["conversation"],
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_turn", "inbox", ["state", "number"])
    _table(
        "unreadable",
        _blob("id_hash"),
        _blob("session_hash"),
        _text("conversation", nullable=True),
        _whole("received_at"),
        _blob("content"),
        sa.PrimaryKeyConstraint("id_hash"),
        _belongs(),
        indexes=["conversation", "session_hash"],
    )
    _table(
        "outbox",
        _whole("number"),
        _text("id"),
        _text("conversation", nullable=True),
        _text("transport"),
        _text("kind"),
        _text("state"),
        _blob("address_hash"),
        _blob("key_hash", nullable=True),
        _blob("thread_hash", nullable=True),
        _blob("about_hash", nullable=True),
        _blob("message_hash", nullable=True),
        _text("target", nullable=True),
        _count("tried"),
        _count("withdrawn"),
        _count("attempts"),
        _whole("next_at"),
        _whole("created_at"),
        _whole("ended_at", nullable=True),
        _text("reason", nullable=True),
        _blob("kept"),
        _blob("letter", nullable=True),
        sa.PrimaryKeyConstraint("number"),
        _belongs(),
        sa.UniqueConstraint("id"),
        indexes=["conversation", "key_hash", "message_hash", "target"],
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_turn", "outbox", ["state", "address_hash", "number"])


def _table(name: str, *items: Any, indexes: Any = (), **more: Any) -> None:
    op.create_table(name, *items, sqlite_strict=True, **more)
    for column in indexes:
        op.create_index(f"ix_{name}_{column}", name, [column])


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _blob(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=nullable)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _belongs(ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], ondelete=ondelete)
