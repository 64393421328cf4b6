"""The rules of the knowledge base: approved answers in versions, found by their words.

Source: domain.md W37, D32.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from propdesk.domain.case_flow import Act, Effect, Fill
from propdesk.domain.search_text import fold

LEAST_SHARED = 2  # pairs of letters a question and an article have in common


class Article(NamedTuple):
    """An approved answer as a call is answered with it."""

    number: str
    question: str
    answer: str


def note_approval(act: Act) -> Sequence[Effect]:
    """Note the next version, who approved it, and from when it holds."""
    version = act.before["version"]
    count = version if isinstance(version, int) else 0
    since = act.values["valid_from"] or act.today
    return (Fill({"version": count + 1, "approver_id": act.actor_id, "valid_from": since}),)


def fitting(content: str, articles: Iterable[Article], limit: int) -> tuple[Article, ...]:
    """Return the articles whose questions share most pairs of letters with `content`."""
    wanted = _pairs(content)
    shared = [(len(wanted & _pairs(article.question)), article) for article in articles]
    found = sorted((pair for pair in shared if pair[0] >= LEAST_SHARED), key=lambda p: -p[0])
    return tuple(article for _, article in found[:limit])


def _pairs(text: str) -> set[str]:
    folded = fold(text)
    return {folded[place : place + 2] for place in range(len(folded) - 1)}
