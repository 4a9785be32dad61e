/**
 * The words by which a line shows that it is English. Only words that cannot be Vietnamese syllables without their
 * marks stand here (`the`, `to`, `in`, `on`, `can` may be `thế`, `tô`, `in`, `ơn`, `cần`). Written by hand: the closed
 * classes of English, and what news, notices and the headings of official pages are made of.
 */

/** Function words: no other language that official pages mix in has them. */
const FUNCTION_WORDS = `
and as for from of with this these those which who whose whom what where when while into onto upon within without
between among against during before after above below under over through across along towards toward until since
because although though however therefore if whether unless is are was were has have had been being does did will
would shall should could might must its their his her our your they she we nor both either neither each every all any
some such other others another more most less least many much few several own same only also just even still already
once again very well further about there here or
`;

/** Words that are English too, and Vietnamese or something else as well. */
const AMBIGUOUS_WORDS = `
the to in on a an no so do can may it be he me my but up us am i you per via at by not than that them then yet
`;

/** Words of dates, as a line may hold little else; those that are Vietnamese syllables too (may, mar, thu) are left out: `Thursday, March 14, 2024 09:15 AM`. */
const CALENDAR_WORDS = `
january february march april june july august september october november december jan feb apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday wed am pm gmt
`;

const COMMON_WORDS = `
ambassador ambassadors legislator legislators born died die dies lived vietnamese japanese chinese american russian british
french german indian korean cambodian indonesian malaysian australian european asian african abroad accelerate accelerates access account accountable achieve achieves across act action actions active activities
activity add added adds administrative adopt adopts advance affairs affected agencies agency agenda agree agreed
agreement agreements agrees agricultural agriculture ahead aid aims air alert allow allows amend amid amount announce
announces annual appoint appointed appoints approach approve approved approves area areas army article articles ask
asked asks assembly assess assets assist attend attended attends attract attracts authorities authority award awards
back background balance bank banks bar based basic battle beach become becomes began begin begins behind benefit
benefits best better big bilateral bill billion board boat bodies body bond bonds book books boost boosts border both
bottom boundary breaking bridge bridges brief bring brings broad budget build building builds built business
businesses buy call calls campaign candidates capital care carried carry case cases cause celebrate celebrates center
central centre century ceremony certificate chair chairman chairs chamber change changes chapter charge chief child
children circular cities citizens city civil clean clear climate close closed closer closing coast coastal code
collective comment commerce commercial commit commitment committee committees common commune communes communist
community companies company complete comprehensive concern concerns conclude concludes condemn condemns conduct
conference conflict congratulates congress consider considers consolidate constitution construct consular consumer
consumers consumption contact content contents continue continues contract contribute control convene convenes
cooperate copyright corporate corruption cost costs council counterpart countries country couple course court courts
cover create creates credit crime crisis critical crop cross culture currency current customs daily damage data date
days dead deadline deal deals death debate debt decade decades december decision decisions decree decrees deepen
deepens defence defense delegates deliver demand democratic department departments deputies deputy design details
develop developed developing develops dialogue digital diplomat diplomatic diplomats directive disabled disaster
disasters discuss discussed discusses disease disputes district districts document documents dollar dollars domestic dossier
dossiers downgrade draft drive drives drop drops drought due duties duty early earn ease east eastern economic
economies economy education effect effective effects effort efforts eight election elections electricity eleven
embassy emerge emissions emphasise employees employment enable end ends energy enforce enhance enhances enjoy
enterprise enterprises envoy equal equality equipment establish establishes ethnic europe european event events
evidence exchange exchanges executive exhibit exist expand expands expect expected expects expert experts expo export
exporters exports express extend extends external face faces facilitate facility facing fact factories factory fair
fall falls families family farm farmer farmers fast father feature features february federal fee fees festival field
fields fight fighting figures file files final finance financial find fine firm firms first fiscal fish fisheries
fishermen five fleet flights flood floods focus focuses follow following follows food force forces forecast foreign
forest forestry forests form formal forum foster fosters found foundation four framework free freedom fresh friday
friend friendly friends friendship fruit fruits fuel fulfil full fully fund funds future gains gas gather gender
general generation get gets give given gives global goal goals gold good goods govern government governor grant grants
great green gross ground group groups grow grows growth guarantee guards guest guidance guide guideline guidelines
half hall hand hands happiness harm head headquarters heads health healthcare hear heart heavy heighten held help
helps heritage high higher highest highlight highlights highway hold holds home homes honour honours hospital
hospitals host hosts hour hours house houses housing human hundred hundreds identity illegal image impact impacts
implement implements import important imports improve improved improves inaugurate inaugurated include includes
including inclusive income increase increased increases indebted independence index industrial industries industry
information infrastructure innovate inspect instruction insurance interest interests interim internal international
internet introduce introduces invest investor investors invests invite island islands issue issued issues item items
january job jobs join joins joint journalists judge judicial july june justice keep keeps labour large largest last
latest launch launches law lawmakers laws lead leader leaders leading leads learn legal legislation legislature
lessons letter letters level levels library licence license life lift light link links liquidity list live livelihoods
lives loans local logistics look lord loss losses lower made maintain maintains major make makes making manage
management mandate manufacture manufacturing march marine maritime mark market markets marks martyrs master measures
media mediation medical meet meeting meets member members memorial mental message method migrants migration military
million mine mineral minister ministerial ministers ministries ministry minutes mission mobilise model modern monday
monetary money month months mother mountain move moves multilateral museum music mutual nation national nationals
nations nationwide natural nature naval near nearly need needs network new news newspaper next night nine north
northern note notes nothing notice november nuclear number numbers obtain occasion october offer offers office officer
officers official officials offshore oil older open opened opening opens operate opportunities oppose order orders
overcome overhaul overseas overview page pages pandemic panel paper park parliament part participants participate
parties partner partners partnership party pass passed passes past pays peace peaceful penal people people's peoples
percent period permanent permit person personnel phase photo photos place places planned plans pledge pledges plenary
plenum pm poised police policies policy politburo political politics pollution poor popular population port ports
position positive post posts potential poverty power practical practice praise praises premier prepare present
presents preserve preside president press pressure prevent price prices primary prime principle principles private
problem problems procedure procedures process processing procurement produce producers product products professional
programme programs progress project projects promote promoted promotes property proposal propose proposes prospects
protect protects provide provides province provinces provincial public publish pursuant push quality quarter railway
railways raise raises rank rate rates ready real reality reap receive received receives recent recommend reconstruct
record records recover recovery reduce reduces referred reform reforms regime region regional regions register regular
regulate regulates rejects related release releases relief religious remain remains remember remove renew renewable
renewal repeal report reporters reports republic request require required requires rescue research resettle resolution
resolutions resolve resort resource resources respond response rest result results resume return returns revenue
review reviews revise revised revolution rice rich right rights rise rises rising risk risks river road roads role
room rose round rubber rule rules rural safe safety said sale sales sanctions saturday save savings says schedule
scheme school schools science scientific scientists sea search season seat second secretary section sector sectors
secure security see seek seeks seen select sell seminar send sends senior sent september serve serves service services
session sets settle seven several severe share shared shares sharp ship shipping ships short show shows shut sign
signed signs single site situation six small social socialist society socio soil solar soldiers solidarity solution
solutions source sources south southern sovereignty spa space speak speaks special speech speed spend spending spirit
sports spread spring spur spurs square stable staff stage stance standard standards standing star start started starts
state statement states statistics status step steps stock stop storm storms strategic strategies strategy streamline
street strengthen strengthened strengthens stress stresses strict strike strong stronger student students studies
study submit success successful suffer suggest summary summit sunday supervise supplies supply support supports
supreme surge surges surplus survey suspend sustain sustainable system systems table take taken takes talk talks
target targets tariff tariffs task tasks tax taxes teacher teachers team teams technical technologies technology
telephone tension tensions term terms territorial terror test textile thank thanks thematic think third thousand
thousands three thursday ties tightens times title today together tonnes topic total tour tourism tourist tourists
towns trade trades trading traditional traffic train trained trains transfer transform transparency transport travel
treaty trends trial tribute troops truck trust tuesday turn turns twelve twenty twins two type typhoon unanimous
understanding union unions unit united units unity universities university unlock unveils update updates upgrade
upgrades urban urge urged urges use used users uses vaccine vaccines value values various vehicle vehicles verdict
version vessel vessels vice victims victory video view views village villages violations virus vision visit visited
visitors visits vital vocational voice volunteers vote voters votes vow vows vulnerable wages wants war warn warns
waste watch water waters ways wealth weather website wednesday week weeks welcome welcomed welcomes welfare west
western wide widen widens wildlife win wind winner wins wishes woman women won words work worked worker workers
working works workshop world worth written year years yield young youth zone zones
`;

