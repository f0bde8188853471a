"""Which reports are one story: same country and type, in two days, and a place, an actor or a text in common."""

from datetime import timedelta

import pytest

from schemas.enriched import EnrichedArticle, Level
from schemas.event import EventStatus, EventType, Participant, Place
from schemas.story import Story
from streams.alerts.stories import choose_story, current_events, extend_story, traits_of
from tests.data.reports import ALEPPO, IDLIB, NOON, SYRIA, entity, event, keyword, report

ENGLISH = "Shells hit the market in the old town at noon. Nobody knows who fired them."
ARABIC = "سقطت قذائف على السوق ظهر اليوم. ولم تعلن أي جهة مسؤوليتها عن الهجوم الذي وقع في المدينة القديمة."
OTHER_WORDS = "A barrage was reported by residents late in the evening. Ambulances were seen on the ring road."
ISRAEL = Participant(text="Israel", country="ISR")
IRAN = Participant(text="Iran", country="IRN")
POLICE = Participant(text="police", country="SYR", sector="GOV")
MARK_OF_ALEPPO = -1046000456392002977
"""Of ``SYR|ASSAULT|town|aleppo``: the first eight bytes of its SHA-256."""
REGION = Place(name="Idlib Governorate", country="SYR", lat=35.8, lon=36.7, precision="region")


def story_of(*reports: EnrichedArticle) -> Story:
    story = None
    for one in reports:
        story = extend_story(story, traits_of(one), article_key=one.article.key)
    assert story is not None
    return story


def joins(new: EnrichedArticle, *known: EnrichedArticle) -> bool:
    """Say whether the report joins the story, and is offered it by the store's look-up."""
    chosen = choose_story(traits_of(new), [story_of(*known)])
    offered = set(traits_of(new).marks) & {mark for one in known for mark in traits_of(one).marks}
    assert offered or chosen is None, "the look-up by marks would have missed this story"
    return chosen is not None


