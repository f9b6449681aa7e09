/** Work, trade and money: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const workAndMoney = readRows(`
造价 总投资 总造价 投资额 投资 耗资 斥资 花费 建设费用 工程费用 建设资金 cost costs
打工 上班 务工 就业 job jobs work working employment employed
招人 招工 招聘 招募 招考 录取 录用 聘用 hire hired hiring recruit recruited recruitment
开除 炒掉 辞退 解雇 解聘 裁掉 fire fired sack sacked dismiss dismissed
跳槽 挖走 挖角 另谋高就 poach poached lured
退休 离休 退下来 retire retired retirement
养老金 退休金 pension pensions
新手 新人 学徒 见习 实习生 实习 trainee apprentice intern novice rookie beginner
老手 资深 经验丰富 行家 veteran experienced seasoned expert
人手不足 缺人 人手 用工荒 staffing shortage understaffed
加班 overtime
轮班 排班 班次 值班 shift shifts roster duty
罢工 停工 strike strikes walkout
工会 union unions
薪水 工资 月薪 年薪 起薪 薪酬 待遇 收入 补贴 津贴 wage wages salary salaries pay paid stipend allowance earnings
奖金 分红 红利 花红 bonus bonuses dividend dividends
兼职 零工 临时工 短工 part-time temporary casual
同事 同僚 搭档 colleague colleagues coworker partner teammate
手下 下属 部下 subordinate staff
创业 开公司 创办 创始 startup founder founded entrepreneur
开张 开业 开门 开店 营业 open opened opening
破产 倒闭 垮 垮台 崩溃 资不抵债 关门 停业 清算 bankrupt bankruptcy insolvent insolvency collapse collapsed administration liquidation bust
救助 纾困 挽救 拯救 救活 接手 接盘 rescue rescued bailout save saved takeover
账上 现金 存款 余额 cash deposit balance account
欠债 负债 债务 亏欠 欠钱 owe owed owing debt debts creditor creditors liabilities
还钱 还债 偿还 还清 归还 repay repaid repayment
房贷 按揭 抵押 mortgage mortgaged collateral
银行 放贷方 贷款机构 信用社 lender lenders bank banks
贷 借贷 借 借钱 贷款 融资 borrow borrowed lend lent loan loans advance advanced
分期 分期付款 instalment instalments installment
股东 持股人 入股 认购 认股 shareholder shareholders investor investors stake subscribe subscribed
投资人 投资者 出资人 金主 赞助商 赞助 investor investors backer backers sponsor sponsors funder
出钱 出资 掏腰包 买单 付钱 支付 缴纳 付款 自费 pay paid pays fund funded finance financed foot
收费 费用 收取 fee fees charge charged charges
免费 不要钱 白送 分文未取 free gratis
账单 单据 发票 bill bills invoice invoices receipt
租 租用 租赁 租金 出租 承租 rent rented rental lease leased tenant
转手 转让 变卖 卖掉 出售 sell sold resell transfer transferred
拍卖 auction auctioned bid bids
中标 招标 投标 tender bid bidder
便宜货 打折 折扣 优惠 降价 discount discounts cheaper reduced
涨价 上调 提价 加价 raise raised hike increase increased dearer
降价 下调 调低 减价 lower lowered cut reduced
价钱 价格 定价 票价 售价 多少钱 price prices priced cost costs fare
销路 销量 销售 卖出 sales sold
畅销 热卖 抢手 卖得好 bestselling bestseller popular
缺货 断货 卖光 售罄 sold out stock
进货 采购 订货 purchase order orders procurement
供货 供货方 供货商 供应商 供应 supplier suppliers supply supplied provider vendor
生意 买卖 业务 经营 business trade operations
门店 铺子 店铺 商铺 shop shops store stores outlet branch branches
分店 分馆 分行 分公司 分部 branch branches subsidiary
零售 retail retailer retailers
批发 wholesale wholesaler
广告 宣传 推广 营销 advertising advertisement campaign marketing publicity promote
品牌 牌子 brand brands label
省钱 节省 节约 省下 save saved saving savings
浪费 挥霍 乱花 waste wasted squander overspend overspending
预算 经费 拨款 编列 划拨 budget budgets allocate allocated grant funding appropriation
补偿 赔偿 赔付 理赔 赔 compensation compensate compensated claim claims payout reimburse reimbursed
保费 保险费 premium premiums
税 征税 缴税 tax taxes taxed levy
穷 贫穷 贫困 低收入 poor poorest poverty needy deprived
富 富裕 有钱 富豪 rich wealthy affluent
收益 回报 利润 毛利 盈余 结余 赚 return returns profit profits margin surplus gain
估计 预计 估算 估价 预估 大概 estimate estimated projected expected forecast
财务 账目 会计 accounts accounting finances accountant
审计 查账 audit audited auditor
会费 会员费 订阅 subscription subscriptions membership dues
门票 票 车票 ticket tickets admission entry
商品 货 产品 product products goods merchandise item items
包装 packaging pack package packages
生产线 流水线 assembly line production
厂 工厂 作坊 车间 厂房 factory factories plant workshop workshops works
开工 动工 破土 groundbreaking construction begin
投产 量产 production
市场占有率 市占率 份额 share
上市 挂牌 listed listing flotation
垄断 独占 monopoly exclusive
竞争力 competitive competitiveness
外包 代工 outsource outsourced contractor contractors
承包 承包商 包工头 施工方 contractor contractors builder
协议 合约 合同 签约 签 agreement contract deal sign signed
违约 毁约 breach default
`);
