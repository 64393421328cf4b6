<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_effects</name>
    <message>
        <source>Add the fee item “{name}” under Prices first; the charge needs it.</source>
        <translation>请先在“收费标准”中添加收费项目“{name}”，入账需要它。</translation>
    </message>
</context>
</TS>
