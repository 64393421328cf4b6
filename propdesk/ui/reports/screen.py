"""The reports' screen: what is asked above, what came of it below, files of it by key."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.permissions import Permission
from propdesk.exports.reports import FileForm
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.report_files import Made
from propdesk.services.reports_grants import Grant
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.file_dialogs import save_file
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.reports.ask_card import AskCard
from propdesk.ui.reports.presenter import (
    ReportsPresenter,
    ReportsState,
    ShownReport,
    Stage,
    forms_of,
)
from propdesk.ui.reports.result_panel import ResultPanel
from propdesk.ui.reports.words import FORM_NAMES, made_text, progress_text

BUSY = (Stage.READING, Stage.WRITING)


class ReportsScreen(Screen):
    """Draws the presenter's state; the figures are those of the moment they were asked for."""

    topics = frozenset({"building", "fee_item", "user"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "reports", translate("reports", "Reports"))
        rights = seat.desk.actor.rights if seat.desk.actor else frozenset()
        self._may_export = Permission.EXPORT in rights
        self._may_unmask = Permission.EXPORT_UNMASKED in rights
        self.presenter = ReportsPresenter(seat.desk, self, self._show, self.refuse, self._on_made)
        self._asking = Asking(self, seat.tasks)
        self._grant: Grant | None = None
        self.card = AskCard(self.title, self.presenter.today)
        self.progress = ProgressRow("reports-progress")
        self.result = ResultPanel()
        for part in (self.card, self.progress):
            self.body.addWidget(part)
        self.body.addWidget(self.result, 1)
        self.body.addLayout(self._export_bar())
        self.card.wanted.connect(self._on_wanted)
        self.card.changed.connect(self._on_asked_anew)
        self.progress.cancelled.connect(self.presenter.stop)
        self._drawn: ShownReport | None = None
        self._show(self.presenter.state)

    def commands(self) -> Sequence[Command]:
        """Return the reports' keys."""
        show = translate("reports", "Show")
        commands = [
            Command("ask", ("F3", "F2"), translate("reports", "Choose"), self.card.start),
            Command("show", ("F12", "Ctrl+Return", "Ctrl+Enter"), show, self._on_wanted),
            Command("rows", ("F4",), translate("reports", "To the rows"), self.result.start),
            Command("stop", ("Esc",), translate("reports", "Stop"), self.presenter.stop, False),
            Command(
                "print",
                ("Ctrl+P",),
                translate("reports", "Print the daily report"),
                self._on_print,
                on_bar=False,
            ),
        ]
        if self._may_export:
            words = translate("reports", "Save as a file")
            commands.insert(3, Command("export", ("F8", "Ctrl+S"), words, self._on_export))
        return commands

    def start(self) -> None:
        """Choose a report."""
        self.card.start()

    def show_place(self, place: Place) -> None:
        """Show the report a place names, for today."""
        self.card.choose(place.words)
        self._on_wanted()

    def refresh(self) -> None:
        """Ask what there is to narrow to; figures are asked anew by the person only."""
        self.presenter.look_at_choices()

    def refuse(self, error: DomainError) -> None:
        """Show a refusal, at its field where there is one."""
        self.card.refuse(error)
        super().refuse(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the report before is shown again."""
        self.presenter.given_back()
        super().report(problem, retry)

    def stumble(self) -> None:
        """Say that a bug was caught; the report before is shown again."""
        self.presenter.given_back()
        super().stumble()

    def export_to(self, file: str) -> None:
        """Write the report into a file."""
        if file:
            self.banner.clear()
            self.presenter.export(Path(file), FileForm(self.form.value()), self._grant)
            self._grant = None

    def _export_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        words = translate("reports", "File")
        self.form = named(ChoiceControl([]), "reports-form", words)
        self._form_label = label("reports-form-label", words, "muted")
        self.export = QPushButton(translate("reports", "Save as a file   F8"))
        named(self.export, "reports-export", self.export.text())
        self.in_full = QPushButton(translate("reports", "With names and telephones in full …"))
        named(self.in_full, "reports-in-full", self.in_full.text())
        row.addStretch()
        for part in (self.in_full, self._form_label, self.form, self.export):
            row.addWidget(part)
        self.export.clicked.connect(self._on_export)
        self.in_full.clicked.connect(self._on_in_full)
        return row

    def _show(self, state: ReportsState) -> None:
        self.card.show_choices(state.choices)
        self.result.show_report(state.shown)
        if state.stage in BUSY:
            total = state.shown.count if state.shown and state.stage is Stage.WRITING else 0
            self.progress.tell(progress_text(state), state.done, total)
        else:
            self.progress.hide()
        shown = state.shown if state.stage is Stage.SHOWN else None
        for part in (self._form_label, self.form, self.export):
            part.setVisible(shown is not None and self._may_export)
        is_personal = shown is not None and shown.report.is_personal
        self.in_full.setVisible(is_personal and self._may_export and self._may_unmask)
        if shown is not None and shown is not self._drawn:
            self._offer_forms(shown)
        self._drawn = shown or self._drawn

    def _offer_forms(self, shown: ShownReport) -> None:
        kept = self.form.value()
        self.form.clear()
        for form in forms_of(shown.report):
            self.form.addItem(FORM_NAMES[form].translated(), form.value)
        self.form.fill(kept)

    def _on_wanted(self) -> None:
        self.banner.clear()
        self.card.clear_faults()
        try:
            wish = self.card.wish()
        except DomainError as error:
            super().refuse(error)
            return
        self.presenter.ask(wish)

    def _on_asked_anew(self) -> None:
        """Show anew at once where something is shown already."""
        if self.presenter.state.shown is not None:
            self._on_wanted()

    def _on_print(self) -> None:
        """Preview the daily report of the last day that is shown, else of today."""
        shown = self.presenter.state.shown
        day = shown.scope.last.isoformat() if shown is not None else ""
        preview_form(self, self.seat, "daily-report", day)

    def _on_export(self) -> None:
        shown = self.presenter.state.shown
        if shown is None or not self._may_export:
            return
        form = FileForm(self.form.value())
        first, last = shown.scope.days
        days = f"{shown.scope.until}" if shown.report.as_of_only else f"{first}_{last}"
        name = f"{shown.report.title.translated()} {days}.{form.value}"
        kinds = f"{FORM_NAMES[form].translated()} (*.{form.value})"
        title = translate("reports", "Save as a file")
        chooser = save_file(self, title, name, kinds, self.export_to)
        chooser.rejected.connect(self._on_no_file)

    def _on_in_full(self) -> None:
        spec = FormSpec(
            name="in-full",
            title=translate("reports", "Names and telephones in full"),
            yes=translate("reports", "Go on"),
            fields=(
                Field(
                    name="reason",
                    label=QT_TRANSLATE_NOOP("reports", "What the file is needed for"),
                    required=True,
                ),
            ),
            about=translate(
                "reports",
                "A second person must agree. Both names, the reason and the time are kept in the "
                "audit list and stand in the file.",
            ),
        )
        self._asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_in_full_wanted)

    def _on_in_full_wanted(self, values: Mapping[str, Any]) -> None:
        act = self.presenter.allow_in_full(values["reason"])
        what = translate("reports", "A file with names and telephones in full: {reason}")
        self._asking.agree(act, what.format(reason=values["reason"]), self._on_granted)

    def _on_granted(self, grant: Grant) -> None:
        self._grant = grant
        self._on_export()

    def _on_no_file(self) -> None:
        """The agreement was for the file that was not made."""
        self._grant = None

    def _on_made(self, made: Made) -> None:
        self.banner.say("success", made_text(made))
