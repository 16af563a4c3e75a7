### English. One sentence for each thing the bot says, and the words people may write to it.
### Whoever reads it is called "you"; nothing supposes anybody's gender.
### Reviewed by a native speaker: no
###
### Given everywhere: $team (what the responders are called), $languages (the other languages, by their own names).
### Keywords are separated by | and read without case, accents and punctuation; a list with nothing in it is a dash.
### `intent-…-words` count when they are the whole message, a greeting or "please" around it left out; `…-anywhere` also
### inside one, except in the phrases of `…-never`. Of these, `intent-sos-everyday` also mean something harmless in this
### language, and `intent-sos-names` are names of people and places too: they count when they stand out (between pauses, twice,
### in capitals). `…-examples` are sentences that must be heard as that, `…-counterexamples` sentences that must not.
### `option-…-words` are an answer when they are the whole message; `option-…-mentions` only sort a story, and never make a
### case less urgent. `danger-mentions` tell that something happens: nobody is asked again what it is. `raise-…-anywhere` make
### a case more urgent whenever they are written. `number-words` stand in their order. `phrase-words`, `code-word-words`,
### `danger-word-words` and `hide-word-words` begin the message in which somebody chooses such words. `question-…-yes-words`
### are a yes to that question alone. In `age-words` # stands for the age of a child: the program tries 8 to 17.
### `date-pattern` is how weekday, day and month are written, in the signs of Unicode's CLDR: EEE, d, MMM.

## This language

own-name = English
date-pattern = EEE d MMM
language-words = english
language-before = in | speak | i speak | do you speak | i only speak | only | can we speak | please speak | switch to
language-unknown = a language not known yet
greetings = hello | hi | hey | hello there | hi there | good morning | good afternoon | good evening | good day | please | hello everyone | hello everybody | dear team | dear all
number-words = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty
number-before = option | number | answer | the | nr | it is | it's
danger-mentions = danger | dangerous | in danger | gun | guns | knife | weapon | weapons | armed | bomb | acid | kill | killed | murder | murdered | shoot | shot | dead | die | attack | attacked | attacks | attacking | assault | assaulted | beat me | beats me | beaten | hit me | hits me | hitting me | punched | kicked | choked | strangled | touched me | rape | raped | kidnap | kidnapped | abducted | missing | disappeared | at my door | my door | the door | outside my house | my house | my home | my flat | where i live | where we live | where i work | will come | coming for me | coming tonight | come tonight | comes tonight | waiting for me | waiting outside | i am afraid | i'm afraid | afraid of | scared | frightened | terrified | police | prison | jail | deport | follows me | followed me | followed home | following us | stalks me | my account | my password | my passwords | extort | extortion | nude | nudes | insult | insulted | insults | insulting | abuse | abused | abusive

## What people may write at any moment

intent-sos-words = emergency | urgent | it is an emergency | this is an emergency | mayday | save me | please save me | it's an emergency | its an emergency | emergency here | very urgent | it is urgent | it's urgent | this is urgent | rescue me
intent-sos-anywhere = sos | s.o.s | 🆘 | mayday
intent-sos-never = sos page | sos button | sos children | sos childrens villages | sos children's villages | sos racism | sos racisme
intent-sos-everyday = mayday
intent-sos-names = mayday
intent-sos-examples = SOS | sos they are in the house | mayday mayday | 🆘 | emergency | please SOS | it's an emergency
intent-sos-counterexamples = we met at SOS children's villages | the sos button in my car | I am called Mayday Parker | it is not urgent at all, take your time
intent-self-harm-anywhere = suicide | suicidal | not be here any more tomorrow | tomorrow i will not be here | tomorrow i won't be here | kill myself | killing myself | want to die | wanna die | end my life | ending my life | take my own life | taking my own life | hurt myself | harm myself | harming myself | self harm | self-harm | cut myself | do not want to live | don't want to live | dont want to live | no reason to live | better off dead | do not want to be alive | don't want to be alive | kms | end it all | ending it all | wish i was dead | wish i were dead | want to be dead | rather be dead | cutting myself | i cut myself | unalive myself | unaliving myself | can't live anymore | cant live anymore | can not live anymore | cannot live anymore | can't live any more | cant live any more | can't go on living | cannot go on living | cant go on living | don't want to be here anymore | dont want to be here anymore | do not want to be here anymore | don't want to be here any more | nothing to live for | no point in living | life is not worth living | tired of living | hang myself | shoot myself | slit my wrists | overdosed | took all my pills | took all the pills
intent-self-harm-never = do not want to die | don't want to die | dont want to die | didn't want to die | suicide bomb | suicide bomber | suicide bombing | suicide attack | cut myself off | suicide squad | suicide bombers | suicide bombings | suicide attacks
intent-self-harm-examples = i want to die | i cant do this anymore i just want to end it all | nobody would miss me, i dont want to be here anymore | I took all my pills | thinking about suicide again | I will kill myself tonight | tomorrow I will not be here any more
intent-self-harm-counterexamples = this article makes me want to kill somebody | I am dying of laughter | the film Suicide Squad was deleted again | there was a suicide attack in the city | my laptop wants to die | that deadline is killing me
intent-self-harm-other-anywhere = kill himself | kill herself | kill themselves | killing himself | killing herself | killing themselves | hurt himself | hurt herself | hurt themselves | harm himself | harm herself | harm themselves | cutting herself | cutting himself | wants to die | took his own life | take his own life | take her own life | take their own life | end his life | end her life | end their life | he is suicidal | she is suicidal | they are suicidal | friend is suicidal | user is suicidal | editor is suicidal | suicide note | threatens suicide | threatened suicide | threatening suicide | a suicide threat | his suicide | her suicide | their suicide | he will kill himself | she will kill herself | does not want to live anymore | doesn't want to live anymore
intent-self-harm-other-never = -
intent-self-harm-other-examples = an editor wrote that he will kill himself | my friend wants to die and stopped answering | a user posted a suicide note on his talk page | she keeps cutting herself | someone on the wiki is threatening suicide
intent-self-harm-other-counterexamples = he is killing it with his edits | she wants to diet | her article about a suicide was deleted?
intent-help-words = help | help me | please help | help please | please help me | i need help | menu | what can i do | what can i write | can you help me | can somebody help me | can someone help me | can anybody help me | could you help me
intent-language-words = language | languages | change language | lang | other language | 🌐
intent-stop-words = stop | stop it | please stop | quit | cancel | end | no more questions | stop asking | enough | unsubscribe | stop now | stop writing | stop writing to me | leave me alone
intent-status-words = status | what is the status | what is my status | any news | did you get it | did you receive it | has anyone read it
intent-keep-words = what do you keep | what do you store | what do you save | what do you know about me | privacy | my data | do you keep this | how long do you keep it
intent-return-words = lost phone | lose phone | if i lose my phone | if i lose this phone | what if i lose my phone | what if i lose this phone | new phone | another phone | lost my phone | i lost my phone | i have lost my phone | lost my mobile | i lost my mobile | my phone was stolen | my phone was taken | other channel | another channel | how do i come back
phrase-words = phrase | phrase is | my phrase | my phrase is
intent-back-words = back | go back | previous | ⬅ | 🔙
intent-skip-words = skip | next | pass | skip it | no answer | i do not want to say | i don't want to say | prefer not to say | rather not say | ⏭

