### Hindi (हिन्दी). One sentence for each thing the bot says, and the words people may write to it.
### लिखने वाले को हमेशा “आप” कहा जाता है; लिंग न दिखे, इसलिए “लिखें”, “आपने लिखा”, “लिखा जा सकता है” जैसे रूप लिए गए हैं। The rules stand at the head of en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = हिन्दी
date-pattern = EEE, d MMM
language-words = हिन्दी | हिंदी | हिंदि | हिन्दि | hindi | hindee | hinglish | हिंग्लिश | हिंदी भाषा | हिन्दी भाषा | hindi me | hindi mein | hindi main | हिंदी में | हिन्दी में | हिंदी में बात करें | हिंदी में बात करो | हिंदी में लिखें | हिंदी में लिखो | hindi me baat karo | hindi mein baat karo | hindi me baat kare | hindi me likho | hindi me bolo | सिर्फ हिंदी | sirf hindi | मुझे हिंदी आती है | mujhe hindi aati hai | mujhe sirf hindi aati hai | मुझे सिर्फ हिंदी आती है | hindi bolo | hindi please
language-before = में बात करें | क्या आप | मुझे सिर्फ | मुझे सिर्फ़ | सिर्फ | सिर्फ़ | केवल | मुझे केवल | mujhe sirf | mujhe bas | sirf | keval | kewal | kya aap | please speak | मैं सिर्फ
language-unknown = भाषा अभी पता नहीं
greetings = नमस्ते | नमस्कार | प्रणाम | राम राम | जय हिंद | सलाम | आदाब | अस्सलाम वालेकुम | हेलो | हैलो | हाय | सुनिए | सुनो | कृपया | प्लीज़ | प्लीज | शुभ प्रभात | सुप्रभात | शुभ संध्या | नमस्ते टीम | namaste | namaskar | namasthe | pranam | ram ram | salaam | adab | helo | hlo | hii | suniye | suno | kripya | kripaya | plz | pls | plss | please sir | please madam | sir | madam | सर | मैडम | भैया | दीदी | bhaiya | bhai | didi
number-words = एक | दो | तीन | चार | पाँच | छह | सात | आठ | नौ | दस | ग्यारह | बारह | तेरह | चौदह | पंद्रह | सोलह | सत्रह | अठारह | उन्नीस | बीस
number-before = विकल्प | नंबर | नम्बर | जवाब | उत्तर | ऑप्शन | number | nambar | jawab | vikalp
danger-mentions = खतरा | ख़तरा | खतरे | ख़तरे | खतरनाक | ख़तरनाक | khatra | khatre | khatara | khatarnak | बंदूक | बन्दूक | banduk | bandook | पिस्तौल | कट्टा | चाकू | छुरा | chaku | chaaku | हथियार | hathiyar | hathiyaar | बम | तेज़ाब | तेजाब | tezab | tejab | एसिड | मार डाल | मार डालेंगे | मार डालेगा | मार देंगे | मार देगा | मार दूंगा | जान से मार | maar denge | maar dega | maar dalenge | maar dalega | mar denge | mar dalenge | jaan se maar | jaan se mar | हत्या | hatya | कत्ल | क़त्ल | katl | qatl | murder | गोली मार | गोली चल | goli maar | goli mar | goli chala | हमला | हमले | हमलावर | hamla | humla | पीटा | पीटते | पीटता | पीट दिया | मारा | मारते हैं | मारता है | मारपीट | maarpeet | marpit | maar peet | maara | थप्पड़ | thappad | गला दबा | gala daba | बलात्कार | रेप | balatkar | balatkaar | छेड़छाड़ | छेड़ता | छेड़ते | chhedchhad | chedchad | अपहरण | अगवा | किडनैप | apaharan | agwa | uthā le | उठा ले गए | utha le gaye | लापता | गायब | ग़ायब | lapata | laapata | gayab | दरवाज़े पर | दरवाजे पर | दरवाज़ा पीट | दरवाजा पीट | darwaze par | darwaje par | darwaza | darwaja | घर के बाहर | ghar ke bahar | ghar ke bahaar | मेरे घर | हमारे घर | mere ghar | hamare ghar | humare ghar | घर आएंगे | घर आ गए | ghar aa gaye | ghar aayenge | बाहर खड़े | bahar khade | डर लग | डर रहा | डर रही | डरा हुआ | डरी हुई | बहुत डर | मुझे डर | dar lag | darr | mujhe dar | bahut dar | bohot dar | dara hua | dari hui | पुलिस | पुलिस वाले | pulis | police wale | थाना | थाने | thana | thane | जेल | jel | हवालात | पीछा कर | पीछा करता | peecha kar | picha kar | pichha kar | मेरा अकाउंट | मेरा खाता | मेरा पासवर्ड | mera account | mera khata | mera password | account hack | ब्लैकमेल | blackmail | नंगी तस्वीर | नंगी फोटो | अश्लील | gandi photo | गंदी फोटो | गाली | गालियाँ | गालियां | gaali | galiyan | gaaliyan | gali de | gaali de | बेइज्जती | बेइज़्ज़ती | beizzati | धमकी | धमकियाँ | धमकियां | धमका | dhamki | dhamkiyan | dhamka | मरने | मर गया | मर गई | follow kar raha | follow kar rahe | address daal | number daal diya

## What people may write at any moment

intent-sos-words = आपातकाल | इमरजेंसी | इमर्जेंसी | आपात स्थिति | अर्जेंट | बहुत अर्जेंट | तुरंत मदद | तुरंत मदद चाहिए | जल्दी मदद करो | जल्दी मदद करें | फौरन मदद | बचाओ | बचाइए | बचाइये | बचा लो | बचा लीजिए | एसओएस | emergency hai | imergency | imarjensi | urgent hai | bahut urgent hai | bahut urgent | bohot urgent | turant madad | turant madad chahiye | jaldi madad karo | jaldi help karo | bachao | bachaao | bachaiye | bacha lo | bachalo | bacha lijiye
intent-sos-anywhere = sos | s.o.s | 🆘 | एसओएस | बचाओ | bachao | bachaao | bachaoo | bachaooo | मुझे बचा लो | मुझे बचाइए | मुझे बचाइये | मुझे बचा लीजिए | हमें बचा लो | हमें बचाइए | हमको बचा लो | कोई बचा लो | कोई तो बचा लो | मुझे कोई बचा लो | mujhe bacha lo | mujhe bachalo | mujhe bachaiye | mujhe bacha lijiye | muje bacha lo | mje bacha lo | hame bacha lo | hume bacha lo | humein bacha lo | hame bachaiye | hume bachaiye | koi bacha lo | koi to bacha lo | koi mujhe bacha | कोई मुझे बचा | मेरी जान खतरे में | मेरी जान ख़तरे में | मेरी जान को खतरा | मेरी जान को ख़तरा | हमारी जान खतरे में | हमारी जान ख़तरे में | हमारी जान को खतरा | हमारी जान को ख़तरा | meri jaan khatre me | meri jaan khatre mein | meri jaan khatre main | meri jan khatre me | meri jan khatre mein | meri jaan ko khatra | meri jan ko khatra | hamari jaan khatre me | hamari jaan ko khatra | humari jaan khatre me | humari jaan ko khatra | meri life khatre me | meri life danger me | मेरी जान बचा | meri jaan bacha | meri jan bacha | जान बचाओ | jaan bachao | मैं खतरे में हूं | मैं खतरे में हूँ | मैं ख़तरे में हूँ | हम खतरे में हैं | हम ख़तरे में हैं | main khatre me hu | main khatre mein hu | main khatre mein hoon | main khatre me hun | mai khatre me hu | mai khatre me hun | hum khatre me hai | hum khatre mein hain | मुझे मार रहे हैं | मुझे मार डाल रहे | mujhe maar rahe hai | mujhe maar rahe hain | mujhe mar rahe hai
intent-sos-never = बेटी बचाओ | beti bachao | पानी बचाओ | जल बचाओ | pani bachao | paani bachao | jal bachao | पेड़ बचाओ | ped bachao | पैसे बचाओ | पैसा बचाओ | paise bachao | paisa bachao | बिजली बचाओ | bijli bachao | बिजली पानी बचाओ | पर्यावरण बचाओ | paryavaran bachao | संविधान बचाओ | samvidhan bachao | लोकतंत्र बचाओ | loktantra bachao | देश बचाओ | desh bachao | धर्म बचाओ | dharm bachao | नदी बचाओ | गंगा बचाओ | ganga bachao | यमुना बचाओ | नर्मदा बचाओ | narmada bachao | जंगल बचाओ | jungle bachao | jangal bachao | धरती बचाओ | dharti bachao | पृथ्वी बचाओ | समय बचाओ | वक्त बचाओ | samay bachao | time bachao | तेल बचाओ | पेट्रोल बचाओ | petrol bachao | ऊर्जा बचाओ | बाघ बचाओ | tiger bachao | गाय बचाओ | गौ बचाओ | gau bachao | भाषा बचाओ | हिंदी बचाओ | हिन्दी बचाओ | लेख बचाओ | lekh bachao | article bachao | टैक्स बचाओ | tax bachao | मिट्टी बचाओ | किसान बचाओ | kisan bachao | आरक्षण बचाओ | रोजगार बचाओ | बचाओ आंदोलन | बचाओ आन्दोलन | bachao andolan | बचाओ अभियान | bachao abhiyan | बचाओ यात्रा | बचाओ रैली | bachao rally | बचाओ बेटी पढ़ाओ | sos बटन | एसओएस बटन | sos पेज | sos button | sos बाल ग्राम | एसओएस बाल ग्राम | बचाओ बचाओ वाला सीन | कैसे बचाओ | आंदोलन बचाओ | रिश्ता बचाओ | rishta bachao
intent-sos-everyday = -
intent-sos-names = -
intent-sos-examples = SOS | बचाओ | बचाओ बचाओ कोई है | mujhe bachao please | bachao wo log aa gaye | koi mujhe bacha lo | meri jaan khatre me hai | मेरी जान को ख़तरा है | 🆘 | bahut urgent hai | main khatre mein hu
intent-sos-counterexamples = बेटी बचाओ बेटी पढ़ाओ योजना पर लेख | narmada bachao andolan ka page kisne hataya | paise bachao aur aage badho | पानी बचाओ अभियान की फोटो अपलोड की | कार में sos बटन कहाँ होता है | सचिन ने मैच बचा लिया | koi jaldi nahi hai aaram se dekhna
intent-self-harm-anywhere = आत्महत्या | आत्म हत्या | ख़ुदकुशी | खुदकशी | खुदखुशी | खुद कुशी | सुसाइड | सुसाईड | सुइसाइड | सुसाइडल | आत्मघात | suicide | aatmahatya | atmahatya | aatmhatya | atmhatya | aatma hatya | atma hatya | khudkushi | khudkusi | khudkhushi | khudkashi | khud kushi | khudkhusi | sucide | suside | susaid | मरना चाहता | मरना चाहती | मर जाना चाहता | मर जाना चाहती | मरना चाहते हैं | मुझे मरना है | मुझे मर जाना | मुझे बस मरना | अब मरना है | मरने का मन | मरने का दिल | मरने का जी | मर जाने का मन | मर जाने का दिल | मरने की इच्छा | मर जाऊं | मर जाऊ | मर ही जाऊं | मर जाना बेहतर | मर जाना अच्छा | मर जाना ही | मर जाता तो अच्छा | मर जाती तो अच्छा | काश मैं मर | काश मर | मरने जा रहा हूं | मरने जा रही हूं | marna chahta | marna chahti | marna chata | marna chati | marna chahata | marna chahati | marna chahte | mrna chahta | mrna chahti | mrna chata | mrna chati | mar jana chahta | mar jana chahti | mar jaana chahta | mar jaana chahti | mar jana chahte | mujhe marna hai | mujhe marna h | muje marna hai | muje marna h | mujhe mrna h | mje marna h | mujhe mar jana | mujhe mar jaana | ab marna hai | marne ka man | marne ka mann | marne ka dil | marne ka ji | mar jane ka man | mar jaane ka man | mar jane ka mann | marne ki ichha | marne ki ichcha | mar jau | mar jaun | mar jaaun | mar jaau | mar jaoo | mar hi jau | mar hi jaun | mar jana behtar | mar jana better | mar jaana behtar | mar jana acha | mar jana achha | mar jata to | mar jati to | kash main mar | kash mai mar | kaash main mar | kaash mai mar | kash mar | marne ja raha hu | marne ja rahi hu | कल मैं नहीं रहूंगा | कल मैं नहीं रहूंगी | कल से मैं नहीं रहूंगा | कल से मैं नहीं रहूंगी | कल तक मैं नहीं रहूंगा | कल तक मैं नहीं रहूंगी | kal main nahi rahunga | kal main nahi rahungi | kal mai nahi rahunga | kal mai nahi rahungi | kal se main nahi rahunga | kal se main nahi rahungi | जीना नहीं चाहता | जीना नहीं चाहती | जीना नही चाहता | जीना नही चाहती | नहीं जीना चाहता | नहीं जीना चाहती | जीने का मन नहीं | जीने का मन नही | जीने का दिल नहीं | जीने की इच्छा नहीं | जीने की इच्छा खत्म | मुझे नहीं जीना | मुझे नही जीना | अब नहीं जीना | अब नही जीना | और नहीं जीना | अब जीना नहीं | मुझे जीना नहीं | जीने की कोई वजह नहीं | जीने की वजह नहीं | जीने का कोई मतलब नहीं | जीने का कोई फायदा नहीं | जी कर क्या करूं | जीकर क्या करूं | जीने से थक | जीते जीते थक | ज़िंदगी से थक | जिन्दगी से थक | ज़िंदगी से तंग | जीवन से तंग | जीवन से थक | jeena nahi chahta | jeena nahi chahti | jeena nhi chahta | jeena nhi chahti | jeena nahin chahta | jeena nahin chahti | jina nahi chahta | jina nahi chahti | jina nhi chahta | jina nhi chahti | nahi jeena chahta | nahi jeena chahti | nhi jina chahta | nhi jina chahti | jeene ka man nahi | jeene ka mann nahi | jine ka man nahi | jine ka man nhi | jeene ka man nhi | jeene ki ichha nahi | jine ki ichha nahi | mujhe nahi jeena | mujhe nhi jina | mujhe nahi jina | ab nahi jeena | ab nhi jeena | ab nahi jina | ab nhi jina | aur nahi jeena | aur nhi jina | ab jeena nahi | ab jina nahi | mujhe jeena nahi | jeene ki wajah nahi | jeene ki koi wajah nahi | jine ki koi wajah nahi | jine ki wajah nhi | jeene ka koi matlab nahi | jeene ka koi fayda nahi | jine ka koi fayda nhi | jeene se thak | jine se thak | zindagi se thak | jindagi se thak | zindagi se tang | jindagi se tang | life se tang | life se thak | जान दे दूं | जान दे दूंगा | जान दे दूंगी | जान देना चाहता | जान देना चाहती | जान देने जा | जान दे देना | अपनी जान ले | खुद की जान ले | jaan de du | jaan de dun | jaan de dunga | jaan de dungi | jaan dena chahta | jaan dena chahti | jaan dene ja | jan de dunga | jan de dungi | apni jaan le | apni jan le | khud ki jaan le | खुद को मार | खुद को खत्म | अपने आप को मार | अपने आप को खत्म | अपने को खत्म | अपना जीवन खत्म | अपना जीवन समाप्त | अपनी ज़िंदगी खत्म | ज़िंदगी खत्म कर | जीवन खत्म कर | जीवन समाप्त कर | सब कुछ खत्म कर देना चाह | सब खत्म कर देना चाहता | सब खत्म कर देना चाहती | khud ko maar | khud ko mar | khudko maar | khudko mar | khud ko khatam | khudko khatam | khud ko khtm | apne aap ko maar | apne aap ko mar | apne aap ko khatam | apni zindagi khatam | apni jindagi khatam | apni life khatam | zindagi khatam kar | jindagi khatam kar | life khatam kar | life end kar | life khtm kr | sab khatam kar dena chahta | sab khatam kar dena chahti | खुद को काट | खुद को चोट | खुद को नुकसान | अपने आप को चोट | अपने आप को नुकसान | अपने हाथ काट | अपना हाथ काट | नस काट | नसें काट | कलाई काट | khud ko kaat | khud ko kat | khudko kat | khud ko chot | khud ko nuksan | khud ko nuksaan | khud ko hurt | khudko hurt | apne aap ko chot | apne aap ko nuksan | apne aap ko hurt | apna hath kat | apna haath kaat | apne hath kat | nas kat | nas kaat | nass kat | kalai kat | kalai kaat | फांसी लगा लूं | फांसी लगा लूंगा | फांसी लगा लूंगी | फांसी लगा लेना | फांसी लगाने जा | खुद को फांसी | पंखे से लटक | फंदे से लटक | fansi laga lu | fansi laga lun | phansi laga lu | phansi laga lun | faansi laga lu | phansi laga lunga | phansi laga lungi | fansi laga lunga | fansi laga lungi | faansi laga lungi | faansi laga lunga | khud ko fansi | khud ko phansi | pankhe se latak | fande se latak | ज़हर खा लूं | ज़हर खा लूंगा | ज़हर खा लूंगी | मैंने ज़हर खा लिया | मैने ज़हर खा लिया | ज़हर पी लूं | ज़हर पी लिया | zeher kha lu | zeher kha lun | zehar kha lu | jahar kha lu | jeher kha lu | zeher kha lunga | zeher kha lungi | jahar kha lunga | jahar kha lungi | zeher kha liya | zehar kha liya | jahar kha liya | zeher pi liya | jahar pi liya | सारी गोलियां खा | नींद की गोलियां खा ली | बहुत सारी गोलियां खा | sari goliyan kha | saari goliyan kha | sari goliya kha | neend ki goliyan kha li | neend ki goliya kha li | neend ki goli kha li | bahut sari goliyan kha | छत से कूद जाऊं | ट्रेन के आगे कूद | chhat se kud jau | chat se kud jau | chhat se kood jaun | train ke aage kud | train ke aage kood | दुनिया से चला जाना चाहता | दुनिया से चली जाना चाहती | दुनिया छोड़ देना चाह | इस दुनिया में नहीं रहना | इस दुनिया में नही रहना | मेरे मर जाने से | duniya chhod dena chah | is duniya me nahi rehna | is duniya mein nahi rehna | is duniya me nhi rehna | mere mar jane se | nahi ji sakta | ji nahi sakta | nahi ji sakti | ji nahi sakti | nahi ji skta | ji nahi skta | nahi ji skti | ji nahi skti | nahi ji pa | ji nahi pa | nahi jee sakta | jee nahi sakta | nahi jee sakti | jee nahi sakti | nahi jee skta | jee nahi skta | nahi jee skti | jee nahi skti | nahi jee pa | jee nahi pa | jeena hi nahi | jina hi nahi | jeene ki himmat nahi | jine ki himmat nahi | zinda nahi rehna | zinda nahi rahna | jinda nahi rehna | jinda nahi rahna | man nahi karta jeene ka | man nahi karta jine ka | mann nahi karta jeene ka | mann nahi karta jine ka | jine ka mann nahi | nhi ji sakta | ji nhi sakta | nhi ji sakti | ji nhi sakti | nhi ji skta | ji nhi skta | nhi ji skti | ji nhi skti | nhi ji pa | ji nhi pa | nhi jee sakta | jee nhi sakta | nhi jee sakti | jee nhi sakti | nhi jee skta | jee nhi skta | nhi jee skti | jee nhi skti | nhi jee pa | jee nhi pa | jeena hi nhi | jina hi nhi | jeene ki himmat nhi | jine ki himmat nhi | zinda nhi rehna | zinda nhi rahna | jinda nhi rehna | jinda nhi rahna | man nhi karta jeene ka | man nhi karta jine ka | mann nhi karta jeene ka | jeene ka mann nhi | mann nhi karta jine ka | jine ka mann nhi | nahin ji sakta | ji nahin sakta | nahin ji sakti | ji nahin sakti | nahin ji skta | ji nahin skta | nahin ji skti | ji nahin skti | nahin ji pa | ji nahin pa | nahin jee sakta | jee nahin sakta | nahin jee sakti | jee nahin sakti | nahin jee skta | jee nahin skta | nahin jee skti | jee nahin skti | nahin jee pa | jee nahin pa | jeena hi nahin | jina hi nahin | jeene ki himmat nahin | jine ki himmat nahin | zinda nahin rehna | zinda nahin rahna | jinda nahin rehna | jinda nahin rahna | man nahin karta jeene ka | jeene ka man nahin | man nahin karta jine ka | jine ka man nahin | mann nahin karta jeene ka | jeene ka mann nahin | mann nahin karta jine ka | jine ka mann nahin | नहीं जी सकता | जी नहीं सकता | नहीं जी सकती | जी नहीं सकती | नहीं जी पा | जी नहीं पा | जीना ही नहीं | जीने की हिम्मत नहीं | ज़िंदा नहीं रहना | नही जी सकता | जी नही सकता | नही जी सकती | जी नही सकती | नही जी पा | जी नही पा | जीना ही नही | जीने की हिम्मत नही | ज़िंदा नही रहना | apni jaan de raha hu | apni jaan de rahi hu | apni jaan de raha hun | apni jaan de rahi hun | apni jaan de du | apni jaan de dun | apni jaan de dunga | apni jaan de dungi | apni jaan dena | अपनी जान दे रहा हूं | अपनी जान दे रही हूं | अपनी जान दे दूं | अपनी जान देना | mar jana chahiye mujhe | मुझे मर जाना चाहिए | मुझे मौत | mujhe maut | muje maut | मौत चाहिए | फंदा लगा लूं | fanda laga lu | sab khatam ho jaye bas main | khatam kar lu khud | marne de do mujhe | मुझे मरने दो | mujhe marne do | marna hi behtar | mar jana hi | जीने लायक नहीं | jeene layak nahi | jine layak nahi | suicied | suiside
intent-self-harm-never = suicide squad | सुसाइड स्क्वाड | suicide bomb | suicide bomber | सुसाइड बॉम्बर | सुसाइड बम | सुसाइड अटैक | किसान आत्महत्या | किसानों की आत्महत्या | kisan aatmahatya | kisano ki aatmahatya | आत्महत्या वाला लेख | आत्महत्या वाले लेख | आत्महत्या पर लेख | आत्महत्या के लेख | aatmahatya wala lekh | aatmahatya par lekh | aatmahatya wale article | राजनीतिक आत्महत्या | rajnitik aatmahatya | आत्महत्या के आंकड़े | आत्महत्या दर | हंसी से मर जाऊं | हंसते हंसते मर जाऊं | शर्म से मर जाऊं | शर्म के मारे मर जाऊं | sharm se mar jau | sharm se mar jaun | sharam se mar jau | sharam se mar jaun | sharm ke mare mar jau | haste haste mar jau | haste haste mar jaun | hanste hanste mar jau | hanste hanste mar jaun | hasi se mar jau | khushi se mar jau | khushi se mar jaun | खुशी से मर जाऊं | तुझ पे मर जाऊं | तुझपे मर जाऊं | तुम पर मर जाऊं | उस पर मर जाऊं | tujhpe mar jau | tujhpe mar jaun | tujh pe mar jau | tujh pe mar jaun | tum pe mar jau | uspe mar jau | uspe mar jaun | bhookh se mar jau | bhukh se mar jau | भूख से मर जाऊं | गर्मी से मर जाऊं | garmi se mar jau | garmi se mar jaun | तेरे लिए जान दे दूं | तेरे लिए जान दे दूंगा | तेरे लिए जान दे दूंगी | तुम्हारे लिए जान दे दूंगा | तुम्हारे लिए जान दे दूंगी | देश के लिए जान दे दूंगा | देश के लिए जान दे दूंगी | देश के लिए जान दे देना | दोस्त के लिए जान दे दूंगा | tere liye jaan de du | tere liye jaan de dunga | tere liye jaan de dungi | tumhare liye jaan de dunga | tumhare liye jaan de dungi | desh ke liye jaan de du | desh ke liye jaan de dunga | desh ke liye jaan de dungi | dost ke liye jaan de dunga | dost ke liye jaan de dungi | yaar ke liye jaan de dunga | खुद को मार्क | khud ko mark | khud ko market | मरना चाहता है | मरना चाहती है | marna chahta hai | marna chahti hai | खुद को मार लेगा | खुद को मार लेगी | khud ko maar lega | khud ko maar legi | khud ko mar lega | khud ko mar legi | आत्महत्या की धमकी | aatmahatya ki dhamki | suicide ki dhamki | suicide note | ke bina nahi ji sakta | ke bina ji nahi sakta | ke bina nahi ji sakti | ke bina ji nahi sakti | ke bina nahi jee sakta | ke bina jee nahi sakta | ke bina nahi jee sakti | ke bina jee nahi sakti | ke bina nhi ji sakta | ke bina ji nhi sakta | ke bina nhi ji sakti | ke bina ji nhi sakti | ke bina nhi jee sakta | ke bina jee nhi sakta | ke bina nhi jee sakti | ke bina jee nhi sakti | ke bina nahin ji sakta | ke bina ji nahin sakta | ke bina nahin ji sakti | ke bina ji nahin sakti | ke bina nahin jee sakta | ke bina jee nahin sakta | ke bina nahin jee sakti | ke bina jee nahin sakti | के बिना नहीं जी सकता | के बिना नहीं जी सकती | के बिना जी नहीं सकता | के बिना जी नहीं सकती | उसे मर जाना चाहिए | khud ko maar liya thappad | खुद को मार लिया थप्पड़ | मुझे मौत की सज़ा वाला | मुझे मौत का कुआं | mujhe maut ka kuan
intent-self-harm-examples = main marna chahta hu | mai mrna chahti hu ab aur nhi hota | मैं मरना चाहती हूँ | अब और जीना नहीं चाहता कोई फायदा नहीं | mujhe nahi jeena ab | लगता है ख़ुदकुशी ही रास्ता है | aaj raat khud ko khatam kar lunga | maine neend ki goliyan kha li hai | kaash main mar jati | zindagi se tang aa gaya hu | मन करता है मर जाऊँ | suicide karne ka soch rahi hu | मैं अब और नहीं जी सकता | zinda nahi rehna chahti | mujhe maut chahiye bas
intent-self-harm-counterexamples = haste haste mar jaunga yaar | हँसते हँसते मर जाऊँ ऐसा लेख है | भारत में किसान आत्महत्या वाला पेज कौन देख रहा है | tere liye jaan de dunga bhai | suicide squad film ka page delete ho gaya | मेरे लैपटॉप की बैटरी मर गई | is deadline ne to maar dala | tujhpe mar jau gaane ka lekh | कल शहर में आत्मघाती हमला हुआ | chai ke bina nahi ji sakta main
intent-self-harm-other-anywhere = मरना चाहता है | मरना चाहती है | मर जाना चाहता है | मर जाना चाहती है | मरने की बात कर | मरने जा रहा है | मरने जा रही है | खुद को मार लेगा | खुद को मार लेगी | खुद को मार लूंगा बोल | खुद को खत्म कर लेगा | खुद को खत्म कर लेगी | अपनी जान ले लेगा | अपनी जान ले लेगी | जान दे देगा | जान दे देगी | जान देने की धमकी | आत्महत्या कर लेगा | आत्महत्या कर लेगी | आत्महत्या करने वाला है | आत्महत्या करने वाली है | आत्महत्या की धमकी | आत्महत्या की बात | खुदकुशी कर लेगा | खुदकुशी कर लेगी | खुदकुशी की धमकी | खुदकुशी की बात | सुसाइड की धमकी | सुसाइड नोट | सुसाइड कर लेगा | सुसाइड कर लेगी | फांसी लगा ली | फांसी लगा लेगा | फांसी लगा लेगी | उसने ज़हर खा लिया | जीना नहीं चाहता है | जीना नहीं चाहती है | खुद को काटता है | खुद को काटती है | खुद को चोट पहुंचाता है | खुद को चोट पहुंचाती है | खुद को नुकसान पहुंचा रहा है | खुद को नुकसान पहुंचा रही है | marna chahta hai | marna chahti hai | mar jana chahta hai | mar jana chahti hai | marne ki baat kar | marne ja raha hai | marne ja rahi hai | khud ko maar lega | khud ko maar legi | khud ko mar lega | khud ko mar legi | khud ko khatam kar lega | khud ko khatam kar legi | apni jaan le lega | apni jaan le legi | jaan de dega | jaan de degi | jaan dene ki dhamki | aatmahatya kar lega | aatmahatya kar legi | aatmahatya ki dhamki | khudkushi kar lega | khudkushi kar legi | khudkushi ki dhamki | khudkushi ki baat | suicide kar lega | suicide kar legi | suicide karne wala hai | suicide karne wali hai | suicide ki dhamki | suicide ki baat kar | suicide note | fansi laga li | phansi laga li | faansi laga li | usne zeher kha liya | usne jahar kha liya | jeena nahi chahta hai | jeena nahi chahti hai | khud ko kaat raha hai | khud ko kaat rahi hai | khud ko hurt kar raha hai | khud ko hurt kar rahi hai
intent-self-harm-other-never = देश के लिए जान दे देगा | desh ke liye jaan de dega | मेरे लिए जान दे देगा | मेरे लिए जान दे देगी | mere liye jaan de dega | mere liye jaan de degi
intent-self-harm-other-examples = मेरी दोस्त मरना चाहती है और अब जवाब नहीं दे रही | ek editor ne likha hai ki wo khud ko maar lega | usne talk page par suicide note dala hai | wo khudkushi ki dhamki de raha hai | mera bhai marna chahta hai kya karu | वह बोल रहा है कि सुसाइड कर लेगा
intent-self-harm-other-counterexamples = वो मेरे लिए जान दे देगा इतना पक्का दोस्त है | usne to match me jaan daal di | उसका लेख आत्मकथा पर है | wo mere se aage nikalna chahta hai | उसने अपनी जान लगाकर लेख लिखा
intent-help-words = मदद | मदद करो | मदद करें | मदद कीजिए | मदद करिए | मेरी मदद करो | मेरी मदद करें | मेरी मदद कीजिए | मदद चाहिए | मुझे मदद चाहिए | मुझे मदद की ज़रूरत है | मुझे मदद की जरूरत है | सहायता | सहायता चाहिए | हेल्प | हेल्प करो | हेल्प मी | मेनू | क्या लिखूं | क्या लिखूँ | मैं क्या करूं | मैं क्या करूँ | क्या आप मेरी मदद करेंगे | कोई मदद करेगा | कोई मेरी मदद करो | madad | madat | maddad | madad karo | madat karo | madad kro | madad karen | madad kare | madad kijiye | madad kariye | meri madad karo | meri madad kro | meri madad kare | meri madad kijiye | madad chahiye | mujhe madad chahiye | mujhe madad ki zarurat hai | sahayata | sahayta | help karo | help kro | help kardo | meri help karo | meri help kro | mujhe help chahiye | help chahiye | kya likhu | kya likhun | main kya karu | mai kya karu | kya karu | kya aap meri madad karenge | kya aap madad karenge | koi madad karo | koi help karo | क्या आप मेरी मदद कर सकते हैं | क्या आप मदद कर सकते हैं | आप मेरी मदद कर सकते हैं | मेरी मदद कर दो | मदद करो ना | kya aap meri help kar sakte hai | kya aap meri help kar sakte hain | kya aap meri madad kar sakte hai | kya aap meri madad kar sakte hain | kya aap help kar sakte hai | aap meri help kar sakte ho | aap help kar sakte ho | kya aap meri help karoge | meri help kar do | koi meri madad karo | koi meri help karo | plz help karo | help kijiye | help kariye
intent-language-words = भाषा | भाषाएं | भाषाएँ | भाषा बदलो | भाषा बदलें | दूसरी भाषा | भाषा बदलनी है | लैंग्वेज | bhasha | bhaasha | bhasha badlo | bhasha badle | bhasha badalni hai | dusri bhasha | 🌐
intent-stop-words = stop | स्टॉप | स्टाप | बंद करो | बंद करें | बंद कीजिए | बन्द करो | सवाल बंद करो | सवाल बंद करें | और सवाल नहीं | अब और सवाल नहीं | सवाल मत पूछो | सवाल मत पूछिए | मत पूछो | मत पूछिए | रुक जाओ | रुक जाइए | रुको अब | बस करो | बस कीजिए | बस | बस अब | बस बस | बहुत हुआ | मुझे अकेला छोड़ दो | मुझे मत लिखो | लिखना बंद करो | मैसेज मत करो | मैसेज मत भेजो | band karo | band kro | bandh karo | band kijiye | sawal band karo | aur sawal nahi | aur sawal nhi | sawal mat pucho | sawaal mat pucho | mat pucho | mat poocho | mat puchho | ruk jao | ruk jaiye | bas karo | bas kro | bass | bass karo | bahut hua | mujhe akela chhod do | mujhe akela chod do | message mat karo | msg mat karo | msg mat bhejo | stop karo | stop kro | सब बंद करो | sab band karo | ye band karo | यह बंद करो | sawal band | रुको | रुकिए | ruko
intent-status-words = स्थिति | स्टेटस | क्या हुआ | क्या खबर है | कोई खबर | क्या मेरा मैसेज मिला | मैसेज मिला क्या | मेरा संदेश मिला क्या | मेरे मामले का क्या हुआ | किसी ने पढ़ा क्या | किसी ने पढ़ा | sthiti | status kya hai | mera status | kya hua mera | mere case ka kya hua | mera message mila kya | message mila kya | msg mila kya | kisi ne padha kya | kisi ne padha | koi khabar
intent-keep-words = आप क्या रखते हैं | क्या रखा जाता है | क्या सहेजा जाता है | आप क्या सहेजते हैं | क्या सेव होता है | क्या सेव करते हो | आप क्या सेव करते हैं | मेरे बारे में क्या पता है | आप मेरे बारे में क्या जानते हैं | निजता | गोपनीयता | प्राइवेसी | मेरा डेटा | मेरी जानकारी कब तक रखते हैं | kya rakha jata hai | kya save hota hai | kya save karte ho | aap kya save karte hai | aap kya rakhte hai | aap kya rakhte hain | mere bare me kya pata hai | gopniyata | nijta | mera data | mera deta | kab tak rakhte ho | privacy kya hai | क्या यह निजी है | यह निजी है क्या | क्या ये प्राइवेट है | ये प्राइवेट है क्या | क्या यह गोपनीय है | यह कौन पढ़ता है | ये कौन पढ़ता है | इसे कौन पढ़ता है | यहां कौन पढ़ता है | मेरे मैसेज कौन पढ़ता है | मेरे मैसेज कौन देखता है | यह कौन देखता है | ये कौन देखता है | यह कौन पढ़ सकता है | ये कौन पढ़ सकता है | इसे कौन पढ़ सकता है | ये कौन देख सकता है | इसे कौन देख सकता है | कौन पढ़ रहा है | कौन पढ़ेगा | क्या आप मेरे घरवालों को बताएंगे | मेरे घरवालों को बताओगे | घरवालों को बताओगे क्या | घरवालों को तो नहीं बताओगे | क्या आप मेरे माता पिता को बताएंगे | मेरे मम्मी पापा को बताओगे | मम्मी पापा को बताओगे क्या | मम्मी पापा को मत बताना | पापा को बताओगे | मम्मी को बताओगे | किसी को बताओगे तो नहीं | किसी को तो नहीं बताओगे | क्या आप किसी को बताएंगे | kya ye private hai | ye private hai | ye private hai kya | kya yeh private hai | kya ye secret hai | ye secret hai kya | ye kaun padhta hai | ye kon padhta hai | yeh kaun padhta hai | isko kaun padhta hai | ise kaun padhta hai | mere message kaun padhta hai | mere msg kon padhta hai | ye kaun dekhta hai | ye kaun padh sakta hai | ye kon padh sakta hai | ise kaun padh sakta hai | ye kaun dekh sakta hai | ye kon dekh sakta hai | kaun padh raha hai | kon padh rha hai | kaun padhega | mere gharwalo ko bataoge | gharwalo ko bataoge kya | mere ghar walo ko bataoge | mere parents ko bataoge | mere parents ko bataoge kya | parents ko bataoge | parents ko mat batana | kya aap mere parents ko bataenge | mummy papa ko bataoge | mummy papa ko bataoge kya | papa ko bataoge | mummy ko bataoge | kisi ko bataoge to nahi | kisi ko batana mat
intent-return-words = फ़ोन खो गया | फोन खो गया | मेरा फ़ोन खो गया | मेरा फोन खो गया | मोबाइल खो गया | मेरा मोबाइल खो गया | फ़ोन चोरी हो गया | फोन चोरी हो गया | मेरा फोन चोरी हो गया | मोबाइल चोरी हो गया | फोन छिन गया | मेरा फोन छीन लिया | मेरा फ़ोन ले लिया | मेरा फोन ले लिया | पुलिस ने फोन ले लिया | अगर फोन खो जाए | अगर फ़ोन खो जाए | अगर मेरा फोन खो गया तो | फोन खो जाए तो | नया फ़ोन | नया फोन | नया मोबाइल | दूसरा फ़ोन | दूसरा फोन | दूसरा मोबाइल | दूसरा अकाउंट | वापस कैसे आऊं | वापस कैसे आऊँ | phone kho gaya | phone kho gya | fon kho gaya | mera phone kho gaya | mera phone kho gya | mobile kho gaya | mera mobile kho gaya | phone chori ho gaya | phone chori ho gya | mera phone chori ho gaya | mobile chori ho gaya | phone chhin gaya | mera phone le liya | mera phone chheen liya | agar phone kho jaye | agar phone kho jaye to | phone kho jaye to | agar mera phone kho gaya to | naya phone | naya mobile | dusra phone | dusra mobile | doosra phone | dusra account | wapas kaise aau | vapas kaise aaun
phrase-words = वाक्य | वाक्य है | मेरा वाक्य | मेरा वाक्य है | vakya | vaakya | wakya | mera vakya | mera vakya hai | mera phrase | mera phrase hai | phrase hai
intent-back-words = पीछे | वापस | वापिस | पिछला | पिछला सवाल | पीछे जाओ | पीछे जाएं | piche | peeche | pichhe | wapas | vapas | wapis | pichla | pichla sawal | piche jao | ⬅ | 🔙
intent-skip-words = आगे | आगे बढ़ो | आगे बढ़ें | अगला | अगला सवाल | छोड़ो | छोड़ दो | छोड़ें | छोड़िए | यह छोड़ दो | रहने दो | रहने दीजिए | नहीं बताना | नहीं बताना चाहता | नहीं बताना चाहती | बताना नहीं चाहता | बताना नहीं चाहती | जवाब नहीं देना | स्किप | aage | aage badho | agla | agla sawal | chhodo | chhod do | rehne do | rahne do | nahi batana | nhi batana | nahi batana chahta | nahi batana chahti | jawab nahi dena | skip karo | skip kro | ⏭

