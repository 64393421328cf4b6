<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message>
        <source>Paper</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>無法讀取“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are kept.</source>
        <translation>“{name}”有 {size} MB，最大可儲存 {limit} MB 的檔案。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空檔案。</translation>
    </message>
    <message>
        <source>“{name}” is not on this desk, or is damaged. It may still be at the desk that took it in.</source>
        <translation>“{name}”不在本臺電腦上或已損壞，可到登記它的電腦上檢視。</translation>
    </message>
</context>
</TS>
