"""One Faust agent a file: decode, call its stage, send, dead-letter."""

__all__: list[str] = []