intent-delete-words = मिटा दो | मिटाओ | मिटा दें | मिटाएँ | मिटा दीजिए | सब मिटा दो | सब कुछ मिटा दो | सब मिटा दें | सब कुछ मिटा दें | सब मिटाओ | डिलीट | डिलीट करो | डिलीट कर दो | सब डिलीट कर दो | सब डिलीट करो | मेरा सब कुछ मिटा दो | मेरे मैसेज मिटा दो | मेरे संदेश मिटा दो | मेरा डेटा मिटा दो | मेरा डेटा डिलीट करो | सब हटा दो | सब कुछ हटा दो | मुझे भूल जाओ | mita do | mitao | mita dijiye | sab mita do | sab kuch mita do | sab mitao | delete karo | delete kro | delete kar do | delete kardo | delete krdo | sab delete karo | sab delete kar do | sab delete kardo | sab kuch delete kar do | mera data delete karo | mera data delete kar do | mere message delete karo | mere msg delete kar do | sab hata do | sab kuch hata do | 🗑 | हटाओ सब | सब हटाओ | hatao sab | sab hatao
intent-keep-it-words = मत मिटाएँ | मत मिटाओ | मत मिटाइए | मिटाना मत | मिटाओ मत | न मिटाएँ | नहीं मिटाना | रखो | रख लो | रखे रहो | रहने दो इसे | डिलीट मत करो | डिलीट मत करना | मेरा मन बदल गया | मैंने मन बदल लिया | mat mitao | mat mitaye | mitana mat | nahi mitana | delete mat karo | delete mat karna | delete nahi karna | mat delete karo | rakh lo | rakho | mera man badal gaya | mann badal gaya
intent-who-words = आप कौन हैं | आप कौन हो | आप कौन | तुम कौन हो | तुम कौन | कौन हो | कौन है | कौन है ये | यह कौन है | ये कौन है | कौन बोल रहा है | कौन लिख रहा है | किससे बात हो रही है | यह क्या है | ये क्या है | यह किसका नंबर है | ये किसका नंबर है | aap kaun hai | aap kaun hain | aap kaun ho | aap kaun | tum kaun ho | tum kaun | tu kaun hai | kaun ho | kaun hai | kon hai | kon ho | aap kon ho | aap kon hai | ye kaun hai | yeh kaun hai | kaun bol raha hai | kon bol rha h | ye kya hai | yeh kya hai | ye kiska number hai | yeh kiska number hai
intent-past-words = मैंने क्या लिखा था | मैंने क्या लिखा | मैंने क्या कहा था | हमने क्या बात की थी | पुराने मैसेज दिखाओ | पुराने संदेश दिखाओ | मेरे मैसेज दिखाओ | मेरा मामला | मेरा केस | मेरा केस दिखाओ | क्या मेरा कोई मामला है | क्या पहले बात हुई है | क्या पहले बात हुई थी | फिर से भेजो | फिर से दिखाओ | वो किस बारे में था | हिस्ट्री | maine kya likha tha | maine kya likha | maine kya kaha tha | hamari kya baat hui thi | humne kya baat ki thi | purane message dikhao | purane msg dikhao | mere message dikhao | mera case | mera case dikhao | kya pehle baat hui hai | kya pehle baat hui thi | phir se bhejo | fir se bhejo
intent-neutral-words = सादा | सादा तरीका | सादे शब्द | सादा लिखो | सादा लिखें | मेरा फोन कोई और पढ़ता है | मेरा फोन कोई और देखता है | कोई और मेरा फोन पढ़ सकता है | कोई और मेरा फोन देख सकता है | कोई मेरा फोन देखता है | मेरा फोन चेक करते हैं | मेरा फोन चेक होता है | फोन चेक करते हैं | फोन मेरा अकेले का नहीं है | फोन सबका है | घर का फोन है | अकेला नहीं हूं | अकेली नहीं हूं | saada | sada likho | saada likho | mera phone koi aur padhta hai | mera phone koi aur dekhta hai | koi aur mera phone dekhta hai | koi mera phone dekhta hai | koi mera phone padhta hai | mera phone check karte hai | mera phone check karte hain | mera phone check hota hai | wo mera phone dekhta hai | wo mera phone check karta hai | phone sabka hai | ghar ka phone hai | akela nahi hu | akeli nahi hu | neutral mode | neutral karo | मेरे पति मेरा फोन पढ़ते हैं | मेरे पति मेरा फोन देखते हैं | मेरे पति मेरा फोन चेक करते हैं | मेरे पति ये पढ़ सकते हैं | पति मेरा फोन पढ़ते हैं | पति मेरा फोन देखते हैं | पति मेरा फोन चेक करते हैं | पति ये पढ़ सकते हैं | मेरे पापा मेरा फोन पढ़ते हैं | मेरे पापा मेरा फोन देखते हैं | मेरे पापा मेरा फोन चेक करते हैं | मेरे पापा ये पढ़ सकते हैं | पापा मेरा फोन पढ़ते हैं | पापा मेरा फोन देखते हैं | पापा मेरा फोन चेक करते हैं | पापा ये पढ़ सकते हैं | मेरे पिताजी मेरा फोन पढ़ते हैं | मेरे पिताजी मेरा फोन देखते हैं | मेरे पिताजी मेरा फोन चेक करते हैं | मेरे पिताजी ये पढ़ सकते हैं | मेरे मम्मी पापा मेरा फोन पढ़ते हैं | मेरे मम्मी पापा मेरा फोन देखते हैं | मेरे मम्मी पापा मेरा फोन चेक करते हैं | मेरे मम्मी पापा ये पढ़ सकते हैं | मम्मी पापा मेरा फोन पढ़ते हैं | मम्मी पापा मेरा फोन देखते हैं | मम्मी पापा मेरा फोन चेक करते हैं | मम्मी पापा ये पढ़ सकते हैं | मेरे घरवाले मेरा फोन पढ़ते हैं | मेरे घरवाले मेरा फोन देखते हैं | मेरे घरवाले मेरा फोन चेक करते हैं | मेरे घरवाले ये पढ़ सकते हैं | घरवाले मेरा फोन पढ़ते हैं | घरवाले मेरा फोन देखते हैं | घरवाले मेरा फोन चेक करते हैं | घरवाले ये पढ़ सकते हैं | मेरे ससुराल वाले मेरा फोन पढ़ते हैं | मेरे ससुराल वाले मेरा फोन देखते हैं | मेरे ससुराल वाले मेरा फोन चेक करते हैं | मेरे ससुराल वाले ये पढ़ सकते हैं | मेरे माता पिता मेरा फोन पढ़ते हैं | मेरे माता पिता मेरा फोन देखते हैं | मेरे माता पिता मेरा फोन चेक करते हैं | मेरे माता पिता ये पढ़ सकते हैं | मेरे भाई मेरा फोन पढ़ते हैं | मेरे भाई मेरा फोन देखते हैं | मेरे भाई मेरा फोन चेक करते हैं | मेरे भाई ये पढ़ सकते हैं | मेरा भाई मेरा फोन पढ़ता है | मेरा भाई मेरा फोन देखता है | मेरा भाई मेरा फोन चेक करता है | मेरा भाई ये पढ़ सकता है | भाई मेरा फोन पढ़ता है | भाई मेरा फोन देखता है | भाई मेरा फोन चेक करता है | भाई ये पढ़ सकता है | मेरा बॉयफ्रेंड मेरा फोन पढ़ता है | मेरा बॉयफ्रेंड मेरा फोन देखता है | मेरा बॉयफ्रेंड मेरा फोन चेक करता है | मेरा बॉयफ्रेंड ये पढ़ सकता है | बॉयफ्रेंड मेरा फोन पढ़ता है | बॉयफ्रेंड मेरा फोन देखता है | बॉयफ्रेंड मेरा फोन चेक करता है | बॉयफ्रेंड ये पढ़ सकता है | मेरा पति मेरा फोन पढ़ता है | मेरा पति मेरा फोन देखता है | मेरा पति मेरा फोन चेक करता है | मेरा पति ये पढ़ सकता है | मेरा एक्स मेरा फोन पढ़ता है | मेरा एक्स मेरा फोन देखता है | मेरा एक्स मेरा फोन चेक करता है | मेरा एक्स ये पढ़ सकता है | मेरा बॉस मेरा फोन पढ़ता है | मेरा बॉस मेरा फोन देखता है | मेरा बॉस मेरा फोन चेक करता है | मेरा बॉस ये पढ़ सकता है | मेरा पार्टनर मेरा फोन पढ़ता है | मेरा पार्टनर मेरा फोन देखता है | मेरा पार्टनर मेरा फोन चेक करता है | मेरा पार्टनर ये पढ़ सकता है | मेरी पत्नी मेरा फोन पढ़ती है | मेरी पत्नी मेरा फोन देखती है | मेरी पत्नी मेरा फोन चेक करती है | मेरी पत्नी मेरा फोन देखती हैं | मेरी पत्नी मेरा फोन चेक करती हैं | मेरी पत्नी ये पढ़ सकती है | मेरी बीवी मेरा फोन पढ़ती है | मेरी बीवी मेरा फोन देखती है | मेरी बीवी मेरा फोन चेक करती है | मेरी बीवी मेरा फोन देखती हैं | मेरी बीवी मेरा फोन चेक करती हैं | मेरी बीवी ये पढ़ सकती है | मेरी मम्मी मेरा फोन पढ़ती है | मेरी मम्मी मेरा फोन देखती है | मेरी मम्मी मेरा फोन चेक करती है | मेरी मम्मी मेरा फोन देखती हैं | मेरी मम्मी मेरा फोन चेक करती हैं | मेरी मम्मी ये पढ़ सकती है | मम्मी मेरा फोन पढ़ती है | मम्मी मेरा फोन देखती है | मम्मी मेरा फोन चेक करती है | मम्मी मेरा फोन देखती हैं | मम्मी मेरा फोन चेक करती हैं | मम्मी ये पढ़ सकती है | मेरी मां मेरा फोन पढ़ती है | मेरी मां मेरा फोन देखती है | मेरी मां मेरा फोन चेक करती है | मेरी मां मेरा फोन देखती हैं | मेरी मां मेरा फोन चेक करती हैं | मेरी मां ये पढ़ सकती है | मेरी बहन मेरा फोन पढ़ती है | मेरी बहन मेरा फोन देखती है | मेरी बहन मेरा फोन चेक करती है | मेरी बहन मेरा फोन देखती हैं | मेरी बहन मेरा फोन चेक करती हैं | मेरी बहन ये पढ़ सकती है | मेरी गर्लफ्रेंड मेरा फोन पढ़ती है | मेरी गर्लफ्रेंड मेरा फोन देखती है | मेरी गर्लफ्रेंड मेरा फोन चेक करती है | मेरी गर्लफ्रेंड मेरा फोन देखती हैं | मेरी गर्लफ्रेंड मेरा फोन चेक करती हैं | मेरी गर्लफ्रेंड ये पढ़ सकती है | मेरी सास मेरा फोन पढ़ती है | मेरी सास मेरा फोन देखती है | मेरी सास मेरा फोन चेक करती है | मेरी सास मेरा फोन देखती हैं | मेरी सास मेरा फोन चेक करती हैं | मेरी सास ये पढ़ सकती है | mere pati mera phone padhte hai | mere pati mera phone dekhte hai | mere pati mera phone dekhte hain | mere pati mera phone check karte hai | mere pati mera phone check karte hain | mere pati ye padh sakte hai | mere papa mera phone padhte hai | mere papa mera phone dekhte hai | mere papa mera phone dekhte hain | mere papa mera phone check karte hai | mere papa mera phone check karte hain | mere papa ye padh sakte hai | papa mera phone padhte hai | papa mera phone dekhte hai | papa mera phone dekhte hain | papa mera phone check karte hai | papa mera phone check karte hain | papa ye padh sakte hai | mere mummy papa mera phone padhte hai | mere mummy papa mera phone dekhte hai | mere mummy papa mera phone dekhte hain | mere mummy papa mera phone check karte hai | mere mummy papa mera phone check karte hain | mere mummy papa ye padh sakte hai | mummy papa mera phone padhte hai | mummy papa mera phone dekhte hai | mummy papa mera phone dekhte hain | mummy papa mera phone check karte hai | mummy papa mera phone check karte hain | mummy papa ye padh sakte hai | mere gharwale mera phone padhte hai | mere gharwale mera phone dekhte hai | mere gharwale mera phone dekhte hain | mere gharwale mera phone check karte hai | mere gharwale mera phone check karte hain | mere gharwale ye padh sakte hai | gharwale mera phone padhte hai | gharwale mera phone dekhte hai | gharwale mera phone dekhte hain | gharwale mera phone check karte hai | gharwale mera phone check karte hain | gharwale ye padh sakte hai | mere sasural wale mera phone padhte hai | mere sasural wale mera phone dekhte hai | mere sasural wale mera phone dekhte hain | mere sasural wale mera phone check karte hai | mere sasural wale mera phone check karte hain | mere sasural wale ye padh sakte hai | mere parents mera phone padhte hai | mere parents mera phone dekhte hai | mere parents mera phone dekhte hain | mere parents mera phone check karte hai | mere parents mera phone check karte hain | mere parents ye padh sakte hai | mere bhai mera phone padhte hai | mere bhai mera phone dekhte hai | mere bhai mera phone dekhte hain | mere bhai mera phone check karte hai | mere bhai mera phone check karte hain | mere bhai ye padh sakte hai | mera bhai mera phone padhta hai | mera bhai mera phone dekhta hai | mera bhai mera phone check karta hai | mera bhai ye padh sakta hai | bhai mera phone padhta hai | bhai mera phone dekhta hai | bhai mera phone check karta hai | bhai ye padh sakta hai | mera boyfriend mera phone padhta hai | mera boyfriend mera phone dekhta hai | mera boyfriend mera phone check karta hai | mera boyfriend ye padh sakta hai | mera pati mera phone padhta hai | mera pati mera phone dekhta hai | mera pati mera phone check karta hai | mera pati ye padh sakta hai | mera husband mera phone padhta hai | mera husband mera phone dekhta hai | mera husband mera phone check karta hai | mera husband ye padh sakta hai | mera ex mera phone padhta hai | mera ex mera phone dekhta hai | mera ex mera phone check karta hai | mera ex ye padh sakta hai | mera boss mera phone padhta hai | mera boss mera phone dekhta hai | mera boss mera phone check karta hai | mera boss ye padh sakta hai | mera partner mera phone padhta hai | mera partner mera phone dekhta hai | mera partner mera phone check karta hai | mera partner ye padh sakta hai | meri wife mera phone padhti hai | meri wife mera phone dekhti hai | meri wife mera phone check karti hai | meri wife ye padh sakti hai | meri patni mera phone padhti hai | meri patni mera phone dekhti hai | meri patni mera phone check karti hai | meri patni ye padh sakti hai | meri biwi mera phone padhti hai | meri biwi mera phone dekhti hai | meri biwi mera phone check karti hai | meri biwi ye padh sakti hai | meri mummy mera phone padhti hai | meri mummy mera phone dekhti hai | meri mummy mera phone check karti hai | meri mummy ye padh sakti hai | mummy mera phone padhti hai | mummy mera phone dekhti hai | mummy mera phone check karti hai | mummy ye padh sakti hai | meri maa mera phone padhti hai | meri maa mera phone dekhti hai | meri maa mera phone check karti hai | meri maa ye padh sakti hai | meri behan mera phone padhti hai | meri behan mera phone dekhti hai | meri behan mera phone check karti hai | meri behan ye padh sakti hai | meri girlfriend mera phone padhti hai | meri girlfriend mera phone dekhti hai | meri girlfriend mera phone check karti hai | meri girlfriend ye padh sakti hai | meri saas mera phone padhti hai | meri saas mera phone dekhti hai | meri saas mera phone check karti hai | meri saas ye padh sakti hai | कोई मेरा फोन पढ़ता है | कोई मेरा फोन चेक करता है | कोई और ये पढ़ सकता है | कोई और यह पढ़ सकता है | कोई मेरे मैसेज पढ़ता है | पति मेरे मैसेज पढ़ते हैं | घरवाले मेरे मैसेज पढ़ते हैं | koi mera phone check karta hai | koi aur ye padh sakta hai | koi mere message padhta hai | pati mere message padhte hai | gharwale mere message padhte hai | husband mera phone check karta hai | husband mera phone check karte hai | husband mera phone dekhta hai
intent-words-words = कोड शब्द | गुप्त शब्द | शब्द तय करना | शब्द तय करें | शब्द तय करो | शब्द | कोडवर्ड | कोड वर्ड | gupt shabd | code shabd | shabd | shabd tay karo | shabd tay kare | kod word | code word set karo
intent-no-tips-words = सुझाव नहीं | सुझाव नहीं चाहिए | और सुझाव नहीं | सुझाव बंद करो | सुझाव बंद करें | सुझाव मत भेजो | टिप्स नहीं | टिप्स मत भेजो | टिप्स बंद करो | sujhav nahi | sujhav nahi chahiye | sujhav mat bhejo | sujhav band karo | tips nahi chahiye | tips nahi | tips mat bhejo | tips band karo
intent-emergency-yes-words = आपातकाल हाँ | आपातकाल में हाँ | इमरजेंसी हाँ | इमरजेंसी में हाँ | इमरजेंसी में कभी भी | आपातकाल में कभी भी | emergency haan | emergency ha | emergency me haan | emergency mein haan | emergency me kabhi bhi
code-word-words = कोड शब्द | कोडवर्ड | कोड वर्ड | मेरा कोड शब्द | मेरा कोड शब्द है | मेरा कोड वर्ड | code shabd | mera code word | mera code word hai | mera code shabd
danger-word-words = ख़तरा शब्द | खतरा शब्द | ख़तरे का शब्द | खतरे का शब्द | मेरा ख़तरा शब्द | मेरा खतरा शब्द | मेरा खतरा शब्द है | khatra shabd | khatre ka shabd | mera khatra shabd | mera danger word | mera danger word hai
hide-word-words = छिपाओ शब्द | छुपाओ शब्द | छिपाने का शब्द | छुपाने का शब्द | मेरा छिपाओ शब्द | मेरा छिपाओ शब्द है | chhipao shabd | chupao shabd | chhupao shabd | chipao shabd | mera hide word
time-after-words = के बाद | बाद | के बाद ही | से | ke baad | ke bad | baad | baad me
time-before-words = तक | से पहले | के पहले | पहले | tak | se pehle | se pahle | pehle | pahle | और | के बीच | aur | ke beech | ke bich
time-am-words = सुबह | सवेरे | सुबह के | तड़के | भोर में | subah | subeh | savere | sawere
time-pm-words = शाम | शाम को | शाम के | रात | रात को | रात के | दोपहर | दोपहर को | दोपहर के | shaam | sham | sham ko | raat | rat ko | raat ko | dopahar | dopahar ko | dophar

