<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>beancount</name>
    <message>
        <source>The journal entry {reference} of {date} is out of balance by {difference}.</source>
        <translation>{date} 的分錄 {reference} 借貸不平，相差 {difference}。</translation>
    </message>
</context>
</TS>
