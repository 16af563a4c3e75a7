### Indonesian (Bahasa Indonesia). One sentence for each thing the bot says, and the words people may write to it.
### Menyapa dengan "Anda"; bahasa Indonesia tidak membedakan gender. The rules stand at the head of en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Bahasa Indonesia
date-pattern = EEE, d MMM
language-words = bahasa indonesia | bhs indonesia | bhs indo | bahasa indo | b indonesia | indonesian | indonésien | indonesio | indonésio | basa indonesia
language-before = dalam | pakai | pake | dengan | bisa | bisa pakai | bisa pake | bicara | berbicara | ngomong | saya bisa | saya cuma bisa | saya hanya bisa | saya bicara | saya berbicara | ganti ke | pindah ke | ubah ke | tolong pakai | mau pakai | kita pakai
language-unknown = bahasa belum diketahui
greetings = halo | hai | hei | helo | hello kak | halo semua | halo kak | halo min | halo admin | halo pak | halo bu | selamat pagi | selamat siang | selamat sore | selamat malam | pagi kak | siang kak | sore kak | malam kak | pagi min | siang min | sore min | malam min | pagi semua | malam semua | assalamualaikum | assalamu'alaikum | asalamualaikum | assalamualaikum wr wb | assalamualaikum warahmatullahi wabarakatuh | askum | salam | salam sejahtera | shalom | om swastiastu | permisi | permisi kak | permisi min | permisi mau tanya | punten | maaf ganggu | maaf mengganggu | mohon | kak | kakak | admin | terima kasih | makasih | makasi | dong | deh | tim yang terhormat | kepada tim | halo tim
number-words = satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh | sebelas | dua belas | tiga belas | empat belas | lima belas | enam belas | tujuh belas | delapan belas | sembilan belas | dua puluh
number-before = nomor | nomer | no | nmr | pilihan | opsi | jawaban | angka | yang | yang nomor | yg | yg no | saya pilih | pilih | pilih nomor
danger-mentions = bahaya | berbahaya | dalam bahaya | membahayakan | tidak aman | gak aman | nggak aman | ga aman | pistol | senjata | bersenjata | senapan | pisau | parang | golok | celurit | bom | air keras | disiram | bunuh | membunuh | dibunuh | pembunuhan | tewas | meninggal | nyawa | terancam | mati | menembak | ditembak | tembak | serang | menyerang | diserang | serangan | pukul saya | memukul | dipukul | dipukuli | mukul | mukulin | digebukin | digebuki | dikeroyok | keroyok | ditampar | ditendang | dicekik | ditusuk | dibacok | bacok | ditabrak | dilempar | meraba | diraba | dilecehkan | pelecehan | perkosa | diperkosa | memperkosa | pemerkosaan | culik | diculik | penculikan | hilang | menghilang | di depan rumah | depan rumah | ke rumah | kerumah | rumah saya | rumahku | rumah kami | di depan pintu | depan pintu | pintu saya | kos saya | kosan saya | tempat tinggal saya | alamat saya | tempat kerja saya | kantor saya | mau datang | akan datang | datang malam ini | datangi | mendatangi | didatangi | menunggu saya | menungguku | nungguin | takut | ketakutan | ngeri | polisi | penjara | dipenjara | ditahan | intel | aparat | preman | ormas | membuntuti | dibuntuti | buntuti saya | ngikutin | diikuti | menguntit | dikuntit | nguntit | akun saya | akunku | kata sandi saya | password saya | diretas | dihack | dibajak | peras | memeras | diperas | pemerasan | foto bugil | foto telanjang | video syur | video porno | foto syur | hina | menghina | dihina | hinaan | caci | dicaci | maki | dimaki | dimaki maki | kekerasan | disiksa | aniaya | dianiaya | dibakar | diusir | sweeping | digerebek

## What people may write at any moment

intent-sos-words = darurat | keadaan darurat | ini darurat | ini keadaan darurat | situasi darurat | tolong darurat | darurat tolong | tolong ini darurat | tolong gawat | gawat tolong | gawat | gawat darurat | ini gawat | gawat banget | gawat sekali | urgent banget | mendesak | sangat mendesak | ini mendesak | genting | tolong tolong | tolong tolong tolong | tulung tulung | tuluung | toloong | tolooong | toloooong | tolonggg | tolongggg | tolong cepat | cepat tolong | tolong segera | tolongin cepet | selamatkan saya | selamatkan aku | selamatkan kami | selametin gue | selamatin aku | tolong selamatkan saya | saya dalam bahaya | aku dalam bahaya | kami dalam bahaya | gue dalam bahaya | bahaya sekarang
intent-sos-anywhere = selamatkan saya | selamatkan aku | selamatkan kami | selamatkan nyawa saya | selametin gue | selametin gw | selametin aku | selametin saya | selamatin aku | selamatin saya | selamatin gue | tolong tolong tolong | toloong | tolooong | toloooong | tuluuung | nyawa saya terancam | nyawaku terancam | nyawa kami terancam | nyawa saya dalam bahaya | nyawaku dalam bahaya | mayday
intent-sos-never = halaman sos | tombol sos | sos children's villages | sos childrens villages | desa anak sos | yayasan sos | dia selamatkan saya | sudah selamatkan saya | yang selamatkan saya | telah selamatkan saya | pernah selamatkan saya | tuhan selamatkan saya | demo mayday | aksi mayday
intent-sos-everyday = mayday
intent-sos-names = mayday
intent-sos-examples = SOS | sos mereka di dalam rumah | toloooong | tolong selamatkan saya | darurat | nyawa saya terancam, mereka sudah di luar | tolong tolong tolong | halo kak gawat | tolong sos | 🆘
intent-sos-counterexamples = tombol SOS di mobil saya rusak | kami ikut aksi mayday di Jakarta | tolong cek artikel ini kalau sempat | nomor gawat darurat di artikel itu salah | saya relawan SOS Children's Villages | santai aja kak, gak mendesak kok | dia selamatkan saya dari debat itu | minta tolong dong, cara upload foto gimana ya
intent-self-harm-anywhere = bunuh diri | bundir | bunuh diriku | bunuh diri saya | bunuh diri sendiri | bunuhdiri | bunuh dri | mau mati | ingin mati | pengen mati | pengin mati | pingin mati | pgn mati | pengen banget mati | kepengen mati | kepingin mati | kepengin mati | pen mati | pngen mati | ingin sekali mati | mau matiin diri | mati aja aku | mati aja gue | mati aja saya | mati saja aku | mati saja saya | lebih baik mati | lebih baik saya mati | lebih baik aku mati | lebih baik gue mati | mending mati | mendingan mati | mending aku mati | mending saya mati | mending gue mati | mending gw mati | mendingan gue mati | enakan mati | kepikiran mati | kepikiran buat mati | ingin meninggal | pengen meninggal | pengen meninggoy | akhiri hidup | akhiri hidupku | akhiri hidup saya | akhirin hidup | mengakhiri hidup | mengakhiri hidupku | mengakhiri nyawa | akhiri nyawa | mengakhiri semuanya | akhiri semuanya | mengakhiri segalanya | akhiri segalanya | pengen akhiri semua | ingin akhiri semua | habisi nyawa sendiri | menghabisi nyawa sendiri | cabut nyawa sendiri | gantung diri | gantung leher | terjun dari jembatan | lompat dari jembatan | loncat dari jembatan | lompat dari gedung | loncat dari gedung | potong nadi | memotong nadi | motong nadi | sayat nadi | nyayat nadi | menyayat nadi | iris nadi | ngiris nadi | sayat tangan | nyayat tangan | menyayat tangan | sayat lengan | nyayat lengan | silet tangan | nyilet tangan | nyiletin tangan | barcode tangan | sayat diri | menyayat diri | self harm | selfharm | nyakitin diri | nyakiti diri | menyakiti diri | menyakiti diriku | sakiti diri | lukai diri | ngelukai diri | ngelukain diri | nglukain diri | melukai diri | melukai diriku | minum racun | minum baygon | nenggak racun | menenggak racun | telan semua obat | nelen semua obat | menelan semua obat | minum semua obat | minum obat satu botol | overdosis | tidak mau hidup | gak mau hidup | nggak mau hidup | ngga mau hidup | enggak mau hidup | ga mau hidup | gamau hidup | tak mau hidup | gk mau hidup | tidak ingin hidup | gak ingin hidup | nggak ingin hidup | tak ingin hidup | gak pengen hidup | ga pengen hidup | nggak pengen hidup | gak pingin hidup | tidak sanggup hidup | gak sanggup hidup | ga sanggup hidup | nggak sanggup hidup | tak sanggup hidup | tidak kuat hidup | gak kuat hidup | ga kuat hidup | nggak kuat hidup | capek hidup | cape hidup | capek idup | cape idup | lelah hidup | muak hidup | bosan hidup | bosen hidup | males hidup | malas hidup | lelah dengan hidup | capek sama hidup | buat apa hidup | untuk apa hidup | buat apa aku hidup | untuk apa saya hidup | ngapain hidup | tidak ada gunanya hidup | gak ada gunanya hidup | nggak ada gunanya hidup | ga ada gunanya hidup | percuma hidup | tidak ada alasan hidup | gak ada alasan hidup | tidak ada alasan untuk hidup | gak ada alasan buat hidup | tidak layak hidup | gak layak hidup | ga layak hidup | gak pantas hidup | tidak pantas hidup | hidup tidak ada artinya | hidup gak ada artinya | hidupku tidak berarti | hidup tak berarti | hidup sudah tidak ada artinya | hidup udah gak ada artinya | menghilang selamanya | hilang selamanya | ngilang selamanya | tidur selamanya | tidak mau bangun lagi | gak mau bangun lagi | ga mau bangun lagi | nggak mau bangun lagi | pengen gak bangun lagi | gak pengen bangun lagi | nyesel lahir | menyesal dilahirkan | nyesel dilahirin | hoyong maot | mau die | pengen bgt mati | pgn bgt mati | pengen bener mati | minum obat banyak | nelen obat banyak | telan obat banyak | hidup ini gak ada gunanya | hidup gak ada gunanya | hidup ga ada gunanya | hidup nggak ada gunanya | hidup tidak ada gunanya | hidup ini tidak ada gunanya | lebih baik aku gak ada | lebih baik aku ga ada | lebih baik saya tidak ada | mending aku gak ada | mending gue gak ada | ngilang dari dunia | ngilang aja dari dunia | menghilang dari dunia | pergi dari dunia ini | peduli kalo aku mati | peduli kalau aku mati | peduli kalau saya mati | peduli kalo gue mati | sedih kalo aku mati | nyiapin tali | besok aku udah gak ada | besok aku sudah tidak ada | besok saya sudah tidak ada | besok gue udah gak ada | gak mau ada di dunia | tidak mau ada di dunia | gak pengen ada di dunia
intent-self-harm-never = bom bunuh diri | pengebom bunuh diri | pengeboman bunuh diri | pemboman bunuh diri | peledakan bunuh diri | serangan bunuh diri | teroris bunuh diri | penyerang bunuh diri | misi bunuh diri | pasukan bunuh diri | pilot bunuh diri | gol bunuh diri | bunuh diri politik | suicide squad | hp mau mati | hp saya mau mati | hpku mau mati | hp ku mau mati | hp aku mau mati | hp gue mau mati | hp gw mau mati | hp nya mau mati | hape mau mati | hape saya mau mati | hape gue mau mati | hapeku mau mati | ponsel mau mati | ponsel saya mau mati | handphone mau mati | handphone saya mau mati | telepon mau mati | baterai mau mati | baterainya mau mati | baterai saya mau mati | baterai hp mau mati | batre mau mati | batrenya mau mati | batere mau mati | batrai mau mati | laptop mau mati | laptop saya mau mati | laptopku mau mati | komputer mau mati | lampu mau mati | listrik mau mati | sinyal mau mati | internet mau mati | wifi mau mati | jaringan mau mati | server mau mati | mau mati lampu | mau mati listrik | mau mati ketawa | mau mati tertawa | mau mati ngakak | mau mati gaya | mati gaya | mau mati rasanya ketawa | kamu mau mati | kau mau mati | lo mau mati | lu mau mati | elo mau mati | elu mau mati | anda mau mati | kalian mau mati | mau mati kamu | mau mati kau | mau mati lo | mau mati lu | mau mati ya lo | mau mati ya kamu | mau mati ya lu | kalau mau mati | kalo mau mati | klo mau mati | mending mati lo | mending mati lu | mending mati kamu | mending mati kau | mending mati aja lo | mending mati aja lu | mending mati aja kamu | mending mati aja kau | lebih baik mati kamu | lebih baik mati kau | kamu tidak layak hidup | kau tidak layak hidup | lo gak layak hidup | lu gak layak hidup | kamu gak pantas hidup | kamu tidak pantas hidup | akunnya hilang selamanya | akun saya hilang selamanya | akunku hilang selamanya | artikelnya hilang selamanya | artikel saya hilang selamanya | artikel itu hilang selamanya | datanya hilang selamanya | data saya hilang selamanya | fotonya hilang selamanya | foto saya hilang selamanya | lampu kamar mau mati | lampu kamar saya mau mati | lampunya mau mati | listriknya mau mati | laptopnya mau mati | hpnya mau mati | motor mau mati | motor saya mau mati | mesin mau mati | tanaman mau mati | tanaman saya mau mati | kucing saya mau mati | bosan hidup di kota | bosen hidup di kota | capek hidup di jakarta | capek hidup di kota | bisnis mau mati | usaha mau mati | wiki ini mau mati | proyek ini mau mati | saya tidak mau mati | aku tidak mau mati | saya gak mau mati | aku gak mau mati | gue gak mau mati | gw gak mau mati | aku ga mau mati | saya nggak mau mati | aku nggak mau mati | kami tidak mau mati | belum mau mati | saya tidak ingin mati | aku tidak ingin mati | aku gak pengen mati | saya gak pengen mati | gue gak pengen mati | laper mau mati | laper banget mau mati | lapar mau mati | lapar banget mau mati
intent-self-harm-examples = pengen mati aja rasanya | aku mau bunuh diri | gw capek hidup | udah gak sanggup hidup kaya gini | buat apa hidup kalo gini terus | saya tidak mau bangun lagi besok | lebih baik aku mati aja | tadi malem aku nyayat tangan lagi | kepikiran bundir terus | gamau hidup lagi, capek dihujat | aku udah nulis surat bunuh diriku | saya pernah mencoba bunuh diri dan sekarang kepikiran lagi
intent-self-harm-counterexamples = hp saya mau mati, nanti lanjut ya | bom bunuh diri di Surabaya dibahas di artikel | Bek itu bikin gol bunuh diri | ngakak mau mati ketawa baca komennya | dia bilang mau mati lo | di sini mati lampu dari tadi | dia suruh saya mati saja | film Suicide Squad dihapus lagi | aku gak mau mati, tolong mereka datang
intent-self-harm-other-anywhere = dia mau bunuh diri | dia ingin bunuh diri | dia akan bunuh diri | dia pengen bunuh diri | dia mau bundir | dia pengen bundir | dia mau mati | dia ingin mati | dia pengen mati | dia gak mau hidup | dia tidak mau hidup | dia capek hidup | teman saya mau bunuh diri | teman saya ingin bunuh diri | teman saya pengen mati | teman saya ingin mati | temanku mau bunuh diri | temanku pengen mati | temen gue mau bunuh diri | temen gue pengen mati | temen saya mau bunuh diri | temen aku mau bunuh diri | adik saya mau bunuh diri | kakak saya mau bunuh diri | anak saya mau bunuh diri | pengguna itu mau bunuh diri | seseorang mau bunuh diri | orang mau bunuh diri | ada yang mau bunuh diri | ada yang mau bundir | ada yang mengancam bunuh diri | surat bunuh diri | pesan bunuh diri | catatan bunuh diri | mengancam bunuh diri | mengancam akan bunuh diri | mengancam mau bunuh diri | ngancem bunuh diri | ngancem mau bunuh diri | ngancam bunuh diri | ancaman bunuh diri | mengakhiri hidupnya | akhiri hidupnya | mengakhiri nyawanya | bunuh dirinya | menyakiti dirinya | nyakitin dirinya | melukai dirinya | lukai dirinya | ngelukain dirinya | menyayat tangannya | nyayat tangannya | dia nyayat tangan | dia nyilet tangan | dia menyayat tangan | dia menyakiti diri | dia melukai diri | bilang mau bunuh diri | bilang ingin bunuh diri | bilang pengen bunuh diri | bilang pengen mati | bilang ingin mati | bilang mau bundir | katanya mau bunuh diri | katanya pengen mati | katanya ingin mati | temenku mau bunuh diri | temenku pengen mati | temenku mau bundir | adikku mau bunuh diri | kakakku mau bunuh diri | anakku mau bunuh diri | pacarku mau bunuh diri | pacar saya mau bunuh diri | sahabatku mau bunuh diri | sahabat saya mau bunuh diri | adik saya pengen mati | anak saya pengen mati | dia minum racun | dia gantung diri | dia mencoba bunuh diri | dia coba bunuh diri
intent-self-harm-other-never = bikin dia mau mati ketawa | dia mau mati ketawa | dia mau mati ngakak | pelaku mengakhiri hidupnya dengan bom | surat bunuh diri saya | surat bunuh diriku | pesan bunuh diri saya | catatan bunuh diri saya | aku bilang mau bunuh diri | saya bilang mau bunuh diri | aku bilang pengen mati | saya bilang ingin mati | saya bilang pengen mati | aku udah bilang pengen mati | aku udah bilang mau bunuh diri | gue bilang mau bunuh diri
intent-self-harm-other-examples = temen gue mau bunuh diri, dia gak bales chat lagi | ada yang mengancam bunuh diri di halaman diskusi | dia pengen mati katanya | seorang pengguna menulis surat bunuh diri di wiki | dia nyayat tangannya lagi | teman saya bilang akan mengakhiri hidupnya
intent-self-harm-other-counterexamples = dia mau mati ketawa lihat komennya | hp dia mau dijual | artikelnya tentang kasus bunuh diri dihapus | dia bikin gol bunuh diri | lampunya mati lagi di rumahnya
intent-help-words = bantuan | bantu | bantu saya | bantu aku | bantu kami | bantu dong | bantuin | bantuin dong | tolong | tolong kak | tolong pak | tolong bu | tolong min | tolong admin | tolong mas | tolong mbak | tolong dong | please tolong | tolong please | help tolong | tolong help | tolong saya | tolong aku | tolong kami | tolong gue | tolong gw | tolongin | tolongin dong | tolongin saya | tolongin gue | tolong bantu | tolong bantu saya | tolong bantuannya | mohon bantuan | mohon bantuannya | butuh bantuan | saya butuh bantuan | aku butuh bantuan | perlu bantuan | saya perlu bantuan | saya butuh pertolongan | butuh pertolongan | minta tolong | saya minta tolong | menu | bisa bantu | bisa bantu saya | bisa tolong saya | bisa minta tolong | bisakah membantu saya | ada yang bisa bantu | apa yang bisa saya tulis | apa yang bisa saya lakukan | saya harus apa | petunjuk
intent-language-words = bahasa | ganti bahasa | ubah bahasa | pilih bahasa | bahasa lain | pilihan bahasa | tukar bahasa | 🌐
intent-stop-words = stop | setop | berhenti | stop dulu | stop sekarang | tolong berhenti | udahan | cukup | sudah cukup | udah cukup | batal | batalkan | batalin | akhiri | selesai | sudahi | jangan tanya lagi | jangan tanya tanya lagi | jangan nanya lagi | berhenti bertanya | stop tanya | stop bertanya | tidak mau ditanya lagi | tidak ada pertanyaan lagi | berhenti menulis | berhenti kirim pesan | jangan kirim pesan lagi | jangan chat lagi | jangan chat saya lagi | jangan hubungi saya lagi | jangan hubungi lagi | jangan ganggu saya | jangan ganggu | tinggalkan saya | biarkan saya sendiri
intent-status-words = status | status saya | statusnya | apa statusnya | bagaimana statusnya | gimana statusnya | status laporan | status laporan saya | sudah diterima | sudah diterima belum | apakah sudah diterima | udah diterima belum | sudah dibaca | sudah dibaca belum | udah dibaca belum | ada kabar | ada kabar terbaru | ada perkembangan | belum ada kabar | sudah sampai mana | udah sampai mana | gimana kelanjutannya | bagaimana kelanjutannya | pesan saya sudah sampai
intent-keep-words = apa yang disimpan | apa saja yang disimpan | apa aja yang disimpan | data apa yang disimpan | data apa saja yang disimpan | apa yang kalian simpan | apa yang anda simpan | apa yang kamu simpan | kalian simpan apa | privasi | kerahasiaan | data saya | dataku | berapa lama disimpan | disimpan berapa lama | apakah ini disimpan | apa ini disimpan | apa yang kalian tahu tentang saya | apakah ini rahasia | ini rahasia | ini rahasia gak | ini rahasia kan | apa ini rahasia | apakah ini privat | apakah ini pribadi | ini privat | ini pribadi gak | apakah ini anonim | ini anonim | ini anonim gak | apakah ini aman dan rahasia | apakah rahasia | dirahasiakan gak | apakah dirahasiakan | apakah ini dirahasiakan | identitas saya dirahasiakan | siapa yang baca ini | siapa yang membaca ini | siapa yang baca | siapa yang membaca | siapa aja yang baca | siapa saja yang baca | siapa saja yang membaca ini | siapa yang bisa baca ini | siapa yang bisa membaca ini | siapa yang bisa baca | siapa aja yang bisa baca | siapa saja yang bisa baca | siapa saja yang bisa membaca ini | siapa yang akan baca ini | siapa yang lihat ini | siapa yang bisa lihat ini | siapa yang baca chat ini | siapa yang baca pesan saya | apakah kalian akan bilang ke orang tua saya | kalian akan bilang ke orang tua saya | kalian bilang ke orang tua saya gak | kalian kasih tau orang tua saya gak | kalian akan kasih tau orang tua saya | apakah kalian akan memberi tahu orang tua saya | apakah anda akan memberi tahu orang tua saya | apakah orang tua saya akan tahu | orang tua saya akan tahu | apakah orang tua saya akan diberi tahu | ortu saya bakal tau gak | ortuku bakal tau gak | ortu bakal tau gak | nanti ortu tau gak | bakal dikasih tau ke ortu gak | jangan bilang orang tua saya ya | jangan bilang ortu ya | jangan bilang ortuku ya
intent-return-words = hp hilang | hape hilang | ponsel hilang | telepon hilang | handphone hilang | hp saya hilang | hpku hilang | hp ku hilang | hp gue hilang | ponsel saya hilang | kalau hp hilang | kalau hp saya hilang | kalo hp hilang | kalo hp saya hilang | jika hp hilang | jika hp saya hilang | bagaimana kalau hp saya hilang | gimana kalau hp saya hilang | kalau kehilangan hp | kehilangan hp | hp dicuri | hp saya dicuri | hp dijambret | hp saya diambil | hp disita | hp saya disita | hp dirampas | hp saya dirampas | hp baru | ganti hp | saya ganti hp | ponsel baru | nomor baru | ganti nomor | hp lain | pakai hp lain | ganti akun | akun lain | dari akun lain | saluran lain | lewat saluran lain | bagaimana cara kembali | gimana cara kembali
phrase-words = kalimat rahasia | kalimat rahasia saya | kalimat rahasia saya adalah | kalimat rahasia adalah | kalimat rahasiaku | frasa | frasa saya | frasa saya adalah | frase | frase saya
intent-back-words = kembali | balik | mundur | sebelumnya | kembali ke sebelumnya | balik lagi | ⬅ | 🔙
intent-skip-words = lewati | lewat | lewatin | skip | skip aja | lanjut | lanjut aja | lanjutkan | berikutnya | selanjutnya | tidak mau jawab | gak mau jawab | ga mau jawab | nggak mau jawab | tidak mau menjawab | tidak ingin menjawab | saya tidak mau menjawab | tidak ingin bilang | tidak mau bilang | gak mau bilang | rahasia | tanpa jawaban | ⏭

