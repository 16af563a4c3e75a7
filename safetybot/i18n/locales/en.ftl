### English. One sentence for each thing the bot says, and the words people may write to it.
###
### Given everywhere: $team (what the responders are called), $languages (the other languages, by their own names).
### Keywords are separated by | and read without case, accents and punctuation. `intent-…-words` count when they are the
### whole message, a greeting or "please" around it left out; `intent-…-anywhere` also inside one, except in the phrases of
### `intent-…-never`. Of these, `intent-sos-everyday` also mean something harmless in this language, and `intent-sos-names` are
### names of people and places too: they count when they stand out (between pauses, twice, in capitals). `option-…-words` are
### an answer when they are the whole message; `option-…-mentions` only sort a story, and never make a case less urgent.
### `danger-mentions` tell that something happens: nobody is asked again what it is. `number-words` stand in their order.

## This language

own-name = English
language-words = english | anglais | inglés
language-before = in | speak | i speak | do you speak | i only speak | only | can we speak | please speak | switch to
language-name-en = English
language-name-fr = French
language-name-es = Spanish
language-unknown = a language not known yet
greetings = hello | hi | hey | hello there | hi there | good morning | good afternoon | good evening | good day | please | hello everyone | hello everybody | dear team | dear all
number-words = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
number-before = option | number | answer | the | nr | it is | it's
danger-mentions = danger | dangerous | in danger | gun | guns | knife | weapon | weapons | armed | bomb | acid | kill | killed | murder | murdered | shoot | shot | dead | die | attack | attacked | attacks | attacking | assault | assaulted | beat me | beats me | beaten | hit me | hits me | hitting me | punched | kicked | choked | strangled | touched me | rape | raped | kidnap | kidnapped | abducted | missing | disappeared | at my door | my door | the door | outside my house | my house | my home | my flat | where i live | where we live | where i work | will come | coming for me | coming tonight | come tonight | comes tonight | waiting for me | waiting outside | i am afraid | i'm afraid | afraid of | scared | frightened | terrified | police | prison | jail | deport | follows me | followed me | followed home | following us | stalks me | my account | my password | my passwords | extort | extortion | nude | nudes | insult | insulted | insults | insulting | abuse | abused | abusive

## What people may write at any moment

intent-sos-words = emergency | urgent | it is an emergency | this is an emergency | mayday | save me | please save me | it's an emergency | its an emergency | emergency here | very urgent | it is urgent | it's urgent | this is urgent | rescue me
intent-sos-anywhere = sos | s.o.s | 🆘 | mayday
intent-sos-never = sos page | sos button | sos children | sos childrens villages | sos children's villages | sos racism | sos racisme
intent-sos-everyday = mayday
intent-sos-names = mayday
intent-self-harm-anywhere = suicide | suicidal | kill myself | killing myself | want to die | wanna die | end my life | ending my life | take my own life | taking my own life | hurt myself | harm myself | harming myself | self harm | self-harm | cut myself | do not want to live | don't want to live | dont want to live | no reason to live | better off dead | do not want to be alive | don't want to be alive | kms | end it all | ending it all | wish i was dead | wish i were dead | want to be dead | rather be dead | cutting myself | i cut myself | unalive myself | unaliving myself | can't live anymore | cant live anymore | can not live anymore | cannot live anymore | can't live any more | cant live any more | can't go on living | cannot go on living | cant go on living | don't want to be here anymore | dont want to be here anymore | do not want to be here anymore | don't want to be here any more | nothing to live for | no point in living | life is not worth living | tired of living | hang myself | shoot myself | slit my wrists | overdosed | took all my pills | took all the pills | kill himself | kill herself | kill themselves | killing himself | killing herself | killing themselves | hurt himself | hurt herself | hurt themselves | harm himself | harm herself | harm themselves | cutting herself | cutting himself | wants to die
intent-self-harm-never = suicide bomb | suicide bomber | suicide bombing | suicide attack | cut myself off | suicide squad | suicide bombers | suicide bombings | suicide attacks
intent-help-words = help | help me | please help | help please | please help me | i need help | menu | what can i do | what can i write | can you help me | can somebody help me | can someone help me | can anybody help me | could you help me
intent-language-words = language | languages | change language | lang | other language | 🌐
intent-stop-words = stop | stop it | please stop | quit | cancel | end | no more questions | stop asking | enough | unsubscribe | stop now | stop writing | stop writing to me | leave me alone
intent-status-words = status | what is the status | what is my status | any news | did you get it | did you receive it | has anyone read it
intent-keep-words = what do you keep | what do you store | what do you save | what do you know about me | privacy | my data | do you keep this | how long do you keep it
intent-back-words = back | go back | previous | ⬅ | 🔙
intent-skip-words = skip | next | pass | skip it | no answer | i do not want to say | i don't want to say | prefer not to say | rather not say | ⏭

