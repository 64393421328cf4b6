<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>device_problems</name>
    <message>
        <source>Another program is using the USB printer {address}.</source>
        <translation>USB打印机 {address} 正被其他程序占用。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to use USB printers.</source>
        <translation>请联系管理员开通USB打印机的使用权限。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to use it.</source>
        <translation>请联系管理员开通使用权限。</translation>
    </message>
    <message>
        <source>Ask the administrator to install libusb-1.0.</source>
        <translation>请联系管理员安装 libusb-1.0。</translation>
    </message>
    <message>
        <source>Check the name in the system's printer list.</source>
        <translation>请在系统的打印机列表中核对名称。</translation>
    </message>
    <message>
        <source>Check the printer's cable and switch.</source>
        <translation>请检查打印机的数据线和电源开关。</translation>
    </message>
    <message>
        <source>Close the other program, or use the printer through the system's print queue.</source>
        <translation>请关闭占用它的程序，或改用系统打印队列打印。</translation>
    </message>
    <message>
        <source>Enable the printer in the system's printer settings.</source>
        <translation>请在系统的打印机设置中启用该打印机。</translation>
    </message>
    <message>
        <source>Let the program find the printers again.</source>
        <translation>请重新查找打印机。</translation>
    </message>
    <message>
        <source>Look up the USB class in the printer's manual.</source>
        <translation>请查阅打印机说明书中关于USB类型的设置。</translation>
    </message>
    <message>
        <source>Resume the printer in the system's printer settings.</source>
        <translation>请在系统的打印机设置中恢复该打印机。</translation>
    </message>
    <message>
        <source>Start the print service, or ask the administrator to do so.</source>
        <translation>请启动打印服务，或联系管理员处理。</translation>
    </message>
    <message>
        <source>The USB device {address} does not present itself as a printer. Set the printer to the USB class “printer”.</source>
        <translation>USB设备 {address} 没有以打印机身份出现。请把打印机的USB类型设为“打印机类”。</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer ({address}).</source>
        <translation>本机的打印服务没有响应（{address}）。</translation>
    </message>
    <message>
        <source>The print system of this computer knows no printer {address}.</source>
        <translation>本机打印系统中没有打印机 {address}。</translation>
    </message>
    <message>
        <source>The printer {address} cannot be reached: the system library libusb-1.0 is missing.</source>
        <translation>无法连接打印机 {address}：系统缺少 libusb-1.0 库。</translation>
    </message>
    <message>
        <source>The printer {address} is not plugged in or not switched on.</source>
        <translation>打印机 {address} 未连接或未开机。</translation>
    </message>
    <message>
        <source>The system's printer {address} is stopped: {reason}</source>
        <translation>系统打印机 {address} 已暂停：{reason}</translation>
    </message>
    <message>
        <source>The system's printer {address} takes no jobs: {reason}</source>
        <translation>系统打印机 {address} 不接收打印任务：{reason}</translation>
    </message>
    <message>
        <source>You do not have the right to use the USB printer {address}. Let the administrator add you to the group “lp” and sign in again. If that does not help, this line belongs into the file /etc/udev/rules.d/70-propdesk-printer.rules: {rule}</source>
        <translation>您没有使用USB打印机 {address} 的权限。请管理员把您加入“lp”用户组，然后重新登录系统。如仍无效，请把下面一行写入文件 /etc/udev/rules.d/70-propdesk-printer.rules：{rule}</translation>
    </message>
    <message>
        <source>You do not have the right to use the printer {address}. Let the administrator add you to the group “{group}” and sign in again.</source>
        <translation>您没有使用打印机 {address} 的权限。请管理员把您加入“{group}”用户组，然后重新登录系统。</translation>
    </message>
    <message>
        <source>{count} printers of the kind {address} are plugged in. Add the serial number of the one you mean to its address: {address}/SERIAL</source>
        <translation>连接了 {count} 台同型号打印机 {address}。请在地址后加上所用打印机的序列号：{address}/序列号</translation>
    </message>
</context>
</TS>
