"""Practice from the settings: made on our own rooms with invented people, or thrown away."""

from propdesk.i18n import translate
from propdesk.ui.kit.screen import Screen
from propdesk.ui.settings.cards import Card
from propdesk.ui.settings.presenter import SettingsPresenter


class PracticeCard(Card):
    """Two buttons; what they do runs beside everything else."""

    def __init__(self, screen: Screen, presenter: SettingsPresenter) -> None:
        about = translate(
            "settings",
            "For learners: a window of its own from the sign-in page. With your rooms and what they"
            " owe; names, numbers and plates are invented. Nothing of it is ever sent.",
        )
        super().__init__("settings-practice", translate("settings", "Practice"), about)
        self._screen, self._presenter = screen, presenter
        make = translate("settings", "Make practice data on our rooms")
        drop = translate("settings", "Delete practice data")
        self.make = self.add_button("settings-practice-make", make)
        self.drop = self.add_button("settings-practice-drop", drop)
        self.make.clicked.connect(self._on_make)
        self.drop.clicked.connect(self._on_drop)

    def _on_make(self) -> None:
        self._screen.banner.say("info", translate("settings", "Practice data are being made …"))
        self._screen.long(self._presenter.make_practice(), self._on_made, self._on_told)

    def _on_told(self, _done: int, _total: int) -> None:
        """Its steps are few; the end is said."""

    def _on_made(self, _folder: object) -> None:
        words = translate(
            "settings", "Practice data are made. Open them from the sign-in page: “Practise”."
        )
        self._screen.banner.say("success", words)

    def _on_drop(self) -> None:
        self._screen.act(self._presenter.drop_practice(), self._on_dropped)

    def _on_dropped(self, was_there: object) -> None:
        words = translate("settings", "There are no practice data.")
        if was_there:
            words = translate("settings", "The practice data are deleted.")
        self._screen.banner.say("success", words)
