"""A real worker whose analysis takes a little longer, so that a fault falls into a batch at work."""

import asyncio
import os

from streams.cli import main
from streams.pool import EnrichmentPool, Job

_enrich = EnrichmentPool.enrich


async def _slow(self: EnrichmentPool, jobs: list[Job]):
    await asyncio.sleep(float(os.environ.get("TEST_ARTICLE_S", "0.01")) * len(jobs))
    return await _enrich(self, jobs)


if __name__ == "__main__":
    EnrichmentPool.enrich = _slow
    main()
