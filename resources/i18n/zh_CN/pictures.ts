<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>pictures</name>
    <message>
        <source>Delete …   Del</source>
        <translation>删除…   Del</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>事项附件</translation>
    </message>
    <message>
        <source>Larger  +</source>
        <translation>放大  +</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>下一张  ›</translation>
    </message>
    <message>
        <source>Noted who looked and why; closes in {seconds} seconds.</source>
        <translation>已记录查看人和原因，{seconds} 秒后自动关闭。</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Print   Ctrl+P</source>
        <translation>打印   Ctrl+P</translation>
    </message>
    <message>
        <source>Save as …   Ctrl+S</source>
        <translation>另存为…   Ctrl+S</translation>
    </message>
    <message>
        <source>Smaller  −</source>
        <translation>缩小  −</translation>
    </message>
    <message>
        <source>This document cannot be shown here. Save it (Ctrl+S) to read it.</source>
        <translation>这份文件无法在这里显示，请按 Ctrl+S 另存后查看。</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  上一张</translation>
    </message>
</context>
</TS>
