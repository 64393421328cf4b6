<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>papers</name>
    <message>
        <source>First responder|Who received it and answers for it.</source>
        <translation>首问责任人|谁先接的、由谁负责到底。</translation>
    </message>
    <message>
        <source>Handled by|Who has it now.</source>
        <translation>经办人|目前由谁办理。</translation>
    </message>
    <message>
        <source>Taken down at|When the case was opened.</source>
        <translation>受理时间|登记的时间。</translation>
    </message>
</context>
</TS>
