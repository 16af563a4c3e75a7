### Español. Una frase para cada cosa que dice el programa, y las palabras que se le pueden escribir.
### Se tutea; nada supone el género de la persona. Las reglas están al principio de en.ftl.

## This language

own-name = Español
language-words = español | spanish | espagnol | castellano
language-before = en | hablas | hablan | habla | habláis | hablo | solo hablo | se habla | hablar | hablar en | hablamos | solo
language-name-en = inglés
language-name-fr = francés
language-name-es = español
language-unknown = idioma aún desconocido
greetings = hola | buenos días | buenas tardes | buenas noches | buenas | buen día | hola a todos | hola a todas | por favor | porfa | por fa | gracias | hola buenas | querido equipo
number-words = uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez
number-before = opción | número | respuesta | la | el | la opción | el número | es la
danger-mentions = peligro | peligroso | peligrosa | arma | armas | pistola | cuchillo | navaja | armado | armados | bomba | ácido | matar | mataron | mató | matan | muerte | muerto | muerta | muertos | asesinar | asesinato | disparar | disparo | disparos | dispararon | ataque | atacar | atacaron | atacó | agresión | agredió | agredieron | me pega | me pegan | me pegó | me pegaron | me golpea | me golpeó | me golpearon | golpes | paliza | me tocó | violación | violó | violaron | violada | violado | secuestro | secuestraron | secuestrado | secuestrada | desaparecido | desaparecida | desapareció | mi puerta | la puerta | frente a mi casa | fuera de mi casa | mi casa | dónde vivo | donde vivo | dónde trabajo | donde trabajo | va a venir | van a venir | viene esta noche | vienen esta noche | vienen por mí | me espera | me esperan | miedo | tengo miedo | asustado | asustada | policía | cárcel | prisión | me sigue | me siguió | me persigue | me persiguen | mi cuenta | mi contraseña | extorsión | extorsionan | fotos íntimas | insulta | insultan | insultos | insultaron | insultó | abuso | abusó | abusaron

## What people may write at any moment

intent-sos-words = emergencia | urgente | es urgente | es una emergencia | sálvenme | sálvame | muy urgente | emergencia grave | hay una emergencia | es una urgencia | urgencia
intent-sos-anywhere = sos | s.o.s | 🆘 | socorro | auxilio | sos ayuda | sos hay | sos me | sos nos | sos están | sos vienen | sos van | sos quieren | sos necesito | sos alguien | ayuda sos | mayday
intent-sos-never = vos sos | sos vos | que sos | quien sos | como sos | de donde sos | si sos | no sos | primeros auxilios | página sos | botón sos | sos una | sos un | sos la | sos el | sos tan | sos muy | sos racismo | aldeas infantiles sos | aldeas sos | señora socorro | señor socorro | doña socorro | sra socorro | tía socorro | mi tía socorro | maría socorro | vivo en socorro
intent-sos-everyday = sos
intent-sos-names = socorro | auxilio
intent-self-harm-anywhere = suicidio | suicidarme | suicidarse | suicidar | suicida | suicidas | quiero morir | quiero morirme | ganas de morir | ganas de morirme | quiero matarme | voy a matarme | pienso en matarme | pensando en matarme | ganas de matarme | quitarme la vida | quitarse la vida | acabar con mi vida | acabar con todo | terminar con mi vida | no quiero vivir | no quiero seguir viviendo | sin ganas de vivir | quiero hacerme daño | ganas de hacerme daño | me hago daño | lastimarme | autolesión | autolesiones | autolesionarme | me quiero matar | me voy a matar | me quiero morir | me quisiera morir | me quisiera matar | quisiera morir | quisiera morirme | quisiera matarme | quisiera estar muerta | quisiera estar muerto | quiero estar muerta | quiero estar muerto | ojalá estuviera muerta | ojalá estuviera muerto | desearía estar muerta | desearía estar muerto | desearía morir | prefiero morir | prefiero morirme | me voy a suicidar | no quiero seguir viva | no quiero seguir vivo | no quiero estar viva | no quiero estar vivo | me corto las venas | cortarme las venas | me corto los brazos | me estoy cortando | me corto cuando | ahorcarme | tirarme por la ventana | tirarme de un puente | tomé todas las pastillas | tomé muchas pastillas | me tomé las pastillas | me tomé todas las pastillas | me he tomado las pastillas | quiero desaparecer para siempre | no vale la pena vivir | no tengo ganas de vivir | cansada de vivir | cansado de vivir | ya no puedo vivir | terminar con todo | acabar con mi sufrimiento | me quiero hacer daño | me hago cortes | quiere matarse | se quiere matar | se va a matar | quiere morirse | se quiere morir | se hace daño | quiere hacerse daño
intent-self-harm-never = atentado suicida | ataque suicida | atentados suicidas | terrorista suicida | quieren lastimarme | quiere lastimarme | van a lastimarme | va a lastimarme | quieren suicidarme
intent-help-words = ayuda | ayúdame | ayúdenme | necesito ayuda | ayuda por favor | menú | qué puedo escribir | qué puedo hacer | me pueden ayudar | me puedes ayudar | pueden ayudarme | puedes ayudarme | alguien me puede ayudar | alguien puede ayudarme
intent-language-words = idioma | idiomas | lengua | lenguas | cambiar idioma | cambiar de idioma | otro idioma | 🌐
intent-stop-words = stop | alto | parar | para | basta | fin | cancelar | detener | detente | no más preguntas | ya no más | déjenme en paz | déjame en paz | no me escriban más | dejen de escribir | no escriban más
intent-status-words = estado | cómo va | cómo va mi caso | hay novedades | alguna novedad | lo recibieron | llegó mi mensaje
intent-keep-words = qué guardas | qué guardan | qué guardáis | qué se guarda | qué almacenan | qué conservan | privacidad | mis datos | cuánto tiempo lo guardan
intent-return-words = teléfono perdido | perder el teléfono | si pierdo el teléfono | si pierdo mi teléfono | si pierdo este teléfono | y si pierdo el teléfono | perdí mi teléfono | celular perdido | perdí mi celular | me robaron el teléfono | me robaron el celular | me quitaron el teléfono | he perdido mi teléfono | teléfono nuevo | nuevo teléfono | otro teléfono | móvil perdido | perdí el móvil | otro canal | cómo vuelvo
phrase-words = frase | frase es | mi frase | mi frase es
intent-back-words = atrás | volver | anterior | regresar | ⬅ | 🔙
intent-skip-words = saltar | omitir | siguiente | paso | pasar | no quiero responder | prefiero no responder | prefiero no decirlo | sin respuesta | ⏭

