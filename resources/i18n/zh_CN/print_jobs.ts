<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>print_jobs</name>
    <message>
        <source>Not possible: the print job is “{state}”.</source>
        <translation>无法操作：打印任务现为“{state}”。</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>改由“{printer}”打印</translation>
    </message>
    <message>
        <source>The first printing is incomplete</source>
        <translation>首次打印不完整</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>handed to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>instead of {printer}</source>
        <translation>原打印机：{printer}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>please check the paper</source>
        <translation>待确认出纸</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待打印</translation>
    </message>
    <message>
        <source>“{title}” was printed on pages: print it again from its own screen, where it is marked as a copy.</source>
        <translation>“{title}”是由系统打印机按页打印的：请回到原单据的界面再次打印，纸上会注明补打。</translation>
    </message>
</context>
</TS>
