### Portuguese of Brazil (Português do Brasil). One sentence for each thing the bot says, and the words people may write to it.
### Trata-se por "você"; nada supõe o gênero da pessoa (nem "obrigado/a", nem "seguro/a"). The rules stand at the head of en.ftl.
### Reviewed by a native speaker: no

## This language

own-name = Português do Brasil
date-pattern = EEE, d 'de' MMM
language-words = português | portugues | português do brasil | português brasileiro | português br | brasileiro | brasileira | portuguese | brazilian | brazilian portuguese | portuguese brazil | portuguese brazilian | pt br | ptbr | pt | portugês | portuguêis | portuguez
language-before = em | fala | falam | falo | eu falo | só falo | eu só falo | falo só | falo apenas | você fala | vocês falam | vc fala | vcs falam | alguém fala | podemos falar em | pode ser em | dá pra falar em | pode falar em | falar em | falar | só | somente | apenas | mudar para | muda para | mudar pra | trocar para | prefiro | quero em
language-unknown = idioma ainda desconhecido
greetings = oi | oie | oii | oiii | olá | ola | alô | opa | e aí | bom dia | boa tarde | boa noite | por favor | pfv | pfvr | porfavor | por gentileza | obrigado | obrigada | obg | obgd | brigado | brigada | valeu | vlw | oi gente | oi pessoal | olá pessoal | olá a todos | olá a todas | oi tudo bem | olá tudo bem | tudo bem | prezada equipe | cara equipe | querida equipe | gente | pessoal
number-words = um | dois | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | treze | quatorze | quinze | dezesseis | dezessete | dezoito | dezenove | vinte
number-before = opção | número | resposta | a | o | é a | é o | é | a opção | o número | nº | opcao | alternativa | a alternativa
danger-mentions = perigo | perigoso | perigosa | em risco | arma | armas | revólver | pistola | faca | facão | armado | armada | armados | tiro | tiros | bomba | ácido | matar | mataram | matou | matam | morte | morto | morta | mortos | assassinar | assassinato | assassinado | assassinada | atirar | atiraram | atirou | ataque | ataques | atacar | atacaram | atacou | agressão | agrediu | agrediram | agredido | agredida | me bate | me batem | me bateu | me bateram | bateu em mim | bateram em mim | apanhei | surra | soco | socos | chutes | pancada | me enforcou | me tocou | passou a mão | estupro | estuprou | estupraram | estuprada | estuprado | abusou | abusaram | sequestro | sequestrou | sequestraram | sequestrado | sequestrada | desaparecido | desaparecida | desapareceu | sumiu | minha porta | meu portão | na porta | no portão | em frente à minha casa | na frente de casa | na frente da minha casa | minha casa | onde eu moro | onde moro | onde a gente mora | onde eu trabalho | onde trabalho | vai vir | vão vir | vem hoje | vem aqui | vêm aqui | vem me pegar | vêm me pegar | vir atrás | atrás de mim | me espera | me esperando | me esperam | medo | tô com medo | estou com medo | com medo | pavor | apavorado | apavorada | assustado | assustada | polícia | policial | policiais | pm | viatura | prisão | cadeia | presídio | milícia | miliciano | milicianos | tráfico | traficante | traficantes | facção | pcc | me segue | me seguem | me seguiu | me seguiram | me seguindo | me persegue | me perseguem | minha conta | minhas contas | minha senha | minhas senhas | invadiram | invadiu | extorsão | extorquindo | nudes | nude | fotos íntimas | xinga | xingam | xingou | xingaram | xingando | insulta | insultam | insultos | ofensas | ofendeu | humilha | humilham | abuso | abusos | violência | violento | violenta

## What people may write at any moment

intent-sos-words = emergência | emergencia | é uma emergência | é emergência | isso é uma emergência | urgente | é urgente | muito urgente | urgência | é uma urgência | urgentíssimo | me salvem | me salva | me salve | salvem-me | alguém me salva | alguém me salve | acudam | me acudam | acode | me acode | me socorre | me socorram | me socorro | pedido de socorro | preciso ser salva | preciso ser salvo
intent-sos-anywhere = sos | s.o.s | 🆘 | socorro | socorroo | socorrooo | socoro | soccorro | sokorro | me socorram | alguém me socorre | alguém me socorra | minha vida está em perigo | minha vida tá em perigo | minha vida corre perigo | minha vida corre risco | minha vida está em risco | minha vida tá em risco | estou correndo risco de vida | tô correndo risco de vida | corro risco de vida | corro risco de morte | corremos risco de vida
intent-sos-never = página sos | botão sos | botão de sos | número sos | sos mata atlântica | sos racismo | aldeias infantis sos | sos mulher | sos criança | sos corpo | a sós com | ficar a sós | ficamos a sós | ficou a sós | fiquei a sós | estar a sós | estava a sós | estávamos a sós | falar a sós | conversar a sós | conversamos a sós | deixar a sós | deixou a sós | encontro a sós | não estamos sós | vocês não estão sós | maria do socorro | dona socorro | dona do socorro | senhora socorro | tia socorro | vó socorro | irmã socorro | prima socorro | professora socorro | prefeita socorro | perpétuo socorro | nossa senhora do socorro | pronto socorro | pronto-socorro | primeiros socorros | curso de socorro | cidade de socorro | moro em socorro | nasci em socorro | socorro sp | kit de socorro | socorro kkk | socorro kkkk | socorro kkkkk | socorro kkkkkk | socorro rs | socorro rsrs | socorro haha | socorro ksks | socorro que fofo | socorro que lindo | socorro que linda | socorro mecânico | omissão de socorro | guincho e socorro | auxílio emergencial | auxílio brasil | auxílio doença | auxílio moradia | auxílio reclusão | auxílio maternidade | auxílio gás | auxílio transporte | auxílio creche | auxílio alimentação | auxílio financeiro | com auxílio | com o auxílio | pedi auxílio ao | pedi auxílio na | pedi auxílio no | pediu auxílio | pedimos auxílio | auxílio de | auxílio do | auxílio da | auxílio dos | auxílio das | auxílio na | auxílio no | auxílio para | auxílio jurídico | auxílio técnico | auxílio mútuo
intent-sos-everyday = auxílio
intent-sos-names = socorro
intent-sos-examples = SOS | socorro | Socorro me ajudem por favor | SOCORROOO | sos tem gente armada aqui | por favor socorro eles tão aqui | É uma emergência! | minha vida ta em perigo | to correndo risco de vida | alguem me socorre | é urgente
intent-sos-counterexamples = a dona Socorro me ligou ontem | moro em Socorro, interior de SP | a Maria do Socorro apagou meu artigo | preciso do auxílio de um advogado | o artigo sobre primeiros socorros foi apagado | onde fica o botão SOS do carro | ela ficou a sós com ele na sala | recebi o auxílio emergencial
intent-self-harm-anywhere = suicídio | suicidio | suicida | suicidas | suicidar | me suicidar | suicidei | me suicido | quero me suicidar | quero morrer | qro morrer | quero muito morrer | quero mto morrer | só quero morrer | queria morrer | queria ter morrido | vontade de morrer | pensando em morrer | penso em morrer | prefiro morrer | preferia morrer | preferia estar morto | preferia estar morta | queria estar morto | queria estar morta | quero estar morto | quero estar morta | melhor eu morrer | melhor se eu morresse | era melhor eu ter morrido | melhor morrer logo | quero me matar | qro me matar | eu queria me matar | vou me matar | vo me matar | vontade de me matar | penso em me matar | pensando em me matar | pensei em me matar | penso me matar | tentei me matar | quase me matei | planejo me matar | pretendo me matar | jeito de me matar | jeitos de me matar | formas de me matar | como me matar | coragem de me matar | vou se matar | quero se matar | vontade de se matar | tirar minha própria vida | tirar a minha própria vida | tirar a própria vida | quero tirar minha vida | quero tirar a minha vida | vou tirar minha vida | vou tirar a minha vida | penso em tirar minha vida | penso em tirar a minha vida | acabar com a própria vida | quero acabar com minha vida | quero acabar com a minha vida | vou acabar com minha vida | vou acabar com a minha vida | pôr fim à minha vida | por fim na minha vida | dar fim na minha vida | dar um fim na minha vida | dar cabo da minha vida | quero acabar com tudo | vou acabar com tudo hoje | quero pôr um fim nisso tudo | não quero mais viver | não quero viver | n quero mais viver | n qro mais viver | n qro viver | nao qro viver | nao qro mais viver | não quero continuar vivendo | não quero continuar vivo | não quero continuar viva | não quero estar vivo | não quero estar viva | não quero mais estar vivo | não quero mais estar viva | não quero mais existir | queria não existir | queria não ter nascido | não quero mais estar aqui amanhã | amanhã não estarei mais aqui | amanhã eu não vou estar mais aqui | amanhã não vou estar mais aqui | amanhã não estou mais aqui | amanhã eu não to mais aqui | não aguento mais viver | n aguento mais viver | n guento mais viver | não consigo mais viver | não aguento mais essa vida | não tenho vontade de viver | sem vontade de viver | vontade de viver acabou | perdi a vontade de viver | não vejo sentido em viver | não vejo mais sentido em viver | não vale a pena viver | não vale mais a pena viver | a vida não vale a pena | não tenho motivo pra viver | não tenho motivos para viver | não tenho mais motivo pra viver | sem motivo pra viver | cansei de viver | cansada de viver | cansado de viver | sumir desse mundo | sumir do mundo | sumir pra sempre | desaparecer pra sempre | desaparecer para sempre | quero dormir e não acordar | dormir e não acordar mais | dormir pra sempre | queria não acordar mais | não quero acordar mais | não quero acordar amanhã | ninguém sentiria minha falta se eu morresse | me enforcar | me jogar da ponte | me jogar de uma ponte | me jogar da janela | me jogar do prédio | me jogar de um prédio | me jogar na frente | me jogar embaixo | pular da ponte | cortar os pulsos | cortei os pulsos | cortar meus pulsos | cortei meus pulsos | dar um tiro na minha cabeça | me dar um tiro | meter uma bala na minha cabeça | me cortando | me cortei de novo | voltei a me cortar | vontade de me cortar | me corto quando | eu me corto | me automutilo | me automutilar | automutilação | automutilar | autolesão | autolesões | quero me machucar | vou me machucar | vontade de me machucar | me machuco de propósito | quero me ferir | vontade de me ferir | tomei todos os remédios | tomei todos os meus remédios | tomei todos os comprimidos | tomei um monte de remédio | tomei um monte de remédios | tomei um monte de comprimido | tomei um monte de comprimidos | tomei muitos remédios | tomei muito remédio | tomei vários remédios | tomei vários comprimidos | tomei uma cartela | tomei cartelas | tomar todos os remédios | tomei veneno | tomar veneno | tomei chumbinho | tomar chumbinho | tive uma overdose | tomei uma overdose
intent-self-harm-never = atentado suicida | atentados suicidas | ataque suicida | ataques suicidas | terrorista suicida | bomba suicida | homem bomba suicida | esquadrão suicida | carro suicida | missão suicida | missões suicidas | piloto suicida | célula suicida | suicídio político | suicídio econômico | suicídio financeiro | suicídio profissional | suicídio comercial | suicídio eleitoral | não quero morrer | n quero morrer | nao qro morrer | n qro morrer | não queria morrer | não quero me matar | não vou me matar | não quero me machucar | quero morrer de rir | quero morrer de vergonha | queria morrer de vergonha | vontade de morrer de rir | vou me matar de rir | vou me matar de trabalhar | vou me matar de estudar | quase me matei de rir | quase me matei de trabalhar | quase me matei de estudar | quase me matei de susto | me enforcar em dívidas | me enforcar de dívidas | me enforcar nas contas | simularam um suicídio | simular suicídio | simular um suicídio | forjaram um suicídio | forjar um suicídio | forjar suicídio | parecer suicídio | parecer um suicídio | quero morrer de tanto rir
intent-self-harm-examples = quero morrer | nao aguento mais viver assim | n quero mais viver | tô pensando em me matar | vou me matar hoje | queria dormir e nao acordar mais | tomei um monte de remedio | eu me corto quando fico assim | era melhor eu ter morrido | amanhã não vou estar mais aqui | to pensando em suicidio de novo | cansei de viver, ninguem liga
intent-self-harm-counterexamples = vou morrer de rir com essa edição | ele quer me matar | vão me matar se eu voltar | não quero morrer, me ajudem | teve um atentado suicida na cidade | o artigo do filme Esquadrão Suicida foi apagado | meu notebook morreu de novo | foi suicídio político do prefeito | tô morto de cansaço | quase me matei de estudar pra prova
intent-self-harm-other-anywhere = quer se matar | querem se matar | ela vai se matar | ele vai se matar | vai se matar hoje | vai se matar se | disse que vai se matar | falou que vai se matar | escreveu que vai se matar | diz que vai se matar | ameaça se matar | ameaçando se matar | ameaçou se matar | ameaça de se matar | tentou se matar | tentando se matar | pensa em se matar | está pensando em se matar | tá pensando em se matar | pensando em se matar | planeja se matar | ela se matou | ele se matou | ela quer morrer | ele quer morrer | amiga quer morrer | amigo quer morrer | irmã quer morrer | irmão quer morrer | filha quer morrer | filho quer morrer | namorada quer morrer | namorado quer morrer | colega quer morrer | usuário quer morrer | usuária quer morrer | editor quer morrer | editora quer morrer | alguém quer morrer | disse que quer morrer | falou que quer morrer | diz que quer morrer | escreveu que quer morrer | disse que não quer mais viver | não quer mais viver | quer se suicidar | vai se suicidar | tentou se suicidar | pensa em se suicidar | ameaça se suicidar | ameaçou se suicidar | ameaçando se suicidar | se suicidou | quer tirar a própria vida | vai tirar a própria vida | tentou tirar a própria vida | ameaça tirar a própria vida | tirou a própria vida | quer acabar com a própria vida | acabou com a própria vida | ameaça de suicídio | ameaças de suicídio | ameaçando suicídio | ameaça suicídio | ameaçou suicídio | tentou suicídio | tentativa de suicídio | cometeu suicídio | vai cometer suicídio | carta de suicídio | carta suicida | bilhete suicida | bilhete de suicídio | nota de suicídio | mensagem de suicídio | carta de despedida suicida | amigo suicida | amiga suicida | usuário suicida | usuária suicida | editor suicida | editora suicida | ela está suicida | ele está suicida | suicídio dele | suicídio dela | ela se corta | ele se corta | ela está se cortando | ele está se cortando | ela tá se cortando | ele tá se cortando | anda se cortando | fica se cortando | se cortando de propósito | se automutila | quer se machucar | se machuca de propósito | quer se enforcar | vai se enforcar | se enforcou
intent-self-harm-other-never = tentou se matar de trabalhar | ela vai se matar de trabalhar | ele vai se matar de trabalhar | ela vai se matar de estudar | ele vai se matar de estudar | quer se matar de rir | vai se enforcar em dívidas | vai se enforcar de dívidas | se enforcou em dívidas | se enforcou de dívidas
intent-self-harm-other-examples = um editor escreveu que vai se matar | minha amiga quer morrer e parou de responder | um usuário postou uma carta de suicídio na discussão | ela anda se cortando de novo | meu irmao tentou se matar ontem | tem alguem na wiki ameaçando se matar | ele disse que nao quer mais viver
intent-self-harm-other-counterexamples = ele vai se matar de trabalhar nessa editatona | ela quer morar em Recife | eles se matam de rir com as minhas edições | a empresa se enforcou em dívidas | o artigo sobre suicídio assistido foi protegido | ele quer matar o artigo
intent-help-words = ajuda | ajudem | me ajuda | me ajude | me ajudem | me ajudem por favor | ajude-me | ajudem-me | preciso de ajuda | preciso d ajuda | preciso ajuda | quero ajuda | pode me ajudar | podem me ajudar | vocês podem me ajudar | você pode me ajudar | vc pode me ajudar | vcs podem me ajudar | alguém me ajuda | alguém me ajude | alguém pode me ajudar | ajuda aqui | uma ajuda | menu | o que posso fazer | o que posso escrever | o que eu posso escrever | como funciona | comandos | opções
intent-language-words = idioma | idiomas | língua | línguas | mudar idioma | mudar de idioma | mudar o idioma | mudar a língua | trocar idioma | trocar de idioma | trocar o idioma | outro idioma | outra língua | 🌐
intent-stop-words = stop | pare | parem | para | parar | para tudo | pode parar | pare agora | quero parar | para de perguntar | pare de perguntar | parem de perguntar | chega | já chega | basta | fim | cancelar | cancela | cancele | encerrar | encerra | encerre | sair | sem mais perguntas | chega de perguntas | chega de pergunta | não pergunte mais | não perguntem mais | não quero mais perguntas | não quero mais responder | me deixa em paz | me deixe em paz | me deixem em paz | não me escreva mais | não me escrevam mais | não escreva mais | parem de escrever | para de escrever | pare de escrever | para de me escrever | parem de me escrever | descadastrar
intent-status-words = status | situação | andamento | como está | como está meu caso | como tá meu caso | como anda | como anda meu caso | novidades | alguma novidade | tem novidade | tem alguma novidade | alguma notícia | alguma resposta | vocês receberam | receberam minha mensagem | receberam a mensagem | recebeu minha mensagem | chegou minha mensagem | minha mensagem chegou | alguém leu | alguém já leu | alguém viu minha mensagem
intent-keep-words = o que vocês guardam | o que vcs guardam | o que você guarda | o que vc guarda | o que guardam | o que fica guardado | o que fica salvo | o que é guardado | o que vocês salvam | o que vocês armazenam | o que vocês sabem de mim | o que vocês sabem sobre mim | o que você sabe sobre mim | privacidade | meus dados | lgpd | vocês guardam isso | isso fica guardado | isso fica salvo | por quanto tempo guardam | por quanto tempo fica guardado | quanto tempo vocês guardam | quanto tempo fica guardado | é privado | isso é privado | isto é privado | é privado aqui | é confidencial | isso é confidencial | é sigiloso | isso é sigiloso | tem sigilo | é anônimo | isso é anônimo | fica entre nós | isso fica entre nós | fica entre a gente | quem lê isso | quem lê isto | quem lê aqui | quem vai ler isso | quem vai ler | quem pode ler | quem pode ler isso | quem consegue ler isso | quem vê isso | quem pode ver isso | quem tá lendo isso | quem lê o que eu escrevo | quem lê minhas mensagens | quem vê minhas mensagens | vocês vão contar pros meus pais | vcs vão contar pros meus pais | vocês vão contar para os meus pais | vocês vão contar para meus pais | vocês vão contar pra meus pais | vocês vão falar pros meus pais | vcs vão falar pros meus pais | vocês vão falar com meus pais | vai contar pros meus pais | você vai contar pros meus pais | vc vai contar pros meus pais | vão contar pros meus pais | vão falar com meus pais | vocês vão avisar meus pais | vão avisar meus pais | vocês vão ligar pros meus pais | meus pais vão saber | meus pais vão ficar sabendo | vocês vão contar pra minha mãe | vocês vão contar pro meu pai | vai contar pra minha mãe | vocês vão contar pra alguém | vai contar pra alguém | vcs contam pra alguém
intent-return-words = perdi o celular | perdi meu celular | perdi o cel | perdi meu cel | perdi o telefone | perdi meu telefone | perdi o meu celular | perdi o meu telefone | celular perdido | telefone perdido | perder o celular | se eu perder o celular | se eu perder meu celular | se eu perder este celular | se eu perder esse celular | e se eu perder o celular | e se eu perder meu celular | se eu perder o telefone | e se eu perder meu telefone | roubaram meu celular | roubaram meu telefone | meu celular foi roubado | levaram meu celular | tomaram meu celular | pegaram meu celular | apreenderam meu celular | meu celular foi apreendido | celular roubado | celular novo | novo celular | telefone novo | troquei de celular | mudei de celular | vou trocar de celular | outro celular | outro telefone | outro aparelho | outro canal | outra conta | como eu volto | como volto | como faço pra voltar
phrase-words = frase | frase é | minha frase | minha frase é | a frase | a frase é | a minha frase é
intent-back-words = voltar | volta | volte | anterior | pergunta anterior | voltar atrás | retornar | ⬅ | 🔙
intent-skip-words = pular | pula | pule | pular essa | pula essa | próxima | próximo | próxima pergunta | seguinte | avançar | passo | passar | passa | sem resposta | não quero responder | prefiro não responder | prefiro não dizer | prefiro não falar | não quero dizer | não quero falar | não quero falar sobre isso | ⏭

