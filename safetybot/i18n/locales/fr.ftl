### Français. Une phrase pour chaque chose que dit le programme, et les mots qu'on peut lui écrire.
### On vouvoie ; rien ne suppose le genre de la personne. Les règles sont en tête de en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Français
date-pattern = EEE d MMM
language-words = français | french | francés
language-before = en | parlez-vous | vous parlez | tu parles | parles-tu | je parle | parlez | parler | parlons | je ne parle que | seulement
language-unknown = langue encore inconnue
greetings = bonjour | bonsoir | salut | coucou | bonjour à tous | bonjour à toutes | bonne nuit | s'il vous plaît | svp | s'il te plaît | stp | chère équipe | bonjour l'équipe | merci
number-words = un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze | seize | dix-sept | dix-huit | dix-neuf | vingt
number-before = option | numéro | nombre | réponse | le | la | le numéro | c'est le
danger-mentions = danger | dangereux | dangereuse | arme | armes | fusil | pistolet | couteau | armé | armés | bombe | acide | tuer | tué | tuée | meurtre | mort | morts | mourir | tirer sur | attaque | attaqué | attaquée | agression | agressé | agressée | frappe | frappé | frappée | battu | battue | me bat | coups | étranglé | étranglée | m'a touché | m'a touchée | viol | violé | violée | enlevé | enlevée | kidnappé | kidnappée | disparu | disparue | ma porte | la porte | devant chez moi | devant ma maison | ma maison | chez moi | où j'habite | où je vis | où je travaille | va venir | vont venir | vient ce soir | viennent ce soir | m'attend | m'attendent | peur | j'ai peur | effrayé | effrayée | terrifié | terrifiée | police | prison | gendarmes | me suit | m'a suivi | m'a suivie | suivi jusque | mon compte | mon mot de passe | chantage | photos intimes | insulte | insulté | insultée | insultes | insultent | abus | abusé | abusée

## What people may write at any moment

intent-sos-words = urgence | urgent | c'est urgent | c'est une urgence | sauvez-moi | sauve-moi | c'est une urgence vitale | urgence vitale | c'est très urgent | très urgent | il y a urgence
intent-sos-anywhere = sos | s.o.s | 🆘 | au secours | à l'aide | mayday
intent-sos-never = à l'aide de | à l'aide d' | à l'aide du | à l'aide des | page sos | bouton sos | sos racisme | sos médecins | sos amitié | sos méditerranée | sos villages d'enfants | sos homophobie | sos femmes | sos violence | appel au secours de la planète
intent-sos-everyday = mayday
intent-sos-names = mayday
intent-sos-examples = SOS | sos ils sont dans la maison | au secours | à l'aide ils sont là | a l aide | 🆘 | urgence | c'est une urgence | bonjour, au secours svp | sauvez-moi
intent-sos-counterexamples = je suis bénévole à SOS Amitié | j'ai fait la carte à l'aide d'un logiciel | à l'aide de mon frère j'ai tout relu | il n'y a pas d'urgence, prenez votre temps | le bouton SOS de ma voiture | l'article sur SOS Racisme a été vandalisé
intent-self-harm-anywhere = suicide | suicider | suicidaire | suicidaires | je veux mourir | j'ai envie de mourir | envie de mourir | veux mourir | je veux me tuer | je vais me tuer | envie de me tuer | pense à me tuer | me donner la mort | mettre fin à mes jours | mettre fin à ma vie | en finir avec la vie | en finir avec ma vie | plus envie de vivre | ne veux plus vivre | veux plus vivre | je me fais du mal | envie de me faire du mal | m'ôter la vie | je veux en finir | je vais en finir | envie d'en finir | voudrais en finir | aimerais en finir | pense à en finir | en finir pour de bon | je pense me tuer | je pense à me tuer | je compte me tuer | je voudrais me tuer | je voudrais mourir | j'aimerais mourir | je préfère mourir | je préférerais mourir | voudrais être mort | voudrais être morte | aimerais être mort | aimerais être morte | je me scarifie | me scarifier | scarification | m'ouvrir les veines | me couper les veines | je me coupe les veines | me pendre | me jeter par la fenêtre | me jeter sous | me foutre en l'air | me faire du mal | idées noires | avalé des cachets | avalé des médicaments | pris tous mes cachets | pris tous mes médicaments | avalé tous mes médicaments | plus la force de vivre | n'arrive plus à vivre | la vie ne vaut plus | j'en ai marre de vivre | fatigué de vivre | fatiguée de vivre | disparaître pour toujours | en finir avec ce monde | je veut mourir | je veut en finir | jveux mourir | j'veux mourir | je veux crever | envie de crever | jveux plus vivre | demain je ne serai plus là | demain je serai plus là | jme scarifie | me suis scarifié | me suis scarifiée | envie de disparaître pour de bon | jai pris tous mes cachets | je n'en peux plus de vivre | plus aucune raison de vivre | aucune raison de vivre | me flinguer | me tirer une balle | je veut plus vivre | je ne veut plus vivre | jveut plus vivre | ma lettre d'adieu | mon message d'adieu | essayé de me tuer | tenté de me tuer | essayé de me suicider
intent-self-harm-never = je ne veux pas mourir | je veux pas mourir | pas envie de mourir | attentat suicide | attentats suicides | attaque suicide | attentats-suicides | en finir avec ce harcèlement | en finir avec cette histoire | en finir avec cette affaire | en finir avec ces menaces | en finir avec ces gens | en finir avec ces messages | en finir avec cet homme | en finir avec lui | en finir avec elle | en finir avec eux | veut me faire du mal | veulent me faire du mal | va me faire du mal | vont me faire du mal | peut me faire du mal | pourrait me faire du mal | pour me faire du mal | de me faire du mal par | menace de me faire du mal | menacent de me faire du mal | menacé de me faire du mal | n'ai pas envie de mourir | j'ai pas envie de mourir | n'ai aucune envie de mourir | a essayé de me tuer | ont essayé de me tuer | a tenté de me tuer | ont tenté de me tuer | on a essayé de me tuer
intent-self-harm-examples = je veux mourir | j'en peux plus, je veut mourir | je vais en finir ce soir | jai pris tous mes cachets | j'ai plus envie de vivre | je pense au suicide | jme scarifie encore | je me fais du mal depuis des mois | demain je serai plus là | jveux plus vivre | j'ai écrit ma lettre d'adieu
intent-self-harm-counterexamples = il y a eu un attentat suicide en ville | je vais mourir de rire | ils veulent me faire du mal | je veux en finir avec cette histoire | mon ordi veut mourir de vieillesse on dirait | l'article Suicide Squad a encore été supprimé | cette date limite va me tuer | je meurs de faim | j'ai pas envie de mourir, aidez-moi
intent-self-harm-other-anywhere = veut se tuer | va se tuer | vont se tuer | veulent se tuer | veut mourir | envie de se tuer | parle de se tuer | pense à se tuer | menace de se tuer | se donner la mort | mettre fin à ses jours | mettre fin à sa vie | mis fin à ses jours | se fait du mal | se faire du mal à elle-même | se faire du mal à lui-même | se scarifie | va se suicider | veut se suicider | vouloir se suicider | veulent se suicider | parle de se suicider | menace de se suicider | menacé de se suicider | essayé de se suicider | tenté de se suicider | s'est suicidé | s'est suicidée | menace de suicide | menaces de suicide | lettre de suicide | lettre d'adieu | message de suicide | message d'adieu | son suicide | il est suicidaire | elle est suicidaire | ami est suicidaire | amie est suicidaire | utilisateur suicidaire | personne suicidaire | ne veut plus vivre | veut plus vivre | n'a plus envie de vivre | a plus envie de vivre | veut en finir | va en finir | veut se pendre | va se pendre | s'ouvrir les veines
intent-self-harm-other-never = veut mourir de rire | je n'ai plus envie de vivre | n'ai plus envie de vivre | je veut mourir | je veut en finir | veut en finir avec ce harcèlement | veut en finir avec cette histoire | veut en finir avec cette affaire | veut en finir avec ce débat | veut en finir avec cet article | va en finir avec ce débat | va en finir avec cette histoire | va se tuer à la tâche | va se tuer au travail | batterie veut mourir | ordi veut mourir | téléphone veut mourir | je veut plus vivre | je ne veut plus vivre | jveut plus vivre | ma lettre d'adieu | mon message d'adieu | mon message de suicide | ma lettre de suicide | je suis une personne suicidaire | j'ai essayé de se suicider | je parle de se suicider
intent-self-harm-other-examples = mon amie veut se tuer | un contributeur menace de se suicider sur sa page | il a écrit qu'il va mettre fin à ses jours | elle se scarifie et ne répond plus | quelqu'un a laissé une lettre d'adieu sur le wiki | ma sœur ne veut plus vivre
intent-self-harm-other-counterexamples = il se tue à la tâche sur cet article | elle veut en finir avec ce débat | son article sur le mouvement a été supprimé | mon ordi veut mourir | ils veulent me tuer
intent-help-words = aide | aidez-moi | aide-moi | besoin d'aide | j'ai besoin d'aide | menu | que puis-je écrire | que puis-je faire | pouvez-vous m'aider | pouvez vous m'aider | peux-tu m'aider | quelqu'un peut m'aider | quelqu'un peut-il m'aider
intent-language-words = langue | langues | changer de langue | changer la langue | autre langue | 🌐
intent-stop-words = stop | arrêt | arrêter | arrête | arrêtez | ça suffit | assez | fin | annuler | plus de questions | stop maintenant | laissez-moi tranquille | ne m'écrivez plus | arrêtez d'écrire
intent-status-words = statut | état | où en est-on | où en est mon dossier | des nouvelles | avez-vous reçu mon message | c'est bien arrivé
intent-keep-words = que gardez-vous | qu'est-ce que vous gardez | que conservez-vous | qu'est-ce que vous conservez | vie privée | confidentialité | mes données | combien de temps gardez-vous | c'est privé | c'est privé ici | est-ce privé | est-ce que c'est privé | c'est confidentiel | est-ce confidentiel | est-ce que c'est confidentiel | c'est anonyme | est-ce que c'est anonyme | est-ce anonyme | ça reste entre nous | est-ce que ça reste entre nous | qui lit ça | qui lit ceci | qui lit cela | qui lit ici | qui va lire ça | qui va lire | qui peut lire | qui peut lire ça | qui peut lire ceci | qui peut lire ce que j'écris | qui lit ce que j'écris | qui voit ce que j'écris | qui peut voir ça | qui voit ça | qui lit mes messages | qui peut lire mes messages | vous allez le dire à mes parents | vous allez prévenir mes parents | vous allez appeler mes parents | est-ce que vous allez le dire à mes parents | est-ce que vous allez prévenir mes parents | allez-vous le dire à mes parents | allez-vous prévenir mes parents | tu vas le dire à mes parents | vous le direz à mes parents | mes parents vont le savoir | est-ce que mes parents vont le savoir | mes parents vont savoir | vous allez le dire à quelqu'un | vous le dites à quelqu'un | vous allez en parler à mes parents
intent-return-words = téléphone perdu | portable perdu | téléphone volé | perte du téléphone | si je perds mon téléphone | si je perds ce téléphone | et si je perds mon téléphone | j'ai perdu mon téléphone | j'ai perdu mon portable | on m'a pris mon téléphone | on m'a volé mon téléphone | nouveau téléphone | autre téléphone | un autre téléphone | changer de téléphone | autre canal | un autre canal | comment revenir
phrase-words = phrase | phrase est | ma phrase | ma phrase est
intent-back-words = retour | revenir | précédent | précédente | ⬅ | 🔙
intent-skip-words = passer | passe | suivant | suivante | sauter | je ne veux pas répondre | je préfère ne pas répondre | je préfère ne pas le dire | sans réponse | ⏭

