"""An invented estate for demonstrations: the same one for the same size, nobody real in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from propdesk.domain.identity_numbers import check_digit

FLOORS, ROOMS_A_FLOOR = 15, 4
SEED = 20261
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱"
    "单仇解查区朴盖"
)
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文博宇轩浩然子涵欣怡梓晨思雨佳琪俊熙"
    "嘉诚雅婷诗若晓峰志远海燕春梅国庆永康立新德胜"
)
_FIRST_BIRTHDAY, _BIRTHDAYS = date(1950, 1, 1), 19_001
_PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True)
class DemoUnit:
    """A unit of the invented estate; area in hundredths of a square metre."""

    building: str
    room: str
    floor: int
    area: int
    is_vacant: bool
    entrance: str = ""

    @property
    def label(self) -> str:
        """The room as people write it in their lists."""
        entrance = f"{self.entrance}单元" if self.entrance else ""
        return f"{self.building}栋{entrance}{self.room}"

    @property
    def code(self) -> str:
        """The canonical room key."""
        return "-".join(part for part in (self.building, self.entrance, self.room) if part)


@dataclass(frozen=True)
class Likeness:
    """A real estate as far as an invented one may be like it: its rooms and what each owes in fen.

    Nobody of it is in it: people, numbers and plates are invented all the same.
    """

    units: tuple[DemoUnit, ...]
    owed: Mapping[str, int]


@dataclass(frozen=True)
class DemoPerson:
    """An invented owner or tenant of a unit."""

    unit: DemoUnit
    name: str
    phone: str
    identity: str
    role: str
    plate: str


@dataclass(frozen=True)
class DemoEstate:
    """Everything a demonstration starts from; opening balances in fen, readings in thousandths."""

    units: tuple[DemoUnit, ...]
    people: tuple[DemoPerson, ...]
    opening: tuple[tuple[DemoUnit, str, int], ...]
    readings: tuple[tuple[DemoUnit, date, int], ...]


def invent(
    count: int, reading_days: Sequence[date], opening_period: str, like: Likeness | None = None
) -> DemoEstate:
    """Return an estate of `count` units (at least one: 1-101), or with the rooms of another one.

    The first reading day starts the meters; 1-101 and a few others owe from an older system, or
    each unit what it owes there.
    """
    random = Random(SEED)
    units = like.units if like else tuple(_unit(n, random) for n in range(max(1, count)))
    people = tuple(
        person for number, unit in enumerate(units) for person in _people(unit, number, random)
    )
    opening = tuple(
        (unit, opening_period, fen)
        for unit in units
        if (fen := like.owed.get(unit.code, 0) if like else _owed(unit, random))
    )
    readings = []
    for unit in units:
        value = random.randrange(0, 900) * 1000
        for day in reading_days:
            readings.append((unit, day, value))
            value += 0 if unit.is_vacant else random.randrange(3, 28) * 1000
    return DemoEstate(units, people, opening, tuple(readings))


def _owed(unit: DemoUnit, random: Random) -> int:
    fen = random.randrange(5000, 90000)
    return fen if unit.code == "1-101" or random.random() < 0.08 else 0


def _unit(number: int, random: Random) -> DemoUnit:
    building, place = divmod(number, FLOORS * ROOMS_A_FLOOR)
    floor, room = divmod(place, ROOMS_A_FLOOR)
    return DemoUnit(
        building=str(building + 1),
        room=f"{floor + 1}{room + 1:02d}",
        floor=floor + 1,
        area=(8950, 11230, 7680, 13875)[room],
        is_vacant=number > 0 and random.random() < 0.07,
    )


def _people(unit: DemoUnit, number: int, random: Random) -> list[DemoPerson]:
    owner = _person(unit, "owner", 2 * number, random)
    if unit.is_vacant or random.random() > 0.15:
        return [owner]
    return [owner, _person(unit, "tenant", 2 * number + 1, random)]


def _person(unit: DemoUnit, role: str, number: int, random: Random) -> DemoPerson:
    name = random.choice(_SURNAMES) + "".join(random.sample(_GIVEN, random.choice((1, 2, 2, 2))))
    plate = ""
    if role == "owner" and random.random() < 0.5:
        plate = f"苏{random.choice('ABEU')}{random.randrange(1000, 10000)}"
        plate += random.choice(_PLATE_LETTERS.replace("D", "").replace("F", ""))
    return DemoPerson(
        unit=unit,
        name=name,
        phone=f"1990000{random.randrange(10000):04d}",
        identity=_identity(number),
        role=role,
        plate=plate,
    )


def _identity(number: int) -> str:
    """Return a well-formed identity number of its own for every person, made up like the names."""
    round_, day = divmod(number * 37, _BIRTHDAYS)
    seventeen = f"320508{_FIRST_BIRTHDAY + timedelta(days=day):%Y%m%d}{round_ % 1000:03d}"
    return seventeen + check_digit(seventeen)
