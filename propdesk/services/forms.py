"""What can be printed: a form, the question that fills it, and what names the record.

Registering one: a `PrintableForm` in a `<stem>_forms.py` and its name in `forms_register.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from propdesk.domain.documents import Mark, PrintedDocument
from propdesk.domain.errors import DomainError
from propdesk.domain.forms import Filling, Form
from propdesk.domain.media import Medium
from propdesk.domain.paper_marks import practice_mark
from propdesk.domain.placed_papers import PlacedPaper
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, speaking
from propdesk.models.estate import Project
from propdesk.models.practice import is_practice
from propdesk.services.desk_settings import value_of
from propdesk.services.work import Query, Reading
from propdesk.settings import LANGUAGE

Rows = Sequence[Mapping[str, object]]


class NothingToPrintError(DomainError):
    """The record holds nothing that this paper could say."""

    sentence = QT_TRANSLATE_NOOP("forms", "There is nothing to print on “{form}” for {name}.")


@dataclass(frozen=True)
class Wanted:
    """Which record to print, named as people name it; `language` "" is the desk's."""

    ident: str
    language: str = ""


@dataclass(frozen=True)
class PrintableForm:
    """A form as menus and commands offer it; `number` is that of the list of forms (F18).

    `places` answers what goes into the boxes of its pre-printed paper, where there is one;
    `subject` finds the record's id by the name people use, so that its printing is told with it.
    """

    key: str
    title: Message
    ident: Message
    ask: Query[[Wanted], PrintedDocument]
    media: tuple[Medium, ...]
    number: str = ""
    places: Query[[Wanted], PlacedPaper] | None = None
    subject: Callable[[Reading, str], bytes] | None = None


def printable(
    form: Form, ask: Query[[Wanted], PrintedDocument], ident: Message, number: str = ""
) -> PrintableForm:
    """Return a declared form as it is registered."""
    return PrintableForm(form.key, form.title, ident, ask, form.media, number)


def filling(
    reading: Reading,
    wanted: Wanted,
    values: Mapping[str, object],
    lines: Mapping[str, Rows] | None = None,
    *,
    number: str = "",
    marks: tuple[Mark, ...] = (),
) -> Filling:
    """Return what fills a form at this desk: who prints, for whom, when, in which language."""
    return Filling(
        values=values,
        lines=lines or {},
        number=number,
        language=language_of(reading, wanted),
        issuer=issuer(reading),
        marks=_with_practice(reading, wanted, marks),
        made_at=reading.now,
        operator=reading.person.name,
    )


def _with_practice(reading: Reading, wanted: Wanted, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    if not is_practice(reading.connection):
        return marks
    with speaking(language_of(reading, wanted)):
        return (practice_mark(), *marks)


def issuer(reading: Reading) -> str:
    """Return who issues papers here: the project and the centre, a line each."""
    project = reading.connection.scalar(select(Project.name)) or ""
    return "\n".join(text for text in (project, reading.station.centre) if text)


def language_of(reading: Reading, wanted: Wanted) -> str:
    """Return the language to print in."""
    return wanted.language or value_of(reading, LANGUAGE)
