/** Law, government, and how people live together: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const lawAndSociety = readRows(`
法律 法规 法令 条例 law laws legislation act statute regulation
官司 案子 案件 诉讼 case cases lawsuit trial litigation
法院 法庭 court courts tribunal
法官 judge judges justice magistrate
律师 lawyer lawyers attorney solicitor barrister counsel
坐牢 入狱 监狱 服刑 关押 jail jailed prison imprisoned sentence custody
警察 警方 公安 民警 police officer officers detective
抓 抓住 抓到 落网 逮捕 拘捕 被捕 caught catch arrest arrested captured detained
嫌疑人 嫌犯 疑犯 suspect suspects accused defendant
认账 承认 认罪 坦白 坦承 admit admitted confess confessed acknowledge acknowledged concede conceded
否认 不认 抵赖 矢口否认 deny denied denies
小偷 贼 窃贼 盗贼 thief thieves burglar burglars robber robbers
偷 盗窃 窃取 偷走 被盗 steal stole stolen theft burglary robbery
抢 抢劫 抢夺 rob robbed robbery raid
杀 杀害 谋杀 凶杀 kill killed murder murdered
罪犯 犯人 歹徒 团伙 不法分子 criminal criminals gang crook offender perpetrator
黑客 入侵者 攻击者 hacker hackers intruder intruders attacker attackers
入侵 攻击 闯入 侵入 attack attacked attacks breach intrusion hack hacked raid
勒索 敲诈 赎金 要挟 ransom blackmail extortion
证据 凭证 证明 proof evidence prove proved
调查 侦查 查 追查 彻查 查出 investigate investigated investigation inquiry probe investigators
举报 检举 投诉 告发 report reported complaint complaints complain complained whistleblower
作弊 造假 舞弊 弄虚作假 cheat cheating fraud fake faked rigged
贿赂 行贿 受贿 贪污 腐败 bribe bribes bribery corruption corrupt
规矩 规定 准则 制度 rule rules code regulation requirement
违反 违规 违法 犯规 违章 violate violated violation breach breached illegal break broke
合法 legal lawful legitimate
许可证 执照 牌照 许可 批文 licence license permit permits
市长 mayor mayors
县长 镇长 区长 governor mayor magistrate
部长 大臣 minister ministers secretary
议员 委员 代表 councillor councillors lawmaker legislator delegate representative
议会 市议会 县议会 国会 council parliament congress assembly
当官的 官员 官方 干部 official officials authorities
居委会 社区 街道 邻里 community neighbourhood neighborhood
投票 表决 选票 公投 vote votes voted ballot referendum
竞选 参选 选举 election elections campaign candidate candidates
当选 选上 elected elect
执政 上台 掌权 power office took
下台 卸任 离职 下课 罢免 resign resigned ousted removed stepped
表态 声明 声称 宣称 宣布 statement stated announce announced declare declared claim claimed
呼吁 敦促 要求 urge urged call called demand demanded appeal
示威 抗议 游行 静坐 protest protests protested demonstration demonstrators march
联名 连署 签名 请愿 petition petitions signature signatures signed
请愿者 抗议者 活动人士 activist activists campaigner campaigners protesters
公益组织 慈善机构 慈善 民间组织 charity charities nonprofit foundation philanthropist
志愿者 义工 志工 volunteer volunteers
难民 移民 外来人口 refugee refugees migrant migrants immigrant immigrants
返乡 回乡 回老家 回流 return returned returning hometown home
老家 家乡 故乡 hometown native home
本地人 当地人 当地 本地 local locals resident residents
外地 外来 elsewhere outside outsiders
外国人 老外 外宾 foreigner foreigners foreign
乡亲 老乡 villagers villager locals
少数民族 民族 族群 ethnic minority tribe
宗教 信仰 教会 religion religious faith church
战争 打仗 冲突 交战 war wars conflict battle fighting
军队 部队 士兵 军人 army troops soldier soldiers military forces
武器 军火 枪支 weapon weapons arms gun guns
边境 边界 国界 border borders frontier
条约 公约 协定 treaty pact accord convention
谈判 商谈 磋商 协商 谈妥 negotiate negotiated negotiation talks
妥协 让步 折中 折衷 compromise concession concessions
签证 护照 visa passport
户口 户籍 人口 住户 household households population residents
监督 监管 督查 管住 supervise supervised oversight regulator regulators watchdog monitor
隐私 个人信息 个人资料 privacy private personal
名单 名册 目录 清单 list lists register catalogue catalog inventory
记录 登记 登记簿 台账 record records recorded register registered log logged ledger
口号 标语 slogan slogans motto
旗 旗帜 flag flags
仪式 典礼 庆典 ceremony ceremonies celebration
纪念 周年 纪念日 anniversary commemorate memorial
节日 节庆 庙会 festival festivals holiday
婚礼 结婚 嫁 娶 marry married wedding marriage
离婚 divorce divorced
去世 逝世 死 过世 病逝 葬礼 die died death funeral late
出生 生下 诞生 born birth
孩子 小孩 儿童 娃 孙子 child children kid kids grandchildren youngster
年轻人 青年 小伙子 小辈 youth young youngster youngsters younger
老人 老先生 老太太 老汉 长者 elderly older old pensioner
家长 父母 爸妈 parent parents mother father
母亲 妈妈 mother mum mom
父亲 爸爸 father dad
夫妻 丈夫 妻子 太太 老公 老婆 couple husband wife spouse
亲戚 家人 家属 舅舅 叔叔 relative relatives family uncle aunt
女 女士 女性 她 woman women female
朋友 好友 伙伴 friend friends companion
邻居 街坊 neighbour neighbours neighbor neighbors
名人 明星 celebrity celebrities star
英雄 hero heroes heroine
`);
