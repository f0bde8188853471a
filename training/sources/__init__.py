"""Turn public repositories, checked out as they are, into the files that training reads.

Each module reads one kind of source and is pure: text in, sentences or paragraphs out. ``build.py`` says which file
comes from where, and ``python -m training.sources`` reads and writes. ``training/data.toml`` names repositories and
commits. The results are the same to the byte as the files that the shipped models were trained on, so an oddity of
the first conversion is kept, and a comment beside it says so.
"""

__all__: list[str] = []
