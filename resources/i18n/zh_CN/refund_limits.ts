<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>refund_limits</name>
    <message>
        <source>{amount} is more than this desk may give back by itself ({limit}): head office must be reached first, so that no other desk gives it back too.</source>
        <translation>{amount} 超过本窗口可自行退款的额度（{limit}）：须先连上总部，避免其他窗口重复退款。</translation>
    </message>
    <message>
        <source>{station} is about to give this money back, or has done so just now.</source>
        <translation>{station} 正在办理或刚刚办理了这笔退款。</translation>
    </message>
</context>
</TS>
