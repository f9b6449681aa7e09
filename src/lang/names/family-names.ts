/** Family names that stand in English news, in small letters; many are words or places, too. */
export const familyNames: ReadonlySet<string> = new Set(
  `
abbott abel abraham abrahams abrams acheson ackerman ackroyd adair adamson addison agnew ahern aiken ainsworth
aitken akers albright alcott aldridge alford allard allison allman alston altman ambrose amery amos anders
andre andrew ansell anthony appel applebaum appleby applegate appleton archer archibald arden arkin arkwright
arledge armitage arndt arnett arthur asbury ashby ashcroft ashe ashford ashton asquith astor atherton attwood
atwater atwell atwood auchincloss augustine austin avery axelrod aylward babbitt bachman bachmann bacon baez
bagley bagshaw bailey bain bainbridge baird baldrige balfour ballard bancroft banister banks bannister barber
barbour barclay barker barlow barnard barnett barnhart barr barrett barrie barrington barron barrow barrows
barry barstow barth bartlett barton bass bassett batchelor bateman bates bateson battle baucus baum bauman
baumann baumgartner baxter bayh bayley beale beard beasley beattie beatty beaumont beauregard bechtel becker
beckett beckman beckwith beecham begin belcher belknap bellamy bellows belmont bender benedict benn bennet
benning benson bent bentley benton bentsen bergen berger bergman bergstrom berkeley berkowitz berman bernard
bernhard bernstein berry bertram bethune bettencourt bevan beveridge beyer bickford biddle bigelow biggs
billings bingham birch bird birnbaum bishop bissell bixby black blackburn blackman blackmun blackwell blaine
blair blaise blake blakely blanchard bland blank blaylock blevins bliss block bloom bloomfield blount blum
blumenthal blunt blythe boardman boesky bogart boggs bohlen bolger bolling bolton bond bonham bonner boone
booth borden boren borg bork boswell bosworth botha bottomley bouchard boucher boulton bourke bourne bowden
bowen bower bowers bowie bowles bowman bowyer boyce boyd boyer boyle bracken bradbury braddock bradford
bradley bradshaw bradstreet brady bragg braithwaite brandeis brandt branson braun bray breaux brecht
breckenridge breen brennan brenner brent breslin brett brewer brewster brezhnev brice brickman bridger bridges
briggs bright brinkley briscoe bristow britt britton brock broder broderick brodie brodsky brody bromley
bronson brooke brookes brooks broom broughton browne brownell browning brownlee broyhill bruce brumberg
brundage bruner bryan bryant bryce brzezinski buchan buchanan buchholz buck buckley buckner budd buffett bull
bullard bullock bumpers bunch bundy bunker burch burchett burdick burger burgess burke burkhardt burleigh
burnett burnham burns burr burrell burris burroughs burrows burton busby bush bushnell butcher butler
butterfield butterworth button buxton byers byrd byrne byrnes byron cabot cabrera caine caldwell calhoun
callaghan callahan calloway calvert cameron camp campbell campion canning cannon cantor cantwell capps
cardenas cardoso carey cargill carleton carlile carlisle carlson carlsson carlton carlucci carlyle carmichael
carnahan carney carpenter carr carrington carroll carson carter cartwright caruso carver case casey cassidy
castaneda castillo castle castro cates cavanaugh cavendish cecil cervantes chadwick chafee chalmers
chamberlain chambers champion chan chandler chaney chang channing chapman chappell charles charlton chase
chatterjee chavez cheney cheng chester chiang childers childs chiles chisholm chopra chou chow christensen
christian christiansen christie christopher chu chun church churchill cisneros claiborne clancy clapp clarke
clarkson clausen clay clayton cleary clegg clements cleveland clifford clifton cline clinton clive cloud
clough clyde coats cobb coburn cochran cochrane coe coffey coffin coffman cohan cohen cohn coker colbert colby
coldwell coleman coles collier collins colquhoun colson colvin combs comer compton comstock conable conant
conklin conley conlon connally connell connelly connolly connor connors conover conrad constantine conti
conway conyers cook cooke cookson cooley coolidge coombs cooney cooper cope copeland corbett corbin corcoran
cordero corliss cornell cornish cornwell corrigan cortez cosgrove costa costello cotton couch coughlin coulson
coulter courtney cousins coventry covington cowan cowell cowles cox coyle crabtree craft craig crain cramer
crandall crane cranston craven crawford creighton crenshaw crichton crisp crist crockett croft cromer cromwell
cronin cronkite crosby crosland crosley cross crouch crow crowe crowell crowley crowther crozier cruickshank
cruz cullen culver cummings cummins cunningham cuomo curran currie curry curtis cushing cushman cutler dahl
dahlberg daley dalton daly damato danforth daniel daniels danner darby darcy darling darman darnell dassault
davenport davey davidson davies davis davison dawkins dawson dayton deacon dean deane deaver decker decosta
dehaan dejong delaney delano delgado delors demarco dempsey denham denning dennis dent denton derby derwinski
desai desmond deutsch devereux devine devlin devries dewey dewitt dexter dhar diaz dickens dickerson dickey
dickinson dickson diefenbaker dietrich diggs dillard dillon dineen dingell dixon dobbs dobson dodd dodds dodge
doherty dolan dole domenici dominguez donahue donaldson donegan donnelly donohue donovan dooley dorgan dorman
dorsey doty dougherty doughty dowd dowling downes downey downing downs doyle drake draper drayton drew
driscoll drucker drummond drury dryden duarte dubois duckworth dudley duff duffy dugan duggan dukakis duke
dukes dulles dumas dunbar duncan dunham dunkel dunlap dunlop dunn dunne dupont dupree duran durant durbin
durenberger durham dutton duvall dwyer dyer dyson eagleton earl earle early eastland eastman easton eastwood
eaton eberhardt eccles eckert eckhardt eddy edelman eden edgar edmonds edmondson edmunds edwards egan ehrlich
ehrlichman eichmann eisenberg eisner elder eldridge eliot elkins ellington elliot elliott ellis ellison
ellsworth elmore elton emerson emery emmons engel engelhard engle english engstrom epstein erickson ericsson
eriksen eriksson erskine ervin erwin espinosa esposito estes estrada etheridge evans everett evers ewing exon
eyre fabian fagan fahey fairbanks fairchild falk falkner fallon farley farmer farnsworth farr farrar farrell
farris farrow fascell faulkner faust favre fawcett fay feeney feinberg feingold feinstein feld feldman
feldstein felix felton fenton fenwick ferguson fernandes fernandez ferrara ferraro ferreira ferris ferry
fiedler field fielding fields figueroa finch findlay fine fink finkelstein finlay finley finn finnegan firth
fischer fish fishbein fisher fiske fitch fitzgerald fitzpatrick fitzsimmons fitzwater flanagan flanders
fleischer fleming fletcher flint flood flores florio flowers floyd flynn fogarty foley foot foote forbes
forrest forrester forster forsyth fortier foss foster fournier fowler fox foy fraley francis franco francois
frank franke frankel franklin franks franz fraser frazer frazier frederick freed freedman freeman freitas
french frey frick friedman friedmann friedrich friend frisch frost fry frye fuchs fuentes fujimoto fujita
fulbright fuller fullerton fulton funk furman gabriel gaddafi gaffney gage gaines gaither galbraith gale
gallagher gallant gallo galloway galvin gamble gandhi gannon garber garcia gardiner gardner garfield garland
garn garner garnett garrett garrison garvey garza gaston gates gaulle gavin gaynor geary geiger geller
genscher gentry george geraghty gerard gerber gerhardt gerlach gerstner getty gibbon gibbons gibbs gibson
gideon giesen giffen gifford gilbert gilchrist giles gill gillespie gillette gilliam gilman gilmore gilpin
ginsberg ginsburg giuliani gladstone glass glazer gleason glenn glickman glover goddard godfrey godwin
goebbels goering goetz goldberg golden goldfarb goldin golding goldman goldsmith goldstein goldwater goldwyn
gomes gomez gonzales gonzalez goode goodell gooding goodman goodrich goodwin gorbachev gordon gore gorham
gorman goss gottlieb gough gould grace grady graf graff graham gramm granger grant granville grass grasso
graves gray grayson greco greeley green greenbaum greenberg greene greenfield greenspan greenwald greenwood
greer gregg gregory grenier gresham grey griffin griffith griffiths griggs grimes grimm griswold gromyko gross
grossman grove grover groves gruber guerin guerrero guest guillen gunderson gunn gunther gupta guthrie
gutierrez guzman haas haase hackett hadley hagan hagen haggerty hague hahn haig haines hale haley hall haller
halliday hallman halloran halpern halsey hamill hamilton hamlin hammer hammond hampton hancock hand handley
hanks hanley hanna hannah hannan hannigan hansen hanson harden hardin harding hardy hargreaves harker harkin
harlan harley harlow harman harmon harper harriman harrington harris harrison hart harte hartford hartley
hartman hartmann hartwell harvey haskell haskins hassan hastings hatch hatcher hatfield hathaway hauck hauser
havel hawes hawke hawkins hawley hawthorne hay hayden hayes haynes hays hayward haywood hazelton head healey
healy heard hearst heath hecht heckler heflin heinz heller hellman helms hempstead henderson hendricks
hendrickson hendrix henley hennessy henning henriksen henry hensley henson hepburn herbert herman hermann
hernandez herr herrera herrick herring herrington herrmann hershey hertz herzog heseltine hess hewitt hewlett
heyman hibbard hickey hickman hicks higginbotham higgins higgs hilbert hildebrand hill hilliard hillman hills
hilton hines hinton hirsch hirschfeld hitchcock hoare hobart hobbs hobson hodge hodges hodgkins hodgson hoffa
hoffman hoffmann hofmann hogan hogg holbrook holcomb holden holder holland hollander holley holliday hollings
hollis holloway holm holman holmes holstein holt holtz homer honecker hood hook hooker hooper hoover hope
hopkins hopper horn horne horner horowitz horton hoskins hosokawa hough houghton house houston howard howarth
howe howell howells howland hoyt hsu huang hubbard huber hudson huff huffman huggins hughes hull hume humphrey
humphreys humphries hunt hunter huntington hurd hurley hurst hussein hussey huston hutchins hutchinson
hutchison hutton huxley hyde hyland hyman iacocca icahn ikeda inglis ingram inman inouye ireland irvin irvine
irving irwin isaacs isaacson ishida ishihara ito ivanov ives ivey jackman jacks jackson jacob jacobi jacobs
jacobsen jacobson jacoby jaffe jagger james jameson jamison janowitz janssen jansson jardine jarrett
jaruzelski jarvis jay jefferies jeffers jefferson jeffery jeffords jeffrey jeffries jenkin jenkins jenner
jennings jensen jepsen jerome jessup jewell jimenez johansen johansson johns johnson johnston johnstone joiner
jolly jones jordan jorgensen joseph josephson joyce joyner juarez judd judge jung junker kaczynski kadar kahn
kaiser kamprad kane kang kaplan karlsson karp karpov kasparov kassebaum kasten katz kaufman kaufmann kaunda
kay kean keane kearney kearns keating keaton keats keegan keeler keeley keen keenan keene keith keleher kellen
keller kelley kellogg kelly kelsey kelso kemp kendall kendrick kennan kennedy kenney kent kenyon kepler
kerkorian kern kerr kerrey kerry kessler ketchum keyes keynes khan khomeini khrushchev kidd kidder kiley
kilgore kim kimball kimura kincaid king kingsley kinney kinnock kinsey kinsley kipling kirby kirk kirkland
kirkpatrick kirkwood kirsch kissinger kitchen klaus klein kleinman kline kluge knapp knight knott knowles
knowlton knox knudsen knutson kobayashi koch koehler koenig kohl kohler kohn kolb kondo koop koppel korn
kowalski kozlowski kraft kramer kraus krause krauss kravis kravitz krishnan kristol kroll krueger kruger krupp
kuhn kumar kunz kurtz kuznetsov lacey lacroix lafontaine laird lake lam lamb lambert lamont lamsdorff
lancaster landau lander landers landis landon landry lane lang lange langer langford langley lanier lantos
lardner larkin larocque larosiere larsen larson larsson lasalle laskin latham lattimore lau lauder laurent
laval lavelle law lawler lawless lawrence lawson lawton laxalt layton lazar lazarus lea leach leahy lear leary
leavitt lebedev leblanc leclerc ledbetter lederer lee leeds lefebvre lefevre leggett lehman lehmann lehrer
leigh leighton leland lemieux lemon lenin lennon lennox leonard leone leroy leslie lessing lester leutwiler
leventhal lever levesque levi levin levine levinson levitt levy lewin lewis lieberman liggett lilley lim lin
lincoln lind lindberg lindbergh linden linder lindgren lindley lindquist lindsay lindsey lindstrom ling link
linowitz linton lippman lippmann lipscomb lipton lister litt little littlefield littleton litton liu livermore
livingston livingstone lloyd locke lockhart lockwood lodge loeb loewe loewy loft logan lomax lombard lombardi
london long longo lopez lord lorenz lorenzo lott lovejoy lovell lovett lowe lowell lowenstein lowery lowry
lucas luce ludwig lugar lukas lukman lumley lund lundberg lundgren lundquist luther lutz lyle lyman lynch lyng
lynn lyon lyons lytle macdonald macdougall macfarlane mackay mackenzie mackey mackie mackinnon maclean macleod
macmillan macpherson madden maddox madison madrid magee maguire maher mahler mahoney maier maitland major
malcolm malik mallory malloy malone maloney mandel mandela manning mansell mansfield manson mapp marcos marcus
mariani marino marion markham markov marks marlowe marquardt marquez marr marriott marsden marsh marshall
marston martens martin martinez martini marvin marx mason massey masters masterson mather mathers mathews
mathieu mathis matlock matsuda matsui matsumoto matthews mattingly mattson maxwell may mayer mayfield mayhew
maynard mayo mays mazur mcafee mcallister mcarthur mcbride mccabe mccain mccall mccallum mccann mccarthy
mccartney mccarty mcclain mcclellan mcclelland mcclure mccollum mcconnell mccord mccormack mccormick mccoy
mccracken mccullough mcdaniel mcdermott mcdonald mcdonnell mcdougall mcdowell mcelroy mcfarland mcfarlane
mcgee mcgill mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchale mchugh mcintosh mcintyre mckay mckee
mckenna mckenzie mckinley mckinney mckinnon mclaughlin mclean mcleod mcmahon mcmanus mcmillan mcmillen mcnally
mcnamara mcneil mcneill mcpherson mcqueen meacham mead meade meadows means meese mehta meier mejia melcher
mellon melnick melville mendel mendelsohn mendes mendez mendoza menzies mercer meredith merkel merrick merrill
merritt merton metcalf metcalfe metzenbaum metzger meyer meyers meyerson michaels michaelson michel michelson
middleton mikulski milburn miles milken miller milligan milliken mills milne milner milton miranda mitchell
mitterrand mitzner miyazawa mobutu moffett mohamed mohammad mohr mola monahan mondale monk monroe montague
montana montgomery moody moon mooney moore mora morales moran moreau moreland moreno morgan morgenthau mori
moriarty morita morley morrell morris morrison morrissey morrow morse mortimer morton moses moskowitz moss
mott moulton mountbatten moynihan mubarak mueller mugabe muldoon mullen muller mulligan mullins mulroney mundy
munoz munro munroe murdoch murdock murkowski murphy murray murrow murtha muskie myers myerson nader nagel
nagle nagy nair nakagawa nakamura nakasone napier nash nasser nathan naylor neal needham neff negroponte nehru
neil neill nelson nemeth nesbitt ness netanyahu neumann neville newberry newell newhouse newman newton nguyen
nichol nicholas nicholls nichols nicholson nickles nielsen nielson nieman nilsson nixon noble nobles noel
nolan noonan noriega norman norris north northcote northrop norton norwood novak nowak nugent nunez nunn
nussbaum nyerere o'brien o'connell o'connor o'donnell o'dwyer o'grady o'hara o'keefe o'leary o'malley o'neal
o'neil o'neill o'reilly o'rourke o'shea o'sullivan o'toole oakes oakley oates obama obrien oconnell oconnor
odonnell ogden ogilvie ogilvy okada okamoto olin oliveira oliver olivetti olsen olson ono oppenheimer orr
ortega ortiz orton osborn osborne osgood otis otto owen owens oxley ozal pace pacheco packard packwood padilla
page paget paine paisley palme palmer palmieri papandreou pappas parish park parker parkes parkin parkinson
parks parr parrish parry parsons partridge pascal patel paterson patman paton patrick patten patterson patton
paul pauley paulson pawley paxton payne payton paz peabody peacock peale pearce pearl pearlman pearson peck
pedersen peel pell pelletier pelosi pemberton pena pendleton penn penner pennington pepper percival percy
pereira perelman peres perez perkins perle perlman perlmutter perot perrin perry pershing peters petersen
peterson petit petrie petrov petty peyton pfeiffer phelan phelps philips phillip phillips phipps pickens
pickering pickett pierce pierson pike pinkerton pinochet pinto piper pitman pitt pittman pitts plummer podesta
poehl pohl poindexter pollack pollard pollock pompidou pool poole pope popov porter portillo posner post
potter powell power powers poynter prasad pratt prentice prescott pressler preston prevost price prichard
priestley prince prior pritchard pritzker procter proctor prosser proxmire prudhomme pruitt pryor puckett pugh
pulliam purcell purdy putin putnam pyle pym quayle quigley quincy quinlan quinn quintana rabin rafferty
rafsanjani rahman rainwater raleigh ralston ramirez ramos ramsay ramsey rand randall randolph rangel rankin
ransom rao rapoport rashid rasmussen rather ratner rau rawlings rawls ray rayburn raymond reagan reardon
redford redmond reece reed rees reese reeves regan rehnquist reich reichert reid reilly reinhardt reiss
rembrandt renner reston reuss reuter reyes reynolds rhodes ribicoff ricci ricciardi rice richard richards
richardson richmond richter rickover riddle rider ridgway ridley riegle riley ring rio riordan rios ripley
ritchie ritter rivera rivers rivlin roach robb robbins robert roberts robertson robinson robson rocca rocha
roche rochester rockefeller rodgers rodin rodman rodrigues rodriguez roe roemer rogers rohatyn rohde roland
rollins romano romero romney rooney roosevelt root rosario rose rosen rosenbaum rosenberg rosenblatt rosenblum
rosenfeld rosenthal ross rossi rossiter rostenkowski rostow roth rothman rothschild rothstein rourke rousseau
rowan rowe rowell rowland rowley roy royce rubin ruckelshaus ruckert rudd rudin rudman rudolph ruiz rumsfeld
runyon rush rushdie rusk russell russo rutherford rutledge ryan rybakov ryder saatchi sachs sadat sadler
safire sagan sage sakharov salazar salinas salisbury salomon salvador sampson samuel samuels samuelson sanchez
sand sanders sanderson sandler sands sanford santiago santos sarbanes sargent sarney sasser sato saunders
savage savimbi sawyer saxton schaefer schaeffer schafer schechter schell schenk scherer schiff schiller
schindler schlesinger schlosser schmidt schmitt schmitz schneider schoen schofield scholl scholz schreiber
schroder schroeder schubert schultz schultze schulz schumacher schuman schumer schuster schwab schwartz
schwarz schwarzkopf schweitzer scott scully seabrook sears seaton segal seidman selassie selby seligman
sellers semenov serrano sessions seward sewell sexton seymour shad shafer shaffer shah shamir shanahan shannon
shapiro sharif sharma sharon sharp sharpe shaw shea sheehan sheehy shelby sheldon shelton shepard shepherd
sheppard sheridan sherman sherwood shevardnadze shields shipley shore short shriver shuler shultz siegel
siegfried sikes silva silver silverman silverstein simmons simms simon simons simonson simpson sims sinatra
sinclair singer singh singleton sisco skelton skinner slater slattery sloan sloane slocum small smart smirnov
smith smithson smyth snell snow snowden snyder soares sokolov solarz solis solomon solow somers sommer sommers
sontag sorensen sorenson soros soto souter southwell spaulding spears specter spector speer spellman spencer
sperling spiegel spielberg spinoza spitz spitzer spooner sprague spring springer sprinkel squire squires stacy
stafford stahl stalin stallings stanford stanley stanton stark starr stassen steadman steel steele stefan
stein steinberg steiner steinman stennis stephens stephenson sterling stern sternberg stevens stevenson
steward stewart stigler stiles stimson stinson stock stockdale stockman stockton stoddard stokes stoltenberg
stone storey story stout strasser strauss street strickland strong stroud strougal stuart sturgis suarez
suharto sullivan sulzberger summers sumner sununu sutherland sutton suzuki svensson swan swanson sweeney sweet
swenson swift sykes symington symms symonds szabo taft takahashi takeshita talbot talbott tamura tan tanaka
tandy tanner tate taylor tebbit temple templeton tennyson terrell terry thatcher thayer theodore thomas
thompson thomsen thomson thorn thornburgh thorne thornton thorp thorpe thurman thurmond thurow tierney tiffany
tilden tillman timmons tisch tito tobin todd tolbert tolstoy tomlinson tompkins toner torres tower towers
townsend toynbee trabert tracy trainor travers travis traynor treacy trent trevino trevor trimble tripp
trotsky trotter trudeau truman trump tsai tsang tsongas tucker tudor turgeon turnbull turner turpin tuttle
tutu twain tweed tyler tyson udall ullman underwood unger updike upton uribe urquhart usher ustinov valdez
valencia valentine vance vandenberg vanderbilt vargas vasquez vaughan vaughn vega velazquez venter verity
vernon vickers victor vidal vieira villanueva vincent vinson viola vogel voigt volcker volkov vollmer
vorontsov voss wachtel waddell wade wadsworth wagner wahl wainwright waite wakefield wald walden waldheim
waldman walesa walker wall wallace wallach wallenberg waller wallis walpole walsh walter walters walton wan
wang warburg ward ware warner warnke warren warwick washburn washington wasserman waterhouse waterman waters
watkins watson watt watts waugh wayne weaver webb weber webster wechsler weeks weicker weidenfeld weidman weil
weill weinberg weinberger weiner weinstein weir weisberg weisman weiss weissman weizman welch weld weller
welles wells welsh welty wendt werner wesley wessel west westerman westmoreland weston wetzel wexler whalen
wharton wheeler wheelock whelan whitaker white whitehead whitehouse whiteman whitfield whiting whitlam whitley
whitlock whitman whitmore whitney whittaker whittle whyte wick wicker wickes wiesel wiesner wiggins wilcox
wild wilde wilder wiley wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett williams williamson
willis willoughby wills wilson winchell winchester winfield winfrey wing winkler winslow winston winter
winters winthrop wirth wise wiseman witt wolf wolfe wolff wolfson wong wood woodard woodcock woodruff woods
woodson woodward wooten worth worthington wright wriston wu wyatt wyeth wylie wyman wynn wynne yablonsky
yamada yamaguchi yamamoto yamani yamashita yamazaki yang yarborough yardley yates yeager yeats yeltsin yeo
yeung yeutter yoder yorke yoshida youngblood younger yu yuan yudkin zacharias zachary zaharoff zamora zapata
zeller zhang zhao zhivkov zhou zia ziegler zimmer zimmerman zimmermann zinn zorinsky zucker zuckerman zweig`
    .trim()
    .split(/\s+/),
);