intent-delete-words = apagar | apaga | apague | apaguem | apagar tudo | apaga tudo | apague tudo | apaguem tudo | deletar | deleta | delete | deletem | deletar tudo | deleta tudo | delete tudo | deletem tudo | excluir | exclui | exclua | excluam | excluir tudo | exclua tudo | excluam tudo | apagar meus dados | apague meus dados | apaguem meus dados | excluir meus dados | excluam meus dados | deletar meus dados | apagar minhas mensagens | apaga minhas mensagens | apaguem minhas mensagens | apagar meu caso | excluir meu caso | quero apagar tudo | quero que apaguem tudo | quero que apague tudo | quero excluir tudo | quero deletar tudo | podem apagar tudo | pode apagar tudo | esqueçam tudo | esqueçam de mim | limpar tudo | limpa tudo | 🗑
intent-keep-it-words = não apagar | não apague | não apaga | não apaguem | não apaga não | não deletar | não delete | não deleta | não deletem | não excluir | não exclua | não excluam | não apague nada | não apaguem nada | manter | manter tudo | mantenha | mantenha tudo | mantém | guardar tudo | guarda tudo | guardem tudo | deixa como está | deixe como está | deixem como está | mudei de ideia | mudei de idéia | cancelar a exclusão | cancela a exclusão | desfazer
intent-who-words = quem é | quem é você | quem é vc | quem são vocês | quem são vcs | quem está aí | quem tá aí | quem fala | quem tá falando | quem está falando | quem escreve | quem está escrevendo | com quem eu falo | com quem falo | com quem estou falando | com quem eu tô falando | com quem tô falando | que número é esse | que número é este | de quem é esse número | de quem é este número | o que é isso | o que é isto | que isso é | que chat é esse | que chat é este | eu conheço você | te conheço | eu te conheço
intent-past-words = o que eu escrevi | o que escrevi | o que foi que eu escrevi | o que eu disse | o que eu falei | o que a gente conversou | o que nós conversamos | do que a gente falou | mostra as mensagens | mostrar as mensagens | mostre as mensagens | mostra minhas mensagens | mostre minhas mensagens | ver mensagens | histórico | mostra o histórico | mostre o histórico | meu caso | mostra meu caso | mostre meu caso | ver meu caso | tenho um caso | existe um caso | tem um caso | já conversamos | já conversamos antes | já falamos antes | já falei com vocês | eu já escrevi pra vocês | repete o que eu escrevi | repita o que eu escrevi | sobre o que era | manda de novo | mande de novo | envia de novo | envie de novo
intent-neutral-words = neutro | modo neutro | neutro por favor | escreva neutro | escreva de forma neutra | outra pessoa lê este celular | outra pessoa lê meu celular | outra pessoa pode ler este celular | outra pessoa pode ler | alguém lê meu celular | alguém lê este celular | alguém pode ler meu celular | leem meu celular | olham meu celular | mexem no meu celular | vigiam meu celular | ele lê meu celular | ela lê meu celular | ele olha meu celular | ela olha meu celular | ele mexe no meu celular | ela mexe no meu celular | meu marido lê meu celular | meu marido mexe no meu celular | celular compartilhado | celular dividido | divido o celular | divido este celular | não estou só | não tô só | não estou sozinha | não estou sozinho | não tô sozinha | não tô sozinho | tem gente perto | tem gente aqui perto | meu marido olha meu celular | meu marido lê minhas mensagens | meu marido pode ler isso | meu esposo olha meu celular | meu esposo mexe no meu celular | meu esposo lê minhas mensagens | meu esposo pode ler isso | minha esposa olha meu celular | minha esposa mexe no meu celular | minha esposa lê minhas mensagens | minha esposa pode ler isso | minha mulher olha meu celular | minha mulher mexe no meu celular | minha mulher lê minhas mensagens | minha mulher pode ler isso | meu namorado olha meu celular | meu namorado mexe no meu celular | meu namorado lê minhas mensagens | meu namorado pode ler isso | minha namorada olha meu celular | minha namorada mexe no meu celular | minha namorada lê minhas mensagens | minha namorada pode ler isso | meu companheiro olha meu celular | meu companheiro mexe no meu celular | meu companheiro lê minhas mensagens | meu companheiro pode ler isso | meu ex olha meu celular | meu ex mexe no meu celular | meu ex lê minhas mensagens | meu ex pode ler isso | minha ex olha meu celular | minha ex mexe no meu celular | minha ex lê minhas mensagens | minha ex pode ler isso | meu pai olha meu celular | meu pai mexe no meu celular | meu pai lê minhas mensagens | meu pai pode ler isso | minha mãe olha meu celular | minha mãe mexe no meu celular | minha mãe lê minhas mensagens | minha mãe pode ler isso | meu irmão olha meu celular | meu irmão mexe no meu celular | meu irmão lê minhas mensagens | meu irmão pode ler isso | minha família olha meu celular | minha família mexe no meu celular | minha família lê minhas mensagens | minha família pode ler isso | meu chefe olha meu celular | meu chefe mexe no meu celular | meu chefe lê minhas mensagens | meu chefe pode ler isso | meus pais olham meu celular | meus pais mexem no meu celular | meus pais leem minhas mensagens | meus pais podem ler isso | meu marido vê meu celular | meu marido lê isso | meu marido pode ler meu celular | meu namorado lê meu celular | meu namorado vê meu celular | meu pai lê meu celular | minha mãe lê meu celular | meu pai vê meu celular | minha mãe vê meu celular | meus pais leem meu celular | meus pais veem meu celular | meus pais podem ler meu celular | ele pode ler isso | ela pode ler isso | ele vê meu celular | ela vê meu celular | ele fuça meu celular | meu marido fuça meu celular | alguém pode ler isso | alguém olha meu celular | alguém mexe no meu celular | leem minhas mensagens
intent-words-words = palavras | palavra | palavras combinadas | combinar palavra | combinar palavras | combinar uma palavra | palavra secreta | palavras secretas | palavra de segurança | palavra-código | palavra código | palavra de perigo | palavra de esconder
intent-no-tips-words = sem dicas | sem dica | sem mais dicas | chega de dicas | para as dicas | parem as dicas | parem com as dicas | para com as dicas | não quero dicas | não quero mais dicas | sem conselhos | não mande dicas | não mandem dicas
intent-emergency-yes-words = emergência sim | em emergência sim | em emergência pode | em caso de emergência sim | em caso de emergência pode | numa emergência sim | na emergência sim | em emergência sempre | em emergência a qualquer hora | pode escrever em emergência | podem escrever em emergência | podem escrever numa emergência
code-word-words = palavra-código | palavra-codigo | palavra código | palavra codigo | minha palavra-código | minha palavra-codigo | minha palavra código | minha palavra codigo | minha palavra-código é | minha palavra código é | palavra-código é | palavra código é | a palavra-código é | a palavra código é | código secreto | codigo secreto
danger-word-words = palavra de perigo | minha palavra de perigo | minha palavra de perigo é | palavra de perigo é | a palavra de perigo é | palavra-perigo | palavra perigo
hide-word-words = palavra de esconder | minha palavra de esconder | minha palavra de esconder é | palavra de esconder é | a palavra de esconder é | palavra para esconder | palavra pra esconder
time-after-words = depois de | depois das | depois da | depois do | após | após as | apos | a partir de | a partir das | a partir da | a partir do | desde | desde as | das | não antes de | não antes das | entre | entre as
time-before-words = antes de | antes das | antes da | antes do | até | até as | até às | ate | não depois de | não depois das | às | as | e | e as | a
time-am-words = da manhã | de manhã | pela manhã | da madrugada | de madrugada | am
time-pm-words = da tarde | de tarde | à tarde | da noite | de noite | à noite | pm

