### Français. Une phrase pour chaque chose que dit le programme, et les mots qu'on peut lui écrire.
### On vouvoie ; rien ne suppose le genre de la personne. Les règles sont en tête de en.ftl.

## This language

own-name = Français
language-words = français | french | francés
language-before = en | parlez-vous | vous parlez | tu parles | parles-tu | je parle | parlez | parler | parlons | je ne parle que | seulement
language-name-en = anglais
language-name-fr = français
language-name-es = espagnol
language-unknown = langue encore inconnue
greetings = bonjour | bonsoir | salut | coucou | bonjour à tous | bonjour à toutes | bonne nuit | s'il vous plaît | svp | s'il te plaît | stp | chère équipe | bonjour l'équipe | merci
number-words = un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze
number-before = option | numéro | nombre | réponse | le | la | le numéro | c'est le
danger-mentions = danger | dangereux | dangereuse | arme | armes | fusil | pistolet | couteau | armé | armés | bombe | acide | tuer | tué | tuée | meurtre | mort | morts | mourir | tirer sur | attaque | attaqué | attaquée | agression | agressé | agressée | frappe | frappé | frappée | battu | battue | me bat | coups | étranglé | étranglée | m'a touché | m'a touchée | viol | violé | violée | enlevé | enlevée | kidnappé | kidnappée | disparu | disparue | ma porte | la porte | devant chez moi | devant ma maison | ma maison | chez moi | où j'habite | où je vis | où je travaille | va venir | vont venir | vient ce soir | viennent ce soir | m'attend | m'attendent | peur | j'ai peur | effrayé | effrayée | terrifié | terrifiée | police | prison | gendarmes | me suit | m'a suivi | m'a suivie | suivi jusque | mon compte | mon mot de passe | chantage | photos intimes | insulte | insulté | insultée | insultes | insultent | abus | abusé | abusée

## What people may write at any moment

intent-sos-words = urgence | urgent | c'est urgent | c'est une urgence | sauvez-moi | sauve-moi | c'est une urgence vitale | urgence vitale | c'est très urgent | très urgent | il y a urgence
intent-sos-anywhere = sos | s.o.s | 🆘 | au secours | à l'aide | mayday
intent-sos-never = à l'aide de | à l'aide d' | à l'aide du | à l'aide des | page sos | bouton sos | sos racisme | sos médecins | sos amitié | sos méditerranée | sos villages d'enfants | sos homophobie | sos femmes | sos violence | appel au secours de la planète
intent-sos-everyday = mayday
intent-sos-names = mayday
intent-self-harm-anywhere = suicide | suicider | suicidaire | suicidaires | je veux mourir | j'ai envie de mourir | envie de mourir | veux mourir | je veux me tuer | je vais me tuer | envie de me tuer | pense à me tuer | me donner la mort | mettre fin à mes jours | mettre fin à ma vie | en finir avec la vie | en finir avec ma vie | plus envie de vivre | ne veux plus vivre | veux plus vivre | je me fais du mal | envie de me faire du mal | m'ôter la vie | je veux en finir | je vais en finir | envie d'en finir | voudrais en finir | aimerais en finir | pense à en finir | en finir pour de bon | je pense me tuer | je pense à me tuer | je compte me tuer | je voudrais me tuer | je voudrais mourir | j'aimerais mourir | je préfère mourir | je préférerais mourir | voudrais être mort | voudrais être morte | aimerais être mort | aimerais être morte | je me scarifie | me scarifier | scarification | m'ouvrir les veines | me couper les veines | je me coupe les veines | me pendre | me jeter par la fenêtre | me jeter sous | me foutre en l'air | me faire du mal | idées noires | avalé des cachets | avalé des médicaments | pris tous mes cachets | pris tous mes médicaments | avalé tous mes médicaments | plus la force de vivre | n'arrive plus à vivre | la vie ne vaut plus | j'en ai marre de vivre | fatigué de vivre | fatiguée de vivre | disparaître pour toujours | veut se tuer | va se tuer | veut mourir | se donner la mort | mettre fin à ses jours | se fait du mal | se scarifie | en finir avec ce monde
intent-self-harm-never = attentat suicide | attentats suicides | attaque suicide | attentats-suicides | en finir avec ce harcèlement | en finir avec cette histoire | en finir avec cette affaire | en finir avec ces menaces | en finir avec ces gens | en finir avec ces messages | en finir avec cet homme | en finir avec lui | en finir avec elle | en finir avec eux | veut me faire du mal | veulent me faire du mal | va me faire du mal | vont me faire du mal | peut me faire du mal | pourrait me faire du mal | pour me faire du mal | de me faire du mal par | menace de me faire du mal | menacent de me faire du mal | menacé de me faire du mal
intent-help-words = aide | aidez-moi | aide-moi | besoin d'aide | j'ai besoin d'aide | menu | que puis-je écrire | que puis-je faire | pouvez-vous m'aider | pouvez vous m'aider | peux-tu m'aider | quelqu'un peut m'aider | quelqu'un peut-il m'aider
intent-language-words = langue | langues | changer de langue | changer la langue | autre langue | 🌐
intent-stop-words = stop | arrêt | arrêter | arrête | arrêtez | ça suffit | assez | fin | annuler | plus de questions | stop maintenant | laissez-moi tranquille | ne m'écrivez plus | arrêtez d'écrire
intent-status-words = statut | état | où en est-on | où en est mon dossier | des nouvelles | avez-vous reçu mon message | c'est bien arrivé
intent-keep-words = que gardez-vous | qu'est-ce que vous gardez | que conservez-vous | qu'est-ce que vous conservez | vie privée | confidentialité | mes données | combien de temps gardez-vous
intent-return-words = téléphone perdu | portable perdu | téléphone volé | perte du téléphone | si je perds mon téléphone | si je perds ce téléphone | et si je perds mon téléphone | j'ai perdu mon téléphone | j'ai perdu mon portable | on m'a pris mon téléphone | on m'a volé mon téléphone | nouveau téléphone | autre téléphone | un autre téléphone | changer de téléphone | autre canal | un autre canal | comment revenir
phrase-words = phrase | phrase est | ma phrase | ma phrase est
intent-back-words = retour | revenir | précédent | précédente | ⬅ | 🔙
intent-skip-words = passer | passe | suivant | suivante | sauter | je ne veux pas répondre | je préfère ne pas répondre | je préfère ne pas le dire | sans réponse | ⏭

## The first words