intent-delete-words = supprimer | supprime | supprimez | effacer | efface | effacez | tout supprimer | tout effacer | supprime tout | supprimez tout | efface tout | effacez tout | supprimer tout | effacer tout | supprimez mes données | supprimer mes messages | supprimez mes messages | effacez mes messages | effacer mes messages | supprimez mon dossier | supprimer mon dossier | oubliez-moi | oublie-moi | oubliez tout | oublie tout | je veux tout supprimer | je veux tout effacer | je veux que tout soit supprimé | je veux que tout soit effacé | 🗑
intent-keep-it-words = garder | gardez | gardez-le | garde | garde-le | gardez tout | garde tout | tout garder | ne supprimez pas | ne supprime pas | supprimez pas | ne pas supprimer | ne rien supprimer | ne supprimez rien | n'effacez pas | n'efface pas | n'effacez rien | ne pas effacer | j'ai changé d'avis | annuler la suppression | annulez la suppression | finalement non
intent-who-words = qui est-ce | c'est qui | qui c'est | qui êtes-vous | vous êtes qui | qui es-tu | t'es qui | tu es qui | qui est là | qui parle | à qui je parle | je parle à qui | avec qui je parle | qui m'écrit | c'est quoi | c'est quoi ça | qu'est-ce que c'est | c'est quoi ce chat | c'est quoi ce numéro | c'est quel numéro | à qui est ce numéro | on se connaît | est-ce qu'on se connaît
intent-past-words = qu'est-ce que j'ai écrit | qu'ai-je écrit | j'ai écrit quoi | qu'est-ce que j'ai dit | j'ai dit quoi | de quoi avons-nous parlé | de quoi on a parlé | on a parlé de quoi | montrez-moi les messages | montre-moi les messages | montrez mes messages | montre mes messages | montrez-moi l'historique | montre-moi l'historique | historique | l'historique | mon dossier | montrez mon dossier | montrez-moi mon dossier | est-ce qu'il y a un dossier | j'ai un dossier | ai-je un dossier | est-ce que j'ai un dossier | nous sommes-nous déjà parlé | on s'est déjà parlé | est-ce que je vous ai écrit | je vous ai déjà écrit | répétez ce que j'ai écrit | renvoyez-le | renvoie-le | c'était à quel sujet | c'était à propos de quoi
intent-neutral-words = neutre | mode neutre | neutre svp | écrivez de façon neutre | écrire de façon neutre | quelqu'un d'autre peut lire ce téléphone | quelqu'un peut lire ce téléphone | quelqu'un lit mon téléphone | quelqu'un d'autre lit mon téléphone | on lit mon téléphone | on fouille mon téléphone | mon téléphone est fouillé | mon téléphone est surveillé par ma famille | mon mari lit mon téléphone | ma femme lit mon téléphone | mes parents lisent mon téléphone | il lit mon téléphone | elle lit mon téléphone | il fouille mon téléphone | elle fouille mon téléphone | ils fouillent mon téléphone | d'autres lisent ce téléphone | je partage ce téléphone | je partage le téléphone | téléphone partagé | ce n'est pas mon téléphone | pas seul | pas seule | je ne suis pas seul | je ne suis pas seule | je suis pas seul | je suis pas seule | mon mari regarde mon téléphone | mon mari fouille mon téléphone | mon mari peut lire ça | mon mari lit mes messages | ma femme regarde mon téléphone | ma femme fouille mon téléphone | ma femme peut lire ça | ma femme lit mes messages | mon copain lit mon téléphone | mon copain regarde mon téléphone | mon copain fouille mon téléphone | mon copain peut lire ça | mon copain lit mes messages | ma copine lit mon téléphone | ma copine regarde mon téléphone | ma copine fouille mon téléphone | ma copine peut lire ça | ma copine lit mes messages | mon conjoint lit mon téléphone | mon conjoint regarde mon téléphone | mon conjoint fouille mon téléphone | mon conjoint peut lire ça | mon conjoint lit mes messages | ma conjointe lit mon téléphone | ma conjointe regarde mon téléphone | ma conjointe fouille mon téléphone | ma conjointe peut lire ça | ma conjointe lit mes messages | mon ex lit mon téléphone | mon ex regarde mon téléphone | mon ex fouille mon téléphone | mon ex peut lire ça | mon ex lit mes messages | mon père lit mon téléphone | mon père regarde mon téléphone | mon père fouille mon téléphone | mon père peut lire ça | mon père lit mes messages | ma mère lit mon téléphone | ma mère regarde mon téléphone | ma mère fouille mon téléphone | ma mère peut lire ça | ma mère lit mes messages | mon frère lit mon téléphone | mon frère regarde mon téléphone | mon frère fouille mon téléphone | mon frère peut lire ça | mon frère lit mes messages | ma sœur lit mon téléphone | ma sœur regarde mon téléphone | ma sœur fouille mon téléphone | ma sœur peut lire ça | ma sœur lit mes messages | mon patron lit mon téléphone | mon patron regarde mon téléphone | mon patron fouille mon téléphone | mon patron peut lire ça | mon patron lit mes messages | ma famille lit mon téléphone | ma famille regarde mon téléphone | ma famille fouille mon téléphone | ma famille peut lire ça | ma famille lit mes messages | mes parents regardent mon téléphone | mes parents fouillent mon téléphone | mes parents peuvent lire mon téléphone | mes parents peuvent lire ça | mes parents lisent mes messages | mes parents lisent tout | mon mari fouille dans mon téléphone | mon mari peut lire ce téléphone | mon mari peut lire mon téléphone | on regarde mon téléphone | on peut lire mon téléphone | on lit mes messages | il regarde mon téléphone | elle regarde mon téléphone | ils lisent mon téléphone
intent-words-words = mots | les mots | mots convenus | mot convenu | convenir d'un mot | convenir de mots | convenir d'un mot de code | mot de code | mots de code | mot code | mot secret | mots secrets | mot de danger | mot pour cacher
intent-no-tips-words = pas de conseils | plus de conseils | plus de conseil | sans conseils | stop conseils | arrêtez les conseils | arrête les conseils | pas d'astuces | plus d'astuces
intent-emergency-yes-words = en urgence oui | en cas d'urgence oui | urgence oui | en cas d'urgence à tout moment | en cas d'urgence toujours | en urgence à tout moment | vous pouvez écrire en cas d'urgence | oui en cas d'urgence
code-word-words = mot de code | mon mot de code | mon mot de code est | le mot de code est | mot de code est | mot code | mon mot code
danger-word-words = mot de danger | mon mot de danger | mon mot de danger est | le mot de danger est | mot de danger est | mot danger
hide-word-words = mot pour cacher | mon mot pour cacher | mon mot pour cacher est | mot pour cacher est | le mot pour cacher est | mot cacher
time-after-words = après | à partir de | dès | pas avant | depuis | de | entre | à partir
time-before-words = avant | jusqu'à | jusque | jusqu'a | pas après | à | et | au plus tard
time-am-words = du matin | le matin | matin | am | a.m.
time-pm-words = du soir | le soir | soir | de l'après-midi | l'après-midi | après-midi | pm | p.m.

