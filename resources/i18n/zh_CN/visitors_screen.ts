<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>visitors_screen</name>
    <message>
        <source>Badge</source>
        <translation>访客证</translation>
    </message>
    <message>
        <source>Ctrl+Enter lets in</source>
        <translation>Ctrl+回车 放行</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>疏散名单</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在内名单</translation>
    </message>
    <message>
        <source>Inside: {count} people</source>
        <translation>在内 {count} 人</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Known visitors</source>
        <translation>来过或已预约的访客</translation>
    </message>
    <message>
        <source>Last went to</source>
        <translation>去处</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>List of those who should have left</source>
        <translation>逾时未离名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, telephone or badge</source>
        <translation>姓名、电话或访客证</translation>
    </message>
    <message>
        <source>Name, telephone or badge; a scanned badge signs out</source>
        <translation>姓名、电话或访客证；扫描访客证即签离</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新访客</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>目前没有访客在内。</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>登记为未签离</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>在内人员</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>特批原因</translation>
    </message>
    <message>
        <source>Rise, greet, offer a seat; note what you cannot answer and report it; help who carries, is old, ill or pregnant.</source>
        <translation>起身问候、请坐；答不了的记下并立即上报；主动协助负重、老、弱、病、孕的来访人。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签离</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>访客证已送去打印。</translation>
    </message>
    <message>
        <source>Type a name or the last digits of a telephone; Enter fills in whom the desk knows or expects.</source>
        <translation>输入姓名或电话尾号；来过或已预约的访客，按回车自动填好。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去处</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Who looked, and what was found</source>
        <translation>由谁查看，情况如何</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>guard sent</source>
        <translation>已派保安</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在内</translation>
    </message>
    <message>
        <source>late</source>
        <translation>应已离开</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>曾来访</translation>
    </message>
    <message>
        <source>{count} should have left</source>
        <translation>{count} 人应已离开</translation>
    </message>
    <message>
        <source>{count} visitors are marked as not seen leaving.</source>
        <translation>已将 {count} 位访客登记为未签离。</translation>
    </message>
    <message>
        <source>{number} has left.</source>
        <translation>{number} 已签离。</translation>
    </message>
    <message>
        <source>{number} is inside.</source>
        <translation>{number} 已放行。</translation>
    </message>
</context>
</TS>