intent-delete-words = delete | delete everything | delete it all | delete all | erase | erase everything | delete my data | delete my messages | delete my case | remove everything | forget me | forget everything | forget about me | wipe everything | i want everything deleted | please delete everything | 🗑
intent-keep-it-words = keep it | keep everything | do not delete | don't delete | dont delete | do not delete it | don't delete it | i changed my mind | i have changed my mind | undelete | cancel the deletion | undo
intent-who-words = who is this | who are you | who is there | who is it | who am i talking to | what is this | what is this chat | who is writing | do i know you | which number is this | whose number is this
intent-past-words = what did i write | what did i say | what did we talk about | show me the messages | show my messages | show me the history | history | my case | show my case | is there a case | do i have a case | have we talked before | did i write to you | repeat what i wrote | send it again | what was it about
intent-neutral-words = neutral | neutral mode | neutral please | write neutrally | somebody else can read this phone | someone else can read this phone | someone reads my phone | somebody reads my phone | my phone is read | my phone is checked | others read this phone | others can read this phone | they check my phone | he reads my phone | she reads my phone | i share this phone | i share the phone | shared phone | not alone | my husband reads my phone | my husband checks my phone | my husband can read my phone | my husband can read this phone | my husband reads this phone | my husband reads this | my husband can read this | my husband sees my phone | my wife reads my phone | my wife checks my phone | my wife can read my phone | my wife can read this phone | my wife reads this phone | my wife reads this | my wife can read this | my wife sees my phone | my boyfriend reads my phone | my boyfriend checks my phone | my boyfriend can read my phone | my boyfriend can read this phone | my boyfriend reads this phone | my boyfriend reads this | my boyfriend can read this | my boyfriend sees my phone | my girlfriend reads my phone | my girlfriend checks my phone | my girlfriend can read my phone | my girlfriend can read this phone | my girlfriend reads this phone | my girlfriend reads this | my girlfriend can read this | my girlfriend sees my phone | my partner reads my phone | my partner checks my phone | my partner can read my phone | my partner can read this phone | my partner reads this phone | my partner reads this | my partner can read this | my partner sees my phone | my ex reads my phone | my ex checks my phone | my ex can read my phone | my ex can read this phone | my ex reads this phone | my ex reads this | my ex can read this | my ex sees my phone | my father reads my phone | my father checks my phone | my father can read my phone | my father can read this phone | my father reads this phone | my father reads this | my father can read this | my father sees my phone | my mother reads my phone | my mother checks my phone | my mother can read my phone | my mother can read this phone | my mother reads this phone | my mother reads this | my mother can read this | my mother sees my phone | my dad reads my phone | my dad checks my phone | my dad can read my phone | my dad can read this phone | my dad reads this phone | my dad reads this | my dad can read this | my dad sees my phone | my mom reads my phone | my mom checks my phone | my mom can read my phone | my mom can read this phone | my mom reads this phone | my mom reads this | my mom can read this | my mom sees my phone | my brother reads my phone | my brother checks my phone | my brother can read my phone | my brother can read this phone | my brother reads this phone | my brother reads this | my brother can read this | my brother sees my phone | my sister reads my phone | my sister checks my phone | my sister can read my phone | my sister can read this phone | my sister reads this phone | my sister reads this | my sister can read this | my sister sees my phone | my parents reads my phone | my parents checks my phone | my parents can read my phone | my parents can read this phone | my parents reads this phone | my parents reads this | my parents can read this | my parents sees my phone | my family reads my phone | my family checks my phone | my family can read my phone | my family can read this phone | my family reads this phone | my family reads this | my family can read this | my family sees my phone | my boss reads my phone | my boss checks my phone | my boss can read my phone | my boss can read this phone | my boss reads this phone | my boss reads this | my boss can read this | my boss sees my phone | my roommate reads my phone | my roommate checks my phone | my roommate can read my phone | my roommate can read this phone | my roommate reads this phone | my roommate reads this | my roommate can read this | my roommate sees my phone | somebody checks my phone | somebody can read my phone | somebody can read this phone | somebody reads this phone | somebody reads this | somebody can read this | somebody sees my phone | someone checks my phone | someone can read my phone | someone can read this phone | someone reads this phone | someone reads this | someone can read this | someone sees my phone
intent-words-words = words | code words | code word | agree on a word | agree on words | secret word | safe word | safe words | password word | danger word | hide word
intent-no-tips-words = no tips | no more tips | stop tips | stop the tips | stop sending tips | no advice | without tips
intent-emergency-yes-words = emergency yes | in an emergency yes | in an emergency always | in an emergency at any time | you may write in an emergency
code-word-words = code word | my code word | my code word is | code word is | the code word is | codeword
danger-word-words = danger word | my danger word | my danger word is | danger word is | duress word
hide-word-words = hide word | my hide word | my hide word is | hide word is
time-after-words = after | from | not before | starting | since | between
time-before-words = before | until | till | not after | by | to | and
time-am-words = am | a.m. | in the morning
time-pm-words = pm | p.m. | in the evening | in the afternoon | at night

raise-attack-anywhere = at my door | at the door | outside my door | outside my house | outside my flat | outside my home | outside the house | in front of my house | broke in | breaking in | breaking the door | break down the door | kicking the door | banging on the door | in my house | in my flat | in the house | is attacking me | are attacking me | is beating me | are beating me | beating him | beating her | he is hitting me | he hit me | he has a gun | she has a gun | they have guns | he has a knife | they have knives | is armed | are armed | point a gun | pointing a gun | shooting at | on their way to me | coming to kill | come to kill | going to kill me | will kill me | will kill us | kill me tonight | waiting outside | following me now | following me right now | chasing me | trying to kill me | i am being attacked | we are being attacked | held me hostage | locked me in
raise-attack-never = in the house of representatives | will kill me with | my mother will kill me | my boss will kill me | my wife will kill me | my husband will kill me | deadline will kill me | work will kill me | stress will kill me
raise-attack-examples = there are two men at my door | they are breaking in right now | he has a knife and he is in the house | someone is following me right now | they said they will kill me tonight | he is beating me
raise-attack-counterexamples = my mother will kill me if I fail | the deadline will kill me | they attacked my article | he is waiting for a reply | the door of the museum is closed
raise-taken-anywhere = come for him | come for her | come for me | come for them | come for us | came for him | came for her | came for me | came for us | coming for him | coming for her | coming for me | coming for us | took him away | took her away | took them away | taken him away | taken her away | taking him away | taking me away | being arrested | am arrested | arresting me | arresting him | arresting her | arresting us | police are here | police is here | police are at | police is at | the police came | raiding my | raiding our | raid my | kidnapped | abducted | taken by the police | has been detained | was detained | have been detained
raise-taken-never = police are here to help in the film | the photo was taken | photo was taken | picture was taken | decision was taken | video was taken | was taken down | has been taken down | was taken from | was taken care
raise-taken-examples = they have just come for him | police are at my friends house they took him away | I am being arrested | she has been detained this morning | they came for us
raise-taken-counterexamples = the photo was taken in 2010 | my article was taken down | we come for the conference in May | the page was arrested development trivia
raise-account-anywhere = my account was hacked | my account has been hacked | my account is hacked | hacked my account | took over my account | taken over my account | my account was taken over | lost my account | locked out of my account | someone is in my account | somebody is in my account | logged into my account | logged in as me | stole my account | stolen account | spyware on my phone | took my phone | took my laptop | took my computer | seized my phone | seized my laptop | seized my computer | confiscated my phone | confiscated my laptop | has my password | have my password | know my password | knows my password
raise-account-never = -
raise-account-examples = someone logged into my account last night | the police took my phone | I think they have my password | my account was hacked
raise-account-counterexamples = I lost my accountant's email | how do I make an account | I forgot my password

## The first words

hello = Hello. I am the first contact of the { $team }: a program that asks a few short questions. People of the team read what you write here; it is not public.
hello-now = If you are in danger now, write SOS or 🆘 at any time, or call your local emergency number if that is safe. You do not have to answer anything: “stop” ends the questions, “what do you keep” tells you what is stored.
hello-languages = { $languages } → write the name of the language.
language-not-here = I cannot write { $language }. Write in it all the same, if that is easier for you: your words are kept as you wrote them, and the { $team } is told which language they seem to be in. The people here read: { $read }.
language-not-read = I write { $language }, but the people here read: { $read }. Your words are kept as you wrote them.
how-to-answer = A number, your own words or a reaction: all of them are an answer. “skip” and “back” work too.
option-line = { $number } – { $option }
unclear = I have kept what you wrote, and people will read it. My question once more:

## Questions

question-safe = Is it safe for you to write here now, without anybody else reading this phone or computer?
question-safe-again = Is it safe for you to write here now?
question-safe-short = Safe to write
question-danger = Are you, or is somebody else, in danger in the next hours?
question-danger-again = Is anybody in danger in the next hours?
question-danger-short = Danger in the next hours
question-what = What is happening? Write it in your own words. If that is easier, choose what comes nearest:
question-what-again = What is happening? Any words will do.
question-what-short = What is happening
question-where = Where is it happening? For example on a wiki, on Telegram, on X, in the press, in person, in several places. We are here for you wherever it is.
question-where-again = Where is it happening?
question-where-short = Where
question-region = Which country or region is it about, if you want to say? It helps us to find people who know the law there. You can also choose:
question-region-again = Which country or region is it about, if you want to say?
question-region-short = Country or region
question-contact = How and when may we write to you? In your own words; hours like “18-22” are taken as your time. Or:
question-contact-again = How and when may we write to you?
question-contact-short = Contact

## Answers