raise-attack-anywhere = à ma porte | devant ma porte | derrière ma porte | devant la porte | devant chez moi | devant la maison | devant ma maison | devant mon immeuble | en bas de chez moi | enfoncent la porte | enfoncer la porte | défoncent la porte | défonce la porte | défoncer la porte | tambourine à la porte | tambourinent à la porte | frappent à la porte | entrent chez moi | entré chez moi | entrés chez moi | sont dans la maison | est dans la maison | dans mon appartement | m'attaque | m'attaquent | nous attaquent | on m'agresse | il me frappe | elle me frappe | ils me frappent | me tabasse | me tabassent | il me bat | le frappent | la frappent | il a une arme | elle a une arme | ils ont une arme | ils ont des armes | il a un couteau | il a un fusil | il a un pistolet | ils ont des couteaux | est armé | est armée | sont armés | pointe une arme | braque une arme | me braque | tire sur | tirent sur | tire sur nous | en route vers chez moi | viennent me tuer | vient me tuer | va me tuer | vont me tuer | vont nous tuer | me tuer ce soir | essaie de me tuer | essaient de me tuer | m'attend dehors | m'attendent dehors | me suit en ce moment | me suivent en ce moment | me suit dans la rue | me suivent dans la rue | me poursuit | me poursuivent | m'a enfermé | m'a enfermée | me séquestre | me séquestrent | pris en otage | prise en otage | frappe à la porte | toque à la porte | toquent à la porte | sonne à la porte | sonnent à la porte | cogne à la porte | cognent à la porte | sont à la porte | est à la porte | là à la porte | force la porte | forcent la porte | force ma porte | forcent ma porte
raise-attack-never = ma mère va me tuer | mon père va me tuer | mes parents vont me tuer | mon chef va me tuer | ma femme va me tuer si | mon mari va me tuer si | ce boulot va me tuer | va me tuer de rire | mis à la porte | mise à la porte | mettre à la porte | écoute à la porte | me poursuit en justice | me poursuivent en justice | me poursuit pour diffamation | me poursuivent pour diffamation | me poursuit devant | cette date limite va me tuer | la chaleur va me tuer | me poursuit de ses | est dans la maison d'édition | sont dans la maison d'édition | est à la porte de paris
raise-attack-examples = il y a deux hommes devant ma porte | ils enfoncent la porte | il a un couteau et il est dans la maison | quelqu'un me suit dans la rue | ils ont dit qu'ils vont me tuer ce soir | il me frappe | y a des gars en bas de chez moi
raise-attack-counterexamples = ma mère va me tuer si je rate mon examen | on m'a mis à la porte du projet | ce journal me poursuit en justice | ils ont attaqué mon article | la porte du musée est fermée | il attend une réponse depuis hier
raise-taken-anywhere = viennent le chercher | viennent la chercher | viennent me chercher | viennent nous chercher | viennent de le chercher | venus le chercher | venus la chercher | venus me chercher | venus nous chercher | venu le chercher | l'ont emmené | l'ont emmenée | les ont emmenés | l'ont embarqué | l'ont embarquée | m'emmène | m'emmènent | l'emmènent | on m'arrête | m'arrêtent | l'arrêtent | on l'arrête | nous arrêtent | se fait arrêter | s'est fait arrêter | me faire arrêter | je suis arrêté | je suis arrêtée | a été arrêté | a été arrêtée | été arrêtés | est arrêté par | est arrêtée par | vient d'être arrêté | vient d'être arrêtée | en train d'être arrêté | est en garde à vue | en garde à vue | a été détenu | a été détenue | placé en détention | placée en détention | la police est là | la police est ici | la police est chez | la police est devant | les flics sont là | les flics sont chez | les gendarmes sont là | les gendarmes sont chez | la police est venue | descente de police | perquisitionnent | perquisition chez | kidnappé | kidnappée | enlevé par | enlevée par | a été enlevé | a été enlevée | a disparu depuis | ont embarqué mon | ont embarqué ma | ont embarqué un | ont embarqué une | ont emmené mon | ont emmené ma | ont arrêté mon | ont arrêté ma | ont arrêté un | ont arrêté une | ont enlevé mon | ont enlevé ma | viennent de venir le chercher | viennent de venir la chercher | viennent de l'emmener | viennent de l'embarquer
raise-taken-never = article enlevé par | photo enlevée par | image enlevée par | bandeau enlevé par | a été enlevé de l'article | a été enlevée de l'article | l'article a été enlevé | l'image a été enlevée | la photo a été enlevée | le bandeau a été enlevé | le projet a été arrêté | le bot a été arrêté | le serveur a été arrêté | la décision a été arrêtée | la police est là pour lire | police d'écriture | ont arrêté mon bot | ont arrêté un projet | ont arrêté une liste | ont arrêté ma liste | ont enlevé mon article | ont enlevé ma photo | ont enlevé ma modification | ont enlevé mon texte | ont enlevé mon bandeau | ont enlevé ma contribution | ont enlevé mon nom | ont enlevé ma source
raise-taken-examples = ils viennent de l'arrêter, ils l'ont emmené | la police est chez mon amie | on m'arrête | elle a été arrêtée ce matin | ils sont venus nous chercher | mon frère est en garde à vue depuis hier
raise-taken-counterexamples = la photo a été enlevée de Commons | le bot a été arrêté pour maintenance | la police d'écriture est trop petite | je viens chercher de l'aide pour un article | arrêtez ces messages publicitaires | mon train est à l'arrêt
raise-account-anywhere = mon compte a été piraté | mon compte est piraté | mon compte a été hacké | mon compte est hacké | piraté mon compte | hacké mon compte | on m'a piraté | m'a piraté mon compte | pris le contrôle de mon compte | ont pris mon compte | a pris mon compte | volé mon compte | compte volé | perdu mon compte | perdu l'accès à mon compte | plus accès à mon compte | quelqu'un est dans mon compte | quelqu'un est sur mon compte | connecté à mon compte | connectée à mon compte | connecté à ma place | logiciel espion sur mon téléphone | pris mon téléphone | pris mon ordinateur | pris mon portable | saisi mon téléphone | saisi mon ordinateur | saisi mon portable | confisqué mon téléphone | confisqué mon ordinateur | confisqué mon portable | téléphone a été saisi | ordinateur a été saisi | a mon mot de passe | ont mon mot de passe | connaît mon mot de passe | connaissent mon mot de passe | changé mon mot de passe
raise-account-never = j'ai pris mon téléphone | je me suis connecté à mon compte | je suis connecté à mon compte | je suis connectée à mon compte | j'ai changé mon mot de passe | j'ai pris mon ordinateur | j'ai pris mon portable | perdu mon compte bancaire | piraté mon compte bancaire il y a des années
raise-account-examples = quelqu'un s'est connecté à mon compte cette nuit | la police a pris mon téléphone | je crois qu'ils ont mon mot de passe | mon compte a été piraté | on a confisqué mon ordinateur
raise-account-counterexamples = j'ai oublié mon mot de passe | comment créer un compte | j'ai pris mon téléphone pour écrire | je ne compte pas revenir | j'ai changé mon mot de passe hier, tout va bien