## The first words

hello = Hello. I am the first contact of the { $team }: a program that asks a few short questions. People of the team read what you write here; it is not public.
hello-now = If you are in danger now, write SOS or 🆘 at any time, or call your local emergency number if that is safe. You do not have to answer anything: “stop” ends the questions, “what do you keep” tells you what is stored.
hello-languages = { $languages } → write the name of the language.
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
question-contact = How and when may we write to you? In your own words, or:
question-contact-again = How and when may we write to you?
question-contact-short = Contact

## Answers

option-yes = Yes
option-yes-words = yes | y | yeah | yep | yup | yes please | sure | ok | okay | 👍 | ✅ | ✔ | ☑ | yes i am | yes we are | yes it is | yes of course | of course | certainly | yes yes | nobody else | no one else | nobody reads it | no one reads it | nobody can read it | no one can read it | nobody reads | no one reads | nobody can read | no one can read | nobody is reading | no one is reading
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
option-arrest-words = arrest | arrested | police | summons | legal letter | lawyer | court | raid | legal
option-arrest-mentions = arrest | arrested | detained | in custody | summons | summoned | raided | search warrant | deported
option-surveillance = Being watched, or a site is blocked
option-surveillance-words = surveillance | watched | being watched | followed | spied on | spyware | hacked | blocked | censorship | shutdown
option-surveillance-mentions = surveillance | spyware | hacked | watching me | being watched | following me | being followed | tracked | blocked | censored
option-child = A child or young person is in danger
option-child-words = child | children | a child | minor | kid | kids | young person
option-child-mentions = child | children | minor | minors | grooming
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
option-advice = Training or advice
option-advice-words = advice | training | question | a question
option-other = Something else, or I am not sure
option-other-words = other | something else | not sure | i am not sure | i don't know | i do not know
option-no-local = No local people, please
option-no-local-words = no local people | no local people please | no locals | nobody local | not local people
option-this-chat = In this chat, at any time
option-this-chat-words = this chat | here | in this chat | any time | anytime | always | here any time
option-i-write-first = Only after I have written first
option-i-write-first-words = only i write first | only after i have written | only after i write | i write first | do not write to me | don't write to me

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = threats
category-arrest = arrest / police / legal
category-surveillance = surveillance / blocking
category-child = child
category-self-harm = self-harm
category-harassment = harassment
category-travel = travel / event
category-disinformation = disinformation
category-removal = remove information
category-advice = training / advice
category-other = other
no-category = not sorted yet

## Emergencies

sos = The { $team } is being told right now that life is in danger.
sos-number = If it is safe to call: the emergency number of your country. If you cannot call, ask somebody you trust to do it.
sos-write = I ask nothing more. Write what is happening, in any words, whenever you can: it reaches the team at once.
self-harm = Thank you for writing this. You do not have to be alone with it: the { $team } is being told right now.
self-harm-ask = Are you thinking of killing yourself, or is it about somebody you know?
self-harm-number = If it is safe to call or to text: the emergency number of your country, or a crisis line there.
self-harm-misread = If I misread you, just say so: people read it.

## The end of the questions