intent-delete-words = hapus | hapus semua | hapus semuanya | hapus segalanya | hapus aja | hapus aja semua | hapusin | hapusin semua | apus semua | tolong hapus | tolong hapus semua | tolong hapus semuanya | hapus data saya | hapus semua data saya | hapus pesan saya | hapus semua pesan saya | hapus chat saya | hapus kasus saya | saya mau semuanya dihapus | saya ingin semuanya dihapus | hapus yang saya tulis | hilangkan semua | lupakan saya | lupakan semua | lupakan semuanya | lupain aja | 🗑
intent-keep-it-words = jangan dihapus | jangan hapus | jangan dihapus dulu | jangan dihapus ya | tidak jadi dihapus | gak jadi dihapus | gak jadi hapus | ga jadi hapus | nggak jadi hapus | tidak jadi hapus | tidak jadi | gak jadi | ga jadi | nggak jadi | simpan saja | simpan aja | simpan semua | simpan semuanya | tetap simpan | tetap disimpan | biarkan saja | biarin aja | batal hapus | batalkan penghapusan | saya berubah pikiran | aku berubah pikiran | urungkan
intent-who-words = siapa ini | ini siapa | ini siapa ya | siapa ya | siapa nih | ini siapa sih | kamu siapa | anda siapa | siapa kamu | siapa anda | kalian siapa | siapa kalian | lo siapa | lu siapa | siapa lo | siapa di situ | siapa disitu | ini dengan siapa | dengan siapa ini | saya bicara dengan siapa | saya chat dengan siapa | ini apa | apa ini | ini chat apa | chat apa ini | ini nomor siapa | nomor siapa ini | ini nomer siapa | apakah kita kenal | kita kenal | apa kita saling kenal
intent-past-words = apa yang saya tulis | saya tulis apa | saya nulis apa | tadi saya tulis apa | apa yang tadi saya tulis | apa yang sudah saya tulis | apa yang saya katakan | apa yang saya bilang | apa yang kita bicarakan | kita bicara apa | tampilkan pesan saya | tampilkan pesannya | tunjukkan pesan saya | tunjukkan pesannya | lihat pesan saya | tampilkan riwayat | tunjukkan riwayat | lihat riwayat | riwayat | riwayat chat | riwayat pesan | kasus saya | lihat kasus saya | tampilkan kasus saya | apakah ada kasus | apa ada kasus | apakah saya punya kasus | apa saya punya kasus | apakah saya pernah menulis | pernahkah saya menulis ke sini | apakah kita pernah bicara | ulangi yang saya tulis | kirim ulang | kirim lagi | ini tentang apa | ini soal apa
intent-neutral-words = netral | mode netral | tolong netral | netral aja | netral saja | tulis netral | orang lain bisa baca hp ini | orang lain bisa membaca hp ini | ada yang bisa baca hp ini | ada yang baca hp saya | ada orang lain yang baca hp saya | hp saya dibaca orang | hp saya dibaca orang lain | hp saya dicek | hp saya suka dicek | hp saya sering dicek | hp saya diperiksa | hp saya sering diperiksa | hpku dicek | hpku sering dicek | dia baca hp saya | dia cek hp saya | mereka cek hp saya | suami saya baca hp saya | suami saya cek hp saya | istri saya baca hp saya | orang tua saya cek hp saya | hp ini dipakai bersama | hp dipakai bareng | hp bersama | hp gantian | ini bukan hp saya | saya tidak sendiri | saya tidak sendirian | saya gak sendirian | aku gak sendirian | gak sendirian | suami saya bisa baca ini | suami saya suka buka hp saya | istri saya cek hp saya | istri saya bisa baca ini | istri saya suka buka hp saya | pacar saya baca hp saya | pacar saya cek hp saya | pacar saya bisa baca ini | pacar saya suka buka hp saya | pasangan saya baca hp saya | pasangan saya cek hp saya | pasangan saya bisa baca ini | pasangan saya suka buka hp saya | mantan saya baca hp saya | mantan saya cek hp saya | mantan saya bisa baca ini | mantan saya suka buka hp saya | ayah saya baca hp saya | ayah saya cek hp saya | ayah saya bisa baca ini | ayah saya suka buka hp saya | bapak saya baca hp saya | bapak saya cek hp saya | bapak saya bisa baca ini | bapak saya suka buka hp saya | ibu saya baca hp saya | ibu saya cek hp saya | ibu saya bisa baca ini | ibu saya suka buka hp saya | kakak saya baca hp saya | kakak saya cek hp saya | kakak saya bisa baca ini | kakak saya suka buka hp saya | keluarga saya baca hp saya | keluarga saya cek hp saya | keluarga saya bisa baca ini | keluarga saya suka buka hp saya | orang tua saya baca hp saya | orang tua saya bisa baca ini | orang tua saya suka buka hp saya | bos saya baca hp saya | bos saya cek hp saya | bos saya bisa baca ini | bos saya suka buka hp saya | suamiku baca hpku | suamiku cek hpku | suamiku bisa baca ini | istriku baca hpku | istriku cek hpku | istriku bisa baca ini | pacarku baca hpku | pacarku cek hpku | pacarku bisa baca ini | mantanku baca hpku | mantanku cek hpku | mantanku bisa baca ini | ayahku baca hpku | ayahku cek hpku | ayahku bisa baca ini | ibuku baca hpku | ibuku cek hpku | ibuku bisa baca ini | kakakku baca hpku | kakakku cek hpku | kakakku bisa baca ini | ortuku baca hpku | ortuku cek hpku | ortuku bisa baca ini | suami saya suka cek hp saya | pacar saya suka cek hp saya | suami saya sering cek hp saya | orang tua saya sering cek hp saya | suami saya lihat hp saya | orang tua saya lihat hp saya | ortu cek hp saya | ortu suka cek hp | ortu bisa baca ini | mamaku cek hpku | papaku cek hpku | mama cek hpku | papa cek hpku | hpku dicek ortu | hp saya dicek suami | hp saya dicek orang tua | hp saya dicek pacar | hpku dicek pacar | hp saya dibaca suami | dia bisa baca ini | dia suka cek hp saya | dia buka hp saya | ada yang baca ini | ada yang bisa baca ini | ada yang cek hp saya | orang lain bisa baca ini | orang lain baca hp saya
intent-words-words = kata kata | kata kata rahasia | kata rahasia | kata kode | kata aman | kata bahaya | kata sembunyi | kata sandi | sepakati kata | menyepakati kata | sepakat kata rahasia | buat kata kode | bikin kata kode
intent-no-tips-words = tanpa tips | tanpa tip | no tips | stop tips | tips stop | jangan kirim tips | jangan kirim tips lagi | jangan tips | gak usah tips | ga usah tips | tidak usah tips | tidak perlu tips | tidak mau tips | gak mau tips | berhenti kirim tips | tanpa saran
intent-emergency-yes-words = kalau darurat boleh | kalo darurat boleh | klo darurat boleh | saat darurat boleh | dalam keadaan darurat boleh | keadaan darurat boleh | darurat boleh | boleh kalau darurat | boleh kalo darurat | kalau darurat kapan saja | kalau darurat boleh kapan saja
code-word-words = kata kode | kata kode saya | kata kodeku | kata kode saya adalah | kata kode adalah | kata kodenya
danger-word-words = kata bahaya | kata bahaya saya | kata bahayaku | kata bahaya saya adalah | kata bahaya adalah | kata bahayanya
hide-word-words = kata sembunyi | kata sembunyi saya | kata sembunyi saya adalah | kata sembunyi adalah | kata sembunyinya
time-after-words = setelah | setelah jam | setelah pukul | sesudah | sesudah jam | habis jam | abis jam | di atas jam | diatas jam | mulai | mulai jam | mulai pukul | dari | dari jam | dari pukul | sejak jam | jam | pukul | antara | antara jam
time-before-words = sebelum | sebelum jam | sebelum pukul | sampai | sampai jam | sampai pukul | sampe | sampe jam | hingga | hingga jam | hingga pukul | sd | s d | s/d | s.d. | paling lambat jam | di bawah jam | dan | dan jam
time-am-words = pagi | dini hari | subuh | am
time-pm-words = siang | sore | malam | petang | malem | pm