## The first words

hello = Bonjour. Je suis le premier point de contact de l'équipe ({ $team }) : un programme qui pose quelques courtes questions. Des personnes de l'équipe lisent ce que vous écrivez ici ; ce n'est pas public.
hello-now = Si vous êtes en danger maintenant, écrivez SOS ou 🆘 à tout moment, ou appelez le numéro d'urgence local si vous pouvez le faire sans risque. Rien n'est obligatoire : « stop » arrête les questions, « que gardez-vous » dit ce qui est conservé.
hello-languages = { $languages } → écrivez le nom de la langue.
language-not-here = Je ne peux pas écrire en { $language }. Écrivez quand même dans cette langue si c'est plus facile pour vous : vos mots sont gardés tels que vous les avez écrits, et l'équipe ({ $team }) apprend de quelle langue il semble s'agir. Les personnes ici lisent : { $read }.
language-not-read = J'écris en { $language }, mais les personnes ici lisent : { $read }. Vos mots sont gardés tels que vous les avez écrits.
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
question-contact = Comment et quand pouvons-nous vous écrire ? Avec vos propres mots ; des heures comme « 18-22 » sont prises comme vos heures à vous. Ou :
question-contact-again = Comment et quand pouvons-nous vous écrire ?
question-contact-short = Contact

## Answers

option-yes = Oui
option-yes-words = oui | o | ouais | oui oui | bien sûr | d'accord | ok | 👍 | ✅ | ✔ | ☑ | oui oui oui | oui bien sûr | tout à fait | oui tout à fait | oui merci
question-safe-yes-words = personne d'autre | personne ne lit | personne ne le lit | personne ne peut lire | personne ne peut le lire | personne d'autre ne lit | personne lit | personne le lit | personne peut lire | personne peut le lire | personne d'autre peut lire | personne d'autre ne peut lire | personne d'autre ne peut le lire | personne d'autre lit | personne ne regarde | personne regarde | personne ne lit mon téléphone | personne ne lit ce téléphone | personne n'a accès | personne d'autre n'a accès | personne à côté | personne autour | en sécurité | je suis en sécurité | je me sens en sécurité | c'est sûr | c'est sans risque | sans risque | aucun risque | pas de risque | il n'y a pas de risque | y a pas de risque | sans danger | seul | seule | toute seule | tout seul | je suis seul | je suis seule | je suis tout seul | je suis toute seule | chuis seul | chuis seule | oui je suis seul | oui je suis seule | moi seul | moi seule | moi uniquement | juste moi | seulement moi | que moi | rien que moi | il n'y a que moi | y a que moi | je suis le seul | je suis la seule | je peux écrire | je peux écrire ici | il n'y a personne ici | y a personne ici | y a personne à côté
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
option-arrest-words = arrestation | arrêté | arrêtée | police | convocation | perquisition | tribunal | juridique | courrier juridique
option-arrest-mentions = arrestation | arrêté | arrêtée | détenu | détenue | garde à vue | convocation | convoqué | convoquée | perquisition | perquisitionné | expulsé | expulsée
option-surveillance = Être sous surveillance, ou le craindre
option-surveillance-words = surveillance | surveillé | surveillée | suivi | suivie | espionnage | espionné | espionnée | piraté | piratée | peur d'être surveillé | peur d'être surveillée | suis-je sous surveillance
option-surveillance-mentions = surveillance | surveille | surveillent | surveillé | surveillée | logiciel espion | piraté | piratée | me suit | me suivent | espionne | espionnent | écoutent mon téléphone | lisent mes messages
option-blocked = Un site bloqué, ou Internet coupé
option-blocked-words = bloqué | blocage | site bloqué | censure | coupure | coupure d'internet | internet coupé | plus d'internet | pas d'internet
option-blocked-mentions = est bloqué | sont bloqués | ont bloqué le site | bloqué wikipédia | bloqué wikipedia | censuré | censure | coupure d'internet | internet est coupé | ont coupé internet | coupé internet | coupé l'internet
option-takedown = Quelqu'un veut faire retirer, changer ou remettre quelque chose (autorités, police, cabinet d'avocats)
option-takedown-words = demande de retrait | demande de suppression | mise en demeure | remettre des données | menace juridique | diffamation | ils veulent que ce soit retiré
option-takedown-mentions = mise en demeure | demande de retrait | exige le retrait | exigent le retrait | exige que nous retirions | veut que nous supprimions | veulent que je supprime | veut que je supprime | ordonnance du tribunal | décision de justice | remettre les données | remettre des données | données d'utilisateurs | diffamation | porter plainte contre moi | plainte contre moi | m'attaque en justice | procès
option-child = Un enfant ou une jeune personne en danger
option-child-words = enfant | enfants | un enfant | une enfant | mineur | mineure | des enfants
option-child-mentions = enfant | enfants | mineur | mineure | mineurs
age-words = j'ai # ans | jai # ans | g # ans | j'ai que # ans | j'ai seulement # ans | j'ai à peine # ans | je n'ai que # ans | moi # ans | je viens d'avoir # ans | je vais avoir # ans | j'aurai # ans | j'ai eu # ans | j'ai bientôt # ans | je suis âgé de # ans | je suis âgée de # ans | fille de # ans | fillette de # ans | garçon de # ans | ado de # ans | élève de # ans | élèves de # ans | collégien de # ans | collégienne de # ans | lycéen de # ans | lycéenne de # ans | jeune de # ans | fils de # ans | soeur de # ans | sœur de # ans | frère de # ans | fille elle a # ans | garçon il a # ans | fille qui a # ans | garçon qui a # ans | la victime a # ans | la victime n'a que # ans | quelqu'un de # ans | ma fille a # ans | ma fille n'a que # ans | ma fille a que # ans | mon fils a # ans | mon fils n'a que # ans | mon fils a que # ans | ma soeur a # ans | ma soeur n'a que # ans | ma soeur a que # ans | ma sœur a # ans | ma sœur n'a que # ans | ma sœur a que # ans | ma petite soeur a # ans | ma petite soeur n'a que # ans | ma petite soeur a que # ans | ma petite sœur a # ans | ma petite sœur n'a que # ans | ma petite sœur a que # ans | mon frère a # ans | mon frère n'a que # ans | mon frère a que # ans | mon petit frère a # ans | mon petit frère n'a que # ans | mon petit frère a que # ans | ma nièce a # ans | ma nièce n'a que # ans | ma nièce a que # ans | mon neveu a # ans | mon neveu n'a que # ans | mon neveu a que # ans | ma cousine a # ans | ma cousine n'a que # ans | ma cousine a que # ans | mon cousin a # ans | mon cousin n'a que # ans | mon cousin a que # ans | ma copine a # ans | ma copine n'a que # ans | ma copine a que # ans | mon copain a # ans | mon copain n'a que # ans | mon copain a que # ans | mon amie a # ans | mon amie n'a que # ans | mon amie a que # ans | mon ami a # ans | mon ami n'a que # ans | mon ami a que # ans | mon élève a # ans | mon élève n'a que # ans | mon élève a que # ans
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
option-need = Nous avons besoin de quelque chose : argent, lieu sûr, matériel, électricité
option-need-words = besoin | nous avons besoin de quelque chose | j'ai besoin de quelque chose | argent | relogement | matériel | équipement | un lieu sûr | lieu sûr | abri | électricité | courant
option-need-mentions = quitter le pays | besoin d'un lieu sûr | besoin d'un abri | besoin d'argent | relogement | plus d'électricité | pas d'électricité | plus de courant | coupure de courant | groupe électrogène
option-discrimination = Discrimination
option-discrimination-words = discrimination | discriminé | discriminée | racisme | sexisme | homophobie | transphobie | antisémitisme | islamophobie
option-discrimination-mentions = discrimination | discriminé | discriminée | raciste | racisme | sexiste | sexisme | homophobe | homophobie | transphobe | transphobie | antisémite | islamophobe
option-press = Une demande de la presse, ou être dans les médias
option-press-words = presse | journaliste | médias | journal | dans les médias | dans la presse | interview
option-press-mentions = un journaliste | une journaliste | le journaliste | la journaliste | journalistes | la presse | dans le journal | dans les médias | à la télé | parti politique | politicien | politicienne
option-legal = Aide juridique
option-legal-words = aide juridique | avocat | avocate | un avocat | une avocate | besoin d'un avocat | besoin d'une avocate | j'ai besoin d'un avocat | conseil juridique | avocats
option-legal-mentions = besoin d'un avocat | besoin d'une avocate | trouver un avocat | trouver une avocate | cherche un avocat | aide juridique | conseil juridique | payer un avocat
option-support = Quelqu'un à qui parler, soutien psychologique
option-support-words = soutien | psychologue | psy | soutien psychologique | parler à quelqu'un | quelqu'un à qui parler | thérapeute | burn-out | épuisé | épuisée | épuisement | je suis épuisé | je suis épuisée | à bout
option-support-mentions = psychologue | psy | thérapeute | burn-out | burnout | épuisé | épuisée | ne dors plus | n'arrive pas à dormir | n'arrive plus à dormir | crise d'angoisse | crises d'angoisse | crise de panique | déprimé | déprimée | dépression
option-harmful = Contenu qui blesse : haine, incitation
option-harmful-words = discours de haine | discours haineux | incitation | contenu haineux | contenu violent | contenu dangereux | incitation à la haine
option-harmful-mentions = discours de haine | discours haineux | incite à | incitation | appelle à la violence | appellent à la violence | appel à la violence
option-advice = Formation ou conseil
option-advice-words = conseil | conseils | formation | question | une question
option-other = Autre chose, ou je ne sais pas
option-other-words = autre | autre chose | je ne sais pas | je sais pas | sais pas
option-no-local = Pas de personnes de ma région, s'il vous plaît
option-no-local-words = pas de personnes de ma région | pas de gens d'ici | personne d'ici | pas de personnes locales | pas de locaux
option-this-chat = Dans cette discussion, à tout moment
option-this-chat-words = cette discussion | ici | dans cette discussion | à tout moment | n'importe quand | toujours
option-silent = Ici ; je peux rester plusieurs jours sans répondre
option-silent-words = je peux rester sans répondre | je peux rester plusieurs jours sans répondre | plusieurs jours sans répondre | je ne réponds pas tous les jours | je réponds lentement | je réponds pas tous les jours | irrégulier | silence possible | sans nouvelles plusieurs jours
option-i-write-first = Seulement après un premier message de ma part
option-i-write-first-words = seulement après un premier message de ma part | seulement si j'écris d'abord | j'écris d'abord | j'écris en premier | ne m'écrivez pas

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = menaces
category-arrest = arrestation / police / juridique
category-surveillance = surveillance
category-account = compte ou appareil en d'autres mains
category-blocked = blocage / coupure
category-takedown = retrait / demande de données
category-child = enfant
category-self-harm = se faire du mal
category-harassment = harcèlement
category-travel = voyage / événement
category-disinformation = désinformation
category-removal = retrait d'informations
category-need = besoin
category-discrimination = discrimination
category-press = presse / politique
category-legal = aide juridique
category-support = soutien psychologique
category-harmful = contenu nuisible
category-advice = formation / conseil
category-other = autre
no-category = pas encore classé

