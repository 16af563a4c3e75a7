### Español. Una frase para cada cosa que dice el programa, y las palabras que se le pueden escribir.
### Se tutea; nada supone el género de la persona. Las reglas están al principio de en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Español
date-pattern = EEE d MMM
language-words = español | spanish | espagnol | castellano
language-before = en | hablas | hablan | habla | habláis | hablo | solo hablo | se habla | hablar | hablar en | hablamos | solo
language-unknown = idioma aún desconocido
greetings = hola | buenos días | buenas tardes | buenas noches | buenas | buen día | hola a todos | hola a todas | por favor | porfa | por fa | gracias | hola buenas | querido equipo
number-words = uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve | veinte
number-before = opción | número | respuesta | la | el | la opción | el número | es la
danger-mentions = peligro | peligroso | peligrosa | arma | armas | pistola | cuchillo | navaja | armado | armados | bomba | ácido | matar | mataron | mató | matan | muerte | muerto | muerta | muertos | asesinar | asesinato | disparar | disparo | disparos | dispararon | ataque | atacar | atacaron | atacó | agresión | agredió | agredieron | me pega | me pegan | me pegó | me pegaron | me golpea | me golpeó | me golpearon | golpes | paliza | me tocó | violación | violó | violaron | violada | violado | secuestro | secuestraron | secuestrado | secuestrada | desaparecido | desaparecida | desapareció | mi puerta | la puerta | frente a mi casa | fuera de mi casa | mi casa | dónde vivo | donde vivo | dónde trabajo | donde trabajo | va a venir | van a venir | viene esta noche | vienen esta noche | vienen por mí | me espera | me esperan | miedo | tengo miedo | asustado | asustada | policía | cárcel | prisión | me sigue | me siguió | me persigue | me persiguen | mi cuenta | mi contraseña | extorsión | extorsionan | fotos íntimas | insulta | insultan | insultos | insultaron | insultó | abuso | abusó | abusaron

## What people may write at any moment

intent-sos-words = emergencia | urgente | es urgente | es una emergencia | sálvenme | sálvame | muy urgente | emergencia grave | hay una emergencia | es una urgencia | urgencia
intent-sos-anywhere = sos | s.o.s | 🆘 | socorro | auxilio | sos ayuda | sos hay | sos me | sos nos | sos están | sos vienen | sos van | sos quieren | sos necesito | sos alguien | ayuda sos | mayday
intent-sos-never = vos sos | sos vos | que sos | quien sos | como sos | de donde sos | si sos | no sos | primeros auxilios | página sos | botón sos | sos una | sos un | sos la | sos el | sos tan | sos muy | sos racismo | aldeas infantiles sos | aldeas sos | señora socorro | señor socorro | doña socorro | sra socorro | tía socorro | mi tía socorro | maría socorro | vivo en socorro
intent-sos-everyday = sos
intent-sos-names = socorro | auxilio
intent-sos-examples = SOS | sos están en mi casa | socorro | auxilio por favor | ¡Socorro, me quieren matar! | 🆘 | emergencia | es una emergencia | hola, auxilio | sálvenme
intent-sos-counterexamples = ¿vos sos de acá? | la señora Socorro borró mi artículo | hice un curso de primeros auxilios | no es urgente, contesten cuando puedan | el botón SOS de mi coche | me escribió sos una vaga | trabajé en Aldeas Infantiles SOS
intent-self-harm-anywhere = suicidio | suicidarme | suicidarse | suicidar | suicida | suicidas | quiero morir | quiero morirme | ganas de morir | ganas de morirme | quiero matarme | voy a matarme | pienso en matarme | pensando en matarme | ganas de matarme | quitarme la vida | acabar con mi vida | acabar con todo | terminar con mi vida | no quiero vivir | no quiero seguir viviendo | sin ganas de vivir | quiero hacerme daño | ganas de hacerme daño | me hago daño | lastimarme | autolesión | autolesiones | autolesionarme | me quiero matar | me voy a matar | me quiero morir | me quisiera morir | me quisiera matar | quisiera morir | quisiera morirme | quisiera matarme | quisiera estar muerta | quisiera estar muerto | quiero estar muerta | quiero estar muerto | ojalá estuviera muerta | ojalá estuviera muerto | desearía estar muerta | desearía estar muerto | desearía morir | prefiero morir | prefiero morirme | me voy a suicidar | no quiero seguir viva | no quiero seguir vivo | no quiero estar viva | no quiero estar vivo | me corto las venas | cortarme las venas | me corto los brazos | me estoy cortando | me corto cuando | ahorcarme | tirarme por la ventana | tirarme de un puente | tomé todas las pastillas | tomé muchas pastillas | me tomé las pastillas | me tomé todas las pastillas | me he tomado las pastillas | quiero desaparecer para siempre | no vale la pena vivir | no tengo ganas de vivir | cansada de vivir | cansado de vivir | ya no puedo vivir | terminar con todo | acabar con mi sufrimiento | me quiero hacer daño | me hago cortes | kiero morir | kiero morirme | kiero matarme | me kiero morir | me kiero matar | mañana ya no voy a estar en este mundo | mañana ya no estaré en este mundo | no quiero estar en este mundo | no quiero despertar más | no quiero despertarme más | harta de vivir | harto de vivir | quiero desaparecer del mundo | pegarme un tiro | colgarme de | no aguanto vivir | mi carta de despedida | mi mensaje de despedida | mi nota de suicidio | mi carta de suicidio | mi nota suicida | intenté matarme | intenté suicidarme | he intentado matarme | mañana ya no estaré aquí
intent-self-harm-never = escuadrón suicida | el escuadrón suicida | atentado suicida | ataque suicida | atentados suicidas | terrorista suicida | quieren lastimarme | quiere lastimarme | van a lastimarme | va a lastimarme | quieren suicidarme | yo no quiero morir | yo no me quiero morir | yo no quiero morirme | todavía no quiero morir | aún no quiero morir | mi mensaje de despedida de soltera | mi mensaje de despedida de soltero | mi mensaje de despedida como bibliotecario | quiero morir de la vergüenza | quiero morir de vergüenza | quiero morir de risa | quiero morir de la risa
intent-self-harm-examples = me quiero morir | ya no quiero vivir mas | kiero morirme | me voy a matar esta noche | me tome todas las pastillas | me estoy cortando otra vez | no vale la pena vivir asi | pienso en el suicidio | ojalá estuviera muerta | mañana ya no voy a estar en este mundo | ya escribí mi carta de despedida
intent-self-harm-counterexamples = hubo un atentado suicida en la ciudad | me muero de risa | me quiere matar | van a lastimarme | mi portátil se está muriendo | borraron otra vez el artículo de Escuadrón Suicida | me muero de hambre | esta entrega me va a matar | yo no quiero morir, ayúdenme
intent-self-harm-other-anywhere = quiere matarse | se quiere matar | se va a matar | va a matarse | van a matarse | quiere morir | quiere morirse | se quiere morir | se hace daño | quiere hacerse daño | se quiere hacer daño | se corta los brazos | se corta las venas | se está cortando | va a suicidarse | se va a suicidar | quiere suicidarse | se quiere suicidar | intentó suicidarse | intentó matarse | se intentó matar | ha intentado suicidarse | se suicidó | amenaza con suicidarse | amenaza con matarse | amenazó con suicidarse | amenazó con matarse | amenaza de suicidio | amenazas de suicidio | carta de suicidio | nota de suicidio | nota suicida | carta de despedida | mensaje de despedida | su suicidio | quitarse la vida | quitarse su vida | acabar con su vida | terminar con su vida | es suicida | tiene ideas suicidas | no quiere vivir | no quiere seguir viviendo | no quiere vivir más
intent-self-harm-other-never = quiere morirse de risa | se quiere morir de risa | se va a matar trabajando | se va a matar a trabajar | mensaje de despedida de soltero | mensaje de despedida de soltera | ataque es suicida | mi carta de despedida | mi mensaje de despedida | mi nota de suicidio | mi carta de suicidio | mi nota suicida
intent-self-harm-other-examples = mi amiga se quiere matar y no contesta | un editor escribió que va a suicidarse | alguien dejó una carta de despedida en su discusión | ella se corta los brazos otra vez | un usuario amenaza con matarse | mi hermano dice que no quiere vivir más
intent-self-harm-other-counterexamples = se mata trabajando en ese artículo | quiere matarme | borraron su artículo sobre prevención | se muere de risa con tus ediciones | quieren que yo me calle
intent-help-words = ayuda | ayúdame | ayúdenme | necesito ayuda | ayuda por favor | menú | qué puedo escribir | qué puedo hacer | me pueden ayudar | me puedes ayudar | pueden ayudarme | puedes ayudarme | alguien me puede ayudar | alguien puede ayudarme
intent-language-words = idioma | idiomas | lengua | lenguas | cambiar idioma | cambiar de idioma | otro idioma | 🌐
intent-stop-words = stop | alto | parar | para | basta | fin | cancelar | detener | detente | no más preguntas | ya no más | déjenme en paz | déjame en paz | no me escriban más | dejen de escribir | no escriban más
intent-status-words = estado | cómo va | cómo va mi caso | hay novedades | alguna novedad | lo recibieron | llegó mi mensaje
intent-keep-words = qué guardas | qué guardan | qué guardáis | qué se guarda | qué almacenan | qué conservan | privacidad | mis datos | cuánto tiempo lo guardan | es privado | esto es privado | es privado esto | es confidencial | esto es confidencial | es anónimo | esto es anónimo | queda entre nosotros | esto queda entre nosotros | quién lee esto | quién lee aquí | quién lo lee | quiénes leen esto | quién va a leer esto | quién puede leer esto | quién puede leerlo | quiénes pueden leer esto | quién ve esto | quién puede ver esto | quién lee lo que escribo | quién lee mis mensajes | quién ve mis mensajes | quién ve lo que escribo | le van a decir a mis padres | les van a decir a mis padres | le dirán a mis padres | se lo dirán a mis padres | se lo vas a decir a mis padres | se lo van a decir a mis padres | le vas a decir a mis padres | le van a contar a mis padres | les van a contar a mis padres | le van a decir a mis papás | les van a decir a mis papás | le van a avisar a mis papás | le van a contar a mis papás | se lo vais a decir a mis padres | van a llamar a mis padres | vais a llamar a mis padres | mis padres se van a enterar | se van a enterar mis padres | mis papás se van a enterar | se enteran mis padres | se lo van a decir a alguien | le van a decir a alguien | le van a decir a mi mamá | le van a decir a mi papá
intent-return-words = teléfono perdido | perder el teléfono | si pierdo el teléfono | si pierdo mi teléfono | si pierdo este teléfono | y si pierdo el teléfono | perdí mi teléfono | celular perdido | perdí mi celular | me robaron el teléfono | me robaron el celular | me quitaron el teléfono | he perdido mi teléfono | teléfono nuevo | nuevo teléfono | otro teléfono | móvil perdido | perdí el móvil | otro canal | cómo vuelvo
phrase-words = frase | frase es | mi frase | mi frase es
intent-back-words = atrás | volver | anterior | regresar | ⬅ | 🔙
intent-skip-words = saltar | omitir | siguiente | paso | pasar | no quiero responder | prefiero no responder | prefiero no decirlo | sin respuesta | ⏭

