"""The rules of barred persons: a bar says whom and why. Source: domain.md W28 (barred person)."""

from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP


class BarredError(DomainError):
    """Somebody on the list of barred persons stands at the desk."""

    sentence = QT_TRANSLATE_NOOP(
        "barred_persons", "{name} is on the list of barred persons ({by})."
    )


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


def not_barred(act: Act) -> None:
    """Refuse a person whose telephone, plate or name is barred today."""
    for field in ("phone", "plate", "name"):
        value = act.values.get(field)
        if not value:
            continue
        listed = act.look.open_cases("barred_persons", **{field: value})
        over = act.look.late_cases("barred_persons", act.now, **{field: value})
        if listed > over:
            words = QT_TRANSLATE_NOOP("barred_persons", "by name")
            if field != "name":
                words = QT_TRANSLATE_NOOP("barred_persons", "by telephone or plate")
            raise BarredError(field=field, name=str(act.values["name"]), by=words)
