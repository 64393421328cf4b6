<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_guards</name>
    <message>
        <source>This is possible from {moment} ({rule}).</source>
        <translation>须到 {moment} 之后方可办理（{rule}）。</translation>
    </message>
    <message>
        <source>You did the step before; somebody else must.</source>
        <translation>上一步由您办理，此步须由他人办理。</translation>
    </message>
</context>
</TS>
