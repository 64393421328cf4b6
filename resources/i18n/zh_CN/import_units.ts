<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>import_units</name>
    <message>
        <source>The unit {unit} stands twice in the file.</source>
        <translation>房屋 {unit} 在文件中重复出现。</translation>
    </message>
    <message>
        <source>This figure cannot be right.</source>
        <translation>数值超出合理范围。</translation>
    </message>
</context>
</TS>
