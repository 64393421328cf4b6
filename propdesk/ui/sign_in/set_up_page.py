"""The first start: name project, centre and desk, choose the administrator's password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.fields import CodeField, Field
from propdesk.ui.kit.naming import named
from propdesk.ui.sign_in.gate import Gate
from propdesk.ui.sign_in.own_password import password_fields, passwords_agree
from propdesk.ui.sign_in.wishes import SetUpWishes

FIELDS = (
    Field(
        name="project",
        label=QT_TRANSLATE_NOOP("sign_in", "Project (estate) name"),
        help=QT_TRANSLATE_NOOP("sign_in", "It stands at the top of every receipt."),
        required=True,
    ),
    CodeField(
        name="centre",
        label=QT_TRANSLATE_NOOP("sign_in", "Service centre code"),
        initial="C001",
        required=True,
    ),
    CodeField(
        name="desk",
        label=QT_TRANSLATE_NOOP("sign_in", "Desk code"),
        help=QT_TRANSLATE_NOOP(
            "sign_in", "Each computer of a centre has its own: D01, D02 … Receipt numbers carry it."
        ),
        initial="D01",
        required=True,
    ),
    *password_fields(QT_TRANSLATE_NOOP("sign_in", "Password for the user “admin”")),
)


class SetUpPage(Gate):
    """Asks once what a new desk must know."""

    submitted = Signal(object)
    language_chosen = Signal(str)
    restore_wanted = Signal()

    def __init__(self) -> None:
        title = translate("sign_in", "Set up this desk")
        text = translate(
            "sign_in", "This computer has no PropDesk data yet. It is kept here, encrypted."
        )
        super().__init__("set-up", title, text, FIELDS, width=26)
        self.lead_to("set-up-button", translate("sign_in", "Set up"), self._on_submit)
        backup = QPushButton(translate("sign_in", "Take over a backup of another computer …"))
        named(backup, "set-up-restore", backup.text()).setProperty("role", "link")
        backup.clicked.connect(self.restore_wanted)
        self.inside.addWidget(backup)
        self.add_languages("set-up-language").picked.connect(self.language_chosen)

    def _on_submit(self) -> None:
        values = self.form.read()
        if not values or not passwords_agree(self.form, values["password"], values["again"]):
            return
        self.show_waiting(is_waiting=True)
        wishes = SetUpWishes(
            values["project"], values["centre"].upper(), values["desk"].upper(), values["password"]
        )
        self.submitted.emit(wishes)