intent-delete-words = borrar | borra | borren | bórralo | bórrenlo | borrar todo | borra todo | bórralo todo | borren todo | bórrenlo todo | eliminar todo | elimina todo | elimínalo todo | eliminen todo | elimínenlo todo | borra mis datos | borren mis datos | borra mis mensajes | borren mis mensajes | borrar mis mensajes | elimina mis mensajes | eliminen mis mensajes | borra mi caso | borren mi caso | borrar mi caso | olvídame | olvídenme | olvídate de mí | olvídense de mí | olvídalo todo | quiero borrar todo | quiero borrarlo todo | quiero que borren todo | quiero que se borre todo | 🗑
intent-keep-it-words = guardar | guárdalo | guárdenlo | guárdalo todo | guarden todo | consérvalo | consérvenlo | no borrar | no borres | no borren | no lo borres | no lo borren | no borres nada | no borren nada | no elimines | no eliminen | no lo eliminen | no lo elimines | cambié de opinión | he cambiado de opinión | cambié de idea | he cambiado de idea | me arrepentí | cancelar el borrado | cancela el borrado | mejor no lo borres
intent-who-words = quién es | quién eres | quiénes son | quién está ahí | quién habla | quién es este | quién sos | quién me escribe | con quién hablo | con quién estoy hablando | quién escribe | qué es esto | qué es este chat | qué chat es este | de quién es este número | qué número es este | te conozco | nos conocemos | los conozco | quién es usted | quiénes sois
intent-past-words = qué escribí | qué he escrito | qué dije | qué he dicho | de qué hablamos | qué hablamos | muéstrame los mensajes | muéstrenme los mensajes | muestra mis mensajes | muéstrame mis mensajes | enséñame los mensajes | muéstrame el historial | muéstrenme el historial | historial | el historial | mi caso | muéstrame mi caso | ver mi caso | hay un caso | tengo un caso | hemos hablado antes | ya hablamos antes | te escribí antes | les escribí antes | repite lo que escribí | repitan lo que escribí | envíalo otra vez | mándalo otra vez | mándamelo de nuevo | de qué se trataba | de qué era
intent-neutral-words = neutral | neutro | modo neutral | modo neutro | neutral por favor | escribe neutral | escriban de forma neutra | otra persona puede leer este teléfono | alguien más puede leer este teléfono | alguien puede leer este teléfono | alguien lee mi teléfono | alguien más lee mi teléfono | me leen el teléfono | me revisan el teléfono | me revisa el teléfono | me revisan el celular | me revisa el celular | me revisan el móvil | me revisa el móvil | mi marido lee mi teléfono | mi marido revisa mi teléfono | mi esposo revisa mi celular | mi mujer lee mi teléfono | mis padres leen mi teléfono | mis papás revisan mi celular | él lee mi teléfono | ella lee mi teléfono | comparto este teléfono | comparto el teléfono | teléfono compartido | celular compartido | no es mi teléfono | no estoy solo | no estoy sola | mi marido me revisa el celular | mi marido me revisa el teléfono | mi marido lee mis mensajes | mi marido puede leer esto | mi esposo me revisa el celular | mi esposo me revisa el teléfono | mi esposo lee mis mensajes | mi esposo puede leer esto | mi esposa me revisa el celular | mi esposa me revisa el teléfono | mi esposa lee mis mensajes | mi esposa puede leer esto | mi mujer me revisa el celular | mi mujer me revisa el teléfono | mi mujer lee mis mensajes | mi mujer puede leer esto | mi novio me revisa el celular | mi novio me revisa el teléfono | mi novio lee mis mensajes | mi novio puede leer esto | mi novia me revisa el celular | mi novia me revisa el teléfono | mi novia lee mis mensajes | mi novia puede leer esto | mi pareja me revisa el celular | mi pareja me revisa el teléfono | mi pareja lee mis mensajes | mi pareja puede leer esto | mi ex me revisa el celular | mi ex me revisa el teléfono | mi ex lee mis mensajes | mi ex puede leer esto | mi padre me revisa el celular | mi padre me revisa el teléfono | mi padre lee mis mensajes | mi padre puede leer esto | mi papá me revisa el celular | mi papá me revisa el teléfono | mi papá lee mis mensajes | mi papá puede leer esto | mi madre me revisa el celular | mi madre me revisa el teléfono | mi madre lee mis mensajes | mi madre puede leer esto | mi mamá me revisa el celular | mi mamá me revisa el teléfono | mi mamá lee mis mensajes | mi mamá puede leer esto | mi hermano me revisa el celular | mi hermano me revisa el teléfono | mi hermano lee mis mensajes | mi hermano puede leer esto | mi familia me revisa el celular | mi familia me revisa el teléfono | mi familia lee mis mensajes | mi familia puede leer esto | mi jefe me revisa el celular | mi jefe me revisa el teléfono | mi jefe lee mis mensajes | mi jefe puede leer esto | mis padres me revisan el celular | mis padres me revisan el teléfono | mis padres leen mis mensajes | mis padres pueden leer esto | mis papás me revisan el celular | mis papás me revisan el teléfono | mis papás leen mis mensajes | mis papás pueden leer esto | mi marido me revisa el móvil | mi novio me revisa el móvil | mi padre me mira el móvil | mis padres me miran el móvil | mis padres revisan mi teléfono | mi esposo lee mi celular | mi novio lee mi teléfono | mi novio revisa mi teléfono | mi pareja revisa mi teléfono | mi pareja lee mi teléfono | mi papá revisa mi celular | mi mamá revisa mi celular | mi marido lee esto | me leen los mensajes | me miran el móvil | él revisa mi celular | ella revisa mi celular | él puede leer esto | alguien puede leer esto | alguien revisa mi celular
intent-words-words = palabras | las palabras | palabra clave | palabras clave | acordar una palabra | acordar palabras | palabra acordada | palabras acordadas | palabra secreta | palabras secretas | palabra segura | palabra de seguridad | palabra de peligro | palabra para esconder
intent-no-tips-words = sin consejos | no más consejos | no quiero consejos | basta de consejos | ya no más consejos | dejen de mandar consejos | sin más consejos
intent-emergency-yes-words = en emergencia sí | en una emergencia sí | en caso de emergencia sí | en una emergencia siempre | en emergencia siempre | en emergencia a cualquier hora | pueden escribir en una emergencia | sí en caso de emergencia
code-word-words = palabra clave | mi palabra clave | mi palabra clave es | la palabra clave es | palabra clave es
danger-word-words = palabra de peligro | mi palabra de peligro | mi palabra de peligro es | la palabra de peligro es | palabra de peligro es | palabra peligro
hide-word-words = palabra para esconder | mi palabra para esconder | mi palabra para esconder es | palabra para esconder es | palabra esconder
time-after-words = después de las | después de la | después de | a partir de las | a partir de la | a partir de | desde las | desde la | desde | no antes de las | no antes de | de | entre las | entre | de las | de la
time-before-words = antes de las | antes de la | antes de | hasta las | hasta la | hasta | no después de las | no después de | a | a las | y las | y | a la | y la
time-am-words = de la mañana | por la mañana | de la madrugada | mañana | am | a.m.
time-pm-words = de la tarde | por la tarde | de la noche | por la noche | tarde | noche | pm | p.m.

