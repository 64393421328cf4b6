<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>PRACTICE · nothing here is real, nothing is sent, papers say so</source>
        <translation>練習 · 這裡的資料都不是真的，不會上傳，單據均註明“練習”</translation>
    </message>
    <message>
        <source>Sunshine Gardens (practice)</source>
        <translation>陽光花園（練習）</translation>
    </message>
    <message>
        <source>The folder {path} holds data that are not for practice; it is left alone.</source>
        <translation>資料夾 {path} 裡的資料不是練習資料，不作改動。</translation>
    </message>
    <message>
        <source>The practice window is open. Close it first, then try again.</source>
        <translation>練習視窗正開著。請先關閉它，再重試。</translation>
    </message>
    <message>
        <source>This folder is in use and cannot become one for practice.</source>
        <translation>此資料夾已在使用，不能改作練習用。</translation>
    </message>
</context>
</TS>
