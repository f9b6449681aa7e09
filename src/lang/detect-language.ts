/** Which language a text is in, told by its characters. */
import type { LanguageTag } from '../model.js';
import { countScripts } from '../text/scripts.js';

/** Characters of Simplified Chinese that Traditional writes otherwise, and their counterparts, in the same order. */
const SIMPLIFIED =
  '们这国来时说会个为对发过经学产业动进长问题间现实头应开关见让还从样点种机体东车两无电话语气书认识议论报员队' +
  '军战争边远运达选连遗难响领导风飞马鱼鸟龙门闻闭关阶阳险际陆阵随隐隶韩页项顺须顾预频颜额类质贵费资贸购贷赛' +
  '赢财责败账货贯贫贝负贡则刚创别剧剂劝办务励劲劳势历压厅厂县双变叶号听启吴员响团园围图场坏块坚坛坝坟处备复够奖' +
  '妇妈娱孙宁宝实宠审宪宫宽宾寻导寿将尔尘尝层属岁岛币帅师帐带帮广庄庆库废张弹强归录彻径总恋恶悬惊惧惨惯愤愿';
const TRADITIONAL =
  '們這國來時說會個為對發過經學產業動進長問題間現實頭應開關見讓還從樣點種機體東車兩無電話語氣書認識議論報員隊' +
  '軍戰爭邊遠運達選連遺難響領導風飛馬魚鳥龍門聞閉關階陽險際陸陣隨隱隸韓頁項順須顧預頻顏額類質貴費資貿購貸賽' +
  '贏財責敗賬貨貫貧貝負貢則剛創別劇劑勸辦務勵勁勞勢歷壓廳廠縣雙變葉號聽啟吳員響團園圍圖場壞塊堅壇壩墳處備復夠獎' +
  '婦媽娛孫寧寶實寵審憲宮寬賓尋導壽將爾塵嘗層屬歲島幣帥師帳帶幫廣莊慶庫廢張彈強歸錄徹徑總戀惡懸驚懼慘慣憤願';

const simplifiedOnly = new Set(SIMPLIFIED);
const traditionalOnly = new Set(TRADITIONAL);
for (const character of SIMPLIFIED) traditionalOnly.delete(character);
for (const character of TRADITIONAL) simplifiedOnly.delete(character);

/** One Han character says about as much as this many Latin letters. */
const LETTERS_PER_HAN = 2.5;

/**
 * The language a text is in: English or Chinese by what most of it is written with, Simplified or Traditional by the
 * characters that only one of them uses.
 *
 * @param otherwise - the answer where the characters leave it open (no letters at all, or Chinese common to both)
 */
export function detectLanguage(text: string, otherwise: LanguageTag = 'zh-Hans'): LanguageTag {
  const { han, latin } = countScripts(text);
  if (han + latin === 0) return otherwise;
  if (han * LETTERS_PER_HAN < latin) return 'en';
  let balance = 0;
  for (const character of text) {
    if (simplifiedOnly.has(character)) balance += 1;
    else if (traditionalOnly.has(character)) balance -= 1;
  }
  if (balance === 0) return otherwise === 'en' ? 'zh-Hans' : otherwise;
  return balance > 0 ? 'zh-Hans' : 'zh-Hant';
}
