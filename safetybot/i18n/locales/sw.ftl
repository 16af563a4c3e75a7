### Swahili (Kiswahili). One sentence for each thing the bot says, and the words people may write to it.
### Msomaji huitwa “wewe” kwa heshima, au “ninyi” wakiwa timu; Kiswahili hakitaji jinsia. The rules stand at the head of en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Kiswahili
date-pattern = EEE, d MMM
language-words = kiswahili | swahili | kiswahil | kiswaili | suaheli | kwa kiswahili | lugha ya kiswahili | kiswahili tafadhali | naongea kiswahili | nazungumza kiswahili | najua kiswahili | kiswahili tu | swahili please | sheng
language-before = kwa | unaongea | unazungumza | naongea | nazungumza | ninaongea | ninazungumza | naongea tu | tuongee | tuzungumze | mnaongea | mnazungumza | badilisha kuwa | lugha ya
language-unknown = lugha ambayo bado haijulikani
greetings = habari | habari yako | habari zenu | habari gani | habari za asubuhi | habari za mchana | habari za jioni | habari za leo | hujambo | hamjambo | jambo | mambo | mambo vipi | vipi | niaje | sasa | shikamoo | marahaba | salaam | salamu | salam aleikum | tafadhali | tafadhalini | tafathali | naomba | samahani | jamani | ndugu | dada | kaka | habari timu | hodi | asante | asante sana | ahsante | habari ya leo | hamjamboni | salaam aleikum
number-words = moja | mbili | tatu | nne | tano | sita | saba | nane | tisa | kumi | kumi na moja | kumi na mbili | kumi na tatu | kumi na nne | kumi na tano | kumi na sita | kumi na saba | kumi na nane | kumi na tisa | ishirini
number-before = chaguo | namba | nambari | jibu | ni namba | ni nambari | chaguo la | namba ya | jibu la | jibu ni
danger-mentions = hatari | hatarini | bunduki | bastola | silaha | kisu | visu | panga | mapanga | rungu | marungu | bomu | tindikali | kuua | kuuawa | ameuawa | wameua | kuniua | wataniua | ataniua | kutuua | watatuua | kumuua | mauaji | risasi | kupigwa risasi | amekufa | kufa | shambulio | mashambulizi | kushambuliwa | wananishambulia | ananishambulia | wamenishambulia | wamevamia | kuvamiwa | wananipiga | ananipiga | wamenipiga | amenipiga | kupigwa | alinipiga | walinipiga | nimepigwa | kunyongwa | kunikaba | alinikaba | kunigusa | alinishika | kubakwa | kunibaka | kubaka | amebakwa | nimebakwa | walinibaka | alinibaka | kutekwa | ametekwa | nimetekwa | utekaji | watekaji | kunyakuliwa | amepotea | wamepotea | kutoweka | ametoweka | mlangoni | mlango wangu | nje ya nyumba | nyumbani kwangu | nyumba yangu | nyumbani kwetu | ninapoishi | ninakoishi | tunapoishi | ninapofanya kazi | watakuja | wanakuja | atakuja | wananisubiri | ananisubiri | naogopa | ninaogopa | nina hofu | nina woga | tunaogopa | hofu | woga | polisi | askari | karao | makarao | mapolisi | jela | gereza | gerezani | mahabusu | rumande | selo | wananifuata | ananifuata | alinifuata | walinifuata | kufuatwa | akaunti yangu | account yangu | nywila yangu | nenosiri langu | password yangu | picha za utupu | picha za uchi | usaliti | kutishiwa | ananitishia | wananitishia | vitisho | matusi | ananitukana | wananitukana | kutukanwa | unyanyasaji | kunyanyaswa | ananinyanyasa | wananinyanyasa | dhuluma | anapigwa | wanapigwa | anamuumiza | wamejeruhi | nimejeruhiwa | amejeruhiwa

## What people may write at any moment

intent-sos-words = dharura | ni dharura | hii ni dharura | haraka | haraka sana | ni haraka | ni ya haraka | msaada wa haraka | msaada wa dharura | nahitaji msaada wa haraka | naomba msaada wa haraka | niokoe | niokoeni | tuokoe | tuokoeni | okoa | nisaidieni haraka | nisaidie haraka | mbio mbio
intent-sos-anywhere = sos | s.o.s | 🆘 | niokoeni | tuokoeni | mniokoe | naomba mniokoe | niokoe tafadhali | tafadhali niokoe | tafadhali niokoeni | tuokoe tafadhali | nisaidieni jamani | jamani nisaidieni | nisaidieni nakufa | nisaidieni wananiua | wananiua | wanatuua | ananiua | nauawa | maisha yangu yako hatarini | maisha yangu yapo hatarini | maisha yangu hatarini | maisha yetu yako hatarini | maisha yetu yapo hatarini | uhai wangu uko hatarini | uhai wangu upo hatarini | niko hatarini | nipo hatarini | tuko hatarini | tupo hatarini | niko kwenye hatari | nipo kwenye hatari | tuko kwenye hatari | niko katika hatari | niko ndani ya hatari | life yangu iko hatarini | niko danger | niko kwa danger | niko kwa hatari | okoeni | niokoe
intent-sos-never = ukurasa wa sos | kitufe cha sos | sos children | vijiji vya watoto vya sos | kijiji cha sos | shule ya sos | bwana niokoe tafadhali | yesu niokoe | mungu niokoe | ananiua na kicheko | ananiua kwa kicheko | wananiua kwa kicheko | ananiua mbavu | wananiua mbavu | ananiua na mapenzi | ananiua kwa mapenzi | wananiua na vichekesho | ananiua na utamu | ananiua na vichekesho | kazi inaniua | kama niko hatarini | ikiwa niko hatarini | sijui kama niko hatarini | sijui kama tuko hatarini | sidhani kama niko hatarini | sidhani niko hatarini | hatarini kufukuzwa | hatarini kupoteza | hatarini kufeli | niko hatarini kufukuzwa | nipo hatarini kufukuzwa | niko hatarini kupoteza | nipo hatarini kupoteza | niko hatarini kufungiwa | nipo hatarini kufungiwa | niko hatarini kufeli | nipo hatarini kufeli | tuko hatarini kupoteza | tupo hatarini kupoteza | tuko hatarini kufukuzwa | tupo hatarini kufukuzwa
intent-sos-everyday = -
intent-sos-names = -
intent-sos-examples = SOS | niokoeni jamani | tafadhali niokoe | wananiua huku njooni | maisha yangu yako hatarini | nipo hatarini sana | 🆘 | ni dharura | niko kwa danger buda | jamani nisaidieni wamekuja
intent-sos-counterexamples = tulitembelea vijiji vya watoto vya SOS | huyu jamaa ananiua mbavu | wimbo wa Yesu niokoe umefutwa | hakuna haraka pole pole tu | twiga wako hatarini kutoweka kwa mujibu wa makala | kitufe cha sos kiko wapi kwenye gari | nipo hatarini kufungiwa akaunti kwa uhariri
intent-self-harm-anywhere = kujiua | najiua | ninajiua | nijiue | nitajiua | ntajiua | ningejiua | nimejaribu kujiua | nilijaribu kujiua | nikajiua | tujiue | kujinyonga | najinyonga | ninajinyonga | nijinyonge | nitajinyonga | ntajinyonga | kujitoa uhai | nijitoe uhai | nitajitoa uhai | najitoa uhai | kujitia kitanzi | nijitie kitanzi | nitajitia kitanzi | kujitoa roho | nijitoe roho | kujimaliza | nijimalize | nitajimaliza | najimaliza | ntajimaliza | nataka kufa | ninataka kufa | nataka nife | natamani kufa | ninatamani kufa | natamani nife | natamani ningekufa | ningependa kufa | bora nife | bora kufa | bora ningekufa | heri nife | heri kufa | heri ningekufa | afadhali nife | afadhali kufa | afadhali ningekufa | laiti ningekufa | nife tu | nife nipumzike | nikifa itakuwa bora | nataka kudedi | natamani kudedi | nataka kudanja | nataka kudie | nataka kudai maisha yangu | nataka ku die | sitaki kuishi | sitaki tena kuishi | sitaki ishi | sitaki kuwa hai | sitaki tena maisha | sitaki maisha haya | sitaki hii life | sitaki life tena | sipendi kuishi | siwezi kuishi tena | siwezi tena kuishi | siwezi kuendelea kuishi | sioni sababu ya kuishi | sina sababu ya kuishi | sioni haja ya kuishi | sioni maana ya kuishi | sioni umuhimu wa kuishi | sina haja ya kuishi | hakuna sababu ya kuishi | nimechoka kuishi | nimechoka na maisha | nimechoshwa na maisha | nimechoka na life | nimechoka maisha | maisha hayana maana | maisha hayana maana tena | maisha hayana thamani | maisha yamekosa maana | life haina maana | kukatisha maisha yangu | nikatishe maisha yangu | kuyakatisha maisha yangu | kukatiza maisha yangu | kumaliza maisha yangu | nimalize maisha yangu | kumalizana na maisha | kumaliza uhai wangu | kutoa uhai wangu | nitoe uhai wangu | kuondoa uhai wangu | kujiondoa duniani | kuondoka duniani | niondoke duniani | niiache hii dunia | kuiaga dunia | niiage dunia | kesho sitakuwepo | kesho hamtaniona | kesho hamtaniona tena | kesho sitakuwa hai | hamtaniona tena milele | kujikata mishipa | nijikate mishipa | kujikatakata | najikata | ninajikata | nijikate | kujikata mkono | kujikata mikono | kujiumiza | najiumiza | ninajiumiza | nijiumize | nitajiumiza | kujidhuru | najidhuru | ninajidhuru | nijidhuru | nitajidhuru | kunywa sumu | ninywe sumu | nikunywe sumu | nitakunywa sumu | nimekunywa sumu | nimekula sumu | nimemeza sumu | nimemeza vidonge vyote | nimekunywa vidonge vyote | nimekunywa dawa zote | nimemeza dawa zote | nimemeza dawa nyingi | nimekunywa dawa nyingi | nimeoverdose | kujirusha ghorofani | kujirusha kutoka ghorofani | kujirusha mbele ya gari | kujirusha mbele ya treni | kujirusha mtoni | nijirushe ghorofani | nijirushe mtoni | kujipiga risasi | nijipige risasi | nitajipiga risasi | kujichoma moto | nijichome moto | nitajichoma moto | suicide | kujiuwa | najiuwa | nijiuwe | nitajiuwa | kujinyoga | najinyoga | nijinyoge | naomba kufa | naomba nife | sitaki kushi | nimechoka kushi | nimechoka na hii life | nimechoka na haya maisha | maisha yamenishinda | yamenishinda maisha | life imenishinda | maisha yamenichosha | kuyamaliza yote | niyamalize yote | nataka kumaliza yote | nikifa nani atani | nikifa hakuna atakaye | nikifa hakuna mtu | nisiamke tena | nilale nisiamke | sitaki kuamka tena | siioni kesho | dunia haina maana | nimekata tamaa ya maisha | nimekata tamaa ya kuishi | nimekata tamaa na maisha | sina hamu ya kuishi | sina nguvu ya kuishi | natamani kuondoka duniani | nataka kuondoka duniani
intent-self-harm-never = mshambuliaji wa kujiua | washambuliaji wa kujiua | shambulio la kujiua | mashambulizi ya kujiua | bomu la kujiua | kujiua kisiasa | anajiua kisiasa | kujiua kwa kazi | najiua kwa kazi | kujiua na kazi | najiua na kazi | najiua kwa kicheko | suicide squad | suicide bomber | suicide bomb | suicide attack | makala ya kujiua | makala kuhusu kujiua | makala kuhusu kunywa sumu | takwimu za kujiua | viwango vya kujiua | kesi za kujiua | nataka kufa kwa kicheko | nataka kufa na kicheko | bora nife njaa | afadhali nife njaa | heri kufa kuliko | heri kufa macho | bora kufa kuliko utumwa | heri nife macho | najikata kucha | nijikate kucha | kujikata kucha | nijikate nywele | najikata nywele | kujikata kauli | nimechoka maisha ya | nimechoka na maisha ya | anataka kujiua | wanataka kujiua | atajiua | atajinyonga | anatishia kujiua | ametishia kujiua | alitishia kujiua | amejaribu kujiua | alijaribu kujiua | amesema atajiua | anafikiria kujiua | anaongea kuhusu kujiua | anajaribu kujiua | amejiua | alijiua | anataka kujinyonga | ametaka kujiua
intent-self-harm-examples = nataka kujiua | nimechoka na maisha sitaki tena kuishi | bora nife tu nipumzike | nafikiria kujinyonga leo usiku | nimemeza vidonge vyote | natamani ningekufa | sioni sababu ya kuishi | nataka kudedi msee | najikata mikono kila siku | kesho sitakuwepo | ntajiua | kujitoa uhai ndio suluhisho | maisha yamenishinda bora niondoke duniani | natamani nilale nisiamke tena
intent-self-harm-counterexamples = nakufa kwa kicheko | njaa inaniua leo | filamu ya Suicide Squad imefutwa tena | shambulio la kujitoa mhanga lilitokea mjini | najiua kwa kazi wiki hii | betri ya simu yangu imekufa | nataka kufanya uhariri wa makala hii | tulijirusha sana kwenye sherehe | heri kufa macho kuliko kufa moyo ni methali
intent-self-harm-other-anywhere = anataka kujiua | wanataka kujiua | ametaka kujiua | atajiua | anajiua | ajiue | amejiua | alijiua | watajiua | anatishia kujiua | ametishia kujiua | alitishia kujiua | amejaribu kujiua | alijaribu kujiua | anajaribu kujiua | anafikiria kujiua | anaongea kuhusu kujiua | amesema anataka kufa | anasema anataka kufa | anasema hataki kuishi | anataka kufa | anataka kujinyonga | atajinyonga | ajinyonge | amejinyonga | anajinyonga | anataka kujitoa uhai | ajitoe uhai | atajitoa uhai | amejitoa uhai | hataki kuishi | hataki tena kuishi | amechoka kuishi | amechoka na maisha | anajikata | amejikata mishipa | anajiumiza | anajidhuru | atajidhuru | atajiumiza | amekunywa sumu | anataka kunywa sumu | amemeza vidonge vyote | anataka kudedi | anataka kujimaliza | atajimaliza | ujumbe wa kujiua | barua ya kujiua
intent-self-harm-other-never = anajiua kisiasa | anajiua kwa kazi | anajiua na kazi | amejiua kisiasa | anajikata kucha | anajikata nywele | anataka kufa na mimi | anataka kufa kwa kicheko | mhusika amejiua | mhusika alijiua | anataka kufanya
intent-self-harm-other-examples = rafiki yangu anataka kujiua na hajibu simu | mhariri mmoja ameandika kuwa atajiua | ameacha ujumbe wa kujiua kwenye ukurasa wake | dada yangu anajikata mikono | kuna mtu kwenye wiki anatishia kujiua | kijana huyo amekunywa sumu
intent-self-harm-other-counterexamples = anajiua kwa kazi ya kuhariri | anataka kufanya mabadiliko | ameua hiyo nyimbo kabisa | makala yake imekufa | anakata nywele za watoto
intent-help-words = msaada | saidia | nisaidie | nisaidieni | tusaidie | tusaidieni | naomba msaada | naomba unisaidie | naomba mnisaidie | naomba nisaidie | naomba nisaidiwe | nahitaji msaada | ninahitaji msaada | nataka msaada | unaweza kunisaidia | mnaweza kunisaidia | waweza kunisaidia | kuna mtu anaweza kunisaidia | menyu | orodha | nifanye nini | naweza kufanya nini | naweza kuandika nini | niandike nini | nisaidie tafadhali | msaada tafadhali | nisaidie bana | nisaidie buda | nisadie | nisaidi | help me tafadhali
intent-language-words = lugha | badilisha lugha | badili lugha | lugha nyingine | lugha zingine | lugha tofauti | 🌐
intent-stop-words = stop | simama | sitisha | komesha | acha kuuliza | acheni kuuliza | acha maswali | usiulize tena | msiulize tena | maswali basi | hakuna maswali tena | sitaki maswali | sitaki maswali zaidi | maswali yatosha | inatosha | imetosha | yatosha | tosha | basi | basi sasa | basi inatosha | acha sasa | acheni sasa | niache | niacheni | nipe nafasi | usiniandikie | msiniandikie | usiniandikie tena | msiniandikie tena | achana na mimi | achaneni na mimi | wacha kuuliza | wacha maswali | stop tafadhali | stop sasa
intent-status-words = hali | hali ikoje | hali yangu | hali ya kesi | hali ya kesi yangu | kesi yangu imefika wapi | imefika wapi | mmefikia wapi | mmefika wapi | kuna habari | kuna habari mpya | kuna jibu | mmepata ujumbe wangu | mmeupata ujumbe wangu | ujumbe wangu umefika | umefika ujumbe wangu | kuna mtu amesoma | kuna aliyesoma | mmesoma
intent-keep-words = mnahifadhi nini | unahifadhi nini | mnaweka nini | unaweka nini | mnatunza nini | nini kinahifadhiwa | kinahifadhiwa nini | nini kinawekwa | mnajua nini kunihusu | unajua nini kunihusu | mnajua nini kuhusu mimi | faragha | usiri | data yangu | data zangu | taarifa zangu | mnahifadhi kwa muda gani | mnaweka kwa muda gani | hii ni siri | je hii ni siri | ni siri | je ni siri | hii ni ya siri | itabaki siri | hii itabaki siri | itakuwa siri | hii ni private | iko private | ni private | hii ni faragha | je hii ni faragha | nani anasoma hii | nani anasoma | nani anasoma haya | nani anasoma hapa | nani anayesoma hii | nani anaona hii | nani anayeona hii | nani anaweza kusoma | nani anaweza kusoma hii | nani anaweza kusoma haya | nani anaweza kuona hii | nani atasoma hii | ni nani anasoma hii | ni nani anayesoma hii | ni nani anaweza kusoma hii | nani anasoma meseji zangu | nani anasoma ujumbe wangu | nani anasoma ninachoandika | mtawaambia wazazi wangu | je mtawaambia wazazi wangu | utawaambia wazazi wangu | je utawaambia wazazi wangu | mtaambia wazazi wangu | utaambia wazazi wangu | mtaambia parents wangu | mtamwambia mama yangu | mtamwambia baba yangu | utamwambia mama yangu | utamwambia baba yangu | mtamwambia mama | mtamwambia baba | mtawaambia wazazi | mtawajulisha wazazi wangu | wazazi wangu watajua | je wazazi wangu watajua | mtapigia wazazi wangu | mtawapigia wazazi wangu | msiwaambie wazazi wangu | mtaambia mtu | mtamwambia mtu | je mtamwambia mtu
intent-return-words = nimepoteza simu | nimepoteza simu yangu | simu imepotea | simu yangu imepotea | simu imeibiwa | simu yangu imeibiwa | nimeibiwa simu | wameniibia simu | nikipoteza simu | nikipoteza simu yangu | nikipoteza simu hii | je nikipoteza simu | simu ikipotea | simu yangu ikipotea | wakichukua simu yangu | wamechukua simu yangu | simu mpya | simu nyingine | nina simu mpya | nimebadilisha simu | akaunti nyingine | njia nyingine | nitarudije | narudije | nawezaje kurudi | jinsi ya kurudi
phrase-words = msemo | msemo ni | msemo wangu | msemo wangu ni | kifungu changu | kifungu changu ni
intent-back-words = rudi | rudi nyuma | nyuma | iliyopita | swali lililopita | kurudi | ⬅ | 🔙
intent-skip-words = ruka | pita | endelea | ifuatayo | inayofuata | swali lingine | swali linalofuata | sitaki kusema | sitaki kujibu | nisingependa kusema | sijibu | bila jibu | twende mbele | mbele | ⏭

