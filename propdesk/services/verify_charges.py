"""Check every charge's balance against the facts and the journal, some hundred at a time."""

from collections.abc import Iterator, Sequence

from sqlalchemy import BindParameter, Row, bindparam, func, select

from propdesk.domain.ids import ChargeId
from propdesk.domain.journal import Account
from propdesk.domain.settlement import Standing
from propdesk.models.charges import Charge, ChargeBalance
from propdesk.models.journal import Posting
from propdesk.services.standings import SLICE, standings
from propdesk.services.work import Reading

_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_PAGE = (
    select(
        ChargeBalance.charge_id,
        ChargeBalance.due_fen,
        ChargeBalance.paid_fen,
        ChargeBalance.open_fen,
        ChargeBalance.surplus_fen,
        ChargeBalance.is_void,
    )
    .where(ChargeBalance.charge_id > bindparam("after"))
    .order_by(ChargeBalance.charge_id)
    .limit(SLICE)
)
_POSTED = (
    select(Posting.charge_id, func.sum(Posting.amount_fen).label("fen"))
    .where(Posting.charge_id.in_(_IDS), Posting.account == Account.RECEIVABLE.value)
    .group_by(Posting.charge_id)
)
_WITHOUT_BALANCE = (
    select(Charge.id)
    .outerjoin(ChargeBalance, ChargeBalance.charge_id == Charge.id)
    .where(ChargeBalance.charge_id.is_(None))
)


def wrong_balances(reading: Reading) -> Iterator[str]:
    """Yield the charges whose stored balance is not what the facts and the journal say."""
    for (charge,) in reading.connection.execute(_WITHOUT_BALANCE):
        yield f"charge {charge.hex()}"
    after = b""
    while True:
        page = reading.connection.execute(_PAGE, {"after": after}).all()
        if not page:
            return
        yield from _wrong_in(reading, page)
        after = page[-1].charge_id


def _wrong_in(
    reading: Reading, page: Sequence[Row[ChargeId, int, int, int, int, bool]]
) -> Iterator[str]:
    ids = [row.charge_id for row in page]
    derived = standings(reading, ids)
    sums = reading.connection.execute(_POSTED, {"ids": ids})
    posted = {row.charge_id: row.fen for row in sums}
    for charge, *stored in page:
        standing = derived.get(charge)
        if standing is None or tuple(stored) != _fields(standing):
            yield f"charge {charge.hex()}"
        elif posted.get(charge, 0) != standing.open_fen - standing.surplus_fen:
            yield f"charge {charge.hex()} (posted)"


def _fields(standing: Standing) -> tuple[int, int, int, int, bool]:
    return (
        standing.due_fen,
        standing.paid_fen,
        standing.open_fen,
        standing.surplus_fen,
        standing.is_void,
    )