## The first words

hello = Hola. Este es el primer contacto del equipo ({ $team }): un programa que hace unas pocas preguntas cortas. Personas del equipo leen lo que escribes aquí; no es público.
hello-now = Si estás en peligro ahora, escribe SOS o 🆘 en cualquier momento, o llama al número de emergencias local si puedes hacerlo sin riesgo. Nada es obligatorio: “stop” termina las preguntas, “qué guardan” dice qué se guarda.
hello-languages = { $languages } → escribe el nombre del idioma.
how-to-answer = Un número, tus propias palabras o una reacción: todo vale como respuesta. “saltar” y “atrás” también funcionan.
option-line = { $number } – { $option }
unclear = He guardado lo que escribiste, y lo leerán personas. Mi pregunta otra vez:

## Questions

question-safe = ¿Puedes escribir aquí ahora sin riesgo, sin que nadie más lea este teléfono o este ordenador?
question-safe-again = ¿Puedes escribir aquí ahora sin riesgo?
question-safe-short = Escribir sin riesgo
question-danger = ¿Estás en peligro en las próximas horas, o lo está otra persona?
question-danger-again = ¿Hay alguien en peligro en las próximas horas?
question-danger-short = Peligro en las próximas horas
question-what = ¿Qué está pasando? Escríbelo con tus propias palabras. Si es más fácil, elige lo que más se parezca:
question-what-again = ¿Qué está pasando? Cualquier palabra sirve.
question-what-short = Qué está pasando
question-where = ¿Dónde está pasando? Por ejemplo en un wiki, en Telegram, en X, en la prensa, en persona, en varios sitios. Estamos aquí sea donde sea.
question-where-again = ¿Dónde está pasando?
question-where-short = Dónde
question-region = ¿De qué país o región se trata, si quieres decirlo? Nos ayuda a encontrar personas que conocen las leyes de allí. También puedes elegir:
question-region-again = ¿De qué país o región se trata, si quieres decirlo?
question-region-short = País o región
question-contact = ¿Cómo y cuándo podemos escribirte? Con tus propias palabras, o:
question-contact-again = ¿Cómo y cuándo podemos escribirte?
question-contact-short = Contacto

## Answers

option-yes = Sí
option-yes-words = sí | s | sip | claro | claro que sí | por supuesto | vale | ok | 👍 | ✅ | ✔ | ☑ | sí sí | sí claro | sí por supuesto | así es | nadie más | nadie lee | nadie lo lee | nadie puede leer | nadie puede leerlo | nadie más lee
option-no = No
option-no-words = no | n | nop | para nada | claro que no | 👎 | ❌ | ✖ | 🚫 | no no | nadie | nada | ninguno | ningún peligro | no hay peligro | no estoy en peligro | no estamos en peligro | nadie está en peligro | no gracias
option-unsure = No lo sé
option-unsure-words = no lo sé | no sé | no estoy seguro | no estoy segura | quizás | quizá | tal vez | ni idea | 🤷 | ❓ | no creo | creo que no | no lo creo
option-maybe = Quizás
option-maybe-words = quizás | quizá | tal vez | puede ser | puede que sí | a lo mejor | es posible | posiblemente | probablemente | creo que sí | me temo que sí | no lo sé | no sé | no estoy seguro | no estoy segura | 🤷 | ❓ | no creo | creo que no | no lo creo | podría ser
option-doxxing = Se publicó información privada de alguien (doxxing)
option-doxxing-words = doxxing | doxing | doxeo | doxear | me doxearon | información privada | datos privados
option-doxxing-mentions = doxeo | doxearon | doxeado | doxeada | doxxing | doxing | mi dirección | nuestra dirección | mi número de teléfono | información privada | datos personales | datos privados | filtraron mis | publicaron mi | publicaron mis | publicó mi
option-threats = Amenazas
option-threats-words = amenazas | amenaza | me amenazan | me amenazaron | chantaje
option-threats-mentions = amenaza | amenazas | amenazan | amenazando | amenazaron | amenazado | amenazada | me amenazó | matarme | matarnos | violarme | chantaje | chantajean
option-arrest = Detención, policía o una carta legal
option-arrest-words = detención | arresto | detenido | detenida | policía | citación | carta legal | abogado | abogada | juzgado | tribunal | allanamiento | legal
option-arrest-mentions = arresto | arrestaron | arrestado | arrestada | detención | detuvieron | detenido | detenida | citación | citado | citada | allanamiento | allanaron | deportado | deportada
option-surveillance = Vigilancia, o un sitio bloqueado
option-surveillance-words = vigilancia | me vigilan | me siguen | espionaje | me espían | hackeo | hackeado | hackeada | bloqueo | bloqueado | censura | apagón
option-surveillance-mentions = vigilancia | vigilan | vigilando | vigilado | vigilada | me siguen | siguiendo | espían | espiando | programa espía | hackearon | hackeado | hackeada | bloqueado | censurado
option-child = Una niña, un niño o una persona joven en peligro
option-child-words = niño | niña | niños | niñas | menor | menores | un menor | una menor
option-child-mentions = niño | niña | niños | niñas | menor de edad | menores de edad
option-self-harm = Alguien podría hacerse daño
option-self-harm-words = hacerse daño
option-harassment = Acoso
option-harassment-words = acoso | me acosan | hostigamiento | odio
option-harassment-mentions = acoso | acosan | acosando | acosado | acosada | acosador | hostigamiento | hostigan
option-travel = Un viaje o un evento
option-travel-words = viaje | evento | conferencia | encuentro | reunión
option-disinformation = Desinformación
option-disinformation-words = desinformación | propaganda | noticias falsas | mentiras | bulos
option-removal = Quitar información sobre mí
option-removal-words = quitar | retirar | borrar mis datos | eliminar mis datos | eliminar
option-advice = Formación o consejo
option-advice-words = consejo | consejos | formación | capacitación | pregunta | una pregunta
option-other = Otra cosa, o no lo sé
option-other-words = otro | otra cosa | otra | no lo sé | no sé
option-no-local = Sin personas de mi zona, por favor
option-no-local-words = sin personas de mi zona | nadie de aquí | nadie de mi país | sin gente local | sin personas locales
option-this-chat = En este chat, a cualquier hora
option-this-chat-words = este chat | aquí | en este chat | a cualquier hora | cuando sea | siempre
option-i-write-first = Solo después de que yo escriba
option-i-write-first-words = solo después de que yo escriba | solo si yo escribo primero | yo escribo primero | no me escriban | no me escribas | no me escribáis

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = amenazas
category-arrest = detención / policía / legal
category-surveillance = vigilancia / bloqueo
category-child = niñez
category-self-harm = hacerse daño
category-harassment = acoso
category-travel = viaje / evento
category-disinformation = desinformación
category-removal = quitar información
category-advice = formación / consejo
category-other = otra cosa
no-category = sin clasificar

