<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_persons</name>
    <message>
        <source>{count} cases about this person are not finished yet: {numbers}. Finish them first.</source>
        <translation>此人还有{count}件事项未办结（{numbers}），请先办结。</translation>
    </message>
</context>
</TS>
