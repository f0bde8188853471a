"""Real analysis processes that some texts hang, kill or break, as a bug in a native library would."""

import os
import time

from schemas.analysis import Analysis
from schemas.article import Article
from streams import pool
from streams.cli import main

_start_process = pool._start_process


class Poisonous:
    def __init__(self, analyzer) -> None:
        self._analyzer = analyzer

    def analyze(self, article: Article) -> Analysis:
        if "HANG" in article.text:
            time.sleep(3600)
        if "DIE" in article.text:
            os._exit(9)
        if "RAISE" in article.text:
            raise ValueError("a bug of ours")
        if "EXHAUST" in article.text:
            raise MemoryError
        return self._analyzer.analyze(article)


def start_poisonous(config: pool.PoolConfig) -> None:
    _start_process(config)
    pool._analyzer = Poisonous(pool._analyzer)


if __name__ == "__main__":
    from tests.faults.poison import start_poisonous as initializer  # by its importable name, for the processes

    pool._start_process = initializer
    main()
