<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>0 keeps the screen open; Ctrl+L locks at once.</source>
        <translation>0 表示不自動鎖屏；按 Ctrl+L 立即鎖屏。</translation>
    </message>
    <message>
        <source>80 mm holds 48 characters a line, 58 mm holds 32.</source>
        <translation>80 毫米每行 48 個字元，58 毫米每行 32 個字元。</translation>
    </message>
    <message>
        <source>After that, or once printed, a second person must agree.</source>
        <translation>超過時限或已列印後，須由另一人複核。</translation>
    </message>
    <message>
        <source>An older job is not printed by itself; print a copy instead.</source>
        <translation>過期的任務不會自動列印，請改用補打。</translation>
    </message>
    <message>
        <source>Copies of a receipt a person may print alone</source>
        <translation>一人可自行補打同一收據的次數</translation>
    </message>
    <message>
        <source>For every further copy a second person must agree.</source>
        <translation>超過後每次補打須第二人複核。</translation>
    </message>
    <message>
        <source>For every further time a second person must agree.</source>
        <translation>超過後每次須第二人複核。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Minutes a waiting print job stays valid</source>
        <translation>等待中的列印任務有效分鐘數</translation>
    </message>
    <message>
        <source>Minutes to take back an unprinted receipt alone</source>
        <translation>未列印收據可自行作廢的分鐘數</translation>
    </message>
    <message>
        <source>Minutes without input before the screen locks</source>
        <translation>無操作多少分鐘後鎖屏</translation>
    </message>
    <message>
        <source>Receipt paper width (mm)</source>
        <translation>收據紙寬（毫米）</translation>
    </message>
    <message>
        <source>The language of windows and printed papers on this desk.</source>
        <translation>本前臺視窗與列印單據使用的語言。</translation>
    </message>
    <message>
        <source>Times a shift may open the drawer without a sale</source>
        <translation>每班可無交易開啟錢箱的次數</translation>
    </message>
</context>
</TS>
