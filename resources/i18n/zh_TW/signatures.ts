<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>signatures</name>
    <message>
        <source>First must sign: {who}.</source>
        <translation>須先由“{who}”簽字。</translation>
    </message>
    <message>
        <source>You have signed for “{who}”; somebody else must sign here.</source>
        <translation>您已代“{who}”簽字，此處須由他人簽字。</translation>
    </message>
    <message>
        <source>“{who}” has signed already.</source>
        <translation>“{who}”已簽字。</translation>
    </message>
</context>
</TS>
