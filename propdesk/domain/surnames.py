"""How characters are read as surnames, where that is not their ordinary reading.

The first reading is the usual one and serves display and sorting; the others are kept for search.
"""

from collections.abc import Mapping

_SINGLE_READINGS = """
单單 shan
解 xie
曾 zeng
仇 qiu
区區 ou
查 zha
盖蓋 ge gai
朴 piao
翟 zhai di
乐樂 yue le
缪繆 miao mou mu
覃 qin tan
员員 yun yuan
贠 yun
繁 po fan
秘 bi mi
黑 he hei
折 she
种 chong
重 chong
召 shao zhao
冼洗 xian
逄 pang
佴 nai
句 gou
祭 zhai ji
能 nai
隗 wei kui
宓 mi fu
阚闞 kan
薄 bo
柏 bai bo
藏 zang
臧 zang
都 du
费費 fei bi
干 gan
牟 mu mou
莘 shen xin
宿 su
沈瀋 shen
於 yu
占 zhan
么幺 yao
郗 xi chi
晟 cheng sheng
隽雋 juan
盛 sheng
谌諶 chen shen
郇 xun huan
适 kuo
俞 yu
褚 chu
强強 qiang jiang
石 shi
佘厍厙 she
舍 she
郄 qie xi
郤 xi
粘 nian
炅炔 gui
呙咼 guo
仝 tong
乜 nie
角 jue
降 jiang
贲賁 ben
蔚 yu wei
陆陸 lu
万萬 wan
曲 qu
车車 che
叶葉 ye
尉 wei yu
任 ren
华華 hua
纪紀 ji
应應 ying
宁寧甯 ning
葛 ge
燕 yan
那 na
哈 ha
撒 sa
过過 guo
瞿 qu
贾賈 jia
夏 xia
谷 gu
观觀 guan
汤湯 tang
丁 ding
肖 xiao
尹 yin
殷 yin
冒 mao
逯 lu
缴繳 jiao
镡鐔 tan xin chan
校 xiao
拓 tuo
相 xiang
行 xing
"""

_COMPOUND_READINGS = """
尉迟尉遲 yu chi
万俟萬俟 mo qi
长孙長孫 zhang sun
单于單于 chan yu
澹台澹臺 tan tai
鲜于鮮于 xian yu
宰父 zai fu
乐正樂正 yue zheng
中行 zhong hang
仲长仲長 zhong chang
夏侯 xia hou
呼延 hu yan
令狐 ling hu
亓官 qi guan
皇甫 huang fu
濮阳濮陽 pu yang
拓跋 tuo ba
子车子車 zi ju
段干 duan gan
夹谷夾谷 jia gu
谷梁穀梁 gu liang
颛孙顓孫 zhuan sun
闾丘閭丘 lü qiu
"""


def surname_readings(name: str) -> list[tuple[str, ...]]:
    """Return the surname readings of each character of the surname `name` begins with.

    Two tuples for a compound surname, one for a single one, none where the ordinary readings
    hold. Only the head of the name is looked at.
    """
    if name[:2] in _COMPOUND:
        return [(syllable,) for syllable in _COMPOUND[name[:2]]]
    return [_SINGLE[name[:1]]] if name[:1] in _SINGLE else []


def _by_surname(table: str, length: int) -> Mapping[str, tuple[str, ...]]:
    rows = (line.replace("ü", "v").split() for line in table.strip().splitlines())
    return {
        written[start : start + length]: tuple(readings)
        for written, *readings in rows
        for start in range(0, len(written), length)
    }


_SINGLE = _by_surname(_SINGLE_READINGS, 1)
_COMPOUND = _by_surname(_COMPOUND_READINGS, 2)