raise-attack-anywhere = en mi puerta | en la puerta | a mi puerta | detrás de la puerta | frente a mi casa | fuera de mi casa | afuera de mi casa | delante de mi casa | dentro de mi casa | entrando en mi casa | entrando a mi casa | entraron en mi casa | entraron a mi casa | se metieron en mi casa | se metieron a mi casa | tirando la puerta | tiran la puerta | tumbando la puerta | rompiendo la puerta | golpean la puerta | golpeando la puerta | pateando la puerta | me ataca | me atacan | me están atacando | nos atacan | nos están atacando | me está pegando | me están pegando | me está golpeando | me están golpeando | me pega | me pegan | me golpea | me golpean | lo están golpeando | la están golpeando | lo golpean | la golpean | tiene una pistola | tiene un arma | tienen armas | tienen pistolas | tiene un cuchillo | tiene una navaja | tienen cuchillos | está armado | está armada | están armados | hombres armados | me apunta | me apuntan | disparando | disparan | vienen para mi casa | viene para mi casa | vienen hacia mi casa | vienen a matarme | viene a matarme | vienen a matarnos | va a matarme | van a matarme | van a matarnos | me va a matar | me van a matar | nos van a matar | matarme esta noche | me espera afuera | me esperan afuera | me espera fuera | me esperan fuera | me está siguiendo | me están siguiendo | me vienen siguiendo | me viene siguiendo | me persigue | me persiguen | intenta matarme | intentan matarme | me tiene encerrada | me tiene encerrado | me tienen encerrada | me tienen encerrado | me encerró | me encerraron | de rehén | me tienen secuestrado | me tienen secuestrada | están en mi casa | está en mi casa | hay hombres en mi casa | hay gente en mi casa | hay alguien en mi casa | alguien en mi casa | gente en mi casa | policía en mi casa | entró en mi casa | entró a mi casa | se metió en mi casa | se metió a mi casa | metidos en mi casa | hombres en mi casa
raise-attack-never = mi madre me va a matar | mi mamá me va a matar | mi padre me va a matar | mi papá me va a matar | mis padres me van a matar | mi jefe me va a matar | mi jefa me va a matar | esta entrega me va a matar | el calor me va a matar | el estrés me va a matar | esto me va a matar | me va a matar de risa | me pega el sol | no me pega | me están siguiendo en twitter | me están siguiendo en instagram | este trabajo me va a matar | el trabajo me va a matar | este calor me va a matar
raise-attack-examples = hay dos hombres en mi puerta | están tumbando la puerta | tiene un cuchillo y está dentro de mi casa | alguien me viene siguiendo | dijeron que me van a matar hoy | me está pegando otra vez | afuera de mi casa hay tipos armados
raise-attack-counterexamples = mi madre me va a matar si suspendo | el calor me va a matar | atacaron mi artículo con insultos | edito en mi casa por las noches | la puerta del museo está cerrada | espera una respuesta desde ayer
raise-taken-anywhere = vienen por él | vienen por ella | vienen por mí | vienen por nosotros | vienen por nosotras | vinieron por él | vinieron por ella | vinieron por mí | vinieron por nosotros | vinieron por nosotras | vienen a buscarme | vinieron a buscarlo | vinieron a buscarla | vinieron a buscarme | se lo llevaron | se la llevaron | se los llevaron | se las llevaron | se lo llevó la policía | se la llevó la policía | se lo están llevando | se la están llevando | me están llevando | me llevan detenido | me llevan detenida | me están arrestando | me están deteniendo | lo están arrestando | la están arrestando | lo están deteniendo | la están deteniendo | me detuvieron | lo detuvieron | la detuvieron | nos detuvieron | detuvieron a | me arrestaron | lo arrestaron | la arrestaron | nos arrestaron | arrestaron a | está detenido | está detenida | están detenidos | fue detenido | fue detenida | ha sido detenido | ha sido detenida | han detenido a | fue arrestado | fue arrestada | la policía está aquí | la policía está acá | la policía está en | hay policías en | llegó la policía | vino la policía | está la policía | están allanando | allanaron mi | allanaron la | allanamiento en | secuestraron a | lo secuestraron | la secuestraron | secuestrado | secuestrada | me secuestraron | lo levantaron | la levantaron | desaparecieron a | se llevaron a mi | se llevaron a mis | se llevaron a un | se llevaron a una | se llevaron al | se lo acaban de llevar | se la acaban de llevar | agarraron a mi | me agarró la policía | me agarraron | lo agarró la policía | acaban de llevárselo | acaban de llevársela | acaban de llevarse a mi | se lo han llevado | han venido por él | han venido por ella | acaban de venir por él | acaban de venir por ella | lo han detenido | la han detenido
raise-taken-never = la policía está en wikipedia | el artículo está detenido | el proyecto está detenido | la edición está detenida | el bot está detenido | se la llevaron de commons | la foto se la llevaron | el ascensor está detenido | está detenido el tren | está detenido el proyecto | está detenido el proceso | la policía está en el artículo | la policía está en la lista | se llevaron al cine | se llevaron a un segundo plano
raise-taken-examples = acaban de venir, se lo llevaron | la policía está en casa de mi amiga | me están arrestando | la detuvieron esta mañana | vinieron por nosotros | anoche allanaron mi casa
raise-taken-counterexamples = el proyecto está detenido por falta de fondos | la foto se tomó en 2010 | quitaron mi artículo | venimos por la conferencia de mayo | la policía está en wikipedia como artículo desde 2004
raise-account-anywhere = hackearon mi cuenta | me hackearon la cuenta | me hackearon | mi cuenta fue hackeada | mi cuenta está hackeada | jaquearon mi cuenta | me jaquearon | robaron mi cuenta | me robaron la cuenta | tomaron mi cuenta | tomaron el control de mi cuenta | se metieron en mi cuenta | se metieron a mi cuenta | entraron en mi cuenta | entraron a mi cuenta | entró en mi cuenta | entró a mi cuenta | está en mi cuenta | perdí mi cuenta | perdí el acceso a mi cuenta | no puedo entrar a mi cuenta | no puedo entrar en mi cuenta | cuenta robada | inició sesión en mi cuenta | iniciaron sesión en mi cuenta | programa espía en mi | software espía en mi | me quitaron el teléfono | me quitaron el celular | me quitaron el móvil | me quitó el teléfono | me quitó el celular | me quitaron la computadora | me quitaron el ordenador | me quitaron la laptop | me requisaron | incautaron mi | me incautaron | confiscaron mi | me confiscaron | se llevaron mi teléfono | se llevaron mi celular | se llevaron mi móvil | se llevaron mi computadora | se llevaron mi ordenador | se llevaron mi laptop | tiene mi contraseña | tienen mi contraseña | sabe mi contraseña | saben mi contraseña | cambiaron mi contraseña | me cambiaron la contraseña | me quitaron el cel | me quitaron mi celular | me quitaron mi teléfono | me quitaron mi móvil | me quitaron mi computadora | me robaron la cuenta de
raise-account-never = el saldo está en mi cuenta | el dinero está en mi cuenta | eso está en mi cuenta
raise-account-examples = alguien entró a mi cuenta anoche | la policía me quitó el celular | creo que tienen mi contraseña | me hackearon la cuenta | se llevaron mi computadora
raise-account-counterexamples = olvidé mi contraseña | cómo creo una cuenta | me di cuenta tarde | cambié mi contraseña ayer | el artículo no tiene en cuenta eso