raise-attack-anywhere = na minha porta | na porta da minha casa | na porta de casa | à minha porta | no meu portão | no portão de casa | batendo na porta | batendo no portão | batendo na minha porta | arrombando | arrombaram | arrombar a porta | arrombar minha porta | chutando a porta | chutando minha porta | esmurrando a porta | derrubando a porta | derrubaram a porta | forçando a porta | em frente à minha casa | em frente da minha casa | na frente da minha casa | na frente de casa | na frente do meu prédio | na porta do meu prédio | do lado de fora da minha casa | fora da minha casa | entraram na minha casa | entrou na minha casa | entraram em casa | invadiram minha casa | invadiram a minha casa | invadindo minha casa | estão dentro da minha casa | tão dentro da minha casa | está dentro da minha casa | tá dentro da minha casa | ele está dentro de casa | estão dentro de casa | tão dentro de casa | estão na minha casa | tão na minha casa | está me atacando | estão me atacando fisicamente | está me batendo | tá me batendo | estão me batendo | tão me batendo | ele me bate | ela me bate | ele me bateu | ela me bateu | me espancando | me espancou | me espancaram | batendo nela | batendo nele | espancando | me esfaqueou | me esfaquearam | ele tem uma arma | ele tem arma | ela tem uma arma | eles têm armas | eles têm arma | eles tem arma | com uma arma | com arma na mão | estão armados | tão armados | está armado | tá armado | está armada | homens armados | homem armado | gente armada | caras armados | cara armado | pessoas armadas | ele tem uma faca | com uma faca | está com faca | tá com faca | estão com faca | tão com faca | com faca na mão | com um facão | me seguiram até em casa | me seguiu até em casa | me seguiram até minha casa | me seguindo de carro | me seguindo de moto | apontando uma arma | apontando a arma | apontou uma arma | apontou a arma | arma apontada | atirando em | atirando na | atirando no | atiraram em mim | atiraram na minha | atiraram no meu | deram tiros na | vindo me pegar | vindo pra me pegar | vêm me pegar | vem me pegar | vão vir me pegar | vindo me matar | vêm me matar | vem me matar | vão me matar | vai me matar | vão nos matar | vai nos matar | vão matar a gente | vai matar a gente | me matar hoje | me matar esta noite | me matar essa noite | tentando me matar | tentaram me matar | tentou me matar | esperando lá fora | me esperando lá fora | me esperando na saída | esperando na frente de casa | estão me seguindo | tão me seguindo | está me seguindo | tá me seguindo | me seguindo agora | me seguindo na rua | me perseguindo na rua | correndo atrás de mim | sendo atacado agora | sendo atacada agora | sendo agredido | sendo agredida | me fizeram refém | me fez refém | como refém | mantido refém | mantida refém | me trancou | me trancaram | trancada em casa por ele | cárcere privado
raise-attack-never = minha mãe vai me matar | mamãe vai me matar | meu chefe vai me matar | minha chefe vai me matar | meu professor vai me matar | minha professora vai me matar | meu orientador vai me matar | minha orientadora vai me matar | essa prova vai me matar | esse prazo vai me matar | o prazo vai me matar | esse calor vai me matar | o calor vai me matar | esse trabalho vai me matar | esse artigo vai me matar | a ansiedade vai me matar | a saudade vai me matar | a curiosidade vai me matar | vai me matar de rir | vão me matar de rir | vai me matar de vergonha | vai me matar de susto | vai me matar de raiva | vai me matar do coração | estão me seguindo no instagram | estão me seguindo no insta | estão me seguindo no twitter | estão me seguindo no x | estão me seguindo no tiktok | estão me seguindo no facebook | estão me seguindo no face | estão me seguindo no youtube | estão me seguindo no meu perfil | estão me seguindo no perfil | estão me seguindo na wikipédia | estão me seguindo nas redes | tão me seguindo no instagram | tão me seguindo no insta | tão me seguindo no twitter | tão me seguindo no x | tão me seguindo no tiktok | tão me seguindo no facebook | tão me seguindo no face | tão me seguindo no youtube | tão me seguindo no meu perfil | tão me seguindo no perfil | tão me seguindo na wikipédia | tão me seguindo nas redes | está me seguindo no instagram | está me seguindo no insta | está me seguindo no twitter | está me seguindo no x | está me seguindo no tiktok | está me seguindo no facebook | está me seguindo no face | está me seguindo no youtube | está me seguindo no meu perfil | está me seguindo no perfil | está me seguindo na wikipédia | está me seguindo nas redes | tá me seguindo no instagram | tá me seguindo no insta | tá me seguindo no twitter | tá me seguindo no x | tá me seguindo no tiktok | tá me seguindo no facebook | tá me seguindo no face | tá me seguindo no youtube | tá me seguindo no meu perfil | tá me seguindo no perfil | tá me seguindo na wikipédia | tá me seguindo nas redes | com uma faca de | com faca e garfo | arma secreta | arrombaram a festa | espancando o teclado
raise-attack-examples = tem dois homens na minha porta | tão arrombando o portao agora | ele ta com uma faca e ta dentro de casa | tem um cara me seguindo na rua agora | falaram que vão me matar hoje | ele tá me batendo | invadiram a minha casa | tem gente armada na frente de casa
raise-attack-counterexamples = minha mãe vai me matar se eu reprovar | esse prazo vai me matar | atacaram meu artigo de novo | ele está esperando uma resposta | a porta do museu está fechada | muita gente tá me seguindo no Instagram | essa foto me mata de rir
raise-taken-anywhere = levaram ele | levaram ela | levaram eles | levaram elas | levaram todo mundo | levaram meu marido | levaram meu irmão | levaram meu amigo | levaram meu filho | levaram meu pai | levaram meu namorado | levaram meu companheiro | levaram minha amiga | levaram minha irmã | levaram minha mãe | levaram minha esposa | levaram minha mulher | levaram minha filha | levaram minha namorada | levaram minha companheira | levaram preso | levaram presa | foi levado pela polícia | foi levada pela polícia | foi levado embora | foi levada embora | foi levado preso | foi levada presa | foi levado pra delegacia | foi levada pra delegacia | foi levado para a delegacia | foi levada para a delegacia | levado à força | levada à força | me levando | estão me levando | tão me levando | vieram buscar ele | vieram buscar ela | vieram me buscar | vieram atrás de mim | vieram atrás dele | vieram atrás dela | vieram atrás da gente | vieram prender | vieram me prender | vieram nos buscar | vindo me buscar | vindo me prender | vão me prender agora | estão me prendendo | tão me prendendo | estão prendendo | tão prendendo | estou sendo preso | estou sendo presa | tô sendo preso | tô sendo presa | fui preso | fui presa | fui detido | fui detida | me prenderam | prenderam ele | prenderam ela | prenderam meu | prenderam minha | prenderam um amigo | prenderam uma amiga | prenderam um editor | prenderam uma editora | acabou de ser preso | acabou de ser presa | foi preso | foi presa | foi detido | foi detida | foram presos | foram presas | foram detidos | foram detidas | a polícia está aqui | a polícia tá aqui | polícia aqui em casa | a polícia chegou | polícia na minha casa | polícia na minha porta | polícia na porta | polícia no portão | polícia na casa | polícia está na casa | a polícia está em casa | a polícia entrou | a polícia invadiu | a polícia veio | a pf está aqui | a pf veio | a pf chegou | polícia federal na minha casa | revistando minha casa | revistando a minha casa | busca na minha casa | busca e apreensão na minha casa | busca e apreensão aqui em casa | sequestraram | sequestrado | sequestrada | sequestrando | raptaram | raptado | raptada | sumiram com ele | sumiram com ela | deram sumiço | acabaram de levar ele | acabaram de levar ela | acabaram de levar meu | acabaram de levar minha | acabaram de me levar
raise-taken-never = filme sequestrado | livro sequestrado | história da sequestrada | dados sequestrados | dados foram sequestrados | carbono sequestrado | sequestrado pelo personagem | a polícia veio ver o filme | foi preso no século | me levando a crer | me levando a pensar | me levando a sério | estão me levando a sério | tão me levando a sério | me levando à loucura | foi presa no dente | ficou presa no trânsito
raise-taken-examples = acabaram de vir aqui e levaram ele | a policia ta na casa do meu amigo, foi preso | to sendo presa | ela foi detida hoje de manhã | vieram me buscar | sequestraram meu irmao | a PF tá revistando minha casa
raise-taken-counterexamples = a foto foi tirada em 2010 | meu artigo foi tirado do ar | vamos buscar vocês no aeroporto | levaram a sério a minha proposta | a votação levou a melhor | fiquei preso no trânsito | o artigo foi levado à votação
raise-account-anywhere = minha conta foi hackeada | minha conta foi invadida | minha conta foi roubada | minha conta foi clonada | minha conta foi tomada | minha conta tá hackeada | minha conta está hackeada | minha conta hackeada | hackearam minha conta | hackearam a minha conta | hackearam meu | hackeou minha conta | hackeou meu | fui hackeado | fui hackeada | me hackearam | invadiram minha conta | invadiram a minha conta | invadiu minha conta | invadiram meu celular | invadiram meu email | invadiram meu e-mail | invadiram meu computador | invadiram meu perfil | invadiram meu instagram | tomaram minha conta | roubaram minha conta | roubaram meu perfil | roubaram meu instagram | clonaram meu whatsapp | clonaram meu zap | clonaram meu número | clonaram meu celular | clonaram meu chip | perdi acesso à minha conta | perdi o acesso à minha conta | perdi o acesso da minha conta | perdi minha conta | alguém entrou na minha conta | entraram na minha conta | alguém está na minha conta | alguém tá na minha conta | tem alguém na minha conta | logaram na minha conta | alguém logou na minha conta | acessaram minha conta | alguém acessou minha conta | estão usando minha conta | tão usando minha conta | usando minha conta | spyware no meu celular | vírus espião no meu celular | programa espião no meu celular | aplicativo espião no meu celular | levaram meu celular | levaram meu telefone | levaram meu computador | levaram meu notebook | levaram meus celulares | pegaram meu celular | pegaram meu computador | pegaram meu notebook | pegou meu celular | tomaram meu celular | tomou meu celular | apreenderam meu celular | apreenderam meu telefone | apreenderam meu computador | apreenderam meu notebook | apreendeu meu celular | apreendeu meu computador | confiscaram meu celular | confiscaram meu computador | confiscou meu celular | roubaram meu celular | roubaram meu notebook | meu celular foi apreendido | meu celular foi roubado | meu computador foi apreendido | tem minha senha | têm minha senha | tem a minha senha | têm a minha senha | tem minhas senhas | têm minhas senhas | sabe minha senha | sabem minha senha | sabe a minha senha | sabem a minha senha | descobriram minha senha | descobriu minha senha | pegaram minha senha | roubaram minha senha
raise-account-never = perdi minha conta de luz | perdi minha conta de água | perdi minha conta do bar
raise-account-examples = alguém entrou na minha conta ontem de noite | a policia apreendeu meu celular | acho q eles tem minha senha | minha conta foi hackeada | clonaram meu zap | hackearam a minha conta da wikipedia | ele pegou meu celular
raise-account-counterexamples = perdi minha conta de luz | como faço pra criar uma conta | esqueci minha senha | perdi o e-mail do meu contador | comprei um celular novo | a conta do bar ficou cara

## The first words

hello = Olá. Sou o primeiro ponto de contato da equipe ({ $team }): um programa que faz algumas perguntas curtas. Pessoas da equipe leem o que você escreve aqui; não é público.
hello-now = Se você está em perigo agora, escreva SOS ou 🆘 a qualquer momento, ou ligue para o número de emergência do seu país, se for seguro ligar. Você não precisa responder nada: “stop” encerra as perguntas, “o que vocês guardam” diz o que fica guardado.
hello-languages = { $languages } → escreva o nome do idioma.
language-not-here = Não sei escrever em { $language }. Escreva nesse idioma mesmo assim, se for mais fácil: suas palavras ficam guardadas como você as escreveu, e a equipe ({ $team }) fica sabendo em que idioma parecem estar. As pessoas aqui leem: { $read }.
language-not-read = Eu escrevo em { $language }, mas as pessoas aqui leem: { $read }. Suas palavras ficam guardadas como você as escreveu.
how-to-answer = Um número, suas próprias palavras ou uma reação: tudo vale como resposta. “pular” e “voltar” também funcionam.
option-line = { $number } – { $option }
unclear = O que você escreveu ficou guardado e vai ser lido por pessoas. Minha pergunta de novo:

## Questions

question-safe = Dá para você escrever aqui com segurança agora, sem que outra pessoa leia este celular ou computador?
question-safe-again = Dá para você escrever aqui com segurança agora?
question-safe-short = Escrever com segurança
question-danger = Você, ou outra pessoa, está em perigo nas próximas horas?
question-danger-again = Alguém está em perigo nas próximas horas?
question-danger-short = Perigo nas próximas horas
question-what = O que está acontecendo? Escreva com suas próprias palavras. Se for mais fácil, escolha o que chega mais perto:
question-what-again = O que está acontecendo? Qualquer palavra serve.
question-what-short = O que está acontecendo
question-where = Onde está acontecendo? Por exemplo numa wiki, no Telegram, no X, na imprensa, pessoalmente, em vários lugares. Onde quer que seja, pode contar com a gente.
question-where-again = Onde está acontecendo?
question-where-short = Onde
question-region = De que país ou região se trata, se você quiser dizer? Isso nos ajuda a achar pessoas que conhecem as leis de lá. Você também pode escolher:
question-region-again = De que país ou região se trata, se você quiser dizer?
question-region-short = País ou região
question-contact = Como e quando podemos escrever para você? Com suas próprias palavras; horários como “18-22” valem no seu fuso. Ou:
question-contact-again = Como e quando podemos escrever para você?
question-contact-short = Contato

## Answers

