"""How often one may ask: a bucket of words that fills again with time."""

from collections import OrderedDict

MOST_KNOWN = 10_000


class Pace:
    """Buckets by name; the moment (seconds of a steady clock) is an argument."""

    def __init__(self, *, most: float, per_second: float) -> None:
        self._most, self._per_second = most, per_second
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, name: str, moment: float) -> bool:
        """Take one word out of a bucket; False if it is empty."""
        left, since = self._left.pop(name, (self._most, moment))
        left = min(self._most, left + (moment - since) * self._per_second)
        allowed = left >= 1
        self._left[name] = (left - 1 if allowed else left, moment)
        if len(self._left) > MOST_KNOWN:
            self._left.popitem(last=False)
        return allowed
