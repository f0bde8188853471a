"""How the shipped models were made: corpora, word vectors, training, export and evaluation."""

__all__: list[str] = []
