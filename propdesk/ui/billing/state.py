"""What the billing screen shows at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from propdesk.domain.explanations import explain
from propdesk.domain.ids import RunId
from propdesk.services.billing import Preview
from propdesk.services.billing_drafts import DraftLine
from propdesk.services.billing_reckoning import Line, Skipped
from propdesk.services.prices import ItemRow


class Stage(StrEnum):
    """Whether runs are listed or one is being looked at before it is drafted."""

    RUNS = "runs"
    PREVIEW = "preview"


@dataclass(frozen=True)
class RunView:
    """A draft or a published run in one list. `person` drafted or published it `at`."""

    run_id: RunId
    is_draft: bool
    item: str
    period: str
    charges: int
    total_fen: int
    person: str
    at: datetime


@dataclass(frozen=True)
class LineView:
    """A charge to be; `explanation` is asked for when it is painted, not before."""

    unit: str
    amount_fen: int
    source: Line | DraftLine

    @property
    def explanation(self) -> str:
        """How it was reckoned, in the current language."""
        if isinstance(self.source, Line):
            return explain(self.source.calculation)
        return self.source.explanation


@dataclass(frozen=True)
class PreviewView:
    """What billing would charge."""

    item: str
    item_code: str
    period: str
    due_date: date
    lines: Sequence[LineView]
    skipped: Sequence[Skipped]
    total_fen: int


@dataclass(frozen=True)
class BillingState:
    """Everything on the screen; `draft_lines` belong to the chosen draft."""

    stage: Stage = Stage.RUNS
    items: Sequence[ItemRow] = ()
    runs: Sequence[RunView] = ()
    preview: PreviewView | None = None
    draft_lines: Sequence[LineView] = ()
    is_busy: bool = False


def preview_view(found: Preview) -> PreviewView:
    """Return a preview as it is shown."""
    lines = tuple(LineView(one.unit, one.calculation.amount_fen, one) for one in found.lines)
    return PreviewView(
        item=found.plan.item.name,
        item_code=found.plan.item.code,
        period=str(found.plan.period),
        due_date=found.plan.due_date,
        lines=lines,
        skipped=found.skipped,
        total_fen=found.total_fen,
    )