option-yes = Yes
option-yes-words = yes | y | yeah | yep | yup | yes please | sure | ok | okay | 👍 | ✅ | ✔ | ☑ | yes i am | yes we are | yes it is | yes of course | of course | certainly | yes yes
question-safe-yes-words = nobody else | no one else | nobody reads it | no one reads it | nobody can read it | no one can read it | nobody reads | no one reads | nobody can read | no one can read | nobody is reading | no one is reading | safe | it is safe | it's safe | i am safe | i'm safe | im safe | alone | i am alone | i'm alone | im alone | only me | just me | only i | i am by myself | by myself | no one is here | nobody is here
option-no = No
option-no-words = no | n | nope | nah | not at all | no it is not | no it isn't | 👎 | ❌ | ✖ | 🚫 | no no | nobody | no one | nothing | no danger | not in danger | i am not in danger | i'm not in danger | we are not in danger | nobody is in danger | no thanks | no thank you
option-unsure = Not sure
option-unsure-words = not sure | unsure | i am not sure | i'm not sure | maybe | perhaps | i do not know | i don't know | dont know | no idea | 🤷 | ❓ | i don't think so | i do not think so
option-maybe = Maybe
option-maybe-words = maybe | perhaps | possibly | probably | not sure | unsure | i am not sure | i'm not sure | i do not know | i don't know | dont know | i think so | i am afraid so | 🤷 | ❓ | i don't think so | i do not think so | i think yes | could be | it could be
option-doxxing = Private information about somebody was published (doxxing)
option-doxxing-words = doxxing | doxing | doxxed | doxed | doxx | dox | private information | leaked
option-doxxing-mentions = doxx | doxxed | doxxing | doxed | doxing | my address | my home address | our address | my phone number | private information | personal information | leaked my | published my | posted my
option-threats = Threats
option-threats-words = threats | threat | threatened | threatening | blackmail
option-threats-mentions = threat | threats | threaten | threatens | threatened | threatening | kill me | kill us | kill my | rape me | hurt me | blackmail | blackmailed | blackmailing
option-arrest = Arrest, police, or a legal letter
option-arrest-words = arrest | arrested | police | summons | legal letter | court | raid | legal
option-arrest-mentions = arrest | arrested | detained | in custody | summons | summoned | raided | search warrant | deported
option-surveillance = Being watched, or fear of it
option-surveillance-words = surveillance | watched | being watched | followed | spied on | spyware | hacked | afraid of being watched | am i being watched
option-surveillance-mentions = surveillance | spyware | hacked | watching me | being watched | following me | being followed | tracked | spied on | listening to my phone | reading my messages
option-blocked = A site is blocked, or the Internet is shut down
option-blocked-words = blocked | censorship | shutdown | internet shutdown | no internet | site blocked | blocking
option-blocked-mentions = is blocked | are blocked | blocked the site | blocked wikipedia | censored | censorship | internet shutdown | shut down the internet | internet is down | internet was cut | cut the internet
option-takedown = Somebody wants something removed, changed or handed over (a government, police, a lawyer)
option-takedown-words = takedown | take down | request to remove | removal request | they want it removed | hand over data | cease and desist | legal threat | defamation
option-takedown-mentions = takedown | cease and desist | demand to remove | demands that we remove | wants us to remove | want us to delete | wants me to delete | ordered to remove | court order | hand over data | hand over the data | asked for user data | defamation | sue me | sues me | suing me | lawsuit
option-child = A child or young person is in danger
option-child-words = child | children | a child | minor | kid | kids | young person
option-child-mentions = child | children | minors | underage | grooming | groomed
age-words = i am # | i'm # | im # | i am only # | i'm only # | i just turned # | # years old and | # yo girl | # yo boy | # year old girl | # year old boy | girl of # | boy of # | my daughter is # | my son is # | my sister is # | my brother is # | she is # | he is #
option-self-harm = Somebody may hurt themselves
option-self-harm-words = self-harm
option-harassment = Harassment
option-harassment-words = harassment | harassed | bullying | stalking | hate
option-harassment-mentions = harass | harassed | harassing | harassment | bullied | bullying | stalked | stalking | stalker
option-travel = A journey or an event
option-travel-words = travel | journey | trip | event | conference | meeting
option-disinformation = Disinformation
option-disinformation-words = disinformation | misinformation | propaganda | fake news | lies
option-removal = Having information about me removed
option-removal-words = removal | remove | remove my data | remove my information | delete my data | take it down
option-need = We need something: money, a safe place, equipment, power
option-need-words = need | we need something | i need something | money | relocation | equipment | a safe place | shelter | power
option-need-mentions = need to leave the country | need a safe place | need money | relocation | relocate | no electricity | no power | generator
option-discrimination = Discrimination
option-discrimination-words = discrimination | discriminated | racism | sexism | homophobia | transphobia | antisemitism | islamophobia
option-discrimination-mentions = discrimination | discriminated | discriminated against | racist | racism | sexist | sexism | homophobic | transphobic | antisemitic | islamophobic
option-press = A journalist, or being in the news
option-press-words = press | journalist | media | newspaper | in the news | interview
option-press-mentions = a journalist | the journalist | journalists | the press | newspaper | in the news | on tv | political party | politician
option-legal = Legal help
option-legal-words = legal help | lawyer | i need a lawyer | we need a lawyer | legal advice | attorney
option-legal-mentions = need a lawyer | find a lawyer | legal help | legal advice | pay a lawyer
option-support = Somebody to talk to, psychological support
option-support-words = support | psychologist | psychological support | talk to somebody | somebody to talk to | someone to talk to | therapist | burnout | i am exhausted | exhausted
option-support-mentions = psychologist | therapist | burnout | burned out | burnt out | exhausted | cannot sleep | can't sleep | panic attacks | panic attack | depressed | depression
option-harmful = Content that hurts people: hate, incitement
option-harmful-words = hate speech | incitement | harmful content | violent content | hate content
option-harmful-mentions = hate speech | incites | incitement | calls for violence | calling for violence
option-advice = Training or advice
option-advice-words = advice | training | question | a question
option-other = Something else, or I am not sure
option-other-words = other | something else | not sure | i am not sure | i don't know | i do not know
option-no-local = No local people, please
option-no-local-words = no local people | no local people please | no locals | nobody local | not local people
option-this-chat = In this chat, at any time
option-this-chat-words = this chat | here | in this chat | any time | anytime | always | here any time
option-silent = Here; I may be silent for days
option-silent-words = i may be silent | i may be silent for days | silent for days | i may not answer for days | i may not answer | slow to answer | irregular
option-i-write-first = Only after I have written first
option-i-write-first-words = only i write first | only after i have written | only after i write | i write first | do not write to me | don't write to me

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = threats
category-arrest = arrest / police / legal
category-surveillance = surveillance
category-account = account or device in foreign hands
category-blocked = blocking / shutdown
category-takedown = takedown / data request
category-child = child
category-self-harm = self-harm
category-harassment = harassment
category-travel = travel / event
category-disinformation = disinformation
category-removal = remove information
category-need = need
category-discrimination = discrimination
category-press = press / politics
category-legal = legal help
category-support = psychological support
category-harmful = harmful content
category-advice = training / advice
category-other = other
no-category = not sorted yet

## Emergencies

sos = The { $team } is being told right now that life is in danger.
sos-number = If it is safe to call: the emergency number of your country.
sos-cannot-call = If you cannot call, or do not want to: ask somebody you trust.
number-ask = If you want the number to call there: write the name of your country.
sos-write = I ask nothing more. Write what is happening, in any words, whenever you can: it reaches the team at once.
self-harm = Thank you for writing this. You do not have to be alone with it: the { $team } is being told right now.
self-harm-ask = Are you thinking of killing yourself, or is it about somebody you know?
self-harm-number = If it is safe to call or to text: the emergency number of your country, or a crisis line there.
self-harm-misread = If I misread you, just say so: people read it.
self-harm-other = Thank you for telling us. The { $team } is being told right now.
self-harm-other-ask = Do you know where it was written, or how this person can be reached? And if it is about yourself, say so: that is all right, too.
self-harm-other-how = You are not alone responsible for this. Do not promise to keep it secret. You may write to the person that you are glad they are there; nothing more is needed.
check-in-ask = May somebody write to you tomorrow and ask how you are? “Yes” or “no”.
check-in-yes = Thank you. Somebody writes to you tomorrow.
check-in-no = All right. You can write here whenever you want.
child-limits = Before you go on: we listen to you, and it is not your fault. If somebody hurts you or could hurt you, the people here may have to tell somebody who can protect you. If they can, they talk about it with you first.
child-images = Please do not send any pictures of it, and do not pass any on. You need not tell it twice: words are enough, as many as you like.
child-adult = You can also tell a grown-up you trust, right now.

## Deleting

delete-ask = Shall I delete everything you have written here, and everything that was noted about it? It cannot be undone. “Yes” deletes it; anything else keeps it.
delete-set = It will be deleted { $when }. Until then, “keep it” stops that. You need not say why.
delete-at-once = It is being deleted now.
delete-kept = Nothing is deleted. Everything stays as it was.
deleted = Deleted. Nothing is kept here any more.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = All right, I keep it short from now on.
neutral-ask = Is it urgent? “Yes” or “no” is enough.
neutral-sure = Sure? “Yes” or “no” is enough.
neutral-received = Thanks, noted.
neutral-urgent = Thanks, got it. Somebody will get back to you very soon.
neutral-person = Thanks for waiting. Somebody is looking at it.
neutral-late = Sorry, it takes a little longer.
neutral-done = Done.
neutral-again = Please send that again, it did not arrive.
neutral-text-only = Text only, please.

