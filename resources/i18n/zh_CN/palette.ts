<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>palette</name>
    <message>
        <source>Chosen lately first.</source>
        <translation>最近用过的在前。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>More</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>没有符合的内容。少打几个字会找到更多。</translation>
    </message>
    <message>
        <source>Something went wrong. A report was written; type again.</source>
        <translation>程序出了点问题，已写下报告；请重新输入。</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>到房产资料</translation>
    </message>
    <message>
        <source>Unit, name, pinyin, telephone, plate, receipt, case, screen, command</source>
        <translation>房号、姓名、拼音、电话、车牌、收据、事项、界面、命令</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>事项列表</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>{name} (moved out)</source>
        <translation>{name}（已迁出）</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open   Ctrl+Enter to the register   Esc close</source>
        <translation>↑↓ 选择   回车 打开   Ctrl+回车 到房产资料   Esc 关闭</translation>
    </message>
</context>
</TS>
