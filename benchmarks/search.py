"""Searching 200,000 customers: every keystroke of typical questions, through the door."""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select

from benchmarks.measurement import Measurement, percentile
from propdesk.desk import Desk
from propdesk.domain.ids import BuildingId, EntranceId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.pinyin_terms import display_reading
from propdesk.domain.rooms import RoomKey, room_sort_text
from propdesk.models.base import Base
from propdesk.models.estate import Building, Entrance, Project, Unit
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.services import search, search_index
from propdesk.services.work import Work, use_case
from tests import builders

UNITS, PEOPLE_PER_UNIT = 100_000, 2
BUILDINGS, ENTRANCES = 100, 2
QUESTIONS, WARM_UP = 600, 50
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶"
RARE_SURNAMES = "单仇解盖曲区员查秘缪乐覃尉宓"
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华红建文宇轩子涵雨欣浩梓晨思佳嘉俊怡长行重"
Rows = Iterator[tuple[Any, ...]]


def measure() -> list[Measurement]:
    """Return the 99th percentile of a keystroke's query, of the shortest questions alone, and of
    the processor time, which a busy machine does not stretch."""
    with tempfile.TemporaryDirectory() as folder:
        world = build(Path(folder))
        texts = list(keystrokes(random.Random(7), QUESTIONS))
        spent = [(len(text), *_milliseconds(world.desk, text)) for text in texts][WARM_UP:]
        world.desk.database.close()
    every = [wall for _, wall, _ in spent]
    short = [wall for length, wall, _ in spent if length <= 2]
    processor = [busy for _, _, busy in spent]
    note = f"{len(every)} keystrokes, median {percentile(every, 0.5):.2f} ms"
    return [
        Measurement("search 200,000 customers, query p99", percentile(every, 0.99), 2, "ms", note),
        Measurement("search, one or two characters, p99", percentile(short, 0.99), 2, "ms"),
        Measurement("search, processor time, p99", percentile(processor, 0.99), 2, "ms"),
    ]


def build(folder: Path) -> builders.World:
    """Write an estate of 100,000 units with two people each, and its index."""
    world = builders.world(builders.template(folder), folder)
    world.desk.execute(_add_estate)
    world.desk.execute(search_index.rebuild)
    return world


def keystrokes(rng: random.Random, questions: int) -> Iterator[str]:
    """Yield what stands in the search box after every key of typical questions."""
    for number in range(questions):
        whole = _question(rng, number)
        yield from (whole[: end + 1] for end in range(len(whole)))


def _question(rng: random.Random, number: int) -> str:
    name = person_name(rng)
    reading = display_reading(name).split(" ")
    match number % 6:
        case 0:
            return _code(rng.randrange(UNITS))
        case 1:
            return "".join(syllable[0] for syllable in reading)
        case 2:
            return "".join(reading)
        case 3:
            return name
        case 4:
            return person_phone(rng.randrange(UNITS * PEOPLE_PER_UNIT))[-4:]
        case _:
            return f"粤B{rng.randrange(UNITS):05d}"


def _milliseconds(desk: Desk, text: str) -> tuple[float, float]:
    """Return wall and processor time of one question."""
    begun, busy = time.perf_counter(), time.process_time()
    desk.query(search.find, text=text)
    return (time.perf_counter() - begun) * 1e3, (time.process_time() - busy) * 1e3


def person_name(rng: random.Random) -> str:
    """Return a name as frequent and as ambiguous as names are."""
    surname = rng.choice(RARE_SURNAMES if rng.random() < 0.03 else SURNAMES)
    return surname + "".join(rng.choices(GIVEN, k=rng.choice((1, 2, 2, 2))))


def person_phone(number: int) -> str:
    """Return the telephone of the number-th person, no two alike."""
    return f"1{'35789'[number % 5]}{number * 7_654_321 % 10**9:09d}"


def _place(number: int) -> tuple[int, int, int]:
    block, rest = divmod(number, UNITS // BUILDINGS)
    entrance, room = divmod(rest, UNITS // BUILDINGS // ENTRANCES)
    return block + 1, entrance + 1, (room // 10 + 1) * 100 + room % 10 + 1


def _code(number: int) -> str:
    return "-".join(map(str, _place(number)))


@use_case(Permission.IMPORT)
def _add_estate(work: Work) -> None:
    work.expect_bulk()
    rng = random.Random(200_000)
    project = work.connection.scalars(select(Project.id)).one()
    blocks = {b: BuildingId(work.new_id()) for b in range(1, BUILDINGS + 1)}
    doors = {(b, e): EntranceId(work.new_id()) for b in blocks for e in range(1, ENTRANCES + 1)}
    ids = [UnitId(work.new_id()) for _ in range(UNITS)]
    people = [work.new_id() for _ in range(UNITS * PEOPLE_PER_UNIT)]
    buildings = ((id_, project, str(b), f"{b}栋", None) for b, id_ in blocks.items())
    _fill(work, Building, ("id", "project_id", "code", "name", "ended_at"), buildings)
    entrances = ((id_, blocks[b], str(e), None) for (b, e), id_ in doors.items())
    _fill(work, Entrance, ("id", "building_id", "code", "ended_at"), entrances)
    _fill(work, Unit, _UNIT, _unit_rows(ids, blocks, doors))
    named = ((id_, person_name(rng), 0, person_phone(n)) for n, id_ in enumerate(people))
    _fill(work, Customer, _CUSTOMER, ((*row, "", None, None, "", "", "", None) for row in named))
    roles = (TenureRole.OWNER.value, TenureRole.MEMBER.value)
    held = ((n // PEOPLE_PER_UNIT, id_, roles[n % 2]) for n, id_ in enumerate(people))
    tenures = ((work.new_id(), ids[u], id_, r, "2026-01-01", None, None) for u, id_, r in held)
    _fill(work, Tenure, _TENURE, tenures)
    cars = ((work.new_id(), ids[n], None, f"粤B{n:05d}", None) for n in range(0, UNITS, 2))
    _fill(work, Vehicle, ("id", "unit_id", "customer_id", "plate", "ended_at"), cars)


_UNIT = (
    *("id", "building_id", "entrance_id", "code", "sort_text", "room", "floor", "usage"),
    *("area", "inner_area", "delivered_on", "ended_at"),
)
_CUSTOMER = (
    *("id", "name", "is_company", "phone", "id_kind", "id_sealed", "id_digest", "id_masked"),
    *("address", "note", "ended_at"),
)
_TENURE = ("id", "unit_id", "customer_id", "role", "valid_from", "valid_to", "ended_at")


def _unit_rows(
    ids: list[UnitId], blocks: dict[int, BuildingId], doors: dict[tuple[int, int], EntranceId]
) -> Rows:
    for number, unit_id in enumerate(ids):
        block, door, room = _place(number)
        sort_text = room_sort_text(RoomKey(str(block), str(door), str(room)))
        place = (blocks[block], doors[block, door], _code(number), sort_text, str(room))
        yield (unit_id, *place, None, "residential", 8950, 7200, "2026-01-01", None)


def _fill(work: Work, table: type[Base], columns: tuple[str, ...], rows: Rows) -> None:
    work.insert_tuples(table, columns, list(rows))