## The first words

hello = Hola. Soy el primer punto de contacto del equipo ({ $team }): un programa que hace unas pocas preguntas cortas. Personas del equipo leen lo que escribes aquí; no es público.
hello-now = Si estás en peligro ahora, escribe SOS o 🆘 en cualquier momento, o llama al número de emergencias local si puedes hacerlo sin riesgo. Nada es obligatorio: “stop” termina las preguntas, “qué guardan” dice qué se guarda.
hello-languages = { $languages } → escribe el nombre del idioma.
language-not-here = No puedo escribir en { $language }. Escribe igual en ese idioma si te resulta más fácil: tus palabras se guardan tal como las escribiste, y se le dice al equipo ({ $team }) de qué idioma parece tratarse. Las personas de aquí leen: { $read }.
language-not-read = Escribo en { $language }, pero las personas de aquí leen: { $read }. Tus palabras se guardan tal como las escribiste.
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
question-contact = ¿Cómo y cuándo podemos escribirte? Con tus propias palabras; horas como “18-22” se toman como horas tuyas. O:
question-contact-again = ¿Cómo y cuándo podemos escribirte?
question-contact-short = Contacto

## Answers

option-yes = Sí
option-yes-words = sí | s | sip | claro | claro que sí | por supuesto | vale | ok | 👍 | ✅ | ✔ | ☑ | sí sí | sí claro | sí por supuesto | así es
question-safe-yes-words = nadie más | nadie lee | nadie lo lee | nadie puede leer | nadie puede leerlo | nadie más lee | nadie más lo lee | nadie más puede leer | nadie más puede leerlo | nadie más lo puede leer | nadie lo puede leer | nadie está leyendo | nadie más está leyendo | nadie ve | nadie lo ve | nadie más lo ve | nadie revisa mi celular | nadie revisa mi teléfono | nadie lee mi teléfono | nadie lee este teléfono | nadie lo usa | nadie más lo usa | nadie tiene acceso | nadie más tiene acceso | no hay nadie más | aquí no hay nadie | no hay nadie cerca | es seguro | sí es seguro | es seguro sí | aquí es seguro | estoy a salvo | a salvo | estoy en un lugar seguro | sin riesgo | no hay riesgo | ningún riesgo | a solas | estoy a solas | sola | solita | solito | estoy solo | estoy sola | toy solo | toy sola | estoy solita | estoy solito | ahora estoy solo | ahora estoy sola | yo solo | yo sola | sí estoy solo | sí estoy sola | solo yo | nomás yo | nada más yo | únicamente yo | solamente yo | solo yo lo leo | solo yo lo uso | solo lo leo yo | solo lo uso yo | soy el único | soy la única | puedo escribir | puedo escribir aquí | sí puedo escribir | no hay nadie aquí
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
option-arrest-words = detención | arresto | detenido | detenida | policía | citación | carta legal | juzgado | tribunal | allanamiento | legal
option-arrest-mentions = arresto | arrestaron | arrestado | arrestada | detención | detuvieron | detenido | detenida | citación | citado | citada | allanamiento | allanaron | deportado | deportada
option-surveillance = Vigilancia, o miedo a que te vigilen
option-surveillance-words = vigilancia | me vigilan | me siguen | espionaje | me espían | hackeo | hackeado | hackeada | miedo a que me vigilen | me están vigilando
option-surveillance-mentions = vigilancia | vigilan | vigilando | vigilado | vigilada | me siguen | siguiendo | espían | espiando | programa espía | hackearon | hackeado | hackeada | escuchan mi teléfono | leen mis mensajes
option-blocked = Un sitio bloqueado, o internet cortado
option-blocked-words = bloqueo | bloqueado | sitio bloqueado | censura | apagón | corte de internet | sin internet | no hay internet | apagón de internet
option-blocked-mentions = está bloqueado | están bloqueados | bloquearon el sitio | bloquearon wikipedia | bloquearon la página | censurado | censura | corte de internet | cortaron internet | cortaron el internet | apagón de internet | sin internet
option-takedown = Alguien quiere que algo se quite, se cambie o se entregue (gobierno, policía, bufete de abogados)
option-takedown-words = solicitud de retirada | pedido de retiro | retirada de contenido | quieren que se quite | entregar datos | carta documento | amenaza legal | difamación | requerimiento
option-takedown-mentions = exigen que quitemos | exigen que borremos | exige que quitemos | quieren que borremos | quiere que borre | quieren que borre | orden judicial | orden del juez | entregar datos | entregar los datos | datos de usuarios | difamación | demandarme | me demanda | me demandan | una demanda | carta documento | burofax
option-child = Una niña, un niño o una persona joven en peligro
option-child-words = niño | un niño | una niña | niños | niñas | menor | menores | un menor | una menor
option-child-mentions = un niño | el niño | mi niño | este niño | niños | una niña | la niña | mi niña | esta niña | otra niña | a una niña | niñas | soy niña | soy niño | soy un niño | soy una niña | menor de edad | menores de edad
age-words = tengo # años | tengo # anios | tengo # añitos | # años tengo | apenas tengo # años | tengo solo # años | tengo apenas # años | tengo nomás # años | cumplí # años | acabo de cumplir # años | voy a cumplir # años | recién cumplí # años | ella tiene # años | él tiene # años | ella solo tiene # años | él solo tiene # años | ella apenas tiene # años | él apenas tiene # años | soy una chica de # | soy un chico de # | soy una niña de # | soy un niño de # | tengo # y un hombre | tengo # y un señor | tengo # y tengo miedo | niña de # años | niño de # años | chica de # años | chico de # años | muchacha de # años | muchacho de # años | nena de # años | nene de # años | chava de # años | chavo de # años | chiquita de # años | chiquito de # años | joven de # años | adolescente de # años | alumna de # años | alumno de # años | estudiante de # años | menor de # años | hija de # años | hijo de # años | hermana de # años | hermano de # años | hermanita de # años | hermanito de # años | sobrina de # años | sobrino de # años | prima de # años | primo de # años | amiga de # años | amigo de # años | mi hija tiene # años | mi hija solo tiene # años | mi hija apenas tiene # años | mi hijo tiene # años | mi hijo solo tiene # años | mi hijo apenas tiene # años | mi hermana tiene # años | mi hermana solo tiene # años | mi hermana apenas tiene # años | mi hermano tiene # años | mi hermano solo tiene # años | mi hermano apenas tiene # años | mi hermanita tiene # años | mi hermanita solo tiene # años | mi hermanita apenas tiene # años | mi hermanito tiene # años | mi hermanito solo tiene # años | mi hermanito apenas tiene # años | mi sobrina tiene # años | mi sobrina solo tiene # años | mi sobrina apenas tiene # años | mi sobrino tiene # años | mi sobrino solo tiene # años | mi sobrino apenas tiene # años | mi prima tiene # años | mi prima solo tiene # años | mi prima apenas tiene # años | mi primo tiene # años | mi primo solo tiene # años | mi primo apenas tiene # años | mi amiga tiene # años | mi amiga solo tiene # años | mi amiga apenas tiene # años | mi amigo tiene # años | mi amigo solo tiene # años | mi amigo apenas tiene # años | mi alumna tiene # años | mi alumna solo tiene # años | mi alumna apenas tiene # años | mi alumno tiene # años | mi alumno solo tiene # años | mi alumno apenas tiene # años | la niña tiene # años | la niña solo tiene # años | la niña apenas tiene # años | el niño tiene # años | el niño solo tiene # años | el niño apenas tiene # años | la chica tiene # años | la chica solo tiene # años | la chica apenas tiene # años | el chico tiene # años | el chico solo tiene # años | el chico apenas tiene # años | la víctima tiene # años | la víctima solo tiene # años | la víctima apenas tiene # años
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
option-need = Necesitamos algo: dinero, un lugar seguro, equipo, electricidad
option-need-words = necesidad | necesitamos algo | necesito algo | dinero | plata | reubicación | equipo | equipos | un lugar seguro | lugar seguro | refugio | electricidad | luz
option-need-mentions = salir del país | irme del país | necesito un lugar seguro | necesitamos un lugar seguro | necesito dinero | necesitamos dinero | reubicación | sin luz | sin electricidad | no hay luz | generador
option-discrimination = Discriminación
option-discrimination-words = discriminación | discriminado | discriminada | me discriminan | racismo | sexismo | machismo | homofobia | transfobia | antisemitismo | islamofobia
option-discrimination-mentions = discriminación | discriminan | discriminado | discriminada | discriminaron | racista | racismo | sexista | sexismo | machista | homófobo | homofóbico | homofobia | tránsfobo | transfóbico | transfobia | antisemita | islamófobo
option-press = Preguntas de la prensa, o salir en las noticias
option-press-words = prensa | periodista | medios | periódico | diario | en las noticias | entrevista
option-press-mentions = un periodista | una periodista | el periodista | la periodista | periodistas | la prensa | el periódico | en el diario | en las noticias | en la tele | partido político | un político | una política
option-legal = Ayuda legal
option-legal-words = ayuda legal | abogado | abogada | un abogado | una abogada | necesito un abogado | necesito una abogada | necesitamos un abogado | asesoría legal | asesoría jurídica | ayuda jurídica
option-legal-mentions = necesito un abogado | necesito una abogada | necesitamos un abogado | buscar un abogado | busco un abogado | busco abogado | ayuda legal | ayuda jurídica | asesoría legal | asesoría jurídica | pagar un abogado
option-support = Alguien con quien hablar, apoyo psicológico
option-support-words = apoyo | psicólogo | psicóloga | apoyo psicológico | hablar con alguien | alguien con quien hablar | terapeuta | terapia | agotamiento | agotado | agotada | estoy agotado | estoy agotada | burnout
option-support-mentions = psicólogo | psicóloga | terapeuta | burnout | agotado | agotada | agotamiento | no puedo dormir | no duermo | ataque de pánico | ataques de pánico | ataque de ansiedad | ansiedad | deprimido | deprimida | depresión
option-harmful = Contenido que hace daño a la gente: odio, incitación
option-harmful-words = discurso de odio | incitación | incitación al odio | contenido dañino | contenido violento | contenido de odio
option-harmful-mentions = discurso de odio | incita | incitan | incitación | llama a la violencia | llaman a la violencia | llamados a la violencia | llamamiento a la violencia
option-advice = Formación o consejo
option-advice-words = consejo | consejos | formación | capacitación | pregunta | una pregunta
option-other = Otra cosa, o no lo sé
option-other-words = otro | otra cosa | otra | no lo sé | no sé
option-no-local = Sin personas de mi zona, por favor
option-no-local-words = sin personas de mi zona | nadie de aquí | nadie de mi país | sin gente local | sin personas locales
option-this-chat = En este chat, a cualquier hora
option-this-chat-words = este chat | aquí | en este chat | a cualquier hora | cuando sea | siempre
option-silent = Aquí; puede que pase días sin responder
option-silent-words = puede que no responda | puede que no responda en días | puede que pase días sin responder | puedo tardar días | puedo tardar días en responder | tardo en responder | a veces no respondo | irregular | varios días sin responder
option-i-write-first = Solo después de que yo escriba
option-i-write-first-words = solo después de que yo escriba | solo si yo escribo primero | yo escribo primero | no me escriban | no me escribas | no me escribáis

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = amenazas
category-arrest = detención / policía / legal
category-surveillance = vigilancia
category-account = cuenta o dispositivo en otras manos
category-blocked = bloqueo / corte
category-takedown = retirada / petición de datos
category-child = niñez
category-self-harm = hacerse daño
category-harassment = acoso
category-travel = viaje / evento
category-disinformation = desinformación
category-removal = quitar información
category-need = necesidad
category-discrimination = discriminación
category-press = prensa / política
category-legal = ayuda legal
category-support = apoyo psicológico
category-harmful = contenido dañino
category-advice = formación / consejo
category-other = otra cosa
no-category = sin clasificar

