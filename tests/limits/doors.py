"""Every place where a person's free text enters the data: (case, act, errors of its own)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from propdesk.domain.bounded_text import HalfCharacterError, TextTooLongError
from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.identity_numbers import IdentityKind
from propdesk.domain.ids import CustomerId
from propdesk.domain.journal import Method
from propdesk.domain.people import InvalidNameError, TenureRole
from propdesk.domain.permissions import Role
from propdesk.domain.phones import InvalidPhoneError
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.services import (
    accounts,
    charges,
    counter,
    counter_account,
    drawers,
    drawers_openings,
    estate,
    meters,
    parked,
    people,
    prices,
    prices_standards,
    print_jobs_queue,
    printers,
    receipts_copies,
    refunds,
    registry,
    reports_grants,
    reversals,
    transfers,
    vehicles,
)
from propdesk.services.estate import InvalidRoomError, UnitDraft
from propdesk.services.meters import NewMeter
from propdesk.services.people import CustomerDraft, RevealField, RoleDraft
from propdesk.services.prices import InvalidItemCodeError, ItemDraft
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.vehicles import InvalidPlateError
from tests.services.takings import MANAGER, TODAY, Till, agreed_by

BOUNDS = (TextTooLongError, HalfCharacterError)
Act = Callable[[Till, str], object]


class Door(NamedTuple):
    """An act that takes a free text, and what it may refuse one with besides the bounds."""

    act: Act
    own: tuple[type[DomainError], ...] = ()


def _register(till: Till, draft: CustomerDraft, doubt: str = "") -> object:
    role = RoleDraft(till.unit, TenureRole.MEMBER, TODAY)
    return till.world.desk.execute(people.register, draft=draft, role=role, doubt_reason=doubt)


def _collect(
    till: Till, remark: str = "", reference: str = "", printer: str | None = None
) -> object:
    account = till.desk.query(counter_account.account, unit_id=till.unit)
    choices = choose_all([line.as_open() for line in account.lines])
    due = sum(choice.fen + choice.late_fee_fen for choice in choices)
    tenders = [Tender(Method.CASH, due, reference)]
    return till.desk.execute(
        counter.collect,
        unit_id=till.unit,
        choices=choices,
        tenders=tenders,
        remark=remark,
        printer=printer,
    )


def _newest_receipt(till: Till) -> counter.Collected:
    return till.take(100, unit=till.units[1], method=Method.TRANSFER)


def _confirm(till: Till, text: str) -> object:
    taken = _newest_receipt(till)
    return till.world.desk.execute(
        transfers.confirm,
        payment_id=taken.payment_id,
        bank_line=text,
        arrived_on=TODAY,
        arrived_fen=100,
    )


def _close(till: Till, reason: str = "", handed_to: str = "") -> object:
    return till.desk.execute(drawers.close, reason=reason, handed_to=handed_to)


def _metered(till: Till, text: str) -> object:
    code = f"W{len(till.world.desk.query(prices.items))}"
    draft = ItemDraft(code=code, name="水费", basis=FeeBasis.METER)
    item = till.world.desk.execute(prices.add_item, draft=draft)
    return till.world.desk.execute(
        meters.add,
        unit_id=till.unit,
        item_id=item,
        meter=NewMeter(text, 0),
        installed_on=date(2026, 12, 1),
    )


def _void(till: Till, text: str) -> object:
    return till.desk.execute(
        reversals.void,
        receipt_id=_newest_receipt(till).receipt_id,
        reason=text,
        approval=agreed_by(MANAGER),
    )


def _reveal(till: Till, text: str) -> object:
    customer = _register(till, CustomerDraft("赵敏", phone="13812340000"))
    assert isinstance(customer, bytes)
    return till.world.desk.execute(
        people.reveal, customer_id=CustomerId(customer), what=RevealField.PHONE, reason=text
    )


def _copy(till: Till, text: str) -> object:
    taken = till.take(100, unit=till.units[1], printer="1")
    assert taken.job_id is not None
    now = till.world.clock.now()
    till.world.desk.execute(
        print_jobs_queue.record,
        job_id=taken.job_id,
        state=JobState.CONFIRMED,
        attempt=Attempt(now, now, 3000, Grade.CONFIRMED),
    )
    till.world.desk.execute(
        receipts_copies.print_copy, receipt_id=taken.receipt_id, reason=text, printer="1"
    )
    return taken


PEOPLE: Mapping[str, Door] = {
    "name": Door(lambda t, x: _register(t, CustomerDraft(x)), (InvalidNameError,)),
    "address": Door(lambda t, x: _register(t, CustomerDraft("赵敏", address=x))),
    "note": Door(lambda t, x: _register(t, CustomerDraft("赵敏", note=x))),
    "phone": Door(lambda t, x: _register(t, CustomerDraft("赵敏", phone=x)), (InvalidPhoneError,)),
    "id number": Door(
        lambda t, x: _register(
            t, CustomerDraft("赵敏", id_number=x, id_kind=IdentityKind.PASSPORT), "paper says so"
        )
    ),
    "doubt": Door(lambda t, x: _register(t, CustomerDraft("赵敏"), x)),
    "reveal": Door(_reveal),
    "plate": Door(
        lambda t, x: t.world.desk.execute(vehicles.add, unit_id=t.unit, plate=x),
        (InvalidPlateError,),
    ),
    "building": Door(lambda t, x: t.world.desk.execute(estate.add_building, code="8", name=x)),
    "building code": Door(
        lambda t, x: t.world.desk.execute(estate.add_building, code=x), (InvalidRoomError,)
    ),
    "room": Door(
        lambda t, x: t.world.desk.execute(estate.add_unit, draft=UnitDraft("1", x)),
        (InvalidRoomError,),
    ),
    "new owner": Door(
        lambda t, x: t.world.desk.execute(
            registry.pass_to_new_owner,
            unit_id=t.unit,
            draft=CustomerDraft("赵敏", note=x),
            first=TODAY,
        )
    ),
}
MONEY: Mapping[str, Door] = {
    "remark": Door(lambda t, x: _collect(t, remark=x)),
    "reference": Door(lambda t, x: _collect(t, reference=x)),
    "printer": Door(lambda t, x: _collect(t, printer=x)),
    "void": Door(_void),
    "copy": Door(_copy),
    "bank line": Door(_confirm),
    "adjust": Door(
        lambda t, x: t.world.desk.execute(
            charges.adjust, charge=t.charges[0], change_fen=-1, reason=x
        )
    ),
    "void charge": Door(
        lambda t, x: t.world.desk.execute(charges.void, charge=t.charges[0], reason=x)
    ),
    "refund": Door(
        lambda t, x: t.world.desk.execute(
            refunds.refund, unit_id=t.unit, amount_fen=1, method=Method.CASH, reason=x
        )
    ),
    "difference": Door(lambda t, x: _close(t, reason=x)),
    "handed to": Door(lambda t, x: _close(t, handed_to=x)),
    "drawer": Door(
        lambda t, x: t.world.as_role(Role.COLLECTOR, login="second").execute(
            drawers.open_shift, float_fen=0, drawer=x
        )
    ),
    "opening": Door(lambda t, x: t.desk.execute(drawers_openings.open_drawer, reason=x)),
    "parked": Door(lambda t, x: t.desk.execute(parked.keep, sort="counter", title=x, payload="{}")),
}
OFFICE: Mapping[str, Door] = {
    "item": Door(
        lambda t, x: t.world.desk.execute(
            prices.add_item, draft=ItemDraft(code="CLEAN", name=x, basis=FeeBasis.AREA)
        )
    ),
    "item code": Door(
        lambda t, x: t.world.desk.execute(
            prices.add_item, draft=ItemDraft(code=x, name="保洁费", basis=FeeBasis.AREA)
        ),
        (InvalidItemCodeError,),
    ),
    "standard": Door(
        lambda t, x: t.world.desk.execute(
            prices_standards.add_standard,
            item_id=t.item,
            draft=StandardDraft(price_micro=1_000_000, valid_from=TODAY, name=x),
        )
    ),
    "meter": Door(_metered),
    "user": Door(
        lambda t, x: t.world.desk.execute(
            accounts.add, login="fresh", name=x, roles=[Role.COLLECTOR], password="words enough 1"
        )
    ),
    "login": Door(
        lambda t, x: t.world.desk.execute(
            accounts.add, login=x, name="x", roles=[Role.COLLECTOR], password="words enough 1"
        )
    ),
    "device": Door(
        lambda t, x: t.world.desk.execute(printers.add, name=x, uri="tcp://10.0.0.1"),
        (printers.PrinterNameError,),
    ),
    "device address": Door(lambda t, x: t.world.desk.execute(printers.add, name="a", uri=x)),
    "unmasked": Door(
        lambda t, x: t.world.desk.execute(
            reports_grants.allow_unmasked, report="arrears", reason=x, approval=None
        )
    ),
}
DOORS = {**PEOPLE, **MONEY, **OFFICE}
