"""The store's history: Alembic runs these files, ``streams/store/migrating.py`` runs Alembic."""
