"""A real worker in which the stage behind the agent raises what nobody foresaw, after some batches or articles."""

import os

from streams.alerting import Alerter
from streams.cli import main
from streams.pool import EnrichmentPool
from streams.store.deliveries import Deliveries

_left = int(os.environ.get("TEST_BREAK_AFTER", "0"))


def _breaking(method):
    async def wrapper(self, *args, **kwargs):
        global _left
        if _left == 0:
            raise ValueError("nobody foresaw this")
        _left -= 1
        return await method(self, *args, **kwargs)

    return wrapper


if __name__ == "__main__":
    EnrichmentPool.enrich = _breaking(EnrichmentPool.enrich)
    Alerter.handle = _breaking(Alerter.handle)
    Deliveries.add = _breaking(Deliveries.add)
    main()
