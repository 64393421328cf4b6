<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>hub</name>
    <message>
        <source>Head office's data were made by a newer PropDesk (schema {found}, this one knows {known}). Update this program; nothing was changed.</source>
        <translation>總部資料由更新版本的 PropDesk 建立（資料版本 {found}，本程式支援到 {known}）。請升級本程式；資料未作任何改動。</translation>
    </message>
    <message>
        <source>There is a hub in this folder already.</source>
        <translation>這個資料夾裡已經有總部服務了。</translation>
    </message>
    <message>
        <source>This backup belongs to another company's hub.</source>
        <translation>這份備份屬於另一家公司的總部服務。</translation>
    </message>
    <message>
        <source>This folder holds no hub yet: run “hub init” first.</source>
        <translation>這個資料夾裡還沒有總部服務，請先執行“hub init”。</translation>
    </message>
    <message>
        <source>To serve other computers give a certificate and its key; without, only this one.</source>
        <translation>要為其他電腦服務，請提供證書和私鑰；否則只能在本機使用。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound backup of head office's data. Nothing was changed.</source>
        <translation>“{name}”不是完整可用的總部資料備份，未做任何更改。</translation>
    </message>
</context>
</TS>
