"""Read a call noted in one line: unit, telephone, name, purpose, promise, answer. domain.md W37.

"1-101 13812345678 王女士 报修 厨房漏水" is a repair; "@14:30" promises a call; what follows "=" is
the answer. Anything else is the content, in whatever order it was typed.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from propdesk.domain.case_fields import moment
from propdesk.domain.errors import DomainError
from propdesk.domain.inquiries import COMPLAINT, INQUIRY, REPAIR, SUGGESTION
from propdesk.domain.phones import parse_phone, phone_kind
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP

PURPOSE_WORDS = {
    "报修": REPAIR,
    "報修": REPAIR,
    "维修": REPAIR,
    "bx": REPAIR,
    "投诉": COMPLAINT,
    "投訴": COMPLAINT,
    "ts": COMPLAINT,
    "建议": SUGGESTION,
    "建議": SUGGESTION,
    "jy": SUGGESTION,
    "咨询": INQUIRY,
    "諮詢": INQUIRY,
    "zx": INQUIRY,
}
_ROOM = re.compile(r"[0-9A-Za-z\u4e00-\u9fff]{1,8}(-[0-9A-Za-z]{1,8}){1,3}")
_NAME = re.compile(r"[\u4e00-\u9fff]{1,4}(女士|先生|小姐|太太|阿姨|师傅|師傅|老师|老師)")
_ANSWER = re.compile(r"\s*[=＝]\s*")


class NothingSaidError(DomainError):
    """A call is noted with what it was about."""

    sentence = QT_TRANSLATE_NOOP("inquiries", "Type what the call is about.")


@dataclass(frozen=True)
class Line:
    """What was understood; `unit` as it was typed, "" where none was."""

    content: str
    unit: str = ""
    phone: str = ""
    caller: str = ""
    purpose: str = ""
    promised_at: datetime | None = None
    answer: str = ""


def read_line(text: str, now: datetime) -> Line:
    """Return what one line says; NothingSaidError, InvalidValueError for a time nobody can read."""
    said, *after = _ANSWER.split(text, maxsplit=1)
    found: dict[str, str] = {}
    promised = None
    rest = []
    for word in said.split():
        if word.startswith(("@", "＠")):
            promised = promised_at(word[1:], now)
        elif not _placed(word, found):
            rest.append(word)
    content = " ".join(rest)
    if not content:
        raise NothingSaidError(field="line")
    purpose = found.pop("purpose", "") or _purpose_of(content)
    return Line(
        content, purpose=purpose, promised_at=promised, answer="".join(after).strip(), **found
    )


def promised_at(text: str, now: datetime) -> datetime:
    """Return the moment of "14:30" or "+30" (minutes); a time that is over is tomorrow's.

    Raises InvalidValueError.
    """
    if text.startswith("+") and text[1:].isdecimal() and len(text) <= len("+9999"):
        return now + timedelta(minutes=int(text[1:]))
    today: date = now.astimezone(CENTRE_TIME).date()
    found = moment(text, today, name="line")
    return found if found > now else found + timedelta(days=1)


def _placed(word: str, found: dict[str, str]) -> bool:
    """Put a word where it belongs; False for a word of the content."""
    if "purpose" not in found and word.casefold() in PURPOSE_WORDS:
        found["purpose"] = PURPOSE_WORDS[word.casefold()]
    elif "phone" not in found and len(word) >= 7 and phone_kind(_digits(word)) is not None:
        found["phone"] = parse_phone(word)
    elif "unit" not in found and _ROOM.fullmatch(word):
        found["unit"] = word
    elif "caller" not in found and _NAME.fullmatch(word):
        found["caller"] = word
    else:
        return False
    return True


def _digits(word: str) -> str:
    return "".join(filter(str.isdecimal, word))


def _purpose_of(content: str) -> str:
    """Return the purpose the content itself begins with."""
    words = (word for word in PURPOSE_WORDS if not word.isascii() and content.startswith(word))
    return next((PURPOSE_WORDS[word] for word in words), "")
