/** Words that the names of firms are made of, in English and in the languages of banks and bond issues. Small letters. */
import { words } from '../words.js';

/** What a firm is by law: with it its name ends. Without their full stop. */
export const legalForms = words(
  'inc corp corporation co cos company companies ltd limited llc llp plc gmbh ag nv sa spa kk oy oyj ab bhd berhad pty pte lp bv kgaa n.a s.a n.v b.v p.l.c l.p',
);

/** Behind `and`, what belongs to the firm before it: `Hartley and Co`. */
export const companions = words('co cos company sons son brothers bros daughters partners associates');

/** Two things that one firm or office sees to: `Hartley Gas and Electric Co`. */
export const pairedFields = words(
  'savings loan loans gas electric electricity light power water telephone telegraph cable wireless telecommunications trust banking oil minerals mining smelting refining iron steel coal coke chemical chemicals dyes food foods beverage drug drugs tobacco fire marine casualty surety life accident health annuity fidelity guaranty deposit guarantee export import trade industry commerce finance economy transport communications shipping navigation railway railroad dry dock shipbuilding engineering machinery manufacturing machine tool tools equipment supply paper pulp board timber lumber land cattle packing provision storage transfer warehouse rubber tire plastics glass cement gypsum aluminum aluminium copper zinc lead silver gold metals research development science technology information data systems education welfare human services resources housing urban labor labour agriculture fisheries forestry forests wildlife securities exchange commodities futures investment investments research radio television electronics space aeronautics aerospace aviation general mercantile maritime commercial industrial agricultural national international european atlantic pacific tea coffee sugar brewing malting bread milk ice cream confectionery arms ammunition leather shoe shoes cotton wool silk textile textiles dyeing bleaching',
);

/** Pairs of names that are one firm's. */
export const pairedNames: ReadonlySet<string> = new Set(
  `standard and poor|procter and gamble|johnson and johnson|ernst and young|ernst and whinney|marks and spencer|cable and wireless|bausch and lomb|black and decker|coopers and lybrand|haskins and sells|smith and wesson|simon and schuster|dun and bradstreet|pratt and whitney|brown and root|brown and williamson|barnes and noble|legal and general|abercrombie and fitch|allen and overy|alex and brown|bang and olufsen|bear and stearns|boosey and hawkes|church and dwight|crosse and blackwell|crum and forster|dolce and gabbana|fortnum and mason|goldman and sachs|hambrecht and quist|harper and row|heckler and koch|hoare and govett|ingersoll and rand|jardine and matheson|kidder and peabody|laing and cruickshank|lea and perrins|lord and taylor|marsh and mclennan|merrill and lynch|moet and chandon|morrison and foerster|oppenheim and appel|parker and parsley|phillips and drew|pitney and bowes|pilkington and co|reckitt and colman|evans and sutherland|duff and phelps|reynolds and reynolds|rogers and wells|rolls and royce|rowe and pitman|sears and roebuck|sherwin and williams|skadden and arps|smith and nephew|smith and barney|stone and webster|sullivan and cromwell|swire and sons|tate and lyle|thurn and taxis|touche and ross|tower and perrin|warner and swasey|wells and fargo|west and lb|whitbread and co|wood and mackenzie|young and rubicam`.split(
    '|',
  ),
);

/** Names that end in a possessive, without it: what follows belongs to them (`McDonald's Corp`). */
export const possessiveNames = words(
  'moody poor lloyd mcdonald wendy macy kellogg sotheby dillard hershey sainsbury denny bloomingdale barron kohl domino arby hardee sbarro shoney bojangles applebee zale heck mervyn harrod debenham dunkin brigham',
);

/** Those after whom bodies are called with a possessive: `Women's Institute`, `King's College`; saints beside. */
export const patrons = words('women children girls boys people king queen christ guy regent bishop merchant');

/** Bodies that are called so. */
export const patronBodies = words(
  'college university hospital hospitals school schools institute institution society union federation association league club academy trust fund party bank congress council hospice foundation cathedral church court liberation deputies assembly army militia theatre theater choir orchestra centre center museum library home commission committee procuratorate front movement service bureau',
);

/** First words of banks and bodies in French, Spanish, Portuguese and Italian, and of German banks. */
export const foreignHeads = words(
  'banque caisse caisses societe société compagnie banco banca bancos cassa istituto instituto institut ente credito crédito crédit confederation confederacao confederación federacion federación federazione union unión unione ministerio ministère electricite électricité gaz charbonnages assurances groupe grupo gruppo companhia compania compañía empresa corporacion corporación comision comisión comissao partido parti partito frente bayerische deutsche badische dresdner westdeutsche landesbank kreditanstalt sparkasse nederlandsche nederlandse svenska norges danske societa società azienda cooperativa asociacion asociación associacao association cámara camara chambre',
);

/** Of these, the ones that are English words or names, too: only before a word such as `de`. */
export const doubtfulHeads = words(
  'union confederation association institut groupe parti partido assurances gaz',
);

/** Small words inside such a name. */
export const foreignLinks = words(
  'de du des di del della delle dei dell do da dos das et e y la le les los las fur für und der den van voor en na',
);

/** Endings of made-up words, as firms are called: `Gelvaco`, `Armotek`, `Sunitron`. */
export const coinedEnding =
  /(?:[^aeiou]co|eco|aco|oco|tek|tech|tec|tron|tronics?|tronix|onics|omics|ex|yx|ix|ox|corp|com|tel|net|soft|ware|dyne|dyn|care|gen|zyme|ics|air|bank|banc|bancorp|mark|mart|max|plex|pharm|pharma|medica|med|chem|chemie|oil|petro|gas|lease|serv|systems?|data|graphics?|scan|star|life|form|matic|ways|works|products|corp|tex|teck|mar|fin|pan|vest|fund|dom|sat|link|line|lines|way|trust|bell|phone|vision|sys|logic|metrics|scope|tone|lux|flex|crest|craft|point|stone|gate)$/u;

/** Beginnings of such words. */
export const coinedStart =
  /^(?:trans|inter|uni|multi|micro|macro|mega|omni|pan|poly|petro|electro|hydro|aero|agri|bio|geo|cyber|digi|info|tele|video|medi|pharma|euro|amer|ameri|nova|cal|tex|penn|can)(?!sen$)-?\p{L}{3,}$/u;