intent-delete-words = futa | futa zote | futa yote | futa kila kitu | futeni | futeni yote | futeni kila kitu | naomba ufute | naomba mfute | naomba ufute kila kitu | futa data yangu | futa data zangu | futa taarifa zangu | futa ujumbe wangu | futa jumbe zangu | futa meseji zangu | futa kesi yangu | ondoa kila kitu | ondoa yote | nataka kila kitu kifutwe | nataka yote yafutwe | nisahau | nisahauni | delete kila kitu | delete zote | delete yote | 🗑
intent-keep-it-words = usifute | msifute | usifute kitu | usifute chochote | msifute chochote | usidelete | hifadhi | ihifadhi | hifadhi yote | weka yote | baki nayo | nimebadili mawazo | nimebadilisha mawazo | nimebadili nia | nimebadilisha nia | sitaki kufuta | sitaki ifutwe | usifute tafadhali | ghairi kufuta
intent-who-words = wewe ni nani | we ni nani | ni nani | nani | nani huyu | huyu ni nani | ni nani huyu | ninyi ni nani | nyinyi ni nani | nyie ni nani | ninaongea na nani | naongea na nani | nazungumza na nani | nani anaandika | hii ni nini | ni nini hii | namba ya nani | hii ni namba ya nani | nambari hii ni ya nani | hii namba ni ya nani | namba hii ni ya nani | nakujua | je nakujua | unanijua
intent-past-words = niliandika nini | nilisema nini | tuliongea nini | tulizungumza nini | nionyeshe ujumbe | nionyeshe jumbe | nionyeshe meseji | nionyeshe jumbe zangu | nionyeshe historia | historia | kesi yangu | nionyeshe kesi yangu | kuna kesi | nina kesi | je nina kesi | tumewahi kuongea | tumewahi kuzungumza | niliwahi kuwaandikia | je niliwaandikia | rudia nilichoandika | tuma tena | ilikuwa kuhusu nini
intent-neutral-words = kawaida | maneno ya kawaida | andika kawaida | andika maneno ya kawaida | hali ya kawaida | kuna mtu anasoma simu yangu | mtu anasoma simu yangu | mtu mwingine anasoma simu hii | mtu mwingine anaweza kusoma simu hii | mwingine anasoma simu yangu | wengine wanasoma simu yangu | simu yangu inasomwa | simu yangu inakaguliwa | wanakagua simu yangu | wanaangalia simu yangu | anasoma simu yangu | anakagua simu yangu | anaangalia simu yangu | tunatumia simu moja | simu si yangu peke yangu | simu ni ya wote | simu ya pamoja | siko peke yangu | sipo peke yangu | mume wangu anasoma simu yangu | mume wangu anakagua simu yangu | mume wangu anaangalia simu yangu | mume wangu anaweza kusoma hii | mume wangu anasoma meseji zangu | mke wangu anasoma simu yangu | mke wangu anakagua simu yangu | mke wangu anaangalia simu yangu | mke wangu anaweza kusoma hii | mke wangu anasoma meseji zangu | mpenzi wangu anasoma simu yangu | mpenzi wangu anakagua simu yangu | mpenzi wangu anaangalia simu yangu | mpenzi wangu anaweza kusoma hii | mpenzi wangu anasoma meseji zangu | mchumba wangu anasoma simu yangu | mchumba wangu anakagua simu yangu | mchumba wangu anaangalia simu yangu | mchumba wangu anaweza kusoma hii | mchumba wangu anasoma meseji zangu | ex wangu anasoma simu yangu | ex wangu anakagua simu yangu | ex wangu anaangalia simu yangu | ex wangu anaweza kusoma hii | ex wangu anasoma meseji zangu | baba yangu anasoma simu yangu | baba yangu anakagua simu yangu | baba yangu anaangalia simu yangu | baba yangu anaweza kusoma hii | baba yangu anasoma meseji zangu | mama yangu anasoma simu yangu | mama yangu anakagua simu yangu | mama yangu anaangalia simu yangu | mama yangu anaweza kusoma hii | mama yangu anasoma meseji zangu | kaka yangu anasoma simu yangu | kaka yangu anakagua simu yangu | kaka yangu anaangalia simu yangu | kaka yangu anaweza kusoma hii | kaka yangu anasoma meseji zangu | dada yangu anasoma simu yangu | dada yangu anakagua simu yangu | dada yangu anaangalia simu yangu | dada yangu anaweza kusoma hii | dada yangu anasoma meseji zangu | bosi wangu anasoma simu yangu | bosi wangu anakagua simu yangu | bosi wangu anaangalia simu yangu | bosi wangu anaweza kusoma hii | bosi wangu anasoma meseji zangu | wazazi wangu wanasoma simu yangu | wazazi wangu wanakagua simu yangu | wazazi wangu wanaangalia simu yangu | wazazi wangu wanaweza kusoma hii | wazazi wangu wanasoma meseji zangu | familia yangu wanasoma simu yangu | familia yangu wanakagua simu yangu | familia yangu wanaangalia simu yangu | familia yangu wanaweza kusoma hii | familia yangu wanasoma meseji zangu | mume wangu anacheki simu yangu | boyfriend wangu anacheki simu yangu | boyfriend wangu anasoma simu yangu | girlfriend wangu anasoma simu yangu | girlfriend wangu anacheki simu yangu | mpenzi wangu anacheki simu yangu | baba anasoma simu yangu | mama anasoma simu yangu | baba anakagua simu yangu | mama anakagua simu yangu | wazazi wanakagua simu yangu | wazazi wanasoma simu yangu | mume wangu anashika simu yangu | mume wangu anaona simu yangu | mume wangu anasoma hii | mume wangu anaweza kusoma simu yangu | mume wangu anaweza kusoma simu hii | wazazi wangu wanaweza kusoma simu yangu | anaweza kusoma hii | anasoma meseji zangu | kuna mtu anakagua simu yangu | kuna mtu anaangalia simu yangu | mtu anaweza kusoma hii | kuna mtu anaweza kusoma hii | mtu anakagua simu yangu | wanacheki simu yangu | anacheki simu yangu
intent-words-words = maneno | maneno ya siri | neno la siri | neno | kukubaliana neno | tukubaliane neno | tupange neno | tukubaliane maneno | neno la usalama | neno la hatari | neno la kuficha
intent-no-tips-words = sitaki vidokezo | sitaki vidokezo tena | hakuna vidokezo | bila vidokezo | acha vidokezo | acha kutuma vidokezo | acheni vidokezo | usitume vidokezo | msitume vidokezo | sitaki ushauri | sitaki tips | acha tips
intent-emergency-yes-words = dharura ndiyo | dharura ndio | wakati wa dharura ndiyo | wakati wa dharura ndio | kwa dharura ndiyo | kwa dharura ndio | kwa dharura wakati wowote | dharura wakati wowote | mnaweza kuandika kwa dharura
code-word-words = neno la siri | neno langu la siri | neno langu la siri ni | neno la siri ni
danger-word-words = neno la hatari | neno langu la hatari | neno langu la hatari ni | neno la hatari ni
hide-word-words = neno la kuficha | neno langu la kuficha | neno langu la kuficha ni | neno la kuficha ni
time-after-words = baada ya | kuanzia | kutoka | tangu | toka
time-before-words = kabla ya | kabla | hadi | mpaka | adi
time-am-words = am | a.m.
time-pm-words = pm | p.m.

