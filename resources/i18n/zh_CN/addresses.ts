<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>addresses</name>
    <message>
        <source>“{address}” is no USB printer address. It looks like usb://04b8:0202, or usb://04b8:0202/SERIAL where several of a kind are used.</source>
        <translation>“{address}”不是USB打印机地址。正确格式如 usb://04b8:0202；同型号有多台时用 usb://04b8:0202/序列号。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a printer device. It looks like lp:///dev/usb/lp0.</source>
        <translation>“{address}”不是打印设备地址。正确格式如 lp:///dev/usb/lp0。</translation>
    </message>
    <message>
        <source>“{address}” is no serial printer address. It looks like serial:///dev/ttyS0?baud=9600 or serial://COM3?baud=9600; possible are also flow={flows} and parity={parities}, and baud is one of {bauds}.</source>
        <translation>“{address}”不是串口打印机地址。正确格式如 serial:///dev/ttyS0?baud=9600 或 serial://COM3?baud=9600；还可以指定 flow={flows} 和 parity={parities}，波特率可选 {bauds}。</translation>
    </message>
    <message>
        <source>“{address}” names no printer of the print system. It looks like cups://NAME or windows://NAME.</source>
        <translation>“{address}”没有指明打印系统中的打印机。正确格式如 cups://名称 或 windows://名称。</translation>
    </message>
</context>
</TS>
