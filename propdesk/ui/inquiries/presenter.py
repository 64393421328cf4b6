"""What the one-line entry asks of the desk, and the words it shows; no window here."""

from collections.abc import Callable
from functools import partial

from propdesk.desk import Desk
from propdesk.domain.inquiries import PURPOSES, REPAIR
from propdesk.domain.inquiries_line import Line
from propdesk.domain.repairs import urgency_of
from propdesk.domain.repairs_words import DANGERS
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import translate
from propdesk.services import inquiries
from propdesk.services.inquiries import Taken, Understood
from propdesk.services.inquiries_repeats import REPEATED


def reading(desk: Desk, line: str) -> Callable[[], Understood]:
    """Return the question what a line says."""
    return partial(desk.query, inquiries.understood, line=line)


def taking(desk: Desk, line: str, article: str = "") -> Callable[[], Taken]:
    """Return the act that keeps a call, answered by an article where one is named."""
    return partial(desk.execute, inquiries.take_down, line=line, article=article)


def said_words(found: Understood) -> str:
    """Return what was understood, a part to a line."""
    line = found.line
    purposes = {code: words.translated() for code, words in PURPOSES}
    parts = (
        (translate("inquiries", "Unit"), found.unit),
        (translate("inquiries", "Caller"), " ".join(filter(None, (line.caller, line.phone)))),
        (translate("inquiries", "Purpose"), purposes.get(line.purpose, "")),
        (translate("inquiries", "Content"), line.content),
        (translate("inquiries", "Answer"), line.answer),
        (translate("inquiries", "Enter"), what_happens(line)),
    )
    return "\n".join(f"{name}：{words}" for name, words in parts if words)


def what_happens(line: Line) -> str:
    """Return what Enter does with a line."""
    if line.answer:
        return translate("inquiries", "noted as answered")
    if line.purpose == REPAIR:
        if urgency_of(line.content) in DANGERS:
            return translate("inquiries", "an urgent repair order is opened")
        return translate("inquiries", "a repair order is opened")
    if line.promised_at is not None:
        local = line.promised_at.astimezone(CENTRE_TIME)
        words = translate("inquiries", "a call is promised by {time}, with a ticket")
        return words.format(time=f"{local:%m-%d %H:%M}")
    return translate("inquiries", "noted; it waits for an answer")


def article_words(found: Understood) -> str:
    """Return the articles that may answer, with the key that uses each."""
    return "\n".join(
        f"Ctrl+{place}  {article.question}：{article.answer}"
        for place, article in enumerate(found.articles, 1)
    )


def taken_words(taken: Taken) -> str:
    """Return what was kept."""
    words = translate("inquiries", "{number} is noted.").format(number=taken.number)
    if taken.times >= REPEATED:
        often = translate("inquiries", "Asked {times} times lately: tell the archivist at once.")
        return f"{words} {often.format(times=taken.times)}"
    if not taken.opened:
        return words
    opened = translate("inquiries", "Opened: {numbers}.")
    return f"{words} {opened.format(numbers=', '.join(taken.opened))}"
