/** First names that stand in English text, in small letters; without those that are oftener something else. */
export const firstNames: ReadonlySet<string> = new Set(
  `
aaron abbie abby abdallah abdul abdullah abdulrahman abel abigail abner abraham achille achim ada adalberto
adam adele adolf adolfo adrian adriana adriano agnes agnieszka agostino agustin ahmed aidan aisha aishwarya
ajay akash akbar akhilesh akihito akiko akio akira aksel alain alan alana alastair alba albert alberta
alberto alec alejandra alejandro aleksandar aleksander aleksandr aleksei alessandra alessandro alex
alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali alice alicia alina
alisa alison alistair alla allan allen allison allyson alma alois alon alonso alphonse alvaro alvin alyssa
amal amanda amara amartya amber ambrose amelia amina amir amit amitabh amos amy ana anand anastasia anatole
anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andrzej andy ang angel angela
angelica angelina angelo angus anil anita anja anka anke ann anna anne anneke annette annie annika ansel
anselm anthea anthony antoine anton antonella antonia antonio antony anwar anya apollonia ara araceli archie
ariana ariel arif aristide arjan arjun armand armando arnaldo arnaud arne arno arnold arseniy artem arthur
arturo arun arvind asa asha ashish ashley ashok ashraf asif astrid athena atul aubrey aud audra audrey
august augustin augusto aurelia aurelio aurora austin ava avi aviva axel ayesha azim aziz barack barbara
barry bart bartosz bashar bashir basil bastian beata beatrice beau bec becky bela belinda bella ben benedict
bengt benita benito benjamin benny benoit berit bernard bernie bert berta berthold bertrand beryl bessie
beth betsy bettina betty beverly bianca bibi bill billy birgit bjarne bjorn blair blaise blake blanca bo bob
bogdan bonnie boris borja boutros brad braden bradley brady bram brandon brandt branko breanna brenda
brendan brennan brent bret brett brian briana bridget brigitte brit britney brock bronwyn brooke bruce bruna
bruno bryan bryony burt byron caitlin caleb callum calvin cameron camila camilla camille candice cara carey
carina carl carla carlo carlos carlton carmel carmelo carmen carol carole carolina caroline carolyn carrie
carson cary casey caspar cassandra cate cathal catherine cathy cecil cecile cecilia cecilie cedric celeste
celia celine cesar chad chaim chandra chantal charlene charles charlie charlotte charlton chaz chen cheryl
chester chiara chip chloe chris christa christiaan christian christie christina christine christoph
christophe christopher christos chuck ciara cillian cindy claire clara clarence clarissa clark claude
claudette claudia claudine claudio clay clayton clemens clement cliff clifford clint clinton clive clyde
cody colette colin colleen collin conan connie connor conor conrad constance constantin consuelo cora coral
coretta corey corinne cornelia cornelius cory cosmo courtney craig crispin cristian cristiano cristina
cristobal crystal curt curtis cynthia cyril cyrus dag dagmar daisuke daisy dale dalia dalton damian damien
dan dana dani danica daniel daniela daniele danielle danilo danny dante daphne dara darcy daria dario darius
darla darrell darren darryl daryl dave davey david davide dawn dean deb debbie deborah debra dee deepak
deirdre delia della delphine demis denis denisa denise dennis denny denzel derek derrick desmond devin devon
dexter diana diane didier diederik diego dieter dietmar dietrich dilip dilma dimitar dimitri dimitris dina
dinah dinesh dino dion dirk djibril dmitri dmitry dolores domenico domingo dominic dominik dominique don
donald donatella donatien donna donnie donny dora dorian doris dorota dorothy doug douglas drew duane duc
duncan dusan dustin dwayne dwight dylan eamon eamonn earl ebony eckhard ed edda eddie eddy eden edgar
edgardo edie edina edith edmond edmund edmundo edna edouard edson eduard eduardo edward edwin edwina eero
efrain egon eileen einar eirik ekaterina elaine elba eldon eleanor elena eleonora elfriede eli eliana elias
elie eliezer elijah elisa elisabeth elise elizabeth elke ella elle ellen ellie elliot elmar elmer eloise
elon elsa elsie elton elvira elvis emanuel emanuele emerson emil emile emiliano emilie emilio emily emine
emma emmanuel emmet enda enid eniko enoch enrico enrique enzo ephraim erasmus erdem erhard eric erica erik
erika erin erlend erma ernest ernesto ernst eros errol erwin esme esperanza esteban estela estelle esther
ethan etienne ettore eugen eugene eugenia eugenio eunice eva evan evangelina evelyn everett evgeny ewa ewan
ezekiel ezra fabian fabiana fabien fabio fabrice fabrizio faisal faith fatima fatma fatou fausto fay faye
federica federico felicia felicity felipe felix ferdinand fergus fermin fernando fidel filip filippo finn
fiona flavia flavio fletcher flora florence florian floyd forrest franca frances francesco francine francis
francisco francois francoise frank frankie franklin franz franziska frauke fred freda freddie freddy
frederic frederica frederick frederik fredrik freya frida friedrich fritz fumio gabby gabor gabriel gabriela
gabriele gabriella gael gaetano gail galina gareth garry garth gary gaspar gaston gavin gayle gemma gena
gene genevieve gennady geoff geoffrey georg george georges georgi georgia georgina gerald geraldine gerard
gerardo gerd gerda gerhard gerry gert gertrude ghassan giacomo giancarlo gianfranco gianluca gianni gideon
gil gilbert gilberto giles gilles gillian gina ginger gino giorgia giorgio giorgos giovanna giovanni gisela
giselle gita giulia giuliano giulio giuseppe gladys gleb glen glenda glenn glenys gloria godfrey goran
gordon gosta grace graeme graham grant grazia greg gregor gregorio gregory greta gretchen grigory guadalupe
gudrun guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guus guy gwen gwyneth habib hadi
hakan hakeem hakim hal haley halina hamid hamish hana hanna hannah hanneke hanno hans hans-peter harald hari
harlan harley harold harpreet harriet harrison harry hartmut haruka haruki haruto harvey hashim hassan
hattie haydn hayley hazel heath heather hector hedwig heidi heike heinrich heinz helen helena helene helga
helge helmut hendrik hennie henning henri henrik henrique henry herb herbert heriberto herman hermann hernan
hilary hilda hillary hillel hiroko hiroshi hiroyuki hisham holger holly homer hope horace horacio horst
hosni hossein howard howie hubert huda hudson hugh hugo hui huma humberto humphrey hussein hyacinth iain ian
ibrahim ibtisam ichiro ida idris ignacio ignatius igor ike ilana ilham ilhan ilias ilona ilse ilya imelda
imran ina indira ines inga inge ingeborg ingmar ingo ingrid inigo ioan ioannis iqbal ira irene irina iris
irma irving irwin isaac isabel isabella isabelle isadora isaiah isidore ismael ismail issa istvan itzhak
ivan ivana ivanka ivar ivo ivor ivy iwan jaap jacek jacinda jacinta jack jackie jackson jaclyn jacob
jacqueline jacques jacqui jadwiga jafar jaime jair jake jakob jakub jalal jamal james jameson jamie jamil
jan jana jane janelle janet janice janis janne jared jarek jarmila jaroslav jasmin jasmine jason jasper
javad javed javier jaxon jay jayne jean jean-claude jean-luc jean-marie jean-paul jean-pierre jeannette jeb
jed jeff jeffery jeffrey jelena jenna jenni jennifer jenny jens jensen jeremy jerome jerry jerzy jess jesse
jessica jessie jesus jethro jetta jill jim jimena jimmie jimmy jitka jo joachim joakim joan joann joanna
joanne joao joaquin jocelyn jock jodi jodie joe joel joelle joey johan johann johanna johannes john
johnathan johnnie johnny jolene jon jonas jonathan joni joost jordan jordi jorg jorge jorgen joris jose
josef josefina joseph josephine josette josh joshua josie josip joss jost jovan joy joyce juan juana juanita
judah jude judi judith judy julia julian juliane julianne julie julien juliet julieta julio julius jun june
jurgen juri justin justine justus jutta kacper kai kaisa kaitlyn kaj kalle kamal kamala kamil kamran kara
kareem karel karen karim karin karina karl karla karol karsten kaspar kasper kat katarina katarzyna kate
katharina kathe katherine kathie kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kay
kaya kayla kazuko kazuo keiko keir keira keisuke keita keith kelly kelsey kelvin kemal ken kendra kendrick
kenji kenneth kenny kent kenta kerri kerry kerstin ketan kevin khadija khaled khalid khalil kieran kiley kim
kimberly kip kiran kirill kirk kirsten kirsty kit kitty kjell klaas klara klaus klemens knut kobe kofi
koichi koji konrad konstantin kostas kris krishna krista kristen kristian kristin kristina kristof
kristoffer krystyna krzysztof kunal kurt kwame kwasi kyle kylie kyoko lacey ladislav laila lana lance lara
larry lars lasse laszlo latoya laura laurel lauren laurence laurent lauri laurie lavinia lawrence lawson lea
leah leander leandro leanne lee leela leif leila leland lena lenny lenore leo leocadia leon leonard leonardo
leonid leonie leonor leopold leroy les lesley leslie leticia lev levi levon lewis lex lexi li lia liam libby
lidia liesbeth lila lili lilian liliana lilla lillian lily lina lincoln linda lindsay lindsey linus lionel
lisa lisbeth lise liv livia liz liza lizzie ljubica lloyd lodewijk logan lois lola lonnie lope lora loren
lorena lorenzo loretta lori lorna lorraine lothar lotte lou louie louis louisa louise lourdes luc luca lucas
lucette lucia lucian luciana luciano lucie lucien lucille lucinda lucio lucius lucy ludmila ludovic ludwig
luigi luis luisa luiz lukas lukasz luke lula luna luther lutz lydia lyle lynda lyndon lynette lynn lynne
lyudmila maarten mabel mac maciej mack maddie madeleine madison mads mae magda magdalena maggie magnus
mahmoud mahmud mai maia maja makoto malala malcolm malik malin mallory malte mamadou mandy manfred mani
manish manmohan manny manoj manuel manuela manuele mara marat marc marcel marcela marcelle marcello marcelo
marcia marcin marco marcus marek margaret margarete margarita margery margherita margot margrethe marguerite
mari maria mariam mariana marianne mariano maribel marie marielle marietta marija marijke marika marilou
marilyn marina marine marino mario marion maris marisa marisol marit marius marjorie mark marketa marko
markus marla marlene marlon marlys marsha marshall marta marten martha marti martin martina martine marty
martyn marvin mary maryam masahiro masaki masako mason massimiliano massimo mateo mateusz mathias mathieu
mathilde mathis matilda mats matt matteo matthew matthias matti mattia maud maura maureen maurice mauricio
maurizio mauro mavis max maxim maxime maximilian maxine maxwell maya mayra meg megan meghan mehdi mehmet
mehmood mei mel melanie melinda melissa melody melvin mercedes meredith merle merlin merrick merrill mervyn
meryl meyer mia micah michael michaela michal michel michele michelle michiel mick mickey miguel mihai mika
mikael mikaela mike mikel mikhail mikko mila milan milena millie milo milos milton mimi mina mindy ming
minnie miodrag mira miranda mireille mirela miriam mirjam mirko miro miroslav misha missy mitch mitchell
mitsuko mo modesto mohamed mohammad mohammed mohan mohsen moira moises molly mona monica monique monty
mordecai morgan moritz morris morten moses moshe mostafa mourad muammar muhammad muhammadu mukesh muriel
murray mustafa myles myra myriam myrna myron nada nadezhda nadia nadine nadja nagesh naheed naim nancy
nanette naoki naoko naomi narciso narendra naseem nasir nasser nastassja natalia natalie natalya natan
natasha nate nathalie nathan nathaniel naveed naveen nawaz ned neda neha neil nell nellie nelly nelson nena
nerys nestor netanel nettie neville nicholas nichole nick nicklas nico nicola nicolae nicolai nicolas nicole
nicoletta niels nigel nikita nikki niklas niklaus niko nikola nikolai nikolaus nikos nils nilufar nina nino
nita nitin nizar noa noah noam noel noelle nolan nora norbert noreen norma norman norris nuno nuria obed
octavia octavio odette odile ofelia olaf olav ole oleg olena olga olha olive oliver olivia olof omar omari
opal ophelia oren orlando orson orville osama oscar osman oswald oswaldo otis ottavio otto ouida owen oxana
ozzie paavo pablo paddy paige palle paloma pam pamela pancho paola paolo parker pascal pascale pasquale pat
patrice patricia patricio patrick patrik patsy patti patty paul paula paulette pauli pauline paulo pavel
pavlo pavol pawel pearl pedro peggy pelle penelope penny percival percy perla perry petar pete peter petr
petra petros petter phaedra phil philip philippa philippe phillip phoebe phyllis pia pier pierluigi piero
pierre pierrette pietro pilar piotr piper pippa pius polly poppy prakash pranab pranav prasad pratap preston
primo priscilla priya przemyslaw quentin quincy quinn quinton rachael rachel rachelle radek radka radovan
rafa rafael rafal rafe rafiq raghuram ragnar rahm rahul raila raimund rainer raj rajat rajesh rajiv rajnath
raju rakesh ralf ralph rama ramesh ramiro ramon ramona ramzan ramzi rana rand randall randolph randy rani
ransom raoul raphael raquel rasheed rashid rasmus raul ravi ray raymond razia reba rebecca recep reed reese
reggie regina reginald regis reid reiko reinaldo reiner reinhard reinhold rekha remy renata renate renato
renaud rene renee renzo reto reuben rex reyna reza rhea rhett rhoda rhonda rhys ria ric ricarda ricardo
riccardo richard richie rick rickey ricky rihanna rik riley rishi rita ritchie rivka roald rob robbie robert
roberto robin robyn rocco rocio roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan rohit roland
rolando rolf rollo romain roman romano romeo romy ron ronald ronan ronny roosevelt roque rory rosa rosalia
rosalie rosalind rosalyn rosanna rosario roscoe rose roseanne rosemary rosie roslyn ross rossana roswitha
rowan rowena roxana roxanne roy royce rozanne ruben rubens ruby rudi rudolf rudolph rudy rufus rui rupert
ruslan russell rusty ruta ruth ryan ryo ryoko ryszard sabine sabrina sacha saddam sadie sadiq safiya sajid
sally salma salman salome salvador salvatore sam samantha samir samira sammy sampson samson samuel sandeep
sandi sandor sandra sandro sandy sanford sanjay sanjeev sankar sanna santiago sara sarah sarai sarita sasha
saskia satya saul savannah scarlett schuyler scott sean sebastian sebastien selena selim selma serena serge
sergei sergey sergi sergio seth severin seymour shafiq shah shahid shakira shamus shane shankar shanna
shannon shari sharif sharon sharron shashi shaukat shaun shauna shawn shawna shay shea sheila shelby sheldon
shelley shelly sheri sheridan sherman sherri sherry sherwood sheryl shigeru shimon shinji shirley shiro
shivraj shlomo shoshana shusaku siddharth sidney siegfried siegmund sigfried sigmund sigrid silas sile
silvana silvester silvia silvie silvio simon simona simone simonetta sinead siobhan sirkka siti siya skylar
slavko slobodan sofia solange soledad solomon solveig sondra sonia sonja sonny sophia sophie soren spencer
stacey stacy stan stanislav stanislaw stanley stasia stavros stefan stefania stefanie stefano steffen steffi
stein stella sten steph stephan stephane stephanie stephen steve steven stewart stig stine stu stuart sue
suha suleiman sundar sunil sunita suresh suri susan susana susanna susanne sushma susie suzanne sven svend
svetlana swati sybil syed sylvain sylvester sylvia sylvie tabitha tad tadeusz taha tahir taika takeshi tal
talia tamar tamara tamas tami tammy tania tanja tanya tara tarek tariq tarja taro taryn tasha tatiana tatum
tatyana tawakkol taylor ted teddy teemu teodor teodoro teresa terese teri terrance terrence terri terry tess
tessa thabo thad thaddeus thea thelma theo theodora theodore theresa thierry thilo thom thomas thommy thor
thorsten thurgood thurman thérèse tia tiago tiana tibor tiffany tigran tilda tilly tim timo timothy timur
tina tino tito titus tobias toby tod todd tom tomas tomasz tomislav tommaso tommy tomoko tony tonya tor
torben tore tori torsten toshi toshiko tracy travis trent trevor trey tricia trina trinidad trish trisha
tristan trudy truman tuomas turgut tyler tyra tyrone tyson udo ulf ulla ulrich ulrike ulysses uma umar umaru
umberto una urs ursula usha usman uta uwe vaclav val valdas valentin valentina valentino valeria valerie
valerio valery vance vanessa vasco vasily vaughn velma venus vera verna vernon veronica veronika vesna vic
vicente vicki vicky victor victoria vidal vidya vijay vikram viktor viktoria viktoriya ville vilma vince
vincent vincente vincenzo viola violet violeta virgil virgilio virginia vishal vitali vitaly vito vittorio
vivek vivian viviane vivien vlad vladimir vladislav vlasta volker volodymyr wade waldemar waleed walid
wallace wally walt walter walther wanda warren warwick wayne wei wendell wendy werner wes wesley whitney
wibke wilbur wilfred wilfried wilhelm wilhelmina will willard willem william willie willis willy wilma
wilson wim winfried winifred winnie winona winston wladyslaw wojciech wolfgang wolfram woodrow woody wyatt
xander xavi xavier xenia ximena xin yael yakov yana yann yaroslav yasmin yasmine yasser yasuo yehuda yelena
yevgeny yigal ying yitzhak yoko yolanda yong yoon yosef yoshi yoshiko yoshiro yoshua youssef yuki yulia yuri
yusuf yusuke yuval yves yvette yvonne zac zach zachariah zachary zack zahra zain zaki zara zbigniew zdenek
zeev zelda zeljko zena zev zine zinedine zita zlatan zlatko zoe zoltan zora zoran zsa zsolt zulfikar zuzana`
    .split(/\s+/)
    .filter(Boolean),
);
