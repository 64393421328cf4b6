"""The month's analysis of complaints as a paper, for departments and the chairman (D13, D14)."""

from datetime import date

from propdesk.clock import local_date
from propdesk.domain.documents import PrintedDocument
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import Form, FormField, Kind, LineColumn, LineTable, Section, fill
from propdesk.domain.media import PAGES_FIRST
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.services.complaints import Analysis, Rate, analysis
from propdesk.services.forms import Wanted, filling, language_of, printable
from propdesk.services.work import Reading, query
from propdesk.workflows.complaints import WORKFLOW

ANALYSIS = Form(
    key="complaints_analysis",
    title=QT_TRANSLATE_NOOP("complaints", "Complaints of the month"),
    parts=(
        Section(
            (
                FormField("month", QT_TRANSLATE_NOOP("complaints", "Month")),
                FormField("received", QT_TRANSLATE_NOOP("complaints", "Taken down"), Kind.COUNT),
                FormField("handled", QT_TRANSLATE_NOOP("complaints", "Handled")),
                FormField("visited", QT_TRANSLATE_NOOP("complaints", "Asked after")),
                FormField("satisfied", QT_TRANSLATE_NOOP("complaints", "Satisfied")),
                FormField("paid", QT_TRANSLATE_NOOP("complaints", "Compensation"), Kind.MONEY),
                FormField("share", QT_TRANSLATE_NOOP("complaints", "Staff's share"), Kind.MONEY),
            )
        ),
        LineTable(
            "counts",
            (
                LineColumn("field", QT_TRANSLATE_NOOP("complaints", "By"), share=2),
                LineColumn("value", QT_TRANSLATE_NOOP("complaints", "Value"), share=4),
                LineColumn("count", QT_TRANSLATE_NOOP("complaints", "Cases"), Kind.COUNT),
            ),
            title=QT_TRANSLATE_NOOP("complaints", "Counts"),
        ),
        LineTable(
            "clocks",
            (
                LineColumn("clock", QT_TRANSLATE_NOOP("complaints", "Deadline"), share=4),
                LineColumn("due", QT_TRANSLATE_NOOP("complaints", "Came due"), Kind.COUNT),
                LineColumn("kept", QT_TRANSLATE_NOOP("complaints", "In time"), Kind.COUNT),
            ),
            title=QT_TRANSLATE_NOOP("complaints", "Deadlines"),
        ),
        LineTable(
            "causes",
            (
                LineColumn("number", QT_TRANSLATE_NOOP("complaints", "Number"), share=4),
                LineColumn("department", QT_TRANSLATE_NOOP("complaints", "Unit"), share=3),
                LineColumn("cause", QT_TRANSLATE_NOOP("complaints", "Root cause"), share=5),
                LineColumn("who", QT_TRANSLATE_NOOP("complaints", "Responsible"), share=2),
            ),
            title=QT_TRANSLATE_NOOP("complaints", "Root causes"),
        ),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("complaints", "Compiled by"),
        QT_TRANSLATE_NOOP("complaints", "Manager"),
    ),
    media=PAGES_FIRST,
)


@query(Permission.REPORTS)
def analysis_paper(reading: Reading, wanted: Wanted) -> PrintedDocument:
    """Return the analysis of a month written 2026-12; NotFoundError."""
    month = _month(wanted.ident, local_date(reading.now))
    with speaking(language_of(reading, wanted)):
        found = analysis(reading, month=month)
        rows = {"counts": _counts(found), "clocks": _clocks(found), "causes": _causes(found)}
        return fill(ANALYSIS, filling(reading, wanted, _values(found), rows))


FORMS = (printable(ANALYSIS, analysis_paper, QT_TRANSLATE_NOOP("complaints", "month, as 2026-12")),)


def _month(typed: str, today: date) -> date:
    """Return the first day of a month written 2026-12; of this one where nothing is."""
    text = typed.strip()
    if not text:
        return today.replace(day=1)
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise NotFoundError(field="month", name=typed) from None


def _values(found: Analysis) -> dict[str, object]:
    return {
        "month": f"{found.month:%Y-%m}",
        "received": found.received,
        "handled": _rate(found.handled),
        "visited": _rate(found.visited),
        "satisfied": _rate(found.satisfied),
        "paid": found.compensation_fen,
        "share": found.staff_share_fen,
    }


def _rate(rate: Rate) -> str:
    percent = "-" if rate.percent is None else f"{rate.percent} %"
    return f"{rate.part}/{rate.whole} ({percent})"


def _counts(found: Analysis) -> list[dict[str, object]]:
    return [
        {"field": WORKFLOW.by_name[name].label, "value": value or "-", "count": count}
        for name, counts in found.counts.items()
        for value, count in counts.items()
    ]


def _clocks(found: Analysis) -> list[dict[str, object]]:
    labels = {clock.code: clock.label for clock in WORKFLOW.flow.clocks}
    return [
        {"clock": labels[code], "due": kept.due, "kept": kept.in_time}
        for code, kept in found.clocks.items()
        if kept.due
    ]


def _causes(found: Analysis) -> list[dict[str, object]]:
    return [
        {"number": c.number, "department": c.department, "cause": c.cause, "who": c.responsible}
        for c in found.causes
    ]
