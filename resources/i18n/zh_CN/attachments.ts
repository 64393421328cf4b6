<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message>
        <source>Paper</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>无法读取“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; files of up to {limit} MB are kept.</source>
        <translation>“{name}”有 {size} MB，最大可保存 {limit} MB 的文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空文件。</translation>
    </message>
    <message>
        <source>“{name}” is not on this desk, or is damaged. It may still be at the desk that took it in.</source>
        <translation>“{name}”不在本台电脑上或已损坏，可到登记它的电脑上查看。</translation>
    </message>
</context>
</TS>
