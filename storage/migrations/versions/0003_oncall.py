"""On-call: changes by hand, who was on call, pages, measures, and the bot's own timers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "house_timers",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", _whole(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
    )
    op.create_index("ix_house_timers_at", "house_timers", ["at"])
    op.create_table(
        "oncall_changes",
        sa.Column("number", _whole(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary, nullable=False),
        sa.Column("until", _whole(), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("key_hash"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "duty",
        sa.Column("number", _whole(), nullable=False),
        sa.Column("since", _whole(), nullable=False),
        sa.Column("schedule_hash", sa.LargeBinary, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("schedule_hash", "since"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pages",
        sa.Column("number", _whole(), nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("key_hash", sa.LargeBinary, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("conversation", "key_hash"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "measures",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("month", _whole(), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
