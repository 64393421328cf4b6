"""The printing screen's sentences: how a paper stands, what is wrong, what to do."""

from collections.abc import Mapping

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.print_jobs import WARNINGS, Fault, JobState, state_name
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.printing.printer_problems import explained
from propdesk.services.print_jobs import DOCUMENT, DRAWER_PULSE, RECEIPT, RECEIPT_PAGES, JobRow
from propdesk.services.print_jobs_troubles import PrinterTrouble

TONES: Mapping[JobState, str] = {
    JobState.UNCERTAIN: "warning",
    JobState.FAILED: "danger",
    JobState.CONFIRMED: "success",
    JobState.SENT: "info",
}
_STANDS: Mapping[JobState, Message] = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("printing", "It waits for the printer."),
    JobState.SENDING: QT_TRANSLATE_NOOP("printing", "It is being printed right now."),
    JobState.CONFIRMED: QT_TRANSLATE_NOOP("printing", "It is on paper."),
    JobState.SENT: QT_TRANSLATE_NOOP(
        "printing", "The printer took all of it, but this kind of printer cannot say if it printed."
    ),
    JobState.UNCERTAIN: QT_TRANSLATE_NOOP(
        "printing", "Nobody knows whether the paper came out whole. Is it in your hand?"
    ),
    JobState.FAILED: QT_TRANSLATE_NOOP("printing", "Nothing was printed."),
    JobState.CANCELLED: QT_TRANSLATE_NOOP(
        "printing", "It was given up, or another took its place."
    ),
}
_UNFINISHED = (JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN, JobState.FAILED)
_SORTS: Mapping[str, Message] = {
    RECEIPT: QT_TRANSLATE_NOOP("printing", "Receipt {title}"),
    RECEIPT_PAGES: QT_TRANSLATE_NOOP("printing", "Receipt {title}"),
    DOCUMENT: QT_TRANSLATE_NOOP("printing", "{title}"),
    DRAWER_PULSE: QT_TRANSLATE_NOOP("printing", "Open the cash drawer"),
}
MODEL_NAMES: Mapping[str, Message] = {
    "roll80": QT_TRANSLATE_NOOP("printing", "80 mm roll"),
    "roll58": QT_TRANSLATE_NOOP("printing", "58 mm roll"),
    "roll80-picture": QT_TRANSLATE_NOOP("printing", "80 mm roll, without a Chinese font"),
    "roll58-picture": QT_TRANSLATE_NOOP("printing", "58 mm roll, without a Chinese font"),
}


def paper_text(row: JobRow) -> str:
    """Return which paper it is: "Receipt C001-…", "… copy 2"."""
    text = _SORTS.get(row.sort, _SORTS[DOCUMENT]).translated(title=row.title)
    if not row.copy_no:
        return text
    return translate("printing", "{paper} (copy {count})").format(paper=text, count=row.copy_no)


def moment_text(row: JobRow) -> str:
    """Return when a paper was asked for."""
    return f"{row.created_at.astimezone(CENTRE_ZONE):%m-%d %H:%M}"


def state_text(row: JobRow) -> str:
    """Return how a paper stands, in a word."""
    return state_name(row.state)


def tone_of(row: JobRow) -> str:
    """Return how good that is."""
    return TONES.get(row.state, "")


def explanation(row: JobRow) -> str:
    """Return how a paper stands, what is wrong with the printer, and what to do about it."""
    lines = [_STANDS[row.state].translated()]
    if row.fault and (row.state in _UNFINISHED or Fault(row.fault) in WARNINGS):
        lines += explained(Fault(row.fault), row.printer)
    if row.state is JobState.QUEUED and row.attempts:
        lines.append(translate("printing", "It is tried again by itself."))
    return "\n".join(lines)


def standing(row: JobRow) -> str:
    """Return the paper's state, printer, tries and bytes in a line."""
    words = translate("printing", "{state} · {printer} · tries: {count}")
    text = words.format(state=state_text(row), printer=row.printer, count=row.attempts)
    if not row.accepted:
        return text
    return translate("printing", "{text} · {count} bytes sent").format(
        text=text, count=row.accepted
    )


def trouble_text(trouble: PrinterTrouble) -> str:
    """Return what is wrong with a printer, what to do, and what waits for it meanwhile."""
    sentence, action = explained(trouble.fault, trouble.printer)
    lines = [f"{sentence} {action}"]
    if trouble.state is JobState.SENDING:
        lines.append(translate("printing", "The paper in hand goes on by itself after that."))
    if trouble.waiting:
        words = translate("printing", "Papers waiting, tried again by themselves: {count}")
        lines.append(words.format(count=trouble.waiting))
    return "\n".join(lines)


def model_text(model: str) -> str:
    """Return a kind of printer in words."""
    return MODEL_NAMES[model].translated() if model in MODEL_NAMES else model
