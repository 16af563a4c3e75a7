"""The real schema, column by column."""

from pathlib import Path

from sqlalchemy import Engine, LargeBinary, create_engine, inspect

from storage.store import Store
from storage.tables import Protection, metadata

OF_ALEMBIC = {"alembic_version"}


def _engine(file: Path) -> Engine:
    return create_engine(f"sqlite:///{file}")


async def test_every_column_is_declared(store: Store, file: Path) -> None:
    """Each column of the database as it was really made says how it is protected, why, how long, and who erases it."""
    inspector = inspect(_engine(file))
    tables = set(inspector.get_table_names()) - OF_ALEMBIC

    assert tables == set(metadata.tables)
    for name in tables:
        declared = metadata.tables[name].columns
        assert {column["name"] for column in inspector.get_columns(name)} == set(declared.keys())
        for column in declared:
            assert column.info["protection"] in Protection, column
            assert all(column.info[what] for what in ("why", "kept", "erased_by")), column


async def test_only_bytes_are_sealed_and_all_bytes_are_locked(store: Store, file: Path) -> None:
    """A sealed or hashed column really holds bytes; a plain one never does."""
    inspector = inspect(_engine(file))
    for name, table in metadata.tables.items():
        for column in inspector.get_columns(name):
            plain = table.columns[column["name"]].info["protection"] is Protection.PLAIN
            assert plain is not isinstance(column["type"], LargeBinary), column["name"]


async def test_everything_of_a_conversation_hangs_on_its_key(store: Store, file: Path) -> None:
    """Each table with a conversation loses its rows with it, but the inbox, which lets go of it."""
    inspector = inspect(_engine(file))
    ways = {}
    for name, table in metadata.tables.items():
        if "conversation" in table.columns:
            (foreign,) = inspector.get_foreign_keys(name)
            ways[name] = foreign["options"]["ondelete"]

    assert ways.pop("inbox") == "SET NULL"
    assert set(ways.values()) == {"CASCADE"}
    (of_key,) = inspector.get_foreign_keys("conversations")
    assert (of_key["referred_table"], of_key["options"]["ondelete"]) == ("data_keys", "CASCADE")