hello = Bonjour. Voici le premier contact de l'équipe ({ $team }) : un programme qui pose quelques courtes questions. Des personnes de l'équipe lisent ce que vous écrivez ici ; ce n'est pas public.
hello-now = Si vous êtes en danger maintenant, écrivez SOS ou 🆘 à tout moment, ou appelez le numéro d'urgence local si vous pouvez le faire sans risque. Rien n'est obligatoire : « stop » arrête les questions, « que gardez-vous » dit ce qui est conservé.
hello-languages = { $languages } → écrivez le nom de la langue.
how-to-answer = Un numéro, vos propres mots ou une réaction : tout compte comme réponse. « passer » et « retour » marchent aussi.
option-line = { $number } – { $option }
unclear = J'ai gardé ce que vous avez écrit, et des personnes le liront. Voici encore une fois ma question :

## Questions

question-safe = Pouvez-vous écrire ici sans risque maintenant, sans que quelqu'un d'autre lise ce téléphone ou cet ordinateur ?
question-safe-again = Pouvez-vous écrire ici sans risque maintenant ?
question-safe-short = Écrire sans risque
question-danger = Risquez-vous d'être en danger dans les prochaines heures, vous ou quelqu'un d'autre ?
question-danger-again = Quelqu'un risque-t-il d'être en danger dans les prochaines heures ?
question-danger-short = Danger dans les prochaines heures
question-what = Que se passe-t-il ? Écrivez-le avec vos propres mots. Si c'est plus simple, choisissez ce qui s'en approche le plus :
question-what-again = Que se passe-t-il ? Tous les mots conviennent.
question-what-short = Ce qui se passe
question-where = Où cela se passe-t-il ? Par exemple sur un wiki, sur Telegram, sur X, dans la presse, en personne, à plusieurs endroits. Nous sommes là, où que ce soit.
question-where-again = Où cela se passe-t-il ?
question-where-short = Lieu
question-region = De quel pays ou de quelle région s'agit-il, si vous voulez le dire ? Cela nous aide à trouver des personnes qui connaissent le droit de ce pays. Vous pouvez aussi choisir :
question-region-again = De quel pays ou de quelle région s'agit-il, si vous voulez le dire ?
question-region-short = Pays ou région
question-contact = Comment et quand pouvons-nous vous écrire ? Avec vos propres mots, ou :
question-contact-again = Comment et quand pouvons-nous vous écrire ?
question-contact-short = Contact

## Answers

option-yes = Oui
option-yes-words = oui | o | ouais | oui oui | bien sûr | d'accord | ok | 👍 | ✅ | ✔ | ☑ | oui oui oui | oui bien sûr | tout à fait | oui tout à fait | oui merci | personne d'autre | personne ne lit | personne ne le lit | personne ne peut lire | personne ne peut le lire | personne d'autre ne lit
option-no = Non
option-no-words = non | n | nan | pas du tout | non non | 👎 | ❌ | ✖ | 🚫 | personne | rien | aucun danger | aucun | pas de danger | pas en danger | je ne suis pas en danger | nous ne sommes pas en danger | personne n'est en danger | non merci
option-unsure = Je ne sais pas
option-unsure-words = je ne sais pas | je sais pas | sais pas | pas certain | pas certaine | pas sûr | pas sûre | je ne suis pas sûr | je ne suis pas sûre | peut-être | aucune idée | 🤷 | ❓ | je ne crois pas | je ne pense pas | je crois pas | je pense pas | pas vraiment | je pense que non | je crois que non
option-maybe = Peut-être
option-maybe-words = peut-être | possible | possiblement | c'est possible | probablement | je ne sais pas | je sais pas | sais pas | pas sûr | pas sûre | je crois | je crois que oui | je le crains | 🤷 | ❓ | je ne crois pas | je ne pense pas | je crois pas | je pense pas | pas vraiment | je pense que oui | je pense | ça se peut | je pense que non | je crois que non
option-doxxing = Des informations privées sur quelqu'un ont été publiées (doxxing)
option-doxxing-words = doxxing | doxing | doxé | doxée | doxxé | doxxée | divulgation | informations privées
option-doxxing-mentions = doxx | doxxé | doxxée | doxé | doxée | doxxing | doxing | mon adresse | notre adresse | mon numéro de téléphone | informations privées | données personnelles | a publié mes | ont publié mes | divulgué
option-threats = Menaces
option-threats-words = menaces | menace | des menaces | menacé | menacée | chantage
option-threats-mentions = menace | menaces | menacé | menacée | menacer | menacent | me tuer | nous tuer | me frapper | me violer | chantage
option-arrest = Arrestation, police ou courrier juridique
option-arrest-words = arrestation | arrêté | arrêtée | police | convocation | perquisition | avocat | tribunal | juridique | courrier juridique
option-arrest-mentions = arrestation | arrêté | arrêtée | détenu | détenue | garde à vue | convocation | convoqué | convoquée | perquisition | perquisitionné | expulsé | expulsée
option-surveillance = Surveillance, ou un site bloqué
option-surveillance-words = surveillance | surveillé | surveillée | suivi | suivie | espionnage | espionné | espionnée | piraté | piratée | bloqué | censure | coupure
option-surveillance-mentions = surveillance | surveille | surveillent | surveillé | surveillée | logiciel espion | piraté | piratée | me suit | me suivent | espionne | espionnent | bloqué | censuré
option-child = Un enfant ou une jeune personne en danger
option-child-words = enfant | enfants | un enfant | une enfant | mineur | mineure | des enfants
option-child-mentions = enfant | enfants | mineur | mineure | mineurs
option-self-harm = Quelqu'un risque de se faire du mal
option-self-harm-words = se faire du mal | automutilation
option-harassment = Harcèlement
option-harassment-words = harcèlement | harcelé | harcelée | haine | intimidation
option-harassment-mentions = harcèle | harcèlent | harcelé | harcelée | harcèlement | intimidation
option-travel = Un voyage ou un événement
option-travel-words = voyage | événement | évènement | conférence | rencontre | déplacement
option-disinformation = Désinformation
option-disinformation-words = désinformation | propagande | fausses nouvelles | mensonges | infox
option-removal = Faire retirer des informations sur moi
option-removal-words = retrait | retirer | supprimer mes données | effacer mes données | suppression
option-advice = Formation ou conseil
option-advice-words = conseil | conseils | formation | question | une question
option-other = Autre chose, ou je ne sais pas
option-other-words = autre | autre chose | je ne sais pas | je sais pas | sais pas
option-no-local = Pas de personnes de ma région, s'il vous plaît
option-no-local-words = pas de personnes de ma région | pas de gens d'ici | personne d'ici | pas de personnes locales | pas de locaux
option-this-chat = Dans cette discussion, à tout moment
option-this-chat-words = cette discussion | ici | dans cette discussion | à tout moment | n'importe quand | toujours
option-i-write-first = Seulement après un premier message de ma part
option-i-write-first-words = seulement après un premier message de ma part | seulement si j'écris d'abord | j'écris d'abord | j'écris en premier | ne m'écrivez pas

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = menaces
category-arrest = arrestation / police / juridique
category-surveillance = surveillance / blocage
category-child = enfant
category-self-harm = se faire du mal
category-harassment = harcèlement
category-travel = voyage / événement
category-disinformation = désinformation
category-removal = retrait d'informations
category-advice = formation / conseil
category-other = autre
no-category = pas encore classé