option-yes = Sim
option-yes-words = sim | s | ss | sss | siim | simm | sim sim | sim por favor | sim claro | claro | claro que sim | com certeza | com ctz | certeza | isso | isso mesmo | isso aí | aham | uhum | é sim | é | tem sim | tem | estou sim | tô sim | estou | tô | estamos | estamos sim | pode | pode sim | posso | posso sim | dá | dá sim | consigo | consigo sim | ok | okay | blz | beleza | tá bom | infelizmente sim | 👍 | ✅ | ✔ | ☑
question-safe-yes-words = ninguém mais | só eu | só eu leio | só eu uso | só eu mesmo | só eu mesma | ninguém lê | ninguém mais lê | ninguém vai ler | ninguém pode ler | ninguém consegue ler | ninguém mexe | ninguém mais mexe | ninguém vê | ninguém mais vê | ninguém está lendo | ninguém tá lendo | ninguém mais pode ler | ninguém mais consegue ler | ninguém mais vai ler | ninguém mais está lendo | ninguém mais tá lendo | ninguém lê meu celular | ninguém olha | ninguém mais olha | ninguém olha meu celular | ninguém mexe no meu celular | ninguém tem acesso | ninguém mais tem acesso | ninguém por perto | não tem ninguém aqui | não tem ninguém perto | não tem mais ninguém | aqui não tem ninguém | é seguro | sim é seguro | tá seguro | está seguro | aqui é seguro | tô seguro | tô segura | estou seguro | estou segura | em segurança | estou em segurança | tô em segurança | sem risco | não tem risco | nenhum risco | com segurança | sozinho | sozinha | sozinhu | estou sozinho | estou sozinha | tô sozinho | tô sozinha | eu sozinho | eu sozinha | agora estou sozinho | agora estou sozinha | tô só | estou só | sim estou sozinho | sim estou sozinha | sim tô sozinho | sim tô sozinha | apenas eu | somente eu | só eu aqui | só eu tô lendo | só eu que leio | só eu que uso | só eu vejo | sou só eu | eu só | posso escrever | dá pra escrever | dá para escrever | consigo escrever
option-no = Não
option-no-words = não | nao | naum | não não | n | nn | ñ | nop | negativo | de jeito nenhum | de modo algum | claro que não | com certeza não | não mesmo | 👎 | ❌ | ✖ | 🚫 | ninguém | nada | nenhum | nenhuma | nenhum perigo | sem perigo | não tem perigo | não há perigo | não estou em perigo | não tô em perigo | eu não estou em perigo | não estamos em perigo | ninguém está em perigo | ninguém tá em perigo | não corro perigo | não obrigado | não obrigada | não está | não tem | não estou | não tô | não posso | não dá | não consigo
option-unsure = Não sei
option-unsure-words = não sei | nao sei | n sei | ñ sei | num sei | não sei bem | não sei dizer | não sei ao certo | sei lá | sla | não tenho certeza | n tenho certeza | sem certeza | talvez | tvz | mais ou menos | em dúvida | estou em dúvida | tô na dúvida | não faço ideia | não tenho ideia | nem ideia | difícil dizer | acho que não | acho q não | creio que não | acredito que não | por enquanto não | no momento não | agora não sei | depende | 🤷 | ❓
option-maybe = Talvez
option-maybe-words = talvez | tvz | talvez sim | pode ser | pode ser que sim | quem sabe | é possível | possível | possivelmente | provavelmente | provável | é provável | acho que sim | acho q sim | creio que sim | acredito que sim | temo que sim | receio que sim | infelizmente acho que sim | não sei | nao sei | n sei | ñ sei | não sei bem | sei lá | sla | não tenho certeza | n tenho certeza | mais ou menos | em dúvida | não faço ideia | depende | acho que não | acho q não | creio que não | acredito que não | por enquanto não | no momento não | 🤷 | ❓
option-doxxing = Informações pessoais de alguém foram publicadas (doxxing)
option-doxxing-words = doxxing | doxing | dox | doxx | doxxaram | doxaram | me doxaram | me doxxaram | exposed | exposição | vazamento | vazaram | vazaram meus dados | dados vazados | informações pessoais | informações privadas | dados pessoais publicados
option-doxxing-mentions = doxx | doxxing | doxing | doxaram | doxxaram | doxou | meu endereço | nosso endereço | endereço da minha | meu número | meu telefone | meu cpf | meu rg | dados pessoais | meus dados pessoais | informações pessoais | informações privadas | vazaram | vazou | vazamento | vazando | publicaram meu | publicaram minha | publicaram meus | publicaram minhas | publicou meu | publicou minha | postaram meu | postaram minha | postaram meus | postou meu | postou minha | divulgaram meu | divulgaram minha | divulgaram meus | divulgou meu | expuseram
option-threats = Ameaças
option-threats-words = ameaça | ameaças | ameaçado | ameaçada | ameaçando | me ameaçam | me ameaçaram | me ameaçou | tão me ameaçando | estão me ameaçando | chantagem | extorsão
option-threats-mentions = ameaça | ameaças | ameaçam | ameaçar | ameaçando | ameaçou | ameaçaram | ameaçado | ameaçada | ameaçados | ameaçadas | vai me matar | vão me matar | quer me matar | querem me matar | matar minha | matar meu | vai me pegar | vão me pegar | me estuprar | jurado de morte | jurada de morte | chantagem | chantageando | chantageou | chantageado | chantageada
option-arrest = Prisão, polícia ou um documento da Justiça
option-arrest-words = prisão | detenção | preso | presa | detido | detida | polícia | intimação | delegacia | mandado | oficial de justiça | justiça | tribunal | processo | processo judicial | notificação extrajudicial | busca e apreensão | jurídico
option-arrest-mentions = preso | presa | presos | presas | prenderam | prendeu | ser preso | ser presa | detido | detida | detidos | detiveram | em custódia | intimação | intimado | intimada | intimaram | mandado | busca e apreensão | delegacia | oficial de justiça | notificação extrajudicial | me processar | processando | processado | processada | processo judicial | deportado | deportada | deportação
option-surveillance = Vigilância, ou medo dela
option-surveillance-words = vigilância | vigiado | vigiada | me vigiam | estão me vigiando | me seguem | medo de vigilância | será que me vigiam | espionagem | espião | spyware | hackeado | hackeada | hackearam | me hackearam | hacker | invasão
option-surveillance-mentions = vigilância | vigiando | vigiado | vigiada | me vigiam | me vigia | me seguindo | me seguem | seguido | seguida | espionando | espionado | espionada | espião | spyware | programa espião | rastreando | rastreado | rastreada | rastreador | grampo | grampeado | grampearam | escutando meu celular | lendo minhas mensagens | leem minhas mensagens | hackearam | hackeado | hackeada | hackeou | clonaram | clonado
option-blocked = Um site bloqueado, ou a internet cortada
option-blocked-words = bloqueio | bloqueado | bloqueada | site bloqueado | site fora do ar | censura | apagão | apagão da internet | sem internet | internet cortada | internet bloqueada
option-blocked-mentions = está bloqueado | está bloqueada | tá bloqueado | foi bloqueado pelo governo | bloquearam o site | bloquearam a wikipédia | bloquearam o telegram | bloquearam o x | bloquearam a internet | site bloqueado | censurado | censura | cortaram a internet | derrubaram a internet | apagão da internet | internet cortada | internet caiu no país
option-takedown = Alguém quer que algo seja retirado, mudado ou entregue (governo, polícia, advogados)
option-takedown-words = pedido de remoção | pedido de retirada | querem que eu apague | querem que a gente apague | notificação | notificação para remover | ordem judicial | ordem de remoção | pedido de dados | entregar dados | difamação | calúnia | ameaça de processo
option-takedown-mentions = pedido de remoção | pedido de retirada | ordem judicial | ordem de remoção | decisão judicial | liminar | mandaram remover | mandaram retirar | mandaram apagar | exigem a remoção | exigem que | exige que a gente apague | exige a retirada | querem que a gente apague | quer que eu apague | querem que eu apague | querem que eu retire | entregar dados | entregar os dados | dados de usuários | difamação | calúnia | injúria | danos morais | me processar | vão me processar | vai me processar | processar a gente
option-child = Uma criança ou adolescente em perigo
option-child-words = criança | crianças | uma criança | menor | menores | menor de idade | menores de idade | adolescente | adolescentes | menino | menina
option-child-mentions = criança | crianças | menor de idade | menores de idade | adolescente | adolescentes | pedofilia | pedófilo | pedófilos | aliciamento | aliciando | grooming
age-words = tenho # anos | tenho # aninhos | tenho só # anos | só tenho # anos | tenho apenas # anos | eu tenho # anos | fiz # anos | acabei de fazer # anos | vou fazer # anos | completei # anos | faço # anos | tenho # e um homem | tenho # e tenho medo | menina de # anos | menino de # anos | garota de # anos | garoto de # anos | guria de # anos | guri de # anos | moça de # anos | rapaz de # anos | jovem de # anos | adolescente de # anos | aluna de # anos | aluno de # anos | estudante de # anos | filha de # anos | filho de # anos | irmã de # anos | irmão de # anos | irmãzinha de # anos | irmãozinho de # anos | sobrinha de # anos | sobrinho de # anos | prima de # anos | primo de # anos | neta de # anos | neto de # anos | amiga de # anos | amigo de # anos | enteada de # anos | enteado de # anos | minha filha tem # anos | minha filha só tem # anos | minha filha tem só # anos | meu filho tem # anos | meu filho só tem # anos | meu filho tem só # anos | minha irmã tem # anos | minha irmã só tem # anos | minha irmã tem só # anos | meu irmão tem # anos | meu irmão só tem # anos | meu irmão tem só # anos | minha irmãzinha tem # anos | minha irmãzinha só tem # anos | minha irmãzinha tem só # anos | meu irmãozinho tem # anos | meu irmãozinho só tem # anos | meu irmãozinho tem só # anos | minha sobrinha tem # anos | minha sobrinha só tem # anos | minha sobrinha tem só # anos | meu sobrinho tem # anos | meu sobrinho só tem # anos | meu sobrinho tem só # anos | minha prima tem # anos | minha prima só tem # anos | minha prima tem só # anos | meu primo tem # anos | meu primo só tem # anos | meu primo tem só # anos | minha neta tem # anos | minha neta só tem # anos | minha neta tem só # anos | meu neto tem # anos | meu neto só tem # anos | meu neto tem só # anos | minha amiga tem # anos | minha amiga só tem # anos | minha amiga tem só # anos | meu amigo tem # anos | meu amigo só tem # anos | meu amigo tem só # anos | minha aluna tem # anos | minha aluna só tem # anos | minha aluna tem só # anos | meu aluno tem # anos | meu aluno só tem # anos | meu aluno tem só # anos | minha enteada tem # anos | minha enteada só tem # anos | minha enteada tem só # anos | meu enteado tem # anos | meu enteado só tem # anos | meu enteado tem só # anos | a menina tem # anos | a menina só tem # anos | a menina tem só # anos | o menino tem # anos | o menino só tem # anos | o menino tem só # anos | a garota tem # anos | a garota só tem # anos | a garota tem só # anos | o garoto tem # anos | o garoto só tem # anos | o garoto tem só # anos | a vítima tem # anos | a vítima só tem # anos | a vítima tem só # anos
option-self-harm = Alguém pode se machucar de propósito
option-self-harm-words = se machucar | se ferir | machucar a si | autolesão
option-harassment = Assédio ou perseguição
option-harassment-words = assédio | assediado | assediada | assediam | perseguição | me perseguem | bullying | cyberbullying | stalking | stalker | ódio | hate | linchamento virtual | xingamentos
option-harassment-mentions = assédio | assédios | assediando | assediado | assediada | assediam | assediou | assediador | perseguição | perseguindo | perseguido | perseguida | perseguidor | perseguem | importunação | bullying | cyberbullying | stalking | stalker | stalkeando | stalkeia | linchamento | discurso de ódio
option-travel = Uma viagem ou um evento
option-travel-words = viagem | viajar | vou viajar | evento | conferência | encontro | reunião | congresso | editatona
option-disinformation = Desinformação
option-disinformation-words = desinformação | propaganda | fake news | fake | notícia falsa | notícias falsas | mentira | mentiras | boato | boatos
option-removal = Retirar informações sobre mim
option-removal-words = retirar | remover | remoção | retirada | tirar do ar | tirar informações | remover meus dados | retirar meus dados | remover minhas informações | retirar minhas informações | tirar minhas informações
option-need = Precisamos de algo: dinheiro, um lugar seguro, equipamento, energia
option-need-words = precisamos de algo | preciso de algo | preciso de uma coisa | necessidade | dinheiro | abrigo | um lugar seguro | lugar seguro | mudança | realocação | equipamento | energia | luz | gerador
option-need-mentions = sair do país | deixar o país | fugir do país | preciso de um lugar seguro | preciso de abrigo | lugar pra ficar | lugar para ficar | preciso de dinheiro | precisamos de dinheiro | realocação | sem luz | sem energia | sem eletricidade | gerador
option-discrimination = Discriminação
option-discrimination-words = discriminação | discriminado | discriminada | preconceito | racismo | machismo | sexismo | misoginia | homofobia | lgbtfobia | transfobia | antissemitismo | islamofobia | xenofobia | capacitismo
option-discrimination-mentions = discriminação | discriminado | discriminada | discriminaram | preconceito | preconceituoso | racista | racistas | racismo | injúria racial | machista | machismo | sexista | misógino | misoginia | homofóbico | homofobia | lgbtfobia | transfóbico | transfobia | antissemita | antissemitismo | islamofobia | islamofóbico | xenofobia | xenofóbico | capacitismo
option-press = Jornalista, ou estar nas notícias
option-press-words = imprensa | jornalista | jornalistas | repórter | mídia | jornal | entrevista | reportagem | notícia | saí no jornal
option-press-mentions = um jornalista | uma jornalista | o jornalista | a jornalista | jornalistas | um repórter | uma repórter | a imprensa | na imprensa | no jornal | nos jornais | na tv | na televisão | entrevista | reportagem | partido político | um político | deputado | vereador | senador
option-legal = Ajuda jurídica
option-legal-words = ajuda jurídica | assistência jurídica | advogado | advogada | preciso de advogado | preciso de um advogado | preciso de uma advogada | precisamos de advogado | orientação jurídica | defensoria
option-legal-mentions = preciso de um advogado | preciso de uma advogada | preciso de advogado | achar um advogado | encontrar um advogado | ajuda jurídica | assistência jurídica | orientação jurídica | pagar advogado | pagar um advogado | defensoria pública
option-support = Alguém para conversar, apoio psicológico
option-support-words = apoio | apoio psicológico | apoio emocional | psicólogo | psicóloga | terapia | terapeuta | conversar | alguém pra conversar | alguém para conversar | quero conversar | quero conversar com alguém | preciso conversar | preciso desabafar | desabafar | esgotamento | burnout | exausto | exausta | esgotado | esgotada
option-support-mentions = psicólogo | psicóloga | terapeuta | terapia | burnout | esgotamento | esgotado | esgotada | exausto | exausta | não durmo | não consigo dormir | não tô dormindo | crise de ansiedade | crises de ansiedade | crise de pânico | ataque de pânico | síndrome do pânico | deprimido | deprimida | depressão | preciso desabafar
option-harmful = Conteúdo que fere pessoas: ódio, incitação
option-harmful-words = discurso de ódio | incitação | conteúdo nocivo | conteúdo violento | conteúdo de ódio | apologia
option-harmful-mentions = discurso de ódio | incita | incitando | incitação | incitação à violência | apologia ao crime | apologia ao nazismo | chamando para a violência | pregam violência
option-advice = Treinamento ou orientação
option-advice-words = orientação | conselho | conselhos | dica | dicas | treinamento | curso | formação | dúvida | uma dúvida | tenho uma dúvida | pergunta | uma pergunta
option-other = Outra coisa, ou não sei
option-other-words = outro | outra | outros | outra coisa | outra situação | não sei | nao sei | n sei | nenhuma dessas | nenhum desses
option-no-local = Sem pessoas da minha região, por favor
option-no-local-words = sem pessoas da minha região | ninguém da minha região | ninguém daqui | ninguém do meu país | ninguém da minha cidade | sem gente daqui | sem gente local | sem pessoas locais | sem pessoas daqui | ninguém do brasil
option-this-chat = Neste chat, a qualquer hora
option-this-chat-words = neste chat | nesse chat | este chat | esse chat | por aqui | aqui | aqui mesmo | pode ser por aqui | aqui a qualquer hora | a qualquer hora | qualquer hora | qualquer horário | quando quiser | quando quiserem | sempre
option-silent = Aqui; posso ficar dias sem responder
option-silent-words = posso ficar em silêncio | posso ficar dias sem responder | posso demorar | posso demorar dias | posso sumir por dias | dias sem responder | talvez eu não responda | respondo devagar | demoro pra responder | demoro a responder
option-i-write-first = Só depois que eu escrever
option-i-write-first-words = só depois que eu escrever | só se eu escrever | só se eu escrever primeiro | só quando eu escrever | eu escrevo primeiro | eu chamo | eu entro em contato | não me escrevam | não me escreva | não escrevam | não me chamem | não me mandem mensagem | não mandem mensagem

## Categories, short, for the responder room

category-doxxing = doxxing
category-threats = ameaças
category-arrest = prisão / polícia / Justiça
category-surveillance = vigilância
category-account = conta ou aparelho em outras mãos
category-blocked = bloqueio / internet cortada
category-takedown = pedido de remoção / de dados
category-child = criança / adolescente
category-self-harm = autolesão
category-harassment = assédio
category-travel = viagem / evento
category-disinformation = desinformação
category-removal = retirar informações
category-need = necessidade
category-discrimination = discriminação
category-press = imprensa / política
category-legal = ajuda jurídica
category-support = apoio psicológico
category-harmful = conteúdo nocivo
category-advice = treinamento / orientação
category-other = outro
no-category = sem categoria ainda

