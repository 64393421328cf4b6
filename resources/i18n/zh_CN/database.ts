<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>database</name>
    <message>
        <source>Another program is using the data file. Nothing was changed; close it or try again.</source>
        <translation>数据文件正被其他程序占用。未作任何更改；请关闭该程序或重试。</translation>
    </message>
    <message>
        <source>PropDesk may not read its data ({path}). Nothing was changed; give this user of the computer the right to read and write the folder.</source>
        <translation>PropDesk 无权读取数据（{path}）。未做任何更改；请给当前电脑用户读写该文件夹的权限。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The backup {name} cannot be used: {reason} Your data were left as they are; choose another backup.</source>
        <translation>备份 {name} 无法使用：{reason} 现有数据未改动，请选择另一个备份。</translation>
    </message>
    <message>
        <source>The data file cannot be written. You can look things up and export; to take money, give PropDesk the right to write to its folder.</source>
        <translation>数据文件无法写入。目前可以查询和导出；要收款，请让 PropDesk 对其文件夹有写入权限。</translation>
    </message>
    <message>
        <source>The data file could not be used ({reason}). Nothing was changed; try again.</source>
        <translation>数据文件无法使用（{reason}）。未作任何更改，请重试。</translation>
    </message>
    <message>
        <source>The data file is damaged or is not a PropDesk file ({reason}). It was left as it is; restore the latest backup.</source>
        <translation>数据文件已损坏或不是 PropDesk 的文件（{reason}）。文件保持原样，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The data file is older than the last work at this desk: {missing} entries are missing. An old copy was put back, or the disk lost data. Restore the latest backup, or choose to go on with this file.</source>
        <translation>数据文件比本台最后的操作旧：缺少 {missing} 条记录。可能放回了旧副本，或磁盘丢失了数据。请恢复最新备份，或选择用此文件继续。</translation>
    </message>
    <message>
        <source>The data file was written by a newer PropDesk (version {found}; this one knows {known}). Update PropDesk; the file was not touched.</source>
        <translation>数据文件由更新版本的 PropDesk 写入（版本 {found}，本程序为 {known}）。请升级 PropDesk；文件未被改动。</translation>
    </message>
    <message>
        <source>The data file {path} is gone, although this computer has worked with it. Look whether it was moved, or restore the latest backup.</source>
        <translation>本机用过的数据文件 {path} 不见了。请看看是否被移走，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was half-saved. Free some space and try again; PropDesk can stay open.</source>
        <translation>磁盘已满。没有任何内容只保存了一半。请清理空间后重试，不必关闭 PropDesk。</translation>
    </message>
    <message>
        <source>The disk reported a fault ({reason}). The last action was not saved. PropDesk reopens the file; if this happens again, change the disk.</source>
        <translation>磁盘报告故障（{reason}）。最后一次操作未保存。PropDesk 会重新打开文件；若再次出现，请更换磁盘。</translation>
    </message>
    <message>
        <source>The key of this computer does not open the data file, or the file is damaged. Enter the recovery key, or restore the latest backup.</source>
        <translation>本机密钥无法打开数据文件，或文件已损坏。请输入恢复密钥，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>This folder holds no PropDesk data yet: set it up first.</source>
        <translation>此文件夹中还没有 PropDesk 数据，请先进行初始设置。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}). Nothing was changed; choose another place, or give this user of the computer the right to write there.</source>
        <translation>无法写入 {folder}（{reason}）。未做任何更改；请另选位置，或给当前电脑用户写入权限。</translation>
    </message>
</context>
</TS>
