"""The banner that shows the way to a shift where none is open."""

from collections.abc import Callable

from propdesk.i18n import translate
from propdesk.ui.counter.state import CounterState
from propdesk.ui.kit.feedback import Banner


class NoShift(Banner):
    """Stands above the counter until the shift is open."""

    def __init__(self, open_shift: Callable[[], None]) -> None:
        super().__init__("counter-no-shift")
        self._open_shift = open_shift

    def show_state(self, state: CounterState) -> None:
        """Say it once; it goes when the shift is open."""
        if state.is_shift_open:
            self.clear()
        elif self.isHidden():
            words = translate("counter", "No shift is open: open one before you take money.")
            way = (("open", translate("counter", "Open the shift   F11"), self._open_shift),)
            self.say("warning", words, way)