## Emergencies

sos = Se está avisando al equipo ({ $team }) en este momento de que hay una vida en peligro.
sos-number = Si puedes llamar sin riesgo: el número de emergencias de tu país.
sos-cannot-call = Si no puedes llamar, o no quieres: pídeselo a alguien de confianza.
number-ask = Si quieres el número al que llamar: escribe el nombre de tu país.
sos-write = No pregunto nada más. Escribe lo que está pasando, con cualquier palabra, cuando puedas: llega al equipo de inmediato.
self-harm = Gracias por escribirlo. No tienes que pasar por esto sin ayuda: se está avisando al equipo ({ $team }) en este momento.
self-harm-ask = ¿Piensas en matarte, o se trata de alguien que conoces?
self-harm-number = Si puedes llamar o enviar un SMS sin riesgo: el número de emergencias de tu país, o una línea de crisis de allí.
self-harm-misread = Si te he entendido mal, dilo sin más: lo leen personas.
self-harm-other = Gracias por decírnoslo. Se está avisando al equipo ({ $team }) en este momento.
self-harm-other-ask = ¿Sabes dónde se escribió, o cómo se puede llegar a esa persona? Y si se trata de ti, dilo: también está bien.
self-harm-other-how = No cargas con esto sin nadie a tu lado. No prometas guardar el secreto. Puedes escribirle a esa persona que te alegra que esté; no hace falta nada más.
check-in-ask = ¿Puede alguien escribirte mañana para preguntar cómo estás? “Sí” o “no”.
check-in-yes = Gracias. Mañana te escribe alguien.
check-in-no = De acuerdo. Puedes escribir aquí cuando quieras.
child-limits = Antes de seguir: te escuchamos, y no es culpa tuya. Si alguien te hace daño o podría hacértelo, puede que las personas de aquí tengan que decírselo a alguien que pueda protegerte. Si pueden, primero lo hablan contigo.
child-images = No envíes ninguna imagen de eso, por favor, y no pases ninguna a nadie. No hace falta contarlo dos veces: bastan las palabras, tantas como quieras.
child-adult = También puedes decírselo a una persona adulta de confianza, ahora mismo.

## Deleting

