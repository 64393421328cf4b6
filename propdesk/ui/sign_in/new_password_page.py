"""A first sign-in with a given password asks for one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import SecretField
from propdesk.ui.kit.naming import named
from propdesk.ui.sign_in.gate import Gate

FIELDS = (
    SecretField(
        name="password",
        label=QT_TRANSLATE_NOOP("sign_in", "New password"),
        help=QT_TRANSLATE_NOOP("sign_in", "At least 8 characters."),
        required=True,
    ),
    SecretField(
        name="again", label=QT_TRANSLATE_NOOP("sign_in", "The password again"), required=True
    ),
)


class NewPasswordPage(Gate):
    """Asks twice for a new password."""

    submitted = Signal(str)

    def __init__(self, name: str) -> None:
        title = translate("sign_in", "Choose your own password")
        text = translate("sign_in", "{name}, the password you were given works only once.")
        super().__init__("new-password", title, text.format(name=name), FIELDS)
        button = QPushButton(translate("sign_in", "Save and go on"))
        named(button, "new-password-button", button.text()).setProperty("role", "primary")
        button.clicked.connect(self._on_submit)
        self.inside.addWidget(button)
        self._chain = EnterChain(self, self.form.stops, button)

    def _on_submit(self) -> None:
        values = self.form.read()
        if values is None:
            return
        if values["password"] != values["again"]:
            self.form.show_fault("again", translate("sign_in", "The two passwords differ."))
            return
        self.submitted.emit(values["password"])
