<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>print_preview</name>
    <message>
        <source>241 mm, a third</source>
        <translation>241毫米连续纸（三等分）</translation>
    </message>
    <message>
        <source>241 mm, half a sheet</source>
        <translation>241毫米连续纸（二等分）</translation>
    </message>
    <message>
        <source>241 mm, whole sheet</source>
        <translation>241毫米连续纸（整页）</translation>
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
        <translation>A5（横向）</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>全部联次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>联次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of this desk</source>
        <translation>本机语言</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No font can draw these characters: {signs}</source>
        <translation>以下字符没有字体可显示，已用“〓”代替：{signs}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Pre-printed paper</source>
        <translation>套打（已印好的票据）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer of this computer, no shift</source>
        <translation>本机打印机（不偏移）</translation>
    </message>
    <message>
        <source>Printing {title} again</source>
        <translation>补打：{title}</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Say why it is printed again.</source>
        <translation>请填写补打原因。</translation>
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
        <translation>打印效果</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one; what is counted was counted already, so that the next print is marked as a copy.</source>
        <translation>打印机没有接收。请换一台打印机；本次打印已登记，再打印将标明“补打”。</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>补打原因</translation>
    </message>
</context>
</TS>