raise-attack-anywhere = दरवाज़े पर खड़े | दरवाज़े पर लोग | दरवाज़े पर कुछ लोग | दरवाज़े पर आदमी | दरवाज़े पर दो | darwaze par log | darwaje par log | darwaze pe log | darwaje pe log | darwaze par do | darwaje pe do | darwaze pe aadmi | darwaje pe aadmi | darwaze par aadmi | gate par khade | gate pe khade | गेट पर खड़े | दरवाज़े पर हैं | दरवाज़े पर है | मेरे दरवाज़े पर | हमारे दरवाज़े पर | दरवाज़ा तोड़ | दरवाज़ा पीट | दरवाज़ा पीट रहे | दरवाज़ा ठोक | दरवाज़े को तोड़ | घर के बाहर खड़े | घर के बाहर खड़ा | मेरे घर के बाहर | हमारे घर के बाहर | मेरे घर के सामने | घर में घुस | घर के अंदर घुस | अंदर घुस आए | घर को घेर | घर घेर लिया | मुझे घेर | हमें घेर | मुझे मार रहा | मुझे मार रहे | मुझे पीट | हमें पीट | उसे पीट रहे | उसको पीट रहे | मुझे मारता है | मुझे मारते हैं | मुझे मार पीट | मुझ पर हमला कर | हम पर हमला कर | मुझपर हमला | बंदूक है | बंदूक लेकर | पिस्तौल है | चाकू है | चाकू लेकर | हथियार लेकर | तलवार लेकर | लाठी लेकर | गोली चला रहे | गोलियां चल रही | मुझे मारने आ | हमें मारने आ | मारने आ रहे | मुझे मार डालेंगे | मुझे मार डालेगा | मुझे मार देंगे | मुझे मार देगा | हमें मार डालेंगे | हमें मार देंगे | आज रात मार | मेरा पीछा कर रहा | मेरा पीछा कर रहे | मेरे पीछे पड़े हैं | मेरे पीछे आ रहे | मेरे पीछे आ रहा | मुझे बंद कर दिया | मुझे कमरे में बंद | मुझे बंधक | बाहर इंतज़ार कर रहे | गला दबा | तेज़ाब फेंक | darwaze par khade | darwaje par khade | darwaze pe khade | darwaje pe khade | darwaze par hai | darwaje par hai | darwaje pe hai | mere darwaze par | mere darwaje par | mere darwaje pe | darwaza tod | darwaja tod | darwaza peet | darwaja pit | ghar ke bahar khade | ghar ke bahar khada | mere ghar ke bahar | hamare ghar ke bahar | humare ghar ke bahar | mere ghar ke samne | ghar me ghus | ghar mein ghus | ghar ke andar ghus | ghar gher liya | mujhe gher | mujhe maar raha | mujhe maar rahe | mujhe mar raha | mujhe mar rahe | mujhe peet | mujhe pit rahe | mujhe pit raha | mujhe maarta hai | mujhe marta hai | mujhe marte hai | mujh par hamla | mujhpe hamla | ham par hamla | hum par hamla | banduk hai | bandook hai | banduk leke | banduk lekar | gun leke | gun lekar | chaku hai | chaaku hai | chaku leke | chaku lekar | hathiyar leke | hathiyar lekar | talwar lekar | lathi leke | lathi lekar | goli chala rahe | mujhe maarne aa | mujhe marne aa | maarne aa rahe | mujhe maar dalenge | mujhe mar dalenge | mujhe maar dalega | mujhe mar dalega | mujhe maar denge | mujhe mar denge | mujhe maar dega | mujhe mar dega | hame maar denge | hume maar denge | mera peecha kar raha | mera peecha kar rahe | mera picha kar raha | mera picha kar rahe | mera pichha kar raha | mera pichha kar rahe | mere peeche aa rahe | mere piche aa rahe | mere piche pade hai | mujhe band kar diya | mujhe kamre me band | mujhe bandhak | bahar wait kar rahe | bahar intezar kar rahe | gala daba | tezab fek | acid fek
raise-attack-never = मम्मी मुझे मार डालेंगी | मां मुझे मार डालेगी | पापा मुझे मार डालेंगे | बॉस मुझे मार डालेगा | बॉस मुझे मार देगा | बीवी मुझे मार डालेगी | mummy mujhe maar dalengi | mummy mujhe mar dalegi | mummy mujhe maar dalegi | papa mujhe maar dalenge | papa mujhe mar dalenge | boss mujhe maar dalega | boss mujhe mar dalega | boss mujhe maar dega | boss mujhe mar dega | twitter par mujhe gher | ट्विटर पर मुझे घेर | मेरे लेख पर हमला
raise-attack-examples = मेरे दरवाज़े पर दो आदमी खड़े हैं | darwaje pe log khade hai aur meri profile ka naam le rahe hai | wo log darwaza tod rahe hai | uske paas chaku hai aur wo ghar me hai | koi mera peecha kar raha hai abhi | bol rahe hai aaj raat mujhe maar denge | वो मुझे पीट रहा है | lathi lekar ghar ke bahar khade hai
raise-attack-counterexamples = मम्मी मुझे मार डालेंगी अगर फेल हुआ | boss mujhe mar dega deadline nikal gayi | mere lekh par hamla ho gaya sab revert kar diya | museum ka darwaza band hai | वो जवाब का इंतज़ार कर रहा है | पुल के दरवाज़े की फोटो चाहिए
raise-taken-anywhere = उसे ले गए | उसे ले गई | उसको ले गई | उठा ले गई | उठाकर ले गई | पकड़ कर ले गई | पकड़ ले गई | utha le gayi | utha le gai | utha ke le gayi | pakad ke le gayi | उसको ले गए | उन्हें ले गए | मुझे ले जा रहे | उसे ले जा रहे | उठा ले गए | उठाकर ले गए | उठा कर ले गए | पकड़ कर ले गए | पकड़कर ले गए | पकड़ ले गए | पकड़ लिया है | मुझे पकड़ लिया | उसे पकड़ लिया | मुझे पकड़ने आ | मुझे लेने आ गए | उसे लेने आ | पुलिस ले गई | पुलिस ले जा रही | पुलिस उठा | पुलिस आ गई | पुलिस आई है | पुलिस आ गयी | पुलिस घर पर | पुलिस घर आई | पुलिस दरवाज़े | पुलिस बाहर | पुलिस ने पकड़ | पुलिस वाले आ गए | मुझे गिरफ्तार | उसे गिरफ्तार | उसको गिरफ्तार | हमें गिरफ्तार | गिरफ्तार कर लिया | गिरफ्तार कर रहे | गिरफ्तार हो गया | गिरफ्तार हो गई | हिरासत में ले | हिरासत में है | हिरासत में रखा | अगवा कर | अपहरण कर लिया | अपहरण हो गया | किडनैप कर | छापा मार | छापा पड़ | छापा पड़ा | थाने ले गए | थाने ले जा रहे | जेल में डाल दिया | use le gaye | usko le gaye | unhe le gaye | mujhe le ja rahe | use le ja rahe | utha le gaye | utha ke le gaye | utha kar le gaye | pakad ke le gaye | pakad kar le gaye | pakad le gaye | mujhe pakad liya | use pakad liya | usko pakad liya | mujhe pakadne aa | mujhe lene aa gaye | police le gayi | police le gai | police le ja rahi | police utha | police aa gayi | police aa gai | police aayi hai | police ayi hai | police ghar par | police ghar pe | police ghar aayi | police bahar | police ne pakad | police wale aa gaye | pulis le gayi | pulis aa gayi | mujhe giraftar | use giraftar | usko giraftar | giraftar kar liya | giraftar kar rahe | giraftar ho gaya | giraftar ho gayi | arrest kar liya | arrest kar rahe | arrest ho gaya | arrest ho gayi | hirasat me | hirasat mein | agwa kar | kidnap kar | kidnap ho gaya | kidnap ho gayi | chhapa mara | chapa mara | raid padi | raid pad gayi | thane le gaye | thane le ja rahe | jail me daal diya | police mujhe le ja rahi | mujhe le ja rahi | मुझे ले जा रही
raise-taken-never = श्रेय ले गए | फिल्म में पुलिस | film me police | मूवी में पुलिस | ट्रॉफी उठा ले गए | trophy utha le gaye | गलती पकड़ लिया है | फोटो में पुलिस
raise-taken-examples = पुलिस अभी मेरे दोस्त को उठा ले गई | police ghar pe aayi hai use le ja rahe hai | mujhe giraftar kar rahe hai | आज सुबह उसे हिरासत में ले लिया | wo log usko utha ke le gaye | mere bhai ko police le gayi
raise-taken-counterexamples = film me police aa gayi aur sab bhag gaye | मेरा लेख हटा दिया गया | ye photo 2010 me li gayi thi | we log trophy utha le gaye | मई में सम्मेलन में मिलते हैं
raise-account-anywhere = अकाउंट हैक | खाता हैक | मेरा अकाउंट हैक हो गया | अकाउंट किसी ने ले लिया | मेरे अकाउंट में कोई | मेरे अकाउंट में घुस | मेरे अकाउंट में लॉगिन | मेरे अकाउंट से कोई | अकाउंट से बाहर कर दिया | अकाउंट चोरी | मेरा पासवर्ड पता है | मेरा पासवर्ड पता चल | पासवर्ड उनके पास | पासवर्ड उसके पास | पासवर्ड चोरी | फोन में स्पाईवेयर | फोन हैक | मेरा फोन ले लिया | मेरा फोन छीन | मेरा फोन ले गए | फोन ज़ब्त | मेरा लैपटॉप ले लिया | मेरा लैपटॉप ले गए | लैपटॉप ज़ब्त | कंप्यूटर ज़ब्त | मेरा मोबाइल छीन | मेरा मोबाइल ले लिया | मेरा मोबाइल ले गए | पुलिस ने फोन ले लिया | पुलिस ने मेरा फोन | account hack ho | account hack kar | mera account hack | mera id hack | meri id hack | account kisi ne le liya | mere account me koi | mere account mein koi | mere account me ghus | mere account me login | mere account se koi | account chori | mera password pata hai | mera password pata chal | password unke paas | password uske paas | password chori | phone me spyware | phone hack | mera phone le liya | mera phone chheen | mera phone chhin | mera phone chin | mera phone le gaye | phone zabt | phone jabt | mera laptop le liya | mera laptop le gaye | laptop zabt | laptop jabt | mera mobile chhin | mera mobile le liya | mera mobile le gaye | police ne phone le | police ne mera phone | फोन पुलिस ने ले | मोबाइल पुलिस ने ले | phone police ne le | mobile police ne le | लैपटॉप पुलिस ने ले | laptop police ne le | मेरी आईडी हैक | मेरा फेसबुक हैक | mera facebook hack | mera insta hack | mera whatsapp hack | otp le liya
raise-account-never = मम्मी ने मेरा फोन ले लिया | mummy ne mera phone le liya | papa ne mera phone le liya | growth hack
raise-account-examples = मेरा अकाउंट हैक हो गया | kal raat kisi ne mere account me login kiya | police ne mera phone le liya | lagta hai mera password unke paas hai | मेरा लैपटॉप ज़ब्त कर लिया | meri id hack ho gayi hai
raise-account-counterexamples = अकाउंट कैसे बनाते हैं | mera password bhool gaya hu | naya account banana hai | phone ki battery khatam | मेरे खाते में बदलाव कैसे देखूं

