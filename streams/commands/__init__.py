"""The commands of ``tocsin``: every module here that has a ``register`` adds its own."""

__all__: list[str] = []
