"""The first start: name project, centre and desk, choose the administrator's password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from propdesk.domain.errors import DomainError
from propdesk.i18n import LANGUAGES, QT_TRANSLATE_NOOP, current_language, translate
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import CodeField, Field, SecretField
from propdesk.ui.kit.naming import named
from propdesk.ui.sign_in.gate import Gate
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
    SecretField(
        name="password",
        label=QT_TRANSLATE_NOOP("sign_in", "Password for the user “admin”"),
        help=QT_TRANSLATE_NOOP("sign_in", "At least 8 characters."),
        required=True,
    ),
    SecretField(
        name="again", label=QT_TRANSLATE_NOOP("sign_in", "The password again"), required=True
    ),
)


class SetUpPage(Gate):
    """Asks once what a new desk must know."""

    submitted = Signal(object)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        title = translate("sign_in", "Set up this desk")
        text = translate(
            "sign_in", "This computer has no PropDesk data yet. It is kept here, encrypted."
        )
        super().__init__("set-up", title, text, FIELDS, width=26)
        self._button = QPushButton(translate("sign_in", "Set up"))
        named(self._button, "set-up-button", self._button.text()).setProperty("role", "primary")
        self._button.clicked.connect(self._on_submit)
        self.inside.addWidget(self._button)
        self._chain = EnterChain(self, self.form.stops, self._button)
        languages = ChoiceControl([(code, words) for code, words in LANGUAGES.items()])
        named(languages, "set-up-language", translate("sign_in", "Language"))
        languages.fill(current_language())
        languages.picked.connect(self.language_chosen)
        self.foot.addStretch()
        self.foot.addWidget(languages)

    def refuse(self, error: DomainError) -> None:
        """Show a refusal; the page can be sent again."""
        self._button.setEnabled(True)
        super().refuse(error)

    def stumble(self) -> None:
        """Say that a bug was caught."""
        self._button.setEnabled(True)
        super().stumble()

    def _on_submit(self) -> None:
        values = self.form.read()
        if values is None:
            return
        if values["password"] != values["again"]:
            self.form.show_fault("again", translate("sign_in", "The two passwords differ."))
            return
        self._button.setEnabled(False)
        wishes = SetUpWishes(
            values["project"], values["centre"].upper(), values["desk"].upper(), values["password"]
        )
        self.submitted.emit(wishes)