## Agreed words

words-how = You can agree on words with me, each in one message of its own: “code word” and a word – I ask for it when I am not sure that it is you. “Danger word” and a word – if you ever write that one instead, people are called, and nothing shows here. “Hide word” and a word – I delete what I wrote here and fall silent. Take harmless words. Then delete these messages.
word-agreed = Agreed.
word-too-short = Nothing was kept: at least { $least } letters, please.
word-taken = Nothing was kept: take another word, that one has a meaning here already.
word-ask = Hi! What was that place called again, where we wanted to meet?
word-thanks = Thanks! See you.
hidden = OK, thanks. Bye!

## When and how to write

hours-set = Noted: we write to you between { $from } and { $until } your time, or when you are writing yourself. In an emergency, too, we keep to it, unless you write “emergency yes”.
hours-clock-ask = What time is it where you are now? For example 21:30. It is only for your hours: you need not say where you are.
hours-clock-again = I did not understand the time. Write it like 21:30, or “skip”.
first-set = Noted: nobody writes to you here before you write yourself.
silent-set = Noted: if you are silent for days, nobody takes it for a sign.
emergency-yes-set = Noted: in an emergency we may write to you at any time.

## Tips and numbers

tips-stop = “No tips” stops such cards.
tips-off = No more tips.
tip-line = { $number }. { $step }
tip-checked = Checked { $date }.
tip-old = ⚠ Last checked { $date }; some of it may have changed.
tip-unchecked = Not yet compared with published advice.
tips-topics = Short cards, without telling anybody anything: write “help” and one of these words: { $topics }
number-checked = If it is safe to call: { $number } ({ $what }; checked { $date }).
number-checked-text = If it is safe: call or text { $number } ({ $what }; checked { $date }).
number-unchecked = If it is safe to call: { $number } may be right ({ $what }); nobody here has checked it.
number-old = If it is safe to call: { $number } was right { $date } ({ $what }); nobody has checked it since.
number-emergency = emergency number
number-police = police
number-crisis = crisis line
number-child = line for children
number-violence = line against violence

## The end of the questions

summary = Thank you. This is what I have noted:
summary-line = · { $question }: { $answer }
in-your-words = in your own words
what-next = It is in the room of the { $team } now. A person will read it; the aim is an answer here within { $within }.
what-next-by = It is in the room of the { $team } now. A person will read it; the aim is an answer here within { $within }, by { $at }.
what-next-quiet = Received. I write nothing here unasked. Write when it is safe for you; SOS works at any time.
write-any-time = You can write here at any time. If it becomes dangerous: SOS.
others-open = You stay free to go to anybody else too, for example a lawyer, the police, a regulator, people you trust.
handed-over-silent = You do not have to answer any more questions. What you wrote is with the { $team } now.
handed-over-unread = The { $team } knows that somebody wrote to us and that I could not read it. If you can, please send it again.
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
  }
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
span-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
  }

## At any moment

passed-on = Passed on to the { $team }.
all-is-kept = Everything you write here is kept, and people can read it. You need not repeat anything. SOS still alerts them at once.
language-changed = We go on in English.
languages = Write the name of a language to change: English · { $languages }
help = I carry your words to the people of the { $team } and bring back their answers. Nobody else reads them.
help-now = If you are in danger now: write SOS or 🆘, or call your local emergency number if that is safe.
help-words = You can write at any time: “status” – where things stand · “language” – another language · “what do you keep” – what is stored · “lost phone” – a way back from another account · “stop” – no more questions · “back” and “skip” during the questions. Anything else goes to the team.
keep = Kept, sealed, on the team's server: what you write here, your answers, and where to send an answer. It is erased { $days } days after your case is closed. The people of the { $team } read it in their encrypted room; what stands there does not erase itself. Nobody else gets it, it is not published, and it is not used to train any machine.
keep-withdraw = If you delete a message in this chat, I take it back from what is kept and from the team's room. What somebody has already read, they have read.
keep-vanish = Kept, sealed, on the team's server: what you write here, your answers, and where to send an answer. The people of the { $team } read it in their encrypted room. Messages disappear in this chat, as you have set it: what disappears here goes from what is kept and from that room, too, once the team has received it; a quarter of an hour is the least. What does not disappear is erased { $days } days after your case is closed; what stands of it in that room does not erase itself. Nobody else gets any of it, it is not published, and it is not used to train any machine.
keep-delete = “Delete everything” erases it earlier, from that room, too; I ask once whether you mean it. What is on your own phone you delete there.
keep-delete-until = You have { $span } after that to change your mind.
keep-return = Kept, too, and shown to nobody: the code and the phrase to come back with. Deleting the messages they stand in does not cancel code and phrase.
status-none = Nothing has been passed on yet. It will be when the questions are done, when you write “stop”, or when you have been silent for a few minutes.
status-open = Received. It waits for a person of the { $team }.
status-taken = A person of the { $team } has it.
status-closed = Closed. If you write here, it is open again.
status-code = If you need to name it to us: { $code }
stopped = I stop, and write nothing by myself. Write whenever you want; the { $team } gets it.
stopped-kept = I stop asking. People of the { $team } have what you wrote until now. If you want it back, delete your messages here. Write whenever you want.
stopped-nothing = I stop. Nothing was passed on. Write whenever you want; SOS works at any time.
case-closed = The { $team } has closed this for now. You can write here again at any time, about this or anything else.
neutral = People read what is written here. If you are in danger now: call your local emergency number, if that is safe.
stranger = People read what is written here, and answer when they can.

## Coming back from another account or channel

return-nothing-yet = From this chat there is nothing to come back to yet. Once people have what you write here, “lost phone” gives you a code for it.
return-have-code = If you have a code: write it, and your phrase behind it, in one message.
return-code = Your code: { $code }
return-how = If you lose this phone or account, write to us from another account or channel: the code, and behind it your phrase, in one message. A person of the { $team } then decides whether we go on there. Nothing is shown there before.
return-phrase = Now choose your phrase, in words that nobody guesses: write “phrase” and these words behind it, in one message. It is shown to nobody. A new one takes the place of an old one.
return-too-short = That is too short for a phrase: at least { $least } characters. Nothing was kept. Write “phrase” once more, and more words behind it.
return-agreed = Agreed. Keep the code and the phrase in your head or in a safe place, not on this phone. If somebody may read along, delete these messages; that does not cancel code and phrase.
return-heard = Received. A code counts with the phrase that belongs to it: the code, and behind it the phrase, in one message. If it is right, people look at it and answer here. If you are in danger now: write SOS or call your local emergency number, if that is safe. If nobody answers within an hour, write code and phrase once more.
linked-reporter = From now on the { $team } answers you here.

## What cannot be carried

files-not-carried = I cannot carry pictures, voice notes or files yet; the { $team } only knows that one came. Please describe it in words. Please do not send intimate pictures, or any picture of a child.
calls-not-taken = I cannot take calls. Write here, in any words; in danger write SOS.
not-handled = Something went wrong with me, and your last message may not have reached the { $team }. They are being told. Please send it again. If you are in danger: call your local emergency number if that is safe.
unreadable = Your message arrived, but my device could not decrypt it. Please send it again. If you are in danger: call your local emergency number if that is safe.
unencrypted-room = This room is not encrypted, so I do not talk here. Please start a new direct chat with me and leave encryption switched on.

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Private information about you is public
tip-doxxing-1 = If it says where you live: think of a place where you could sleep for some nights, and of somebody who could be with you.
tip-doxxing-2 = Note where it stands: the link, the day, who posted it. Somebody you trust can do that for you, so that you need not read it.
tip-doxxing-3 = Do not answer those who posted it. Report every post to its platform as private information; most have a form for that.
tip-doxxing-4 = Tell the people who could be reached through it: those you live with, family, work.
tip-doxxing-5 = Start with your mail: new passwords, each used only once, and login in two steps. Then take numbers and places out of your profiles.

tip-threats = Somebody threatens you
tip-threats-1 = Where could you be safe tonight, and with whom? If a place feels wrong, leave it: you need no other reason.
tip-threats-2 = Tell two people you trust. Agree on times at which you write to them, and on a word that means “come”.
tip-threats-3 = Do not answer, and do not bargain.
tip-threats-4 = Keep every threat, with its link, day and sender, where only you can see it. Somebody you trust can read them for you.
tip-threats-5 = Switch off location in your apps. Post where you were only when you have left, and take other ways at other times than usual.

