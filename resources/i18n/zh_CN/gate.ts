<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gate</name>
    <message>
        <source>Compared</source>
        <translation>核对完毕</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Goods at the gate</source>
        <translation>门岗放行</translation>
    </message>
    <message>
        <source>Goods may not leave on this pass.</source>
        <translation>凭此放行条不得放行物品。</translation>
    </message>
    <message>
        <source>Goods pass</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Next pass</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Other things than listed</source>
        <translation>与清单不符之处</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Pieces you counted</source>
        <translation>清点件数</translation>
    </message>
    <message>
        <source>Scan the bar code of a goods pass, or type its number.</source>
        <translation>扫描放行条条码，或输入编号。</translation>
    </message>
    <message>
        <source>good until {moment}</source>
        <translation>有效期至 {moment}</translation>
    </message>
    <message>
        <source>{number}: do not release. Send them to the desk.</source>
        <translation>{number}：不得放行，请持条人回前台。</translation>
    </message>
    <message>
        <source>{number}: its day is over. Send them to the desk.</source>
        <translation>{number}：已过期，请持条人回前台。</translation>
    </message>
    <message>
        <source>{number}: released.</source>
        <translation>{number}：准予放行。</translation>
    </message>
</context>
</TS>