summary = Thank you. This is what I have noted:
summary-line = · { $question }: { $answer }
in-your-words = in your own words
what-next = It is in the room of the { $team } now. A person will read it; the aim is an answer here within { $within }.
what-next-quiet = Received. I write nothing here unasked. Write when it is safe for you; SOS works at any time.
write-any-time = You can write here at any time. If it becomes dangerous: SOS.
others-open = You stay free to go to anybody else too, for example a lawyer, the police, a regulator, people you trust.
handed-over-silent = You do not have to answer any more questions. What you wrote is with the { $team } now.
handed-over-unread = The { $team } knows that somebody wrote to us and that I could not read it. If you can, please send it again.
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

## At any moment

passed-on = Passed on to the { $team }.
all-is-kept = Everything you write here is kept, and people can read it. You need not repeat anything. SOS still alerts them at once.
language-changed = We go on in English.
languages = Write the name of a language to change: English · { $languages }
help = I carry your words to the people of the { $team } and bring back their answers. Nobody else reads them.
help-now = If you are in danger now: write SOS or 🆘, or call your local emergency number if that is safe.
help-words = You can write at any time: “status” – where things stand · “language” – another language · “what do you keep” – what is stored · “stop” – no more questions · “back” and “skip” during the questions. Anything else goes to the team.
keep = Kept, sealed, on the team's server: what you write here, your answers, and where to send an answer. It is erased { $days } days after your case is closed. The people of the { $team } read it in their encrypted room; what stands there does not erase itself. Nobody else gets it, it is not published, and it is not used to train any machine.
keep-withdraw = If you delete a message in this chat, I take it back from what is kept and from the team's room. What somebody has already read, they have read.
status-none = Nothing has been passed on yet. It will be when the questions are done, when you write “stop”, or when you have been silent for a few minutes.
status-open = Received. It waits for a person of the { $team }.
status-taken = A person of the { $team } has it.
status-closed = Closed. If you write here, it is open again.
status-code = If you need to name it to us: { $code }
stopped = I stop, and write nothing by myself. Write whenever you want; the { $team } gets it.
stopped-kept = I stop asking. People of the { $team } have what you wrote until now. If you want it back, delete your messages here. Write whenever you want.
stopped-nothing = I stop. Nothing was passed on. Write whenever you want; SOS works at any time.
case-closed = The { $team } has closed this for now. You can write here again at any time, about this or anything else.

## What cannot be carried

