"""What a hub has answered since its start, as a collector of metrics reads it."""

import threading
from collections import Counter


class Counts:
    """Replies by kind and the time they took; no desk is named."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.replies: Counter[str] = Counter()
        self._seconds: dict[str, float] = {}

    def note(self, kind: str, seconds: float) -> None:
        """Count one reply."""
        with self._lock:
            self.replies[kind] += 1
            self._seconds[kind] = self._seconds.get(kind, 0.0) + seconds

    def text(self) -> str:
        """Return the counts in the text form of Prometheus."""
        with self._lock:
            counted, spent = sorted(self.replies.items()), sorted(self._seconds.items())
        lines = ["# TYPE propdesk_hub_replies_total counter"]
        lines += [f'propdesk_hub_replies_total{{kind="{kind}"}} {count}' for kind, count in counted]
        lines.append("# TYPE propdesk_hub_reply_seconds_total counter")
        lines += [
            f'propdesk_hub_reply_seconds_total{{kind="{kind}"}} {seconds:.6f}'
            for kind, seconds in spent
        ]
        return "\n".join([*lines, ""])
