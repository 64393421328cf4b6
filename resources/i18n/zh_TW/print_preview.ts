<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>print_preview</name>
    <message>
        <source>241 mm, a third</source>
        <translation>241毫米連續紙（三等分）</translation>
    </message>
    <message>
        <source>241 mm, half a sheet</source>
        <translation>241毫米連續紙（二等分）</translation>
    </message>
    <message>
        <source>241 mm, whole sheet</source>
        <translation>241毫米連續紙（整頁）</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, lying</source>
        <translation>A5（橫向）</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>全部聯次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>聯次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of this desk</source>
        <translation>本機語言</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>No font can draw these characters: {signs}</source>
        <translation>以下字元沒有字型可顯示，已用“〓”代替：{signs}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Pre-printed paper</source>
        <translation>套打（已印好的票據）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer of this computer, no shift</source>
        <translation>本機印表機（不偏移）</translation>
    </message>
    <message>
        <source>Printing {title} again</source>
        <translation>補打：{title}</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存為檔案</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Say why it is printed again.</source>
        <translation>請填寫補打原因。</translation>
    </message>
    <message>
        <source>Slip 58 mm</source>
        <translation>58毫米小票</translation>
    </message>
    <message>
        <source>Slip 80 mm</source>
        <translation>80毫米小票</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>列印效果</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one; what is counted was counted already, so that the next print is marked as a copy.</source>
        <translation>印表機沒有接收。請換一臺印表機；本次列印已登記，再列印將標明“補打”。</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>補打原因</translation>
    </message>
</context>
</TS>
