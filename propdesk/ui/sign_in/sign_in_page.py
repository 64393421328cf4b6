"""Sign-in and lock: the first thing painted, usable while the data file is still being opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.kit.fields import CodeField, SecretField
from propdesk.ui.kit.naming import label, named
from propdesk.ui.sign_in.gate import Gate

FIELDS = (
    CodeField(name="login", label=QT_TRANSLATE_NOOP("sign_in", "User name"), required=True),
    SecretField(name="password", label=QT_TRANSLATE_NOOP("sign_in", "Password"), required=True),
)


class SignInPage(Gate):
    """Asks who is there. `submitted` may come before the desk is open: the window waits with it."""

    submitted = Signal(str, str)
    language_chosen = Signal(str)
    practice_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, *, locked_login: str = "", locked_name: str = "", station: str = "") -> None:
        title, text = _words(locked_name)
        super().__init__("sign-in", title, text, FIELDS)
        self.lead_to("sign-in-button", translate("sign_in", "Sign in"), self._on_submit)
        self._station = label("sign-in-station", station, "small")
        self.foot.addWidget(self._station)
        self.practice = QPushButton(translate("sign_in", "Practise …"))
        named(self.practice, "sign-in-practice", self.practice.text()).setProperty("role", "link")
        self.practice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.practice.clicked.connect(self.practice_wanted)
        self.foot.addWidget(self.practice)
        self.drop = self._drop_button()
        self.foot.addWidget(self.drop)
        languages = self.add_languages("sign-in-language")
        languages.picked.connect(self.language_chosen)
        languages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if locked_login:
            self.practice.hide()  # somebody's work waits behind this page
            self.drop.hide()
            self.form.fill({"login": locked_login})

    def offer_drop(self, *, offered: bool) -> None:
        """Offer to delete the practice data, where there are some."""
        self.drop.setVisible(offered and not self.practice.isHidden())

    def remember(self, login: str) -> None:
        """Fill in who signed in here last."""
        self.form.fill({"login": login})

    def show_station(self, station: str) -> None:
        """Show which desk this is, once the data file is open."""
        self._station.setText(station)

    def say_read_only(self) -> None:
        """Say before anybody signs in that nothing can be written."""
        words = translate(
            "sign_in", "The data can only be read here: look things up and export them."
        )
        self.banner.say("info", words)

    def say_practice(self, learners: Sequence[tuple[str, str, str]]) -> None:
        """Say that this is for practice and who can sign in: (role, login, password)."""
        self.practice.hide()
        who = translate("sign_in", "{role}: {login} / {password}")
        lines = [who.format(role=r, login=name, password=secret) for r, name, secret in learners]
        intro = translate("sign_in", "For practice. User name / password:")
        self.banner.say("info", "\n".join([intro, *lines]))

    def wait(self) -> None:
        """Show that the name and password are being checked."""
        self.banner.clear()
        self.show_waiting(is_waiting=True)

    def refuse(self, error: DomainError) -> None:
        """Show a refusal; the password is typed again."""
        super().refuse(error)
        self.form.controls["password"].fill(None)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Show that the name and password are being checked."""
        words = (
            translate("sign_in", "Signing in…") if is_waiting else translate("sign_in", "Sign in")
        )
        self.main.setText(words)
        super().show_waiting(is_waiting=is_waiting)

    def _drop_button(self) -> QPushButton:
        words = translate("sign_in", "Delete practice data")
        button = named(QPushButton(words), "sign-in-drop", words)
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.drop_wanted)
        button.hide()
        return button

    def _on_submit(self) -> None:
        values = self.form.read()
        if values is not None:
            self.submitted.emit(values["login"], values["password"])


def _words(locked_name: str) -> tuple[str, str]:
    if not locked_name:
        return translate("sign_in", "Sign in"), ""
    title = translate("sign_in", "Locked")
    text = translate(
        "sign_in",
        "{name} is signed in. Type the password to go on, or sign in as somebody else. "
        "What was begun is kept.",
    )
    return title, text.format(name=locked_name)
