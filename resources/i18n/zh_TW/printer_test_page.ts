<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>printer_test_page</name>
    <message>
        <source>Buzzer</source>
        <translation>蜂鳴器</translation>
    </message>
    <message>
        <source>Chinese characters and signs</source>
        <translation>漢字與符號</translation>
    </message>
    <message>
        <source>Chinese letters of its own</source>
        <translation>自帶漢字型檔</translation>
    </message>
    <message>
        <source>Confirms every slip</source>
        <translation>逐張確認列印</translation>
    </message>
    <message>
        <source>Cutter</source>
        <translation>切刀</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Draws QR codes itself</source>
        <translation>自行繪製二維碼</translation>
    </message>
    <message>
        <source>Draws bar codes itself</source>
        <translation>自行繪製條形碼</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>印表機測試</translation>
    </message>
    <message>
        <source>Reports troubles by itself</source>
        <translation>主動上報故障</translation>
    </message>
    <message>
        <source>Says whether there is paper</source>
        <translation>報告有無紙張</translation>
    </message>
    <message>
        <source>Says why it stands still</source>
        <translation>報告停機原因</translation>
    </message>
    <message>
        <source>Socket for a cash drawer</source>
        <translation>錢箱介面</translation>
    </message>
    <message>
        <source>What is known of this printer</source>
        <translation>本印表機的已知功能</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不支援</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>{cells} signs fill the line:</source>
        <translation>每行 {cells} 個字元：</translation>
    </message>
</context>
</TS>
