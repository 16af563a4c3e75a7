### Turkish (Türkçe). One sentence for each thing the bot says, and the words people may write to it.
### Yazana "siz" denir, sıcak ve yalın; Türkçede cinsiyet yoktur. Ekip adı ({ $team }) parantezde, eksiz durur. The rules stand at the head of en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Türkçe
date-pattern = d MMM EEE
language-words = türkçe | turkce | türkce | turkçe | türk | turkish | türkçe dili | türk dili | türkçe konuşuyorum | türkçe biliyorum | sadece türkçe biliyorum | türkçe yaz | türkçe yazın | türkçe konuş | türkçe konuşun | türkçe konuşalım | türkçe konuşan var mı | türkçe bilen var mı | türkçe biliyor musunuz | türkçe konuşuyor musunuz | türkçe olsun | türkçe istiyorum | türkçeye geç | tr
language-before = sadece | yalnızca | sırf | dil | dilim | dili | konuşma dili | lütfen | bana | ben | biz
language-unknown = henüz bilinmeyen bir dil
greetings = merhaba | merhabalar | mrb | mrhb | meraba | slm | selam | selamlar | selamün aleyküm | selamun aleykum | iyi günler | iyi akşamlar | iyi geceler | günaydın | iyi sabahlar | kolay gelsin | iyi çalışmalar | lütfen | lutfen | ltf | lütfenn | rica ederim | teşekkürler | teşekkür ederim | tşk | tesekkurler | sağ olun | sağol | sağolun | sevgili ekip | değerli ekip | herkese merhaba | alo | hocam | arkadaşlar
number-words = bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on | on bir | on iki | on üç | on dört | on beş | on altı | on yedi | on sekiz | on dokuz | yirmi
number-before = seçenek | numara | sayı | cevap | cevabım | yanıt | şık | madde
danger-mentions = tehlike | tehlikede | tehlikedeyim | tehlikedeyiz | tehlikeli | silah | silahı | silahla | silahlı | silahlar | tabanca | tabancası | tüfek | bıçak | bıçağı | bıçakla | bıçakladı | bıçaklandı | bomba | asit | kezzap | öldür | öldürmek | öldürecek | öldürecekler | öldürdü | öldürdüler | öldürüldü | öldü | ölü | ölüm | cinayet | ateş etti | ateş ettiler | vurdu | vurdular | vuruldu | vuracak | saldırı | saldırdı | saldırdılar | saldırıyor | saldırıyorlar | saldırıya uğradım | dayak | dövdü | dövdüler | dövüyor | dövüyorlar | darp | darbetti | tokat | yumruk | tekme | boğazımı sıktı | boğdu | taciz etti | dokundu | elledi | tecavüz | tecavüze | cinsel saldırı | kaçırdı | kaçırdılar | kaçırıldı | kayıp | kayboldu | kapımda | kapıda | kapının önünde | kapımın önünde | kapıma | evimin önünde | evin önünde | evimi | evime | evimde | oturduğum yer | yaşadığım yer | nerede oturduğumu | nerede yaşadığımı | iş yerim | işyerim | çalıştığım yer | gelecek | gelecekler | geliyor | geliyorlar | peşimde | peşimdeler | bekliyor | bekliyorlar | korkuyorum | korkuyoruz | korku | korktum | çok korkuyorum | polis | polisler | jandarma | hapis | hapse | cezaevi | sınır dışı | takip ediyor | takip ediyorlar | takip etti | takip ettiler | hesabım | hesabımı | şifrem | şifremi | şifrelerimi | şantaj | haraç | çıplak fotoğraf | çıplak fotoğraflarım | ifşa | hakaret | hakaretler | küfür | küfürler | küfrediyor | küfrediyorlar | istismar | şiddet

## What people may write at any moment

intent-sos-words = acil | acil durum | acill | acilll | çok acil | acil yardım | acil durum var | bu acil | bu acil bir durum | bu bir acil durum | acil lazım | kurtar beni | kurtarın | kurtarın beni | beni kurtar | beni kurtarın | bizi kurtarın | kurtarın bizi | biri beni kurtarsın | can kurtaran yok mu | koşun | acilen yardım | acil yardım edin | acil yardım lazım
intent-sos-anywhere = sos | s.o.s | 🆘 | imdat | imdaat | imdaaat | imdattt | imdatt | imdad | imdat imdat | yetişin | yetisinn | can kurtaran yok mu | hayatım tehlikede | hayatımız tehlikede | canım tehlikede | can güvenliğim yok | can güvenliğimiz yok | can güvenliğim tehlikede | sos yardım | sos yardım edin | sos lütfen | sos acil | sos geldiler | sos geliyorlar | sos kapıda | sos kapıdalar | sos kapımda | sos kapımdalar | sos beni | sos bizi | sos polis | sos silah | sos silahlı | sos evde | sos evdeler | sos burada | sos buradalar | sos var | sos biri | sos birileri | sos öldürecek | sos öldürecekler | sos imdat | yardım sos | acil sos | lütfen sos | sos sos
intent-sos-never = sos sayfası | sos butonu | sos düğmesi | sos tuşu | sos çocuk köyü | sos çocuk köyleri | acı sos | soya sos | barbekü sos | domates sos | sarımsaklı sos | beyaz sos | ranch sos | sos tarifi | sos tarifleri | sos yaptım | sos yaptık | soslu | imdat çekici | imdat kolu | imdat freni | imdat butonu | imdat düğmesi | imdat bey | imdat abi | imdat amca | imdat hoca | imdat dayı | indirime yetişin | indirimlere yetişin | kampanyaya yetişin | fırsata yetişin | yemeğe yetişin | toplantıya yetişin | etkinliğe yetişin | trene yetişin | derse yetişin | maça yetişin | imdat yaa | imdat ya çok komik | imdat jdjd | imdat sjsj | imdat ahaha | imdat asdfg | imdat asdasd
intent-sos-everyday = sos
intent-sos-names = imdat
intent-sos-examples = SOS | imdat | İMDAT yetişin | imdatt kapıdalar | sos yardım edin geldiler | lütfen yetisin adam evde | Acil! | kurtarın beni | hayatım tehlikede | can guvenligim yok | imdat imdat | SOS kapıda silahlı adamlar var
intent-sos-counterexamples = SOS Çocuk Köyü maddesi silindi | makarna için domatesli sos yaptım | İmdat Bey maddemi geri aldı | otobüsteki imdat çekici maddesi | acı sos tarifi paylaştım | indirime yetişin diye reklam atıyor | acele yok, ne zaman isterseniz | bu madde acil değil
intent-self-harm-anywhere = intihar | intiharı | intihara | intihardan | intiharım | intihar edeceğim | intihar edicem | intihar etmek | ölmek istiyorum | ölmek istiyom | ölmek istiyrm | olmek istiorum | ölmek istiyoruz | ölmek isterdim | ölmeyi istiyorum | ölmeyi düşünüyorum | ölmek geliyor içimden | ölesim var | ölesim geliyor | ölmeyi diliyorum | ölmeyi tercih ederim | ölsem daha iyi | ölsem de kurtulsam | ölsem kurtulsam | ölsem keşke | keşke ölsem | keşke ölseydim | keşke ölmüş olsam | keşke ölmüş olsaydım | ölmüş olsaydım keşke | keşke doğmasaydım | keşke hiç doğmasaydım | keşke uyansam bir daha uyanmasam | uyuyup uyanmamak istiyorum | uyuyup bir daha uyanmamak | bir daha uyanmak istemiyorum | bir daha uyanmasam | yarın olmayacağım | yarın burada olmayacağım | yarın yokum artık | yarın hayatta olmayacağım | ölüp gitmek istiyorum | ölüp gitsem | ölüp kurtulmak istiyorum | kendimi öldürmek | kendimi öldüreceğim | kendimi öldürücem | kendimi öldürcem | kendimi öldürecem | kendimi öldürecegm | intihar edecem | intihar edecm | hayatıma son verecem | kendimi asacem | bileklerimi kesecem | köprüden atlayacam | balkondan atlayacam | camdan atlayacam | kendime zarar verecem | kendimi atacağım aşağı | kendimi aşağı atıcam | kendimi yakacağım | kendimi öldürmeyi | kendimi öldürüyorum | kendimi öldürsem | kendimi öldürmem | canıma kıyacağım | canıma kıyıcam | canıma kıyacam | canıma kıymak | canıma kıysam | canıma kıymayı | canıma kastetmek | hayatıma son vermek | hayatıma son vereceğim | hayatıma son vericem | hayatıma son vermeyi | hayatımı sonlandırmak | hayatımı sonlandıracağım | hayatımı bitirmek istiyorum | hayatımı bitireceğim | her şeye son vermek istiyorum | her şeyi bitirmek istiyorum | her şeye bir son vereceğim | yaşamıma son | yaşamak istemiyorum | yaşamak istemiyom | yaşamak istemiyrm | artık yaşamak istemiyorum | yaşamak gelmiyor içimden | yaşamanın anlamı yok | yaşamanın bir anlamı yok | yaşamanın anlamı kalmadı | yaşamaya değmez | yaşamak için bir sebebim yok | yaşamak için sebebim yok | yaşamak için nedenim yok | yaşama sebebim kalmadı | yaşama isteğim kalmadı | yaşama isteğim yok | yaşayasım yok | yaşamaktan bıktım | yaşamaktan yoruldum | yaşamaktan usandım | hayattan bıktım | hayattan nefret ediyorum ölmek | var olmak istemiyorum | yok olup gitmek istiyorum | yok olmak istiyorum | bu dünyadan gitmek istiyorum | bu dünyadan göçmek istiyorum | kendimi asacağım | kendimi asıcam | kendimi asacam | kendimi asmak | kendimi asmayı | kendimi vuracağım | kendimi vurucam | kafama sıkacağım | kafama sıkıcam | kafama sıkacam | kafama sıkmak istiyorum | kafama sıkasım | bileklerimi keseceğim | bileklerimi kesicem | bileklerimi kestim | bileklerimi kesmek | bileğimi kestim | bileğimi keseceğim | köprüden atlayacağım | köprüden atlıcam | köprüden atlamak istiyorum | köprüden atlamayı | köprüden aşağı atlamak | balkondan atlayacağım | balkondan atlıcam | balkondan atlamak istiyorum | camdan atlayacağım | camdan atlıcam | camdan atlamak istiyorum | kendimi camdan atacağım | kendimi balkondan atacağım | kendimi köprüden | kendimi aşağı atmak | kendimi aşağı atacağım | kendimi trenin önüne | kendimi arabanın önüne | kendime zarar vermek | kendime zarar veriyorum | kendime zarar vereceğim | kendime zarar vericem | kendime zarar verdim | kendime zarar vermeyi | kendimi kesiyorum | kendimi kestim | kendimi kesmek | kendimi jiletliyorum | kollarımı kesiyorum | kollarımı kestim | kolumu kesiyorum | kolumu jiletledim | kollarımı jiletledim | jilet attım koluma | koluma jilet atıyorum | bütün hapları içtim | tüm hapları içtim | bütün ilaçları içtim | tüm ilaçları içtim | bütün ilaçlarımı içtim | bir kutu hap içtim | bir kutu ilaç içtim | bi kutu hap içtim | bi kutu ilaç içtim | bir sürü hap içtim | bir sürü ilaç içtim | bi sürü hap içtim | bi sürü ilaç içtim | çok fazla hap içtim | çok fazla ilaç içtim | hap içip ölmek | ilaç içip ölmek | ilaç içip uyumak istiyorum bir daha | zehir içtim | fare zehiri içtim | fare zehri içtim | doz aşımı | intihr | intahar
intent-self-harm-never = intihar saldırısı | intihar saldırıları | intihar saldırısında | intihar saldırganı | intihar bombacısı | intihar bombacıları | intihar bombası | intihar eylemi | intihar eylemcisi | intihar komandosu | intihar timi | intihar takımı | intihar yeleği | intihar ceketi | intihar dalışı | intihar dronu | siyasi intihar | politik intihar | ekonomik intihar | mesleki intihar | kariyer intiharı | intihar süsü | intihar gibi göster | intihar gibi gösterdiler | intihar gibi gösterecekler | intihar etmiş gibi gösterecekler | intihar görüntüsü | utançtan ölmek istiyorum | utancımdan ölmek istiyorum | gülmekten ölmek istiyorum | ölmek istiyorum gülmekten | bugünlük yaşamak istemiyorum | bu şehirde yaşamak istemiyorum | bu ülkede yaşamak istemiyorum | burada yaşamak istemiyorum | bu evde yaşamak istemiyorum | onunla yaşamak istemiyorum | onlarla yaşamak istemiyorum | istanbulda yaşamak istemiyorum | ailemle yaşamak istemiyorum
intent-self-harm-examples = ölmek istiyorum | artık yaşamak istemiyorum | intihar etmeyi düşünüyorum | kendimi öldürecem bu gece | keske olsem de kurtulsam | bi kutu hap içtim | canima kiyicam | kollarımı kesiyorum yine | yarin burada olmayacagim | kafama sıkıcam artık | yasamaktan yoruldum | uyuyup bir daha uyanmamak istiyorum
intent-self-harm-counterexamples = gülmekten öleceğim bu düzenlemeye | açlıktan ölüyorum | beni öldürmek istiyor | ölmek istemiyorum yardım edin | şehirde intihar saldırısı oldu | İntihar Timi filminin maddesi silindi | bu ülkede yaşamak istemiyorum | sınavdan sonra öldüm bittim | bu maddeyi silmek siyasi intihar olur | meraktan çatlıyorum
intent-self-harm-other-anywhere = kendini öldürmek istiyor | kendini öldürecek | kendini öldüreceğini | kendini öldürmeyi | kendini öldürmekle | kendini öldürdü | kendini öldürmesinden | intihar edecek | intihar edicek | intihar edeceğini | intihar edebilir | intihar etti | intihar etmiş | intihar etmek istiyor | intihar etmekten bahsediyor | intihar etmeyi düşünüyor | intihar etmeye kalktı | intihar etmeye çalıştı | intihar etmesinden | intihara kalkıştı | intihara kalktı | intihara teşebbüs | intihar teşebbüsü | intihar girişimi | intihar girişiminde | intihar mektubu | intihar notu | intihar mesajı | intiharla tehdit | intihar tehdidi | intihar ile tehdit | intihar eğilimli | intihara meyilli | intihardan bahsediyor | intihardan söz ediyor | onun intiharı | canına kıyacak | canına kıyacağını | canına kıymak | canına kıydı | canına kıymasından | canına kıymayı | hayatına son verecek | hayatına son vereceğini | hayatına son vermek istiyor | hayatına son verdi | yaşamına son verdi | yaşamına son verecek | ölmek istiyor | ölmek istiyormuş | ölmek istediğini | ölmek istediğini söylüyor | yaşamak istemiyor | yaşamak istemiyormuş | yaşamak istemediğini | kendine zarar veriyor | kendine zarar verecek | kendine zarar vereceğini | kendine zarar vermek istiyor | kendine zarar verebilir | kendine zarar vermesinden | kendine zarar vermiş | kendini kesiyor | kendini kesiyormuş | kollarını kesiyor | kollarını kesmiş | bileklerini kesti | bileklerini kesmiş | bileklerini kesecek | kendini asacak | kendini asacağını | kendini astı | kendini asmış | kendini vuracak | kafasına sıkacak | kafasına sıkacağını | köprüden atlayacak | köprüden atlayacağını | hap içmiş | bütün hapları içmiş | bütün ilaçları içmiş
intent-self-harm-other-never = bu ülkede yaşamak istemiyor | bu şehirde yaşamak istemiyor | burada yaşamak istemiyor | onunla yaşamak istemiyor | ailesiyle yaşamak istemiyor | telefonum ölmek istiyor | bilgisayarım ölmek istiyor | laptopum ölmek istiyor | ölmek istiyor musun | ölmek istiyor musunuz | doktorun verdiği hap içmiş
intent-self-harm-other-examples = bir kullanıcı kendini öldüreceğini yazdı | arkadaşım ölmek istiyor cevap vermiyor | tartışma sayfasına intihar notu bırakmış | kız kardeşim kollarını kesiyor yine | vikide biri intiharla tehdit ediyor | abim intihara kalkıştı | yasamak istemiyormus artik
intent-self-harm-other-counterexamples = bu ülkede yaşamak istemiyor artık | arkadaşım gülmekten öldü | bilgisayarım ölmek istiyor galiba | maddeyi öldürdü bu düzenlemeler | oyunda karakteri öldürdü | kendini bu işe adadı
intent-help-words = yardım | yardim | yardım edin | yardım et | yardım edin lütfen | yardım lazım | yardıma ihtiyacım var | yardım istiyorum | bana yardım edin | bana yardım et | bana yardım edin lütfen | bize yardım edin | yardımcı olun | yardımcı olur musunuz | yardım eder misiniz | yardım eder misin | yardım edebilir misiniz | yardım edebilir misin | bana yardım eder misiniz | bana yardım edebilir misiniz | bana yardım edebilir misin | biri yardım etsin | biri bana yardım etsin | yok mu yardım edecek | menü | menu | komutlar | seçenekler | ne yapabilirim | ne yazabilirim | nasıl çalışıyor
intent-language-words = dil | diller | dili değiştir | dil değiştir | dil seç | dil seçimi | başka dil | farklı dil | dil değiştirmek istiyorum | dil ayarı | 🌐
intent-stop-words = stop | dur | durun | durdur | dur artık | durun artık | dur lütfen | yeter | yeter artık | kes | kesin artık | bitir | bitirin | bitti | iptal | iptal et | vazgeçtim | vazgeç | çık | çıkış | soru sorma | soru sormayın | daha fazla soru yok | başka soru istemiyorum | sormayı bırak | sormayı bırakın | yazma | yazmayın | yazma artık | yazmayın artık | bana yazmayın | bana yazma | rahat bırakın | rahat bırak | beni rahat bırakın | beni rahat bırak
intent-status-words = durum | durumum | durum ne | durum nedir | ne durumda | ne durumdayız | son durum | son durum ne | gelişme var mı | bir gelişme var mı | haber var mı | yeni bir şey var mı | ne oldu | mesajım ulaştı mı | ulaştı mı | aldınız mı | mesajımı aldınız mı | okudunuz mu | kimse okudu mu | okuyan var mı | biri okudu mu
intent-keep-words = ne saklıyorsunuz | neyi saklıyorsunuz | neleri saklıyorsunuz | ne saklıyorsun | ne kaydediyorsunuz | neyi kaydediyorsunuz | neler kaydediliyor | ne kaydediliyor | ne saklanıyor | neler saklanıyor | hakkımda ne biliyorsunuz | benim hakkımda ne biliyorsunuz | gizlilik | mahremiyet | verilerim | kvkk | bunu saklıyor musunuz | bunlar saklanıyor mu | ne kadar saklıyorsunuz | ne kadar süre saklıyorsunuz | ne kadar süre saklanıyor | bu gizli mi | burası gizli mi | gizli mi | gizli kalır mı | gizli kalacak mı | bu gizli kalır mı | bu gizli kalacak mı | aramızda kalır mı | aramızda kalacak mı | bu aramızda mı | özel mi | bu özel mi | anonim mi | bu anonim mi | bunu kim okuyor | kim okuyor | kimler okuyor | bunu kimler okuyor | bunları kim okuyor | bunu kim okuyacak | kim okuyacak | kim okuyabilir | kimler okuyabilir | bunu kim okuyabilir | bunu kimler okuyabilir | bunu kim görüyor | bunu kimler görüyor | kim görebilir | bunu kim görebilir | bunu kimler görebilir | yazdıklarımı kim okuyor | yazdıklarımı kim görüyor | mesajlarımı kim okuyor | mesajlarımı kim görüyor | aileme söyler misiniz | aileme söyleyecek misiniz | aileme söyleyecek misin | aileme söylüyor musunuz | aileme haber verir misiniz | aileme haber verecek misiniz | ailemi arayacak mısınız | ailemin haberi olur mu | ailemin haberi olacak mı | ailem öğrenir mi | ailem öğrenecek mi | ailem bilecek mi | anneme babama söyleyecek misiniz | annemle babama söyleyecek misiniz | anne babama söyleyecek misiniz | anneme söyleyecek misiniz | babama söyleyecek misiniz | kimseye söyler misiniz | kimseye söyleyecek misiniz | birine söyleyecek misiniz
intent-return-words = telefonum kayıp | telefon kayıp | kayıp telefon | telefonumu kaybettim | telefonu kaybettim | telefonum kayboldu | telefonumu kaybedersem | telefonu kaybedersem | bu telefonu kaybedersem | ya telefonumu kaybedersem | ya telefonum kaybolursa | telefonum kaybolursa | telefonum çalındı | telefonumu çaldılar | telefonum çalınırsa | telefonumu aldılar | telefonuma el koydular | telefonuma el konuldu | telefonuma el kondu | telefonum elimden alındı | yeni telefon | yeni telefonum | başka telefon | telefon değiştirdim | telefonumu değiştirdim | başka kanal | başka hesap | nasıl geri dönerim | nasıl dönerim | tekrar nasıl ulaşırım
phrase-words = cümle | cumle | cümlem | cumlem | benim cümlem | benim cumlem | gizli cümle | gizli cümlem
intent-back-words = geri | geri dön | geri git | önceki | önceki soru | bir önceki | geriye dön | ⬅ | 🔙
intent-skip-words = geç | gec | atla | bunu geç | bunu atla | soruyu geç | soruyu atla | geçelim | geçiyorum | pas geç | sonraki | sonraki soru | sıradaki | cevap yok | cevap vermek istemiyorum | yanıtlamak istemiyorum | söylemek istemiyorum | söylemeyi tercih etmiyorum | söylemesem daha iyi | ⏭