## Emergencies

sos = On prévient l'équipe ({ $team }) en ce moment même qu'une vie est en danger.
sos-number = Si vous pouvez appeler sans risque : le numéro d'urgence de votre pays. Si vous ne pouvez pas appeler, demandez-le à quelqu'un en qui vous avez confiance.
sos-write = Je ne demande plus rien. Écrivez ce qui se passe, avec n'importe quels mots, dès que vous pouvez : cela arrive tout de suite à l'équipe.
self-harm = Merci de l'avoir écrit. Vous n'avez pas à affronter cela sans aide : on prévient l'équipe ({ $team }) en ce moment même.
self-harm-ask = Pensez-vous à vous tuer, ou s'agit-il de quelqu'un que vous connaissez ?
self-harm-number = Si vous pouvez appeler ou écrire un SMS sans risque : le numéro d'urgence de votre pays, ou une ligne d'écoute.
self-harm-misread = Si j'ai mal compris, dites-le simplement : des personnes le lisent.

## The end of the questions

summary = Merci. Voici ce que j'ai noté :
summary-line = · { $question } : { $answer }
in-your-words = avec vos propres mots
what-next = C'est maintenant dans le salon de l'équipe ({ $team }). Une personne le lira ; le but est de vous répondre ici d'ici { $within }.
what-next-by = C'est maintenant dans le salon de l'équipe ({ $team }). Une personne le lira ; le but est de vous répondre ici d'ici { $within }, au plus tard { $at }.
what-next-quiet = Reçu. Je n'écris rien ici de moi-même. Écrivez quand vous pouvez le faire sans risque ; SOS marche à tout moment.
write-any-time = Vous pouvez écrire ici à tout moment. Si cela devient dangereux : SOS.
others-open = Vous restez libre de vous adresser aussi à d'autres, par exemple à un cabinet d'avocats, à la police, à une autorité, à des personnes de confiance.
handed-over-silent = Vous n'avez plus besoin de répondre à des questions. L'équipe ({ $team }) a maintenant ce que vous avez écrit.
handed-over-unread = L'équipe ({ $team }) sait que quelqu'un nous a écrit et que je n'ai pas pu le lire. Si vous pouvez, envoyez-le encore une fois.
span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
  }
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
  }
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
span-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
  }

## At any moment

passed-on = Transmis à l'équipe ({ $team }).
all-is-kept = Tout ce que vous écrivez ici est gardé, et des personnes peuvent le lire. Rien n'est à répéter. SOS les alerte toujours aussitôt.
language-changed = Nous continuons en français.
languages = Pour changer, écrivez le nom d'une langue : Français · { $languages }
help = Je porte vos mots aux personnes de l'équipe ({ $team }) et je rapporte leurs réponses. Personne d'autre ne les lit.
help-now = Si vous êtes en danger maintenant : écrivez SOS ou 🆘, ou appelez le numéro d'urgence local si vous pouvez le faire sans risque.
help-words = Vous pouvez écrire à tout moment : « statut » – où en sont les choses · « langue » – une autre langue · « que gardez-vous » – ce qui est conservé · « téléphone perdu » – un moyen de revenir depuis un autre compte · « stop » – plus de questions · « retour » et « passer » pendant les questions. Tout le reste va à l'équipe.
keep = Ce qui est gardé, scellé, sur le serveur de l'équipe : ce que vous écrivez ici, vos réponses, et l'adresse où répondre. C'est effacé { $days } jours après la clôture de votre dossier. Les personnes de l'équipe ({ $team }) le lisent dans leur salon chiffré ; ce qui s'y trouve ne s'efface pas tout seul. Personne d'autre ne le reçoit, ce n'est pas publié, et cela ne sert à entraîner aucune machine.
keep-withdraw = Si vous supprimez un message de cette discussion, je le retire de ce qui est gardé et du salon de l'équipe. Ce que quelqu'un a déjà lu reste lu.
keep-vanish = Ce qui est gardé, scellé, sur le serveur de l'équipe : ce que vous écrivez ici, vos réponses, et l'adresse où répondre. Les personnes de l'équipe ({ $team }) le lisent dans leur salon chiffré. Dans cette discussion, les messages disparaissent, comme vous l'avez réglé : ce qui y disparaît est aussi retiré de ce qui est gardé et de ce salon, une fois que l'équipe l'a reçu ; un quart d'heure est le minimum. Ce qui ne disparaît pas est effacé { $days } jours après la clôture de votre dossier ; ce qui s'en trouve dans ce salon ne s'efface pas tout seul. Personne d'autre ne le reçoit, ce n'est pas publié, et cela ne sert à entraîner aucune machine.
keep-return = Sont gardés aussi, sans être montrés à personne : le code et la phrase pour revenir. Supprimer les messages où ils se trouvent n'annule ni le code ni la phrase.
status-none = Rien n'a encore été transmis. Ce sera fait à la fin des questions, quand vous écrirez « stop », ou après quelques minutes de silence.
status-open = Reçu. Cela attend une personne de l'équipe ({ $team }).
status-taken = Une personne de l'équipe ({ $team }) s'en occupe.
status-closed = Clos. Si vous écrivez ici, cela s'ouvre de nouveau.
status-code = Si vous devez nous en donner le code : { $code }
stopped = J'arrête, et je n'écris plus rien de moi-même. Écrivez quand vous voulez ; l'équipe ({ $team }) le reçoit.
stopped-kept = J'arrête les questions. Des personnes de l'équipe ({ $team }) ont ce que vous avez écrit jusqu'ici. Si vous voulez le retirer, supprimez vos messages ici. Écrivez quand vous voulez.
stopped-nothing = J'arrête. Rien n'a été transmis. Écrivez quand vous voulez ; SOS marche à tout moment.
case-closed = L'équipe ({ $team }) a clos ceci pour le moment. Vous pouvez écrire ici à tout moment, à ce sujet ou à propos d'autre chose.
neutral = Des personnes lisent ce qui est écrit ici. Si vous êtes en danger maintenant : appelez le numéro d'urgence local si vous pouvez le faire sans risque.

