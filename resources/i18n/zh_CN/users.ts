<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>users</name>
    <message>
        <source>A new password for {name}</source>
        <translation>重置 {name} 的密码</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>状态</translation>
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
        <translation>初始密码</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>Nobody fits. Type less, or choose all.</source>
        <translation>没有符合条件的用户。请少输几个字，或选择全部。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Stands on receipts and in the audit list</source>
        <translation>会印在收据上，并记入操作日志</translation>
    </message>
    <message>
        <source>Tell it to the person only; it must be changed at the first sign-in.</source>
        <translation>只告诉本人；首次登录时必须修改。</translation>
    </message>
    <message>
        <source>They apply from the next sign-in.</source>
        <translation>下次登录时生效。</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did keeps their name.</source>
        <translation>停用后不能再登录，做过的操作仍保留其姓名。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User name, name, role</source>
        <translation>用户名、姓名、角色</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What is typed to sign in</source>
        <translation>登录时输入</translation>
    </message>
</context>
</TS>
