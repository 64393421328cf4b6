<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_searches</name>
    <message>
        <source>Name of the search</source>
        <translation>查詢名稱</translation>
    </message>
</context>
</TS>
