<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>atomic</name>
    <message>
        <source>“{name}” could not be written ({reason}). Check the free space, and close the file if another program has it open.</source>
        <translation>无法写入“{name}”（{reason}）。请检查磁盘剩余空间；如果该文件正在其他程序中打开，请先关闭。</translation>
    </message>
</context>
</TS>