const ENGLISH_ENDINGS =
  /^\p{Ll}{2,}(?:ings?|tions?|sions?|ments?|ness|ships?|hood|ities|ity|ies|ied|ily|ally|edly|ly|ized?|ised?|izing|ising|ful|less|able|ible|ous|wards?|ances?|ences?|ency|ancy|isms?|ists?|ers|ors|ated?|ates|ened|ens|cted|shed|ches|ssed|eed|eeds|ought|aught|dom|ism|ive|ives|ical|ology|craft|[^e]ed|ators?)$/u;

/** How much a word says that its line is English: it can be nothing else, or something else as well, or is none. */
export type Evidence = "certain" | "ambiguous" | "none";

/** Made for the first line that may be English, as most texts have none. */
let evidence: ReadonlyMap<string, Evidence> | undefined;
let calendar: ReadonlySet<string> | undefined;

/** @param word in small letters */
export function evidenceOf(word: string): Evidence {
  evidence ??= new Map([
    ...wordsIn(`${FUNCTION_WORDS} ${COMMON_WORDS}`).map((known) => [known, "certain"] as const),
    ...wordsIn(AMBIGUOUS_WORDS).map((known) => [known, "ambiguous"] as const),
  ]);
  return evidence.get(word) ?? (ENGLISH_ENDINGS.test(word) ? "certain" : "none");
}

/** @param word in small letters */
export function isOfCalendar(word: string): boolean {
  calendar ??= new Set(wordsIn(CALENDAR_WORDS));
  return calendar.has(word);
}

/** The function words, parted by spaces. */
export const functionWordList = FUNCTION_WORDS.replaceAll("\n", " ");

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
