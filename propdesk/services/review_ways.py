"""Ways to put a matter of the review list in order: what a person can choose, and doing it.

The act itself (a refund, a merge, a step of a case) and the word that closes the matter are one
transaction. Source: sync design 5; faults R17, 2 (refunds: a second person).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import select

from propdesk.domain.bounded_text import bounded
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.charges import Charge
from propdesk.services import aliases, aliases_merge, case_store, casework, refunds, review
from propdesk.services.accounts import Approval
from propdesk.services.review import DecisionNeededError, Matter
from propdesk.services.review_finders import Sort
from propdesk.services.work import Reading, Work, check_right, query, use_case


class Way(StrEnum):
    """What can be done; some are followed by a colon and what they are about."""

    REFUND = "refund"  # give the surplus back
    CREDIT = "credit"  # leave it as the unit's credit
    MERGE = "merge"  # one person: the entry named after the colon is shown
    DIFFERENT = "different"  # two persons after all
    STANDS = "stands"  # the case stays where it is
    STEP = "step"  # the step named after the colon is made now
    NOTED = "noted"  # nothing to be done by the program


class Offer(NamedTuple):
    """A way with its words, and the right it takes."""

    code: str
    words: str
    right: Permission


class WayNotOfferedError(DomainError):
    """Only what fits a matter can be done about it."""

    sentence = QT_TRANSLATE_NOOP("review_ways", "“{way}” is not possible here. Possible: {offers}.")


@query(Permission.LOOK_UP)
def offers_of(reading: Reading, *, matters: Sequence[Matter]) -> dict[bytes, tuple[Offer, ...]]:
    """Return what can be done about each matter, the usual thing first."""
    return {matter.case_id: _offers(reading, matter) for matter in matters}


@use_case(Permission.LOOK_UP)
def decide(
    work: Work,
    *,
    case_id: bytes,
    way: str,
    decision: str,
    method: Method = Method.CASH,
    approval: Approval | None = None,
) -> None:
    """Put a matter in order and write down what was decided.

    A refund asks for a second person. NotFoundError, WayNotOfferedError, DecisionNeededError,
    PermissionDeniedError, and what the act itself raises.
    """
    matter = review.matter_of(work, case_id)
    offered = {offer.code: offer for offer in _offers(work, matter)}
    if way not in offered:
        raise WayNotOfferedError(field="way", way=way, offers=", ".join(offered))
    check_right(work.person, offered[way].right)
    stated = bounded(decision, field="decision")
    if not stated:
        raise DecisionNeededError(field="decision")
    kind, _, about = way.partition(":")
    match Way(kind):
        case Way.REFUND:
            _give_back(work, matter, stated, method, approval)
        case Way.MERGE:
            _merge(work, matter, CustomerId(bytes.fromhex(about)))
        case Way.STANDS:
            casework.settle(work, case_id=matter.subject_id, reason=stated)
        case Way.STEP:
            casework.settle(work, case_id=matter.subject_id, reason=stated)
            casework.do(work, case_id=matter.subject_id, transition=about, reason=stated)
        case Way.CREDIT | Way.DIFFERENT | Way.NOTED:
            pass
    if kind not in (Way.MERGE, Way.STANDS, Way.STEP):  # those are over with the act itself
        review.close(work, case_id, f"{kind}: {stated}")
    work.about(case_id, kind)


def _offers(reading: Reading, matter: Matter) -> tuple[Offer, ...]:
    made = _OFFERS.get(matter.sort, _noted)
    return tuple(made(reading, matter))


def _double_payment(reading: Reading, matter: Matter) -> Iterator[Offer]:
    amount = format_yuan(_surplus(matter))
    words = translate("review_ways", "Keep {amount} as the unit's credit").format(amount=amount)
    yield Offer(Way.CREDIT, words, Permission.CHARGE_ADJUST)
    words = translate("review_ways", "Give {amount} back").format(amount=amount)
    yield Offer(Way.REFUND, words, Permission.REFUND)
    yield from _noted(reading, matter)


def _duplicate_customer(reading: Reading, matter: Matter) -> Iterator[Offer]:
    rows = [CustomerId(bytes.fromhex(row)) for row in matter.detail["rows"]]
    known = aliases.names_of(reading, {aliases.head_of(reading, row) for row in rows})
    for one in sorted(known.values(), key=lambda one: one.customer_id):
        phone = mask_phone(one.phone) if one.phone else ""
        words = translate("review_ways", "One person: show “{name}” {phone}")
        code = f"{Way.MERGE}:{one.customer_id.hex()}"
        yield Offer(code, words.format(name=one.name, phone=phone).rstrip(), _REGISTRY)
    words = translate("review_ways", "Different persons: leave both")
    yield Offer(Way.DIFFERENT, words, _REGISTRY)


def _contradicted(reading: Reading, matter: Matter) -> Iterator[Offer]:
    case = case_store.load(reading, matter.subject_id)
    flow = case.workflow.flow
    state = flow.by_state[case.standing.state].label.translated()
    words = translate("review_ways", "It stays “{state}”").format(state=state)
    yield Offer(Way.STANDS, words, Permission.CASE_APPROVE)
    possible = {way.code: way for way in flow.offered(case.standing.state)}
    for refused in matter.detail["refused"]:
        way = possible.get(refused["transition"])
        if way is not None and not any(needed for _, needed in way.asked):
            words = translate("review_ways", "Now “{step}”").format(step=way.label.translated())
            yield Offer(f"{Way.STEP}:{way.code}", words, Permission.CASE_APPROVE)


def _noted(_reading: Reading, _matter: Matter) -> Iterator[Offer]:
    words = translate("review_ways", "Seen: write down what was done")
    yield Offer(Way.NOTED, words, Permission.CHARGE_ADJUST)


def _surplus(matter: Matter) -> int:
    return int(matter.detail["paid_fen"]) - int(matter.detail["charged_fen"])


def _give_back(
    work: Work, matter: Matter, reason: str, method: Method, approval: Approval | None
) -> None:
    unit = work.connection.scalars(select(Charge.unit_id).where(Charge.id == matter.subject_id))
    refunds.refund(
        work,
        unit_id=UnitId(unit.one()),
        amount_fen=_surplus(matter),
        method=method,
        reason=reason,
        approval=approval,
    )


def _merge(work: Work, matter: Matter, kept: CustomerId) -> None:
    for row in matter.detail["rows"]:
        other = aliases.head_of(work, CustomerId(bytes.fromhex(row)))
        if other != aliases.head_of(work, kept):
            aliases_merge.merge(work, kept=kept, given_up=other)


_REGISTRY = Permission.REGISTRY_EDIT
_OFFERS: Mapping[Sort, Callable[[Reading, Matter], Iterator[Offer]]] = {
    Sort.DOUBLE_PAYMENT: _double_payment,
    Sort.DUPLICATE_CUSTOMER: _duplicate_customer,
    Sort.NEEDS_DECISION: _contradicted,
}
