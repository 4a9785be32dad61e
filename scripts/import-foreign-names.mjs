/**
 * Writes lexicon/foreign-names.tsv from the names of the compromise project and the lists below.
 *
 *   npm install --no-save compromise@14.17.0 && node scripts/import-foreign-names.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import nlp from "compromise";

const lexiconFolder = join(dirname(fileURLToPath(import.meta.url)), "../lexicon");

const USE_OF_TAG = { MaleName: "given", FemaleName: "given", FirstName: "given", LastName: "family" };
const ONE_WORD = /^\p{Ll}{3,}$/u;

/** Ordinary English words, places and brands that compromise counts as names as well. */
const NOT_NAMES = `
  abu adelaide alexa ali amber angel asahi buck buddy carolina chad chase chelsea cher clay constance cruz
  drew eden ema emmy fanta ferrari grace grant harmony kia lincoln lorraine lotte luna madison marina
  myrtle noel oscar pat prudence saida savanna savannah sean sierra silva skip skye sofia solomon spike
  suzuki tate wade wagner willow zara
`;

/**
 * Family names of heads of state and government, ministers, generals, businessmen, athletes and others as
 * Vietnamese newspapers print them.
 */
const FAMILY = `
  abbas abbott abe abiy adani adele adisak aguero ahmadinejad ahmed ahn airlangga albanese albares alcaraz
  alisson aliyev allegri almeida altman alvarez ambani ambler amorim anand ancelotti anderson annan antony
  anutin anwar aoki aquino arafat araghchi arai arce ardern arnault arroyo arteta asakawa aso assad
  assange attal aung austin azevedo azoulay babis bachelet badawi bae baek baerbock bahiddha bailey bain
  balakrishnan ballack ballmer balzac banerjee banga banharn barnes barnier barroso baswedan bauer bayrou
  becker beckham beethoven bellingham belousov benitez bennett benzema berkofsky berlioz berlusconi
  bernanke bessent beyonce bezdetko bezos bhattacharya bhutto bianchi biden bieber birla bishop black
  blair blanc blanchett blinken bogdanov bokova bolkiah bolsonaro bolt bolton boluarte bondarenko bondi
  boric borrell bounnhang bouteflika boyer branson braun brezhnev brilliant brin brochet brooks brown
  buffett buffon buhari bukele bunthoeun bush butler buttigieg cafu calisto calmette cameron campbell
  camus canel cannavaro cantona capello carney carter carvalho casemiro casillas castex castillo castro
  cavani chaided chakraborty chalermchai chan chanathip chansamone chanthavong chanthol chapo charnvirakul
  chatichai chatterjee chavez chearavanont chhouk chidchob chirac choi chol chopin choummaly chuan
  chulanont chummaly churchill clark cleverly clinton coleman collins comey conte cook cooper corbyn
  correa costa courtois cox cruise curie dangda dararith darwin dassault davis davutoglu dembele deng
  denis depp desantis deschamps diaz dicaprio dickens dimon dissanayake djokovic dmitriev dodon dostoevsky
  douangdy doumer draghi drian drogba dubois duda duque durand duterte dybala dylan ederson edwards egorov
  eiffel einstein eisenhower ellison emmanuelly endo engels epstein erdogan eriksson esper esposito
  estrada evans falko farage fauci faure federer feng ferguson fernandes fernandez fiala fico fidan
  fischer fisher flaubert foden fox frederiksen freeland freud fujii fujita fujiwara fukuda gabbard
  gaddafi gaga gagarin galileo gallant gandhi ganjar gantz garcia garnacho garnier gates gauff georgieva
  gerasimov gerrard ghani ghebreyesus giggs gillard girard giroud giuliani goethe goetz gogh gomez
  gonzalez gorbachev gorky goto gotze grande green greenspan greer griezmann grondin grossi guaido
  guardiola guerin guevara guo gupta gusmao guterres haaland habeck hag halimah hamilton haniyeh hanks
  hansen hara harada harper harris hart hartarto hartmann hasegawa hashimoto hasina hathaway hatoyama
  hawking hayashi hegel hegseth hemingway henderson hendropriyono heng hernandez heslop hildner hipkins
  hirano hitchcock hlaing hodgson hoffmann hofmann hojlund hollande horta horvath howard hsien htun huang
  hubeis hugo hunt hunter hussein hwang hyun ibrahim ieng inada indrawati iniesta inoue inthavong iohannis
  ishiba ishibashi ishida ishii ishikawa ismail ito ivanov iwasaki iwaya iweala iyer jackson jaishankar
  jang japarov jenkins jensen jeong johansson johnson jokowi jolie jones joo juncker jung kaczynski
  kadhafi kadyrov kagame kagawa kaka kallas kamikawa kamil kan kane kaneda kaneko kang kant kante karzai
  kato kawabata kawaguchi kawasaki keane kellogg kelly kennedy kenyatta keobounphan keomany kerry khalifa
  khamenei khamtay khan khemmani khieu khrushchev kiatisuk kiatnatthanachai kidman kimura kirchner kishida
  kissinger klopp klose knapper knight knowles kobayashi koch kohl koizumi kommasith kondo konev kono koo
  kovalenko kovind kowalski kozlov kristersson kritenbrink kroos krueger kubo kubrick kuleba kumar kuroda
  kurosawa kushner kuznetsov kwon kyaw kyi lagarde lammy lampard lange lapid larsen lasso laurent lavrov
  lawrence leavitt leclerc lecornu lee leekpai lefebvre lehmann lenin lennon leroy lewandowski lewis leyen
  liang lighthizer limjaroenrat lin lincoln lindner loong lopez lourenco lucas luhut lukaku lukashenko
  lula lumanauw luo lutnick luxon lwin machado macky macri macron maduro maeda maguire mahathir makarov
  maktoum maldini maliki malpass manalo mandela mane manet manivong mano maradona marape marbot marcos
  marin marino maris marles marrero marsudi martial martin marx mason matsuda matsumoto matsuno mattarella
  mattis matviyenko maung mbappe mccain mccarthy mccartney mcconnell mcilroy mcnamara medvedev megawati
  mehta meloni mendoza mengho merkel merz messi metsola meyer michel milei miller minamino mirziyoyev
  mishima mishustin mitchell mitoma mitsotakis mittal mitterrand miura miyazaki mnangagwa mnuchin modi
  modric moeldoko mohamad mondolkiri monet moon moore morales morawiecki moreau mori morita moriyasu
  morozov morris morrison morsi motegi mourinho mozart mubarak mueller mugabe muhyiddin mujica mukherjee
  muller mulyani munir murakami murdoch murmu murphy murray museveni musharraf musk myint nabiullina nadal
  nadella nagelsmann nagy nahyan nair najib nakagawa nakajima nakamura nakano nakasone nakatani nasrallah
  navalny navarro nawrocki nazarbayev nehru nelson netanyahu neuer neumann newton neymar nielsen nieto
  nietzsche niinisto nikai nimmanahaeminda nishida nishikori nishimura nishino nixon noboa noda noh nolan
  noppadon novak novikov nunes nyunt nyusi obama oblak obrador obuchi odegaard ogata ogawa ohtani okada
  okonjo okonjo-iweala okuda oli oliveira olsen onana ono onodera oppenheimer orban orlov ortega orwell
  osius otani ouattara paetongtarn palmer pandjaitan panpree panupong park parker parrilla pashinyan
  pasteur patel patrushev pavel pedri pele pelosi pence peng pereira perez perry peskov peters peterson
  petro petrov pezeshkian phankham phelps phengkhammy phetsavanh philippe phommachanh phommahaxay
  phomvihane phoumsavanh picasso pichai pinera pique pirlo pistorius pita pitt pochettino pogba polking
  pompeo ponzi popov poroshenko postecoglou powell prabowo pracha prachanda pramudwinai pranowo prawit
  prayut prayuth presley prigozhin prommin pushkin putin puyol rabin rabuka rahmon raimondo rainsy raisi
  rajapaksa rajoy ramaphosa ramirez ramos ranariddh rashford razak reagan reddy renzi reus reznikov rhee
  rhodes ribeiro ricci richardson richter ridwan riedl rihanna rivaldo roberts robinson rockefeller
  rodriguez rodrygo rogers roh rokossovsky romano romney ronaldinho ronaldo rooney roosevelt ross rossi
  rothschild rouhani rousseau rousseff rubio rudd russo ruto rutte ryabkov ryu sabalenka sabri sadr saito
  saka sakai sakamoto salah saleumxay salman salvini samak samphan samrin samson sanchez sancho sanders
  sandu sangiampongsa santos sarach sarkozy sartre sary sasaki sassou sato sayasone saysomphone sayyavong
  schmidt schneider scholes scholz schoof schroeder schumacher schumer schwarzenegger scorsese scott
  sefcovic sengphet sengsoulivong seo sereyvuth shah shakespeare shanmugaratnam sharaa sharapova sharif
  sharma sharon shaw sheeran sheinbaum shevchenko shibata shimizu shin shinawatra shmyhal shoigu shwe
  sidorov sihamoni sihanouk sikorski silva simeone simmalavong singh singhavong sinner sinwar siphandon
  siphandone sirivadhanabhakdi sisavath sisi sisoulith sitkoff sjafrie sjamsoeddin slot smirnov smith
  snowden soe sokha sokhoeun sokhom sokhonn sokolov solberg soleimani somkid sonexay sophanna sopheap
  soros souliyavong souphanouvong southgate sovann spielberg stalin stallone starmer steinmeier stewart
  stoltenberg streep stubb suarez subianto suga sugimoto sugiono suharto sukarno sukarnoputri sullivan
  sumaya sunak sunthorn supachok suphanat surayud surovikin suthep suu swe swiatek sybiha syrsky szabo
  szijjarto tajani takahashi takahata takaichi takano takebe takeuchi takio tamesis tamura tanaka
  tarantino tata tavares taylor tchaikovsky tebboune teerasil temer teodoro tereshkova terry thammavong
  thani tharman thatcher thaugsuban thavisin theerathon thein thiem thomas thompson thongloun tian
  tiberghien tillerson tinubu titov tjahjanto tokayev tolstoy torres toshiya totti troussier trudeau
  truman trump truss tsai tshisekedi tsipras tsitsipas tsukada tuchel turnbull tusk tymoshenko uchida ueda
  ueno umeda umerov uribe ushakov vajpayee vance vannarith varane vargas vejjajiva velizar verma
  verstappen vibol vinicius viphavanh vnukov volkov volodin voltaire vongsa vongsavanh vorachith vucic
  wada wadephul walker waltz walz wang ward warnery watanabe watson weber weinstein wells wenger werner
  west westmoreland wickremesinghe widodo wiesen wilkinson williams willis wilson winslet witkoff wojcik
  wolf wong wongsuwan wright wu xavi xaysettha xiao xie yaakob yamada yamaguchi yamal yamamoto yamashita
  yamazaki yang yanukovych yassin yathotou yellen yeltsin yermak yersin yo-jong yokoyama yoon yoshida yu
  yuan yudhoyono yunus zakharova zaluzhny zardari zarif zaw zelensky zelenskyy zeman zeng zhang zhao zheng
  zhou zhu zhukov zico zidane zimmermann zuckerberg zuma zverev
`;