## Emergencies

sos = Se está avisando al equipo ({ $team }) en este momento de que hay una vida en peligro.
sos-number = Si puedes llamar sin riesgo: el número de emergencias de tu país. Si no puedes llamar, pídelo a alguien de confianza.
sos-write = No pregunto nada más. Escribe lo que está pasando, con cualquier palabra, cuando puedas: llega al equipo de inmediato.
self-harm = Gracias por escribirlo. No tienes que pasar por esto sin ayuda: se está avisando al equipo ({ $team }) en este momento.
self-harm-ask = ¿Piensas en matarte, o se trata de alguien que conoces?
self-harm-number = Si puedes llamar o enviar un SMS sin riesgo: el número de emergencias de tu país, o una línea de crisis de allí.
self-harm-misread = Si te he entendido mal, dilo sin más: lo leen personas.

## The end of the questions

summary = Gracias. Esto es lo que he anotado:
summary-line = · { $question }: { $answer }
in-your-words = con tus propias palabras
what-next = Ya está en la sala del equipo ({ $team }). Lo leerá una persona; el objetivo es responderte aquí en { $within }.
what-next-by = Ya está en la sala del equipo ({ $team }). Lo leerá una persona; el objetivo es responderte aquí en { $within }, como muy tarde { $at }.
what-next-quiet = Recibido. No escribo nada aquí por mi cuenta. Escribe cuando puedas hacerlo sin riesgo; SOS funciona en cualquier momento.
write-any-time = Puedes escribir aquí en cualquier momento. Si se vuelve peligroso: SOS.
others-open = Sigues libre de acudir también a otras personas, por ejemplo a un bufete de abogados, a la policía, a una autoridad, a gente de confianza.
handed-over-silent = No tienes que responder más preguntas. El equipo ({ $team }) ya tiene lo que escribiste.
handed-over-unread = El equipo ({ $team }) sabe que alguien nos escribió y que no pude leerlo. Si puedes, envíalo otra vez.
span-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
  }
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
  }
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
  }
span-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }
span-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
  }

## At any moment

passed-on = Transmitido al equipo ({ $team }).
all-is-kept = Todo lo que escribes aquí se guarda, y hay personas que pueden leerlo. No hace falta repetir nada. SOS les avisa siempre al instante.
language-changed = Seguimos en español.
languages = Para cambiar, escribe el nombre de un idioma: Español · { $languages }
help = Llevo tus palabras a las personas del equipo ({ $team }) y traigo sus respuestas. Nadie más las lee.
help-now = Si estás en peligro ahora: escribe SOS o 🆘, o llama al número de emergencias local si puedes hacerlo sin riesgo.
help-words = Puedes escribir en cualquier momento: “estado” – cómo van las cosas · “idioma” – otro idioma · “qué guardan” – qué se guarda · “teléfono perdido” – una forma de volver desde otra cuenta · “stop” – no más preguntas · “atrás” y “saltar” durante las preguntas. Todo lo demás va al equipo.
keep = Se guarda, sellado, en el servidor del equipo: lo que escribes aquí, tus respuestas y a dónde responderte. Se borra { $days } días después de cerrar tu caso. Las personas del equipo ({ $team }) lo leen en su sala cifrada; lo que está allí no se borra solo. Nadie más lo recibe, no se publica, y no sirve para entrenar ninguna máquina.
keep-withdraw = Si borras un mensaje en este chat, lo quito de lo guardado y de la sala del equipo. Lo que alguien ya leyó, ya está leído.
keep-vanish = Se guarda, sellado, en el servidor del equipo: lo que escribes aquí, tus respuestas y a dónde responderte. Las personas del equipo ({ $team }) lo leen en su sala cifrada. En este chat los mensajes desaparecen, como lo ajustaste: lo que desaparece aquí también se quita de lo guardado y de esa sala, cuando el equipo lo haya recibido; como mínimo, un cuarto de hora. Lo que no desaparece se borra { $days } días después de cerrar tu caso; lo que de ello esté en esa sala no se borra solo. Nadie más lo recibe, no se publica, y no sirve para entrenar ninguna máquina.
keep-return = También se guardan, y no se muestran a nadie: el código y la frase para volver. Borrar los mensajes donde están no anula ni el código ni la frase.
status-none = Todavía no se ha transmitido nada. Se hará al terminar las preguntas, cuando escribas “stop”, o tras unos minutos de silencio.
status-open = Recibido. Espera a una persona del equipo ({ $team }).
status-taken = Lo tiene una persona del equipo ({ $team }).
status-closed = Cerrado. Si escribes aquí, se abre de nuevo.
status-code = Si necesitas decirnos el código: { $code }
stopped = Paro, y no escribo nada por mi cuenta. Escribe cuando quieras; le llega al equipo ({ $team }).
stopped-kept = Paro las preguntas. Personas del equipo ({ $team }) tienen lo que escribiste hasta ahora. Si quieres retirarlo, borra aquí tus mensajes. Escribe cuando quieras.
stopped-nothing = Paro. No se transmitió nada. Escribe cuando quieras; SOS funciona en cualquier momento.
case-closed = El equipo ({ $team }) ha cerrado esto por ahora. Puedes volver a escribir aquí en cualquier momento, sobre esto o sobre otra cosa.
neutral = Lo que se escribe aquí lo leen personas. Si estás en peligro ahora: llama al número de emergencias local si puedes hacerlo sin riesgo.