intent-delete-words = sil | silin | siliniz | silsin | her şeyi sil | her şeyi silin | herşeyi sil | herşeyi silin | hepsini sil | hepsini silin | tümünü sil | tümünü silin | hepsi silinsin | her şey silinsin | silmek istiyorum | her şeyi silmek istiyorum | verilerimi sil | verilerimi silin | mesajlarımı sil | mesajlarımı silin | yazdıklarımı sil | yazdıklarımı silin | dosyamı silin | kaydımı silin | kayıtlarımı silin | her şeyin silinmesini istiyorum | beni unutun | her şeyi unutun | beni silin | yok edin hepsini | 🗑
intent-keep-it-words = silme | silmeyin | sakın silme | sakın silmeyin | silinmesin | kalsın | hepsi kalsın | öyle kalsın | sakla | saklayın | her şeyi saklayın | vazgeçtim | silmekten vazgeçtim | fikrimi değiştirdim | kararımı değiştirdim | silmeyi iptal et | silmeyi iptal edin | silmeyi durdur | silmeyi durdurun | geri al | geri alın
intent-who-words = kimsin | kimsiniz | sen kimsin | siz kimsiniz | bu kim | kim bu | kim o | kim var orada | kim yazıyor | kimle konuşuyorum | kiminle konuşuyorum | kimle yazışıyorum | kiminle yazışıyorum | bu ne | bu nedir | burası neresi | bu sohbet ne | bu numara kimin | bu kimin numarası | kimin numarası | hangi numara bu | seni tanıyor muyum | sizi tanıyor muyum | tanışıyor muyuz
intent-past-words = ne yazdım | ne yazmıştım | ne dedim | ne demiştim | ne söyledim | ne konuştuk | ne konuşmuştuk | neler yazdım | mesajları göster | mesajlarımı göster | mesajları gösterin | geçmiş | geçmişi göster | geçmişi gösterin | eski mesajlar | dosyam | vakam | vakamı göster | dosyamı göster | bir vaka var mı | kaydım var mı | daha önce konuştuk mu | daha önce yazmış mıydım | size yazmış mıydım | yazdığımı tekrarla | yazdıklarımı tekrarla | tekrar gönder | tekrar yolla | konu neydi
intent-neutral-words = nötr | notr | nötr mod | nötr yaz | nötr yazın | tarafsız yaz | dikkat çekmeden yaz | dikkat çekmeden yazın | başkası bu telefonu okuyabilir | bu telefonu başkası da okuyor | başkası okuyor | başkası okuyabilir | başkaları okuyor | telefonumu okuyorlar | telefonumu okuyor | telefonuma bakıyor | telefonuma bakıyorlar | telefonumu kontrol ediyor | telefonumu kontrol ediyorlar | telefonumu karıştırıyor | telefonumu karıştırıyorlar | kocam telefonuma bakıyor | eşim telefonuma bakıyor | babam telefonuma bakıyor | ailem telefonuma bakıyor | ortak telefon | telefonu paylaşıyorum | telefonu ortak kullanıyoruz | yalnız değilim | tek değilim | yanımda biri var | yanımda birileri var | kocam telefonumu karıştırıyor | kocam mesajlarımı okuyor | kocam bunu okuyabilir | karım telefonuma bakıyor | karım telefonumu karıştırıyor | karım mesajlarımı okuyor | karım bunu okuyabilir | eşim telefonumu karıştırıyor | eşim mesajlarımı okuyor | eşim bunu okuyabilir | sevgilim telefonuma bakıyor | sevgilim telefonumu karıştırıyor | sevgilim mesajlarımı okuyor | sevgilim bunu okuyabilir | erkek arkadaşım telefonuma bakıyor | erkek arkadaşım telefonumu karıştırıyor | erkek arkadaşım mesajlarımı okuyor | erkek arkadaşım bunu okuyabilir | kız arkadaşım telefonuma bakıyor | kız arkadaşım telefonumu karıştırıyor | kız arkadaşım mesajlarımı okuyor | kız arkadaşım bunu okuyabilir | nişanlım telefonuma bakıyor | nişanlım telefonumu karıştırıyor | nişanlım mesajlarımı okuyor | nişanlım bunu okuyabilir | eski eşim telefonuma bakıyor | eski eşim telefonumu karıştırıyor | eski eşim mesajlarımı okuyor | eski eşim bunu okuyabilir | eski sevgilim telefonuma bakıyor | eski sevgilim telefonumu karıştırıyor | eski sevgilim mesajlarımı okuyor | eski sevgilim bunu okuyabilir | babam telefonumu karıştırıyor | babam mesajlarımı okuyor | babam bunu okuyabilir | annem telefonuma bakıyor | annem telefonumu karıştırıyor | annem mesajlarımı okuyor | annem bunu okuyabilir | abim telefonuma bakıyor | abim telefonumu karıştırıyor | abim mesajlarımı okuyor | abim bunu okuyabilir | kardeşim telefonuma bakıyor | kardeşim telefonumu karıştırıyor | kardeşim mesajlarımı okuyor | kardeşim bunu okuyabilir | ailem telefonumu karıştırıyor | ailem mesajlarımı okuyor | ailem bunu okuyabilir | patronum telefonuma bakıyor | patronum telefonumu karıştırıyor | patronum mesajlarımı okuyor | patronum bunu okuyabilir | kocam telefonumu okuyor | eşim telefonumu okuyor | kocam telefonumu kontrol ediyor | eşim telefonumu kontrol ediyor | sevgilim telefonumu kontrol ediyor | babam telefonumu kontrol ediyor | annem telefonumu kontrol ediyor | ailem telefonumu kontrol ediyor | abim telefonumu kontrol ediyor | babam telefonumu okuyor | annem telefonumu okuyor | ailem telefonumu okuyor | annem babam telefonuma bakıyor | annemle babam telefonuma bakıyor | annem babam telefonumu karıştırıyor | ailem telefonuma bakabilir | kocam bunu görebilir | eşim bunu görebilir | ailem bunu görebilir | babam bunu görebilir | mesajlarımı okuyor | mesajlarımı okuyorlar | bunu okuyabilir | bunu okuyabilirler | biri telefonuma bakıyor | birisi telefonuma bakıyor | biri telefonumu okuyor | birisi bunu okuyabilir | biri bunu okuyabilir
intent-words-words = kelimeler | kelime | sözcükler | gizli kelime | gizli kelimeler | kelime belirle | kelime belirleyelim | kelime seç | güvenli kelime | anlaştığımız kelime | kod kelime | kod kelimesi | tehlike kelimesi | gizleme kelimesi
intent-no-tips-words = ipucu yok | ipucu istemiyorum | ipucu gönderme | ipucu göndermeyin | ipucu gelmesin | ipuçları olmasın | ipuçlarını durdur | ipuçlarını durdurun | öneri istemiyorum | tavsiye istemiyorum
intent-emergency-yes-words = acilde evet | acil durumda evet | acil olursa evet | acil durumda yazın | acil durumda yazabilirsiniz | acil durumda yazabilirsin | acil durumda her zaman | acilde her zaman | acil durumda istediğiniz zaman
code-word-words = kod kelime | kod kelimesi | kod kelimem | benim kod kelimem | kod sözcüğü | kod sözcüğüm | kod sozcugu | parola kelime
danger-word-words = tehlike kelimesi | tehlike kelimem | benim tehlike kelimem | tehlike sözcüğü | tehlike sözcüğüm | tehlike sozcugu
hide-word-words = gizleme kelimesi | gizleme kelimem | benim gizleme kelimem | gizleme sözcüğü | gizleme sözcüğüm | gizleme sozcugu
time-after-words = sonra | den sonra | dan sonra | ten sonra | tan sonra | itibaren | den itibaren | dan itibaren | den önce değil | dan önce değil | den | dan | ten | tan
time-before-words = önce | den önce | dan önce | ten önce | tan önce | kadar | e kadar | a kadar | ye kadar | ya kadar | den sonra değil | dan sonra değil | ile | arası | arasında
time-am-words = sabah | sabahleyin | sabahları | öö | gece yarısından sonra
time-pm-words = öğleden sonra | akşam | akşamları | akşamüstü | gece | ös

