"""A roster on paper: a line for each colleague, a column for each day, week by week (W48)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta

from sqlalchemy import select

from propdesk.domain.case_flow import Row
from propdesk.domain.documents import PrintedDocument
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import Form, FormField, LineColumn, LineTable, Section, fill
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Permission
from propdesk.domain.rosters import OFF, TURNS, WEEK
from propdesk.domain.shift_handovers import HOURS
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.models.accounts import User
from propdesk.services import case_store
from propdesk.services.forms import Wanted, filling, language_of, printable
from propdesk.services.work import Reading, query
from propdesk.workflows.rosters import WORKFLOW

TITLE = QT_TRANSLATE_NOOP("rosters", "Roster")
WEEKDAYS = (
    QT_TRANSLATE_NOOP("rosters", "Mon"),
    QT_TRANSLATE_NOOP("rosters", "Tue"),
    QT_TRANSLATE_NOOP("rosters", "Wed"),
    QT_TRANSLATE_NOOP("rosters", "Thu"),
    QT_TRANSLATE_NOOP("rosters", "Fri"),
    QT_TRANSLATE_NOOP("rosters", "Sat"),
    QT_TRANSLATE_NOOP("rosters", "Sun"),
)
PLAN = Form(
    key="rosters_plan",
    title=TITLE,
    parts=(
        Section(
            (
                FormField("team", QT_TRANSLATE_NOOP("rosters", "Team")),
                FormField("days", QT_TRANSLATE_NOOP("rosters", "Days")),
                FormField(
                    "remark", QT_TRANSLATE_NOOP("rosters", "Remark"), wide=True, optional=True
                ),
            )
        ),
        LineTable(
            "weeks",
            (
                LineColumn("name", QT_TRANSLATE_NOOP("rosters", "Person"), share=2),
                *(LineColumn(f"d{place}", words) for place, words in enumerate(WEEKDAYS)),
            ),
        ),
    ),
    signatures=(QT_TRANSLATE_NOOP("rosters", "Planned by"),),
    media=(Medium.A4, Medium.A3, Medium.A5),
)


@query(Permission.LOOK_UP)
def plan_paper(reading: Reading, wanted: Wanted) -> PrintedDocument:
    """Return the plan of a roster named by its number; NotFoundError."""
    case = case_store.load(reading, case_store.find(reading, wanted.ident))
    if case.workflow is not WORKFLOW:
        raise NotFoundError(field="ident", name=wanted.ident)
    first, last = case.values["first_day"], case.values["last_day"]
    with speaking(language_of(reading, wanted)):
        values = {
            "team": case.values["team"],
            "days": f"{first!s} - {last!s}",
            "remark": case.values["remark"],
        }
        rows = {"weeks": list(_rows(case.rows("turns"), _names(reading)))}
        return fill(PLAN, filling(reading, wanted, values, rows, number=case.number))


FORMS = (printable(PLAN, plan_paper, QT_TRANSLATE_NOOP("rosters", "number of the roster")),)


def _rows(turns: Sequence[Row], names: Mapping[bytes, str]) -> Iterator[dict[str, object]]:
    """Yield a line that names each week's days, then one for each colleague."""
    days = sorted({row["day"] for row in turns if isinstance(row["day"], date)})
    people = list(dict.fromkeys(row["person"] for row in turns))
    known = {(row["day"], row["person"]): str(row["turn"]) for row in turns}
    monday = days[0] - timedelta(days=days[0].weekday()) if days else date.max
    while days and monday <= days[-1]:
        week = [monday + timedelta(days=place) for place in range(WEEK)]
        heads = {f"d{place}": f"{day:%m-%d}" for place, day in enumerate(week)}
        yield {"name": "", **heads}
        for person in people:
            turned = (known.get((day, person), "") for day in week)
            cells = {f"d{place}": _short(turn) for place, turn in enumerate(turned)}
            yield {"name": names.get(person, "") if isinstance(person, bytes) else "", **cells}
        monday += timedelta(days=WEEK)


def _short(turn: str) -> str:
    """Return a turn as it fits a column: its hours, or the day off."""
    if not turn or turn == OFF:
        return dict(TURNS)[OFF].translated() if turn else ""
    return "-".join(_hour(moment) for moment in HOURS[turn])


def _hour(moment: time) -> str:
    """Return a time without its zeros: 9, 16:30."""
    return f"{moment.hour}:{moment.minute:02d}" if moment.minute else str(moment.hour)


def _names(reading: Reading) -> Mapping[bytes, str]:
    return {row.id: row.name for row in reading.connection.execute(select(User.id, User.name))}
