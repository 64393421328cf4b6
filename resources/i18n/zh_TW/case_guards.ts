<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_guards</name>
    <message>
        <source>This is possible from {moment} ({rule}).</source>
        <translation>須到 {moment} 之後方可辦理（{rule}）。</translation>
    </message>
    <message>
        <source>You did the step before; somebody else must.</source>
        <translation>上一步由您辦理，此步須由他人辦理。</translation>
    </message>
</context>
</TS>