raise-attack-anywhere = di depan pintu | depan pintu saya | depan pintu | di pintu saya | di depan rumah | depan rumah saya | depan rumah | di luar rumah saya | di depan kos | depan kos | di depan kosan | depan kosan | mendobrak | dobrak pintu | didobrak | ngedobrak | gedor pintu | gedor gedor | menggedor | digedor | ngegedor | masuk rumah saya | masuk ke rumah saya | masuk rumahku | masuk ke rumah kami | membobol rumah | di dalam rumah saya | di dalam rumah | sedang diserang | lagi diserang | saya diserang | aku diserang | kami diserang | rumah saya diserang | menyerang saya | menyerang kami | sedang dipukuli | saya dipukuli | saya dipukul | aku dipukul | aku dipukuli | lagi dipukulin | dia mukulin saya | dia mukul saya | dia memukul saya | dia memukuli | dipukuli suami | dikeroyok | saya dihajar | dibacok | mau dibacok | ditusuk | bawa pistol | bawa pisau | bawa senjata | bawa parang | bawa golok | bawa celurit | bawa samurai | membawa pistol | membawa pisau | membawa senjata | membawa parang | mereka bersenjata | dia bersenjata | orang bersenjata | pria bersenjata | menodong | ditodong | nodong | nodongin | ditembaki | menembaki | mau bunuh saya | mau bunuh aku | mau bunuh gue | mau bunuh kami | mau membunuh saya | mau membunuh kami | mau ngebunuh saya | mau ngebunuh aku | mau ngebunuh gue | akan bunuh saya | akan bunuh kami | akan membunuh saya | akan membunuh kami | bakal bunuh saya | saya mau dibunuh | saya akan dibunuh | aku mau dibunuh | mau habisi saya | mau dihabisi | nungguin di luar | nunggu di luar | menunggu di luar | nungguin saya di luar | sedang mengikuti saya | lagi ngikutin saya | sedang diikuti | lagi diikutin | saya diikuti sekarang | sedang membuntuti | ngejar saya | mengejar saya | saya dikejar | aku dikejar | kami dikejar | dikejar massa | disandera | disekap | menyekap | saya dikurung | rumah saya dikepung | dikepung massa | mengepung rumah | dalam perjalanan ke rumah saya | menuju rumah saya | otw ke rumah saya | mereka sudah di depan | mereka udah di depan | mereka di depan | mereka di luar | mereka sudah di luar | udah di depan gerbang | sudah di depan gerbang | di depan pagar | depan pagar rumah | mukul saya | mukulin saya | memukul saya | memukuli saya | mukulin aku | mukul aku | bawa linggis | bawa bensin | lempar batu ke rumah | melempari rumah | bakar rumah saya | mau bakar rumah
raise-attack-never = artikel saya diserang | halaman saya diserang | akun saya diserang | tulisan saya diserang | suntingan saya diserang | pendapat saya diserang | argumen saya diserang | saya diserang rasa | saya diserang penyakit | saya diserang flu | saya diserang di kolom komentar | saya dikejar deadline | aku dikejar deadline | kami dikejar deadline | saya dikejar tenggat | saya dikejar waktu | ibu saya akan membunuh saya | ibu saya bakal bunuh saya | mama mau bunuh saya | bos saya akan membunuh saya | deadline mau bunuh saya | deadline ini mau bunuh saya | foto di depan rumah adat | di depan rumah adat | di depan rumah sakit | di depan rumah gadang | depan rumah sakit | depan rumah makan | di depan rumah makan | di dalam rumah adat | di dalam rumah sakit | di dalam rumah tangga | di depan rumah joglo | foto depan rumah | foto di depan rumah
raise-attack-examples = ada dua orang di depan pintu saya | mereka lagi ngedobrak rumah | dia bawa pisau dan udah di dalam rumah | ada yg lagi ngikutin saya dari tadi | katanya malam ini mereka mau bunuh saya | suami mukulin saya, dia mukulin saya terus | saya dikejar orang naik motor
raise-attack-counterexamples = saya dikejar deadline | artikel saya diserang vandal terus | fotonya diambil di depan rumah sakit | ibu saya bakal bunuh saya kalo tau nilai saya | pintunya museum tutup hari minggu | dia menunggu jawaban di halaman diskusi
raise-taken-anywhere = ditangkap | ditangkep | ditangkapin | menangkap saya | menangkap dia | menangkap teman | nangkep dia | mau menangkap | diciduk | dicokok | ditahan | dijemput paksa | dijemput polisi | dijemput aparat | dijemput intel | datang menjemput saya | datang menjemput dia | dateng jemput dia | dibawa polisi | dibawa aparat | dibawa intel | dibawa tentara | dibawa pergi | dibawa paksa | dibawa ke polres | dibawa ke polsek | dibawa ke polda | dibawa ke kantor polisi | diangkut polisi | diamankan polisi | diamankan aparat | polisi datang | polisi dateng | polisi di sini | polisi disini | ada polisi di rumah | ada polisi di depan | polisi ada di | polisi sudah di | polisi udah di | polisi lagi di | polisi di depan | polisi di rumah | digerebek | digrebek | penggerebekan | digeledah | menggeledah | diculik | menculik | penculikan | hilang kontak sejak dibawa | diangkut mobil polisi | diangkut aparat | diangkut tentara | diangkut ke | nangkap saya | nangkap dia | nangkep saya | nangkep teman | didatangi polisi | didatangi intel | polisi lagi gerebek | polisi gerebek | digerebek polisi | rumah saya digerebek | rumahku digerebek
raise-taken-never = ditahan imbang | ditahan seri | ijazah ditahan | ijazah saya ditahan | gaji ditahan | gaji saya ditahan | paket ditahan | paket saya ditahan | barang ditahan | napas ditahan | nafas ditahan | tidak bisa ditahan | gak bisa ditahan | nggak bisa ditahan | ga bisa ditahan | tak bisa ditahan | susah ditahan | tidak dapat ditahan | ditahan dulu | ditangkap kamera | ditangkap layar | ikan ditangkap | ikan yang ditangkap | ditangkap maksudnya | ditangkap maknanya | sulit ditangkap | mudah ditangkap | susah ditangkap | dibawa pergi angin | polisi tidur | polisi di sini baik
raise-taken-examples = teman saya baru aja dibawa polisi | saya lagi ditangkap | polisi dateng ke rumah tadi pagi | dia diciduk semalem sama intel | kantor kami digerebek | dia ditahan dari tadi subuh di polres | adik saya diculik
raise-taken-counterexamples = persija ditahan imbang lagi | ketawa saya gak bisa ditahan | maksud kalimatnya sulit ditangkap | foto itu diambil tahun 2010 | artikel saya diturunkan | ada polisi tidur di depan sekolah | ijazah saya ditahan perusahaan
raise-account-anywhere = akun saya diretas | akun saya dihack | akun saya di hack | akun saya dihek | akun saya kena hack | akun saya dibajak | akun saya diambil alih | akun saya diambil orang | akun saya dicuri | akunku diretas | akunku dihack | akunku di hack | akunku kena hack | akunku dibajak | akunku diambil alih | akun gue dihack | akun gue di hack | akun gw dihack | akun gue kena hack | akun wa saya dibajak | wa saya dibajak | wa saya disadap | whatsapp saya dibajak | akun diambil alih | kehilangan akun | tidak bisa masuk ke akun saya | gak bisa masuk ke akun saya | gak bisa masuk akun saya | tidak bisa login ke akun saya | masuk akun saya | masuk ke akun saya | masuk ke akunku | login ke akun saya | login ke akunku | login akun saya | login pakai akun saya | pakai akun saya | spyware di hp | hp saya disadap | hp saya disita | hpku disita | hp disita | hp saya diambil | hp saya dirampas | hpku diambil | hp saya dibawa polisi | laptop saya disita | laptopku disita | laptop disita | laptop saya diambil | laptop saya dirampas | komputer saya disita | komputer disita | menyita hp | menyita ponsel | menyita laptop | menyita komputer | sita hp | tahu kata sandi saya | tau kata sandi saya | tahu password saya | tau password saya | tau passwordku | tahu sandi saya | punya password saya | punya kata sandi saya | pegang password saya | dapat password saya | dapet password saya | ganti password saya | akun gw kena hack | akun gw di hack | akun gw dibajak | akun gue dibajak | akun saya kebobolan | akun gue kebobolan | akunku kebobolan | akun saya dibobol | akunku dibobol | wa gw dibajak | wa gue dibajak | wa ku dibajak | ig saya dihack | fb saya dihack | instagram saya dihack | facebook saya dihack | email saya dihack | email saya diretas | email saya dibobol
raise-account-never = cara masuk ke akun saya | bagaimana masuk ke akun saya | lupa cara masuk ke akun saya | cara ganti password saya | saya ganti password saya | bagaimana ganti password saya
raise-account-examples = ada yang login ke akun saya semalam | hp saya disita polisi | kayaknya dia tau password saya | akunku kena hack | WA saya dibajak orang
raise-account-counterexamples = saya lupa password | gimana cara bikin akun | cara ganti password saya gimana ya | akun pengguna itu sudah diblokir pengurus | akuntan saya hilang

## The first words

hello = Halo. Saya kontak pertama dari tim ({ $team }): sebuah program yang mengajukan beberapa pertanyaan pendek. Yang Anda tulis di sini dibaca oleh orang-orang dari tim itu; ini tidak terbuka untuk umum.
hello-now = Kalau Anda dalam bahaya sekarang, tulis SOS atau 🆘 kapan saja, atau telepon nomor darurat setempat kalau itu aman. Tidak ada yang wajib dijawab: “stop” menghentikan pertanyaan, “apa yang disimpan” memberi tahu apa yang disimpan.
hello-languages = { $languages } → tulis nama bahasanya.
language-not-here = Saya tidak bisa menulis dalam { $language }. Tetaplah menulis dalam bahasa itu kalau lebih mudah bagi Anda: kata-kata Anda disimpan persis seperti Anda tulis, dan tim ({ $team }) diberi tahu tampaknya itu bahasa apa. Orang-orang di sini membaca: { $read }.
language-not-read = Saya menulis dalam { $language }, tetapi orang-orang di sini membaca: { $read }. Kata-kata Anda disimpan persis seperti Anda tulis.
how-to-answer = Nomor, kata-kata Anda sendiri, atau reaksi: semuanya jawaban. “lewati” dan “kembali” juga bisa.
option-line = { $number } – { $option }
unclear = Tulisan Anda sudah saya simpan, dan akan ada orang yang membacanya. Sekali lagi pertanyaan saya:

## Questions

question-safe = Apakah Anda bisa menulis di sini sekarang dengan aman, tanpa orang lain ikut membaca di HP atau komputer ini?
question-safe-again = Apakah Anda bisa menulis di sini sekarang dengan aman?
question-safe-short = Aman untuk menulis
question-danger = Apakah Anda, atau orang lain, dalam bahaya beberapa jam ke depan?
question-danger-again = Apakah ada yang dalam bahaya beberapa jam ke depan?
question-danger-short = Bahaya beberapa jam ke depan
question-what = Apa yang sedang terjadi? Tulis dengan kata-kata Anda sendiri. Kalau lebih mudah, pilih yang paling mendekati:
question-what-again = Apa yang sedang terjadi? Dengan kata apa pun boleh.
question-what-short = Apa yang terjadi
question-where = Di mana terjadinya? Misalnya di sebuah wiki, di Telegram, di X, di media, secara langsung, di beberapa tempat. Kami ada untuk Anda, di mana pun itu terjadi.
question-where-again = Di mana terjadinya?
question-where-short = Tempat
question-region = Negara atau daerah mana yang terkait, kalau Anda mau menyebutnya? Ini membantu kami mencari orang yang paham hukum di sana. Anda juga bisa memilih:
question-region-again = Negara atau daerah mana yang terkait, kalau Anda mau menyebutnya?
question-region-short = Negara atau daerah
question-contact = Bagaimana dan kapan kami boleh menulis kepada Anda? Dengan kata-kata Anda sendiri; jam seperti “18-22” dihitung menurut waktu Anda. Atau:
question-contact-again = Bagaimana dan kapan kami boleh menulis kepada Anda?
question-contact-short = Kontak

## Answers

