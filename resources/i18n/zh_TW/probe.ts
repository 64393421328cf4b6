<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>probe</name>
    <message>
        <source>{address} cannot be asked: a file and a print system pass no answers on. Set by hand what the printer can do.</source>
        <translation>無法檢測 {address}：檔案和系統列印佇列不會傳回應答。請手工設定印表機功能。</translation>
    </message>
</context>
</TS>