## Emergencies

sos = On prévient l'équipe ({ $team }) en ce moment même qu'une vie est en danger.
sos-number = Si vous pouvez appeler sans risque : le numéro d'urgence de votre pays.
sos-cannot-call = Si vous ne pouvez pas appeler, ou ne voulez pas : demandez à quelqu'un en qui vous avez confiance.
number-ask = Si vous voulez le numéro à appeler : écrivez le nom de votre pays.
sos-write = Je ne demande plus rien. Écrivez ce qui se passe, avec n'importe quels mots, dès que vous pouvez : cela arrive tout de suite à l'équipe.
self-harm = Merci de l'avoir écrit. Vous n'avez pas à affronter cela sans aide : on prévient l'équipe ({ $team }) en ce moment même.
self-harm-ask = Pensez-vous à vous tuer, ou s'agit-il de quelqu'un que vous connaissez ?
self-harm-number = Si vous pouvez appeler ou écrire un SMS sans risque : le numéro d'urgence de votre pays, ou une ligne d'écoute.
self-harm-misread = Si j'ai mal compris, dites-le simplement : des personnes le lisent.
self-harm-other = Merci de nous le dire. On prévient l'équipe ({ $team }) en ce moment même.
self-harm-other-ask = Savez-vous où cela a été écrit, ou comment joindre cette personne ? Et si cela vous concerne, vous, dites-le : c'est bien aussi.
self-harm-other-how = Vous ne portez pas cela sans personne à vos côtés. Ne promettez pas de garder le secret. Vous pouvez écrire à cette personne que cela compte pour vous qu'elle soit là ; il n'en faut pas plus.
check-in-ask = Quelqu'un peut-il vous écrire demain pour demander comment vous allez ? « Oui » ou « non ».
check-in-yes = Merci. Quelqu'un vous écrira demain.
check-in-no = D'accord. Vous pouvez écrire ici quand vous voulez.
child-limits = Avant de continuer : nous vous écoutons, et ce n'est pas votre faute. Si quelqu'un vous fait du mal ou pourrait vous en faire, les personnes ici devront peut-être le dire à quelqu'un qui peut vous protéger. Si elles le peuvent, elles en parlent d'abord avec vous.
child-images = N'envoyez aucune image de cela, s'il vous plaît, et n'en transmettez pas. Il ne faut pas le raconter deux fois : des mots suffisent, autant que vous voulez.
child-adult = Vous pouvez aussi le dire à une personne adulte de confiance, dès maintenant.

## Deleting

delete-ask = Faut-il supprimer tout ce que vous avez écrit ici, et tout ce qui a été noté à ce sujet ? On ne peut pas revenir en arrière. « Oui » supprime tout ; toute autre réponse le garde.
delete-set = Ce sera supprimé { $when }. D'ici là, « ne supprimez pas » l'arrête. Vous n'avez pas à dire pourquoi.
delete-at-once = La suppression est en cours.
delete-kept = Rien n'est supprimé. Tout reste comme c'était.
deleted = C'est supprimé. Plus rien n'est gardé ici.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = D'accord, je fais court à partir de maintenant.
neutral-ask = Est-ce que ça presse ? « Oui » ou « non » suffit.
neutral-sure = Vraiment ? « Oui » ou « non » suffit.
neutral-received = Merci, c'est noté.
neutral-urgent = Merci, bien reçu. Quelqu'un vous répond très vite.
neutral-person = Merci de patienter. Quelqu'un regarde.
neutral-late = Désolé, cela prend un peu plus de temps.
neutral-done = C'est fait.
neutral-again = Renvoyez cela s'il vous plaît, ce n'est pas arrivé.
neutral-text-only = Du texte seulement, s'il vous plaît.

## Agreed words

words-how = Vous pouvez convenir de mots avec moi, chacun dans un message à part : « mot de code » et un mot – je le demande quand je doute que ce soit vous. « Mot de danger » et un mot – si un jour vous écrivez celui-là à la place, des personnes sont appelées, et rien ne se voit ici. « Mot pour cacher » et un mot – j'efface ce que j'ai écrit ici et je me tais. Prenez des mots anodins. Puis supprimez ces messages.
word-agreed = C'est convenu.
word-too-short = Rien n'a été gardé : au moins { $least } lettres, s'il vous plaît.
word-taken = Rien n'a été gardé : prenez un autre mot, celui-là a déjà un sens ici.
word-ask = Coucou ! Comment s'appelait déjà l'endroit où on voulait se retrouver ?
word-thanks = Merci ! À bientôt.
hidden = OK, merci. Salut !

## When and how to write