option-yes = Ya
option-yes-words = ya | iya | iyah | iyaa | y | yoi | yup | yap | ya betul | iya betul | betul | benar | ya benar | iya benar | tentu | tentu saja | pasti | jelas | oke | ok | okay | oke kak | siap | boleh | bisa | ya bisa | iya bisa | bisa kok | ya ya | iya iya | iya dong | iya kak | ya kak | ya silakan | ya tolong | 👍 | ✅ | ✔ | ☑
question-safe-yes-words = tidak ada orang lain | gak ada orang lain | ga ada orang lain | nggak ada orang lain | tidak ada yang lain | gak ada yang lain | tidak ada yang baca | tidak ada yang membaca | tidak ada yang bisa baca | tidak ada yang bisa membaca | tidak ada orang lain yang baca | tidak ada orang lain yang membaca | gak ada yang baca | ga ada yang baca | nggak ada yang baca | gak ada yang bisa baca | gak ada yang liat | gak ada yang lihat | tidak ada yang lihat | tidak ada yang melihat | cuma saya | hanya saya | cuma aku | hanya aku | cuma saya yang baca | hanya saya yang baca | saya sendiri | saya sendirian | aman | aman kok | aman kak | aman aja | aman saja | aman sih | aman banget | aman min | ya aman | iya aman | ya aman kok | iya aman kok | ini aman | sudah aman | udah aman | saya aman | aku aman | saya aman kok | di sini aman | disini aman | sekarang aman | sendiri | sendirian | sendiri kok | sendirian kok | lagi sendiri | lagi sendirian | sedang sendiri | sedang sendirian | aku sendiri | aku sendirian | saya lagi sendiri | saya lagi sendirian | saya sedang sendiri | saya sedang sendirian | aku lagi sendiri | aku lagi sendirian | gue sendiri | gue sendirian | gw sendiri | gw sendirian | ya sendiri | iya sendiri | ya sendirian | iya sendirian | seorang diri | cuma gue | cuma gw | cuma saya sendiri | hanya saya sendiri | cuma aku sendiri | hanya aku sendiri | cuma aku yang baca | hanya aku yang baca | cuma saya yang pegang | hanya saya yang pegang | cuma saya yang pakai | hanya saya yang pakai | cuma aku yang pegang | nggak ada yang bisa baca | ga ada yang bisa baca | ngga ada yang baca | enggak ada yang baca | nggak ada yang liat | nggak ada yang lihat | ga ada yang liat | ga ada yang lihat | tidak ada yang ikut baca | tidak ada yang ikut membaca | gak ada yang ikut baca | nggak ada yang ikut baca | tdk ada yang baca | tdk ada orang lain | gak ada orang lain yang baca | nggak ada orang lain yang baca | tidak ada orang di sini | gak ada orang di sini | gak ada orang disini | nggak ada orang di sini | bisa nulis | bisa menulis
option-no = Tidak
option-no-words = tidak | tdk | tidak ada | gak | ga | g | gk | nggak | ngga | enggak | engga | gak ada | ga ada | nggak ada | ngga ada | enggak ada | gaada | tidak sama sekali | sama sekali tidak | gak sama sekali | nggak sama sekali | tidak kak | enggak kak | gak kok | nggak kok | enggak kok | tidak tidak | bukan | kagak | ndak | ora ana | 👎 | ❌ | ✖ | 🚫 | tidak ada siapa siapa | gak ada siapa siapa | tidak ada apa apa | gak ada apa apa | nggak ada apa apa | tidak ada bahaya | gak ada bahaya | nggak ada bahaya | tidak bahaya | gak bahaya | tidak berbahaya | tidak dalam bahaya | gak dalam bahaya | saya tidak dalam bahaya | aku gak dalam bahaya | kami tidak dalam bahaya | tidak ada yang dalam bahaya | gak ada yang dalam bahaya | tidak terima kasih | tidak usah | gak usah | ga usah | tidak perlu
option-unsure = Tidak yakin
option-unsure-words = tidak yakin | gak yakin | ga yakin | nggak yakin | saya tidak yakin | kurang yakin | belum yakin | tidak tahu | tidak tau | gak tahu | gak tau | ga tau | gatau | gtau | gk tau | nggak tahu | nggak tau | ngga tau | enggak tau | saya tidak tahu | aku gak tau | kurang tahu | kurang tau | belum tahu | belum tau | tidak pasti | gak pasti | belum pasti | entah | entahlah | ragu | ragu ragu | saya ragu | mungkin | mungkin saja | mungkin tidak | kayaknya | kayaknya iya | kayaknya enggak | kayaknya tidak | sepertinya | sepertinya ya | sepertinya tidak | bisa jadi | belum | belum tentu | tidak juga | gak juga | tidak aman | gak aman | ga aman | nggak aman | ngga aman | enggak aman | tidak terlalu aman | gak terlalu aman | kurang aman | belum aman | 🤷 | ❓ | aman gak | aman ga | aman nggak | aman ngga | aman enggak | aman tidak | aman gak ya | aman ga ya | aman nggak ya | aman kah | apakah aman
option-maybe = Mungkin
option-maybe-words = mungkin | mungkin saja | mungkin ya | mungkin iya | mungkin tidak | bisa jadi | kayaknya | kayaknya iya | kayaknya ya | kayaknya enggak | kayaknya tidak | sepertinya | sepertinya ya | sepertinya iya | sepertinya tidak | kelihatannya | rasanya iya | saya rasa ya | saya kira ya | saya takut iya | takutnya iya | tidak yakin | gak yakin | ga yakin | nggak yakin | saya tidak yakin | kurang yakin | belum yakin | tidak tahu | tidak tau | gak tahu | gak tau | ga tau | gatau | gtau | gk tau | nggak tahu | nggak tau | ngga tau | enggak tau | saya tidak tahu | aku gak tau | kurang tahu | kurang tau | belum tahu | belum tau | tidak pasti | gak pasti | belum pasti | entah | entahlah | ragu | ragu ragu | saya ragu | belum | belum tentu | tidak juga | gak juga | tidak aman | gak aman | ga aman | nggak aman | ngga aman | enggak aman | tidak terlalu aman | gak terlalu aman | kurang aman | belum aman | 🤷 | ❓
option-doxxing = Data pribadi seseorang disebarkan (doxing)
option-doxxing-words = doxxing | doxing | doksing | didox | di dox | di doxxing | di doxing | didoxxing | didoxing | dox | data pribadi | data bocor | bocor | disebarkan
option-doxxing-mentions = doxx | doxxing | doxing | doksing | didox | didoxxing | didoxing | ngedox | alamat saya | alamatku | alamat rumah | alamat kami | nomor hp saya | nomor saya | nomor wa saya | no hp saya | nik saya | ktp saya | data pribadi | data diri saya | identitas saya | sebar data | menyebarkan data | nyebarin data | disebar | disebarin | disebarkan | dibocorkan | dibocorin | membocorkan | bocorin
option-threats = Ancaman
option-threats-words = ancaman | diancam | mengancam | ngancam | ancam | pemerasan | diperas | teror | diteror
option-threats-mentions = ancam | ancaman | mengancam | diancam | ngancam | ngancem | diancem | teror | diteror | neror | meneror | bunuh saya | bunuh aku | bunuh kami | bunuh gue | dibunuh | membunuh | ngebunuh | habisi saya | dihabisi | perkosa saya | diperkosa | pukul saya | peras | diperas | memeras | pemerasan
option-arrest = Penangkapan, polisi, atau surat hukum
option-arrest-words = penangkapan | ditangkap | polisi | ditahan | surat panggilan | panggilan polisi | surat hukum | somasi | pengadilan | penggeledahan | digeledah | hukum | uu ite | dilaporkan ke polisi
option-arrest-mentions = ditangkap | menangkap | penangkapan | ditahan | penahanan | ditangkep | dibawa polisi | diciduk | surat panggilan | dipanggil polisi | panggilan polisi | polda | polres | polsek | bareskrim | tersangka | digeledah | penggeledahan | digerebek | somasi | dilaporkan ke polisi | uu ite | dideportasi
option-surveillance = Diawasi, atau takut diawasi
option-surveillance-words = pengawasan | diawasi | dimata matai | diikuti | dibuntuti | disadap | penyadapan | spyware | diretas | dihack | dihek | kena hack | takut diawasi | apa saya diawasi
option-surveillance-mentions = diawasi | mengawasi | pengawasan | dimata matai | memata matai | disadap | menyadap | penyadapan | spyware | diretas | meretas | dihack | kena hack | diikuti | mengikuti saya | ngikutin saya | dibuntuti | dilacak | baca pesan saya
option-blocked = Situs diblokir, atau internet dimatikan
option-blocked-words = diblokir | blokir | pemblokiran | sensor | internet mati | internet dimatikan | gak ada internet | tidak ada internet | situs diblokir
option-blocked-mentions = diblokir | memblokir situs | memblokir wikipedia | blokir wikipedia | pemblokiran | disensor | penyensoran | internet mati | internet dimatikan | internet diputus | internet positif | jaringan diputus | kominfo | komdigi
option-takedown = Ada yang menuntut sesuatu dihapus, diubah, atau diserahkan (pemerintah, polisi, pengacara)
option-takedown-words = permintaan penghapusan | permintaan takedown | takedown | take down | diminta hapus | disuruh hapus | minta dihapus | tuntutan hukum | serahkan data | pencemaran nama baik
option-takedown-mentions = takedown | take down | minta dihapus | diminta menghapus | disuruh menghapus | disuruh hapus | menuntut penghapusan | perintah pengadilan | putusan pengadilan | menyerahkan data | serahkan data | minta data pengguna | pencemaran nama baik | menggugat | digugat | gugatan | menuntut saya | tuntutan hukum
option-child = Seorang anak atau remaja dalam bahaya
option-child-words = anak | anak anak | seorang anak | anak kecil | remaja | anak di bawah umur | di bawah umur
option-child-mentions = anak | anak anak | anak kecil | remaja | di bawah umur | grooming
age-words = saya # tahun | saya # thn | saya masih # tahun | saya masih # thn | saya baru # tahun | saya baru # thn | saya umur # | saya umurnya # | saya berumur # | saya berusia # | saya usia # | aku # tahun | aku # thn | aku masih # tahun | aku masih # thn | aku baru # tahun | aku baru # thn | aku umur # | aku umurnya # | aku berumur # | aku berusia # | aku usia # | gue # tahun | gue # thn | gue masih # tahun | gue masih # thn | gue baru # tahun | gue baru # thn | gue umur # | gue umurnya # | gue berumur # | gue berusia # | gue usia # | gw # tahun | gw # thn | gw masih # tahun | gw masih # thn | gw baru # tahun | gw baru # thn | gw umur # | gw umurnya # | gw berumur # | gw berusia # | gw usia # | gua # tahun | gua # thn | gua masih # tahun | gua masih # thn | gua baru # tahun | gua baru # thn | gua umur # | gua umurnya # | gua berumur # | gua berusia # | gua usia # | ak # tahun | ak # thn | ak masih # tahun | ak masih # thn | ak baru # tahun | ak baru # thn | ak umur # | ak umurnya # | ak berumur # | ak berusia # | ak usia # | umur saya # | umur saya baru # | umur saya masih # | umur saya sekarang # | umur aku # | umur aku baru # | umur aku masih # | umur aku sekarang # | umurku # | umurku baru # | umurku masih # | umurku sekarang # | usia saya # | usia saya baru # | usia saya masih # | usia saya sekarang # | usia aku # | usia aku baru # | usia aku masih # | usia aku sekarang # | usiaku # | usiaku baru # | usiaku masih # | usiaku sekarang # | umur gue # | umur gue baru # | umur gue masih # | umur gue sekarang # | umur gw # | umur gw baru # | umur gw masih # | umur gw sekarang # | umur gua # | umur gua baru # | umur gua masih # | umur gua sekarang # | umur anak saya # | umur anak saya baru # | umur anak saya masih # | umur anak saya sekarang # | umur adik saya # | umur adik saya baru # | umur adik saya masih # | umur adik saya sekarang # | umur dia # | umur dia baru # | umur dia masih # | umur dia sekarang # | dia # tahun | dia # thn | dia umur # | dia umurnya # | dia baru # tahun | dia masih # tahun | dia berumur # | dia berusia # | dia umurnya baru # | dia umurnya masih # | anaknya # tahun | anaknya # thn | anaknya umur # | anaknya umurnya # | anaknya baru # tahun | anaknya masih # tahun | anaknya berumur # | anaknya berusia # | anaknya umurnya baru # | anaknya umurnya masih # | anak saya # tahun | anak saya # thn | anak saya umur # | anak saya umurnya # | anak saya baru # tahun | anak saya masih # tahun | anak saya berumur # | anak saya berusia # | anak saya umurnya baru # | anak saya umurnya masih # | anakku # tahun | anakku # thn | anakku umur # | anakku umurnya # | anakku baru # tahun | anakku masih # tahun | anakku berumur # | anakku berusia # | anakku umurnya baru # | anakku umurnya masih # | anak perempuan saya # tahun | anak perempuan saya # thn | anak perempuan saya umur # | anak perempuan saya umurnya # | anak perempuan saya baru # tahun | anak perempuan saya masih # tahun | anak perempuan saya berumur # | anak perempuan saya berusia # | anak perempuan saya umurnya baru # | anak perempuan saya umurnya masih # | anak laki laki saya # tahun | anak laki laki saya # thn | anak laki laki saya umur # | anak laki laki saya umurnya # | anak laki laki saya baru # tahun | anak laki laki saya masih # tahun | anak laki laki saya berumur # | anak laki laki saya berusia # | anak laki laki saya umurnya baru # | anak laki laki saya umurnya masih # | putri saya # tahun | putri saya # thn | putri saya umur # | putri saya umurnya # | putri saya baru # tahun | putri saya masih # tahun | putri saya berumur # | putri saya berusia # | putri saya umurnya baru # | putri saya umurnya masih # | putra saya # tahun | putra saya # thn | putra saya umur # | putra saya umurnya # | putra saya baru # tahun | putra saya masih # tahun | putra saya berumur # | putra saya berusia # | putra saya umurnya baru # | putra saya umurnya masih # | adik saya # tahun | adik saya # thn | adik saya umur # | adik saya umurnya # | adik saya baru # tahun | adik saya masih # tahun | adik saya berumur # | adik saya berusia # | adik saya umurnya baru # | adik saya umurnya masih # | adikku # tahun | adikku # thn | adikku umur # | adikku umurnya # | adikku baru # tahun | adikku masih # tahun | adikku berumur # | adikku berusia # | adikku umurnya baru # | adikku umurnya masih # | adek saya # tahun | adek saya # thn | adek saya umur # | adek saya umurnya # | adek saya baru # tahun | adek saya masih # tahun | adek saya berumur # | adek saya berusia # | adek saya umurnya baru # | adek saya umurnya masih # | adekku # tahun | adekku # thn | adekku umur # | adekku umurnya # | adekku baru # tahun | adekku masih # tahun | adekku berumur # | adekku berusia # | adekku umurnya baru # | adekku umurnya masih # | keponakan saya # tahun | keponakan saya # thn | keponakan saya umur # | keponakan saya umurnya # | keponakan saya baru # tahun | keponakan saya masih # tahun | keponakan saya berumur # | keponakan saya berusia # | keponakan saya umurnya baru # | keponakan saya umurnya masih # | teman saya # tahun | teman saya # thn | teman saya umur # | teman saya umurnya # | teman saya baru # tahun | teman saya masih # tahun | teman saya berumur # | teman saya berusia # | teman saya umurnya baru # | teman saya umurnya masih # | temanku # tahun | temanku # thn | temanku umur # | temanku umurnya # | temanku baru # tahun | temanku masih # tahun | temanku berumur # | temanku berusia # | temanku umurnya baru # | temanku umurnya masih # | murid saya # tahun | murid saya # thn | murid saya umur # | murid saya umurnya # | murid saya baru # tahun | murid saya masih # tahun | murid saya berumur # | murid saya berusia # | murid saya umurnya baru # | murid saya umurnya masih # | sepupu saya # tahun | sepupu saya # thn | sepupu saya umur # | sepupu saya umurnya # | sepupu saya baru # tahun | sepupu saya masih # tahun | sepupu saya berumur # | sepupu saya berusia # | sepupu saya umurnya baru # | sepupu saya umurnya masih # | korban # tahun | korban # thn | korban umur # | korban umurnya # | korban baru # tahun | korban masih # tahun | korban berumur # | korban berusia # | korban umurnya baru # | korban umurnya masih # | korbannya # tahun | korbannya # thn | korbannya umur # | korbannya umurnya # | korbannya baru # tahun | korbannya masih # tahun | korbannya berumur # | korbannya berusia # | korbannya umurnya baru # | korbannya umurnya masih # | perempuan # tahun | perempuan # thn | perempuan umur # | perempuan usia # | perempuan berumur # | perempuan berusia # | laki laki # tahun | laki laki # thn | laki laki umur # | laki laki usia # | laki laki berumur # | laki laki berusia # | cewek # tahun | cewek # thn | cewek umur # | cewek usia # | cewek berumur # | cewek berusia # | cewe # tahun | cewe # thn | cewe umur # | cewe usia # | cewe berumur # | cewe berusia # | cowok # tahun | cowok # thn | cowok umur # | cowok usia # | cowok berumur # | cowok berusia # | cowo # tahun | cowo # thn | cowo umur # | cowo usia # | cowo berumur # | cowo berusia # | gadis # tahun | gadis # thn | gadis umur # | gadis usia # | gadis berumur # | gadis berusia # | bocah # tahun | bocah # thn | bocah umur # | bocah usia # | bocah berumur # | bocah berusia # | pelajar # tahun | pelajar # thn | pelajar umur # | pelajar usia # | pelajar berumur # | pelajar berusia # | siswi # tahun | siswi # thn | siswi umur # | siswi usia # | siswi berumur # | siswi berusia # | siswa # tahun | siswa # thn | siswa umur # | siswa usia # | siswa berumur # | siswa berusia # | murid # tahun | murid # thn | murid umur # | murid usia # | murid berumur # | murid berusia #
option-self-harm = Seseorang mungkin akan melukai dirinya sendiri
option-self-harm-words = melukai diri
option-harassment = Gangguan, perundungan, atau pelecehan
option-harassment-words = gangguan | pelecehan | dilecehkan | perundungan | dirundung | bully | dibully | di bully | bullying | penguntitan | dikuntit | kebencian | ujaran kebencian | diganggu | stalking
option-harassment-mentions = pelecehan | dilecehkan | melecehkan | perundungan | dirundung | bully | dibully | ngebully | bullying | menguntit | dikuntit | nguntit | stalker | distalk | diganggu | ujaran kebencian | dihujat
option-travel = Perjalanan atau acara
option-travel-words = perjalanan | acara | konferensi | pertemuan | kopdar | bepergian | event
option-disinformation = Disinformasi
option-disinformation-words = disinformasi | misinformasi | hoaks | hoax | propaganda | berita bohong | berita palsu | kebohongan | fitnah
option-removal = Menghapus informasi tentang saya
option-removal-words = penghapusan | hapus data saya | hapus informasi saya | hapus info saya | menghapus data saya | hapus informasi tentang saya | turunkan konten
option-need = Kami butuh sesuatu: uang, tempat aman, peralatan, listrik
option-need-words = kebutuhan | butuh sesuatu | kami butuh sesuatu | saya butuh sesuatu | uang | dana | pindah tempat | relokasi | peralatan | tempat aman | tempat berlindung | listrik
option-need-mentions = butuh tempat aman | butuh uang | butuh dana | butuh tempat tinggal | harus mengungsi | mengungsi | relokasi | keluar dari negara | tidak ada listrik | gak ada listrik | listrik padam | mati lampu | genset
option-discrimination = Diskriminasi
option-discrimination-words = diskriminasi | didiskriminasi | rasisme | seksisme | homofobia | transfobia | antisemitisme | islamofobia | sara
option-discrimination-mentions = diskriminasi | didiskriminasi | mendiskriminasi | rasis | rasisme | seksis | seksisme | homofobia | homofobik | transfobia | transfobik | antisemit | islamofobia | dibeda bedakan
option-press = Wartawan, atau masuk berita
option-press-words = pers | wartawan | jurnalis | media | koran | berita | masuk berita | wawancara
option-press-mentions = wartawan | jurnalis | reporter | masuk berita | diberitakan | media massa | koran | masuk tv | partai politik | politisi | politikus
option-legal = Bantuan hukum
option-legal-words = bantuan hukum | pengacara | butuh pengacara | saya butuh pengacara | kami butuh pengacara | nasihat hukum | advokat | lbh | kuasa hukum
option-legal-mentions = butuh pengacara | cari pengacara | mencari pengacara | perlu pengacara | bantuan hukum | nasihat hukum | bayar pengacara | lbh
option-support = Teman bicara, dukungan psikologis
option-support-words = dukungan | psikolog | dukungan psikologis | konseling | konselor | teman bicara | teman cerita | curhat | mau curhat | pengen curhat | butuh teman bicara | terapis | burnout | capek | lelah | saya lelah | saya capek | stres
option-support-mentions = psikolog | psikiater | terapis | konseling | burnout | kelelahan | stres | stress | depresi | tidak bisa tidur | gak bisa tidur | susah tidur | serangan panik | panic attack | trauma | curhat
option-harmful = Konten yang menyakiti orang: kebencian, hasutan
option-harmful-words = ujaran kebencian | hasutan | konten berbahaya | konten kekerasan | konten kebencian | provokasi
option-harmful-mentions = ujaran kebencian | menghasut | hasutan | menyerukan kekerasan | ajakan kekerasan | provokasi
option-advice = Pelatihan atau saran
option-advice-words = saran | nasihat | pelatihan | tanya | mau tanya | pertanyaan | konsultasi | nanya
option-other = Hal lain, atau saya tidak yakin
option-other-words = lain | lainnya | lain lain | yang lain | hal lain | tidak tahu | tidak tau | gak tau | ga tau | tidak yakin | gak yakin
option-no-local = Tolong jangan libatkan orang setempat
option-no-local-words = jangan orang setempat | jangan orang lokal | tanpa orang lokal | tanpa orang setempat | bukan orang lokal | bukan orang sini | jangan orang sini | jangan libatkan orang setempat | jangan libatkan orang lokal | jangan orang indonesia
option-this-chat = Di chat ini, kapan saja
option-this-chat-words = chat ini | di sini | disini | sini aja | di chat ini | di sini aja | lewat sini | kapan saja | kapan aja | kapanpun | kapan pun | sini
option-silent = Di sini; saya mungkin diam berhari-hari
option-silent-words = saya mungkin diam | mungkin diam | saya mungkin diam berhari hari | mungkin diam berhari hari | mungkin lama tidak balas | saya lama balasnya | lama balas | slow respon | slow response | slow respond | tidak selalu bisa balas | jarang online
option-i-write-first = Hanya setelah saya menulis lebih dulu
option-i-write-first-words = hanya setelah saya menulis | hanya kalau saya menulis dulu | hanya kalau saya chat dulu | saya yang menulis dulu | saya yang chat duluan | saya dulu yang chat | saya chat duluan | jangan hubungi saya | jangan chat saya | jangan kirim pesan | jangan hubungi saya dulu | jangan chat duluan

## Categories, short, for the responder room

category-doxxing = doxing
category-threats = ancaman
category-arrest = penangkapan / polisi / hukum
category-surveillance = pengawasan
category-account = akun atau perangkat di tangan orang lain
category-blocked = pemblokiran / internet mati
category-takedown = permintaan penghapusan / data
category-child = anak
category-self-harm = melukai diri
category-harassment = gangguan / perundungan
category-travel = perjalanan / acara
category-disinformation = disinformasi
category-removal = hapus informasi
category-need = kebutuhan
category-discrimination = diskriminasi
category-press = pers / politik
category-legal = bantuan hukum
category-support = dukungan psikologis
category-harmful = konten berbahaya
category-advice = pelatihan / saran
category-other = lainnya
no-category = belum dikelompokkan

## Emergencies

