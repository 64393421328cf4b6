"""The mark of a paper printed again, 补打(第n次). Source: printing.md 4.5, desk-habits.md U12."""

import msgspec

from propdesk.domain.documents import Mark, PrintedDocument, Reprint
from propdesk.i18n import speaking, translate


def reprinted(document: PrintedDocument, again: Reprint) -> PrintedDocument:
    """Return a paper marked as its n-th copy, in its own language; an earlier count gives way."""
    with speaking(document.language):
        counts = range(1, again.copy_no + 1)
        earlier = {translate("paper_marks", "Reprint {count}").format(count=n) for n in counts}
        others = tuple(mark for mark in document.marks if mark.text not in earlier)
        marks = (*others, reprint_mark(again))
    return msgspec.structs.replace(document, marks=marks)


def practised(document: PrintedDocument) -> PrintedDocument:
    """Return a paper that says it was made for practice (练习), in its own language, once."""
    with speaking(document.language):
        mark = practice_mark()
    if any(known.text == mark.text for known in document.marks):
        return document
    return msgspec.structs.replace(document, marks=(mark, *document.marks))


def practice_mark() -> Mark:
    """Return the mark of everything made for practice; it proves nothing."""
    text = translate("paper_marks", "PRACTICE")
    return Mark(
        text, translate("paper_marks", "Made for practice; nothing on it is real"), invalid=True
    )


def reprint_mark(again: Reprint) -> Mark:
    """Return the mark: which copy, when it was first printed and who printed it again."""
    first = translate("paper_marks", "First printed {moment}")
    by = translate("paper_marks", "Reprinted by {operator}")
    return Mark(
        translate("paper_marks", "Reprint {count}").format(count=again.copy_no),
        first.format(moment=f"{again.first_printed_at:%Y-%m-%d %H:%M:%S}")
        + "\n"
        + by.format(operator=again.operator),
    )