raise-attack-anywhere = kapımda | kapımdalar | kapıdalar | kapıda bekliyorlar | kapıda bekliyor | kapıda adamlar var | kapıda biri var | kapıda birileri var | kapıda polis | kapımın önünde | kapımın önündeler | kapının önündeler | kapının önünde bekliyor | kapının önünde bekliyorlar | kapıyı zorluyor | kapıyı zorluyorlar | kapıyı kırıyor | kapıyı kırıyorlar | kapıyı kırdılar | kapıyı kırdı | kapıyı kıracaklar | kapıyı tekmeliyor | kapıyı tekmeliyorlar | kapıyı yumrukluyor | kapıyı yumrukluyorlar | kapıma dayandı | kapıma dayandılar | kapıma geldi | kapıma geldiler | evimin önünde | evimin önündeler | evin önündeler | evin önünde bekliyor | evin önünde bekliyorlar | apartmanın önündeler | evime girdi | evime girdiler | evime giriyorlar | eve girdiler | eve giriyorlar | eve zorla girdi | eve zorla girdiler | evimi bastı | evimi bastılar | evimi basacaklar | evi bastılar | evimin içinde | evimin içindeler | evin içindeler | adam evde | evdeler | içeri girdiler | bana saldırıyor | bana saldırıyorlar | bize saldırıyorlar | bana saldırdı | bana saldırdılar | beni dövüyor | beni dövüyorlar | bizi dövüyor | beni dövdü | beni dövdüler | onu dövüyor | onu dövüyorlar | beni bıçakladı | dövüyor beni | vuruyor bana | bana vuruyor | bana vurdu | boğazımı sıkıyor | boğazımı sıktı | silahı var | silahları var | silahlılar | silahlı biri | silahlı birileri | silahlı adam | silahlı adamlar | elinde silah | ellerinde silah | silah çekti | silah çektiler | silah doğrulttu | silah doğrultuyor | bıçağı var | bıçakları var | elinde bıçak | bıçaklı biri | bıçaklı adam | bıçak çekti | ateş ediyor | ateş ediyorlar | ateş açtı | ateş açtılar | beni öldürmeye geliyor | beni öldürmeye geliyorlar | öldürmeye geliyorlar | beni öldürecek | beni öldürecekler | bizi öldürecek | bizi öldürecekler | öldürecekler beni | öldürecek beni | öldürecekler bizi | öldürücekler beni | beni öldürücekler | beni öldürmeye çalışıyor | beni öldürmeye çalışıyorlar | bu gece öldürecek | bu gece öldürecekler | almaya geliyorlar | beni almaya geliyorlar | dışarıda bekliyor | dışarıda bekliyorlar | dışarda bekliyorlar | aşağıda bekliyorlar | sokakta takip ediyor | sokakta takip ediyorlar | şu an takip ediyor | şu an takip ediyorlar | şu an beni takip ediyor | şu an beni takip ediyorlar | şuan takip ediyorlar | şuan beni takip ediyor | arabayla takip ediyor | arabayla takip ediyorlar | araba takip ediyor | araba beni takip ediyor | motorla takip ediyor | yolda takip ediyor | yolda takip ediyorlar | eve kadar takip etti | eve kadar takip ettiler | eve kadar takip ediyor | eve kadar takip ediyorlar | peşimden geliyor | peşimden geliyorlar | arkamdan geliyor | arkamdan geliyorlar | peşimdeler | beni kovalıyor | beni kovalıyorlar | rehin aldı | rehin aldılar | rehin alındım | beni rehin | beni eve kilitledi | beni eve kilitlediler | beni odaya kilitledi | beni odaya kilitlediler | saldırıya uğruyorum | saldırıya uğruyoruz | linç ediyorlar sokakta
raise-attack-never = annem beni öldürecek | annem öldürecek beni | babam beni öldürecek gülmekten | patronum beni öldürecek | hocam beni öldürecek | hoca beni öldürecek | öğretmenim beni öldürecek | bu sınav beni öldürecek | bu sıcak beni öldürecek | bu iş beni öldürecek | bu madde beni öldürecek | bu proje beni öldürecek | merak beni öldürecek | stres beni öldürecek | son tarih beni öldürecek | beni öldürecek gülmekten | gülmekten öldürecek beni | gülmekten beni öldürecek | beni öldürecekler gülmekten | kendini rehin | fırsat kapımda | bahar kapımda | kış kapımda | sınavlar kapımda | ödev beni öldürecek | iş beni öldürecek | sınav beni öldürecek | sıcak beni öldürecek | bu hava beni öldürecek
raise-attack-examples = kapımda iki adam var | kapıyı kırıyorlar şu an | adamın bıçağı var ve evin içinde | biri beni takip ediyor sokakta takip ediyor yetişemiyorum | bu gece beni öldürecekler | kocam beni dövüyor | evimi bastılar | silahlı adamlar var asagida
raise-attack-counterexamples = annem beni öldürecek sınavdan kalırsam | bu proje beni öldürecek | maddeme saldırdılar yine | cevap bekliyor hâlâ | müzenin kapısı kapalı | beni Twitter'da çok kişi takip ediyor | gülmekten öldürecek beni bu sayfa
raise-taken-anywhere = onu aldılar | onu götürdüler | onu alıp götürdüler | alıp götürdüler | beni götürüyorlar | beni alıyorlar | beni götürecekler | bizi götürüyorlar | onu götürüyorlar | onları götürdüler | kocamı aldılar | kocamı götürdüler | eşimi aldılar | eşimi götürdüler | kardeşimi aldılar | kardeşimi götürdüler | abimi aldılar | abimi götürdüler | ablamı götürdüler | babamı aldılar | babamı götürdüler | annemi götürdüler | oğlumu götürdüler | kızımı götürdüler | arkadaşımı aldılar | arkadaşımı götürdüler | almaya geldiler | beni almaya geldiler | onu almaya geldiler | bizi almaya geldiler | beni almaya geliyorlar | gözaltı | gözaltında | gözaltındayım | gözaltına alındı | gözaltına alındım | gözaltına alındık | gözaltına alındılar | gözaltına aldılar | gözaltına alınıyor | gözaltına alınıyorum | gözaltına alıyorlar | gözaltına alınmış | nezarette | nezaretteyim | nezarethanede | tutuklandı | tutuklandım | tutuklandık | tutuklandılar | tutuklanıyorum | tutuklanıyor | tutukladılar | tutukluyorlar | tutuklanmış | beni tutukluyorlar | polis burada | polisler burada | polis geldi | polisler geldi | polis kapıda | polisler kapıda | polis evde | polisler evde | polis eve geldi | polis evime geldi | polis evimi bastı | polis baskını | polis bastı | polis götürdü | polisler götürdü | polis aldı | jandarma geldi | jandarma götürdü | jandarma kapıda | ev baskını | evimi arıyorlar | evimi aradılar | evi arıyorlar | evde arama yapıyorlar | arama yapıyorlar evde | kaçırıldı | kaçırıldım | kaçırılmış | kaçırdılar onu | onu kaçırdılar | kardeşimi kaçırdılar | arkadaşımı kaçırdılar | kocamı kaçırdılar | oğlumu kaçırdılar | kızımı kaçırdılar | beni kaçırdılar | zorla götürdüler | zorla arabaya bindirdiler | haber alamıyoruz götürdüler | polis beni götürüyor | polis evi bastı | polis evimizi bastı
raise-taken-never = fırsatı kaçırdılar | fırsat kaçırıldı | fırsatı kaçırdım | maç kaçırıldı | son tarih kaçırıldı | gözden kaçırıldı | gözden kaçırılmış | gol kaçırıldı | uçak kaçırıldı maddesi | kitap tutuklandı adlı | konu gözaltı kremi | gözaltı kremi | gözaltı morlukları | gözaltı torbaları | gözaltı bandı | ciddiye aldılar | polis geldi filmi | ödülü onu aldılar
raise-taken-examples = az önce geldiler onu aldılar | polis arkadaşımın evinde götürdüler alıp götürdüler | gözaltına alınıyorum | bu sabah gözaltına alındı | bizi almaya geldiler | abimi götürdüler haber yok | tutuklandi az once
raise-taken-counterexamples = fotoğraf 2010'da çekildi | maddem kaldırıldı | fırsatı kaçırdılar | bu hata gözden kaçırıldı | gözaltı morlukları için krem | mayısta konferansa geliyoruz | önerimi ciddiye aldılar
raise-account-anywhere = hesabım hacklendi | hesabım heklendi | hesabım çalındı | hesabım ele geçirildi | hesabım ele geçirilmiş | hesabımı hacklediler | hesabımı heklediler | hesabımı hackledi | hesabımı çaldılar | hesabımı çaldı | hesabımı ele geçirdiler | hesabımı ele geçirdi | hesabıma girdi | hesabıma girdiler | hesabıma girmiş | hesabıma girmişler | hesabıma biri girdi | hesabıma giriş yapıldı | hesabıma giriş yaptı | hesabıma giriş yapmış | hesabıma giriyorlar | hesabıma giriyor | hesabıma erişimi kaybettim | hesabıma erişimimi kaybettim | hesabımı kaybettim | hesabımda biri var | hesabımı kullanıyorlar | hesabımı kullanıyor | hesabımdan atıldım | vikipedi hesabım çalındı | hacklendim | heklendim | instagramım çalındı | whatsappım çalındı | whatsappım hacklendi | sim kartımı kopyaladılar | hattımı kopyaladılar | telefonumda casus yazılım | telefonuma casus yazılım | telefonumda casus program | telefonuma girdiler | telefonum hacklendi | telefonumu hacklediler | telefonum dinleniyor | telefonumu dinliyorlar | telefonumu aldılar | telefonumu aldı | telefonumu elimden aldılar | telefonumu elimden aldı | telefonuma el koydular | telefonuma el konuldu | telefonuma el kondu | telefonuma el koydu | telefonum çalındı | telefonumu çaldılar | bilgisayarımı aldılar | bilgisayarıma el koydular | bilgisayarıma el konuldu | bilgisayarıma el kondu | laptopumu aldılar | laptopuma el koydular | cihazlarıma el koydular | cihazlarıma el konuldu | dijital materyallere el konuldu | şifremi biliyor | şifremi biliyorlar | şifremi ele geçirdi | şifremi ele geçirdiler | şifremi öğrendi | şifremi öğrendiler | şifremi çaldılar | şifrelerimi biliyorlar | parolamı biliyor | parolamı biliyorlar | parolamı ele geçirdiler | telefonumu ele geçirdiler | telefonumu ele geçirdi | telefonum ele geçirildi
raise-account-never = hesabımı kaybettim restoranda | matematik hesabımı kaybettim
raise-account-examples = dün gece biri hesabıma giriş yapmış | polis telefonumu aldı | sanirim sifremi biliyorlar | hesabım hacklendi | telefonuma el koydular | vikipedi hesabımı çaldılar
raise-account-counterexamples = muhasebecimin adresini kaybettim | nasıl hesap açarım | şifremi unuttum | yeni telefon aldım | hesabı masaya getirdiler | bilgisayarımı tamire verdim

## The first words

hello = Merhaba. Burası ekibin ({ $team }) ilk temas noktası: birkaç kısa soru soran bir program. Burada yazdıklarınızı ekipten insanlar okur; herkese açık değildir.
hello-now = Şu anda tehlikedeyseniz istediğiniz an SOS ya da 🆘 yazın veya güvenliyse bulunduğunuz yerin acil numarasını arayın. Hiçbir soruyu yanıtlamak zorunda değilsiniz: “stop” soruları bitirir, “ne saklıyorsunuz” neyin saklandığını söyler.
hello-languages = { $languages } → dilin adını yazın.
language-not-here = Bu dilde yazamıyorum: { $language }. Size daha kolay geliyorsa yine de o dilde yazın: sözleriniz yazdığınız gibi saklanır, ekibe ({ $team }) hangi dile benzediği bildirilir. Buradaki insanların okuduğu diller: { $read }.
language-not-read = Bu dilde yazıyorum: { $language }. Ama buradaki insanların okuduğu diller: { $read }. Sözleriniz yazdığınız gibi saklanır.
how-to-answer = Bir sayı, kendi sözleriniz ya da bir tepki: hepsi yanıt sayılır. “geç” ve “geri” de olur.
option-line = { $number } – { $option }
unclear = Yazdığınızı sakladım, insanlar okuyacak. Sorum bir kez daha:

## Questions

question-safe = Şu anda, bu telefonu ya da bilgisayarı başka kimse okumadan, buraya güvenle yazabiliyor musunuz?
question-safe-again = Şu anda buraya güvenle yazabiliyor musunuz?
question-safe-short = Güvenle yazabilme
question-danger = Önümüzdeki saatlerde siz ya da bir başkası tehlikede mi?
question-danger-again = Önümüzdeki saatlerde tehlikede olan biri var mı?
question-danger-short = Önümüzdeki saatlerde tehlike
question-what = Neler oluyor? Kendi sözlerinizle yazın. Daha kolaysa en yakın olanı seçin:
question-what-again = Neler oluyor? Nasıl yazarsanız yazın, olur.
question-what-short = Neler oluyor
question-where = Nerede oluyor? Örneğin bir vikide, Telegram'da, X'te, basında, yüz yüze, birkaç yerde. Nerede olursa olsun yanınızdayız.
question-where-again = Nerede oluyor?
question-where-short = Nerede
question-region = Söylemek isterseniz: hangi ülke ya da bölgeyle ilgili? Oranın yasalarını bilen insanları bulmamıza yardımcı olur. Şunu da seçebilirsiniz:
question-region-again = Söylemek isterseniz: hangi ülke ya da bölgeyle ilgili?
question-region-short = Ülke ya da bölge
question-contact = Size nasıl ve ne zaman yazabiliriz? Kendi sözlerinizle; “18-22” gibi saatler sizin saatinize göre alınır. Ya da:
question-contact-again = Size nasıl ve ne zaman yazabiliriz?
question-contact-short = İletişim

## Answers