## Volver desde otra cuenta o por otro canal

return-nothing-yet = Desde este chat todavía no hay nada a lo que volver. Cuando las personas tengan lo que escribes aquí, “teléfono perdido” te da un código para ello.
return-have-code = Si tienes un código: escríbelo y, detrás, tu frase, en un solo mensaje.
return-code = Tu código: { $code }
return-how = Si pierdes este teléfono o esta cuenta, escríbenos desde otra cuenta o por otro canal: el código y, detrás, tu frase, en un solo mensaje. Una persona del equipo ({ $team }) decide entonces si seguimos allí. Antes no se muestra nada allí.
return-phrase = Ahora elige tu frase, con palabras que nadie adivine: escribe “frase” y, detrás, esas palabras, en un solo mensaje. No se muestra a nadie. Una frase nueva reemplaza a la anterior.
return-too-short = Es demasiado corto para una frase: al menos { $least } caracteres. No se guardó nada. Escribe otra vez “frase” y, detrás, más palabras.
return-agreed = De acuerdo. Guarda el código y la frase en la cabeza o en un lugar seguro, no en este teléfono. Si alguien puede leer aquí, borra estos mensajes; eso no anula ni el código ni la frase.
return-heard = Recibido. Un código cuenta con la frase que le corresponde: el código y, detrás, la frase, en un solo mensaje. Si es correcto, hay personas que lo miran y responden aquí. Si estás en peligro ahora: escribe SOS o llama al número de emergencias local si puedes hacerlo sin riesgo. Si nadie responde en una hora, escribe otra vez el código y la frase.
linked-reporter = A partir de ahora el equipo ({ $team }) te responde aquí.

## What cannot be carried

files-not-carried = Todavía no puedo llevar imágenes, notas de voz ni archivos; el equipo ({ $team }) solo sabe que llegó algo así. Descríbelo con palabras, por favor. No envíes imágenes íntimas, ni ninguna imagen de menores.
calls-not-taken = No puedo atender llamadas. Escribe aquí, con cualquier palabra; en peligro, escribe SOS.
not-handled = Algo ha fallado por mi parte y puede que tu último mensaje no haya llegado al equipo ({ $team }). Se le está avisando. Envíalo otra vez, por favor. Si estás en peligro: llama al número de emergencias de tu país, si puedes hacerlo sin riesgo.
unreadable = Tu mensaje llegó, pero mi dispositivo no pudo descifrarlo. Envíalo otra vez, por favor. Si estás en peligro: llama al número de emergencias local si puedes hacerlo sin riesgo.
unencrypted-room = Esta sala no está cifrada, así que no hablo aquí. Abre un nuevo chat directo conmigo y deja activado el cifrado.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · abierto { $at } · edad: { $age }
card-due = se espera una respuesta antes de { $at }
card-channel = escribe en { $language } · por { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = con sus palabras, ver abajo
card-stopped = ⚠ pidió silencio: escribir solo si es necesario
card-left = ⚠ salió del chat: nada de lo que se escriba allí llega
card-company = ⚠ hay alguien más en el chat: lo lee y puede escribir
card-doubted = ⚠ la identidad de la persona cambió: nada sale hasta !trust
card-claimed = ⚠ otra cuenta en { $channel } conoce el código y la frase: !link cuando se hayan asegurado
card-vanish = los mensajes desaparecen de su teléfono tras { $after }
card-previous = quizás la misma cuenta que { $code }: nunca unir sin preguntar
card-how = !take · !reply palabras · !help, en respuesta a esta ficha — todo lo demás queda dentro
holder = lo tiene { $who }
holder-nobody = todavía no lo tiene nadie
holder-closed = cerrado
priority-p0 = P0 vida
priority-p1 = P1 urgente
priority-p2 = P2 serio
priority-p3 = P3 consejo
age-new = menos de { $minutes } min
age-minutes = { $count } min
age-hours = { $count } h
age-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }

## In the thread