## Revenir depuis un autre compte ou un autre canal

return-nothing-yet = Depuis cette discussion, il n'y a encore rien à retrouver. Dès que des personnes ont ce que vous écrivez ici, « téléphone perdu » vous donne un code pour cela.
return-have-code = Si vous avez un code : écrivez-le, suivi de votre phrase, en un seul message.
return-code = Votre code : { $code }
return-how = Si vous perdez ce téléphone ou ce compte, écrivez-nous depuis un autre compte ou un autre canal : le code, suivi de votre phrase, en un seul message. Une personne de l'équipe ({ $team }) décide alors si l'échange continue là-bas. Avant cela, rien n'y est montré.
return-phrase = Choisissez maintenant votre phrase, avec des mots que personne ne peut deviner : écrivez « phrase », suivi de ces mots, en un seul message. Elle n'est montrée à personne. Une nouvelle phrase remplace l'ancienne.
return-too-short = C'est trop court pour une phrase : au moins { $least } caractères. Rien n'a été gardé. Écrivez encore une fois « phrase », suivi de plus de mots.
return-agreed = C'est convenu. Gardez le code et la phrase en tête ou en lieu sûr, pas sur ce téléphone. Si quelqu'un peut lire ici, supprimez ces messages ; cela n'annule ni le code ni la phrase.
return-heard = Bien reçu. Un code compte avec la phrase qui va avec : le code, suivi de la phrase, en un seul message. Si c'est juste, des personnes regardent et répondent ici. Si vous êtes en danger maintenant : écrivez SOS ou appelez le numéro d'urgence local si vous pouvez le faire sans risque. Si personne ne répond dans l'heure, écrivez le code et la phrase encore une fois.
linked-reporter = Désormais, c'est ici que l'équipe ({ $team }) vous répond.

## What cannot be carried

files-not-carried = Je ne peux pas encore transmettre les images, messages vocaux ou fichiers ; l'équipe ({ $team }) sait seulement qu'il en est arrivé un. Décrivez-le avec des mots, s'il vous plaît. N'envoyez pas d'images intimes, ni aucune image d'enfant.
calls-not-taken = Je ne peux pas prendre d'appels. Écrivez ici, avec n'importe quels mots ; en danger, écrivez SOS.
not-handled = Quelque chose a mal fonctionné de mon côté : votre dernier message n'est peut-être pas arrivé jusqu'à l'équipe ({ $team }). On l'en avertit. Renvoyez-le, s'il vous plaît. Si vous êtes en danger : appelez le numéro d'urgence de votre pays, si vous pouvez le faire sans risque.
unreadable = Votre message est arrivé, mais mon appareil n'a pas pu le déchiffrer. Envoyez-le encore une fois, s'il vous plaît. Si vous êtes en danger : appelez le numéro d'urgence local si vous pouvez le faire sans risque.
unencrypted-room = Ce salon n'est pas chiffré, je n'y parle donc pas. Ouvrez une nouvelle discussion directe avec moi, en laissant le chiffrement activé.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · ouvert le { $at } · âge : { $age }
card-due = une réponse est attendue avant { $at }
card-channel = écrit en { $language } · par { $channel }
card-answer = { $question } : { $answer }
card-warning = ⚠ { $question } : { $answer }
own-words = ses propres mots, voir plus bas
card-stopped = ⚠ a demandé le silence : n'écrire que si c'est nécessaire
card-left = ⚠ a quitté la discussion : rien de ce qu'on y écrit n'arrive
card-company = ⚠ quelqu'un d'autre est dans la discussion : cette personne lit et peut y écrire
card-doubted = ⚠ l'identité de la personne a changé : rien ne part avant !trust
card-claimed = ⚠ un autre compte sur { $channel } connaît le code et la phrase : !link une fois que vous êtes sûrs
card-vanish = les messages disparaissent de son téléphone après { $after }
card-previous = peut-être le même compte que { $code } : ne jamais réunir sans demander
card-how = !take · !reply mots · !help, en réponse à cette fiche — tout le reste reste à l'intérieur
holder = pris par { $who }
holder-nobody = personne ne l'a encore
holder-closed = clos
priority-p0 = P0 vie
priority-p1 = P1 urgent
priority-p2 = P2 sérieux
priority-p3 = P3 conseil
age-new = moins de { $minutes } min
age-minutes = { $count } min
age-hours = { $count } h
age-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }

## In the thread

