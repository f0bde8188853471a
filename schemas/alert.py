"""``alerts.raised``: why somebody should look up now."""

from typing import Literal, NewType

from pydantic import Field

from schemas.article import ArticleKey, DateOrigin
from schemas.contract import Contract, UtcDatetime
from schemas.enriched import Keyword, Level, Reason
from schemas.event import Event
from schemas.subscription import SubscriptionId

__all__ = ["Alert", "AlertId", "AlertSource", "Quote", "StoryId", "WebhookBody"]

AlertId = NewType("AlertId", str)
"""Hash of subscription, story and level."""

StoryId = NewType("StoryId", str)
"""The article key of the story's first report."""


class AlertSource(Contract):
    """One report of the story."""

    article_key: ArticleKey
    source: str | None
    title: str | None
    url: str | None
    language: str
    published_at: UtcDatetime
    published_at_origin: DateOrigin


class Quote(Contract):
    """A sentence of the article that carries the alert, word for word."""

    text: str
    language: str
    source: str | None
    url: str | None


class Alert(Contract):
    """One alert to one subscription. Without sources and quotes it would be a defect."""

    alert_id: AlertId
    subscription_id: SubscriptionId
    story_id: StoryId
    stage: Literal["new", "developing"]
    severity: Level
    title: str
    summary: str
    country: str
    reasons: tuple[Reason, ...]
    keywords: tuple[Keyword, ...] = Field((), description="Matches of the subscription's own words.")
    events: tuple[Event, ...]
    quotes: tuple[Quote, ...] = Field(min_length=1)
    sources: tuple[AlertSource, ...] = Field(min_length=1, description="The story's reports so far, newest first.")
    occurred_at: UtcDatetime
    occurred_at_estimated: bool
    raised_at: UtcDatetime


class WebhookBody(Contract):
    """What a receiver gets: Standard Webhooks' envelope around the alert."""

    type: Literal["alert.raised", "ping"]
    timestamp: UtcDatetime
    data: Alert | dict[str, str]
