<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>due_dates</name>
    <message>
        <source>The issue day lies from 1 to 31 and the time to pay from 0 to 366 days.</source>
        <translation>出賬日應為 1 至 31 日，付款期限應為 0 至 366 天。</translation>
    </message>
</context>
</TS>