raise-attack-anywhere = mlangoni kwangu | mlangoni kwetu | mlangoni pangu | wako mlangoni | wapo mlangoni | yuko mlangoni | yupo mlangoni | watu mlangoni | wanaume mlangoni | wamesimama mlangoni | wanavunja mlango | wamevunja mlango | kuvunja mlango | wanapiga mlango | wanagonga mlango | wanabisha mlango kwa nguvu | nje ya nyumba yangu | nje ya nyumba yetu | nje ya nyumba | wako nje ya | wapo nje ya nyumba | mbele ya nyumba yangu | wamezingira nyumba | wamezunguka nyumba | wamenizingira | wametuzingira | wamevamia nyumba | wamevamia kwangu | wamevamia nyumbani | wametuvamia | wamenivamia | wanatuvamia | wananivamia | wameingia nyumbani | wameingia ndani ya nyumba | wako ndani ya nyumba | yuko ndani ya nyumba | wananipiga | ananipiga | wanatupiga | anatupiga | wanampiga | anampiga | wamenipiga | amenipiga | wananidunda | wananishambulia | ananishambulia | wanatushambulia | wamenishambulia | nashambuliwa | ninashambuliwa | tunashambuliwa | ana bunduki | wana bunduki | ako na bunduki | wako na bunduki | ana bastola | wana bastola | wana silaha | ana silaha | wako na silaha | ana kisu | ako na kisu | wana visu | wana kisu | ana panga | ako na panga | wana panga | wana mapanga | wako na mapanga | wana marungu | wamebeba silaha | wamebeba mapanga | wananielekezea bunduki | ananielekezea bunduki | wanapiga risasi | anapiga risasi | wataniua | ataniua | watatuua | atatuua | wanataka kuniua | anataka kuniua | wanataka kutuua | wanakuja kuniua | anakuja kuniua | amekuja kuniua | wamekuja kuniua | nitauawa | ntauawa | kuniua leo | kuniua usiku | wananifuata sasa | ananifuata sasa | ananifuata nyuma | wananifuata nyuma | wananifukuza | ananifukuza | ananikimbiza | wananikimbiza | wamenifungia | amenifungia ndani | amenifungia | nimefungiwa ndani | nimetekwa | wamenishika mateka | wananisubiri nje | ananisubiri nje | wanataka kunichoma | wanachoma nyumba
raise-attack-never = mama ataniua | baba ataniua | bosi ataniua | boss ataniua | mke wangu ataniua | mume wangu ataniua | mwalimu ataniua | mathe ataniua | ataniua kwa kicheko | wataniua kwa kicheko | ataniua na kicheko | wananipiga picha | ananipiga picha | wananipiga chenga | ananipiga chenga | ananipiga tafu | wananipiga tafu | amenipiga tafu | wananipiga jeki | ananipiga jeki | amenipiga jeki | amenipiga simu | ananipigia simu | wananifukuza kazi | ananifukuza kazi | anampiga picha | wanampiga picha | wanatupiga picha | wamenipiga picha | amenipiga picha | anampiga bao | wanatupiga bao
raise-attack-examples = kuna wanaume wawili mlangoni kwangu | wanavunja mlango sasa hivi | ana kisu na yuko ndani ya nyumba | kuna mtu ananifuata nyuma barabarani | wamesema wataniua leo usiku | mume wangu ananipiga | wamezingira nyumba na wana mapanga | ako na bunduki huyo msee
raise-attack-counterexamples = mama ataniua nikifeli mtihani | makala yangu imeshambuliwa na waharibifu | wananipiga picha kwenye mkutano | bosi ataniua nisipomaliza kazi | mlango wa makumbusho umefungwa | anasubiri jibu lako
raise-taken-anywhere = wamemkamata | wamenikamata | wametukamata | wamewakamata | amekamatwa | nimekamatwa | tumekamatwa | wamekamatwa | anakamatwa | nakamatwa | ninakamatwa | tunakamatwa | wananikamata | wanamkamata | wanatukamata | amekamatwa na polisi | wamemchukua | wamewachukua | wamenichukua | wanamchukua | wametuchukua | wanakuja kunikamata | wamekuja kunikamata | wamekuja kumchukua | wamekuja kunichukua | wamekuja kumkamata | wanakuja kunichukua | wamemteka | wamewateka | wametekwa | ametekwa | nimetekwa | ametekwa nyara | ametoweka | amepotezwa | polisi wako hapa | polisi wapo hapa | polisi wamekuja | polisi wamefika | polisi wako kwangu | polisi wako nyumbani | polisi wako mlangoni | polisi wapo mlangoni | polisi wako nje | polisi wamemchukua | polisi wamemshika | polisi wamenishika | polisi wamevamia | karao wamekuja | karao wako hapa | karao wamemshika | karao wamemchukua | makarao wamekuja | wamemshika | wamenishika | ameshikwa | nimeshikwa na polisi | ameshikwa na polisi | yuko rumande | yupo rumande | yuko mahabusu | yupo mahabusu | yuko selo | yuko ndani ya selo | yuko korokoroni | amewekwa ndani | wamemweka ndani | wamemtia ndani | wamemtupa ndani | niko kituo cha polisi | nipo kituo cha polisi | yuko kituo cha polisi | wanapekua nyumba | wamepekua nyumba | wanasachi nyumba | wamefanya msako | wanafanya msako
raise-taken-never = kwenye filamu polisi wamekuja | katika filamu polisi wamekuja | polisi wamefika mwisho wa filamu | ameshikwa na homa | wamemchukua kama mfano | wamemchukua kocha | wamemshika mkono | ameshikwa na butwaa | mhalifu amekamatwa katika makala | ameshikwa mkono | wamenishika mkono
raise-taken-examples = wamemkamata sasa hivi | polisi wako kwa rafiki yangu wamemchukua | nimekamatwa | ameshikwa na polisi leo asubuhi | karao wamekuja kwa nyumba | ndugu yangu ametekwa na watu wasiojulikana
raise-taken-counterexamples = picha ilichukuliwa mwaka 2010 | makala yangu imeondolewa | kwenye filamu polisi wamekuja mwishoni | tutakuja kwenye mkutano mwezi wa tano | ameshikwa na homa hawezi kuja
raise-account-anywhere = akaunti yangu imedukuliwa | akaunti imedukuliwa | wamedukua akaunti | amedukua akaunti | akaunti yangu imehakiwa | akaunti yangu imehackiwa | akaunti imehackiwa | account yangu imehackiwa | account yangu imehakiwa | account yangu imehack | wamehack akaunti | wamehack account | amehack account | nimehackiwa | nimehakiwa | nimedukuliwa | akaunti yangu imechukuliwa | wamechukua akaunti yangu | amechukua akaunti yangu | wameiba akaunti yangu | akaunti yangu imeibiwa | ameingia kwenye akaunti yangu | wameingia kwenye akaunti yangu | aliingia kwenye akaunti yangu | waliingia kwenye akaunti yangu | kuna mtu kwenye akaunti yangu | mtu ameingia kwa account yangu | ameingia kwa account yangu | wameingia kwa account yangu | wamechukua simu yangu | amechukua simu yangu | wamenichukulia simu | wamenipokonya simu | wameninyang'anya simu | wamenyakua simu yangu | simu yangu imechukuliwa | polisi wamechukua simu | polisi wana simu yangu | wamechukua laptop yangu | wamechukua kompyuta yangu | laptop yangu imechukuliwa | kompyuta yangu imechukuliwa | wamechukua vifaa vyangu | wana nywila yangu | ana nywila yangu | wana nenosiri langu | wana password yangu | wako na password yangu | ako na password yangu | ana password yangu | wanajua nywila yangu | wanajua nenosiri langu | wanajua password yangu | anajua nywila yangu | anajua password yangu | simu yangu imedukuliwa | simu yangu imehackiwa | simu yangu inapelelezwa | simu yangu inafuatiliwa | programu ya kijasusi kwenye simu | spyware kwenye simu
raise-account-never = mama amechukua simu yangu | baba amechukua simu yangu | mwalimu amechukua simu yangu | mtoto amechukua simu yangu
raise-account-examples = akaunti yangu imedukuliwa jana | polisi wamechukua simu yangu | account yangu imehackiwa | nadhani wana password yangu | kuna mtu ameingia kwenye akaunti yangu usiku
raise-account-counterexamples = nimesahau nywila | ninafunguaje akaunti mpya | mtoto amechukua simu yangu kucheza gemu | akaunti ya kampuni iko wapi

## The first words

hello = Habari. Hapa ni mahali pa kwanza pa kuifikia timu ({ $team }): mimi ni programu inayouliza maswali machache mafupi. Watu wa timu wanasoma unachoandika hapa; hakionekani hadharani.
hello-now = Ikiwa uko hatarini sasa, andika SOS au 🆘 wakati wowote, au piga namba ya dharura ya mahali ulipo ikiwa ni salama. Si lazima ujibu chochote: “stop” inamaliza maswali, “mnahifadhi nini” inakueleza kinachohifadhiwa.
hello-languages = { $languages } → andika jina la lugha.
language-not-here = Siwezi kuandika { $language }. Andika kwa lugha hiyo hata hivyo, kama ni rahisi kwako: maneno yako yanahifadhiwa jinsi ulivyoyaandika, na timu ({ $team }) inaambiwa yanaonekana kuwa ya lugha gani. Watu walio hapa husoma: { $read }.
language-not-read = Ninaandika { $language }, lakini watu walio hapa husoma: { $read }. Maneno yako yanahifadhiwa jinsi ulivyoyaandika.
how-to-answer = Namba, maneno yako mwenyewe au emoji: vyote ni jibu. “ruka” na “rudi” pia hufanya kazi.
option-line = { $number } – { $option }
unclear = Ulichoandika kimehifadhiwa, na watu watakisoma. Swali langu tena:

## Questions

question-safe = Je, ni salama kwako kuandika hapa sasa, bila mtu mwingine kusoma simu au kompyuta hii?
question-safe-again = Je, ni salama kwako kuandika hapa sasa?
question-safe-short = Salama kuandika
question-danger = Je, wewe au mtu mwingine yuko hatarini katika saa chache zijazo?
question-danger-again = Je, kuna mtu aliye hatarini katika saa chache zijazo?
question-danger-short = Hatari katika saa chache zijazo
question-what = Nini kinatokea? Andika kwa maneno yako mwenyewe. Kama ni rahisi zaidi, chagua kinachokaribia:
question-what-again = Nini kinatokea? Maneno yoyote yanafaa.
question-what-short = Kinachotokea
question-where = Inatokea wapi? Kwa mfano kwenye wiki, Telegram, X, kwenye magazeti au redio, ana kwa ana, mahali kadhaa. Tuko nawe popote inapotokea.
question-where-again = Inatokea wapi?
question-where-short = Mahali
question-region = Ni nchi au eneo gani, kama ungependa kusema? Inatusaidia kupata watu wanaojua sheria za huko. Unaweza pia kuchagua:
question-region-again = Ni nchi au eneo gani, kama ungependa kusema?
question-region-short = Nchi au eneo
question-contact = Tukuandikie vipi na lini? Kwa maneno yako mwenyewe; saa kama “18-22” (hesabu ya saa 24) huchukuliwa kuwa saa za mahali ulipo. Au:
question-contact-again = Tukuandikie vipi na lini?
question-contact-short = Mawasiliano

## Answers

option-yes = Ndiyo
option-yes-words = ndiyo | ndio | ndo | ndiyoo | ndio ndio | ndiyo ndiyo | naam | eeh | ehe | eee | ee | yeah | sawa | sawa sawa | sawasawa | ndiyo sawa | kabisa | hakika | bila shaka | ndiyo tafadhali | ndio tafadhali | ndiyo bila shaka | ndio iko sawa | poa | ok | okay | 👍 | ✅ | ✔ | ☑
question-safe-yes-words = hakuna mtu mwingine | hakuna mwingine | hakuna anayesoma | hakuna mtu anayesoma | hakuna mtu anasoma | hakuna mwingine anayesoma | niko peke yangu | nipo peke yangu | hakuna mwingine anasoma | hakuna mtu mwingine anayesoma | hakuna mtu mwingine anasoma | hakuna anasoma | hakuna anayeweza kusoma | hakuna mtu anaweza kusoma | hakuna mtu anayeweza kusoma | hakuna mwingine anayeweza kusoma | hakuna anayeona | hakuna mtu anaona | hakuna mtu anayeona | hakuna mtu hapa | hakuna mtu karibu | hakuna mtu mwingine hapa | hakuna anayesoma simu yangu | hakuna mtu anasoma simu yangu | hakuna anayeshika simu yangu | hamna mtu mwingine | hamna mtu anasoma | hamna anayesoma | hamna mwingine | salama | ni salama | iko salama | ipo salama | ndiyo ni salama | ndio ni salama | ndiyo salama | ndio salama | niko salama | nipo salama | niko safe | iko safe | ni safe | niko salama kabisa | niko sehemu salama | nipo sehemu salama | niko mahali salama | nipo mahali salama | hapa ni salama | sasa ni salama | ni salama sasa | peke yangu | pekee yangu | ni peke yangu | mimi peke yangu | ni mimi peke yangu | niko pekee yangu | niko pekee | nipo pekee yangu | niko solo | niko alone | mimi tu | ni mimi tu | niko mimi tu | mimi pekee | ni mimi pekee | mimi tu ndiye nasoma | mimi tu ndiye nasoma simu hii | mimi tu natumia | ni mimi tu nasoma | nasoma mimi tu | natumia mimi tu | ndiyo niko peke yangu | ndio niko peke yangu | ndiyo nipo peke yangu | ndio nipo peke yangu | naweza kuandika | naweza kuandika hapa | ndiyo naweza kuandika
option-no = Hapana
option-no-words = hapana | apana | hapana hapana | hapana kabisa | la hasha | siyo | sio | hamna | hakuna | hakuna mtu | hakuna kitu | hapana asante | zii | hakuna hatari | siko hatarini | sipo hatarini | hatuko hatarini | hatupo hatarini | hakuna aliye hatarini | hakuna mtu hatarini | 👎 | ❌ | ✖ | 🚫
option-unsure = Sina uhakika
option-unsure-words = sina uhakika | sina hakika | sijui | sijui bado | labda | pengine | huenda | sidhani | sidhani hivyo | sifahamu | sielewi | sina wazo | 🤷 | ❓
option-maybe = Labda
option-maybe-words = labda | pengine | huenda | inawezekana | yawezekana | yamkini | nadhani | nadhani ndiyo | nadhani ndio | nafikiri | nafikiri ndiyo | nahisi hivyo | naona hivyo | sina uhakika | sina hakika | sijui | sijui bado | sidhani | sidhani hivyo | 🤷 | ❓
option-doxxing = Taarifa binafsi za mtu zimewekwa hadharani (doxxing)
option-doxxing-words = doxxing | doksi | taarifa binafsi | taarifa za siri | taarifa zimevuja | zimevuja | imevuja | wamevujisha | kuvujisha | nimeanikwa | wameanika taarifa zangu | wameleak
option-doxxing-mentions = doxxing | anwani yangu | anuani yangu | anwani ya nyumbani | namba yangu ya simu | nambari yangu ya simu | namba yangu wameweka | taarifa zangu binafsi | taarifa binafsi | wamevujisha | amevujisha | imevuja | zimevuja | wameanika | ameanika | wamechapisha | wameposti picha zangu | wamepost picha zangu | wamepost namba yangu | wameleak
option-threats = Vitisho
option-threats-words = vitisho | kitisho | tishio | natishiwa | ninatishiwa | kutishiwa | wananitishia | ananitishia | ananitisha | wananitisha
option-threats-mentions = vitisho | tishio | natishiwa | ninatishiwa | tunatishiwa | kutishiwa | wananitishia | ananitishia | wananitisha | ananitisha | amenitishia | wamenitishia | kuniua | wataniua | ataniua | kutuua | kunidhuru | kunipiga | kunibaka | blackmail | ananiblackmail | wananiblackmail
option-arrest = Kukamatwa, polisi, au barua ya kisheria
option-arrest-words = kukamatwa | amekamatwa | nimekamatwa | polisi | mahakama | wito | wito wa mahakama | samansi | barua ya kisheria | barua ya wakili | msako | kesi mahakamani | kushikwa
option-arrest-mentions = kukamatwa | amekamatwa | nimekamatwa | wamekamatwa | wamemkamata | wamenikamata | ameshikwa | rumande | mahabusu | selo | korokoroni | samansi | wito wa mahakama | wito wa polisi | barua ya kisheria | hati ya upekuzi | msako | kufukuzwa nchini
option-surveillance = Kufuatiliwa, au hofu ya kufuatiliwa
option-surveillance-words = kufuatiliwa | nafuatiliwa | ninafuatiliwa | kuchunguzwa | upelelezi | ujasusi | napelelezwa | ninapelelezwa | nachunguzwa | kudukuliwa | nimedukuliwa | nimehackiwa | nimehakiwa | nafuatwa | ninafuatwa
option-surveillance-mentions = nafuatiliwa | ninafuatiliwa | tunafuatiliwa | wananifuatilia | ananifuatilia | kufuatiliwa | wananipeleleza | ananipeleleza | napelelezwa | ujasusi | wananichunguza | wanasikiliza simu | wanasoma jumbe zangu | wanasoma meseji zangu | imedukuliwa | wamedukua | imehackiwa | imehakiwa | nafuatwa | ninafuatwa
option-blocked = Tovuti imefungwa, au intaneti imezimwa
option-blocked-words = imefungwa | imezuiwa | tovuti imefungwa | intaneti imezimwa | intaneti imekatwa | mtandao umezimwa | mtandao umekatwa | hakuna intaneti | hakuna mtandao | kuzimwa kwa intaneti | udhibiti wa mtandao
option-blocked-mentions = tovuti imefungwa | tovuti imezuiwa | wikipedia imefungwa | wikipedia imezuiwa | intaneti imezimwa | intaneti imekatwa | internet imezimwa | internet imekatwa | wamezima intaneti | wamekata intaneti | wamezima internet | mtandao umezimwa | mtandao umekatwa | udhibiti wa mtandao
option-takedown = Mtu anataka kitu kiondolewe, kibadilishwe au kikabidhiwe (serikali, polisi, wakili)
option-takedown-words = wanataka tuondoe | wanataka niondoe | ombi la kuondoa | amri ya kuondoa | kukabidhi data | kukashifu | kashfa | madai ya kashfa
option-takedown-mentions = wanataka tuondoe | wanataka niondoe | wanataka nifute makala | wanataka tufute makala | amri ya mahakama | amri ya kuondoa | ombi la kuondoa | kukabidhi data | wanataka data | wanataka majina ya wahariri | kashfa | kunishtaki | watanishtaki | atanishtaki | kutushtaki
option-child = Mtoto au kijana yuko hatarini
option-child-words = mtoto | watoto | mtoto mmoja | mtoto mdogo | kijana mdogo | mwanafunzi
option-child-mentions = mtoto | watoto | mtoto mdogo | watoto wadogo | mwanafunzi | wanafunzi | ana umri wa miaka
age-words = nina miaka # | nina miaka tu # | nina umri wa miaka # | nina umri wa # | niko na miaka # | niko na #yrs | nko na miaka # | mimi ni wa miaka # | umri wangu ni # | umri wangu ni miaka # | umri wangu miaka # | miaka yangu ni # | nimefikisha miaka # | nimetimiza miaka # | nimemaliza miaka # | nimegonga miaka # | natimiza miaka # | ana miaka # | ana umri wa miaka # | ana umri wa # | ako na miaka # | yuko na miaka # | yupo na miaka # | wana miaka # | wana umri wa miaka # | age yangu ni # | niko na age ya # | mtoto wa miaka # | mtoto wangu wa miaka # | msichana wa miaka # | mvulana wa miaka # | kijana wa miaka # | binti wa miaka # | binti yangu wa miaka # | dada wa miaka # | dada yangu mdogo wa miaka # | kaka wa miaka # | mdogo wangu wa miaka # | mwanafunzi wa miaka # | mwanangu wa miaka # | rafiki yangu wa miaka # | dem wa miaka # | manzi wa miaka # | boy wa miaka # | mtu wa miaka # | binti yangu miaka # | mtoto wangu miaka # | mwanangu miaka # | mdogo wangu miaka # | dada yangu miaka # | kaka yangu miaka # | rafiki yangu miaka # | mwanafunzi wangu miaka #
option-self-harm = Mtu anaweza kujidhuru
option-self-harm-words = mtu anaweza kujidhuru
option-harassment = Kunyanyaswa au kusumbuliwa
option-harassment-words = unyanyasaji | kunyanyaswa | nanyanyaswa | ninanyanyaswa | kusumbuliwa | nasumbuliwa | ninasumbuliwa | usumbufu | uonevu | naonewa | matusi | natukanwa | chuki | bullying
option-harassment-mentions = unyanyasaji | nanyanyaswa | ninanyanyaswa | wananinyanyasa | ananinyanyasa | nasumbuliwa | ninasumbuliwa | wananisumbua | ananisumbua | wananitukana | ananitukana | natukanwa | matusi | uonevu | wananionea | ananionea
option-travel = Safari au tukio
option-travel-words = safari | kusafiri | tukio | mkutano | kongamano | warsha | hafla
option-disinformation = Habari za uongo
option-disinformation-words = habari za uongo | habari feki | taarifa za uongo | uongo | uzushi | propaganda | upotoshaji | uvumi
option-removal = Kuondolewa kwa taarifa kunihusu
option-removal-words = kuondoa taarifa | ondoa taarifa zangu kwenye tovuti | kuondolewa | kuondoa taarifa zangu | taarifa ziondolewe | waondoe taarifa zangu
option-need = Tunahitaji kitu: pesa, mahali salama, vifaa, umeme
option-need-words = nahitaji kitu | tunahitaji kitu | pesa | fedha | hela | mahali salama | mahali pa kukaa | makazi | vifaa | umeme | stima
option-need-mentions = kuondoka nchini | kutoroka nchi | mahali salama | mahali pa kukaa | nahitaji pesa | tunahitaji pesa | nahitaji hela | hakuna umeme | hakuna stima | jenereta | kuhama haraka
option-discrimination = Ubaguzi
option-discrimination-words = ubaguzi | nabaguliwa | ninabaguliwa | kubaguliwa | ukabila | ubaguzi wa rangi | unyanyapaa
option-discrimination-mentions = ubaguzi | nabaguliwa | ninabaguliwa | tunabaguliwa | wananibagua | ananibagua | ukabila | unyanyapaa
option-press = Mwandishi wa habari, au kutajwa kwenye habari
option-press-words = mwandishi wa habari | waandishi wa habari | mwanahabari | vyombo vya habari | gazeti | magazeti | kwenye habari | mahojiano
option-press-mentions = mwandishi wa habari | waandishi wa habari | mwanahabari | wanahabari | vyombo vya habari | gazeti | magazeti | kwenye habari | kwenye tv | kwenye runinga | mwanasiasa | wanasiasa | chama cha siasa
option-legal = Msaada wa kisheria
option-legal-words = msaada wa kisheria | wakili | mwanasheria | nahitaji wakili | tunahitaji wakili | nahitaji mwanasheria | ushauri wa kisheria
option-legal-mentions = nahitaji wakili | tunahitaji wakili | kupata wakili | natafuta wakili | nahitaji mwanasheria | kumlipa wakili | msaada wa kisheria | ushauri wa kisheria
option-support = Mtu wa kuzungumza naye, msaada wa kisaikolojia
option-support-words = mtu wa kuongea naye | mtu wa kuzungumza naye | nataka kuongea na mtu | nataka kuzungumza na mtu | ushauri nasaha | mshauri nasaha | msaada wa kisaikolojia | mwanasaikolojia | nimechoka | nimechoka sana | nimeishiwa nguvu
option-support-mentions = mwanasaikolojia | mshauri nasaha | ushauri nasaha | sonona | msongo wa mawazo | depression | nimechoka sana | siwezi kulala | silali | sipati usingizi | sina usingizi | wasiwasi mwingi | mshtuko wa hofu
option-harmful = Maudhui yanayoumiza watu: chuki, uchochezi
option-harmful-words = maneno ya chuki | lugha ya chuki | uchochezi | kauli za chuki | matamshi ya chuki | maudhui mabaya
option-harmful-mentions = maneno ya chuki | lugha ya chuki | kauli za chuki | matamshi ya chuki | uchochezi | wanachochea | anachochea | kuchochea vurugu | kuchochea ghasia
option-advice = Mafunzo au ushauri
option-advice-words = ushauri | mafunzo | swali | nina swali | ninalo swali
option-other = Jambo lingine, au sina uhakika
option-other-words = lingine | nyingine | jambo lingine | kitu kingine | mengine | sijui | sina uhakika | sina hakika
option-no-local = Watu wa eneo langu wasihusishwe, tafadhali
option-no-local-words = watu wa eneo langu wasihusishwe | si watu wa hapa | sio watu wa hapa | siyo watu wa hapa | sitaki watu wa hapa | sitaki watu wa huku | sitaki watu wa nchi yangu | wasiwe watu wa hapa
option-this-chat = Kwenye gumzo hili, wakati wowote
option-this-chat-words = gumzo hili | hapa | hapa hapa | kwenye gumzo hili | hapa wakati wowote | wakati wowote | muda wowote | saa yoyote | saa zote | muda wote
option-silent = Hapa; huenda nikawa kimya kwa siku kadhaa
option-silent-words = huenda nikawa kimya | huenda nikawa kimya kwa siku kadhaa | naweza kuwa kimya | naweza kukaa kimya siku kadhaa | naweza kukaa siku bila kujibu | huenda nisijibu | huenda nisijibu kwa siku kadhaa | nachelewa kujibu | nitachelewa kujibu
option-i-write-first = Baada ya mimi kuandika kwanza tu
option-i-write-first-words = baada ya mimi kuandika | mimi niandike kwanza | nitaandika kwanza | nitaandika mimi kwanza | mpaka niandike kwanza | msiniandikie kwanza | usiniandikie kwanza | mimi kwanza

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = vitisho
category-arrest = kukamatwa / polisi / sheria
category-surveillance = kufuatiliwa
category-account = akaunti au kifaa mikononi mwa mwingine
category-blocked = kufungwa / kuzimwa kwa mtandao
category-takedown = ombi la kuondoa / data
category-child = mtoto
category-self-harm = kujidhuru
category-harassment = kunyanyaswa
category-travel = safari / tukio
category-disinformation = habari za uongo
category-removal = kuondoa taarifa
category-need = mahitaji
category-discrimination = ubaguzi
category-press = habari / siasa
category-legal = msaada wa kisheria
category-support = msaada wa kisaikolojia
category-harmful = maudhui yanayoumiza
category-advice = mafunzo / ushauri
category-other = nyingine
no-category = bado haijapangwa

