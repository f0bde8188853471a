"""Read the political events out of an analysed article: who did what to whom, where, when, and whether it happened."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from schemas.analysis import Analysis, Entity, Sentence
from schemas.article import Article
from schemas.event import Event, EventType, Evidence, Participant
from streams.events.actors import find_participants, find_partners
from streams.events.attribution import find_attribution
from streams.events.background import carry_background
from streams.events.clause import Clause
from streams.events.confidence import confidence
from streams.events.contexts import find_contexts
from streams.events.dates import find_date
from streams.events.ids import event_id
from streams.events.magnitude import find_magnitude
from streams.events.places import find_place
from streams.events.silence import is_silenced, names_in
from streams.events.status import by_date
from streams.events.told import Told
from streams.events.triggers import Naming, find_namings
from streams.events.types import EVENT_TYPES
from streams.languages import find_language
from streams.languages.language import Language
from streams.languages.scan import Token, tokenize
from streams.languages.topics import article_topics, ruling_topic, shows_violence

__all__ = ["code_events"]

_LONGEST_SENTENCE = 250
"""Tokens; what no full stop ends is read in pieces of this size, so that the work stays linear in the text."""

_RECIPROCAL = frozenset({EventType.CONSULT, EventType.AGREE, EventType.COOPERATE})
_MOST_OTHERS = 4
"""Triggers besides the best that are asked for the parties."""

_MOST_EVENTS = 200
"""Of one article, in order: a text of nothing but triggers must not cost a minute."""


def code_events(article: Article, analysis: Analysis) -> tuple[Event, ...]:
    """Return the events of ``article``, title first; none for a language that nobody wrote a lexicon for.

    An event to come keeps its type and has the status ``planned``; ``TypeSpec.planned_as`` names PLOVER's type for it.
    """
    language = find_language(analysis.language.code)
    if language is None or not language.lexicon.triggers:
        return ()
    told = carry_background(tuple(islice(_tell(article, analysis, language), _MOST_EVENTS)))
    events = {event.event_id: event for event in (_finish(item) for item in told)}
    return tuple(events.values())


def _tell(article: Article, analysis: Analysis, language: Language) -> Iterator[Told]:
    entities: dict[int, list[Entity]] = {}
    for entity in analysis.entities:
        entities.setdefault(entity.sentence, []).append(entity)
    order = sorted(range(len(analysis.sentences)), key=lambda number: analysis.sentences[number].field != "title")
    repeated: set[tuple[str, ...]] = set()
    counts = {"title": 0, "text": 0}
    topics = article_topics((_beginning(article, analysis.sentences[number]) for number in order), language)
    memo: dict[tuple[object, ...], Any] = {}
    title = tokenize(article.title or "")[:_LONGEST_SENTENCE]
    for number in order:
        sentence = analysis.sentences[number]
        tokens = _tokens(article, sentence)
        words = tuple(token.form for token in tokens if token.form.isalnum())
        if words not in repeated:  # a headline that the first sentence repeats is told once
            repeated.add(words)
            yield from _tell_sentence(
                article,
                language,
                sentence,
                tokens=tokens,
                entities=entities.get(number, []),
                count=counts[sentence.field],
                topics=topics,
                title=title,
                memo=memo,
            )
        counts[sentence.field] += 1


def _tokens(article: Article, sentence: Sentence) -> tuple[Token, ...]:
    text = (article.title or "") if sentence.field == "title" else article.text
    return tokenize(text, start=sentence.start, end=sentence.end)


def _beginning(article: Article, sentence: Sentence) -> tuple[Token, ...]:
    """Return the first tokens of a sentence: enough to tell its topic, however long it is."""
    end = min(sentence.end, sentence.start + _LONGEST_SENTENCE * 8)
    return _tokens(article, sentence.model_copy(update={"end": end}))


def _tell_sentence(
    article: Article,
    language: Language,
    sentence: Sentence,
    *,
    tokens: tuple[Token, ...],
    entities: list[Entity],
    count: int,
    topics: Mapping[str, str],
    title: tuple[Token, ...],
    memo: dict[tuple[object, ...], Any],
) -> Iterator[Told]:
    for first in range(0, len(tokens), _LONGEST_SENTENCE):
        piece = tokens[first : first + _LONGEST_SENTENCE]
        start, end = piece[0].start, piece[-1].end
        inside = tuple(entity for entity in entities if start <= entity.start < end)
        namings = find_namings(
            piece,
            lexicon=language.lexicon,
            published_at=article.published_at,
            months=language.reference.months,
            field=sentence.field,
            names=names_in(inside),
        )
        if not namings:
            continue
        contexts = find_contexts(piece, lexicon=language.lexicon)
        shown = shows_violence(title or piece, language) or shows_violence(piece, language)
        ruling = ruling_topic(piece, language=language, of_article=topics, published_at=article.published_at)
        for naming in namings:
            clause = Clause(
                article=article,
                language=language.code,
                field=sentence.field,
                start=start,
                end=end,
                trigger_start=naming.match.start,
                trigger_end=naming.match.end,
                passive=naming.passive,
                nominal=naming.nominal,
                entities=inside,
                memo=memo,
            )
            told = _tell_one(naming, clause, count=count, contexts=contexts, shown=shown)
            political = not naming.needs_party or _is_political(told.actor) or _is_political(told.recipient)
            if political and not is_silenced(told, ruling):
                yield told


def _tell_one(naming: Naming, clause: Clause, *, count: int, contexts: tuple[str, ...], shown: bool) -> Told:
    actor, recipient = _participants(naming, clause)
    date = find_date(clause)
    return Told(
        naming=replace(naming, found=by_date(naming.found, date, published_at=clause.article.published_at)),
        clause=clause,
        sentence=count,
        contexts=contexts,
        actor=actor,
        recipient=recipient,
        place=find_place(clause),
        date=date,
        magnitude=find_magnitude(clause),
        attribution=find_attribution(clause),
        shown=shown,
    )


def _participants(naming: Naming, clause: Clause) -> tuple[Participant | None, Participant | None]:
    """Return doer and sufferer; what the best trigger leaves open, the others of the clause may tell.

    What is done together has two sides instead.
    """
    if naming.type in _RECIPROCAL:
        return find_partners(clause)
    actor, recipient = find_participants(clause)
    for other in naming.others[:_MOST_OTHERS]:
        if actor is not None and recipient is not None:
            break
        view = replace(
            clause,
            trigger_start=other.match.start,
            trigger_end=other.match.end,
            passive=other.passive,
            nominal=other.nominal,
        )
        doer, sufferer = find_participants(view)
        if actor is None and doer is not None and (recipient is None or doer.text != recipient.text):
            actor = doer
        if recipient is None and sufferer is not None and (actor is None or sufferer.text != actor.text):
            recipient = sufferer
    return actor, recipient


def _is_political(person: Participant | None) -> bool:
    return person is not None and bool(person.country or person.sector not in {None, "CVL"})


def _finish(told: Told) -> Event:
    naming, clause = told.naming, told.clause
    article, spec = clause.article, EVENT_TYPES[naming.type]
    return Event(
        event_id=event_id(
            article.key,
            version=article.version,
            event_type=naming.type,
            start=clause.trigger_start,
            end=clause.trigger_end,
            field=clause.field,
        ),
        type=naming.type,
        mode=naming.mode,
        contexts=told.contexts,
        quad_class=spec.quad_class,
        goldstein=spec.score(naming.mode),
        cameo_root=spec.root(naming.mode),
        actor=told.actor,
        recipient=told.recipient,
        location=told.place,
        date=told.date,
        status=naming.found.status,
        magnitude=told.magnitude,
        evidence=Evidence(
            text=clause.field_text[clause.start : clause.end],
            field=clause.field,
            start=clause.start,
            end=clause.end,
            trigger_start=clause.trigger_start,
            trigger_end=clause.trigger_end,
            cue_start=naming.found.start,
            cue_end=naming.found.end,
            attribution=told.attribution,
        ),
        confidence=confidence(told),
    )