delete-ask = ¿Borro todo lo que has escrito aquí, y todo lo que se anotó sobre ello? No se puede deshacer. “Sí” lo borra; cualquier otra respuesta lo conserva.
delete-set = Se borrará { $when }. Hasta entonces, “no lo borres” lo detiene. No tienes que decir por qué.
delete-at-once = Se está borrando ahora.
delete-kept = No se borra nada. Todo queda como estaba.
deleted = Borrado. Aquí ya no se guarda nada.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = De acuerdo, desde ahora soy breve.
neutral-ask = ¿Corre prisa? Basta con “sí” o “no”.
neutral-sure = ¿De verdad? Basta con “sí” o “no”.
neutral-received = Gracias, anotado.
neutral-urgent = Gracias, recibido. Alguien te contesta muy pronto.
neutral-person = Gracias por esperar. Alguien lo está mirando.
neutral-late = Perdón, tarda un poco más.
neutral-done = Hecho.
neutral-again = Envíalo otra vez, por favor, no llegó.
neutral-text-only = Solo texto, por favor.

## Agreed words

words-how = Puedes acordar palabras conmigo, cada una en un mensaje aparte: “palabra clave” y una palabra – te la pido cuando dudo de que seas tú. “Palabra de peligro” y una palabra – si alguna vez escribes esa en su lugar, se llama a personas, y aquí no se nota nada. “Palabra para esconder” y una palabra – borro lo que escribí aquí y me callo. Elige palabras inofensivas. Después borra estos mensajes.
word-agreed = De acuerdo.
word-too-short = No se guardó nada: al menos { $least } letras, por favor.
word-taken = No se guardó nada: elige otra palabra, esa ya significa algo aquí.
word-ask = ¡Hola! ¿Cómo se llamaba el sitio donde íbamos a quedar?
word-thanks = ¡Gracias! Nos vemos.
hidden = Vale, gracias. ¡Chao!

## When and how to write

hours-set = Anotado: te escribimos entre las { $from } y las { $until } de tu hora, o cuando tú estés escribiendo. También en una emergencia lo respetamos, salvo que escribas “en emergencia sí”.
hours-clock-ask = ¿Qué hora es ahora donde estás? Por ejemplo 21:30. Es solo para tus horas: no tienes que decir dónde estás.
hours-clock-again = No entendí la hora. Escríbela como 21:30, o “saltar”.
first-set = Anotado: nadie te escribe aquí antes de que escribas tú.
silent-set = Anotado: si pasas días sin escribir, nadie lo tomará como una señal.
emergency-yes-set = Anotado: en una emergencia podemos escribirte a cualquier hora.

## Tips and numbers

tips-stop = “Sin consejos” detiene estas fichas.
tips-off = No más consejos.
tip-line = { $number }. { $step }
tip-checked = Revisado: { $date }.
tip-old = ⚠ Última revisión: { $date }; algo puede haber cambiado.
tip-unchecked = Aún no comparado con consejos publicados.
tips-topics = Fichas cortas, sin decirle nada a nadie: escribe “ayuda” y una de estas palabras: { $topics }
number-checked = Si puedes llamar sin riesgo: { $number } ({ $what }; revisado: { $date }).
number-checked-text = Si puedes hacerlo sin riesgo: llama o escribe al { $number } ({ $what }; revisado: { $date }).
number-unchecked = Si puedes llamar sin riesgo: { $number } puede ser correcto ({ $what }); nadie aquí lo ha comprobado.
number-old = Si puedes llamar sin riesgo: { $number } era correcto ({ $what }; { $date }); nadie lo ha comprobado desde entonces.
number-emergency = número de emergencias
number-police = policía
number-crisis = línea de crisis
number-child = línea para niñas y niños
number-violence = línea contra la violencia

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
    [many] { $count } segundos
   *[other] { $count } segundos
  }
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } minutos
   *[other] { $count } minutos
  }
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } horas
   *[other] { $count } horas
  }
span-days = { $count ->
    [one] { $count } día
    [many] { $count } días
   *[other] { $count } días
  }
span-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } semanas
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
keep-delete = “Borrar todo” lo borra antes, también de esa sala; pregunto una vez si es lo que quieres. Lo que hay en tu propio teléfono lo borras tú allí.
keep-delete-until = Después tienes { $span } para cambiar de opinión.
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
stranger = Lo que se escribe aquí lo leen personas, y responden cuando pueden.

## Coming back from another account or channel

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

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Hay información privada tuya a la vista de todos
tip-doxxing-1 = Si ahí pone dónde vives: piensa en un sitio donde dormir unas noches, y en alguien que pueda estar contigo.
tip-doxxing-2 = Anota dónde está: el enlace, el día, quién lo publicó. Alguien de confianza puede hacerlo por ti, para que no tengas que leerlo.
tip-doxxing-3 = No respondas a quien lo publicó. Denuncia cada publicación en su plataforma como información privada; casi todas tienen un formulario para eso.
tip-doxxing-4 = Avisa a las personas a las que se podría llegar por ahí: quienes viven contigo, la familia, el trabajo.
tip-doxxing-5 = Empieza por tu correo: contraseñas nuevas, cada una usada una sola vez, y entrada en dos pasos. Después quita números y lugares de tus perfiles.

tip-threats = Alguien te amenaza
tip-threats-1 = ¿Dónde podrías estar a salvo esta noche, y con quién? Si un lugar te da mala espina, vete: no hace falta otra razón.
tip-threats-2 = Díselo a dos personas de confianza. Acuerden horas en que les escribes, y una palabra que signifique “ven”.
tip-threats-3 = No respondas, y no negocies.
tip-threats-4 = Guarda cada amenaza, con enlace, día y quién la envió, donde solo tú la veas. Alguien de confianza puede leerlas por ti.
tip-threats-5 = Apaga la ubicación en tus aplicaciones. Publica dónde estuviste solo cuando ya te hayas ido, y toma otros caminos a otras horas que de costumbre.

tip-harassment = Alguien te acosa
tip-harassment-1 = No es culpa tuya, y no le debes respuesta a nadie. Silencia o bloquea, y deja el teléfono un rato.
tip-harassment-2 = Deja que alguien de confianza mire los mensajes y te cuente solo lo que necesitas saber.
tip-harassment-3 = Guarda lo peor con enlace y día, denúncialo en la plataforma, y guarda la confirmación.
tip-harassment-4 = Haz tus cuentas más tranquilas: que solo personas que conoces puedan escribirte, nombrarte o ver publicaciones antiguas.
tip-harassment-5 = Come, duerme, ve a alguien que te haga bien. Puedes dejar el resto a otras personas.

tip-arrest = Han detenido a alguien que conoces
tip-arrest-1 = Primero un abogado o una abogada, antes de hacer público nada. Pregunta a la familia qué desea.
tip-arrest-2 = Saca a la persona de los grupos y las cuentas compartidas, y avisa a quienes se escribían con ella.
tip-arrest-3 = No escribas al teléfono que se llevaron. Lo que llegue de él puede venir de otra persona.
tip-arrest-4 = No borres nada a distancia antes de que lo diga un abogado o una abogada: puede usarse contra la persona.
tip-arrest-5 = Anota, donde solo tú lo veas: cuándo, dónde, quién se la llevó, quién lo vio. Y cuida también tu propia seguridad.

tip-surveillance = Puede que te vigilen
tip-surveillance-1 = Con sinceridad: es difícil saberlo. Un buen programa espía deja pocas huellas, y las fallas normales se parecen mucho. Nadie puede prometerte certeza, y no la necesitas para escribirnos.
tip-surveillance-2 = Si crees que vigilan este teléfono, usa otro para hablar de ello, uno que nadie relacione contigo.
tip-surveillance-3 = Mira en tus cuentas qué dispositivos están conectados y quién ve dónde estás. Quien vigila puede notar que le cierras el paso: primero tu seguridad.
tip-surveillance-4 = Instala todas las actualizaciones y reinicia el teléfono cada día. Los iPhone tienen un “modo de aislamiento”, los Android nuevos “Protección avanzada”. No restablezcas el teléfono si alguien lo va a examinar.
tip-surveillance-5 = Si alguien te sigue por la calle: no vayas a casa, ve a donde haya gente, y llama a alguien de confianza.

