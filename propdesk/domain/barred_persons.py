"""The rules of barred persons: a bar says whom and why. Source: domain.md W28 (barred person)."""

from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP


class BarredByNothingError(DomainError):
    """A name alone meets many people; the desk should know more."""

    sentence = QT_TRANSLATE_NOOP(
        "barred_persons",
        "A name alone also meets others of that name. Add telephone, plate or what the person"
        " looks like.",
    )


def known_by_more_than_a_name(act: Act) -> None:
    """Refuse a bar that rests on a name alone."""
    if not any(act.values[name] for name in ("phone", "plate", "looks")):
        raise BarredByNothingError(field="phone")
