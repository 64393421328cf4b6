"""What the counter shows at one moment; made by the presenter, drawn by the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from propdesk.domain.collection import Tender
from propdesk.domain.ids import ChargeId, JobId
from propdesk.domain.journal import Method
from propdesk.domain.print_jobs import JobState
from propdesk.services.counter_account import UnitAccount
from propdesk.services.search import Hit
from propdesk.ui.counter.choosing import Selection


class Stage(StrEnum):
    """Where the clerk is."""

    SEARCH = "search"
    ACCOUNT = "account"
    TAKING = "taking"
    DONE = "done"


@dataclass(frozen=True)
class LineView:
    """An open line and what of it is to be paid now. Amounts in fen."""

    charge_id: ChargeId
    period: str
    item: str
    due_date: str
    overdue_days: int
    open_fen: int
    late_fee_fen: int
    pay_fen: int

    @property
    def is_chosen(self) -> bool:
        """Whether anything of the line is to be paid."""
        return self.pay_fen > 0

    @property
    def is_partly(self) -> bool:
        """Whether only a part of it is."""
        return 0 < self.pay_fen < self.open_fen + self.late_fee_fen


@dataclass(frozen=True)
class PrintView:
    """How far the paper is; `job_id` None without a printer."""

    job_id: JobId | None
    state: JobState | None
    printer: str = ""
    fault: str = ""


@dataclass(frozen=True)
class DoneView:
    """What came of taking the money. Amounts in fen."""

    receipt: str
    unit: str
    paid_fen: int
    change_fen: int
    kept_fen: int
    pieces: tuple[tuple[int, int], ...]
    prints: PrintView


@dataclass(frozen=True)
class CounterState:
    """Everything on the counter's screen. Amounts in fen."""

    stage: Stage = Stage.SEARCH
    opening: int = 0  # counts the accounts opened: another number, another account
    sought: str = ""
    hits: tuple[Hit, ...] = ()
    hit: int = 0
    has_searched: bool = False
    account: UnitAccount | None = None
    payer: int = 0
    lines: tuple[LineView, ...] = ()
    selection: Selection = field(default_factory=Selection)
    chosen_months: int = 0
    due_fen: int = 0
    late_fee_fen: int = 0
    prepay_text: str = ""
    total_fen: int = 0
    parts: tuple[Tender, ...] = ()
    method: Method = Method.CASH
    tendered_text: str = ""
    reference: str = ""
    remark: str = ""
    remaining_fen: int = 0
    change_fen: int | None = None
    pieces: tuple[tuple[int, int], ...] = ()
    keep_change: bool = False
    older_open: tuple[str, ...] = ()
    faults: Mapping[str, str] = field(default_factory=dict)
    can_part_pay: bool = False
    done: DoneView | None = None
    parked: int = 0
    is_shift_open: bool = True