## Emergencies

sos = Timu ({ $team }) inaambiwa sasa hivi kwamba kuna maisha yaliyo hatarini.
sos-number = Ikiwa ni salama kupiga simu: namba ya dharura ya nchi uliyoko.
sos-cannot-call = Kama huwezi kupiga simu, au hutaki: mwombe mtu unayemwamini.
number-ask = Ukitaka namba ya kupiga huko: andika jina la nchi uliyoko.
sos-write = Siulizi kitu kingine. Andika kinachotokea, kwa maneno yoyote, wakati wowote unapoweza: kinaifikia timu mara moja.
self-harm = Asante kwa kuandika hili. Si lazima ulibebe peke yako: timu ({ $team }) inaambiwa sasa hivi.
self-harm-ask = Je, unafikiria kujiua, au ni kuhusu mtu unayemjua?
self-harm-number = Ikiwa ni salama kupiga simu au kutuma ujumbe: namba ya dharura ya nchi uliyoko, au laini ya msaada ya huko.
self-harm-misread = Kama nimekuelewa vibaya, sema tu: watu wanasoma hapa.
self-harm-other = Asante kwa kutuambia. Timu ({ $team }) inaambiwa sasa hivi.
self-harm-other-ask = Je, unajua iliandikwa wapi, au mtu huyo anaweza kufikiwa vipi? Na kama ni kuhusu wewe mwenyewe, sema: hilo pia ni sawa.
self-harm-other-how = Jukumu hili si lako peke yako. Usiahidi kuficha siri. Unaweza kumwandikia mtu huyo kwamba unafurahi yupo; zaidi ya hapo si lazima.
check-in-ask = Je, mtu akuandikie kesho kuuliza unaendeleaje? “Ndiyo” au “hapana”.
check-in-yes = Asante. Mtu atakuandikia kesho.
check-in-no = Sawa. Unaweza kuandika hapa wakati wowote unapotaka.
child-limits = Kabla hujaendelea: tunakusikiliza, na si kosa lako. Ikiwa mtu anakuumiza au anaweza kukuumiza, huenda watu walio hapa wakahitaji kumwambia mtu anayeweza kukulinda. Wakiweza, wanazungumza nawe kwanza.
child-images = Tafadhali usitume picha yoyote ya jambo hilo, wala usimpe mtu mwingine. Huhitaji kusimulia mara mbili: maneno yanatosha, kiasi unachotaka.
child-adult = Unaweza pia kumwambia mtu mzima unayemwamini, sasa hivi.

## Deleting

delete-ask = Je, nifute yote uliyoandika hapa, na yote yaliyoandikwa kuhusu hayo? Haiwezi kurudishwa. “Ndiyo” inafuta; jibu lingine lolote linayaacha.
delete-set = Itafutwa { $when }. Hadi wakati huo, “usifute” inazuia. Huhitaji kusema kwa nini.
delete-at-once = Inafutwa sasa.
delete-kept = Hakuna kilichofutwa. Yote yako kama yalivyokuwa.
deleted = Imefutwa. Hakuna kinachohifadhiwa hapa tena.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = Sawa, kuanzia sasa nitaandika kwa ufupi.
neutral-ask = Je, ni haraka? “Ndiyo” au “hapana” inatosha.
neutral-sure = Je, una uhakika? “Ndiyo” au “hapana” inatosha.
neutral-received = Asante, nimeandika.
neutral-urgent = Asante, nimepata. Mtu atakujibu hivi karibuni sana.
neutral-person = Asante kwa kusubiri. Mtu anaangalia.
neutral-late = Samahani, inachukua muda kidogo zaidi.
neutral-done = Tayari.
neutral-again = Tafadhali tuma tena, haikufika.
neutral-text-only = Maandishi tu, tafadhali.

## Agreed words

words-how = Unaweza kukubaliana nami maneno, kila moja kwa ujumbe wake: “neno la siri” na neno – nitaliuliza nisipokuwa na uhakika kuwa ni wewe. “neno la hatari” na neno – ukiandika hilo badala yake, watu wanaitwa, na hapa haionekani kitu. “neno la kuficha” na neno – nafuta nilichoandika hapa na kunyamaza. Chagua maneno ya kawaida. Kisha futa jumbe hizi.
word-agreed = Tumekubaliana.
word-too-short = Hakuna kilichohifadhiwa: angalau herufi { $least }, tafadhali.
word-taken = Hakuna kilichohifadhiwa: chagua neno lingine, hilo tayari lina maana hapa.
word-ask = Habari! Pale mahali palikuwa panaitwaje tena, tulipotaka kukutana?
word-thanks = Asante! Tutaonana.
hidden = Sawa, asante. Kwaheri!

## When and how to write

hours-set = Nimeandika: tunakuandikia kati ya { $from } na { $until } kwa saa za mahali ulipo, au wewe mwenyewe unapoandika. Hata kwa dharura tunafuata hivyo, isipokuwa uandike “dharura ndiyo”.
hours-clock-ask = Ni saa ngapi mahali ulipo sasa? Kwa mfano 21:30 (hesabu ya saa 24). Ni kwa ajili ya saa zako tu: huhitaji kusema uko wapi.
hours-clock-again = Sikuelewa saa. Iandike kama 21:30, au “ruka”.
first-set = Nimeandika: hakuna atakayekuandikia hapa kabla wewe mwenyewe hujaandika.
silent-set = Nimeandika: ukiwa kimya kwa siku kadhaa, hakuna atakayeona kuwa ni ishara.
emergency-yes-set = Nimeandika: kwa dharura tunaweza kukuandikia wakati wowote.

## Tips and numbers

tips-stop = “sitaki vidokezo” inasitisha kadi kama hizi.
tips-off = Hakuna vidokezo tena.
tip-line = { $number }. { $step }
tip-checked = Imekaguliwa { $date }.
tip-old = ⚠ Ilikaguliwa mara ya mwisho { $date }; huenda baadhi ya mambo yamebadilika.
tip-unchecked = Bado haijalinganishwa na ushauri uliochapishwa.
tips-topics = Kadi fupi, bila kumwambia mtu kitu: andika “msaada” na mojawapo ya maneno haya: { $topics }
number-checked = Ikiwa ni salama kupiga simu: { $number } ({ $what }; imekaguliwa { $date }).
number-checked-text = Ikiwa ni salama: piga simu au tuma ujumbe { $number } ({ $what }; imekaguliwa { $date }).
number-unchecked = Ikiwa ni salama kupiga simu: { $number } huenda ni sahihi ({ $what }); hakuna mtu hapa aliyeikagua.
number-old = Ikiwa ni salama kupiga simu: { $number } ilikuwa sahihi { $date } ({ $what }); hakuna aliyeikagua tangu hapo.
number-emergency = namba ya dharura
number-police = polisi
number-crisis = laini ya msaada
number-child = laini ya watoto
number-violence = laini ya msaada dhidi ya ukatili

## The end of the questions

summary = Asante. Haya ndiyo niliyoandika:
summary-line = · { $question }: { $answer }
in-your-words = kwa maneno yako mwenyewe
what-next = Sasa iko kwenye chumba cha timu ({ $team }). Mtu ataisoma; lengo ni upate jibu hapa ndani ya { $within }.
what-next-by = Sasa iko kwenye chumba cha timu ({ $team }). Mtu ataisoma; lengo ni upate jibu hapa ndani ya { $within }, kufikia { $at }.
what-next-quiet = Imepokelewa. Siandiki kitu hapa bila kuombwa. Andika ikiwa salama kwako; SOS inafanya kazi wakati wowote.
write-any-time = Unaweza kuandika hapa wakati wowote. Ikiwa hatari: SOS.
others-open = Uko huru kwenda kwa wengine pia, kwa mfano wakili, polisi, mamlaka, watu unaowaamini.
handed-over-silent = Huhitaji kujibu maswali zaidi. Ulichoandika sasa kiko kwa timu ({ $team }).
handed-over-unread = Timu ({ $team }) inajua kwamba kuna mtu aliyetuandikia na kwamba sikuweza kusoma. Ukiweza, tafadhali tuma tena.
span-seconds = { $count ->
    [one] sekunde { $count }
   *[other] sekunde { $count }
  }