sos = Tim ({ $team }) sedang diberi tahu saat ini juga bahwa ada nyawa dalam bahaya.
sos-number = Kalau aman untuk menelepon: nomor darurat di negara Anda.
sos-cannot-call = Kalau tidak bisa menelepon, atau tidak mau: minta tolong orang yang Anda percaya.
number-ask = Kalau ingin tahu nomor yang bisa ditelepon di sana: tulis nama negara Anda.
sos-write = Saya tidak bertanya lagi. Tulis apa yang terjadi, dengan kata apa pun, kapan pun Anda bisa: langsung sampai ke tim.
self-harm = Terima kasih sudah menuliskannya. Anda tidak harus menanggung ini sendirian: tim ({ $team }) sedang diberi tahu saat ini juga.
self-harm-ask = Apakah Anda terpikir untuk bunuh diri, atau ini tentang orang yang Anda kenal?
self-harm-number = Kalau aman untuk menelepon atau mengirim SMS: nomor darurat di negara Anda, atau layanan krisis di sana.
self-harm-misread = Kalau saya salah paham, bilang saja: tulisan Anda dibaca orang.
self-harm-other = Terima kasih sudah memberi tahu. Tim ({ $team }) sedang diberi tahu saat ini juga.
self-harm-other-ask = Apakah Anda tahu di mana itu ditulis, atau bagaimana orang itu bisa dihubungi? Dan kalau ini tentang diri Anda sendiri, katakan saja: itu juga tidak apa-apa.
self-harm-other-how = Anda tidak memikul ini sendirian. Jangan berjanji akan merahasiakannya. Anda boleh menulis kepada orang itu bahwa Anda bersyukur ia ada; lebih dari itu tidak perlu.
check-in-ask = Bolehkah besok ada yang menulis kepada Anda untuk bertanya bagaimana keadaan Anda? “Ya” atau “tidak”.
check-in-yes = Terima kasih. Besok ada yang menulis kepada Anda.
check-in-no = Baik. Anda bisa menulis di sini kapan pun Anda mau.
child-limits = Sebelum lanjut: kami mendengarkan Anda, dan ini bukan salah Anda. Kalau ada yang menyakiti Anda atau bisa menyakiti Anda, orang-orang di sini mungkin harus memberi tahu seseorang yang bisa melindungi Anda. Kalau bisa, mereka membicarakannya dulu dengan Anda.
child-images = Tolong jangan kirim gambar apa pun tentang itu, dan jangan meneruskannya. Tidak perlu diceritakan dua kali: kata-kata saja cukup, sebanyak apa pun.
child-adult = Bisa juga bercerita kepada orang dewasa yang dipercaya, sekarang juga.

## Deleting

delete-ask = Haruskah saya hapus semua yang Anda tulis di sini, dan semua yang dicatat tentang itu? Ini tidak bisa dibatalkan. “Ya” menghapusnya; jawaban lain membiarkannya tersimpan.
delete-set = Ini akan dihapus { $when }. Sampai saat itu, “jangan dihapus” menghentikannya. Anda tidak perlu mengatakan alasannya.
delete-at-once = Sedang dihapus sekarang.
delete-kept = Tidak ada yang dihapus. Semua tetap seperti semula.
deleted = Sudah dihapus. Di sini tidak ada lagi yang disimpan.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = Oke, mulai sekarang singkat saja.
neutral-ask = Apakah ini penting dan perlu cepat? “Ya” atau “tidak” saja cukup.
neutral-sure = Yakin? “Ya” atau “tidak” saja cukup.
neutral-received = Makasih, sudah dicatat.
neutral-urgent = Makasih, sudah masuk. Sebentar lagi ada yang membalas.
neutral-person = Makasih sudah menunggu. Sedang dilihat.
neutral-late = Maaf, agak lama sedikit.
neutral-done = Beres.
neutral-again = Tolong kirim lagi ya, tadi tidak masuk.
neutral-text-only = Tulisan saja ya.

## Agreed words

words-how = Anda bisa menyepakati beberapa kata dengan saya, masing-masing dalam satu pesan sendiri: “kata kode” dan sebuah kata – saya menanyakannya kalau saya tidak yakin itu Anda. “Kata bahaya” dan sebuah kata – kalau suatu saat Anda menulis kata itu sebagai gantinya, orang-orang dipanggil, dan di sini tidak tampak apa-apa. “Kata sembunyi” dan sebuah kata – saya menghapus yang saya tulis di sini dan diam. Pilih kata yang biasa-biasa saja. Setelah itu hapus pesan-pesan ini.
word-agreed = Sepakat.
word-too-short = Tidak ada yang disimpan: paling sedikit { $least } huruf, ya.
word-taken = Tidak ada yang disimpan: pilih kata lain, kata itu sudah punya arti di sini.
word-ask = Hai! Tempat yang waktu itu mau kita datangi namanya apa ya?
word-thanks = Makasih! Sampai ketemu.
hidden = Oke, makasih. Dadah!

## When and how to write

hours-set = Dicatat: kami menulis kepada Anda antara { $from } dan { $until } waktu Anda, atau saat Anda sendiri sedang menulis. Dalam keadaan darurat pun kami mematuhinya, kecuali Anda menulis “kalau darurat boleh”.
hours-clock-ask = Jam berapa sekarang di tempat Anda? Misalnya 21:30. Ini hanya untuk jam Anda: Anda tidak perlu mengatakan di mana Anda berada.
hours-clock-again = Jamnya tidak saya pahami. Tulis seperti 21:30, atau “lewati”.
first-set = Dicatat: tidak ada yang menulis kepada Anda di sini sebelum Anda sendiri menulis.
silent-set = Dicatat: kalau Anda diam berhari-hari, tidak ada yang menganggapnya sebagai pertanda.
emergency-yes-set = Dicatat: dalam keadaan darurat kami boleh menulis kepada Anda kapan saja.

## Tips and numbers

tips-stop = “Tanpa tips” menghentikan kartu seperti ini.
tips-off = Tidak ada tips lagi.
tip-line = { $number }. { $step }
tip-checked = Diperiksa { $date }.
tip-old = ⚠ Terakhir diperiksa { $date }; mungkin ada yang sudah berubah.
tip-unchecked = Belum dibandingkan dengan saran yang diterbitkan.
tips-topics = Kartu singkat, tanpa memberi tahu siapa pun apa pun: tulis “bantuan” dan salah satu kata ini: { $topics }
number-checked = Kalau aman untuk menelepon: { $number } ({ $what }; diperiksa { $date }).
number-checked-text = Kalau aman: telepon atau kirim pesan ke { $number } ({ $what }; diperiksa { $date }).
number-unchecked = Kalau aman untuk menelepon: mungkin { $number } ({ $what }); belum ada orang di sini yang memeriksanya.
number-old = Kalau aman untuk menelepon: { $number } benar pada { $date } ({ $what }); sejak itu belum diperiksa lagi.
number-emergency = nomor darurat
number-police = polisi
number-crisis = layanan krisis
number-child = layanan untuk anak
number-violence = layanan untuk korban kekerasan

## The end of the questions

summary = Terima kasih. Ini yang saya catat:
summary-line = · { $question }: { $answer }
in-your-words = dengan kata-kata Anda sendiri
what-next = Sekarang ini ada di ruang tim ({ $team }). Seseorang akan membacanya; sasarannya Anda dijawab di sini dalam { $within }.
what-next-by = Sekarang ini ada di ruang tim ({ $team }). Seseorang akan membacanya; sasarannya Anda dijawab di sini dalam { $within }, paling lambat { $at }.
what-next-quiet = Diterima. Saya tidak akan menulis apa pun di sini tanpa diminta. Tulislah kalau sudah aman bagi Anda; SOS berlaku kapan saja.
write-any-time = Anda bisa menulis di sini kapan saja. Kalau menjadi berbahaya: SOS.
others-open = Anda tetap bebas menghubungi siapa pun juga, misalnya pengacara, polisi, lembaga pengawas, orang yang Anda percaya.
handed-over-silent = Anda tidak perlu menjawab pertanyaan lagi. Tulisan Anda sekarang ada pada tim ({ $team }).
handed-over-unread = Tim ({ $team }) tahu bahwa ada yang menulis kepada kami dan saya tidak bisa membacanya. Kalau bisa, tolong kirim sekali lagi.
span-seconds = { $count } detik
span-minutes = { $count } menit
span-hours = { $count } jam
span-days = { $count } hari
span-weeks = { $count } minggu

## At any moment

passed-on = Sudah diteruskan ke tim ({ $team }).
all-is-kept = Semua yang Anda tulis di sini disimpan, dan bisa dibaca orang. Tidak ada yang perlu diulang. SOS tetap langsung memberi tahu mereka.
language-changed = Kita lanjutkan dalam bahasa Indonesia.
languages = Untuk mengganti, tulis nama bahasanya: Bahasa Indonesia · { $languages }
help = Saya menyampaikan kata-kata Anda kepada orang-orang di tim ({ $team }) dan membawa kembali jawaban mereka. Orang lain tidak membacanya.
help-now = Kalau Anda dalam bahaya sekarang: tulis SOS atau 🆘, atau telepon nomor darurat setempat kalau itu aman.
help-words = Kapan saja Anda bisa menulis: “status” – sudah sampai mana · “bahasa” – bahasa lain · “apa yang disimpan” – apa saja yang disimpan · “hp hilang” – cara kembali dari akun lain · “stop” – tidak ada pertanyaan lagi · “kembali” dan “lewati” selama pertanyaan. Selain itu, semuanya diteruskan ke tim.
keep = Yang disimpan, tersegel, di server tim: apa yang Anda tulis di sini, jawaban Anda, dan ke mana jawaban dikirim. Itu dihapus { $days } hari setelah kasus Anda ditutup. Orang-orang di tim ({ $team }) membacanya di ruang mereka yang terenkripsi; yang ada di sana tidak terhapus sendiri. Tidak ada orang lain yang menerimanya, tidak diterbitkan, dan tidak dipakai untuk melatih mesin apa pun.
keep-withdraw = Kalau Anda menghapus pesan di chat ini, saya menariknya dari yang disimpan dan dari ruang tim. Yang sudah terlanjur dibaca seseorang, sudah terbaca.
keep-vanish = Yang disimpan, tersegel, di server tim: apa yang Anda tulis di sini, jawaban Anda, dan ke mana jawaban dikirim. Orang-orang di tim ({ $team }) membacanya di ruang mereka yang terenkripsi. Pesan di chat ini menghilang, seperti yang Anda atur: yang menghilang di sini hilang juga dari yang disimpan dan dari ruang itu, setelah tim menerimanya; paling cepat seperempat jam. Yang tidak menghilang dihapus { $days } hari setelah kasus Anda ditutup; yang ada di ruang itu tidak terhapus sendiri. Tidak ada orang lain yang menerimanya, tidak diterbitkan, dan tidak dipakai untuk melatih mesin apa pun.
keep-delete = “Hapus semua” menghapusnya lebih awal, dari ruang itu juga; saya bertanya sekali apakah Anda yakin. Yang ada di HP Anda sendiri, Anda hapus di sana.
keep-delete-until = Setelah itu Anda punya waktu { $span } untuk berubah pikiran.
keep-return = Disimpan juga, dan tidak ditunjukkan kepada siapa pun: kode dan kalimat rahasia untuk kembali. Menghapus pesan yang memuatnya tidak membatalkan kode dan kalimat rahasia itu.
status-none = Belum ada yang diteruskan. Itu akan dilakukan kalau pertanyaan sudah selesai, kalau Anda menulis “stop”, atau kalau Anda diam beberapa menit.
status-open = Diterima. Sedang menunggu seseorang dari tim ({ $team }).
status-taken = Sudah ditangani seseorang dari tim ({ $team }).
status-closed = Ditutup. Kalau Anda menulis di sini, dibuka lagi.
status-code = Kalau Anda perlu menyebutkannya kepada kami: { $code }
stopped = Saya berhenti, dan tidak menulis apa pun atas kemauan sendiri. Tulislah kapan pun Anda mau; tim ({ $team }) menerimanya.
stopped-kept = Saya berhenti bertanya. Orang-orang di tim ({ $team }) memegang apa yang Anda tulis sampai sekarang. Kalau mau ditarik, hapus pesan Anda di sini. Tulislah kapan pun Anda mau.
stopped-nothing = Saya berhenti. Tidak ada yang diteruskan. Tulislah kapan pun Anda mau; SOS berlaku kapan saja.
case-closed = Tim ({ $team }) menutup ini untuk sementara. Anda bisa menulis lagi di sini kapan saja, tentang ini atau hal lain.
neutral = Yang ditulis di sini dibaca orang. Kalau Anda dalam bahaya sekarang: telepon nomor darurat setempat, kalau itu aman.
stranger = Yang ditulis di sini dibaca orang, dan dijawab kalau sempat.

## Coming back from another account or channel

return-nothing-yet = Dari chat ini belum ada yang bisa dilanjutkan. Setelah tulisan Anda sampai ke tim, “hp hilang” memberi Anda kode untuk itu.
return-have-code = Kalau Anda punya kode: tulis kodenya, lalu kalimat rahasia Anda di belakangnya, dalam satu pesan.
return-code = Kode Anda: { $code }
return-how = Kalau HP atau akun ini hilang, tulislah kepada kami dari akun atau saluran lain: kodenya, lalu kalimat rahasia Anda di belakangnya, dalam satu pesan. Seseorang dari tim ({ $team }) lalu memutuskan apakah kita lanjut di sana. Sebelum itu tidak ada apa pun yang ditunjukkan di sana.
return-phrase = Sekarang pilih kalimat rahasia Anda, dengan kata-kata yang tidak bisa ditebak siapa pun: tulis “kalimat rahasia” lalu kata-kata itu di belakangnya, dalam satu pesan. Itu tidak ditunjukkan kepada siapa pun. Yang baru menggantikan yang lama.
return-too-short = Terlalu pendek: paling sedikit { $least } karakter. Tidak ada yang disimpan. Tulis “kalimat rahasia” sekali lagi, dengan lebih banyak kata di belakangnya.
return-agreed = Baik, sudah disepakati. Simpan kode dan kalimat rahasia itu di ingatan atau di tempat aman, jangan di HP ini. Kalau mungkin ada yang ikut membaca, hapus pesan-pesan ini; kode dan kalimat rahasia tidak batal karenanya.
return-heard = Diterima. Kode berlaku bersama kalimat rahasianya: kodenya, lalu kalimat rahasianya di belakangnya, dalam satu pesan. Kalau cocok, ada orang yang memeriksa dan menjawab di sini. Kalau Anda dalam bahaya sekarang: tulis SOS atau telepon nomor darurat setempat, kalau itu aman. Kalau dalam satu jam tidak ada jawaban, tulis kode dan kalimat rahasia itu sekali lagi.
linked-reporter = Mulai sekarang tim ({ $team }) menjawab Anda di sini.

## What cannot be carried

files-not-carried = Saya belum bisa membawa gambar, pesan suara, atau berkas; tim ({ $team }) hanya tahu bahwa ada yang dikirim. Tolong ceritakan isinya dengan kata-kata. Mohon jangan kirim foto intim, atau foto anak apa pun.
calls-not-taken = Saya tidak bisa menerima panggilan. Tulislah di sini, dengan kata apa pun; kalau dalam bahaya, tulis SOS.
not-handled = Ada yang salah pada saya, dan pesan terakhir Anda mungkin belum sampai ke tim ({ $team }). Mereka sedang diberi tahu. Tolong kirim sekali lagi. Kalau Anda dalam bahaya: telepon nomor darurat setempat kalau itu aman.
unreadable = Pesan Anda sampai, tetapi perangkat saya tidak bisa membukanya. Tolong kirim sekali lagi. Kalau Anda dalam bahaya: telepon nomor darurat setempat kalau itu aman.
unencrypted-room = Ruang ini tidak terenkripsi, jadi saya tidak berbicara di sini. Silakan mulai chat langsung yang baru dengan saya dan biarkan enkripsinya tetap menyala.

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Data pribadi Anda tersebar
tip-doxxing-1 = Kalau di situ ada tempat tinggal Anda: pikirkan tempat Anda bisa bermalam beberapa hari, dan orang yang bisa menemani Anda.
tip-doxxing-2 = Catat di mana itu ada: tautannya, harinya, siapa yang memasangnya. Orang yang Anda percaya bisa melakukannya, supaya Anda tidak perlu membacanya.
tip-doxxing-3 = Jangan jawab orang yang memasangnya. Laporkan setiap kiriman ke platformnya sebagai informasi pribadi; kebanyakan punya formulir untuk itu.
tip-doxxing-4 = Beri tahu orang-orang yang bisa ditemukan lewat data itu: yang tinggal bersama Anda, keluarga, tempat kerja.
tip-doxxing-5 = Mulai dari email Anda: kata sandi baru, masing-masing hanya dipakai sekali, dan login dua langkah. Lalu hapus nomor dan tempat dari profil Anda.

tip-threats = Ada yang mengancam Anda
tip-threats-1 = Di mana Anda bisa aman malam ini, dan bersama siapa? Kalau suatu tempat terasa tidak enak, pergilah: tidak perlu alasan lain.
tip-threats-2 = Beri tahu dua orang yang Anda percaya. Sepakati jam kapan Anda mengabari mereka, dan satu kata yang berarti “datanglah”.
tip-threats-3 = Jangan menjawab, dan jangan tawar-menawar.
tip-threats-4 = Simpan setiap ancaman, dengan tautan, hari, dan pengirimnya, di tempat yang hanya bisa Anda lihat. Orang yang Anda percaya bisa membacakannya untuk Anda.
tip-threats-5 = Matikan lokasi di aplikasi Anda. Bagikan tempat yang Anda datangi hanya setelah Anda pergi dari sana, dan lewati jalan lain pada jam yang lain dari biasanya.