## The first words

hello = नमस्ते। यह टीम ({ $team }) तक पहुँचने की पहली जगह है: एक प्रोग्राम, जो कुछ छोटे सवाल पूछता है। यहाँ लिखी बात टीम के लोग पढ़ते हैं; यह सार्वजनिक नहीं है।
hello-now = अगर अभी ख़तरा है, तो कभी भी SOS या 🆘 लिखें, या अगर फ़ोन करना सुरक्षित हो तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें। किसी भी सवाल का जवाब देना ज़रूरी नहीं: “stop” से सवाल बंद हो जाते हैं, “क्या रखा जाता है” लिखने पर बताया जाता है कि क्या सहेजा जाता है।
hello-languages = { $languages } → भाषा का नाम लिखें।
language-not-here = { $language } में लिखना मेरे लिए अभी संभव नहीं। अगर उसमें लिखना आपके लिए आसान हो, तो उसी में लिखें: आपके शब्द वैसे ही रखे जाते हैं, और टीम ({ $team }) को बताया जाता है कि भाषा कौन-सी लगती है। यहाँ के लोग ये भाषाएँ पढ़ते हैं: { $read }।
language-not-read = यहाँ के जवाब { $language } में आते हैं, पर यहाँ के लोग ये भाषाएँ पढ़ते हैं: { $read }। आपके शब्द वैसे ही रखे जाते हैं, जैसे आपने लिखे।
how-to-answer = नंबर, अपने शब्द या कोई इमोजी: सब जवाब माने जाते हैं। “छोड़ें” और “पीछे” भी लिखा जा सकता है।
option-line = { $number } – { $option }
unclear = आपका लिखा रख लिया गया है, और लोग उसे पढ़ेंगे। मेरा सवाल एक बार फिर:

## Questions

question-safe = क्या अभी यहाँ लिखना आपके लिए सुरक्षित है, यानी यह फ़ोन या कंप्यूटर कोई और तो नहीं पढ़ रहा?
question-safe-again = क्या अभी यहाँ लिखना आपके लिए सुरक्षित है?
question-safe-short = लिखना सुरक्षित है
question-danger = क्या अगले कुछ घंटों में आपको, या किसी और को, ख़तरा है?
question-danger-again = क्या अगले कुछ घंटों में किसी को ख़तरा है?
question-danger-short = अगले कुछ घंटों में ख़तरा
question-what = क्या हो रहा है? अपने शब्दों में लिखें। अगर यह आसान लगे, तो जो सबसे क़रीब हो उसे चुनें:
question-what-again = क्या हो रहा है? कोई भी शब्द चलेंगे।
question-what-short = क्या हो रहा है
question-where = यह कहाँ हो रहा है? जैसे किसी विकी पर, Telegram पर, X पर, अख़बार या टीवी में, आमने-सामने, कई जगह। जहाँ भी हो, हम आपके साथ हैं।
question-where-again = यह कहाँ हो रहा है?
question-where-short = कहाँ
question-region = बात किस देश या इलाक़े की है, अगर बताना चाहें? इससे वहाँ का क़ानून जानने वाले लोग ढूँढने में मदद मिलती है। यह भी चुना जा सकता है:
question-region-again = बात किस देश या इलाक़े की है, अगर बताना चाहें?
question-region-short = देश या इलाक़ा
question-contact = आपको कैसे और कब लिखा जाए? अपने शब्दों में बताएँ; “18-22” जैसे घंटे आपके यहाँ का समय माने जाते हैं। या चुनें:
question-contact-again = आपको कैसे और कब लिखा जाए?
question-contact-short = संपर्क

## Answers

option-yes = हाँ
option-yes-words = हाँ | हा | हाँ जी | जी | जी हाँ | हाँ हाँ | बिल्कुल | बिलकुल | ज़रूर | ठीक है | ठीक | हाँ बिल्कुल | हाँ है | haan | haa | han | ha | haan ji | han ji | hanji | haanji | ji | ji haan | ji han | ji ha | haan haan | bilkul | haan bilkul | zaroor | jarur | zarur | thik hai | theek hai | thik h | tik hai | haan hai | ha hai | ok | ओके | 👍 | ✅ | ✔ | ☑ | theek | thik | हां बिलकुल | haan bhai | ha bhai | yes ji
question-safe-yes-words = कोई और नहीं | कोई नहीं पढ़ता | कोई नहीं पढ़ रहा | कोई और नहीं पढ़ता | कोई और नहीं पढ़ रहा | कोई नहीं देखता | koi aur nahi | koi aur nhi | koi nahi padhta | koi nahi padh raha | koi nhi padh rha | koi aur nahi padh raha | मेरे अलावा कोई नहीं | मेरे सिवा कोई नहीं | मेरे अलावा कोई नहीं पढ़ता | मेरे अलावा कोई नहीं देखता | कोई और नहीं देखता | कोई और नहीं देख रहा | कोई नहीं देख रहा | कोई नहीं पढ़ सकता | कोई नहीं देख सकता | कोई और नहीं है | कोई पास नहीं है | कोई पास में नहीं है | पास में कोई नहीं | पास में कोई नहीं है | आसपास कोई नहीं | आसपास कोई नहीं है | यहां कोई नहीं है | यहां कोई और नहीं है | नहीं कोई नहीं पढ़ रहा | नहीं कोई और नहीं | नहीं कोई और नहीं पढ़ रहा | नहीं कोई नहीं देख रहा | हां कोई नहीं पढ़ रहा | सुरक्षित | सुरक्षित है | हां सुरक्षित है | हां सुरक्षित | अभी सुरक्षित है | अभी सुरक्षित | मैं सुरक्षित हूं | मैं अभी सुरक्षित हूं | हां मैं सुरक्षित हूं | मैं सेफ हूं | सेफ | सेफ है | हां सेफ है | सेफ हूं | सुरक्षित हूं | लिखना सुरक्षित है | अकेला | अकेली | अकेले | अकेला हूं | अकेली हूं | अकेले हूं | मैं अकेला हूं | मैं अकेली हूं | मैं अकेले हूं | हां अकेला हूं | हां अकेली हूं | हां मैं अकेली हूं | हां मैं अकेला हूं | अभी अकेला हूं | अभी अकेली हूं | मैं अभी अकेला हूं | मैं अभी अकेली हूं | घर पर अकेला हूं | घर पर अकेली हूं | घर में अकेली हूं | घर में अकेला हूं | सिर्फ मैं | सिर्फ मैं हूं | सिर्फ मैं ही | केवल मैं | बस मैं | बस मैं ही | बस मैं हूं | मैं ही | मैं ही हूं | सिर्फ मैं पढ़ता हूं | सिर्फ मैं पढ़ती हूं | सिर्फ मैं देखता हूं | सिर्फ मैं देखती हूं | फोन सिर्फ मेरे पास है | फोन मेरे पास ही है | फोन सिर्फ मेरा है | surakshit | surakshit hai | haan surakshit hai | ha surakshit hai | main surakshit hu | mai surakshit hu | surakshit hu | surakshit hoon | safe hai | haan safe hai | ha safe hai | han safe hai | abhi safe hai | safe h | safe hu | safe hun | safe hoon | main safe hu | main safe hoon | mai safe hu | mein safe hu | me safe hu | i am safe hu | akela | akeli | akele | akela hu | akeli hu | akela hun | akeli hun | akela hoon | akeli hoon | main akela hu | main akeli hu | main akela hoon | main akeli hoon | mai akela hu | mai akeli hu | me akela hu | me akeli hu | haan akela hu | haan akeli hu | abhi akela hu | abhi akeli hu | ghar pe akela hu | ghar pe akeli hu | ghar par akeli hu | ghar par akela hu | sirf main | sirf mai | sirf me | sirf main hu | sirf mai hu | bas main | bas mai | bas main hu | bas mai hu | main hi hu | mai hi hu | only main | mere alawa koi nahi | mere alava koi nahi | mere siwa koi nahi | mere alawa koi nhi | koi aur nahi dekhta | koi aur nhi dekhta | koi nahi dekhta | koi nahi dekh raha | koi nhi dekh rha | koi nhi padhta | koi aur nhi padhta | koi aur nahi padhta | koi aur nahi hai | koi aur nhi hai | koi nahi padh sakta | koi paas nahi hai | pas me koi nahi | paas me koi nahi hai | aas paas koi nahi | aaspas koi nahi hai | yahan koi nahi hai | yaha koi nahi hai | yaha koi aur nahi hai | nahi koi nahi padh raha | nahi koi aur nahi | phone sirf mere paas hai | phone mere paas hi hai
option-no = नहीं
option-no-words = नहीं | नही | ना | न | जी नहीं | जी नही | नहीं जी | नहीं नहीं | बिल्कुल नहीं | बिलकुल नहीं | कोई नहीं | कुछ नहीं | नहीं है | nahi | nahin | nhi | nai | naa | ji nahi | ji nhi | nahi ji | nahi nahi | bilkul nahi | bilkul nhi | koi nahi | koi nhi | kuch nahi | kuchh nahi | nahi hai | nhi hai | nhi h | खतरा नहीं है | ख़तरा नहीं है | कोई खतरा नहीं | कोई ख़तरा नहीं | कोई खतरा नहीं है | किसी को खतरा नहीं | मैं खतरे में नहीं हूं | मैं खतरे में नहीं हूँ | khatra nahi hai | koi khatra nahi | koi khatra nahi hai | koi khatra nhi | main khatre me nahi hu | kisi ko khatra nahi | 👎 | ❌ | ✖ | 🚫
option-unsure = पक्का नहीं पता
option-unsure-words = पता नहीं | पता नही | मुझे पता नहीं | मुझे नहीं पता | पक्का नहीं | पक्का नहीं पता | ठीक से नहीं पता | शायद | मालूम नहीं | मुझे मालूम नहीं | कह नहीं सकता | कह नहीं सकती | कह नहीं सकते | लगता नहीं | मुझे नहीं लगता | pata nahi | pata nhi | pta nahi | pta nhi | ptani | mujhe nahi pata | mujhe nhi pta | mujhe pata nahi | pakka nahi | pakka nahi pata | shayad | sayad | shaayad | malum nahi | maloom nahi | lagta nahi | mujhe nahi lagta | mujhe nhi lagta | keh nahi sakta | keh nahi sakti | 🤷 | ❓
option-maybe = शायद
option-maybe-words = शायद | शायद हाँ | शायद हां | हो सकता है | हो सकता | संभव है | संभवतः | लगता है | लगता तो है | मुझे लगता है | पता नहीं | पता नही | मुझे नहीं पता | मुझे पता नहीं | मालूम नहीं | पक्का नहीं | लगता नहीं | मुझे नहीं लगता | shayad | sayad | shaayad | shayad haan | ho sakta hai | ho skta hai | ho sakta h | lagta hai | lagta to hai | mujhe lagta hai | pata nahi | pata nhi | pta nahi | pta nhi | mujhe nahi pata | pakka nahi | malum nahi | lagta nahi | mujhe nahi lagta | 🤷 | ❓
option-doxxing = किसी की निजी जानकारी सबके सामने डाल दी गई (doxxing)
option-doxxing-words = doxxing | डॉक्सिंग | डॉक्सिंग हुई | निजी जानकारी | जानकारी लीक | लीक | पर्सनल जानकारी | niji jankari | personal info leak | leak ho gaya | leak kar diya | jankari leak
option-doxxing-mentions = doxxing | डॉक्सिंग | डॉक्स | निजी जानकारी | पर्सनल जानकारी | व्यक्तिगत जानकारी | मेरा पता डाल | मेरा पता छाप | मेरे घर का पता | घर का पता | मेरा पता लीक | मेरा फोन नंबर | मेरा फ़ोन नंबर | मेरा नंबर | मेरा मोबाइल नंबर | जानकारी लीक | लीक कर | लीक हो | niji jankari | personal jankari | personal info | mera address | mere ghar ka pata | ghar ka pata | mera phone number | mera number | mera mobile number | jankari leak | leak kar | leak ho | meri photo daal | meri photo dal | मेरी फोटो डाल | मेरी फ़ोटो डाल | ghar ka address | mera pata daal | mera pata dal | address daal | address dal diya | number daal diya | number dal diya | मेरा नंबर डाल | photo daal di | photo viral | video viral kar | जानकारी डाल दी | info daal di
option-threats = धमकियाँ
option-threats-words = धमकी | धमकियाँ | धमकियां | धमकी मिली | धमकी मिल रही है | धमकी दे रहे हैं | ब्लैकमेल | dhamki | dhamkiya | dhamkiyan | dhamki mili | dhamki mil rahi hai | dhamki de rahe hai | dhamki di
option-threats-mentions = धमकी | धमकियाँ | धमकियां | धमका | धमकाया | जान से मार | मार डालेंगे | मार डालेगा | मार डालूंगा | मार देंगे | मार देगा | मार डालने | काट देंगे | काट डालेंगे | रेप कर देंगे | उठवा लेंगे | देख लेंगे तुझे | देख लूंगा | ब्लैकमेल | dhamki | dhamkiyan | dhamkiya | dhamka | jaan se maar | jaan se mar | maar dalenge | mar dalenge | maar dalega | maar denge | mar denge | maar dega | rape kar denge | uthwa lenge | dekh lunga | dekh lenge tujhe
option-arrest = गिरफ़्तारी, पुलिस या कोई क़ानूनी नोटिस
option-arrest-words = गिरफ़्तारी | गिरफ़्तार | पुलिस | पुलिस केस | समन | क़ानूनी नोटिस | नोटिस | कोर्ट | अदालत | छापा | एफआईआर | मुकदमा | giraftari | giraftar | arrest ho gaya | police case | kanuni notice | legal notice | adalat | chhapa | mukadma
option-arrest-mentions = गिरफ़्तार | गिरफ्तार | गिरफ़्तारी | गिरफ्तारी | हिरासत | अरेस्ट | पकड़ लिया | पकड़ कर ले गए | समन | एफआईआर | मुकदमा | मुक़दमा | छापा | वारंट | नोटिस आया | कानूनी नोटिस | क़ानूनी नोटिस | थाने बुला | पुलिस ले गई | पुलिस उठा | giraftar | giraftari | hirasat | pakad liya | pakad kar le gaye | pakad ke le gaye | police le gayi | police utha | chhapa | chapa mara | warrant | legal notice | kanuni notice | mukadma | thane bula
option-surveillance = निगरानी हो रही है, या इसका डर है
option-surveillance-words = निगरानी | जासूसी | नज़र रखी जा रही है | पीछा | पीछा हो रहा है | हैक | हैक हो गया | स्पाईवेयर | nigrani | nigraani | jasusi | jaasoosi | picha | peecha | pichha | hack | hack ho gaya | account hack
option-surveillance-mentions = निगरानी | जासूसी | नज़र रख | नज़र रखी | नज़र रखे | पीछा कर | पीछा हो | हैक | ट्रैक कर | फोन टैप | मेरे मैसेज पढ़ | स्पाईवेयर | nigrani | nigraani | jasusi | jaasoosi | nazar rakh | nazar rakhi | najar rakh | peecha kar | picha kar | pichha kar | hack ho | hack kar | track kar | phone tap | mere message padh | follow kar raha | follow kar rahe | mujhe follow | फॉलो कर रहा | फॉलो कर रहे
option-blocked = कोई साइट बंद है, या इंटरनेट बंद कर दिया गया
option-blocked-words = ब्लॉक | साइट बंद | साइट नहीं खुल रही | साइट ब्लॉक | सेंसरशिप | इंटरनेट बंद | नेट बंद | नेटबंदी | site block | site band | site nahi khul rahi | internet band | net band | netbandi | net nahi chal raha
option-blocked-mentions = साइट बंद | साइट ब्लॉक | साइट नहीं खुल | विकिपीडिया बंद | विकिपीडिया ब्लॉक | विकिपीडिया नहीं खुल | इंटरनेट बंद | नेट बंद | नेटबंदी | सेंसर | सेंसरशिप | site block | site band | site nahi khul | wikipedia band | wikipedia block | wikipedia nahi khul | internet band | net band | netbandi
option-takedown = कोई चाहता है कि कुछ हटाया, बदला या सौंपा जाए (सरकार, पुलिस, वकील)
option-takedown-words = हटाने की मांग | हटाने का नोटिस | हटाने को कह रहे हैं | डेटा मांग रहे हैं | मानहानि | मानहानि का नोटिस | hatane ki mang | hatane ka notice | hatane ko bol rahe | data mang rahe hai | manhani | maanhani | takedown
option-takedown-mentions = हटाने की मांग | हटाने का नोटिस | हटाने को कह | हटाने का आदेश | लेख हटाने | कोर्ट का आदेश | अदालत का आदेश | डेटा मांग | जानकारी मांग रहे | मानहानि | मुकदमा करेंगे | मुकदमा कर देंगे | केस कर देंगे | केस कर देगा | hatane ki mang | hatane ka notice | hatane ko bol | hatane ko keh | hatane ka order | court order | court ka order | data mang | manhani | maanhani | case kar denge | case kar dega | mukadma kar
option-child = कोई बच्चा या किशोर ख़तरे में है
option-child-words = बच्चा | बच्ची | बच्चे | एक बच्चा | नाबालिग | नाबालिग़ | किशोर | bachcha | bachha | baccha | bacha | bacchi | bachchi | bachi | bachche | bacche | nabalig
option-child-mentions = बच्चा | बच्ची | बच्चे | बच्चों | बच्चियों | नाबालिग | नाबालिग़ | किशोरी | bachcha | bachha | baccha | bachchi | bacchi | bachche | bacche | bachhe | bacchon | bachchon | nabalig | nabaalig
age-words = मैं # साल का | मैं # साल की | मैं # साल के | मैं # वर्ष का | मैं # वर्ष की | मैं सिर्फ # साल का | मैं सिर्फ # साल की | मैं अभी # साल का | मैं अभी # साल की | मैं केवल # साल का | मैं केवल # साल की | में # साल का हूं | में # साल की हूं | मे # साल का हूं | मे # साल की हूं | # साल का हूं | # साल की हूं | मेरी उम्र # | मेरी उम्र सिर्फ # | मेरी उम्र अभी # | मेरी आयु # | मेरी एज # | उसकी उम्र # | मेरी बेटी # साल की | मेरा बेटा # साल का | मेरी बहन # साल की | मेरी छोटी बहन # साल की | मेरा भाई # साल का | मेरा छोटा भाई # साल का | बेटी # साल की | बेटा # साल का | बहन # साल की | भाई # साल का | भतीजी # साल की | भांजी # साल की | बेटी की उम्र # | बेटे की उम्र # | # साल की लड़की | # साल का लड़का | # साल की बच्ची | # साल का बच्चा | # साल की बेटी | # साल का बेटा | # साल की बहन | # साल का भाई | # साल के बच्चे | # साल के लड़के | # वर्षीय लड़की | # वर्षीय लड़का | # वर्षीय बच्ची | # वर्षीय बच्चा | लड़की # साल की | लड़का # साल का | main # saal ka | main # saal ki | main # sal ka | main # sal ki | main # saal ke | mai # saal ka | mai # saal ki | mai # sal ka | mai # sal ki | mein # saal ka hu | mein # saal ki hu | me # saal ka hu | me # saal ki hu | me # sal ka hu | me # sal ki hu | # saal ka hu | # saal ki hu | # saal ka hoon | # saal ki hoon | # sal ka hu | # sal ki hu | main sirf # saal ka | main sirf # saal ki | main abhi # saal ka | main abhi # saal ki | main # years ka | main # years ki | meri umar # | meri umr # | meri umra # | meri age # | mera age # | meri age sirf # | meri umar sirf # | uski umar # | uski umr # | uski age # | meri beti # | mera beta # | meri behan # | meri bahan # | mera bhai # | meri sister # | mera brother # | beti # saal ki | beta # saal ka | behan # saal ki | bhai # saal ka | # saal ki ladki | # saal ka ladka | # sal ki ladki | # sal ka ladka | # saal ki bachchi | # saal ki bachi | # saal ka bachcha | # saal ka bacha | # saal ki beti | # saal ka beta | ladki # saal ki | ladka # saal ka | मैं ८ साल का | मैं ९ साल का | मैं १० साल का | मैं ११ साल का | मैं १२ साल का | मैं १३ साल का | मैं १४ साल का | मैं १५ साल का | मैं १६ साल का | मैं १७ साल का | मैं ८ साल की | मैं ९ साल की | मैं १० साल की | मैं ११ साल की | मैं १२ साल की | मैं १३ साल की | मैं १४ साल की | मैं १५ साल की | मैं १६ साल की | मैं १७ साल की | मेरी उम्र ८ | मेरी उम्र ९ | मेरी उम्र १० | मेरी उम्र ११ | मेरी उम्र १२ | मेरी उम्र १३ | मेरी उम्र १४ | मेरी उम्र १५ | मेरी उम्र १६ | मेरी उम्र १७ | ८ साल की लड़की | ९ साल की लड़की | १० साल की लड़की | ११ साल की लड़की | १२ साल की लड़की | १३ साल की लड़की | १४ साल की लड़की | १५ साल की लड़की | १६ साल की लड़की | १७ साल की लड़की | ८ साल का लड़का | ९ साल का लड़का | १० साल का लड़का | ११ साल का लड़का | १२ साल का लड़का | १३ साल का लड़का | १४ साल का लड़का | १५ साल का लड़का | १६ साल का लड़का | १७ साल का लड़का | ८ साल की बच्ची | ९ साल की बच्ची | १० साल की बच्ची | ११ साल की बच्ची | १२ साल की बच्ची | १३ साल की बच्ची | १४ साल की बच्ची | १५ साल की बच्ची | १६ साल की बच्ची | १७ साल की बच्ची | ८ साल का बच्चा | ९ साल का बच्चा | १० साल का बच्चा | ११ साल का बच्चा | १२ साल का बच्चा | १३ साल का बच्चा | १४ साल का बच्चा | १५ साल का बच्चा | १६ साल का बच्चा | १७ साल का बच्चा
option-self-harm = कोई ख़ुद को नुकसान पहुँचा सकता है
option-self-harm-words = खुद को नुकसान | ख़ुद को नुकसान | आत्महत्या | khud ko nuksan
option-harassment = परेशान किया जा रहा है (उत्पीड़न)
option-harassment-words = उत्पीड़न | परेशान | परेशान कर रहे हैं | परेशान करना | बदमाशी | नफ़रत | नफरत | ट्रोलिंग | ट्रोल | गाली | गाली गलौज | utpidan | pareshan | paresan | pareshan kar rahe hai | pareshan kar raha hai | nafrat | gaali | gaali galoch | troll | trolling
option-harassment-mentions = उत्पीड़न | परेशान कर | तंग कर | सता रहा | सता रहे | ट्रोल कर | गाली दे | गालियाँ दे | गालियां दे | बदनाम कर | छेड़ रहा | utpidan | pareshan kar | paresan kar | tang kar | sata raha | sata rahe | troll kar | gaali de | gali de | galiyan de | badnam kar
option-travel = कोई यात्रा या कार्यक्रम
option-travel-words = यात्रा | सफ़र | सफर | कार्यक्रम | सम्मेलन | बैठक | मीटिंग | इवेंट | yatra | safar | karyakram | sammelan | baithak
option-disinformation = झूठी जानकारी फैलाना
option-disinformation-words = झूठी जानकारी | ग़लत जानकारी | गलत जानकारी | झूठी खबर | झूठी ख़बर | फेक न्यूज़ | फेक न्यूज | अफवाह | अफ़वाह | दुष्प्रचार | प्रोपेगेंडा | झूठ | jhuthi jankari | galat jankari | jhuthi khabar | fek news | afwah | afwaah | jhooth | jhuth
option-removal = मेरे बारे में जानकारी हटवाना
option-removal-words = हटवाना | हटाना | जानकारी हटवाना | जानकारी हटाओ | मेरी जानकारी हटाओ | मेरा डेटा हटाओ | hatwana | hatana | jankari hatao | meri jankari hatao | mera data hatao | jankari hatwana
option-need = हमें कुछ चाहिए: पैसे, सुरक्षित जगह, सामान, बिजली
option-need-words = कुछ चाहिए | मुझे कुछ चाहिए | हमें कुछ चाहिए | पैसे | पैसे चाहिए | सुरक्षित जगह | रहने की जगह | सामान | बिजली | paise | paisa | paise chahiye | surakshit jagah | safe jagah | rehne ki jagah | saman | bijli | kuch chahiye
option-need-mentions = देश छोड़ना | सुरक्षित जगह | रहने की जगह | पैसे चाहिए | पैसों की ज़रूरत | पैसे की ज़रूरत | बिजली नहीं | जनरेटर | desh chhodna | desh chodna | surakshit jagah | safe jagah | rehne ki jagah | paise chahiye | paiso ki zarurat | bijli nahi | bijli nhi
option-discrimination = भेदभाव
option-discrimination-words = भेदभाव | जातिवाद | छुआछूत | नस्लवाद | लिंग भेद | bhedbhav | bhed bhav | jativad | jaativad | chhuachhut | naslvad
option-discrimination-mentions = भेदभाव | जातिवाद | जातिवादी | जाति सूचक | जातिसूचक | छुआछूत | नस्लवादी | नस्लवाद | मुसलमान होने | दलित होने | औरत होने | bhedbhav | bhed bhav | jativad | jaativad | jati suchak | chhuachhut | casteist | caste ke naam
option-press = पत्रकार, या ख़बरों में आना
option-press-words = पत्रकार | प्रेस | मीडिया | अख़बार | ख़बर में | न्यूज़ में | इंटरव्यू | रिपोर्टर | patrakar | press wale | media wale | akhbar | news me | interview
option-press-mentions = पत्रकार | मीडिया | अख़बार | न्यूज़ में | टीवी पर | न्यूज़ चैनल | नेता | राजनीतिक दल | patrakar | media wale | akhbar | news me | news mein | tv par | tv pe | news channel | neta
option-legal = क़ानूनी मदद
option-legal-words = क़ानूनी मदद | वकील | वकील चाहिए | मुझे वकील चाहिए | क़ानूनी सलाह | kanuni madad | vakil | wakil | vakeel | vakil chahiye | wakil chahiye | kanuni salah
option-legal-mentions = वकील चाहिए | वकील ढूंढ | वकील की ज़रूरत | वकील की फीस | क़ानूनी मदद | क़ानूनी सलाह | vakil chahiye | wakil chahiye | vakeel chahiye | lawyer chahiye | vakil ki zarurat | kanuni madad | kanuni salah
option-support = कोई बात करने वाला, मन के लिए सहारा
option-support-words = सहारा | मैं थक गया हूं | मैं थक गई हूं | main thak gaya hu | main thak gayi hu | main thak gaya | main thak gayi | mai thak gaya hu | mai thak gayi hu | बात करनी है | किसी से बात करनी है | मुझे बात करनी है | काउंसलर | काउंसलिंग | मनोवैज्ञानिक | थक गया | थक गई | बहुत थकान | sahara | baat karni hai | kisi se baat karni hai | mujhe baat karni hai | counsellor | counselling | manovaigyanik | thak gaya | thak gayi | thak gaya hu | thak gayi hu
option-support-mentions = मनोवैज्ञानिक | काउंसलर | काउंसलिंग | डिप्रेशन | अवसाद | पैनिक अटैक | घबराहट | नींद नहीं आ | नींद नही आ | बहुत थक | टूट चुका | टूट चुकी | टूट गया हूं | टूट गई हूं | counsellor | counselling | depression | dipreshan | panic attack | ghabrahat | neend nahi aa | nind nahi aa | neend nhi aa | bahut thak | toot chuka | toot chuki | tut chuka | tut chuki
option-harmful = चोट पहुँचाने वाली सामग्री: नफ़रत, हिंसा के लिए भड़काना
option-harmful-words = नफ़रती भाषण | भड़काऊ | भड़काऊ पोस्ट | भड़काना | हिंसक वीडियो | nafrati bhashan | bhadkau | bhadkau post | bhadkaana | hinsak video
option-harmful-mentions = नफ़रती | नफ़रत फैला | भड़काऊ | भड़का रहे | भड़का रहा | हिंसा के लिए उकसा | nafrat faila | nafrat phaila | bhadkau | bhadka rahe | bhadka raha
option-advice = सलाह या प्रशिक्षण
option-advice-words = सलाह | प्रशिक्षण | ट्रेनिंग | सवाल | एक सवाल | एक सवाल है | salah | salaah | prashikshan | sawal | ek sawal | ek sawal hai
option-other = कुछ और, या पक्का नहीं पता
option-other-words = कुछ और | अन्य | दूसरा | और कुछ | पता नहीं | पता नही | मुझे नहीं पता | kuch aur | kuchh aur | anya | aur kuch | pata nahi | pata nhi | pta nhi
option-no-local = मेरे इलाक़े के लोग नहीं, कृपया
option-no-local-words = मेरे इलाक़े के लोग नहीं | मेरे इलाके के लोग नहीं | स्थानीय लोग नहीं | यहाँ के लोग नहीं | यहां के लोग नहीं | local log nahi | local log nhi | yahan ke log nahi | mere ilake ke log nahi
option-this-chat = इसी चैट में, किसी भी समय
option-this-chat-words = इसी चैट में | इस चैट में | यहीं | यहाँ | यहां | यहीं लिखें | कभी भी | किसी भी समय | हमेशा | isi chat me | is chat me | yahin | yahi | yahan | yaha | kabhi bhi | kisi bhi samay | hamesha
option-silent = यहीं; हो सकता है कई दिन जवाब न आए
option-silent-words = कई दिन जवाब न आए | कई दिन जवाब नहीं दे पाऊंगा | कई दिन जवाब नहीं दे पाऊंगी | जवाब में देर हो सकती है | देर से जवाब दूंगा | देर से जवाब दूंगी | कई दिन चुप | kai din jawab nahi | kai din jawab nahi dunga | kai din jawab nahi dungi | der se jawab dunga | der se jawab dungi | late reply karunga | late reply karungi
option-i-write-first = पहले मैं लिखूँ, तभी
option-i-write-first-words = पहले मैं लिखूं तभी | मेरे लिखने के बाद ही | पहले मैं लिखूंगा | पहले मैं लिखूंगी | मैं पहले लिखूंगा | मैं पहले लिखूंगी | आप मत लिखना | pehle main likhu | pehle main likhunga | pehle main likhungi | main pehle likhunga | main pehle likhungi | mere likhne ke baad hi | aap mat likhna

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = धमकियाँ
category-arrest = गिरफ़्तारी / पुलिस / क़ानूनी
category-surveillance = निगरानी
category-account = अकाउंट या फ़ोन दूसरे के हाथ में
category-blocked = साइट / इंटरनेट बंद
category-takedown = हटाने / डेटा की माँग
category-child = बच्चा
category-self-harm = ख़ुद को नुकसान
category-harassment = उत्पीड़न
category-travel = यात्रा / कार्यक्रम
category-disinformation = झूठी जानकारी
category-removal = जानकारी हटवाना
category-need = ज़रूरत
category-discrimination = भेदभाव
category-press = प्रेस / राजनीति
category-legal = क़ानूनी मदद
category-support = मन के लिए सहारा
category-harmful = हानिकारक सामग्री
category-advice = प्रशिक्षण / सलाह
category-other = अन्य
no-category = अभी तय नहीं

