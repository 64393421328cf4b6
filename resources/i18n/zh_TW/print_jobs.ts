<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>print_jobs</name>
    <message>
        <source>Not possible: the print job is “{state}”.</source>
        <translation>無法操作：列印任務現為“{state}”。</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>改由“{printer}”列印</translation>
    </message>
    <message>
        <source>The first printing is incomplete</source>
        <translation>首次列印不完整</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>handed to the printer</source>
        <translation>已送印表機</translation>
    </message>
    <message>
        <source>instead of {printer}</source>
        <translation>原印表機：{printer}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>please check the paper</source>
        <translation>待確認出紙</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待列印</translation>
    </message>
    <message>
        <source>“{title}” was printed on pages: print it again from its own screen, where it is marked as a copy.</source>
        <translation>“{title}”是由系統印表機按頁列印的：請回到原單據的介面再次列印，紙上會註明補打。</translation>
    </message>
</context>
</TS>