files-not-carried = I cannot carry pictures, voice notes or files yet; the { $team } only knows that one came. Please describe it in words. Please do not send intimate pictures, or any picture of a child.
not-handled = Something went wrong with me, and your last message may not have reached the { $team }. They are being told. Please send it again. If you are in danger: call your local emergency number if that is safe.
unreadable = Your message arrived, but my device could not decrypt it. Please send it again. If you are in danger: call your local emergency number if that is safe.
unencrypted-room = This room is not encrypted, so I do not talk here. Please start a new direct chat with me and leave encryption switched on.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · opened { $at } · { $age } old
card-due = an answer is due by { $at }
card-channel = writes { $language } · on { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = own words, see the thread
card-stopped = ⚠ asked for silence: write only if it is needed
card-left = ⚠ has left the chat: nothing written there arrives
card-company = ⚠ somebody else is in the chat: they read it and can write there
card-previous = maybe the same account as { $code }: never merge without asking
card-how = !take · !reply words · !help — everything else in this thread stays inside
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
listing-taken-back = What !case had shown is taken back as well, because of that message. !case shows what is left.
file-came = The reporter sent { $sort }. It was not carried; they were asked to describe it.
sort-file = a file
sort-image = a picture
sort-audio = a voice note
sort-video = a video
case-raised = Now { $priority }.
case-reopened = { $code } is open again: the reporter has written.
intake-cut-short = The reporter went silent during the questions. This is what there is.
intake-unread = A message came that could not be decrypted, and nothing since. There is no more than this.
stopped-desk = The reporter wrote “stop”: no more questions. Write only if it is needed.
left-desk = ⚠ The reporter has left the chat: nothing written there arrives.
company-desk = ⚠ Somebody else has joined the reporter's chat. They read what is written there from now on, and what they write arrives here like the reporter's words.
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

commands = Everything in a thread stays inside, except !reply. Outside a thread put the case code behind the command.
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
does-cases = what is open
does-case = one case with all that was said
does-help = this table
command-needs = Nothing was done. Write it like this: { $usage }
command-unknown = There is no { $word }. Nothing was done or sent. !help shows all commands.
command-near = There is no { $word }. Did you mean { $near }? Nothing was done or sent.
which-case = Which case? Write { $command } CODE, or write it in the case's thread. Nothing was done.
no-case = No case { $typed }. Nothing was done. !cases shows what is open.
no-case-near = No case { $typed }. Did you mean { $near }? Nothing was done.
other-case = This is the thread of { $code }, but you wrote { $typed }. Which one? Here the code can be left out. Nothing was done.
untrusted = Not done, { $who }: this came from a device that you have not verified, or unencrypted. Verify the device in your client's settings, then write it again.
desk-unreadable = I could not decrypt a message of { $who } here. If it was a command, please write it again.

taken = { $code } taken by { $who }.
taken-already = You have { $code } already.
taken-by-another = { $who } has { $code } already.
priority-unknown = Nothing was done. The priorities are P0 life, P1 urgent, P2 serious, P3 advice.
priority-same = It is { $priority } already.
priority-changed = { $who }: { $old } → { $new }
closed = { $code } closed by { $who }. All that is kept will be erased in { $days } days, unless the reporter writes again.
closed-already = { $code } is closed already.
case-forgotten = What was kept of { $code } has been erased.
cases = Open cases: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = No case is open.
cases-more = … and { $count } more

reply-on-its-way = To the reporter – on its way:
reply-delivered = To the reporter – delivered:
reply-delivered-partly = To the reporter – delivered, but { $count ->
    [one] { $count } device of theirs cannot read it:
   *[other] { $count } devices of theirs cannot read it:
  }
reply-not-delivered = To the reporter – NOT DELIVERED ({ $reason }):
reply-failed = ⚠ { $code }: a reply was not delivered. The reporter has not read it.
reply-perhaps-delivered = To the reporter – PERHAPS DELIVERED, nobody knows:
reply-in-doubt = ⚠ { $code }: whether a reply was delivered is not known: the server did not answer, and by now it would no longer notice a repetition. Ask the reporter, or send it again; they may then read it twice.
reply-closed = { $code } is closed: nothing was sent. !take it first.
reply-left = The reporter has left the chat: nothing was sent, it would reach nobody.
reply-too-long = Nothing was sent: at most { $limit } characters in one reply. Please split it.
message-not-delivered = ⚠ Something I said to the reporter was not delivered ({ $reason }).
identity-changed = The reporter's identity has changed: a new phone, or somebody else. Nothing goes out to them until one of you has made sure who it is and writes !trust in this thread. Then send it again.
trusted = { $who } has made sure of the reporter's new identity. What is sent from now on goes out.
message-in-doubt = ⚠ Whether something I said to the reporter was delivered is not known. I do not say it again, because they might read it twice.
delivery-lost = ⚠ A message could not be delivered, and I do not know any more whose it was.
perhaps-sent-twice = ⚠ This may have been sent twice: the server did not say whether it had it.

## About the bot itself

alarm-event-set-aside = ⚠ I stumbled over something that arrived and set it aside, sealed. Nothing else is held up. Please tell the operator.
alarm-our-device-distrusted = ⚠ My own device no longer counts as trusted. Please tell the operator at once.
alarm-identity-changed = ⚠ The identity of a member of this room has changed: a new start of theirs, or somebody else. They get no more keys. Please tell the operator: “safetybot check” names them.
alarm-store-failed = ⚠ I could not store anything from { $since } until { $until }: the disk or the database failed. Nothing that was accepted is lost; what was written meanwhile is answered late. Please tell the operator.
alarm-other = ⚠ Something is wrong with me: { $alarm }. Please tell the operator.
