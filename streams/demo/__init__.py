"""``tocsin demo``: the whole system on a stream of articles, with every article accounted for."""

__all__: list[str] = []