desk-sos = ⚠ La personne appelle au secours : une vie est en danger.
desk-self-harm = ⚠ La personne parle de se faire du mal, d'elle-même ou de quelqu'un d'autre. Répondre maintenant, ouvertement, sans modèle ; demander si l'heure qui vient est sûre et s'il y a quelqu'un près d'elle.
desk-answer = « { $question } » : { $answer }
desk-answer-words = « { $question } » :
written-at = écrit le { $at }, reçu le { $received } :
older-than-above = C'est plus ancien que ce qui figure ci-dessus :
came-unencrypted = Ceci n'est pas arrivé chiffré. Qui gère le serveur a pu l'écrire :
edited = La personne a modifié un message. Il dit maintenant :
reacted = La personne a mis un signe sur un message :
empty-message = (un message vide)
cut = … plus de { $limit } caractères ; le reste n'a pas été gardé
taken-back = La personne a repris un message.
withdrawals-wait = Des messages ont été repris. Ce sera fait après !trust : on ne sait pas encore si c'était bien la personne.
withdrawals-dropped = Ce qui avait été repris avant cela n'est pas repris.
listing-taken-back = Ce que !case avait montré est repris aussi, parce que quelque chose en a disparu ou a changé. !case montre ce qui reste.
file-came = La personne a envoyé { $sort }. Cela n'a pas été transmis ; il lui a été demandé de décrire.
sort-file = un fichier
sort-image = une image
sort-audio = un message vocal
sort-video = une vidéo
call-came = La personne a essayé d'appeler. Personne ne peut répondre là-bas.
case-raised = Maintenant { $priority }.
case-reopened = { $code } est de nouveau ouvert : la personne a écrit.
intake-cut-short = La personne n'a plus écrit pendant les questions. Voici ce qu'il y a.
intake-unread = Un message est arrivé sans pouvoir être déchiffré, et rien depuis. Il n'y a rien de plus.
stopped-desk = La personne a écrit « stop » : plus de questions. N'écrire que si c'est nécessaire.
left-desk = ⚠ La personne a quitté la discussion : rien de ce qu'on y écrit n'arrive.
company-desk = ⚠ Quelqu'un d'autre est entré dans la discussion. Cette personne lit désormais ce qu'on y écrit, et ce qu'elle écrit arrive ici comme les mots de la personne.
vanish-set = La personne fait disparaître les messages après { $after }. Les réponses s'y tiennent.
vanish-off = La personne ne fait plus disparaître les messages.
vanished = Les mots jusqu'au { $at } ont disparu ici, comme le veut le minuteur de la personne.
by-hand = Écrit à la personne à la main, sur le téléphone du bot lui-même. Personne n'a pris le dossier pour autant :
by-hand-nowhere = Quelqu'un a écrit à la main, sur le téléphone du bot lui-même, à une personne qui n'a pas de dossier ici.
claimed = ⚠ Quelqu'un connaît le code de retour et la phrase de ce dossier, et les a écrits depuis un autre compte sur { $channel }. Rien ne lui a été révélé, et rien ne change tout seul.
claimed-how = Si vous êtes convaincus que c'est la personne : !link. Jusque-là, les réponses vont à l'ancien compte.
claimed-by-another = Ce n'est pas le compte qui les avait montrés avant. !link désigne maintenant celui-ci : assurez-vous de nouveau de qui est qui.
claim-changed = ⚠ La personne qui a montré le code et la phrase de ce dossier sur { $channel } a maintenant une autre identité : un nouveau téléphone, ou quelqu'un d'autre. Les avoir montrés ne compte plus, et !link ne fait rien. On peut les montrer de nouveau.
claimed-wrongly = ⚠ Depuis un autre compte sur { $channel }, quelqu'un a écrit le code de retour de ce dossier, mais pas la phrase. Essais : { $count }. Rien ne lui a été révélé.
return-tried = ⚠ Un code de retour a été essayé à tort par un compte sur { $channel }. Essais : { $count }. Rien n'a été révélé ; l'attente s'allonge à chaque fois.
unreadable-desk = Un message n'a pas pu être déchiffré. Il a été demandé de l'envoyer encore une fois.
digest = ⚠ Beaucoup de messages à la fois : { $count ->
    [one] { $count } de plus est arrivé. Il est gardé, mais pas montré ici.
   *[other] { $count } de plus sont arrivés. Ils sont gardés, mais pas montrés un par un.
  } !case { $code } montre tout.
said-reporter = de la personne, le { $at } :
said-team = envoyé à la personne, le { $at } :
said-note = note, le { $at } :
noted = Noté par { $who }. Cela reste à l'intérieur.

## Commands

commands = Tout ce que vous écrivez reste à l'intérieur, sauf !reply. Écrire une commande en réponse à la fiche du dossier, ou avec son code : !take CODE.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = MOTS
argument-result = [RÉSULTAT]
argument-priority = P0|P1|P2|P3
does-take = prendre le dossier
does-reply = dire ceci à la personne, au nom de l'équipe ; prend le dossier si personne ne l'a
does-note = garder une note avec le dossier ; elle reste à l'intérieur
does-priority = plus ou moins urgent
does-close = clore ; la personne peut toujours écrire de nouveau
does-trust = la nouvelle identité de la personne est bien la sienne : lui parler de nouveau
does-link = la personne a maintenant un autre compte : continuer là-bas
does-cases = ce qui est ouvert
does-case = un dossier avec tout ce qui a été dit
does-help = ce tableau
command-needs = Rien n'a été fait. Écrire ainsi : { $usage }
command-unknown = { $word } n'existe pas. Rien n'a été fait ni envoyé. !help montre toutes les commandes.
command-near = { $word } n'existe pas. Était-ce { $near } ? Rien n'a été fait ni envoyé.
which-case = Quel dossier ? Écrire { $command } CODE, ou l'écrire en réponse à la fiche du dossier. Rien n'a été fait.
no-case = Pas de dossier { $typed }. Rien n'a été fait. !cases montre ce qui est ouvert.
no-case-near = Pas de dossier { $typed }. Était-ce { $near } ? Rien n'a été fait.
other-case = Il s'agit ici de { $code }, mais le code écrit est { $typed }. Lequel des deux ? Ici, le code peut être omis. Rien n'a été fait.
untrusted = Pas fait, { $who } : cela venait d'un appareil non vérifié, ou sans chiffrement. Vérifier l'appareil dans les réglages du client, puis écrire de nouveau.
safety-number = Pas fait, { $who } : votre numéro de sécurité a changé, et la personne qui exploite le programme doit d'abord le confirmer (safetybot signal trust). Puis écrire de nouveau.
desk-unreadable = Je n'ai pas pu déchiffrer un message de { $who } ici. Si c'était une commande, l'écrire de nouveau.

