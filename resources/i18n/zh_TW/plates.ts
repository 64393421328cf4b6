<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plates</name>
    <message>
        <source>After province and letter come 5 characters, 6 for new energy.</source>
        <translation>省份和字母之後應有 5 位，新能源車為 6 位。</translation>
    </message>
    <message>
        <source>After the province comes a letter.</source>
        <translation>省份簡稱後面應是字母。</translation>
    </message>
    <message>
        <source>Plates have no letters I and O: is it a one or a zero?</source>
        <translation>車牌中沒有字母 I 和 O，是否應為數字 1 或 0？</translation>
    </message>
    <message>
        <source>The plate does not begin with a province.</source>
        <translation>車牌開頭不是省份簡稱。</translation>
    </message>
    <message>
        <source>This combination is not used on plates.</source>
        <translation>車牌沒有這樣的號碼組合。</translation>
    </message>
</context>
</TS>
