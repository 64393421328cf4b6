"""Names: every reading finds its person, surname readings lead, firms stay bounded."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from propdesk.domain.pinyin_terms import (
    MAX_TERMS,
    display_reading,
    name_query_terms,
    name_terms,
)
from propdesk.domain.search_text import TERM_LIMIT
from propdesk.domain.surnames import surname_readings

# Surnames whose reading is not the character's usual one, from general lists of surnames.
SURNAMES = """
单 shan  解 xie  曾 zeng  仇 qiu  区 ou  查 zha  盖 ge  朴 piao  翟 zhai  乐 yue  缪 miao
覃 qin  任 ren  华 hua  纪 ji  应 ying  宁 ning  葛 ge  燕 yan  员 yun  繁 po  秘 bi  黑 he
折 she  种 chong  重 chong  召 shao  冼 xian  洗 xian  逄 pang  佴 nai  句 gou  祭 zhai
能 nai  隗 wei  宓 mi  阚 kan  薄 bo  柏 bai  藏 zang  都 du  费 fei  干 gan  牟 mu  莘 shen
宿 su  沈 shen  尉 wei  於 yu  么 yao  幺 yao  郗 xi  盛 sheng  谌 chen  俞 yu  褚 chu  石 shi
强 qiang  车 che  过 guo  叶 ye  万 wan  陆 lu  贾 jia  夏 xia  长孙 zhangsun  尉迟 yuchi
万俟 moqi  单于 chanyu  澹台 tantai  鲜于 xianyu  宰父 zaifu  乐正 yuezheng  中行 zhonghang
夏侯 xiahou  令狐 linghu  呼延 huyan  亓官 qiguan  皇甫 huangfu  拓跋 tuoba  赫连 helian
單 shan  區 ou  樂 yue  蓋 ge  長孫 zhangsun  尉遲 yuchi  萬俟 moqi
"""
PAIRS = list(zip(SURNAMES.split()[::2], SURNAMES.split()[1::2], strict=True))


def found(name: str, typed: str) -> bool:
    terms = name_terms(name)
    return any(term.startswith(query) for query in name_query_terms(typed) for term in terms)


def test_a_name_has_its_pinyin_initials_and_characters_from_every_place_on() -> None:
    assert name_terms("王小明") >= {
        *("wangxiaoming", "wxm", "xiaoming", "xm", "ming"),
        *("王小明", "小明", "明"),
    }


@pytest.mark.parametrize(("surname", "reading"), PAIRS)
def test_a_surname_is_found_and_sorted_by_its_surname_reading(surname: str, reading: str) -> None:
    name = surname + "建国"
    initials = "".join(part[0] for part in display_reading(surname).split())
    assert {f"{reading}jianguo", f"{initials}jg"} <= name_terms(name)
    assert display_reading(name).replace(" ", "") == f"{reading}jianguo"


@pytest.mark.parametrize(
    ("name", "ordinary"),
    [
        ("单建国", "dan"),
        ("单建国", "chan"),
        ("解建国", "jie"),
        ("曾建国", "ceng"),
        ("仇建国", "chou"),
        ("区建国", "qu"),
        ("查建国", "cha"),
        ("盖建国", "gai"),
        ("朴建国", "pu"),
        ("乐建国", "le"),
        ("覃建国", "tan"),
        ("翟建国", "di"),
        ("万俟建", "wan"),
        ("尉迟建", "wei"),
        ("长孙建", "chang"),
    ],
)
def test_the_ordinary_reading_of_a_surname_finds_it_too(name: str, ordinary: str) -> None:
    assert found(name, ordinary)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("王重阳", "wangchongyang"),
        ("王重阳", "wangzhongyang"),
        ("李长乐", "lcl"),
        ("李长乐", "lzy"),
        ("李长乐", "lichangyue"),
        ("吕布", "lv"),
        ("吕布", "lü"),
        ("欧阳娜娜", "oynn"),
        ("欧阳娜娜", "阳娜"),
        ("王小明", "Wang Xiao Ming"),
        ("王小明", "wang'xiao'm"),
        ("王小明", "ＷＸＭ"),
        ("王小明", "王xiaom"),
        ("王小明", "王xm"),
        ("王小明", "王 小m"),
        ("单雄信", "单xx"),
        ("陈𬱖", "陈𬱖"),
        ("陈𬱖", "cd"),
        ("买买提·艾力", "mmtal"),
        ("买买提·艾力", "买买提艾力"),
        ("买买提·艾力", "艾力"),
        ("John Smith", "smith"),
        ("John Smith", "john s"),
        ("O'Brien", "obrien"),
        ("Tom王", "tomw"),
        ("3号李", "3hl"),
        ("ABC物业", "abcwy"),
        ("深圳市万科物业服务有限公司", "万科"),
        ("深圳市万科物业服务有限公司", "wanke"),
        ("深圳市万科物业服务有限公司", "wkwy"),
        ("深圳市万科物业服务有限公司", "szswkwyfwyxgs"),
        ("深圳市万科物业服务有限公司", "shenzhenshiwankewuyefuwuyouxiangongsi"),
        ("重庆银行股份有限公司", "chongqingyinhang"),
        ("重庆银行股份有限公司", "cqyh"),
        ("中国工商银行（深圳）有限责任公司", "中国工商银行深圳"),
        ("A-B贸易公司", "a-b贸易"),
    ],
)
def test_a_name_is_found_however_it_is_typed(name: str, typed: str) -> None:
    assert found(name, typed)


@pytest.mark.parametrize("typed", ["wxl", "李", "xw", "明小", "wangming"])
def test_another_name_does_not_answer(typed: str) -> None:
    assert not found("王小明", typed)


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("单雄信", "shan xiong xin"),
        ("曾国单", "zeng guo dan"),  # surname readings hold for the head only
        ("王小明", "wang xiao ming"),
        ("吕布", "lv bu"),
        ("重庆银行股份有限公司", "chong qing yin hang gu fen you xian gong si"),
        ("区块链科技公司", "qu kuai lian ke ji gong si"),  # a firm has no surname
        ("John Smith", "john smith"),
        ("Tom王", "tom wang"),
        ("", ""),
    ],
)
def test_the_reading_to_sort_by_is_the_likeliest_one(name: str, reading: str) -> None:
    assert display_reading(name) == reading


def test_the_surname_table_looks_only_at_the_head_of_a_name() -> None:
    assert surname_readings("单雄信") == [("shan",)]
    assert surname_readings("尉迟恭") == [("yu",), ("chi",)]
    assert surname_readings("张单") == []
    assert surname_readings("") == []


@pytest.mark.parametrize(
    "name",
    [
        "和和和和和",  # five characters of many readings each
        "行重长乐",
        "深圳市" + "重长行" * 30 + "有限公司",
        "王" * 100_000,
        "a" * 100_000,
        "ﷺ" * 1_000,
        "\x00\u202e\ud800",
        "，。！",
    ],
)
def test_terms_stay_few_and_short_whatever_the_name(name: str) -> None:
    terms = name_terms(name)
    assert len(terms) <= MAX_TERMS
    assert all(0 < len(term) <= TERM_LIMIT for term in terms)


def test_an_ambiguous_name_keeps_its_likeliest_readings_when_capped() -> None:
    assert "hehehehehe" in name_terms("和和和和和")
    assert "shanchonglehang" in name_terms("单重乐行")


@given(st.text())
def test_any_name_is_found_by_itself(name: str) -> None:
    queries = name_query_terms(name)
    assert not queries or found(name, name)
    assert isinstance(display_reading(name), str)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=4))
def test_every_chinese_name_is_found_by_its_display_reading(name: str) -> None:
    syllables = display_reading(name).split(" ")
    assert found(name, "".join(syllables))
    assert found(name, "".join(syllable[0] for syllable in syllables))


def test_pinyin_tables_are_not_loaded_before_the_first_name() -> None:
    program = "import sys, propdesk.domain.pinyin_terms; print('pypinyin' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
