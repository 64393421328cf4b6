<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>gate</name>
    <message>
        <source>Compared</source>
        <translation>核對完畢</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Goods at the gate</source>
        <translation>門崗放行</translation>
    </message>
    <message>
        <source>Goods may not leave on this pass.</source>
        <translation>憑此放行條不得放行物品。</translation>
    </message>
    <message>
        <source>Goods pass</source>
        <translation>放行條</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Next pass</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Other things than listed</source>
        <translation>與清單不符之處</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Pieces you counted</source>
        <translation>清點件數</translation>
    </message>
    <message>
        <source>Scan the bar code of a goods pass, or type its number.</source>
        <translation>掃描放行條條碼，或輸入編號。</translation>
    </message>
    <message>
        <source>good until {moment}</source>
        <translation>有效期至 {moment}</translation>
    </message>
    <message>
        <source>{number}: do not release. Send them to the desk.</source>
        <translation>{number}：不得放行，請持條人回前臺。</translation>
    </message>
    <message>
        <source>{number}: its day is over. Send them to the desk.</source>
        <translation>{number}：已過期，請持條人回前臺。</translation>
    </message>
    <message>
        <source>{number}: released.</source>
        <translation>{number}：准予放行。</translation>
    </message>
</context>
</TS>
