"""One of several processes that write into one store at once; prints what it did as a line of JSON.

Usage: python writer.py work URL NAME NUMBER | hang URL
"""

import asyncio
import json
import sys
from datetime import timedelta

from schemas.article import ArticleKey
from schemas.delivery import Attempt, DeliveryId, DeliveryState
from schemas.subscription import SubscriptionChange
from streams.alerts.alert import report_of
from streams.alerts.stories import WINDOW, choose_story, extend_story, traits_of
from streams.store import Store, open_store
from tests.data.reports import NOON, alert, event, report

KEY = "a key of thirty-two characters.."


async def write_reports(store: Store, name: str, number: int) -> int:
    """Put ``number`` reports into the one story of the day; return how many alerts were new."""
    raised = 0
    for place in range(number):
        enriched = report(f"{name}-{place}", text=f"Report {name} {place} of it.", events=[event()])
        traits = traits_of(enriched)
        # A link of its own: if two read the story at once and both write it, one of these is lost.
        traits = traits.model_copy(update={"links": (*traits.links, f"ASSAULT|actor|{name}-{place}")})
        async with store.alerting("SYR") as transaction:
            story = choose_story(traits, await transaction.recent_stories(traits, window=WINDOW))
            story = extend_story(story, traits, article_key=ArticleKey("the first"))
            await transaction.assign(story, report_of(enriched), version="v1", traits=traits, now=NOON)
            raised += await transaction.raise_alert(alert(story="the first"))
    return raised


async def deliver(store: Store, name: str) -> tuple[int, list[str]]:
    """Add the same deliveries as everybody and send what we get; return how many we added, and which we sent."""
    subscriptions = await store.subscriptions.list()
    added = 0
    for number in range(20):
        for subscription in subscriptions:
            added += await store.deliveries.add(
                DeliveryId(f"{subscription.id}-{number}"),
                alert_id=None,
                subscription_id=subscription.id,
                body=b"{}",
                due_at=NOON,
                now=NOON,
            )
    sent: list[str] = []
    while leased := await store.leases.lease_due(
        now=NOON, worker=name, limit=5, lease=timedelta(seconds=60), per_subscription=50
    ):
        for item in leased:
            attempt = Attempt(
                delivery_id=item.delivery.id,
                alert_id=None,
                subscription_id=item.delivery.subscription_id,
                attempt=1,
                trigger=item.trigger,
                started_at=NOON,
                duration_ms=1,
                status=200,
                error=None,
                state=DeliveryState.DELIVERED,
                next_attempt_at=None,
            )
            assert await store.leases.record_attempt(attempt, worker=name, now=NOON)
            sent.append(item.delivery.id)
    return added, sent


async def work(url: str, name: str, number: int) -> None:
    """Do all of it, and rename a subscription between."""
    async with open_store(url, secret_key=KEY) as store:
        raised = await write_reports(store, name, number)
        for subscription in await store.subscriptions.list():
            await store.subscriptions.update(subscription.id, SubscriptionChange(name=name), now=NOON)
        added, sent = await deliver(store, name)
    print(json.dumps({"raised": raised, "added": added, "sent": sent}))


async def hang(url: str) -> None:
    """Stop in the middle of a transaction, for ever."""
    async with open_store(url, secret_key=KEY) as store, store.alerting("SYR") as transaction:
        await transaction.raise_alert(alert("of a dead process"))
        print("inside", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    if sys.argv[1] == "work":
        asyncio.run(work(sys.argv[2], sys.argv[3], int(sys.argv[4])))
    else:
        asyncio.run(hang(sys.argv[2]))
