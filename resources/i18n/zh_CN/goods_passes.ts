<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>goods_passes</name>
    <message>
        <source>A tenant takes furniture out only with the owner's consent: {goods}.</source>
        <translation>租户搬出家具须经业主同意：{goods}。</translation>
    </message>
    <message>
        <source>Applicant|Others need the owner's word or a stamp.</source>
        <translation>申请人身份|非业主须有业主同意或盖章清单。</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>门岗核对</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>退回前台</translation>
    </message>
    <message>
        <source>Company or person|Who takes them out.</source>
        <translation>单位或姓名|由谁搬出。</translation>
    </message>
    <message>
        <source>Compared by|The guard; noted at the gate.</source>
        <translation>查验人|门岗保安，查验时自动记录。</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>End of the number|Last four digits; not more.</source>
        <translation>证件尾号|只记后四位。</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>作过期处理</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Furniture|It may belong to the owner.</source>
        <translation>家具|可能属于业主。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门岗联</translation>
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
        <translation>物品放行条</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持条人</translation>
    </message>
    <message>
        <source>How many of “{goods}”?</source>
        <translation>请填写“{goods}”的数量。</translation>
    </message>
    <message>
        <source>Identity card seen|It was in your hand.</source>
        <translation>已核对证件|已当面查看身份证件。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Issued by|Noted when it is issued.</source>
        <translation>签发人|签发时自动记录。</translation>
    </message>
    <message>
        <source>Leaves on|Good to midnight; empty: today.</source>
        <translation>放行日期|当日24时前有效；不填即当天。</translation>
    </message>
    <message>
        <source>Lift|Which one is used.</source>
        <translation>使用电梯|用哪一部电梯。</translation>
    </message>
    <message>
        <source>Look at the identity card first, then tick it.</source>
        <translation>请先核对身份证件再勾选。</translation>
    </message>
    <message>
        <source>Measure|Piece, box, set.</source>
        <translation>单位|件、箱、套。</translation>
    </message>
    <message>
        <source>Model|Brand, size or colour.</source>
        <translation>型号|品牌、规格或颜色。</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>搬离</translation>
    </message>
    <message>
        <source>Name|What it is: sofa, printer.</source>
        <translation>物品名称|如沙发、打印机。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner's consent|In writing, or called back.</source>
        <translation>业主同意|书面同意或已电话核实。</translation>
    </message>
    <message>
        <source>Pieces counted|All pieces, as the guard counts them.</source>
        <translation>清点件数|保安清点的总件数。</translation>
    </message>
    <message>
        <source>Plate|Of the vehicle.</source>
        <translation>车牌号|搬运车辆的车牌。</translation>
    </message>
    <message>
        <source>Quantity|In pieces; the guard counts them.</source>
        <translation>数量|按件填写，门岗据此清点。</translation>
    </message>
    <message>
        <source>Reason|Why the goods leave.</source>
        <translation>放行原因|物品为何搬出。</translation>
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
        <translation>放行时间|门岗放行时自动记录。</translation>
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
        <translation>业主委托人</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>服务中心联</translation>
    </message>
    <message>
        <source>Stamped list|The company's seal is on it.</source>
        <translation>盖章清单|清单上盖有公章。</translation>
    </message>
    <message>
        <source>Telephone|To ask back.</source>
        <translation>电话|便于核实。</translation>
    </message>
    <message>
        <source>Tenant or company</source>
        <translation>租户或公司</translation>
    </message>
    <message>
        <source>The day of leaving is past.</source>
        <translation>放行日期已过。</translation>
    </message>
    <message>
        <source>The pass says {pieces} pieces, the gate counted {counted}.</source>
        <translation>放行条载明{pieces}件，门岗清点为{counted}件。</translation>
    </message>
    <message>
        <source>The pass says {pieces} pieces, you counted {counted}. Do not release; send it back to the desk.</source>
        <translation>放行条载明{pieces}件，清点为{counted}件，不得放行，请退回前台。</translation>
    </message>
    <message>
        <source>There is neither a stamped list nor the owner's consent.</source>
        <translation>既没有盖章清单，也没有业主同意。</translation>
    </message>
    <message>
        <source>There is no goods pass “{code}”. Do not release.</source>
        <translation>没有编号为“{code}”的放行条，不得放行。</translation>
    </message>
    <message>
        <source>This pass was good until {moment}. Send them back to the desk.</source>
        <translation>该放行条有效期至{moment}，已过期，请持条人回前台办理。</translation>
    </message>
    <message>
        <source>Time|Such as 14:00-16:00.</source>
        <translation>时段|例如 14:00-16:00。</translation>
    </message>
    <message>
        <source>Unit|Where the goods come from.</source>
        <translation>房号|物品从哪一户搬出。</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>废弃</translation>
    </message>
    <message>
        <source>What differs|Other, missing.</source>
        <translation>不符情况|多出、缺少或不同的物品。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Why and when</source>
        <translation>原因与时间</translation>
    </message>
</context>
</TS>