def test_the_same_town_and_type_join_across_languages() -> None:
    in_arabic = report(
        "a2", text=ARABIC, language="ar", events=[event(place=ALEPPO.model_copy(update={"name": "حلب"}))]
    )

    assert joins(in_arabic, report("a1", text=ENGLISH, events=[event()]))


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (report("a2", text=OTHER_WORDS, events=[event(place=IDLIB)]), "another town"),
        (report("a2", text=OTHER_WORDS, events=[event(EventType.PROTEST)]), "another type"),
        (report("a2", text=OTHER_WORDS, events=[event()], country="LBN"), "another country"),
        (report("a2", text=OTHER_WORDS, events=[event()], at=NOON + timedelta(hours=49)), "too late"),
        (report("a2", text=OTHER_WORDS, events=[event()], at=NOON - timedelta(hours=49)), "too early"),
        (report("a2", text=OTHER_WORDS, events=[event(place=SYRIA)]), "only the country in common"),
        (report("a2", text=OTHER_WORDS, events=[event(place=None)]), "nothing in common"),
        (report("a2", text=OTHER_WORDS, events=[event(status=EventStatus.THREATENED)]), "nothing has happened"),
        (report("a2", text=OTHER_WORDS), "no event and no keyword"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_differs_begins_a_story_of_its_own(new: EnrichedArticle, why: str) -> None:
    assert not joins(new, report("a1", text=ENGLISH, events=[event()])), why


@pytest.mark.parametrize("hours", [-48, 0, 48])
def test_two_days_count_from_the_first_report(hours: int) -> None:
    new = report("a2", text=OTHER_WORDS, events=[event()], at=NOON + timedelta(hours=hours))

    assert joins(new, report("a1", text=ENGLISH, events=[event()]))


def test_a_war_in_which_reports_never_pause_is_not_one_story() -> None:
    every_day = [
        report(f"a{day}", text=f"{day} {ENGLISH}", events=[event()], at=NOON + day * timedelta(days=1))
        for day in range(4)
    ]

    assert joins(every_day[2], *every_day[:2])
    assert not joins(every_day[3], *every_day[:3])


def test_a_foreign_actor_joins_reports_that_name_no_town() -> None:
    known = report("a1", text=ENGLISH, events=[event(place=None, actor=ISRAEL)])
    named = report("a2", text=OTHER_WORDS, events=[event(place=ALEPPO, actor=ISRAEL)])
    other = report("a3", text=OTHER_WORDS, events=[event(place=None, actor=IRAN)])

    assert joins(named, known)
    assert joins(known, named)
    assert not joins(other, known)


def test_one_actor_in_two_towns_is_two_stories() -> None:
    known = report("a1", text=ENGLISH, events=[event(place=ALEPPO, actor=ISRAEL)])

    assert not joins(report("a2", text=OTHER_WORDS, events=[event(place=IDLIB, actor=ISRAEL)]), known)


def test_the_police_of_a_country_are_nobody_in_particular() -> None:
    known = report("a1", text=ENGLISH, events=[event(EventType.COERCE, place=None, actor=POLICE)])

    assert not joins(report("a2", text=OTHER_WORDS, events=[event(EventType.COERCE, place=None, actor=POLICE)]), known)


def test_a_named_actor_at_home_is_somebody() -> None:
    named = Participant(text="the front", entity_id="e1", country="SYR")
    front = entity("Levant Front", "ORG", country="SYR")
    known = report("a1", text=ENGLISH, events=[event(place=None, actor=named)], entities=[front])
    new = report("a2", text=OTHER_WORDS, events=[event(place=None, recipient=named)], entities=[front])

    assert joins(new, known)


def test_a_shared_region_joins() -> None:
    known = report("a1", text=ENGLISH, events=[event(place=REGION)])

    assert joins(report("a2", text=OTHER_WORDS, events=[event(place=REGION)]), known)


def test_a_near_copy_joins_whatever_else_was_found_in_it() -> None:
    known = report("a1", text=f"{ENGLISH} {OTHER_WORDS}", events=[event(place=ALEPPO)])
    copy = report("a2", text=f"From our desk. {ENGLISH} {OTHER_WORDS}", title=None, events=[event(place=IDLIB)])

    assert joins(copy, known)


def test_a_round_up_of_many_towns_does_not_make_their_next_attacks_old_news() -> None:
    round_up = report("a2", text=ARABIC, events=[event(place=ALEPPO), event(place=IDLIB)])
    known = (report("a1", text=ENGLISH, events=[event(place=ALEPPO)]), round_up)

    assert joins(round_up, known[0])
    assert not joins(report("a3", text=OTHER_WORDS, events=[event(place=IDLIB)]), *known)


def test_events_abroad_do_not_tie_an_article_to_others_that_mention_them() -> None:
    geneva = Place(name="Geneva", country="CHE", lat=46.2, lon=6.1, precision="city")
    talks = event(EventType.CONSULT, place=geneva)
    known = report("a1", text=ENGLISH, events=[event(place=ALEPPO), talks])

    assert not joins(report("a2", text=OTHER_WORDS, events=[event(place=IDLIB), talks]), known)


def test_without_events_a_keyword_category_and_what_stands_beside_it_count() -> None:
    aleppo = entity("Aleppo", "GPE", country="SYR")
    known = report("a1", text=ENGLISH, keywords=[keyword("Shells")], entities=[aleppo])
    in_arabic = report(
        "a2", text=ARABIC, language="ar", keywords=[keyword("سقطت")], entities=[entity("حلب", "GPE", country="SYR")]
    )
    elsewhere = report(
        "a3", text=OTHER_WORDS, keywords=[keyword("A")], entities=[aleppo.model_copy(update={"sentence": 1})]
    )
    cancelled = report("a4", text=OTHER_WORDS, keywords=[keyword("A", suppressed_by="avoid")], entities=[aleppo])
    of_another_kind = report("a5", text=OTHER_WORDS, keywords=[keyword("A", category="unrest")], entities=[aleppo])

    assert joins(in_arabic, known)
    assert not any(joins(new, known) for new in (elsewhere, cancelled, of_another_kind))


def test_the_country_itself_is_no_place_that_reports_share() -> None:
    syria = entity("Syria", "GPE", country="SYR")
    known = report("a1", text=ENGLISH, keywords=[keyword("Shells")], entities=[syria])

    assert not joins(report("a2", text=OTHER_WORDS, keywords=[keyword("A")], entities=[syria]), known)


def test_of_several_stories_the_nearest_copy_wins_then_the_town_then_the_actor_then_the_last() -> None:
    new = report("a9", text=ENGLISH * 3, events=[event(place=ALEPPO, actor=ISRAEL)])
    copy = story_of(report("copy", text=ENGLISH * 3, events=[event(place=IDLIB)]))
    town = story_of(report("town", text=OTHER_WORDS, events=[event(place=ALEPPO)]))
    later = story_of(report("later", text=ARABIC, events=[event(place=ALEPPO)], at=NOON + timedelta(hours=1)))
    actor = story_of(report("actor", text=OTHER_WORDS, events=[event(place=None, actor=ISRAEL)]))

    def chosen(*stories: Story) -> str | None:
        story = choose_story(traits_of(new), stories)
        return None if story is None else story.id

    assert chosen(actor, town, copy, later) == "copy"
    assert chosen(actor, town, later) == chosen(later, town, actor) == "later"
    assert chosen(actor, town) == "town"
    assert chosen(actor) == "actor"
    assert chosen() is None


def test_a_story_is_named_after_its_first_report_and_sums_up_the_rest() -> None:
    first = report("a1", text=ENGLISH, events=[event()], level=Level.CRITICAL)
    early = report("a2", text=ARABIC, events=[event(actor=ISRAEL)], at=NOON - timedelta(hours=1), level=Level.WATCH)
    story = story_of(first, early)

    assert (story.id, story.country, story.categories) == ("a1", "SYR", ("ASSAULT",))
    assert (story.first_at, story.last_at, story.level) == (NOON - timedelta(hours=1), NOON, Level.CRITICAL)
    assert "ASSAULT|actor|from:ISR" in story.links
    assert len(story.signatures) == 2


def test_a_story_of_a_thousand_reports_stays_small() -> None:
    reports = [report(f"a{n}", text=f"{n} {n + 1} {n + 2} {n + 3}", events=[event()]) for n in range(300)]
    story = story_of(*reports)

    assert len(story.signatures) <= 8
    assert len(story.model_dump_json()) < 10_000


def test_only_what_is_said_to_have_happened_is_current() -> None:
    events = [event(text=status.value, status=status) for status in EventStatus]

    assert [one.status for one in current_events(report(events=events))] == [EventStatus.ASSERTED]


def test_the_traits_are_the_same_on_every_machine() -> None:
    # Marks are stored: another value after an update would part stories from their reports.
    traits = traits_of(report("a1", text=ENGLISH, title=None, events=[event(actor=ISRAEL)]))

    assert traits.links == (
        "ASSAULT|actor|from:ISR",
        "ASSAULT|point|@36.2,37.2",
        "ASSAULT|town|aleppo",
    )
    assert len(traits.marks) == 3 + 12
    assert MARK_OF_ALEPPO in traits.marks
