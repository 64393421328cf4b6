<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>import_persons</name>
    <message>
        <source>The identity number belongs to another name ({name}).</source>
        <translation>该证件号码已登记在另一姓名（{name}）名下。</translation>
    </message>
    <message>
        <source>{finding} Correct the file, or enter this person by hand.</source>
        <translation>{finding}请改正文件，或手工登记此人。</translation>
    </message>
</context>
</TS>