tip-harassment = Somebody harasses you
tip-harassment-1 = It is not your fault, and you owe nobody an answer. Mute or block, and put the phone away for a while.
tip-harassment-2 = Let somebody you trust look through the messages and tell you only what you need to know.
tip-harassment-3 = Keep the worst with link and day, report it to the platform, and keep the confirmation.
tip-harassment-4 = Make your accounts quieter: only people you know may write to you, name you, or see old posts.
tip-harassment-5 = Eat, sleep, see somebody who is good to you. You may leave the rest to others.

tip-arrest = Somebody you know was arrested
tip-arrest-1 = A lawyer first, before anything is made public. Ask the family what they wish.
tip-arrest-2 = Take the person out of groups and shared accounts, and warn those with whom they wrote.
tip-arrest-3 = Do not write to the phone that was taken. What comes from it may come from somebody else.
tip-arrest-4 = Wipe nothing from afar before a lawyer has said so: it can be held against the person.
tip-arrest-5 = Write down, where only you can see it: when, where, who took them, who saw it. And see that you are safe yourself.

tip-surveillance = You may be watched
tip-surveillance-1 = To be honest: it is hard to tell. Good spyware leaves few traces, and common faults look just like it. Nobody can promise you certainty, and you need not be certain to write to us.
tip-surveillance-2 = If you think this phone is watched, use another one to talk about it, one that nobody connects with you.
tip-surveillance-3 = Look in your accounts which devices are logged in and who sees where you are. Whoever watches may notice when you shut them out: be safe first.
tip-surveillance-4 = Install all updates and restart the phone every day. iPhones have a “Lockdown Mode”, new Android phones “Advanced Protection”. Do not reset the phone if somebody is to examine it.
tip-surveillance-5 = If somebody follows you in the street: do not go home, go where people are, and call somebody you trust.

tip-account = Somebody is in your account or your phone
tip-account-1 = Take another device that you trust. Open the page of the service for hacked accounts yourself; never follow a link that somebody sends you.
tip-account-2 = Your mail first, because it opens all the rest: a new password that you use nowhere else, then login in two steps.
tip-account-3 = Log out all other devices. Look for forwarding, for numbers and for apps that are not yours, and remove them.
tip-account-4 = Tell your contacts in another way: trust nothing that comes from there.
tip-account-5 = If the account has special rights on a wiki, write that here: it can be locked until it is yours again. None of us will ever ask for a password or a code.

tip-blocked = A site is blocked, or the Internet is shut down
tip-blocked-1 = Before: agree with your people on times and on a second way to reach each other. Write the most important numbers on paper.
tip-blocked-2 = Before: get what you may need, such as Tor Browser, a VPN, Signal or Wikipedia to read offline, from the makers' own pages. In some places it is dangerous to have them: ask first.
tip-blocked-3 = During: short messages, no large pictures, and patience: they may take days. Calls and SMS can be listened to.
tip-blocked-4 = During: another provider or another network may still work. Take no risk for a connection.
tip-blocked-5 = After: see who is missing, and write to each of them once, shortly. Then install updates.

tip-takedown = Somebody demands that something is removed, changed or handed over
tip-takedown-1 = Do not answer alone, and sign nothing, before somebody who knows the law has read it.
tip-takedown-2 = Keep everything as it came: letter, envelope or mail, with the day on which it came.
tip-takedown-3 = Look for a deadline in it and write it here, so that it is not missed.
tip-takedown-4 = Remove nothing and hand over nothing about other people until then.
tip-takedown-5 = We bring it to people who know the law. What they can do, nobody can promise beforehand.

tip-legal = You need legal help
tip-legal-1 = Write here what came, from whom and by which day you must answer. A few words are enough.
tip-legal-2 = Until then: sign nothing, delete nothing, keep every paper with its envelope.
tip-legal-3 = We bring it to people who know the law, and tell you by when you hear from them. What they can do, nobody can promise beforehand. You stay free to ask a lawyer of your own.

tip-removal = Having something about you removed
tip-removal-1 = Collect the link of each page. You need not repeat here what it says.
tip-removal-2 = Do not ask for it in public: that makes more people look.
tip-removal-3 = On a wiki, ask in private for “oversight”: a few trusted people can hide it from nearly everybody.
tip-removal-4 = Elsewhere, use the platform's form for private information. Search engines have a form, too, to leave a page out.
tip-removal-5 = Copies may remain. Search again after some weeks, and once more later.

tip-child = A child is in danger
tip-child-1 = If it is happening now: call the emergency number or a children's line, if that is safe.
tip-child-2 = Do not confront the person you suspect, and do not warn them.
tip-child-3 = Save and forward no pictures, not even to show what happened. User names, links and times are enough.
tip-child-4 = If a child tells you: listen, believe it, ask nothing more, and do not promise to keep it secret. Stay in touch.
tip-child-5 = If you are a child yourself: it is not your fault. You need not answer that person any more. Tell a grown-up you trust.

tip-self-harm = You worry that somebody may hurt themselves
tip-self-harm-1 = Take it seriously. Ask openly: “Are you thinking of killing yourself?” Asking does not make it worse.
tip-self-harm-2 = Listen more than you talk. No blame, no quick advice.
tip-self-harm-3 = If it may be soon: stay in touch, find somebody who is near the person, and call the emergency number there.
tip-self-harm-4 = A crisis line also helps those who worry about somebody. You can offer to call or write to it together.
tip-self-harm-5 = You are not alone responsible for this. Tell somebody, and look after yourself, too.

tip-disinformation = False stories are being spread
tip-disinformation-1 = Do not pass it on, not even to contradict it. Every answer makes it spread further.
tip-disinformation-2 = Keep the link and the day; web.archive.org can keep a copy of a page.
tip-disinformation-3 = See who said it first, who else reports it on their own account, and whether the picture is older than the story.
tip-disinformation-4 = On a wiki: good sources, calmly, and more people. Do not fight it alone.
tip-disinformation-5 = If somebody is named or threatened in it, write that here.

tip-harmful = Content that hurts people
tip-harmful-1 = Do not spread it, and do not describe it here more closely than you like. The link is enough.
tip-harmful-2 = Report it to the platform. If it shows a child: no pictures, no copies.
tip-harmful-3 = If it calls for violence against somebody who can be found, write that here first.
tip-harmful-4 = Look away for a while. It is all right not to look again.

tip-travel = Before a journey or an event
tip-travel-1 = Take little: if you can, another phone, or this one with old chats and accounts removed and a copy of them at home.
tip-travel-2 = A long code instead of finger or face. Switch the phone off before a border or a control: that protects it best.
tip-travel-3 = Tell somebody your plan: when you write to them, and what they do if you do not.
tip-travel-4 = On paper or by heart: the number of that person, of a lawyer, of your embassy.
tip-travel-5 = At an event you can use your user name. Say whether you may be photographed, and post where you were only when you have left.

tip-need = You need something
tip-need-1 = Write here what you need, by when, and for how many people. A few words are enough.
tip-need-2 = Say what would be dangerous: a call, a parcel, a payment, a visit.
tip-need-3 = Tell here first what cannot wait: a roof, medicine, leaving tonight.
tip-need-4 = We pass it on to people who may be able to help. Nobody can promise it beforehand, and you stay free to ask others, too.

tip-discrimination = You are treated worse than others
tip-discrimination-1 = It is not your fault, and you need not explain yourself to anybody.
tip-discrimination-2 = Write down while it is fresh: the day, the place, the words, who was there.
tip-discrimination-3 = Tell somebody you trust. Those who saw it can write down what they saw.
tip-discrimination-4 = Wikis and events have a code of conduct, and people to whom a breach can be reported. Somebody can do it with you.
tip-discrimination-5 = There may be help outside, too: an equality body, a union, a lawyer. What you do of it is your decision.

tip-press = A journalist asks, or you are in the news
tip-press-1 = You need not answer at once, or at all. Ask for medium, questions and deadline.
tip-press-2 = See whether it is really them: write or call back at the address that the medium itself publishes.
tip-press-3 = Whatever you say may be printed, with your name. Agree in writing before you talk what may be used.
tip-press-4 = Do not confirm who else edits, and do not guess. Meet nobody at home or alone.
tip-press-5 = If there is something private about you in it: keep the link, and ask the medium in writing to take it out.

tip-advice = Safer on your phone
tip-advice-1 = Install updates, take a long code for the screen, and remove apps that you do not use.
tip-advice-2 = A password of its own for each account, kept in a password manager. Login in two steps, with an app or a key rather than SMS.
tip-advice-3 = Search for your name and user names, and take out what need not be there. For a wiki, a name and a mail address that you use nowhere else.
tip-advice-4 = A VPN hides from the network which pages you open, but not from the VPN itself. Tor Browser hides more and is slower. In some places they are forbidden: ask first.
tip-advice-5 = Talk over Signal or another chat that is encrypted, with disappearing messages.

