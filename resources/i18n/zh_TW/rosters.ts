<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>rosters</name>
    <message>
        <source>A roster covers at most 31 days.</source>
        <translation>排班表最多 31 天。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day|Of the shift's beginning.</source>
        <translation>日期|上班當天。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Fill by rota</source>
        <translation>自動排班</translation>
    </message>
    <message>
        <source>First day|Such as the first of the month.</source>
        <translation>開始日期|如本月 1 日。</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Last day|At most a month later.</source>
        <translation>結束日期|最多一個月。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>On {day} the shift {shift} has fewer than {people}. Give the reason.</source>
        <translation>{day} 的“{shift}”不足 {people} 人，請填寫原因。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person|Who has turns here.</source>
        <translation>人員|參加排班的人。</translation>
    </message>
    <message>
        <source>Person|Who is on.</source>
        <translation>人員|誰上班。</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>排班人</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>釋出</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remark|Exchanged with whom, why.</source>
        <translation>備註|與誰換班、原因。</translation>
    </message>
    <message>
        <source>Remark|Leave, exchanges, training.</source>
        <translation>備註|請假、換班、培訓。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Shifts|The rota fills these.</source>
        <translation>班制|自動排班按此排。</translation>
    </message>
    <message>
        <source>Somebody has two turns on {day}.</source>
        <translation>{day} 有人排了兩個班。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Team|Such as lobby desk, hotline.</source>
        <translation>班組|如大堂前臺、話服。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The turn of {day} lies outside this roster.</source>
        <translation>{day} 的班次不在本排班表內。</translation>
    </message>
    <message>
        <source>Three shifts: 08-17, 17-01 and 09-18</source>
        <translation>三班：08-17、17-01、09-18</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Turn|A shift, or the day off.</source>
        <translation>班次|班別或休息。</translation>
    </message>
    <message>
        <source>Two shifts: 09-18 and 16:30-22</source>
        <translation>兩班：09-18、16:30-22</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>按周排班表</translation>
    </message>
    <message>
        <source>number of the roster</source>
        <translation>排班表編號</translation>
    </message>
    <message>
        <source>{people} of the staff have fewer than {days} days off. Give the reason.</source>
        <translation>有 {people} 人休息不足 {days} 天，請填寫原因。</translation>
    </message>
</context>
</TS>