taken = { $code } pris par { $who }.
taken-already = { $code } est déjà à vous.
taken-by-another = { $code } est déjà pris par { $who }.
priority-unknown = Rien n'a été fait. Les priorités sont P0 vie, P1 urgent, P2 sérieux, P3 conseil.
priority-same = C'est déjà { $priority }.
priority-changed = { $who } : { $old } → { $new }
closed = { $code } clos par { $who }. Tout ce qui est gardé sera effacé dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }, sauf si la personne écrit de nouveau.
closed-already = { $code } est déjà clos.
case-forgotten = Ce qui était gardé de { $code } a été effacé.
cases = Dossiers ouverts : { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = Aucun dossier n'est ouvert.
cases-more = … et encore { $count }

reply-on-its-way = À la personne – en route :
reply-delivered = À la personne – remis :
reply-arrived = À la personne – arrivé sur son téléphone :
reply-read = À la personne – lu :
reply-held = À la personne – RETENU jusqu'à !trust :
reply-delivered-partly = À la personne – remis, mais { $count ->
    [one] { $count } de ses appareils ne peut pas le lire :
   *[other] { $count } de ses appareils ne peuvent pas le lire :
  }
reply-not-delivered = À la personne – PAS REMIS ({ $reason }) :
reply-failed = ⚠ { $code } : une réponse n'a pas été remise. La personne ne l'a pas lue.
reply-perhaps-delivered = À la personne – PEUT-ÊTRE REMIS, personne ne le sait :
reply-in-doubt = ⚠ { $code } : on ne sait pas si une réponse a été remise : aucune confirmation n'est venue, et je ne la répète pas à l'aveugle. Demandez à la personne, ou renvoyez-la ; elle la lira alors peut-être deux fois.
reply-closed = { $code } est clos : rien n'a été envoyé. D'abord !take.
reply-left = La personne a quitté la discussion : rien n'a été envoyé, cela n'arriverait à personne.
reply-too-long = Rien n'a été envoyé : { $limit } caractères au plus par réponse. En faire plusieurs.
message-not-delivered = ⚠ Quelque chose que j'ai dit à la personne n'a pas été remis ({ $reason }).
identity-changed = ⚠ L'identité de la personne a changé (sur Signal : le numéro de sécurité) : un nouveau téléphone, ou quelqu'un d'autre. Ce qui est écrit est montré ici. Rien ne part sauf une phrase neutre, tant que quelqu'un d'entre vous ne s'est pas assuré de qui il s'agit et n'a pas écrit !trust ici. Les réponses sont retenues jusque-là.
identity-changed-again = ⚠ L'identité de la personne a changé encore une fois : ce n'est plus celle annoncée plus haut, et qui s'est assuré de celle-là s'est assuré de quelqu'un d'autre. Assurez-vous de nouveau de qui il s'agit, puis écrivez !trust.
identity-phrase-right = Le code et la phrase de ce dossier viennent d'être écrits là-bas, et les deux sont justes : cela parle pour !trust.
identity-phrase-wrong = ⚠ Le code de ce dossier vient d'être écrit là-bas, avec une phrase fausse ou sans phrase.
trusted = { $who } s'est assuré de la nouvelle identité de la personne. Ce qui était retenu part maintenant.
trusted-already = { $who } se porte garant de l'identité de la personne. À ma connaissance, elle n'avait pas changé.
trust-overtaken = ⚠ !trust n'a pas compté : avant qu'il prenne effet, l'identité de la personne avait changé encore une fois. Rien ne part sauf une phrase neutre. Assurez-vous de nouveau de qui il s'agit, puis écrivez encore !trust.
trust-failed = ⚠ !trust n'a pas pris effet ({ $reason }). Rien ne part sauf une phrase neutre ; les réponses restent retenues. Écrivez !trust encore une fois ; si cela échoue de nouveau, le dire à la personne qui exploite le programme.
link-nothing = { $code } : personne n'a montré le code et la phrase depuis un autre compte. Rien n'a été fait.
link-gone = { $code } : la personne qui a montré le code et la phrase n'est plus là, ou appartient maintenant à un autre dossier. Rien n'a été fait. On peut les montrer de nouveau.
link-doubted = { $code } : l'identité de la personne qui a montré le code et la phrase a changé : un nouveau téléphone, ou quelqu'un d'autre. Rien n'a été fait. Assurez-vous de qui il s'agit et écrivez !trust dans le dossier qu'elle a là-bas, puis !link ici.
linked = { $who } s'en est assuré : la personne a maintenant un autre compte, sur { $channel }, et les réponses y vont.
linked-old = Ce qui n'était pas encore parti y va aussi. Ce qui y a été écrit entre-temps se trouve dans !case. L'ancien code ne compte plus : « téléphone perdu » en donne un nouveau.
linked-other = Ce qui était venu comme { $other } fait désormais partie de { $code } ; la fiche de { $other } ne compte plus.
message-in-doubt = ⚠ On ne sait pas si quelque chose que j'ai dit à la personne a été remis. Je ne le répète pas, car elle pourrait le lire deux fois.
delivery-lost = ⚠ Un message n'a pas pu être remis, et je ne sais plus à qui il était destiné.
perhaps-sent-twice = ⚠ Ceci a peut-être été envoyé deux fois : le serveur n'a pas dit s'il l'avait reçu.

## About the bot itself

alarm-event-set-aside = ⚠ J'ai trébuché sur quelque chose qui est arrivé et l'ai mis de côté, scellé. Rien d'autre n'est retenu. Le dire à la personne qui exploite le programme.
alarm-our-device-distrusted = ⚠ Mon propre appareil ne compte plus comme fiable. Le dire tout de suite à la personne qui exploite le programme.
alarm-identity-changed = ⚠ L'identité d'une personne de l'équipe a changé : un nouveau départ, ou quelqu'un d'autre. Elle n'a plus accès tant que ce n'est pas clair. Le dire à la personne qui exploite le programme : « safetybot check » indique de qui il s'agit.
alarm-matrix-stopped = ⚠ Sur Matrix, plus rien n'entre ni ne sort : seule la personne qui exploite le programme peut y remédier. Prévenez-la : « safetybot check » dit ce qui ne va pas.
alarm-signal-stopped = ⚠ Sur Signal, plus rien n'entre ni ne sort : seule la personne qui exploite le programme peut y remédier. Prévenez-la : « safetybot check » dit ce qui ne va pas.
alarm-signal-unreadable = ⚠ Quelque chose est arrivé sur Signal qui n'a pas pu être ouvert, et personne ne sait de qui. Quelqu'un attend peut-être une réponse. Le dire à la personne qui exploite le programme.
alarm-store-failed = ⚠ Entre le { $since } et le { $until }, je n'ai rien pu enregistrer : le disque ou la base de données ne marchait pas. Rien de ce qui a été accepté n'est perdu ; ce qui a été écrit entre-temps reçoit une réponse tardive. Le dire à la personne qui exploite le programme.
alarm-signal-challenge = ⚠ Signal veut qu'une personne résolve un captcha avant de me laisser envoyer autant qu'avant. Ce qui attend reste dans l'ordre, les appels à l'aide d'abord. Le dire à la personne qui exploite le programme : « safetybot signal challenge ».
canary-missed = ⚠ Rien n'est arrivé par { $channel } depuis le { $since } : mes propres messages d'essai n'arrivent pas. Des personnes écrivent peut-être sans me joindre. Le dire à la personne qui exploite le programme.
canary-still-missed = ⚠ Toujours rien n'arrive par { $channel }. Le dire à la personne qui exploite le programme.
canary-back = Les messages arrivent de nouveau par { $channel }.
alarm-other = ⚠ Quelque chose ne va pas chez moi : { $alarm }. Le dire à la personne qui exploite le programme.

## Escalation

page = 🔔 { $priority } · { $code } · depuis { $age }
page-how = ✅ sur ce message prend le dossier ; !take dans le salon de l'équipe aussi. Le sujet s'y trouve.
page-late = ⚠ Ceci arrive en retard : je ne fonctionnais pas.
page-silent = Le dossier a été pris, puis laissé ; la personne attend.
paging = 🔔 { $code } : j'appelle { $who }. ✅ ici le prend.
paging-desk = 🔔 { $code } attend depuis { $age } et personne ne l'a pris. Qui peut ? ✅ ici le prend.
paging-nobody = 🔔 ⚠ { $code } : personne n'a pu être appelé à cette étape ; je demande donc à tout le salon. Il attend depuis { $age }. ✅ ici le prend.
paging-desk-owner = 🔔 { $who } a pris { $code } et ne répond pas ; il est arrivé il y a { $age }. Qui peut le reprendre ? ✅ ici le prend.
paged-desk = tout le salon
paged-webhook = le webhook
passed-over = { $who } s'occupe déjà d'un P0 et n'est pas appelé pour celui-ci.
page-failed = ⚠ { $who } n'a pas pu être appelé ({ $reason }).
nobody-came = 🔔 ⚠ { $code } : toutes les étapes ont été parcourues et personne n'est venu depuis { $age }. Qui peut ? ✅ ici le prend. Je continue à demander.
owner-silent = ⚠ { $who } a pris { $code } et la personne attend toujours. J'appelle de nouveau, depuis la première étape. !take, !note ou !reply de { $who } l'arrête ; toute autre personne peut faire !take.
owner-left = { $who }, votre astreinte est finie et vous avez { $code }. Passez-le (quelqu'un écrit !take), rendez-le (!release) ou gardez-le (!take). Dans { $minutes } minutes il va à la personne d'astreinte.
given-back = { $who } n'est plus d'astreinte et n'a pas gardé { $code } : il est de nouveau ouvert.
released = { $who } a rendu { $code }.
nobody-has-it = Personne n'a { $code }.
promise-broken = ⚠ { $code } : une réponse était promise avant { $at } ; il n'y en a pas.
a-person-has-it = Une personne de l'équipe { $team } a maintenant votre message.
late-unread = Je suis désolé : personne ne l'a encore lu. Je continue à appeler les personnes de l'équipe { $team }.
late-unanswered = Une personne de l'équipe { $team } a votre message, mais vous n'avez pas encore de réponse. L'équipe sait que vous attendez.
late-given-back = L'équipe { $team } a vu votre message, mais vous n'avez pas encore de réponse. Je continue à l'appeler.
late-next-person = La prochaine personne prend son service { $when }.
late-next = Vous aurez de mes nouvelles { $when }, quoi qu'il se passe d'ici là.
late-number = Si vous êtes en danger : appelez le numéro d'urgence local, si c'est sans risque.
at-time = au plus tard { $at }
in-about = dans environ { $span }
duty-only-pages = Cette discussion ne sert qu'aux appels : ✅ sur un appel, ou !take avec le code, prend un dossier. Pour le reste, écrivez dans le salon de l'équipe, où les autres le voient.
duty-see-desk = Le résultat se trouve dans le salon de l'équipe.
ledger = { $code } : qui a été appelé
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · pris en charge { $seen }
ledger-empty = { $code } : personne n'a été appelé.
fate-on-its-way = en route
fate-delivered = remis { $at }
fate-failed = non remis : { $reason }
fate-noted = noté
drill = 🎓 EXERCICE – personne n'est en danger
does-release = rendre le dossier ; la personne d'astreinte est appelée
does-pages = qui a été appelé pour ce dossier, et ce qu'il en est

## On call

no-schedule = Il n'y a pas de planning : tout le monde dans ce salon est d'astreinte. L'exploitant peut en mettre un en place.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier } : { $who }
tier-first = premier
tier-second = second
tier-lead = responsable
person = { $name }
person-unreachable = { $name } (sans compte : ne peut être appelé)
nobody = personne
schedule-name = { $schedule }
schedule-head = { $schedule } :
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … et encore { $count }
and-longer = { $at } et au-delà
oncall-row = { $schedule } · { $tier } : { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier } : { $who } – { $until }
oncall-next = { $schedule }, prochaine relève { $at } :
oncall-next-none = { $schedule } : pas de relève dans les semaines à venir.
oncall-unclear = Écrire !oncall, !oncall next, ou jusqu'où regarder : !oncall 4w (au plus { $weeks }w).
oncall-begins = Désormais j'appelle selon le planning. D'astreinte :
until = jusqu'à { $at }
until-open = sans fin en vue
in-place-of = { $who } pour { $other }
without = sans { $who }

time-unclear = Rien n'a été fait : « { $typed } » n'est pas une heure que je sache lire. Écrire par exemple : until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Une heure sans jour est la prochaine ; un jour sans heure est le jour entier.
time-endless = Rien n'a été fait : jusqu'à quand ? Ajouter par exemple : until 18:00 · for 3h.
time-backwards = Rien n'a été fait : cela finirait ({ $end }) avant de commencer ({ $start }). Mettre le jour devant l'heure.
time-past = Rien n'a été fait : c'était fini { $end }. Ce qui a été reste comme c'était.
time-too-long = Rien n'a été fait : au plus { $days } jours. Ce qui dure plus longtemps a sa place dans le planning de l'exploitant.

no-person = Rien n'a été fait : personne dans le planning ne s'appelle { $typed }.
no-person-near = Rien n'a été fait : personne dans le planning ne s'appelle { $typed }. Vouliez-vous dire { $near } ?
not-in-schedule = Rien n'a été fait : votre compte n'est pas dans le planning, { $who }. L'exploitant peut l'ajouter.
no-schedule-named = Rien n'a été fait : { $typed } n'est ni un planning ni un rang. Plannings : { $known }. Rangs : first, second, lead.
which-schedule = Rien n'a été fait : quel planning ? Mettre son nom après la personne : { $known }.

change-past = Rien n'a été fait : c'est déjà fini.
change-nothing = Rien n'a été fait : cela ne changerait rien. D'astreinte à ce moment :
gap-question = Rien n'a été fait, car personne ne pourrait alors être appelé au premier rang. Si c'est bien voulu, écrire la même chose avec « { $word } » à la fin.
gap-ask-cover = Pour demander un remplacement : !cover from … until …
gap-made = ⚠ Personne ne peut alors être appelé au premier rang :
gap-row = ⚠ { $schedule } : personne au premier rang, { $start } – { $end }
gap-row-empty = ⚠ { $schedule } : personne au premier rang qui puisse être appelé (absence, ou pas de compte), { $start } – { $end }
override-whom = Rien n'a été fait : qui ? Écrire par exemple : !override @quelqu'un until 18:00
override-made = Changé par { $who }. Pour revenir en arrière : !override undo { $tag }
nobody-behind = ⚠ { $who } est alors au premier et au second rang : personne derrière.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = Absence de { $who }, { $start } – { $end }. Pour revenir en arrière : !away undo { $tag }
away-already = Rien n'a été fait : { $who } est déjà en absence à ce moment.
leave-row = { $tag } · absence de { $who } · { $start } – { $end }
undo-nothing = Il n'y a rien à annuler.
undo-which = Laquelle ? Écrire la commande avec undo et le mot qui est devant :
undo-unknown = Rien n'a été fait : il n'y a pas de { $typed }. Il y a :
undone = { $tag } annulé par { $who }.

cover-how = Pour demander : !cover next (votre prochaine astreinte) · !cover from 18:00 until 22:00 · !cover @quelqu'un from … until …. Pour accepter : !cover take NUMÉRO. Rien ne change tant que personne n'accepte.
cover-none = Personne ne demande de remplacement.
cover-open = Remplacements demandés :
cover-asked = { $who } demande un remplacement. Pour accepter, écrire !cover take et le numéro :
cover-already = Rien n'a été fait : c'est déjà demandé.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · demandé à { $other }
cover-row-for = { $request } · en échange de { $other }, { $start } – { $end }
swap-how = Rien n'a été fait. Écrire le jour où commence votre astreinte, puis la sienne : !swap @quelqu'un 24 Nov for 26 Nov
swap-no-shifts = Rien n'a été fait : dans aucun planning une astreinte de { $who } ne commence { $mine } et une de { $other } { $theirs }. !oncall 4w montre quand elles commencent.
swap-unknown = Rien n'a été fait : il n'y a pas de demande { $typed }.
cover-taken = { $who } accepte la demande { $number } de { $asker }.
cover-undone = Demande { $number } annulée par { $who }.
swap-reminder = Toujours ouvert – qui peut ? Écrire !cover take et le numéro :
swap-backwards = Rien n'a été fait : cela finirait avant de commencer.
swap-past = Rien n'a été fait : cela a commencé. Pour ce qui a commencé, écrire !override @quelqu'un until …
swap-overlap = Rien n'a été fait : les deux périodes se recouvrent.
swap-off-duty = Rien n'a été fait : la personne à remplacer n'est pas d'astreinte à ce moment.
swap-taken = Rien n'a été fait : quelqu'un l'a déjà acceptée.
swap-own = Rien n'a été fait : personne ne se remplace soi-même.
swap-not-asked = Rien n'a été fait : c'est demandé à quelqu'un d'autre.

handoff = Relève
handoff-late = ⚠ Relève, annoncée en retard : je ne tournais pas. Il en est ainsi depuis { $since }.
handoff-row = { $tier } : { $before } → { $after }
handoff-nothing = Aucun dossier n'est ouvert.
handoff-cases = Dossiers ouverts :
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, dont l'astreinte est finie : transmettre ou garder ? · { $promised }
promised-by = une réponse a été promise pour { $at }
nothing-promised = rien n'est promis
shift-soon = Votre astreinte commence bientôt, { $start } : { $schedule }, { $tier }.
gaps = ⚠ Dans les { $days } prochains jours il y a des moments où personne ne peut être appelé au premier rang. Les dossiers qui arrivent alors vont à tout ce salon :
gaps-ask = Libres au premier de ces moments, d'abord qui a été d'astreinte il y a le plus longtemps : { $who }.
gaps-how = Pour en combler un : !override @quelqu'un from … until …
schedule-changed = L'exploitant a changé le planning. Les jours à venir :
reloaded = Planning et règles relus. D'astreinte maintenant :
reload-failed = ⚠ Planning et règles n'ont pas été repris ; ceux d'avant restent en vigueur :

argument-oncall = [next|4w]
argument-override = @PERSONNE [PLANNING] [RANG] [from QUAND] until QUAND | undo
argument-cover = [next|[@PERSONNE] from QUAND until QUAND|take NUMÉRO|undo NUMÉRO]
argument-swap = @PERSONNE JOUR for JOUR
argument-away = [from QUAND] until QUAND | undo
does-oncall = qui est d'astreinte ; ce qui suit ; les semaines à venir
does-override = quelqu'un d'autre pour un temps ; +@PERSONNE s'ajoute à qui est d'astreinte
does-cover = qui demande un remplacement ; en demander, accepter
does-swap = offrir votre astreinte qui commence un jour contre celle de quelqu'un d'autre
does-away = vous êtes en congé : d'astreinte nulle part
does-reload = relire planning et règles

## Exercices

category-drill = EXERCICE
the-operator = l'exploitant
drill-begins = 🎓 { $who } commence un EXERCICE. Personne n'est en danger. Tout ce qui s'y rapporte le dit ; faites comme d'habitude : !take, !reply, !close.
drill-begins-alone = 🎓 Un EXERCICE pour { $who } a commencé dans sa discussion directe.
drill-no-roster = Il n'y a pas de planning : personne ne peut recevoir un exercice à part. !drill en joue un ici.
drill-no-address = { $who } n'a pas de compte dans le planning : rien ne peut y être envoyé.
drill-says-sos = SOS
drill-says-more = Il y a deux hommes devant ma porte. Ils disent mon nom d'utilisateur.
drill-says-taken = Il y a quelqu'un ?
drill-says-answered = Ils sont descendus. Qu'est-ce que je fais maintenant ?
drill-unattended = Toutes les étapes ont été parcourues et personne ne l'a pris. L'exercice s'arrête ici.
drill-report = L'exercice est terminé. Depuis son arrivée :
drill-row = · { $what } : { $after }
drill-people = · personnes appelées : { $count }
drill-paged = premier appel
drill-delivered = premier appel remis
drill-taken = pris
drill-answered = répondu
drill-closed = clos
drill-never = jamais
drill-after = { $minutes } min { $seconds } s
argument-drill = [@NOM]
does-drill = jouer un dossier d'après un scénario à travers toute la chaîne ; avec un nom : pour cette seule personne, dans sa discussion directe
