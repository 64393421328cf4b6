<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>registry</name>
    <message>
        <source>A person of {unit}</source>
        <translation>登记 {unit} 的人员</translation>
    </message>
    <message>
        <source>A vehicle of {unit}</source>
        <translation>{unit} 的车辆</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Being decorated</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Built area (m²)</source>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>按号码识别</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>修改资料</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>Change use</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Change {unit}</source>
        <translation>修改 {unit}</translation>
    </message>
    <message>
        <source>Choose a person of the unit first.</source>
        <translation>请先选择该房屋中的人员。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data of {name}</source>
        <translation>{name} 的资料</translation>
    </message>
    <message>
        <source>Decorating</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Decorating {unit}</source>
        <translation>{unit} 装修</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <source>Delete the data of {name}</source>
        <translation>删除{name}的个人资料</translation>
    </message>
    <message>
        <source>Deleted; called {name} from now on. Cases cleared: {cases}.</source>
        <translation>已删除，今后以{name}代称；已清理事项{cases}件。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>证件 {number}</translation>
    </message>
    <message>
        <source>Empty means today</source>
        <translation>不填即今天</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>End the hold on the data of {name}</source>
        <translation>解除对{name}资料的保全</translation>
    </message>
    <message>
        <source>Entered by mistake: take it back</source>
        <translation>登记有误，撤回</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Everything kept about {name}, in full: a workbook to read and a JSON file to take along. It is noted who made it and why.</source>
        <translation>导出{name}的全部资料（不打码）：一份可阅读的表格和一份可携带的JSON文件。导出人和原因将被记录。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出个人资料</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>For an entry that is taken back</source>
        <translation>撤回登记时填写</translation>
    </message>
    <message>
        <source>Foreigner's residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Give back {sum} prepaid for {unit}</source>
        <translation>退还 {unit} 预存款 {sum} 元</translation>
    </message>
    <message>
        <source>Give prepaid money back</source>
        <translation>退还预存款</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Hong Kong / Macau permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>How</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>How the unit is used has not been entered yet.</source>
        <translation>还没有登记使用状态。</translation>
    </message>
    <message>
        <source>How {unit} is used</source>
        <translation>{unit} 的使用状态</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Inside area (m²)</source>
        <translation>套内面积（m²）</translation>
    </message>
    <message>
        <source>Its short name in room numbers stays.</source>
        <translation>房号中的楼栋简称不变。</translation>
    </message>
    <message>
        <source>Its short name, such as 3 or A</source>
        <translation>楼栋简称，如 3 或 A</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>房屋类型</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Leave empty if the building has only one</source>
        <translation>楼栋只有一个单元时不用填</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>依法保全</translation>
    </message>
    <message>
        <source>Military card</source>
        <translation>军官证</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moved out, sold or ended</source>
        <translation>迁出、出售或到期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the building</source>
        <translation>楼栋名称</translation>
    </message>
    <message>
        <source>Name, numbers and plates of {name} go, here and in finished cases. Charges, payments and receipts stay as the law asks. This cannot be undone; a second person agrees.</source>
        <translation>将删除{name}在档案和已办结事项中的姓名、号码和车牌；账单、收款和票据依法保留。此操作不可恢复，须第二人同意。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>No telephone and no document is kept.</source>
        <translation>没有登记电话和证件。</translation>
    </message>
    <message>
        <source>No unit fits. Type less, or choose all buildings and uses. A new estate is brought in under “Imports”; a single unit is added with Ctrl+N.</source>
        <translation>没有符合条件的房屋。请少输几个字，或选择全部楼栋和全部使用状态。整个小区的资料从“导入”带入，单套房屋按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>No vehicle is registered.</source>
        <translation>没有登记车辆。</translation>
    </message>
    <message>
        <source>Nobody is registered here yet.</source>
        <translation>还没有登记人员。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>暂不清楚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noted beside the use, from the permit until it is closed.</source>
        <translation>装修标记与使用状态并列，自发放装修许可起，至结案止。</translation>
    </message>
    <message>
        <source>Nothing about {name} is deleted, by request or by time, until it is ended.</source>
        <translation>在解除之前，{name}的资料不因申请或到期而删除。</translation>
    </message>
    <message>
        <source>Nothing is prepaid for this unit.</source>
        <translation>该房屋没有预存款。</translation>
    </message>
    <message>
        <source>Nothing was ever changed.</source>
        <translation>没有变更记录。</translation>
    </message>
    <message>
        <source>Only when the program doubts the number</source>
        <translation>仅在系统提示号码可疑时填写</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Owes {sum}</source>
        <translation>欠费 {sum} 元</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>个人/单位</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Rename the building</source>
        <translation>楼栋改名</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role on the unit</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Room, name, pinyin, telephone, plate</source>
        <translation>房号、姓名、拼音、电话、车牌</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save everything about the person as</source>
        <translation>个人资料另存为</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Show a number</source>
        <translation>查看号码</translation>
    </message>
    <message>
        <source>Show a number of {name} in full</source>
        <translation>查看 {name} 的完整号码</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show the numbers of {name} in full</source>
        <translation>显示{name}的完整号码</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>过户</translation>
    </message>
    <message>
        <source>Such as 1501</source>
        <translation>如 1501</translation>
    </message>
    <message>
        <source>Such as 粤B12345 or 粤BD12345</source>
        <translation>如 粤B12345 或 粤BD12345</translation>
    </message>
    <message>
        <source>Such as: asked in writing on 5 December; it is kept</source>
        <translation>如：12月5日书面申请；将留存备查</translation>
    </message>
    <message>
        <source>Such as: calling about a burst pipe</source>
        <translation>如：水管爆裂，联系业主</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Take the newest entry back: it was a mistake</source>
        <translation>撤回最近一次登记（登错了）</translation>
    </message>
    <message>
        <source>Take the unit off the register</source>
        <translation>注销房屋</translation>
    </message>
    <message>
        <source>Take {plate} off?</source>
        <translation>注销 {plate}？</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>电话 {number}</translation>
    </message>
    <message>
        <source>Telephone {phone}, document {identity}. Left empty they stay as they are; a single “-” removes a number.</source>
        <translation>电话 {phone}，证件 {identity}。不填则保持不变；只填一个“-”表示删除该号码。</translation>
    </message>
    <message>
        <source>The chosen unit</source>
        <translation>选中的房屋</translation>
    </message>
    <message>
        <source>The owner and co-owners of today end the day before; the new owner is registered. What is owed stays with the unit.</source>
        <translation>现业主和共有人截止到前一天，登记新业主。欠费仍留在该房屋上。</translation>
    </message>
    <message>
        <source>The plate no longer belongs to this unit.</source>
        <translation>该车牌将不再属于这套房屋。</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>This number belongs to {name}, {role} of {unit}: take that person, whose data stay as they are</source>
        <translation>该证件已登记给{name}（{unit} {role}）：就用此人，其资料保持不变</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Units and customers</source>
        <translation>房屋与客户</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用状态</translation>
    </message>
    <message>
        <source>Use over time</source>
        <translation>使用状态变更</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>What changed in the person's data</source>
        <translation>人员变更记录</translation>
    </message>
    <message>
        <source>What changed in the unit</source>
        <translation>房屋变更记录</translation>
    </message>
    <message>
        <source>What changed: {name}</source>
        <translation>变更记录：{name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What keeps the data of {name} ends; a second person agrees.</source>
        <translation>解除对{name}资料的保全，须第二人同意。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>查看哪个号码</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who looked, when and why is kept in the audit list.</source>
        <translation>谁在什么时候、因为什么查看，都会记入操作日志。</translation>
    </message>
    <message>
        <source>Why an odd number is right</source>
        <translation>号码异常的说明</translation>
    </message>
    <message>
        <source>Why you need to see it</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Works are over</source>
        <translation>装修已结束</translation>
    </message>
    <message>
        <source>Works go on</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>being decorated</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>built {area}</source>
        <translation>建筑面积 {area}</translation>
    </message>
    <message>
        <source>decorated since {day}</source>
        <translation>{day} 起装修</translation>
    </message>
    <message>
        <source>floor {floor}</source>
        <translation>{floor} 层</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>inside {area}</source>
        <translation>套内面积 {area}</translation>
    </message>
    <message>
        <source>late fee so far {sum}</source>
        <translation>违约金 {sum} 元</translation>
    </message>
    <message>
        <source>prepaid {sum}</source>
        <translation>预存 {sum} 元</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{name}: {role} of {unit}</source>
        <translation>{name}（{unit} {role}）</translation>
    </message>
    <message>
        <source>{person} (moved out)</source>
        <translation>{person}（已迁出）</translation>
    </message>
    <message>
        <source>{records} records written: {workbook} and {data}.</source>
        <translation>已导出{records}条记录：{workbook}、{data}。</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{day} 起：{state}</translation>
    </message>
    <message>
        <source>{sum} given back; {rest} stay prepaid.</source>
        <translation>已退 {sum} 元，预存余额 {rest} 元。</translation>
    </message>
    <message>
        <source>{sum} is prepaid for {unit}. Cash comes out of the drawer of your own shift; what goes back by transfer needs none. A second person agrees.</source>
        <translation>{unit} 预存余额 {sum} 元。退现金从本人当班钱箱支出；转账退款不需要开班。须第二人复核。</translation>
    </message>
    <message>
        <source>{unit} is sold</source>
        <translation>{unit} 过户</translation>
    </message>
    <message>
        <source>{unit} is taken off the register. Units that were ever charged or paid for must stay.</source>
        <translation>将注销 {unit}。有过收费或收款记录的房屋不能注销。</translation>
    </message>
</context>
</TS>
