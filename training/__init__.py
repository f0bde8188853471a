"""How the shipped models were made: corpora, training, export and evaluation."""

__all__: list[str] = []
