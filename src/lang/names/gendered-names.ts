/** What a name or the word beside it says of whether *he* or *she* is meant. Folded. */

/** Of whom a pronoun speaks. */
export type Gender = 'woman' | 'man';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** First names that hardly any man has. */
const womensNames = words(`
abby abigail adela adele adriana agatha agnes agnieszka aisha alessandra alexandra alice alicia alina alison allison alma alyssa
amanda amber amelia amy ana anastasia angela angelica angelina anita anja ann anna anne annette annie annika antonella antonia ariana
astrid audrey aurora ava ayesha barbara beata beatrice beatriz becky belinda bella bernadette bertha beth betty beverly bianca birgit
blanca bonnie brenda briana bridget brigitte bronwyn camila candice carina carla carmen carol carolina caroline carolyn carrie
catalina catherine cathy cecilia celeste celia celine charlotte chiara chloe christina christine cindy claire clara clarissa
claudette claudia colleen connie constance cora corinne cornelia courtney cristina cynthia daisy daniela daphne debbie deborah
deirdre delia denise diana diane dilma dina dolores donatella donna dora doris dorota dorothy edith eileen ekaterina elaine eleanor
elena eleonora elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira emilia emilie emily emma erica erika
esmeralda esperanza estelle esther eugenia eunice eva evangelina eve evelyn ewa fatima fatma felicia fiona flora florence frances francesca
francine frida frieda gabriela gabriella gabrielle gemma genevieve georgina geraldine gertrude gillian gina giovanna giulia gladys glenda
gloria grace greta gretchen gudrun gwen hannah harriet hazel heather hedwig heidi helen helena helene helga henrietta hilda hilde
hillary hiroko imelda ines inga inge ingrid irena irene irina iris irma isabel isabella isabelle isobel ivana jacinda jacqueline jane
janet janice jasmine jeanette jeannette jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joyce juana juanita judith
judy julia juliana julie juliet julieta june jutta kamala karen karin karina katarina katarzyna kate katharina katherine kathleen
kathryn kathy katie katja katrina kayla keiko kerstin khadija kirsten klara krista kristen kristina krystyna lara laura lauren leah leila lena
leonie leonor leticia lidia lila lilian liliana lillian lily lina linda lisa lise livia liz lola lorena loretta lorna lorraine lotte
louisa louise lourdes lucia lucie lucille lucinda lucy luisa luz lydia lynn mabel maddie madeleine magda magdalena maggie malala
mandy manuela marcela marcia margaret margarita margot marguerite maria mariam mariana marianne marie marietta marijke marilyn marina
marion marisa marisol marjorie marlene marta martha martina mary maryam matilda maud maura maureen maya megan melanie melinda melissa
mercedes meredith michaela michelle mildred mina mindy miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi
natalia natalie natasha nell nellie nicole nicoletta nina noelle nora noreen norma octavia odette olga olivia ophelia paige paloma pamela
patricia patsy paula pauline peggy penelope penny petra phoebe phyllis pia pilar polly priscilla priya rachel ramona raquel rebecca regina
renata rhoda rhonda rita roberta rosa rosalie rosalind rosanna rose rosemary rosie roxana roxanne ruby ruth sabina sabine sabrina sadie sally
samantha sandra sara sarah saskia selma serena shannon sharon sheila shirley sigrid silvia simone sinead siobhan sofia solveig
sonia sonja sophia sophie stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tabitha tamara tania
tanja tanya tara tatiana teresa tessa thelma theresa tiffany tina tracy tricia trudy ulla ulrike una ursula valentina valeria vanessa vera
verena veronica vicky victoria viola violet virginia viviana vivien vivienne wanda wendy wilma winifred xenia yael yasmin yolanda yoko yvette
yvonne zara zelda zoe zuzana`);

