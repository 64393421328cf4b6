<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>backups</name>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Checked, good</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>It is checked before it takes the place of the data.</source>
        <translation>替换数据之前会先检查该备份。</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>There is no backup in the data folder.</source>
        <translation>数据文件夹中没有备份。</translation>
    </message>
    <message>
        <source>This key opens neither the data file nor a backup here. Is it the paper of this desk?</source>
        <translation>该密钥既打不开数据文件，也打不开这里的备份。请确认是不是本前台的那张密钥纸。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{name} · desk {desk}: goes up to {moment}; last receipt in it: {receipt}.</source>
        <translation>{name} · 前台 {desk}：数据截至 {moment}；其中最后一张收据：{receipt}。</translation>
    </message>
</context>
</TS>