span-minutes = { $count ->
    [one] dakika { $count }
   *[other] dakika { $count }
  }
span-hours = { $count ->
    [one] saa { $count }
   *[other] saa { $count }
  }
span-days = { $count ->
    [one] siku { $count }
   *[other] siku { $count }
  }
span-weeks = { $count ->
    [one] wiki { $count }
   *[other] wiki { $count }
  }

## At any moment

passed-on = Imefikishwa kwa timu ({ $team }).
all-is-kept = Yote unayoandika hapa yanahifadhiwa, na watu wanaweza kuyasoma. Huhitaji kurudia kitu. SOS bado inawaarifu mara moja.
language-changed = Tunaendelea kwa Kiswahili.
languages = Andika jina la lugha ili kubadilisha: Kiswahili · { $languages }
help = Napeleka maneno yako kwa watu wa timu ({ $team }) na kuleta majibu yao. Hakuna mwingine anayeyasoma.
help-now = Ikiwa uko hatarini sasa: andika SOS au 🆘, au piga namba ya dharura ya mahali ulipo ikiwa ni salama.
help-words = Unaweza kuandika wakati wowote: “hali” – mambo yamefikia wapi · “lugha” – lugha nyingine · “mnahifadhi nini” – kinachohifadhiwa · “nimepoteza simu” – njia ya kurudi kutoka akaunti nyingine · “stop” – hakuna maswali tena · “rudi” na “ruka” wakati wa maswali. Mengine yote yanaenda kwa timu.
keep = Vinavyohifadhiwa, vikiwa vimefungwa, kwenye seva ya timu: unachoandika hapa, majibu yako, na mahali pa kutuma jibu. Vinafutwa siku { $days } baada ya kesi yako kufungwa. Watu wa timu ({ $team }) wanavisoma kwenye chumba chao kilichosimbwa; kilichoandikwa humo hakijifuti. Hakuna mwingine anayevipata, havichapishwi, na havitumiwi kufundisha mashine yoyote.
keep-withdraw = Ukifuta ujumbe kwenye gumzo hili, nauondoa kwenye vilivyohifadhiwa na kwenye chumba cha timu. Kile ambacho mtu ameshasoma, ameshasoma.
keep-vanish = Vinavyohifadhiwa, vikiwa vimefungwa, kwenye seva ya timu: unachoandika hapa, majibu yako, na mahali pa kutuma jibu. Watu wa timu ({ $team }) wanavisoma kwenye chumba chao kilichosimbwa. Jumbe hutoweka kwenye gumzo hili, kama ulivyoweka: kinachotoweka hapa kinaondoka pia kwenye vilivyohifadhiwa na kwenye chumba hicho, timu ikishakipokea; robo saa ndiyo muda mfupi zaidi. Kisichotoweka kinafutwa siku { $days } baada ya kesi yako kufungwa; kilicho kwenye chumba hicho hakijifuti. Hakuna mwingine anayevipata, havichapishwi, na havitumiwi kufundisha mashine yoyote.
keep-delete = “Futa kila kitu” inavifuta mapema zaidi, kwenye chumba hicho pia; nauliza mara moja tu kama kweli unataka hivyo. Vilivyo kwenye simu yako mwenyewe, unavifuta humo wewe.
keep-delete-until = Baada ya hapo unaweza kubadili mawazo ndani ya { $span }.
keep-return = Vinahifadhiwa pia, na havionyeshwi kwa mtu: msimbo na msemo wa kurudia. Kufuta jumbe zilizo navyo hakubatilishi msimbo na msemo.
status-none = Bado hakuna kilichofikishwa. Kitafikishwa maswali yakiisha, ukiandika “stop”, au ukiwa kimya kwa dakika chache.
status-open = Imepokelewa. Inasubiri mtu wa timu ({ $team }).
status-taken = Mtu wa timu ({ $team }) anaishughulikia.
status-closed = Imefungwa. Ukiandika hapa, inafunguliwa tena.
status-code = Ukihitaji kututajia: { $code }
stopped = Naacha, na siandiki kitu mwenyewe. Andika wakati wowote unapotaka; timu ({ $team }) inapata.
stopped-kept = Naacha kuuliza. Watu wa timu ({ $team }) wana ulichoandika hadi sasa. Ukitaka kukirudisha, futa jumbe zako hapa. Andika wakati wowote unapotaka.
stopped-nothing = Naacha. Hakuna kilichofikishwa. Andika wakati wowote unapotaka; SOS inafanya kazi wakati wowote.
case-closed = Timu ({ $team }) imefunga hili kwa sasa. Unaweza kuandika hapa tena wakati wowote, kuhusu hili au jambo lingine.
neutral = Watu wanasoma kinachoandikwa hapa. Ikiwa uko hatarini sasa: piga namba ya dharura ya mahali ulipo, ikiwa ni salama.
stranger = Watu wanasoma kinachoandikwa hapa, na hujibu wanapoweza.

## Coming back from another account or channel

return-nothing-yet = Kutoka gumzo hili bado hakuna cha kurudia. Watu wakishapata unachoandika hapa, “nimepoteza simu” inakupa msimbo wa hilo.
return-have-code = Ikiwa una msimbo: uandike, na msemo wako baada yake, kwa ujumbe mmoja.
return-code = Msimbo wako: { $code }
return-how = Ukipoteza simu au akaunti hii, tuandikie kutoka akaunti au njia nyingine: msimbo, na baada yake msemo wako, kwa ujumbe mmoja. Kisha mtu wa timu ({ $team }) anaamua kama tunaendelea huko. Kabla ya hapo hakuna kinachoonyeshwa huko.
return-phrase = Sasa chagua msemo wako, kwa maneno ambayo hakuna anayeweza kuyakisia: andika “msemo” na maneno hayo baada yake, kwa ujumbe mmoja. Hauonyeshwi kwa mtu. Mpya huchukua nafasi ya wa zamani.
return-too-short = Ni fupi mno kwa msemo: angalau herufi { $least }. Hakuna kilichohifadhiwa. Andika “msemo” tena, na maneno zaidi baada yake.
return-agreed = Tumekubaliana. Weka msimbo na msemo kichwani au mahali salama, si kwenye simu hii. Ikiwa mtu anaweza kusoma hapa, futa jumbe hizi; hilo halibatilishi msimbo na msemo.
return-heard = Imepokelewa. Msimbo unahesabika pamoja na msemo wake: msimbo, na baada yake msemo, kwa ujumbe mmoja. Ikiwa ni sahihi, watu wanaangalia na kujibu hapa. Ikiwa uko hatarini sasa: andika SOS au piga namba ya dharura ya mahali ulipo, ikiwa ni salama. Ikiwa hakuna anayejibu ndani ya saa moja, andika msimbo na msemo mara nyingine.
linked-reporter = Kuanzia sasa timu ({ $team }) inakujibu hapa.

## What cannot be carried

files-not-carried = Bado siwezi kupeleka picha, ujumbe wa sauti au faili; timu ({ $team }) inajua tu kwamba kimoja kimekuja. Tafadhali kieleze kwa maneno. Tafadhali usitume picha za utupu, wala picha yoyote ya mtoto.
calls-not-taken = Siwezi kupokea simu. Andika hapa, kwa maneno yoyote; ukiwa hatarini andika SOS.
not-handled = Kuna hitilafu upande wangu, na huenda ujumbe wako wa mwisho haukuifikia timu ({ $team }). Wanaarifiwa. Tafadhali utume tena. Ikiwa uko hatarini: piga namba ya dharura ya mahali ulipo ikiwa ni salama.
unreadable = Ujumbe wako umefika, lakini kifaa changu hakikuweza kuufungua. Tafadhali utume tena. Ikiwa uko hatarini: piga namba ya dharura ya mahali ulipo ikiwa ni salama.
unencrypted-room = Chumba hiki hakijasimbwa, kwa hiyo sizungumzi hapa. Tafadhali anza gumzo jipya la moja kwa moja nami na uache usimbaji ukiwa umewashwa.

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Taarifa zako binafsi ziko hadharani
tip-doxxing-1 = Ikiwa zinasema unapoishi: fikiria mahali unapoweza kulala kwa siku chache, na mtu anayeweza kuwa nawe.
tip-doxxing-2 = Andika ziko wapi: kiungo, siku, nani aliweka. Mtu unayemwamini anaweza kukufanyia hivyo, ili usilazimike kuzisoma.
tip-doxxing-3 = Usiwajibu walioziweka. Ripoti kila chapisho kwenye jukwaa lake kama taarifa binafsi; majukwaa mengi yana fomu ya hilo.
tip-doxxing-4 = Waambie watu wanaoweza kufikiwa kupitia taarifa hizo: unaoishi nao, familia, kazini.
tip-doxxing-5 = Anza na barua pepe yako: nywila mpya, kila moja itumike mahali pamoja tu, na kuingia kwa hatua mbili. Kisha ondoa namba na mahali kwenye wasifu wako.

tip-threats = Mtu anakutishia
tip-threats-1 = Unaweza kuwa salama wapi usiku huu, na nani? Mahali pakionekana si pazuri, ondoka: huhitaji sababu nyingine.
tip-threats-2 = Waambie watu wawili unaowaamini. Kubalianeni saa za kuwaandikia, na neno lenye maana ya “njoo”.
tip-threats-3 = Usijibu, wala usifanye mapatano.
tip-threats-4 = Hifadhi kila kitisho, pamoja na kiungo, siku na aliyetuma, mahali ambapo wewe tu unaona. Mtu unayemwamini anaweza kukusomea.
tip-threats-5 = Zima eneo (location) kwenye programu zako. Weka mahali ulipokuwa baada ya kuondoka tu, na tumia njia na saa tofauti na kawaida.

tip-harassment = Mtu anakunyanyasa
tip-harassment-1 = Si kosa lako, na hudaiwi jibu na mtu yeyote. Nyamazisha au zuia (block), na weka simu kando kwa muda.
tip-harassment-2 = Mwombe mtu unayemwamini apitie jumbe na akuambie tu unachohitaji kujua.
tip-harassment-3 = Hifadhi zile mbaya zaidi pamoja na kiungo na siku, ziripoti kwenye jukwaa, na uhifadhi uthibitisho.
tip-harassment-4 = Fanya akaunti zako ziwe tulivu: watu unaowajua tu waweze kukuandikia, kukutaja, au kuona machapisho ya zamani.
tip-harassment-5 = Kula, lala, onana na mtu anayekutendea mema. Mengine unaweza kuwaachia wengine.

tip-arrest = Mtu unayemjua amekamatwa
tip-arrest-1 = Wakili kwanza, kabla ya kutangaza chochote. Uliza familia wanataka nini.
tip-arrest-2 = Mtoe mtu huyo kwenye makundi na akaunti za pamoja, na waonye waliokuwa wakiandikiana naye.
tip-arrest-3 = Usiiandikie simu iliyochukuliwa. Kinachotoka kwake huenda kinatoka kwa mtu mwingine.
tip-arrest-4 = Usifute chochote kutoka mbali kabla wakili hajasema: kinaweza kutumika dhidi ya mtu huyo.
tip-arrest-5 = Andika, mahali ambapo wewe tu unaona: lini, wapi, nani alimchukua, nani aliona. Na hakikisha wewe mwenyewe uko salama.

tip-surveillance = Huenda unafuatiliwa
tip-surveillance-1 = Kusema kweli: ni vigumu kujua. Programu nzuri ya kijasusi huacha dalili chache, na hitilafu za kawaida hufanana nayo. Hakuna anayeweza kukuahidi uhakika, na huhitaji kuwa na uhakika ili utuandikie.
tip-surveillance-2 = Ukidhani simu hii inafuatiliwa, tumia nyingine kuzungumzia hilo, ambayo hakuna anayeihusisha nawe.
tip-surveillance-3 = Angalia kwenye akaunti zako ni vifaa gani vimeingia na nani anaona ulipo. Anayefuatilia anaweza kugundua ukimfungia nje: kwanza uwe salama.
tip-surveillance-4 = Sakinisha masasisho yote na uwashe simu upya kila siku. iPhone zina “Lockdown Mode”, simu mpya za Android “Advanced Protection”. Usirudishe simu kwenye hali ya kiwanda kama kuna mtu wa kuichunguza.
tip-surveillance-5 = Mtu akikufuata barabarani: usiende nyumbani, nenda penye watu, na umpigie mtu unayemwamini.

tip-account = Mtu ameingia kwenye akaunti au simu yako
tip-account-1 = Chukua kifaa kingine unachokiamini. Fungua mwenyewe ukurasa wa huduma hiyo kwa akaunti zilizodukuliwa; usifuate kamwe kiungo ulichotumiwa na mtu.
tip-account-2 = Barua pepe kwanza, kwa sababu inafungua mengine yote: nywila mpya ambayo hutumii mahali pengine, kisha kuingia kwa hatua mbili.
tip-account-3 = Ondoa vifaa vingine vyote. Tafuta usambazaji wa barua, namba na programu ambazo si zako, na uziondoe.
tip-account-4 = Waambie watu wako kwa njia nyingine: wasiamini chochote kinachotoka huko.
tip-account-5 = Ikiwa akaunti ina haki maalumu kwenye wiki, andika hivyo hapa: inaweza kufungwa hadi iwe yako tena. Hakuna yeyote kati yetu atakayekuomba nywila au msimbo.

tip-blocked = Tovuti imefungwa, au intaneti imezimwa
tip-blocked-1 = Kabla: kubaliana na watu wako saa na njia ya pili ya kuwasiliana. Andika namba muhimu zaidi kwenye karatasi.
tip-blocked-2 = Kabla: pata unachoweza kuhitaji, kama Tor Browser, VPN, Signal au Wikipedia ya kusoma bila mtandao, kutoka kurasa za watengenezaji wenyewe. Mahali pengine ni hatari kuwa navyo: uliza kwanza.
tip-blocked-3 = Wakati huo: jumbe fupi, hakuna picha kubwa, na subira: zinaweza kuchukua siku. Simu na SMS zinaweza kusikilizwa.
tip-blocked-4 = Wakati huo: kampuni nyingine au mtandao mwingine huenda bado unafanya kazi. Usijihatarishe kwa ajili ya mtandao.
tip-blocked-5 = Baadaye: angalia nani hayupo, na mwandikie kila mmoja mara moja, kwa ufupi. Kisha sakinisha masasisho.

tip-takedown = Mtu anadai kitu kiondolewe, kibadilishwe au kikabidhiwe
tip-takedown-1 = Usijibu peke yako, na usitie sahihi chochote, kabla mtu anayejua sheria hajakisoma.
tip-takedown-2 = Hifadhi kila kitu kama kilivyokuja: barua, bahasha au barua pepe, pamoja na siku kilipofika.
tip-takedown-3 = Tafuta tarehe ya mwisho ndani yake na uiandike hapa, ili isipite.
tip-takedown-4 = Hadi wakati huo usiondoe kitu, wala usikabidhi chochote kuhusu watu wengine.
tip-takedown-5 = Tunalipeleka kwa watu wanaojua sheria. Wataweza kufanya nini, hakuna anayeweza kuahidi mapema.

