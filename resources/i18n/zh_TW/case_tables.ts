<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_tables</name>
    <message>
        <source>Copy kept|A copy lies in the file.</source>
        <translation>留存影印件|影印件已歸檔。</translation>
    </message>
    <message>
        <source>Copy|First, second, third.</source>
        <translation>聯次|第一聯、第二聯、第三聯。</translation>
    </message>
    <message>
        <source>Count|How many pieces.</source>
        <translation>數量|份數或件數。</translation>
    </message>
    <message>
        <source>Done at|Noted when it is ticked.</source>
        <translation>辦理時間|勾選時自動記錄。</translation>
    </message>
    <message>
        <source>Done by|Noted when it is ticked.</source>
        <translation>辦理人|勾選時自動記錄。</translation>
    </message>
    <message>
        <source>Done|Present and in order.</source>
        <translation>已核|齊全無誤。</translation>
    </message>
    <message>
        <source>Handed over on|The day its keeper got it.</source>
        <translation>移交日期|留存方收到的日期。</translation>
    </message>
    <message>
        <source>Item|The paper or thing that is checked.</source>
        <translation>專案|核對的資料或物品。</translation>
    </message>
    <message>
        <source>Keeper|Who keeps this copy.</source>
        <translation>留存方|此聯由誰留存。</translation>
    </message>
    <message>
        <source>Note|What is missing, or valid until when.</source>
        <translation>備註|缺什麼，或有效期到何時。</translation>
    </message>
    <message>
        <source>Original seen|The original was in the hand.</source>
        <translation>已驗原件|原件已當面核驗。</translation>
    </message>
    <message>
        <source>Received by|Who signed for it.</source>
        <translation>簽收人|由誰簽收。</translation>
    </message>
    <message>
        <source>Required|Without it the case does not go on.</source>
        <translation>必備|缺少則不能繼續辦理。</translation>
    </message>
</context>
</TS>
