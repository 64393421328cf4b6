<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>A password needs at least {count} characters.</source>
        <translation>密碼至少需要 {count} 個字元。</translation>
    </message>
    <message>
        <source>A second person must agree: somebody else who may “{permission}”.</source>
        <translation>需要另一人複核：須由有“{permission}”許可權的其他人員確認。</translation>
    </message>
    <message>
        <source>Both persons have the same password. Each needs one of their own.</source>
        <translation>兩人的密碼相同，請各自使用自己的密碼。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>請至少選擇一個角色。</translation>
    </message>
    <message>
        <source>Nobody would be left who may manage users. Give that right to somebody first.</source>
        <translation>這樣就沒有人能管理使用者了。請先給其他人管理使用者的許可權。</translation>
    </message>
    <message>
        <source>There is already a user “{login}”.</source>
        <translation>使用者“{login}”已存在。</translation>
    </message>
    <message>
        <source>This cannot be done to your own access.</source>
        <translation>不能對自己的賬號這樣操作。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} seconds.</source>
        <translation>密碼錯誤次數過多，請在 {seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>使用者名稱或密碼錯誤。</translation>
    </message>
</context>
</TS>