option-yes = Evet
option-yes-words = evet | evt | ewet | eved | evett | evet evet | evet lütfen | evet var | evet tabii | tabii | tabi | tabii ki | tabi ki | elbette | olur | tamam | tmm | tmam | peki | kesinlikle | aynen | aynen öyle | var | var evet | maalesef evet | maalesef var | ok | okey | 👍 | ✅ | ✔ | ☑
question-safe-yes-words = güvenli | yazabiliyorum | yazabilirim | evet yazabilirim | başka kimse yok | kimse okumuyor | kimse okuyamaz | başka kimse okumuyor | başka kimse okuyamaz | kimse bakmıyor | başka kimse bakmıyor | sadece ben | yalnızca ben | sadece ben okuyorum | sadece ben kullanıyorum | bir tek ben | evet yazabiliyorum | güvenle yazabiliyorum | evet güvenli | burası güvenli | şu an güvenli | şimdi güvenli | güvendeyim | evet güvendeyim | şu an güvendeyim | güvenli bir yerdeyim | güvenli yerdeyim | güvenlik sorunu yok | risk yok | riski yok | sakınca yok | sakıncası yok | yalnızım | yanlızım | tek başımayım | tek başıma | tek başınayım | evet yalnızım | evet tek başımayım | şu an yalnızım | şu anda yalnızım | şu an tek başımayım | evde yalnızım | evde tek başımayım | yalnızca benim | sadece benim | sadece ben varım | bir tek ben varım | bi tek ben | sırf ben | kendi başımayım | kendi başıma | bir tek ben okuyorum | bir tek ben kullanıyorum | sadece ben bakıyorum | yalnızca ben okuyorum | yalnızca ben kullanıyorum | kimse görmüyor | başka kimse görmüyor | kimse göremez | başka kimse göremez | kimse bakamaz | kimse okumaz | başka kimse okumaz | başkası okumuyor | başkası okuyamaz | başkası bakmıyor | başkası yok | kimsecikler yok | yanımda kimse yok | burada kimse yok | evde kimse yok | kimse telefonuma bakmıyor | telefonuma kimse bakmıyor | telefonumu kimse okumuyor | kimse telefonumu okumuyor
option-no = Hayır
option-no-words = hayır | hayir | hyr | hayr | hayırr | hayır hayır | yok | yook | yoo | yok yok | hayır yok | değil | asla | hiç | hiçbiri | kesinlikle hayır | tabii ki hayır | 👎 | ❌ | ✖ | 🚫 | kimse | hiç kimse | hiçbir şey | kimse yok | tehlike yok | hiç tehlike yok | tehlikede değilim | tehlikede değiliz | kimse tehlikede değil | hayır teşekkürler | hayır sağ olun | yok teşekkürler | istemiyorum | istemem | yazamıyorum | yazamam | güvenli değil
option-unsure = Emin değilim
option-unsure-words = emin değilim | pek emin değilim | emin değiliz | bilmiyorum | bilmiyom | bilmiyrm | bilmem | bilemiyorum | bilemedim | hiç bilmiyorum | hiçbir fikrim yok | fikrim yok | belki | kararsızım | sanmıyorum | sanmam | zannetmiyorum | şimdilik hayır | şimdilik yok | şu an yok | galiba değil | galiba hayır | sanırım hayır | 🤷 | ❓ | güvenli mi | güvenli mi bilmiyorum | burası güvenli mi | güvenli mi ki | güvenli mi emin değilim
option-maybe = Belki
option-maybe-words = belki | belki de | olabilir | olabilir galiba | muhtemelen | büyük ihtimalle | galiba | galiba evet | galiba var | sanırım | sanırım evet | sanırım var | herhalde | mümkün | korkarım evet | emin değilim | pek emin değilim | bilmiyorum | bilmiyom | bilmiyrm | bilmem | bilemiyorum | fikrim yok | kararsızım | sanmıyorum | sanmam | zannetmiyorum | şimdilik hayır | şimdilik yok | şu an yok | galiba değil | galiba hayır | sanırım hayır | 🤷 | ❓
option-doxxing = Birinin özel bilgileri yayımlandı (ifşa, doxxing)
option-doxxing-words = doxxing | doxing | doxx | dox | doxlandım | doxladılar | ifşa | ifşalandım | ifşa edildim | ifşa ettiler | ifşaladılar | özel bilgiler | kişisel bilgiler | bilgilerim sızdırıldı | sızıntı
option-doxxing-mentions = doxx | doxxing | doxing | doxladılar | doxlandım | ifşa | ifşaladı | ifşaladılar | ifşa etti | ifşa ettiler | adresim | adresimi | ev adresim | ev adresimi | adresimizi | telefon numaram | telefon numaramı | numaramı | tc kimlik | tc numaramı | kimlik bilgilerim | kişisel bilgilerim | kişisel bilgilerimi | özel bilgilerim | özel bilgilerimi | bilgilerimi yaydılar | bilgilerimi paylaştılar | bilgilerimi yayınladılar | sızdırdı | sızdırdılar | sızdırıldı | fotoğrafımı paylaştı | fotoğrafımı paylaştılar | fotoğraflarımı | gerçek adımı
option-threats = Tehdit
option-threats-words = tehdit | tehditler | tehdit ediliyorum | tehdit ediyorlar | tehdit ediyor | tehdit edildim | tehdit alıyorum | tehdit aldım | şantaj
option-threats-mentions = tehdit | tehditler | tehdidi | tehditleri | tehdit ediyor | tehdit ediyorlar | tehdit etti | tehdit ettiler | tehdit ediliyorum | tehdit edildim | öldürürüm | öldüreceğim seni | öldürecek | öldürecekler | öldürmekle | ölümle | tecavüzle | şantaj | şantajla | şantaj yapıyor | şantaj yapıyorlar
option-arrest = Gözaltı, polis ya da resmî bir yazı
option-arrest-words = gözaltı | gözaltına alındım | tutuklama | tutuklandı | tutuklandım | polis | jandarma | savcılık | savcı | celp | tebligat | ifadeye çağrıldım | ifade | mahkeme | dava | soruşturma | baskın | ihtarname | resmî yazı | resmi yazı | hukuki
option-arrest-mentions = gözaltı | gözaltına | gözaltında | gözaltına alındı | tutuklandı | tutuklandım | tutukladılar | tutuklu | tutuklama | nezarette | nezarethane | ifadeye çağırdılar | ifadeye çağrıldım | ifade vermeye | savcılık | savcı | soruşturma | tebligat | celp | arama kararı | baskın | sınır dışı
option-surveillance = İzlenmek ya da izlenme korkusu
option-surveillance-words = izleniyorum | izlenme | gözetim | gözetleme | takip | takip ediliyorum | takip ediyorlar | dinleniyorum | dinleme | casus yazılım | hacklendim | heklendim | izleniyor muyum | izlenmekten korkuyorum
option-surveillance-mentions = izleniyorum | izleniyoruz | izliyorlar | beni izliyor | gözetleniyorum | gözetliyorlar | gözetim | takip ediliyorum | takip ediliyoruz | takip ediyor | takip ediyorlar | dinleniyorum | dinliyorlar | dinleniyor | telefonum dinleniyor | mesajlarımı okuyorlar | mesajlarımı okuyor | casus yazılım | casus program | spyware | konumumu | hacklendi | heklendi | hacklediler | hacklendim
option-blocked = Bir site engelli ya da internet kesik
option-blocked-words = engel | engellendi | engelli | engelleme | erişim engeli | site engelli | sansür | internet yok | internet kesik | internet kesildi | internet kesintisi
option-blocked-mentions = erişim engeli | erişime engellendi | erişime kapatıldı | site engellendi | siteyi engellediler | vikipediyi engellediler | vikipedi engellendi | vikipediye erişilemiyor | sansür | sansürlendi | sansürlediler | internet kesildi | interneti kestiler | internet kesintisi | internet kapatıldı | bant daraltma
option-takedown = Biri bir şeyin kaldırılmasını, değiştirilmesini ya da verilmesini istiyor (devlet, polis, avukat)
option-takedown-words = kaldırma talebi | kaldırılma talebi | içerik kaldırma | kaldırmamızı istiyorlar | kaldırmamı istiyorlar | silmemizi istiyorlar | mahkeme kararı | ihtar | ihtar geldi | veri talebi | bilgi talebi | iftira davası | hakaret davası
option-takedown-mentions = kaldırma talebi | içerik kaldırma | kaldırmamızı istiyor | kaldırmamızı istiyorlar | kaldırmamı istiyor | kaldırmamı istiyorlar | silmemi istiyor | silmemi istiyorlar | silmemizi istiyorlar | kaldırılması istendi | kaldırılmasını istiyor | mahkeme kararı | ihtarname | kullanıcı verilerini | kullanıcı bilgilerini istiyor | kullanıcı bilgilerini istediler | veri talebi | dava açacak | dava açacaklar | dava açtı | dava açtılar | dava edecek | hakaret davası | iftira | tazminat davası
option-child = Bir çocuk ya da genç tehlikede
option-child-words = çocuk | çocuklar | bir çocuk | çocuğum | küçük | reşit değil | ergen | genç | kız çocuğu | erkek çocuğu
option-child-mentions = çocuk | çocuklar | çocuğu | çocuğa | çocuğum | çocuğumu | reşit değil | reşit olmayan | 18 yaş altı | çocuk istismarı | pedofil | pedofili | sübyancı
age-words = # yaşındayım | # yaşımdayım | # yaşındayız | yaşım # | benim yaşım # | yaşım daha # | yaşım henüz # | # yaşına girdim | # yaşına yeni girdim | # yaşıma girdim | # yaşıma yeni girdim | # yaşımı doldurdum | # yaşına gireceğim | # yaşıma gireceğim | # yaşında bir kızım | # yaşında bir erkeğim | # yaşında kız | # yaşında kızım | # yaşında kızıma | # yaşında kızımı | # yaşında kızımın | # yaşında kıza | # yaşında kızı | # yaşında kızın | # yaşında erkek | # yaşında oğlum | # yaşında oğluma | # yaşında oğlumu | # yaşında oğlumun | # yaşında kardeşim | # yaşında kardeşime | # yaşında kardeşimi | # yaşında çocuk | # yaşında öğrenci | # yaşında öğrencim | # yaşında öğrencime | # yaşında genç | # yaşında yeğenim | # yaşında yeğenime | # yaşında kuzenim | # yaşında arkadaşım | # yaşında bir kız | # yaşında bir kızıma | # yaşında bir kızımı | # yaşında bir kızımın | # yaşında bir kıza | # yaşında bir kızı | # yaşında bir kızın | # yaşında bir erkek | # yaşında bir oğlum | # yaşında bir oğluma | # yaşında bir oğlumu | # yaşında bir oğlumun | # yaşında bir kardeşim | # yaşında bir kardeşime | # yaşında bir kardeşimi | # yaşında bir çocuk | # yaşında bir öğrenci | # yaşında bir öğrencim | # yaşında bir öğrencime | # yaşında bir genç | # yaşında bir yeğenim | # yaşında bir yeğenime | # yaşında bir kuzenim | # yaşında bir arkadaşım | # yaşındaki kız | # yaşındaki kızım | # yaşındaki kızıma | # yaşındaki kızımı | # yaşındaki kızımın | # yaşındaki kıza | # yaşındaki kızı | # yaşındaki kızın | # yaşındaki erkek | # yaşındaki oğlum | # yaşındaki oğluma | # yaşındaki oğlumu | # yaşındaki oğlumun | # yaşındaki kardeşim | # yaşındaki kardeşime | # yaşındaki kardeşimi | # yaşındaki çocuk | # yaşındaki öğrenci | # yaşındaki öğrencim | # yaşındaki öğrencime | # yaşındaki genç | # yaşındaki yeğenim | # yaşındaki yeğenime | # yaşındaki kuzenim | # yaşındaki arkadaşım | kızım # yaşında | kızım daha # yaşında | kızım henüz # yaşında | oğlum # yaşında | oğlum daha # yaşında | oğlum henüz # yaşında | kardeşim # yaşında | kardeşim daha # yaşında | kardeşim henüz # yaşında | kız kardeşim # yaşında | kız kardeşim daha # yaşında | kız kardeşim henüz # yaşında | erkek kardeşim # yaşında | erkek kardeşim daha # yaşında | erkek kardeşim henüz # yaşında | çocuğum # yaşında | çocuğum daha # yaşında | çocuğum henüz # yaşında | yeğenim # yaşında | yeğenim daha # yaşında | yeğenim henüz # yaşında | kuzenim # yaşında | kuzenim daha # yaşında | kuzenim henüz # yaşında | arkadaşım # yaşında | arkadaşım daha # yaşında | arkadaşım henüz # yaşında | kız arkadaşım # yaşında | kız arkadaşım daha # yaşında | kız arkadaşım henüz # yaşında | öğrencim # yaşında | öğrencim daha # yaşında | öğrencim henüz # yaşında | torunum # yaşında | torunum daha # yaşında | torunum henüz # yaşında | kız # yaşında | kız daha # yaşında | kız henüz # yaşında | mağdur # yaşında | mağdur daha # yaşında | mağdur henüz # yaşında | kurban # yaşında | kurban daha # yaşında | kurban henüz # yaşında
option-self-harm = Biri kendine zarar verebilir
option-self-harm-words = kendine zarar | kendine zarar verme | kendine zarar verebilir
option-harassment = Taciz, zorbalık
option-harassment-words = taciz | taciz ediliyorum | taciz ediyorlar | zorbalık | siber zorbalık | ısrarlı takip | stalk | stalklıyor | linç | linçleniyorum | nefret | rahatsız ediyorlar | rahatsız ediyor
option-harassment-mentions = taciz | tacize | tacizci | taciz ediyor | taciz ediyorlar | taciz etti | taciz ettiler | zorbalık | siber zorbalık | ısrarlı takip | stalk | stalker | stalklıyor | linç | linç ediyorlar | linçleniyorum | rahatsız ediyor | rahatsız ediyorlar | peşimi bırakmıyor | peşimi bırakmıyorlar
option-travel = Bir yolculuk ya da etkinlik
option-travel-words = yolculuk | seyahat | gezi | etkinlik | konferans | toplantı | buluşma
option-disinformation = Dezenformasyon (yalan haber)
option-disinformation-words = dezenformasyon | yalan haber | yalan haberler | sahte haber | asılsız haber | propaganda | kara propaganda | yalan | yalanlar | iftira
option-removal = Hakkımdaki bilgilerin kaldırılması
option-removal-words = kaldırma | kaldırılsın | kaldırın | kaldırılması | bilgilerimin kaldırılması | bilgilerimi kaldırın | hakkımdaki bilgileri kaldırın | hakkımdaki bilgiler | yayından kaldırın | unutulma hakkı
option-need = Bir şeye ihtiyacımız var: para, güvenli bir yer, ekipman, elektrik
option-need-words = ihtiyaç | ihtiyacım var | bir şeye ihtiyacım var | bir şeye ihtiyacımız var | para lazım | paraya ihtiyacım var | maddi destek | maddi yardım | barınma | sığınak | güvenli bir yer | güvenli yer | kalacak yer | taşınma | ekipman | elektrik | jeneratör
option-need-mentions = ülkeden çıkmam | ülkeden çıkmamız | ülkeden ayrılmam | ülkeden ayrılmamız | ülkeyi terk etmem | güvenli bir yere ihtiyacım | kalacak yerim yok | kalacak yer lazım | paraya ihtiyacım | paraya ihtiyacımız | para lazım | elektrik yok | elektrikler yok | jeneratör
option-discrimination = Ayrımcılık
option-discrimination-words = ayrımcılık | ayrımcılığa uğradım | ırkçılık | cinsiyetçilik | homofobi | transfobi | antisemitizm | islamofobi | yabancı düşmanlığı | ötekileştirme
option-discrimination-mentions = ayrımcılık | ayrımcılığa | ırkçı | ırkçılık | ırkçılar | cinsiyetçi | cinsiyetçilik | homofobi | homofobik | transfobi | transfobik | antisemit | antisemitizm | islamofobi | islamofobik | yabancı düşmanlığı | ötekileştirme
option-press = Bir gazeteci ya da haberlere çıkmak
option-press-words = basın | gazeteci | gazeteciler | muhabir | medya | gazete | haber | haber oldum | haberlere çıktım | röportaj
option-press-mentions = gazeteci | bir gazeteci | gazeteciler | muhabir | basın | basında | gazetede | gazeteler | haberlerde | haber oldum | haber yaptılar | televizyonda | röportaj | siyasi parti | siyasetçi | milletvekili
option-legal = Hukuki yardım
option-legal-words = hukuki yardım | hukuki destek | avukat | avukat lazım | avukata ihtiyacım var | avukata ihtiyacımız var | avukat arıyorum | hukuki danışmanlık | adli yardım | baro
option-legal-mentions = avukat lazım | avukata ihtiyacım | avukata ihtiyacımız | avukat arıyorum | avukat bul | avukat bulamıyorum | hukuki yardım | hukuki destek | avukat tutacak | avukat parası | adli yardım
option-support = Konuşacak biri, psikolojik destek
option-support-words = destek | psikolojik destek | psikolog | terapi | terapist | konuşmak istiyorum | biriyle konuşmak istiyorum | konuşacak biri | konuşacak birine ihtiyacım var | dertleşmek | dertleşmek istiyorum | içimi dökmek istiyorum | tükendim | tükenmişlik | çok yoruldum | çok yorgunum | bittim | bunaldım
option-support-mentions = psikolog | psikiyatr | terapist | terapi | psikolojik destek | tükendim | tükenmişlik | bunaldım | bunalım | uyuyamıyorum | uyku uyuyamıyorum | panik atak | panik ataklar | kaygı bozukluğu | depresyon | depresyonda | depresyondayım | çok yoruldum
option-harmful = İnsanlara zarar veren içerik: nefret, kışkırtma
option-harmful-words = nefret söylemi | kışkırtma | zararlı içerik | şiddet içeriği | nefret içeriği | hedef gösterme
option-harmful-mentions = nefret söylemi | kışkırtıyor | kışkırtıyorlar | kışkırtma | halkı kin ve düşmanlığa | şiddete çağırıyor | şiddete çağırıyorlar | şiddet çağrısı | hedef gösteriyor | hedef gösteriyorlar | hedef gösterildi
option-advice = Eğitim ya da tavsiye
option-advice-words = tavsiye | öneri | öneriler | eğitim | danışma | soru | bir soru | bir sorum var | sorum var | bir şey sorabilir miyim | ipucu
option-other = Başka bir şey ya da emin değilim
option-other-words = başka | başka bir şey | diğer | diğeri | emin değilim | bilmiyorum | bilmiyom | bilmem | hiçbiri değil
option-no-local = Lütfen bulunduğum yerden kimse olmasın
option-no-local-words = bulunduğum yerden kimse olmasın | buralı kimse olmasın | buradan kimse olmasın | yerel kimse olmasın | yerelden kimse olmasın | ülkemden kimse olmasın | şehrimden kimse olmasın | türkiyeden kimse olmasın | yerel insanlar olmasın
option-this-chat = Bu sohbette, her zaman
option-this-chat-words = bu sohbet | bu sohbette | bu sohbetten | buradan | burada | buraya | buradan yazın | her zaman | her saat | istediğiniz zaman | ne zaman isterseniz | fark etmez
option-silent = Burada; günlerce sessiz kalabilirim
option-silent-words = sessiz kalabilirim | günlerce sessiz kalabilirim | günlerce yazmayabilirim | cevap vermeyebilirim | günlerce cevap vermeyebilirim | geç cevap verebilirim | geç dönerim | düzensiz yazarım
option-i-write-first = Ancak ben yazdıktan sonra
option-i-write-first-words = ancak ben yazdıktan sonra | ben yazdıktan sonra | ben yazarsam | sadece ben yazınca | ben yazınca | önce ben yazarım | ilk ben yazarım | ben size yazarım | siz yazmayın | bana önce yazmayın | ben yazmadan yazmayın

## Categories, short, for the responder room

category-doxxing = ifşa (doxxing)
category-threats = tehdit
category-arrest = gözaltı / polis / hukuk
category-surveillance = izlenme
category-account = hesap ya da cihaz başkasının elinde
category-blocked = engelleme / internet kesintisi
category-takedown = kaldırma / veri talebi
category-child = çocuk
category-self-harm = kendine zarar
category-harassment = taciz
category-travel = yolculuk / etkinlik
category-disinformation = dezenformasyon
category-removal = bilgi kaldırma
category-need = ihtiyaç
category-discrimination = ayrımcılık
category-press = basın / siyaset
category-legal = hukuki yardım
category-support = psikolojik destek
category-harmful = zararlı içerik
category-advice = eğitim / tavsiye
category-other = başka
no-category = henüz sınıflanmadı

## Emergencies

sos = Ekibe ({ $team }) şu anda bir hayatın tehlikede olduğu bildiriliyor.
sos-number = Aramak güvenliyse: ülkenizin acil numarası.
sos-cannot-call = Arayamıyorsanız ya da aramak istemiyorsanız: güvendiğiniz birinden isteyin.
number-ask = Orada aranacak numarayı öğrenmek isterseniz: ülkenizin adını yazın.
sos-write = Başka bir şey sormuyorum. Yazabildiğinizde, nasıl olursa olsun, neler olduğunu yazın: ekibe hemen ulaşır.
self-harm = Bunu yazdığınız için teşekkürler. Bununla tek başınıza kalmak zorunda değilsiniz: ekibe ({ $team }) şu anda haber veriliyor.
self-harm-ask = Kendinizi öldürmeyi düşünüyor musunuz, yoksa tanıdığınız biriyle mi ilgili?
self-harm-number = Aramak ya da mesaj atmak güvenliyse: ülkenizin acil numarası ya da oradaki bir kriz hattı.
self-harm-misread = Yanlış anladıysam söylemeniz yeter: bunları insanlar okuyor.
self-harm-other = Haber verdiğiniz için teşekkürler. Ekibe ({ $team }) şu anda bildiriliyor.
self-harm-other-ask = Bunun nerede yazıldığını ya da bu kişiye nasıl ulaşılabileceğini biliyor musunuz? Sizinle ilgiliyse de söyleyin: bunda da bir sorun yok.
self-harm-other-how = Bunun sorumluluğu yalnız sizde değil. Bunu gizli tutacağınıza söz vermeyin. O kişiye, var olmasına sevindiğinizi yazabilirsiniz; fazlası gerekmez.
check-in-ask = Yarın biri size yazıp nasıl olduğunuzu sorsun mu? “Evet” ya da “hayır”.
check-in-yes = Teşekkürler. Yarın biri size yazacak.
check-in-no = Tamam. Ne zaman isterseniz buraya yazabilirsiniz.
child-limits = Devam etmeden önce: sizi dinliyoruz ve bu sizin suçunuz değil. Biri size zarar veriyorsa ya da verebilecekse, buradaki insanların sizi koruyabilecek birine haber vermesi gerekebilir. Yapabilirlerse bunu önce sizinle konuşurlar.
child-images = Lütfen bununla ilgili hiçbir görüntü göndermeyin, kimseye de iletmeyin. İki kez anlatmanız gerekmez: sözler yeter, ne kadar isterseniz.
child-adult = Güvendiğiniz bir yetişkine de anlatabilirsiniz, hemen şimdi.