## Emergencies

sos = टीम ({ $team }) को इसी वक़्त बताया जा रहा है कि जान ख़तरे में है।
sos-number = अगर फ़ोन करना सुरक्षित हो: अपने देश का आपातकालीन नंबर।
sos-cannot-call = अगर फ़ोन न हो पाए, या आप करना न चाहें: किसी भरोसे के व्यक्ति से कहें।
number-ask = अगर वहाँ फ़ोन करने का नंबर चाहिए: अपने देश का नाम लिखें।
sos-write = अब कोई सवाल नहीं। जब हो सके, किसी भी तरह लिखें कि क्या हो रहा है: वह तुरंत टीम तक पहुँचता है।
self-harm = अच्छा हुआ कि आपने यह लिखा। आपको यह सब अकेले नहीं झेलना है: टीम ({ $team }) को इसी वक़्त बताया जा रहा है।
self-harm-ask = क्या आपके मन में अपनी जान लेने का ख़याल है, या बात किसी जान-पहचान वाले की है?
self-harm-number = अगर फ़ोन या मैसेज करना सुरक्षित हो: अपने देश का आपातकालीन नंबर, या वहाँ की कोई हेल्पलाइन।
self-harm-misread = अगर मुझसे समझने में ग़लती हुई हो, तो बस बता दें: लोग इसे पढ़ते हैं।
self-harm-other = अच्छा हुआ कि आपने बताया। टीम ({ $team }) को इसी वक़्त बताया जा रहा है।
self-harm-other-ask = क्या आपको पता है कि यह कहाँ लिखा गया, या उस व्यक्ति तक कैसे पहुँचा जा सकता है? और अगर बात आपकी अपनी है, तो वह भी बताएँ: इसमें कुछ ग़लत नहीं।
self-harm-other-how = इसकी ज़िम्मेदारी अकेले आपकी नहीं है। इसे राज़ रखने का वादा न करें। उस व्यक्ति को बस इतना लिखा जा सकता है कि उसका होना आपके लिए अच्छा है; इससे ज़्यादा ज़रूरी नहीं।
check-in-ask = क्या कल कोई आपको लिखकर आपका हाल पूछे? “हाँ” या “नहीं”।
check-in-yes = ठीक है। कल कोई आपको लिखेगा।
check-in-no = ठीक है। आप जब चाहें, यहाँ लिखें।
child-limits = आगे लिखने से पहले: हम आपकी बात सुनते हैं, और इसमें आपकी कोई ग़लती नहीं है। अगर कोई आपको चोट पहुँचाता है या पहुँचा सकता है, तो हो सकता है कि यहाँ के लोगों को किसी ऐसे व्यक्ति को बताना पड़े जो आपको बचा सके। हो सका, तो वे पहले आपसे बात करते हैं।
child-images = कृपया इसकी कोई तस्वीर न भेजें, और किसी और को भी न भेजें। बात दोबारा बताना ज़रूरी नहीं: शब्द काफ़ी हैं, जितने आप चाहें।
child-adult = किसी भरोसे के बड़े को भी अभी बताया जा सकता है।

## Deleting

delete-ask = क्या वह सब मिटा दूँ जो आपने यहाँ लिखा और जो उसके बारे में नोट किया गया? यह वापस नहीं आएगा। “हाँ” लिखने से सब मिट जाता है; कुछ और लिखने से सब बना रहता है।
delete-set = इसे { $when } मिटा दिया जाएगा। तब तक “मत मिटाएँ” लिखने से यह रुक जाता है। वजह बताना ज़रूरी नहीं।
delete-at-once = अभी मिटाया जा रहा है।
delete-kept = कुछ नहीं मिटाया गया। सब वैसा ही है।
deleted = मिटा दिया गया। यहाँ अब कुछ नहीं रखा है।

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = ठीक है, अब से छोटे में लिखा जाएगा।
neutral-ask = क्या जल्दी है? “हाँ” या “नहीं” काफ़ी है।
neutral-sure = पक्का? “हाँ” या “नहीं” काफ़ी है।
neutral-received = धन्यवाद, नोट कर लिया।
neutral-urgent = धन्यवाद, मिल गया। बहुत जल्द कोई जवाब देगा।
neutral-person = इंतज़ार के लिए धन्यवाद। कोई देख रहा है।
neutral-late = माफ़ करें, थोड़ा और समय लगेगा।
neutral-done = हो गया।
neutral-again = कृपया फिर से भेजें, वह नहीं पहुँचा।
neutral-text-only = कृपया सिर्फ़ लिखकर भेजें।

## Agreed words

words-how = मेरे साथ कुछ शब्द तय किए जा सकते हैं, हर एक अलग मैसेज में: “कोड शब्द” और एक शब्द – जब पक्का न हो कि यह आप ही हैं, तो वह पूछा जाता है। “ख़तरा शब्द” और एक शब्द – अगर कभी उसकी जगह यह लिखा जाए, तो लोगों को बुलाया जाता है, और यहाँ कुछ नहीं दिखता। “छिपाओ शब्द” और एक शब्द – मेरा लिखा यहाँ से मिटा दिया जाता है, और मेरी ओर से चुप्पी रहती है। मामूली शब्द चुनें। फिर ये मैसेज मिटा दें।
word-agreed = तय हुआ।
word-too-short = कुछ नहीं रखा गया: कम से कम { $least } अक्षर, कृपया।
word-taken = कुछ नहीं रखा गया: कोई दूसरा शब्द लें, इस शब्द का यहाँ पहले से एक मतलब है।
word-ask = हाय! उस जगह का नाम क्या था, जहाँ मिलने की बात हुई थी?
word-thanks = धन्यवाद! फिर मिलते हैं।
hidden = ठीक है, धन्यवाद। बाय!

## When and how to write

hours-set = नोट किया: आपके समय से { $from } और { $until } के बीच ही आपको लिखा जाएगा, या तब जब उसी वक़्त आपकी ओर से कुछ आया हो। आपात स्थिति में भी यही रहेगा, जब तक आप “आपातकाल हाँ” न लिखें।
hours-clock-ask = आपके यहाँ अभी कितने बजे हैं? जैसे 21:30। यह सिर्फ़ समय तय करने के लिए है: जगह बताना ज़रूरी नहीं।
hours-clock-again = समय समझ नहीं आया। उसे 21:30 की तरह लिखें, या “छोड़ें”।
first-set = नोट किया: जब तक आप ख़ुद न लिखें, यहाँ कोई आपको नहीं लिखेगा।
silent-set = नोट किया: अगर आप कई दिन न लिखें, तो इसका कोई मतलब नहीं निकाला जाएगा।
emergency-yes-set = नोट किया: आपात स्थिति में हम आपको किसी भी समय लिखेंगे।

## Tips and numbers

tips-stop = “सुझाव नहीं” लिखने से ऐसे कार्ड बंद हो जाते हैं।
tips-off = अब और सुझाव नहीं आएँगे।
tip-line = { $number }. { $step }
tip-checked = { $date } को जाँचा गया।
tip-old = ⚠ आख़िरी बार { $date } को जाँचा गया; कुछ बातें बदल गई हो सकती हैं।
tip-unchecked = अभी प्रकाशित सलाह से मिलाया नहीं गया है।
tips-topics = छोटे कार्ड, किसी को कुछ बताए बिना: “मदद” और इनमें से एक शब्द लिखें: { $topics }
number-checked = अगर फ़ोन करना सुरक्षित हो: { $number } ({ $what }; { $date } को जाँचा गया)।
number-checked-text = अगर सुरक्षित हो: { $number } पर फ़ोन या मैसेज करें ({ $what }; { $date } को जाँचा गया)।
number-unchecked = अगर फ़ोन करना सुरक्षित हो: { $number } सही हो सकता है ({ $what }); यहाँ किसी ने इसे जाँचा नहीं है।
number-old = अगर फ़ोन करना सुरक्षित हो: { $number } { $date } को सही था ({ $what }); उसके बाद किसी ने नहीं जाँचा।
number-emergency = आपातकालीन नंबर
number-police = पुलिस
number-crisis = संकट में बात करने की हेल्पलाइन
number-child = बच्चों की हेल्पलाइन
number-violence = हिंसा के ख़िलाफ़ हेल्पलाइन

## The end of the questions

summary = धन्यवाद। यह नोट किया गया है:
summary-line = · { $question }: { $answer }
in-your-words = आपके अपने शब्दों में
what-next = यह अब टीम ({ $team }) के रूम में है। कोई व्यक्ति इसे पढ़ेगा; कोशिश है कि { $within } के अंदर यहाँ जवाब आए।
what-next-by = यह अब टीम ({ $team }) के रूम में है। कोई व्यक्ति इसे पढ़ेगा; कोशिश है कि { $within } के अंदर, यानी { $at } तक, यहाँ जवाब आए।
what-next-quiet = मिल गया। यहाँ अपने आप कुछ नहीं लिखा जाएगा। जब आपके लिए सुरक्षित हो, तब लिखें; SOS हर समय काम करता है।
write-any-time = यहाँ किसी भी समय लिखा जा सकता है। अगर ख़तरा हो जाए: SOS।
others-open = किसी और के पास जाना भी पूरी तरह आपके हाथ में है, जैसे वकील, पुलिस, कोई सरकारी संस्था, या भरोसे के लोग।
handed-over-silent = अब किसी सवाल का जवाब देना ज़रूरी नहीं। आपका लिखा अब टीम ({ $team }) के पास है।
handed-over-unread = टीम ({ $team }) को पता है कि किसी ने हमें लिखा और वह मुझसे पढ़ा नहीं गया। हो सके तो उसे एक बार फिर भेजें।
span-seconds = { $count ->
    [one] { $count } सेकंड
   *[other] { $count } सेकंड
  }
span-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
  }
span-hours = { $count ->
    [one] { $count } घंटे
   *[other] { $count } घंटे
  }
span-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
  }
span-weeks = { $count ->
    [one] { $count } हफ़्ते
   *[other] { $count } हफ़्ते
  }

## At any moment

passed-on = टीम ({ $team }) तक पहुँचा दिया गया।
all-is-kept = यहाँ लिखी हर बात रखी जाती है, और लोग उसे पढ़ सकते हैं। कुछ दोहराना ज़रूरी नहीं। SOS लिखने पर उन्हें अब भी तुरंत ख़बर जाती है।
language-changed = अब हिन्दी में बात होगी।
languages = भाषा बदलने के लिए उसका नाम लिखें: हिन्दी · { $languages }
help = मेरे ज़रिए आपके शब्द टीम ({ $team }) के लोगों तक पहुँचते हैं और उनके जवाब आप तक आते हैं। उन्हें और कोई नहीं पढ़ता।
help-now = अगर अभी ख़तरा है: SOS या 🆘 लिखें, या अगर फ़ोन करना सुरक्षित हो तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
help-words = किसी भी समय लिखा जा सकता है: “स्थिति” – बात कहाँ तक पहुँची · “भाषा” – दूसरी भाषा · “क्या रखा जाता है” – क्या सहेजा जाता है · “फ़ोन खो गया” – दूसरे अकाउंट से लौटने का तरीका · “stop” – और सवाल नहीं · सवालों के दौरान “पीछे” और “छोड़ें”। बाक़ी सब टीम को जाता है।
keep = टीम के सर्वर पर, बंद करके, यह रखा जाता है: जो आप यहाँ लिखें, आपके जवाब, और जवाब भेजने की जगह। आपका मामला बंद होने के { $days } दिन बाद यह मिटा दिया जाता है। टीम ({ $team }) के लोग इसे अपने एन्क्रिप्टेड रूम में पढ़ते हैं; वहाँ लिखी बात अपने आप नहीं मिटती। यह और किसी को नहीं दिया जाता, छापा नहीं जाता, और इससे किसी मशीन को सिखाया नहीं जाता।
keep-withdraw = अगर आप इस चैट में कोई मैसेज मिटाएँ, तो उसे सहेजी हुई चीज़ों और टीम के रूम से भी हटा दिया जाता है। जो किसी ने पढ़ लिया, वह पढ़ा जा चुका।
keep-vanish = टीम के सर्वर पर, बंद करके, यह रखा जाता है: जो आप यहाँ लिखें, आपके जवाब, और जवाब भेजने की जगह। टीम ({ $team }) के लोग इसे अपने एन्क्रिप्टेड रूम में पढ़ते हैं। आपकी सेटिंग के अनुसार इस चैट के मैसेज ग़ायब हो जाते हैं: जो यहाँ ग़ायब होता है, वह टीम तक पहुँचने के बाद सहेजी हुई चीज़ों और उस रूम से भी हट जाता है; कम से कम पंद्रह मिनट लगते हैं। जो ग़ायब नहीं होता, वह आपका मामला बंद होने के { $days } दिन बाद मिटा दिया जाता है; उसमें से जो उस रूम में है, वह अपने आप नहीं मिटता। यह और किसी को नहीं दिया जाता, छापा नहीं जाता, और इससे किसी मशीन को सिखाया नहीं जाता।
keep-delete = “सब मिटा दें” लिखने से यह सब पहले ही मिट जाता है, उस रूम से भी; एक बार पूछा जाता है कि क्या सच में यही चाहिए। जो आपके अपने फ़ोन पर है, उसे वहीं मिटाएँ।
keep-delete-until = उसके बाद मन बदलने के लिए { $span } का समय रहता है।
keep-return = यह भी रखा जाता है और किसी को नहीं दिखाया जाता: लौटने का कोड और वाक्य। जिन मैसेज में वे लिखे हैं, उन्हें मिटाने से कोड और वाक्य रद्द नहीं होते।
status-none = अभी कुछ आगे नहीं भेजा गया। भेजा जाएगा जब सवाल पूरे हों, जब आप “stop” लिखें, या जब कुछ मिनट तक कुछ न लिखा जाए।
status-open = मिल गया। टीम ({ $team }) के किसी व्यक्ति के देखने का इंतज़ार है।
status-taken = टीम ({ $team }) का एक व्यक्ति इसे देख रहा है।
status-closed = बंद। यहाँ लिखने से यह फिर खुल जाता है।
status-code = अगर हमें इसका कोड बताना हो: { $code }
stopped = सवाल बंद। अपने आप कुछ नहीं लिखा जाएगा। जब चाहें, लिखें; वह टीम ({ $team }) को मिलता है।
stopped-kept = सवाल बंद। अब तक आपका लिखा टीम ({ $team }) के लोगों के पास है। अगर उसे वापस लेना चाहें, तो यहाँ अपने मैसेज मिटा दें। जब चाहें, लिखें।
stopped-nothing = सवाल बंद। कुछ भी आगे नहीं भेजा गया। जब चाहें, लिखें; SOS हर समय काम करता है।
case-closed = टीम ({ $team }) ने इसे फ़िलहाल बंद किया है। इस बारे में या किसी और बारे में, यहाँ फिर कभी भी लिखा जा सकता है।
neutral = यहाँ लिखी बात लोग पढ़ते हैं। अगर अभी ख़तरा है: अगर सुरक्षित हो, तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
stranger = यहाँ लिखी बात लोग पढ़ते हैं, और जब हो सके, जवाब देते हैं।

