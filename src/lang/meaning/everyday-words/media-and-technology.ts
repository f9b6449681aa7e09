/** Press, arts, sport and machines: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const mediaAndTechnology = readRows(`
报纸 报社 报道 报刊 newspaper newspapers paper report reported reporting
记者 采访 报道者 reporter reporters journalist journalists correspondent interview
采访 访谈 专访 受访 interview interviews interviewed
新闻 消息 news
电视 电视台 频道 television tv channel broadcast broadcaster
广播 电台 播客 radio broadcast podcast
节目 栏目 programme program show shows
杂志 期刊 刊物 magazine magazines journal journals
编辑 主编 编者 editor editors editorial
出版 出版社 印刷 publish published publisher press printed print
照片 拍照 摄影 图片 photo photos photograph photographs picture pictures image images
拍 拍摄 摄制 录像 shoot shot film filmed video footage recorded
电影 影片 片子 film films movie movies
导演 执导 director directed directors
演员 主演 扮演 角色 actor actors actress star starred role cast
配角 主角 角色 character characters role lead
编剧 剧本 screenwriter script screenplay
话剧 戏剧 戏曲 演出 舞台 剧团 theatre theater play plays drama stage performance performed troupe
剧院 剧场 戏院 theatre theater venue
歌 歌曲 唱歌 唱 song songs sing sang sung singing
歌手 唱片 专辑 singer singers album albums record
音乐 乐队 乐团 交响乐 music musical band bands orchestra
音乐家 作曲 作曲家 钢琴 musician musicians composer composed piano
跳舞 舞蹈 舞者 dance dances dancing dancer dancers
画 绘画 油画 画家 painting paintings painter painted artist artists
雕塑 雕像 sculpture sculptures sculptor statue
艺术 艺术家 art arts artist artists
展览 展出 展品 参展 exhibition exhibitions exhibit exhibited display
博物馆 展馆 美术馆 museum museums gallery
小说 故事 童话 文学 novel novels story stories fiction literature
诗 诗人 诗歌 poem poems poet poetry
作家 作者 文豪 writer writers author authors novelist
评论家 批评家 书评 影评 critic critics review reviews reviewer
观众 听众 入场人数 audience audiences viewers spectators crowd attendance
首映 首演 上映 premiere premiered debut released
获奖 奖项 大奖 award awards prize prizes won
外号 绰号 昵称 诨名 雅号 nickname nicknamed dubbed called known
比喻 比方 打比方 好比 比作 metaphor analogy compare compared likened
笑话 幽默 开玩笑 joke jokes humour humor funny
传说 谣言 传闻 legend rumour rumours rumor rumors myth
球队 队伍 队 俱乐部 球会 team teams club clubs side squad
队友 teammate teammates
队长 captain captains skipper
教练 主帅 执教 coach coaches manager managers coached
球员 选手 运动员 前锋 后卫 射手 player players striker forward defender athlete athletes
门将 守门员 goalkeeper keeper goalie
进球 破门 得分 射门 命中 goal goals score scored scorer net
比分 得分 几比几 score scores result
比赛 赛事 场次 对阵 match matches game games fixture contest competition
决赛 半决赛 final finals semifinal
冠军 夺冠 金牌 第一名 champion champions championship title gold winner
亚军 银牌 第二名 runner-up second silver
铜牌 季军 第三名 bronze third
联赛 赛季 杯赛 league leagues season seasons cup
升级 晋级 promotion promoted advance qualified
降级 relegation relegated
球场 体育场 主场 场馆 赛场 stadium stadiums ground grounds pitch arena venue
球迷 支持者 拥趸 粉丝 fan fans supporter supporters
裁判 判罚 referee referees umpire
训练 集训 备战 train training trained practice
跑 跑步 马拉松 赛跑 run ran running runner runners marathon race
游泳 泳 swim swam swimming swimmer
登山 攀登 爬山 climb climbed climbing climber mountaineer
滑雪 ski skiing skier
足球 football soccer
篮球 basketball
冰球 曲棍球 hockey
乒乓球 网球 羽毛球 tennis badminton
奥运 奥运会 奥林匹克 olympic olympics
世界纪录 纪录 破纪录 record records
合同期 转会 签下 transfer transferred signed signing
违禁 兴奋剂 药检 doping banned
电脑 计算机 机器 主机 computer computers machine machines laptop laptops pc
服务器 主机 server servers
网络 联网 网路 上网 network networks online internet
断网 离线 瘫痪 宕机 停摆 offline outage down crippled paralysed crashed
网站 网页 网址 website websites site page web
软件 程序 应用 app apps application software program programs
系统 平台 system systems platform
上线 推出 发布 launch launched rollout released
升级 更新 update updated upgrade upgraded
备份 拷贝 副本 复制 存档 backup backups copy copies copied archive duplicate
密码 口令 password passwords
加密 encrypt encrypted encryption
邮件 电邮 电子邮件 email emails mail message
短信 信息 消息 留言 message messages text
泄露 外泄 流出 公布 leak leaked leaking published exposed
病毒 木马 恶意软件 virus malware
漏洞 缺陷 bug bugs vulnerability flaw
扫码 二维码 条码 scan scanned code barcode
按钮 按键 开关 button buttons switch
屏幕 显示屏 荧幕 screen screens display
手机 电话 移动电话 phone phones smartphone mobile handset
摄像头 相机 镜头 camera cameras lens
传感器 感应器 探测器 sensor sensors detector
打印机 打印 复印 纸张 printer printers print printed printing paper sheets
机器人 自动化 机械臂 robot robots automation automated
人工 手工 手动 靠人 manual manually hand hands human
自动 无人 automatic automatically unmanned
无人机 drone drones
电 供电 用电 停电 electricity power blackout
电池 充电 电量 battery batteries charge charged charging charger
电池包 电芯 pack packs cell cells battery
耐用 寿命 使用年限 durable lifespan life lasting
零件 部件 配件 元件 part parts component components connector
仪器 设备 器材 装置 instrument instruments equipment device devices
工具 器具 tool tools
发动机 引擎 马达 engine engines motor
汽油 燃油 柴油 petrol gasoline fuel diesel
塑料 塑胶 plastic plastics
钢 钢铁 铁 金属 steel iron metal metals
玻璃 glass
木头 木材 漂流木 wood wooden timber driftwood
布 布料 纺织 面料 cloth fabric textile textiles
图纸 蓝图 设计图 drawing drawings blueprint blueprints diagram
专利 版权 知识产权 patent patents copyright
标准 规格 规范 standard standards specification
故障 失灵 失联 沉默 failure failed fault silent malfunction
信号 讯号 号志 signal signals signalling
卫星 航天器 飞船 satellite satellites spacecraft
轨道 环绕 绕行 orbit orbits orbiting circling
坠落 坠毁 掉下来 落回 fall fell crash crashed descend
火箭 发射 升空 rocket rockets launch launched
宇航员 航天员 astronaut astronauts
望远镜 天文 天文学家 telescope astronomy astronomer astronomers
`);
