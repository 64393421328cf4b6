<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>goods_passes</name>
    <message>
        <source>A tenant takes furniture out only with the owner's consent: {goods}.</source>
        <translation>租戶搬出傢俱須經業主同意：{goods}。</translation>
    </message>
    <message>
        <source>Applicant|Others need the owner's word or a stamp.</source>
        <translation>申請人身份|非業主須有業主同意或蓋章清單。</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>門崗核對</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>退回前臺</translation>
    </message>
    <message>
        <source>Company or person|Who takes them out.</source>
        <translation>單位或姓名|由誰搬出。</translation>
    </message>
    <message>
        <source>Compared by|The guard; noted at the gate.</source>
        <translation>查驗人|門崗保安，查驗時自動記錄。</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工單位</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>End of the number|Last four digits; not more.</source>
        <translation>證件尾號|只記後四位。</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>作過期處理</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Furniture|It may belong to the owner.</source>
        <translation>傢俱|可能屬於業主。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>門崗聯</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Goods passes</source>
        <translation>物品放行</translation>
    </message>
    <message>
        <source>Goods release pass</source>
        <translation>物品放行條</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持條人</translation>
    </message>
    <message>
        <source>How many of “{goods}”?</source>
        <translation>請填寫“{goods}”的數量。</translation>
    </message>
    <message>
        <source>Identity card seen|It was in your hand.</source>
        <translation>已核對證件|已當面檢視身份證件。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>簽發</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已簽發</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發人</translation>
    </message>
    <message>
        <source>Issued by|Noted when it is issued.</source>
        <translation>簽發人|簽發時自動記錄。</translation>
    </message>
    <message>
        <source>Leaves on|Good to midnight; empty: today.</source>
        <translation>放行日期|當日24時前有效；不填即當天。</translation>
    </message>
    <message>
        <source>Lift|Which one is used.</source>
        <translation>使用電梯|用哪一部電梯。</translation>
    </message>
    <message>
        <source>Look at the identity card first, then tick it.</source>
        <translation>請先核對身份證件再勾選。</translation>
    </message>
    <message>
        <source>Measure|Piece, box, set.</source>
        <translation>單位|件、箱、套。</translation>
    </message>
    <message>
        <source>Model|Brand, size or colour.</source>
        <translation>型號|品牌、規格或顏色。</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>搬離</translation>
    </message>
    <message>
        <source>Name|What it is: sofa, printer.</source>
        <translation>物品名稱|如沙發、印表機。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Owner's consent|In writing, or called back.</source>
        <translation>業主同意|書面同意或已電話核實。</translation>
    </message>
    <message>
        <source>Pieces counted|All pieces, as the guard counts them.</source>
        <translation>清點件數|保安清點的總件數。</translation>
    </message>
    <message>
        <source>Plate|Of the vehicle.</source>
        <translation>車牌號|搬運車輛的車牌。</translation>
    </message>
    <message>
        <source>Quantity|In pieces; the guard counts them.</source>
        <translation>數量|按件填寫，門崗據此清點。</translation>
    </message>
    <message>
        <source>Reason|Why the goods leave.</source>
        <translation>放行原因|物品為何搬出。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Released at|Noted at the gate.</source>
        <translation>放行時間|門崗放行時自動記錄。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Sent by the owner</source>
        <translation>業主委託人</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>服務中心聯</translation>
    </message>
    <message>
        <source>Stamped list|The company's seal is on it.</source>
        <translation>蓋章清單|清單上蓋有公章。</translation>
    </message>
    <message>
        <source>Telephone|To ask back.</source>
        <translation>電話|便於核實。</translation>
    </message>
    <message>
        <source>Tenant or company</source>
        <translation>租戶或公司</translation>
    </message>
    <message>
        <source>The day of leaving is past.</source>
        <translation>放行日期已過。</translation>
    </message>
    <message>
        <source>The pass says {pieces} pieces, the gate counted {counted}.</source>
        <translation>放行條載明{pieces}件，門崗清點為{counted}件。</translation>
    </message>
    <message>
        <source>The pass says {pieces} pieces, you counted {counted}. Do not release; send it back to the desk.</source>
        <translation>放行條載明{pieces}件，清點為{counted}件，不得放行，請退回前臺。</translation>
    </message>
    <message>
        <source>There is neither a stamped list nor the owner's consent.</source>
        <translation>既沒有蓋章清單，也沒有業主同意。</translation>
    </message>
    <message>
        <source>There is no goods pass “{code}”. Do not release.</source>
        <translation>沒有編號為“{code}”的放行條，不得放行。</translation>
    </message>
    <message>
        <source>This pass was good until {moment}. Send them back to the desk.</source>
        <translation>該放行條有效期至{moment}，已過期，請持條人回前臺辦理。</translation>
    </message>
    <message>
        <source>Time|Such as 14:00-16:00.</source>
        <translation>時段|例如 14:00-16:00。</translation>
    </message>
    <message>
        <source>Unit|Where the goods come from.</source>
        <translation>房號|物品從哪一戶搬出。</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>廢棄</translation>
    </message>
    <message>
        <source>What differs|Other, missing.</source>
        <translation>不符情況|多出、缺少或不同的物品。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Why and when</source>
        <translation>原因與時間</translation>
    </message>
</context>
</TS>