hours-set = C'est noté : nous vous écrivons entre { $from } et { $until } à votre heure, ou quand vous êtes en train d'écrire. Même en urgence nous nous y tenons, sauf si vous écrivez « en urgence oui ».
hours-clock-ask = Quelle heure est-il là où vous êtes ? Par exemple 21:30. C'est seulement pour vos horaires : vous n'avez pas à dire où vous êtes.
hours-clock-again = Je n'ai pas compris l'heure. Écrivez-la comme 21:30, ou « passer ».
first-set = C'est noté : personne ne vous écrit ici avant que vous n'écriviez.
silent-set = C'est noté : si vous restez plusieurs jours sans écrire, personne n'y verra un signe.
emergency-yes-set = C'est noté : en urgence, nous pouvons vous écrire à tout moment.

## Tips and numbers

tips-stop = « Pas de conseils » arrête ces fiches.
tips-off = Plus de conseils.
tip-line = { $number }. { $step }
tip-checked = Vérifié le { $date }.
tip-old = ⚠ Vérifié pour la dernière fois le { $date } ; des choses ont pu changer.
tip-unchecked = Pas encore comparé aux conseils publiés.
tips-topics = De courtes fiches, sans rien dire à personne : écrivez « aide » et un de ces mots : { $topics }
number-checked = Si vous pouvez appeler sans risque : { $number } ({ $what } ; vérifié le { $date }).
number-checked-text = Si c'est sans risque : appelez ou écrivez au { $number } ({ $what } ; vérifié le { $date }).
number-unchecked = Si vous pouvez appeler sans risque : { $number } est peut-être le bon ({ $what }) ; personne ici ne l'a vérifié.
number-old = Si vous pouvez appeler sans risque : { $number } était juste le { $date } ({ $what }) ; personne ne l'a vérifié depuis.
number-emergency = numéro d'urgence
number-police = police
number-crisis = ligne d'écoute
number-child = ligne pour les enfants
number-violence = ligne contre les violences

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
    [many] { $count } secondes
   *[other] { $count } secondes
  }
span-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } minutes
   *[other] { $count } minutes
  }
span-hours = { $count ->
    [one] { $count } heure
    [many] { $count } heures
   *[other] { $count } heures
  }
span-days = { $count ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
  }