tip-legal = Unahitaji msaada wa kisheria
tip-legal-1 = Andika hapa kilichokuja, kimetoka kwa nani na unapaswa kujibu kufikia siku gani. Maneno machache yanatosha.
tip-legal-2 = Hadi wakati huo: usitie sahihi, usifute kitu, hifadhi kila karatasi na bahasha yake.
tip-legal-3 = Tunalipeleka kwa watu wanaojua sheria, na tunakuambia utasikia kutoka kwao kufikia lini. Wataweza kufanya nini, hakuna anayeweza kuahidi mapema. Uko huru kumuuliza wakili wako mwenyewe.

tip-removal = Kuondolewa kwa kitu kinachokuhusu
tip-removal-1 = Kusanya kiungo cha kila ukurasa. Huhitaji kurudia hapa unachosema.
tip-removal-2 = Usiombe hadharani: hilo huwafanya watu wengi zaidi waangalie.
tip-removal-3 = Kwenye wiki, omba kwa faragha “oversight”: watu wachache wanaoaminiwa wanaweza kukificha kwa karibu kila mtu.
tip-removal-4 = Kwingineko, tumia fomu ya jukwaa ya taarifa binafsi. Injini za utafutaji pia zina fomu ya kuacha ukurasa nje.
tip-removal-5 = Nakala zinaweza kubaki. Tafuta tena baada ya wiki kadhaa, na mara nyingine baadaye.

tip-child = Mtoto yuko hatarini
tip-child-1 = Ikiwa inatokea sasa: piga namba ya dharura au laini ya watoto, ikiwa ni salama.
tip-child-2 = Usimkabili mtu unayemshuku, wala usimwonye.
tip-child-3 = Usihifadhi wala kusambaza picha yoyote, hata kuonyesha kilichotokea. Majina ya watumiaji, viungo na saa vinatosha.
tip-child-4 = Mtoto akikuambia: sikiliza, mwamini, usiulize zaidi, na usiahidi kuficha siri. Endelea kuwasiliana naye.
tip-child-5 = Ikiwa wewe ni mtoto: si kosa lako. Huhitaji kumjibu mtu huyo tena. Mwambie mtu mzima unayemwamini.

tip-self-harm = Una wasiwasi kwamba mtu anaweza kujidhuru
tip-self-harm-1 = Lichukulie kwa uzito. Uliza waziwazi: “Je, unafikiria kujiua?” Kuuliza hakuzidishi hatari.
tip-self-harm-2 = Sikiliza kuliko kuongea. Hakuna lawama, hakuna ushauri wa haraka.
tip-self-harm-3 = Ikiwa inaweza kuwa karibuni: endelea kuwasiliana, tafuta mtu aliye karibu naye, na piga namba ya dharura ya huko.
tip-self-harm-4 = Laini ya msaada huwasaidia pia walio na wasiwasi kuhusu mtu. Unaweza kujitolea kupiga au kuandika pamoja naye.
tip-self-harm-5 = Jukumu hili si lako peke yako. Mwambie mtu, na ujitunze wewe pia.

tip-disinformation = Habari za uongo zinasambazwa
tip-disinformation-1 = Usizisambaze, hata kwa kuzipinga. Kila jibu linazieneza zaidi.
tip-disinformation-2 = Hifadhi kiungo na siku; web.archive.org inaweza kuhifadhi nakala ya ukurasa.
tip-disinformation-3 = Angalia nani alisema kwanza, nani mwingine ameripoti kwa uchunguzi wake mwenyewe, na kama picha ni ya zamani kuliko habari.
tip-disinformation-4 = Kwenye wiki: vyanzo vizuri, kwa utulivu, na watu zaidi. Usipambane peke yako.
tip-disinformation-5 = Ikiwa mtu ametajwa au ametishiwa ndani yake, andika hivyo hapa.

tip-harmful = Maudhui yanayoumiza watu
tip-harmful-1 = Usiyasambaze, na usiyaeleze hapa zaidi ya unavyotaka. Kiungo kinatosha.
tip-harmful-2 = Yaripoti kwenye jukwaa. Ikiwa yanaonyesha mtoto: hakuna picha, hakuna nakala.
tip-harmful-3 = Ikiwa yanachochea ukatili dhidi ya mtu anayeweza kupatikana, andika hilo hapa kwanza.
tip-harmful-4 = Angalia pembeni kwa muda. Ni sawa kutotazama tena.

tip-travel = Kabla ya safari au tukio
tip-travel-1 = Beba kidogo: ukiweza, simu nyingine, au hii ikiwa gumzo na akaunti za zamani zimeondolewa na nakala yake iko nyumbani.
tip-travel-2 = Msimbo mrefu badala ya kidole au uso. Zima simu kabla ya mpaka au ukaguzi: hiyo ndiyo kinga bora.
tip-travel-3 = Mwambie mtu mpango wako: utamwandikia lini, na afanye nini usipomwandikia.
tip-travel-4 = Kwenye karatasi au kichwani: namba ya mtu huyo, ya wakili, ya ubalozi wako.
tip-travel-5 = Kwenye tukio unaweza kutumia jina lako la mtumiaji. Sema kama unaweza kupigwa picha, na weka mahali ulipokuwa baada ya kuondoka tu.

tip-need = Unahitaji kitu
tip-need-1 = Andika hapa unahitaji nini, kufikia lini, na kwa watu wangapi. Maneno machache yanatosha.
tip-need-2 = Sema kipi kingekuwa hatari: simu, kifurushi, malipo, kutembelewa.
tip-need-3 = Sema hapa kwanza kisichoweza kusubiri: mahali pa kulala, dawa, kuondoka usiku huu.
tip-need-4 = Tunalipeleka kwa watu ambao huenda wakaweza kusaidia. Hakuna anayeweza kuahidi mapema, na uko huru kuwaomba wengine pia.

tip-discrimination = Unatendewa vibaya kuliko wengine
tip-discrimination-1 = Si kosa lako, na huhitaji kujieleza kwa mtu yeyote.
tip-discrimination-2 = Andika kumbukumbu ikiwa bado mpya: siku, mahali, maneno, nani alikuwepo.
tip-discrimination-3 = Mwambie mtu unayemwamini. Walioona wanaweza kuandika walichoona.
tip-discrimination-4 = Wiki na matukio yana kanuni za maadili, na watu wanaopokea taarifa za ukiukaji. Mtu anaweza kufanya hivyo pamoja nawe.
tip-discrimination-5 = Huenda kuna msaada nje pia: shirika la usawa, chama cha wafanyakazi, wakili. Utafanya nini ni uamuzi wako.

tip-press = Mwandishi wa habari anauliza, au uko kwenye habari
tip-press-1 = Huhitaji kujibu mara moja, au kujibu kabisa. Uliza ni chombo gani, maswali gani na mwisho lini.
tip-press-2 = Hakikisha kweli ni wao: andika au piga simu kwenye anwani ambayo chombo chenyewe kimechapisha.
tip-press-3 = Chochote utakachosema kinaweza kuchapishwa, na jina lako. Kabla ya kuongea, kubalianeni kwa maandishi nini kinaweza kutumika.
tip-press-4 = Usithibitishe nani mwingine anahariri, na usikisie. Usikutane na mtu nyumbani au peke yako.
tip-press-5 = Ikiwa kuna jambo lako la faragha ndani yake: hifadhi kiungo, na ombe chombo hicho kwa maandishi kiliondoe.

tip-advice = Usalama zaidi kwenye simu yako
tip-advice-1 = Sakinisha masasisho, weka msimbo mrefu wa skrini, na ondoa programu usizotumia.
tip-advice-2 = Nywila yake yenyewe kwa kila akaunti, ndani ya kihifadhi nywila. Kuingia kwa hatua mbili, kwa programu au ufunguo badala ya SMS.
tip-advice-3 = Tafuta jina lako na majina yako ya mtumiaji, na ondoa yasiyohitajika kuwepo. Kwa wiki, jina na barua pepe ambavyo hutumii mahali pengine.
tip-advice-4 = VPN huuficha mtandao kurasa unazofungua, lakini si kwa VPN yenyewe. Tor Browser huficha zaidi na ni ya polepole. Mahali pengine zimekatazwa: uliza kwanza.
tip-advice-5 = Zungumza kwa Signal au gumzo lingine lililosimbwa, lenye jumbe zinazotoweka.

