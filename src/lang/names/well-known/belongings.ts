/** What everybody knows to belong to whom: asked of one, the texts may name the other. */

/** Names of one, and those of what its owner or maker, or what it owns or makes, goes by. */
export interface Belonging {
  readonly names: readonly string[];
  readonly means: readonly string[];
  /** It is so only where something is said to be theirs: `Musk's carmaker`, 马斯克的车厂. */
  readonly ifPossessive: boolean;
}

/** `A | B > C | D`: who asks of A or B may mean C or D. */
const ORGANIZATIONS = `
Facebook | 脸书 | 脸谱网 | Instagram | WhatsApp > Meta
Google | 谷歌 > Alphabet
Huawei | 华为 > HiSilicon | 海思
ChatGPT | GPT-4 > OpenAI
Claude > Anthropic
Copilot | Windows | Azure | LinkedIn | GitHub | Xbox > Microsoft | 微软
iPhone | iPad > Apple | 苹果公司
Android | 安卓 | YouTube | Gemini > Google | 谷歌
AWS > Amazon | 亚马逊
AlphaGo | 阿尔法狗 | AlphaFold > DeepMind
Grok > xAI
Llama > Meta
WeChat | 微信 | QQ > Tencent | 腾讯
TikTok | Douyin | 抖音 | 豆包 > ByteDance | 字节跳动
Taobao | 淘宝 | Tmall | 天猫 | 通义千问 > Alibaba | 阿里巴巴
Alipay | 支付宝 > Ant Group | 蚂蚁集团
文心一言 > Baidu | 百度
Kimi > Moonshot AI | 月之暗面
Starlink | 星链 > SpaceX
Twitter | 推特 > X Corp
ChatGLM > Zhipu | 智谱
Boeing 737 | 波音737 > Boeing | 波音
`;

const PEOPLE = `
Elon Musk | Musk | 马斯克 | 埃隆·马斯克 > Tesla | 特斯拉 | SpaceX | xAI
Mark Zuckerberg | Zuckerberg | 扎克伯格 > Meta
Jeff Bezos | Bezos | 贝索斯 > Amazon | 亚马逊 | Blue Origin | 蓝色起源
Bill Gates | 比尔·盖茨 > Microsoft | 微软
Sam Altman | Altman | 奥尔特曼 | 奥特曼 > OpenAI
Jensen Huang | 黄仁勋 > NVIDIA | 英伟达
Tim Cook | 库克 | 乔布斯 | Steve Jobs > Apple | 苹果公司
Jack Ma | 马云 > Alibaba | 阿里巴巴
Pony Ma | 马化腾 > Tencent | 腾讯
Ren Zhengfei | 任正非 > Huawei | 华为
Lei Jun | 雷军 > Xiaomi | 小米
Morris Chang | 张忠谋 > TSMC | 台积电
Liang Wenfeng | 梁文锋 > DeepSeek | 深度求索
Larry Ellison > Oracle | 甲骨文
Warren Buffett | 巴菲特 > Berkshire Hathaway | 伯克希尔
`;

function read(rows: string, ifPossessive: boolean): readonly Belonging[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [names = [], means = []] = row
        .split('>')
        .map((side) => side.split('|').map((name) => name.trim()));
      return { names, means, ifPossessive };
    });
}

export const belongings: readonly Belonging[] = [...read(ORGANIZATIONS, false), ...read(PEOPLE, true)];
