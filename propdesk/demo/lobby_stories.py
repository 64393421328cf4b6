"""What happens at the invented desk: visits, calls, repairs, complaints, loans, keys, passes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from propdesk.clock import local_date
from propdesk.demo.lobby import SHIFT_ENDS, Lobby, Story, at, in_hours
from propdesk.desk import Desk
from propdesk.services import stock
from propdesk.services.casework import Done

_FAULTS = (
    ("厨房水龙头关不紧，一直滴水", "plumbing", "更换阀芯"),
    ("卫生间下水慢，有异味", "plumbing", "疏通地漏"),
    ("客厅插座没有电", "electrical", "更换插座"),
    ("楼道灯不亮", "electrical", "更换灯管"),
    ("入户门锁打不开", "doors", "更换锁芯"),
    ("阳台推拉门卡住", "doors", "调整滑轮"),
    ("卧室外墙渗水，墙面起皮", "masonry", "重做防水，补刷墙面"),
    ("可视对讲没有声音", "signals", "更换听筒"),
    ("电梯按键不亮", "lifts", "更换按键板"),
)
_COMPLAINTS = (
    ("楼上装修噪音太大，周末也在施工", "environment", "engineering"),
    ("地下车库地面积水，车轮打滑", "facilities", "engineering"),
    ("垃圾桶旁边有异味，清运不及时", "cleaning", "cleaning"),
    ("门岗态度不好，不给开门", "security", "security"),
    ("草坪里狗粪没有人清理", "greening", "cleaning"),
    ("前台电话打不通", "staff_service", "service"),
)
_QUESTIONS = (
    ("物业费可以按季度交吗", "可以，也可以一次交清一年"),
    ("宽带从哪一家办理", "三家运营商都可以，大堂有联系电话"),
    ("装修需要办什么手续", "先到前台填装修申请表，带身份证和图纸"),
    ("地下车位还有没有出租", "目前没有空余车位，可以登记排队"),
    ("快递柜在哪里", "在三号门内侧，二十四小时可取"),
    ("停水通知几点恢复", "预计下午四点恢复"),
)
_TICKETS = (
    ("三号楼大堂地面有积水", "cleaning"),
    ("地下二层有车辆占用消防通道", "security"),
    ("业主询问公共收益公示", "finance"),
    ("七号楼单元门自动回弹过快", "engineering"),
)
_STOCK = {"umbrella": ("U", "雨伞", 60), "trolley": ("T", "手推车", 12)}
_GOODS = (("沙发", 1), ("冰箱", 1), ("纸箱", 6), ("办公椅", 4), ("打印机", 1), ("床垫", 2))


@dataclass(frozen=True)
class Kind:
    """A kind of story, and how many of it begin a day for a thousand units."""

    tell: Callable[[Lobby], Story]
    a_day: float


def visitor(lobby: Lobby) -> Iterator[datetime]:
    """Come to see somebody, get a badge, leave; a few are still inside."""
    host = lobby.resident()
    guest = lobby.resident()
    if guest.phone in lobby.inside:
        return  # nobody comes in twice
    badge = f"V{lobby.cases % 400 + 1:03d}"
    purpose = lobby.pick(("business", "private", "delivery", "works", "viewing", "inquiry"))
    case = lobby.open(
        "visitors",
        name=guest.name,
        phone=guest.phone,
        unit_id=host.unit.code,
        host=host.name,
        host_informed=True,
        purpose=purpose,
        badge=badge,
        plate=guest.plate if lobby.random.random() < 0.2 else "",
    )
    lobby.do(case, "admit")
    lobby.inside.add(guest.phone)
    yield lobby.minutes(10, 150)
    lobby.do(case, "leave", badge_back=True)
    lobby.inside.remove(guest.phone)


def repair(lobby: Lobby) -> Iterator[datetime]:
    """Report a fault; it is dispatched, mended, asked after, filed."""
    person = lobby.resident()
    fault, trade, work = lobby.random.choice(_FAULTS)
    case = lobby.open(
        "repairs",
        unit_id=person.unit.code,
        fault=fault,
        contact=person.name,
        phone=person.phone,
        trade=trade,
        channel=lobby.pick(("telephone", "telephone", "desk", "online")),
    )
    yield lobby.minutes(5, 200)
    lobby.do(case, "accept")
    lobby.do(case, "dispatch", technician_id=lobby.user("technician"))
    yield lobby.after(0.2, 3)
    agreed = lobby.after(2, 40)
    lobby.do(case, "appoint", by="technician", appointment_at=agreed)
    yield agreed
    lobby.do(case, "start", by="technician")
    yield in_hours(lobby.minutes(20, 120))
    lobby.do(
        case,
        "complete",
        by="technician",
        completed_at=lobby.clock.moment,
        cause=lobby.pick(("wear", "wear", "part", "workmanship")),
        work_done=work,
        minutes=lobby.random.randint(15, 90),
        signed_by=person.name,
    )
    yield lobby.after(49, 70)
    if lobby.random.random() < 0.06:
        lobby.do(case, "dissatisfied", visit_result="修好当天又坏了")
        return
    lobby.do(case, "satisfied", visit_result="已修好，满意")
    yield lobby.after(2, 30)
    lobby.do(case, "manager_signs", by="manager")
    lobby.do(case, "archivist_files")


def complaint(lobby: Lobby) -> Iterator[datetime]:
    """Complain; the desk settles it, or a department goes and sees."""
    person = lobby.resident()
    content, sort, department = lobby.random.choice(_COMPLAINTS)
    case = lobby.open(
        "complaints",
        customer=person.name,
        phone=person.phone,
        unit_id=person.unit.code,
        channel=lobby.pick(("telephone", "visit", "comment_form")),
        sort=sort,
        content=content,
        level="primary" if department == "service" else "level1",
    )
    yield lobby.minutes(5, 90)
    if department == "service":
        lobby.do(case, "classify", sort=sort, level="primary", severity="4")
        settled = lobby.do(case, "settle_here", result="当面道歉，调整值班安排")
        yield from _asked_after(lobby, case, settled)
        return
    lobby.do(case, "refer", sort=sort, level="level1", department=department)
    yield lobby.minutes(20, 150)
    lobby.do(case, "dispatch", department=department, head="刘主管")
    yield lobby.after(2, 20)
    lobby.do(case, "verify", by="technician", facts="现场查看，情况属实")
    yield lobby.after(1, 12)
    lobby.do(
        case,
        "propose",
        by="technician",
        cause="日常检查不到位",
        responsible="刘主管",
        solution="当天整改，一周内每日复查",
        visit_at=lobby.after(4, 30),
    )
    lobby.do(case, "agree")
    yield lobby.after(4, 40)
    settled = lobby.do(case, "finish", by="technician", result="已整改，业主认可")
    yield from _asked_after(lobby, case, settled)


def _asked_after(lobby: Lobby, complaint: bytes, settled: Done) -> Iterator[datetime]:
    """Ask whether the complaint is settled; content, it is signed and closed."""
    visit = lobby.case(settled.spawned[0])
    yield lobby.after(4, 44)
    if lobby.random.random() < 0.15:
        lobby.do(visit, "miss")
        yield lobby.next_day()
    said = lobby.pick(("very_satisfied", "satisfied", "satisfied", "fair"))
    lobby.do(visit, "visit", outcome="电话回访，问题已解决", satisfaction=said)
    yield lobby.after(1, 20)
    lobby.do(visit, "record", by="manager")
    lobby.do(visit, "file")
    lobby.do(complaint, "sign_recording", by="manager")
    lobby.do(complaint, "sign_handling", by="supervisor")
    lobby.do(complaint, "close")


def call(lobby: Lobby) -> Iterator[datetime]:
    """Ring up with a question; most are answered at once."""
    person = lobby.resident()
    question, answer = lobby.random.choice(_QUESTIONS)
    case = lobby.open(
        "inquiries",
        unit_id=person.unit.code,
        content=question,
        caller=person.name,
        phone=person.phone,
    )
    if lobby.random.random() < 0.8:
        lobby.do(case, "answer", answer=answer, minutes=lobby.random.randint(1, 6))
        return
    if lobby.random.random() < 0.4:
        lobby.do(case, "take_message", message_for="陈晓燕")
        yield lobby.after(0.5, 4)
        lobby.do(case, "deliver")
        return
    promised = lobby.do(case, "promise", promised_at=lobby.after(1, 6))
    matter = lobby.case(promised.spawned[0])
    lobby.do(matter, "take")
    yield lobby.after(0.5, 7)
    lobby.do(case, "answer", answer=answer)
    lobby.do(matter, "close", answer=answer)


def ticket(lobby: Lobby) -> Iterator[datetime]:
    """Pass a matter to another unit and bring the answer back."""
    person = lobby.resident()
    subject, unit = lobby.random.choice(_TICKETS)
    case = lobby.open(
        "tickets", subject=subject, unit_id=person.unit.code, customer=person.name, sort="other"
    )
    lobby.do(case, "give", to_unit=unit, handler="technician")
    yield lobby.after(0.5, 5)
    lobby.do(case, "receive", by="technician", received_by="刘主管")
    yield lobby.after(2, 26)
    lobby.do(case, "close", answer="已处理，并回复业主")


def loan(lobby: Lobby) -> Iterator[datetime]:
    """Borrow an umbrella or a trolley, and bring it back; a few forget."""
    person = lobby.resident()
    sort = lobby.pick(("umbrella", "trolley"))
    if not lobby.stock[sort]:
        return  # all are out
    item = lobby.stock[sort].pop()
    case = lobby.open(
        "loans",
        item=item,
        sort=sort,
        unit_id=person.unit.code,
        borrower=person.name,
        phone=person.phone,
    )
    if lobby.random.random() < 0.06:
        yield lobby.after(120, 160)
        lobby.do(case, "remind", told=f"电话提醒{person.name}，答应明天归还")
        yield lobby.next_day()
    else:
        yield lobby.after(0.5, 4 if sort == "trolley" else 40)
    lobby.do(case, "give_back", state_in="good")
    lobby.stock[sort].append(item)


def goods_pass(lobby: Lobby) -> Iterator[datetime]:
    """Take goods out of the building: listed, issued, counted at the gate."""
    person = lobby.resident()
    goods = lobby.random.sample(_GOODS, lobby.random.randint(1, 3))
    case = lobby.open(
        "goods_passes",
        unit_id=person.unit.code,
        holder=person.name,
        applicant="tenant" if person.role == "tenant" else "owner",
        phone=person.phone,
        id_seen=True,
        id_tail=person.identity[-4:],
        owner_consent=True,
        stamped_list=True,
        why=lobby.pick(("repair", "sale", "waste", "other")),
        lines={"goods": [{"name": name, "quantity": number} for name, number in goods]},
    )
    lobby.do(case, "issue", by="manager", reason="业主已承诺本周缴清欠费")
    yield lobby.minutes(15, 120)
    lobby.do(case, "release", by="guard", counted=sum(number for _, number in goods))


def keys(lobby: Lobby) -> Iterator[datetime]:
    """Leave a set of keys with the desk while the family is away."""
    person = lobby.resident()
    case = lobby.open(
        "keys",
        tag=f"K{lobby.cases:04d}",
        unit_id=person.unit.code,
        owner=person.name,
        phone=person.phone,
        lines={"kinds": [{"sort": "入户门", "count": 2}]},
    )
    today = local_date(lobby.clock.moment)
    lobby.do(case, "leave", kept_for="other", from_day=today)
    yield lobby.after(72, 400)
    lobby.do(case, "collect", handed_to=person.name, handed_as="owner")


def notice(lobby: Lobby) -> Iterator[datetime]:
    """Announce something to the residents."""
    today = local_date(lobby.clock.moment)
    title, sort = lobby.random.choice(
        (("二次供水水箱清洗", "outage"), ("温馨提示：高空抛物", "reminder"))
    )
    case = lobby.open(
        "notices",
        title=title,
        sort=sort,
        wording=f"各位业主：{title}，请互相转告，给您带来不便敬请谅解。",
        takes_place_on=today + timedelta(days=5),
        lines={"places": [{"place": f"{number}号楼大堂"} for number in (1, 2, 3)]},
    )
    yield lobby.after(1, 4)
    lobby.do(case, "approve", by="manager")
    lobby.do(case, "publish", copies=3)
    yield lobby.after(1, 20)
    lobby.do(case, "post", by="technician", posted_at=lobby.clock.moment)


def handover(lobby: Lobby) -> Iterator[datetime]:
    """Hand the shift over to a colleague, who repeats it and signs."""
    case = lobby.open(
        "shift_handovers",
        shift="day",
        to_person=lobby.user("evening"),
        urgent="二号楼明早停水，请提醒来访业主",
    )
    lobby.do(case, "offer")
    yield lobby.minutes(3, 12)
    lobby.tick_all(case, "items", by="evening", is_there=True)
    lobby.do(case, "accept", by="evening", is_repeated=True, is_checked=True)
    lobby.do(case, "sign_outgoing")
    lobby.do(case, "sign_incoming", by="evening")


KINDS: Mapping[str, Kind] = {
    "visitors": Kind(visitor, 18),
    "inquiries": Kind(call, 12),
    "repairs": Kind(repair, 6),
    "loans": Kind(loan, 3),
    "goods_passes": Kind(goods_pass, 2),
    "tickets": Kind(ticket, 2),
    "complaints": Kind(complaint, 1),
    "keys": Kind(keys, 0.5),
    "notices": Kind(notice, 0.1),
}


def buy_stock(lobby: Lobby, desk: Desk) -> None:
    """Put umbrellas and trolleys on the list of things to lend."""
    for sort, (letter, name, number) in _STOCK.items():
        for place in range(1, number + 1):
            code = f"{letter}{place:02d}"
            desk.execute(stock.add, sort="loans", code=code, name=name)
            lobby.stock[sort].append(code)


def month_of(lobby: Lobby, units: int, days: int) -> list[tuple[datetime, Story]]:
    """Return every story of the days before the present with the moment it begins."""
    today = local_date(lobby.until)
    dates = [today - timedelta(days=back) for back in range(days, -1, -1)]
    begun = []
    for kind in KINDS.values():
        beginning = [day for day in dates for _ in range(_number(lobby, kind, units, day))]
        days_of_it = beginning or dates[:1]  # the smallest estate sees everything once
        begun += [(lobby.moment_of(day), kind.tell(lobby)) for day in days_of_it]
    return begun + [(at(day, SHIFT_ENDS), handover(lobby)) for day in dates]


def _number(lobby: Lobby, kind: Kind, units: int, day: date) -> int:
    """Return how many stories of a kind begin on a day; at weekends half as many."""
    expected = kind.a_day * units / 1000 * (0.5 if day.isoweekday() > 5 else 1)
    return int(expected + lobby.random.random())
