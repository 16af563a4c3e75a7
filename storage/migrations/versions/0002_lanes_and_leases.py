"""Lanes in inbox and outbox, doubt about what was sent, several rows in one message, leases."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # 2 is the ordinary lane.
    op.add_column("inbox", sa.Column("lane", sa.Integer, nullable=False, server_default="2"))
    op.add_column("inbox", sa.Column("spoken", sa.Integer, nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("lane", sa.Integer, nullable=False, server_default="2"))
    op.add_column("outbox", sa.Column("doubted_at", _whole(), nullable=True))
    op.add_column("outbox", sa.Column("merged", sa.Integer, nullable=False, server_default="0"))
    # Nobody knows what became of a row that was handed out: since it was put there, to be on the safe side.
    op.execute("UPDATE outbox SET doubted_at = created_at WHERE tried = 1 AND state = 'waiting'")
    op.drop_column("outbox", "tried")
    op.drop_index("ix_inbox_turn", "inbox")
    op.create_index("ix_inbox_turn", "inbox", ["state", "lane", "number"])
    op.drop_index("ix_outbox_turn", "outbox")
    op.create_index("ix_outbox_turn", "outbox", ["state", "address_hash", "conversation", "number", "lane"])
    op.create_table(
        "leases",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("epoch", _whole(), nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("seen_at", _whole(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
    )


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