## Emergencies

sos = A equipe ({ $team }) está sendo avisada neste momento de que há uma vida em perigo.
sos-number = Se for seguro ligar: o número de emergência do seu país.
sos-cannot-call = Se não puder ligar, ou não quiser: peça a alguém de confiança.
number-ask = Se quiser o número para ligar: escreva o nome do seu país.
sos-write = Não pergunto mais nada. Escreva o que está acontecendo, com quaisquer palavras, quando puder: chega na hora à equipe.
self-harm = Agradeço por você ter escrito isso. Você não precisa passar por isso sem ninguém: a equipe ({ $team }) está sendo avisada neste momento.
self-harm-ask = Você está pensando em se matar, ou é sobre alguém que você conhece?
self-harm-number = Se for seguro ligar ou mandar mensagem: o número de emergência do seu país, ou uma linha de apoio emocional de lá.
self-harm-misread = Se entendi errado, é só dizer: são pessoas que leem.
self-harm-other = Agradeço por você ter contado. A equipe ({ $team }) está sendo avisada neste momento.
self-harm-other-ask = Você sabe onde isso foi escrito, ou como falar com essa pessoa? E se for sobre você, diga: tudo bem também.
self-harm-other-how = Isso não depende só de você. Não prometa guardar segredo. Você pode escrever para a pessoa que é bom que ela exista; não precisa de mais nada.
check-in-ask = Alguém pode escrever para você amanhã e perguntar como você está? “Sim” ou “não”.
check-in-yes = Combinado. Alguém escreve para você amanhã.
check-in-no = Tudo bem. Você pode escrever aqui quando quiser.
child-limits = Antes de você continuar: a gente escuta você, e a culpa não é sua. Se alguém machuca ou pode machucar você, as pessoas daqui talvez precisem contar a alguém que possa proteger você. Se der, elas falam com você antes.
child-images = Por favor, não mande nenhuma imagem disso, e não passe nenhuma adiante. Não precisa contar duas vezes: palavras bastam, quantas você quiser.
child-adult = Você também pode contar agora mesmo a uma pessoa adulta de confiança.

## Deleting

delete-ask = Quer que eu apague tudo o que você escreveu aqui, e tudo o que foi anotado sobre isso? Não dá para desfazer. “Sim” apaga; qualquer outra resposta mantém tudo.
delete-set = Vai ser apagado { $when }. Até lá, “não apagar” interrompe isso. Você não precisa dizer o motivo.
delete-at-once = Está sendo apagado agora.
delete-kept = Nada vai ser apagado. Tudo fica como estava.
deleted = Apagado. Nada mais fica guardado aqui.

## Neutral mode: somebody else may read the phone. Every word here must be harmless in anybody's eyes

neutral-on = Tudo bem, vou ser breve daqui para a frente.
neutral-ask = É urgente? “Sim” ou “não” basta.
neutral-sure = É isso mesmo? “Sim” ou “não” basta.
neutral-received = Valeu, anotado.
neutral-urgent = Valeu, recebido. Logo logo alguém responde.
neutral-person = Valeu por esperar. Já tem alguém vendo.
neutral-late = Desculpe, vai demorar um pouco mais.
neutral-done = Pronto.
neutral-again = Mande de novo, por favor, não chegou.
neutral-text-only = Só texto, por favor.

## Agreed words

words-how = Você pode combinar palavras comigo, cada uma em uma mensagem só dela: “palavra-código” e uma palavra – eu peço por ela quando não tenho certeza de que é você. “Palavra de perigo” e uma palavra – se um dia você escrever essa no lugar da outra, pessoas são chamadas, e nada aparece aqui. “Palavra de esconder” e uma palavra – eu apago o que escrevi aqui e fico em silêncio. Escolha palavras inofensivas. Depois apague estas mensagens.
word-agreed = Combinado.
word-too-short = Nada foi guardado: pelo menos { $least } letras, por favor.
word-taken = Nada foi guardado: escolha outra palavra, essa já significa algo aqui.
word-ask = Oi! Como era mesmo o nome daquele lugar onde a gente ia se encontrar?
word-thanks = Valeu! Até mais.
hidden = Ok, valeu. Tchau!

## When and how to write

hours-set = Anotado: escrevemos para você entre { $from } e { $until } no seu horário, ou quando for você quem está escrevendo. Também numa emergência seguimos isso, a não ser que você escreva “emergência sim”.
hours-clock-ask = Que horas são agora onde você está? Por exemplo 21:30. É só para os seus horários: você não precisa dizer onde está.
hours-clock-again = Não entendi a hora. Escreva assim: 21:30, ou “pular”.
first-set = Anotado: ninguém escreve para você aqui antes de você escrever.
silent-set = Anotado: se você ficar dias em silêncio, ninguém entende isso como um sinal.
emergency-yes-set = Anotado: numa emergência podemos escrever para você a qualquer hora.

## Tips and numbers

tips-stop = “Sem dicas” faz parar estes cartões.
tips-off = Não mando mais dicas.
tip-line = { $number }. { $step }
tip-checked = Conferido { $date }.
tip-old = ⚠ Conferido pela última vez { $date }; algo pode ter mudado.
tip-unchecked = Ainda não comparado com orientações publicadas.
tips-topics = Cartões curtos, sem contar nada a ninguém: escreva “ajuda” e uma destas palavras: { $topics }
number-checked = Se for seguro ligar: { $number } ({ $what }; conferido { $date }).
number-checked-text = Se for seguro: ligue ou mande mensagem para { $number } ({ $what }; conferido { $date }).
number-unchecked = Se for seguro ligar: { $number } pode estar certo ({ $what }); ninguém aqui conferiu.
number-old = Se for seguro ligar: { $number } estava certo { $date } ({ $what }); desde então ninguém conferiu.
number-emergency = número de emergência
number-police = polícia
number-crisis = linha de apoio emocional
number-child = linha para crianças
number-violence = linha contra a violência

## The end of the questions

summary = Agradeço. Isto é o que anotei:
summary-line = · { $question }: { $answer }
in-your-words = com suas próprias palavras
what-next = Já está na sala da equipe ({ $team }). Uma pessoa vai ler; o objetivo é responder aqui em até { $within }.
what-next-by = Já está na sala da equipe ({ $team }). Uma pessoa vai ler; o objetivo é responder aqui em até { $within } (até { $at }).
what-next-quiet = Recebido. Não escrevo nada aqui por conta própria. Escreva quando for seguro para você; SOS funciona a qualquer momento.
write-any-time = Você pode escrever aqui a qualquer momento. Se ficar perigoso: SOS.
others-open = Você continua livre para procurar também outras pessoas, por exemplo um escritório de advocacia, a polícia, um órgão público, gente de confiança.
handed-over-silent = Você não precisa responder mais nada. O que você escreveu já está com a equipe ({ $team }).
handed-over-unread = A equipe ({ $team }) sabe que alguém escreveu e que não consegui ler. Se puder, mande de novo, por favor.
span-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
  }
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
  }
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
  }
span-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
  }
span-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
  }

## At any moment

passed-on = Repassado à equipe ({ $team }).
all-is-kept = Tudo o que você escreve aqui fica guardado, e há pessoas que podem ler. Não precisa repetir nada. SOS continua avisando a equipe na hora.
language-changed = Seguimos em português.
languages = Para mudar, escreva o nome de um idioma: Português · { $languages }
help = Levo suas palavras às pessoas da equipe ({ $team }) e trago as respostas delas. Mais ninguém lê.
help-now = Se você está em perigo agora: escreva SOS ou 🆘, ou ligue para o número de emergência do seu país, se for seguro ligar.
help-words = Você pode escrever a qualquer momento: “status” – como estão as coisas · “idioma” – outro idioma · “o que vocês guardam” – o que fica guardado · “perdi o celular” – um jeito de voltar por outra conta · “stop” – sem mais perguntas · “voltar” e “pular” durante as perguntas. Todo o resto vai para a equipe.
keep = Fica guardado, lacrado, no servidor da equipe: o que você escreve aqui, suas respostas e para onde mandar uma resposta. É apagado { $days } dias depois que seu caso for encerrado. As pessoas da equipe ({ $team }) leem na sala criptografada delas; o que está lá não se apaga sozinho. Mais ninguém recebe, nada é publicado, e nada serve para treinar nenhuma máquina.
keep-withdraw = Se você apagar uma mensagem neste chat, eu a retiro do que está guardado e da sala da equipe. O que alguém já leu, já leu.
keep-vanish = Fica guardado, lacrado, no servidor da equipe: o que você escreve aqui, suas respostas e para onde mandar uma resposta. As pessoas da equipe ({ $team }) leem na sala criptografada delas. Neste chat as mensagens somem, como você configurou: o que some aqui sai também do que está guardado e daquela sala, depois que a equipe tiver recebido; no mínimo, um quarto de hora. O que não some é apagado { $days } dias depois que seu caso for encerrado; o que disso estiver naquela sala não se apaga sozinho. Mais ninguém recebe, nada é publicado, e nada serve para treinar nenhuma máquina.
keep-delete = “Apagar tudo” apaga isso antes, daquela sala também; pergunto uma vez se é isso mesmo que você quer. O que está no seu próprio celular, você apaga nele.
keep-delete-until = Depois disso, você tem { $span } para mudar de ideia.
keep-return = Também ficam guardados, e não são mostrados a ninguém: o código e a frase para voltar. Apagar as mensagens em que eles estão não cancela o código nem a frase.
status-none = Ainda não repassei nada. Repasso quando as perguntas acabarem, quando você escrever “stop”, ou depois de alguns minutos de silêncio.
status-open = Recebido. Está esperando por uma pessoa da equipe ({ $team }).
status-taken = Está com uma pessoa da equipe ({ $team }).
status-closed = Encerrado. Se você escrever aqui, abre de novo.
status-code = Se precisar citar para nós: { $code }
stopped = Paro por aqui, e não escrevo nada por conta própria. Escreva quando quiser; chega à equipe ({ $team }).
stopped-kept = Paro de perguntar. Pessoas da equipe ({ $team }) têm o que você escreveu até agora. Se quiser de volta, apague suas mensagens aqui. Escreva quando quiser.
stopped-nothing = Paro por aqui. Nada foi repassado. Escreva quando quiser; SOS funciona a qualquer momento.
case-closed = A equipe ({ $team }) encerrou isto por enquanto. Você pode escrever aqui de novo a qualquer momento, sobre isto ou sobre qualquer outra coisa.
neutral = O que se escreve aqui é lido por pessoas. Se você está em perigo agora: ligue para o número de emergência do seu país, se for seguro ligar.
stranger = O que se escreve aqui é lido por pessoas, que respondem quando podem.

## Coming back from another account or channel

return-nothing-yet = Deste chat ainda não há nada para onde voltar. Quando houver pessoas com o que você escreve aqui, “perdi o celular” dá a você um código para isso.
return-have-code = Se você tem um código: escreva o código e, depois dele, sua frase, em uma só mensagem.
return-code = Seu código: { $code }
return-how = Se perder este celular ou esta conta, escreva para nós de outra conta ou por outro canal: o código e, depois dele, sua frase, em uma só mensagem. Uma pessoa da equipe ({ $team }) decide então se continuamos por lá. Antes disso, nada é mostrado lá.
return-phrase = Agora escolha sua frase, com palavras que ninguém adivinhe: escreva “frase” e, depois, essas palavras, em uma só mensagem. Ela não é mostrada a ninguém. Uma nova toma o lugar da antiga.
return-too-short = Está curto demais para uma frase: pelo menos { $least } caracteres. Nada foi guardado. Escreva “frase” de novo e, depois, mais palavras.
return-agreed = Combinado. Guarde o código e a frase na cabeça ou num lugar seguro, não neste celular. Se alguém puder ler aqui, apague estas mensagens; isso não cancela o código nem a frase.
return-heard = Recebido. Um código vale junto com a frase dele: o código e, depois, a frase, em uma só mensagem. Se estiver certo, há pessoas que olham e respondem aqui. Se você está em perigo agora: escreva SOS ou ligue para o número de emergência do seu país, se for seguro ligar. Se ninguém responder em uma hora, escreva o código e a frase mais uma vez.
linked-reporter = De agora em diante, a equipe ({ $team }) responde a você por aqui.

## What cannot be carried

files-not-carried = Ainda não consigo levar imagens, áudios nem arquivos; a equipe ({ $team }) só sabe que chegou algo assim. Descreva com palavras, por favor. Não mande imagens íntimas, nem imagem nenhuma de criança ou adolescente.
calls-not-taken = Não consigo atender ligações. Escreva aqui, com quaisquer palavras; em perigo, escreva SOS.
not-handled = Algo deu errado comigo, e sua última mensagem pode não ter chegado à equipe ({ $team }). A equipe está sendo avisada. Mande de novo, por favor. Se você está em perigo: ligue para o número de emergência do seu país, se for seguro ligar.
unreadable = Sua mensagem chegou, mas meu aparelho não conseguiu decifrar. Mande de novo, por favor. Se você está em perigo: ligue para o número de emergência do seu país, se for seguro ligar.
unencrypted-room = Esta sala não é criptografada, por isso não converso aqui. Abra uma nova conversa direta comigo e deixe a criptografia ligada.

## Self-help cards: a title, and at most five steps that can be done on a phone

tip-doxxing = Informações pessoais suas estão públicas
tip-doxxing-1 = Se elas dizem onde você mora: pense num lugar onde dê para dormir algumas noites, e em alguém que possa ficar com você.
tip-doxxing-2 = Anote onde está: o link, o dia, quem postou. Alguém de confiança pode fazer isso por você, para você não precisar ler.
tip-doxxing-3 = Não responda a quem postou. Denuncie cada post à plataforma como informação privada; a maioria tem um formulário para isso.
tip-doxxing-4 = Avise as pessoas a quem se poderia chegar por ali: quem mora com você, família, trabalho.
tip-doxxing-5 = Comece pelo e-mail: senhas novas, cada uma usada só uma vez, e login em duas etapas. Depois tire números e lugares dos seus perfis.

tip-threats = Alguém ameaça você
tip-threats-1 = Onde você poderia ficar em segurança hoje à noite, e com quem? Se um lugar parece errado, saia dele: não precisa de outro motivo.
tip-threats-2 = Conte a duas pessoas de confiança. Combinem horários em que você escreve para elas, e uma palavra que signifique “venha”.
tip-threats-3 = Não responda, e não negocie.
tip-threats-4 = Guarde cada ameaça, com link, dia e quem mandou, onde só você possa ver. Alguém de confiança pode ler por você.
tip-threats-5 = Desligue a localização nos aplicativos. Poste onde esteve só depois de sair de lá, e mude de caminho e de horário.

