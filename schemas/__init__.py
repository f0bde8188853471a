"""The contracts: every message, frozen, and every error."""

__all__: list[str] = []