## Deleting

delete-ask = Burada yazdığınız her şeyi ve bununla ilgili not edilen her şeyi sileyim mi? Geri alınamaz. “Evet” siler; başka her yanıt saklar.
delete-set = Silinecek: { $when }. O zamana kadar “silme” bunu durdurur. Nedenini söylemeniz gerekmez.
delete-at-once = Şimdi siliniyor.
delete-kept = Hiçbir şey silinmiyor. Her şey olduğu gibi kalıyor.
deleted = Silindi. Artık burada hiçbir şey saklı değil.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = Tamam, bundan sonra kısa yazarım.
neutral-ask = Acil mi? “Evet” ya da “hayır” yeter.
neutral-sure = Emin misiniz? “Evet” ya da “hayır” yeter.
neutral-received = Teşekkürler, not ettim.
neutral-urgent = Teşekkürler, aldım. Çok yakında dönüş yapılacak.
neutral-person = Beklediğiniz için teşekkürler. Biri bakıyor.
neutral-late = Kusura bakmayın, biraz daha sürecek.
neutral-done = Oldu.
neutral-again = Bir daha gönderir misiniz, ulaşmadı.
neutral-text-only = Sadece yazı lütfen.

## Agreed words

words-how = Benimle kelimeler kararlaştırabilirsiniz, her birini ayrı bir mesajda: “kod kelime” ve bir kelime – siz olduğunuzdan emin olmadığımda onu sorarım. “Tehlike kelimesi” ve bir kelime – onun yerine bir gün bunu yazarsanız insanlar çağrılır, burada hiçbir şey belli olmaz. “Gizleme kelimesi” ve bir kelime – burada yazdıklarımı siler, susarım. Dikkat çekmeyen kelimeler seçin. Sonra bu mesajları silin.
word-agreed = Anlaştık.
word-too-short = Hiçbir şey saklanmadı: en az { $least } harf lütfen.
word-taken = Hiçbir şey saklanmadı: başka bir kelime seçin, bunun burada zaten bir anlamı var.
word-ask = Selam! Hani buluşacaktık ya, o yerin adı neydi?
word-thanks = Teşekkürler! Görüşürüz.
hidden = Tamam, teşekkürler. Hoşça kalın!

## When and how to write

hours-set = Not edildi: size kendi saatinizle { $from } ile { $until } arasında ya da siz yazarken yazarız. Siz “acilde evet” yazmadıkça acil durumda da buna uyarız.
hours-clock-ask = Bulunduğunuz yerde şu an saat kaç? Örneğin 21:30. Yalnızca saatleriniz için: nerede olduğunuzu söylemeniz gerekmez.
hours-clock-again = Saati anlayamadım. 21:30 gibi yazın ya da “geç” yazın.
first-set = Not edildi: siz yazmadan kimse size burada yazmaz.
silent-set = Not edildi: günlerce sessiz kalırsanız kimse bunu bir işaret saymaz.
emergency-yes-set = Not edildi: acil durumda size her saatte yazabiliriz.

## Tips and numbers

tips-stop = “İpucu yok” bu kartları durdurur.
tips-off = Artık ipucu yok.
tip-line = { $number }. { $step }
tip-checked = Kontrol tarihi: { $date }.
tip-old = ⚠ Son kontrol: { $date }; bir kısmı değişmiş olabilir.
tip-unchecked = Yayımlanmış tavsiyelerle henüz karşılaştırılmadı.
tips-topics = Kimseye bir şey anlatmadan kısa kartlar: “yardım” ve şu sözlerden birini yazın: { $topics }
number-checked = Aramak güvenliyse: { $number } ({ $what }; kontrol: { $date }).
number-checked-text = Güvenliyse arayın ya da mesaj atın: { $number } ({ $what }; kontrol: { $date }).
number-unchecked = Aramak güvenliyse: { $number } doğru olabilir ({ $what }); burada kimse kontrol etmedi.
number-old = Aramak güvenliyse: { $number } ({ $what }) şu tarihte doğruydu: { $date }; o zamandan beri kimse kontrol etmedi.
number-emergency = acil numara
number-police = polis
number-crisis = kriz hattı
number-child = çocuklar için hat
number-violence = şiddete karşı hat

## The end of the questions

summary = Teşekkürler. Not ettiklerim:
summary-line = · { $question }: { $answer }
in-your-words = kendi sözlerinizle
what-next = Şimdi ekibin ({ $team }) odasında. Bir insan okuyacak; hedef, şu süre içinde burada yanıt vermek: { $within }.
what-next-by = Şimdi ekibin ({ $team }) odasında. Bir insan okuyacak; hedef, şu süre içinde burada yanıt vermek: { $within } (en geç { $at }).
what-next-quiet = Alındı. Ben kendiliğimden buraya bir şey yazmam. Sizin için güvenli olduğunda yazın; SOS her an işler.
write-any-time = Buraya her an yazabilirsiniz. Tehlikeli olursa: SOS.
others-open = Başkalarına da başvurmakta serbestsiniz; örneğin bir avukata, polise, bir kuruma, güvendiğiniz insanlara.
handed-over-silent = Artık soru yanıtlamanız gerekmiyor. Yazdıklarınız şimdi ekipte ({ $team }).
handed-over-unread = Ekip ({ $team }), birinin bize yazdığını ve benim okuyamadığımı biliyor. Yapabilirseniz lütfen bir daha gönderin.
span-seconds = { $count ->
    [one] { $count } saniye
   *[other] { $count } saniye
  }
span-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
  }
span-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
  }
span-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
  }
span-weeks = { $count ->
    [one] { $count } hafta
   *[other] { $count } hafta
  }

## At any moment

passed-on = Ekibe ({ $team }) iletildi.
all-is-kept = Burada yazdığınız her şey saklanır ve insanlar okuyabilir. Hiçbir şeyi tekrarlamanız gerekmez. SOS onları yine hemen uyarır.
language-changed = Türkçe devam ediyoruz.
languages = Değiştirmek için bir dilin adını yazın: Türkçe · { $languages }
help = Sözlerinizi ekipteki ({ $team }) insanlara götürür, yanıtlarını getiririm. Başka kimse okumaz.
help-now = Şu anda tehlikedeyseniz: SOS ya da 🆘 yazın veya güvenliyse bulunduğunuz yerin acil numarasını arayın.
help-words = Her an yazabilirsiniz: “durum” – ne aşamada olduğu · “dil” – başka bir dil · “ne saklıyorsunuz” – neyin saklandığı · “telefonum kayıp” – başka bir hesaptan dönme yolu · “stop” – başka soru yok · sorular sırasında “geri” ve “geç”. Geri kalan her şey ekibe gider.
keep = Ekibin sunucusunda mühürlü saklananlar: burada yazdıklarınız, yanıtlarınız ve yanıtın nereye gönderileceği. Vakanız kapandıktan { $days } gün sonra silinir. Ekipteki ({ $team }) insanlar şifreli odalarında okur; orada duran kendiliğinden silinmez. Başka kimseye verilmez, yayımlanmaz ve hiçbir makineyi eğitmekte kullanılmaz.
keep-withdraw = Bu sohbette bir mesajı silerseniz onu saklananlardan ve ekibin odasından geri alırım. Birinin çoktan okuduğu okunmuştur.
keep-vanish = Ekibin sunucusunda mühürlü saklananlar: burada yazdıklarınız, yanıtlarınız ve yanıtın nereye gönderileceği. Ekipteki ({ $team }) insanlar şifreli odalarında okur. Bu sohbette mesajlar sizin ayarladığınız gibi kayboluyor: burada kaybolan, ekip aldıktan sonra saklananlardan ve o odadan da kalkar; en az çeyrek saat sürer. Kaybolmayan, vakanız kapandıktan { $days } gün sonra silinir; bundan o odada duran kendiliğinden silinmez. Hiçbiri başka kimseye verilmez, yayımlanmaz ve hiçbir makineyi eğitmekte kullanılmaz.
keep-delete = “Her şeyi sil” yazarsanız bunlar daha erken silinir, o odadan da; bunu gerçekten isteyip istemediğinizi bir kez sorarım. Kendi telefonunuzda olanı orada siz silersiniz.
keep-delete-until = Ondan sonra fikrinizi değiştirmek için { $span } süreniz var.
keep-return = Ayrıca saklanır ve kimseye gösterilmez: geri dönmek için kod ve cümle. İçinde durdukları mesajları silmek kodu ve cümleyi iptal etmez.
status-none = Henüz hiçbir şey iletilmedi. Sorular bitince, “stop” yazınca ya da birkaç dakika sessiz kalınca iletilir.
status-open = Alındı. Ekipten ({ $team }) bir insanı bekliyor.
status-taken = Ekipten ({ $team }) bir insan ilgileniyor.
status-closed = Kapandı. Buraya yazarsanız yeniden açılır.
status-code = Bize adını söylemeniz gerekirse: { $code }
stopped = Duruyorum ve kendiliğimden bir şey yazmıyorum. Ne zaman isterseniz yazın; ekibe ({ $team }) ulaşır.
stopped-kept = Sormayı bırakıyorum. Şimdiye kadar yazdıklarınız ekipteki ({ $team }) insanlarda. Geri almak isterseniz buradaki mesajlarınızı silin. Ne zaman isterseniz yazın.
stopped-nothing = Duruyorum. Hiçbir şey iletilmedi. Ne zaman isterseniz yazın; SOS her an işler.
case-closed = Ekip ({ $team }) bunu şimdilik kapattı. Bununla ya da başka bir şeyle ilgili buraya her an yeniden yazabilirsiniz.
neutral = Burada yazılanları insanlar okur. Şu anda tehlikedeyseniz: güvenliyse bulunduğunuz yerin acil numarasını arayın.
stranger = Burada yazılanları insanlar okur, fırsat bulunca yanıtlar.

## Coming back from another account or channel

return-nothing-yet = Bu sohbette henüz geri dönülecek bir şey yok. Buraya yazdıklarınız insanlara ulaşınca “telefonum kayıp” size bunun için bir kod verir.
return-have-code = Bir kodunuz varsa: onu ve ardından cümlenizi tek bir mesajda yazın.
return-code = Kodunuz: { $code }
return-how = Bu telefonu ya da hesabı kaybederseniz bize başka bir hesaptan ya da kanaldan yazın: kodu ve ardından cümlenizi, tek bir mesajda. Orada devam edip etmeyeceğimize ekipten ({ $team }) bir insan karar verir. Öncesinde orada hiçbir şey gösterilmez.
return-phrase = Şimdi kimsenin tahmin edemeyeceği sözlerle cümlenizi seçin: “cümle” ve ardından o sözleri tek bir mesajda yazın. Kimseye gösterilmez. Yenisi eskisinin yerini alır.
return-too-short = Bu, cümle için çok kısa: en az { $least } karakter. Hiçbir şey saklanmadı. Bir daha “cümle” ve ardından daha çok söz yazın.
return-agreed = Anlaştık. Kodu ve cümleyi aklınızda ya da güvenli bir yerde tutun, bu telefonda değil. Biri okuyabilecekse bu mesajları silin; bu, kodu ve cümleyi iptal etmez.
return-heard = Alındı. Kod, kendi cümlesiyle birlikte geçerlidir: kod ve ardından cümle, tek bir mesajda. Doğruysa insanlar bakar ve burada yanıt verir. Şu anda tehlikedeyseniz: SOS yazın ya da güvenliyse bulunduğunuz yerin acil numarasını arayın. Bir saat içinde kimse yanıt vermezse kodu ve cümleyi bir kez daha yazın.
linked-reporter = Bundan sonra ekip ({ $team }) size burada yanıt verir.

## What cannot be carried

files-not-carried = Henüz resim, sesli mesaj ya da dosya taşıyamıyorum; ekip ({ $team }) yalnızca böyle bir şey geldiğini biliyor. Lütfen sözle anlatın. Lütfen mahrem görüntüler ya da bir çocuğun herhangi bir görüntüsünü göndermeyin.
calls-not-taken = Arama alamıyorum. Buraya yazın, nasıl olursa olsun; tehlikede SOS yazın.
not-handled = Bende bir şey ters gitti; son mesajınız ekibe ({ $team }) ulaşmamış olabilir. Kendilerine bildiriliyor. Lütfen bir daha gönderin. Tehlikedeyseniz: güvenliyse bulunduğunuz yerin acil numarasını arayın.
unreadable = Mesajınız geldi ama cihazım şifresini çözemedi. Lütfen bir daha gönderin. Tehlikedeyseniz: güvenliyse bulunduğunuz yerin acil numarasını arayın.
unencrypted-room = Bu oda şifreli değil, bu yüzden burada konuşmuyorum. Lütfen benimle yeni bir özel sohbet başlatın ve şifrelemeyi açık bırakın.

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Özel bilgileriniz ortaya döküldü
tip-doxxing-1 = Nerede yaşadığınız yazıyorsa: birkaç gece kalabileceğiniz bir yer ve yanınızda olabilecek birini düşünün.
tip-doxxing-2 = Nerede durduğunu not edin: bağlantı, gün, kimin paylaştığı. Güvendiğiniz biri bunu sizin için yapabilir; böylece okumanız gerekmez.
tip-doxxing-3 = Paylaşanlara yanıt vermeyin. Her paylaşımı platforma özel bilgi olarak bildirin; çoğunda bunun için bir form vardır.
tip-doxxing-4 = Bu yolla ulaşılabilecek insanlara haber verin: birlikte yaşadıklarınız, aile, iş.
tip-doxxing-5 = E-postanızdan başlayın: her biri yalnız bir yerde kullanılan yeni şifreler ve iki adımlı giriş. Sonra profillerinizden numaraları ve yerleri çıkarın.

tip-threats = Biri sizi tehdit ediyor
tip-threats-1 = Bu gece nerede ve kiminle güvende olabilirsiniz? Bir yer size ters geliyorsa oradan ayrılın: başka bir neden gerekmez.
tip-threats-2 = Güvendiğiniz iki kişiye anlatın. Onlara yazacağınız saatleri ve “gel” anlamına gelen bir kelimeyi kararlaştırın.
tip-threats-3 = Yanıt vermeyin, pazarlık etmeyin.
tip-threats-4 = Her tehdidi bağlantısı, günü ve göndereniyle, yalnız sizin görebileceğiniz bir yerde saklayın. Güvendiğiniz biri sizin yerinize okuyabilir.
tip-threats-5 = Uygulamalarda konumu kapatın. Nerede olduğunuzu ancak oradan ayrılınca paylaşın; alıştığınızdan başka yollar ve saatler seçin.

tip-harassment = Biri sizi taciz ediyor
tip-harassment-1 = Bu sizin suçunuz değil ve kimseye yanıt borcunuz yok. Sessize alın ya da engelleyin, telefonu bir süre bırakın.
tip-harassment-2 = Mesajlara güvendiğiniz biri baksın ve size yalnız bilmeniz gerekeni söylesin.
tip-harassment-3 = En kötülerini bağlantı ve günüyle saklayın, platforma bildirin, onay mesajını da saklayın.
tip-harassment-4 = Hesaplarınızı sakinleştirin: yalnız tanıdıklarınız size yazabilsin, sizi etiketleyebilsin, eski paylaşımları görebilsin.
tip-harassment-5 = Yiyin, uyuyun, size iyi gelen birini görün. Gerisini başkalarına bırakabilirsiniz.

