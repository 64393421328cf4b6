"""The move-in screen: who comes at the left, the step of the chosen handover at the right."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from propdesk.domain.case_flow import Transition
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.casework import Done
from propdesk.services.move_ins import Changes
from propdesk.ui.kit.agreement import Agreement
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.case_fields import Makings, form_field, given
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.fields import ChoiceField, Field
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, set_look
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.preview import preview_form
from propdesk.ui.kit.screen import Screen, Seat
from propdesk.ui.move_ins.batches import Batches
from propdesk.ui.move_ins.flow import MoveInFlow
from propdesk.ui.move_ins.pictures import Pictures
from propdesk.ui.move_ins.presenter import MoveInsPresenter, Opened
from propdesk.ui.move_ins.queue import Queue
from propdesk.ui.move_ins.stage_form import StageForm
from propdesk.ui.move_ins.words import owed_text, paper_of, rail

STEP = QT_TRANSLATE_NOOP("move_ins_screen", "Step")
WHY = QT_TRANSLATE_NOOP("move_ins_screen", "Reason")


class MoveInsScreen(Screen):
    """Find a handover by room or name, Enter, do its step, Ctrl+Enter, the next."""

    topics = frozenset({"case_standing"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "move_ins", translate("move_ins_screen", "Move-ins"))
        self.presenter = MoveInsPresenter(seat.desk)
        self.makings = Makings(self.presenter.today)
        self.asking = Asking(self, seat.tasks)
        self.batches = Batches(self, self.presenter, self.asking)
        self.pictures = Pictures(self, self.presenter, self.asking, self._on_line_changed)
        self.queue = Queue(self.presenter.now)
        self.who = label("move-in-who", "", "title")
        self.owed = label("move-in-owed", "", "heading")
        set_look(self.owed, tone="danger")
        self.owed.hide()
        self.rail = label("move-in-rail", "", "small")
        self.rail.setWordWrap(True)
        self.stage: StageForm | None = None
        self._way: Transition | None = None
        self._usual: Mapping[str, object] = {}
        self._arrange()
        self.queue.wanted.connect(self.open_id)

    def commands(self) -> Sequence[Command]:
        """Return the keys for move-ins."""
        find, days = translate("move_ins_screen", "Find"), translate("move_ins_screen", "Days")
        plan = translate("move_ins_screen", "Plan a building")
        notices = translate("move_ins_screen", "Notices")
        return (
            Command("move-in-find", ("F3", "F2"), find, self.start),
            Command("move-in-days", ("F4",), days, self.queue.turn_days),
            *self._step_commands(),
            Command("move-in-plan", ("F7",), plan, self.batches.ask_plan),
            Command("move-in-notices", ("Shift+F7",), notices, self.batches.ask_notices),
        )

    def _step_commands(self) -> Sequence[Command]:
        """Return the keys of a step; those its page tells of itself are not on the bar."""
        usual = translate("move_ins_screen", "All in order")
        keep = translate("move_ins_screen", "Keep")
        other = translate("move_ins_screen", "Another step")
        picture = translate("move_ins_screen", "Picture")
        look = translate("move_ins_screen", "Look at pictures")
        paper = translate("move_ins_screen", "Print")
        pay = translate("move_ins_screen", "To the counter")
        return (
            Command("move-in-all", ("F6",), usual, self._tick_all),
            Command("move-in-keep", ("Ctrl+S",), keep, self._keep, on_bar=False),
            Command("move-in-other", ("F8",), other, self._ask_other),
            Command("move-in-photo", ("Ctrl+O",), picture, self.pictures.ask),
            Command("move-in-look", ("Ctrl+Shift+L",), look, self.pictures.look, on_bar=False),
            Command("move-in-print", ("Ctrl+P",), paper, self._print),
            Command("move-in-pay", ("Ctrl+G",), pay, self._pay, on_bar=False),
        )

    def start(self) -> None:
        """Wait for the next owner."""
        self.queue.start()

    def refresh(self) -> None:
        """Ask who comes."""
        self.look(self.presenter.visits, self.queue.show_visits)

    def open_id(self, case_id: bytes) -> None:
        """Show the step a handover stands at."""
        self.look(self.presenter.opened(case_id), self._on_sheet)

    def _arrange(self) -> None:
        self._right = QVBoxLayout()
        self._right.addWidget(self.who)
        self._right.addWidget(self.owed)
        self._right.addWidget(self.rail)
        hint = translate("move_ins_screen", "Type a room or scan the notice, Enter: the next step.")
        self._empty = label("move-in-empty", hint, "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right.addWidget(self._empty, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.queue, 5)
        row.addLayout(self._right, 7)
        self.body.addLayout(row, 1)

    def _on_sheet(self, opened: Opened) -> None:
        sheet, self._usual = opened.sheet, opened.usual
        flow = MoveInFlow(sheet, self.presenter.today(), opened.repairs)
        self._drop_stage()
        self.stage = self.pictures.stage = StageForm(flow, self.makings, self.seat.tasks)
        self.stage.put_draft(opened.draft)
        self.stage.submitted.connect(self._on_submitted)
        self.stage.left.connect(self.start)
        self.stage.edited.connect(self._on_edited)
        self.stage.line_wanted.connect(self._on_line)
        self._empty.hide()
        self._right.addWidget(self.stage, 1)
        state = sheet.state.label.translated()
        self.who.setText(f"{sheet.texts['unit_id']}  {sheet.texts['owner']}  ·  {state}")
        self.owed.setText(owed_text(opened.owed_fen))
        self.owed.setVisible(opened.owed_fen > 0)
        self.rail.setText(rail(flow))
        self.stage.start()

    def _drop_stage(self) -> None:
        if self.stage is not None:
            self._right.removeWidget(self.stage)
            self.stage.hide()
            self.stage.deleteLater()
            self.stage = self.pictures.stage = None

    def _tick_all(self) -> None:
        """Tick every row and enter what is usual; somebody looks at it before it is made."""
        if self.stage is not None:
            self.stage.tick_all()
            self.stage.form.fill({k: v for k, v in self._usual.items() if self.stage.is_free(k)})

    def _on_edited(self) -> None:
        if self.stage is not None:
            self.note(self.presenter.keep_draft(self.stage.flow.sheet, self.stage.draft()))

    def _on_line(self, section: str, change: Any) -> None:
        stage = self.stage
        if stage is not None:
            sheet = stage.flow.sheet
            self.note(self.presenter.keep_draft(sheet, stage.draft()))
            self.act(self.presenter.change_line(sheet, section, change), self._on_line_changed)

    def _on_line_changed(self, _: None) -> None:
        if self.stage is not None:
            self.open_id(self.stage.flow.sheet.case_id)

    def _on_submitted(self) -> None:
        stage = self.stage
        read = stage.read() if stage is not None else None
        if stage is None or read is None or stage.flow.way is None:
            return
        lines = stage.flow.changes(stage.ticked, stage.typed(read))
        values = stage.values(read)
        flow = stage.flow
        assert flow.way is not None
        act = self.presenter.advance(flow.sheet, flow.way, values, lines, stage.reason)
        what = flow.way.label.translated()
        agreement = Agreement(self, self.seat.tasks, act, what, self._on_done, stage.refuse)
        agreement.run(self)

    def _keep(self) -> None:
        """Keep what was ticked and typed row by row; the step is made another day."""
        stage = self.stage
        read = stage.read() if stage is not None else None
        if stage is None or read is None:
            return
        lines = stage.flow.changes(stage.ticked, stage.typed(read))
        self.act(self.presenter.keep(stage.flow.sheet, lines), self._on_kept, stage.refuse)

    def _on_kept(self, _: None) -> None:
        self.notice.emit(translate("move_ins_screen", "Kept. Go on whenever the owner is back."))
        self._on_line_changed(None)

    def _on_done(self, done: Done) -> None:
        words = translate("move_ins_screen", "{number} is a step further.")
        self.notice.emit(words.format(number=done.number))
        self.open_id(done.case_id)

    def _ask_other(self) -> None:
        """Offer the steps beside the usual one: did not come, keys before the repairs."""
        if self.stage is None or not self.stage.flow.others:
            return
        ways = [(way.code, way.label.translated()) for way in self.stage.flow.others]
        step = ChoiceField(name="step", label=STEP, choices=ways)
        title = translate("move_ins_screen", "Another step")
        self._ask("move-in-which", title, [step], self._on_other)

    def _on_other(self, values: Mapping[str, Any]) -> None:
        self.asking.close()
        if self.stage is None:
            return
        sheet = self.stage.flow.sheet
        way = self._way = sheet.workflow.flow.by_code[values["step"]]
        by_name = sheet.workflow.by_name
        fields = [form_field(by_name[n], self.makings, required=needed) for n, needed in way.asked]
        fields.append(Field(name="reason", label=WHY, required=way.reason))
        self._ask("move-in-other", way.label.translated(), fields, self._on_other_filled)

    def _on_other_filled(self, values: Mapping[str, Any]) -> None:
        dialog, stage, way = self.asking.dialog, self.stage, self._way
        if dialog is None or stage is None or way is None:
            return
        controls = {n: c for form in dialog.forms for n, c in form.controls.items()}
        fields = [stage.flow.sheet.workflow.by_name[name] for name, _ in way.asked]
        taken = given(fields, values, controls)
        act = self.presenter.advance(
            stage.flow.sheet, way, taken, self._entered(stage), values["reason"]
        )
        self.asking.agree(act, way.label.translated(), self._on_done)

    def _entered(self, stage: StageForm) -> Changes:
        """Return what was ticked and typed row by row, as far as it makes sense."""
        read = stage.form.read() or {}
        return stage.flow.changes(stage.ticked, stage.typed(read) if read else {})

    def _pay(self) -> None:
        """Take the fees: the counter opens with the unit."""
        unit = self.stage.flow.sheet.values["unit_id"] if self.stage is not None else None
        if isinstance(unit, bytes) and self.stage is not None:
            self.place_wanted.emit(Place("counter", unit, self.stage.flow.sheet.texts["unit_id"]))

    def _ask(self, name: str, title: str, fields: Sequence[Field], done: Any) -> None:
        spec = FormSpec(name=name, title=title, yes=title, fields=fields)
        self.asking.ask(FormDialog(self, self.seat.tasks, spec), done)

    def _print(self) -> None:
        """Show the paper of the step: the notice first, then the fee list, and so on."""
        if self.stage is not None:
            sheet = self.stage.flow.sheet
            preview_form(self, self.seat, paper_of(sheet), sheet.number)