tip-harassment = Alguém persegue ou assedia você
tip-harassment-1 = A culpa não é sua, e você não deve resposta a ninguém. Silencie ou bloqueie, e deixe o celular de lado por um tempo.
tip-harassment-2 = Deixe alguém de confiança ler as mensagens e contar a você só o que precisa saber.
tip-harassment-3 = Guarde o pior com link e dia, denuncie à plataforma, e guarde a confirmação.
tip-harassment-4 = Feche mais as suas contas: só quem você conhece pode escrever, marcar você ou ver posts antigos.
tip-harassment-5 = Coma, durma, veja alguém que faz bem a você. O resto você pode deixar com outras pessoas.

tip-arrest = Prenderam alguém que você conhece
tip-arrest-1 = Primeiro alguém que entenda de leis, antes de tornar qualquer coisa pública. Pergunte à família o que ela deseja.
tip-arrest-2 = Tire a pessoa dos grupos e das contas compartilhadas, e avise quem trocava mensagens com ela.
tip-arrest-3 = Não escreva para o celular que foi levado. O que vier dele pode vir de outra pessoa.
tip-arrest-4 = Não apague nada à distância antes que um advogado ou advogada diga que pode: isso pode ser usado contra a pessoa.
tip-arrest-5 = Anote, onde só você possa ver: quando, onde, quem levou, quem viu. E cuide da sua própria segurança.

tip-surveillance = Talvez vigiem você
tip-surveillance-1 = Com franqueza: é difícil saber. Um bom programa espião deixa poucos rastros, e defeitos comuns parecem a mesma coisa. Ninguém pode prometer certeza, e você não precisa de certeza para escrever para nós.
tip-surveillance-2 = Se você acha que este celular é vigiado, use outro para falar disso, um que ninguém ligue a você.
tip-surveillance-3 = Veja nas suas contas que aparelhos estão conectados e quem vê onde você está. Quem vigia pode perceber quando perde o acesso: primeiro a sua segurança.
tip-surveillance-4 = Instale todas as atualizações e reinicie o celular todo dia. iPhones têm o “Modo de Isolamento”, Androids novos a “Proteção Avançada”. Não restaure o celular se alguém for examiná-lo.
tip-surveillance-5 = Se alguém segue você na rua: não vá para casa, vá aonde há gente, e ligue para alguém de confiança.

tip-account = Alguém está na sua conta ou no seu celular
tip-account-1 = Use outro aparelho em que você confia. Abra por conta própria a página do serviço para contas invadidas; nunca siga um link que alguém mande.
tip-account-2 = Primeiro o e-mail, porque ele abre todo o resto: uma senha nova que você não usa em nenhum outro lugar, depois login em duas etapas.
tip-account-3 = Desconecte todos os outros aparelhos. Procure encaminhamentos, números e aplicativos que não são seus, e remova.
tip-account-4 = Avise seus contatos por outro caminho: não confiar em nada que venha de lá.
tip-account-5 = Se a conta tem poderes especiais numa wiki, escreva isso aqui: ela pode ser bloqueada até ser sua de novo. Nenhuma pessoa daqui vai pedir senha ou código.

tip-blocked = Um site bloqueado, ou a internet cortada
tip-blocked-1 = Antes: combine com a sua gente horários e um segundo caminho para se falarem. Escreva os números mais importantes no papel.
tip-blocked-2 = Antes: pegue o que pode precisar, como Tor Browser, uma VPN, Signal ou a Wikipédia para ler sem internet, nas páginas oficiais. Em alguns lugares é perigoso ter isso: pergunte primeiro.
tip-blocked-3 = Durante: mensagens curtas, nada de imagens grandes, e paciência: podem levar dias. Ligações e SMS podem ser escutados.
tip-blocked-4 = Durante: outra operadora ou outra rede talvez ainda funcione. Não corra risco por uma conexão.
tip-blocked-5 = Depois: veja quem está faltando, e escreva uma vez para cada pessoa, curto. Depois instale as atualizações.

tip-takedown = Alguém exige que algo seja retirado, mudado ou entregue
tip-takedown-1 = Não responda sem companhia, e não assine nada, antes que alguém que conhece as leis tenha lido.
tip-takedown-2 = Guarde tudo como chegou: carta, envelope ou e-mail, com o dia em que chegou.
tip-takedown-3 = Procure um prazo e escreva aqui, para que ele não passe.
tip-takedown-4 = Até lá, não retire nada e não entregue nada sobre outras pessoas.
tip-takedown-5 = Levamos isso a pessoas que conhecem as leis. O que elas podem fazer, ninguém pode prometer antes.

tip-legal = Você precisa de ajuda jurídica
tip-legal-1 = Escreva aqui o que chegou, de quem, e até que dia você precisa responder. Poucas palavras bastam.
tip-legal-2 = Até lá: não assine nada, não apague nada, guarde cada papel com o envelope.
tip-legal-3 = Levamos isso a pessoas que conhecem as leis, e dizemos até quando elas dão notícia. O que elas podem fazer, ninguém pode prometer antes. Você continua livre para procurar um advogado ou advogada por conta própria.

tip-removal = Retirar algo sobre você
tip-removal-1 = Junte o link de cada página. Você não precisa repetir aqui o que está escrito lá.
tip-removal-2 = Não peça isso em público: assim mais gente olha.
tip-removal-3 = Numa wiki, peça em particular a supervisão (“oversight”): algumas pessoas de confiança podem esconder aquilo de quase todo mundo.
tip-removal-4 = Em outros lugares, use o formulário da plataforma para informação privada. Os buscadores também têm um, para deixar uma página de fora.
tip-removal-5 = Podem restar cópias. Procure de novo depois de algumas semanas, e mais uma vez depois.

tip-child = Uma criança em perigo
tip-child-1 = Se está acontecendo agora: ligue para o número de emergência ou para uma linha para crianças, se for seguro.
tip-child-2 = Não confronte a pessoa de quem você suspeita, e não a avise.
tip-child-3 = Não salve nem repasse imagens, nem para mostrar o que houve. Nomes de usuário, links e horários bastam.
tip-child-4 = Se uma criança conta a você: escute, acredite, não pergunte mais nada, e não prometa guardar segredo. Fique por perto.
tip-child-5 = Se você é criança ou adolescente: a culpa não é sua. Você não precisa mais responder a essa pessoa. Conte a uma pessoa adulta de confiança.

tip-self-harm = Você teme que alguém possa se machucar
tip-self-harm-1 = Leve a sério. Pergunte abertamente: “Você está pensando em se matar?” Perguntar não piora nada.
tip-self-harm-2 = Escute mais do que fala. Sem culpar, sem conselhos apressados.
tip-self-harm-3 = Se pode ser logo: mantenha contato, ache alguém que esteja perto da pessoa, e ligue para o número de emergência de lá.
tip-self-harm-4 = Uma linha de apoio emocional também ajuda quem se preocupa com alguém. Você pode oferecer ligar ou escrever junto.
tip-self-harm-5 = Isso não depende só de você. Conte a alguém, e cuide de você também.

tip-disinformation = Histórias falsas estão se espalhando
tip-disinformation-1 = Não repasse, nem para desmentir. Cada resposta espalha mais.
tip-disinformation-2 = Guarde o link e o dia; web.archive.org pode guardar uma cópia de uma página.
tip-disinformation-3 = Veja quem disse primeiro, quem mais noticia por conta própria, e se a imagem é mais antiga que a história.
tip-disinformation-4 = Numa wiki: boas fontes, com calma, e mais gente. Não lute só você contra isso.
tip-disinformation-5 = Se citam ou ameaçam alguém ali, escreva isso aqui.

tip-harmful = Conteúdo que fere pessoas
tip-harmful-1 = Não espalhe, e não descreva aqui mais do que quiser. O link basta.
tip-harmful-2 = Denuncie à plataforma. Se mostra uma criança: nada de imagens, nada de cópias.
tip-harmful-3 = Se chama à violência contra alguém que pode ser achado, escreva isso aqui primeiro.
tip-harmful-4 = Olhe para outra coisa por um tempo. Tudo bem não olhar de novo.

tip-travel = Antes de uma viagem ou de um evento
tip-travel-1 = Leve pouco: se der, outro celular, ou este sem conversas e contas antigas, com uma cópia delas em casa.
tip-travel-2 = Um código longo em vez de digital ou rosto. Desligue o celular antes de uma fronteira ou revista: é o que mais protege.
tip-travel-3 = Conte seu plano a alguém: quando você escreve, e o que a pessoa faz se você não escrever.
tip-travel-4 = No papel ou de cabeça: o número dessa pessoa, de um advogado ou advogada, da sua embaixada.
tip-travel-5 = Num evento você pode usar seu nome de usuário. Diga se podem fotografar você, e poste onde esteve só depois de sair.

tip-need = Você precisa de algo
tip-need-1 = Escreva aqui do que precisa, até quando, e para quantas pessoas. Poucas palavras bastam.
tip-need-2 = Diga o que seria perigoso: uma ligação, um pacote, um pagamento, uma visita.
tip-need-3 = Conte aqui primeiro o que não pode esperar: um teto, remédios, sair hoje à noite.
tip-need-4 = Passamos isso a pessoas que talvez possam ajudar. Ninguém pode prometer antes, e você continua livre para pedir também a outras pessoas.

tip-discrimination = Tratam você pior que outras pessoas
tip-discrimination-1 = A culpa não é sua, e você não precisa se explicar a ninguém.
tip-discrimination-2 = Anote enquanto está fresco: o dia, o lugar, as palavras, quem estava lá.
tip-discrimination-3 = Conte a alguém de confiança. Quem viu pode anotar o que viu.
tip-discrimination-4 = Wikis e eventos têm um código de conduta, e pessoas a quem se pode relatar uma violação. Alguém pode fazer isso junto com você.
tip-discrimination-5 = Pode haver ajuda também lá fora: um órgão de defesa de direitos, um sindicato, um advogado ou advogada. O que fazer, quem decide é você.

tip-press = A imprensa procura você, ou você está nas notícias
tip-press-1 = Você não precisa responder na hora, nem responder. Pergunte o veículo, as perguntas e o prazo.
tip-press-2 = Veja se é mesmo quem diz ser: escreva ou ligue de volta para o contato que o próprio veículo publica.
tip-press-3 = Tudo o que você disser pode ser publicado, com o seu nome. Combine por escrito, antes de falar, o que pode ser usado.
tip-press-4 = Não confirme quem mais edita, e não dê palpites. Não encontre ninguém em casa, nem sem companhia.
tip-press-5 = Se ali houver algo privado sobre você: guarde o link, e peça por escrito ao veículo que retire.

tip-advice = Mais segurança no seu celular
tip-advice-1 = Instale as atualizações, use um código longo na tela, e remova aplicativos que não usa.
tip-advice-2 = Uma senha própria para cada conta, guardada num gerenciador de senhas. Login em duas etapas, com um aplicativo ou uma chave em vez de SMS.
tip-advice-3 = Procure pelo seu nome e pelos seus nomes de usuário, e tire o que não precisa estar lá. Para uma wiki, um nome e um e-mail que você não usa em nenhum outro lugar.
tip-advice-4 = Uma VPN esconde da rede que páginas você abre, mas não da própria VPN. O Tor Browser esconde mais e é mais lento. Em alguns lugares são proibidos: pergunte primeiro.
tip-advice-5 = Converse pelo Signal ou por outro chat criptografado, com mensagens que somem.

tip-support = Quando fica pesado demais
tip-support-1 = Medo, raiva, vergonha, sono ruim, não sentir nada: muita gente tem isso depois de algo assim. Não quer dizer fraqueza.
tip-support-2 = Agora: os dois pés no chão, beba algo, solte o ar devagar, cinco vezes.
tip-support-3 = Deixe a tela de lado por um tempo. Alguém de confiança pode olhar suas mensagens.
tip-support-4 = Conte a uma pessoa como você está. Não precisa contar a história toda.
tip-support-5 = Se durar semanas, ou piorar: uma médica ou médico, um serviço de psicologia ou uma linha de apoio emocional. Escreva aqui se quiser conversar com alguém preparado para isso: procuramos alguém.

## The card

card-head = { $priority } · { $code } · { $category }
card-state = { $holder } · aberto { $at } · há { $age }
card-due = resposta esperada até { $at }
card-channel = escreve em { $language } · por { $channel }
card-answer = { $question }: { $answer }
card-warning = ⚠ { $question }: { $answer }
own-words = com as próprias palavras, ver abaixo
card-stopped = ⚠ pediu silêncio: escrever só se for preciso
card-left = ⚠ saiu do chat: nada do que se escreve lá chega
card-company = ⚠ há mais alguém no chat: lê tudo e pode escrever lá
card-doubted = ⚠ a identidade da pessoa mudou: nada sai até !trust
card-claimed = ⚠ outra conta em { $channel } conhece o código e a frase: !link quando tiverem certeza
card-vanish = as mensagens somem do celular da pessoa depois de { $after }
card-previous = talvez a mesma conta de { $code }: nunca juntar sem perguntar
card-how = !take · !reply palavras · !help, em resposta a esta ficha — todo o resto fica aqui dentro
card-language = escreve em { $language } (suposição) · por { $channel }: ninguém aqui disse que lê esse idioma
card-unread = escreve em { $language } · por { $channel }: ninguém aqui disse que lê esse idioma
card-neutral = ⚠ outra pessoa pode ler o celular: sem nomes, sem código do caso, sem palavras que revelem algo
card-hours = escrever só { $from } – { $until } no horário da pessoa (agora { $now } lá)
card-hours-utc = escrever só { $from } – { $until } no horário da pessoa; que horas são lá, não se sabe
card-first = ⚠ escrever só depois que a pessoa escrever: as respostas esperam por isso
card-silent = pode ficar dias em silêncio
card-emergency = numa emergência (P0) a qualquer hora
card-duress = ⚠ PALAVRA DE PERIGO: alguém pode estar forçando a pessoa; nada sai até !trust
card-hidden = ⚠ escondeu o chat: nada sai até a pessoa escrever de novo
card-seized = ⚠ o celular pode estar em outras mãos: nada sai até !trust
card-delete = ⚠ tudo é apagado { $at }, a pedido da pessoa
card-restricted = ⚠ só para o plantão de proteção à criança
holder = com { $who }
holder-nobody = ainda sem ninguém
holder-closed = encerrado
priority-p0 = P0 vida
priority-p1 = P1 urgente
priority-p2 = P2 sério
priority-p3 = P3 orientação
age-new = menos de { $minutes } min
age-minutes = { $count } min
age-hours = { $count } h
age-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
  }

## In the thread

