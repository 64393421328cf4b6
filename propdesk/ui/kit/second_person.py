"""A second person agrees: login and password typed at this desk, checked by the act itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.permissions import PERMISSION_NAMES, Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import CodeField, SecretField
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named

ABOUT_THE_PERSON = ("SecondPersonNeeded", "ApproverCollected")
FIELDS = (
    CodeField(name="login", label=QT_TRANSLATE_NOOP("kit", "User name"), required=True),
    SecretField(name="password", label=QT_TRANSLATE_NOOP("kit", "Password"), required=True),
)


class SecondPersonDialog(QDialog):
    """Asks for a second person; `agreed` carries login and password. It stays until closed.

    The screen runs its act with them; on success it calls `accept`, on a refusal `refuse`.
    """

    agreed = Signal(str, str)

    def __init__(self, parent: QWidget, permission: Permission, what: str) -> None:
        super().__init__(parent)
        title = translate("kit", "A second person must agree")
        named(self, "second-person", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form("second", FIELDS)
        self._yes = QPushButton(translate("kit", "Agree"))
        named(self._yes, "second-agree", self._yes.text()).setProperty("role", "primary")
        self._no = QPushButton(translate("kit", "Cancel"))
        named(self._no, "second-cancel", self._no.text())
        self._build(title, what, permission)
        self._chain = EnterChain(self, self.form.stops, self._yes, back=self.reject)
        self._yes.clicked.connect(self._on_agree)
        self._no.clicked.connect(self.reject)
        self.form.start()

    def _build(self, title: str, what: str, permission: Permission) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(label("second-title", title, "heading"))
        about = label("second-what", what)
        about.setWordWrap(True)
        about.setMinimumWidth(about.fontMetrics().horizontalAdvance("永") * 20)
        layout.addWidget(about)
        who = translate("kit", "Somebody other than you, with the right “{right}”.").format(
            right=PERMISSION_NAMES[permission].translated()
        )
        layout.addWidget(label("second-who", who, "small"))
        layout.addSpacing(8)
        layout.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._no, self._yes):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def refuse(self, error: DomainError) -> None:
        """Show why the second person's agreement does not count."""
        self._yes.setEnabled(True)
        place = "login" if error.code in ABOUT_THE_PERSON else "password"
        self.form.show_fault(place, error.message())

    def report(self, problem: EnvironmentProblem, _retry: object) -> None:
        """Show what the surroundings say."""
        self._yes.setEnabled(True)
        self.form.show_fault("password", problem.message())

    def stumble(self) -> None:
        """Close: the screen behind tells of the bug."""
        self.reject()

    def _on_agree(self) -> None:
        values = self.form.read()
        if values is not None:
            self._yes.setEnabled(False)  # pressing twice agrees once
            self.agreed.emit(values["login"], values["password"])