tip-arrest = Tanıdığınız biri gözaltına alındı
tip-arrest-1 = Herhangi bir şey duyurulmadan önce bir avukat. Aileye ne istediğini sorun.
tip-arrest-2 = Kişiyi gruplardan ve ortak hesaplardan çıkarın, yazıştığı insanları uyarın.
tip-arrest-3 = Alınan telefona yazmayın. Ondan gelen, başka birinden geliyor olabilir.
tip-arrest-4 = Bir avukat söylemeden uzaktan hiçbir şey silmeyin: kişinin aleyhine kullanılabilir.
tip-arrest-5 = Yalnız sizin görebileceğiniz bir yere yazın: ne zaman, nerede, kim götürdü, kim gördü. Kendi güvenliğinize de bakın.

tip-surveillance = İzleniyor olabilirsiniz
tip-surveillance-1 = Dürüst olmak gerekirse: anlamak zordur. İyi bir casus yazılım az iz bırakır, sıradan arızalar da tıpkı ona benzer. Kimse kesin söz veremez; bize yazmak için emin olmanız gerekmez.
tip-surveillance-2 = Bu telefonun izlendiğini düşünüyorsanız bunu konuşmak için, kimsenin sizinle ilişkilendirmediği başka bir telefon kullanın.
tip-surveillance-3 = Hesaplarınızda hangi cihazların açık olduğuna ve yerinizi kimin gördüğüne bakın. İzleyen, erişimini kapattığınızı fark edebilir: önce güvende olun.
tip-surveillance-4 = Bütün güncellemeleri kurun, telefonu her gün yeniden başlatın. iPhone'larda “Kilitleme Modu”, yeni Android telefonlarda “Gelişmiş Koruma” vardır. Biri telefonu inceleyecekse sıfırlamayın.
tip-surveillance-5 = Sokakta biri sizi takip ediyorsa: eve gitmeyin, insanların olduğu bir yere gidin ve güvendiğiniz birini arayın.

tip-account = Hesabınızda ya da telefonunuzda biri var
tip-account-1 = Güvendiğiniz başka bir cihaz alın. Hizmetin çalınan hesaplar sayfasını kendiniz açın; birinin gönderdiği bağlantıya asla girmeyin.
tip-account-2 = Önce e-postanız, çünkü geri kalan her şeyi o açar: başka hiçbir yerde kullanmadığınız yeni bir şifre, sonra iki adımlı giriş.
tip-account-3 = Diğer bütün cihazlardan çıkış yapın. Size ait olmayan yönlendirmeleri, numaraları ve uygulamaları arayıp kaldırın.
tip-account-4 = Tanıdıklarınıza başka bir yoldan haber verin: oradan gelen hiçbir şeye güvenmesinler.
tip-account-5 = Hesabın bir vikide özel yetkileri varsa bunu buraya yazın: yeniden sizin olana kadar kilitlenebilir. Buradan hiç kimse şifre ya da kod istemez.

tip-blocked = Bir site engelli ya da internet kesik
tip-blocked-1 = Önce: çevrenizle saatler ve birbirinize ulaşmak için ikinci bir yol kararlaştırın. En önemli numaraları kâğıda yazın.
tip-blocked-2 = Önce: gerekebilecekleri, örneğin Tor Browser, bir VPN, Signal ya da çevrimdışı okunan Vikipedi'yi, yapanların kendi sayfalarından edinin. Bazı yerlerde bunları bulundurmak tehlikelidir: önce sorun.
tip-blocked-3 = Sırasında: kısa mesajlar, büyük resim yok ve sabır: günler sürebilir. Aramalar ve SMS dinlenebilir.
tip-blocked-4 = Sırasında: başka bir operatör ya da ağ hâlâ çalışıyor olabilir. Bağlantı için kendinizi riske atmayın.
tip-blocked-5 = Sonra: kimin eksik olduğuna bakın, her birine bir kez, kısaca yazın. Sonra güncellemeleri kurun.

tip-takedown = Biri bir şeyin kaldırılmasını, değiştirilmesini ya da verilmesini istiyor
tip-takedown-1 = Yasayı bilen biri okumadan tek başınıza yanıt vermeyin ve hiçbir şey imzalamayın.
tip-takedown-2 = Her şeyi geldiği gibi saklayın: mektup, zarf ya da e-posta, geldiği günle birlikte.
tip-takedown-3 = İçinde bir süre olup olmadığına bakın ve buraya yazın ki kaçmasın.
tip-takedown-4 = O zamana kadar hiçbir şeyi kaldırmayın, başkaları hakkında hiçbir şey vermeyin.
tip-takedown-5 = Bunu yasayı bilen insanlara götürürüz. Ne yapabileceklerine kimse önceden söz veremez.

tip-legal = Hukuki yardıma ihtiyacınız var
tip-legal-1 = Ne geldiğini, kimden geldiğini ve hangi güne kadar yanıt vermeniz gerektiğini buraya yazın. Birkaç söz yeter.
tip-legal-2 = O zamana kadar: hiçbir şey imzalamayın, hiçbir şey silmeyin, her kâğıdı zarfıyla saklayın.
tip-legal-3 = Bunu yasayı bilen insanlara götürür, ne zamana kadar haber alacağınızı söyleriz. Ne yapabileceklerine kimse önceden söz veremez. Kendi avukatınıza danışmakta serbestsiniz.

tip-removal = Hakkınızdaki bir şeyin kaldırılması
tip-removal-1 = Her sayfanın bağlantısını toplayın. Orada yazanı burada tekrarlamanız gerekmez.
tip-removal-2 = Bunu herkese açık yerde istemeyin: daha çok insan bakar.
tip-removal-3 = Bir vikide gözetmenlik (“oversight”) birimine özelden başvurun: güvenilen birkaç kişi onu neredeyse herkesten gizleyebilir.
tip-removal-4 = Başka yerlerde platformun özel bilgi formunu kullanın. Arama motorlarının da bir sayfayı göstermemek için formu vardır.
tip-removal-5 = Kopyalar kalabilir. Birkaç hafta sonra yeniden arayın, daha sonra bir kez daha.

tip-child = Bir çocuk tehlikede
tip-child-1 = Şu anda oluyorsa: güvenliyse acil numarayı ya da çocuklar için bir hattı arayın.
tip-child-2 = Şüphelendiğiniz kişinin karşısına çıkmayın, onu uyarmayın.
tip-child-3 = Hiçbir görüntüyü kaydetmeyin ve iletmeyin, olanı göstermek için bile. Kullanıcı adları, bağlantılar ve saatler yeter.
tip-child-4 = Bir çocuk size anlatıyorsa: dinleyin, inanın, fazlasını sormayın, gizli tutacağınıza söz vermeyin. Bağı koparmayın.
tip-child-5 = Kendiniz çocuksanız: bu sizin suçunuz değil. O kişiye artık yanıt vermeniz gerekmez. Güvendiğiniz bir yetişkine anlatın.

tip-self-harm = Birinin kendine zarar vermesinden korkuyorsunuz
tip-self-harm-1 = Ciddiye alın. Açıkça sorun: “Kendini öldürmeyi düşünüyor musun?” Sormak durumu kötüleştirmez.
tip-self-harm-2 = Konuşmaktan çok dinleyin. Suçlamadan, aceleyle öğüt vermeden.
tip-self-harm-3 = Yakında olabilecekse: bağı koparmayın, kişiye yakın birini bulun ve oranın acil numarasını arayın.
tip-self-harm-4 = Kriz hattı, biri için endişelenenlere de yardım eder. Birlikte aramayı ya da yazmayı önerebilirsiniz.
tip-self-harm-5 = Bunun sorumluluğu yalnız sizde değil. Birine anlatın, kendinize de iyi bakın.

tip-disinformation = Yalan haberler yayılıyor
tip-disinformation-1 = Yalanlamak için bile yaymayın. Her yanıt onu daha uzağa taşır.
tip-disinformation-2 = Bağlantıyı ve günü saklayın; web.archive.org bir sayfanın kopyasını tutabilir.
tip-disinformation-3 = İlk kimin söylediğine, başka kimin kendi araştırmasıyla yazdığına, görüntünün haberden eski olup olmadığına bakın.
tip-disinformation-4 = Bir vikide: iyi kaynaklar, sakinlik ve daha çok insan. Tek başınıza savaşmayın.
tip-disinformation-5 = İçinde birinin adı geçiyor ya da biri tehdit ediliyorsa bunu buraya yazın.

tip-harmful = İnsanlara zarar veren içerik
tip-harmful-1 = Yaymayın, burada da istediğinizden fazla anlatmayın. Bağlantı yeter.
tip-harmful-2 = Platforma bildirin. Bir çocuğu gösteriyorsa: görüntü yok, kopya yok.
tip-harmful-3 = Bulunabilecek birine karşı şiddete çağırıyorsa önce bunu buraya yazın.
tip-harmful-4 = Bir süre bakmayın. Bir daha hiç bakmamak da olur.

tip-travel = Bir yolculuk ya da etkinlik öncesi
tip-travel-1 = Yanınıza az şey alın: mümkünse başka bir telefon ya da eski sohbet ve hesapları silinmiş, kopyası evde duran bu telefon.
tip-travel-2 = Parmak ya da yüz yerine uzun bir kod. Sınırdan ya da kontrolden önce telefonu kapatın: en iyi koruma budur.
tip-travel-3 = Planınızı birine söyleyin: ona ne zaman yazacağınızı ve yazmazsanız ne yapacağını.
tip-travel-4 = Kâğıtta ya da ezberde: o kişinin, bir avukatın, elçiliğinizin numarası.
tip-travel-5 = Etkinlikte kullanıcı adınızı kullanabilirsiniz. Fotoğrafınız çekilebilir mi, söyleyin; nerede olduğunuzu ancak oradan ayrılınca paylaşın.

tip-need = Bir şeye ihtiyacınız var
tip-need-1 = Neye, ne zamana kadar ve kaç kişi için ihtiyacınız olduğunu buraya yazın. Birkaç söz yeter.
tip-need-2 = Neyin tehlikeli olacağını söyleyin: bir arama, bir paket, bir ödeme, bir ziyaret.
tip-need-3 = Bekleyemeyecek olanı burada önce söyleyin: başınızı sokacak bir yer, ilaç, bu gece ayrılmak.
tip-need-4 = Bunu yardım edebilecek insanlara iletiriz. Kimse önceden söz veremez; başkalarına sormakta da serbestsiniz.

tip-discrimination = Size başkalarından kötü davranılıyor
tip-discrimination-1 = Bu sizin suçunuz değil ve kimseye kendinizi açıklamanız gerekmez.
tip-discrimination-2 = Tazeyken yazın: gün, yer, söylenenler, kimlerin orada olduğu.
tip-discrimination-3 = Güvendiğiniz birine anlatın. Görenler gördüklerini yazabilir.
tip-discrimination-4 = Vikilerin ve etkinliklerin davranış kuralları ve ihlalin bildirilebileceği insanları vardır. Biri bunu sizinle birlikte yapabilir.
tip-discrimination-5 = Dışarıda da yardım bulunabilir: bir eşitlik kurumu, bir sendika, bir avukat. Ne yapacağınıza siz karar verirsiniz.

tip-press = Bir gazeteci soruyor ya da haberlere çıktınız
tip-press-1 = Hemen yanıt vermeniz, hatta hiç yanıt vermeniz gerekmez. Yayın organını, soruları ve son tarihi sorun.
tip-press-2 = Gerçekten o kişi mi, bakın: yayın organının kendi yayımladığı adrese yazın ya da numarayı arayın.
tip-press-3 = Söylediğiniz her şey adınızla yayımlanabilir. Neyin kullanılabileceğini konuşmadan önce yazılı olarak kararlaştırın.
tip-press-4 = Başka kimlerin düzenleme yaptığını doğrulamayın, tahmin yürütmeyin. Kimseyle evde ya da yalnız buluşmayın.
tip-press-5 = Haberde size ait özel bir şey varsa: bağlantıyı saklayın, çıkarılmasını yayın organından yazılı isteyin.

tip-advice = Telefonunuzda daha güvenli
tip-advice-1 = Güncellemeleri kurun, ekran için uzun bir kod kullanın, kullanmadığınız uygulamaları kaldırın.
tip-advice-2 = Her hesap için ayrı bir şifre, bir şifre yöneticisinde. SMS yerine bir uygulama ya da anahtarla iki adımlı giriş.
tip-advice-3 = Adınızı ve kullanıcı adlarınızı aratın, orada durması gerekmeyeni kaldırın. Bir viki için başka hiçbir yerde kullanmadığınız bir ad ve e-posta adresi.
tip-advice-4 = VPN, açtığınız sayfaları ağdan gizler ama VPN'in kendisinden gizlemez. Tor Browser daha çok gizler, daha yavaştır. Bazı yerlerde yasaktır: önce sorun.
tip-advice-5 = Signal ya da şifreli başka bir sohbet üzerinden, kaybolan mesajlarla konuşun.

tip-support = Çok ağır geldiğinde
tip-support-1 = Korku, öfke, utanç, kötü uyku, hiçbir şey hissetmemek: böyle bir şeyden sonra pek çok insanda olur. Zayıf olduğunuz anlamına gelmez.
tip-support-2 = Şimdi: iki ayak yerde, bir şey için, nefesi yavaşça verin, beş kez.
tip-support-3 = Ekranı bir süre bırakın. Güvendiğiniz biri mesajlarınıza bakabilir.
tip-support-4 = Bir kişiye nasıl olduğunuzu söyleyin. Bütün hikâyeyi anlatmanız gerekmez.
tip-support-5 = Haftalarca sürerse ya da kötüleşirse: bir doktor, bir danışman ya da bir kriz hattı. Bunun için eğitimli biriyle konuşmak isterseniz buraya yazın: birini ararız.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · açılış { $at } · { $age } oldu
card-due = yanıt en geç: { $at }
card-channel = yazdığı dil: { $language } · kanal: { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = kendi sözleri, aşağıda
card-stopped = ⚠ sessizlik istedi: yalnız gerekirse yazın
card-left = ⚠ sohbetten çıktı: oraya yazılan hiçbir şey ulaşmaz
card-company = ⚠ sohbette başka biri var: okuyor ve yazabiliyor
card-doubted = ⚠ başvuranın kimliği değişti: !trust yazılana dek hiçbir şey çıkmaz
card-claimed = ⚠ başka bir hesap ({ $channel }) kodu ve cümleyi biliyor: emin olunca !link
card-vanish = mesajlar telefonunda şu süre sonra kaybolur: { $after }
card-previous = belki şununla aynı hesap: { $code }; sormadan asla birleştirmeyin
card-how = bu karta yanıt olarak !take · !reply sözler · !help — geri kalan her şey içeride kalır
card-language = yazdığı dil: { $language } (tahmin) · kanal: { $channel }: buradan kimse bu dili okuduğunu söylemedi
card-unread = yazdığı dil: { $language } · kanal: { $channel }: buradan kimse bu dili okuduğunu söylemedi
card-neutral = ⚠ telefonunu başkası okuyabilir: isim yok, vaka kodu yok, belli eden söz yok
card-hours = yalnız kendi saatiyle { $from } – { $until } arası yazın (orada şu an { $now })
card-hours-utc = yalnız kendi saatiyle { $from } – { $until } arası yazın; orada saatin kaç olduğu bilinmiyor
card-first = ⚠ ancak kendisi yazınca yazın: yanıtlar bunu bekler
card-silent = günlerce sessiz kalabilir
card-emergency = acil durumda (P0) her saatte
card-duress = ⚠ TEHLİKE KELİMESİ verildi: biri zorluyor olabilir; !trust yazılana dek hiçbir şey çıkmaz
card-hidden = ⚠ sohbeti gizledi: yeniden yazana dek hiçbir şey çıkmaz
card-seized = ⚠ telefon başkasının elinde olabilir: !trust yazılana dek hiçbir şey çıkmaz
card-delete = ⚠ başvuranın isteğiyle her şey siliniyor: { $at }
card-restricted = ⚠ yalnız çocuk koruma nöbeti için
holder = { $who } aldı
holder-nobody = henüz kimse almadı
holder-closed = kapandı
priority-p0 = P0 hayat
priority-p1 = P1 acil
priority-p2 = P2 ciddi
priority-p3 = P3 tavsiye
age-new = { $minutes } dakikadan az
age-minutes = { $count } dk
age-hours = { $count } sa
age-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
  }

## In the thread

