"""The rulebook every project starts from: the handbook's deadlines, numbers and defaults."""

from propdesk.domain.rules import Rulebook, rulebook
from propdesk.domain.rules_deadlines import DEADLINES

HANDBOOK: Rulebook = rulebook(DEADLINES)