/** First names that hardly any woman has. */
const mensNames = words(`
aaron abdul abdullah abraham adam adolf adrian ahmed alan albert alberto alejandro aleksandr alessandro alexander alexandre alexei
alfonso alfred alfredo ali alistair allan allen alvaro alvin amir anatoly anders andre andreas andrei andres andrew andrzej andy angus antoine
anton antonio archie armando arnold arthur arturo arvind ashok august augusto barack barry bartosz basil ben benedict benjamin bernard bernie
bertrand bill billy bjorn bob boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlo
carlos cedric cesar chad charles chester chris christian christoph christopher chuck clarence claudio clement clifford clint clive colin conor
conrad cornelius craig curtis cyril cyrus damian damien dan daniel danny darren dave david dean deepak demis dennis derek desmond diego dieter
dietrich dimitri dirk dmitri dmitry domenico dominic dominik don donald doug douglas duncan dustin dwayne dwight dylan eamon ed eddie
edgar edmund edoardo eduardo edward edwin egon einar elias elijah elliot elon emil emilio emmanuel enrico enrique eric erik ernest ernesto
ernst ethan etienne eugene evan fabian fabio faisal federico felipe ferdinand fergus fernando fidel filip floyd francesco francis francisco
francois frank franklin franz fred frederick fredrik friedrich fritz gareth gary gaston gavin geoff geoffrey george georges gerald gerard gerhard
gert gideon gilbert giles giorgio giovanni giuseppe glenn godfrey gordon graham grant greg gregory guido guillaume gunnar gunther gus gustav
gustavo hakan hamid hamish hank hans harald harold harry hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman
hermann hiroshi horst howard hubert hugh hugo humberto humphrey hussein ian ibrahim igor ignacio imran ingo isaac ismail ivan ivo jack
jacob jacques jaime jake jakob jamal james jan jared jaroslav jason javier jeff jeffrey jeremy jerome jerry jim jimmy joachim joao joaquin
joe joel johan johann johannes john johnny jonas jonathan jordan jorge jorgen jose josef joseph joshua juan julian julien julio julius jurgen
justin kamal karl karsten kaspar keith ken kenji kenneth kevin khalid klaus knut kofi konrad konstantin krishna kristian kurt kwame lars laszlo
laurent lawrence leif len leo leon leonard leonardo leopold leroy leszek lev lewis liam lionel lloyd lorenzo louis luc luca lucas luciano ludwig luigi
luis luke lukas maarten magnus mahmoud malcolm manfred manuel marc marcel marcello marco marcus mario marius mark markus martin marvin
massimo mateo mathias matt matteo matthew matthias maurice mauricio max maxim maximilian mehmet melvin michael michal miguel mihai mike
mikhail milos milton miroslav mitchell mohamed mohammad mohammed morris moses muhammad murray mustafa narendra nathan nathaniel neil nelson
neville nicholas nick nicolas niels nigel niklas nikolai nils noah norbert norman olaf oleg oliver omar orlando oscar oskar osman oswald otto owen
pablo paolo pascal pat patrick paul paulo pavel pawel pedro percy pete peter petr phil philip philippe pierre pieter piotr rafael rajesh
rajiv ralf ralph ramesh ramon randall raphael rasmus raul ravi ray raymond reginald reinhard reinhold ricardo richard rick rob robert roberto
rod roderick rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rupert russell ryan salvador salvatore sam samir samuel
sandro sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane sidney siegfried simon solomon soren stan stanislav
stanley stefan stephan stephen steve steven stewart stig stuart suleiman sunil suresh sven sylvester takeshi ted terence terry
theo theodore thierry thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan ulf ulrich umberto uwe
vaclav valentin victor vijay viktor vincent vincenzo vladimir vlad volker walid wallace walter walther warren wayne werner wilfred wilhelm will
willem william willy winston wladyslaw wojciech wolfgang xavier yann yasser yuri yusuf yves zbigniew zoltan`);

/** Titles, posts and kin that say it, in the words right before a name or right behind it. */
const WOMAN =
  /\b(?:mrs|ms|miss|madame|mme|dame|lady|sister|mother|aunt|grandmother|daughter|widow|wife|woman|girl|nun|queen|princess|baroness|duchess|actress|waitress|heroine|\p{L}+woman)\b|女|(?:妈妈|母亲|奶奶|外婆|阿姨|大妈|大娘|大姐|姐姐|妹妹|小姐|夫人|太太|妻子|婆婆|嫂子|女儿|尼姑)/u;
const MAN =
  /\b(?:mr|sir|lord|father|brother|uncle|grandfather|son|widower|husband|man|boy|monk|king|prince|baron|duke|actor|waiter|(?!hu|wo|\p{L}*wo)\p{L}{2,}man)\b|男|(?:先生|爸爸|父亲|爷爷|外公|叔叔|大叔|大爷|大伯|哥哥|弟弟|丈夫|老汉|儿子|和尚)/u;

/** Characters of given names that women have, and those that men have. */
const ZH_WOMAN =
  /[娟婷芳娜霞玲燕萍梅莉珍秀娥凤兰淑妍姗婉媛娇妮嫣媚姝婕娴莲蓉薇茜菁莹琳琴瑶珊倩雯静慧惠芬芝菊香艳妹姐娅姬嫦娣婵妙姣姿娆莎莺萱蕾蕙芸苹佩丽黛翠珠钗]/u;
const ZH_MAN =
  /[军伟强刚勇涛斌磊鹏杰峰超栋彪雄豪钢铁龙虎彬武国建志德福贵柱根魁健毅振浩锋山富财祥坤鸿炳汉宏正达远勋威驰钧]/u;

/** Of whom a pronoun speaks; undefined for *they* and whatever is no pronoun for one. */
export function genderOfPronoun(pronoun: string): Gender | undefined {
  if (/^(?:(?:she|her)\b|她(?!们))/iu.test(pronoun)) return 'woman';
  return /^(?:(?:he|his|him)\b|他(?!们))/iu.test(pronoun) ? 'man' : undefined;
}

/**
 * Whether somebody is a woman or a man, by the words beside the name, else by the name; undefined if neither says.
 *
 * @param name - folded
 * @param beside - the post and the title that stand with it, folded
 */
export function genderOf(name: string, beside: string): Gender | undefined {
  const [isWoman, isMan] = [WOMAN.test(beside), MAN.test(beside)];
  if (isWoman !== isMan) return isWoman ? 'woman' : 'man';
  if (/^\p{Script=Han}{2,4}$/u.test(name)) {
    const given = name.slice(name.length === 4 ? 2 : 1);
    if (ZH_WOMAN.test(given) === ZH_MAN.test(given)) return undefined;
    return ZH_WOMAN.test(given) ? 'woman' : 'man';
  }
  const first = /^(?:(?:dr|prof|rev)\.? )?(\p{L}+)/u.exec(name)?.[1] ?? '';
  if (womensNames.has(first)) return 'woman';
  return mensNames.has(first) ? 'man' : undefined;
}
