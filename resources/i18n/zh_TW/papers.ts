<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>papers</name>
    <message>
        <source>First responder|Who received it and answers for it.</source>
        <translation>首問責任人|誰先接的、由誰負責到底。</translation>
    </message>
    <message>
        <source>Handled by|Who has it now.</source>
        <translation>經辦人|目前由誰辦理。</translation>
    </message>
    <message>
        <source>Taken down at|When the case was opened.</source>
        <translation>受理時間|登記的時間。</translation>
    </message>
</context>
</TS>
