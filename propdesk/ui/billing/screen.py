"""The billing screen: ask above, runs or a preview below; keys lead from one to the next."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from propdesk.domain.calculations import SharedBy
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import RunId
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.billing import Billed
from propdesk.ui.billing.ask_bar import AskBar
from propdesk.ui.billing.pages import PreviewPage, RunsPage
from propdesk.ui.billing.presenter import BillingPresenter
from propdesk.ui.billing.state import BillingState, Stage
from propdesk.ui.billing.words import drafted_text, published_text, run_text
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.feedback import confirm
from propdesk.ui.kit.fields import ChoiceField, Field, MoneyField
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.kit.tasks import Progress, Ticket


class BillingScreen(Screen):
    """Draws the presenter's state; long work shows how far it is and can be stopped."""

    topics = frozenset({"billing_run", "draft_run", "fee_item", "shared_cost"})
    progressed = Signal(int, int)

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "billing", translate("billing", "Billing"))
        self.presenter = BillingPresenter(seat.desk, self, self._show, self._on_refused)
        self.asking = Asking(self, seat.tasks)
        self.bar = AskBar()
        self.bar.period.fill(self.presenter.this_month())
        self.runs = RunsPage()
        self.preview = PreviewPage()
        self._pages = QStackedWidget()
        self._pages.setObjectName("billing-pages")
        self._pages.addWidget(self.runs)
        self._pages.addWidget(self.preview)
        self._ticket = Ticket()
        self._fresh: RunId | None = None  # the draft just made: the cursor goes to it
        self.body.addWidget(label("billing-title", self.title, "title"))
        self.body.addWidget(self.bar)
        self.body.addWidget(self._pages, 1)
        self.bar.wanted.connect(self._on_preview)
        self.bar.stopped.connect(self._on_back)
        self.progressed.connect(self.bar.show_progress)
        self.runs.runs.table.row_changed.connect(self._on_run)
        self._shown = self.presenter.state

    def commands(self) -> Sequence[Command]:
        """Return the keys of billing."""
        return (
            Command("item", ("F3", "F2"), translate("billing", "Item and month"), self.start),
            Command("preview", ("F8",), translate("billing", "Preview"), self._on_preview),
            Command("main", ("F12",), translate("billing", "Draft / publish"), self._on_main),
            Command("drop", ("Del",), translate("billing", "Drop the draft"), self._on_drop),
            Command("back", ("Esc",), translate("billing", "Back"), self._on_back),
            Command(
                "print",
                ("Ctrl+P",),
                translate("billing", "Print the summary"),
                self._on_print,
                on_bar=False,
            ),
        )

    def start(self) -> None:
        """Choose what to bill."""
        self.bar.start()

    def refresh(self) -> None:
        """Ask for items and runs."""
        self.presenter.look()

    def stumble(self) -> None:
        """Say that a bug was caught; nothing is being reckoned any more."""
        self.presenter.rest()
        super().stumble()

    def report(self, problem: Any, retry: Any) -> None:
        """Show what the surroundings say; nothing is being reckoned any more."""
        self.presenter.rest()
        super().report(problem, retry)

    def _show(self, state: BillingState) -> None:
        before, self._shown = self._shown, state
        self.bar.show_items(state.items)
        self.bar.show_busy(is_busy=state.is_busy)
        self.runs.show_state(state)
        if self._fresh is not None and state.runs is not before.runs:
            self.runs.select(self._fresh)
            self._fresh = None
        if state.preview is not None and state.preview is not before.preview:
            self.preview.show_preview(state.preview)
        in_preview = state.stage is Stage.PREVIEW
        self._pages.setCurrentWidget(self.preview if in_preview else self.runs)
        if in_preview and before.stage is not Stage.PREVIEW:
            self.preview.lines.start()

    def _step(self) -> Progress:
        """Return a progress that is heard across threads; Stop and Esc end it."""
        self._ticket = Ticket()
        return Progress(self._ticket, self.progressed.emit)

    def _on_preview(self) -> None:
        self.banner.clear()
        wanted = self.bar.read()
        if wanted is not None and not self._shown.is_busy:
            self.presenter.preview(*wanted, self._step().step)

    def _on_main(self) -> None:
        if self._shown.is_busy:
            return
        if self._shown.stage is Stage.PREVIEW:
            self.presenter.draft(self._step().step, self._on_drafted)
            return
        run = self.runs.runs.current
        if run is not None and run.is_draft:
            title = translate("billing", "Publish this run?")
            yes = translate("billing", "Publish")
            confirm(self, title, run_text(run), yes, self._on_publish)

    def _on_print(self) -> None:
        """Preview the summary of the chosen run, once it is published."""
        run = self.runs.runs.current
        if run is not None and not run.is_draft:
            preview_form(self, self.seat, "billing-run", run.run_id.hex())

    def _on_publish(self) -> None:
        run = self.runs.runs.current
        if run is None or not run.is_draft:
            return
        self.presenter.become_busy()
        act = self.presenter.publish(run, self._step().step)
        what = run_text(run)
        tasks = self.seat.tasks
        Agreement(self, tasks, act, what, self._on_published, self._on_refused).run(self)

    def _on_published(self, billed: Billed) -> None:
        self.presenter.rest()
        self.presenter.look()
        self.banner.say("warning" if billed.skipped else "success", published_text(billed))

    def _on_drafted(self, billed: Billed) -> None:
        tone = "success" if billed.run_id else "warning"
        self.banner.say(tone, drafted_text(billed))
        self._fresh = billed.run_id
        self.runs.runs.start()

    def _on_refused(self, error: DomainError) -> None:
        self.presenter.rest()
        if error.code == "MissingCost":
            offers = (("cost", translate("billing", "Enter the cost"), self._on_cost),)
            self.banner.say("info", error.message(), offers)
        else:
            self.refuse(error)

    def _on_cost(self) -> None:
        wanted = self.bar.read()
        item = self.presenter.item_of(wanted[0]) if wanted else None
        if wanted is not None and item is not None:
            dialog = cost_dialog(self, self.seat, f"{item.name} {wanted[1]}")
            self.asking.ask(dialog, self._on_cost_wanted)

    def _on_cost_wanted(self, values: Mapping[str, Any]) -> None:
        wanted = self.bar.read()
        if wanted is not None:
            self.asking.act(self.presenter.enter_cost(*wanted, values), self._on_cost_entered)

    def _on_cost_entered(self, _: bytes) -> None:
        self._on_preview()

    def _on_drop(self) -> None:
        run = self.runs.runs.current
        if self._shown.stage is Stage.RUNS and run is not None and run.is_draft:
            title = translate("billing", "Drop this draft?")
            yes = translate("billing", "Drop it")
            confirm(self, title, run_text(run), yes, self._on_drop_agreed)

    def _on_drop_agreed(self) -> None:
        run = self.runs.runs.current
        if run is not None and run.is_draft:
            self.act(self.presenter.drop(run), self._on_dropped)

    def _on_dropped(self, _: None) -> None:
        self.presenter.look()
        self.notice.emit(translate("billing", "The draft is dropped; nothing was charged."))

    def _on_back(self) -> None:
        self._ticket.cancel()
        self.presenter.back()
        self.runs.runs.start()

    def _on_run(self, _number: int) -> None:
        run = self.runs.runs.current
        self.runs.show_run(run)
        self.presenter.choose(run)


def cost_dialog(parent: QWidget, seat: Seat, about: str) -> FormDialog:
    """Return the question what a shared item came to in a month."""
    spec = FormSpec(
        name="cost",
        title=translate("billing", "What did it come to?"),
        yes=translate("billing", "Enter it"),
        about=about,
        fields=(
            MoneyField(
                name="amount", label=QT_TRANSLATE_NOOP("billing", "Sum (yuan)"), required=True
            ),
            ChoiceField(
                name="split_by",
                label=QT_TRANSLATE_NOOP("billing", "Split among the units"),
                choices=(
                    (SharedBy.AREA.value, translate("billing", "by area")),
                    (SharedBy.COUNT.value, translate("billing", "the same for each")),
                    (SharedBy.USAGE.value, translate("billing", "by metered usage")),
                ),
            ),
            Field(name="note", label=QT_TRANSLATE_NOOP("billing", "Note")),
        ),
    )
    return FormDialog(parent, seat.tasks, spec)
