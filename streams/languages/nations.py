"""Turn a language's table of nations into the forms that are met in text."""

from collections.abc import Callable, Iterator, Mapping

__all__ = ["arabic_people", "english_people", "read_nations"]

_NISBA_ENDINGS = ("", "ة", "ون", "ين", "ان", "تين", "تان", "ات")


def read_nations(
    table: Mapping[str, str],
    *,
    inflect: Callable[[str], Iterator[str]],
) -> tuple[dict[str, str], frozenset[str]]:
    """Return forms to country, and which of the forms are not the country's own name.

    Args:
        table: Country to ``names | people``, each separated by commas.
        inflect: Yields the forms of one word for people.
    """
    forms: dict[str, str] = {}
    people: set[str] = set()
    for country, line in table.items():
        names, _, words = line.partition("|")
        forms.update((name.strip(), country) for name in names.split(",") if name.strip())
        for word in words.split(","):
            if word.strip():
                for form in inflect(word.strip()):
                    forms.setdefault(form, country)
                    people.add(form)
    return forms, frozenset(people)


def english_people(word: str) -> Iterator[str]:
    """Yield a demonym and, where it takes one, its plural in -s."""
    yield word
    if not word.endswith(("s", "sh", "ch", "ese", "men", "man", "woman", "Thai")):
        yield f"{word}s"


def arabic_people(word: str) -> Iterator[str]:
    """Yield the forms of a nisba; a word behind ``=`` is one form only."""
    if word.startswith("="):
        yield word[1:]
    elif " " in word:  # جنوب أفريقي, كوري شمالي: only the last word, or both, would inflect
        yield word
        yield f"{word}ة"
        yield f"{word}ين"
        yield f"{word}ون"
    else:
        yield from (word + ending for ending in _NISBA_ENDINGS)
