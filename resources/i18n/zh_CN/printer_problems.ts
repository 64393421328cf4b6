<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>printer_problems</name>
    <message>
        <source>Ask the administrator for the right to use it.</source>
        <translation>请联系管理员开通权限。</translation>
    </message>
    <message>
        <source>Check that the printer is on and not in use by another desk.</source>
        <translation>请确认打印机已开机，且未被其他工位占用。</translation>
    </message>
    <message>
        <source>Check the network cable and the printer's address.</source>
        <translation>请检查网线和打印机地址。</translation>
    </message>
    <message>
        <source>Check the printer's address, and look whether the slip came out.</source>
        <translation>请核对打印机地址，并查看单据是否已打出。</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>请合上纸仓盖。</translation>
    </message>
    <message>
        <source>Free space on the disk or choose another file.</source>
        <translation>请清理磁盘空间或改用其他文件。</translation>
    </message>
    <message>
        <source>Have a new roll of paper ready.</source>
        <translation>请准备好新的打印纸。</translation>
    </message>
    <message>
        <source>Look at the paper: is the slip complete? Then say so, or print again.</source>
        <translation>请查看出纸：单据完整请确认，否则请补打。</translation>
    </message>
    <message>
        <source>Open the cash drawer with its key.</source>
        <translation>请用钥匙打开钱箱。</translation>
    </message>
    <message>
        <source>Press its feed button once; if that does not help, switch it off and on.</source>
        <translation>请按一下走纸键；若无效，请关机后重新开机。</translation>
    </message>
    <message>
        <source>Print it again from its record.</source>
        <translation>请从原记录重新打印。</translation>
    </message>
    <message>
        <source>Print it again if it is still needed.</source>
        <translation>如仍需要，请重新打印。</translation>
    </message>
    <message>
        <source>Print it on another printer. For good: set printer and address to 115200 baud, use USB or the network, or say that the printer has Chinese characters of its own.</source>
        <translation>请改用其他打印机打印。彻底解决：把打印机和地址都设为 115200 波特，或改接 USB、网络；打印机若自带汉字字库，请在打印机设置中注明。</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>请装入新纸卷。</translation>
    </message>
    <message>
        <source>Some characters could not be printed; 〓 stands in their place.</source>
        <translation>个别生僻字无法打印，纸上以 〓 代替。</translation>
    </message>
    <message>
        <source>Switch it off and on; if the fault comes back, have it repaired.</source>
        <translation>请关机后重新开机；若故障仍在，请报修。</translation>
    </message>
    <message>
        <source>Switch the printer off, take out the jammed paper, close the cover and switch it on.</source>
        <translation>请关机，取出卡住的纸，合上盖子后重新开机。</translation>
    </message>
    <message>
        <source>Switch the printer on and check the cable.</source>
        <translation>请打开打印机电源并检查连接线。</translation>
    </message>
    <message>
        <source>The connection to the printer {address} was lost.</source>
        <translation>与打印机 {address} 的连接中断。</translation>
    </message>
    <message>
        <source>The cover of the printer {address} is open.</source>
        <translation>打印机 {address} 的纸仓盖未合上。</translation>
    </message>
    <message>
        <source>The cutter of the printer {address} is stuck.</source>
        <translation>打印机 {address} 的切刀卡住了。</translation>
    </message>
    <message>
        <source>The paper of the printer {address} is nearly used up.</source>
        <translation>打印机 {address} 的纸快用完了。</translation>
    </message>
    <message>
        <source>The print file {address} cannot be written: {reason}</source>
        <translation>打印文件 {address} 无法写入：{reason}</translation>
    </message>
    <message>
        <source>The printer {address} cannot open a drawer.</source>
        <translation>打印机 {address} 没有钱箱接口。</translation>
    </message>
    <message>
        <source>The printer {address} did not confirm the slip.</source>
        <translation>打印机 {address} 未确认单据是否打完。</translation>
    </message>
    <message>
        <source>The printer {address} does not respond.</source>
        <translation>打印机 {address} 没有响应。</translation>
    </message>
    <message>
        <source>The printer {address} has no paper.</source>
        <translation>打印机 {address} 缺纸。</translation>
    </message>
    <message>
        <source>The printer {address} is being used by somebody else.</source>
        <translation>打印机 {address} 正被占用。</translation>
    </message>
    <message>
        <source>The printer {address} is not in the network.</source>
        <translation>网络中找不到打印机 {address}。</translation>
    </message>
    <message>
        <source>The printer {address} is offline.</source>
        <translation>打印机 {address} 处于脱机状态。</translation>
    </message>
    <message>
        <source>The printer {address} is too hot.</source>
        <translation>打印机 {address} 过热。</translation>
    </message>
    <message>
        <source>The printer {address} reports a fault of its own.</source>
        <translation>打印机 {address} 自身发生故障。</translation>
    </message>
    <message>
        <source>The printer {address} stopped halfway.</source>
        <translation>打印机 {address} 打印中途停止。</translation>
    </message>
    <message>
        <source>The printer {address} takes no connection.</source>
        <translation>打印机 {address} 拒绝连接。</translation>
    </message>
    <message>
        <source>The program ended while printing.</source>
        <translation>打印过程中程序已退出。</translation>
    </message>
    <message>
        <source>The serial line of {address} is too slow for slips that are sent as pictures.</source>
        <translation>打印机 {address} 的串口速率太低，不能用来打印以图片方式发送的小票。</translation>
    </message>
    <message>
        <source>The slip waited too long for the printer.</source>
        <translation>单据等待打印机的时间过长，已停止打印。</translation>
    </message>
    <message>
        <source>The stored slip cannot be read.</source>
        <translation>保存的单据无法读取。</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program that uses it.</source>
        <translation>请稍候，或关闭正在使用它的其他程序。</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself when it has cooled down.</source>
        <translation>请稍候，冷却后会自动继续打印。</translation>
    </message>
    <message>
        <source>Write them on the paper by hand, or correct the record.</source>
        <translation>请在纸上手写补上，或更正登记内容。</translation>
    </message>
    <message>
        <source>You do not have the right to use the printer {address}.</source>
        <translation>您没有使用打印机 {address} 的权限。</translation>
    </message>
    <message>
        <source>{address} gave an answer that does not belong to this slip.</source>
        <translation>{address} 的应答与本张单据不符。</translation>
    </message>
    <message>
        <source>“{address}” is no printer address. Type for example tcp://192.168.1.50:9100.</source>
        <translation>“{address}”不是有效的打印机地址。可输入如 tcp://192.168.1.50:9100。</translation>
    </message>
</context>
</TS>
