"""Run the migrations on the connection, and in the transaction, that ``migrating.py`` has opened."""

from alembic import context

from streams.store.tables import METADATA

__all__: list[str] = []

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