desk-sos = ⚠ Başvuran imdat istedi: bir hayat tehlikede.
desk-self-harm = ⚠ Kendine zarar: başvuran bundan söz ediyor, kendisi ya da bir başkası için. Şimdi, açıkça, hazır metin kullanmadan yanıtlayın; önümüzdeki bir saatin güvenli olup olmadığını ve yakınında biri olup olmadığını sorun.
desk-self-harm-other = ⚠ Kendine zarar: başvuran bir başkasından söz ediyor. Şimdi yanıtlayın: nerede yazılmış, o kişiye ulaşılabilir mi, başvuran nasıl.
desk-raised = ⚠ Başvuranın sözleri durumun öncekinden acil olduğunu söylüyor.
child-desk = ⚠ Bir çocuk: yalnız çocuk koruma nöbeti için. Biriniz konuşur, bir ikincisi görebilir. Yeniden anlattırmak yok, görüntü yok, buluşma yok, özel arama yok.
restricted-desk = ⚠ Yeni yazılanlar var. Burada gösterilmez: yalnız çocuk koruma nöbetine gider.
restricted-words = { $code }, yalnız çocuk koruma nöbeti için:
restricted-not-yours = Hiçbir şey yapılmadı: { $code } yalnız şu nöbettekiler için: { $schedule }. Onlardan biri gerekiyorsa !override oraya bir süreliğine birini koyar.
child-no-duty = ⚠ Çizelgede çocuk koruma nöbeti yok: kim nöbetteyse o çağrılır. Botu işleten ekleyebilir.
check-in-set = Başvuran yarın kendisine nasıl olduğunun sorulmasını istiyor.
check-in-due = ⚠ { $code }: başvuran bugün kendisine nasıl olduğunun sorulmasını istemişti. Kim yazar?
neutral-desk = ⚠ Nötr mod: başvuranın telefonunu başkası okuyabilir. Yanıtta isim yok, vaka kodu yok, belli eden söz yok.
word-right-desk = Başvurana kod kelime soruldu, doğru yazdı. Bu, !trust lehine bir işaret.
word-wrong-desk = ⚠ Kod kelime sorulunca başka bir şey yazdı. Kim olduğundan emin olun.
word-duress-desk = ⚠ TEHLİKE KELİMESİ: başvuran bunu yazdı. Biri zorluyor ya da birlikte okuyor olabilir. !trust yazılana dek kendisine hiçbir şey çıkmaz; okuduğu, hiçbir şey olmamış gibi görünür.
word-asked-desk = Kod kelimeyi, hiçbir şey belli etmeyen bir biçimde sordum.
words-changed-desk = ⚠ Kararlaştırılmış kelimeler (kod, tehlike ya da gizleme kelimesi) başkalarıyla değiştirildi. Telefonu elinde tutan herkes bunu yapabilir.
hidden-desk = ⚠ Başvuran sohbeti gizledi: oraya yazdıklarım mümkün olan yerde siliniyor. Yeniden yazana dek hiçbir şey çıkmaz.
hours-desk = Kendisine nasıl yazılmasını istediği değişti:
delete-desk = ⚠ Başvuran her şeyin silinmesini istiyor. Fikrini değiştirmezse buradan da silinir: { $at }. Hiçbir şeyi dışarı kopyalamayın.
delete-waits = ⚠ Başvuranın hesabı her şeyin silinmesini istiyor. Hiçbir şey silinmiyor: bunun kendi isteği olup olmadığını kimse bilmiyor. !trust yazıldıktan sonra kendisine yeniden sorarım.
delete-desk-kept = Başvuran fikrini değiştirdi: hiçbir şey silinmiyor.
deleted-desk = { $code }: başvuranın isteğiyle, burada onunla ilgili duranlarla birlikte silindi.
deleted-here = (başvuranın isteğiyle silindi)
seized-made = { $who }, başvuranın telefonunun başkasının elinde olabileceğini söylüyor. !trust yazılana dek oraya hiçbir şey çıkmaz; oradan gelen işaretlenir.
seized-mark = ⚠ Başkasının elinde olabilecek bir telefondan:
reply-waits = Başvurana – isteğine uyarak şu saate kadar bekliyor: { $at }
reply-waits-first = Başvurana – isteğine uyarak, kendisi yazana kadar bekliyor:
reply-names-code = Hiçbir şey gönderilmedi: yanıtta vaka kodu geçiyor, başvuranın telefonunu da başkası okuyabilir.
reply-seized = Hiçbir şey gönderilmedi: telefon başkasının elinde olabilir. Emin olunca önce !trust.
translated = Makine çevirisi, yanlış olabilir (aslı yukarıda):
translate-failed = (çeviri yok: çeviri komutu çalışmadı)
does-seized = başvuranın telefonu alındı: oraya hiçbir şey çıkmaz, oradan gelen işaretlenir
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = yazıldı { $at }, alındı { $received }:
older-than-above = Yukarıda durandan daha eski:
came-unencrypted = Bu şifresiz geldi. Sunucuyu yöneten kim olursa olsun yazmış olabilir:
edited = Başvuran bir mesajı değiştirdi. Şimdi şöyle:
reacted = Başvuran bir mesaja işaret koydu:
empty-message = (boş mesaj)
cut = … { $limit } karakterden uzun; gerisi saklanmadı
taken-back = Başvuran bir mesajı geri aldı.
withdrawals-wait = Mesajları geri aldı. Bu, !trust sonrasında yapılır: bunu yapanın başvuran olup olmadığını henüz kimse bilmiyor.
withdrawals-dropped = Bundan önce geri alınmış olanlar geri alınmıyor.
listing-taken-back = !case komutunun gösterdiği de geri alındı, çünkü içinden bir şey kalktı ya da değişti. Kalanı !case gösterir.
file-came = Başvuranın gönderdiği: { $sort }. Taşınmadı; sözle anlatması istendi.
sort-file = bir dosya
sort-image = bir resim
sort-audio = bir sesli mesaj
sort-video = bir video
call-came = Başvuran aramayı denedi. Orada kimse yanıt veremez.
case-raised = Artık { $priority }.
case-reopened = { $code } yeniden açık: başvuran yazdı.
intake-cut-short = Başvuran sorular sırasında sustu. Eldeki bu kadar.
intake-unread = Şifresi çözülemeyen bir mesaj geldi, ondan sonra bir şey gelmedi. Bundan fazlası yok.
stopped-desk = Başvuran “stop” yazdı: başka soru yok. Yalnız gerekirse yazın.
left-desk = ⚠ Başvuran sohbetten çıktı: oraya yazılan hiçbir şey ulaşmaz.
company-desk = ⚠ Başvuranın sohbetine başka biri katıldı. Bundan sonra oraya yazılanı okuyor; yazdıkları da buraya başvuranın sözleri gibi geliyor.
vanish-set = Başvuran mesajları kaybolacak biçimde ayarladı: { $after } sonra. Yanıtlar buna uyar.
vanish-off = Başvuran mesajların artık kaybolmamasını ayarladı.
vanished = Başvuranın zamanlayıcısının istediği gibi, şu ana kadarki sözler burada da kayboldu: { $at }.
by-hand = Başvurana botun kendi telefonundan elle yazıldı. Bununla vakayı kimse almış olmadı:
by-hand-nowhere = Biri botun kendi telefonundan, burada vakası olmayan birine elle yazdı.
claimed = ⚠ Biri bu vakanın dönüş kodunu ve cümlesini biliyor; bunları başka bir hesaptan yazdı ({ $channel }). Kendisine hiçbir şey açıklanmadı, hiçbir şey kendiliğinden değişmez.
claimed-how = Bunun başvuran olduğuna kanaat getirdiyseniz: !link. O zamana kadar yanıtlar eski hesaba gider.
claimed-by-another = Bunları önce gösteren hesap bu değil. !link artık bunu kasteder: kimin kim olduğundan yeniden emin olun.
claim-changed = ⚠ Bu vakanın kodunu ve cümlesini gösterenin ({ $channel }) artık başka bir kimliği var: yeni bir telefon ya da başka biri. Gösterilmiş olmaları artık sayılmaz, !link bir şey yapmaz. Yeniden gösterilebilirler.
claimed-wrongly = ⚠ Biri başka bir hesaptan ({ $channel }) bu vakanın dönüş kodunu yazdı ama cümleyi yazmadı. Deneme sayısı: { $count }. Kendisine hiçbir şey açıklanmadı.
return-tried = ⚠ Bir hesap ({ $channel }) bir dönüş kodunu yanlış denedi. Deneme sayısı: { $count }. Hiçbir şey açıklanmadı; her seferinde daha uzun beklemesi gerekir.
unreadable-desk = Bir başvuranın mesajının şifresi çözülemedi. Yeniden göndermesi istendi.
digest = ⚠ Bir anda çok mesaj: { $count ->
    [one] { $count } mesaj daha geldi. Saklandı ama burada gösterilmiyor.
   *[other] { $count } mesaj daha geldi. Saklandılar ama burada tek tek gösterilmiyor.
  } !case { $code } hepsini gösterir.
said-reporter = başvurandan, { $at }:
said-team = başvurana gönderildi, { $at }:
said-note = not, { $at }:
noted = { $who } not etti. İçeride kalır.

## Commands

commands = !reply dışında yazdığınız her şey içeride kalır. Komutu vakanın kartına yanıt olarak ya da vaka koduyla yazın: !take KOD.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = SÖZLER
argument-result = [SONUÇ]
argument-priority = P0|P1|P2|P3
does-take = vakayı siz alırsınız
does-reply = bunu başvurana ekip olarak söyler; kimse almamışsa vakayı da alır
does-note = vakaya not ekler; içeride kalır
does-priority = yükseltir ya da düşürür
does-close = kapatır; başvuran her an yeniden yazabilir
does-trust = başvuranın değişen kimliği gerçekten kendisinin: onunla yeniden konuşur
does-link = başvuran artık başka bir hesapta: orada devam eder
does-cases = nelerin açık olduğu
does-case = bir vaka, söylenen her şeyle
does-help = bu tablo
command-needs = Hiçbir şey yapılmadı. Şöyle yazın: { $usage }
command-unknown = Böyle bir şey yok: { $word }. Hiçbir şey yapılmadı, gönderilmedi. !help bütün komutları gösterir.
command-near = Böyle bir şey yok: { $word }. Şunu mu demek istediniz: { $near }? Hiçbir şey yapılmadı, gönderilmedi.
which-case = Hangi vaka? { $command } KOD yazın ya da vakanın kartına yanıt olarak yazın. Hiçbir şey yapılmadı.
no-case = Böyle bir vaka yok: { $typed }. Hiçbir şey yapılmadı. !cases nelerin açık olduğunu gösterir.
no-case-near = Böyle bir vaka yok: { $typed }. Şunu mu demek istediniz: { $near }? Hiçbir şey yapılmadı.
other-case = Burada konu { $code }, ama siz { $typed } yazdınız. Hangisi? Burada kodu yazmasanız da olur. Hiçbir şey yapılmadı.
untrusted = Yapılmadı, { $who }: bu, doğrulamadığınız bir cihazdan ya da şifresiz geldi. Cihazı uygulamanızın ayarlarında doğrulayın, sonra yeniden yazın.
safety-number = Yapılmadı, { $who }: güvenlik numaranız değişti; önce botu işletenin onaylaması gerekir (safetybot signal trust). Sonra yeniden yazın.
desk-unreadable = { $who } burada bir mesaj yazdı, şifresini çözemedim. Komutsa lütfen bir daha yazın.

taken = { $code }: { $who } aldı.
taken-already = { $code } zaten sizde.
taken-by-another = { $code }: { $who } zaten almış.
priority-unknown = Hiçbir şey yapılmadı. Öncelikler: P0 hayat, P1 acil, P2 ciddi, P3 tavsiye.
priority-same = Zaten { $priority }.
priority-changed = { $who }: { $old } → { $new }
closed = { $code }: { $who } kapattı. Başvuran yeniden yazmazsa saklanan her şey { $days ->
    [one] { $days } gün
   *[other] { $days } gün
  } içinde silinir.
closed-already = { $code } zaten kapalı.
case-forgotten = { $code } için saklananlar silindi.
cases = Açık vakalar: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = Açık vaka yok.
cases-more = … ve { $count } tane daha

reply-on-its-way = Başvurana – yolda:
reply-delivered = Başvurana – teslim edildi:
reply-arrived = Başvurana – telefonuna ulaştı:
reply-read = Başvurana – okundu:
reply-held = Başvurana – !trust yazılana dek TUTULUYOR:
reply-delivered-partly = Başvurana – teslim edildi, ama { $count ->
    [one] { $count } cihazı okuyamıyor:
   *[other] { $count } cihazı okuyamıyor:
  }
