/** The home, time and amounts, and what people do, say and feel: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const dailyLife = readRows(`
房子 住宅 住房 公寓 套房 house houses home homes flat flats apartment apartments dwelling
搬家 搬迁 迁入 搬到 迁居 move moved moving relocate relocated
邻里 街坊 社区 neighbourhood neighborhood community
厨房 做饭 烹饪 煮 cook cooked cooking kitchen
厨师 大厨 主厨 chef chefs cook
餐厅 饭店 餐馆 饭馆 食堂 restaurant restaurants cafe canteen diner
菜 菜肴 食物 食品 饭菜 food foods dish dishes meal meals
早饭 早餐 breakfast
午饭 午餐 lunch
晚饭 晚餐 dinner supper
面包 糕点 蛋糕 bread bakery cake cakes pastry
馅饼 派 pie pies
肉 牛肉 猪肉 meat beef pork
糖 甜 甜点 sugar sweet dessert
盐 咸 盐水 salt salty brine saltwater
酒 啤酒 葡萄酒 beer wine spirits liquor
菜单 menu
配方 食谱 秘方 recipe recipes formula
味道 口味 风味 taste flavour flavor
衣服 服装 穿着 制服 clothes clothing wear wore dress uniform
鞋 鞋子 靴 shoe shoes boots
帽子 帽 hat hats cap
珠宝 首饰 戒指 jewellery jewelry ring
家具 桌子 椅子 长椅 furniture table chair chairs bench
床 床铺 病床 bed beds
灯 灯光 照明 路灯 light lights lamp lamps lighting
洗 清洗 洗涤 wash washed washing clean cleaned cleaning
打扫 清扫 扫 清洁 clean cleaned cleaning sweep swept
清洁工 保洁 cleaner cleaners janitor
保安 门卫 看守 guard guards security
园丁 园艺 花园 garden gardens gardener gardening
公园 park parks
玩具 toy toys
礼物 赠送 送 送给 gift gifts present given gave
纪念品 周边 周边商品 souvenir souvenirs merchandise
宠物 pet pets
爱好 兴趣 hobby hobbies interest
周末 weekend weekends
节假日 假日 假期 放假 holiday holidays vacation
早上 清晨 早晨 上午 morning dawn
晚上 夜里 夜晚 傍晚 evening night nights
中午 noon midday
几点 钟头 小时 点 hour hours time
天 日 天数 day days
星期 周 礼拜 week weeks weekly
月 月份 month months monthly
年 年头 年度 year years annual annually
世纪 century centuries
年龄 岁数 年纪 岁 age aged old
个子 身高 高度 height tall
体重 公斤 weight weigh weighs kilograms
多远 距离 公里 distance kilometres miles far
多大 面积 大小 平方 area size large
次数 几次 多少次 times frequency often
第一 首 头 首次 首位 最早 first earliest initial
最后 末 最终 终于 final last finally eventually ultimately
最年轻 最小 youngest
最年长 最老 oldest eldest
最好 最佳 最优 best finest
最差 最糟 worst
最贵 最便宜 dearest priciest cheapest
一半 半数 对半 half
三分之一 third
四分之一 quarter
两倍 翻倍 翻番 double doubled twice
三倍 triple tripled threefold
几倍 翻 倍 times fold multiplied
成 百分之 比例 占 占比 percent percentage share proportion
多数 大多 大部分 大半 过半 most majority mostly
少数 少部分 极少 minority few fewest
全部 所有 一共 总共 all total altogether overall entire
剩 剩下 余下 其余 还剩 remain remained remaining left rest
超过 多于 高出 以上 exceed exceeded over above more
不到 不足 少于 以下 below under less fewer
大约 大概 左右 将近 近 about around approximately nearly almost roughly
开始 起初 最初 刚开始 一开始 start started begin began initially first
停止 停 停下 暂停 搁置 中止 stop stopped halt halted suspend suspended shelved pause paused
继续 接着 照样 continue continued keep kept still
重新 再次 又 again anew re
增多 变多 上涨 涨 攀升 飙升 猛增 increase increased rise rose risen jump jumped surge soared grew climbed
变少 掉 下滑 下跌 跌 锐减 流失 回落 decrease decreased decline declined drop dropped fall fell fallen dwindle shrank slump
缩短 压缩 减到 shorten shortened cut reduced
延长 拉长 extend extended prolong lengthen
加 增加 添加 加上 add added adding addition extra
去掉 除去 清除 移除 remove removed clear cleared eliminate
更换 换成 改用 替换 取代 替代 replace replaced replacing substitute instead switch switched
保留 留 留下 保存 保住 keep kept retain retained preserve preserved store stored
存放 放 堆放 堆 存 store stored kept pile piled storage
送 寄 发送 寄送 send sent sending deliver delivered
收到 接到 获得 receive received get got
带来 带 拿来 提 bring brought carry carried
拿走 取走 带走 take took taken
交 上交 交给 移交 提交 hand handed submit submitted surrender
给 给予 提供 发放 give gave given provide provided offer offered supply
收集 搜集 采集 募集 筹 collect collected collecting gather gathered raise raised
分 分配 分给 分摊 divide divided distribute distributed share shared split
合并 合 并入 merge merged combine combined
分开 拆分 分成 separate separated split divided
参加 参与 加入 报名 join joined participate participated take part enrol attend attended
离开 走 退出 撤离 leave left quit withdraw withdrew exit
回来 返回 归来 回归 return returned back
留住 留下 留任 retain retained stay stayed
等 等待 等候 等单 wait waited waiting
赶 赶紧 急 匆忙 hurry rush rushed urgent
试 尝试 试点 试行 try tried attempt attempted pilot trial
成功 做成 办成 success succeeded successful managed
失败 没成 未能 泡汤 fail failed failure unsuccessful
准备 筹备 预备 prepare prepared preparation ready
安排 组织 筹划 arrange arranged organise organised organize organized
挑 选 挑选 选择 选中 choose chose chosen select selected pick picked
决定 拍板 定下 decide decided decision
争吵 吵架 争 争执 argue argued quarrel dispute row
和好 和解 调解 settle settled settlement reconcile mediation
批评 指责 抨击 责怪 数落 criticise criticised criticism criticize criticized blame blamed attack condemn
抱怨 怨言 不满 发牢骚 埋怨 complain complained complaint grumble unhappy dissatisfied
表扬 夸 称赞 赞扬 好评 praise praised praising applaud
道歉 认错 致歉 apologise apologised apologize apologized apology sorry
感谢 谢 致谢 thank thanked thanks grateful
劝 说服 劝说 动员 persuade persuaded convince convinced advise
建议 主张 提议 提出 倡议 suggest suggested suggestion propose proposed proposal recommend recommended advice advise advised advocate
提醒 告诫 警告 当心 warn warned warning caution remind reminded
威胁 恐吓 threaten threatened threat
承诺 答应 保证 许诺 promise promised pledge pledged guarantee guaranteed commit
答 回答 回应 答复 回复 answer answered reply replied respond responded response
问 询问 提问 ask asked asking question questions inquiry
说 讲 表示 称 坦言 直言 say said says told tell tells remark stated
解释 说明 阐述 交代 explain explained explanation account
瞒 隐瞒 掩盖 藏 hide hid hidden conceal concealed cover
知道 得知 听说 获悉 了解 know knew known learn learned learnt heard aware
不知道 不清楚 不了解 unknown unaware unclear uncertain
记得 记住 忘 忘记 remember remembered recall forget forgot forgotten
想到 料到 意料 没想到 expect expected unexpected surprise surprised
喜欢 爱 热爱 欢迎 受欢迎 like liked love loved popular welcome favourite favorite
讨厌 反感 厌恶 hate hated dislike disliked resent
害怕 怕 担心 担忧 顾虑 afraid fear feared worry worried worries concern concerned
生气 愤怒 发火 怒 angry anger furious outrage
高兴 开心 满意 满足 happy pleased satisfied satisfaction glad
难过 伤心 遗憾 sad regret regretted sorrow
怀疑 质疑 不信 不看好 doubt doubted doubts sceptical skeptical suspect suspected question
相信 看好 有信心 believe believed trust trusted confident confidence optimistic
乐观 看好 optimistic optimism hopeful
悲观 唱衰 pessimistic gloomy
后悔 悔 regret regretted
推动 促成 发起 牵头 带头 领着 推进 promote push pushed drive driven initiate initiated led lead launch
阻碍 妨碍 受阻 卡 拦 hamper hinder obstruct obstacle barrier block blocked
导致 引起 造成 引发 酿成 cause caused lead led trigger triggered result resulted
归功 功劳 多亏 credit credited thanks contribution contributed
归咎 怪 背锅 归因 blame blamed attributed fault
转折 转机 契机 转变 turning point breakthrough change
隐忧 忧虑 问题 难题 麻烦 毛病 problem problems trouble worry concern issue issues difficulty
解决 化解 搞定 摆平 solve solved solution resolve resolved fix fixed
应对 对付 应付 cope deal respond response tackle
避免 防止 预防 免得 avoid avoided prevent prevented prevention
确保 保证 保障 ensure ensured guarantee guaranteed assurance
允许 准 可以 批准 allow allowed permit permitted let approve approved
不准 不许 禁止 一律不准 ban banned forbid forbidden prohibit prohibited
必须 需要 要求 must required require requires need needed obliged
愿意 肯 情愿 willing ready agree agreed
不愿 不肯 拒绝 不配合 unwilling refuse refused reluctant decline declined
装 安装 装上 加装 install installed installation fit fitted
用 使用 利用 采用 动用 use used using employ adopt adopted
用途 用处 做什么用 改作 purpose use used
弄 搞 做 办 干 do make made
造 做成 制成 制作 make made produce produced
打开 开启 拆开 open opened unlock
关 关上 关闭 合上 close closed shut
绑 固定 捆 螺栓 fasten fastened fix fixed bolt bolted tie
粘 胶 胶水 粘住 glue glued adhesive stick stuck
切 割 切割 剪 cut cutting sliced
挖 挖掘 开挖 dig dug digging excavate
埋 掩埋 bury buried burial
推 拉 拖 push pull drag tow
举 抬 扛 lift lifted raise carry
掉 落 摔 drop dropped fall fell
撞 碰 撞击 hit struck collide strike
咬 叮 蛰 bite bites bitten sting
叫 喊 鸣 哨子 吹 call shout whistle blow blew
穿 戴 佩戴 wear wore worn
颜色 红 红色 colour color red
形状 样子 模样 shape form look
大小 尺寸 规模 size scale dimensions
特点 特色 特征 独特 feature features characteristic distinctive special
区别 不同 差异 差别 difference different differ distinction
相似 像 类似 一样 similar same alike resemble
典型 代表 例子 案例 范例 example examples instance case model typical
步骤 工序 环节 流程 step steps stage process procedure
办法 招 法子 打法 做法 对策 way method approach measure solution tactic
诀窍 窍门 妙招 土办法 trick tricks knack tip secret
原因 缘故 缘由 理由 为什么 reason reasons cause because why
条件 前提 要求 condition conditions provided requirement terms
结论 总结 结语 归根到底 conclusion conclude concluded conclusions summary
前景 未来 展望 下一步 今后 outlook prospect prospects future next plan plans
风险 隐患 危险 risk risks danger hazard
机会 机遇 良机 chance opportunity opportunities
优点 好处 长处 有利 advantage advantages benefit benefits upside strength positive
缺点 坏处 不足 短板 disadvantage disadvantages drawback drawbacks weakness shortcoming failing downside
成果 成就 成绩 业绩 achievement achievements result results accomplishment performance
名声 声誉 口碑 reputation fame
出名 有名 著名 闻名 famous known renowned
奇怪 古怪 罕见 特别 strange unusual odd rare peculiar
普通 常见 一般 ordinary common usual normal
复杂 繁琐 complex complicated
简单 容易 不难 simple easy easily
难 困难 不易 最难 difficult hard hardest difficulty tough
干净 清洁 clean pure
脏 肮脏 污染 dirty filthy polluted
满 挤满 拥挤 爆满 full crowded packed
空 空荡 冷清 empty deserted vacant
公平 公正 公道 fair fairness just
秘密 偷偷 私下 secret secretly private confidential closed
公开 透明 open public transparent transparency
行情 市况 市场 价格 market markets price prices
暴跌 崩盘 大跌 跳水 跌破 猛跌 crash crashed plunge plunged slump slumped collapse
暴涨 大涨 飙涨 疯涨 猛涨 surge surged soar soared boom
索要 索赔 讨 讨要 讨说法 要求 demand demanded demands claim claimed
处分 惩处 惩戒 处罚 discipline disciplined punish punished reprimand sanctioned
表扬 奖励 嘉奖 reward rewarded honour honoured honor honored
教 传授 讲解 示范 教会 teach taught teaches instruct instructed show showed
班组 队员 工人 机组 crew crews team teams workers
载 运 运送 装运 拉 运载 carry carried transport transported haul hauled
动手 着手 起头 发起 牵头 initiate initiated start started launch launched
趟 次 回 班 trip trips journey ride time
开价 报价 要价 quote quoted offer offered asking
退回 退款 退钱 返还 报销 refund refunded reimburse reimbursed
垫付 垫钱 自掏腰包 自费 预付 advance advanced savings pocket
推倒重来 重建 重做 从头 重来 rebuild rebuilt redo scratch
失联 中断 断线 没有信号 无响应 silent unresponsive contact signal
莽撞 冒险 冒失 大胆 鲁莽 reckless recklessly risky careless
小心 谨慎 慎重 当心 careful cautious cautiously caution prudent
懒 偷懒 懈怠 lazy idle slack
忙 忙碌 繁忙 busy hectic
热闹 火爆 红火 兴旺 生意好 thriving booming lively busy popular
冷落 无人问津 滞销 卖不动 unsold unpopular ignored
受益 得益 获益 沾光 benefit benefited gain gained profit
吃亏 受害 受损 遭殃 吃大亏 挫折 suffer suffered loser losers victim victims setback
谋生 糊口 维持生计 为生 livelihood living income
改行 转行 换工作 career switched changed
落户 安家 定居 扎根 settle settled moved
捡 拾 捡到 拾到 pick picked found scavenge salvaged
抢修 急修 抢险 emergency repair repaired
试用 试行 试点 试运行 pilot trial tested test
扩建 增建 加建 扩容 extension extend extended expand expanded
验收 检验 质检 合格 inspection inspected approved quality
投票率 出席率 参与率 turnout participation attendance
逾期 过期 超期 延误 拖延 overdue expired late
超支 超预算 超出预算 overrun overspent overspending
保密 机密 秘密 绝密 secret confidential classified
传言 谣传 小道消息 据说 rumour rumor reportedly allegedly said
巧合 碰巧 恰好 偶然 coincidence chance accident happened
起初 最初 原本 本来 当初 originally initially first
后来 随后 之后 其后 接着 later afterwards then subsequently
如今 现在 眼下 目前 今天 now today currently nowadays present
从不 从未 从来没有 never
时常 经常 常常 往往 often frequently usually regularly
偶尔 有时 间或 sometimes occasionally
`);
