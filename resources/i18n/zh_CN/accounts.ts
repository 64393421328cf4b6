<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>A password needs at least {count} characters.</source>
        <translation>密码至少需要 {count} 个字符。</translation>
    </message>
    <message>
        <source>A second person must agree: somebody else who may “{permission}”.</source>
        <translation>需要另一人复核：须由有“{permission}”权限的其他人员确认。</translation>
    </message>
    <message>
        <source>Both persons have the same password. Each needs one of their own.</source>
        <translation>两人的密码相同，请各自使用自己的密码。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>Nobody would be left who may manage users. Give that right to somebody first.</source>
        <translation>这样就没有人能管理用户了。请先给其他人管理用户的权限。</translation>
    </message>
    <message>
        <source>There is already a user “{login}”.</source>
        <translation>用户“{login}”已存在。</translation>
    </message>
    <message>
        <source>This cannot be done to your own access.</source>
        <translation>不能对自己的账号这样操作。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} seconds.</source>
        <translation>密码错误次数过多，请在 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
</context>
</TS>
