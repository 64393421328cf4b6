<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_rules</name>
    <message>
        <source>A rule is changed from today on, not before.</source>
        <translation>规则只能从今天起修改，不能追溯。</translation>
    </message>
    <message>
        <source>{value} cannot be used here.</source>
        <translation>此处不能使用 {value}。</translation>
    </message>
</context>
</TS>
