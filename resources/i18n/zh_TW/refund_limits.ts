<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>refund_limits</name>
    <message>
        <source>{amount} is more than this desk may give back by itself ({limit}): head office must be reached first, so that no other desk gives it back too.</source>
        <translation>{amount} 超過本視窗可自行退款的額度（{limit}）：須先連上總部，避免其他視窗重複退款。</translation>
    </message>
    <message>
        <source>{station} is about to give this money back, or has done so just now.</source>
        <translation>{station} 正在辦理或剛剛辦理了這筆退款。</translation>
    </message>
</context>
</TS>