tip-support = Yanapokuzidi
tip-support-1 = Hofu, hasira, aibu, usingizi mbaya, kutohisi kitu: watu wengi hupata hayo baada ya jambo kama hili. Haimaanishi kwamba wewe ni dhaifu.
tip-support-2 = Sasa: miguu yote miwili chini, kunywa kitu, toa pumzi polepole, mara tano.
tip-support-3 = Weka skrini kando kwa muda. Mtu unayemwamini anaweza kuangalia jumbe zako.
tip-support-4 = Mwambie mtu mmoja unavyojisikia. Huhitaji kusimulia yote.
tip-support-5 = Ikidumu kwa wiki kadhaa, au ikizidi: daktari, mshauri nasaha au laini ya msaada. Andika hapa kama unataka kuzungumza na mtu aliyefunzwa kwa hilo: tunatafuta mtu.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · imefunguliwa { $at } · umri: { $age }
card-due = jibu linatakiwa kufikia { $at }
card-channel = anaandika { $language } · kupitia { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = maneno yake mwenyewe, tazama chini
card-stopped = ⚠ ameomba kimya: andika tu ikiwa ni lazima
card-left = ⚠ ameondoka kwenye gumzo: kinachoandikwa huko hakifiki
card-company = ⚠ kuna mtu mwingine kwenye gumzo: anasoma na anaweza kuandika huko
card-doubted = ⚠ utambulisho wa aliyeandika umebadilika: hakuna kinachotoka hadi !trust
card-claimed = ⚠ akaunti nyingine kwenye { $channel } inajua msimbo na msemo: !link mkishahakikisha
card-vanish = jumbe hutoweka kwenye simu yake baada ya { $after }
card-previous = huenda ni akaunti ileile ya { $code }: usiunganishe kamwe bila kuuliza
card-how = !take · !reply maneno · !help, kwa kujibu kadi hii — mengine yote yanabaki ndani
card-language = anaandika { $language } (makisio) · kupitia { $channel }: hakuna mtu hapa aliyesema anaisoma
card-unread = anaandika { $language } · kupitia { $channel }: hakuna mtu hapa aliyesema anaisoma
card-neutral = ⚠ huenda mtu mwingine anasoma simu yake: bila majina, bila msimbo wa kesi, bila maneno ya kufichua
card-hours = andika kati ya { $from } – { $until } tu, saa za huko ({ $now } huko sasa)
card-hours-utc = andika kati ya { $from } – { $until } tu, saa za huko; haijulikani ni saa ngapi huko
card-first = ⚠ andika tu akishaandika: majibu yanasubiri hilo
card-silent = huenda akawa kimya kwa siku kadhaa
card-emergency = kwa dharura (P0) wakati wowote
card-duress = ⚠ NENO LA HATARI limetolewa: huenda kuna anayemlazimisha; hakuna kinachotoka hadi !trust
card-hidden = ⚠ ameficha gumzo: hakuna kinachotoka hadi aandike tena
card-seized = ⚠ huenda simu iko mikononi mwa wengine: hakuna kinachotoka hadi !trust
card-delete = ⚠ kila kitu kinafutwa { $at }, kwa ombi la aliyeandika
card-restricted = ⚠ kwa zamu ya usalama wa watoto tu
holder = iko kwa { $who }
holder-nobody = bado haijachukuliwa
holder-closed = imefungwa
priority-p0 = P0 uhai
priority-p1 = P1 haraka
priority-p2 = P2 nzito
priority-p3 = P3 ushauri
age-new = chini ya dakika { $minutes }
age-minutes = dakika { $count }
age-hours = saa { $count }
age-days = { $count ->
    [one] siku { $count }
   *[other] siku { $count }
  }

## In the thread

desk-sos = ⚠ Aliyeandika ameomba msaada wa dharura: kuna maisha yaliyo hatarini.
desk-self-harm = ⚠ Kujidhuru: aliyeandika anazungumzia hilo, kuhusu yeye mwenyewe au mtu mwingine. Jibu sasa, waziwazi, bila maneno ya mfano; uliza kama saa ijayo ni salama na kama kuna mtu karibu.
desk-self-harm-other = ⚠ Kujidhuru: aliyeandika anazungumzia mtu mwingine. Jibu sasa: iliandikwa wapi, kama mtu huyo anaweza kufikiwa, na aliyeandika mwenyewe yukoje.
desk-raised = ⚠ Maneno ya aliyeandika yanaonyesha kuwa ni haraka kuliko awali.
child-desk = ⚠ Mtoto: kwa zamu ya usalama wa watoto tu. Mmoja wenu anazungumza, wa pili anaweza kuona. Hakuna kusimulia tena, hakuna picha, hakuna kukutana, hakuna simu ya faragha.
restricted-desk = ⚠ Kuna maneno yaliyofika. Hayaonyeshwi hapa: yanaenda kwa zamu ya usalama wa watoto tu.
restricted-words = { $code }, kwa zamu ya usalama wa watoto tu:
restricted-not-yours = Hakuna kilichofanyika: { $code } ni kwa watu wa { $schedule } tu. Akihitajika mmoja wao: !override inamweka mtu huko kwa muda.
child-no-duty = ⚠ Ratiba haina zamu ya usalama wa watoto: aliye zamu anaitwa. Msimamizi anaweza kuiongeza.
check-in-set = Aliyeandika anataka aulizwe kesho anaendeleaje.
check-in-due = ⚠ { $code }: aliyeandika alitaka aulizwe leo anaendeleaje. Nani atamwandikia?
neutral-desk = ⚠ Hali ya kawaida: huenda mtu mwingine anasoma simu ya aliyeandika. Kwenye jibu: bila majina, bila msimbo wa kesi, bila maneno ya kufichua.
word-right-desk = Aliyeandika aliulizwa neno la siri na amelitoa. Hilo linaunga mkono !trust.
word-wrong-desk = ⚠ Alipoulizwa neno la siri, aliandika kitu kingine. Hakikisheni ni nani.
word-duress-desk = ⚠ NENO LA HATARI: aliyeandika ameliandika. Huenda mtu anamlazimisha au anasoma pamoja naye. Hakuna kinachomwendea hadi !trust; anachosoma kinaonekana kama hakuna kilichotokea.
word-asked-desk = Nimeuliza neno la siri, kwa namna isiyofichua kitu.
words-changed-desk = ⚠ Maneno yaliyokubaliwa (neno la siri, la hatari au la kuficha) yamebadilishwa na mengine. Yeyote aliye na simu anaweza kufanya hivyo.
hidden-desk = ⚠ Aliyeandika ameficha gumzo: nilichoandika huko kimefutwa, pale inapowezekana. Hakuna kinachotoka hadi aandike tena.
hours-desk = Jinsi anavyotaka kuandikiwa imebadilika:
delete-desk = ⚠ Aliyeandika anataka kila kitu kifutwe. Kitaondoka { $at }, hapa pia, isipokuwa abadili mawazo. Msinakili chochote.
delete-waits = ⚠ Akaunti ya aliyeandika inataka kila kitu kifutwe. Hakuna kinachofutwa: hakuna anayejua kama ni matakwa yake mwenyewe. Baada ya !trust namuuliza tena.
delete-desk-kept = Aliyeandika amebadili mawazo: hakuna kinachofutwa.
deleted-desk = { $code } imefutwa kwa ombi la aliyeandika, pamoja na kilichokuwa hapa kuhusu kesi hiyo.
deleted-here = (imefutwa kwa ombi la aliyeandika)
seized-made = { $who } anasema huenda simu ya aliyeandika iko mikononi mwa wengine. Hakuna kinachoiendea hadi !trust; kinachotoka huko kinawekwa alama.
seized-mark = ⚠ Kutoka simu ambayo huenda iko mikononi mwa wengine:
reply-waits = Kwa aliyeandika – inasubiri hadi { $at }, kama anavyotaka:
reply-waits-first = Kwa aliyeandika – inasubiri hadi aandike, kama anavyotaka:
reply-names-code = Hakuna kilichotumwa: jibu linataja msimbo wa kesi, na huenda mtu mwingine anasoma simu ya aliyeandika.
reply-seized = Hakuna kilichotumwa: huenda simu iko mikononi mwa wengine. Kwanza !trust, mkiwa na uhakika.
translated = Tafsiri ya mashine, huenda si sahihi (asili iko juu):
translate-failed = (hakuna tafsiri: amri ya tafsiri haikufaulu)
does-seized = simu ya aliyeandika imechukuliwa: hakuna kinachoiendea, kinachotoka huko kinawekwa alama
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = imeandikwa { $at }, imepokelewa { $received }:
older-than-above = Ni ya zamani kuliko iliyo juu:
came-unencrypted = Hii haikuja ikiwa imesimbwa. Anayeendesha seva angeweza kuiandika:
edited = Aliyeandika amebadilisha ujumbe. Sasa unasema:
reacted = Aliyeandika ameweka alama kwenye ujumbe:
empty-message = (ujumbe mtupu)
cut = … zaidi ya herufi { $limit }; zilizobaki hazikuhifadhiwa
taken-back = Aliyeandika amerudisha ujumbe.
withdrawals-wait = Kuna jumbe zilizorudishwa. Hilo litafanyika baada ya !trust: bado haijulikani kama alikuwa mwenyewe.
withdrawals-dropped = Kilichorudishwa kabla ya hili hakirudishwi.
listing-taken-back = Kilichoonyeshwa na !case kimeondolewa pia, kwa sababu kitu ndani yake hakipo tena au kimebadilika. !case inaonyesha kilichobaki.
file-came = Aliyeandika ametuma { $sort }. Haikupelekwa; ameombwa kuieleza.
sort-file = faili
sort-image = picha
sort-audio = sauti iliyorekodiwa
sort-video = video
call-came = Aliyeandika alijaribu kupiga simu. Hakuna anayeweza kupokea huko.
case-raised = Sasa { $priority }.
case-reopened = { $code } imefunguliwa tena: mtu huyo ameandika.
intake-cut-short = Aliyeandika alinyamaza wakati wa maswali. Hiki ndicho kilichopo.
intake-unread = Ujumbe umekuja ambao haukuweza kufunguliwa, na baada ya hapo hakuna kitu. Hakuna zaidi ya hiki.
stopped-desk = Aliyeandika ameandika “stop”: hakuna maswali tena. Andika tu ikiwa ni lazima.
left-desk = ⚠ Aliyeandika ameondoka kwenye gumzo: kinachoandikwa huko hakifiki.
company-desk = ⚠ Mtu mwingine ameingia kwenye gumzo la aliyeandika. Kuanzia sasa anasoma kinachoandikwa huko, na anachoandika kinafika hapa kama maneno ya aliyeandika.
vanish-set = Aliyeandika ameweka jumbe zitoweke baada ya { $after }. Majibu yanafuata hivyo.
vanish-off = Aliyeandika ameondoa kutoweka kwa jumbe.
vanished = Maneno hadi { $at } yametoweka hapa, kama aliyeandika alivyoweka.
by-hand = Ameandikiwa kwa mkono, kwa simu ya bot yenyewe. Hilo halimaanishi kesi imechukuliwa:
by-hand-nowhere = Mtu ameandika kwa mkono, kwa simu ya bot yenyewe, kwa mtu asiye na kesi hapa.
claimed = ⚠ Mtu anajua msimbo wa kurudi na msemo wa kesi hii, na ameviandika kutoka akaunti nyingine kwenye { $channel }. Hakuna kilichofichuliwa kwake, na hakuna kinachobadilika chenyewe.
claimed-how = Mkiridhika kwamba ni mtu yuleyule: !link. Hadi hapo majibu yanaenda kwa akaunti ya zamani.
claimed-by-another = Si akaunti iliyovionyesha awali. !link sasa inamaanisha hii: hakikisheni tena nani ni nani.
claim-changed = ⚠ Aliyeonyesha msimbo na msemo wa kesi hii kwenye { $channel } ana utambulisho mwingine sasa: simu mpya, au mtu mwingine. Kule kuvionyesha hakuhesabiki tena, na !link haifanyi kitu. Anaweza kuvionyesha tena.
claimed-wrongly = ⚠ Kutoka akaunti nyingine kwenye { $channel } mtu ameandika msimbo wa kurudi wa kesi hii, lakini si msemo. Amejaribu { $count ->
    [one] mara { $count }
   *[other] mara { $count }
  }. Hakuna kilichofichuliwa kwake.
return-tried = ⚠ Msimbo wa kurudi umejaribiwa vibaya { $count ->
    [one] mara { $count }
   *[other] mara { $count }
  } na akaunti moja kwenye { $channel }. Hakuna kilichofichuliwa; kila mara inabidi isubiri zaidi.
unreadable-desk = Ujumbe wa mtu fulani haukuweza kufunguliwa. Ameombwa autume tena.
digest = ⚠ Jumbe nyingi kwa pamoja: { $count ->
    [one] umekuja { $count } zaidi. Umehifadhiwa, lakini hauonyeshwi hapa.
   *[other] zimekuja { $count } zaidi. Zimehifadhiwa, lakini hazionyeshwi moja moja.
  } !case { $code } inaonyesha yote.
said-reporter = kutoka kwa aliyeandika, { $at }:
said-team = imetumwa kwa aliyeandika, { $at }:
said-note = kumbukumbu, { $at }:
noted = Kumbukumbu ya { $who } imehifadhiwa. Inabaki ndani.

## Commands

commands = Yote mnayoandika yanabaki ndani, isipokuwa !reply. Andika amri kwa kujibu kadi ya kesi, au pamoja na msimbo wa kesi: !take CODE.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = MANENO
argument-result = [MATOKEO]
argument-priority = P0|P1|P2|P3
does-take = kesi ni yako
does-reply = mwambie hili aliyeandika, kwa niaba ya timu; inachukua kesi ikiwa haina mtu
does-note = hifadhi kumbukumbu pamoja na kesi; inabaki ndani
does-priority = pandisha au shusha
does-close = ifunge; aliyeandika anaweza kuandika tena wakati wowote
does-trust = utambulisho mpya wa aliyeandika ni wake kweli: zungumza naye tena
does-link = aliyeandika yuko kwenye akaunti nyingine sasa: endelea huko
does-cases = zilizo wazi
does-case = kesi moja na yote yaliyosemwa
does-help = jedwali hili
command-needs = Hakuna kilichofanyika. Andika hivi: { $usage }
command-unknown = Hakuna { $word }. Hakuna kilichofanyika wala kutumwa. !help inaonyesha amri zote.
command-near = Hakuna { $word }. Ulimaanisha { $near }? Hakuna kilichofanyika wala kutumwa.
which-case = Kesi gani? Andika { $command } CODE, au iandike kwa kujibu kadi ya kesi. Hakuna kilichofanyika.
no-case = Hakuna kesi { $typed }. Hakuna kilichofanyika. !cases inaonyesha zilizo wazi.
no-case-near = Hakuna kesi { $typed }. Ulimaanisha { $near }? Hakuna kilichofanyika.
other-case = Hapa ni kuhusu { $code }, lakini uliandika { $typed }. Ipi kati ya hizo? Hapa msimbo unaweza kuachwa. Hakuna kilichofanyika.
untrusted = Haikufanyika, { $who }: hii ilitoka kwenye kifaa ambacho hujakithibitisha, au bila usimbaji. Thibitisha kifaa kwenye mipangilio ya programu yako, kisha iandike tena.
safety-number = Haikufanyika, { $who }: namba yako ya usalama imebadilika, na msimamizi lazima aithibitishe kwanza (safetybot signal trust). Kisha iandike tena.
desk-unreadable = Sikuweza kufungua ujumbe wa { $who } hapa. Kama ulikuwa amri, tafadhali iandike tena.

taken = { $code } imechukuliwa na { $who }.
taken-already = { $code } tayari iko kwako.
taken-by-another = { $code } tayari iko kwa { $who }.
priority-unknown = Hakuna kilichofanyika. Viwango ni P0 uhai, P1 haraka, P2 nzito, P3 ushauri.
priority-same = Tayari ni { $priority }.
priority-changed = { $who }: { $old } → { $new }
closed = { $code } imefungwa na { $who }. Yote yaliyohifadhiwa yatafutwa baada ya { $days ->
    [one] siku { $days }
   *[other] siku { $days }
  }, isipokuwa mtu huyo aandike tena.
closed-already = { $code } tayari imefungwa.
case-forgotten = Kilichohifadhiwa cha { $code } kimefutwa.
cases = Kesi zilizo wazi: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = Hakuna kesi iliyo wazi.
cases-more = … na nyingine { $count }

reply-on-its-way = Kwa aliyeandika – iko njiani:
reply-delivered = Kwa aliyeandika – imefikishwa:
reply-arrived = Kwa aliyeandika – imefika kwenye simu yake:
reply-read = Kwa aliyeandika – imesomwa:
reply-held = Kwa aliyeandika – IMEZUIWA hadi !trust:
reply-delivered-partly = Kwa aliyeandika – imefikishwa, lakini { $count ->
    [one] kifaa chake { $count } hakiwezi kuisoma:
   *[other] vifaa vyake { $count } haviwezi kuisoma:
  }
reply-not-delivered = Kwa aliyeandika – HAIKUFIKISHWA ({ $reason }):
reply-failed = ⚠ { $code }: jibu moja halikufikishwa. Aliyeandika hajalisoma.
reply-perhaps-delivered = Kwa aliyeandika – HUENDA IMEFIKA, hakuna anayejua:
reply-in-doubt = ⚠ { $code }: haijulikani kama jibu moja lilifika: hakuna uthibitisho uliokuja, na silirudii bila kujua. Muulize aliyeandika, au litume tena; huenda akalisoma mara mbili.
reply-closed = { $code } imefungwa: hakuna kilichotumwa. Kwanza !take.
reply-left = Aliyeandika ameondoka kwenye gumzo: hakuna kilichotumwa, kisingemfikia mtu.
reply-too-long = Hakuna kilichotumwa: kwa wingi herufi { $limit } kwa jibu moja. Tafadhali ligawe.
message-not-delivered = ⚠ Kitu nilichomwambia aliyeandika hakikufikishwa ({ $reason }).
identity-changed = ⚠ Utambulisho wa aliyeandika umebadilika (kwenye Signal: namba ya usalama): simu mpya, au mtu mwingine. Anachoandika kinaonyeshwa hapa. Hakuna kinachomwendea isipokuwa mstari mmoja wa kawaida, hadi mmoja wenu ahakikishe ni nani na aandike !trust hapa. Majibu yanazuiwa hadi hapo.
identity-changed-again = ⚠ Utambulisho wa aliyeandika umebadilika tena: si ule uliotajwa juu, na aliyeuhakikisha ule alihakikisha mtu mwingine. Hakikisheni upya ni nani, kisha andika !trust.
identity-phrase-right = Ameandika msimbo na msemo wa kesi hii, na vyote ni sahihi: hilo linaunga mkono !trust.
identity-phrase-wrong = ⚠ Ameandika msimbo wa kesi hii, na msemo usio sahihi au bila msemo.
trusted = { $who } amehakikisha utambulisho mpya wa aliyeandika. Kilichozuiwa kinatoka sasa.
trusted-back = { $who } anasema kuwa anayeandika huko sasa ndiye aliyeandika mwanzo. Kilichozuiwa kinatoka sasa.
trusted-already = { $who } anathibitisha utambulisho wa aliyeandika. Kwa ninavyojua haukuwa umebadilika.
trust-overtaken = ⚠ !trust haikuhesabika: kabla haijafanya kazi, utambulisho wa aliyeandika ulibadilika tena. Hakuna kinachomwendea isipokuwa mstari mmoja wa kawaida. Hakikisheni upya ni nani, kisha andika !trust tena.
trust-failed = ⚠ !trust haikufanya kazi ({ $reason }). Hakuna kinachomwendea aliyeandika isipokuwa mstari mmoja wa kawaida; majibu yanabaki yamezuiwa. Andika !trust mara nyingine; ikishindikana tena, mwambie msimamizi.
link-nothing = { $code }: hakuna aliyeonyesha msimbo na msemo kutoka akaunti nyingine. Hakuna kilichofanyika.
link-gone = { $code }: aliyeonyesha msimbo na msemo hayupo tena, au sasa ni wa kesi nyingine. Hakuna kilichofanyika. Anaweza kuvionyesha tena.
link-doubted = { $code }: utambulisho wa aliyeonyesha msimbo na msemo umebadilika: simu mpya, au mtu mwingine. Hakuna kilichofanyika. Hakikisheni ni nani na andika !trust kwenye kesi aliyo nayo huko, kisha !link hapa.
linked = { $who } amehakikisha: aliyeandika yuko kwenye akaunti nyingine sasa, kwenye { $channel }, na majibu yanaenda huko.
linked-old = Kilichokuwa hakijatoka bado kinaenda huko pia. Kilichoandikwa huko wakati huo kiko kwenye !case. Msimbo wa zamani hauhesabiki tena: “nimepoteza simu” inatoa mpya.
linked-other = Kilichokuja kama { $other } ni sehemu ya { $code } kuanzia sasa; kadi ya { $other } haihesabiki tena.
message-in-doubt = ⚠ Haijulikani kama kitu nilichomwambia aliyeandika kilifika. Sikisemi tena, kwa sababu huenda akakisoma mara mbili.
delivery-lost = ⚠ Ujumbe haukuweza kufikishwa, na sijui tena ulikuwa wa nani.
perhaps-sent-twice = ⚠ Hii huenda imetumwa mara mbili: seva haikusema kama iliipata.
argument-find = [AINA [NCHI] [LUGHA]]
does-find = mawakili, wanasaikolojia na washirika wengine: kwa timu tu
find-kinds = Kuna washirika wa: { $kinds }. Andika kwa mfano: !find { $example } KE sw (KE ni nchi, sw ni lugha; acha kisicho muhimu).
find-none-listed = Hakuna washirika walioorodheshwa. Msimamizi anaweza kuwaongeza.
find-none = Hakuna { $kind } iliyoorodheshwa kwa hilo. Acha nchi au lugha, au muulize msimamizi.
find-head = Kwa timu tu: usitume hii kamwe kama ilivyo. Muulize mshirika kwanza, na aliyeandika kama anataka.
find-row = · { $name } · { $contact } · { $details } · imekaguliwa { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · ilikaguliwa mwisho { $date }: hakikisha kabla ya kuitegemea
find-row-never = ⚠ { $name } · { $contact } · { $details } · haijakaguliwa kamwe: hakikisha kabla ya kuitegemea

## About the bot itself

alarm-event-set-aside = ⚠ Nimekwama kwenye kitu kilichofika na nimekiweka kando, kikiwa kimefungwa. Hakuna kingine kilichozuiwa. Tafadhali mwambie msimamizi.
alarm-our-device-distrusted = ⚠ Kifaa changu mwenyewe hakihesabiki tena kuwa cha kuaminika. Tafadhali mwambie msimamizi mara moja.
alarm-identity-changed = ⚠ Utambulisho wa mtu wa timu umebadilika: ameanza upya, au ni mtu mwingine. Amefungiwa nje hadi ijulikane. Tafadhali mwambie msimamizi: “safetybot check” inamtaja.
alarm-matrix-stopped = ⚠ Kwenye Matrix hakuna kinachoingia wala kutoka tena: msimamizi tu anaweza kurekebisha. Tafadhali mwambie: “safetybot check” inasema tatizo.
alarm-signal-stopped = ⚠ Kwenye Signal hakuna kinachoingia wala kutoka tena: msimamizi tu anaweza kurekebisha. Tafadhali mwambie: “safetybot check” inasema tatizo.
alarm-signal-unreadable = ⚠ Kuna kitu kimekuja kwenye Signal ambacho hakikuweza kufunguliwa, na hakuna anayejua kimetoka kwa nani. Huenda kuna mtu anasubiri jibu. Tafadhali mwambie msimamizi.
alarm-store-failed = ⚠ Sikuweza kuhifadhi kitu kutoka { $since } hadi { $until }: diski au hifadhidata ilishindwa. Kilichokubaliwa hakikupotea; kilichoandikwa wakati huo kinajibiwa kwa kuchelewa. Tafadhali mwambie msimamizi.
alarm-signal-challenge = ⚠ Signal inataka mtu atatue captcha kabla ya kuniruhusu kutuma kama awali. Kinachosubiri kiko kwa mpangilio, maombi ya msaada kwanza. Tafadhali mwambie msimamizi: “safetybot signal challenge”.
canary-missed = ⚠ Hakuna kilichopita kwenye { $channel } tangu { $since }: jumbe zangu za majaribio hazifiki. Huenda watu wanaandika bila kunifikia. Tafadhali mwambie msimamizi.
canary-still-missed = ⚠ Bado hakuna kinachopita kwenye { $channel }. Tafadhali mwambie msimamizi.
canary-back = Jumbe zinapita tena kwenye { $channel }.
alarm-other = ⚠ Kuna tatizo upande wangu: { $alarm }. Tafadhali mwambie msimamizi.

## Escalation

page = 🔔 { $priority } · { $code } · tangu { $age }
page-how = ✅ kwenye ujumbe huu inachukua kesi; !take kwenye chumba cha timu pia. Inahusu nini imeandikwa huko.
page-late = ⚠ Hii imechelewa: programu haikuwa inafanya kazi.
page-silent = Ilichukuliwa kisha ikaachwa; aliyeandika anasubiri.
paging = 🔔 { $code }: anaitwa { $who }. ✅ hapa inaichukua.
paging-desk = 🔔 { $code } imesubiri { $age }, na haina mtu. Nani anaweza? ✅ hapa inaichukua.
paging-nobody = 🔔 ⚠ { $code }: hakuna aliyeweza kuitwa kwa hatua hii, kwa hiyo chumba hiki kinaulizwa. Imesubiri { $age }. ✅ hapa inaichukua.
paging-desk-owner = 🔔 { $who } alichukua { $code } na hajibu; ilikuja { $age } zilizopita. Nani anaweza kuipokea? ✅ hapa inaichukua.
paged-desk = chumba chote
paged-webhook = webhook
passed-over = { $who } tayari ana P0 na haitwi kwa hii.
page-failed = ⚠ { $who } hakuweza kuitwa ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: hatua zote zimepitiwa, na kwa { $age } hakuna aliyekuja. Nani anaweza? ✅ hapa inaichukua. Naendelea kuuliza.
owner-silent = ⚠ { $who } alichukua { $code }, na aliyeandika bado anasubiri. Naita tena, kuanzia hatua ya kwanza. !take, !note au !reply ya { $who } inasitisha; mtu mwingine yeyote anaweza !take.
owner-left = { $who }, zamu yako imeisha na una { $code }. Mkabidhi mtu (aandike !take), irudishe (!release), au ibaki nayo (!take). Baada ya dakika { $minutes } inaenda kwa aliye zamu.
given-back = { $who } hayuko zamu tena na hakubaki na { $code }: iko wazi tena.
released = { $who } amerudisha { $code }.
nobody-has-it = { $code } haina mtu.
promise-broken = ⚠ { $code }: aliyeandika aliahidiwa jibu kufikia { $at } na hana.
a-person-has-it = Mtu wa timu ({ $team }) ana ujumbe wako sasa.
late-unread = Samahani: bado hakuna aliyeusoma. Naendelea kuwaita watu wa timu ({ $team }).
late-unanswered = Mtu wa timu ({ $team }) ana ujumbe wako, lakini bado hujapata jibu. Timu inajua kwamba unasubiri.
late-given-back = Timu ({ $team }) imeuona ujumbe wako, lakini bado hujapata jibu. Naendelea kuwaita.
late-next-person = Mtu anayefuata ataingia zamu { $when }.
late-next = Utasikia kutoka kwangu tena { $when }, lolote litakalokuwa limetokea.
late-number = Ikiwa uko hatarini: piga namba ya dharura ya mahali ulipo, ikiwa ni salama.
at-time = kufikia { $at }
in-about = baada ya takriban { $span }
duty-only-pages = Gumzo hili ni la miito tu: ✅ kwenye mwito, au !take na msimbo wa kesi, inachukua kesi. Kwa mengine yote andika kwenye chumba cha timu, ambapo wengine wanaona.
duty-see-desk = Matokeo yake yako kwenye chumba cha timu.
ledger = { $code }: nani aliitwa
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · imekubaliwa { $seen }
ledger-empty = { $code }: hakuna aliyeitwa.
fate-on-its-way = iko njiani
fate-delivered = imefika { $at }
fate-failed = haikufika: { $reason }
fate-noted = imeandikwa
drill = 🎓 ZOEZI – hakuna aliye hatarini
does-release = rudisha kesi; aliye zamu anaitwa
does-pages = nani aliitwa kwa kesi hii, na ilikuwaje

## On call

no-schedule = Hakuna ratiba: kila mtu kwenye chumba hiki yuko zamu. Msimamizi anaweza kuiweka.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = wa kwanza
tier-second = wa pili
tier-lead = kiongozi
person = { $name }
person-unreachable = { $name } (hana akaunti: hawezi kuitwa)
nobody = hakuna mtu
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … na nyingine { $count }
and-longer = { $at } na zaidi
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, makabidhiano yanayofuata { $at }:
oncall-next-none = { $schedule }: hakuna makabidhiano katika wiki zijazo.
oncall-unclear = Andika !oncall, !oncall next, au umbali wa mbele: !oncall 4w (kwa wingi { $weeks }w).
oncall-begins = Kuanzia sasa naita kwa ratiba. Walio zamu:
until = hadi { $at }
until-open = bila mwisho unaojulikana
in-place-of = { $who } badala ya { $other }
without = bila { $who }

time-unclear = Hakuna kilichofanyika: siwezi kusoma “{ $typed }” kama wakati. Andika kwa mfano: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Saa bila siku ni ile inayofuata; siku bila saa ni siku nzima.
time-endless = Hakuna kilichofanyika: hadi lini? Ongeza kwa mfano: until 18:00 · for 3h.
time-backwards = Hakuna kilichofanyika: ingeisha ({ $end }) kabla ya kuanza ({ $start }). Weka siku mbele ya saa.
time-past = Hakuna kilichofanyika: hiyo iliisha { $end }. Kilichopita kinabaki kilivyokuwa.
time-too-long = Hakuna kilichofanyika: kwa wingi siku { $days }. Kinachodumu zaidi kinawekwa kwenye ratiba ya msimamizi.

no-person = Hakuna kilichofanyika: hakuna mtu kwenye ratiba anayeitwa { $typed }.
no-person-near = Hakuna kilichofanyika: hakuna mtu kwenye ratiba anayeitwa { $typed }. Ulimaanisha { $near }?
not-in-schedule = Hakuna kilichofanyika: akaunti yako haipo kwenye ratiba, { $who }. Msimamizi anaweza kuiongeza.
no-schedule-named = Hakuna kilichofanyika: { $typed } si ratiba wala ngazi. Ratiba: { $known }. Ngazi: first, second, lead.
which-schedule = Hakuna kilichofanyika: ratiba gani? Weka jina lake baada ya mtu: { $known }.

change-past = Hakuna kilichofanyika: tayari imeisha.
change-nothing = Hakuna kilichofanyika: isingebadilisha kitu. Walio zamu wakati huo:
gap-question = Hakuna kilichofanyika, kwa sababu hakuna mtu wa ngazi ya kwanza ambaye angeweza kuitwa wakati huo. Ikiwa ndivyo unavyotaka, andika tena vilevile na “{ $word }” mwishoni.
gap-ask-cover = Kuomba mtu badala yako: !cover from … until …
gap-made = ⚠ Wakati huo hakuna mtu wa ngazi ya kwanza anayeweza kuitwa:
gap-row = ⚠ { $schedule }: hakuna mtu wa ngazi ya kwanza, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: hakuna mtu wa ngazi ya kwanza anayeweza kuitwa (yuko likizo, au hana akaunti), { $start } – { $end }
override-whom = Hakuna kilichofanyika: nani? Andika kwa mfano: !override @somebody until 18:00
override-made = Imebadilishwa na { $who }. Kuirudisha: !override undo { $tag }
nobody-behind = ⚠ Wakati huo { $who } ni wa kwanza na wa pili: hakuna mtu nyuma yake.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } hayupo, { $start } – { $end }. Kuirudisha: !away undo { $tag }
away-already = Hakuna kilichofanyika: { $who } tayari hayupo wakati huo.
leave-row = { $tag } · { $who } hayupo · { $start } – { $end }
undo-nothing = Hakuna cha kurudisha.
undo-which = Ipi? Andika amri tena na undo pamoja na neno lililo mbele:
undo-unknown = Hakuna kilichofanyika: hakuna { $typed }. Zilizopo:
undone = { $tag } imerudishwa na { $who }.

cover-how = Kuomba: !cover next (zamu yako ijayo) · !cover from 18:00 until 22:00 · !cover @somebody from … until …. Kuchukua: !cover take NAMBA. Hakuna kinachobadilika hadi mtu aichukue.
cover-none = Hakuna anayeomba mbadala.
cover-open = Mbadala unaombwa kwa:
cover-asked = { $who } anaomba mbadala. Anayeichukua aandike !cover take na namba:
cover-already = Hakuna kilichofanyika: tayari imeombwa.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · aliyeombwa: { $other }
cover-row-for = { $request } · badala ya { $other }, { $start } – { $end }
swap-how = Hakuna kilichofanyika. Andika siku zamu yako inapoanza, kisha yake: !swap @somebody 24 Nov for 26 Nov
swap-no-shifts = Hakuna kilichofanyika: hakuna ratiba ambamo zamu ya { $who } inaanza { $mine } na ya { $other } { $theirs }. !oncall 4w inaonyesha zinapoanza.
swap-unknown = Hakuna kilichofanyika: hakuna ombi { $typed }.
cover-taken = { $who } amechukua ombi { $number } la { $asker }.
cover-undone = Ombi { $number } limerudishwa na { $who }.
swap-reminder = Bado wazi – nani anaweza? Andika !cover take na namba:
swap-backwards = Hakuna kilichofanyika: ingeisha kabla ya kuanza.
swap-past = Hakuna kilichofanyika: imeshaanza. Kwa iliyoanza, andika !override @somebody until …
swap-overlap = Hakuna kilichofanyika: vipindi viwili vinaingiliana.
swap-off-duty = Hakuna kilichofanyika: anayepaswa kubadilishwa hayuko zamu wakati huo.
swap-taken = Hakuna kilichofanyika: mtu ameshaichukua.
swap-own = Hakuna kilichofanyika: hakuna anayejishikia zamu mwenyewe.
swap-not-asked = Hakuna kilichofanyika: aliombwa mtu mwingine.

handoff = Makabidhiano
handoff-late = ⚠ Makabidhiano, yametangazwa kwa kuchelewa: programu haikuwa inafanya kazi. Imekuwa hivi tangu { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = Hakuna kesi iliyo wazi.
handoff-cases = Kesi zilizo wazi:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, ambaye zamu yake imeisha: kukabidhi au kubaki nayo? · { $promised }
promised-by = jibu liliahidiwa kufikia { $at }
nothing-promised = hakuna kilichoahidiwa
shift-soon = Zamu yako inaanza karibuni, { $start }: { $schedule }, { $tier }.
gaps = ⚠ Katika siku { $days } zijazo kuna nyakati ambapo hakuna mtu wa ngazi ya kwanza anayeweza kuitwa. Kesi zinazokuja wakati huo zinaenda kwa chumba hiki chote:
gaps-ask = Walio huru katika wakati wa kwanza kati ya hizo, kuanzia aliyekaa muda mrefu bila zamu: { $who }.
gaps-how = Kujaza mojawapo: !override @somebody from … until …
schedule-changed = Msimamizi amebadilisha ratiba. Siku zijazo:
reloaded = Ratiba na kanuni zimesomwa upya. Walio zamu sasa:
reload-failed = ⚠ Ratiba na kanuni hazikuchukuliwa; za awali zinaendelea kutumika:

argument-oncall = [next|4w]
argument-override = @MTU [RATIBA] [NGAZI] [from LINI] until LINI | undo
argument-cover = [next|[@MTU] from LINI until LINI|take NAMBA|undo NAMBA]
argument-swap = @MTU SIKU for SIKU
argument-away = [from LINI] until LINI | undo
does-oncall = nani yuko zamu; kinachofuata; wiki zijazo
does-override = mtu mwingine kwa muda; +@MTU anasimama pamoja na aliye zamu
does-cover = nani anaomba mbadala; omba, chukua
does-swap = toa zamu yako inayoanza siku moja kwa yake ya siku nyingine
does-away = uko likizo: huna zamu popote
does-reload = soma ratiba na kanuni upya

## Drills

category-drill = ZOEZI
the-operator = msimamizi
drill-begins = 🎓 { $who } ameanza ZOEZI. Hakuna aliye hatarini. Kila kitu kinachohusu zoezi hili kinasema ZOEZI; fanyeni ambavyo mngefanya: !take, !reply, !close.
drill-begins-alone = 🎓 ZOEZI la { $who } peke yake limeanza kwenye gumzo lake la moja kwa moja.
drill-no-roster = Hakuna ratiba, kwa hiyo hakuna anayeweza kupewa zoezi peke yake. !drill inaendesha moja hapa.
drill-no-address = { $who } hana akaunti kwenye ratiba, kwa hiyo hakuna kinachoweza kutumwa huko.
drill-says-sos = SOS
drill-says-more = Kuna wanaume wawili mlangoni kwangu. Wanataja jina langu la mtumiaji.
drill-says-taken = Kuna mtu hapo?
drill-says-answered = Wameshuka ngazi. Nifanye nini sasa?
drill-unattended = Hatua zote zimepitiwa, na hakuna aliyeichukua. Zoezi linaishia hapa.
drill-report = Zoezi limeisha. Tangu lilipokuja:
drill-row = · { $what }: { $after }
drill-people = · watu walioitwa: { $count }
drill-paged = mwito wa kwanza
drill-delivered = mwito wa kwanza umefika
drill-taken = imechukuliwa
drill-answered = imejibiwa
drill-closed = imefungwa
drill-never = kamwe
drill-after = dakika { $minutes } sekunde { $seconds }
argument-drill = [@JINA]
does-drill = endesha kesi ya mfano kupitia mnyororo wote; pamoja na jina: kwa mtu huyo peke yake, kwenye gumzo lake la moja kwa moja
