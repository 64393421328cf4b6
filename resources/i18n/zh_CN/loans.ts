<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>loans</name>
    <message>
        <source>A trolley carries at most {limit} kg.</source>
        <translation>手推车载重不得超过{limit}公斤。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Back at|Noted when it comes back.</source>
        <translation>归还时间|归还时自动记录。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Back by|Empty: umbrella two days, trolley today.</source>
        <translation>应还时间|留空：雨伞两天，手推车当天。</translation>
    </message>
    <message>
        <source>Back, damage charged</source>
        <translation>已归还并收损坏费</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower is|Contractors get no trolley.</source>
        <translation>借用人身份|手推车不借给施工单位。</translation>
    </message>
    <message>
        <source>Borrower|Who takes it.</source>
        <translation>借用人|来借的人。</translation>
    </message>
    <message>
        <source>Charge|For damage or loss, to the unit's account.</source>
        <translation>赔偿金额|损坏或遗失的赔偿，记入该单元账户。</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Company in the building</source>
        <translation>本楼公司</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Deposit back|It was given back.</source>
        <translation>押金已退|押金已退还借用人。</translation>
    </message>
    <message>
        <source>Deposit receipt|Its number; deposits are taken at the counter.</source>
        <translation>押金收据号|押金在收费窗口收取，填收据号码。</translation>
    </message>
    <message>
        <source>Deposit|Mostly 0.</source>
        <translation>押金|一般不收。</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Give back the deposit of {sum} yuan and tick it.</source>
        <translation>请退还押金{sum}元并勾选“押金已退”。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Household called</source>
        <translation>已致电住户核实</translation>
    </message>
    <message>
        <source>Identified by|How the desk knows who it is.</source>
        <translation>身份核实|前台如何确认身份。</translation>
    </message>
    <message>
        <source>It is damaged: charge it, or give the reason why not.</source>
        <translation>物品已损坏：请收取赔偿，或填写不收的原因。</translation>
    </message>
    <message>
        <source>It is not due yet; nobody is reminded before.</source>
        <translation>尚未到期，不必催还。</translation>
    </message>
    <message>
        <source>Item no.|As it stands on the thing: U07, T2.</source>
        <translation>物品编号|物品上的编号，如 U07、T2。</translation>
    </message>
    <message>
        <source>Known to the desk</source>
        <translation>前台认识</translation>
    </message>
    <message>
        <source>Lent, not back</source>
        <translation>借出未还</translation>
    </message>
    <message>
        <source>Load, kg|Of a trolley, if it is heavy.</source>
        <translation>载重（公斤）|手推车装重物时填写。</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>物品借用</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Lost: charge the price</source>
        <translation>遗失赔偿</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Reminded|Whom, how, what they said.</source>
        <translation>催还情况|联系了谁、方式和答复。</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>State coming back|As it is now.</source>
        <translation>归还时状况|现在的状况。</translation>
    </message>
    <message>
        <source>State going out|Look at it together.</source>
        <translation>借出时状况|与借用人当面查看。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take back and charge damage</source>
        <translation>归还并收损坏赔偿</translation>
    </message>
    <message>
        <source>Take the deposit at the counter first and enter the receipt's number.</source>
        <translation>请先在收费窗口收取押金，再填写收据号码。</translation>
    </message>
    <message>
        <source>Take “{code}” off the list of things first.</source>
        <translation>请先将“{code}”从可借物品清单中移除。</translation>
    </message>
    <message>
        <source>Telephone|For the reminder; it finds what is overdue.</source>
        <translation>电话|用于催还，并查询有无逾期未还。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>借用约定</translation>
    </message>
    <message>
        <source>Trolley</source>
        <translation>手推车</translation>
    </message>
    <message>
        <source>Trolleys are not lent to contractors.</source>
        <translation>手推车不借给施工单位。</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Unit|Who answers for it: 1-101 or a name.</source>
        <translation>单元|由哪一户负责：1-101，或住户姓名。</translation>
    </message>
    <message>
        <source>User card seen</source>
        <translation>已看用户卡</translation>
    </message>
    <message>
        <source>Visitor of a unit</source>
        <translation>住户的访客</translation>
    </message>
    <message>
        <source>What|A trolley is back the same day.</source>
        <translation>物品种类|手推车须当天归还。</translation>
    </message>
    <message>
        <source>Whoever takes it answers for damage and loss.</source>
        <translation>借用人应妥善使用并按时归还，如有损坏或遗失须照价赔偿。</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>“{code}” is not out.</source>
        <translation>“{code}”没有借出。</translation>
    </message>
</context>
</TS>
