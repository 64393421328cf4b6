<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>pictures</name>
    <message>
        <source>Delete …   Del</source>
        <translation>刪除…   Del</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>事項附件</translation>
    </message>
    <message>
        <source>Larger  +</source>
        <translation>放大  +</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>下一張  ›</translation>
    </message>
    <message>
        <source>Noted who looked and why; closes in {seconds} seconds.</source>
        <translation>已記錄檢視人和原因，{seconds} 秒後自動關閉。</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Print   Ctrl+P</source>
        <translation>列印   Ctrl+P</translation>
    </message>
    <message>
        <source>Save as …   Ctrl+S</source>
        <translation>另存為…   Ctrl+S</translation>
    </message>
    <message>
        <source>Smaller  −</source>
        <translation>縮小  −</translation>
    </message>
    <message>
        <source>This document cannot be shown here. Save it (Ctrl+S) to read it.</source>
        <translation>這份檔案無法在這裡顯示，請按 Ctrl+S 另存後檢視。</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  上一張</translation>
    </message>
</context>
</TS>
