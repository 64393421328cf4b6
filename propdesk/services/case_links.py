"""Tie cases together by hand; steps that open further cases do it by themselves."""

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import case_store
from propdesk.services.case_effects import write_link
from propdesk.services.work import Work, use_case


class TiedToItselfError(DomainError):
    """A case cannot be tied to itself."""

    sentence = QT_TRANSLATE_NOOP("case_links", "A case cannot be tied to itself.")


@use_case(Permission.CASES)
def link(work: Work, *, case_id: bytes, number: str, relation: str = "related") -> bytes:
    """Tie a case to the one with `number`; return that one. NotFoundError, TiedToItselfError."""
    case = case_store.load(work, case_id)
    other = case_store.find(work, number)
    if other == case_id:
        raise TiedToItselfError(field="number")
    write_link(work, case_id, other, bounded(relation, field="relation", limit=NAME_LIMIT))
    work.about(case_id, f"{case.number} {number}")
    return other