## Coming back from another account or channel

return-nothing-yet = इस चैट में अभी ऐसा कुछ नहीं है जिस पर लौटा जाए। जब आपका लिखा लोगों तक पहुँच जाए, तब “फ़ोन खो गया” लिखने पर उसके लिए एक कोड मिलता है।
return-have-code = अगर आपके पास कोड है: एक ही मैसेज में वह कोड, और उसके बाद अपना वाक्य लिखें।
return-code = आपका कोड: { $code }
return-how = अगर यह फ़ोन या अकाउंट खो जाए, तो हमें किसी दूसरे अकाउंट या चैनल से लिखें: एक ही मैसेज में कोड, और उसके बाद अपना वाक्य। फिर टीम ({ $team }) का एक व्यक्ति तय करता है कि बात वहाँ आगे बढ़े या नहीं। उससे पहले वहाँ कुछ नहीं दिखाया जाता।
return-phrase = अब अपना वाक्य चुनें, ऐसे शब्दों में जिनका कोई अंदाज़ा न लगा सके: एक ही मैसेज में “वाक्य” और उसके बाद वे शब्द लिखें। यह किसी को नहीं दिखाया जाता। नया वाक्य पुराने की जगह ले लेता है।
return-too-short = वाक्य के लिए यह बहुत छोटा है: कम से कम { $least } अक्षर चाहिए। कुछ नहीं रखा गया। एक बार फिर “वाक्य” लिखें, और उसके बाद और शब्द।
return-agreed = तय हुआ। कोड और वाक्य को याद रखें या किसी सुरक्षित जगह रखें, इस फ़ोन पर नहीं। अगर कोई और यहाँ पढ़ सकता हो, तो ये मैसेज मिटा दें; इससे कोड और वाक्य रद्द नहीं होते।
return-heard = मिल गया। कोड अपने वाक्य के साथ ही माना जाता है: एक ही मैसेज में कोड, और उसके बाद वाक्य। अगर सही है, तो लोग उसे देखते हैं और यहाँ जवाब देते हैं। अगर अभी ख़तरा है: SOS लिखें, या अगर सुरक्षित हो तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें। अगर एक घंटे में कोई जवाब न आए, तो कोड और वाक्य एक बार फिर लिखें।
linked-reporter = अब से टीम ({ $team }) आपको यहाँ जवाब देती है।

## What cannot be carried

files-not-carried = तस्वीरें, वॉइस मैसेज या फ़ाइलें मुझसे अभी आगे नहीं जातीं; टीम ({ $team }) को बस पता चलता है कि कुछ आया। कृपया उसे शब्दों में बताएँ। कृपया निजी अंगों की या किसी बच्चे की कोई तस्वीर न भेजें।
calls-not-taken = मुझसे फ़ोन पर बात नहीं हो सकती। यहाँ किसी भी तरह लिखें; ख़तरे में SOS लिखें।
not-handled = मेरे यहाँ कुछ गड़बड़ हुई, और आपका पिछला मैसेज शायद टीम ({ $team }) तक नहीं पहुँचा। उन्हें बताया जा रहा है। कृपया उसे फिर से भेजें। अगर ख़तरा है: अगर सुरक्षित हो, तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
unreadable = आपका मैसेज पहुँचा, पर मेरे डिवाइस से खुल नहीं पाया। कृपया उसे फिर से भेजें। अगर ख़तरा है: अगर सुरक्षित हो, तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
unencrypted-room = यह रूम एन्क्रिप्टेड नहीं है, इसलिए यहाँ बात नहीं होती। कृपया मेरे साथ एक नई सीधी चैट शुरू करें, और एन्क्रिप्शन चालू रहने दें।

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = आपकी निजी जानकारी सबके सामने आ गई है
tip-doxxing-1 = अगर उसमें आपके रहने की जगह है: सोचें कि कुछ रातें कहाँ सोया जा सकता है, और आपके साथ कौन रह सकता है।
tip-doxxing-2 = नोट करें कि वह कहाँ है: लिंक, तारीख़, किसने डाला। यह काम कोई भरोसे का व्यक्ति भी कर सकता है, ताकि आपको उसे पढ़ना न पड़े।
tip-doxxing-3 = जिन्होंने डाला, उन्हें जवाब न दें। हर पोस्ट की उसके प्लेटफ़ॉर्म पर “निजी जानकारी” के रूप में शिकायत करें; ज़्यादातर के पास इसका फ़ॉर्म है।
tip-doxxing-4 = उन लोगों को बताएँ जिन तक इससे पहुँचा जा सकता है: साथ रहने वाले, परिवार, काम की जगह।
tip-doxxing-5 = ईमेल से शुरू करें: नए पासवर्ड, हर जगह अलग, और दो चरणों वाला लॉगिन। फिर अपनी प्रोफ़ाइलों से नंबर और जगहें हटाएँ।

tip-threats = कोई आपको धमकी दे रहा है
tip-threats-1 = आज रात कहाँ और किसके साथ सुरक्षित रहा जा सकता है? कोई जगह ठीक न लगे, तो वहाँ से निकल जाएँ: इसके लिए और कोई वजह नहीं चाहिए।
tip-threats-2 = दो भरोसे के लोगों को बताएँ। तय करें कि उन्हें किस-किस समय लिखा जाएगा, और एक ऐसा शब्द जिसका मतलब हो “आ जाओ”।
tip-threats-3 = जवाब न दें, और कोई सौदा न करें।
tip-threats-4 = हर धमकी को उसके लिंक, तारीख़ और भेजने वाले के साथ ऐसी जगह रखें जहाँ सिर्फ़ आप देखें। आपकी जगह कोई भरोसे का व्यक्ति भी उन्हें पढ़ सकता है।
tip-threats-5 = ऐप्स में लोकेशन बंद करें। कहीं होने की बात वहाँ से निकलने के बाद ही पोस्ट करें, और रोज़ से अलग रास्ते और अलग समय चुनें।

tip-harassment = कोई आपको परेशान कर रहा है
tip-harassment-1 = इसमें आपकी कोई ग़लती नहीं है, और किसी को जवाब देना ज़रूरी नहीं। म्यूट या ब्लॉक करें, और फ़ोन कुछ देर दूर रख दें।
tip-harassment-2 = किसी भरोसे के व्यक्ति से कहें कि वह मैसेज देखे और आपको सिर्फ़ ज़रूरी बात बताए।
tip-harassment-3 = सबसे बुरे मैसेज लिंक और तारीख़ के साथ रखें, प्लेटफ़ॉर्म पर शिकायत करें, और शिकायत की रसीद रखें।
tip-harassment-4 = अपने अकाउंट शांत रखें: सिर्फ़ जानने वाले ही आपको लिख सकें, आपका नाम ले सकें या पुरानी पोस्ट देख सकें।
tip-harassment-5 = खाएँ, सोएँ, किसी ऐसे से मिलें जो आपके साथ अच्छा हो। बाक़ी दूसरों पर छोड़ा जा सकता है।

tip-arrest = आपके किसी जानने वाले को गिरफ़्तार किया गया है
tip-arrest-1 = कुछ भी सार्वजनिक करने से पहले वकील। परिवार से पूछें कि वे क्या चाहते हैं।
tip-arrest-2 = उस व्यक्ति को ग्रुप और साझा अकाउंट से हटाएँ, और जिनसे उसकी बात होती थी, उन्हें सावधान करें।
tip-arrest-3 = जो फ़ोन ले लिया गया है, उस पर कुछ न लिखें। वहाँ से आया मैसेज किसी और का हो सकता है।
tip-arrest-4 = वकील के कहने से पहले दूर से कुछ न मिटाएँ: यह उस व्यक्ति के ख़िलाफ़ जा सकता है।
tip-arrest-5 = ऐसी जगह लिख लें जहाँ सिर्फ़ आप देखें: कब, कहाँ, कौन ले गया, किसने देखा। और अपनी सुरक्षा का भी ध्यान रखें।

tip-surveillance = हो सकता है कि आप पर नज़र रखी जा रही हो
tip-surveillance-1 = सच यह है: पता लगाना मुश्किल है। अच्छा जासूसी ऐप बहुत कम निशान छोड़ता है, और आम ख़राबियाँ भी वैसी ही दिखती हैं। पक्के यक़ीन का वादा कोई नहीं कर सकता, और हमें लिखने के लिए यक़ीन होना ज़रूरी नहीं।
tip-surveillance-2 = अगर लगता है कि इस फ़ोन पर नज़र है, तो इस बारे में किसी दूसरे फ़ोन से बात करें, जिसे कोई आपसे न जोड़ता हो।
tip-surveillance-3 = अपने अकाउंट में देखें कि कौन-से डिवाइस लॉगिन हैं और आपकी लोकेशन किसे दिखती है। नज़र रखने वाले को पता चल सकता है कि उसे बाहर किया गया: पहले सुरक्षित जगह पहुँचें।
tip-surveillance-4 = सारे अपडेट लगाएँ और फ़ोन रोज़ बंद करके चालू करें। iPhone में “Lockdown Mode” है, नए Android फ़ोन में “Advanced Protection”। अगर किसी से फ़ोन की जाँच करवानी हो, तो उसे रीसेट न करें।
tip-surveillance-5 = अगर सड़क पर कोई पीछा करे: घर न जाएँ, जहाँ लोग हों वहाँ जाएँ, और किसी भरोसे के व्यक्ति को फ़ोन करें।

tip-account = कोई आपके अकाउंट या फ़ोन में घुस गया है
tip-account-1 = कोई दूसरा डिवाइस लें जिस पर भरोसा हो। हैक हुए अकाउंट के लिए सेवा का पेज ख़ुद खोलें; किसी के भेजे लिंक पर कभी न जाएँ।
tip-account-2 = सबसे पहले ईमेल, क्योंकि उससे बाक़ी सब खुलता है: नया पासवर्ड जो और कहीं न हो, फिर दो चरणों वाला लॉगिन।
tip-account-3 = बाक़ी सब डिवाइस से लॉग आउट करें। ऐसी फ़ॉरवर्डिंग, नंबर और ऐप खोजें जो आपके नहीं हैं, और उन्हें हटाएँ।
tip-account-4 = अपने जानने वालों को किसी और तरीक़े से बताएँ: वहाँ से आई किसी बात पर भरोसा न करें।
tip-account-5 = अगर उस अकाउंट को किसी विकी पर ख़ास अधिकार हैं, तो यहाँ लिखें: वापस आपका होने तक उसे बंद रखा जा सकता है। हममें से कोई कभी पासवर्ड या कोड नहीं माँगेगा।

tip-blocked = कोई साइट बंद है, या इंटरनेट बंद कर दिया गया है
tip-blocked-1 = पहले: अपने लोगों के साथ समय और संपर्क का दूसरा तरीक़ा तय करें। सबसे ज़रूरी नंबर काग़ज़ पर लिखें।
tip-blocked-2 = पहले: जो काम आ सकता है, जैसे Tor Browser, VPN, Signal या बिना इंटरनेट पढ़ने की विकिपीडिया, उसे बनाने वालों के अपने पेज से लें। कहीं-कहीं इन्हें रखना ख़तरनाक है: पहले पूछ लें।
tip-blocked-3 = दौरान: छोटे मैसेज, बड़ी तस्वीरें नहीं, और धीरज: पहुँचने में कई दिन लग सकते हैं। फ़ोन और SMS सुने-पढ़े जा सकते हैं।
tip-blocked-4 = दौरान: कोई दूसरी कंपनी या दूसरा नेटवर्क शायद चल रहा हो। कनेक्शन के लिए जोखिम न लें।
tip-blocked-5 = बाद में: देखें कि कौन नहीं मिल रहा, और हर एक को एक बार, छोटा-सा लिखें। फिर अपडेट लगाएँ।

tip-takedown = कोई चाहता है कि कुछ हटाया, बदला या सौंपा जाए
tip-takedown-1 = जब तक क़ानून जानने वाला कोई उसे न पढ़ ले, अकेले जवाब न दें और किसी चीज़ पर दस्तख़त न करें।
tip-takedown-2 = सब कुछ वैसे ही रखें जैसे आया: चिट्ठी, लिफ़ाफ़ा या ईमेल, और आने की तारीख़।
tip-takedown-3 = देखें कि उसमें कोई आख़िरी तारीख़ है या नहीं, और उसे यहाँ लिखें, ताकि वह छूट न जाए।
tip-takedown-4 = तब तक न कुछ हटाएँ, न दूसरों के बारे में कुछ सौंपें।
tip-takedown-5 = हम इसे क़ानून जानने वाले लोगों तक पहुँचाते हैं। वे क्या कर पाएँगे, इसका वादा पहले से कोई नहीं कर सकता।

tip-legal = आपको क़ानूनी मदद चाहिए
tip-legal-1 = यहाँ लिखें कि क्या आया, किससे आया और किस दिन तक जवाब देना है। कुछ शब्द काफ़ी हैं।
tip-legal-2 = तब तक: दस्तख़त न करें, कुछ न मिटाएँ, हर काग़ज़ उसके लिफ़ाफ़े के साथ रखें।
tip-legal-3 = हम इसे क़ानून जानने वाले लोगों तक पहुँचाते हैं, और बताते हैं कि उनसे कब तक जवाब मिलेगा। वे क्या कर पाएँगे, इसका वादा पहले से कोई नहीं कर सकता। अपने किसी वकील से भी पूछा जा सकता है।

tip-removal = अपने बारे में कुछ हटवाना
tip-removal-1 = हर पेज का लिंक इकट्ठा करें। वहाँ क्या लिखा है, यह यहाँ दोहराना ज़रूरी नहीं।
tip-removal-2 = सबके सामने हटाने को न कहें: इससे और लोग देखने लगते हैं।
tip-removal-3 = विकी पर, निजी तौर पर “oversight” के लिए कहें: कुछ भरोसेमंद लोग उसे लगभग सबसे छिपा सकते हैं।
tip-removal-4 = दूसरी जगह, प्लेटफ़ॉर्म का निजी जानकारी वाला फ़ॉर्म भरें। सर्च इंजन के पास भी पेज को न दिखाने का फ़ॉर्म होता है।
tip-removal-5 = कॉपियाँ बची रह सकती हैं। कुछ हफ़्ते बाद फिर खोजें, और उसके बाद एक बार और।

tip-child = कोई बच्चा ख़तरे में है
tip-child-1 = अगर यह अभी हो रहा है: सुरक्षित हो, तो आपातकालीन नंबर या बच्चों की हेल्पलाइन पर फ़ोन करें।
tip-child-2 = जिस पर शक है, उससे न भिड़ें और उसे सावधान न करें।
tip-child-3 = कोई तस्वीर न सहेजें, न आगे भेजें, यह दिखाने के लिए भी नहीं कि क्या हुआ। यूज़र नाम, लिंक और समय काफ़ी हैं।
tip-child-4 = अगर कोई बच्चा आपको बताए: सुनें, उस पर विश्वास करें, और कुछ न पूछें, और राज़ रखने का वादा न करें। संपर्क बनाए रखें।
tip-child-5 = अगर आपकी अपनी उम्र अभी छोटी है: इसमें आपकी कोई ग़लती नहीं है। उस व्यक्ति को अब जवाब देना ज़रूरी नहीं। किसी भरोसे के बड़े को बताएँ।

tip-self-harm = आपको चिंता है कि कोई ख़ुद को नुकसान पहुँचा सकता है
tip-self-harm-1 = इसे गंभीरता से लें। खुलकर पूछें: “क्या आपके मन में अपनी जान लेने का ख़याल है?” पूछने से बात बिगड़ती नहीं।
tip-self-harm-2 = बोलें कम, सुनें ज़्यादा। कोई दोष नहीं, कोई झटपट सलाह नहीं।
tip-self-harm-3 = अगर यह जल्द हो सकता है: संपर्क बनाए रखें, उस व्यक्ति के पास रहने वाले किसी को ढूँढें, और वहाँ के आपातकालीन नंबर पर फ़ोन करें।
tip-self-harm-4 = हेल्पलाइन उनकी भी मदद करती है जिन्हें किसी की चिंता है। साथ मिलकर वहाँ फ़ोन करने या लिखने की बात कही जा सकती है।
tip-self-harm-5 = इसकी ज़िम्मेदारी अकेले आपकी नहीं है। किसी को बताएँ, और अपना भी ध्यान रखें।

tip-disinformation = झूठी बातें फैलाई जा रही हैं
tip-disinformation-1 = उसे आगे न भेजें, ग़लत बताने के लिए भी नहीं। हर जवाब से वह और फैलती है।
tip-disinformation-2 = लिंक और तारीख़ रखें; web.archive.org पर पेज की कॉपी रखी जा सकती है।
tip-disinformation-3 = देखें कि सबसे पहले किसने कहा, और किसने अपनी ओर से पुष्टि की, और क्या तस्वीर ख़बर से पुरानी है।
tip-disinformation-4 = विकी पर: अच्छे स्रोत, शांति से, और ज़्यादा लोग। अकेले न लड़ें।
tip-disinformation-5 = अगर उसमें किसी का नाम या किसी को धमकी है, तो यहाँ लिखें।

tip-harmful = चोट पहुँचाने वाली सामग्री
tip-harmful-1 = उसे न फैलाएँ, और यहाँ उतना ही बताएँ जितना ठीक लगे। लिंक काफ़ी है।
tip-harmful-2 = प्लेटफ़ॉर्म पर शिकायत करें। अगर उसमें कोई बच्चा है: कोई तस्वीर नहीं, कोई कॉपी नहीं।
tip-harmful-3 = अगर उसमें किसी ऐसे व्यक्ति के ख़िलाफ़ हिंसा के लिए कहा गया है जिस तक पहुँचा जा सकता है, तो सबसे पहले यही यहाँ लिखें।
tip-harmful-4 = कुछ देर नज़र हटा लें। दोबारा न देखना भी ठीक है।

tip-travel = यात्रा या कार्यक्रम से पहले
tip-travel-1 = कम सामान लें: हो सके तो कोई दूसरा फ़ोन, या यही फ़ोन जिसमें से पुरानी चैट और अकाउंट हटा दिए हों, और उनकी कॉपी घर पर हो।
tip-travel-2 = उँगली या चेहरे की जगह लंबा कोड। सीमा या जाँच से पहले फ़ोन पूरी तरह बंद करें: यही सबसे अच्छा बचाव है।
tip-travel-3 = किसी को अपनी योजना बताएँ: उन्हें कब-कब लिखा जाएगा, और न लिखने पर वे क्या करें।
tip-travel-4 = काग़ज़ पर या याद में: उस व्यक्ति का, एक वकील का, और अपने दूतावास का नंबर।
tip-travel-5 = कार्यक्रम में अपना यूज़र नाम बताया जा सकता है। कह दें कि आपकी फ़ोटो ली जा सकती है या नहीं, और वहाँ होने की बात निकलने के बाद ही पोस्ट करें।

tip-need = आपको कुछ चाहिए
tip-need-1 = यहाँ लिखें कि क्या चाहिए, कब तक, और कितने लोगों के लिए। कुछ शब्द काफ़ी हैं।
tip-need-2 = बताएँ कि किससे ख़तरा होगा: फ़ोन, पार्सल, पैसे भेजना, किसी का आना।
tip-need-3 = जो रुक नहीं सकता, वह यहाँ पहले बताएँ: सिर पर छत, दवा, आज रात निकलना।
tip-need-4 = हम इसे उन लोगों तक पहुँचाते हैं जो शायद मदद कर पाएँ। पहले से वादा कोई नहीं कर सकता, और दूसरों से भी मदद माँगी जा सकती है।

tip-discrimination = आपके साथ दूसरों से बुरा बर्ताव होता है
tip-discrimination-1 = इसमें आपकी कोई ग़लती नहीं है, और किसी को सफ़ाई देना ज़रूरी नहीं।
tip-discrimination-2 = बात ताज़ा रहते लिख लें: दिन, जगह, शब्द, वहाँ कौन था।
tip-discrimination-3 = किसी भरोसे के व्यक्ति को बताएँ। जिन्होंने देखा, वे भी लिख सकते हैं कि क्या देखा।
tip-discrimination-4 = विकी और कार्यक्रमों में आचार संहिता होती है, और ऐसे लोग जिन्हें उल्लंघन बताया जा सकता है। यह काम कोई आपके साथ मिलकर कर सकता है।
tip-discrimination-5 = बाहर भी मदद मिल सकती है: बराबरी के लिए बनी कोई संस्था, यूनियन, वकील। क्या करना है, यह आपका फ़ैसला है।

