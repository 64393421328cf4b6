<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>import_units</name>
    <message>
        <source>The unit {unit} stands twice in the file.</source>
        <translation>房屋 {unit} 在檔案中重複出現。</translation>
    </message>
    <message>
        <source>This figure cannot be right.</source>
        <translation>數值超出合理範圍。</translation>
    </message>
</context>
</TS>