span-weeks = { $count ->
    [one] { $count } semaine
    [many] { $count } semaines
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
keep-delete = « Tout supprimer » efface tout cela plus tôt, dans ce salon aussi ; je vous demande une fois si c'est bien ce que vous voulez. Ce qui est sur votre téléphone, c'est là que vous le supprimez.
keep-delete-until = Vous avez ensuite { $span } pour changer d'avis.
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
stranger = Des personnes lisent ce qui est écrit ici et répondent quand elles peuvent.

## Coming back from another account or channel

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

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Des informations privées sur vous sont publiques
tip-doxxing-1 = Si l'on y lit où vous habitez : pensez à un endroit où dormir quelques nuits, et à quelqu'un qui pourrait être avec vous.
tip-doxxing-2 = Notez où cela se trouve : le lien, le jour, qui l'a publié. Une personne de confiance peut le faire pour vous, pour que vous n'ayez pas à le lire.
tip-doxxing-3 = Ne répondez pas aux personnes qui l'ont publié. Signalez chaque message à sa plateforme comme information privée ; la plupart ont un formulaire pour cela.
tip-doxxing-4 = Prévenez les personnes qu'on peut trouver par là : celles qui vivent avec vous, la famille, le travail.
tip-doxxing-5 = Commencez par votre messagerie : de nouveaux mots de passe, chacun utilisé une seule fois, et la connexion en deux étapes. Puis retirez numéros et lieux de vos profils.

tip-threats = Quelqu'un vous menace
tip-threats-1 = Où pourriez-vous être en sécurité cette nuit, et avec qui ? Si un endroit ne vous semble pas sûr, partez : il ne faut pas d'autre raison.
tip-threats-2 = Dites-le à deux personnes de confiance. Convenez d'heures où vous leur écrivez, et d'un mot qui veut dire « venez ».
tip-threats-3 = Ne répondez pas, et ne négociez pas.
tip-threats-4 = Gardez chaque menace, avec le lien, le jour et l'expéditeur, là où vous êtes la seule personne à la voir. Quelqu'un de confiance peut les lire pour vous.
tip-threats-5 = Coupez la localisation dans vos applications. Ne publiez où vous étiez qu'une fois loin de là, et prenez d'autres chemins, à d'autres heures que d'habitude.

tip-harassment = Quelqu'un vous harcèle
tip-harassment-1 = Ce n'est pas votre faute, et vous ne devez de réponse à personne. Masquez ou bloquez, et posez le téléphone un moment.
tip-harassment-2 = Laissez une personne de confiance parcourir les messages et ne vous dire que ce que vous devez savoir.
tip-harassment-3 = Gardez les pires avec le lien et le jour, signalez-les à la plateforme, et gardez la confirmation.
tip-harassment-4 = Rendez vos comptes plus discrets : seules les personnes que vous connaissez peuvent vous écrire, vous mentionner ou voir les anciens messages.
tip-harassment-5 = Mangez, dormez, voyez quelqu'un qui vous fait du bien. Vous pouvez laisser le reste à d'autres.

tip-arrest = Quelqu'un que vous connaissez est en état d'arrestation
tip-arrest-1 = D'abord un avocat ou une avocate, avant de rendre quoi que ce soit public. Demandez à la famille ce qu'elle souhaite.
tip-arrest-2 = Retirez la personne des groupes et des comptes partagés, et prévenez celles avec qui elle écrivait.
tip-arrest-3 = N'écrivez pas au téléphone qui a été pris. Ce qui en vient peut venir de quelqu'un d'autre.
tip-arrest-4 = N'effacez rien à distance avant qu'un avocat ou une avocate ne l'ait dit : cela peut être retenu contre la personne.
tip-arrest-5 = Notez, là où vous êtes la seule personne à le voir : quand, où, qui l'a emmenée, qui l'a vu. Et veillez à votre propre sécurité.

tip-surveillance = On vous surveille peut-être
tip-surveillance-1 = Pour être honnête : c'est difficile à savoir. Un bon logiciel espion laisse peu de traces, et des pannes ordinaires y ressemblent. Personne ne peut vous promettre une certitude, et il n'en faut pas pour nous écrire.
tip-surveillance-2 = Si vous pensez que ce téléphone est surveillé, prenez-en un autre pour en parler, que personne ne relie à vous.
tip-surveillance-3 = Regardez dans vos comptes quels appareils sont connectés et qui voit où vous êtes. Qui surveille peut remarquer que vous lui fermez l'accès : la sécurité d'abord.
tip-surveillance-4 = Installez toutes les mises à jour et redémarrez le téléphone chaque jour. Les iPhone ont un « mode Isolement », les Android récents une « Protection avancée ». Ne réinitialisez pas le téléphone si quelqu'un doit l'examiner.
tip-surveillance-5 = Si quelqu'un vous suit dans la rue : ne rentrez pas chez vous, allez là où il y a du monde, et appelez une personne de confiance.

tip-account = Quelqu'un est dans votre compte ou votre téléphone
tip-account-1 = Prenez un autre appareil, en qui vous avez confiance. Ouvrez vous-même la page du service pour les comptes piratés ; ne suivez jamais un lien qu'on vous envoie.
tip-account-2 = D'abord votre messagerie, car elle ouvre tout le reste : un nouveau mot de passe utilisé nulle part ailleurs, puis la connexion en deux étapes.
tip-account-3 = Déconnectez tous les autres appareils. Cherchez les transferts, les numéros et les applications qui ne sont pas à vous, et retirez-les.
tip-account-4 = Prévenez vos contacts par une autre voie : ne se fier à rien de ce qui vient de là.
tip-account-5 = Si le compte a des droits particuliers sur un wiki, écrivez-le ici : on peut le verrouiller jusqu'à ce qu'il soit de nouveau à vous. Personne d'entre nous ne demandera jamais un mot de passe ou un code.

tip-blocked = Un site est bloqué, ou Internet est coupé
tip-blocked-1 = Avant : convenez avec les vôtres d'heures et d'un second moyen de vous joindre. Écrivez les numéros les plus importants sur papier.
tip-blocked-2 = Avant : prenez ce qu'il vous faudra peut-être, comme Tor Browser, un VPN, Signal ou Wikipédia hors ligne, sur les pages de leurs auteurs. À certains endroits, il est dangereux de les avoir : demandez d'abord.
tip-blocked-3 = Pendant : des messages courts, pas de grandes images, et de la patience : cela peut prendre des jours. Appels et SMS peuvent être écoutés.
tip-blocked-4 = Pendant : un autre opérateur ou un autre réseau marche peut-être encore. Ne prenez aucun risque pour une connexion.
tip-blocked-5 = Après : voyez qui manque, et écrivez à chaque personne une fois, brièvement. Puis installez les mises à jour.

tip-takedown = Quelqu'un exige que quelque chose soit retiré, changé ou remis
tip-takedown-1 = Ne répondez pas sans aide, et ne signez rien, avant que quelqu'un qui connaît le droit ne l'ait lu.
tip-takedown-2 = Gardez tout comme c'est arrivé : lettre, enveloppe ou courriel, avec le jour de l'arrivée.
tip-takedown-3 = Cherchez s'il y a un délai et écrivez-le ici, pour qu'il ne soit pas manqué.
tip-takedown-4 = D'ici là, ne retirez rien et ne remettez rien sur d'autres personnes.
tip-takedown-5 = Nous le portons à des personnes qui connaissent le droit. Ce qu'elles peuvent faire, personne ne peut le promettre d'avance.

tip-legal = Vous avez besoin d'une aide juridique
tip-legal-1 = Écrivez ici ce qui est arrivé, de qui, et jusqu'à quel jour il faut répondre. Quelques mots suffisent.
tip-legal-2 = D'ici là : ne signez rien, ne supprimez rien, gardez chaque papier avec son enveloppe.
tip-legal-3 = Nous le portons à des personnes qui connaissent le droit, et nous vous disons quand vous aurez de leurs nouvelles. Ce qu'elles peuvent faire, personne ne peut le promettre d'avance. Vous restez libre de consulter vous-même un cabinet d'avocats.

tip-removal = Faire retirer quelque chose sur vous
tip-removal-1 = Rassemblez le lien de chaque page. Il ne faut pas répéter ici ce qui s'y trouve.
tip-removal-2 = Ne le demandez pas en public : cela attire plus de regards.
tip-removal-3 = Sur un wiki, demandez en privé un « masquage » (oversight) : quelques personnes de confiance peuvent le cacher à presque tout le monde.
tip-removal-4 = Ailleurs, utilisez le formulaire de la plateforme pour les informations privées. Les moteurs de recherche en ont un aussi, pour laisser une page de côté.
tip-removal-5 = Des copies peuvent rester. Cherchez de nouveau après quelques semaines, et encore une fois plus tard.

tip-child = Un enfant est en danger
tip-child-1 = Si cela se passe maintenant : appelez le numéro d'urgence ou une ligne pour les enfants, si vous pouvez le faire sans risque.
tip-child-2 = Ne confrontez pas la personne que vous soupçonnez, et ne l'avertissez pas.
tip-child-3 = N'enregistrez et ne transmettez aucune image, pas même pour montrer ce qui s'est passé. Noms d'utilisateur, liens et heures suffisent.
tip-child-4 = Si un enfant vous en parle : écoutez, croyez-le, ne posez pas d'autres questions, et ne promettez pas de garder le secret. Restez en contact.
tip-child-5 = Si vous êtes vous-même un enfant : ce n'est pas votre faute. Vous n'avez plus à répondre à cette personne. Parlez-en à une personne adulte de confiance.

tip-self-harm = Vous craignez que quelqu'un se fasse du mal
tip-self-harm-1 = Prenez-le au sérieux. Demandez ouvertement : « Penses-tu à te tuer ? » Demander n'aggrave rien.
tip-self-harm-2 = Écoutez plus que vous ne parlez. Pas de reproches, pas de conseils rapides.
tip-self-harm-3 = Si cela peut être bientôt : restez en contact, trouvez quelqu'un qui est près de la personne, et appelez le numéro d'urgence de là-bas.
tip-self-harm-4 = Une ligne d'écoute aide aussi les personnes qui s'inquiètent pour quelqu'un. Vous pouvez proposer d'appeler ou d'écrire ensemble.
tip-self-harm-5 = Cette responsabilité ne repose pas que sur vous. Parlez-en à quelqu'un, et prenez soin de vous aussi.

tip-disinformation = De fausses histoires se répandent
tip-disinformation-1 = Ne la partagez pas, même pour la contredire. Chaque réponse la répand davantage.
tip-disinformation-2 = Gardez le lien et le jour ; web.archive.org peut garder une copie d'une page.
tip-disinformation-3 = Voyez qui l'a dit en premier, qui d'autre le rapporte de son côté, et si l'image est plus ancienne que l'histoire.
tip-disinformation-4 = Sur un wiki : de bonnes sources, du calme, et d'autres personnes. Ne le combattez pas sans aide.
tip-disinformation-5 = Si quelqu'un y est nommé ou menacé, écrivez-le ici.

tip-harmful = Un contenu qui blesse
tip-harmful-1 = Ne le répandez pas, et ne le décrivez pas ici plus précisément que vous ne voulez. Le lien suffit.
tip-harmful-2 = Signalez-le à la plateforme. S'il montre un enfant : pas d'images, pas de copies.
tip-harmful-3 = S'il appelle à la violence contre quelqu'un qu'on peut trouver, écrivez d'abord cela ici.
tip-harmful-4 = Détournez les yeux un moment. C'est très bien de ne plus regarder.

tip-travel = Avant un voyage ou un événement
tip-travel-1 = Prenez peu de choses : si possible, un autre téléphone, ou celui-ci sans les anciennes discussions ni les anciens comptes, avec une copie à la maison.
tip-travel-2 = Un long code plutôt que le doigt ou le visage. Éteignez le téléphone avant une frontière ou un contrôle : c'est ce qui le protège le mieux.
tip-travel-3 = Dites votre plan à quelqu'un : quand vous lui écrivez, et ce qu'il faut faire sinon.
tip-travel-4 = Sur papier ou par cœur : le numéro de cette personne, d'un cabinet d'avocats, de votre ambassade.
tip-travel-5 = À un événement, vous pouvez utiliser votre nom d'utilisateur. Dites si l'on peut vous photographier, et ne publiez où vous étiez qu'une fois loin de là.

tip-need = Vous avez besoin de quelque chose
tip-need-1 = Écrivez ici ce qu'il vous faut, pour quand, et pour combien de personnes. Quelques mots suffisent.
tip-need-2 = Dites ce qui serait dangereux : un appel, un colis, un paiement, une visite.
tip-need-3 = Dites d'abord ce qui ne peut pas attendre : un toit, des médicaments, partir ce soir.
tip-need-4 = Nous le transmettons à des personnes qui peuvent peut-être aider. Personne ne peut le promettre d'avance, et vous restez libre de demander aussi à d'autres.

tip-discrimination = On vous traite moins bien que d'autres
tip-discrimination-1 = Ce n'est pas votre faute, et vous n'avez à vous justifier devant personne.
tip-discrimination-2 = Notez tant que c'est frais : le jour, l'endroit, les mots, qui était là.
tip-discrimination-3 = Dites-le à une personne de confiance. Les témoins peuvent noter ce qu'ils ont vu.
tip-discrimination-4 = Wikis et événements ont un code de conduite, et des personnes à qui signaler un manquement. Quelqu'un peut le faire avec vous.
tip-discrimination-5 = Il y a peut-être aussi de l'aide ailleurs : un organisme pour l'égalité, un syndicat, un cabinet d'avocats. Ce que vous en faites, c'est vous qui en décidez.

tip-press = La presse vous interroge, ou parle de vous
tip-press-1 = Vous n'avez pas à répondre tout de suite, ni à répondre du tout. Demandez le média, les questions et le délai.
tip-press-2 = Vérifiez que c'est bien eux : écrivez ou rappelez à l'adresse que le média publie lui-même.
tip-press-3 = Tout ce que vous dites peut être imprimé, avec votre nom. Mettez-vous d'accord par écrit, avant de parler, sur ce qui peut être utilisé.
tip-press-4 = Ne confirmez pas qui d'autre contribue, et ne devinez pas. Ne rencontrez personne chez vous, ni sans quelqu'un avec vous.
tip-press-5 = S'il y a là quelque chose de privé sur vous : gardez le lien, et demandez par écrit au média de le retirer.

tip-advice = Plus de sécurité sur votre téléphone
tip-advice-1 = Installez les mises à jour, prenez un long code pour l'écran, et retirez les applications que vous n'utilisez pas.
tip-advice-2 = Un mot de passe à part pour chaque compte, gardé dans un gestionnaire. La connexion en deux étapes, avec une application ou une clé plutôt que par SMS.
tip-advice-3 = Cherchez votre nom et vos noms d'utilisateur, et retirez ce qui n'a pas à s'y trouver. Pour un wiki, un nom et une adresse mail qui ne servent nulle part ailleurs.
tip-advice-4 = Un VPN cache au réseau les pages que vous ouvrez, mais pas au VPN lui-même. Tor Browser cache davantage et il est plus lent. À certains endroits, ils sont interdits : demandez d'abord.
tip-advice-5 = Parlez par Signal ou une autre messagerie chiffrée, avec des messages qui disparaissent.

tip-support = Quand c'est trop
tip-support-1 = Peur, colère, honte, mauvais sommeil, ne plus rien sentir : beaucoup de gens vivent cela après ce genre de choses. Cela ne veut pas dire que vous êtes faible.
tip-support-2 = Maintenant : les deux pieds au sol, buvez quelque chose, soufflez lentement, cinq fois.
tip-support-3 = Éloignez l'écran un moment. Une personne de confiance peut surveiller vos messages.
tip-support-4 = Dites à une personne comment vous allez. Il ne faut pas raconter toute l'histoire.
tip-support-5 = Si cela dure des semaines, ou empire : un médecin, un service d'écoute ou une ligne d'aide. Écrivez ici si vous voulez parler à quelqu'un dont c'est le métier : nous cherchons quelqu'un.

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
card-language = écrit en { $language } (supposé) · par { $channel } : personne ici n'a dit lire cette langue
card-unread = écrit en { $language } · par { $channel } : personne ici n'a dit lire cette langue
card-neutral = ⚠ quelqu'un d'autre lit peut-être son téléphone : pas de noms, pas de code, pas de mots révélateurs
card-hours = n'écrire qu'entre { $from } et { $until } à son heure (là-bas il est { $now })
card-hours-utc = n'écrire qu'entre { $from } et { $until } à son heure ; on ne sait pas quelle heure il est là-bas
card-first = ⚠ n'écrire qu'après un message de la personne : les réponses l'attendent
card-silent = peut rester plusieurs jours sans répondre
card-emergency = en urgence (P0), à tout moment
card-duress = ⚠ MOT DE DANGER donné : quelqu'un exerce peut-être une contrainte ; rien ne part avant !trust
card-hidden = ⚠ a caché la discussion : rien ne part tant que la personne n'écrit pas
card-seized = ⚠ le téléphone est peut-être en d'autres mains : rien ne part avant !trust
card-delete = ⚠ tout est supprimé { $at }, à la demande de la personne
card-restricted = ⚠ réservé à l'astreinte de protection de l'enfance
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
    [many] { $count } jours
   *[other] { $count } jours
  }

