<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_lines</name>
    <message>
        <source>Enter at least one row in “{table}”.</source>
        <translation>“{table}”至少填寫一行。</translation>
    </message>
    <message>
        <source>“{table}” cannot be changed any more: “{state}”.</source>
        <translation>當前為“{state}”，“{table}”不能再修改。</translation>
    </message>
    <message>
        <source>“{table}” holds at most {limit} rows.</source>
        <translation>“{table}”最多 {limit} 行。</translation>
    </message>
</context>
</TS>
