/** Health, school and science: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const healthAndSchool = readRows(`
医院 诊所 卫生所 卫生院 医疗机构 hospital hospitals clinic clinics
看病 就医 就诊 看诊 治病 门诊 consultation appointment doctor clinic treatment
治 治疗 医治 疗法 疗程 treat treated treatment therapy cure cured
手术 开刀 surgery operation operated surgeon
护士 护理 nurse nurses nursing
病人 患者 病患 patient patients
病例 确诊 感染者 case cases infections
流行 疫情 爆发 暴发 大流行 outbreak epidemic pandemic
疫苗 接种 打针 vaccine vaccines vaccination vaccinated jab
症状 病症 symptom symptoms
药 药品 药物 吃药 服药 medicine medicines drug drugs medication pill pills
副作用 不良反应 后遗症 side effect effects adverse
发烧 发热 高烧 fever temperature
过敏 allergy allergies allergic
癌症 肿瘤 cancer tumour tumor
心脏 心脏病 heart cardiac
血压 高血压 blood pressure hypertension
糖尿病 diabetes diabetic
怀孕 孕妇 产妇 pregnant pregnancy maternity
康复 恢复 痊愈 复原 recover recovered recovery rehabilitation
急救 抢救 急诊 emergency ambulance rescue
救护车 ambulance ambulances paramedic
残疾 残障 行动不便 disabled disability wheelchair
失明 盲人 视障 blind vision
聋 听障 deaf hearing
心理 精神 抑郁 焦虑 mental depression anxiety psychological
疲劳 劳累 累 tired fatigue exhausted
睡眠 睡觉 失眠 sleep sleeping insomnia
饮食 膳食 营养 diet nutrition nutritional
减肥 肥胖 超重 weight obesity obese overweight
抽烟 吸烟 烟草 smoke smoking smokers tobacco
喝酒 饮酒 酒精 alcohol drinking drunk
锻炼 运动 健身 exercise fitness training
骨折 摔断 撞断 fracture broke broken
受伤 伤 撞伤 剐倒 injury injured injuries hurt wounded
病菌 细菌 病毒 germs bacteria bacterial virus viruses
蚊子 雌蚊 雄蚊 蚊虫 mosquito mosquitoes
体检 检查 筛查 checkup screening examination test tested
化验 检测 试剂 test tests tested laboratory
幸存 生还 活下来 存活 survive survived survivor survivors survival
死亡率 mortality fatality
上学 念书 读书 就读 school attend attended studying
小学 中学 国小 国中 高中 school schools primary secondary
老师 教书 任教 导师 教员 教师 讲师 teacher teachers taught teach instructor lecturer
校长 principal headteacher headmaster
学生 弟子 学员 小学生 中学生 pupil pupils student students learner
校友 毕业生 alumni graduate graduates
研究生 博士 硕士 graduate doctoral phd master
毕业 学历 学位 文凭 graduate graduated degree diploma qualification
考试 考 测验 会考 exam exams examination test
分数 成绩 得分 评分 grade grades score scores mark marks
及格 通过 合格 pass passed qualify qualified
课 课程 上课 培训 讲座 class classes course courses lesson lessons training
作业 功课 homework assignment
学费 tuition fees
奖学金 助学金 scholarship scholarships bursary
退学 辍学 dropout dropped
教室 课堂 classroom classrooms
宿舍 校舍 dormitory dormitories
自学 学会 learn learned learnt taught
专业 学科 科目 subject subjects discipline field
背景 出身 履历 经历 background career previously formerly history
以前 之前 从前 原先 原本 原来 曾 曾经 formerly previously before originally former once
本行 行业 行当 这一行 干哪 trade industry profession career sector
科研 研究 课题 research study studies
学者 研究者 科学家 专家 scholar scholars academic researcher scientist expert professor
论文 文章 paper papers thesis article study
实验 试验 experiment experiments experimental trial trials
实验室 laboratory lab labs
样本 样品 标本 sample samples specimen specimens
假设 假说 hypothesis assumption
理论 学说 theory theories
发明 首创 研制 invent invented invention inventor developed
证实 证明 验证 核实 confirm confirmed verify verified prove proved
推翻 反驳 质疑 challenge challenged doubt doubted refute disprove question questioned
误差 出错 错误 失误 error errors mistake mistakes inaccurate accuracy
准确 精确 精准 准 accurate accuracy precise correct reliable
数据 数字 统计 资料 data figures statistics statistical
调查 问卷 民调 访问 受访 survey surveys surveyed poll polled respondents interviewed
平均 人均 average mean
显微镜 望远镜 microscope telescope
化学 chemistry chemical chemicals
物理 physics
生物 biology biological
数学 mathematics maths math
历史学家 史学家 historian historians
考古 出土 发掘 archaeology archaeologist archaeologists excavated unearthed dig
化石 恐龙 fossil fossils dinosaur
文物 古物 遗物 遗迹 artefact artefacts artifact artifacts relic relics remains
语言 方言 language languages dialect dialects
翻译 口译 笔译 translate translated translation interpreter
字典 词典 dictionary
图书 书籍 藏书 馆藏 书 book books holdings collection title titles
借书 借阅 流通量 外借 borrow borrowed borrowing loan loans circulation lending
读者 借阅者 reader readers borrowers patrons
图书管理员 馆员 馆长 librarian librarians
`);
