"""The audit list's screen: declared columns and filters, nothing to change."""

from collections.abc import Sequence

from propdesk.clock import CENTRE_ZONE, local_date
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import audit
from propdesk.services.audit import AuditRow
from propdesk.services.audit_acts import GROUP_NAMES, act_text
from propdesk.ui.audit.presenter import ALL, DAYS, GROUP, MONTH, TODAY, WEEK, wanted_of
from propdesk.ui.audit.words import detail_text
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat


def fetch(seat: Seat, ask: Ask) -> Page[AuditRow]:
    """Return one page of lines, the newest first."""
    only = wanted_of(ask.text, ask.filters, local_date(seat.desk.clock.now()))
    page = seat.desk.query(audit.lines, only=only, offset=ask.offset, limit=ask.limit)
    return Page(page.rows, page.total)


def _at(row: AuditRow) -> str:
    return f"{row.at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M:%S}"


def _person(row: AuditRow) -> str:
    return row.person or translate("audit", "(the program)")


def _act(row: AuditRow) -> str:
    return act_text(row.act)


def _subject(row: AuditRow) -> str:
    return row.subject


def _second(row: AuditRow) -> str:
    return row.second


def _station(row: AuditRow) -> str:
    return row.station


SPEC: ListSpec[AuditRow] = ListSpec(
    name="audit",
    title=QT_TRANSLATE_NOOP("audit", "Audit list"),
    columns=(
        Column("at", QT_TRANSLATE_NOOP("audit", "Time"), _at, weight=21),
        Column("person", QT_TRANSLATE_NOOP("audit", "Person"), _person, weight=13),
        Column("act", QT_TRANSLATE_NOOP("audit", "What was done"), _act, weight=22),
        Column("subject", QT_TRANSLATE_NOOP("audit", "On what"), _subject, weight=20),
        Column("detail", QT_TRANSLATE_NOOP("audit", "Remark"), detail_text, weight=26),
        Column("second", QT_TRANSLATE_NOOP("audit", "Agreed by"), _second, weight=13),
        Column("station", QT_TRANSLATE_NOOP("audit", "Desk"), _station, weight=13),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP("audit", "Nothing fits. Choose more days or all kinds of work."),
    search_hint=QT_TRANSLATE_NOOP("audit", "Person, unit, receipt number, word of the remark"),
    filters=(
        Filter(
            GROUP,
            QT_TRANSLATE_NOOP("audit", "Work"),
            (
                ("", QT_TRANSLATE_NOOP("audit", "All")),
                *((group.value, words) for group, words in GROUP_NAMES.items()),
            ),
        ),
        Filter(
            DAYS,
            QT_TRANSLATE_NOOP("audit", "Days"),
            (
                (WEEK, QT_TRANSLATE_NOOP("audit", "Last 7 days")),
                (TODAY, QT_TRANSLATE_NOOP("audit", "Today")),
                (MONTH, QT_TRANSLATE_NOOP("audit", "Last 31 days")),
                (ALL, QT_TRANSLATE_NOOP("audit", "All")),
            ),
        ),
    ),
)


class AuditScreen(ListPage[AuditRow]):
    """Shows the list; the line under the cursor stands whole below it."""

    topics = frozenset({"audit_line"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, SPEC)
        self._whole = label("audit-whole")
        self._whole.setWordWrap(True)
        self.body.addWidget(self._whole)
        self.table.row_changed.connect(self._on_row)

    def commands(self) -> Sequence[Command]:
        """Return the keys of the list."""
        return (Command("search", ("F3", "F2"), translate("audit", "Search"), self.start),)

    def _on_row(self, number: int) -> None:
        row = self.model.row_at(number)
        parts = (_act(row), row.subject, detail_text(row), row.second) if row else ()
        self._whole.setText(" · ".join(part for part in parts if part))