desk-sos = ⚠ La persona pide auxilio: hay una vida en peligro.
desk-self-harm = ⚠ La persona habla de hacerse daño, ella misma u otra. Responder ahora, con franqueza, sin plantilla; preguntar si está a salvo durante la próxima hora y si hay alguien cerca.
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = escrito { $at }, recibido { $received }:
older-than-above = Es anterior a lo que está arriba:
came-unencrypted = Esto no llegó cifrado. Quien maneja el servidor pudo haberlo escrito:
edited = La persona cambió un mensaje. Ahora dice:
reacted = La persona puso un signo en un mensaje:
empty-message = (un mensaje vacío)
cut = … más de { $limit } caracteres; el resto no se guardó
taken-back = La persona retiró un mensaje.
withdrawals-wait = Retiró mensajes. Se hará después de !trust: todavía no se sabe si fue la persona.
withdrawals-dropped = Lo que se había retirado antes de esto no se retira.
listing-taken-back = Lo que !case había mostrado también se retira, porque algo de ello ya no está o cambió. !case muestra lo que queda.
file-came = La persona envió { $sort }. No se llevó; se le pidió que lo describiera.
sort-file = un archivo
sort-image = una imagen
sort-audio = una nota de voz
sort-video = un vídeo
call-came = La persona intentó llamar. Nadie puede contestar ahí.
case-raised = Ahora { $priority }.
case-reopened = { $code } está abierto de nuevo: la persona ha escrito.
intake-cut-short = La persona dejó de escribir durante las preguntas. Esto es lo que hay.
intake-unread = Llegó un mensaje que no se pudo descifrar, y nada desde entonces. No hay más que esto.
stopped-desk = La persona escribió “stop”: no más preguntas. Escribir solo si es necesario.
left-desk = ⚠ La persona salió del chat: nada de lo que se escriba allí llega.
company-desk = ⚠ Alguien más entró en el chat. Desde ahora lee lo que se escribe allí, y lo que escriba llega aquí como si fueran palabras de la persona.
vanish-set = La persona hace desaparecer los mensajes tras { $after }. Las respuestas lo respetan.
vanish-off = La persona ya no hace desaparecer los mensajes.
vanished = Las palabras hasta el { $at } han desaparecido aquí, como lo quiere el temporizador de la persona.
by-hand = Escrito a la persona a mano, en el teléfono del propio bot. Nadie ha tomado el caso con eso:
by-hand-nowhere = Alguien escribió a mano, en el teléfono del propio bot, a una persona que no tiene caso aquí.
claimed = ⚠ Alguien conoce el código de regreso y la frase de este caso, y los escribió desde otra cuenta en { $channel }. No se le reveló nada, y nada cambia por sí solo.
claimed-how = Si están convencidos de que es la persona: !link. Hasta entonces las respuestas van a la cuenta antigua.
claimed-by-another = No es la cuenta que los mostró antes. !link significa ahora esta: asegúrense otra vez de quién es quién.
claim-changed = ⚠ Quien mostró el código y la frase de este caso en { $channel } tiene ahora otra identidad: un teléfono nuevo, u otra persona. Haberlos mostrado ya no cuenta, y !link no hace nada. Puede mostrarlos otra vez.
claimed-wrongly = ⚠ Desde otra cuenta en { $channel } alguien escribió el código de regreso de este caso, pero no la frase. Intentos: { $count }. No se le reveló nada.
return-tried = ⚠ Una cuenta en { $channel } probó mal un código de regreso. Intentos: { $count }. No se reveló nada; cada vez tiene que esperar más.
unreadable-desk = No se pudo descifrar un mensaje de una persona. Se le pidió que lo enviara otra vez.
digest = ⚠ Muchos mensajes a la vez: { $count ->
    [one] llegó { $count } más. Está guardado, pero no se muestra aquí.
   *[other] llegaron { $count } más. Están guardados, pero no se muestran uno por uno.
  } !case { $code } lo muestra todo.
said-reporter = de la persona, { $at }:
said-team = enviado a la persona, { $at }:
said-note = nota, { $at }:
noted = Anotado por { $who }. Queda dentro.

## Commands

commands = Todo lo que escribes queda dentro, excepto !reply. Escribe un comando en respuesta a la ficha del caso, o con su código: !take CÓDIGO.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = PALABRAS
argument-result = [RESULTADO]
argument-priority = P0|P1|P2|P3
does-take = el caso es tuyo
does-reply = decir esto a la persona, como equipo; toma el caso si no lo tiene nadie
does-note = guardar una nota con el caso; queda dentro
does-priority = más o menos urgente
does-close = cerrarlo; la persona puede volver a escribir siempre
does-trust = la nueva identidad de la persona es realmente suya: hablarle otra vez
does-link = la persona tiene ahora otra cuenta: seguir allí
does-cases = qué está abierto
does-case = un caso con todo lo dicho
does-help = esta tabla
command-needs = No se hizo nada. Escríbelo así: { $usage }
command-unknown = No existe { $word }. No se hizo ni se envió nada. !help muestra todos los comandos.
command-near = No existe { $word }. ¿Querías decir { $near }? No se hizo ni se envió nada.
which-case = ¿Qué caso? Escribe { $command } CÓDIGO, o escríbelo en respuesta a la ficha del caso. No se hizo nada.
no-case = No hay caso { $typed }. No se hizo nada. !cases muestra qué está abierto.
no-case-near = No hay caso { $typed }. ¿Querías decir { $near }? No se hizo nada.
other-case = Aquí se trata de { $code }, pero escribiste { $typed }. ¿Cuál de los dos? Aquí el código puede omitirse. No se hizo nada.
untrusted = No hecho, { $who }: vino de un dispositivo sin verificar, o sin cifrado. Verifica el dispositivo en los ajustes del cliente y escríbelo otra vez.
safety-number = No hecho, { $who }: tu número de seguridad cambió, y quien opera el programa debe confirmarlo primero (safetybot signal trust). Después escríbelo otra vez.
desk-unreadable = No pude descifrar aquí un mensaje de { $who }. Si era un comando, escríbelo otra vez, por favor.

taken = { $code }: ahora lo tiene { $who }.
taken-already = { $code } ya es tuyo.
taken-by-another = { $code } ya lo tiene { $who }.
priority-unknown = No se hizo nada. Las prioridades son P0 vida, P1 urgente, P2 serio, P3 consejo.
priority-same = Ya es { $priority }.
priority-changed = { $who }: { $old } → { $new }
closed = { $who } cerró { $code }. Todo lo guardado se borrará en { $days ->
    [one] { $days } día
   *[other] { $days } días
  }, salvo que la persona vuelva a escribir.
closed-already = { $code } ya está cerrado.
case-forgotten = Se borró lo que se guardaba de { $code }.
cases = Casos abiertos: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = No hay ningún caso abierto.
cases-more = … y { $count } más

