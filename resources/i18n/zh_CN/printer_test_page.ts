<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>printer_test_page</name>
    <message>
        <source>Buzzer</source>
        <translation>蜂鸣器</translation>
    </message>
    <message>
        <source>Chinese characters and signs</source>
        <translation>汉字与符号</translation>
    </message>
    <message>
        <source>Chinese letters of its own</source>
        <translation>自带汉字库</translation>
    </message>
    <message>
        <source>Confirms every slip</source>
        <translation>逐张确认打印</translation>
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
        <translation>自行绘制二维码</translation>
    </message>
    <message>
        <source>Draws bar codes itself</source>
        <translation>自行绘制条形码</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>打印机测试</translation>
    </message>
    <message>
        <source>Reports troubles by itself</source>
        <translation>主动上报故障</translation>
    </message>
    <message>
        <source>Says whether there is paper</source>
        <translation>报告有无纸张</translation>
    </message>
    <message>
        <source>Says why it stands still</source>
        <translation>报告停机原因</translation>
    </message>
    <message>
        <source>Socket for a cash drawer</source>
        <translation>钱箱接口</translation>
    </message>
    <message>
        <source>What is known of this printer</source>
        <translation>本打印机的已知功能</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>{cells} signs fill the line:</source>
        <translation>每行 {cells} 个字符：</translation>
    </message>
</context>
</TS>
