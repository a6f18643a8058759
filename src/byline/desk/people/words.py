"""Words that tell a person's name from other capitals."""

from byline.desk.spelling import bag

MALE_TITLES = bag("mr sir lord king prince father brother uncle baron duke earl monsieur herr signor señor pope bishop")
FEMALE_TITLES = bag(
    "mrs ms miss dame lady queen princess sister aunt auntie baroness duchess countess madame frau signora señora"
)
OTHER_TITLES = bag(
    "mx dr doctor prof professor rev revd reverend councillor cllr judge justice senator president chancellor governor mayor"
    " captain capt colonel col major general gen lieutenant lt sergeant sgt inspector superintendent detective constable officer"
    " representative rep congressman congresswoman chief coach rabbi imam cardinal archbishop canon deacon pastor preacher nurse"
    " minister secretary ambassador saint prime vice deputy attorney sheriff commissioner"
)
TITLES = MALE_TITLES | FEMALE_TITLES | OTHER_TITLES
PARTICLES = bag(
    "de da do dos das del della di du la le les van von der den ter ten zu bin ibn al el abu ap ab mac y e af av san"
)
# A run of capitals that ends or begins so is a body, a place or a thing.
NOT_PEOPLE = bag(
    "academy agency airport airlines alliance arena army assembly assizes association authority avenue award awards bank bar bay"
    " beach board books boulevard bridge bros brothers building bureau bus cafe café campaign cathedral center centre chapel"
    " church cinema circus city club coast college commission committee community company congress constitution corporation"
    " council county courier court crown cup daily day dean department district drive east echo effect empire estate evening"
    " expo express federation fellowship festival field films fire forum foundation free friends fund gallery games garden"
    " gardens gazette government green group guardian guild hall harbor harbour herald heights high hill hills hospital hotel"
    " house inc inn institute international island islands isle isles journal junction lake lane law league library line ltd"
    " magazine market media memorial mercury meridian mill ministry mirror monthly morning mountain mountains museum music"
    " national network new news newspaper north northern office olympics opera orchestra park parish parliament party pass"
    " patrol pictures place plaza point police pond port post prize press primary production productions project radio railway"
    " record records region report republic restaurant review rights river road room rooms row royal saturday school schools"
    " scouts sea season senate series service services shop show society south southern spa square stadium standard star state"
    " states station street studio studios summit sun sunday survey telegraph television terrace theater theatre theory times"
    " tower town tribune tribunal trust tv union united university upper valley village war ward way week weekly west western"
    " wharf wood woods world year years zoo trail award act bill treaty report charter christmas easter bible"
)
CALENDAR = bag(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december mon tue tues wed thu thurs fri sat sun spring summer autumn winter"
)
PLACES = bag(
    "america africa asia australia austria belgium berlin boston brazil bristol britain california canada chicago china cork"
    " cornwall cuba denmark dublin edinburgh egypt england europe finland florida france georgia germany glasgow greece"
    " hollywood hungary iceland india indiana iowa iran iraq ireland israel italy jamaica japan kansas kentucky kenya leeds"
    " liverpool london los angeles louisiana maine malta manchester maryland massachusetts mexico miami michigan minnesota"
    " mississippi missouri montana moscow nebraska nevada york nigeria norway ohio oklahoma oregon oxford pakistan paris"
    " pennsylvania poland portugal rome russia scotland seattle spain sussex sweden switzerland syria texas tokyo turkey"
    " ukraine utah vermont vienna wales washington wisconsin wyoming yorkshire zealand francisco jersey carolina dakota"
    " virginia hampshire mexico netherlands brooklyn manhattan"
)
DEMONYMS = bag(
    "american african asian australian british english scottish welsh irish french german italian spanish portuguese dutch"
    " danish swedish norwegian finnish polish czech russian turkish greek roman chinese japanese korean indian pakistani"
    " mexican canadian european jewish christian catholic muslim protestant hindu buddhist latin victorian edwardian georgian"
    " tudor elizabethan democrat democratic republican conservative tory labour liberal gothic"
)
# Words that begin sentences and titles; with a capital they say nothing about a name.
COMMON = bag(
    "a about above according across actually after again against all almost along already also although always am among an and"
    " another any anyone anything anyway are around as ask at away back because been before behind being below besides best"
    " better between beyond both but by call can come could dear did do does done don't during each early either else enough"
    " even ever every everybody everyone everything except few fewer finally find first five for four from get give given go"
    " god good great had half has have having he he'd he'll he's hello her here here's hers herself hey hi him himself his how"
    " however hundred i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just keep"
    " kind know last later least less let let's like look made make many may maybe me meanwhile mine more most much must my"
    " myself near nearly never next no nobody none nor not nothing now of off often oh ok okay old on once one only or other"
    " others our ours out outside over part people perhaps please put quite rather really right said same saw say second see"
    " seven several shall she she'd she'll she's should since six so some somebody someone something sometimes somewhere soon"
    " still such suddenly sure take tell ten than thank thanks that that's the their theirs them then there there's therefore"
    " these they they'd they'll they're they've thing things think third this those though three through thus time to today"
    " together tomorrow tonight too toward towards try two under unless until up upon us very was wasn't we we'd we'll we're"
    " we've well were what what's whatever when whenever where wherever whether which while who who's whoever whole whom whose"
    " why will with within without won't would yes yesterday yet you you'd you'll you're you've young your yours yourself"
    " born nine eight twenty most read listen watch follow born hear both chapter episode part page figure table volume book"
    " mum mom dad mother father grandma grandpa granny nan nana daddy mama papa mummy mommy dad's mum's internet covid google"
    " facebook twitter instagram youtube amazon netflix spotify apple microsoft wikipedia whatsapp tiktok uber zoom"
)