tip-harassment = Ada yang mengganggu, merundung, atau melecehkan Anda
tip-harassment-1 = Ini bukan salah Anda, dan Anda tidak berutang jawaban kepada siapa pun. Bisukan atau blokir, dan jauhkan HP sebentar.
tip-harassment-2 = Mintalah orang yang Anda percaya membaca pesan-pesannya dan memberi tahu Anda hanya yang perlu Anda tahu.
tip-harassment-3 = Simpan yang terburuk dengan tautan dan harinya, laporkan ke platform, dan simpan konfirmasinya.
tip-harassment-4 = Buat akun Anda lebih tenang: hanya orang yang Anda kenal yang boleh menulis, menyebut Anda, atau melihat kiriman lama.
tip-harassment-5 = Makan, tidur, bertemu orang yang baik kepada Anda. Sisanya boleh Anda serahkan kepada orang lain.

tip-arrest = Orang yang Anda kenal ditangkap
tip-arrest-1 = Pengacara dulu, sebelum apa pun diumumkan. Tanyakan keinginan keluarganya.
tip-arrest-2 = Keluarkan orang itu dari grup dan akun bersama, dan peringatkan orang-orang yang berkirim pesan dengannya.
tip-arrest-3 = Jangan menulis ke HP yang diambil. Yang datang dari sana mungkin dari orang lain.
tip-arrest-4 = Jangan hapus apa pun dari jauh sebelum pengacara mengatakan boleh: itu bisa memberatkan orang tersebut.
tip-arrest-5 = Catat, di tempat yang hanya bisa Anda lihat: kapan, di mana, siapa yang membawanya, siapa yang melihat. Dan pastikan Anda sendiri aman.

tip-surveillance = Anda mungkin diawasi
tip-surveillance-1 = Sejujurnya: ini sulit dipastikan. Spyware yang bagus hampir tidak meninggalkan jejak, dan gangguan biasa tampak sama saja. Tidak ada yang bisa menjanjikan kepastian, dan Anda tidak perlu yakin untuk menulis kepada kami.
tip-surveillance-2 = Kalau Anda merasa HP ini diawasi, pakai HP lain untuk membicarakannya, yang tidak dihubungkan orang dengan Anda.
tip-surveillance-3 = Lihat di akun Anda perangkat mana saja yang masuk dan siapa yang melihat lokasi Anda. Yang mengawasi mungkin menyadari kalau Anda menutup aksesnya: pastikan aman dulu.
tip-surveillance-4 = Pasang semua pembaruan dan nyalakan ulang HP setiap hari. iPhone punya “Mode Penguncian” (Lockdown Mode), HP Android baru punya “Perlindungan Lanjutan” (Advanced Protection). Jangan reset HP kalau akan diperiksa orang.
tip-surveillance-5 = Kalau ada yang mengikuti Anda di jalan: jangan pulang, pergilah ke tempat ramai, dan telepon orang yang Anda percaya.

tip-account = Ada orang lain di akun atau HP Anda
tip-account-1 = Ambil perangkat lain yang Anda percaya. Buka sendiri halaman layanan itu untuk akun yang diretas; jangan pernah ikuti tautan yang dikirim orang.
tip-account-2 = Email Anda dulu, karena dari situ semua yang lain bisa dibuka: kata sandi baru yang tidak dipakai di tempat lain, lalu login dua langkah.
tip-account-3 = Keluarkan semua perangkat lain. Cari penerusan pesan, nomor, dan aplikasi yang bukan milik Anda, lalu hapus.
tip-account-4 = Beri tahu kontak Anda lewat jalan lain: jangan percaya apa pun yang datang dari sana.
tip-account-5 = Kalau akun itu punya hak khusus di sebuah wiki, tulis di sini: akun itu bisa dikunci sampai kembali menjadi milik Anda. Tidak ada dari kami yang akan pernah meminta kata sandi atau kode.

tip-blocked = Situs diblokir, atau internet dimatikan
tip-blocked-1 = Sebelum: sepakati jam dan cara kedua untuk saling menghubungi dengan orang-orang Anda. Tulis nomor terpenting di kertas.
tip-blocked-2 = Sebelum: ambil yang mungkin Anda perlukan, misalnya Tor Browser, VPN, Signal atau Wikipedia luring, dari halaman pembuatnya sendiri. Di beberapa tempat memilikinya berbahaya: tanyakan dulu.
tip-blocked-3 = Selama: pesan pendek, jangan gambar besar, dan sabar: bisa butuh berhari-hari. Telepon dan SMS bisa disadap.
tip-blocked-4 = Selama: penyedia atau jaringan lain mungkin masih jalan. Jangan ambil risiko demi sambungan.
tip-blocked-5 = Sesudah: lihat siapa yang belum ada kabarnya, dan tulis kepada masing-masing sekali saja, singkat. Lalu pasang pembaruan.

tip-takedown = Ada yang menuntut sesuatu dihapus, diubah, atau diserahkan
tip-takedown-1 = Jangan menjawab sendirian, dan jangan tanda tangani apa pun, sebelum dibaca orang yang paham hukum.
tip-takedown-2 = Simpan semua seperti saat datang: surat, amplop atau email, dengan hari datangnya.
tip-takedown-3 = Cari tenggat waktu di dalamnya dan tulis di sini, supaya tidak terlewat.
tip-takedown-4 = Sampai saat itu jangan hapus apa pun, dan jangan serahkan apa pun tentang orang lain.
tip-takedown-5 = Kami membawanya kepada orang yang paham hukum. Apa yang bisa mereka lakukan, tidak ada yang bisa menjanjikan sebelumnya.

tip-legal = Anda butuh bantuan hukum
tip-legal-1 = Tulis di sini apa yang datang, dari siapa, dan paling lambat hari apa Anda harus menjawab. Beberapa kata saja cukup.
tip-legal-2 = Sampai saat itu: jangan tanda tangani apa pun, jangan hapus apa pun, simpan setiap surat dengan amplopnya.
tip-legal-3 = Kami membawanya kepada orang yang paham hukum, dan memberi tahu Anda paling lambat kapan ada kabar dari mereka. Apa yang bisa mereka lakukan, tidak ada yang bisa menjanjikan sebelumnya. Anda tetap bebas bertanya kepada pengacara sendiri.

tip-removal = Menghapus sesuatu tentang Anda
tip-removal-1 = Kumpulkan tautan setiap halaman. Isinya tidak perlu diulang di sini.
tip-removal-2 = Jangan memintanya di tempat umum: itu membuat lebih banyak orang melihat.
tip-removal-3 = Di wiki, mintalah “oversight” (penyembunyian) secara pribadi: beberapa orang tepercaya bisa menyembunyikannya dari hampir semua orang.
tip-removal-4 = Di tempat lain, pakai formulir platform untuk informasi pribadi. Mesin pencari juga punya formulir supaya sebuah halaman tidak ditampilkan.
tip-removal-5 = Salinannya mungkin masih ada. Cari lagi setelah beberapa minggu, dan sekali lagi kemudian.

tip-child = Seorang anak dalam bahaya
tip-child-1 = Kalau sedang terjadi sekarang: telepon nomor darurat atau layanan untuk anak, kalau itu aman.
tip-child-2 = Jangan hadapi orang yang Anda curigai, dan jangan beri dia peringatan.
tip-child-3 = Jangan simpan dan jangan teruskan gambar, juga tidak untuk menunjukkan apa yang terjadi. Nama pengguna, tautan, dan waktu sudah cukup.
tip-child-4 = Kalau seorang anak bercerita kepada Anda: dengarkan, percayai, jangan bertanya lebih jauh, dan jangan berjanji akan merahasiakannya. Tetap berhubungan.
tip-child-5 = Kalau kamu sendiri masih anak-anak: ini bukan salahmu. Orang itu tidak perlu kamu jawab lagi. Ceritakan kepada orang dewasa yang kamu percaya.

tip-self-harm = Anda khawatir seseorang akan melukai dirinya
tip-self-harm-1 = Anggap serius. Tanyakan terus terang: “Apakah kamu terpikir untuk bunuh diri?” Bertanya tidak memperburuk keadaan.
tip-self-harm-2 = Lebih banyak mendengar daripada bicara. Jangan menyalahkan, jangan buru-buru memberi nasihat.
tip-self-harm-3 = Kalau mungkin tidak lama lagi: tetap berhubungan, cari orang yang ada di dekatnya, dan telepon nomor darurat di sana.
tip-self-harm-4 = Layanan krisis juga membantu orang yang khawatir tentang orang lain. Anda bisa menawarkan untuk menelepon atau menulis ke sana bersama-sama.
tip-self-harm-5 = Anda tidak memikul tanggung jawab ini sendirian. Ceritakan kepada seseorang, dan jaga diri Anda juga.

tip-disinformation = Cerita bohong disebarkan
tip-disinformation-1 = Jangan meneruskannya, juga tidak untuk membantahnya. Setiap jawaban membuatnya makin tersebar.
tip-disinformation-2 = Simpan tautan dan harinya; web.archive.org bisa menyimpan salinan halaman.
tip-disinformation-3 = Lihat siapa yang pertama mengatakannya, siapa lagi yang melaporkannya dari sumber sendiri, dan apakah gambarnya lebih lama daripada ceritanya.
tip-disinformation-4 = Di wiki: sumber yang baik, dengan tenang, dan lebih banyak orang. Jangan melawannya sendirian.
tip-disinformation-5 = Kalau ada orang yang disebut atau diancam di situ, tulis di sini.

tip-harmful = Konten yang menyakiti orang
tip-harmful-1 = Jangan menyebarkannya, dan jangan menggambarkannya di sini lebih rinci dari yang Anda mau. Tautannya cukup.
tip-harmful-2 = Laporkan ke platform. Kalau menampilkan anak: jangan ada gambar, jangan ada salinan.
tip-harmful-3 = Kalau isinya menyerukan kekerasan terhadap orang yang bisa ditemukan, tulis itu dulu di sini.
tip-harmful-4 = Alihkan pandangan sebentar. Tidak melihatnya lagi juga tidak apa-apa.

tip-travel = Sebelum perjalanan atau acara
tip-travel-1 = Bawa sedikit saja: kalau bisa, HP lain, atau HP ini tanpa chat dan akun lama, dengan salinannya di rumah.
tip-travel-2 = Kode layar yang panjang, bukan jari atau wajah. Matikan HP sebelum perbatasan atau pemeriksaan: itu perlindungan terbaik.
tip-travel-3 = Ceritakan rencana Anda kepada seseorang: kapan Anda mengabari, dan apa yang dilakukan kalau tidak ada kabar.
tip-travel-4 = Di kertas atau dihafal: nomor orang itu, nomor pengacara, nomor kedutaan Anda.
tip-travel-5 = Di acara, Anda bisa memakai nama pengguna. Katakan apakah Anda boleh difoto, dan bagikan tempatnya hanya setelah Anda pergi dari sana.

tip-need = Anda butuh sesuatu
tip-need-1 = Tulis di sini apa yang Anda butuhkan, paling lambat kapan, dan untuk berapa orang. Beberapa kata saja cukup.
tip-need-2 = Katakan apa yang akan berbahaya: telepon, paket, pembayaran, kunjungan.
tip-need-3 = Sebutkan dulu yang tidak bisa menunggu: tempat bernaung, obat, pergi malam ini juga.
tip-need-4 = Kami meneruskannya kepada orang yang mungkin bisa membantu. Tidak ada yang bisa menjanjikannya sebelumnya, dan Anda tetap bebas bertanya kepada orang lain juga.

tip-discrimination = Anda diperlakukan lebih buruk daripada orang lain
tip-discrimination-1 = Ini bukan salah Anda, dan Anda tidak perlu menjelaskan diri kepada siapa pun.
tip-discrimination-2 = Catat selagi masih segar: harinya, tempatnya, kata-katanya, siapa yang ada di sana.
tip-discrimination-3 = Ceritakan kepada orang yang Anda percaya. Yang melihatnya bisa mencatat apa yang mereka lihat.
tip-discrimination-4 = Wiki dan acara punya pedoman perilaku, dan orang tempat melaporkan pelanggaran. Ada yang bisa melakukannya bersama Anda.
tip-discrimination-5 = Di luar mungkin juga ada bantuan: lembaga kesetaraan, serikat pekerja, pengacara. Apa yang Anda lakukan, Anda yang memutuskan.

tip-press = Wartawan bertanya, atau Anda masuk berita
tip-press-1 = Anda tidak perlu langsung menjawab, atau menjawab sama sekali. Tanyakan media, pertanyaan, dan tenggatnya.
tip-press-2 = Pastikan itu benar mereka: tulis atau telepon balik ke alamat yang diterbitkan media itu sendiri.
tip-press-3 = Apa pun yang Anda katakan bisa dimuat, dengan nama Anda. Sepakati secara tertulis sebelum bicara apa yang boleh dipakai.
tip-press-4 = Jangan membenarkan siapa lagi yang menyunting, dan jangan menebak. Jangan bertemu siapa pun di rumah atau sendirian.
tip-press-5 = Kalau di situ ada hal pribadi tentang Anda: simpan tautannya, dan minta media itu secara tertulis untuk menghapusnya.

tip-advice = Lebih aman di HP Anda
tip-advice-1 = Pasang pembaruan, pakai kode layar yang panjang, dan hapus aplikasi yang tidak dipakai.
tip-advice-2 = Satu kata sandi sendiri untuk setiap akun, disimpan di pengelola kata sandi. Login dua langkah, dengan aplikasi atau kunci, bukan SMS.
tip-advice-3 = Cari nama dan nama pengguna Anda, dan hapus yang tidak perlu ada di sana. Untuk wiki, nama dan alamat email yang tidak dipakai di tempat lain.
tip-advice-4 = VPN menyembunyikan dari jaringan halaman mana yang Anda buka, tetapi tidak dari VPN itu sendiri. Tor Browser menyembunyikan lebih banyak dan lebih lambat. Di beberapa tempat keduanya dilarang: tanyakan dulu.
tip-advice-5 = Bicaralah lewat Signal atau chat lain yang terenkripsi, dengan pesan yang menghilang.