const GIVEN = `
  abdel abdul abdulaziz abdulla abdulrahman abhijit abhisit abigail adele aditya adrian adulyadej afshin
  agus ahmad ahmed aiko ajay akie akihito akiko akira alan alassane aleksandr aleksandra aleksey
  alessandro alex alexander alexei alexey alfred alfredo ali alice alina alison alla alounkeo alvaro
  amanda amartya amelia aminuddin amit amy anastasia anatoly anders andreas andrei andres andrew andrey
  andriy andy angela anil annalena anne annie anthony antonio apirat arkady arnold arsene artem arthur
  arun asang ashok ashraf asif astrid asuka atsuko audrey aung ayumi azmin bak barack barbara bashar
  basuki ben benedict benigno benjamin benny bernard bernie bhumibol bill bjorn bob bogdan bongbong bopha
  boris bounkham bounleuth bounthong brad brandon brian brigitte bruce bruno budi bum byung carlo carlos
  caroline catherine cecilia chaikasem chan-wook chanocha chansamone chanthou chanyalath charles charlotte
  chea chihiro chitmany chloe chris christian christina christine christopher chrystia chul chung-hee
  clara claudia clement colin craig cristiano cyril dae-jung daishiro daisuke daniel daniil danny dara
  daria david deborah deepak denis dennis dewi diana didier diego dilma dinesh dmitry dmytro dominic
  donald dongwon dorothy douglas duck-soo dylan ebrahim edouard edward eiji ekaterina eko eleanor elena
  elisabeth elizabeth ellen elon emi emily emma emmanuel eric erik erling ernesto ethan eun eunji eva
  evelyn evgeny fadillah fahd faisal felipe felix ferdinand fernando fidel filipe fiona francis francois
  frank frank-walter frederick friedrich fumiko fumio gabriel galina gareth gary gaurav gavin gennady
  geoffrey george georgy geovane gerald geun geun-hye gianni gibran gilbert giorgia giovanni giuseppe gleb
  gloria gordon goro gotabaya gregory guillaume gustav gustavo guy hakan hamad hamid hang-seo hans harish
  harold harry haruka haruki hassan hassanal hayao heather hee heinrich helen helena hendra hendrio heng
  henri henrik henrique henry heung hideki hideo hillary hirohito hirokazu hiroko hiroshi hisashi
  hishammuddin hoon hossein howard hugo hunter hwan-seop hye hye-kyo hyejin hyeon hyo hyuk hyun hyung-bum
  ian ichiro iga ignacio igor ik il imran inacio indira ingrid irina isaac isabel isabella ismail ivan
  iwan jacinda jack jacob jacques jae jae-in jaehyun jair james jan janet jannik jason javad javier
  jawaharlal jean jeff jennifer jens jensen jeremy jermie jerome jessica jihoon jill jimmy jin jin-young
  jiro jiyoung joao joe john joko jonas jonathan jong jong-nam jong-un joon joon-ho joong joong-ki jorge
  jose joseph josh joshua juan jude julia julian julie jun jung junichiro junko jurgen justin kamala kaori
  karen karim karl kasit kate katherine kathleen katsunobu katsuya kaysone kazuhiko kazuhiro kazuki kazuo
  kei keiko keir keisuke keith keizo kelly ken kenji kenneth keodouangdy ketut kevin khairy khalid
  khamjane khamlay khamphan khampheng khamphoui khamsavath khan khaykhamphithoun khoutphaythoune khuon
  kikeo kiran kirill kittikhoun kittirat koichi koji konstantin kotaro kristalina ksenia kumar kunio kurt
  kwame kwang-jin kylian kyo kyoko kyu kyun kyung lakhamphong laoly larisa larry lars laura lauren
  lawrence leni leo leonardo leonid leslie lewis liam lidia linda lionel lisa liz louis louise lucao lucas
  lucy ludmila luis luiz luka luke lyudmila macky magno magnus maha mahatma mahinda mahmoud makara makoto
  maksim malaythong manish mansour manuel marco marcus margaret maria mariano marie mariko marine mario
  mark martin mary masahiro masako masao masashi mason masoud matteo matthew mauricio maxim melania
  melanie melinda mette mi-sook mia michael michel michelle michiko miguel mikael mike mikel mikhail miles
  min minho minjae minji minoru mitsuo mitsuru miyuki mohamad mohamed mohammad mohammed monica moo-hyun
  muhammad mukesh myung myung-bak nadezhda nancy naoki naomi naoto narendra narong naruhito nasser natalia
  natalie nathan nattawut naveen nawaz nayib neil nelson nguema nicholas nick nicolas nicole nigel nikolai
  nikolay nina nirmala noah nobuo noriko norodom nouhak novak nurul nyoman oksana olaf oleg oleksandr olga
  oliver olof omar osama osamu pablo pamela pany park patricia patrick paul paula paulo pavel pedro penny
  pep pete peter phil philip philippe phiphat pholsena phommasane phouthavong phumtham pierre piromya
  piyush plodprasop polina prabowo prak prakash pranab pranay prawit puan putu rabindranath rachel rafa
  rafael rafaelson rafizi rahul rajesh rajiv rajnath ralph ramesh ramzan ranil rashid raul ravi ray
  raymond rebecca recep retno ricardo richard rie rishi rita rizal robert roberto robin rodrigo roger
  roland roman romelu ronald rory rosa rostislav rotha ruben rupert ruslan russell rustem ruth ryan ryo
  ryoichi ryu ryutaro sachin saifuddin sam samantha samdech samuel sanae sandeep sandy sang-sik sangwoo
  sanjay sanjiv santyabouth sar sara sarah satoshi satya saud saysana scott sean sebastian sebastien seiji
  seiko sein sejong seo seojun serena serge sergei sergey sergio seung sharon shehbaz sheikh shigeo
  shigeru shinichi shinji shinjiro shinzo shoji shuji sihasak silvio simon sinlavong sisay sofya sohee sok
  sokhon somchai somkiat somlith sommath somphou somsavat sonexay sonia soo sook sophea sophia sophie
  soren souksavanh sounthone srettha sri stan stanislav stefan stepan stephanie stephen steve steven
  stuart subrahmanyam subramanyam sudary suk suk-yeol sumio sundar sung-jae sunghoon sunil surakiart
  surapong suresh suriya susan susilo suzanne svetlana syed tadashi tae tae-hee tae-yong taehyung takao
  takashi takayuki takeshi takumi talal tamim taras taro tatiana tatsuya tayyip tea techo ted tedros
  tengku teodoro terry tetsuya thabo thaksin tharman thein theresa thierry thomas thongphane thongsavan
  thongsing tim timur tito tom tomoko tony toru toshihiro toshimitsu toshio toshiya trevor troussier
  tsutomu tunku turki tyler uhuru ursula usain vadim vajiralongkorn valentin valentina valery vanessa
  vasily veniamin venkaiah vera veronica vichea viengsavath viengthong vijay vikram viktor vilay vilayvong
  vincent vinod virat visal vitaly vivian vladimir vladislav volodymyr vyacheslav walter wan warren wayan
  wayne wendy werner wilhelm william wissanu wolfgang woo wook worawut xavier xaysi yahya yair yana
  yaroslav yasser yasuhiro yasuo yathotou yelena yenny yeol yeong yevgeny yingluck yo-jong yoav yogi
  yoichi yoko yong yoshihide yoshihiko yoshio yosuke youngho yoweri yuji yuki yukiko yukio yulia yumi yuna
  yuri yuriko yury yusuke yutaka yves zahid zambry zayed zinaida zinedine zoe
`;

