<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>PRACTICE · nothing here is real, nothing is sent, papers say so</source>
        <translation>练习 · 这里的数据都不是真的，不会上传，单据均注明“练习”</translation>
    </message>
    <message>
        <source>Sunshine Gardens (practice)</source>
        <translation>阳光花园（练习）</translation>
    </message>
    <message>
        <source>The folder {path} holds data that are not for practice; it is left alone.</source>
        <translation>文件夹 {path} 里的数据不是练习数据，不作改动。</translation>
    </message>
    <message>
        <source>The practice window is open. Close it first, then try again.</source>
        <translation>练习窗口正开着。请先关闭它，再重试。</translation>
    </message>
    <message>
        <source>This folder is in use and cannot become one for practice.</source>
        <translation>此文件夹已在使用，不能改作练习用。</translation>
    </message>
</context>
</TS>
