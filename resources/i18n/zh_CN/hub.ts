<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hub</name>
    <message>
        <source>Head office's data were made by a newer PropDesk (schema {found}, this one knows {known}). Update this program; nothing was changed.</source>
        <translation>总部数据由更新版本的 PropDesk 建立（数据版本 {found}，本程序支持到 {known}）。请升级本程序；数据未作任何改动。</translation>
    </message>
    <message>
        <source>There is a hub in this folder already.</source>
        <translation>这个文件夹里已经有总部服务了。</translation>
    </message>
    <message>
        <source>This backup belongs to another company's hub.</source>
        <translation>这份备份属于另一家公司的总部服务。</translation>
    </message>
    <message>
        <source>This folder holds no hub yet: run “hub init” first.</source>
        <translation>这个文件夹里还没有总部服务，请先运行“hub init”。</translation>
    </message>
    <message>
        <source>To serve other computers give a certificate and its key; without, only this one.</source>
        <translation>要为其他电脑服务，请提供证书和私钥；否则只能在本机使用。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound backup of head office's data. Nothing was changed.</source>
        <translation>“{name}”不是完整可用的总部数据备份，未做任何更改。</translation>
    </message>
</context>
</TS>
