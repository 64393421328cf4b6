<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>This folder already holds an estate. Choose an empty one for the demonstration.</source>
        <translation>此資料夾中已有小區資料，請為演示另選一個空資料夾。</translation>
    </message>
</context>
</TS>
