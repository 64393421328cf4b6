<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plates</name>
    <message>
        <source>After province and letter come 5 characters, 6 for new energy.</source>
        <translation>省份和字母之后应有 5 位，新能源车为 6 位。</translation>
    </message>
    <message>
        <source>After the province comes a letter.</source>
        <translation>省份简称后面应是字母。</translation>
    </message>
    <message>
        <source>Plates have no letters I and O: is it a one or a zero?</source>
        <translation>车牌中没有字母 I 和 O，是否应为数字 1 或 0？</translation>
    </message>
    <message>
        <source>The plate does not begin with a province.</source>
        <translation>车牌开头不是省份简称。</translation>
    </message>
    <message>
        <source>This combination is not used on plates.</source>
        <translation>车牌没有这样的号码组合。</translation>
    </message>
</context>
</TS>
