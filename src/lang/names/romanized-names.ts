/** Family names of China, Korea and Vietnam as they are written in Latin letters, in every spelling. Small letters. */
export const romanizedFamilyNames: ReadonlySet<string> = new Set(
  `an au bae bai baik bui cai cao cha chae chai chan chang chao chau chen cheng cheong cheung chew chi chia chiang chien
  chiew chin ching chiu cho choe choi chong chou chow choy chu chua chuang chui chun chung dai dang dao deng ding dinh do
  doan dong duong eom fan fang feng foo fu fung gan gao gong guan guo ha ham han hao he heng hien ho hoang hong hou hsiao
  hsieh hsu hu hua huang hui hung huynh hwang im jang jeon jeong ji jiang jin jo joo ju jung kam kan kang khoo kim ko koh
  kong koo ku kuo kuok kwak kwan kwok kwon lai lam lan lau law le lee lei leong leung li lian liang liao lien lim lin
  ling liu lo loh lok long low lu lui luk lum luo luong ly ma mai mak man mao meng min mo mok moon mui na nam ng ngai
  ngan ngo nguyen ni nie no noh o oh ong ooi ou ouyang pak pan pang park peng pham phan phung pi poon pu qi qian qiao qin
  qiu quach quan quek ren rhee ri ro roh seah seo seow shao shek shen sheng shi shih shim shin shum shen sim sin sit siu
  so soh sohn son song soo soong su suh sum sun sung szema szeto ta tam tan tang tao tay teh teng teo thai tian tien tin
  ting to tong tran trinh truong tsai tsang tse tseng tso tsoi tsui tu tung wai wan wang wei wen weng wong woo wu xi xia
  xiang xiao xie xing xiong xu xue yam yan yang yao yap yau ye yee yeh yen yeo yeoh yeung yi yim yin ying yip yoo yoon
  you yu yuan yue yuen yun yung zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou`
    .split(/\s+/)
    .filter(Boolean),
);
