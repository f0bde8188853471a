"""Which reports tell of one incident: the first rule, the same for every language.

Two reports are one story if they are of one country and one event type (or keyword category), the second comes
within 48 hours of the story's first, and they share a place or an actor, or one text nearly repeats the other.

The 48 hours count from the first report, not the last: in a war, where reports never pause, a story would
otherwise swallow all that follows, and nobody would be called again. For the same reason a shared actor does not
join two reports that name different towns.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from schemas.alert import StoryId
from schemas.analysis import Entity
from schemas.article import ArticleKey
from schemas.enriched import EnrichedArticle
from schemas.event import Event, EventStatus, Participant, Place
from schemas.story import Signature, Story, StoryTraits
from streams.alerts.fingerprint import bands, resemblance, signature
from streams.languages.cities import find_city
from streams.languages.countries import find_country
from streams.languages.scan import fold

__all__ = ["WINDOW", "choose_story", "current_events", "extend_story", "traits_of"]

WINDOW = timedelta(hours=48)

_NEAR_COPY = 0.5
_OTHER = "other"
_MOST_CATEGORIES = 3
_MOST_SIGNATURES = 8
_MOST_LINKS = 200


def current_events(enriched: EnrichedArticle) -> tuple[Event, ...]:
    """Return what the article says has happened, as against threatened, denied, long ago and so on."""
    return tuple(event for event in enriched.events if event.status is EventStatus.ASSERTED)


def traits_of(enriched: EnrichedArticle) -> StoryTraits:
    """Return what the article offers for comparison."""
    article = enriched.article
    links = sorted(set(_event_links(enriched)))
    categories = sorted({event.type.value for event in _events_at_home(enriched)})
    if not categories:
        categories = _keyword_categories(enriched)
        links = sorted(set(_keyword_links(enriched, categories)))
    print_ = signature(f"{article.title or ''}\n{article.text}")
    categories = categories or [_OTHER]
    copies = (f"{category}|copy|{band}" for category in categories for band in bands(print_))
    return StoryTraits(
        country=enriched.country,
        categories=tuple(categories),
        links=tuple(links),
        signature=print_,
        marks=tuple(sorted({_mark(f"{enriched.country}|{key}") for key in (*links, *copies)})),
        published_at=article.published_at,
        level=enriched.escalation.level,
    )


def choose_story(traits: StoryTraits, stories: Iterable[Story]) -> Story | None:
    """Return the story that the report belongs to, or None if it begins one.

    Near-copies go first, then shared places, then shared actors; of equals the one last reported on.
    """
    ranked = [(_kinship(traits, story), story) for story in stories]
    fitting = [(kinship, story.last_at, story.id, story) for kinship, story in ranked if kinship > 0]
    return max(fitting, key=lambda entry: entry[:3])[3] if fitting else None


def extend_story(story: Story | None, traits: StoryTraits, *, article_key: ArticleKey) -> Story:
    """Return the story with one more report, or a new one that begins with it."""
    if story is None:
        return Story(
            id=StoryId(article_key),
            country=traits.country,
            categories=traits.categories,
            links=traits.links,
            signatures=(traits.signature,) if traits.signature else (),
            first_at=traits.published_at,
            last_at=traits.published_at,
            level=traits.level,
        )
    return story.model_copy(
        update={
            "categories": _joined(story.categories, traits.categories, most=_MOST_LINKS),
            "links": _joined(story.links, _fitting_links(story, traits), most=_MOST_LINKS),
            "signatures": _with_signature(story.signatures, traits.signature),
            "first_at": min(story.first_at, traits.published_at),
            "last_at": max(story.last_at, traits.published_at),
            "level": max(story.level, traits.level, key=lambda level: level.rank),
        }
    )


def _kinship(traits: StoryTraits, story: Story) -> float:
    shared_categories = set(traits.categories) & set(story.categories)
    too_far = abs(traits.published_at - story.first_at) > WINDOW
    if too_far or story.country != traits.country or not shared_categories:
        return 0.0
    likeness = max((resemblance(traits.signature, known) for known in story.signatures), default=0.0)
    if likeness >= _NEAR_COPY:
        return 2 + likeness
    shared = [link.split("|") for link in set(traits.links) & set(story.links)]
    if any(kind != "actor" for _, kind, _ in shared):
        return 1.0
    if any(not (_towns(traits.links, category) and _towns(story.links, category)) for category, _, _ in shared):
        return 0.5
    return 0.0


def _fitting_links(story: Story, traits: StoryTraits) -> list[str]:
    # Actors join the story. Places do only where it had none: a round-up of five towns would otherwise make it
    # the story of all five, and the next attack on any of them old news.
    placed = {tuple(link.split("|")[:2]) for link in story.links}
    return [link for link in traits.links if "|actor|" in link or tuple(link.split("|")[:2]) not in placed]


def _towns(links: Sequence[str], category: str) -> bool:
    return any(link.startswith(f"{category}|town|") for link in links)


def _joined(known: Sequence[str], fresh: Sequence[str], *, most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *fresh)))[:most]


def _with_signature(known: tuple[Signature, ...], fresh: Signature) -> tuple[Signature, ...]:
    if not fresh or fresh in known:
        return known
    return (*known[: _MOST_SIGNATURES - 1], fresh)  # the first reports stay, and the newest


def _mark(key: str) -> int:
    return int.from_bytes(hashlib.sha256(key.encode("utf-8", "replace")).digest()[:8], signed=True)


def _events_at_home(enriched: EnrichedArticle) -> tuple[Event, ...]:
    # An article on Syria may mention a meeting in Geneva, which must not tie it to others that do.
    current = current_events(enriched)
    at_home = tuple(event for event in current if _country_of(event) in (None, enriched.country))
    return at_home or current


def _country_of(event: Event) -> str | None:
    if event.location is not None and event.location.country is not None:
        return event.location.country
    participants = [one for one in (event.actor, event.recipient) if one is not None]
    return next((one.country for one in participants if one.country is not None), None)


def _event_links(enriched: EnrichedArticle) -> Iterator[str]:
    entities = {entity.id: entity for entity in enriched.entities}
    for event in _events_at_home(enriched):
        for participant in (event.actor, event.recipient):
            if participant is not None:
                yield from (f"{event.type}|actor|{key}" for key in _actor_keys(participant, entities, enriched))
        if event.location is not None:
            yield from (f"{event.type}|{key}" for key in _place_keys(event.location))


def _actor_keys(participant: Participant, entities: dict[str, Entity], enriched: EnrichedArticle) -> Iterator[str]:
    # "Police" or "gunmen" in their own country are nobody in particular; a name is, and so is a foreign power,
    # whose name differs from language to language while its code does not.
    if participant.country is not None and participant.country != enriched.country:
        yield f"from:{participant.country}"
    entity = entities.get(participant.entity_id or "")
    if entity is not None and not _is_country(entity, enriched):
        yield _name_key(entity)


def _place_keys(place: Place) -> Iterator[str]:
    if place.precision == "country":
        return  # shared by all that is compared here
    kind = "town" if place.precision == "city" else "region"
    yield f"{kind}|{_plain(place.name)}"
    if place.lat is not None and place.lon is not None:
        # The same point in every language; and one tells as a town what another tells as its surroundings.
        yield f"point|@{place.lat:.1f},{place.lon:.1f}"


def _keyword_categories(enriched: EnrichedArticle) -> list[str]:
    weights: dict[str, float] = {}
    for keyword in enriched.keywords:
        if keyword.suppressed_by is None and keyword.weight > 0:
            weights[keyword.category] = weights.get(keyword.category, 0) + keyword.weight
    heaviest = sorted(weights, key=lambda category: (-weights[category], category))
    return sorted(f"keyword:{category.replace('|', ' ')}" for category in heaviest[:_MOST_CATEGORIES])


def _keyword_links(enriched: EnrichedArticle, categories: Sequence[str]) -> Iterator[str]:
    # Only who and what stands in a sentence with a keyword: a text names many that the news is not about.
    telling = {_sentence_at(enriched, word.field, word.start) for word in enriched.keywords if not word.suppressed_by}
    for entity in enriched.entities:
        if entity.sentence not in telling or _is_country(entity, enriched):
            continue
        yield from (f"{category}|{key}" for category in categories for key in _entity_keys(entity, enriched))


def _entity_keys(entity: Entity, enriched: EnrichedArticle) -> Iterator[str]:
    if entity.type in ("PER", "ORG"):
        yield f"actor|{_name_key(entity)}"
    elif entity.type in ("GPE", "FAC", "LOC"):
        city = None if entity.type == "FAC" else _city(entity, enriched)
        if city is not None:
            yield from _place_keys(city)
        else:
            yield f"{'region' if entity.type == 'LOC' else 'town'}|{_name_key(entity)}"


def _city(entity: Entity, enriched: EnrichedArticle) -> Place | None:
    near = frozenset({enriched.country})
    city = find_city(entity.canonical.name, language=enriched.language.code, near=near)
    if city is None:
        return None
    return Place(name=city.name, country=city.country, lat=city.lat, lon=city.lon, precision="city")


def _sentence_at(enriched: EnrichedArticle, field: str, start: int) -> int | None:
    spans = enumerate(enriched.sentences)
    return next((index for index, span in spans if span.field == field and span.start <= start < span.end), None)


def _is_country(entity: Entity, enriched: EnrichedArticle) -> bool:
    named = entity.canonical.country is not None and entity.type in ("GPE", "NORP", "LOC")
    return named and find_country(entity.canonical.name, language=enriched.language.code) is not None


def _name_key(entity: Entity) -> str:
    return entity.canonical.qid or _plain(entity.canonical.name)


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("|", " ").split())
