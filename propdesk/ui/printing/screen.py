"""The printing screen: the queue at the left, the chosen paper and the printers at the right."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from propdesk.domain.ids import JobId
from propdesk.i18n import translate
from propdesk.services.print_jobs import JobRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.printing.dialogs import elsewhere_dialog
from propdesk.ui.printing.job_panel import JobPanel
from propdesk.ui.printing.presenter import Decision, PrintingPresenter, PrintingState, allowed
from propdesk.ui.printing.printers_card import PrintersCard
from propdesk.ui.printing.tables import jobs_table
from propdesk.ui.printing.troubles import TroubleBanners

OPEN, ALL = "open", "all"


class PrintingScreen(Screen):
    """Draws the presenter's state; the cursor stays on its paper while the queue moves."""

    topics = frozenset({"print_job", "print_attempt", "printer"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "printing", translate("printing", "Printing"))
        self.presenter = PrintingPresenter(seat.desk, self, self._show)
        self.jobs = jobs_table()
        self.panel = JobPanel()
        self.which = ChoiceControl(
            [
                (OPEN, translate("printing", "What needs somebody")),
                (ALL, translate("printing", "All of late")),
            ]
        )
        named(self.which, "printing-which", translate("printing", "Show"))
        self.asking = Asking(self, seat.tasks)
        self.card = PrintersCard(self, self.asking)
        self.printers = self.card.table
        self._is_awaited = False
        self._moving: JobRow | None = None
        self.troubles = TroubleBanners()
        self._arrange()
        self.which.picked.connect(self._on_which)
        self.panel.decided.connect(self.decide)
        self.troubles.elsewhere_wanted.connect(self._on_elsewhere_wanted)
        self.jobs.table.row_changed.connect(self._on_job)

    def commands(self) -> Sequence[Command]:
        """Return the keys of printing."""
        return (
            Command("queue", ("F3",), translate("printing", "Queue"), self.start),
            Command(
                "complete", ("F6",), translate("printing", "It is complete"), self._on_complete
            ),
            Command("again", ("F7",), translate("printing", "Print again"), self._on_again),
            Command(
                "elsewhere", ("F8",), translate("printing", "Other printer"), self._on_elsewhere
            ),
            Command("give-up", ("Del",), translate("printing", "Give it up"), self._on_give_up),
            Command("resume", ("F12",), translate("printing", "Try all again"), self._on_resume),
            Command("add", ("Ctrl+N",), translate("printing", "Add a printer"), self.card.add),
        )

    def start(self) -> None:
        """Go to the queue, or to the printers while nothing is in it."""
        self._is_awaited = not self.presenter.is_seen
        (self.jobs if self.presenter.state.jobs else self.printers).start()

    def refresh(self) -> None:
        """Ask how things stand."""
        self.presenter.look()

    def decide(self, decision: Decision) -> None:
        """Do what a person says about the chosen paper."""
        row = self.jobs.current
        if row is not None:
            self._decide(row, decision)

    def _decide(self, row: JobRow, decision: Decision) -> None:
        if decision not in allowed(row):
            return
        if decision is not Decision.ELSEWHERE:
            self.act(self.presenter.decide(row, decision), self._on_decided)
            return
        others = self.presenter.state.elsewhere(row)
        if not others:
            sentence = translate("printing", "There is no other printer. Ctrl+N adds one.")
            self.banner.say("info", sentence)
            return
        fallback = self.presenter.state.fallback(row)
        self._moving = row
        question = elsewhere_dialog(self, self.seat, row, others, fallback)
        self.asking.ask(question, self._on_printer_chosen)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("printing-title", self.title, "title"))
        head.addStretch()
        head.addWidget(label("printing-which-label", translate("printing", "Show"), "muted"))
        head.addWidget(self.which)
        self.body.addLayout(head)
        self.body.addWidget(self.troubles)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.panel, 3)
        right.addWidget(self.card, 2)
        holder = QWidget()
        holder.setLayout(right)
        holder.setFixedWidth(self.fontMetrics().horizontalAdvance("永") * 30)
        right.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.jobs, 1)
        row.addWidget(holder)
        self.body.addLayout(row, 1)

    def _show(self, state: PrintingState) -> None:
        self.jobs.show_rows(state.jobs)
        self.card.show_rows(state.printers)
        self.troubles.show_troubles(state.troubles)
        self.panel.show_job(self.jobs.current)
        if self._is_awaited:
            self.start()

    def _on_job(self, _number: int) -> None:
        self.panel.show_job(self.jobs.current)

    def _on_which(self, which: str) -> None:
        self.presenter.show_all(is_all=which == ALL)

    def _on_complete(self) -> None:
        self.decide(Decision.COMPLETE)

    def _on_again(self) -> None:
        self.decide(Decision.AGAIN)

    def _on_elsewhere(self) -> None:
        self.decide(Decision.ELSEWHERE)

    def _on_give_up(self) -> None:
        self.decide(Decision.CANCEL)

    def _on_decided(self, _job: JobId | None) -> None:
        self.presenter.look()

    def _on_printer_chosen(self, values: Mapping[str, Any]) -> None:
        if self._moving is not None:
            act = self.presenter.decide(self._moving, Decision.ELSEWHERE, values["printer"])
            self.asking.act(act, self._on_decided)

    def _on_elsewhere_wanted(self, printer: str) -> None:
        row = self.presenter.state.waiting_at(printer)
        if row is not None:
            self._decide(row, Decision.ELSEWHERE)

    def _on_resume(self) -> None:
        self.act(self.presenter.resume(), self._on_resumed)

    def _on_resumed(self, jobs: list[JobId]) -> None:
        words = translate("printing", "{count} papers are tried again")
        self.notice.emit(words.format(count=len(jobs)))