tip-press = कोई पत्रकार पूछ रहा है, या आप ख़बरों में हैं
tip-press-1 = तुरंत जवाब देना ज़रूरी नहीं, या जवाब देना ही ज़रूरी नहीं। पूछें: कौन-सा मीडिया, क्या सवाल, कब तक।
tip-press-2 = देखें कि सच में वही हैं: उस पते या नंबर पर लिखें या फ़ोन करें जो उस मीडिया ने ख़ुद छापा है।
tip-press-3 = आपकी कही हर बात आपके नाम के साथ छप सकती है। बात करने से पहले लिखकर तय करें कि क्या-क्या छापा जा सकता है।
tip-press-4 = यह न बताएँ कि और कौन संपादन करता है, और अंदाज़े न लगाएँ। घर पर या अकेले में किसी से न मिलें।
tip-press-5 = अगर उसमें आपकी कोई निजी बात है: लिंक रखें, और उस मीडिया से लिखकर कहें कि उसे हटाए।

tip-advice = फ़ोन पर ज़्यादा सुरक्षित
tip-advice-1 = अपडेट लगाएँ, स्क्रीन के लिए लंबा कोड रखें, और जो ऐप काम के नहीं, उन्हें हटाएँ।
tip-advice-2 = हर अकाउंट का अपना अलग पासवर्ड, पासवर्ड मैनेजर में। दो चरणों वाला लॉगिन, SMS की जगह ऐप या कुंजी से।
tip-advice-3 = अपना नाम और यूज़र नाम खोजकर देखें, और जो वहाँ ज़रूरी नहीं, उसे हटाएँ। विकी के लिए ऐसा नाम और ईमेल जो आप और कहीं काम में न लाते हों।
tip-advice-4 = VPN नेटवर्क से छिपाता है कि आप कौन-से पेज खोलते हैं, पर ख़ुद VPN से नहीं। Tor Browser ज़्यादा छिपाता है और धीमा है। कहीं-कहीं इन पर रोक है: पहले पूछ लें।
tip-advice-5 = Signal या किसी दूसरी एन्क्रिप्टेड चैट पर बात करें, जिसमें मैसेज अपने आप ग़ायब हो जाएँ।

tip-support = जब सब बहुत ज़्यादा हो जाए
tip-support-1 = डर, ग़ुस्सा, शर्म, ख़राब नींद, कुछ महसूस न होना: ऐसी बात के बाद बहुत लोगों के साथ यह होता है। इसका मतलब कमज़ोरी नहीं है।
tip-support-2 = अभी: दोनों पैर ज़मीन पर रखें, कुछ पिएँ, धीरे-धीरे साँस छोड़ें, पाँच बार।
tip-support-3 = स्क्रीन को कुछ देर दूर रखें। आपके मैसेज कोई भरोसे का व्यक्ति देख सकता है।
tip-support-4 = किसी एक को बताएँ कि आपका हाल कैसा है। पूरी कहानी बताना ज़रूरी नहीं।
tip-support-5 = अगर यह कई हफ़्ते रहे, या बढ़े: डॉक्टर, काउंसलर या हेल्पलाइन। अगर ऐसे किसी से बात करनी हो जिसने यह काम सीखा है, तो यहाँ लिखें: हम ढूँढते हैं।

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · खुला { $at } · { $age } से
card-due = जवाब देना है { $at } तक
card-channel = भाषा { $language } · { $channel } से
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = अपने शब्दों में, नीचे देखें
card-stopped = ⚠ और सवाल नहीं चाहिए: ज़रूरी हो तभी लिखें
card-left = ⚠ चैट छोड़ दी है: वहाँ लिखा कुछ नहीं पहुँचता
card-company = ⚠ चैट में कोई और भी है: उसे सब दिखता है, और उसका लिखा भी यहाँ आता है
card-doubted = ⚠ व्यक्ति की पहचान बदल गई है: !trust तक कुछ बाहर नहीं जाता
card-claimed = ⚠ { $channel } पर एक दूसरे अकाउंट को कोड और वाक्य पता है: पक्का कर लेने पर !link
card-vanish = उनके फ़ोन पर मैसेज { $after } बाद ग़ायब हो जाते हैं
card-previous = शायद वही अकाउंट जो { $code } में है: पूछे बिना कभी न जोड़ें
card-how = !take · !reply शब्द · !help, इस कार्ड के जवाब में — बाक़ी सब अंदर रहता है
card-language = भाषा { $language } (अंदाज़ा) · { $channel } से: यहाँ किसी ने नहीं कहा है कि वह इसे पढ़ता है
card-unread = भाषा { $language } · { $channel } से: यहाँ किसी ने नहीं कहा है कि वह इसे पढ़ता है
card-neutral = ⚠ उनका फ़ोन कोई और पढ़ सकता है: न नाम, न मामले का कोड, न भेद खोलने वाले शब्द
card-hours = सिर्फ़ { $from } – { $until } के बीच लिखें, उनके समय से (वहाँ अभी { $now })
card-hours-utc = सिर्फ़ { $from } – { $until } के बीच लिखें, उनके समय से; वहाँ क्या समय है, पता नहीं
card-first = ⚠ उनके लिखने के बाद ही लिखें: जवाब तब तक रुकते हैं
card-silent = हो सकता है कई दिन चुप रहें
card-emergency = आपात स्थिति (P0) में किसी भी समय
card-duress = ⚠ ख़तरा शब्द आया: शायद कोई दबाव डाल रहा है; !trust तक कुछ बाहर नहीं जाता
card-hidden = ⚠ चैट छिपा दी है: फिर लिखने तक कुछ बाहर नहीं जाता
card-seized = ⚠ फ़ोन शायद दूसरे हाथों में है: !trust तक कुछ बाहर नहीं जाता
card-delete = ⚠ व्यक्ति की इच्छा से { $at } सब मिटा दिया जाएगा
card-restricted = ⚠ सिर्फ़ बाल-सुरक्षा ड्यूटी के लिए
holder = { $who } के पास है
holder-nobody = अभी किसी के पास नहीं
holder-closed = बंद
priority-p0 = P0 जान
priority-p1 = P1 तुरंत
priority-p2 = P2 गंभीर
priority-p3 = P3 सलाह
age-new = { $minutes } मिनट से कम
age-minutes = { $count } मिनट
age-hours = { $count } घंटे
age-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
  }

## In the thread

desk-sos = ⚠ व्यक्ति ने मदद के लिए पुकारा है: जान ख़तरे में है।
desk-self-harm = ⚠ ख़ुद को नुकसान: व्यक्ति ने इसकी बात लिखी है, अपने या किसी और के बारे में। अभी जवाब दें, खुलकर, बिना बने-बनाए जवाब के; पूछें कि क्या अगला घंटा सुरक्षित है और क्या कोई पास है।
desk-self-harm-other = ⚠ ख़ुद को नुकसान: व्यक्ति ने किसी और के बारे में लिखा है। अभी जवाब दें: यह कहाँ लिखा गया, क्या उस तक पहुँचा जा सकता है, और लिखने वाले का अपना हाल कैसा है।
desk-raised = ⚠ व्यक्ति के शब्दों से लगता है कि मामला पहले से ज़्यादा ज़रूरी है।
child-desk = ⚠ एक बच्चा: सिर्फ़ बाल-सुरक्षा ड्यूटी के लिए। एक बात करे, दूसरा देख सके। बात दोहरवाना नहीं, तस्वीरें नहीं, मुलाक़ात नहीं, अकेले में फ़ोन नहीं।
restricted-desk = ⚠ कुछ लिखा हुआ आया है। यहाँ नहीं दिखाया जाता: यह सिर्फ़ बाल-सुरक्षा ड्यूटी को जाता है।
restricted-words = { $code }, सिर्फ़ बाल-सुरक्षा ड्यूटी के लिए:
restricted-not-yours = कुछ नहीं किया गया: { $code } सिर्फ़ { $schedule } के लोगों के लिए है। उनमें से किसी की ज़रूरत हो: !override से किसी को कुछ समय के लिए वहाँ रखा जा सकता है।
child-no-duty = ⚠ शेड्यूल में बाल-सुरक्षा ड्यूटी नहीं है: जो ड्यूटी पर है, उसे बुलाया जा रहा है। ऑपरेटर से यह जुड़वाई जा सकती है।
check-in-set = व्यक्ति चाहता है कि कल उसका हाल पूछा जाए।
check-in-due = ⚠ { $code }: आज व्यक्ति का हाल पूछा जाना था। उसे कौन लिखेगा?
neutral-desk = ⚠ सादा तरीक़ा: व्यक्ति का फ़ोन कोई और पढ़ सकता है। जवाब में न नाम, न मामले का कोड, न भेद खोलने वाले शब्द।
word-right-desk = व्यक्ति से कोड शब्द पूछा गया और सही शब्द आया। यह !trust के पक्ष में है।
word-wrong-desk = ⚠ कोड शब्द पूछने पर कुछ और लिखा गया। पक्का करें कि यह कौन है।
word-duress-desk = ⚠ ख़तरा शब्द: व्यक्ति ने उसे लिखा है। शायद कोई दबाव डाल रहा है या साथ पढ़ रहा है। !trust तक उन्हें कुछ नहीं जाता; वहाँ ऐसा दिखता है मानो कुछ हुआ ही न हो।
word-asked-desk = कोड शब्द पूछा गया है, ऐसे ढंग से जिससे कुछ ज़ाहिर नहीं होता।
words-changed-desk = ⚠ तय किए गए शब्दों (कोड शब्द, ख़तरा शब्द या छिपाओ शब्द) की जगह दूसरे रख दिए गए हैं। जिसके हाथ में फ़ोन हो, वह ऐसा कर सकता है।
hidden-desk = ⚠ व्यक्ति ने चैट छिपा दी है: वहाँ मेरा लिखा, जहाँ हो सके, मिटा दिया गया है। उनके फिर लिखने तक कुछ बाहर नहीं जाता।
hours-desk = उन्हें कैसे लिखा जाए, यह बदल गया है:
delete-desk = ⚠ व्यक्ति चाहता है कि सब मिटा दिया जाए। यह { $at } मिटेगा, यहाँ से भी, जब तक मन न बदले। कुछ भी बाहर कॉपी न करें।
delete-waits = ⚠ व्यक्ति के अकाउंट से सब मिटाने को कहा गया है। कुछ नहीं मिटाया जा रहा: किसी को नहीं पता कि यह उनकी अपनी इच्छा है या नहीं। !trust के बाद उनसे फिर पूछा जाएगा।
delete-desk-kept = व्यक्ति ने मन बदल लिया है: कुछ नहीं मिटाया जाएगा।
deleted-desk = { $code } को व्यक्ति की इच्छा से मिटा दिया गया, और यहाँ उसके बारे में लिखा भी।
deleted-here = (व्यक्ति की इच्छा से मिटाया गया)
seized-made = { $who } का कहना है कि व्यक्ति का फ़ोन शायद दूसरे हाथों में है। !trust तक वहाँ कुछ नहीं जाता; वहाँ से आई बात पर निशान रहता है।
seized-mark = ⚠ ऐसे फ़ोन से, जो शायद दूसरे हाथों में है:
reply-waits = व्यक्ति को – { $at } तक रुका है, उनकी इच्छा से:
reply-waits-first = व्यक्ति को – उनके लिखने तक रुका है, उनकी इच्छा से:
reply-names-code = कुछ नहीं भेजा गया: जवाब में मामले का कोड है, और व्यक्ति का फ़ोन कोई और पढ़ सकता है।
reply-seized = कुछ नहीं भेजा गया: फ़ोन शायद दूसरे हाथों में है। पक्का होने पर पहले !trust।
translated = मशीन का अनुवाद, ग़लत हो सकता है (मूल ऊपर):
translate-failed = (अनुवाद नहीं हुआ: अनुवाद की कमांड नहीं चली)
does-seized = व्यक्ति का फ़ोन ले लिया गया: वहाँ कुछ नहीं जाता, वहाँ से आई बात पर निशान रहता है
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = लिखा गया { $at }, मिला { $received }:
older-than-above = यह ऊपर लिखे से पुराना है:
came-unencrypted = यह एन्क्रिप्टेड नहीं आया। सर्वर चलाने वाला भी इसे लिख सकता था:
edited = व्यक्ति ने एक मैसेज बदला है। अब उसमें लिखा है:
reacted = व्यक्ति ने एक मैसेज पर निशान लगाया:
empty-message = (ख़ाली मैसेज)
cut = … { $limit } अक्षरों से लंबा; बाक़ी नहीं रखा गया
taken-back = व्यक्ति ने एक मैसेज वापस लिया है।
withdrawals-wait = मैसेज वापस लिए गए हैं। यह !trust के बाद होगा: अभी पता नहीं कि यह वही व्यक्ति था या नहीं।
withdrawals-dropped = इससे पहले जो वापस लिया गया था, वह वापस नहीं लिया जाता।
listing-taken-back = !case ने जो दिखाया था, वह भी हटा दिया गया है, क्योंकि उसमें से कुछ मिट गया या बदल गया है। जो बचा है, वह !case से दिखता है।
file-came = व्यक्ति ने { $sort } भेजी। वह आगे नहीं पहुँचाई गई; उसे शब्दों में बताने को कहा गया है।
sort-file = फ़ाइल
sort-image = तस्वीर
sort-audio = आवाज़ की रिकॉर्डिंग
sort-video = वीडियो फ़ाइल
call-came = व्यक्ति ने फ़ोन करने की कोशिश की। वहाँ कोई फ़ोन नहीं उठा सकता।
case-raised = अब { $priority }।
case-reopened = { $code } फिर खुल गया है: व्यक्ति ने लिखा है।
intake-cut-short = सवालों के बीच व्यक्ति की तरफ़ से लिखना रुक गया। अब तक इतना है।
intake-unread = एक मैसेज आया जो खुल नहीं पाया, और उसके बाद कुछ नहीं। इससे ज़्यादा कुछ नहीं है।
stopped-desk = व्यक्ति ने “stop” लिखा: और सवाल नहीं। ज़रूरी हो तभी लिखें।
left-desk = ⚠ व्यक्ति ने चैट छोड़ दी है: वहाँ लिखा कुछ नहीं पहुँचता।
company-desk = ⚠ व्यक्ति की चैट में कोई और आ गया है। अब से वहाँ लिखी बात उसे भी दिखती है, और उसका लिखा यहाँ व्यक्ति के शब्दों की तरह आता है।
vanish-set = व्यक्ति ने मैसेज { $after } बाद ग़ायब होने पर सेट किए हैं। जवाब भी ऐसे ही ग़ायब होंगे।
vanish-off = व्यक्ति ने मैसेज का ग़ायब होना बंद कर दिया है।
vanished = { $at } तक के शब्द यहाँ से ग़ायब हो गए हैं, जैसा व्यक्ति की सेटिंग में है।
by-hand = बॉट के अपने फ़ोन से, हाथ से, व्यक्ति को लिखा गया। इससे मामला किसी ने नहीं लिया है:
by-hand-nowhere = बॉट के अपने फ़ोन से किसी ने हाथ से ऐसे व्यक्ति को लिखा है जिसका यहाँ कोई मामला नहीं।
claimed = ⚠ किसी को इस मामले का लौटने का कोड और वाक्य पता है, और { $channel } पर एक दूसरे अकाउंट से उन्हें लिखा गया है। उसे कुछ नहीं बताया गया, और अपने आप कुछ नहीं बदलता।
claimed-how = अगर आपको पक्का है कि यह वही व्यक्ति है: !link। तब तक जवाब पुराने अकाउंट पर जाते हैं।
claimed-by-another = यह वह अकाउंट नहीं है जिसने पहले इन्हें दिखाया था। !link अब इसी के लिए है: फिर से पक्का करें कि कौन कौन है।
claim-changed = ⚠ { $channel } पर जिसने इस मामले का कोड और वाक्य दिखाया था, उसकी पहचान अब बदल गई है: नया फ़ोन, या कोई और। पहले दिखाना अब नहीं माना जाता, और !link कुछ नहीं करता। उन्हें फिर से दिखाया जा सकता है।
claimed-wrongly = ⚠ { $channel } पर एक दूसरे अकाउंट से किसी ने इस मामले का लौटने का कोड लिखा है, पर वाक्य नहीं। कोशिश { $count ->
    [one] { $count } बार हुई
   *[other] { $count } बार हुई
  }। उसे कुछ नहीं बताया गया।
return-tried = ⚠ { $channel } पर एक अकाउंट से लौटने का कोड { $count ->
    [one] { $count } बार
   *[other] { $count } बार
  } ग़लत आज़माया गया। कुछ नहीं बताया गया; हर बार इंतज़ार और लंबा होता है।
unreadable-desk = एक व्यक्ति का मैसेज खुल नहीं पाया। उसे फिर से भेजने को कहा गया है।
digest = ⚠ एक साथ बहुत मैसेज: { $count ->
    [one] { $count } और आया है। वह रखा गया है, पर यहाँ नहीं दिखाया गया।
   *[other] { $count } और आए हैं। वे रखे गए हैं, पर एक-एक करके नहीं दिखाए गए।
  } सब कुछ !case { $code } से दिखता है।
said-reporter = व्यक्ति की ओर से, { $at }:
said-team = व्यक्ति को भेजा गया, { $at }:
said-note = नोट, { $at }:
noted = { $who } का नोट रखा गया। वह अंदर रहता है।

## Commands

commands = आपका लिखा सब अंदर रहता है, सिवाय !reply के। कमांड मामले के कार्ड के जवाब में लिखें, या मामले के कोड के साथ: !take CODE।
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = शब्द
argument-result = [नतीजा]
argument-priority = P0|P1|P2|P3
does-take = मामला आपका
does-reply = टीम की ओर से व्यक्ति को यह कहना; अगर मामला किसी के पास नहीं, तो उसे ले लेता है
does-note = मामले के साथ नोट रखना; वह अंदर रहता है
does-priority = ज़रूरत बढ़ाना या घटाना
does-close = बंद करना; व्यक्ति फिर कभी भी लिख सकता है
does-trust = व्यक्ति की बदली पहचान सच में उसी की है: उससे फिर बात करना
does-link = व्यक्ति अब दूसरे अकाउंट पर है: वहाँ आगे बढ़ना
does-cases = जो खुला है
does-case = एक मामला, अब तक की सारी बातों के साथ
does-help = यह तालिका
command-needs = कुछ नहीं किया गया। ऐसे लिखें: { $usage }
command-unknown = { $word } जैसा कुछ नहीं है। कुछ किया या भेजा नहीं गया। !help से सारी कमांड दिखती हैं।
command-near = { $word } जैसा कुछ नहीं है। क्या मतलब { $near } था? कुछ किया या भेजा नहीं गया।
which-case = कौन-सा मामला? { $command } CODE लिखें, या मामले के कार्ड के जवाब में लिखें। कुछ नहीं किया गया।
no-case = { $typed } नाम का कोई मामला नहीं। कुछ नहीं किया गया। !cases से खुले मामले दिखते हैं।
no-case-near = { $typed } नाम का कोई मामला नहीं। क्या मतलब { $near } था? कुछ नहीं किया गया।
other-case = यहाँ बात { $code } की है, पर लिखा गया { $typed }। दोनों में से कौन-सा? यहाँ कोड छोड़ा जा सकता है। कुछ नहीं किया गया।
untrusted = नहीं किया गया, { $who }: यह ऐसे डिवाइस से आया जिसकी आपने पुष्टि नहीं की, या बिना एन्क्रिप्शन के। अपने ऐप की सेटिंग में डिवाइस की पुष्टि करें, फिर से लिखें।
safety-number = नहीं किया गया, { $who }: आपका सुरक्षा नंबर बदल गया है, और पहले ऑपरेटर को इसकी पुष्टि करनी होगी (safetybot signal trust)। फिर से लिखें।
desk-unreadable = यहाँ { $who } का एक मैसेज मुझसे खुल नहीं पाया। अगर वह कमांड थी, तो कृपया फिर से लिखें।

taken = { $code } को { $who } ने लिया।
taken-already = { $code } पहले से आपके पास है।
taken-by-another = { $code } पहले से { $who } के पास है।
priority-unknown = कुछ नहीं किया गया। स्तर ये हैं: P0 जान, P1 तुरंत, P2 गंभीर, P3 सलाह।
priority-same = यह पहले से { $priority } है।
priority-changed = { $who }: { $old } → { $new }
closed = { $code } को { $who } ने बंद किया। जो कुछ रखा है, वह { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
  } में मिटा दिया जाएगा, अगर व्यक्ति फिर न लिखे।
closed-already = { $code } पहले से बंद है।
case-forgotten = { $code } का जो रखा था, वह मिटा दिया गया है।
cases = खुले मामले: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = कोई मामला खुला नहीं।
cases-more = … और { $count } और

reply-on-its-way = व्यक्ति को – रास्ते में:
reply-delivered = व्यक्ति को – पहुँचा दिया गया:
reply-arrived = व्यक्ति को – उनके फ़ोन पर पहुँचा:
reply-read = व्यक्ति को – पढ़ा गया:
reply-held = व्यक्ति को – !trust तक रोका गया:
reply-delivered-partly = व्यक्ति को – पहुँचा दिया गया, पर { $count ->
    [one] उनका { $count } डिवाइस इसे नहीं पढ़ सकता:
   *[other] उनके { $count } डिवाइस इसे नहीं पढ़ सकते:
  }
