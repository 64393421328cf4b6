<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kit</name>
    <message>
        <source>A second person must agree</source>
        <translation>需要第二人同意</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>查找住户</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing found. Try the room, a name, a telephone.</source>
        <translation>没有找到。试试房号、姓名或电话。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Room, name, pinyin initials, last digits of a telephone</source>
        <translation>房号、姓名、拼音首字母、电话末几位</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Somebody other than you, with the right “{right}”.</source>
        <translation>须由您以外、有“{right}”权限的同事确认。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your data is safe; the last step may not have been done: look before you repeat it. A report was written.</source>
        <translation>程序内部出错。数据是安全的；刚才的操作可能没有完成，请先核对再重做。错误报告已保存。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>“{label}” must be filled in.</source>
        <translation>请填写“{label}”。</translation>
    </message>
</context>
</TS>
