"""Which subscriptions an article is for, and for each condition that fails, why not.

Cheap conditions are asked first and the words last: they need the text.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from schemas.enriched import EnrichedArticle, Keyword
from schemas.event import Event
from schemas.subscription import Subscription, SubscriptionFilter, SubscriptionState
from streams.alerts.stories import current_events

__all__ = ["FindWords", "SubscriptionMatch", "explain", "match"]

FindWords = Callable[[tuple[str, ...]], tuple[Keyword, ...]]
"""Finds a subscription's words in the article at hand; see ``keywords.find_words``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionMatch:
    """A subscription that the article is for, the current events it asked about, and its own words as found."""

    subscription: Subscription
    events: tuple[Event, ...]
    keywords: tuple[Keyword, ...]


def match(
    enriched: EnrichedArticle, subscriptions: Iterable[Subscription], *, now: datetime, find_words: FindWords
) -> tuple[SubscriptionMatch, ...]:
    """Return the subscriptions of which every condition holds."""
    matches = []
    for subscription in subscriptions:
        conditions = subscription.filter
        if any(_failures(enriched, subscription, now=now)):
            continue
        words = find_words(conditions.keywords) if conditions.keywords else ()
        if not conditions.keywords or _counting(words):
            events = _events_asked_for(enriched, conditions)
            matches.append(SubscriptionMatch(subscription=subscription, events=events, keywords=words))
    return tuple(matches)


def explain(
    enriched: EnrichedArticle, subscription: Subscription, *, now: datetime, find_words: FindWords
) -> tuple[str, ...]:
    """Return every condition that fails, in words; nothing if the article matches."""
    reasons = list(_failures(enriched, subscription, now=now))
    asked = subscription.filter.keywords
    if asked:
        words = find_words(asked)
        if not _counting(words):
            cancelled = [f"{word.term!r} cancelled by {word.suppressed_by!r}" for word in words]
            but = f" but {_listed(cancelled)}" if cancelled else ""
            reasons.append(f"keywords: none of {_listed(asked)} occurs{but}")
    return tuple(reasons)


def _failures(enriched: EnrichedArticle, subscription: Subscription, *, now: datetime) -> Iterator[str]:
    conditions = subscription.filter
    if subscription.state is not SubscriptionState.ACTIVE:
        yield f"state: the subscription is {subscription.state.value}"
    level = enriched.escalation.level
    if level.rank < conditions.min_level.rank:
        yield f"min_level: the article's level is {level.value}, below {conditions.min_level.value}"
    age = now - enriched.article.published_at
    if age > conditions.max_age:
        yield f"max_age: published {age} ago, more than {conditions.max_age}"
    language = enriched.language.code
    if conditions.languages and language.casefold() not in _folded(conditions.languages):
        yield f"languages: the article is in {language!r}, not in {_listed(conditions.languages)}"
    source = enriched.article.source
    if conditions.sources and (source or "").strip().casefold() not in _folded(conditions.sources):
        yield f"sources: the article is from {source or 'an unnamed source'}, not from {_listed(conditions.sources)}"
    yield from _event_failures(enriched, conditions)


def _event_failures(enriched: EnrichedArticle, conditions: SubscriptionFilter) -> Iterator[str]:
    current = current_events(enriched)
    types = {event.type for event in current}
    places = {enriched.country}.union(*(_countries_of(event) for event in current))
    if conditions.event_types and types.isdisjoint(conditions.event_types):
        found = _listed(sorted(types)) if types else "nothing"
        yield f"event_types: {found} is said to have happened, not {_listed(conditions.event_types)}"
    elif conditions.countries and places.isdisjoint(conditions.countries):
        yield f"countries: it is about {_listed(sorted(places))}, not {_listed(conditions.countries)}"
    elif conditions.event_types and not _events_asked_for(enriched, conditions):
        # Each holds, but of different events: an assault in one country, talks in the other.
        yield f"countries: none of its {_listed(conditions.event_types)} is in {_listed(conditions.countries)}"


def _events_asked_for(enriched: EnrichedArticle, conditions: SubscriptionFilter) -> tuple[Event, ...]:
    wanted = set(conditions.countries)
    fitting = [
        event
        for event in current_events(enriched)
        if (not conditions.event_types or event.type in conditions.event_types)
        and (not wanted or not wanted.isdisjoint(_countries_of(event) or {enriched.country}))
    ]
    return tuple(fitting)


def _countries_of(event: Event) -> set[str]:
    involved = (event.location, event.actor, event.recipient)
    return {one.country for one in involved if one is not None and one.country is not None}


def _counting(words: Iterable[Keyword]) -> bool:
    return any(word.suppressed_by is None for word in words)


def _folded(values: Iterable[str]) -> set[str]:
    return {value.strip().casefold() for value in values}


def _listed(values: Iterable[str]) -> str:
    return ", ".join(str(value) for value in values)
