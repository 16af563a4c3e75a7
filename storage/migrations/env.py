"""What alembic runs: the migrations, on the connection and in the transaction that `opening.migrate` made."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite can hardly change a table: alembic makes a new one and copies
)
with context.begin_transaction():
    context.run_migrations()