tip-account = Alguien está en tu cuenta o en tu teléfono
tip-account-1 = Toma otro dispositivo en el que confíes. Abre tú la página del servicio para cuentas robadas; nunca sigas un enlace que alguien te envíe.
tip-account-2 = Primero tu correo, porque abre todo lo demás: una contraseña nueva que no uses en ningún otro sitio, y luego entrada en dos pasos.
tip-account-3 = Cierra la sesión en todos los demás dispositivos. Busca reenvíos, números y aplicaciones que no sean tuyos, y quítalos.
tip-account-4 = Avisa a tus contactos por otra vía: que no se fíen de nada que venga de ahí.
tip-account-5 = Si la cuenta tiene permisos especiales en un wiki, escríbelo aquí: se puede cerrar hasta que vuelva a ser tuya. Nadie del equipo te pedirá nunca una contraseña ni un código.

tip-blocked = Un sitio está bloqueado, o han cortado internet
tip-blocked-1 = Antes: acuerda con los tuyos horas y una segunda forma de comunicarse. Escribe los números más importantes en papel.
tip-blocked-2 = Antes: consigue lo que puedas necesitar, como Tor Browser, una VPN, Signal o Wikipedia sin conexión, en las páginas de quienes los hacen. En algunos lugares es peligroso tenerlos: pregunta primero.
tip-blocked-3 = Durante: mensajes cortos, nada de imágenes grandes, y paciencia: pueden tardar días. Las llamadas y los SMS se pueden escuchar.
tip-blocked-4 = Durante: quizá otro operador u otra red todavía funcione. No corras ningún riesgo por una conexión.
tip-blocked-5 = Después: mira quién falta, y escribe a cada persona una vez, con pocas palabras. Luego instala las actualizaciones.

tip-takedown = Alguien exige que algo se quite, se cambie o se entregue
tip-takedown-1 = No respondas por tu cuenta, y no firmes nada, antes de que lo lea alguien que conozca las leyes.
tip-takedown-2 = Guarda todo tal como llegó: carta, sobre o correo, con el día en que llegó.
tip-takedown-3 = Busca si hay un plazo y escríbelo aquí, para que no se pase.
tip-takedown-4 = Hasta entonces no quites nada y no entregues nada sobre otras personas.
tip-takedown-5 = Lo llevamos a personas que conocen las leyes. Lo que pueden hacer, nadie puede prometerlo de antemano.

tip-legal = Necesitas ayuda legal
tip-legal-1 = Escribe aquí qué llegó, de quién y hasta qué día hay que responder. Bastan pocas palabras.
tip-legal-2 = Hasta entonces: no firmes nada, no borres nada, guarda cada papel con su sobre.
tip-legal-3 = Lo llevamos a personas que conocen las leyes, y te decimos para cuándo sabrás de ellas. Lo que pueden hacer, nadie puede prometerlo de antemano. Sigues libre de consultar a un bufete por tu cuenta.

tip-removal = Quitar algo sobre ti
tip-removal-1 = Reúne el enlace de cada página. No hace falta repetir aquí lo que dice.
tip-removal-2 = No lo pidas en público: así lo mira más gente.
tip-removal-3 = En un wiki, pide en privado la “supresión” (oversight): unas pocas personas de confianza pueden ocultarlo a casi todo el mundo.
tip-removal-4 = En otros sitios, usa el formulario de la plataforma para información privada. Los buscadores también tienen uno, para dejar fuera una página.
tip-removal-5 = Pueden quedar copias. Busca otra vez dentro de unas semanas, y una vez más tarde.

tip-child = Una niña o un niño está en peligro
tip-child-1 = Si está pasando ahora: llama al número de emergencias o a una línea para la infancia, si puedes hacerlo sin riesgo.
tip-child-2 = No te enfrentes a la persona de quien sospechas, y no la pongas sobre aviso.
tip-child-3 = No guardes ni reenvíes imágenes, ni siquiera para mostrar qué pasó. Bastan nombres de usuario, enlaces y horas.
tip-child-4 = Si una niña o un niño te lo cuenta: escucha, cree lo que dice, no preguntes más, y no prometas guardar el secreto. Sigue en contacto.
tip-child-5 = Si eres tú quien es menor: no es culpa tuya. Ya no tienes que responder a esa persona. Cuéntaselo a una persona adulta de confianza.

tip-self-harm = Te preocupa que alguien pueda hacerse daño
tip-self-harm-1 = Tómalo en serio. Pregunta abiertamente: “¿Piensas en matarte?” Preguntar no lo empeora.
tip-self-harm-2 = Escucha más de lo que hablas. Sin reproches, sin consejos rápidos.
tip-self-harm-3 = Si puede ser pronto: sigue en contacto, busca a alguien que esté cerca de la persona, y llama al número de emergencias de allí.
tip-self-harm-4 = Una línea de crisis también ayuda a quienes se preocupan por alguien. Puedes ofrecer llamar o escribir juntos.
tip-self-harm-5 = La responsabilidad no es solo tuya. Cuéntaselo a alguien, y cuídate tú también.

tip-disinformation = Se difunden historias falsas
tip-disinformation-1 = No la compartas, ni siquiera para desmentirla. Cada respuesta la lleva más lejos.
tip-disinformation-2 = Guarda el enlace y el día; web.archive.org puede guardar una copia de una página.
tip-disinformation-3 = Mira quién lo dijo primero, quién más lo cuenta por su cuenta, y si la imagen es más antigua que la historia.
tip-disinformation-4 = En un wiki: buenas fuentes, con calma, y más gente. No lo combatas sin ayuda.
tip-disinformation-5 = Si en ella se nombra o se amenaza a alguien, escríbelo aquí.

tip-harmful = Contenido que hace daño a la gente
tip-harmful-1 = No lo difundas, y no lo describas aquí con más detalle del que quieras. Basta el enlace.
tip-harmful-2 = Denúncialo en la plataforma. Si muestra a menores: nada de imágenes, nada de copias.
tip-harmful-3 = Si llama a la violencia contra alguien a quien se puede encontrar, escribe eso aquí primero.
tip-harmful-4 = Aparta la vista un rato. Está bien no volver a mirar.

tip-travel = Antes de un viaje o un evento
tip-travel-1 = Lleva poco: si puedes, otro teléfono, o este sin los chats ni las cuentas antiguas, con una copia en casa.
tip-travel-2 = Un código largo en lugar de la huella o la cara. Apaga el teléfono antes de una frontera o un control: es lo que mejor lo protege.
tip-travel-3 = Cuéntale tu plan a alguien: cuándo le escribes, y qué hacer si no lo haces.
tip-travel-4 = En papel o de memoria: el número de esa persona, de un bufete de abogados, de tu embajada.
tip-travel-5 = En un evento puedes usar tu nombre de usuario. Di si se te puede fotografiar, y publica dónde estuviste solo cuando ya te hayas ido.

tip-need = Necesitas algo
tip-need-1 = Escribe aquí qué necesitas, para cuándo, y para cuántas personas. Bastan pocas palabras.
tip-need-2 = Di qué sería peligroso: una llamada, un paquete, un pago, una visita.
tip-need-3 = Cuenta primero lo que no puede esperar: un techo, medicinas, salir esta noche.
tip-need-4 = Lo pasamos a personas que quizá puedan ayudar. Nadie puede prometerlo de antemano, y sigues libre de pedir también a otras personas.

tip-discrimination = Te tratan peor que a otras personas
tip-discrimination-1 = No es culpa tuya, y no tienes que justificarte ante nadie.
tip-discrimination-2 = Anótalo mientras esté fresco: el día, el lugar, las palabras, quién estaba allí.
tip-discrimination-3 = Cuéntaselo a alguien de confianza. Quienes lo vieron pueden anotar lo que vieron.
tip-discrimination-4 = Los wikis y los eventos tienen un código de conducta, y personas a quienes se puede avisar si alguien no lo respeta. Alguien puede hacerlo contigo.
tip-discrimination-5 = Fuera también puede haber ayuda: un organismo de igualdad, un sindicato, un bufete. Qué hacer con eso lo decides tú.

