<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>identity_numbers</name>
    <message>
        <source>A spreadsheet turned this number into a figure and lost digits; type it anew.</source>
        <translation>该号码被电子表格转成了数值，末尾几位已丢失，请重新录入。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters (old ones 15).</source>
        <translation>身份证号码应为 18 位（旧证 15 位）。</translation>
    </message>
    <message>
        <source>An identity number has only digits, and perhaps X at the end.</source>
        <translation>身份证号码只能是数字，末位可以是 X。</translation>
    </message>
    <message>
        <source>The birth date inside the number does not exist.</source>
        <translation>号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date inside the number lies in the future.</source>
        <translation>号码中的出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The last character does not fit: a digit may be mistyped.</source>
        <translation>校验码不符，可能有一位输错。</translation>
    </message>
    <message>
        <source>The number begins with a region that does not exist.</source>
        <translation>号码开头的行政区划码不存在。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits; cards now have 18.</source>
        <translation>这是 15 位旧号码，现行证件为 18 位。</translation>
    </message>
</context>
</TS>
