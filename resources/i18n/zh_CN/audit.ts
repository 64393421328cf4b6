<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>(the program)</source>
        <translation>（程序）</translation>
    </message>
    <message>
        <source>Acts of a copied data file kept</source>
        <translation>复制数据文件中的业务已保留</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bank transfer confirmed</source>
        <translation>银行转账到账确认</translation>
    </message>
    <message>
        <source>Billing run drafted</source>
        <translation>生成出账草稿</translation>
    </message>
    <message>
        <source>Billing run published</source>
        <translation>发布账单</translation>
    </message>
    <message>
        <source>Building added</source>
        <translation>新增楼栋</translation>
    </message>
    <message>
        <source>Building renamed</source>
        <translation>楼栋改名</translation>
    </message>
    <message>
        <source>Building taken off the register</source>
        <translation>注销楼栋</translation>
    </message>
    <message>
        <source>Call taken down</source>
        <translation>来电登记</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>更正事项</translation>
    </message>
    <message>
        <source>Case declared void</source>
        <translation>事项作废</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>移交事项</translation>
    </message>
    <message>
        <source>Case lists rebuilt</source>
        <translation>重建事项列表</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>推进事项</translation>
    </message>
    <message>
        <source>Case moved on by itself</source>
        <translation>事项到期自动流转</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>Case put on its due list</source>
        <translation>系统自动列入待办</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务事项</translation>
    </message>
    <message>
        <source>Cases tied together</source>
        <translation>关联事项</translation>
    </message>
    <message>
        <source>Cash shift closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Cash shift opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Change of use taken back</source>
        <translation>撤回使用状态变更</translation>
    </message>
    <message>
        <source>Charge adjusted</source>
        <translation>调整应收</translation>
    </message>
    <message>
        <source>Charge voided</source>
        <translation>作废应收</translation>
    </message>
    <message>
        <source>Choice remembered</source>
        <translation>记住最近所选</translation>
    </message>
    <message>
        <source>Conflict of a case settled</source>
        <translation>裁定事项冲突</translation>
    </message>
    <message>
        <source>Copy of a receipt printed</source>
        <translation>补打收据</translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation>登记客户</translation>
    </message>
    <message>
        <source>Customer's data changed</source>
        <translation>修改客户资料</translation>
    </message>
    <message>
        <source>Data file marked for practice</source>
        <translation>数据文件标为练习用</translation>
    </message>
    <message>
        <source>Data restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Day of the calendar cleared</source>
        <translation>清除日历特殊日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days of the calendar changed</source>
        <translation>修改工作日历</translation>
    </message>
    <message>
        <source>Decorating noted</source>
        <translation>登记装修</translation>
    </message>
    <message>
        <source>Decorating over</source>
        <translation>装修结束</translation>
    </message>
    <message>
        <source>Deposit noted as paid</source>
        <translation>登记押金已交</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Desk enrolled with head office</source>
        <translation>前台在总部登记</translation>
    </message>
    <message>
        <source>Desk joined the centre</source>
        <translation>前台加入服务中心</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>前台初始化</translation>
    </message>
    <message>
        <source>Desk's own key announced</source>
        <translation>公布本台公钥</translation>
    </message>
    <message>
        <source>Draft dropped</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Draft finished</source>
        <translation>草稿完成</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Draft of a billing run dropped</source>
        <translation>删除出账草稿</translation>
    </message>
    <message>
        <source>Draft parked</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Draft recalled</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>无收款开钱箱</translation>
    </message>
    <message>
        <source>Due list filled</source>
        <translation>生成待办清单</translation>
    </message>
    <message>
        <source>Due lists filled for today</source>
        <translation>今日待办清单已生成</translation>
    </message>
    <message>
        <source>Entries of one person merged</source>
        <translation>合并同一人的登记</translation>
    </message>
    <message>
        <source>Entry after hours signed in</source>
        <translation>非办公时间出入放行</translation>
    </message>
    <message>
        <source>Everything about a person shown</source>
        <translation>查阅某人全部资料</translation>
    </message>
    <message>
        <source>Fee item added</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Fee item changed</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>Fee item ended</source>
        <translation>停用收费项目</translation>
    </message>
    <message>
        <source>Fee items of the desk added</source>
        <translation>添加前台收费项目</translation>
    </message>
    <message>
        <source>File attached to a case</source>
        <translation>事项添加附件</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>File of a case deleted</source>
        <translation>删除事项附件</translation>
    </message>
    <message>
        <source>Files at head office noted</source>
        <translation>记录总部已有附件</translation>
    </message>
    <message>
        <source>Finished cases forgotten</source>
        <translation>已办结事项到期去除个人信息</translation>
    </message>
    <message>
        <source>Full personal data allowed</source>
        <translation>批准查看完整个人信息</translation>
    </message>
    <message>
        <source>Goods checked at the gate</source>
        <translation>门岗核对物品</translation>
    </message>
    <message>
        <source>Goods passes expired</source>
        <translation>物品放行条过期</translation>
    </message>
    <message>
        <source>Guard sent to late entries</source>
        <translation>派保安查看超时人员</translation>
    </message>
    <message>
        <source>Holidays of a year entered</source>
        <translation>录入年度节假日</translation>
    </message>
    <message>
        <source>Identity paper shown</source>
        <translation>查看身份证件</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Kept search dropped</source>
        <translation>删除常用查询</translation>
    </message>
    <message>
        <source>Key for identity papers handed on</source>
        <translation>转交证件密钥</translation>
    </message>
    <message>
        <source>Key for identity papers made</source>
        <translation>生成证件密钥</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>清点钥匙</translation>
    </message>
    <message>
        <source>Known visitor filled in</source>
        <translation>调用来访人资料</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Late fee rule changed</source>
        <translation>修改违约金规则</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>依法保全资料</translation>
    </message>
    <message>
        <source>Lines of a case changed</source>
        <translation>修改事项明细</translation>
    </message>
    <message>
        <source>Matter of the review list decided</source>
        <translation>待复核事项已处理</translation>
    </message>
    <message>
        <source>Matter of the review list put in order</source>
        <translation>处理待核对事项</translation>
    </message>
    <message>
        <source>Merged entries taken apart</source>
        <translation>拆分已合并的登记</translation>
    </message>
    <message>
        <source>Meter added</source>
        <translation>新增仪表</translation>
    </message>
    <message>
        <source>Meter changed for another</source>
        <translation>更换仪表</translation>
    </message>
    <message>
        <source>Meter reading entered</source>
        <translation>录入抄表读数</translation>
    </message>
    <message>
        <source>Meter reading taken back</source>
        <translation>撤回抄表读数</translation>
    </message>
    <message>
        <source>Meter taken down</source>
        <translation>拆除仪表</translation>
    </message>
    <message>
        <source>Money and receipts</source>
        <translation>收款与收据</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Months billed ahead</source>
        <translation>提前出账</translation>
    </message>
    <message>
        <source>Move-in notices posted</source>
        <translation>登记入伙通知书寄出</translation>
    </message>
    <message>
        <source>Move-in notices printed</source>
        <translation>打印入伙通知书</translation>
    </message>
    <message>
        <source>Move-in photograph taken in</source>
        <translation>加入交房验房照片</translation>
    </message>
    <message>
        <source>Move-in plan drafted</source>
        <translation>编制入伙计划</translation>
    </message>
    <message>
        <source>Move-in rows kept</source>
        <translation>入伙资料暂存</translation>
    </message>
    <message>
        <source>Move-in taken a step further</source>
        <translation>入伙手续推进</translation>
    </message>
    <message>
        <source>Note added to a case</source>
        <translation>事项备注</translation>
    </message>
    <message>
        <source>Nothing fits. Choose more days or all kinds of work.</source>
        <translation>没有符合条件的记录。请选择更长的时间或全部类别。</translation>
    </message>
    <message>
        <source>Number shown in full</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Numbers of a case shown</source>
        <translation>查看事项中的完整号码</translation>
    </message>
    <message>
        <source>Numbers of a history shown</source>
        <translation>查看历史中的完整号码</translation>
    </message>
    <message>
        <source>Old papers and drafts deleted</source>
        <translation>清理过期单据和草稿</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Paper of a case printed</source>
        <translation>打印事项单据</translation>
    </message>
    <message>
        <source>Paper printed as a slip</source>
        <translation>单据打印为小票</translation>
    </message>
    <message>
        <source>Paper printed on pages</source>
        <translation>单据打印为页面</translation>
    </message>
    <message>
        <source>Payment moved to another unit</source>
        <translation>收款改记到其他房屋</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Person's data deleted on request</source>
        <translation>应要求删除个人资料</translation>
    </message>
    <message>
        <source>Person's data deleted: time over</source>
        <translation>保存期满删除个人资料</translation>
    </message>
    <message>
        <source>Person, unit, receipt number, word of the remark</source>
        <translation>操作人、房号、收据号、说明中的字</translation>
    </message>
    <message>
        <source>Personal data and exports</source>
        <translation>个人信息与导出</translation>
    </message>
    <message>
        <source>Pictures of identity papers deleted: time over</source>
        <translation>删除到期的身份证件照片</translation>
    </message>
    <message>
        <source>Prepaid money refunded</source>
        <translation>预存款退款</translation>
    </message>
    <message>
        <source>Prepayment offer added</source>
        <translation>新增预存优惠</translation>
    </message>
    <message>
        <source>Prepayment offer ended</source>
        <translation>停用预存优惠</translation>
    </message>
    <message>
        <source>Price added</source>
        <translation>新增收费标准</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>调整收费标准</translation>
    </message>
    <message>
        <source>Price ended</source>
        <translation>停用收费标准</translation>
    </message>
    <message>
        <source>Price taken from units</source>
        <translation>取消房屋的收费标准</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>撤回收费标准</translation>
    </message>
    <message>
        <source>Prices and billing</source>
        <translation>收费标准与出账</translation>
    </message>
    <message>
        <source>Print job begun</source>
        <translation>打印任务：开始</translation>
    </message>
    <message>
        <source>Print job given up</source>
        <translation>打印任务：放弃</translation>
    </message>
    <message>
        <source>Print job printed again</source>
        <translation>打印任务：重新打印</translation>
    </message>
    <message>
        <source>Print job resumed</source>
        <translation>打印任务：继续</translation>
    </message>
    <message>
        <source>Print job sent to another printer</source>
        <translation>打印任务：改用其他打印机</translation>
    </message>
    <message>
        <source>Print job's state noted</source>
        <translation>打印任务：记录状态</translation>
    </message>
    <message>
        <source>Print job: paper in hand</source>
        <translation>打印任务：确认已出纸</translation>
    </message>
    <message>
        <source>Printer added</source>
        <translation>新增打印机</translation>
    </message>
    <message>
        <source>Printer made the usual one</source>
        <translation>设为默认打印机</translation>
    </message>
    <message>
        <source>Printer removed</source>
        <translation>移除打印机</translation>
    </message>
    <message>
        <source>Printer set up</source>
        <translation>设置打印机</translation>
    </message>
    <message>
        <source>Printer's abilities probed</source>
        <translation>检测打印机功能</translation>
    </message>
    <message>
        <source>Printer's trouble noted</source>
        <translation>记录打印机状况</translation>
    </message>
    <message>
        <source>Receipt printed on a page</source>
        <translation>收据打印为页面</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>收据作废</translation>
    </message>
    <message>
        <source>Recovery key shown</source>
        <translation>查看恢复密钥</translation>
    </message>
    <message>
        <source>Refund claimed at head office</source>
        <translation>向总部申请退款额度</translation>
    </message>
    <message>
        <source>Refund reserved at head office</source>
        <translation>总部已保留退款额度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Repairs signed together</source>
        <translation>维修单批量签字</translation>
    </message>
    <message>
        <source>Retention time changed</source>
        <translation>更改保存期限</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>角色权限已变更</translation>
    </message>
    <message>
        <source>Role on a unit added</source>
        <translation>登记住户身份</translation>
    </message>
    <message>
        <source>Role on a unit ended</source>
        <translation>终止住户身份</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search index rebuilt</source>
        <translation>重建查找索引</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Shared cost entered</source>
        <translation>录入公摊费用</translation>
    </message>
    <message>
        <source>Shared cost taken back</source>
        <translation>撤回公摊费用</translation>
    </message>
    <message>
        <source>Shift report printed</source>
        <translation>打印收银交班表</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Single use charged</source>
        <translation>登记按次收费</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Thing taken back</source>
        <translation>物品归还</translation>
    </message>
    <message>
        <source>Thing to lend added</source>
        <translation>添加借用物品</translation>
    </message>
    <message>
        <source>Thing to lend changed</source>
        <translation>修改借用物品</translation>
    </message>
    <message>
        <source>Thing to lend described anew</source>
        <translation>修改借用物品说明</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本前台</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time rule changed</source>
        <translation>修改时限规则</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>Unit passed to a new owner</source>
        <translation>房屋过户</translation>
    </message>
    <message>
        <source>Unit sold: new owner registered</source>
        <translation>房屋出售：登记新业主</translation>
    </message>
    <message>
        <source>Unit taken off the register</source>
        <translation>注销房屋</translation>
    </message>
    <message>
        <source>Units and customers</source>
        <translation>房屋与客户</translation>
    </message>
    <message>
        <source>Units given a price</source>
        <translation>给房屋指定收费标准</translation>
    </message>
    <message>
        <source>Use of a unit changed</source>
        <translation>变更使用状态</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>User given a new password</source>
        <translation>重置用户密码</translation>
    </message>
    <message>
        <source>User's access ended</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>User's roles changed</source>
        <translation>修改用户角色</translation>
    </message>
    <message>
        <source>Users and sign-in</source>
        <translation>用户与登录</translation>
    </message>
    <message>
        <source>Vehicle registered</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Vehicle taken off</source>
        <translation>注销车辆</translation>
    </message>
    <message>
        <source>Visitor signed in</source>
        <translation>访客登记放行</translation>
    </message>
    <message>
        <source>Visitor signed out</source>
        <translation>访客签离</translation>
    </message>
    <message>
        <source>Visitors marked as not seen leaving</source>
        <translation>访客登记为未签离</translation>
    </message>
    <message>
        <source>Visitors' data deleted: time over</source>
        <translation>访客资料到期删除</translation>
    </message>
    <message>
        <source>Visits after repairs opened</source>
        <translation>维修回访已生成</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whereabouts of files forgotten</source>
        <translation>清除附件位置记录</translation>
    </message>
    <message>
        <source>Whereabouts of files noted</source>
        <translation>记录附件所在位置</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Wrong role taken back</source>
        <translation>撤回误登的身份</translation>
    </message>
    <message>
        <source>address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>built area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>handover date</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>inside area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>房屋类型</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>person or firm</source>
        <translation>个人/单位</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>unit number</source>
        <translation>房号</translation>
    </message>
</context>
</TS>
