"""The rulebook every project starts from: the handbook's deadlines, numbers and defaults."""

from propdesk.domain.rules import Rulebook, rulebook
from propdesk.domain.rules_calendar import CALENDAR
from propdesk.domain.rules_deadlines import DEADLINES
from propdesk.domain.rules_desk import DESK
from propdesk.domain.rules_numbers import NUMBERS
from propdesk.domain.rules_practice import PRACTICE

HANDBOOK: Rulebook = rulebook(DEADLINES, CALENDAR, NUMBERS, PRACTICE, DESK)
