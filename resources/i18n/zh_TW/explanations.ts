<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>explanations</name>
    <message>
        <source>1 month</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}個月</translation>
    </message>
    <message>
        <source>{part} month</source>
        <translation>{part}個月</translation>
    </message>
    <message>
        <source>{percent} % (vacant)</source>
        <translation>{percent}%（空置）</translation>
    </message>
</context>
</TS>
