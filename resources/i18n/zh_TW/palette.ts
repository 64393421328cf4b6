<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>palette</name>
    <message>
        <source>Chosen lately first.</source>
        <translation>最近用過的在前。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查詢一切</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>More</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>沒有符合的內容。少打幾個字會找到更多。</translation>
    </message>
    <message>
        <source>Something went wrong. A report was written; type again.</source>
        <translation>程式出了點問題，已寫下報告；請重新輸入。</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>到房產資料</translation>
    </message>
    <message>
        <source>Unit, name, pinyin, telephone, plate, receipt, case, screen, command</source>
        <translation>房號、姓名、拼音、電話、車牌、收據、事項、介面、命令</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>case</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>事項列表</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>{name} (moved out)</source>
        <translation>{name}（已遷出）</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open   Ctrl+Enter to the register   Esc close</source>
        <translation>↑↓ 選擇   回車 開啟   Ctrl+回車 到房產資料   Esc 關閉</translation>
    </message>
</context>
</TS>