reply-on-its-way = A la persona – en camino:
reply-delivered = A la persona – entregado:
reply-arrived = A la persona – llegó a su teléfono:
reply-read = A la persona – leído:
reply-held = A la persona – RETENIDO hasta !trust:
reply-delivered-partly = A la persona – entregado, pero { $count ->
    [one] { $count } de sus dispositivos no puede leerlo:
   *[other] { $count } de sus dispositivos no pueden leerlo:
  }
reply-not-delivered = A la persona – NO ENTREGADO ({ $reason }):
reply-failed = ⚠ { $code }: una respuesta no se entregó. La persona no la ha leído.
reply-perhaps-delivered = A la persona – QUIZÁ ENTREGADO, nadie lo sabe:
reply-in-doubt = ⚠ { $code }: no se sabe si una respuesta fue entregada: no llegó confirmación, y no la repito a ciegas. Pregunte a la persona, o envíela de nuevo; quizá la lea entonces dos veces.
reply-closed = { $code } está cerrado: no se envió nada. Primero !take.
reply-left = La persona salió del chat: no se envió nada, no le llegaría a nadie.
reply-too-long = No se envió nada: como máximo { $limit } caracteres por respuesta. Divídela, por favor.
message-not-delivered = ⚠ Algo que le dije a la persona no se entregó ({ $reason }).
identity-changed = ⚠ La identidad de la persona cambió (en Signal: el número de seguridad): un teléfono nuevo, u otra persona. Lo que escribe se muestra aquí. No sale nada salvo una frase neutra, hasta que alguien de la sala se haya asegurado de quién es y escriba !trust aquí. Las respuestas se retienen hasta entonces.
identity-changed-again = ⚠ La identidad de la persona cambió otra vez: ya no es la que se anunció arriba, y quien se aseguró de aquella se aseguró de otra persona. Asegúrense de nuevo de quién es y después escriban !trust.
identity-phrase-right = Allí se acaban de escribir el código y la frase de este caso, y ambos son correctos: eso habla a favor de !trust.
identity-phrase-wrong = ⚠ Allí se acaba de escribir el código de este caso, con una frase equivocada o sin frase.
trusted = { $who } se aseguró de la nueva identidad de la persona. Lo retenido sale ahora.
trusted-already = { $who } responde por la identidad de la persona. Que yo sepa, no había cambiado.
trust-overtaken = ⚠ !trust no contó: antes de que tuviera efecto, la identidad de la persona había cambiado otra vez. No sale nada salvo una frase neutra. Asegúrense de nuevo de quién es y escriban !trust otra vez.
trust-failed = ⚠ !trust no tuvo efecto ({ $reason }). No sale nada salvo una frase neutra; las respuestas siguen retenidas. Escriban !trust otra vez; si vuelve a fallar, díganselo a quien opera el programa.
link-nothing = { $code }: nadie ha mostrado el código y la frase desde otra cuenta. No se hizo nada.
link-gone = { $code }: quien mostró el código y la frase ya no está, o pertenece ahora a otro caso. No se hizo nada. Puede mostrarlos otra vez.
link-doubted = { $code }: la identidad de quien mostró el código y la frase cambió: un teléfono nuevo, u otra persona. No se hizo nada. Asegúrense de quién es y escriban !trust en el caso que tiene allí; después !link aquí.
linked = { $who } se aseguró: la persona tiene ahora otra cuenta, en { $channel }, y las respuestas van allí.
linked-old = Lo que aún no había salido también va allí. Lo que se escribió allí entretanto está en !case. El código antiguo ya no cuenta: “teléfono perdido” da uno nuevo.
linked-other = Lo que llegó como { $other } es desde ahora parte de { $code }; la tarjeta de { $other } ya no cuenta.
message-in-doubt = ⚠ No se sabe si algo que le dije a la persona fue entregado. No lo repito, porque podría leerlo dos veces.
delivery-lost = ⚠ No se pudo entregar un mensaje, y ya no sé de quién era.
perhaps-sent-twice = ⚠ Esto quizá se haya enviado dos veces: el servidor no dijo si lo había recibido.

## About the bot itself

alarm-event-set-aside = ⚠ Tropecé con algo que llegó y lo aparté, sellado. Nada más se retrasa. Díselo a quien opera el programa, por favor.
alarm-our-device-distrusted = ⚠ Mi propio dispositivo ya no cuenta como fiable. Díselo enseguida a quien opera el programa.
alarm-identity-changed = ⚠ Cambió la identidad de alguien del equipo: empezó de nuevo, o es otra persona. Queda fuera hasta que se aclare. Díselo a quien opera el programa: «safetybot check» dice de quién se trata.
alarm-matrix-stopped = ⚠ En Matrix ya no entra ni sale nada: solo quien opera el programa puede arreglarlo. Avísale: «safetybot check» dice qué falla.
alarm-signal-stopped = ⚠ En Signal ya no entra ni sale nada: solo quien opera el programa puede arreglarlo. Avísale: «safetybot check» dice qué falla.
alarm-signal-unreadable = ⚠ Llegó algo por Signal que no se pudo abrir, y nadie sabe de quién. Puede que alguien espere una respuesta. Díselo a quien opera el programa.
alarm-store-failed = ⚠ No pude guardar nada desde { $since } hasta { $until }: falló el disco o la base de datos. Nada de lo aceptado se ha perdido; lo escrito entretanto se responde tarde. Díselo a quien opera el programa, por favor.
alarm-signal-challenge = ⚠ Signal quiere que una persona resuelva un captcha antes de dejarme enviar tanto como antes. Lo que espera sigue en orden, primero las llamadas de ayuda. Díselo a quien opera el programa: «safetybot signal challenge».
canary-missed = ⚠ No ha llegado nada por { $channel } desde { $since }: mis propios mensajes de prueba no llegan. Quizá hay personas que escriben y no me llega. Díselo a quien opera el programa.
canary-still-missed = ⚠ Sigue sin llegar nada por { $channel }. Díselo a quien opera el programa.
canary-back = Los mensajes llegan otra vez por { $channel }.
alarm-other = ⚠ Algo va mal conmigo: { $alarm }. Díselo a quien opera el programa.