reply-not-delivered = Başvurana – TESLİM EDİLMEDİ ({ $reason }):
reply-failed = ⚠ { $code }: bir yanıt teslim edilmedi. Başvuran okumadı.
reply-perhaps-delivered = Başvurana – BELKİ TESLİM EDİLDİ, kimse bilmiyor:
reply-in-doubt = ⚠ { $code }: bir yanıtın teslim edilip edilmediği bilinmiyor: onay gelmedi, körlemesine tekrarlamıyorum. Başvurana sorun ya da yeniden gönderin; o zaman iki kez okuyabilir.
reply-closed = { $code } kapalı: hiçbir şey gönderilmedi. Önce !take.
reply-left = Başvuran sohbetten çıktı: hiçbir şey gönderilmedi, kimseye ulaşmazdı.
reply-too-long = Hiçbir şey gönderilmedi: bir yanıtta en çok { $limit } karakter. Lütfen bölün.
message-not-delivered = ⚠ Başvurana söylediğim bir şey teslim edilmedi ({ $reason }).
identity-changed = ⚠ Başvuranın kimliği değişti (Signal'da: güvenlik numarası): yeni bir telefon ya da başka biri. Yazdıkları burada gösterilir. Biriniz kim olduğundan emin olup burada !trust yazana dek kendisine tek bir nötr satır dışında hiçbir şey çıkmaz. Yanıtlar o zamana kadar tutulur.
identity-changed-again = ⚠ Başvuranın kimliği bir kez daha değişti: artık yukarıda bildirilen değil; ondan emin olan, başka birinden emin olmuş. Kim olduğundan yeniden emin olun, sonra !trust yazın.
identity-phrase-right = Bu vakanın kodunu ve cümlesini yazdı, ikisi de doğru: bu, !trust lehine bir işaret.
identity-phrase-wrong = ⚠ Bu vakanın kodunu, yanlış bir cümleyle ya da cümlesiz yazdı.
trusted = { $who } başvuranın yeni kimliğinden emin oldu. Tutulanlar şimdi çıkıyor.
trusted-back = { $who } şimdi orada yazanın başvuran olduğunu söylüyor. Tutulanlar şimdi çıkıyor.
trusted-already = { $who } başvuranın kimliğine kefil. Bildiğim kadarıyla değişmemişti.
trust-overtaken = ⚠ !trust sayılmadı: geçerli olmadan önce başvuranın kimliği bir kez daha değişti. Kendisine tek bir nötr satır dışında hiçbir şey çıkmaz. Kim olduğundan yeniden emin olun, sonra bir daha !trust yazın.
trust-failed = ⚠ !trust geçerli olmadı ({ $reason }). Başvurana tek bir nötr satır dışında hiçbir şey çıkmaz; yanıtlar tutuluyor. Bir kez daha !trust yazın; yine olmazsa botu işletene söyleyin.
link-nothing = { $code }: kimse başka bir hesaptan kod ve cümle göstermedi. Hiçbir şey yapılmadı.
link-gone = { $code }: kodu ve cümleyi gösteren artık orada değil ya da başka bir vakaya ait. Hiçbir şey yapılmadı. Yeniden gösterilebilirler.
link-doubted = { $code }: kodu ve cümleyi gösterenin kimliği değişti: yeni bir telefon ya da başka biri. Hiçbir şey yapılmadı. Kim olduğundan emin olun, oradaki vakasında !trust yazın, sonra burada !link.
linked = { $who } emin oldu: başvuran artık başka bir hesapta ({ $channel }), yanıtlar oraya gider.
linked-old = Henüz çıkmamış olanlar da oraya gider. Bu arada orada yazılanlar !case içinde durur. Eski kod artık geçmez: “telefonum kayıp” yenisini verir.
linked-other = { $other } olarak gelen artık { $code } vakasının parçası; { $other } kartı artık geçmez.
message-in-doubt = ⚠ Başvurana söylediğim bir şeyin teslim edilip edilmediği bilinmiyor. İki kez okuyabileceği için tekrarlamıyorum.
delivery-lost = ⚠ Bir mesaj teslim edilemedi ve kimin olduğunu artık bilmiyorum.
perhaps-sent-twice = ⚠ Bu iki kez gönderilmiş olabilir: sunucu alıp almadığını söylemedi.
argument-find = [TÜR [ÜLKE] [DİL]]
does-find = avukatlar, psikologlar ve diğer ortaklar: yalnız ekip için
find-kinds = Ortaklar şunlar için listeli: { $kinds }. Örneğin şöyle yazın: !find { $example } KE sw (KE bir ülke, sw bir dil; önemli olmayanı yazmayın).
find-none-listed = Listede ortak yok. Botu işleten ekleyebilir.
find-none = Bunun için listede yok: { $kind }. Ülkeyi ya da dili yazmayın veya botu işletene sorun.
find-head = Yalnız ekip için: olduğu gibi asla iletmeyin. Önce ortağa, başvurana da isteyip istemediğini sorun.
find-row = · { $name } · { $contact } · { $details } · kontrol: { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · son kontrol: { $date }; güvenmeden önce emin olun
find-row-never = ⚠ { $name } · { $contact } · { $details } · hiç kontrol edilmedi: güvenmeden önce emin olun

## About the bot itself

alarm-event-set-aside = ⚠ Gelen bir şeye takıldım ve onu mühürlü olarak kenara koydum. Başka hiçbir şey beklemiyor. Lütfen botu işletene söyleyin.
alarm-our-device-distrusted = ⚠ Kendi cihazım artık güvenilir sayılmıyor. Lütfen hemen botu işletene söyleyin.
alarm-identity-changed = ⚠ Ekipten birinin kimliği değişti: yeniden başladı ya da başka biri. Bu açıklığa kavuşana dek dışarıda tutuluyor. Lütfen botu işletene söyleyin: “safetybot check” kim olduğunu gösterir.
alarm-matrix-stopped = ⚠ Matrix'te artık hiçbir şey girip çıkmıyor: bunu yalnız botu işleten düzeltebilir. Lütfen söyleyin: “safetybot check” neyin bozuk olduğunu gösterir.
alarm-signal-stopped = ⚠ Signal'da artık hiçbir şey girip çıkmıyor: bunu yalnız botu işleten düzeltebilir. Lütfen söyleyin: “safetybot check” neyin bozuk olduğunu gösterir.
alarm-signal-unreadable = ⚠ Signal'dan açılamayan bir şey geldi, kimden geldiğini kimse bilmiyor. Biri yanıt bekliyor olabilir. Lütfen botu işletene söyleyin.
alarm-store-failed = ⚠ Hiçbir şey saklayamadım ({ $since } – { $until }): disk ya da veritabanı çalışmadı. Kabul edilmiş hiçbir şey kaybolmadı; bu arada yazılanlar geç yanıtlanır. Lütfen botu işletene söyleyin.
alarm-signal-challenge = ⚠ Signal, eskisi kadar göndermeme izin vermeden önce bir insanın captcha çözmesini istiyor. Bekleyenler sırada kalır, önce yardım çağrıları. Lütfen botu işletene söyleyin: “safetybot signal challenge”.
canary-missed = ⚠ { $channel } üzerinden hiçbir şey geçmiyor (başlangıç: { $since }): kendi deneme mesajlarım ulaşmıyor. İnsanlar bana ulaşmadan yazıyor olabilir. Lütfen botu işletene söyleyin.
canary-still-missed = ⚠ { $channel } üzerinden hâlâ hiçbir şey geçmiyor. Lütfen botu işletene söyleyin.
canary-back = { $channel } üzerinden mesajlar yeniden geçiyor.
alarm-other = ⚠ Bende bir sorun var: { $alarm }. Lütfen botu işletene söyleyin.

## Escalation

page = 🔔 { $priority } · { $code } · { $age } oldu
page-how = Bu mesaja ✅ vakayı alır; ekip odasında !take de alır. Neyle ilgili olduğu orada yazıyor.
page-late = ⚠ Bu geç geliyor: çalışmıyordum.
page-silent = Alındı, sonra öylece kaldı; başvuran bekliyor.
paging = 🔔 { $code }: çağrılıyor: { $who }. Buraya ✅ vakayı alır.
paging-desk = 🔔 { $code }: { $age } oldu, kimse almadı. Kim alabilir? Buraya ✅ vakayı alır.
paging-nobody = 🔔 ⚠ { $code }: bu adımda kimse çağrılamadı, bu yüzden bu odaya soruluyor. Bekleyeli { $age } oldu. Buraya ✅ vakayı alır.
paging-desk-owner = 🔔 { $code }: { $who } aldı ama yanıt vermiyor; geleli { $age } oldu. Kim devralabilir? Buraya ✅ vakayı alır.
paged-desk = bütün oda
paged-webhook = webhook
passed-over = { $who } zaten bir P0 ile ilgileniyor, bunun için çağrılmıyor.
page-failed = ⚠ Çağrılamadı: { $who } ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: bütün adımlar geçildi, { $age } oldu, kimse gelmedi. Kim alabilir? Buraya ✅ vakayı alır. Sormaya devam ediyorum.
owner-silent = ⚠ { $code }: { $who } aldı, başvuran hâlâ bekliyor. İlk adımdan başlayarak yeniden çağırıyorum. Bunu { $who } !take, !note ya da !reply ile durdurur; başka herkes !take yazabilir.
owner-left = { $who }, nöbetiniz bitti, { $code } sizde. Devredin (biri !take yazar), geri verin (!release) ya da sizde kalsın (!take). { $minutes } dakika içinde kim nöbetteyse ona gider.
given-back = { $who } artık nöbette değil ve { $code } kendisinde kalmadı: yeniden açık.
released = { $code }: { $who } geri verdi.
nobody-has-it = { $code } kimsede değil.
promise-broken = ⚠ { $code }: başvurana en geç { $at } için yanıt sözü verilmişti, yanıt yok.
a-person-has-it = Mesajınız şimdi ekipten ({ $team }) bir insanda.
late-unread = Üzgünüm: bunu henüz kimse okumadı. Ekipteki ({ $team }) insanları çağırmaya devam ediyorum.
late-unanswered = Mesajınız ekipten ({ $team }) bir insanda, ama henüz yanıt almadınız. Ekip beklediğinizi biliyor.
late-given-back = Ekip ({ $team }) mesajınızı gördü, ama henüz yanıt almadınız. Çağırmaya devam ediyorum.
late-next-person = Sıradaki kişi nöbete giriyor: { $when }.
late-next = O zamana kadar ne olursa olsun size yeniden yazıyorum: { $when }.
late-number = Tehlikedeyseniz: güvenliyse bulunduğunuz yerin acil numarasını arayın.
at-time = en geç { $at }
in-about = yaklaşık { $span } içinde
duty-only-pages = Bu sohbet yalnız çağrılar içindir: bir çağrıya ✅ ya da vaka koduyla !take vakayı alır. Geri kalan her şeyi, başkalarının da gördüğü ekip odasına yazın.
duty-see-desk = Sonucu ekip odasında yazıyor.
ledger = { $code }: kimler çağrıldı
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · onayladı { $seen }
ledger-empty = { $code }: kimse çağrılmadı.
fate-on-its-way = yolda
fate-delivered = teslim edildi { $at }
fate-failed = teslim edilmedi: { $reason }
fate-noted = not edildi
drill = 🎓 TATBİKAT – kimse tehlikede değil
does-release = vakayı geri verir; kim nöbetteyse o çağrılır
does-pages = bu vaka için kimler çağrıldı, ne oldu

## On call

no-schedule = Nöbet çizelgesi yok: bu odadaki herkes nöbette. Botu işleten bir çizelge kurabilir.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = birinci
tier-second = ikinci
tier-lead = sorumlu
person = { $name }
person-unreachable = { $name } (hesabı yok: çağrılamaz)
nobody = hiç kimse
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … ve { $count } tane daha
and-longer = { $at } ve sonrası
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, sıradaki nöbet devri { $at }:
oncall-next-none = { $schedule }: önümüzdeki haftalarda nöbet devri yok.
oncall-unclear = !oncall, !oncall next ya da ne kadar ileriye bakılacağını yazın: !oncall 4w (en çok { $weeks }w).
oncall-begins = Bundan sonra çizelgeye göre çağırıyorum. Nöbettekiler:
until = bitiş { $at }
until-open = bitişi belli değil
in-place-of = { $who } ({ $other } yerine)
without = { $who } olmadan

time-unclear = Hiçbir şey yapılmadı: “{ $typed }” bir zaman olarak okunamıyor. Örneğin şöyle yazın: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Günü olmayan saat sıradakidir; saati olmayan gün bütün gündür.
time-endless = Hiçbir şey yapılmadı: ne zamana kadar? Örneğin ekleyin: until 18:00 · for 3h.
time-backwards = Hiçbir şey yapılmadı: başlamadan ({ $start }) bitmiş ({ $end }) olurdu. Günü saatin önüne yazın.
time-past = Hiçbir şey yapılmadı: o zaten bitti, { $end }. Olan olduğu gibi kalır.
time-too-long = Hiçbir şey yapılmadı: en çok { $days } gün. Daha uzunu botu işletenin çizelgesine girer.

no-person = Hiçbir şey yapılmadı: çizelgede bu adda kimse yok: { $typed }.
no-person-near = Hiçbir şey yapılmadı: çizelgede bu adda kimse yok: { $typed }. Şunu mu demek istediniz: { $near }?
not-in-schedule = Hiçbir şey yapılmadı: hesabınız çizelgede yok, { $who }. Botu işleten ekleyebilir.
no-schedule-named = Hiçbir şey yapılmadı: { $typed } ne bir çizelge ne bir sıra. Çizelgeler: { $known }. Sıralar: first, second, lead.
which-schedule = Hiçbir şey yapılmadı: hangi çizelge? Adını kişinin arkasına yazın: { $known }.

change-past = Hiçbir şey yapılmadı: zaten bitmiş.
change-nothing = Hiçbir şey yapılmadı: hiçbir şeyi değiştirmezdi. O zaman nöbette olanlar:
gap-question = Hiçbir şey yapılmadı, çünkü o zaman birinci sırada çağrılabilecek kimse olmazdı. Bunu gerçekten istiyorsanız aynısını sonuna “{ $word }” ekleyerek yeniden yazın.
gap-ask-cover = Bunun yerine birini istemek için: !cover from … until …
gap-made = ⚠ O zaman birinci sırada çağrılabilecek kimse yok:
gap-row = ⚠ { $schedule }: birinci sırada kimse yok, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: birinci sırada çağrılabilecek kimse yok (izinli ya da hesabı yok), { $start } – { $end }
override-whom = Hiçbir şey yapılmadı: kim? Örneğin şöyle yazın: !override @biri until 18:00
override-made = { $who } değiştirdi. Geri almak için: !override undo { $tag }
nobody-behind = ⚠ { $who } o zaman hem birinci hem ikinci sırada: arkasında kimse yok.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } izinli, { $start } – { $end }. Geri almak için: !away undo { $tag }
away-already = Hiçbir şey yapılmadı: { $who } o zaman zaten izinli.
leave-row = { $tag } · { $who } izinli · { $start } – { $end }
undo-nothing = Geri alınacak bir şey yok.
undo-which = Hangisi? Komutu undo ve baştaki sözcükle yeniden yazın:
undo-unknown = Hiçbir şey yapılmadı: böyle bir şey yok: { $typed }. Olanlar:
undone = { $tag }: { $who } geri aldı.

cover-how = İstemek için: !cover next (sıradaki nöbetiniz) · !cover from 18:00 until 22:00 · !cover @biri from … until …. Almak için: !cover take NUMARA. Biri alana kadar hiçbir şey değişmez.
cover-none = Yerine birini isteyen yok.
cover-open = Yerine birini isteyenler:
cover-asked = { $who } yerine birini istiyor. Alan !cover take ve numarayı yazar:
cover-already = Hiçbir şey yapılmadı: bu zaten istenmiş.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · sorulan: { $other }
cover-row-for = { $request } · karşılığında { $other }, { $start } – { $end }
swap-how = Hiçbir şey yapılmadı. Önce kendi nöbetinizin, sonra onunkinin başladığı günü yazın: !swap @biri 24 Nov for 26 Nov
swap-no-shifts = Hiçbir şey yapılmadı: hiçbir çizelgede hem { $who } için { $mine } hem { $other } için { $theirs } başlayan nöbet yok. !oncall 4w ne zaman başladıklarını gösterir.
swap-unknown = Hiçbir şey yapılmadı: böyle bir istek yok: { $typed }.
cover-taken = { $who } şu isteği aldı: { $number } ({ $asker }).
cover-undone = İstek { $number }: { $who } geri aldı.
swap-reminder = Hâlâ açık – kim alabilir? !cover take ve numarayı yazın:
swap-backwards = Hiçbir şey yapılmadı: başlamadan bitmiş olurdu.
swap-past = Hiçbir şey yapılmadı: başlamış. Başlamış olan için !override @biri until … yazın
swap-overlap = Hiçbir şey yapılmadı: iki süre çakışıyor.
swap-off-duty = Hiçbir şey yapılmadı: yerine geçilecek kişi o zaman nöbette değil.
swap-taken = Hiçbir şey yapılmadı: biri çoktan almış.
swap-own = Hiçbir şey yapılmadı: kimse kendi yerine geçemez.
swap-not-asked = Hiçbir şey yapılmadı: başka birine sorulmuş.

handoff = Nöbet devri
handoff-late = ⚠ Nöbet devri, geç bildirildi: çalışmıyordum. Geçerli olduğu an: { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = Açık vaka yok.
handoff-cases = Açık vakalar:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, nöbeti bitti: devretmek mi, tutmak mı? · { $promised }
promised-by = söz verilen yanıt: en geç { $at }
nothing-promised = söz verilen bir şey yok
shift-soon = Nöbetiniz yakında başlıyor, { $start }: { $schedule }, { $tier }.
gaps = ⚠ Önümüzdeki { $days } günde birinci sırada çağrılabilecek kimsenin olmadığı zamanlar var. O zaman gelen vakalar bütün odaya gider:
gaps-ask = İlkinde boş olanlar, en uzun süredir nöbet tutmayan önce: { $who }.
gaps-how = Birini doldurmak için: !override @biri from … until …
schedule-changed = Botu işleten çizelgeyi değiştirdi. Önümüzdeki günler:
reloaded = Çizelge ve kurallar yeniden okundu. Şimdi nöbette:
reload-failed = ⚠ Çizelge ve kurallar alınmadı; öncekiler geçerli kalıyor:

argument-oncall = [next|4w]
argument-override = @KİŞİ [ÇİZELGE] [SIRA] [from ZAMAN] until ZAMAN | undo
argument-cover = [next|[@KİŞİ] from ZAMAN until ZAMAN|take NUMARA|undo NUMARA]
argument-swap = @KİŞİ GÜN for GÜN
argument-away = [from ZAMAN] until ZAMAN | undo
does-oncall = kim nöbette; sırada ne var; önümüzdeki haftalar
does-override = bir süre başka biri; +@KİŞİ nöbettekinin yanına eklenir
does-cover = kim yerine birini istiyor; istemek, almak
does-swap = bir günde başlayan nöbetinizi, başka günde başlayan nöbetiyle değiştirmeyi önerir
does-away = izinlisiniz: hiçbir yerde nöbette değilsiniz
does-reload = çizelgeyi ve kuralları yeniden okur

## Drills

category-drill = TATBİKAT
the-operator = botu işleten
drill-begins = 🎓 { $who } bir TATBİKAT başlatıyor. Kimse tehlikede değil. Onunla ilgili her şeyde TATBİKAT yazar; ne yapacaksanız onu yapın: !take, !reply, !close.
drill-begins-alone = 🎓 Yalnız { $who } için özel sohbetinde bir TATBİKAT başladı.
drill-no-roster = Çizelge yok, bu yüzden kimseye tek başına tatbikat verilemez. !drill burada bir tane oynatır.
drill-no-address = { $who }: çizelgede hesabı yok, oraya hiçbir şey gönderilemez.
drill-says-sos = SOS
drill-says-more = Kapımda iki adam var. Kullanıcı adımı söylüyorlar.
drill-says-taken = Orada kimse var mı?
drill-says-answered = Merdivenden indiler. Şimdi ne yapayım?
drill-unattended = Bütün adımlar geçildi, kimse almadı. Tatbikat burada bitiyor.
drill-report = Tatbikat bitti. Geldiğinden beri:
drill-row = · { $what }: { $after }
drill-people = · çağrılan kişi: { $count }
drill-paged = ilk çağrı
drill-delivered = ilk çağrı teslim edildi
drill-taken = alındı
drill-answered = yanıtlandı
drill-closed = kapatıldı
drill-never = hiç
drill-after = { $minutes } dk { $seconds } sn
argument-drill = [@AD]
does-drill = senaryodaki bir vakayı bütün zincirden geçirir; adla: yalnız o kişi için, özel sohbetinde