desk-sos = ⚠ A pessoa pediu socorro: há uma vida em perigo.
desk-self-harm = ⚠ Autolesão: a pessoa fala disso, sobre si ou sobre outra. Responder agora, com franqueza, sem texto pronto; perguntar se a próxima hora é segura e se há alguém por perto.
desk-self-harm-other = ⚠ Autolesão: a pessoa fala de outra. Responder agora: onde foi escrito, se dá para falar com essa outra pessoa, e como está quem escreve.
desk-raised = ⚠ As palavras da pessoa dizem que é mais urgente do que antes.
child-desk = ⚠ Uma criança: só para o plantão de proteção à criança. Uma pessoa conversa, uma segunda pode ver. Sem recontar, sem imagens, sem encontro, sem ligação privada.
restricted-desk = ⚠ Chegou algo escrito. Não aparece aqui: vai só para o plantão de proteção à criança.
restricted-words = { $code }, só para o plantão de proteção à criança:
restricted-not-yours = Nada foi feito: { $code } é só para as pessoas do plantão { $schedule }. Se for preciso uma delas: !override põe alguém lá por um tempo.
child-no-duty = ⚠ A escala não tem plantão de proteção à criança: quem estiver de plantão é chamado. Quem opera o bot pode acrescentar.
check-in-set = A pessoa quer que perguntem amanhã como ela está.
check-in-due = ⚠ { $code }: a pessoa queria que perguntassem hoje como ela está. Quem escreve para ela?
neutral-desk = ⚠ Modo neutro: outra pessoa pode ler o celular. Numa resposta: sem nomes, sem código do caso, sem palavras que revelem algo.
word-right-desk = Pedi a palavra-código, e ela veio certa. Isso fala a favor de !trust.
word-wrong-desk = ⚠ Pedi a palavra-código, e veio outra coisa. Verifiquem quem é.
word-duress-desk = ⚠ PALAVRA DE PERIGO: a pessoa a escreveu. Alguém pode estar forçando a pessoa ou lendo junto. Nada sai para lá até !trust; o que ela lê é como se nada tivesse acontecido.
word-asked-desk = Pedi a palavra-código, de um jeito que não revela nada.
words-changed-desk = ⚠ Palavras combinadas (palavra-código, de perigo ou de esconder) foram trocadas por outras. Quem estiver com o celular na mão pode fazer isso.
hidden-desk = ⚠ A pessoa escondeu o chat: o que escrevi lá é apagado, onde for possível. Nada sai até ela escrever de novo.
hours-desk = Mudou como a pessoa quer que escrevam para ela:
delete-desk = ⚠ A pessoa quer tudo apagado. Some { $at }, daqui também, a não ser que ela mude de ideia. Não copiem nada.
delete-waits = ⚠ A conta da pessoa pede que tudo seja apagado. Nada é apagado: ninguém sabe se é vontade dela mesma. Depois de !trust, pergunto a ela de novo.
delete-desk-kept = A pessoa mudou de ideia: nada é apagado.
deleted-desk = { $code } foi apagado a pedido da pessoa, com o que estava aqui sobre o caso.
deleted-here = (apagado a pedido da pessoa)
seized-made = { $who } diz que o celular da pessoa pode estar em outras mãos. Nada sai para ele até !trust; o que vem dele fica marcado.
seized-mark = ⚠ De um celular que pode estar em outras mãos:
reply-waits = À pessoa – espera até { $at }, como ela quer:
reply-waits-first = À pessoa – espera até ela escrever, como ela quer:
reply-names-code = Nada foi enviado: a resposta traz o código do caso, e outra pessoa pode ler o celular.
reply-seized = Nada foi enviado: o celular pode estar em outras mãos. Primeiro !trust, quando tiverem certeza.
translated = Tradução automática, pode estar errada (original acima):
translate-failed = (sem tradução: o comando de tradução falhou)
does-seized = levaram o celular da pessoa: nada sai para ele, o que vem dele fica marcado
desk-answer = “{ $question }”: { $answer }
desk-answer-words = “{ $question }”:
written-at = escrito { $at }, recebido { $received }:
older-than-above = É mais antigo do que está acima:
came-unencrypted = Isto não chegou criptografado. Quem mantém o servidor poderia ter escrito:
edited = A pessoa mudou uma mensagem. Agora diz:
reacted = A pessoa pôs um sinal numa mensagem:
empty-message = (mensagem vazia)
cut = … mais de { $limit } caracteres; o resto não foi guardado
taken-back = A pessoa retirou uma mensagem.
withdrawals-wait = Mensagens foram retiradas lá. Isso será feito depois de !trust: ainda não se sabe se foi a pessoa.
withdrawals-dropped = O que tinha sido retirado antes disto não é retirado.
listing-taken-back = O que !case tinha mostrado também é retirado, porque algo dali sumiu ou mudou. !case mostra o que resta.
file-came = A pessoa enviou { $sort }. Não foi levado; pedimos que descreva com palavras.
sort-file = um arquivo
sort-image = uma imagem
sort-audio = um áudio
sort-video = um vídeo
call-came = A pessoa tentou ligar. Ninguém pode atender lá.
case-raised = Agora { $priority }.
case-reopened = { $code } está aberto de novo: a pessoa escreveu.
intake-cut-short = A pessoa parou de escrever durante as perguntas. É isto o que há.
intake-unread = Chegou uma mensagem que não pôde ser decifrada, e nada desde então. Não há mais do que isto.
stopped-desk = A pessoa escreveu “stop”: sem mais perguntas. Escrever só se for preciso.
left-desk = ⚠ A pessoa saiu do chat: nada do que se escreve lá chega.
company-desk = ⚠ Mais alguém entrou no chat da pessoa. A partir de agora lê o que se escreve lá, e o que escrever chega aqui como se fossem palavras da pessoa.
vanish-set = A pessoa configurou as mensagens para sumirem depois de { $after }. As respostas seguem isso.
vanish-off = A pessoa configurou as mensagens para não sumirem mais.
vanished = As palavras até { $at } sumiram aqui, como pede o temporizador da pessoa.
by-hand = Escrito à pessoa à mão, no celular do próprio bot. Com isso ninguém assumiu o caso:
by-hand-nowhere = Alguém escreveu à mão, no celular do próprio bot, a uma pessoa que não tem caso aqui.
claimed = ⚠ Alguém conhece o código de retorno e a frase deste caso, e os escreveu de outra conta em { $channel }. Nada foi revelado lá, e nada muda por si só.
claimed-how = Se tiverem certeza de que é a pessoa: !link. Até lá as respostas vão para a conta antiga.
claimed-by-another = Não é a conta que os mostrou antes. !link agora significa esta: verifiquem de novo quem é quem.
claim-changed = ⚠ Quem mostrou o código e a frase deste caso em { $channel } tem agora outra identidade: um celular novo, ou outra pessoa. O que foi mostrado não conta mais, e !link não faz nada. Código e frase podem ser mostrados de novo.
claimed-wrongly = ⚠ De outra conta em { $channel } alguém escreveu o código de retorno deste caso, mas não a frase. Tentativas: { $count }. Nada foi revelado lá.
return-tried = ⚠ Uma conta em { $channel } tentou um código de retorno errado. Tentativas: { $count }. Nada foi revelado; a cada vez ela tem que esperar mais.
unreadable-desk = Uma mensagem de uma pessoa não pôde ser decifrada. Pedimos que mande de novo.
digest = ⚠ Muitas mensagens de uma vez: { $count ->
    [one] chegou mais { $count }. Está guardada, mas não aparece aqui.
    [many] chegaram mais { $count }. Estão guardadas, mas não aparecem uma por uma.
   *[other] chegaram mais { $count }. Estão guardadas, mas não aparecem uma por uma.
  } !case { $code } mostra tudo.
said-reporter = da pessoa, { $at }:
said-team = enviado à pessoa, { $at }:
said-note = nota, { $at }:
noted = Anotado por { $who }. Fica aqui dentro.

## Commands

commands = Tudo o que você escreve fica aqui dentro, exceto !reply. Escreva um comando em resposta à ficha do caso, ou com o código do caso: !take CÓDIGO.
command-line = { $usage } — { $help }
usage = { $words } { $argument }
usage-plain = { $words }
argument-words = PALAVRAS
argument-result = [RESULTADO]
argument-priority = P0|P1|P2|P3
does-take = o caso é seu
does-reply = dizer isto à pessoa, como equipe; assume o caso se ninguém o tem
does-note = guardar uma nota com o caso; fica aqui dentro
does-priority = mais ou menos urgente
does-close = encerrar; a pessoa pode escrever de novo a qualquer momento
does-trust = a nova identidade da pessoa é mesmo dela: voltar a falar com ela
does-link = a pessoa agora está em outra conta: continuar lá
does-cases = o que está aberto
does-case = um caso com tudo o que foi dito
does-help = esta tabela
command-needs = Nada foi feito. Escreva assim: { $usage }
command-unknown = Não existe { $word }. Nada foi feito nem enviado. !help mostra todos os comandos.
command-near = Não existe { $word }. Você quis dizer { $near }? Nada foi feito nem enviado.
which-case = Qual caso? Escreva { $command } CÓDIGO, ou escreva em resposta à ficha do caso. Nada foi feito.
no-case = Não há caso { $typed }. Nada foi feito. !cases mostra o que está aberto.
no-case-near = Não há caso { $typed }. Você quis dizer { $near }? Nada foi feito.
other-case = Aqui se trata de { $code }, mas você escreveu { $typed }. Qual dos dois? Aqui o código pode ficar de fora. Nada foi feito.
untrusted = Não feito, { $who }: veio de um aparelho que você não verificou, ou sem criptografia. Verifique o aparelho nas configurações do seu aplicativo e escreva de novo.
safety-number = Não feito, { $who }: seu número de segurança mudou, e quem opera o bot precisa confirmar primeiro (safetybot signal trust). Depois escreva de novo.
desk-unreadable = Não consegui decifrar aqui uma mensagem de { $who }. Se era um comando, escreva de novo, por favor.

taken = { $code }: agora com { $who }.
taken-already = { $code } já está com você.
taken-by-another = { $code } já está com { $who }.
priority-unknown = Nada foi feito. As prioridades são P0 vida, P1 urgente, P2 sério, P3 orientação.
priority-same = Já é { $priority }.
priority-changed = { $who }: { $old } → { $new }
closed = { $who } encerrou { $code }. Tudo o que está guardado será apagado em { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
  }, a não ser que a pessoa escreva de novo.
closed-already = { $code } já está encerrado.
case-forgotten = O que estava guardado de { $code } foi apagado.
cases = Casos abertos: { $count }
cases-row = { $priority } · { $code } · { $category } · { $holder } · { $age }
cases-none = Nenhum caso está aberto.
cases-more = … e mais { $count }

reply-on-its-way = À pessoa – a caminho:
reply-delivered = À pessoa – entregue:
reply-arrived = À pessoa – chegou ao celular dela:
reply-read = À pessoa – lido:
reply-held = À pessoa – RETIDO até !trust:
reply-delivered-partly = À pessoa – entregue, mas { $count ->
    [one] { $count } aparelho dela não consegue ler:
    [many] { $count } aparelhos dela não conseguem ler:
   *[other] { $count } aparelhos dela não conseguem ler:
  }
reply-not-delivered = À pessoa – NÃO ENTREGUE ({ $reason }):
reply-failed = ⚠ { $code }: uma resposta não foi entregue. A pessoa não leu.
reply-perhaps-delivered = À pessoa – TALVEZ ENTREGUE, ninguém sabe:
reply-in-doubt = ⚠ { $code }: não se sabe se uma resposta foi entregue: não veio confirmação, e não repito às cegas. Pergunte à pessoa, ou mande de novo; ela pode então ler duas vezes.
reply-closed = { $code } está encerrado: nada foi enviado. Primeiro !take.
reply-left = A pessoa saiu do chat: nada foi enviado, não chegaria a ninguém.
reply-too-long = Nada foi enviado: no máximo { $limit } caracteres por resposta. Divida, por favor.
message-not-delivered = ⚠ Algo que eu disse à pessoa não foi entregue ({ $reason }).
identity-changed = ⚠ A identidade da pessoa mudou (no Signal: o número de segurança): um celular novo, ou outra pessoa. O que ela escreve aparece aqui. Não sai nada para lá, só uma linha neutra, até alguém da sala ter certeza de quem é e escrever !trust aqui. Até lá as respostas ficam retidas.
identity-changed-again = ⚠ A identidade da pessoa mudou mais uma vez: não é mais a que foi avisada acima, e quem teve certeza daquela teve certeza de outra pessoa. Verifiquem de novo quem é e depois escrevam !trust.
identity-phrase-right = De lá vieram o código e a frase deste caso, e os dois estão certos: isso fala a favor de !trust.
identity-phrase-wrong = ⚠ De lá veio o código deste caso, com uma frase errada ou sem frase.
trusted = { $who } verificou a nova identidade da pessoa. O que estava retido sai agora.
trusted-back = { $who } diz que é a pessoa mesma que escreve lá agora. O que estava retido sai agora.
trusted-already = { $who } garante a identidade da pessoa. Pelo que eu sabia, não tinha mudado.
trust-overtaken = ⚠ !trust não valeu: antes de fazer efeito, a identidade da pessoa mudou mais uma vez. Não sai nada para lá, só uma linha neutra. Verifiquem de novo quem é e escrevam !trust outra vez.
trust-failed = ⚠ !trust não fez efeito ({ $reason }). Não sai nada para a pessoa, só uma linha neutra; as respostas continuam retidas. Escrevam !trust mais uma vez; se falhar de novo, avisem quem opera o bot.
link-nothing = { $code }: ninguém mostrou o código e a frase de outra conta. Nada foi feito.
link-gone = { $code }: quem mostrou o código e a frase não está mais lá, ou agora pertence a outro caso. Nada foi feito. Podem ser mostrados de novo.
link-doubted = { $code }: a identidade de quem mostrou o código e a frase mudou: um celular novo, ou outra pessoa. Nada foi feito. Verifiquem quem é e escrevam !trust no caso que existe lá; depois !link aqui.
linked = { $who } verificou: a pessoa está agora em outra conta, em { $channel }, e as respostas vão para lá.
linked-old = O que ainda não tinha saído também vai para lá. O que foi escrito lá nesse meio-tempo está em !case. O código antigo não vale mais: “perdi o celular” dá um novo.
linked-other = O que veio como { $other } faz parte de { $code } de agora em diante; a ficha de { $other } não vale mais.
message-in-doubt = ⚠ Não se sabe se algo que eu disse à pessoa foi entregue. Não repito, porque ela poderia ler duas vezes.
delivery-lost = ⚠ Uma mensagem não pôde ser entregue, e já não sei de quem era.
perhaps-sent-twice = ⚠ Isto talvez tenha sido enviado duas vezes: o servidor não disse se tinha recebido.
argument-find = [TIPO [PAÍS] [IDIOMA]]
does-find = gente de advocacia, psicologia e outros parceiros: só para a equipe
find-kinds = Há parceiros para: { $kinds }. Escreva por exemplo: !find { $example } KE sw (KE é um país, sw um idioma; deixe de fora o que não importa).
find-none-listed = Não há parceiros na lista. Quem opera o bot pode acrescentar.
find-none = Não há { $kind } na lista para isso. Deixe de fora o país ou o idioma, ou pergunte a quem opera o bot.
find-head = Só para a equipe: nunca repassar assim. Perguntar primeiro ao parceiro, e à pessoa se ela quer.
find-row = · { $name } · { $contact } · { $details } · conferido { $date }
find-row-old = ⚠ { $name } · { $contact } · { $details } · conferido pela última vez { $date }: verificar antes de confiar nisso
find-row-never = ⚠ { $name } · { $contact } · { $details } · nunca conferido: verificar antes de confiar nisso