tip-support = When it gets too much
tip-support-1 = Fear, anger, shame, bad sleep, feeling nothing: many people have that after something like this. It does not mean that you are weak.
tip-support-2 = Now: both feet on the floor, drink something, breathe out slowly, five times.
tip-support-3 = Put the screen away for a while. Somebody you trust can watch your messages.
tip-support-4 = Tell one person how you are. You need not tell the whole story.
tip-support-5 = If it stays for weeks, or gets worse: a doctor, a counsellor or a crisis line. Write here if you want to talk to somebody who is trained for it: we look for somebody.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · opened { $at } · { $age } old
card-due = an answer is due by { $at }
card-channel = writes { $language } · on { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = own words, see below
card-stopped = ⚠ asked for silence: write only if it is needed
card-left = ⚠ has left the chat: nothing written there arrives
card-company = ⚠ somebody else is in the chat: they read it and can write there
card-doubted = ⚠ the reporter's identity has changed: nothing goes out until !trust
card-claimed = ⚠ another account on { $channel } knows code and phrase: !link when you have made sure
card-vanish = messages disappear on their phone after { $after }
card-previous = maybe the same account as { $code }: never merge without asking
card-how = !take · !reply words · !help, in answer to this card — everything else stays inside
card-language = writes { $language } (guessed) · on { $channel }: nobody here has said that they read it
card-unread = writes { $language } · on { $channel }: nobody here has said that they read it
card-neutral = ⚠ somebody else may read their phone: no names, no case code, no telling words
card-hours = write only { $from } – { $until } their time ({ $now } there now)
card-hours-utc = write only { $from } – { $until } their time; what time it is there is not known
card-first = ⚠ write only when they have written: replies wait for that
card-silent = may be silent for days
card-emergency = in an emergency (P0) at any time
card-duress = ⚠ DANGER WORD given: somebody may be forcing them; nothing goes out until !trust
card-hidden = ⚠ has hidden the chat: nothing goes out until they write again
card-seized = ⚠ the phone may be in other hands: nothing goes out until !trust
card-delete = ⚠ everything is deleted { $at }, at the reporter's wish
card-restricted = ⚠ for the child-safety duty only
holder = { $who } has it
holder-nobody = nobody has it yet
holder-closed = closed
priority-p0 = P0 life
priority-p1 = P1 urgent
priority-p2 = P2 serious
priority-p3 = P3 advice
age-new = under { $minutes } min
age-minutes = { $count } min
age-hours = { $count } h
age-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }

## In the thread

