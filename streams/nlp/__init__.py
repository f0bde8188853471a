"""Text to ``Analysis``: cleaning, language, sentences, tokens, entities."""

__all__: list[str] = []
