"""The cases' screen: workflows at the left; list, form or case at the right; all by key."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
)

from propdesk.domain.case_flow import Transition
from propdesk.i18n import translate
from propdesk.services import case_catalog
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_lists import CaseRow
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.casework import Done
from propdesk.ui.cases.dialogs import (
    correct_dialog,
    handover_dialog,
    reason_dialog,
    step_dialog,
)
from propdesk.ui.cases.presenter import CasesPresenter, Overview
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_fields import Makings, given
from propdesk.ui.kit.case_form import CaseForm
from propdesk.ui.kit.case_list import CaseList
from propdesk.ui.kit.case_page import CasePage
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.screen import Screen, Seat


class CasesScreen(Screen):
    """Lists, forms and pages are made of the declarations when they are first wanted."""

    topics = frozenset({"case_standing", "case_line", "case_link", "attachment"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "cases", translate("case_page", "Cases"))
        self.presenter = CasesPresenter(seat.desk)
        self.makings = Makings(self.presenter.today)
        self.asking = Asking(self, seat.tasks)
        self.lists: dict[str, CaseList] = {}
        self.form: CaseForm | None = None
        self.page = CasePage(seat.tasks)
        self._way: Transition | None = None
        self._openable: frozenset[str] = frozenset()
        self.kinds = named(QListWidget(), "cases-kinds", translate("case_page", "Kinds of cases"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self._fill_kinds()
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.kinds.currentRowChanged.connect(self._on_kind)
        self.page.chosen.connect(self._on_chosen)
        self.page.line_wanted.connect(self._on_line)
        self.page.link_wanted.connect(self.open_id)
        if self.kinds.count():
            self.kinds.setCurrentRow(0)

    @property
    def workflow(self) -> Workflow:
        """The workflow at the left's cursor."""
        return case_catalog.all_declared()[max(self.kinds.currentRow(), 0)]

    def commands(self) -> Sequence[Command]:
        """Return the keys for cases."""
        return (
            Command("search", ("F3", "F2"), translate("case_page", "Search"), self._on_search),
            Command("new", ("Ctrl+N",), translate("case_page", "New"), self._on_new),
            Command("back", ("Escape",), translate("case_page", "To the list"), self._on_back),
            Command("correct", ("F4",), translate("case_page", "Correct"), self._on_correct),
            Command("note", ("F6",), translate("case_page", "Note"), self._on_note),
            Command("handover", ("F7",), translate("case_page", "Hand over"), self._on_handover),
            Command("void", ("F8",), translate("case_page", "Declare void"), self._on_void),
        )

    def start(self) -> None:
        """Search the list, or go on with the form or case that is open."""
        shown = self.stack.currentWidget()
        if isinstance(shown, CaseForm | CasePage):
            shown.start()
        else:
            self._on_search()

    def refresh(self) -> None:
        """Ask again for the counts and for the case that is shown."""
        self.look(self.presenter.overview, self._on_overview)
        if self.page.sheet is not None and self.stack.currentWidget() is self.page:
            self.open_id(self.page.sheet.case_id)

    def turn_to(self, code: str) -> None:
        """Show the list of a workflow."""
        codes = [workflow.code for workflow in case_catalog.all_declared()]
        self.kinds.setCurrentRow(codes.index(code))
        self._show_list()

    def open_id(self, case_id: bytes) -> None:
        """Show a case."""
        self.look(self.presenter.sheet(case_id), self._on_sheet)

    def _fill_kinds(self) -> None:
        for workflow in case_catalog.all_declared():
            item = QListWidgetItem(workflow.title.translated())
            item.setData(Qt.ItemDataRole.UserRole, workflow.code)
            self.kinds.addItem(item)
        self.kinds.setFixedWidth(self.fontMetrics().horizontalAdvance("永") * 11)

    def _show_list(self) -> None:
        workflow = self.workflow
        if workflow.code not in self.lists:
            made = CaseList(self.seat, workflow)
            made.opened.connect(self._on_row)
            self.lists[workflow.code] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self.lists[workflow.code])

    def _on_overview(self, overview: Overview) -> None:
        self._openable = overview.openable
        self.makings = Makings(self.presenter.today, overview.colleagues)
        for row, workflow in enumerate(case_catalog.all_declared()):
            count = overview.counts.get(workflow.code, 0)
            words = workflow.title.translated()
            self.kinds.item(row).setText(f"{words}  {count}" if count else words)

    def _on_kind(self, _row: int) -> None:
        self._show_list()

    def _on_search(self) -> None:
        self._show_list()
        self.lists[self.workflow.code].start()

    def _on_row(self, row: CaseRow) -> None:
        self.open_id(row.case_id)

    def _on_sheet(self, sheet: CaseSheet) -> None:
        is_new = self.stack.currentWidget() is not self.page or self._way is not None
        self.page.show_sheet(sheet, self.makings)
        self.stack.setCurrentWidget(self.page)
        if is_new and QApplication.activeModalWidget() is None:
            self._way = None
            self.page.start()

    def _on_back(self) -> None:
        self.page.sheet = None
        self._on_search()

    def _on_new(self) -> None:
        workflow = self.workflow
        if workflow.code not in self._openable:
            return
        if self.form is not None:
            self.stack.removeWidget(self.form)
            self.form.deleteLater()
        self.form = CaseForm(workflow, self.makings)
        for panel in self.form.tables:
            panel.serve(self.seat.tasks)
        self.form.submitted.connect(self._on_submitted)
        self.form.given_up.connect(self._on_given_up)
        self.form.edited.connect(self._on_edited)
        self.stack.addWidget(self.form)
        self.stack.setCurrentWidget(self.form)
        self.form.start()
        self.look(self.presenter.draft(workflow), self._on_draft)

    def _on_draft(self, draft: Mapping[str, object] | None) -> None:
        if draft is not None and self.form is not None:
            self.form.put_draft(draft)

    def _on_edited(self) -> None:
        if self.form is not None:
            self.note(self.presenter.keep_draft(self.form.workflow, self.form.draft()))

    def _on_given_up(self) -> None:
        if self.form is not None:
            self.note(self.presenter.forget_draft(self.form.workflow))
        self._on_search()

    def _on_submitted(self) -> None:
        form = self.form
        values = form.read() if form is not None else None
        if form is None or values is None:
            return
        act = self.presenter.open_case(form.workflow, values, form.lines())
        what = form.workflow.one.translated()
        agreement = Agreement(self, self.seat.tasks, act, what, self._on_opened, form.refuse)
        agreement.run(self)

    def _on_opened(self, done: Done) -> None:
        self.notice.emit(translate("case_page", "{number} is open.").format(number=done.number))
        self.open_id(done.case_id)

    def _on_chosen(self, way: Transition) -> None:
        sheet = self.page.sheet
        if sheet is not None:
            self._way = way
            dialog = step_dialog(self, self.seat, sheet, way, self.makings)
            self.asking.ask(dialog, self._on_step_wanted)

    def _on_step_wanted(self, values: Mapping[str, Any]) -> None:
        sheet, way, dialog = self.page.sheet, self._way, self.asking.dialog
        if sheet is None or way is None or dialog is None:
            return
        controls = {n: c for form in dialog.forms for n, c in form.controls.items()}
        taken = given(sheet.workflow.fields, values, controls)
        taken |= {n: values[n] for n in ("reason", "handler") if n in values}
        self.asking.agree(self.presenter.do(sheet, way, taken), sheet.number, self._on_done)

    def _on_done(self, done: Done) -> None:
        words = translate("case_page", "{number} is done.")
        self.notice.emit(words.format(number=done.number))
        self.open_id(done.case_id)

    def _on_correct(self) -> None:
        if self.page.sheet is not None:
            dialog = correct_dialog(self, self.seat, self.page.sheet, self.makings)
            self.asking.ask(dialog, self._on_correct_wanted)

    def _on_correct_wanted(self, values: Mapping[str, Any]) -> None:
        sheet, dialog = self.page.sheet, self.asking.dialog
        if sheet is None or dialog is None:
            return
        controls = {n: c for form in dialog.forms for n, c in form.controls.items()}
        taken = given(sheet.workflow.fields, values, controls)
        for declared in sheet.workflow.fields:
            if taken[declared.name] == sheet.texts[declared.name]:
                taken[declared.name] = sheet.values[declared.name]
        act = self.presenter.correct(sheet, taken, values["reason"])
        self.asking.act(act, self._on_done)

    def _on_note(self) -> None:
        if self.page.sheet is not None:
            title = translate("case_page", "Note")
            dialog = reason_dialog(self, self.seat, self.page.sheet, title)
            self.asking.ask(dialog, self._on_note_wanted)

    def _on_note_wanted(self, values: Mapping[str, Any]) -> None:
        if self.page.sheet is not None:
            act = self.presenter.note(self.page.sheet, values["reason"])
            self.asking.act(act, self._on_done)

    def _on_handover(self) -> None:
        if self.page.sheet is not None:
            dialog = handover_dialog(self, self.seat, self.page.sheet, self.makings)
            self.asking.ask(dialog, self._on_handover_wanted)

    def _on_handover_wanted(self, values: Mapping[str, Any]) -> None:
        if self.page.sheet is not None:
            act = self.presenter.assign(self.page.sheet, values["handler"])
            self.asking.act(act, self._on_done)

    def _on_void(self) -> None:
        if self.page.sheet is not None:
            title = translate("case_page", "Declare void")
            dialog = reason_dialog(self, self.seat, self.page.sheet, title)
            self.asking.ask(dialog, self._on_void_wanted)

    def _on_void_wanted(self, values: Mapping[str, Any]) -> None:
        if self.page.sheet is not None:
            act = self.presenter.void(self.page.sheet, values["reason"])
            self.asking.act(act, self._on_done)

    def _on_line(self, section: str, change: object) -> None:
        if self.page.sheet is not None:
            self.act(self.presenter.change_line(self.page.sheet, section, change), self._on_nothing)

    def _on_nothing(self, _: None) -> None:
        """The page is shown anew by its topic."""
