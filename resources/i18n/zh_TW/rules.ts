<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>The rule {code} has no figure yet. Enter it first.</source>
        <translation>規則 {code} 尚未設定數值，請先填寫。</translation>
    </message>
    <message>
        <source>There is no rule “{code}”.</source>
        <translation>沒有規則“{code}”。</translation>
    </message>
</context>
</TS>
