"""The rules of the map from a class of complaint to the unit that settles it. domain.md W40, S0."""

from propdesk.domain.case_flow import Act
from propdesk.domain.complaints import ROUTES
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP


class MappedAlreadyError(DomainError):
    """A class goes to one unit."""

    sentence = QT_TRANSLATE_NOOP(
        "complaint_routes", "This class is on the map already. Change or end that line."
    )


def only_once(act: Act) -> None:
    """Refuse a second line for a class."""
    if act.look.open_cases(ROUTES, sort=act.values["sort"]):
        raise MappedAlreadyError(field="sort")
