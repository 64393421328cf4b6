"""The counter's sentences that depend on figures."""

from collections.abc import Mapping, Sequence

from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.domain.print_jobs import Fault, JobState
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.printing.printer_problems import explained
from propdesk.services.counter import METHOD_NAMES
from propdesk.ui.counter.choosing import Mode
from propdesk.ui.counter.state import CounterState, LineView, PrintView

_PAPER: Mapping[JobState, Message] = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("counter", "Waiting for the printer"),
    JobState.SENDING: QT_TRANSLATE_NOOP("counter", "Printing…"),
    JobState.CONFIRMED: QT_TRANSLATE_NOOP("counter", "Printed"),
    JobState.SENT: QT_TRANSLATE_NOOP("counter", "Handed to the printer"),
    JobState.UNCERTAIN: QT_TRANSLATE_NOOP(
        "counter", "The connection broke while printing. Is a complete receipt in your hand?"
    ),
    JobState.FAILED: QT_TRANSLATE_NOOP("counter", "Not printed: the printer took nothing."),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("counter", "Not printed, as you wished"),
}


def yuan(fen: int) -> str:
    """Return an amount for the eye: "1,409.50"."""
    return format_yuan(fen, grouping=True)


def pieces_text(pieces: Sequence[tuple[int, int]]) -> str:
    """Return change by denomination: "100 × 2   20 × 1   0.5 × 1"."""
    return "   ".join(f"{_coin(fen)} × {count}" for fen, count in pieces)


def due_text(line: LineView) -> str:
    """Return a due date, with the days it is over."""
    if not line.overdue_days:
        return line.due_date
    words = translate("counter", "{date} · {days} d late")
    return words.format(date=line.due_date, days=line.overdue_days)


def chosen_text(state: CounterState) -> str:
    """Return in words what is chosen."""
    lines = sum(1 for line in state.lines if line.is_chosen)
    match state.selection.mode:
        case Mode.NOTHING:
            return translate("counter", "No charge chosen")
        case Mode.UNTIL:
            words = translate("counter", "Up to {date}: {lines} lines, {months} months")
            until = state.selection.until
            date = until.isoformat() if until else ""
            return words.format(date=date, lines=lines, months=state.chosen_months)
        case _:
            words = translate("counter", "{lines} lines of {months} months chosen")
            return words.format(lines=lines, months=state.chosen_months)


def older_text(older: Sequence[str]) -> str:
    """Warn of older periods that stay open."""
    if not older:
        return ""
    shown = translate("counter", ", ").join(older[:3]) + ("…" if len(older) > 3 else "")
    return translate("counter", "Older months stay open: {months}").format(months=shown)


def method_name(method: Method) -> str:
    """Return a method in words."""
    return METHOD_NAMES[method].translated()


def print_tone(prints: PrintView) -> str:
    """Return how good the news of the paper is."""
    match prints.state:
        case JobState.CONFIRMED | JobState.SENT:
            return "success"
        case JobState.UNCERTAIN | None:
            return "warning"
        case JobState.FAILED:
            return "danger"
        case _:
            return "info"


def print_text(prints: PrintView) -> str:
    """Return how far the paper is."""
    if prints.state is None:
        return translate("counter", "No printer is set up. The receipt is kept; print it later.")
    words = _PAPER[prints.state].translated()
    if prints.fault and prints.state in (JobState.QUEUED, JobState.FAILED):
        words = "\n".join((words, *explained(Fault(prints.fault), prints.printer)))
    return words


def _coin(fen: int) -> str:
    return str(fen // 100) if fen % 100 == 0 else f"{fen / 100:g}"