## Escalation

page = 🔔 { $priority } · { $code } · desde hace { $age }
page-how = ✅ en este mensaje toma el caso; también !take en la sala del equipo. Allí está de qué se trata.
page-late = ⚠ Esto llega tarde: yo no estaba en marcha.
page-silent = Alguien lo tomó y lo dejó; la persona espera.
paging = 🔔 { $code }: aviso a { $who }. ✅ aquí lo toma.
paging-desk = 🔔 { $code } espera desde hace { $age } y nadie lo tiene. ¿Quién puede? ✅ aquí lo toma.
paging-nobody = 🔔 ⚠ { $code }: no se pudo avisar a nadie en este paso, así que pregunto a toda la sala. Espera desde hace { $age }. ✅ aquí lo toma.
paging-desk-owner = 🔔 { $who } tomó { $code } y no responde; llegó hace { $age }. ¿Quién puede continuar? ✅ aquí lo toma.
paged-desk = toda la sala
paged-webhook = el webhook
passed-over = { $who } ya lleva un P0 y no recibe aviso de este.
page-failed = ⚠ No se pudo avisar a { $who } ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: se recorrieron todos los pasos y nadie ha venido desde hace { $age }. ¿Quién puede? ✅ aquí lo toma. Sigo preguntando.
owner-silent = ⚠ { $who } tomó { $code } y la persona sigue esperando. Aviso de nuevo, desde el primer paso. !take, !note o !reply de { $who } lo detiene; cualquier otra persona puede hacer !take.
owner-left = { $who }, tu guardia terminó y tienes { $code }. Pásalo (alguien escribe !take), devuélvelo (!release) o quédatelo (!take). En { $minutes } minutos pasa a quien esté de guardia.
given-back = { $who } ya no está de guardia y no se quedó con { $code }: está abierto de nuevo.
released = { $who } ha devuelto { $code }.
nobody-has-it = Nadie tiene { $code }.
promise-broken = ⚠ { $code }: se prometió una respuesta antes de { $at } y no la hay.
a-person-has-it = Una persona del equipo { $team } tiene ahora tu mensaje.
late-unread = Lo siento: nadie lo ha leído todavía. Sigo llamando a las personas del equipo { $team }.
late-unanswered = Una persona del equipo { $team } tiene tu mensaje, pero todavía no tienes respuesta. El equipo sabe que esperas.
late-given-back = El equipo { $team } ha visto tu mensaje, pero todavía no tienes respuesta. Sigo llamando.
late-next-person = La próxima persona entra de guardia { $when }.
late-next = Te escribo de nuevo { $when }, pase lo que pase.
late-number = Si estás en peligro: llama al número de emergencias local, si es seguro.
at-time = como muy tarde { $at }
in-about = dentro de aproximadamente { $span }
duty-only-pages = Este chat es solo para avisos: ✅ en un aviso, o !take con el código, toma un caso. Para lo demás escribe en la sala del equipo, donde los otros lo ven.
duty-see-desk = El resultado está en la sala del equipo.
ledger = { $code }: a quién se avisó
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · tomado { $seen }
ledger-empty = { $code }: no se avisó a nadie.
fate-on-its-way = en camino
fate-delivered = entregado { $at }
fate-failed = no entregado: { $reason }
fate-noted = anotado
drill = 🎓 SIMULACRO – nadie está en peligro
does-release = devolver el caso; se avisa a quien esté de guardia
does-pages = a quién se avisó por este caso, y qué fue de ello

## On call

no-schedule = No hay calendario de guardias: todas las personas de esta sala están de guardia. Quien opera el bot puede poner uno.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = primera
tier-second = segunda
tier-lead = responsable
person = { $name }
person-unreachable = { $name } (sin cuenta: no se le puede avisar)
nobody = nadie
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … y { $count } más
and-longer = { $at } y más allá
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, próximo relevo { $at }:
oncall-next-none = { $schedule }: ningún relevo en las próximas semanas.
oncall-unclear = Escribe !oncall, !oncall next, o hasta dónde mirar: !oncall 4w (como mucho { $weeks }w).
oncall-begins = Desde ahora aviso según el calendario. De guardia:
until = hasta { $at }
until-open = sin fin a la vista
in-place-of = { $who } por { $other }
without = sin { $who }

time-unclear = No se hizo nada: no sé leer “{ $typed }” como una hora. Escribe por ejemplo: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Una hora sin día es la próxima; un día sin hora es el día entero.
time-endless = No se hizo nada: ¿hasta cuándo? Añade por ejemplo: until 18:00 · for 3h.
time-backwards = No se hizo nada: acabaría ({ $end }) antes de empezar ({ $start }). Pon el día delante de la hora.
time-past = No se hizo nada: eso acabó { $end }. Lo que fue queda como fue.
time-too-long = No se hizo nada: como mucho { $days } días. Lo que dura más va en el calendario de quien opera el bot.

no-person = No se hizo nada: nadie en el calendario se llama { $typed }.
no-person-near = No se hizo nada: nadie en el calendario se llama { $typed }. ¿Querías decir { $near }?
not-in-schedule = No se hizo nada: tu cuenta no está en el calendario, { $who }. Quien opera el bot puede añadirla.
no-schedule-named = No se hizo nada: { $typed } no es ni un calendario ni un rango. Calendarios: { $known }. Rangos: first, second, lead.
which-schedule = No se hizo nada: ¿qué calendario? Pon su nombre detrás de la persona: { $known }.