desk-sos = ⚠ The reporter has called for help: life in danger.
desk-self-harm = ⚠ Self-harm: the reporter speaks of it, about themselves or somebody else. Answer now, openly, without a template; ask whether the next hour is safe and whether somebody is near.
desk-self-harm-other = ⚠ Self-harm: the reporter speaks of somebody else. Answer now: where it was written, whether the person can be reached, and how the reporter is.
desk-raised = ⚠ The reporter's words say that it is more urgent than before.
child-desk = ⚠ A child: for the child-safety duty only. One of you talks, a second one can see. No retelling, no pictures, no meeting, no private call.
restricted-desk = ⚠ Words have come. They are not shown here: they go to the child-safety duty alone.
restricted-words = { $code }, for the child-safety duty alone:
restricted-not-yours = Nothing was done: { $code } is for the people of { $schedule } alone. If one of them is needed: !override puts somebody there for a while.
child-no-duty = ⚠ The schedule has no child-safety duty: whoever is on call is paged. The operator can add it.
check-in-set = The reporter wants to be asked tomorrow how they are.
check-in-due = ⚠ { $code }: the reporter wanted to be asked today how they are. Who writes to them?
neutral-desk = ⚠ Neutral mode: somebody else may read the reporter's phone. No names, no case code, no telling words in a reply.
word-right-desk = The reporter was asked for the code word and has given it. That speaks for !trust.
word-wrong-desk = ⚠ Asked for the code word, they wrote something else. Make sure who it is.
word-duress-desk = ⚠ DANGER WORD: the reporter has written it. Somebody may be forcing them or reading along. Nothing goes out to them until !trust; what they read looks as if nothing had happened.
word-asked-desk = I have asked for the code word, in a form that tells nothing.
words-changed-desk = ⚠ Words that were agreed on (code, danger or hide word) have been replaced by others. Whoever holds the phone can do that.
hidden-desk = ⚠ The reporter has hidden the chat: what I wrote there is deleted, where that is possible. Nothing goes out until they write again.
hours-desk = How they want to be written to has changed:
delete-desk = ⚠ The reporter wants everything deleted. It goes { $at }, from here, too, unless they change their mind. Copy nothing out.
delete-waits = ⚠ The reporter's account wants everything deleted. Nothing is: nobody knows whether it is their own wish. After !trust I ask them again.
delete-desk-kept = The reporter has changed their mind: nothing is deleted.
deleted-desk = { $code } was deleted at its reporter's wish, with what stood here about it.
deleted-here = (deleted at the reporter's wish)
seized-made = { $who } says that the reporter's phone may be in other hands. Nothing goes out to it until !trust; what comes from it is marked.
seized-mark = ⚠ From a phone that may be in other hands:
reply-waits = To the reporter – waits until { $at }, as they wish:
reply-waits-first = To the reporter – waits until they write, as they wish:
reply-names-code = Nothing was sent: the reply names the case code, and somebody else may read the reporter's phone.
reply-seized = Nothing was sent: the phone may be in other hands. !trust first, when you are sure.
translated = Machine translation, may be wrong (original above):
translate-failed = (no translation: the translation command failed)
does-seized = the reporter's phone was taken: nothing goes out to it, what comes from it is marked
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = written { $at }, received { $received }:
older-than-above = It is older than what stands above:
came-unencrypted = This did not come encrypted. Whoever runs the server could have written it:
edited = The reporter has changed a message. It now says:
reacted = The reporter put a sign on a message:
empty-message = (an empty message)
cut = … longer than { $limit } characters; the rest was not kept
taken-back = The reporter has taken a message back.
withdrawals-wait = They have taken messages back. That is done after !trust: nobody knows yet whether it was the reporter.
withdrawals-dropped = What had been taken back before this is not taken back.
listing-taken-back = What !case had shown is taken back as well, because something in it is gone or has changed. !case shows what is left.
file-came = The reporter sent { $sort }. It was not carried; they were asked to describe it.
sort-file = a file
sort-image = a picture
sort-audio = a voice note
sort-video = a video
call-came = The reporter tried to call. Nobody can answer there.
case-raised = Now { $priority }.
case-reopened = { $code } is open again: the reporter has written.
intake-cut-short = The reporter went silent during the questions. This is what there is.
intake-unread = A message came that could not be decrypted, and nothing since. There is no more than this.
stopped-desk = The reporter wrote “stop”: no more questions. Write only if it is needed.
left-desk = ⚠ The reporter has left the chat: nothing written there arrives.
company-desk = ⚠ Somebody else has joined the reporter's chat. They read what is written there from now on, and what they write arrives here like the reporter's words.
vanish-set = The reporter has set messages to disappear after { $after }. Answers keep to it.
vanish-off = The reporter has set messages not to disappear any more.
vanished = Words up to { $at } have disappeared here, as the reporter's timer wants it.
by-hand = Written to the reporter by hand, on the bot's own phone. Nobody has taken the case by that:
by-hand-nowhere = Somebody has written by hand, on the bot's own phone, to a person who has no case here.
claimed = ⚠ Somebody knows the return code and the phrase of this case, and has written them from another account on { $channel }. Nothing was revealed to them, and nothing changes by itself.
claimed-how = If you are satisfied that it is the reporter: !link. Until then answers go to the old account.
claimed-by-another = It is not the account that has shown them before. !link now means this one: make sure again who is who.
claim-changed = ⚠ Whoever has shown code and phrase of this case on { $channel } has another identity now: a new phone, or somebody else. That they were shown no longer counts, and !link does nothing. They can show them again.
claimed-wrongly = ⚠ From another account on { $channel } somebody has written the return code of this case, but not the phrase. They have tried { $count ->
    [one] once
   *[other] { $count } times
  }. Nothing was revealed to them.
return-tried = ⚠ A return code was tried wrongly { $count ->
    [one] once
   *[other] { $count } times
  } by one account on { $channel }. Nothing was revealed; it has to wait longer each time.
unreadable-desk = A message of a reporter could not be decrypted. They were asked to send it again.
digest = ⚠ Many messages at once: { $count ->
    [one] { $count } more has come. It is kept, but not shown here.
   *[other] { $count } more have come. They are kept, but not shown one by one.
  } !case { $code } shows everything.
said-reporter = from the reporter, { $at }:
said-team = sent to the reporter, { $at }:
said-note = note, { $at }:
noted = Noted by { $who }. It stays inside.

## Commands

commands = Everything you write stays inside, except !reply. Write a command in answer to the case's card, or with the case code: !take CODE.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = WORDS
argument-result = [RESULT]
argument-priority = P0|P1|P2|P3
does-take = the case is yours
does-reply = say this to the reporter, as the team; takes the case when nobody has it
does-note = keep a note with the case; it stays inside
does-priority = raise or lower
does-close = close it; the reporter can write again at any time
does-trust = the reporter's changed identity is really theirs: talk to them again
does-link = the reporter is at another account now: go on there
does-cases = what is open
does-case = one case with all that was said
does-help = this table
command-needs = Nothing was done. Write it like this: { $usage }
command-unknown = There is no { $word }. Nothing was done or sent. !help shows all commands.
command-near = There is no { $word }. Did you mean { $near }? Nothing was done or sent.
which-case = Which case? Write { $command } CODE, or write it in answer to the case's card. Nothing was done.
no-case = No case { $typed }. Nothing was done. !cases shows what is open.
no-case-near = No case { $typed }. Did you mean { $near }? Nothing was done.
other-case = This is about { $code }, but you wrote { $typed }. Which one? Here the code can be left out. Nothing was done.
untrusted = Not done, { $who }: this came from a device that you have not verified, or unencrypted. Verify the device in your client's settings, then write it again.
safety-number = Not done, { $who }: your safety number has changed, and the operator must confirm it first (safetybot signal trust). Then write it again.
desk-unreadable = I could not decrypt a message of { $who } here. If it was a command, please write it again.

taken = { $code } taken by { $who }.
taken-already = You have { $code } already.
taken-by-another = { $who } has { $code } already.
priority-unknown = Nothing was done. The priorities are P0 life, P1 urgent, P2 serious, P3 advice.
priority-same = It is { $priority } already.
priority-changed = { $who }: { $old } → { $new }
closed = { $code } closed by { $who }. All that is kept will be erased in { $days ->
    [one] { $days } day
   *[other] { $days } days
  }, unless the reporter writes again.
closed-already = { $code } is closed already.
case-forgotten = What was kept of { $code } has been erased.
cases = Open cases: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = No case is open.
cases-more = … and { $count } more

reply-on-its-way = To the reporter – on its way:
reply-delivered = To the reporter – delivered:
reply-arrived = To the reporter – arrived on their phone:
reply-read = To the reporter – read:
reply-held = To the reporter – HELD until !trust:
reply-delivered-partly = To the reporter – delivered, but { $count ->
    [one] { $count } device of theirs cannot read it:
   *[other] { $count } devices of theirs cannot read it:
  }
reply-not-delivered = To the reporter – NOT DELIVERED ({ $reason }):
reply-failed = ⚠ { $code }: a reply was not delivered. The reporter has not read it.
reply-perhaps-delivered = To the reporter – PERHAPS DELIVERED, nobody knows:
reply-in-doubt = ⚠ { $code }: whether a reply was delivered is not known: no answer came, and I do not repeat it blindly. Ask the reporter, or send it again; they may then read it twice.
reply-closed = { $code } is closed: nothing was sent. !take it first.
reply-left = The reporter has left the chat: nothing was sent, it would reach nobody.
reply-too-long = Nothing was sent: at most { $limit } characters in one reply. Please split it.
message-not-delivered = ⚠ Something I said to the reporter was not delivered ({ $reason }).
identity-changed = ⚠ The reporter's identity has changed (on Signal: the safety number): a new phone, or somebody else. What they write is shown here. Nothing goes out to them but one neutral line, until one of you has made sure who it is and writes !trust here. Replies are held until then.
identity-changed-again = ⚠ The reporter's identity has changed once more: it is no longer the one that was told above, and whoever has made sure of that one has made sure of somebody else. Make sure anew who it is, then write !trust.
identity-phrase-right = They have written code and phrase of this case, and both are right: that speaks for !trust.
identity-phrase-wrong = ⚠ They have written the code of this case, with a wrong phrase or none.
trusted = { $who } has made sure of the reporter's new identity. What was held goes out now.
trusted-back = { $who } says that it is the reporter who writes there now. What was held goes out.
trusted-already = { $who } vouches for the reporter's identity. As far as I knew it had not changed.
trust-overtaken = ⚠ !trust did not count: before it took effect, the reporter's identity had changed once more. Nothing goes out to them but one neutral line. Make sure anew who it is, then write !trust again.
trust-failed = ⚠ !trust has not taken effect ({ $reason }). Nothing goes out to the reporter but one neutral line; replies stay held. Write !trust once more; should it fail again, tell the operator.
link-nothing = { $code }: nobody has shown code and phrase from another account. Nothing was done.
link-gone = { $code }: whoever has shown code and phrase is no longer there, or belongs to another case by now. Nothing was done. They can show them again.
link-doubted = { $code }: the identity of whoever has shown code and phrase has changed: a new phone, or somebody else. Nothing was done. Make sure who it is and write !trust in the case they have there, then !link here.
linked = { $who } has made sure: the reporter is at another account now, on { $channel }, and answers go there.
linked-old = What had not gone out yet goes there, too. What was written there meanwhile stands in !case. The old code counts no more: “lost phone” gives a new one.
linked-other = What had come as { $other } is part of { $code } from now on; the card of { $other } no longer counts.
message-in-doubt = ⚠ Whether something I said to the reporter was delivered is not known. I do not say it again, because they might read it twice.
delivery-lost = ⚠ A message could not be delivered, and I do not know any more whose it was.
perhaps-sent-twice = ⚠ This may have been sent twice: the server did not say whether it had it.
argument-find = [KIND [COUNTRY] [LANGUAGE]]
does-find = lawyers, psychologists and other partners: for responders only
find-kinds = Partners are listed for: { $kinds }. Write for example: !find { $example } KE sw (KE is a country, sw a language; leave out what does not matter).
find-none-listed = No partners are listed. The operator can add them.
find-none = No { $kind } is listed for that. Leave out the country or the language, or ask the operator.
find-head = For responders only: never send this on as it is. Ask the partner first, and the reporter whether they want it.
find-row = · { $name } · { $contact } · { $details } · checked { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · last checked { $date }: make sure before you rely on it
find-row-never = ⚠ { $name } · { $contact } · { $details } · never checked: make sure before you rely on it

## About the bot itself

alarm-event-set-aside = ⚠ I stumbled over something that arrived and set it aside, sealed. Nothing else is held up. Please tell the operator.
alarm-our-device-distrusted = ⚠ My own device no longer counts as trusted. Please tell the operator at once.
alarm-identity-changed = ⚠ The identity of a responder has changed: a new start of theirs, or somebody else. They are shut out until that is clear. Please tell the operator: “safetybot check” names them.
alarm-matrix-stopped = ⚠ On Matrix nothing comes in or goes out any more: only the operator can mend it. Please tell them: “safetybot check” says what is wrong.
alarm-signal-stopped = ⚠ On Signal nothing comes in or goes out any more: only the operator can mend it. Please tell them: “safetybot check” says what is wrong.
alarm-signal-unreadable = ⚠ Something came on Signal that could not be opened, and nobody knows from whom. Somebody may be waiting for an answer. Please tell the operator.
alarm-store-failed = ⚠ I could not store anything from { $since } until { $until }: the disk or the database failed. Nothing that was accepted is lost; what was written meanwhile is answered late. Please tell the operator.
alarm-signal-challenge = ⚠ Signal wants a person to solve a captcha before it lets me send as much as before. What waits stays in order, calls for help first. Please tell the operator: “safetybot signal challenge”.
canary-missed = ⚠ Nothing has come through on { $channel } since { $since }: my own test messages do not arrive. People may be writing without reaching me. Please tell the operator.
canary-still-missed = ⚠ Still nothing comes through on { $channel }. Please tell the operator.
canary-back = Messages come through on { $channel } again.
alarm-other = ⚠ Something is wrong with me: { $alarm }. Please tell the operator.

## Escalation

page = 🔔 { $priority } · { $code } · { $age } old
page-how = ✅ on this message takes the case; so does !take in the responder room. What it is about stands there.
page-late = ⚠ This comes late: I was not running.
page-silent = It was taken and then left alone; the reporter waits.
paging = 🔔 { $code }: paging { $who }. ✅ here takes it.
paging-desk = 🔔 { $code } has been waiting for { $age }, and nobody has it. Who can? ✅ here takes it.
paging-nobody = 🔔 ⚠ { $code }: nobody could be paged for this step, so this room is asked. It has been waiting for { $age }. ✅ here takes it.
paging-desk-owner = 🔔 { $who } took { $code } and does not answer; it came { $age } ago. Who can take over? ✅ here takes it.
paged-desk = the whole room
paged-webhook = the webhook
passed-over = { $who } has a P0 in hand already and is not paged for this one.
page-failed = ⚠ { $who } could not be paged ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: every step was gone through, and nobody has come for { $age }. Who can? ✅ here takes it. I go on asking.
owner-silent = ⚠ { $who } took { $code }, and the reporter is still waiting. Paging again, from the first step on. !take, !note or !reply by { $who } stops it; anybody else may !take it.
owner-left = { $who }, your shift is over and you have { $code }. Hand it over (somebody writes !take), give it back (!release), or keep it (!take). In { $minutes } minutes it goes to whoever is on call.
given-back = { $who } is no longer on call and has not kept { $code }: it is open again.
released = { $who } has given { $code } back.
nobody-has-it = Nobody has { $code }.
promise-broken = ⚠ { $code }: the reporter was promised an answer by { $at } and has none.
a-person-has-it = A person of the { $team } has your message now.
late-unread = I am sorry: nobody has read this yet. I go on calling the people of the { $team }.
late-unanswered = A person of the { $team } has your message, but you have no answer yet. The team knows that you are waiting.
late-given-back = The { $team } has seen your message, but you have no answer yet. I go on calling them.
late-next-person = The next person is on duty { $when }.
late-next = You hear from me again { $when }, whatever has happened by then.
late-number = If you are in danger: call your local emergency number, if that is safe.
at-time = by { $at }
in-about = in about { $span }
duty-only-pages = This chat is for pages alone: ✅ on a page, or !take with the case code, takes a case. For everything else write in the responder room, where the others see it.
duty-see-desk = What came of it stands in the responder room.
ledger = { $code }: who was paged
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · acknowledged { $seen }
ledger-empty = { $code }: nobody was paged.
fate-on-its-way = on its way
fate-delivered = delivered { $at }
fate-failed = not delivered: { $reason }
fate-noted = noted
drill = 🎓 DRILL – nobody is in danger
does-release = give the case back; whoever is on call is paged
does-pages = who was paged for this case, and what became of it

## On call

no-schedule = There is no schedule: everybody in this room is on call. The operator can set one up.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = first
tier-second = second
tier-lead = lead
person = { $name }
person-unreachable = { $name } (no account: cannot be paged)
nobody = nobody
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … and { $count } more
and-longer = { $at } and longer
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, next hand-off { $at }:
oncall-next-none = { $schedule }: no hand-off in the coming weeks.
oncall-unclear = Write !oncall, !oncall next, or how far ahead: !oncall 4w (at most { $weeks }w).
oncall-begins = From now on I page by the schedule. On call are:
until = until { $at }
until-open = with no end in sight
in-place-of = { $who } for { $other }
without = without { $who }

time-unclear = Nothing was done: I cannot read “{ $typed }” as a time. Write for example: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. An hour without a day is the next one; a day without an hour is the whole day.
time-endless = Nothing was done: until when? Add for example: until 18:00 · for 3h.
time-backwards = Nothing was done: it would end ({ $end }) before it starts ({ $start }). Put the day in front of the hour.
time-past = Nothing was done: that was over { $end }. What has been, stays as it was.
time-too-long = Nothing was done: at most { $days } days. What lasts longer belongs into the operator's schedule.

no-person = Nothing was done: nobody in the schedule is called { $typed }.
no-person-near = Nothing was done: nobody in the schedule is called { $typed }. Did you mean { $near }?
not-in-schedule = Nothing was done: your account does not stand in the schedule, { $who }. The operator can add it.
no-schedule-named = Nothing was done: { $typed } is neither a schedule nor a tier. Schedules: { $known }. Tiers: first, second, lead.
which-schedule = Nothing was done: which schedule? Put its name behind the person: { $known }.

change-past = Nothing was done: it is over already.
change-nothing = Nothing was done: it would change nothing. On call then are:
gap-question = Nothing was done, because nobody first on call could be paged then. If you mean it, write the same again with “{ $word }” at its end.
gap-ask-cover = To ask for somebody instead: !cover from … until …
gap-made = ⚠ Nobody first on call can be paged then:
gap-row = ⚠ { $schedule }: nobody is first on call, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: nobody first on call who can be paged (away, or no account), { $start } – { $end }
override-whom = Nothing was done: who? Write for example: !override @somebody until 18:00
override-made = Changed by { $who }. To take it back: !override undo { $tag }
nobody-behind = ⚠ { $who } is then first and second: nobody stands behind.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } is away, { $start } – { $end }. To take it back: !away undo { $tag }
away-already = Nothing was done: { $who } is away then already.
leave-row = { $tag } · { $who } is away · { $start } – { $end }
undo-nothing = There is nothing to undo.
undo-which = Which one? Write the command again with undo and the word in front:
undo-unknown = Nothing was done: there is no { $typed }. There are:
undone = { $tag } undone by { $who }.

cover-how = To ask: !cover next (your next shift) · !cover from 18:00 until 22:00 · !cover @somebody from … until …. To take one: !cover take NUMBER. It changes nothing until somebody takes it.
cover-none = Nobody asks for cover.
cover-open = Cover is asked for:
cover-asked = { $who } asks for cover. Whoever takes it writes !cover take and the number:
cover-already = Nothing was done: that is asked for already.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · asked: { $other }
cover-row-for = { $request } · in return for { $other }, { $start } – { $end }
swap-how = Nothing was done. Write the day on which your shift begins, then theirs: !swap @somebody 24 Nov for 26 Nov
swap-no-shifts = Nothing was done: in no schedule does a shift of { $who } begin { $mine } and one of { $other } { $theirs }. !oncall 4w shows when they begin.
swap-unknown = Nothing was done: there is no request { $typed }.
cover-taken = { $who } takes request { $number } of { $asker }.
cover-undone = Request { $number } undone by { $who }.
swap-reminder = Still open – who can? Write !cover take and the number:
swap-backwards = Nothing was done: it would end before it starts.
swap-past = Nothing was done: it has begun. For what has begun, write !override @somebody until …
swap-overlap = Nothing was done: the two spans overlap.
swap-off-duty = Nothing was done: whoever is to be replaced is not on call then.
swap-taken = Nothing was done: somebody has taken it already.
swap-own = Nothing was done: nobody covers for themselves.
swap-not-asked = Nothing was done: somebody else was asked.

handoff = Hand-off
handoff-late = ⚠ Hand-off, told late: I was not running. It has been so since { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = No case is open.
handoff-cases = Open cases:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, whose shift is over: hand over or keep? · { $promised }
promised-by = an answer was promised by { $at }
nothing-promised = nothing is promised
shift-soon = Your shift begins soon, { $start }: { $schedule }, { $tier }.
gaps = ⚠ In the next { $days } days there are times when nobody first on call can be paged. Cases that come then go to this whole room:
gaps-ask = Free at the first of them, least recently on call first: { $who }.
gaps-how = To fill one: !override @somebody from … until …
schedule-changed = The operator has changed the schedule. The coming days:
reloaded = Schedule and policy read anew. On call now:
reload-failed = ⚠ Schedule and policy were not taken over; the ones before stay in force:

argument-oncall = [next|4w]
argument-override = @PERSON [SCHEDULE] [TIER] [from WHEN] until WHEN | undo
argument-cover = [next|[@PERSON] from WHEN until WHEN|take NUMBER|undo NUMBER]
argument-swap = @PERSON DAY for DAY
argument-away = [from WHEN] until WHEN | undo
does-oncall = who is on call; what comes next; the coming weeks
does-override = somebody else for a while; +@PERSON stands beside whoever is on call
does-cover = who asks for cover; ask for it, take it
does-swap = offer your shift that begins on one day for theirs of another
does-away = you are off: on call nowhere
does-reload = read schedule and policy anew

## Drills

category-drill = DRILL
the-operator = the operator
drill-begins = 🎓 { $who } begins a DRILL. Nobody is in danger. Everything about it says DRILL; do what you would do: !take, !reply, !close.
drill-begins-alone = 🎓 A DRILL for { $who } alone has begun in their direct chat.
drill-no-roster = There is no schedule, so nobody can be given a drill alone. !drill plays one here.
drill-no-address = { $who } has no account in the schedule, so nothing can be sent there.
drill-says-sos = SOS
drill-says-more = There are two men at my door. They say my user name.
drill-says-taken = Is somebody there?
drill-says-answered = They have gone down the stairs. What shall I do now?
drill-unattended = Every step was gone through, and nobody has taken it. The drill ends here.
drill-report = The drill is over. Since it came:
drill-row = · { $what }: { $after }
drill-people = · people paged: { $count }
drill-paged = first page
drill-delivered = first page delivered
drill-taken = taken
drill-answered = answered
drill-closed = closed
drill-never = never
drill-after = { $minutes } min { $seconds } s
argument-drill = [@NAME]
does-drill = play a case from a script through the whole chain; with a name: for them alone, in their direct chat
