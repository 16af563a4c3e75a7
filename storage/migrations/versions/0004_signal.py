"""What arrives is kept raw before anybody looks at it; a return code leads to its conversation."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrived",
        sa.Column("number", _whole(), nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("transport", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("received_at", _whole(), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_arrived_turn", "arrived", ["transport", "state", "number"])
    op.add_column("conversations", sa.Column("return_hash", sa.LargeBinary, nullable=True))
    op.create_index("ix_conversations_return_hash", "conversations", ["return_hash"], unique=True)


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