## About the bot itself

alarm-event-set-aside = ⚠ Tropecei em algo que chegou e deixei de lado, lacrado. Nada mais está parado. Avise quem opera o bot, por favor.
alarm-our-device-distrusted = ⚠ Meu próprio aparelho não conta mais como confiável. Avise já quem opera o bot, por favor.
alarm-identity-changed = ⚠ A identidade de alguém da equipe mudou: começou de novo, ou é outra pessoa. Fica de fora até isso se esclarecer. Avise quem opera o bot, por favor: “safetybot check” diz quem é.
alarm-matrix-stopped = ⚠ No Matrix nada mais entra nem sai: só quem opera o bot pode consertar. Avise, por favor: “safetybot check” diz o que há de errado.
alarm-signal-stopped = ⚠ No Signal nada mais entra nem sai: só quem opera o bot pode consertar. Avise, por favor: “safetybot check” diz o que há de errado.
alarm-signal-unreadable = ⚠ Chegou pelo Signal algo que não pôde ser aberto, e ninguém sabe de quem. Alguém pode estar esperando uma resposta. Avise quem opera o bot, por favor.
alarm-store-failed = ⚠ Não consegui guardar nada de { $since } até { $until }: o disco ou o banco de dados falhou. Nada do que foi aceito se perdeu; o que foi escrito nesse meio-tempo é respondido com atraso. Avise quem opera o bot, por favor.
alarm-signal-challenge = ⚠ O Signal quer que uma pessoa resolva um captcha antes de me deixar enviar tanto quanto antes. O que espera continua na ordem, pedidos de socorro primeiro. Avise quem opera o bot, por favor: “safetybot signal challenge”.
canary-missed = ⚠ Nada passa por { $channel } desde { $since }: minhas próprias mensagens de teste não chegam. Pode haver pessoas escrevendo sem que chegue a mim. Avise quem opera o bot, por favor.
canary-still-missed = ⚠ Ainda não passa nada por { $channel }. Avise quem opera o bot, por favor.
canary-back = As mensagens voltaram a passar por { $channel }.
alarm-other = ⚠ Há algo errado comigo: { $alarm }. Avise quem opera o bot, por favor.

## Escalation

page = 🔔 { $priority } · { $code } · há { $age }
page-how = ✅ nesta mensagem assume o caso; !take na sala da equipe também. Lá está do que se trata.
page-late = ⚠ Isto chega atrasado: eu não estava funcionando.
page-silent = Alguém assumiu e depois deixou parado; a pessoa espera.
paging = 🔔 { $code }: chamando { $who }. ✅ aqui assume.
paging-desk = 🔔 { $code } espera há { $age }, e ninguém assumiu. Quem pode? ✅ aqui assume.
paging-nobody = 🔔 ⚠ { $code }: não foi possível chamar ninguém neste passo, por isso pergunto a esta sala. Espera há { $age }. ✅ aqui assume.
paging-desk-owner = 🔔 { $who } assumiu { $code } e não responde; chegou há { $age }. Quem pode continuar? ✅ aqui assume.
paged-desk = a sala toda
paged-webhook = o webhook
passed-over = { $who } já tem um P0 nas mãos; para este não chamo.
page-failed = ⚠ Não foi possível chamar { $who } ({ $reason }).
nobody-came = 🔔 ⚠ { $code }: todos os passos foram percorridos, e há { $age } ninguém vem. Quem pode? ✅ aqui assume. Continuo perguntando.
owner-silent = ⚠ { $who } assumiu { $code }, e a pessoa ainda espera. Chamo de novo, desde o primeiro passo. !take, !note ou !reply de { $who } interrompe; qualquer outra pessoa pode fazer !take.
owner-left = { $who }, seu plantão acabou e { $code } está com você. Passe adiante (alguém escreve !take), devolva (!release) ou fique com ele (!take). Em { $minutes } minutos vai para quem estiver de plantão.
given-back = { $who } não está mais de plantão e não ficou com { $code }: está aberto de novo.
released = { $who } devolveu { $code }.
nobody-has-it = { $code } não está com ninguém.
promise-broken = ⚠ { $code }: foi prometida uma resposta até { $at }, e ela não veio.
a-person-has-it = Uma pessoa da equipe ({ $team }) está agora com sua mensagem.
late-unread = Sinto muito: ninguém leu isto ainda. Continuo chamando as pessoas da equipe ({ $team }).
late-unanswered = Uma pessoa da equipe ({ $team }) está com sua mensagem, mas você ainda não tem resposta. A equipe sabe que você está esperando.
late-given-back = A equipe ({ $team }) viu sua mensagem, mas você ainda não tem resposta. Continuo chamando.
late-next-person = A próxima pessoa entra de plantão { $when }.
late-next = Volto a escrever { $when }, aconteça o que acontecer até lá.
late-number = Se você está em perigo: ligue para o número de emergência do seu país, se for seguro ligar.
at-time = até { $at }
in-about = em cerca de { $span }
duty-only-pages = Este chat é só para chamadas: ✅ numa chamada, ou !take com o código do caso, assume um caso. Para todo o resto escreva na sala da equipe, onde o resto da equipe vê.
duty-see-desk = O que deu está na sala da equipe.
ledger = { $code }: quem foi chamado
ledger-row = { $at } · { $who } · { $fate }
ledger-row-acknowledged = { $at } · { $who } · { $fate } · confirmado { $seen }
ledger-empty = { $code }: ninguém foi chamado.
fate-on-its-way = a caminho
fate-delivered = entregue { $at }
fate-failed = não entregue: { $reason }
fate-noted = anotado
drill = 🎓 SIMULADO – ninguém está em perigo
does-release = devolver o caso; quem estiver de plantão é chamado
does-pages = quem foi chamado para este caso, e o que deu

## On call

no-schedule = Não há escala: todas as pessoas desta sala estão de plantão. Quem opera o bot pode montar uma.
listed = { $before }, { $text }
tiers = { $before } · { $text }
of-tier = { $tier }: { $who }
tier-first = primeira linha
tier-second = segunda linha
tier-lead = coordenação
person = { $name }
person-unreachable = { $name } (sem conta: não dá para chamar)
nobody = ninguém
schedule-name = { $schedule }
schedule-head = { $schedule }:
schedule-row = { $start } – { $end } · { $who }
schedule-row-gap = ⚠ { $start } – { $end } · { $who }
schedule-more = … e mais { $count }
and-longer = { $at } e além
oncall-row = { $schedule } · { $tier }: { $who } – { $until }
oncall-row-gap = ⚠ { $schedule } · { $tier }: { $who } – { $until }
oncall-next = { $schedule }, próxima troca de plantão { $at }:
oncall-next-none = { $schedule }: nenhuma troca de plantão nas próximas semanas.
oncall-unclear = Escreva !oncall, !oncall next, ou até onde olhar: !oncall 4w (no máximo { $weeks }w).
oncall-begins = De agora em diante chamo pela escala. De plantão:
until = até { $at }
until-open = sem fim à vista
in-place-of = { $who } no lugar de { $other }
without = sem { $who }

time-unclear = Nada foi feito: não consigo ler “{ $typed }” como um horário. Escreva por exemplo: until 18:00 · from 22:00 until 06:00 · from 24 Dec until 2 Jan · from 2026-12-24 18:00 for 3h. Uma hora sem dia é a próxima; um dia sem hora é o dia inteiro.
time-endless = Nada foi feito: até quando? Acrescente por exemplo: until 18:00 · for 3h.
time-backwards = Nada foi feito: acabaria ({ $end }) antes de começar ({ $start }). Ponha o dia na frente da hora.
time-past = Nada foi feito: isso acabou { $end }. O que passou fica como foi.
time-too-long = Nada foi feito: no máximo { $days } dias. O que dura mais vai na escala de quem opera o bot.

no-person = Nada foi feito: ninguém na escala se chama { $typed }.
no-person-near = Nada foi feito: ninguém na escala se chama { $typed }. Você quis dizer { $near }?
not-in-schedule = Nada foi feito: sua conta não está na escala, { $who }. Quem opera o bot pode acrescentar.
no-schedule-named = Nada foi feito: { $typed } não é nem uma escala nem uma linha. Escalas: { $known }. Linhas: first, second, lead.
which-schedule = Nada foi feito: qual escala? Ponha o nome dela depois da pessoa: { $known }.

change-past = Nada foi feito: já acabou.
change-nothing = Nada foi feito: não mudaria nada. De plantão nesse tempo:
gap-question = Nada foi feito, porque nesse tempo não daria para chamar ninguém da primeira linha. Se é isso mesmo, escreva o mesmo de novo com “{ $word }” no fim.
gap-ask-cover = Para pedir alguém no lugar: !cover from … until …
gap-made = ⚠ Nesse tempo não dá para chamar ninguém da primeira linha:
gap-row = ⚠ { $schedule }: ninguém na primeira linha, { $start } – { $end }
gap-row-empty = ⚠ { $schedule }: ninguém na primeira linha que se possa chamar (de folga, ou sem conta), { $start } – { $end }
override-whom = Nada foi feito: quem? Escreva por exemplo: !override @alguém until 18:00
override-made = Mudado por { $who }. Para desfazer: !override undo { $tag }
nobody-behind = ⚠ { $who } fica então na primeira e na segunda linha: não há ninguém atrás.
override-row = { $tag } · { $schedule } · { $tier } · { $who } · { $start } – { $end }
away-made = { $who } está de folga, { $start } – { $end }. Para desfazer: !away undo { $tag }
away-already = Nada foi feito: { $who } já está de folga nesse tempo.
leave-row = { $tag } · { $who } está de folga · { $start } – { $end }
undo-nothing = Não há nada a desfazer.
undo-which = Qual? Escreva o comando de novo com undo e a palavra que está na frente:
undo-unknown = Nada foi feito: não existe { $typed }. Existem:
undone = { $tag } desfeito por { $who }.

cover-how = Para pedir: !cover next (seu próximo plantão) · !cover from 18:00 until 22:00 · !cover @alguém from … until …. Para aceitar: !cover take NÚMERO. Nada muda até alguém aceitar.
cover-none = Ninguém pede cobertura.
cover-open = Pedidos de cobertura:
cover-asked = { $who } pede cobertura. Quem aceita escreve !cover take e o número:
cover-already = Nada foi feito: isso já foi pedido.
cover-row = { $number } · { $schedule } · { $who } · { $start } – { $end }
cover-row-asked = { $request } · pedido a { $other }
cover-row-for = { $request } · em troca de { $other }, { $start } – { $end }
swap-how = Nada foi feito. Escreva o dia em que seu plantão começa, depois o da outra pessoa: !swap @alguém 24 Nov for 26 Nov
swap-no-shifts = Nada foi feito: em nenhuma escala começa um plantão de { $who } { $mine } e um de { $other } { $theirs }. !oncall 4w mostra quando começam.
swap-unknown = Nada foi feito: não existe o pedido { $typed }.
cover-taken = { $who } aceita o pedido { $number } de { $asker }.
cover-undone = Pedido { $number } desfeito por { $who }.
swap-reminder = Ainda em aberto – quem pode? Escreva !cover take e o número:
swap-backwards = Nada foi feito: acabaria antes de começar.
swap-past = Nada foi feito: já começou. Para o que já começou, escreva !override @alguém until …
swap-overlap = Nada foi feito: os dois períodos se sobrepõem.
swap-off-duty = Nada foi feito: a pessoa a ser coberta não está de plantão nesse tempo.
swap-taken = Nada foi feito: alguém já aceitou.
swap-own = Nada foi feito: ninguém cobre a si mesmo.
swap-not-asked = Nada foi feito: o pedido foi para outra pessoa.

handoff = Troca de plantão
handoff-late = ⚠ Troca de plantão, avisada com atraso: eu não estava funcionando. É assim desde { $since }.
handoff-row = { $tier }: { $before } → { $after }
handoff-nothing = Nenhum caso está aberto.
handoff-cases = Casos abertos:
handoff-case = { $priority } · { $code } · { $holder } · { $promised }
handoff-case-left = ⚠ { $priority } · { $code } · { $holder }, fim do plantão: passar adiante ou ficar? · { $promised }
promised-by = resposta prometida até { $at }
nothing-promised = nada prometido
shift-soon = Seu plantão começa em breve, { $start }: { $schedule }, { $tier }.
gaps = ⚠ Nos próximos { $days } dias há horários em que não dá para chamar ninguém da primeira linha. Os casos que chegarem então vão para esta sala toda:
gaps-ask = Livres no primeiro deles, primeiro quem está há mais tempo sem plantão: { $who }.
gaps-how = Para preencher um: !override @alguém from … until …
schedule-changed = Quem opera o bot mudou a escala. Os próximos dias:
reloaded = Escala e regras lidas de novo. De plantão agora:
reload-failed = ⚠ A escala e as regras não foram adotadas; continuam valendo as de antes:

argument-oncall = [next|4w]
argument-override = @PESSOA [ESCALA] [LINHA] [from QUANDO] until QUANDO | undo
argument-cover = [next|[@PESSOA] from QUANDO until QUANDO|take NÚMERO|undo NÚMERO]
argument-swap = @PESSOA DIA for DIA
argument-away = [from QUANDO] until QUANDO | undo
does-oncall = quem está de plantão; o que vem depois; as próximas semanas
does-override = outra pessoa por um tempo; +@PESSOA se soma a quem está de plantão
does-cover = quem pede cobertura; pedir, aceitar
does-swap = oferecer seu plantão que começa num dia pelo da outra pessoa de outro dia
does-away = você está de folga: de plantão em lugar nenhum
does-reload = ler de novo escala e regras

## Drills

category-drill = SIMULADO
the-operator = quem opera o bot
drill-begins = 🎓 { $who } começa um SIMULADO. Ninguém está em perigo. Tudo o que faz parte dele diz SIMULADO; faça o que você faria: !take, !reply, !close.
drill-begins-alone = 🎓 Começou um SIMULADO só para { $who }, na conversa direta.
drill-no-roster = Não há escala, por isso não dá para fazer um simulado só para uma pessoa. !drill faz um aqui.
drill-no-address = { $who } não tem conta na escala, por isso não dá para enviar nada.
drill-says-sos = SOS
drill-says-more = Tem dois homens na minha porta. Eles estão dizendo meu nome de usuário.
drill-says-taken = Tem alguém aí?
drill-says-answered = Eles desceram a escada. O que eu faço agora?
drill-unattended = Todos os passos foram percorridos, e ninguém assumiu. O simulado termina aqui.
drill-report = O simulado acabou. Desde que chegou:
drill-row = · { $what }: { $after }
drill-people = · pessoas chamadas: { $count }
drill-paged = primeira chamada
drill-delivered = primeira chamada entregue
drill-taken = assumido
drill-answered = respondido
drill-closed = encerrado
drill-never = nunca
drill-after = { $minutes } min { $seconds } s
argument-drill = [@NOME]
does-drill = simular um caso de um roteiro por toda a cadeia; com um nome: só para essa pessoa, na conversa direta
