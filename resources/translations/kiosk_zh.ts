<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation>请按 https://api.intervals.run 的样子填写；普通 http 只用于这台电脑自身。</translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation>这台电脑的代理无法使用</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation>请把 HTTPS_PROXY 设为 http 地址，或取消它。不支持 SOCKS 代理。</translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation>号码布接口无法使用</translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation>签到接口无法使用</translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation>方法须是 {methods} 之一，路径须以 / 开头。</translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation>路径中有损坏的字符。</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>服务器地址无法使用</translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation>只能是服务器和路径：不含用户名、? 或 #。</translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation>服务器地址不安全</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation>密钥是一个由字母、数字和符号组成的词。请重新复制。</translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation>这不是 API 密钥</translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation>请从列表中选择赛事或报名，或重新复制其 ID。</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>这不是 ID</translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation>这台服务器没有说明是否收下了签到</translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation>文字中有损坏的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation>密钥属于 {organization}</translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation>没有它也可以使用。</translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation>可读取的赛事：{number}</translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation>没有它就无法选择赛事。请向组织者要另一个密钥。</translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation>可以读取报名</translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation>没有它就没有参赛名单。请向组织者要另一个密钥。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation>
            <numerusform>{file} 中有 %n 条报名</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未移交</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n 条报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation>
            <numerusform>{registrations}和 %n 条操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation>拿到另一台电脑上：按 F10，选“移交”。</translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation>
            <numerusform>{table_of_operations} 列出了服务器缺少的 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation>已移交：{file}</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未接收</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation>
            <numerusform>%n 条操作中，有 {new} 条是这里没有的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation>已从 {desks} 接收</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>返回签到</translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation>这台电脑上的赛事</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation>请返回填写。这台电脑上的赛事无需密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>已读取 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation>服务器要求等到 {time}。</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>练习签到台</translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation>赛事文件曾损坏</translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation>请重新载入，或用另一台电脑的文件继续。这台电脑上的记录都还在。</translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation>参赛名单不在这台电脑上</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation>请告诉组织者，然后继续签到。</translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation>{command} 会列出它们和 ID。</translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation>没有这条签到</translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation>这个项目不属于该赛事</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation>请选择该赛事的一个项目。</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>这不是邮箱地址</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>邮箱的样子是 name@example.org。</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要填写原因</translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation>请用几个字告诉组织者为什么。</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>认错人了</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>误签到</translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation>跑者不参赛</translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation>改到其他项目</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation>组织者已同意</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>已在签到台付款</translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation>由其他跑者转让</translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation>名单有误</translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation>签到已安全保存在这台电脑上，等待发送。请检查网络，然后再看。</translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation>服务器拒绝了它（{reason}）</translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation>请告诉组织者。</translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation>赛事文件</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>第二份副本</translation>
    </message>
    <message>
        <source>Start list</source>
        <translation>参赛名单</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation>号码布的发送</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation>
            <numerusform>已损坏，发现 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation>里面的内容无法读取</translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation>完好，版本 {version}</translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation>请恢复它：{command}</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation>请检查这台电脑的磁盘，以及谁可以写入数据文件夹。然后重新打开签到程序。</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation>无法写入：{reason}</translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation>包含全部记录</translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation>请重新读取：{command}</translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation>
            <numerusform>从未读取完整；目前有 %n 条报名</numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation>读取时间在未来：这台电脑的时钟当时不对，或现在不对</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {ago}</source>
        <translation>
            <numerusform>%n 条报名，{ago}读取</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>读取被停止</translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation>上次读取不完整（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation>没有程序在使用此赛事</translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation>还有进程 {numbers}，没有问题</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation>服务器拒绝了一些：用 `kiosk operations` 查看是哪些。请告诉组织者。</translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation>服务器现在不接收这类记录：请移交 CSV 文件（`kiosk export`）。</translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation>窗口打开时会自动发送，也可用 `kiosk sync` 发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n 条待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n 条暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n 条被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation>
            <numerusform>%n 条服务器已收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>Deliveries: the server&apos;s list shows them</comment>
        <translation>
            <numerusform>%n 条已核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation>设置无法使用</translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>没有可用来询问的密钥</translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation>先要有赛事文件</translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation>这台电脑有部分功能卡住了：有空时请重启。</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>单独的文件夹</translation>
    </message>
    <message>
        <source>A start list is read</source>
        <translation>读取参赛名单</translation>
    </message>
    <message>
        <source>The network is cut</source>
        <translation>断开网络</translation>
    </message>
    <message>
        <source>Runners are found</source>
        <translation>查找跑者</translation>
    </message>
    <message>
        <source>Checked in without a network</source>
        <translation>无网络签到</translation>
    </message>
    <message>
        <source>Closed and opened again</source>
        <translation>关闭后重新打开</translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation>日志的第二份副本</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>网络恢复</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>不留任何痕迹</translation>
    </message>
    <message>
        <source>a step before it failed</source>
        <comment>Of a drill</comment>
        <translation>前面的步骤失败了</translation>
    </message>
    <message>
        <source>Try the drill again. If it stays, use another laptop, and tell the organizer.</source>
        <translation>请再演练一次。如果仍然如此，请换一台电脑并告诉组织者。</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒内没有回应</translation>
    </message>
    <message>
        <source>A firewall may keep programs of this laptop from each other. Tell the organizer.</source>
        <translation>防火墙可能阻止了这台电脑上的程序互相通信。请告诉组织者。</translation>
    </message>
    <message>
        <source>the server of the drill, on this laptop, can’t be reached</source>
        <translation>无法连接这台电脑上的演练服务器</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation>请给开发者发一份报告：`kiosk report`。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation>已读取；服务器是 {address}</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation>4 KB 写入磁盘用了 {time} 毫秒，偏慢</translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation>每次签到都要等它。请使用电脑自带的磁盘，并关闭占用资源的程序。</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation>4 KB 写入磁盘用了 {time} 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space now: on a full disk nobody can be checked in.</source>
        <translation>请现在腾出空间：磁盘满了就无法签到。</translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation>请在比赛前腾出空间。</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>没有电池</translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation>{percent}%，已接电源</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation>{percent}%，未接电源</translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation>请给电脑接上电源。</translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation>请立即接上电源。即使关机，已签到的记录也会保留。</translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation>可保存 API 密钥</translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation>没有安全的密钥环</translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation>每次启动都会询问 API 密钥：请准备好。</translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation>这里不支持摄像头</translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation>扫码枪和键盘输入不需要摄像头。</translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation>没有；扫码枪和键盘输入不需要</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>Cameras</comment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Server and key</source>
        <translation>服务器和密钥</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>May read whose key it is</source>
        <translation>可读取密钥归属</translation>
    </message>
    <message>
        <source>May read the events</source>
        <translation>可读取赛事</translation>
    </message>
    <message>
        <source>May read the start list</source>
        <translation>可读取参赛名单</translation>
    </message>
    <message>
        <source>May write check-ins</source>
        <translation>可写入签到</translation>
    </message>
    <message>
        <source>The server takes check-ins</source>
        <translation>服务器接受签到</translation>
    </message>
    <message>
        <source>The server takes bibs</source>
        <translation>服务器接受号码布</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation>签到保存在这台电脑上；请用 CSV 文件移交：`kiosk export`。</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation>签到台发的号码布保存在这台电脑上，也在 CSV 文件里：`kiosk export`。</translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation>请向组织者要一个有效的 API 密钥。</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation>已被接受</translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation>请检查赛事 ID：`kiosk events`。</translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation>用此密钥在服务器上找不到该赛事</translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation>组织者没有赛事</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation>服务器没有可供查询的接口</translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation>请设置 KIOSK_API_KEY，或在窗口中输入一次密钥。</translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation>签到台发的号码布已暂缓，也在 CSV 文件里。</translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation>没有设置</translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation>服务器没有说明现在几点</translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation>准确</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>快 {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>慢 {time}</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation>请校准这台电脑的时钟。签到顺序不变，但显示的时间不对。</translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation>服务器没有这个接口：发往那里的记录会暂缓</translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation>密钥无权在那里写入</translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation>可用：虚构的报名未被找到</translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation>可用：虚构的报名被拒绝（{status}）</translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation>请告诉组织者：接口是否正确？</translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation>连不存在的报名它也说成功</translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation>它的路径不含报名，检查时可能会写入内容</translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation>PUT 可能会新建它所指的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation>请再试一次。如果还是这样，请告诉组织者。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation>请继续签到。一切都安全保存在这台电脑上，网络恢复后会发送。</translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation>回应的是这个网络，不是服务器</translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation>请打开浏览器登录此网络，或换一个网络。签到已安全保存在这台电脑上。</translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation>收到的回应属于另一个请求</translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation>没有采用其中任何内容，会自动重新请求。如果还是这样，请换一个网络。</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>服务器无法证明自己的身份</translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation>此网络可能有人窃听，或时钟不对。请换一个网络或校准时钟。</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>服务器有故障</translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation>请继续签到。会自动重试。</translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation>请继续签到。请向组织者要一个有效的 API 密钥。</translation>
    </message>
    <message>
        <source>Go on checking in; enter the key later.</source>
        <translation>请继续签到，稍后再输入密钥。</translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation>密钥缺少权限 {scope}</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation>请继续签到。请向组织者要一个带 {scope} 的 API 密钥。</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation>{time} 会自动继续请求。签到已安全保存在这台电脑上。</translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation>这台服务器不接收签到</translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation>签到保存在这台电脑上。请告诉组织者；`kiosk export` 会把它们写入文件。</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation>它保存在这台电脑上。请告诉组织者。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation>请检查 ID，以及密钥是否属于此赛事的组织者。</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation>这台电脑的磁盘无法保存</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation>没有记录任何内容。请腾出空间或检查磁盘，然后重做一次。</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>另一个程序正在使用数据</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>没有记录任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation>此赛事由更新的版本保存</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation>请更新这台电脑上的签到程序。文件没有改动。</translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation>赛事文件无法读取</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation>请关闭签到程序再打开：它会把文件移到一旁，并保住其中的内容。</translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation>此赛事不在这台电脑上</translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation>请先载入：{command}</translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation>请命名为 {name}；会附带一个 CSV 文件。</translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation>移交文件不是 CSV 文件</translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation>此文件属于另一个赛事</translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation>它属于 {event}。</translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation>请换一个位置（{reason}）。</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation>这不是移交文件</translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation>它太大了，不可能是。</translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation>请检查文件名和位置（{reason}）。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation>请选择由此版本的 `kiosk hand-over` 生成的文件。</translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation>请重新复制，或让另一个签到台重新生成：{command}</translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation>移交文件已损坏，或被改动过</translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation>这不是文件名</translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation>请填写要写入的文件名，例如 list.csv。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation>请检查空间是否足够，以及您能否写入 {path}。</translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation>首次在 {time}，{desk}</translation>
    </message>
    <message>
        <source>numbers {numbers}</source>
        <translation>编号 {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>Below &apos;Numbers 3 to 5&apos;: how many numbers a desk has given</comment>
        <translation>
            <numerusform>共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation>项目未知</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation>签到</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation>现场报名</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>号码布 {bib}</translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation>号码布已收回</translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation>服务器显示 {bib}</translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation>服务器显示没有号码布</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>A number by itself</comment>
        <translation>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Recorded, but nothing delivers them</source>
        <translation>已记录，但没有发送渠道</translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation>日志中有这些记录，但没有任何东西跟踪它们的发送。这是程序缺陷。</translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation>请导出名单，在网站后台录入这些记录，并告诉负责此程序的人。</translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation>日志中缺少编号</translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation>每个签到台都给自己的记录编号。带这些编号的操作不在这台电脑上。</translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation>请从该签到台接收，或从另一台有这些操作的电脑接收。在那里找不到的人请重新签到。</translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation>已送达，但服务器没有显示</translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation>服务器说收下了签到。但之后再读取，它的名单显示该跑者未签到：可能没有保存，也可能之后有别的签到台撤销了。</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation>请在网站后台录入，然后重新读取服务器。如果很多，可能是签到接口不对。</translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation>已在网站后台或被其他签到台撤销</translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation>服务器曾显示这条签到，现在不再显示：有人在那里撤销了，或其他签到台撤销了。</translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation>请问清是谁做的，并从其他签到台接收。请在这里也撤销，或在网站后台为跑者签到。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation>服务器读取后拒绝了这些记录，原因如所示。它们会保留，但不再发送。</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation>请在网站后台录入，然后重新读取服务器。如是现场报名：请在网站后台为跑者报名并签到，再在这里撤销。</translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation>暂缓：服务器不接收这类记录</translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation>服务器无法接收它们。它们会保留，有人要求时再发送。</translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation>请让人设置好接口，然后再次发送。或在网站后台录入，再重新读取服务器。</translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation>在这里已签到，但已不在服务器名单中</translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation>完整读取的名单中没有这条报名：它被删除或移走了。</translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation>请在网站后台查找该跑者并重新报名，或在签到台撤销签到。</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>签到了两次</translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation>两个互不知情的签到台为同一跑者签到。以第一次签到为准。</translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation>请查明号码布在谁那里。然后撤销（两次都会撤销），再为该跑者签到一次。</translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation>一块号码布，多名跑者</translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation>互不知情的签到台把同一块号码布发给了这些跑者。</translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation>请查明谁戴着它。给其他人各发一块空闲号码布，并在网站后台录入。</translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation>在这里已撤销，但服务器仍显示</translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation>服务器说收下了撤销。但之后再读取，它的名单显示该跑者已签到：可能没有保存，也可能之后有别的签到台签到。</translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation>请在网站后台撤销这条签到，然后重新读取服务器。</translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation>已签到，但报名未确认</translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation>报名在签到之前或之后被取消、退款或列入候补名单。</translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation>请决定：在网站后台确认报名，或在签到台撤销签到。</translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation>服务器显示另一块号码布</translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation>签到台发了号码布，服务器也收下了。但之后再读取，它的名单显示另一块。</translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation>请看跑者戴的是哪块号码布，并在网站后台录入。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation>已记录并安全保存在这台电脑上；服务器还没有收到。</translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation>有网络时会自动发送。否则请移交给有网络的电脑。</translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation>服务器不知道的现场报名</translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation>他们在签到台报了名，服务器还没有给他们 ID。</translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation>请查看现场报名为什么在等待或被拒绝。在此之前，他们的其他记录都无法发送。</translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation>服务器上已签到，这台电脑上没有</translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation>在网站后台签到，或由其他签到台签到：其日志不在这里，或签到发送得较晚。</translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation>如果本来就是这样，无需处理。要在这里看到其他签到台的签到，请从它们接收。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation>服务器收下了这些。之后还没有读取过它的显示，或上次没有读到。</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>请重新读取服务器。</translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation>未被接收，但已解决</translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation>服务器拒绝了这些或不接收这类记录，但它的名单与这台电脑一致：已在那里录入。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation>美式英语</translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation>德语</translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation>法语</translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation>瑞士德语</translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation>瑞士法语</translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation>英式英语</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation>扫码枪按{an_english}键盘输入，这台电脑按{a_german}键盘输入，且大写锁定已打开</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation>扫码枪按{an_english}键盘输入，这台电脑按{a_german}键盘输入</translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation>样子是 1-200 或 A001-A200。</translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation>
            <numerusform>第二个要更大，且最多 %n 块。</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation>样子是 100-199，号码布带连字符时是 M-1..M-9。</translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation>“{text}”不是号码布范围：从 … 到 …</translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation>码太少</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation>
            <numerusform>请扫描全部 %n 个测试码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation>每个测试码扫描一次。扫码枪须设为模拟键盘。</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>没有收到任何内容</translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation>请对准每个测试码扣动扫码枪的扳机。</translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation>这是键盘输入的，不是扫描的</translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation>请重新扫描测试码，期间不要按任何键。</translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation>各次扫描的结尾不同</translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation>请按显示的顺序逐个扫描。</translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation>码的顺序不对</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation>请把扫码枪设为只发送码本身。收到的是：{texts}</translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation>码前后的内容不一致</translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation>请设为按原样发送字母，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation>扫码枪改变了大小写</translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation>请把扫码枪和电脑设为同一种键盘。收到的是：{texts}</translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation>这与测试码的内容不符</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} x {height} 毫米</translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation>{width} x {height} 英寸</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>请使用其中之一：{names}。</translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation>没有名为“{name}”的标签</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation>请跑者到组织者的签到台。</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation>请跑者到组织者的签到台：可能有名额空出来了。</translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation>发放号码布前请先问组织者。</translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation>请按姓名或邮箱搜索。是不是另一个赛事，或新的报名？</translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation>一个地址，例如 &quot;https://api.intervals.run&quot;</translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation>不超过 60 个字的文字</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;light&quot; or &quot;dark&quot;</source>
        <translation>&quot;system&quot;、&quot;light&quot; 或 &quot;dark&quot;</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; or &quot;zh&quot;</source>
        <translation>&quot;system&quot;、&quot;en&quot;、&quot;fr&quot;、&quot;de&quot;、&quot;es&quot;、&quot;pt&quot; 或 &quot;zh&quot;</translation>
    </message>
    <message>
        <source>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, or null: the server takes no bibs</source>
        <translation>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}，或 null：服务器不接收号码布</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation>按结果词列出的文字，例如 {&quot;cancelled&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation>项目 ID 或名称的列表；空：全部项目</translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation>按项目名称列出的签到台，例如 {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>1 到 1000 的整数</translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation>赛事的 ID</translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}，与窗口写入的一致</translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation>最多 8 条文字的列表，每条不超过 80 个字；空：使用常用的</translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation>与窗口写入的一致；没有这一行就没有 PIN</translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation>请输入地址，例如 {address}</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>这不是服务器的地址</translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation>服务器地址中不能有用户名、问号或井号</translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation>请用 https:// 代替 http://：{address}</translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation>密钥会在没有保护的情况下传送</translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation>回写接口无法使用</translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation>{setting}.method：须是 {methods} 之一</translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation>{setting}.path：须是路径，例如 &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation>{setting}：{name} 须在路径或正文中</translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation>{setting}：不认识 {name}；可用 {known}，正文中还可用 {value}（须单独成值）</translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation>请检查 {path} 是不是您可以读取的文件。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation>设置文件无法使用</translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation>应为写在 { } 中的一个对象</translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation>逗号、引号或括号多了或少了，或有不是 UTF-8 的字符</translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation>请从 {path} 中删除 {name}。请在设置步骤中输入密钥，或设置 KIOSK_API_KEY。</translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation>API 密钥不应放在设置文件中</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation>{path}，第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation>设置未保存。请检查空间是否足够，以及您能否写入 {path}。</translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation>其中有文字不该有的字符。请重新输入。</translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation>这段文字无法使用</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation>请检查 {folder} 是不是您可以写入的文件夹，或在 KIOSK_HOME 中指定另一个。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>数据文件夹无法使用</translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation>无法读取或生成这台电脑的密钥</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>请检查 {path}。</translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation>请删除 {path}：会生成一个新的，其他电脑会把它当作另一台。</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation>这台电脑的密钥已损坏</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation>请从 Intervals 复制赛事 ID，或运行：kiosk events</translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation>这不可能是赛事 ID</translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation>它的现场报名被拒绝</translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation>另一台电脑以 {desk} 的名义签了名</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation>没有接收任何内容。请向该签到台要一个新文件，并亲自移交。</translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation>其中一台有另一台数据文件夹的副本。没有接收任何内容：请把它的签到导出为 CSV。</translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation>两台电脑在用同一个签到台</translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation>这台电脑将作为新的签到台继续。</translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation>参赛名单需要重新载入，或从另一台电脑接收。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>损坏的文件保留为 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation>
            <numerusform>已保住 %n 条签到、撤销和现场报名，本签到台丢失了 {lost} 条：有人再来时请重新签到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation>
            <numerusform>已保住 %n 条签到、撤销和现场报名；就第二份副本所知，没有丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation>
            <numerusform>已保住 %n 条签到、撤销和现场报名，没有丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation>
            <numerusform>已保住 %n 条签到、撤销和现场报名；最后几条是否在内无法确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation>请关闭这台电脑上的所有签到程序，再打开一个。</translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation>另一个程序打开了损坏的文件</translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation>赛事文件已被替换</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation>请关闭签到程序，再重新打开。</translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation>服务器重复给出了之前的页</translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation>服务器说还有更多，但没说在哪里</translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation>服务器给出了空名单，而之前不是空的</translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation>读取名单时，有些行换了页</translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation>没有设置把号码布告知服务器的接口</translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation>密钥属于另一个组织者</translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation>用此密钥，服务器不知道这个赛事。请继续签到，并向组织者要正确的密钥。</translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation>如果号码布上有，也读取：</translation>
    </message>
    <message>
        <source>Leave practice first, then open the file again: it belongs to a real event.</source>
        <translation>请先退出练习，然后再打开该文件：它属于真实的赛事。</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>练习时不能这样做</translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation>请先退出练习：这些功能属于真实赛事。</translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation>未采用设置</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>已采用 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation>之后又有新的记录</translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation>请再看一下哪些内容只在这台电脑上。</translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation>未清除：{why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>摄像头已打开</translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation>按下关闭</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation>按下打开</translation>
    </message>
    <message>
        <source>Picture as in a mirror</source>
        <translation>画面如照镜子</translation>
    </message>
    <message>
        <source>Press: as others see it</source>
        <translation>按下：别人的视角</translation>
    </message>
    <message>
        <source>Picture as others see it</source>
        <translation>画面如别人所见</translation>
    </message>
    <message>
        <source>Press: as in a mirror</source>
        <translation>按下：照镜子</translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation>{bar_code}，读取</translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation>{bar_code}，不读取</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation>按下使用</translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation>如果电脑询问是否允许，请选择允许。</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation>请把号码布上的码对准摄像头</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation>请插上一个：会立即使用。</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation>请重新插上：会自动继续。</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>摄像头已拔出</translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation>请关闭可能在用它的其他程序，例如视频通话。</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>不允许使用摄像头</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The texts of the licences are missing</source>
        <translation>缺少许可证文本</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>程序不完整</translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation>这台电脑无法使用摄像头</translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation>请允许：“设置”、“隐私和安全性”、“相机”。</translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation>请允许：“系统设置”、“隐私与安全性”、“摄像头”。</translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation>请把此用户加入“video”组，然后重新登录。</translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation>请安装 libpulse0，然后重新启动此程序。</translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation>摄像头：{state}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation>无法写入文件。请换一个位置。</translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation>{title}：这里没有打印机，请存为 PDF 文件</translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation>已保存。请按 100% 打印。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机没有接受。</translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation>这张纸上没有第 {number} 个标签</translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation>{sheet} 有 1 到 {last}。</translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation>没有人需要打印标签</translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation>没有符合要求的报名。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} on %n sheet(s) of {product}</source>
        <translation>
            <numerusform>{labels}，{product} 共 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>未包括：{reasons}。</translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人无号码布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人已退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人在候补名单上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人已不在参赛名单中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人在这里报名，尚未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n 人没有只指本人的码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation>
            <numerusform>%n 块号码布已有人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n 个带有报名 ID，因为仅凭号码布无法确定是谁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n 个含有这台电脑上没有字体可显示的字：请查看文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation>请按 100% 打印文件，不要缩放到页面，并先用普通纸试印。</translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation>带每位跑者二维码的标签，可贴在号码布或信封上。</translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation>在标签上打印二维码</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>On each label</source>
        <translation>每个标签上</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation>{paper}：{product}，{size}，每张 {number} 个</translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation>有号码布的人</translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation>也包括没有号码布的人</translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation>号码布和项目</translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation>号码布、姓名和项目</translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation>{file} 中有 {labels}</translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation>正在读取参赛名单…</translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation>正在绘制 {done} / {total}</translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation>正在检验每个二维码 {done} / {total}</translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation>{name} 的二维码</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code as a PDF file instead.</source>
        <translation>这台电脑没有设置打印机。请改存为 PDF 文件。</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已发送到 {printer}。</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation>打印机没有接受。请检查是否开机、有纸。</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation>没有只指这位跑者的码。请按姓名搜索。</translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation>二维码内容是号码布。可在这里扫描，或为跑者打印。</translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation>还没有号码布，所以二维码内容是报名 ID。</translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation>仅凭号码布无法确定是谁，所以二维码内容是报名 ID。</translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation>{bib} · 不属于任何人</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation>请用扫码枪或另一台电脑的摄像头扫描一个。每个二维码旁是签到台会给出的提示。</translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation>供扫描的二维码</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>A day, in Qt&apos;s letters, as in &apos;Saturday 14 June 2027&apos;</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>A day of this year, in Qt&apos;s letters, as in &apos;Saturday 14 June&apos;</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>Laptop and server; a title</comment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation>重新读取服务器</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>全部差异</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Enter it: F10, Organizer, Another key.</source>
        <translation>请输入：F10、组织者、其他密钥。</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event.</source>
        <translation>请重新选择赛事：F10、组织者、其他赛事。</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>签到保存在这台电脑上。F10、移交可写入文件。</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>签到台发的号码布保存在这台电脑上。F10、移交可写入文件。</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event. That saves what is in the file.</source>
        <translation>请重新选择赛事：F10、组织者、其他赛事。这会保住文件中的内容。</translation>
    </message>
    <message>
        <source>Read it again: F10, Progress and delivery, Send and read now.</source>
        <translation>请重新读取：F10、进度与发送、立即发送并读取。</translation>
    </message>
    <message>
        <source>F10, Progress and delivery, Compare shows whom it is about.</source>
        <translation>F10、进度与发送、核对可查看涉及的人。</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Key and server</source>
        <translation>密钥和服务器</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>此赛事</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>How a check came out</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>How a check came out: somebody should look at it</comment>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>How a check came out</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>How a check came out</comment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}</source>
        <translation>正在检查：{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the doors open</source>
        <translation>
            <numerusform>开门前还有 %n 件事要做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: {passed} of %n check(s) passed</source>
        <translation>
            <numerusform>无需处理：%n 项检查中 {passed} 项通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: {checks}</source>
        <translation>未检查：{checks}</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>全部 %n 项检查通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation>签到如何写入服务器</translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation>号码布如何写入服务器</translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation>其他项目请到哪里</translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation>共用密钥的电脑</translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation>先跑者，后号码布</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>常用的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation>{what}：{change}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>自带文字</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation>{run}，参赛名单：{number}</translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation>{run}，这台电脑：{number}</translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation>{run}，服务器：{number}</translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation>{run}，不一致：{number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation>服务器上可见</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>该怎么做：{what}</translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation>服务器的名单从未读取完整：还没有可核对的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation>
            <numerusform>%n 名跑者不一致：只在这台电脑或只在服务器上签到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation>电脑和服务器上的签到一致。还有其他内容要看。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation>
            <numerusform>没有不一致：%n 人已签到，这台电脑和服务器相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Server read {moment}, {ago}</source>
        <translation>服务器读取于 {moment}，{ago}</translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation>
            <numerusform>正在重新读取：目前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation>上次读取没有完成</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>已再次请求</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation>{desk}：1 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation>
            <numerusform>%n 条没有发送渠道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation>
            <numerusform>缺少 %n 个编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>没有缺少编号。</translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation>日志：{desks}。</translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation>条形码扫码枪的测试码</translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation>请按屏幕的要求逐个扫描。扫码枪距离约一掌宽。</translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation>请把此用户加入 dialout 组 (sudo usermod -aG dialout NAME)，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>请向这台电脑的管理员要求使用串口的权限。</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>没有串口扫码枪</translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation>请选择它的端口来使用。</translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation>{port} 上的扫码枪已就绪</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>请随便扫描一个试试。</translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation>{port} 上的扫码枪没有插上</translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation>请插上：一插上就会使用。</translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation>{port} 正被另一个程序使用</translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation>请关闭那个程序：之后会自动使用该端口。</translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation>此用户不能使用 {port}</translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation>{port} 无法使用</translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation>请重新插上扫码枪，或选择另一个端口。</translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation>这里无法使用串口扫码枪</translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation>请重新安装程序，或改用 USB 键盘模式。</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>没有配置</translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation>每次扫描以 Enter 结尾。</translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation>每次扫描以 Tab 结尾。</translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation>扫描没有结尾按键：签到程序会等待短暂的停顿。</translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation>不知道它如何结束扫描。</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation>请把扫码枪对准码，扣动扳机。</translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation>许多扫码枪无法读取屏幕：那就打印出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>按键间隔 %n 毫秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation>{trouble}：已修正。</translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation>这偏慢：短码可能被当作键盘输入。如果可以，请让扫码枪发送得更快。</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation>每个码前加“{prefix}”，后加“{suffix}”：已去掉。</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation>每个码前加“{prefix}”：已去掉。</translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation>每个码后加“{suffix}”：已去掉。</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>设置扫码枪</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>打印测试码…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation>签到程序读到的内容</translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation>此扫码枪的名称</translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation>试一试：随便扫描</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation>第 {number} 个码，共 {total} 个</translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation>待扫描的条形码：第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation>我的扫码枪只能读条形码</translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation>待扫描的二维码：第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation>码没有读完整。请再扫一次。</translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation>那是上一个码。请扫描现在显示的码。</translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation>很好。现在扫这个。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation>扫码枪 {number}</translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation>请再扫一次：中途停了</translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation>另一把扫码枪已用此名称。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请起个名称。</translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation>大多数扫码枪无需设置：插上就能扫描。</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation>设置扫码枪…</translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation>适合大多数扫码枪</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>使用中。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation>移除 {scanner}</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>永久移除？</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>在这里输入</translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation>号码布、姓名或邮箱。无论在哪里打字，都会输入到这里。</translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation>在这里选择</translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation>符合的人列在这里。用方向键选择，按 Enter 签到。</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>看这里</translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation>绿色：跑者已签到，已安全保存在这台电脑上。否则会说明怎么做。</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>在这里撤销</translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation>认错跑者了？这会撤销最后一次签到。</translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation>没有网络？继续</translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation>签到会在这台电脑上等待并自动发送。这里显示有多少条。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>A tour of five parts of the screen, half a minute.</source>
        <translation>半分钟导览，认识屏幕的五个部分。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>串口扫码枪</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The camera</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>“{camera}” gives a picture</source>
        <translation>“{camera}”有画面</translation>
    </message>
    <message>
        <source>Switch it on again: F10, Scanning, Camera.</source>
        <translation>请重新打开：F10、扫描、摄像头。</translation>
    </message>
    <message>
        <source>Try yours in practice, with the codes to scan there.</source>
        <translation>请在练习中用那里供扫描的二维码试一试。</translation>
    </message>
    <message>
        <source>none is set up; most work without</source>
        <comment>A scanner</comment>
        <translation>未设置；多数扫码枪无需设置</translation>
    </message>
    <message>
        <source>“{scanner}” is slow: a short code may be taken for typing</source>
        <translation>“{scanner}”偏慢：短码可能被当作键盘输入</translation>
    </message>
    <message>
        <source>Set the scanner to send faster if you can.</source>
        <translation>如果可以，请让扫码枪发送得更快。</translation>
    </message>
    <message>
        <source>“{scanner}” is set up</source>
        <translation>“{scanner}”已设置</translation>
    </message>
    <message>
        <source>Check-ins go on without it: the screen says the same.</source>
        <translation>没有它签到照常：屏幕显示同样的内容。</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The sound</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Switch it on: F10, This window, Sound.</source>
        <translation>请打开：F10、此窗口、声音。</translation>
    </message>
    <message>
        <source>plays at {volume} %: press Play</source>
        <translation>音量 {volume}%：请按播放</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Practice: key, server and event are invented. Laptop and devices are the real ones.</source>
        <translation>练习模式：密钥、服务器和赛事都是虚构的，电脑和设备是真实的。</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>检查于 {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation>试听声音：{sound}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation>这里发的号码布</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>等待最久的</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>暂缓原因</translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation>未写入：请检查这台电脑的磁盘。变绿的记录都安全保存在赛事文件中。</translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation>立即发送并读取</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>还没有要发送的</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n 条待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n 条暂缓，等组织者决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n 条被服务器拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n 条已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered and seen in the start list</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n 条已送达，参赛名单中可见</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation>进度与发送</translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation>按项目查看、待发送、与服务器核对</translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation>比赛早晨</translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation>进展速度，以及何时全部签到</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>二维码…</translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation>号码布的标签，以及屏幕上的二维码</translation>
    </message>
    <message>
        <source>This window…</source>
        <translation>此窗口…</translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation>声音、语言、浅色或深色</translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation>练习中的签到不会保留</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>退出练习</translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation>组织者…</translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation>签到台、赛事、密钥、权限、设置</translation>
    </message>
    <message>
        <source>Since {moment}, {ago}</source>
        <translation>自 {moment} 起，{ago}</translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation>尚未到场、现场报名、已撤销、被拒绝</translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation>列表和纸质名单…</translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation>拔掉网线</translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation>重新插上网线</translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation>练习离线操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation>一页按键说明和导览</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Laptop, key, server, event, devices; offline drill</source>
        <translation>电脑、密钥、服务器、赛事、设备；离线演练</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>开门之前</translation>
    </message>
    <message>
        <source>On, where the window is high enough</source>
        <translation>已打开（窗口足够高时显示）</translation>
    </message>
    <message>
        <source>Off: for a finger or a mouse alone</source>
        <translation>已关闭：供只用手指或鼠标时使用</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>声音…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation>浅色或深色…</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation>权限、后续步骤、项目、全屏、PIN、清除</translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation>本签到台的名称…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>其他赛事…</translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation>当前赛事仍留在这台电脑上</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>其他密钥…</translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation>用于 Intervals 服务器</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation>号码布、姓名和项目，A4 或 Letter</translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation>在标签上打印二维码…</translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation>显示一名跑者的二维码</translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation>供练习使用</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation>已开：摄像头，以及先跑者后号码布</translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation>已开：摄像头</translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation>已开：先跑者，后号码布</translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation>摄像头、扫码枪、先跑者后号码布</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume}%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation>网线已重新插上</translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation>待发送的会自动送达。</translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation>网线已拔掉</translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation>请继续签到，并留意右上角。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation>给另一台电脑，或存为 CSV</translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation>其他签到台也会看到它，请按现场的标牌命名。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>声音已关闭</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>声音已打开</translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation>按一个即可试听。</translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation>请调高音量来试听。</translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation>请打开声音来试听。</translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation>声音还没准备好。</translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation>没有声音：这台电脑缺少声音系统的一部分。在 Linux 上，请安装 libpulse0。</translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation>没有声音：这台电脑没有可用的扬声器。请插上一个，或打开它。</translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation>没有声音：声音文件无法读取。请重新安装程序。</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation>请输入号码布、姓名或邮箱，然后按 Enter。</translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation>请扫描或查找跑者，然后扫描您要发放的号码布。</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>下一位是谁？</translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation>号码布 {bib} 现在归该跑者</translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation>已发号码布</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>已经签到过</translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation>报名已取消</translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation>报名已退款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>在候补名单上</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation>其他签到台的项目</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来怎么做</translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation>提示栏会在拒绝说明下方显示这些文字。空着的行会显示灰色的文字。</translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation>没有更多：提示栏会说明签到台。</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation>已恢复自带文字：{name}</translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation>此程序不认识这个状态。</translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation>请在下方选择正确的跑者。</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation>
            <numerusform>%n 名跑者都是 {scanned}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation>请按姓名或邮箱搜索，或登记现场报名。</translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation>不在此赛事中</translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation>本签到台不办理 {run}</translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation>{run}：请到 {place}</translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation>现在扫描号码布</translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation>现在扫描一块空闲号码布</translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation>已签到，但没有号码布。按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation>尚未签到。按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation>号码布 {bib} 又不属于任何人了：请放回去。</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>之前已经撤销过。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation>号码布已收回</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>签到已撤销</translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation>{name} 领取 {bib}</translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation>{name} 领取一块空闲号码布</translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation>{bib} 属于 {name}</translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation>号码布不对</translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation>{bib} 不属于任何人。</translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation>这不是号码布</translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation>请放回去，扫描正确的号码布。没有记录任何内容。</translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation>之前已发放。</translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation>已于 {moment} 发放。</translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation>已于 {moment} 由 {desk} 发放。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation>参赛名单还不完整。请稍后再试，或询问组织者。</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>名单中还没有</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation>写法相近</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation>读音相近</translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation>也叫这个名字</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>没有人叫 {name}</translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation>是 {bib_and_name} 吗？请问清，再按一次 Enter 即签到。</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation>
            <numerusform>%n 人叫这个名字</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation>请看项目和邮箱。再按一次 Enter，为 {bib_and_name} 签到。</translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation>没有号码布 {bib}</translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation>请输入完整的号码布。或再按一次 Enter，为 {bib_and_name} 签到。</translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation>{bib} 是 {name} 的号码布吗？</translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation>再按一次 Enter 即发放。否则请继续输入。</translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation>邮箱相符</translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation>部分相符</translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation>已报名并签到</translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation>还没有号码布：请发一块</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录任何内容。</translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation>已不在参赛名单中</translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation>状态“{status}”</translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation>此列表中没有人</translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation>请选择其他列表，或放宽条件。</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>打印机没有接受</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation>请检查打印机是否开机、有纸。</translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation>参赛名单读取于 {moment}</translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation>从未读取参赛名单</translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation>打印于 {desk}，{day} {time}</translation>
    </message>
    <message>
        <source>{read}, NOT COMPLETE</source>
        <translation>{read}，不完整</translation>
    </message>
    <message>
        <source>Pace group {group}</source>
        <translation>配速组 {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n 名跑者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{runners}, %n checked in</source>
        <translation>
            <numerusform>{runners}，%n 人已签到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} on {pages} saved in {file}.</source>
        <translation>{rows}、{pages}已存入 {file}。</translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation>{rows}、{pages}已发送到打印机。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation>
            <numerusform>%n 个姓名含有这台电脑上没有字体可显示的字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation>已在 Intervals 签到，时间未知</translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation>时间 {moment}</translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation>时间 {moment}，{desk}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>尚未签到</translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation>配速 {group}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>由 {name} 代领</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>无号码布</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation>已签到 {moment}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation>现场报名</translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation>预计参加但尚未签到的人。</translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation>所有报名，不论状态。</translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation>保存在这里，但被服务器拒绝：请告诉组织者。</translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation>保存在这里，等组织者决定。</translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation>尽管有问题仍签到的人及原因。</translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation>已撤销的签到及原因。</translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation>在签到台现场报名的人。</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>预计参加的人都到了。</translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation>参赛名单目前为空。</translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation>服务器没有拒绝任何内容。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有暂缓的内容。</translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation>没有人在状态不符时签到。</translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation>没有撤销任何签到。</translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation>没有人现场报名。</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation>按姓氏</translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation>按号码布</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation>按配速组</translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By time</source>
        <comment>How a list is sorted</comment>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By reason</source>
        <comment>How a list is sorted</comment>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>A registration</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>A registration</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A registration</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>A registration</comment>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <comment>A registration</comment>
        <translation>已不在名单中</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>When it was done</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A runner</comment>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation>在 Intervals</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>项目已取消</translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation>项目已延期</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>报名已截止</translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation>报名已暂停</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation>此项目已取消。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation>此项目已延期。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation>报名已截止。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation>报名已暂停。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation>此项目名额已满。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation>此项目不在这里办理。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation>不清楚此项目是否开放。只有组织者同意才能报名。</translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation>请询问邮箱。家庭可以共用一个。</translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation>请去掉邮箱中的空格。</translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation>缺少 @，例如 name@example.org。</translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation>有两个 @。请只保留一个。</translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation>@ 前面缺少内容。</translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation>@ 后面缺少内容。</translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation>缺少结尾，例如 name@example.org。</translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation>@ 后面有一个字符不对。</translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation>状态“{state}”</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>请到 {place}</translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation>{state}：不接受现场报名</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>姓名和邮箱相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation>姓名相近，邮箱相同</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>不在本签到台</translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation>请继续签到</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation>
            <numerusform>%n 条签到已安全保存在这里，等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>{moment} 起离线</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>请登录此网络</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>还没有 API 密钥</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation>暂停至 {time}</translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation>保存在这里。请告诉组织者</translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation>
            <numerusform>%n 块号码布被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation>
            <numerusform>%n 条签到被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation>
            <numerusform>%n 条签到暂缓</numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>没有第二份副本</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation>请检查这台电脑的磁盘。请告诉组织者</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>目前已读取 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation>参赛名单不完整</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>{ago}读取</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>Check-ins</comment>
        <translation>
            <numerusform>正在发送 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>已全部送达</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message numerus="yes">
        <source>list %n day(s) old</source>
        <comment>The start list</comment>
        <translation>
            <numerusform>名单为 %n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n h old</source>
        <comment>The start list; hours</comment>
        <translation>
            <numerusform>名单为 %n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n min old</source>
        <comment>The start list; minutes</comment>
        <translation>
            <numerusform>名单为 %n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation>已签到 {number} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>另有 %n 条无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation>
            <numerusform>不完整：目前已读取 %n 条报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation>
            <numerusform>完整：%n 条报名</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation>{trouble}。会自动重试。</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>显示 {shown} / {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation>
            <numerusform>%n 条签到已安全保存在这台电脑上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation>
            <numerusform>下次打开此程序并联网时会发送。不会丢失任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation>不能用作 PIN</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>请选择 4 到 12 位数字。</translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation>设置中的 PIN 无法使用</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>请运行：{command}</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation>内存不足，无法检查 PIN</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation>{run} 在这里不接受现场报名</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>请选择其他项目。</translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation>请检查文件名和位置（{why}）。</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>这些设置来自更新的版本</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation>请更新这台电脑上的签到程序，然后重新采用。</translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation>设置二维码没有读完整</translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation>请重新扫描，或改用设置文件。</translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation>这些设置无法使用</translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation>{name} 处的内容不允许。请在另一台电脑上重新保存。</translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation>这不是设置文件</translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation>请选择另一台电脑保存的文件：F10、组织者、给其他电脑的设置。</translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation>另一个程序打开了此赛事</translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation>请关闭它，然后重新清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation>
            <numerusform>%n 条操作只在这台电脑上</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation>请先发送，或把赛事移交到文件，然后清除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation>现场报名</translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation>没有号码布…</translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation>{others}：F3</translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation>仍要签到…</translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation>发这块号码布…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation>本签到台没有有效的签到。</translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation>撤销 {bib} · {name}</translation>
    </message>
    <message>
        <source>Checked in by {desk}</source>
        <translation>由{desk}签到</translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation>仍要为 {name} 签到</translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation>不扫描号码布，为 {name} 签到</translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation>{name} 领取 {new_bib}，代替 {old_bib}</translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation>撤销这条签到…</translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation>显示二维码…</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>其他签到台</translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation>已有号码布</translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation>号码布无法扫描</translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation>号码布已发完</translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation>号码布丢失</translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation>号码布损坏</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation>练习：跑者均为虚构，内容不会离开这台电脑</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>请再扫一次</translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation>扫码枪中途停了。</translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation>请再扫一次：扫码枪中途停了。</translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation>{reason}：是“{code}”吗？请搜索该跑者，并设置扫码枪。</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>设置扫码枪…</translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation>请扫描或输入 {name} 的号码布</translation>
    </message>
    <message>
        <source>Bib for {name}</source>
        <translation>{name} 的号码布</translation>
    </message>
    <message>
        <source>Scan or type the bib</source>
        <translation>请扫描或输入号码布</translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation>{name} 保持原样</translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation>没有扫描该跑者的号码布。</translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation>请先找一个人</translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation>然后按 F3，会显示邮箱相同的所有人。</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>暂缓，等组织者决定</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>已送达，参赛名单中可见</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation>签到</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation>现场报名</translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation>号码布</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>A registration</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>A registration</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>A registration</comment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>waitlist</source>
        <comment>A registration</comment>
        <translation>候补</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>号码布</translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation>配速组</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>号码布 {bib}</translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation>可找到一块号码布</translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation>可找到 Anna Müller：姓和名的开头，顺序不限</translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation>可找到一个邮箱</translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation>登记现场报名</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation>目前已读取的 {number} 人中，没有人符合“{typed}”</translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation>参赛名单还不完整：缺少的人可能稍后出现。</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation>{number} 人中没有人符合“{typed}”</translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation>请少输几个字，只输姓氏，或输入邮箱。</translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation>
            <numerusform>正在准备搜索：目前 %n 名跑者</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation>缺少的人稍后会出现。输入完整号码布并按 Enter 现在就可以。</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>哪个赛事？</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>签到台 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找赛事</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本签到台的名称</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>正在读取赛事…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation>
            <numerusform>%n 个赛事，其中 {here} 个在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation>还没有赛事。由组织者在 Intervals 中创建。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation>
            <numerusform>还有 %n 个：请在上方输入部分名称或日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation>没有符合输入内容的赛事。</translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation>在这台电脑上：没有网络也能用</translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation>参赛名单不完整：打开即可继续</translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation>请先给本签到台起个名称，例如“签到台 1”。</translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation>电脑停了或没有网络时，由另一台继续。做多少次都不会重复。</translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation>交给另一台电脑…</translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation>一个文件：参赛名单和签到</translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation>从另一台电脑接收…</translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation>其他签到台写入的文件</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation>参赛名单和签到，CSV 格式</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation>交给另一台电脑</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>移交文件</translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation>从另一台电脑接收</translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation>
            <numerusform>还有 %n 人用此邮箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n 人已签到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation>
            <numerusform>%n 人之前已签到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 人被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n 人未记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>由他人代领</translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation>一起签到</translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation>这里不扫描号码布：请按各行所示发放。</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>跑者本人</translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation>各自领取</translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation>这里没有人需要签到了</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>谁为 {name} 代领？</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation>
            <numerusform>%n 条报名使用 {email}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>为 %n 人签到</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation>号码布、姓名或邮箱</translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation>按号码布、姓名或邮箱搜索跑者</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清空 (Esc)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>没有选择任何人</translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation>请先查找或扫描跑者。</translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation>{name} 未签到。</translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation>按项目的进度、参赛名单和发送</translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation>网络：{title}。{line}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速入门</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>出问题时</translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation>如何签到</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>一次签到</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation>询问</translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation>号码或姓名？</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation>号码、几个字或扫描。</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation>是这个人和项目吗？</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>按 Enter</translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation>会选定蓝框中的跑者。</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation>绿色：发号码布。</translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation>绿色：已签到</translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation>已存在这台电脑。请发号码布。</translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation>黄色：已经签到过</translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation>写明时间地点。不再发号码布。</translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation>深红色：停</translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation>没有记录。会说明怎么办。</translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation>蓝色边框：请看</translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation>在询问，或说明做了什么。</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>搜索，随处可用</translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation>选择跑者</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation>清空，或关闭打开的窗口</translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation>撤销最后一次签到</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation>登记现场报名</translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation>家庭一起签到</translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation>提示栏里的按钮</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其他一切</translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation>进入或退出全屏</translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation>网络断了</translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation>请继续。签到会在这台电脑上等待并自动发送。右上角显示有多少条。</translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation>电脑停了</translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation>请重新启动。变绿的记录都还在。</translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation>认错跑者了</translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation>请按 Ctrl+Z 并选择原因。然后为正确的人签到。</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>拿不准</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation>请跑者到组织者的签到台，并接待下一位。由组织者决定。</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>当前选择</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation>无配速组</translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation>全部配速组</translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation>正在读取参赛名单</translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation>开始签到</translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation>现在就可以开始：其余的会同时读取。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation>已读取的会保留，并会自动重试。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} / {of}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>全部签到台</translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation>项目和配速组</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>看图表</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>看数字</translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation>
            <numerusform>其他 %n 个签到台</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation>占预计人数的 {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>还有 %n 人未到</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation>全部已到</translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation>
            <numerusform>共 %n 个签到台</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation>没有签到台在工作。</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>每分钟 {number} 人</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Seconds per runner</source>
        <translation>每名跑者用时（秒）</translation>
    </message>
    <message>
        <source>Too few check-ins to say</source>
        <translation>签到太少，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation>
            <numerusform>按 %n 名跑者计，不含停顿</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation>本签到台：太少，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation>
            <numerusform>本签到台：{seconds}，按 %n 名计</numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation>预计全部签到</translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation>所有起跑时间已过。</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>全部已签到。</translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation>起跑时间未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation>
            <numerusform>%n 人赶不上起跑</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation>起跑前 {span}</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今天之后</translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation>目前没有预计到场的人：参赛名单是空的。</translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation>
            <numerusform>所有起跑时间已过。%n 名跑者未签到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>预计到场的人都已签到。</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>还没有人签到。</translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>{run}：最近 15 分钟签到太少，无法判断何时全部签到。</translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>最近 15 分钟签到太少，无法判断何时全部签到。</translation>
    </message>
    <message numerus="yes">
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>{run}：按此速度，{time} 起跑时仍有 %n 名跑者在等待。请增开签到台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>按此速度，{time} 起跑时仍有 %n 名跑者在等待。请增开签到台。</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation>按此速度，全部签到时间：{time}。</translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation>{run}：按此速度，全部签到时间：{time}，起跑前 {span}。</translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation>按此速度，全部签到时间：{time}，在 {start} 起跑前 {span}。</translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation>按所有人都到场计算：通常会有人不来。</translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation>
            <numerusform>只知道 %n 个签到台的签到，不知道其他的。</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation>只知道 {desks} 的签到，不知道其他签到台的。</translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation>只知道本签到台的签到。</translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation>参赛名单没有读取完整：实际人数可能更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation>
            <numerusform>%n 人在 Intervals 签到，时间未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation>
            <numerusform>%n 人早于所示时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation>
            <numerusform>%n 人的签到时间在未来：是不是有电脑时钟不对？</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation>每 5 分钟的签到数</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation>
            <numerusform>{times}：%n 人已签到</numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>{time} 起跑</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>已于 {time} 起跑</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation>这是组织者的功能。没有它也能签到。</translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation>组织者的 PIN</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>请输入 PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation>
            <numerusform>PIN 不正确。还可以试 %n 次，之后须等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>PIN 输错次数太多。请在 {time} 后再试。</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>现在可以。</translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and run: kiosk pin --forget</source>
        <translation>忘记了？请关闭签到程序，然后运行：kiosk pin --forget</translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation>含这台电脑设置的二维码</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation>启动时即全屏</translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation>不受这台电脑上其他内容的干扰</translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation>任何人都能按 F11 退出全屏。设了 PIN 后，退出时会询问。</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation>退出全屏时会询问 PIN。</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation>如果启动时即全屏，退出全屏会询问 PIN。</translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation>立即退出全屏</translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation>立即全屏</translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation>窗口重新显示边框</translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation>与 F11 相同</translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation>窗口从现在起全屏。</translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation>窗口启动时带边框。</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation>不会有任何变化：这台电脑已是这些设置。</translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation>此版本不认识，未采用：{names}。</translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation>只属于单台电脑，未采用：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>采用 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation>扫描到另一台电脑的设置。这里会更改：</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>采用这些设置吗？</translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation>给其他电脑的设置</translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation>先设好一台电脑，再把它的选择给其他电脑。其中绝不包含：API 密钥、PIN、签到台名称、摄像头和扫码枪。</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation>用于 U 盘</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>显示为二维码</translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation>由另一台电脑扫描</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>从文件采用…</translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation>会先显示哪些内容会更改</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation>这些设置太长，放不进二维码。请改存到文件。</translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation>请对准另一台电脑的摄像头</translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation>也可在那台电脑上用手持扫码枪扫描。它会显示哪些内容会更改，并先询问。</translation>
    </message>
    <message>
        <source>A new laptop takes it on its first screen: Settings of another laptop.</source>
        <translation>新电脑在首个屏幕上接收：另一台电脑的设置。</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>从文件采用设置</translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation>{file} 会更改这里的：</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation>PIN 有 {fewest} 到 {most} 位数字。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation>之后任何人都能打开这些功能</translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, leaving full screen, and undoing what another desk did, never checking in.</source>
        <translation>它锁住这些功能、其他赛事、其他密钥、退出全屏，以及撤销其他签到台的操作，但从不锁住签到。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation>已设 PIN。它不让志愿者进入这些功能；但防不住小偷。</translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation>未设 PIN：使用这台电脑的任何人都能打开这些功能。</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>更改 PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>设置 PIN…</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 到 12 位数字</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>请再输一次，以免手误把自己锁在外面。</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再次输入新 PIN</translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation>两次不一样。请重新开始。</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation>PIN 已设置。请记住它。</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>PIN 已移除。</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>这里的项目</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation>{number} 条服务器上可见</translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation>{number} 条已送达</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} 条待发送</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} 条暂缓</translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} 条被拒绝</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>赛事</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签到台</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>上次移交</translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation>上次导出</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation>
            <numerusform>{when}，含 %n 条操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation>
            <numerusform>%n 个文件，{size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>赛事 ID</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>签到台 ID</translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation>移交文件的 SHA-256</translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation>{event} 已从这台电脑上清除</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation>仍要签到</translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation>已取消、已退款、在候补名单上或属于其他项目的人会被拒绝。可以允许志愿者仍为他们签到；原因会被记录。</translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation>志愿者可以这样做</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>可供选择的原因</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>您自己的原因</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation>“{reason}”总是在最后：由志愿者输入。</translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation>已允许志愿者仍为他们签到。</translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation>不允许志愿者仍为他们签到。</translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation>至少保留一个原因。</translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation>可供选择：{reason}</translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation>已去掉：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation>
            <numerusform>最多可放 %n 个原因。请先去掉一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation>本签到台的项目</translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation>为其他项目而来的人会被请到您在旁边填写的签到台。</translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation>没有人会被请到别处</translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation>{run} 请到哪里</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>在这里办理</translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation>请到，例如：签到台 5</translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation>没有选择此赛事的任何项目，所以每个人都会被请走。请勾选一个或全部。</translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation>全部项目都在这里办理。</translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation>请去掉不在这里办理的项目。</translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation>至少有一个项目在这里办理。</translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation>在这里办理：{run}</translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation>不再在这里办理：{run}</translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation>{run}：请到 {desk}</translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation>{run}：没有填写签到台</translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation>从这台电脑上清除此赛事</translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation>这里的参赛名单、签到及其副本会被删除。服务器和您保存的文件不受影响。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation>移交到文件…</translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation>参赛名单和所有签到，供另一台电脑使用</translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation>要清除，请输入 {event} 或 {word}：</translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation>移交到文件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation>已移交：{file}。请随身带走。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation>
            <numerusform>%n 条操作只在这台电脑上：服务器还没有收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation>请等到送达，或先移交。</translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation>
            <numerusform>自 {time} 的上一个文件以来，又记录了 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation>有 1 次扫描在等待，关闭此处后处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation>
            <numerusform>有 %n 次扫描在等待，关闭此处后处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Why? A click or Enter records it.</source>
        <translation>为什么？点击或按 Enter 即被记录。</translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation>请用几个字说明原因。会被记录。</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation>撤销 {bib}，{name}，{moment} 签到</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>本签到台最近的签到</translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation>还没有人。每次签到都会显示在这里，并可撤销。</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>本签到台最近</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation>找到的跑者</translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation>无需设置即可使用</translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation>先跑者，后号码布：开</translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation>先跑者，后号码布：关</translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation>扫描所发的号码布后才变绿</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>扫码枪…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>串口扫码枪…</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation>其他扫码枪照常使用</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>测试码</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>密钥保存在这台电脑的密钥环中，绝不写入文件。</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation>这台电脑没有密钥环，密钥不会保存：每次启动后请重新输入。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation>请检查是否复制完整，或向组织者要另一个。</translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation>此地址没有回应。请检查地址和网络，然后再试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation>查找、签到、完成：有没有网络都可以。</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation>用虚构的跑者练习</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>内容不会离开这台电脑</translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation>接替另一台电脑</translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation>用它移交的文件</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation>Intervals 服务器</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Settings of another laptop…</source>
        <translation>另一台电脑的设置…</translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation>连接赛事</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>检查并继续</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken from the other laptop</source>
        <translation>
            <numerusform>已从另一台电脑接收 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>选择赛事</translation>
    </message>
    <message>
        <source>The key is on this laptop already</source>
        <translation>密钥已在这台电脑上</translation>
    </message>
    <message>
        <source>It is never among the settings. Type it above, or ask the organizer for it.</source>
        <translation>设置中绝不包含密钥。请在上方输入，或向组织者索取。</translation>
    </message>
    <message>
        <source>Still missing: the API key</source>
        <translation>仍缺少：API 密钥</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation>缺少服务器地址</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>地址以 https:// 开头</translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation>组织者在 Intervals 的 API keys 下创建。</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>缺少 API 密钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation>{what}：正常</translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation>{what}：不正常</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation>签到</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation>一起</translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation>无法开始签到</translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation>没有为任何人报名</translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation>按 F2 继续之前输入的内容。</translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation>已在参赛名单中？</translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation>是其中一位吗？如果不是，仍可报名。</translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation>在记录任何内容之前，这里会显示邮箱相同或姓名相近的人。</translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation>您是指 {domain} 吗？</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>使用 {domain}</translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation>配速组（如有）</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>备注（如有）</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>报名并签到</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation>继续此现场报名</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>仍要报名</translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation>请询问姓名。</translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation>请选择项目。</translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation>此赛事没有项目。</translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <comment>A button: save as a PDF file</comment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <comment>A button: save as a CSV file</comment>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} / {total} 行</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>显示整个列表</translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>此列表中没有符合的人。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation>这台电脑没有设置打印机：请保存 PDF 文件。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows}已存入 {file}。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Check that this user may write to {folder}, and that there is room.</source>
        <translation>请检查该用户能否写入 {folder}，以及空间是否足够。</translation>
    </message>
    <message>
        <source>no folder can be made: {reason}</source>
        <translation>无法创建文件夹：{reason}</translation>
    </message>
    <message>
        <source>on this laptop’s disk, beside the events</source>
        <comment>A folder</comment>
        <translation>在这台电脑的磁盘上，与赛事放在一起</translation>
    </message>
    <message numerus="yes">
        <source>only %n registration(s) came</source>
        <translation>
            <numerusform>只收到 %n 条报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented registration(s) in {time} ms</source>
        <translation>
            <numerusform>%n 条虚构报名，用时 {time} 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>服务器不再回应</translation>
    </message>
    <message>
        <source>the server still answers</source>
        <translation>服务器仍在回应</translation>
    </message>
    <message>
        <source>somebody was not found first by name and by bib</source>
        <translation>有人按姓名和号码布搜索时没有排在第一位</translation>
    </message>
    <message>
        <source>by name and by bib, each within {time} ms</source>
        <translation>按姓名和号码布，每次不超过 {time} 毫秒</translation>
    </message>
    <message>
        <source>somebody could not be checked in</source>
        <translation>有人无法签到</translation>
    </message>
    <message>
        <source>Offline drill</source>
        <translation>离线演练</translation>
    </message>
    <message>
        <source>a check-in could not be taken back</source>
        <translation>有一次签到无法撤销</translation>
    </message>
    <message numerus="yes">
        <source>of %n operation(s) {number} wait</source>
        <translation>
            <numerusform>%n 条操作中有 {number} 条在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), each on the disk within {time} ms; one undo</source>
        <translation>
            <numerusform>%n 次签到，每次 {time} 毫秒内写入磁盘；撤销一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) lost</source>
        <translation>
            <numerusform>丢失了 %n 条操作</numerusform>
        </translation>
    </message>
    <message>
        <source>what was recorded is not what is there</source>
        <comment>Of a drill</comment>
        <translation>记录的内容与现有内容不一致</translation>
    </message>
    <message numerus="yes">
        <source>all %n operation(s) (is|are) there</source>
        <translation>
            <numerusform>全部 %n 条操作都在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) not in it</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>其中缺少 %n 条操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has all %n operation(s)</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>含全部 %n 条操作</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was delivered</source>
        <translation>未全部送达</translation>
    </message>
    <message>
        <source>not everything was delivered once</source>
        <translation>并非每条都只送达一次</translation>
    </message>
    <message>
        <source>the server shows something else</source>
        <translation>服务器显示的内容不同</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered, each once; the server shows them</source>
        <translation>
            <numerusform>%n 条已送达，各一次；服务器已显示</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <comment>Of a drill</comment>
        <translation>未创建任何内容</translation>
    </message>
    <message>
        <source>Remove {folder} when there is time.</source>
        <translation>有空时请删除 {folder}。</translation>
    </message>
    <message>
        <source>the folder is still there</source>
        <translation>文件夹仍然存在</translation>
    </message>
    <message>
        <source>the folder is gone, and no event was touched</source>
        <translation>文件夹已删除，未触及任何赛事</translation>
    </message>
    <message>
        <source>On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.</source>
        <translation>在另一台电脑上：F10、组织者、设置、给其他电脑的设置、显示为二维码。</translation>
    </message>
    <message>
        <source>This code holds no settings</source>
        <translation>此码不含设置</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of another laptop</source>
        <translation>另一台电脑的设置</translation>
    </message>
    <message>
        <source>Show the other laptop’s code to the camera</source>
        <translation>请将另一台电脑的码对准摄像头</translation>
    </message>
    <message>
        <source>Hold that code before this camera, or scan it with a hand scanner.</source>
        <translation>请将该码对准此摄像头，或用扫码枪扫描。</translation>
    </message>
    <message>
        <source>Or import the file that it saved.</source>
        <translation>或者导入它保存的文件。</translation>
    </message>
    <message>
        <source>What would change is shown first. The API key is never in it.</source>
        <translation>会先显示将改变的内容。其中绝不包含 API 密钥。</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>it was broken off</source>
        <comment>A check</comment>
        <translation>已中断</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n check(s) passed</source>
        <translation>
            <numerusform>%n 项检查中 {passed} 项通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>The same letter with another accent</source>
        <translation>同一字母换一个变音符号</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>小写字母</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>服务器说：{words}</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>服务器拒绝了</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>As it stands on the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>As it stands on the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>As it stands on the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>A licence</comment>
        <translation>见其文本</translation>
    </message>
    <message>
        <source>{component}, licence: {licence}</source>
        <translation>{component}，许可证：{licence}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their own beside the program: you may replace them with versions that you have changed, and take the program apart to find mistakes in them.</source>
        <translation>Qt 和 PySide6 依据 GNU 宽通用公共许可证第 3 版（LGPL-3.0）使用。它们是程序旁边的独立文件：您可以换成自己修改过的版本，也可以为查找其中的错误而对程序进行分析。</translation>
    </message>
    <message>
        <source>The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the source code of the versions that are used here, when you ask for it.</source>
        <translation>Qt 和 PySide6 的源代码见 https://download.qt.io。向您提供本程序的人也会应您的要求提供此处所用版本的源代码。</translation>
    </message>
    <message>
        <source>The list beside this names every component; choose one to read the whole text of its licence.</source>
        <translation>旁边的列表列出了所有组件；选择其中一个即可阅读其许可证全文。</translation>
    </message>
    <message>
        <source>Check-in {version}</source>
        <translation>签到 {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>这台电脑的数据：{folder}</translation>
    </message>
    <message>
        <source>Logs, without anybody&apos;s data: {folder}</source>
        <translation>日志（不含个人数据）：{folder}</translation>
    </message>
    <message>
        <source>Runs with: {parts}</source>
        <translation>运行环境：{parts}</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence: use it, change it, pass it on.</source>
        <translation>本程序是采用 MIT 许可证的自由软件：您可以使用、修改和传播。</translation>
    </message>
</context>
</TS>
