<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>visitors_screen</name>
    <message>
        <source>Badge</source>
        <translation>訪客證</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets in</source>
        <translation>Ctrl+回車 放行</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>疏散名單</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在內名單</translation>
    </message>
    <message>
        <source>Inside: {count} people</source>
        <translation>在內 {count} 人</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Known visitors</source>
        <translation>來過或已預約的訪客</translation>
    </message>
    <message>
        <source>Last went to</source>
        <translation>去處</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>List of those who should have left</source>
        <translation>逾時未離名單</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, telephone or badge</source>
        <translation>姓名、電話或訪客證</translation>
    </message>
    <message>
        <source>Name, telephone or badge; a scanned badge signs out</source>
        <translation>姓名、電話或訪客證；掃描訪客證即籤離</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新訪客</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>目前沒有訪客在內。</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>登記為未籤離</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>在內人員</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>特批原因</translation>
    </message>
    <message>
        <source>Rise, greet, offer a seat; note what you cannot answer and report it; help who carries, is old, ill or pregnant.</source>
        <translation>起身問候、請坐；答不了的記下並立即上報；主動協助負重、老、弱、病、孕的來訪人。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>籤離</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>進入時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>訪客證已送去列印。</translation>
    </message>
    <message>
        <source>Type a name or the last digits of a telephone; Enter fills in whom the desk knows or expects.</source>
        <translation>輸入姓名或電話尾號；來過或已預約的訪客，按回車自動填好。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去處</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Who looked, and what was found</source>
        <translation>由誰檢視，情況如何</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>guard sent</source>
        <translation>已派保安</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在內</translation>
    </message>
    <message>
        <source>late</source>
        <translation>應已離開</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>曾來訪</translation>
    </message>
    <message>
        <source>{count} should have left</source>
        <translation>{count} 人應已離開</translation>
    </message>
    <message>
        <source>{count} visitors are marked as not seen leaving.</source>
        <translation>已將 {count} 位訪客登記為未籤離。</translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation>{number} 已籤離。</translation>
    </message>
    <message>
        <source>{number} is inside.</source>
        <translation>{number} 已放行。</translation>
    </message>
</context>
</TS>
