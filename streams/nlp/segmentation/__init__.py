"""Where sentences and tokens begin and end, by rule; ``streams.nlp.segment`` is its door."""

__all__: list[str] = []