## In the thread

desk-sos = ⚠ La personne appelle au secours : une vie est en danger.
desk-self-harm = ⚠ La personne parle de se faire du mal, d'elle-même ou de quelqu'un d'autre. Répondre maintenant, ouvertement, sans modèle ; demander si l'heure qui vient est sûre et s'il y a quelqu'un près d'elle.
desk-self-harm-other = ⚠ Risque de suicide ou d'automutilation : la personne parle de quelqu'un d'autre. Répondre maintenant : où cela a été écrit, si cette personne peut être jointe, et comment va celle qui écrit.
desk-raised = ⚠ D'après ses mots, c'est plus urgent qu'avant.
child-desk = ⚠ Un enfant : réservé à l'astreinte de protection de l'enfance. Une personne parle, une deuxième peut voir. Pas de récit répété, pas d'images, pas de rencontre, pas d'appel privé.
restricted-desk = ⚠ Des mots sont arrivés. Ils ne sont pas montrés ici : ils vont seulement à l'astreinte de protection de l'enfance.
restricted-words = { $code }, réservé à l'astreinte de protection de l'enfance :
restricted-not-yours = Rien n'a été fait : { $code } est réservé aux personnes de l'astreinte { $schedule }. S'il en faut une : !override y met quelqu'un pour un temps.
child-no-duty = ⚠ Le planning n'a pas d'astreinte de protection de l'enfance : on appelle qui est d'astreinte. L'exploitant peut l'ajouter.
check-in-set = La personne veut qu'on lui demande demain comment elle va.
check-in-due = ⚠ { $code } : la personne voulait qu'on lui demande aujourd'hui comment elle va. Qui lui écrit ?
neutral-desk = ⚠ Mode neutre : quelqu'un d'autre lit peut-être le téléphone de la personne. Pas de noms, pas de code de dossier, pas de mots révélateurs dans une réponse.
word-right-desk = Le mot de code a été demandé à la personne, et la réponse est juste. Cela parle pour !trust.
word-wrong-desk = ⚠ Le mot de code a été demandé ; la réponse est autre. Assurez-vous de qui il s'agit.
word-duress-desk = ⚠ MOT DE DANGER : la personne l'a écrit. Quelqu'un exerce peut-être une contrainte ou lit en même temps. Rien ne part avant !trust ; ce qu'elle lit a l'air de rien.
word-asked-desk = J'ai demandé le mot de code, sous une forme qui ne révèle rien.
words-changed-desk = ⚠ Des mots convenus (mot de code, mot de danger ou mot pour cacher) ont été remplacés par d'autres. Quiconque a le téléphone en main peut le faire.
hidden-desk = ⚠ La personne a caché la discussion : ce que j'y ai écrit est supprimé, là où c'est possible. Rien ne part tant qu'elle n'écrit pas.
hours-desk = Ses souhaits pour les messages ont changé :
delete-desk = ⚠ La personne veut que tout soit supprimé. Cela part { $at }, d'ici aussi, sauf si elle change d'avis. Ne rien copier ailleurs.
delete-waits = ⚠ Le compte de la personne demande que tout soit supprimé. Rien ne l'est : on ne sait pas si c'est elle qui le veut. Après !trust, je lui repose la question.
delete-desk-kept = La personne a changé d'avis : rien n'est supprimé.
deleted-desk = { $code } a été supprimé à la demande de la personne, avec ce qui s'y rapportait ici.
deleted-here = (supprimé à la demande de la personne)
seized-made = { $who } dit que le téléphone de la personne est peut-être en d'autres mains. Rien n'y part avant !trust ; ce qui en vient est marqué.
seized-mark = ⚠ D'un téléphone peut-être en d'autres mains :
reply-waits = À la personne – attend jusqu'à { $at }, comme elle le souhaite :
reply-waits-first = À la personne – attend qu'elle écrive, comme elle le souhaite :
reply-names-code = Rien n'a été envoyé : la réponse contient le code du dossier, et quelqu'un d'autre lit peut-être le téléphone de la personne.
reply-seized = Rien n'a été envoyé : le téléphone est peut-être en d'autres mains. D'abord !trust, une fois que vous êtes sûrs.
translated = Traduction automatique, peut contenir des erreurs (original ci-dessus) :
translate-failed = (pas de traduction : la commande de traduction a échoué)
does-seized = le téléphone de la personne a été pris : rien n'y part, ce qui en vient est marqué
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
    [many] { $count } de plus sont arrivés. Ils sont gardés, mais pas montrés un par un.
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
    [many] { $days } jours
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
    [many] { $count } de ses appareils ne peuvent pas le lire :
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
trusted-back = { $who } dit que c'est bien la personne qui écrit là maintenant. Ce qui était retenu part maintenant.
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
argument-find = [GENRE [PAYS] [LANGUE]]
does-find = cabinets d'avocats, psychologues et autres partenaires : pour l'équipe seulement
find-kinds = Il y a des partenaires pour : { $kinds }. Écrire par exemple : !find { $example } KE sw (KE est un pays, sw une langue ; omettre ce qui n'importe pas).
find-none-listed = Aucun partenaire n'est inscrit. L'exploitant peut en ajouter.
find-none = Pas de { $kind } inscrit pour cela. Omettre le pays ou la langue, ou demander à l'exploitant.
find-head = Pour l'équipe seulement : ne jamais transmettre tel quel. Demander d'abord au partenaire, et à la personne si elle le veut.
find-row = · { $name } · { $contact } · { $details } · vérifié le { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · vérifié pour la dernière fois le { $date } : s'en assurer avant de s'y fier
find-row-never = ⚠ { $name } · { $contact } · { $details } · jamais vérifié : s'en assurer avant de s'y fier

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

## Drills

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
