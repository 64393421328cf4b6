<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>The rule {code} has no figure yet. Enter it first.</source>
        <translation>规则 {code} 尚未设定数值，请先填写。</translation>
    </message>
    <message>
        <source>There is no rule “{code}”.</source>
        <translation>没有规则“{code}”。</translation>
    </message>
</context>
</TS>