/** Names that are both, or whose use in Vietnamese news varies. */
const BOTH = `
  beyonce bounnhang jennie jimin jisoo joko jungkook kaka khamtay lula madonna neymar nouhak pele prayuth
  psy putin rihanna shakira suga suharto sukarno taeyang thongloun xavi
`;

/** Names that are also English words, brands or places: they count behind a title or as a later part of a name. */
const AMBIGUOUS = `
  abbott adani ari austin bishop black bolt brooks brown bush butler calvin carter charlotte cook costa
  dale darwin fisher foster fox gates glen grande green hana hara hart heath hunter ira kellogg kira
  knight lance lulu lynch marine marshal marshall mason mia miller mimi mina moon morgan newton ola park
  penny perry pierce preston ray royce santos silva stanley tata ueno walker ward wells west wolf wright
  yuan
`;

/** Whole names that consist of Vietnamese syllables, so that no part of them tells. */
const FULL = `
  aung san suu kyi, ban ki moon, ban ki-moon, bành lệ viện, bạc hy lai, cho tae-yul, choe ryong hae,
  choe son hui, choi young sam, chu dung cơ, chu lập luân, chu tiểu xuyên, chu vĩnh khang, chu ân lai,
  chung nam sơn, chân tử đan, châu kiệt luân, châu nhuận phát, châu tinh trì, châu tấn, chương tử di,
  càn long, cảnh diễm bằng, cảnh sảng, cố lập hùng, cổ long, củng lợi, diêu minh, du chính thanh,
  dương dật minh, dương khiết trì, dương kiệt trì, dương mịch, dịch cương, gia cát lượng, giang trạch dân,
  giả khánh lâm, han duck soo, han duck-soo, heng samrin, hoa quốc phong, hoa xuân oánh, hoàng chi phong,
  hoàng hiểu minh, hoàng khôn minh, hoàng kỳ phàm, hoàng tuần tài, hoắc kiến hoa, hun manet, hun many,
  hun sen, huỳnh hiểu minh, hà hùng, hà lập phong, hà nam quân, hà vệ đông, hàn chính, hàn quốc du,
  hạng vũ, hầu hữu nghi, hốt tất liệt, hồ cẩm đào, hồ diệu bang, hồ xuân hoa, hồng lỗi, hứa gia ấn,
  hứa kỳ lượng, ieng sary, jun ji hyun, kem sokha, kha văn triết, khang hy, khieu samphan, khuon sudary,
  khổng minh, khổng tử, kim chính nhật, kim dae jung, kim dae-jung, kim il sung, kim jong il,
  kim jong nam, kim jong un, kim jong-il, kim jong-nam, kim jong-un, kim ju ae, kim ju-ae, kim keon hee,
  kim keon-hee, kim min-seok, kim nhật thành, kim sang sik, kim sang-sik, kim soo hyun, kim tae hee,
  kim tok hun, kim tráng long, kim yo jong, kim yo-jong, kim yong nam, kim yong-nam, kim young sam,
  kim young-sam, la quán trung, lam phật an, lee jae myung, lee jae-myung, lee jong suk, lee min ho,
  lee myung bak, lee myung-bak, lon nol, lâm bưu, lâm giai long, lâm trịnh nguyệt nga, lâm tâm như,
  lâm đan, lão tử, lê trí anh, lôi hải triều, lôi quân, lý băng băng, lý bạch, lý can kiệt, lý cán kiệt,
  lý cường, lý gia siêu, lý gia thành, lý hiển long, lý hồng trung, lý khải minh, lý khắc cường,
  lý liên kiệt, lý ngạn hoành, lý quang diệu, lý thuấn thần, lý thư lỗi, lý thượng phúc, lý thừa vãn,
  lý tiểu long, lý tác thành, lý vân trạch, lý đăng huy, lưu bang, lưu bằng vũ, lưu bị, lưu chấn lập,
  lưu côn, lưu cường đông, lưu diệc phi, lưu gia linh, lưu hạc, lưu hải tinh, lưu khải uy, lưu kiến siêu,
  lưu quốc trung, lưu thi thi, lưu thiếu kỳ, lưu thiếu minh, lưu tường, lưu vân sơn, lưu vĩnh thản,
  lưu đức hoa, lương chấn anh, lương triều vỹ, lại thanh đức, lật chiến thư, lệnh kế hoạch, lỗ tấn,
  lục khảng, mao ninh, mao trạch đông, min aung hlaing, miêu hoa, moon jae in, moon jae-in, mã anh cửu,
  mã hiểu vĩ, mã hóa đằng, mã hưng thụy, mã triều húc, mã vân, mạc ngôn, mạnh tử, mạnh vãn chu,
  ngô bang quốc, ngô chiêu tiếp, ngô diệc phàm, ngô khiêm, ngô kỳ long, ngô thừa ân, ngô tác đống,
  ngụy phượng hòa, nhậm chính phi, nhậm quốc cường, norodom sihamoni, norodom sihanouk, pak thae song,
  park chung-hee, park geun hye, park geun-hye, park hang seo, park hang-seo, phan công thắng,
  phác chính hy, phạm băng băng, phổ nghi, pol pot, prak sokhonn, quan vũ, quách bá hùng, quách gia côn,
  quách phú thành, quách đài minh, quỳnh dao, ri son gwon, ri yong ho, sam rainsy, say chhum,
  shin tae yong, shin tae-yong, sok chenda, son heung min, son heung-min, son ye jin, song hye kyo,
  song joong ki, sầm hạo huy, tea banh, tea seiha, than shwe, thi nại am, thành cát tư hãn,
  thái anh văn, thái kỳ, thích ca mâu ni, thôi thiên khải, thạch thái phong, thẩm dược dược, tiêu chiến,
  tiêu mỹ cầm, trang tử, triệu lạc tế, triệu lập kiên, triệu lệ dĩnh, triệu tử dương, triệu vy,
  trác vinh thái, trương bá chi, trương cao lệ, trương hiểu cương, trương hán huy, trương học hữu,
  trương hựu hiệp, trương mạn ngọc, trương nghệ mưu, trương nhất minh, trương phi, trương quân,
  trương quốc thanh, trương quốc vinh, trương trung mưu, trương đức giang, trần cát ninh, trần khải ca,
  trần mẫn nhĩ, trần nguyên, trần thủy biển, trần toàn quốc, trần xuân thanh, trịnh lệ văn,
  trịnh san khiết, trịnh sảng, tào tháo, tào tuyết cần, tào đức vượng, tô trinh xương, tôn chính tài,
  tôn dương, tôn dật tiên, tôn kiếm, tôn nghiệp lễ, tôn quyền, tôn trung sơn, tôn tử, tôn vệ đông,
  tăng âm quyền, tư mã ý, tưởng giới thạch, tưởng kinh quốc, tưởng siêu lương, tạ phong, tạ đình phong,
  tần cương, tần thủy hoàng, tập cận bình, tằng dục quần, từ tài hậu, ung chính, uông dương, uông văn bân,
  viên gia quân, viên thế khải, võ tắc thiên, vương gia vệ, vương hỗ ninh, vương hộ ninh, vương kiện lâm,
  vương kỳ sơn, vương nghị, vương nhất bác, vương thụy kiệt, vương tiểu hồng, vương truyền phúc,
  vương văn đào, vương xuân ninh, win myint, yoo jae suk, yoon suk yeol, yoon suk-yeol, ôn gia bảo,
  đinh tiết tường, đàm khắc phi, đường thái tông, đặng luân, đặng lệ quân, đặng tiểu bình,
  địch lệ nhiệt ba, đổng kiến hoa, đổng quân, đỗ phủ, ưng dũng
`;

