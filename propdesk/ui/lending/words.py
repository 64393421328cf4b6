"""The columns of the lending screen."""

from datetime import datetime

from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.keys import KeyRow
from propdesk.services.stock import StockRow
from propdesk.ui.kit.paged_model import Column

NOTHING = QT_TRANSLATE_NOOP("lending", "Nothing is out.")
NO_KEYS = QT_TRANSLATE_NOOP("lending", "No keys are registered.")


def is_late(row: StockRow, now: datetime) -> bool:
    """Tell whether a thing is out longer than agreed."""
    return row.due_at is not None and row.due_at < now


def _code(row: StockRow) -> str:
    return row.code


def _name(row: StockRow) -> str:
    return row.name


def _who(row: StockRow) -> str:
    return row.holder


def _due(row: StockRow) -> str:
    return f"{row.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" if row.due_at else ""


def _tag(row: KeyRow) -> str:
    return row.tag


def _unit(row: KeyRow) -> str:
    return row.unit


def _state(row: KeyRow) -> str:
    return " ".join(part for part in (row.state.translated(), row.taken_by) if part)


def _care(row: KeyRow) -> str:
    if row.is_overdue:
        return translate("lending", "late")
    return translate("lending", "kept for long") if row.is_long else ""


def _care_tone(row: KeyRow) -> str:
    return "danger" if row.is_overdue else "warning"


THINGS: tuple[Column[StockRow], ...] = (
    Column("code", QT_TRANSLATE_NOOP("lending", "No."), _code, weight=5),
    Column("name", QT_TRANSLATE_NOOP("lending", "Thing"), _name, weight=8),
    Column("who", QT_TRANSLATE_NOOP("lending", "Who has it"), _who, weight=9),
    Column("due", QT_TRANSLATE_NOOP("lending", "Back by"), _due, weight=8),
)
KEYS: tuple[Column[KeyRow], ...] = (
    Column("tag", QT_TRANSLATE_NOOP("lending", "Tag"), _tag, weight=5),
    Column("unit", QT_TRANSLATE_NOOP("lending", "Unit"), _unit, weight=7),
    Column("state", QT_TRANSLATE_NOOP("lending", "Where"), _state, weight=11),
    Column("care", QT_TRANSLATE_NOOP("lending", "Care"), _care, tone=_care_tone, weight=7),
)
