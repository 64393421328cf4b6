<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>0 keeps the screen open; Ctrl+L locks at once.</source>
        <translation>0 表示不自动锁屏；按 Ctrl+L 立即锁屏。</translation>
    </message>
    <message>
        <source>80 mm holds 48 characters a line, 58 mm holds 32.</source>
        <translation>80 毫米每行 48 个字符，58 毫米每行 32 个字符。</translation>
    </message>
    <message>
        <source>After that, or once printed, a second person must agree.</source>
        <translation>超过时限或已打印后，须由另一人复核。</translation>
    </message>
    <message>
        <source>An older job is not printed by itself; print a copy instead.</source>
        <translation>过期的任务不会自动打印，请改用补打。</translation>
    </message>
    <message>
        <source>Copies of a receipt a person may print alone</source>
        <translation>一人可自行补打同一收据的次数</translation>
    </message>
    <message>
        <source>For every further copy a second person must agree.</source>
        <translation>超过后每次补打须第二人复核。</translation>
    </message>
    <message>
        <source>For every further time a second person must agree.</source>
        <translation>超过后每次须第二人复核。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Minutes a waiting print job stays valid</source>
        <translation>等待中的打印任务有效分钟数</translation>
    </message>
    <message>
        <source>Minutes to take back an unprinted receipt alone</source>
        <translation>未打印收据可自行作废的分钟数</translation>
    </message>
    <message>
        <source>Minutes without input before the screen locks</source>
        <translation>无操作多少分钟后锁屏</translation>
    </message>
    <message>
        <source>Receipt paper width (mm)</source>
        <translation>收据纸宽（毫米）</translation>
    </message>
    <message>
        <source>The language of windows and printed papers on this desk.</source>
        <translation>本前台窗口与打印单据使用的语言。</translation>
    </message>
    <message>
        <source>Times a shift may open the drawer without a sale</source>
        <translation>每班可无交易打开钱箱的次数</translation>
    </message>
</context>
</TS>
