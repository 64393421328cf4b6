"""The counter's course, without a window: every key of the clerk comes here, a state goes out."""

from collections.abc import Callable
from dataclasses import replace

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import JobId, UnitId
from propdesk.domain.money import change_by_denomination
from propdesk.domain.print_jobs import JobState
from propdesk.services.counter import ChargeChangedError, Collected
from propdesk.services.counter_account import UnitAccount
from propdesk.services.drawers import OpenShift
from propdesk.services.parked import ParkedRow
from propdesk.services.print_jobs import JobRow
from propdesk.ui.counter import taking
from propdesk.ui.counter.draft import Draft, from_text, to_text
from propdesk.ui.counter.editor import TakingEditor
from propdesk.ui.counter.gateway import CounterGateway, Decision
from propdesk.ui.counter.searching import Searching
from propdesk.ui.counter.state import CounterState, DoneView, PrintView, Stage
from propdesk.ui.counter.taking import Habit
from propdesk.ui.counter.views import account_state

Show = Callable[[CounterState], None]
Refused = Callable[[DomainError], None]


class CounterPresenter:
    """Leads from the search to the receipt; `refused` hears what belongs to no field.

    `search` and `editor` take the clerk's keys, this class what goes to the desk.
    """

    def __init__(self, gateway: CounterGateway, show: Show, refused: Refused) -> None:
        self._gateway = gateway
        self._show = show
        self._refused = refused
        self.search = Searching(gateway, self._publish, self.open_unit)
        self.editor = TakingEditor(gateway.today, self._publish)
        self._stage = Stage.SEARCH
        self._opening = 0
        self._done: DoneView | None = None
        self._habit: Habit | None = None
        self._parked = 0
        self._is_shift_open = True
        self.state = CounterState()

    def start(self) -> None:
        """Ask how things stand, and take up what was being typed when the program last ended."""
        self.look_again()
        if self._stage is Stage.SEARCH:
            self._gateway.live(self._on_live)

    def look_again(self) -> None:
        """Ask again for shift, parked drafts, the account shown and the paper."""
        self._gateway.shift(self._on_shift)
        self._gateway.parked(self._on_parked_rows)
        if self.editor.taking is not None and self._stage is not Stage.TAKING:
            unit_id = self.editor.taking.account.unit_id
            self._gateway.account(unit_id, self._on_account_again)
        self.look_at_paper()

    def look_at_paper(self) -> None:
        """Ask how far the paper of the receipt shown is."""
        job_id = self._done.prints.job_id if self._done else None
        if job_id is not None:
            self._gateway.job(job_id, self._on_job)

    def open_unit(self, unit_id: UnitId) -> None:
        """Show what a unit owes; a taking with noted parts is parked, not lost."""
        if self._stage is Stage.TAKING:
            return
        if self.editor.taking is not None and self.editor.taking.tendering.parts:
            self.park()
        self._gateway.account(unit_id, self._on_account, self._refused)

    def next_customer(self) -> None:
        """Clear the counter for the next customer."""
        if self._stage is Stage.ACCOUNT:
            self._gateway.forget()
        if self._stage is not Stage.TAKING:
            self._reset()

    def repeat(self) -> None:
        """Choose and pay as the last customer did."""
        if self._stage is Stage.ACCOUNT and self._habit is not None:
            self.editor.repeat(self._habit)

    def confirm(self) -> None:
        """Take the money; pressing twice takes it once."""
        if self.editor.taking is None or self._stage is not Stage.ACCOUNT:
            return
        try:
            order = taking.order_of(self.editor.taking)
        except DomainError as error:
            self._fault(error)
            return
        self._stage = Stage.TAKING
        self.editor.is_locked = True
        self._publish()
        self._gateway.collect(order, self._on_collected, self._on_refused)

    def give_back(self) -> bool:
        """Let the clerk go on typing: the surroundings stopped the act, nothing was taken.

        True if money was just being taken.
        """
        was_taking = self._stage is Stage.TAKING
        if was_taking:
            self._stage = Stage.ACCOUNT
            self.editor.is_locked = False
            self._publish()
        return was_taking

    def decide(self, decision: Decision) -> None:
        """Say about the paper what the clerk sees."""
        job_id = self._done.prints.job_id if self._done else None
        if job_id is not None:
            self._gateway.decide(job_id, decision, self._on_decided)

    def park(self) -> None:
        """Set the taking aside; the counter is free for the next customer."""
        if self.editor.taking is None or self._stage is not Stage.ACCOUNT:
            return
        payload = to_text(taking.as_draft(self.editor.taking))
        self._gateway.park(taking.title_of(self.editor.taking), payload, self._on_parked)
        self._reset()

    def parked(self, then: Callable[[list[ParkedRow]], None]) -> None:
        """Ask for the drafts set aside."""
        self._gateway.parked(then)

    def recall(self, draft_id: bytes) -> None:
        """Take a draft up again."""
        if self._stage is not Stage.TAKING:
            self._gateway.recall(draft_id, self._on_draft)

    def save(self) -> None:
        """Save what is being typed, so that a kill loses nothing; nothing to do while saved."""
        edited = self.editor.taking
        if self.editor.is_saved or edited is None or self._stage is not Stage.ACCOUNT:
            return
        self.editor.is_saved = True
        self._gateway.keep(taking.title_of(edited), to_text(taking.as_draft(edited)))

    def _on_live(self, row: ParkedRow | None) -> None:
        if row is not None and self._stage is Stage.SEARCH:
            self._on_draft(row)

    def _on_draft(self, row: ParkedRow) -> None:
        draft = from_text(row.payload)
        if draft is not None:
            self._gateway.account(draft.unit, _Recalling(self._on_recalled, draft))
        self._gateway.parked(self._on_parked_rows)

    def _on_recalled(self, account: UnitAccount, draft: Draft) -> None:
        self._stage, self._done = Stage.ACCOUNT, None
        self._opening += 1
        self.editor.begin(taking.recalled(account, draft), is_saved=True)
        self._publish()

    def _on_account(self, account: UnitAccount) -> None:
        self._stage, self._done = Stage.ACCOUNT, None
        self._opening += 1
        self.search.rest()
        self.editor.begin(taking.opened(account), is_saved=True)
        self._publish()

    def _on_account_again(self, account: UnitAccount) -> None:
        shown = self.editor.taking
        if shown is not None and account.unit_id == shown.account.unit_id:
            self.editor.taking = replace(shown, account=account)
            self._publish()

    def _on_shift(self, shift: OpenShift | None) -> None:
        self._is_shift_open = shift is not None
        self._publish()

    def _on_parked_rows(self, rows: list[ParkedRow]) -> None:
        self._parked = len(rows)
        self._publish()

    def _on_parked(self, _: bytes) -> None:
        self._gateway.parked(self._on_parked_rows)

    def _on_collected(self, collected: Collected) -> None:
        done = self.editor.taking
        if done is None:
            return
        self._habit = Habit(done.selection, done.tendering.method)
        self._gateway.forget()
        self._done = DoneView(
            receipt=collected.receipt,
            unit=done.account.unit,
            paid_fen=collected.paid_fen,
            change_fen=collected.change_fen,
            kept_fen=collected.kept_fen,
            pieces=tuple(change_by_denomination(collected.change_fen)),
            prints=PrintView(collected.job_id, JobState.QUEUED if collected.job_id else None),
        )
        self._stage = Stage.DONE
        self.editor.begin(taking.opened(replace(done.account, lines=())), is_saved=True)
        self.editor.is_locked = True
        self._gateway.account(done.account.unit_id, self._on_account_again)
        self.look_at_paper()
        self._publish()

    def _on_refused(self, error: DomainError) -> None:
        self._stage = Stage.ACCOUNT
        self.editor.is_locked = False
        self._fault(error)
        if isinstance(error, ChargeChangedError):
            self.look_again()

    def _on_job(self, job: JobRow) -> None:
        if self._done is not None and self._done.prints.job_id == job.job_id:
            paper = PrintView(job.job_id, job.state, job.printer, job.fault)
            self._done = replace(self._done, prints=paper)
            self._publish()

    def _on_decided(self, job_id: JobId) -> None:
        if self._done is not None:
            self._done = replace(self._done, prints=PrintView(job_id, JobState.QUEUED))
            self.look_at_paper()

    def _reset(self) -> None:
        self._stage, self._done = Stage.SEARCH, None
        self.editor.begin(None, is_saved=True)
        self.search.rest()
        self._publish()

    def _fault(self, error: DomainError) -> None:
        if error.field:
            self.editor.fault(error)
        else:
            self._publish()
            self._refused(error)

    def _publish(self) -> None:
        shown = self.editor.taking
        if shown is None:
            state = CounterState(stage=Stage.SEARCH)
        else:
            today = self._gateway.today()
            state = account_state(self._stage, shown, self.editor.faults, today)
        self.state = replace(
            self.search.into(state),
            opening=self._opening,
            done=self._done,
            parked=self._parked,
            is_shift_open=self._is_shift_open,
        )
        self._show(self.state)


class _Recalling:
    """Brings a draft together with the account it is about."""

    def __init__(self, then: Callable[[UnitAccount, Draft], None], draft: Draft) -> None:
        self._then, self._draft = then, draft

    def __call__(self, account: UnitAccount) -> None:
        self._then(account, self._draft)