change-past = No se hizo nada: ya ha acabado.
change-nothing = No se hizo nada: no cambiaría nada. De guardia entonces:
gap-question = No se hizo nada, porque entonces no se podría avisar a nadie del primer rango. Si es lo que quieres, escribe lo mismo con “{ $word }” al final.
gap-ask-cover = Para pedir que alguien te cubra: !cover from … until …
gap-made = ⚠ Entonces no se puede avisar a nadie del primer rango:
gap-row = ⚠ { $schedule }: nadie en el primer rango, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: nadie en el primer rango a quien se pueda avisar (libra, o sin cuenta), { $start } – { $end }
override-whom = No se hizo nada: ¿quién? Escribe por ejemplo: !override @alguien until 18:00
override-made = Cambiado por { $who }. Para deshacerlo: !override undo { $tag }
nobody-behind = ⚠ { $who } está entonces en el primer y el segundo rango: nadie queda detrás.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } libra, { $start } – { $end }. Para deshacerlo: !away undo { $tag }
away-already = No se hizo nada: { $who } ya libra entonces.
leave-row = { $tag } · { $who } libra · { $start } – { $end }
undo-nothing = No hay nada que deshacer.
undo-which = ¿Cuál? Escribe el comando otra vez con undo y la palabra de delante:
undo-unknown = No se hizo nada: no hay { $typed }. Hay:
undone = { $tag } deshecho por { $who }.

cover-how = Para pedirlo: !cover next (tu próxima guardia) · !cover from 18:00 until 22:00 · !cover @alguien from … until …. Para aceptar: !cover take NÚMERO. No cambia nada hasta que alguien acepta.
cover-none = Nadie pide que le cubran.
cover-open = Se pide cubrir:
cover-asked = { $who } pide que le cubran. Quien acepta escribe !cover take y el número:
cover-already = No se hizo nada: ya está pedido.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · se pide a { $other }
cover-row-for = { $request } · a cambio de { $other }, { $start } – { $end }
swap-how = No se hizo nada. Escribe el día en que empieza tu guardia, luego el de la suya: !swap @alguien 24 Nov for 26 Nov
swap-no-shifts = No se hizo nada: en ningún calendario empieza una guardia de { $who } { $mine } y una de { $other } { $theirs }. !oncall 4w muestra cuándo empiezan.
swap-unknown = No se hizo nada: no hay petición { $typed }.
cover-taken = { $who } acepta la petición { $number } de { $asker }.
cover-undone = Petición { $number } deshecha por { $who }.
swap-reminder = Sigue abierto – ¿quién puede? Escribe !cover take y el número:
swap-backwards = No se hizo nada: acabaría antes de empezar.
swap-past = No se hizo nada: ya ha empezado. Para lo que ha empezado, escribe !override @alguien until …
swap-overlap = No se hizo nada: los dos periodos se solapan.
swap-off-duty = No se hizo nada: la persona a la que habría que cubrir no está de guardia entonces.
swap-taken = No se hizo nada: alguien ya la aceptó.
swap-own = No se hizo nada: nadie se cubre a sí mismo.
swap-not-asked = No se hizo nada: se le pidió a otra persona.

handoff = Relevo
handoff-late = ⚠ Relevo, anunciado tarde: yo no estaba en marcha. Es así desde { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = No hay ningún caso abierto.
handoff-cases = Casos abiertos:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, cuya guardia ha acabado: ¿pasarlo o quedárselo? · { $promised }
promised-by = se prometió una respuesta para { $at }
nothing-promised = no hay nada prometido
shift-soon = Tu guardia empieza pronto, { $start }: { $schedule }, { $tier }.
gaps = ⚠ En los próximos { $days } días hay momentos en que no se puede avisar a nadie del primer rango. Los casos que lleguen entonces van a toda esta sala:
gaps-ask = Libres en el primero de ellos, primero quien lleva más tiempo sin guardia: { $who }.
gaps-how = Para llenar uno: !override @alguien from … until …
schedule-changed = Quien opera el bot ha cambiado el calendario. Los próximos días:
reloaded = Calendario y reglas leídos de nuevo. De guardia ahora:
reload-failed = ⚠ El calendario y las reglas no se han tomado; siguen en vigor los de antes:

argument-oncall = [next|4w]
argument-override = @PERSONA [CALENDARIO] [RANGO] [from CUÁNDO] until CUÁNDO | undo
argument-cover = [next|[@PERSONA] from CUÁNDO until CUÁNDO|take NÚMERO|undo NÚMERO]
argument-swap = @PERSONA DÍA for DÍA
argument-away = [from CUÁNDO] until CUÁNDO | undo
does-oncall = quién está de guardia; qué viene después; las próximas semanas
does-override = otra persona por un tiempo; +@PERSONA se suma a quien está de guardia
does-cover = quién pide que le cubran; pedirlo, aceptarlo
does-swap = ofrecer tu guardia que empieza un día por la suya de otro
does-away = libras: no estás de guardia en ninguna parte
does-reload = leer de nuevo calendario y reglas

## Simulacros

category-drill = SIMULACRO
the-operator = quien opera el bot
drill-begins = 🎓 { $who } empieza un SIMULACRO. Nadie está en peligro. Todo lo que le pertenece lo dice; haz lo de siempre: !take, !reply, !close.
drill-begins-alone = 🎓 Ha empezado un SIMULACRO solo para { $who } en su chat directo.
drill-no-roster = No hay calendario de guardias, así que nadie puede recibir un simulacro aparte. !drill representa uno aquí.
drill-no-address = { $who } no tiene cuenta en el calendario, así que no se puede enviar nada.
drill-says-sos = SOS
drill-says-more = Hay dos hombres en mi puerta. Dicen mi nombre de usuario.
drill-says-taken = ¿Hay alguien?
drill-says-answered = Han bajado por la escalera. ¿Qué hago ahora?
drill-unattended = Se recorrieron todos los pasos y nadie lo tomó. El simulacro termina aquí.
drill-report = El simulacro ha terminado. Desde que llegó:
drill-row = · { $what }: { $after }
drill-people = · personas avisadas: { $count }
drill-paged = primer aviso
drill-delivered = primer aviso entregado
drill-taken = tomado
drill-answered = respondido
drill-closed = cerrado
drill-never = nunca
drill-after = { $minutes } min { $seconds } s
argument-drill = [@NOMBRE]
does-drill = representar un caso de un guion por toda la cadena; con un nombre: solo para esa persona, en su chat directo
