"""The columns of the move-in screen."""

from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services.move_ins import Visit
from propdesk.ui.kit.paged_model import Column

NOBODY = QT_TRANSLATE_NOOP(
    "move_ins_screen",
    "No handover is open. Plan a building under Cases, Move-in plans; an approved plan opens them.",
)


def _when(visit: Visit) -> str:
    return f"{visit.visit_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" if visit.visit_at else ""


def _unit(visit: Visit) -> str:
    return visit.unit


def _owner(visit: Visit) -> str:
    return visit.owner


def _state(visit: Visit) -> str:
    return visit.state.label.translated()


def _tone(visit: Visit) -> str:
    return visit.state.tone.value


COLUMNS: tuple[Column[Visit], ...] = (
    Column("when", QT_TRANSLATE_NOOP("move_ins_screen", "Appointment"), _when, weight=9),
    Column("unit", QT_TRANSLATE_NOOP("move_ins_screen", "Unit"), _unit, weight=8),
    Column("owner", QT_TRANSLATE_NOOP("move_ins_screen", "Owner"), _owner, weight=7),
    Column("state", QT_TRANSLATE_NOOP("move_ins_screen", "State"), _state, tone=_tone, weight=9),
)
