"""The list of visits to be made on paper, with room for what was answered (domain.md W41)."""

from datetime import datetime, time

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import Form, FormField, Kind, LineColumn, LineTable, Section, fill
from propdesk.domain.media import PAGES_FIRST
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import format_phone
from propdesk.domain.return_visits import SORTS
from propdesk.domain.typed_dates import parse_date
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.services.forms import Wanted, filling, language_of, printable
from propdesk.services.return_visits_due import DueVisit, due_list
from propdesk.services.work import Reading, query

LIST = Form(
    key="return_visits_due",
    title=QT_TRANSLATE_NOOP("return_visits", "Visits to be made"),
    parts=(
        Section(
            (
                FormField("until", QT_TRANSLATE_NOOP("return_visits", "Due until"), optional=True),
                FormField("visits", QT_TRANSLATE_NOOP("return_visits", "Visits"), Kind.COUNT),
            )
        ),
        LineTable(
            "visits",
            (
                LineColumn("due_at", QT_TRANSLATE_NOOP("return_visits", "By when"), Kind.MOMENT, 3),
                LineColumn("unit", QT_TRANSLATE_NOOP("return_visits", "Room"), share=2),
                LineColumn("customer", QT_TRANSLATE_NOOP("return_visits", "Customer"), share=2),
                LineColumn("phone", QT_TRANSLATE_NOOP("return_visits", "Telephone"), share=3),
                LineColumn(
                    "kind", QT_TRANSLATE_NOOP("return_visits", "Kind"), share=2, pages_only=True
                ),
                LineColumn("matter", QT_TRANSLATE_NOOP("return_visits", "Matter"), share=4),
                LineColumn(
                    "given_to",
                    QT_TRANSLATE_NOOP("return_visits", "Given to"),
                    share=2,
                    pages_only=True,
                ),
                LineColumn(
                    "answer",
                    QT_TRANSLATE_NOOP("return_visits", "What was said"),
                    share=5,
                    pages_only=True,
                ),
            ),
            numbered=True,
        ),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("return_visits", "Visitor"),
        QT_TRANSLATE_NOOP("return_visits", "Manager"),
    ),
    media=PAGES_FIRST,
)


@query(Permission.LOOK_UP)
def due_paper(reading: Reading, wanted: Wanted) -> PrintedDocument:
    """Return the visits due until a day, of all kinds; empty: all that are open.

    Raises InvalidDateError.
    """
    until = _until(reading, wanted.ident)
    found = due_list(reading, until=until)
    shown = f"{until.astimezone(CENTRE_TIME):%Y-%m-%d}" if until else ""
    with speaking(language_of(reading, wanted)):
        rows = {"visits": [_row(visit) for visit in found]}
        values = {"until": shown, "visits": len(found)}
        return fill(LIST, filling(reading, wanted, values, rows))


FORMS = (
    printable(
        LIST, due_paper, QT_TRANSLATE_NOOP("return_visits", "day, as 2026-12-31; empty: all")
    ),
)


def _until(reading: Reading, typed: str) -> datetime | None:
    if not typed.strip():
        return None
    day = parse_date(typed, today=reading.today, field="ident")
    return datetime.combine(day, time.max, CENTRE_TIME)


def _row(visit: DueVisit) -> dict[str, object]:
    kinds = {code: words.translated() for code, words in SORTS}
    return {
        "due_at": visit.due_at,
        "unit": visit.unit,
        "customer": visit.customer,
        "phone": format_phone(visit.phone),
        "kind": kinds[visit.sort],
        "matter": visit.matter,
        "given_to": visit.given_to,
        "answer": "",
    }
