"""Searching at the counter: the newest question wins, and Enter never comes too early."""

from collections.abc import Callable
from dataclasses import replace

from propdesk.domain.ids import UnitId
from propdesk.services.search import Hit
from propdesk.ui.counter.gateway import Cancellable, CounterGateway
from propdesk.ui.counter.state import CounterState


class Searching:
    """What was typed, what it found, and which hit is under the cursor."""

    def __init__(
        self,
        gateway: CounterGateway,
        changed: Callable[[], None],
        open_unit: Callable[[UnitId], None],
    ) -> None:
        self._gateway = gateway
        self._changed = changed
        self._open_unit = open_unit
        self._sought = ""
        self._hits: tuple[Hit, ...] = ()
        self._hit = 0
        self._found_for = ""
        self._asked: Cancellable | None = None
        self._picks_when_found = False

    def into(self, state: CounterState) -> CounterState:
        """Return the state with what is known here."""
        return replace(
            state,
            sought=self._sought,
            hits=self._hits,
            hit=self._hit,
            has_searched=bool(self._sought) and self._found_for == self._sought,
        )

    def typed(self, text: str) -> None:
        """Search for what is typed; an older question is forgotten."""
        self._sought = text.strip()
        self._picks_when_found = False
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if not self._sought:
            self._take("", ())
            return
        self._asked = self._gateway.find(self._sought, _Arrival(self, self._sought))

    def moved(self, steps: int) -> None:
        """Move the cursor in the hits."""
        if self._hits:
            self._hit = max(0, min(self._hit + steps, len(self._hits) - 1))
            self._changed()

    def pick(self, place: int | None = None) -> None:
        """Open a hit; before the newest question is answered, as soon as it is."""
        if self._sought and self._found_for != self._sought:
            self._picks_when_found = True
            return
        chosen = self._hit if place is None else place
        if 0 <= chosen < len(self._hits):
            self._open_unit(self._hits[chosen].unit_id)

    def rest(self) -> None:
        """Forget the search: its hit was opened, or the counter was cleared."""
        self._sought, self._found_for = "", ""
        self._hits, self._hit = (), 0
        self._picks_when_found = False

    def arrived(self, text: str, hits: tuple[Hit, ...]) -> None:
        """Take the answer to a question, if it is still the newest."""
        if text == self._sought:
            self._take(text, hits)

    def _take(self, text: str, hits: tuple[Hit, ...]) -> None:
        self._found_for, self._hits, self._hit = text, hits, 0
        self._changed()
        if self._picks_when_found:
            self._picks_when_found = False
            self.pick()


class _Arrival:
    """Brings the hits of one question."""

    def __init__(self, searching: Searching, text: str) -> None:
        self._searching, self._text = searching, text

    def __call__(self, hits: tuple[Hit, ...]) -> None:
        self._searching.arrived(self._text, hits)
