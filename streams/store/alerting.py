"""One transaction that gives an article its story and raises its alerts, or does neither."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from schemas.alert import Alert, AlertSource, StoryId
from schemas.article import ArticleKey
from schemas.enriched import Level
from schemas.story import Story, StoryTraits
from schemas.subscription import SubscriptionId
from streams.store.database import Database
from streams.store.instants import to_micros
from streams.store.tables import alerts, marks, reports, stories

__all__ = ["Alerting"]

_MOST_CANDIDATES = 200
_LEVELS = tuple(Level)


class Alerting:
    """What can be asked and written inside ``Store.alerting``; all of it becomes true at once, at the end."""

    def __init__(self, database: Database, connection: AsyncConnection) -> None:
        self._database = database
        self._connection = connection

    async def is_repeat(self, article_key: ArticleKey, *, version: str) -> bool:
        """Return whether this version of the article has its story already."""
        query = select(reports.c.story_id).where(reports.c.article_key == article_key, reports.c.version == version)
        return await self._connection.scalar(query) is not None

    async def assigned_story(self, article_key: ArticleKey) -> Story | None:
        """Return the story that any version of the article belongs to: a corrected article stays in its story."""
        known = select(reports.c.story_id).where(reports.c.article_key == article_key).limit(1).scalar_subquery()
        query = select(stories.c.body).where(stories.c.id == known).with_for_update()
        body = await self._connection.scalar(query)
        return None if body is None else Story.model_validate_json(body)

    async def recent_stories(self, traits: StoryTraits, *, window: timedelta) -> tuple[Story, ...]:
        """Return the stories of the same country, begun within ``window``, that share most marks with the article."""
        begun = (to_micros(traits.published_at - window), to_micros(traits.published_at + window))
        sharing = (
            select(stories.c.id)
            .join(marks, marks.c.story_id == stories.c.id)
            .where(marks.c.mark.in_(traits.marks))
            .where(stories.c.country == traits.country, stories.c.first_at.between(*begun))
            .group_by(stories.c.id, stories.c.first_at)
            .order_by(func.count().desc(), stories.c.first_at.desc(), stories.c.id)
            .limit(_MOST_CANDIDATES)
        )
        # Locked in one order, whoever asks.
        query = select(stories.c.body).where(stories.c.id.in_(sharing)).order_by(stories.c.id).with_for_update()
        return tuple(Story.model_validate_json(body) for body in await self._connection.scalars(query))

    async def assign(
        self, story: Story, report: AlertSource, *, version: str, traits: StoryTraits, now: datetime
    ) -> None:
        """Write the story as it now is, with the article as one of its reports."""
        stored_at = to_micros(now)
        changing = {"first_at": to_micros(story.first_at), "body": story.model_dump_json(), "stored_at": stored_at}
        insertion = self._database.upsert(
            stories, {"id": story.id, "country": story.country, **changing}, key="id", changing=tuple(changing)
        )
        await self._connection.execute(insertion)
        row = {
            "article_key": report.article_key,
            "version": version,
            "story_id": story.id,
            "published_at": to_micros(report.published_at),
            "source": report.model_dump_json(),
            "stored_at": stored_at,
        }
        await self._connection.execute(self._database.insert(reports).values(row))
        if traits.marks:
            rows = [{"mark": mark, "story_id": story.id, "stored_at": stored_at} for mark in sorted(set(traits.marks))]
            await self._connection.execute(self._database.insert(marks), rows)

    async def reports(self, story_id: StoryId, *, limit: int = 20) -> tuple[AlertSource, ...]:
        """Return the story's reports, newest first, of each article its latest version."""
        query = (
            select(reports.c.source)
            .where(reports.c.story_id == story_id)
            .order_by(reports.c.published_at.desc(), reports.c.stored_at.desc(), reports.c.article_key)
            .limit(limit * 4)
        )
        newest: dict[ArticleKey, AlertSource] = {}
        for text in await self._connection.scalars(query):
            source = AlertSource.model_validate_json(text)
            newest.setdefault(source.article_key, source)
        return tuple(newest.values())[:limit]

    async def alerted_levels(self, story_id: StoryId) -> dict[SubscriptionId, Level]:
        """Return who was alerted to this story, and at what level at most."""
        query = (
            select(alerts.c.subscription_id, func.max(alerts.c.level_rank))
            .where(alerts.c.story_id == story_id)
            .group_by(alerts.c.subscription_id)
        )
        return {SubscriptionId(row[0]): _LEVELS[row[1]] for row in await self._connection.execute(query)}

    async def raise_alert(self, alert: Alert) -> bool:
        """Write the alert into the outbox; return False, and change nothing, if it was raised before."""
        row = {
            "id": alert.alert_id,
            "subscription_id": alert.subscription_id,
            "story_id": alert.story_id,
            "level_rank": alert.severity.rank,
            "body": alert.model_dump_json(),
            "raised_at": to_micros(alert.raised_at),
        }
        done = await self._connection.execute(self._database.insert(alerts).values(row))
        return done.rowcount > 0
