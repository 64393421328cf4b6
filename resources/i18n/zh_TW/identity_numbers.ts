<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>identity_numbers</name>
    <message>
        <source>A spreadsheet turned this number into a figure and lost digits; type it anew.</source>
        <translation>該號碼被電子表格轉成了數值，末尾幾位已丟失，請重新錄入。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters (old ones 15).</source>
        <translation>身份證號碼應為 18 位（舊證 15 位）。</translation>
    </message>
    <message>
        <source>An identity number has only digits, and perhaps X at the end.</source>
        <translation>身份證號碼只能是數字，末位可以是 X。</translation>
    </message>
    <message>
        <source>The birth date inside the number does not exist.</source>
        <translation>號碼中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date inside the number lies in the future.</source>
        <translation>號碼中的出生日期晚於今天。</translation>
    </message>
    <message>
        <source>The last character does not fit: a digit may be mistyped.</source>
        <translation>校驗碼不符，可能有一位輸錯。</translation>
    </message>
    <message>
        <source>The number begins with a region that does not exist.</source>
        <translation>號碼開頭的行政區劃碼不存在。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits; cards now have 18.</source>
        <translation>這是 15 位舊號碼，現行證件為 18 位。</translation>
    </message>
</context>
</TS>
