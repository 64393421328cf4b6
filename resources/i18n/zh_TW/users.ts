<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>users</name>
    <message>
        <source>A new password for {name}</source>
        <translation>重置 {name} 的密碼</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>停用 {name}？</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>重置密碼</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>Nobody fits. Type less, or choose all.</source>
        <translation>沒有符合條件的使用者。請少輸幾個字，或選擇全部。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>{name} 的角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Stands on receipts and in the audit list</source>
        <translation>會印在收據上，並記入操作日誌</translation>
    </message>
    <message>
        <source>Tell it to the person only; it must be changed at the first sign-in.</source>
        <translation>只告訴本人；首次登入時必須修改。</translation>
    </message>
    <message>
        <source>They apply from the next sign-in.</source>
        <translation>下次登入時生效。</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did keeps their name.</source>
        <translation>停用後不能再登入，做過的操作仍保留其姓名。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>User name, name, role</source>
        <translation>使用者名稱、姓名、角色</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>What is typed to sign in</source>
        <translation>登入時輸入</translation>
    </message>
</context>
</TS>