tip-support = Kalau semuanya terasa terlalu berat
tip-support-1 = Takut, marah, malu, sulit tidur, mati rasa: banyak orang mengalaminya setelah hal seperti ini. Itu tidak berarti Anda lemah.
tip-support-2 = Sekarang: kedua kaki di lantai, minum sesuatu, embuskan napas pelan-pelan, lima kali.
tip-support-3 = Jauhkan layar sebentar. Orang yang Anda percaya bisa memantau pesan Anda.
tip-support-4 = Ceritakan kepada satu orang bagaimana keadaan Anda. Tidak perlu seluruh ceritanya.
tip-support-5 = Kalau berlangsung berminggu-minggu, atau memburuk: dokter, konselor, atau layanan krisis. Tulis di sini kalau Anda mau bicara dengan orang yang terlatih: kami mencarikan seseorang.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · dibuka { $at } · umur { $age }
card-due = jawaban ditunggu paling lambat { $at }
card-channel = menulis dalam { $language } · lewat { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = kata-kata sendiri, lihat di bawah
card-stopped = ⚠ minta tidak dihubungi: tulis hanya kalau perlu
card-left = ⚠ sudah keluar dari chat: yang ditulis di sana tidak sampai
card-company = ⚠ ada orang lain di chat: ikut membaca dan bisa menulis di sana
card-doubted = ⚠ identitas pelapor berubah: tidak ada yang dikirim sebelum !trust
card-claimed = ⚠ akun lain di { $channel } tahu kode dan kalimat rahasia: !link kalau sudah dipastikan
card-vanish = pesan di HP pelapor menghilang setelah { $after }
card-previous = mungkin akun yang sama dengan { $code }: jangan pernah digabung tanpa bertanya
card-how = !take · !reply kata-kata · !help, sebagai balasan kartu ini — yang lain tetap di dalam
card-language = menulis dalam { $language } (dugaan) · lewat { $channel }: belum ada di sini yang mengatakan bisa membacanya
card-unread = menulis dalam { $language } · lewat { $channel }: belum ada di sini yang mengatakan bisa membacanya
card-neutral = ⚠ orang lain mungkin membaca HP-nya: jangan ada nama, kode kasus, kata-kata yang mengungkap
card-hours = tulis hanya { $from } – { $until } waktu pelapor (di sana sekarang { $now })
card-hours-utc = tulis hanya { $from } – { $until } waktu pelapor; jam di sana tidak diketahui
card-first = ⚠ tulis hanya kalau pelapor sudah menulis: balasan menunggu itu
card-silent = mungkin diam berhari-hari
card-emergency = dalam keadaan darurat (P0) kapan saja
card-duress = ⚠ KATA BAHAYA ditulis: mungkin pelapor dipaksa; tidak ada yang dikirim sebelum !trust
card-hidden = ⚠ menyembunyikan chat: tidak ada yang dikirim sampai pelapor menulis lagi
card-seized = ⚠ HP-nya mungkin di tangan orang lain: tidak ada yang dikirim sebelum !trust
card-delete = ⚠ semuanya dihapus { $at }, atas permintaan pelapor
card-restricted = ⚠ hanya untuk petugas perlindungan anak
holder = dipegang { $who }
holder-nobody = belum dipegang siapa pun
holder-closed = ditutup
priority-p0 = P0 nyawa
priority-p1 = P1 mendesak
priority-p2 = P2 serius
priority-p3 = P3 saran
age-new = kurang dari { $minutes } mnt
age-minutes = { $count } mnt
age-hours = { $count } jam
age-days = { $count } hari

## In the thread

desk-sos = ⚠ Pelapor minta pertolongan: ada nyawa dalam bahaya.
desk-self-harm = ⚠ Melukai diri: pelapor membicarakannya, tentang dirinya sendiri atau orang lain. Jawab sekarang, secara terbuka, tanpa templat; tanyakan apakah satu jam ke depan aman dan apakah ada orang di dekatnya.
desk-self-harm-other = ⚠ Melukai diri: pelapor bicara tentang orang lain. Jawab sekarang: di mana itu ditulis, apakah orang itu bisa dihubungi, dan bagaimana keadaan pelapor.
desk-raised = ⚠ Dari kata-kata pelapor, ini lebih mendesak daripada sebelumnya.
child-desk = ⚠ Seorang anak: hanya untuk petugas perlindungan anak. Satu dari Anda yang berbicara, satu lagi bisa melihat. Jangan diceritakan lagi, jangan ada gambar, jangan bertemu, jangan menelepon secara pribadi.
restricted-desk = ⚠ Ada tulisan yang masuk. Tidak ditampilkan di sini: hanya dikirim kepada petugas perlindungan anak.
restricted-words = { $code }, hanya untuk petugas perlindungan anak:
restricted-not-yours = Tidak ada yang dilakukan: { $code } hanya untuk orang-orang di { $schedule }. Kalau salah satu dari mereka diperlukan: !override menempatkan seseorang di sana untuk sementara.
child-no-duty = ⚠ Di jadwal tidak ada petugas perlindungan anak: yang dipanggil siapa pun yang piket. Operator bisa menambahkannya.
check-in-set = Pelapor ingin besok ditanya bagaimana keadaannya.
check-in-due = ⚠ { $code }: pelapor ingin hari ini ditanya bagaimana keadaannya. Siapa yang menulis kepadanya?
neutral-desk = ⚠ Mode netral: orang lain mungkin membaca HP pelapor. Dalam balasan jangan ada nama, kode kasus, kata-kata yang mengungkap.
word-right-desk = Pelapor ditanya kata kode dan menjawab dengan benar. Itu alasan untuk !trust.
word-wrong-desk = ⚠ Saat ditanya kata kode, jawabannya lain. Pastikan siapa itu.
word-duress-desk = ⚠ KATA BAHAYA: pelapor menulisnya. Mungkin ada yang memaksanya atau ikut membaca. Tidak ada yang dikirim kepadanya sebelum !trust; yang dibacanya tampak seolah tidak terjadi apa-apa.
word-asked-desk = Saya sudah menanyakan kata kode, dengan cara yang tidak mengungkap apa pun.
words-changed-desk = ⚠ Kata-kata yang disepakati (kata kode, kata bahaya, atau kata sembunyi) sudah diganti dengan yang lain. Siapa pun yang memegang HP itu bisa melakukannya.
hidden-desk = ⚠ Pelapor menyembunyikan chat: yang saya tulis di sana dihapus, sejauh bisa. Tidak ada yang dikirim sampai pelapor menulis lagi.
hours-desk = Cara pelapor ingin dihubungi berubah:
delete-desk = ⚠ Pelapor ingin semuanya dihapus. Itu dihapus { $at }, juga dari sini, kecuali pelapor berubah pikiran. Jangan salin apa pun.
delete-waits = ⚠ Akun pelapor meminta semuanya dihapus. Tidak ada yang dihapus: tidak ada yang tahu apakah itu keinginan pelapor sendiri. Setelah !trust saya bertanya lagi kepadanya.
delete-desk-kept = Pelapor berubah pikiran: tidak ada yang dihapus.
deleted-desk = { $code } dihapus atas permintaan pelapornya, bersama yang ada di sini tentangnya.
deleted-here = (dihapus atas permintaan pelapor)
seized-made = { $who } mengatakan HP pelapor mungkin di tangan orang lain. Tidak ada yang dikirim ke sana sebelum !trust; yang datang dari sana ditandai.
seized-mark = ⚠ Dari HP yang mungkin di tangan orang lain:
reply-waits = Kepada pelapor – menunggu sampai { $at }, sesuai keinginannya:
reply-waits-first = Kepada pelapor – menunggu sampai pelapor menulis, sesuai keinginannya:
reply-names-code = Tidak ada yang dikirim: balasan menyebut kode kasus, dan orang lain mungkin membaca HP pelapor.
reply-seized = Tidak ada yang dikirim: HP itu mungkin di tangan orang lain. !trust dulu, kalau sudah yakin.
translated = Terjemahan mesin, bisa salah (aslinya di atas):
translate-failed = (tanpa terjemahan: perintah terjemahan gagal)
does-seized = HP pelapor diambil: tidak ada yang dikirim ke sana, yang datang dari sana ditandai
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = ditulis { $at }, diterima { $received }:
older-than-above = Ini lebih lama daripada yang di atas:
came-unencrypted = Ini datang tanpa enkripsi. Siapa pun yang menjalankan servernya bisa saja yang menulisnya:
edited = Pelapor mengubah sebuah pesan. Sekarang bunyinya:
reacted = Pelapor memberi tanda pada sebuah pesan:
empty-message = (pesan kosong)
cut = … lebih dari { $limit } karakter; sisanya tidak disimpan
taken-back = Pelapor menarik sebuah pesan.
withdrawals-wait = Ada pesan yang ditarik. Itu dilakukan setelah !trust: belum ada yang tahu apakah itu memang pelapor.
withdrawals-dropped = Yang sudah ditarik sebelum ini tidak jadi ditarik.
listing-taken-back = Yang tadi ditampilkan !case ikut ditarik, karena ada isinya yang hilang atau berubah. !case menampilkan yang masih ada.
file-came = Pelapor mengirim { $sort }. Itu tidak dibawa; pelapor diminta menceritakan isinya.
sort-file = berkas
sort-image = gambar
sort-audio = pesan suara
sort-video = video
call-came = Pelapor mencoba menelepon. Di sana tidak ada yang bisa menjawab.
case-raised = Sekarang { $priority }.
case-reopened = { $code } terbuka lagi: pelapor menulis.
intake-cut-short = Pelapor tidak menulis lagi di tengah pertanyaan. Hanya ini yang ada.
intake-unread = Ada pesan datang yang tidak bisa didekripsi, dan setelah itu tidak ada lagi. Hanya ini yang ada.
stopped-desk = Pelapor menulis “stop”: tidak ada pertanyaan lagi. Tulis hanya kalau perlu.
left-desk = ⚠ Pelapor sudah keluar dari chat: yang ditulis di sana tidak sampai.
company-desk = ⚠ Ada orang lain masuk ke chat pelapor. Mulai sekarang orang itu membaca apa yang ditulis di sana, dan tulisannya sampai di sini seperti kata-kata pelapor.
vanish-set = Pelapor mengatur pesan menghilang setelah { $after }. Jawaban mengikutinya.
vanish-off = Pelapor mengatur pesan tidak lagi menghilang.
vanished = Kata-kata sampai { $at } sudah menghilang di sini, sesuai pengatur waktu pelapor.
by-hand = Ditulis kepada pelapor dengan tangan, di ponsel bot sendiri. Dengan itu belum ada yang mengambil kasusnya:
by-hand-nowhere = Seseorang menulis dengan tangan, di ponsel bot sendiri, kepada orang yang tidak punya kasus di sini.
claimed = ⚠ Seseorang tahu kode kembali dan kalimat rahasia kasus ini, dan menuliskannya dari akun lain di { $channel }. Tidak ada yang diungkapkan kepadanya, dan tidak ada yang berubah dengan sendirinya.
claimed-how = Kalau sudah yakin bahwa itu pelapor: !link. Sampai saat itu jawaban dikirim ke akun lama.
claimed-by-another = Itu bukan akun yang menunjukkannya sebelumnya. !link sekarang berarti yang ini: pastikan lagi siapa itu.
claim-changed = ⚠ Siapa pun yang menunjukkan kode dan kalimat rahasia kasus ini di { $channel } sekarang punya identitas lain: HP baru, atau orang lain. Yang ditunjukkan tadi tidak berlaku lagi, dan !link tidak melakukan apa pun. Itu bisa ditunjukkan lagi.
claimed-wrongly = ⚠ Dari akun lain di { $channel } seseorang menulis kode kembali kasus ini, tetapi bukan kalimat rahasianya. Sudah dicoba { $count } kali. Tidak ada yang diungkapkan kepadanya.
return-tried = ⚠ Sebuah akun di { $channel } salah mencoba kode kembali { $count } kali. Tidak ada yang diungkapkan; setiap kali harus menunggu lebih lama.
unreadable-desk = Sebuah pesan dari pelapor tidak bisa didekripsi. Pelapor diminta mengirimnya lagi.
digest = ⚠ Banyak pesan sekaligus: datang { $count } lagi. Semua disimpan, tetapi tidak ditampilkan satu per satu. !case { $code } menampilkan semuanya.
said-reporter = dari pelapor, { $at }:
said-team = dikirim ke pelapor, { $at }:
said-note = catatan, { $at }:
noted = Dicatat oleh { $who }. Tetap di dalam.

## Commands

commands = Semua yang Anda tulis tetap di dalam, kecuali !reply. Tulis perintah sebagai balasan kartu kasus, atau dengan kode kasus: !take KODE.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = KATA
argument-result = [HASIL]
argument-priority = P0|P1|P2|P3
does-take = kasus ini menjadi milik Anda
does-reply = sampaikan ini kepada pelapor, atas nama tim; mengambil kasus kalau belum dipegang siapa pun
does-note = simpan catatan pada kasus; tetap di dalam
does-priority = naikkan atau turunkan
does-close = tutup; pelapor bisa menulis lagi kapan saja
does-trust = identitas pelapor yang berubah memang miliknya: bicara lagi dengannya
does-link = pelapor sekarang di akun lain: lanjutkan di sana
does-cases = apa saja yang terbuka
does-case = satu kasus dengan semua yang dikatakan
does-help = tabel ini
command-needs = Tidak ada yang dilakukan. Tulis seperti ini: { $usage }
command-unknown = Tidak ada { $word }. Tidak ada yang dilakukan atau dikirim. !help menampilkan semua perintah.
command-near = Tidak ada { $word }. Maksudnya { $near }? Tidak ada yang dilakukan atau dikirim.
which-case = Kasus yang mana? Tulis { $command } KODE, atau tulis sebagai balasan kartu kasus. Tidak ada yang dilakukan.
no-case = Tidak ada kasus { $typed }. Tidak ada yang dilakukan. !cases menampilkan yang terbuka.
no-case-near = Tidak ada kasus { $typed }. Maksudnya { $near }? Tidak ada yang dilakukan.
other-case = Ini tentang { $code }, tetapi Anda menulis { $typed }. Yang mana? Di sini kodenya boleh tidak ditulis. Tidak ada yang dilakukan.
untrusted = Tidak dilakukan, { $who }: ini datang dari perangkat yang belum Anda verifikasi, atau tanpa enkripsi. Verifikasi perangkat itu di pengaturan aplikasi Anda, lalu tulis lagi.
safety-number = Tidak dilakukan, { $who }: nomor keamanan Anda berubah, dan operator harus mengonfirmasinya dulu (safetybot signal trust). Setelah itu tulis lagi.
desk-unreadable = Saya tidak bisa mendekripsi pesan dari { $who } di sini. Kalau itu perintah, tolong tulis lagi.

taken = { $code } diambil oleh { $who }.
taken-already = { $code } sudah Anda pegang.
taken-by-another = { $code } sudah dipegang { $who }.
priority-unknown = Tidak ada yang dilakukan. Prioritasnya P0 nyawa, P1 mendesak, P2 serius, P3 saran.
priority-same = Sudah { $priority }.
priority-changed = { $who }: { $old } → { $new }
closed = { $code } ditutup oleh { $who }. Semua yang disimpan akan dihapus dalam { $days } hari, kecuali pelapor menulis lagi.
closed-already = { $code } sudah ditutup.
case-forgotten = Yang disimpan tentang { $code } sudah dihapus.
cases = Kasus terbuka: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = Tidak ada kasus yang terbuka.
cases-more = … dan { $count } lagi

reply-on-its-way = Kepada pelapor – sedang dikirim:
reply-delivered = Kepada pelapor – terkirim:
reply-arrived = Kepada pelapor – sampai di HP-nya:
reply-read = Kepada pelapor – dibaca:
reply-held = Kepada pelapor – DITAHAN sampai !trust:
reply-delivered-partly = Kepada pelapor – terkirim, tetapi { $count } perangkatnya tidak bisa membacanya:
reply-not-delivered = Kepada pelapor – TIDAK TERKIRIM ({ $reason }):
reply-failed = ⚠ { $code }: sebuah balasan tidak terkirim. Pelapor belum membacanya.
reply-perhaps-delivered = Kepada pelapor – MUNGKIN TERKIRIM, tidak ada yang tahu:
reply-in-doubt = ⚠ { $code }: tidak diketahui apakah sebuah balasan terkirim: tidak ada konfirmasi, dan saya tidak mengulangnya begitu saja. Tanyakan kepada pelapor, atau kirim lagi; mungkin pelapor lalu membacanya dua kali.
reply-closed = { $code } sudah ditutup: tidak ada yang dikirim. !take dulu.
reply-left = Pelapor sudah keluar dari chat: tidak ada yang dikirim, tidak akan sampai ke siapa pun.
reply-too-long = Tidak ada yang dikirim: paling banyak { $limit } karakter dalam satu balasan. Tolong dibagi.
message-not-delivered = ⚠ Sesuatu yang saya sampaikan kepada pelapor tidak terkirim ({ $reason }).
identity-changed = ⚠ Identitas pelapor berubah (di Signal: nomor keamanan): HP baru, atau orang lain. Tulisannya ditampilkan di sini. Tidak ada yang dikirim kepadanya selain satu kalimat netral, sampai salah satu dari Anda memastikan siapa itu dan menulis !trust di sini. Balasan ditahan sampai saat itu.
identity-changed-again = ⚠ Identitas pelapor berubah sekali lagi: bukan lagi yang diberitahukan di atas, dan siapa yang sudah memastikan yang itu berarti memastikan orang lain. Pastikan lagi siapa itu, lalu tulis !trust.
identity-phrase-right = Dari sana baru saja ditulis kode dan kalimat rahasia kasus ini, dan keduanya benar: itu alasan untuk !trust.
identity-phrase-wrong = ⚠ Dari sana baru saja ditulis kode kasus ini, dengan kalimat rahasia yang salah atau tanpa kalimat rahasia.
trusted = { $who } sudah memastikan identitas baru pelapor. Yang ditahan sekarang dikirim.
trusted-back = { $who } mengatakan bahwa yang menulis di sana sekarang memang pelapor. Yang ditahan sekarang dikirim.
trusted-already = { $who } menjamin identitas pelapor. Setahu saya identitas itu tidak berubah.
trust-overtaken = ⚠ !trust tidak berlaku: sebelum sempat berlaku, identitas pelapor berubah sekali lagi. Tidak ada yang dikirim kepadanya selain satu kalimat netral. Pastikan lagi siapa itu, lalu tulis !trust lagi.
trust-failed = ⚠ !trust tidak berlaku ({ $reason }). Tidak ada yang dikirim kepada pelapor selain satu kalimat netral; balasan tetap ditahan. Tulis !trust sekali lagi; kalau gagal lagi, beri tahu operator.
link-nothing = { $code }: tidak ada yang menunjukkan kode dan kalimat rahasia dari akun lain. Tidak ada yang dilakukan.
link-gone = { $code }: yang menunjukkan kode dan kalimat rahasia sudah tidak ada di sana, atau sekarang milik kasus lain. Tidak ada yang dilakukan. Itu bisa ditunjukkan lagi.
link-doubted = { $code }: identitas yang menunjukkan kode dan kalimat rahasia berubah: HP baru, atau orang lain. Tidak ada yang dilakukan. Pastikan siapa itu dan tulis !trust di kasusnya yang di sana, lalu !link di sini.
linked = { $who } sudah memastikan: pelapor sekarang di akun lain, di { $channel }, dan jawaban dikirim ke sana.
linked-old = Yang belum dikirim juga ke sana. Yang sementara itu ditulis di sana ada di !case. Kode lama tidak berlaku lagi: “hp hilang” memberi kode baru.
linked-other = Yang datang sebagai { $other } sekarang bagian dari { $code }; kartu { $other } tidak berlaku lagi.
message-in-doubt = ⚠ Tidak diketahui apakah sesuatu yang saya sampaikan kepada pelapor terkirim. Saya tidak mengulangnya, karena bisa terbaca dua kali.
delivery-lost = ⚠ Sebuah pesan tidak bisa dikirim, dan saya tidak tahu lagi milik siapa.
perhaps-sent-twice = ⚠ Ini mungkin terkirim dua kali: server tidak memberi tahu apakah sudah menerimanya.
argument-find = [JENIS [NEGARA] [BAHASA]]
does-find = pengacara, psikolog, dan mitra lain: hanya untuk tim
find-kinds = Ada daftar mitra untuk: { $kinds }. Tulis misalnya: !find { $example } KE sw (KE negara, sw bahasa; yang tidak penting boleh tidak ditulis).
find-none-listed = Belum ada mitra dalam daftar. Operator bisa menambahkannya.
find-none = Tidak ada { $kind } dalam daftar untuk itu. Hilangkan negara atau bahasanya, atau tanya operator.
find-head = Hanya untuk tim: jangan pernah diteruskan apa adanya. Tanyakan dulu kepada mitra, dan kepada pelapor apakah ia mau.
find-row = · { $name } · { $contact } · { $details } · diperiksa { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · terakhir diperiksa { $date }: pastikan dulu sebelum mengandalkannya
find-row-never = ⚠ { $name } · { $contact } · { $details } · belum pernah diperiksa: pastikan dulu sebelum mengandalkannya

## About the bot itself

alarm-event-set-aside = ⚠ Saya tersandung pada sesuatu yang datang dan menyisihkannya, tersegel. Yang lain tidak terhambat. Tolong beri tahu operator.
alarm-our-device-distrusted = ⚠ Perangkat saya sendiri tidak lagi dianggap tepercaya. Tolong segera beri tahu operator.
alarm-identity-changed = ⚠ Identitas seorang anggota tim berubah: memulai dari awal, atau orang lain. Aksesnya ditutup sampai itu jelas. Tolong beri tahu operator: “safetybot check” menyebutkan siapa.
alarm-matrix-stopped = ⚠ Di Matrix tidak ada lagi yang masuk atau keluar: hanya operator yang bisa memperbaikinya. Tolong beri tahu: “safetybot check” mengatakan apa yang salah.
alarm-signal-stopped = ⚠ Di Signal tidak ada lagi yang masuk atau keluar: hanya operator yang bisa memperbaikinya. Tolong beri tahu: “safetybot check” mengatakan apa yang salah.
alarm-signal-unreadable = ⚠ Ada yang datang lewat Signal dan tidak bisa dibuka, dan tidak ada yang tahu dari siapa. Mungkin ada yang menunggu jawaban. Tolong beri tahu operator.
alarm-store-failed = ⚠ Saya tidak bisa menyimpan apa pun dari { $since } sampai { $until }: disk atau basis data gagal. Yang sudah diterima tidak ada yang hilang; yang ditulis sementara itu dijawab terlambat. Tolong beri tahu operator.
alarm-signal-challenge = ⚠ Signal meminta seseorang menyelesaikan captcha sebelum saya boleh mengirim sebanyak dulu. Yang menunggu tetap berurutan, panggilan minta tolong lebih dulu. Tolong beri tahu operator: “safetybot signal challenge”.
canary-missed = ⚠ Tidak ada yang masuk lewat { $channel } sejak { $since }: pesan uji saya sendiri tidak sampai. Mungkin ada yang menulis tanpa sampai kepada saya. Tolong beri tahu operator.
canary-still-missed = ⚠ Masih belum ada yang masuk lewat { $channel }. Tolong beri tahu operator.
canary-back = Pesan masuk lagi lewat { $channel }.
alarm-other = ⚠ Ada yang salah pada saya: { $alarm }. Tolong beri tahu operator.

## Escalation

page = 🔔 { $priority } · { $code } · umur { $age }
page-how = ✅ pada pesan ini mengambil kasusnya; begitu juga !take di ruang tim. Isinya ada di sana.
page-late = ⚠ Ini terlambat: saya sedang tidak berjalan.
page-silent = Kasus sudah diambil lalu dibiarkan; pelapor menunggu.
paging = 🔔 { $code }: memanggil { $who }. ✅ di sini mengambilnya.
paging-desk = 🔔 { $code } sudah menunggu { $age }, dan belum ada yang memegang. Siapa yang bisa? ✅ di sini mengambilnya.
paging-nobody = 🔔 ⚠ { $code }: tidak ada yang bisa dipanggil untuk langkah ini, jadi saya bertanya ke seluruh ruang. Sudah menunggu { $age }. ✅ di sini mengambilnya.
paging-desk-owner = 🔔 { $who } mengambil { $code } dan tidak menjawab; kasus datang { $age } yang lalu. Siapa yang bisa meneruskan? ✅ di sini mengambilnya.
paged-desk = seluruh ruang
paged-webhook = webhook
passed-over = { $who } sudah memegang satu P0 dan tidak dipanggil untuk yang ini.
page-failed = ⚠ { $who } tidak bisa dipanggil ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: semua langkah sudah dijalani, dan selama { $age } tidak ada yang datang. Siapa yang bisa? ✅ di sini mengambilnya. Saya terus bertanya.
owner-silent = ⚠ { $who } mengambil { $code }, dan pelapor masih menunggu. Memanggil lagi, dari langkah pertama. !take, !note atau !reply oleh { $who } menghentikannya; siapa pun yang lain boleh !take.
owner-left = { $who }, giliran Anda sudah selesai dan Anda memegang { $code }. Serahkan (ada yang menulis !take), kembalikan (!release), atau tetap pegang (!take). Dalam { $minutes } menit kasus ini pindah ke yang sedang piket.
given-back = { $who } tidak piket lagi dan tidak mempertahankan { $code }: kasus ini terbuka lagi.
released = { $who } mengembalikan { $code }.
nobody-has-it = Tidak ada yang memegang { $code }.
promise-broken = ⚠ { $code }: pelapor dijanjikan jawaban paling lambat { $at } dan belum mendapatkannya.
a-person-has-it = Seseorang dari tim ({ $team }) sekarang memegang pesan Anda.
late-unread = Maaf: belum ada yang membaca ini. Saya terus memanggil orang-orang di tim ({ $team }).
late-unanswered = Seseorang dari tim ({ $team }) memegang pesan Anda, tetapi Anda belum mendapat jawaban. Tim tahu bahwa Anda menunggu.
late-given-back = Tim ({ $team }) sudah melihat pesan Anda, tetapi Anda belum mendapat jawaban. Saya terus memanggil mereka.
late-next-person = Orang berikutnya mulai bertugas { $when }.
late-next = Saya mengabari Anda lagi { $when }, apa pun yang terjadi sampai saat itu.
late-number = Kalau Anda dalam bahaya: telepon nomor darurat setempat, kalau itu aman.
at-time = paling lambat { $at }
in-about = dalam sekitar { $span }
duty-only-pages = Chat ini hanya untuk panggilan: ✅ pada sebuah panggilan, atau !take dengan kode kasus, mengambil kasus. Untuk hal lain tulislah di ruang tim, supaya yang lain melihatnya.
duty-see-desk = Hasilnya ada di ruang tim.
ledger = { $code }: siapa yang dipanggil
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · dijawab { $seen }
ledger-empty = { $code }: tidak ada yang dipanggil.
fate-on-its-way = sedang dikirim
fate-delivered = terkirim { $at }
fate-failed = tidak terkirim: { $reason }
fate-noted = dicatat
drill = 🎓 LATIHAN – tidak ada yang dalam bahaya
does-release = kembalikan kasus; yang sedang piket dipanggil
does-pages = siapa yang dipanggil untuk kasus ini, dan bagaimana hasilnya

## On call

no-schedule = Tidak ada jadwal: semua orang di ruang ini sedang piket. Operator bisa membuat jadwal.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = pertama
tier-second = kedua
tier-lead = ketua
person = { $name }
person-unreachable = { $name } (tanpa akun: tidak bisa dipanggil)
nobody = tidak ada
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … dan { $count } lagi
and-longer = { $at } dan seterusnya
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, serah terima berikutnya { $at }:
oncall-next-none = { $schedule }: tidak ada serah terima dalam beberapa minggu ke depan.
oncall-unclear = Tulis !oncall, !oncall next, atau seberapa jauh ke depan: !oncall 4w (paling banyak { $weeks }w).
oncall-begins = Mulai sekarang saya memanggil menurut jadwal. Yang piket:
until = sampai { $at }
until-open = belum diketahui sampai kapan
in-place-of = { $who } menggantikan { $other }
without = tanpa { $who }

time-unclear = Tidak ada yang dilakukan: “{ $typed }” tidak bisa saya baca sebagai waktu. Tulis misalnya: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Jam tanpa hari berarti yang berikutnya; hari tanpa jam berarti sehari penuh.
time-endless = Tidak ada yang dilakukan: sampai kapan? Tambahkan misalnya: until 18:00 · for 3h.
time-backwards = Tidak ada yang dilakukan: itu akan berakhir ({ $end }) sebelum mulai ({ $start }). Tulis harinya di depan jam.
time-past = Tidak ada yang dilakukan: itu sudah lewat { $end }. Yang sudah terjadi tetap seperti adanya.
time-too-long = Tidak ada yang dilakukan: paling lama { $days } hari. Yang lebih lama tempatnya di jadwal operator.

no-person = Tidak ada yang dilakukan: di jadwal tidak ada yang bernama { $typed }.
no-person-near = Tidak ada yang dilakukan: di jadwal tidak ada yang bernama { $typed }. Maksudnya { $near }?
not-in-schedule = Tidak ada yang dilakukan: akun Anda tidak ada di jadwal, { $who }. Operator bisa menambahkannya.
no-schedule-named = Tidak ada yang dilakukan: { $typed } bukan jadwal dan bukan tingkat. Jadwal: { $known }. Tingkat: first, second, lead.
which-schedule = Tidak ada yang dilakukan: jadwal yang mana? Tulis namanya di belakang nama orang: { $known }.

change-past = Tidak ada yang dilakukan: itu sudah lewat.
change-nothing = Tidak ada yang dilakukan: tidak akan ada yang berubah. Yang piket saat itu:
gap-question = Tidak ada yang dilakukan, karena saat itu tidak ada orang tingkat pertama yang bisa dipanggil. Kalau memang itu maksudnya, tulis hal yang sama lagi dengan “{ $word }” di akhirnya.
gap-ask-cover = Untuk meminta pengganti: !cover from … until …
gap-made = ⚠ Saat itu tidak ada orang tingkat pertama yang bisa dipanggil:
gap-row = ⚠ { $schedule }: tidak ada yang piket di tingkat pertama, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: tidak ada orang tingkat pertama yang bisa dipanggil (libur, atau tanpa akun), { $start } – { $end }
override-whom = Tidak ada yang dilakukan: siapa? Tulis misalnya: !override @seseorang until 18:00
override-made = Diubah oleh { $who }. Untuk membatalkan: !override undo { $tag }
nobody-behind = ⚠ { $who } saat itu tingkat pertama sekaligus kedua: tidak ada cadangan.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } libur, { $start } – { $end }. Untuk membatalkan: !away undo { $tag }
away-already = Tidak ada yang dilakukan: { $who } sudah libur saat itu.
leave-row = { $tag } · { $who } libur · { $start } – { $end }
undo-nothing = Tidak ada yang bisa dibatalkan.
undo-which = Yang mana? Tulis perintahnya lagi dengan undo dan kata yang ada di depan:
undo-unknown = Tidak ada yang dilakukan: tidak ada { $typed }. Yang ada:
undone = { $tag } dibatalkan oleh { $who }.

cover-how = Untuk meminta: !cover next (giliran Anda berikutnya) · !cover from 18:00 until 22:00 · !cover @seseorang from … until …. Untuk mengambil: !cover take NOMOR. Tidak ada yang berubah sampai ada yang mengambilnya.
cover-none = Tidak ada yang meminta pengganti.
cover-open = Pengganti diminta:
cover-asked = { $who } meminta pengganti. Yang mengambil menulis !cover take dan nomornya:
cover-already = Tidak ada yang dilakukan: itu sudah diminta.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · diminta: { $other }
cover-row-for = { $request } · sebagai ganti { $other }, { $start } – { $end }
swap-how = Tidak ada yang dilakukan. Tulis hari mulai giliran Anda, lalu hari mulai gilirannya: !swap @seseorang 24 Nov for 26 Nov
swap-no-shifts = Tidak ada yang dilakukan: di jadwal mana pun tidak ada giliran { $who } yang mulai { $mine } dan giliran { $other } yang mulai { $theirs }. !oncall 4w menampilkan kapan giliran mulai.
swap-unknown = Tidak ada yang dilakukan: tidak ada permintaan { $typed }.
cover-taken = { $who } mengambil permintaan { $number } dari { $asker }.
cover-undone = Permintaan { $number } dibatalkan oleh { $who }.
swap-reminder = Masih terbuka – siapa yang bisa? Tulis !cover take dan nomornya:
swap-backwards = Tidak ada yang dilakukan: itu akan berakhir sebelum mulai.
swap-past = Tidak ada yang dilakukan: itu sudah mulai. Untuk yang sudah mulai, tulis !override @seseorang until …
swap-overlap = Tidak ada yang dilakukan: kedua rentang waktu itu bertumpang tindih.
swap-off-duty = Tidak ada yang dilakukan: yang akan digantikan tidak piket saat itu.
swap-taken = Tidak ada yang dilakukan: sudah ada yang mengambilnya.
swap-own = Tidak ada yang dilakukan: orang tidak bisa menggantikan dirinya sendiri.
swap-not-asked = Tidak ada yang dilakukan: yang diminta orang lain.

handoff = Serah terima
handoff-late = ⚠ Serah terima, terlambat diberitahukan: saya sedang tidak berjalan. Sudah begini sejak { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = Tidak ada kasus yang terbuka.
handoff-cases = Kasus terbuka:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, gilirannya sudah selesai: diserahkan atau tetap dipegang? · { $promised }
promised-by = jawaban dijanjikan paling lambat { $at }
nothing-promised = tidak ada yang dijanjikan
shift-soon = Giliran Anda segera mulai, { $start }: { $schedule }, { $tier }.
gaps = ⚠ Dalam { $days } hari ke depan ada waktu tanpa orang tingkat pertama yang bisa dipanggil. Kasus yang datang saat itu masuk ke seluruh ruang ini:
gaps-ask = Yang senggang pada waktu pertama, mulai dari yang paling lama tidak piket: { $who }.
gaps-how = Untuk mengisinya: !override @seseorang from … until …
schedule-changed = Operator mengubah jadwal. Hari-hari berikutnya:
reloaded = Jadwal dan aturan dibaca ulang. Yang piket sekarang:
reload-failed = ⚠ Jadwal dan aturan tidak diambil alih; yang sebelumnya tetap berlaku:

argument-oncall = [next|4w]
argument-override = @ORANG [JADWAL] [TINGKAT] [from KAPAN] until KAPAN | undo
argument-cover = [next|[@ORANG] from KAPAN until KAPAN|take NOMOR|undo NOMOR]
argument-swap = @ORANG HARI for HARI
argument-away = [from KAPAN] until KAPAN | undo
does-oncall = siapa yang piket; apa berikutnya; minggu-minggu ke depan
does-override = orang lain untuk sementara; +@ORANG mendampingi yang sedang piket
does-cover = siapa yang meminta pengganti; meminta, mengambil
does-swap = tawarkan giliran Anda yang mulai suatu hari dengan gilirannya di hari lain
does-away = Anda libur: tidak piket di mana pun
does-reload = baca ulang jadwal dan aturan

## Drills

category-drill = LATIHAN
the-operator = operator
drill-begins = 🎓 { $who } memulai LATIHAN. Tidak ada yang dalam bahaya. Semua tentangnya bertuliskan LATIHAN; lakukan seperti biasa: !take, !reply, !close.
drill-begins-alone = 🎓 LATIHAN khusus untuk { $who } sudah dimulai di chat langsungnya.
drill-no-roster = Tidak ada jadwal, jadi tidak ada yang bisa diberi latihan sendiri. !drill memainkannya di sini.
drill-no-address = { $who } tidak punya akun di jadwal, jadi tidak ada yang bisa dikirim ke sana.
drill-says-sos = SOS
drill-says-more = Ada dua orang di depan pintu saya. Mereka menyebut nama pengguna saya.
drill-says-taken = Ada orang di situ?
drill-says-answered = Mereka sudah turun tangga. Sekarang saya harus bagaimana?
drill-unattended = Semua langkah sudah dijalani, dan tidak ada yang mengambilnya. Latihan berakhir di sini.
drill-report = Latihan selesai. Sejak kasusnya datang:
drill-row = · { $what }: { $after }
drill-people = · orang yang dipanggil: { $count }
drill-paged = panggilan pertama
drill-delivered = panggilan pertama terkirim
drill-taken = diambil
drill-answered = dijawab
drill-closed = ditutup
drill-never = tidak pernah
drill-after = { $minutes } mnt { $seconds } dtk
argument-drill = [@NAMA]
does-drill = mainkan kasus dari naskah melalui seluruh rantai; dengan nama: hanya untuk orang itu, di chat langsungnya