tip-press = La prensa te pregunta, o sales en las noticias
tip-press-1 = No tienes que responder enseguida, ni responder en absoluto. Pregunta el medio, las preguntas y el plazo.
tip-press-2 = Comprueba que de verdad son quienes dicen: escribe o llama a la dirección que publica el propio medio.
tip-press-3 = Todo lo que digas puede salir publicado, con tu nombre. Antes de hablar, acuerda por escrito qué se puede usar.
tip-press-4 = No confirmes quién más edita, y no hagas suposiciones. No quedes con nadie en tu casa ni sin compañía.
tip-press-5 = Si sale algo privado tuyo: guarda el enlace, y pide por escrito al medio que lo quite.

tip-advice = Más seguridad en tu teléfono
tip-advice-1 = Instala las actualizaciones, pon un código largo en la pantalla, y quita las aplicaciones que no usas.
tip-advice-2 = Una contraseña propia para cada cuenta, guardada en un gestor. Entrada en dos pasos, con una aplicación o una llave mejor que por SMS.
tip-advice-3 = Busca tu nombre y tus nombres de usuario, y quita lo que no tiene por qué estar. Para un wiki, un nombre y un correo que no uses en ningún otro sitio.
tip-advice-4 = Una VPN oculta a la red qué páginas abres, pero no a la propia VPN. Tor Browser oculta más y es más lento. En algunos lugares están prohibidos: pregunta primero.
tip-advice-5 = Habla por Signal u otro chat cifrado, con mensajes que desaparecen.

tip-support = Cuando es demasiado
tip-support-1 = Miedo, rabia, vergüenza, dormir mal, no sentir nada: a mucha gente le pasa después de algo así. No significa debilidad.
tip-support-2 = Ahora: los dos pies en el suelo, bebe algo, suelta el aire despacio, cinco veces.
tip-support-3 = Aparta la pantalla un rato. Alguien de confianza puede vigilar tus mensajes.
tip-support-4 = Dile a una persona cómo estás. No hace falta contar toda la historia.
tip-support-5 = Si dura semanas, o empeora: atención médica, terapia o una línea de crisis. Escribe aquí si quieres hablar con alguien con formación para eso: buscamos a alguien.

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
card-language = escribe en { $language } (supuesto) · por { $channel }: nadie aquí ha dicho que lo lea
card-unread = escribe en { $language } · por { $channel }: nadie aquí ha dicho que lo lea
card-neutral = ⚠ otra persona puede leer su teléfono: sin nombres, sin código de caso, sin palabras que delaten
card-hours = escribir solo { $from } – { $until } en su hora (allí son las { $now })
card-hours-utc = escribir solo { $from } – { $until } en su hora; no se sabe qué hora es allí
card-first = ⚠ escribir solo cuando haya escrito: las respuestas lo esperan
card-silent = puede pasar días sin responder
card-emergency = en una emergencia (P0) a cualquier hora
card-duress = ⚠ PALABRA DE PELIGRO dada: puede que alguien ejerza presión; nada sale hasta !trust
card-hidden = ⚠ escondió el chat: nada sale hasta que vuelva a escribir
card-seized = ⚠ el teléfono puede estar en otras manos: nada sale hasta !trust
card-delete = ⚠ se borra todo { $at }, por deseo de la persona
card-restricted = ⚠ solo para la guardia de protección infantil
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
    [many] { $count } días
   *[other] { $count } días
  }

## In the thread

desk-sos = ⚠ La persona pide auxilio: hay una vida en peligro.
desk-self-harm = ⚠ La persona habla de hacerse daño, ella misma u otra. Responder ahora, con franqueza, sin plantilla; preguntar si está a salvo durante la próxima hora y si hay alguien cerca.
desk-self-harm-other = ⚠ Riesgo de autolesión: la persona habla de otra. Responder ahora: dónde se escribió, si se puede llegar a esa persona, y cómo está quien escribe.
desk-raised = ⚠ Por sus palabras, es más urgente que antes.
child-desk = ⚠ Menores: solo para la guardia de protección infantil. Una persona habla, una segunda puede ver. Sin hacer repetir el relato, sin imágenes, sin encuentros, sin llamadas privadas.
restricted-desk = ⚠ Ha llegado algo escrito. Aquí no se muestra: va solo a la guardia de protección infantil.
restricted-words = { $code }, solo para la guardia de protección infantil:
restricted-not-yours = No se hizo nada: { $code } es solo para las personas de la guardia { $schedule }. Si hace falta una de ellas: !override pone ahí a alguien por un tiempo.
child-no-duty = ⚠ El calendario no tiene guardia de protección infantil: se avisa a quien esté de guardia. Quien opera el bot puede añadirla.
check-in-set = La persona quiere que mañana le pregunten cómo está.
check-in-due = ⚠ { $code }: la persona quería que hoy le preguntaran cómo está. ¿Quién le escribe?
neutral-desk = ⚠ Modo neutral: otra persona puede leer el teléfono. Sin nombres, sin código de caso, sin palabras que delaten en una respuesta.
word-right-desk = Se pidió la palabra clave y la respuesta es correcta. Eso habla a favor de !trust.
word-wrong-desk = ⚠ Se pidió la palabra clave y la respuesta fue otra. Asegúrense de quién es.
word-duress-desk = ⚠ PALABRA DE PELIGRO: la persona la ha escrito. Puede que alguien ejerza presión o lea a la vez. Nada sale hasta !trust; lo que lee parece que no hubiera pasado nada.
word-asked-desk = He pedido la palabra clave, de una forma que no delata nada.
words-changed-desk = ⚠ Palabras acordadas (palabra clave, de peligro o para esconder) han sido reemplazadas por otras. Quien tenga el teléfono en la mano puede hacerlo.
hidden-desk = ⚠ La persona escondió el chat: lo que escribí allí se borra, donde se puede. Nada sale hasta que vuelva a escribir.
hours-desk = Cómo quiere que se le escriba ha cambiado:
delete-desk = ⚠ La persona quiere que se borre todo. Se borra { $at }, también aquí, salvo que cambie de opinión. No copiar nada fuera.
delete-waits = ⚠ La cuenta de la persona pide que se borre todo. No se borra nada: no se sabe si es su propio deseo. Después de !trust se lo pregunto otra vez.
delete-desk-kept = La persona cambió de opinión: no se borra nada.
deleted-desk = { $code } se borró por deseo de la persona, con lo que había aquí al respecto.
deleted-here = (borrado por deseo de la persona)
seized-made = { $who } dice que el teléfono de la persona puede estar en otras manos. Nada sale hacia él hasta !trust; lo que llega de él queda marcado.
seized-mark = ⚠ De un teléfono que puede estar en otras manos:
reply-waits = A la persona – espera hasta { $at }, como desea:
reply-waits-first = A la persona – espera a que escriba, como desea:
reply-names-code = No se envió nada: la respuesta contiene el código del caso, y otra persona puede leer el teléfono.
reply-seized = No se envió nada: el teléfono puede estar en otras manos. Primero !trust, cuando se hayan asegurado.
translated = Traducción automática, puede tener errores (original arriba):
translate-failed = (sin traducción: el comando de traducción falló)
does-seized = se llevaron el teléfono de la persona: nada sale hacia él, lo que llega de él queda marcado
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
    [many] llegaron { $count } más. Están guardados, pero no se muestran uno por uno.
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
    [many] { $days } días
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
    [many] { $count } de sus dispositivos no pueden leerlo:
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
trusted-back = { $who } dice que es la persona quien escribe allí ahora. Lo retenido sale ahora.
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
argument-find = [TIPO [PAÍS] [IDIOMA]]
does-find = bufetes, psicólogas y psicólogos y otros contactos: solo para el equipo
find-kinds = Hay contactos para: { $kinds }. Escribe por ejemplo: !find { $example } KE sw (KE es un país, sw un idioma; omite lo que no importe).
find-none-listed = No hay contactos anotados. Quien opera el bot puede añadirlos.
find-none = No hay { $kind } para eso. Omite el país o el idioma, o pregunta a quien opera el bot.
find-head = Solo para el equipo: nunca se reenvía tal cual. Pregunta primero al contacto, y a la persona si lo quiere.
find-row = · { $name } · { $contact } · { $details } · revisado: { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · última revisión: { $date }: compruébalo antes de confiar en ello
find-row-never = ⚠ { $name } · { $contact } · { $details } · nunca revisado: compruébalo antes de confiar en ello

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

## Drills

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