reply-not-delivered = व्यक्ति को – नहीं पहुँचा ({ $reason }):
reply-failed = ⚠ { $code }: एक जवाब नहीं पहुँचा। व्यक्ति ने उसे नहीं पढ़ा है।
reply-perhaps-delivered = व्यक्ति को – शायद पहुँचा, किसी को पता नहीं:
reply-in-doubt = ⚠ { $code }: पता नहीं कि एक जवाब पहुँचा या नहीं: कोई पुष्टि नहीं आई, और उसे आँख मूँदकर दोहराया नहीं जाता। व्यक्ति से पूछें, या फिर से भेजें; तब वह शायद उसे दो बार पढ़े।
reply-closed = { $code } बंद है: कुछ नहीं भेजा गया। पहले !take करें।
reply-left = व्यक्ति ने चैट छोड़ दी है: कुछ नहीं भेजा गया, वह किसी तक नहीं पहुँचता।
reply-too-long = कुछ नहीं भेजा गया: एक जवाब में ज़्यादा से ज़्यादा { $limit } अक्षर। कृपया उसे बाँट दें।
message-not-delivered = ⚠ व्यक्ति को मेरी कही एक बात नहीं पहुँची ({ $reason })।
identity-changed = ⚠ व्यक्ति की पहचान बदल गई है (Signal पर: सुरक्षा नंबर): नया फ़ोन, या कोई और। उनका लिखा यहाँ दिखाया जाता है। उन्हें एक सामान्य वाक्य के सिवा कुछ नहीं जाता, जब तक आप में से कोई पक्का न कर ले कि यह कौन है और यहाँ !trust न लिखे। जवाब तब तक रोके जाते हैं।
identity-changed-again = ⚠ व्यक्ति की पहचान एक बार फिर बदल गई है: यह वह नहीं रही जो ऊपर बताई गई थी, और जिसने उसे पक्का किया था, उसने किसी और को पक्का किया। नए सिरे से पक्का करें कि यह कौन है, फिर !trust लिखें।
identity-phrase-right = इस मामले का कोड और वाक्य लिखा गया है, और दोनों सही हैं: यह !trust के पक्ष में है।
identity-phrase-wrong = ⚠ इस मामले का कोड लिखा गया है, पर वाक्य ग़लत था या था ही नहीं।
trusted = { $who } ने व्यक्ति की नई पहचान पक्की कर ली है। जो रोका गया था, वह अब भेजा जा रहा है।
trusted-back = { $who } का कहना है कि अब वहाँ से वही व्यक्ति लिख रहा है जिसका यह मामला है। जो रोका गया था, वह अब भेजा जा रहा है।
trusted-already = व्यक्ति की पहचान का भरोसा { $who } ने दिया है। मेरी जानकारी में वह बदली नहीं थी।
trust-overtaken = ⚠ !trust नहीं गिना गया: उसके लागू होने से पहले व्यक्ति की पहचान एक बार फिर बदल गई। उन्हें एक सामान्य वाक्य के सिवा कुछ नहीं जाता। नए सिरे से पक्का करें कि यह कौन है, फिर !trust लिखें।
trust-failed = ⚠ !trust लागू नहीं हुआ ({ $reason })। व्यक्ति को एक सामान्य वाक्य के सिवा कुछ नहीं जाता; जवाब रुके रहते हैं। !trust एक बार और लिखें; फिर भी न हो, तो ऑपरेटर को बताएँ।
link-nothing = { $code }: किसी ने दूसरे अकाउंट से कोड और वाक्य नहीं दिखाया है। कुछ नहीं किया गया।
link-gone = { $code }: जिसने कोड और वाक्य दिखाया था, वह अब वहाँ नहीं है, या अब किसी दूसरे मामले का है। कुछ नहीं किया गया। उन्हें फिर से दिखाया जा सकता है।
link-doubted = { $code }: जिसने कोड और वाक्य दिखाया था, उसकी पहचान बदल गई है: नया फ़ोन, या कोई और। कुछ नहीं किया गया। पक्का करें कि यह कौन है और उनके वहाँ वाले मामले में !trust लिखें, फिर यहाँ !link।
linked = { $who } ने पक्का कर लिया है: व्यक्ति अब { $channel } पर दूसरे अकाउंट पर है, और जवाब वहाँ जाते हैं।
linked-old = जो अब तक नहीं भेजा गया था, वह भी वहीं जाता है। इस बीच वहाँ जो लिखा गया, वह !case में है। पुराना कोड अब नहीं चलता: “फ़ोन खो गया” लिखने पर नया मिलता है।
linked-other = जो { $other } के रूप में आया था, वह अब { $code } का हिस्सा है; { $other } का कार्ड अब नहीं चलता।
message-in-doubt = ⚠ पता नहीं कि व्यक्ति को मेरी कही एक बात पहुँची या नहीं। उसे दोहराया नहीं जाता, क्योंकि वह दो बार पढ़ी जा सकती है।
delivery-lost = ⚠ एक मैसेज नहीं पहुँचाया जा सका, और अब पता नहीं कि वह किसके लिए था।
perhaps-sent-twice = ⚠ यह शायद दो बार भेजा गया: सर्वर ने नहीं बताया कि उसे मिला था या नहीं।
argument-find = [प्रकार [देश] [भाषा]]
does-find = वकील, मनोवैज्ञानिक और दूसरे साथी: सिर्फ़ टीम के लिए
find-kinds = साथी इन प्रकारों के दर्ज हैं: { $kinds }। जैसे लिखें: !find { $example } KE sw (KE देश है, sw भाषा; जो ज़रूरी न हो, छोड़ दें)।
find-none-listed = कोई साथी दर्ज नहीं है। ऑपरेटर से जुड़वाए जा सकते हैं।
find-none = इसके लिए { $kind } प्रकार का कोई साथी दर्ज नहीं। देश या भाषा छोड़कर देखें, या ऑपरेटर से पूछें।
find-head = सिर्फ़ टीम के लिए: इसे ऐसे ही आगे कभी न भेजें। पहले साथी से पूछें, और व्यक्ति से कि उसे यह चाहिए या नहीं।
find-row = · { $name } · { $contact } · { $details } · { $date } को जाँचा गया
find-row-old = ⚠ { $name } · { $contact } · { $details } · आख़िरी जाँच { $date }: भरोसा करने से पहले पक्का करें
find-row-never = ⚠ { $name } · { $contact } · { $details } · कभी जाँचा नहीं गया: भरोसा करने से पहले पक्का करें

## About the bot itself

alarm-event-set-aside = ⚠ आई हुई किसी चीज़ पर मेरा काम अटका और उसे बंद करके अलग रख दिया गया। और कुछ नहीं रुका है। कृपया ऑपरेटर को बताएँ।
alarm-our-device-distrusted = ⚠ मेरा अपना डिवाइस अब भरोसेमंद नहीं माना जाता। कृपया तुरंत ऑपरेटर को बताएँ।
alarm-identity-changed = ⚠ टीम के एक सदस्य की पहचान बदल गई है: उनकी नई शुरुआत, या कोई और। यह साफ़ होने तक उन्हें बाहर रखा गया है। कृपया ऑपरेटर को बताएँ: “safetybot check” से नाम पता चलता है।
alarm-matrix-stopped = ⚠ Matrix पर अब न कुछ आता है, न जाता है: इसे सिर्फ़ ऑपरेटर ठीक कर सकता है। कृपया उन्हें बताएँ: “safetybot check” से ख़राबी पता चलती है।
alarm-signal-stopped = ⚠ Signal पर अब न कुछ आता है, न जाता है: इसे सिर्फ़ ऑपरेटर ठीक कर सकता है। कृपया उन्हें बताएँ: “safetybot check” से ख़राबी पता चलती है।
alarm-signal-unreadable = ⚠ Signal पर कुछ आया जो खुल नहीं पाया, और पता नहीं किसका है। हो सकता है कोई जवाब का इंतज़ार कर रहा हो। कृपया ऑपरेटर को बताएँ।
alarm-store-failed = ⚠ { $since } से { $until } तक मुझसे कुछ सहेजा नहीं जा सका: डिस्क या डेटाबेस नहीं चला। जो लिया जा चुका था, वह खोया नहीं है; इस बीच जो लिखा गया, उसका जवाब देर से जाता है। कृपया ऑपरेटर को बताएँ।
alarm-signal-challenge = ⚠ Signal चाहता है कि कोई इंसान एक captcha हल करे, तभी पहले जितना भेजने देगा। जो रुका है, वह अपने क्रम में है, मदद की पुकार सबसे पहले। कृपया ऑपरेटर को बताएँ: “safetybot signal challenge”।
canary-missed = ⚠ { $since } से { $channel } पर कुछ नहीं पहुँचा: मेरे अपने जाँच के मैसेज नहीं आते। हो सकता है लोग लिख रहे हों और मुझ तक न पहुँचता हो। कृपया ऑपरेटर को बताएँ।
canary-still-missed = ⚠ { $channel } पर अब भी कुछ नहीं पहुँचता। कृपया ऑपरेटर को बताएँ।
canary-back = { $channel } पर मैसेज फिर पहुँच रहे हैं।
alarm-other = ⚠ मेरे यहाँ कुछ गड़बड़ है: { $alarm }। कृपया ऑपरेटर को बताएँ।

## Escalation

page = 🔔 { $priority } · { $code } · { $age } से
page-how = इस मैसेज पर ✅ से मामला आपका हो जाता है; टीम के रूम में !take से भी। बात किस बारे में है, यह वहाँ लिखा है।
page-late = ⚠ यह देर से आया है: प्रोग्राम बंद था।
page-silent = इसे लिया गया, फिर छोड़ दिया गया; व्यक्ति इंतज़ार में है।
paging = 🔔 { $code }: { $who } को बुलाया जा रहा है। यहाँ ✅ से मामला आपका।
paging-desk = 🔔 { $code } { $age } से रुका है, और किसी के पास नहीं। कौन ले सकता है? यहाँ ✅ से मामला आपका।
paging-nobody = 🔔 ⚠ { $code }: इस चरण में किसी को बुलाया नहीं जा सका, इसलिए इस रूम से पूछा जा रहा है। यह { $age } से रुका है। यहाँ ✅ से मामला आपका।
paging-desk-owner = 🔔 { $code } को { $who } ने लिया था, पर जवाब नहीं आ रहा; मामले को आए { $age } हो गए। कौन आगे ले सकता है? यहाँ ✅ से मामला आपका।
paged-desk = पूरा रूम
paged-webhook = webhook
passed-over = { $who } के पास पहले से एक P0 है, इसलिए इसके लिए नहीं बुलाया गया।
page-failed = ⚠ { $who } को बुलाया नहीं जा सका ({ $reason })।
nobody-came = 🔔 ⚠ { $code }: सारे चरण पूरे हुए, और { $age } से कोई नहीं आया। कौन ले सकता है? यहाँ ✅ से मामला आपका। पूछना जारी रहेगा।
owner-silent = ⚠ { $code } को { $who } ने लिया, और व्यक्ति अब भी इंतज़ार में है। पहले चरण से फिर बुलाया जा रहा है। { $who } के !take, !note या !reply से यह रुकता है; कोई और !take कर सकता है।
owner-left = { $who }, आपकी ड्यूटी पूरी हुई और { $code } आपके पास है। उसे किसी को दें (कोई !take लिखे), वापस करें (!release), या रखें (!take)। { $minutes } मिनट में वह ड्यूटी वाले व्यक्ति को चला जाता है।
given-back = { $who } की ड्यूटी पूरी हुई और { $code } रखा नहीं गया: वह फिर खुला है।
released = { $who } ने { $code } वापस किया है।
nobody-has-it = { $code } किसी के पास नहीं है।
promise-broken = ⚠ { $code }: व्यक्ति से { $at } तक जवाब का वादा था, और जवाब नहीं गया।
a-person-has-it = आपका मैसेज अब टीम ({ $team }) के एक व्यक्ति के पास है।
late-unread = माफ़ करें: इसे अभी तक किसी ने नहीं पढ़ा। टीम ({ $team }) के लोगों को बुलाना जारी है।
late-unanswered = आपका मैसेज टीम ({ $team }) के एक व्यक्ति के पास है, पर अभी जवाब नहीं आया। टीम जानती है कि आप इंतज़ार में हैं।
late-given-back = टीम ({ $team }) ने आपका मैसेज देखा है, पर अभी जवाब नहीं आया। उन्हें बुलाना जारी है।
late-next-person = अगली ड्यूटी { $when } शुरू होगी।
late-next = तब तक जो भी हो, आपको यहाँ { $when } फिर ख़बर मिलेगी।
late-number = अगर ख़तरा है: सुरक्षित हो, तो अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
at-time = { $at } तक
in-about = लगभग { $span } में
duty-only-pages = यह चैट सिर्फ़ बुलावे के लिए है: बुलावे पर ✅, या मामले के कोड के साथ !take, से मामला आपका हो जाता है। बाक़ी सब टीम के रूम में लिखें, जहाँ दूसरे भी देख सकें।
duty-see-desk = इसका नतीजा टीम के रूम में लिखा है।
ledger = { $code }: किसे बुलाया गया
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · माना गया { $seen }
ledger-empty = { $code }: किसी को नहीं बुलाया गया।
fate-on-its-way = रास्ते में
fate-delivered = पहुँचा { $at }
fate-failed = नहीं पहुँचा: { $reason }
fate-noted = नोट किया गया
drill = 🎓 अभ्यास – कोई ख़तरे में नहीं है
does-release = मामला वापस करना; ड्यूटी वाले व्यक्ति को बुलाया जाता है
does-pages = इस मामले के लिए किसे बुलाया गया, और उसका क्या हुआ

## On call

no-schedule = कोई शेड्यूल नहीं है: इस रूम में सब ड्यूटी पर हैं। ऑपरेटर से शेड्यूल बनवाया जा सकता है।
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = पहला
tier-second = दूसरा
tier-lead = प्रमुख
person = { $name }
person-unreachable = { $name } (अकाउंट नहीं: बुलाया नहीं जा सकता)
nobody = कोई नहीं
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … और { $count } और
and-longer = { $at } और उसके बाद भी
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, अगली ड्यूटी बदली { $at }:
oncall-next-none = { $schedule }: आने वाले हफ़्तों में ड्यूटी नहीं बदलती।
oncall-unclear = !oncall, !oncall next, या कितना आगे तक, लिखें: !oncall 4w (ज़्यादा से ज़्यादा { $weeks }w)।
oncall-begins = अब से बुलावा शेड्यूल के हिसाब से होगा। ड्यूटी पर:
until = { $at } तक
until-open = अंत तय नहीं
in-place-of = { $other } की जगह { $who }
without = { $who } के बिना

time-unclear = कुछ नहीं किया गया: “{ $typed }” को समय के रूप में नहीं पढ़ा जा सका। ऐसे लिखें: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. बिना दिन का घंटा अगला आने वाला घंटा है; बिना घंटे का दिन पूरा दिन है।
time-endless = कुछ नहीं किया गया: कब तक? जोड़ें, जैसे: until 18:00 · for 3h.
time-backwards = कुछ नहीं किया गया: यह शुरू होने ({ $start }) से पहले ख़त्म हो जाता ({ $end })। घंटे के आगे दिन लिखें।
time-past = कुछ नहीं किया गया: वह { $end } को ख़त्म हो चुका। जो बीत गया, वह वैसा ही रहता है।
time-too-long = कुछ नहीं किया गया: ज़्यादा से ज़्यादा { $days } दिन। इससे लंबा ऑपरेटर के शेड्यूल में होना चाहिए।

no-person = कुछ नहीं किया गया: शेड्यूल में { $typed } नाम का कोई नहीं।
no-person-near = कुछ नहीं किया गया: शेड्यूल में { $typed } नाम का कोई नहीं। क्या मतलब { $near } था?
not-in-schedule = कुछ नहीं किया गया: आपका अकाउंट शेड्यूल में नहीं है, { $who }। ऑपरेटर से उसे जुड़वाया जा सकता है।
no-schedule-named = कुछ नहीं किया गया: { $typed } न शेड्यूल है, न स्तर। शेड्यूल: { $known }। स्तर: first, second, lead.
which-schedule = कुछ नहीं किया गया: कौन-सा शेड्यूल? व्यक्ति के बाद उसका नाम लिखें: { $known }।

change-past = कुछ नहीं किया गया: वह बीत चुका है।
change-nothing = कुछ नहीं किया गया: इससे कुछ नहीं बदलता। तब ड्यूटी पर हैं:
gap-question = कुछ नहीं किया गया, क्योंकि तब पहले स्तर पर किसी को बुलाया नहीं जा सकता। अगर यही चाहिए, तो वही फिर लिखें और अंत में “{ $word }” जोड़ें।
gap-ask-cover = अपनी जगह किसी को माँगने के लिए: !cover from … until …
gap-made = ⚠ तब पहले स्तर पर किसी को बुलाया नहीं जा सकता:
gap-row = ⚠ { $schedule }: पहले स्तर पर कोई नहीं, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: पहले स्तर पर कोई नहीं जिसे बुलाया जा सके (छुट्टी पर, या अकाउंट नहीं), { $start } – { $end }
override-whom = कुछ नहीं किया गया: कौन? जैसे लिखें: !override @somebody until 18:00
override-made = { $who } ने बदला। वापस लेने के लिए: !override undo { $tag }
nobody-behind = ⚠ तब पहले और दूसरे, दोनों स्तर पर { $who }: पीछे कोई नहीं।
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } छुट्टी पर, { $start } – { $end }। वापस लेने के लिए: !away undo { $tag }
away-already = कुछ नहीं किया गया: { $who } तब पहले से छुट्टी पर।
leave-row = { $tag } · { $who } छुट्टी पर · { $start } – { $end }
undo-nothing = वापस लेने को कुछ नहीं है।
undo-which = कौन-सा? कमांड फिर लिखें, undo और आगे लिखे शब्द के साथ:
undo-unknown = कुछ नहीं किया गया: { $typed } नहीं है। ये हैं:
undone = { $tag } को { $who } ने वापस लिया।

cover-how = माँगने के लिए: !cover next (आपकी अगली ड्यूटी) · !cover from 18:00 until 22:00 · !cover @somebody from … until …. लेने के लिए: !cover take संख्या। जब तक कोई न ले, कुछ नहीं बदलता।
cover-none = कोई अपनी जगह किसी को नहीं माँग रहा।
cover-open = इन ड्यूटियों के लिए कोई चाहिए:
cover-asked = { $who } को अपनी जगह कोई चाहिए। लेने के लिए !cover take और संख्या लिखें:
cover-already = कुछ नहीं किया गया: वह पहले से माँगी गई है।
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · { $other } से पूछा गया
cover-row-for = { $request } · बदले में { $other }, { $start } – { $end }
swap-how = कुछ नहीं किया गया। वह दिन लिखें जब आपकी ड्यूटी शुरू होती है, फिर उनका: !swap @somebody 24 Nov for 26 Nov
swap-no-shifts = कुछ नहीं किया गया: किसी शेड्यूल में { $who } की ड्यूटी { $mine } और { $other } की { $theirs } शुरू नहीं होती। !oncall 4w से शुरू होने के समय दिखते हैं।
swap-unknown = कुछ नहीं किया गया: { $typed } नाम का कोई अनुरोध नहीं।
cover-taken = { $asker } का अनुरोध { $number } { $who } ने लिया।
cover-undone = अनुरोध { $number } को { $who } ने वापस लिया।
swap-reminder = अब भी खुला – कौन ले सकता है? !cover take और संख्या लिखें:
swap-backwards = कुछ नहीं किया गया: यह शुरू होने से पहले ख़त्म हो जाता।
swap-past = कुछ नहीं किया गया: वह शुरू हो चुका है। जो शुरू हो चुका, उसके लिए लिखें: !override @somebody until …
swap-overlap = कुछ नहीं किया गया: दोनों समय एक-दूसरे पर चढ़ते हैं।
swap-off-duty = कुछ नहीं किया गया: जिसकी जगह लेनी है, तब उसकी ड्यूटी नहीं है।
swap-taken = कुछ नहीं किया गया: कोई पहले ही ले चुका है।
swap-own = कुछ नहीं किया गया: अपनी ही जगह कोई नहीं ले सकता।
swap-not-asked = कुछ नहीं किया गया: किसी और से पूछा गया था।

handoff = ड्यूटी बदली
handoff-late = ⚠ ड्यूटी बदली, ख़बर देर से: प्रोग्राम बंद था। { $since } से ऐसा है।
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = कोई मामला खुला नहीं।
handoff-cases = खुले मामले:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, जिनकी ड्यूटी पूरी हुई: किसी को देना है या रखना है? · { $promised }
promised-by = { $at } तक जवाब का वादा है
nothing-promised = कोई वादा नहीं
shift-soon = आपकी ड्यूटी जल्द शुरू होती है, { $start }: { $schedule }, { $tier }।
gaps = ⚠ अगले { $days } दिनों में ऐसे समय हैं जब पहले स्तर पर किसी को बुलाया नहीं जा सकता। तब आने वाले मामले इस पूरे रूम को जाते हैं:
gaps-ask = इनमें से पहले समय पर ख़ाली, जिनकी ड्यूटी सबसे पहले हुई थी वे आगे: { $who }।
gaps-how = कोई समय भरने के लिए: !override @somebody from … until …
schedule-changed = ऑपरेटर ने शेड्यूल बदला है। आने वाले दिन:
reloaded = शेड्यूल और नियम फिर से पढ़े गए। अभी ड्यूटी पर:
reload-failed = ⚠ नया शेड्यूल और नियम नहीं लिए गए; पहले वाले ही लागू हैं:

argument-oncall = [next|4w]
argument-override = @व्यक्ति [शेड्यूल] [स्तर] [from कब] until कब | undo
argument-cover = [next|[@व्यक्ति] from कब until कब|take संख्या|undo संख्या]
argument-swap = @व्यक्ति दिन for दिन
argument-away = [from कब] until कब | undo
does-oncall = कौन ड्यूटी पर है; आगे क्या है; आने वाले हफ़्ते
does-override = कुछ समय के लिए कोई और; +@व्यक्ति ड्यूटी वाले के साथ जुड़ता है
does-cover = किसे अपनी जगह कोई चाहिए; माँगना, लेना
does-swap = एक दिन शुरू होने वाली अपनी ड्यूटी के बदले किसी की दूसरे दिन वाली
does-away = आप छुट्टी पर: कहीं ड्यूटी नहीं
does-reload = शेड्यूल और नियम फिर से पढ़ना

## Drills

category-drill = अभ्यास
the-operator = ऑपरेटर
drill-begins = 🎓 { $who } ने अभ्यास शुरू किया है। कोई ख़तरे में नहीं है। इससे जुड़ी हर बात पर अभ्यास लिखा है; वही करें जो असल में किया जाता: !take, !reply, !close।
drill-begins-alone = 🎓 सिर्फ़ { $who } के लिए एक अभ्यास उनकी सीधी चैट में शुरू हुआ है।
drill-no-roster = कोई शेड्यूल नहीं है, इसलिए किसी को अकेले अभ्यास नहीं दिया जा सकता। !drill यहाँ अभ्यास चलाता है।
drill-no-address = शेड्यूल में { $who } का कोई अकाउंट नहीं है, इसलिए वहाँ कुछ भेजा नहीं जा सकता।
drill-says-sos = SOS
drill-says-more = मेरे दरवाज़े पर दो आदमी खड़े हैं। वे मेरा यूज़र नाम ले रहे हैं।
drill-says-taken = क्या वहाँ कोई है?
drill-says-answered = वे सीढ़ियों से नीचे चले गए। अब क्या करूँ?
drill-unattended = सारे चरण पूरे हुए, और किसी ने नहीं लिया। अभ्यास यहाँ ख़त्म होता है।
drill-report = अभ्यास पूरा हुआ। आने के बाद से:
drill-row = · { $what }: { $after }
drill-people = · बुलाए गए लोग: { $count }
drill-paged = पहला बुलावा
drill-delivered = पहला बुलावा पहुँचा
drill-taken = लिया गया
drill-answered = जवाब दिया गया
drill-closed = बंद किया गया
drill-never = कभी नहीं
drill-after = { $minutes } मिनट { $seconds } सेकंड
argument-drill = [@नाम]
does-drill = पटकथा से एक मामला पूरी कड़ी में चलाना; नाम के साथ: सिर्फ़ उनके लिए, उनकी सीधी चैट में
