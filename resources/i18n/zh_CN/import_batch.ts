<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>import_batch</name>
    <message>
        <source>The import cannot be taken back: {what} is in use by now ({count} rows in all).</source>
        <translation>无法撤销导入：{what} 已被使用（共 {count} 条）。</translation>
    </message>
</context>
</TS>
