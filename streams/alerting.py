"""The alert stage: an enriched article joins its story, and whoever it concerns is told once a level.

Story and alerts are written in one transaction, published after it, then marked; what a crash leaves unmarked is
published again, under the same ids.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal

from schemas.alert import Alert
from schemas.analysis import Analysis
from schemas.enriched import EnrichedArticle, Keyword, Level
from schemas.subscription import Subscription, SubscriptionState
from streams.alerts.alert import build_alert, report_of
from streams.alerts.keywords import find_words
from streams.alerts.matching import SubscriptionMatch, match
from streams.alerts.stories import WINDOW, choose_story, current_events, extend_story, traits_of
from streams.bus.codec import encode
from streams.bus.headers import cloud_event_headers
from streams.bus.publisher import OutboundRecord, Publisher
from streams.store import Store
from streams.telemetry.metrics import ALERTS

__all__ = ["Alerter"]

_FORGOTTEN_AFTER = timedelta(seconds=15)
"""An alert unpublished for this long was left by a worker that is gone."""
_BATCH = 100


class Alerter:
    """Alerts of one worker; the store's transactions keep several in step."""

    def __init__(self, store: Store, publisher: Publisher, *, topic: str, now: Callable[[], datetime]) -> None:
        self._store = store
        self._publisher = publisher
        self._topic = topic
        self._now = now
        self._raised: list[Alert] = []
        self._subscriptions: tuple[Subscription, ...] = ()
        self._version: int | None = None

    async def handle(self, enriched: EnrichedArticle) -> None:
        """Assign the article's story and write the alerts it calls for; a repeat changes nothing.

        Raises:
            StoreUnavailable: nothing was written; try again.
        """
        now = self._now()
        matches = self._match(enriched, await self._current_subscriptions(), now=now)
        if not matches and enriched.escalation.level is Level.NONE and not current_events(enriched):
            return  # no story to tell, nobody to tell it to
        self._raised.extend(await self._write(enriched, matches, now=now))

    async def publish_raised(self) -> None:
        """Publish what ``handle`` raised, then mark it as published.

        Raises:
            Transient: try again; what was published already goes out twice, under the same id.
        """
        while self._raised:
            batch = self._raised[:_BATCH]
            await self._publish(batch)
            del self._raised[: len(batch)]

    async def publish_forgotten(self) -> None:
        """Publish what a worker that is gone had raised and not yet published."""
        before = self._now() - _FORGOTTEN_AFTER
        while batch := await self._store.outbox.alerts(limit=_BATCH, raised_before=before):
            await self._publish(batch)

    async def _current_subscriptions(self) -> tuple[Subscription, ...]:
        version = await self._store.subscriptions.version()
        if version != self._version:  # asked for each article, so a new subscription counts from the next one on
            self._subscriptions = await self._store.subscriptions.list(state=SubscriptionState.ACTIVE)
            self._version = version
        return self._subscriptions

    def _match(
        self, enriched: EnrichedArticle, subscriptions: Sequence[Subscription], *, now: datetime
    ) -> tuple[SubscriptionMatch, ...]:
        analysis = Analysis(language=enriched.language, sentences=enriched.sentences, entities=enriched.entities)

        def words_in_article(words: tuple[str, ...]) -> tuple[Keyword, ...]:
            return find_words(enriched.article, analysis, words)

        return match(enriched, subscriptions, now=now, find_words=words_in_article)

    async def _write(
        self, enriched: EnrichedArticle, matches: Sequence[SubscriptionMatch], *, now: datetime
    ) -> list[Alert]:
        article = enriched.article
        traits = traits_of(enriched)
        raised = []
        async with self._store.alerting(enriched.country) as transaction:
            if await transaction.is_repeat(article.key, version=article.version):
                return []
            known = await transaction.assigned_story(article.key)
            if known is None:
                known = choose_story(traits, await transaction.recent_stories(traits, window=WINDOW))
            story = extend_story(known, traits, article_key=article.key)
            await transaction.assign(story, report_of(enriched), version=article.version, traits=traits, now=now)
            reports = await transaction.reports(story.id)
            levels = await transaction.alerted_levels(story.id)
            for found in matches:
                before = levels.get(found.subscription.id)
                if before is not None and enriched.escalation.level.rank <= before.rank:
                    continue  # they know, at this level or a higher one
                stage: Literal["new", "developing"] = "new" if before is None else "developing"
                alert = build_alert(enriched, found, story_id=story.id, reports=reports, stage=stage, now=now)
                if await transaction.raise_alert(alert):
                    raised.append(alert)
        for alert in raised:
            ALERTS.labels(alert.severity.value, alert.stage).inc()
        return raised

    async def _publish(self, alerts: Sequence[Alert]) -> None:
        await self._publisher.publish_all([self._record(alert) for alert in alerts])
        await self._store.outbox.mark_alerts([alert.alert_id for alert in alerts], now=self._now())

    def _record(self, alert: Alert) -> OutboundRecord:
        headers = cloud_event_headers(
            id=alert.alert_id,
            source="/tocsin/alert",
            type="tocsin.alert.raised.v1",
            time=alert.raised_at,
            subject=alert.story_id,
        )
        return OutboundRecord(
            topic=self._topic, key=alert.subscription_id.encode(), value=encode(alert), headers=headers
        )
