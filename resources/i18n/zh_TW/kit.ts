<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>查詢住戶</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
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
        <translation>沒有找到。試試房號、姓名或電話。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Room, name, pinyin initials, last digits of a telephone</source>
        <translation>房號、姓名、拼音首字母、電話末幾位</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Somebody other than you, with the right “{right}”.</source>
        <translation>須由您以外、有“{right}”許可權的同事確認。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your data is safe; the last step may not have been done: look before you repeat it. A report was written.</source>
        <translation>程式內部出錯。資料是安全的；剛才的操作可能沒有完成，請先核對再重做。錯誤報告已儲存。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 條</translation>
    </message>
    <message>
        <source>“{label}” must be filled in.</source>
        <translation>請填寫“{label}”。</translation>
    </message>
</context>
</TS>
