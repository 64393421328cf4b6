"""From a taking to what is shown: pure."""

from collections.abc import Mapping
from datetime import date

from propdesk.domain.collection import skipped_older
from propdesk.domain.ids import ChargeId
from propdesk.domain.money import change_by_denomination
from propdesk.services.counter_account import ChargeLine
from propdesk.ui.counter import tendering as handing
from propdesk.ui.counter.choosing import Mode, choices_of
from propdesk.ui.counter.state import CounterState, LineView, Stage
from propdesk.ui.counter.taking import Taking, bill_of

NO_CHOICE = (0, 0)


def account_state(
    stage: Stage, taking: Taking, faults: Mapping[str, str], today: date
) -> CounterState:
    """Return the view of a unit's account with what was chosen and typed."""
    choices = choices_of(taking.selection, taking.lines)
    chosen = {choice.charge_id: (choice.fen, choice.late_fee_fen) for choice in choices}
    lines = tuple(_line_view(line, chosen, today) for line in taking.account.lines)
    bill = bill_of(taking)
    change = handing.change_so_far(taking.tendering, bill)
    tendering = taking.tendering
    gives_change = bool(change) and not tendering.keep_change
    return CounterState(
        stage=stage,
        account=taking.account,
        payer=taking.payer,
        lines=lines,
        selection=taking.selection,
        chosen_months=len({line.period for line in lines if line.is_chosen}),
        due_fen=bill.due_fen,
        late_fee_fen=sum(late for _, late in chosen.values()),
        prepay_text=taking.prepay_text,
        total_fen=bill.total_fen,
        parts=tendering.parts,
        method=tendering.method,
        tendered_text=handing.shown(tendering, bill),
        reference=tendering.reference,
        remark=taking.remark,
        remaining_fen=handing.remaining(tendering, bill),
        change_fen=change,
        pieces=tuple(change_by_denomination(change or 0)) if gives_change else (),
        keep_change=tendering.keep_change,
        older_open=_older_open(taking),
        faults=dict(faults),
        can_part_pay="tendered" in faults and taking.selection.mode is not Mode.NOTHING,
    )


def _line_view(
    line: ChargeLine, chosen: Mapping[ChargeId, tuple[int, int]], today: date
) -> LineView:
    fen, late = chosen.get(line.charge_id, NO_CHOICE)
    return LineView(
        charge_id=line.charge_id,
        period=line.period,
        item=line.item,
        due_date=line.due_date.isoformat(),
        overdue_days=max(0, (today - line.due_date).days),
        open_fen=line.open_fen,
        late_fee_fen=line.late_fee_fen,
        pay_fen=fen + late,
    )


def _older_open(taking: Taking) -> tuple[str, ...]:
    names = {line.charge_id: line.item for line in taking.account.lines}
    skipped = skipped_older(taking.lines, choices_of(taking.selection, taking.lines))
    return tuple(f"{names[line.charge_id]} {line.period}" for line in skipped)
