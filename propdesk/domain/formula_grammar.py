"""Read the text of a fee formula into a tree: numbers, names, + - * / ( ), comparisons, functions.

Grammar (no powers, no attributes, nothing that could loop):

    sum        = product { ("+" | "-") product }
    product    = signed { ("*" | "/") signed }
    signed     = ["+" | "-"] atom
    atom       = number | name | "(" sum ")" | "if(" comparison "," sum "," sum ")"
               | ("min" | "max" | "round" | "ceil" | "floor") "(" sum {"," sum} ")"
    comparison = sum ("<" | "<=" | ">" | ">=" | "==" | "!=") sum
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from propdesk.domain.typed_text import narrow
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

LONGEST_TEXT = 400
DEEPEST_NESTING = 24
MOST_DIGITS = 12

NAMES: Mapping[str, str] = {
    "area": "area",
    "inner_area": "inner_area",
    "price": "price",
    "months": "months",
    "days": "days",
    "month_days": "month_days",
    "usage": "usage",
    "multiplier": "multiplier",
    "people": "people",
    "floor_number": "floor_number",
    "建筑面积": "area",
    "面积": "area",
    "套内面积": "inner_area",
    "单价": "price",
    "月数": "months",
    "天数": "days",
    "当月天数": "month_days",
    "用量": "usage",
    "倍率": "multiplier",
    "人数": "people",
    "楼层": "floor_number",
}
FUNCTIONS: Mapping[str, str] = {
    "min": "min",
    "max": "max",
    "if": "if",
    "round": "round",
    "ceil": "ceil",
    "floor": "floor",
    "最小": "min",
    "最大": "max",
    "如果": "if",
    "四舍五入": "round",
    "进位": "ceil",
    "舍去": "floor",
}
ARGUMENTS: Mapping[str, tuple[int, int]] = {
    "min": (2, 20),
    "max": (2, 20),
    "if": (3, 3),
    "round": (1, 2),
    "ceil": (1, 1),
    "floor": (1, 1),
}
_SIGNS = {
    "×": "*",
    "·": "*",
    "÷": "/",
    "−": "-",
    "–": "-",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "、": ",",
}
_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)|(?P<name>[^\W0-9]\w*)|(?P<sign><=|>=|==|!=|[-+*/(),<>=])"
)
_COMPARISONS = ("<", "<=", ">", ">=", "==", "=", "!=")

TOO_LONG = QT_TRANSLATE_NOOP("formula_grammar", "The formula is longer than 400 characters.")
TOO_DEEP = QT_TRANSLATE_NOOP("formula_grammar", "Too many parentheses inside each other.")
EMPTY = QT_TRANSLATE_NOOP("formula_grammar", "The formula is empty.")
UNREADABLE = QT_TRANSLATE_NOOP("formula_grammar", "“{text}” does not belong in a formula.")
LONG_NUMBER = QT_TRANSLATE_NOOP("formula_grammar", "The number {text} has too many digits.")
UNEXPECTED = QT_TRANSLATE_NOOP("formula_grammar", "“{text}” is not expected here.")
UNFINISHED = QT_TRANSLATE_NOOP("formula_grammar", "The formula ends too early.")
UNKNOWN_NAME = QT_TRANSLATE_NOOP("formula_grammar", "The name “{text}” is not known.")
UNKNOWN_FUNCTION = QT_TRANSLATE_NOOP("formula_grammar", "The function “{text}” is not known.")
WRONG_COUNT = QT_TRANSLATE_NOOP(
    "formula_grammar", "“{text}” takes {least} to {most} values in its parentheses."
)
NO_COMPARISON = QT_TRANSLATE_NOOP(
    "formula_grammar", "“if” begins with a comparison such as usage > 10."
)


class Number(NamedTuple):
    """A decimal number, exact."""

    position: int
    value: Fraction


class Name(NamedTuple):
    """A variable by its English name."""

    position: int
    name: str


class Negative(NamedTuple):
    """The opposite of its operand."""

    position: int
    operand: "Node"


class Chain(NamedTuple):
    """A run of + and -, or of * and /, from left to right: first operand, then (sign, operand)."""

    position: int
    first: "Node"
    rest: tuple[tuple[str, int, "Node"], ...]


class Comparison(NamedTuple):
    """Two sides and the sign between them; only the first value of an `if`."""

    position: int
    sign: str
    left: "Node"
    right: "Node"


class Choice(NamedTuple):
    """One of two values; the other is not reckoned at all."""

    position: int
    condition: Comparison
    then: "Node"
    otherwise: "Node"


class Call(NamedTuple):
    """A function with its values."""

    position: int
    function: str
    values: tuple["Node", ...]


Node = Number | Name | Negative | Chain | Choice | Call


class FormulaProblem(NamedTuple):
    """What is wrong with a formula and where: characters count from 1, position 0 is the whole."""

    position: int
    reason: Message
    values: Mapping[str, object]

    def message(self) -> str:
        """Return the reason in the current language, values that are words with it."""
        values = {
            name: value.translated() if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return self.reason.translated(**values)

    def __str__(self) -> str:
        return self.message()  # so that a sentence naming the problem speaks the reader's language


class UnreadableFormula(Exception):  # noqa: N818 - carries a problem to the caller of this module
    """Reading stops at its first fault."""

    def __init__(self, position: int, reason: Message, **values: object) -> None:
        super().__init__(reason.source)
        self.problem = FormulaProblem(position, reason, values)


@dataclass(frozen=True, slots=True)
class ReadFormula:
    """A formula that reads well; `unknown` names have their positions and are not reckonable."""

    root: Node
    names: frozenset[str]
    unknown: tuple[FormulaProblem, ...]


class _Token(NamedTuple):
    position: int
    kind: str
    text: str


def read_formula(text: str) -> ReadFormula:
    """Return the tree of a formula; raise UnreadableFormula with position and reason."""
    if len(text) > LONGEST_TEXT:
        raise UnreadableFormula(LONGEST_TEXT + 1, TOO_LONG)
    tokens = _tokens(text)
    if not tokens:
        raise UnreadableFormula(0, EMPTY)
    reader = _Reader([*tokens, _Token(len(text) + 1, "end", "")])
    root = reader.whole()
    return ReadFormula(root, frozenset(reader.names), tuple(reader.unknown))


def _tokens(text: str) -> list[_Token]:
    # Character by character, so that every position is one of the text as typed.
    tokens: list[_Token] = []
    plain = [_plain(character) for character in text]
    joined = "".join(plain)
    origin = [index for index, part in enumerate(plain) for _ in part]
    at = 0
    while at < len(joined):
        if joined[at].isspace():
            at += 1
            continue
        found = _TOKEN.match(joined, at)
        position = origin[at] + 1
        if found is None:
            raise UnreadableFormula(position, UNREADABLE, text=text[origin[at]])
        tokens.append(_Token(position, str(found.lastgroup), found[0]))
        at = found.end()
    return tokens


def _plain(character: str) -> str:
    if character.isspace():
        return " "
    return _SIGNS.get(character) or narrow(character)


class _Reader:
    """Walks the tokens once, by recursive descent with a bounded depth."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self.names: set[str] = set()
        self.unknown: list[FormulaProblem] = []

    def whole(self) -> Node:
        root = self._sum()
        if self._now.kind != "end":
            raise self._unexpected()
        return root

    @property
    def _now(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._now
        self._at += 1
        return token

    def _expect(self, sign: str) -> None:
        if self._now.kind != "sign" or self._now.text != sign:
            raise self._unexpected()
        self._at += 1

    def _is(self, *signs: str) -> bool:
        return self._now.kind == "sign" and self._now.text in signs

    def _unexpected(self) -> UnreadableFormula:
        if self._now.kind == "end":
            return UnreadableFormula(self._now.position, UNFINISHED)
        return UnreadableFormula(self._now.position, UNEXPECTED, text=self._now.text)

    def _sum(self) -> Node:
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise UnreadableFormula(self._now.position, TOO_DEEP)
        position, first = self._now.position, self._product()
        rest: list[tuple[str, int, Node]] = []
        while self._is("+", "-"):
            sign = self._take()
            rest.append((sign.text, sign.position, self._product()))
        self._depth -= 1
        return Chain(position, first, tuple(rest)) if rest else first

    def _product(self) -> Node:
        position, first = self._now.position, self._signed()
        rest: list[tuple[str, int, Node]] = []
        while self._is("*", "/"):
            sign = self._take()
            rest.append((sign.text, sign.position, self._signed()))
        return Chain(position, first, tuple(rest)) if rest else first

    def _signed(self) -> Node:
        if self._is("+"):
            self._take()
            return self._atom()
        if self._is("-"):
            return Negative(self._take().position, self._atom())
        return self._atom()

    def _atom(self) -> Node:
        token = self._now
        if token.kind == "number":
            return self._number(self._take())
        if token.kind == "name":
            self._take()
            return self._call(token) if self._is("(") else self._name(token)
        self._expect("(")
        inner = self._sum()
        self._expect(")")
        return inner

    def _number(self, token: _Token) -> Number:
        if len(token.text.replace(".", "")) > MOST_DIGITS:
            raise UnreadableFormula(token.position, LONG_NUMBER, text=token.text)
        return Number(token.position, Fraction(token.text))

    def _name(self, token: _Token) -> Name:
        name = NAMES.get(token.text.lower())
        # `floor` alone is the storey; with parentheses it is the function.
        name = "floor_number" if token.text.lower() == "floor" else name
        if name is None:
            self.unknown.append(FormulaProblem(token.position, UNKNOWN_NAME, {"text": token.text}))
            return Name(token.position, token.text)
        self.names.add(name)
        return Name(token.position, name)

    def _call(self, token: _Token) -> Node:
        function = FUNCTIONS.get(token.text.lower())
        if function is None:
            raise UnreadableFormula(token.position, UNKNOWN_FUNCTION, text=token.text)
        self._expect("(")
        condition = self._comparison() if function == "if" else None
        values = [] if condition else [self._sum()]
        while self._is(","):
            self._take()
            values.append(self._sum())
        self._expect(")")
        least, most = ARGUMENTS[function]
        if not least <= len(values) + (condition is not None) <= most:
            raise UnreadableFormula(
                token.position, WRONG_COUNT, text=token.text, least=least, most=most
            )
        if condition is not None:
            return Choice(token.position, condition, values[0], values[1])
        return Call(token.position, function, tuple(values))

    def _comparison(self) -> Comparison:
        left = self._sum()
        sign = self._now
        if not self._is(*_COMPARISONS):
            raise UnreadableFormula(sign.position, NO_COMPARISON)
        self._take()
        return Comparison(sign.position, "==" if sign.text == "=" else sign.text, left, self._sum())
