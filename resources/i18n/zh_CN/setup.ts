<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>setup</name>
    <message>
        <source>This folder is already set up for {centre}-{desk}.</source>
        <translation>此文件夹已为 {centre}-{desk} 完成初始设置。</translation>
    </message>
    <message>
        <source>“{code}” cannot be used: 1 to 8 letters and digits, such as {example}.</source>
        <translation>“{code}”不可用：请用 1 至 8 位字母或数字，例如 {example}。</translation>
    </message>
</context>
</TS>
