"""Whether words fit what is typed: in any of our languages, by pinyin, initials, first letters."""

from collections.abc import Iterable
from functools import lru_cache

from propdesk.domain.pinyin_terms import name_query_terms, name_terms
from propdesk.i18n import wordings

WHOLE, HEAD, INSIDE = 0, 1, 2


@lru_cache(maxsize=2000)
def terms_of(shown: str) -> frozenset[str]:
    """Return the terms of a text that is shown, in every language it is known in."""
    return frozenset().union(*(name_terms(wording) for wording in wordings(shown)))


@lru_cache(maxsize=2000)
def heads_of(shown: str) -> tuple[str, ...]:
    """Return the whole texts, folded: what begins like one of them fits best."""
    return tuple(head for text in wordings(shown) for head in name_query_terms(text)[:1])


def rank(shown: str, typed: str, more: Iterable[str] = ()) -> int | None:
    """Return how well a text fits what is typed, 0 best; None if it does not.

    `more` are further words it goes by.
    """
    asked = name_query_terms(typed)
    if not asked:
        return None
    texts = (shown, *more)
    heads = [head for text in texts for head in heads_of(text)]
    if any(head == term for head in heads for term in asked):
        return WHOLE
    if any(head.startswith(term) for head in heads for term in asked):
        return HEAD
    terms = [term for text in texts for term in terms_of(text)]
    return INSIDE if any(term.startswith(asked) for term in terms) else None
