<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_persons</name>
    <message>
        <source>{count} cases about this person are not finished yet: {numbers}. Finish them first.</source>
        <translation>此人還有{count}件事項未辦結（{numbers}），請先辦結。</translation>
    </message>
</context>
</TS>
