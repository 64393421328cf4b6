"""Say that two entries are one person, or take it back. Source: sync design 5; domain.md W01."""

from sqlalchemy import select

from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import CustomerId, alias_id
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.people import Customer, CustomerAlias
from propdesk.services import aliases, search_index
from propdesk.services.work import Work, use_case


class SamePersonError(DomainError):
    """An entry is merged with another one only."""

    sentence = QT_TRANSLATE_NOOP("aliases_merge", "Both entries are one person already.")


class OtherKindError(DomainError):
    """A person and a company are never one."""

    sentence = QT_TRANSLATE_NOOP("aliases_merge", "A person and a company cannot be merged.")


class NotMergedError(DomainError):
    """Only what was merged is taken apart."""

    sentence = QT_TRANSLATE_NOOP("aliases_merge", "This entry was not merged with another one.")


@use_case(Permission.REGISTRY_EDIT)
def merge(work: Work, *, kept: CustomerId, given_up: CustomerId) -> None:
    """Make two entries one person, shown with the data of `kept`; neither is changed or ended.

    Whatever names either stays as it is. `split` takes it back. NotFoundError, SamePersonError,
    OtherKindError.
    """
    companies = {_is_company(work, kept), _is_company(work, given_up)}
    if kept == given_up or aliases.head_of(work, kept) == aliases.head_of(work, given_up):
        raise SamePersonError
    if len(companies) > 1:
        raise OtherKindError
    key = alias_id(kept, given_up)
    one, other = sorted((kept, given_up))
    known = select(CustomerAlias.id).where(CustomerAlias.id == key)
    if work.connection.scalar(known) is None:
        # The same at every desk that merges the pair: who keeps whom is the last word, not the row.
        work.insert(CustomerAlias, id=key, one_id=one, other_id=other)
    decided = {"decided_at": work.now, "actor_id": work.person.user_id}
    work.update(CustomerAlias, key, kept_id=kept, ended_at=None, **decided)
    _show(work, key)
    work.about(kept, given_up.hex())


@use_case(Permission.REGISTRY_EDIT)
def split(work: Work, *, customer_id: CustomerId) -> None:
    """Take an entry out of the person it was merged into; NotMergedError."""
    links = aliases.aliases_between(work, [customer_id])
    if not links:
        raise NotMergedError
    for key in links:
        work.update(CustomerAlias, key, ended_at=work.now)
        _show(work, key)
    work.about(customer_id)


def _show(work: Work, key: bytes) -> None:
    search_index.refresh(work, aliases.touched_by(work, {key}))


def _is_company(work: Work, customer_id: CustomerId) -> bool:
    found = work.connection.scalar(
        select(Customer.is_company).where(
            Customer.id == customer_id, Customer.ended_at.is_(None), Customer.erased_at.is_(None)
        )
    )
    if found is None:
        raise NotFoundError(name=customer_id.hex())
    return bool(found)
