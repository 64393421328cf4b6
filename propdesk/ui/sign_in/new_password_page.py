"""A first sign-in with a given password asks for one's own."""

from PySide6.QtCore import Signal

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.sign_in.gate import Gate
from propdesk.ui.sign_in.own_password import password_fields, passwords_agree

FIELDS = password_fields(QT_TRANSLATE_NOOP("sign_in", "New password"))


class NewPasswordPage(Gate):
    """Asks twice for a new password."""

    submitted = Signal(str)

    def __init__(self, name: str) -> None:
        title = translate("sign_in", "Choose your own password")
        text = translate("sign_in", "{name}, the password you were given works only once.")
        super().__init__("new-password", title, text.format(name=name), FIELDS)
        words = translate("sign_in", "Save and go on")
        self.lead_to("new-password-button", words, self._on_submit)

    def _on_submit(self) -> None:
        values = self.form.read()
        if values and passwords_agree(self.form, values["password"], values["again"]):
            self.submitted.emit(values["password"])