const words = (list) => list.split(/\s+/).filter(Boolean);
const vietnamese = new Set(["words", "surnames", "given-names"].flatMap(syllablesOf));
const skipped = new Set(words(NOT_NAMES));
const uses = new Map();

/** Every syllable of the first column of a source. */
function syllablesOf(source) {
  return readFileSync(join(lexiconFolder, `${source}.tsv`), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split("\t")[0].split(/[^\p{L}]+/u));
}

function add(name, use) {
  const known = uses.get(name);
  uses.set(name, known === undefined || known === use ? use : "both");
}

for (const [name, tags] of Object.entries(nlp.model().one.lexicon)) {
  if (!ONE_WORD.test(name) || skipped.has(name) || vietnamese.has(name)) continue;
  for (const tag of [tags].flat()) if (USE_OF_TAG[tag]) add(name, USE_OF_TAG[tag]);
}
for (const [list, use] of [
  [FAMILY, "family"],
  [GIVEN, "given"],
  [BOTH, "both"],
])
  for (const name of words(list)) add(name, use);
for (const name of words(AMBIGUOUS)) uses.set(name, "other");
for (const name of FULL.split(",")) add(name.trim(), "full");

const rows = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
const head = [
  "# Names of foreigners as Vietnamese newspapers print them, in small letters.",
  "# use: given, family, both; other for names that are also English words, brands or places (Park, Moon) and so count",
  "# behind a title or as a later part only; full for whole names of which no single part tells, since they consist of",
  "# Vietnamese syllables (Tập Cận Bình).",
  "# Source: the names of compromise 14.17.0 (MIT) without Vietnamese syllables and ordinary English words, and a list",
  "# of well-known persons, both written by scripts/import-foreign-names.mjs.",
  "term\tuse",
];
const file = join(lexiconFolder, "foreign-names.tsv");
writeFileSync(file, `${[...head, ...rows.map((row) => row.join("\t"))].join("\n")}\n`);
