### English. One sentence for each thing the bot says, and the words people may write to it.
###
### Given everywhere: $team (what the responders are called), $languages (the other languages, by their own names).
### Keywords are separated by | and read without case, accents and punctuation. `intent-…-words` count when they are the
### whole message, a greeting or "please" around it left out; `intent-…-anywhere` also inside one, except in the phrases of
### `intent-…-never`. Of these, `intent-sos-everyday` also mean something harmless in this language, and `intent-sos-names` are
### names of people and places too: they count when they stand out (between pauses, twice, in capitals). `option-…-words` are
### an answer when they are the whole message; `option-…-mentions` only sort a story, and never make a case less urgent.
### `danger-mentions` tell that something happens: nobody is asked again what it is. `number-words` stand in their order.
### `phrase-words` begin the message in which somebody chooses a phrase to come back with.

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
intent-return-words = lost phone | lose phone | if i lose my phone | if i lose this phone | what if i lose my phone | what if i lose this phone | new phone | another phone | lost my phone | i lost my phone | i have lost my phone | lost my mobile | i lost my mobile | my phone was stolen | my phone was taken | other channel | another channel | how do i come back
phrase-words = phrase | phrase is | my phrase | my phrase is
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
