<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation>Escreva assim: https://api.intervals.run; http simples só serve para este mesmo computador.</translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation>O proxy deste computador não pode ser usado</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation>Defina HTTPS_PROXY com um endereço http ou remova-o. Proxies SOCKS não são aceitos.</translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation>A rota dos números de peito não pode ser usada</translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation>A rota dos check-ins não pode ser usada</translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation>O método é um destes: {methods}, e o caminho começa com /.</translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation>O caminho contém caracteres corrompidos.</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>O endereço do servidor não pode ser usado</translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation>É só um servidor e um caminho: sem nome, ? ou #.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation>O endereço do servidor não é seguro</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation>Uma chave é uma só palavra de letras, dígitos e sinais. Copie-a de novo.</translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation>Isto não é uma chave de API</translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation>Escolha o evento ou a inscrição na lista, ou copie o id de novo.</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Isto não é um id</translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation>Este servidor não diz se aceitou o check-in</translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation>Isto não pode ser enviado</translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation>Um texto contém caracteres corrompidos. Digite-o de novo.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation>A chave pertence a {organization}</translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation>O quiosque funciona sem ela.</translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation>Eventos que podem ser lidos: {number}</translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation>Sem ela, nenhum evento pode ser escolhido. Peça outra chave ao organizador.</translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation>As inscrições podem ser lidas</translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation>Sem ela não há lista de largada. Peça outra chave ao organizador.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Não exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation>
            <numerusform>%n inscrição em {file}</numerusform>
            <numerusform>%n inscrições em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Não entregue</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n inscrição</numerusform>
            <numerusform>%n inscrições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation>
            <numerusform>{registrations} e %n operação.</numerusform>
            <numerusform>{registrations} e %n operações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation>Leve para outro notebook: F10, Entregar.</translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation>
            <numerusform>{table_of_operations} lista %n operação que falta no servidor.</numerusform>
            <numerusform>{table_of_operations} lista as %n operações que faltam no servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation>Entregue: {file}</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Não recebido</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation>
            <numerusform>{new} de %n operação era nova aqui.</numerusform>
            <numerusform>{new} de %n operações eram novas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation>Recebido de {desks}</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Voltar ao check-in</translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation>Eventos neste notebook</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Perguntando ao servidor</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Não há chave de API</translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation>Volte e digite-a. Os eventos neste notebook funcionam sem ela.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n página lida</numerusform>
            <numerusform>%n páginas lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation>O servidor pede para esperar até {time}.</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Mesa de treino</translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation>O arquivo do evento estava danificado</translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation>Carregue-o de novo, ou continue com o arquivo de outro notebook. O que foi registrado neste notebook está guardado.</translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation>A lista de largada não está neste notebook</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation>Avise o organizador. Depois continue fazendo check-in.</translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation>{command} lista os eventos com seus ids.</translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation>Esse check-in não existe</translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation>Esta prova não faz parte do evento</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation>Escolha uma das provas do evento.</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Isto não é um e-mail</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Ele tem a forma nome@example.org.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>É preciso um motivo</translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation>Diga ao organizador, em poucas palavras, por quê.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Pessoa errada</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>Check-in feito por engano</translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation>O corredor não vai largar</translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation>Muda para outra prova</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation>O organizador autorizou</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Pagou na mesa</translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation>Transferência de outro corredor</translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation>Erro na lista</translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation>Os check-ins estão seguros neste notebook e aguardam. Verifique a rede e olhe de novo.</translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation>O servidor recusou ({reason})</translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation>Avise o organizador.</translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation>Arquivo do evento</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda cópia</translation>
    </message>
    <message>
        <source>Start list</source>
        <translation>Lista de largada</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation>Envios de números de peito</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation>não pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation>
            <numerusform>danificado, %n problema encontrado</numerusform>
            <numerusform>danificado, %n problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation>o conteúdo não pode ser lido</translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation>em ordem, versão {version}</translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation>Recupere-o: {command}</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation>Verifique o disco deste notebook e quem pode gravar na pasta de dados. Depois abra o quiosque de novo.</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>não dá para ler</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation>não dá para gravar: {reason}</translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation>tem tudo o que foi registrado</translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation>Leia de novo: {command}</translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation>
            <numerusform>nunca lida até o fim; %n inscrição até agora</numerusform>
            <numerusform>nunca lida até o fim; %n inscrições até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation>lida no futuro: o relógio deste notebook estava errado, ou está agora</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {ago}</source>
        <translation>
            <numerusform>%n inscrição, lida {ago}</numerusform>
            <numerusform>%n inscrições, lidas {ago}</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompida</translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation>a última leitura não foi completa ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n linha não pôde ser lida</numerusform>
            <numerusform>%n linhas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation>nenhum usa este evento</translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation>o processo {numbers} também, e isso não é problema</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation>O servidor recusou alguns: `kiosk operations` mostra quais. Avise o organizador.</translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation>O servidor não aceita nenhum deste tipo agora: entregue o arquivo CSV (`kiosk export`).</translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation>São enviados sozinhos enquanto a janela está aberta, ou com `kiosk sync`.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation>
            <numerusform>%n aceito pelo servidor</numerusform>
            <numerusform>%n aceitos pelo servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>Deliveries: the server&apos;s list shows them</comment>
        <translation>
            <numerusform>%n confirmado</numerusform>
            <numerusform>%n confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation>as configurações não podem ser usadas</translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation>o servidor não foi alcançado</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>não há chave para perguntar</translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation>primeiro vem o arquivo do evento</translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation>Algo neste notebook travou: reinicie-o quando houver tempo.</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Uma pasta própria</translation>
    </message>
    <message>
        <source>A start list is read</source>
        <translation>Uma lista de largada é lida</translation>
    </message>
    <message>
        <source>The network is cut</source>
        <translation>A rede é cortada</translation>
    </message>
    <message>
        <source>Runners are found</source>
        <translation>Corredores são encontrados</translation>
    </message>
    <message>
        <source>Checked in without a network</source>
        <translation>Check-in feito sem rede</translation>
    </message>
    <message>
        <source>Closed and opened again</source>
        <translation>Fechado e aberto de novo</translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation>Segunda cópia do diário</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>A rede voltou</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nada fica para trás</translation>
    </message>
    <message>
        <source>a step before it failed</source>
        <comment>Of a drill</comment>
        <translation>um passo anterior falhou</translation>
    </message>
    <message>
        <source>Try the drill again. If it stays, use another laptop, and tell the organizer.</source>
        <translation>Repita o ensaio. Se continuar, use outro notebook e avise o organizador.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sem resposta em {seconds} s</translation>
    </message>
    <message>
        <source>A firewall may keep programs of this laptop from each other. Tell the organizer.</source>
        <translation>Talvez um firewall separe os programas deste notebook. Avise o organizador.</translation>
    </message>
    <message>
        <source>the server of the drill, on this laptop, can’t be reached</source>
        <translation>o servidor do ensaio, neste notebook, não pode ser alcançado</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>o programa cometeu um erro</translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation>Mande um relatório aos desenvolvedores: `kiosk report`.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation>lidas; o servidor é {address}</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation>4 KB chegam ao disco após {time} ms, o que é lento</translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation>Cada check-in espera por isso. Use o disco do próprio notebook e feche o que o ocupa.</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation>4 KB chegam ao disco após {time} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation>
            <numerusform>%n MB</numerusform>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space now: on a full disk nobody can be checked in.</source>
        <translation>Libere espaço agora: com o disco cheio não dá para fazer check-in de ninguém.</translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation>Libere espaço antes da corrida.</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>sem bateria</translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation>{percent}%, na tomada</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation>{percent}%, fora da tomada</translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation>Ligue o notebook na tomada.</translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation>Ligue o notebook na tomada agora. Os check-ins feitos ficam guardados, mesmo se ele desligar.</translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation>guarda a chave de API</translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation>nenhum que seja seguro</translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation>A chave de API é pedida a cada início: tenha-a à mão.</translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation>sem suporte a câmeras aqui</translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation>Leitores e digitação não precisam de câmera.</translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation>nenhuma; leitores e digitação não precisam de câmera</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>Cameras</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Server and key</source>
        <translation>Servidor e chave</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>May read whose key it is</source>
        <translation>Pode ler de quem é a chave</translation>
    </message>
    <message>
        <source>May read the events</source>
        <translation>Pode ler os eventos</translation>
    </message>
    <message>
        <source>May read the start list</source>
        <translation>Pode ler a lista de largada</translation>
    </message>
    <message>
        <source>May write check-ins</source>
        <translation>Pode gravar check-ins</translation>
    </message>
    <message>
        <source>The server takes check-ins</source>
        <translation>O servidor aceita check-ins</translation>
    </message>
    <message>
        <source>The server takes bibs</source>
        <translation>O servidor aceita números de peito</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation>Os check-ins ficam guardados neste notebook; o modo de entregá-los é o arquivo CSV: `kiosk export`.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation>Os números de peito dados na mesa ficam guardados neste notebook e estão no arquivo CSV: `kiosk export`.</translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation>Peça ao organizador uma chave de API válida.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation>não aceita</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation>aceita</translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation>Verifique o id do evento: `kiosk events`.</translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation>o servidor não tem esse evento para esta chave</translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation>o organizador não tem eventos</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation>o servidor não tem uma rota que diga isso</translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation>concedida</translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation>Defina KIOSK_API_KEY ou digite a chave uma vez na janela.</translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation>não há nenhuma</translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation>Os números de peito dados na mesa ficam retidos e estão no arquivo CSV.</translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation>nenhuma configurada</translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation>o servidor não disse que horas são</translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation>certo</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} adiantado</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} atrasado</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation>Acerte o relógio deste notebook. Os check-ins mantêm a ordem, mas os horários mostrados estão errados.</translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation>o servidor não tem nenhuma: o que é enviado para lá fica retido</translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation>a chave não pode gravar lá</translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation>existe: uma inscrição inventada não foi encontrada</translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation>existe: uma inscrição inventada foi recusada ({status})</translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation>Avise o organizador: esta é a rota certa?</translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation>diz sim até para uma inscrição que não existe</translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation>o caminho não indica nenhuma inscrição, então perguntar poderia gravar algo</translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation>um PUT poderia criar o que o caminho indica</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation>Tente de novo. Se continuar, avise o organizador.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation>Continue fazendo check-in. Tudo está seguro neste notebook e é enviado quando a rede voltar.</translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation>Esta rede responde no lugar do servidor</translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation>Abra um navegador e entre nesta rede, ou use outra. Os check-ins estão seguros neste notebook.</translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation>A resposta é de outro pedido</translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation>Nada dela foi usado e o pedido é refeito sozinho. Se continuar, use outra rede.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>O servidor não consegue provar quem é</translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation>Alguém pode estar escutando nesta rede, ou o relógio está errado. Use outra rede ou acerte o relógio.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>O servidor está com problemas</translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation>Continue fazendo check-in. Uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation>A chave não é aceita</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation>Continue fazendo check-in. Peça ao organizador uma chave de API válida.</translation>
    </message>
    <message>
        <source>Go on checking in; enter the key later.</source>
        <translation>Continue fazendo check-in; digite a chave depois.</translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation>Falta à chave a permissão {scope}</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation>Continue fazendo check-in. Peça ao organizador uma chave de API com {scope}.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>O servidor pede para esperar</translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation>Os pedidos continuam sozinhos às {time}. Os check-ins estão seguros neste notebook.</translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation>Este servidor não aceita check-ins</translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation>Eles ficam guardados neste notebook. Avise o organizador; `kiosk export` grava-os em um arquivo.</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation>Fica guardado neste notebook. Avise o organizador.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation>Verifique o id e se a chave pertence ao organizador deste evento.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation>O disco deste notebook não consegue salvar</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation>Nada foi registrado. Libere espaço ou verifique o disco, e depois faça de novo.</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>Outro programa está usando os dados</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>Nada foi registrado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation>Este evento foi salvo por uma versão mais nova</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation>Atualize o quiosque neste notebook. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation>O arquivo do evento não pode ser lido</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation>Feche o quiosque e abra-o de novo: ele separa o arquivo e salva o que há nele.</translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation>Este evento não está neste notebook</translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation>Carregue-o primeiro: {command}</translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation>Dê o nome {name}; um arquivo CSV vem junto.</translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation>Um arquivo de entrega não é um arquivo CSV</translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation>Este arquivo é de outro evento</translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation>É sobre {event}.</translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation>Escolha outro lugar ({reason}).</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>erro de disco</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>O relatório não pode ser gravado</translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation>Este não é um arquivo de entrega</translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation>É grande demais para ser um.</translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation>Verifique o nome e o lugar ({reason}).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation>Escolha um arquivo feito pelo `kiosk hand-over` desta versão.</translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation>Copie-o de novo, ou peça à outra mesa que o refaça: {command}</translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation>O arquivo de entrega está danificado ou foi alterado</translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation>Isto não é um nome de arquivo</translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation>Dê o nome do arquivo a gravar, como lista.csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>O arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation>Verifique se há espaço e se você pode gravar em {path}.</translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation>primeiro às {time}, {desk}</translation>
    </message>
    <message>
        <source>numbers {numbers}</source>
        <translation>números {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>Below &apos;Numbers 3 to 5&apos;: how many numbers a desk has given</comment>
        <translation>
            <numerusform>de %n</numerusform>
            <numerusform>de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas as provas</translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation>Prova desconhecida</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation>check-in</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation>inscrição na hora</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>nº de peito {bib}</translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation>nº de peito devolvido</translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation>o servidor mostra {bib}</translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation>o servidor não mostra número de peito</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>A number by itself</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsada</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>Recorded, but nothing delivers them</source>
        <translation>Registrados, mas nada os envia</translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation>O diário tem estes, e nada acompanha o envio deles. Isso é um defeito.</translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation>Exporte a lista, lance estes no portal e avise quem cuida do programa.</translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation>Faltam números no diário</translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation>Cada mesa numera tudo o que registra. As operações com estes números não estão neste notebook.</translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation>Receba os dados da mesa, ou de outro notebook que os tenha. Faça de novo o check-in de quem não for encontrado lá.</translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation>Enviado, mas o servidor não mostra</translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation>O servidor disse que aceitou o check-in. Lida de novo depois disso, a lista dele mostra o corredor sem check-in: ou ele não guarda os check-ins, ou outra mesa desfez depois.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation>Lance-os no portal e depois leia o servidor de novo. Se forem muitos, a rota dos check-ins pode estar errada.</translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation>Desfeito no portal ou por outra mesa</translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation>O servidor mostrava o check-in e não mostra mais: alguém o desfez lá, ou outra mesa o desfez.</translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation>Pergunte quem foi e receba os dados das outras mesas. Desfaça aqui também, ou faça o check-in do corredor no portal.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusado pelo servidor</translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation>O servidor leu estes e disse não, pelo motivo indicado. Ficam guardados e não são enviados de novo.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation>Lance-os no portal e depois leia o servidor de novo. Se for inscrição na hora: inscreva o corredor e faça o check-in no portal, e desfaça aqui.</translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation>Retidos: o servidor não aceita nenhum destes</translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation>O servidor não tem como aceitá-los. Ficam guardados e são enviados quando alguém pedir.</translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation>Peça que a rota seja configurada e envie de novo. Ou lance-os no portal e leia o servidor de novo.</translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation>Check-in feito aqui, mas fora da lista do servidor</translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation>Leituras completas da lista vieram sem a inscrição: ela foi excluída ou movida.</translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation>Procure o corredor no portal e inscreva-o lá de novo, ou desfaça o check-in na mesa.</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Check-in feito duas vezes</translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation>Duas mesas que não se viam fizeram o check-in do mesmo corredor. Vale o primeiro check-in.</translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation>Descubra quem está com o número de peito. Depois desfaça, o que anula os dois, e faça o check-in do corredor uma vez.</translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation>Um número de peito, vários corredores</translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation>Mesas que não se viam deram o mesmo número de peito a estes corredores.</translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation>Descubra quem o usa. Dê a cada um dos outros um número de peito livre e lance isso no portal.</translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation>Desfeito aqui, mas o servidor ainda mostra</translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation>O servidor disse que aceitou desfazer. Lida de novo depois disso, a lista dele mostra o corredor com check-in feito: ou ele não guarda isso, ou o check-in de outra mesa veio depois.</translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation>Desfaça o check-in no portal e depois leia o servidor de novo.</translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation>Check-in feito, mas a inscrição não está confirmada</translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation>Ela foi cancelada, reembolsada ou posta na lista de espera, antes do check-in ou depois.</translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation>Decida: confirme a inscrição no portal, ou desfaça o check-in na mesa.</translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation>O servidor mostra outro número de peito</translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation>Um número de peito foi dado em uma mesa e o servidor o aceitou. Lida de novo depois disso, a lista dele mostra outro.</translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation>Veja qual número de peito o corredor usa e lance-o no portal.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation>Registrado e seguro neste notebook; o servidor ainda não tem.</translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation>São enviados sozinhos quando há rede. Senão, entregue a um notebook que tenha rede.</translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation>Inscrições na hora que o servidor não conhece</translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation>Foram inscritos na mesa, e o servidor ainda não lhes deu um id.</translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation>Veja por que a inscrição na hora aguarda ou foi recusada. Nada mais dessas pessoas pode ser enviado antes dela.</translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation>Check-in feito no servidor, não neste notebook</translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation>Feito no portal ou por outra mesa: uma cujo diário não está aqui, ou cujo check-in foi enviado depois.</translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation>Nada, se foi intencional. Receba os dados das outras mesas para ver os check-ins delas aqui.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation>O servidor aceitou estes. O que ele mostra deles ainda não foi lido desde então, ou não na última leitura.</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>Leia o servidor de novo.</translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation>Não aceito, mas resolvido</translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation>O servidor recusou estes ou não aceita nenhum, e a lista dele mostra o mesmo que este notebook: foi lançado lá.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation>inglês (EUA)</translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation>alemão</translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation>francês</translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation>alemão suíço</translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation>francês suíço</translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation>inglês (Reino Unido)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>O Caps Lock está ligado</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation>O leitor digita como em teclado {an_english}, este notebook como em teclado {a_german}, e o Caps Lock está ligado</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation>O leitor digita como em teclado {an_english}, este notebook como em teclado {a_german}</translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation>Eles têm a forma 1-200 ou A001-A200.</translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation>
            <numerusform>O segundo é o maior, e o máximo é %n.</numerusform>
            <numerusform>O segundo é o maior, e o máximo são %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation>Eles têm a forma 100-199, ou M-1..M-9 quando há hífens.</translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation>“{text}” não são números de peito de … a …</translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation>Códigos de menos</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation>
            <numerusform>Escaneie o %n código de teste.</numerusform>
            <numerusform>Escaneie todos os %n códigos de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation>Escaneie cada código de teste uma vez. O leitor deve estar configurado para agir como teclado.</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Nada chegou</translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation>Puxe o gatilho do leitor diante de cada código de teste.</translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation>Isto foi digitado, não escaneado</translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation>Escaneie os códigos de teste de novo, sem pressionar nenhuma tecla enquanto isso.</translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation>Os códigos terminaram de modos diferentes</translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation>Escaneie um depois do outro, como são mostrados.</translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation>Os códigos vieram em outra ordem</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation>Configure o leitor para enviar só o código. Chegaram estes: {texts}</translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation>O que vem em volta dos códigos varia</translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation>Configure-o para enviar as letras como são e depois escaneie os códigos de novo.</translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation>O leitor troca as letras maiúsculas</translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation>Configure leitor e notebook para o mesmo teclado. Chegaram estes: {texts}</translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation>Não é isto que os códigos de teste dizem</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation>{width} × {height} pol.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Use um destes: {names}.</translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation>As etiquetas “{name}” não são conhecidas</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation>Encaminhe o corredor à mesa do organizador.</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation>Encaminhe o corredor à mesa do organizador: pode ter surgido uma vaga.</translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation>Pergunte ao organizador antes de entregar um número de peito.</translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation>Busque por nome ou e-mail. É outro evento ou uma inscrição nova?</translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation>um endereço como &quot;https://api.intervals.run&quot;</translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation>um texto de no máximo 60 letras</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;light&quot; or &quot;dark&quot;</source>
        <translation>&quot;system&quot;, &quot;light&quot; ou &quot;dark&quot;</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; or &quot;zh&quot;</source>
        <translation>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; ou &quot;zh&quot;</translation>
    </message>
    <message>
        <source>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, or null: the server takes no bibs</source>
        <translation>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, ou null: o servidor não aceita números de peito</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation>textos por palavra de resultado, como {&quot;cancelled&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation>uma lista de ids ou nomes de provas; vazia: todas as provas</translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation>mesas por nome da prova, como {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>um número inteiro de 1 a 1000</translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation>o id de um evento</translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, como a janela grava</translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation>uma lista de no máximo 8 textos de até 80 letras; vazia: os de costume</translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation>como a janela grava; sem esta linha não há PIN</translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation>Digite um endereço como {address}</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>Isto não é um endereço de servidor</translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation>O endereço de um servidor não tem usuário, ponto de interrogação nem #</translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation>Digite https:// no lugar de http://: {address}</translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation>A chave viajaria desprotegida</translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation>A rota de gravação no servidor não pode ser usada</translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation>{setting}.method: um destes: {methods}</translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation>{setting}.path: um caminho como &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation>{setting}: {name} deve estar no caminho ou no corpo</translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation>{setting}: {name} não é conhecido; existem {known} e, só no corpo, {value}</translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation>Verifique se {path} é um arquivo que você pode ler.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation>As configurações não podem ser lidas</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation>O arquivo de configurações não pode ser usado</translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation>espera-se um objeto entre { }</translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation>uma vírgula, aspa ou colchete a mais ou a menos, ou uma letra que não é UTF-8</translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation>Remova {name} de {path}. Digite a chave na configuração inicial, ou defina KIOSK_API_KEY.</translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation>Uma chave de API não deve ficar no arquivo de configurações</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation>{path}, linha {line}: {what}</translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation>As configurações não foram salvas. Verifique se há espaço e se você pode gravar em {path}.</translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation>Contém caracteres que nenhum texto tem. Digite de novo.</translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation>Esse texto não pode ser usado</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation>Verifique se {folder} é uma pasta em que você pode gravar, ou indique outra em KIOSK_HOME.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>A pasta de dados não pode ser usada</translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation>A chave deste notebook não pode ser lida nem criada</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>Verifique {path}.</translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation>Remova {path}: uma nova é criada, e os outros a verão como outro notebook.</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation>A chave deste notebook está danificada</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation>Copie o id do evento do Intervals, ou execute: kiosk events</translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation>Isso não pode ser o id de um evento</translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation>a inscrição na hora foi recusada</translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation>Outro notebook assinou por {desk}</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation>Nada foi recebido. Peça um arquivo novo a essa mesa e entregue-o você mesmo.</translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation>Um tem uma cópia da pasta de dados do outro. Nada foi recebido: exporte os check-ins dele como CSV.</translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation>Dois notebooks trabalham como a mesma mesa</translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation>Este notebook continua como uma mesa nova.</translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation>A lista de largada precisa ser carregada de novo, ou recebida de outro notebook.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>O arquivo danificado fica guardado como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation>
            <numerusform>Salvo: %n check-in feito, desfeito ou inscrição na hora; {lost} desta mesa se perderam: faça de novo o check-in de quem voltar.</numerusform>
            <numerusform>Salvos: %n check-ins feitos, desfeitos e inscrições na hora; {lost} desta mesa se perderam: faça de novo o check-in de quem voltar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation>
            <numerusform>Salvo: %n check-in feito, desfeito ou inscrição na hora; nada se perdeu, até onde a segunda cópia mostra.</numerusform>
            <numerusform>Salvos: %n check-ins feitos, desfeitos e inscrições na hora; nada se perdeu, até onde a segunda cópia mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation>
            <numerusform>Salvo: %n check-in feito, desfeito ou inscrição na hora; nada se perdeu.</numerusform>
            <numerusform>Salvos: %n check-ins feitos, desfeitos e inscrições na hora; nada se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation>
            <numerusform>Salvo: %n check-in feito, desfeito ou inscrição na hora; não é certo que os últimos estejam entre eles.</numerusform>
            <numerusform>Salvos: %n check-ins feitos, desfeitos e inscrições na hora; não é certo que os últimos estejam entre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation>Feche todos os quiosques neste notebook e depois abra um de novo.</translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation>Outro programa está com o arquivo danificado aberto</translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation>O arquivo do evento foi substituído</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation>Feche o quiosque e abra-o de novo.</translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation>o servidor repete páginas que já deu</translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation>o servidor diz que há mais, mas não onde</translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation>o servidor deu uma lista vazia, e antes ela não estava vazia</translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation>linhas mudaram de página enquanto a lista era lida</translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation>Nenhum modo de avisar o servidor dos números de peito está configurado</translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation>A chave é de outro organizador</translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation>O servidor nada sabe deste evento com esta chave. Continue fazendo check-in e peça a chave certa ao organizador.</translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation>Ler também, se seus números de peito os tiverem:</translation>
    </message>
    <message>
        <source>Leave practice first, then open the file again: it belongs to a real event.</source>
        <translation>Saia do treino primeiro e abra o arquivo de novo: ele é de um evento real.</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>Não durante o treino</translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation>Saia do treino primeiro: estas telas pertencem a um evento real.</translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation>Configurações não aplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n alteração aplicada.</numerusform>
            <numerusform>%n alterações aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation>Algo foi registrado desde então</translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation>Veja de novo o que só existe aqui.</translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation>Não apagado: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>A câmera está ligada</translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation>Pressione para desligá-la</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>A câmera está desligada</translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation>Pressione para ligá-la</translation>
    </message>
    <message>
        <source>Picture as in a mirror</source>
        <translation>Imagem como no espelho</translation>
    </message>
    <message>
        <source>Press: as others see it</source>
        <translation>Pressione: visão dos outros</translation>
    </message>
    <message>
        <source>Picture as others see it</source>
        <translation>Imagem como os outros a veem</translation>
    </message>
    <message>
        <source>Press: as in a mirror</source>
        <translation>Pressione: como um espelho</translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation>{bar_code}, lido</translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation>{bar_code}, não lido</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation>Pressione para usá-la</translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation>Se o computador perguntar se pode permitir, diga que sim.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>A câmera está iniciando</translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation>Mostre o código do número de peito à câmera</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation>Conecte uma: ela é usada na hora.</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation>Conecte-a de novo: ela continua sozinha.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>A câmera foi desconectada</translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation>Feche outros programas que possam usá-la, como chamadas de vídeo.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Sem imagem da câmera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>A câmera não tem permissão</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>The texts of the licences are missing</source>
        <translation>Faltam os textos das licenças</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>O programa está incompleto</translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation>Este computador não pode usar câmeras</translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation>Permita em: Configurações, Privacidade e segurança, Câmera.</translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Permita em: Ajustes do Sistema, Privacidade e Segurança, Câmera.</translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation>Adicione este usuário ao grupo “video” e depois entre de novo.</translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation>Instale libpulse0 e depois inicie este programa de novo.</translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation>Câmera: {state}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation>O arquivo não pode ser gravado. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation>{title}: não há impressora aqui, então salve um arquivo PDF</translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation>Salvo. Imprima em 100%.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>A impressora não aceitou.</translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation>Não há etiqueta {number} na folha</translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation>{sheet} tem de 1 a {last}.</translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation>Não há ninguém para quem imprimir etiqueta</translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation>Nenhuma inscrição corresponde ao que foi pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} on %n sheet(s) of {product}</source>
        <translation>
            <numerusform>{labels} em %n folha de {product}</numerusform>
            <numerusform>{labels} em %n folhas de {product}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>De fora: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sem número de peito</numerusform>
            <numerusform>%n sem número de peito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n com inscrição cancelada</numerusform>
            <numerusform>%n com inscrição cancelada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n com inscrição reembolsada</numerusform>
            <numerusform>%n com inscrição reembolsada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n na lista de espera</numerusform>
            <numerusform>%n na lista de espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n que já saiu da lista de largada</numerusform>
            <numerusform>%n que já saíram da lista de largada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n com inscrição feita aqui, ainda não enviada</numerusform>
            <numerusform>%n com inscrição feita aqui, ainda não enviada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sem um código que seja só seu</numerusform>
            <numerusform>%n sem um código que seja só seu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation>
            <numerusform>%n que já é de alguém</numerusform>
            <numerusform>%n que já são de alguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n traz o id da inscrição, porque o número de peito sozinho não diz de quem é.</numerusform>
            <numerusform>%n trazem o id da inscrição, porque o número de peito sozinho não diz de quem é.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n tem letras que nenhuma fonte deste computador tem: veja o arquivo.</numerusform>
            <numerusform>%n têm letras que nenhuma fonte deste computador tem: veja o arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>o disco pode estar cheio</translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation>Imprima o arquivo em 100%, sem ajustar à página, e teste antes em papel comum.</translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation>Etiquetas com o código de cada corredor, para colar nos números de peito ou envelopes.</translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation>Imprimir códigos em etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>On each label</source>
        <translation>Em cada etiqueta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation>{paper}: {product}, {size}, {number} por folha</translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation>Quem tem nº de peito</translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation>Também quem não tem</translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation>Nº de peito e prova</translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation>Nº de peito, nome e prova</translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation>{labels} em {file}</translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation>Lendo a lista de largada…</translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation>Desenhando {done} de {total}</translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation>Testando cada código {done} de {total}</translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation>Código de {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code as a PDF file instead.</source>
        <translation>Nenhuma impressora está configurada neste computador. Em vez disso, salve o código em um arquivo PDF.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado para {printer}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation>A impressora não aceitou. Verifique se está ligada e tem papel.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salvar o código</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Arquivos PDF</translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation>Não há código que indique só este corredor. Busque por nome.</translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation>O código contém o número de peito. Escaneie-o aqui, ou imprima-o para o corredor.</translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation>Ainda não há número de peito, então o código contém o id da inscrição.</translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation>O número de peito sozinho não diz de quem é, então o código contém o id da inscrição.</translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation>{bib} · de ninguém</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Check-in feito</translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation>Escaneie um com um leitor ou com a câmera de outro notebook. Ao lado de cada código está o que a mesa vai dizer.</translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation>Códigos para escanear</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation>ddd, d/M</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>A day, in Qt&apos;s letters, as in &apos;Saturday 14 June 2027&apos;</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>A day of this year, in Qt&apos;s letters, as in &apos;Saturday 14 June&apos;</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>Laptop and server; a title</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation>Ler o servidor de novo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Todas as diferenças</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation>Registradas</translation>
    </message>
    <message>
        <source>Enter it: F10, Organizer, Another key.</source>
        <translation>Digite-a: F10, Organizador, Outra chave.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event.</source>
        <translation>Escolha o evento de novo: F10, Organizador, Outro evento.</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Os check-ins ficam guardados neste notebook. F10, Entregar grava-os em um arquivo.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Os números de peito dados na mesa ficam guardados neste notebook. F10, Entregar grava-os em um arquivo.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event. That saves what is in the file.</source>
        <translation>Escolha o evento de novo: F10, Organizador, Outro evento. Isso salva o que está no arquivo.</translation>
    </message>
    <message>
        <source>Read it again: F10, Progress and delivery, Send and read now.</source>
        <translation>Leia-a de novo: F10, Progresso e envio, Enviar e ler agora.</translation>
    </message>
    <message>
        <source>F10, Progress and delivery, Compare shows whom it is about.</source>
        <translation>F10, Progresso e envio, Comparar mostra de quem se trata.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este notebook</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Key and server</source>
        <translation>Chave e servidor</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>How a check came out</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>How a check came out: somebody should look at it</comment>
        <translation>Olhe</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>How a check came out</comment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>How a check came out</comment>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}</source>
        <translation>Verificando: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the doors open</source>
        <translation>
            <numerusform>%n coisa a fazer antes de abrir as portas</numerusform>
            <numerusform>%n coisas a fazer antes de abrir as portas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: {passed} of %n check(s) passed</source>
        <translation>
            <numerusform>Nada a fazer: {passed} de %n verificação aprovada</numerusform>
            <numerusform>Nada a fazer: {passed} de %n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: {checks}</source>
        <translation>Não testado: {checks}</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>A única verificação (%n) aprovada</numerusform>
            <numerusform>Todas as %n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation>Como os check-ins são gravados no servidor</translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation>Como os números de peito são gravados no servidor</translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation>Para onde outras provas são encaminhadas</translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation>Notebooks que usam a mesma chave</translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation>Corredor, depois nº de peito</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>como o computador</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>os de costume</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>não são gravados</translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation>{what}: {change}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>nosso texto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation>Diferem</translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation>{run}, lista de largada: {number}</translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation>{run}, este notebook: {number}</translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation>{run}, servidor: {number}</translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation>{run}, diferem: {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation>retidas</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation>recusadas</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation>vistas lá</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>A fazer: {what}</translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation>A lista do servidor nunca foi lida até o fim: ainda não há com o que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation>
            <numerusform>%n corredor difere: check-in feito neste notebook ou no servidor, não nos dois.</numerusform>
            <numerusform>%n corredores diferem: check-in feito neste notebook ou no servidor, não nos dois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation>Notebook e servidor concordam sobre quem tem check-in feito. Há mais a ver.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation>
            <numerusform>Nada difere: %n com check-in feito, neste notebook e no servidor.</numerusform>
            <numerusform>Nada difere: %n com check-in feito, neste notebook e no servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Server read {moment}, {ago}</source>
        <translation>Servidor lido {moment}, {ago}</translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation>
            <numerusform>lendo de novo: %n linha até agora</numerusform>
            <numerusform>lendo de novo: %n linhas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation>a última leitura não chegou ao fim</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>perguntado de novo</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation>{desk}: 1 a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation>
            <numerusform>%n que nada envia.</numerusform>
            <numerusform>%n que nada envia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation>
            <numerusform>Falta %n número.</numerusform>
            <numerusform>Faltam %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>Nenhum número falta.</translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation>Diário de {desks}.</translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation>Códigos de teste para um leitor de código de barras</translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation>Escaneie-os um depois do outro, como a tela pedir. Segure o leitor a um palmo de distância.</translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation>Adicione este usuário ao grupo dialout (sudo usermod -aG dialout NOME), depois saia e entre de novo.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>Peça ao administrador deste computador o direito de usar portas seriais.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Nenhum leitor serial</translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation>Escolha a porta dele para usá-lo.</translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation>O leitor em {port} está pronto</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Escaneie algo para testá-lo.</translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation>O leitor em {port} não está conectado</translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation>Conecte-o: ele é usado assim que estiver lá.</translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation>{port} está em uso por outro programa</translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation>Feche esse programa: aí a porta é usada sozinha.</translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation>Este usuário não pode usar {port}</translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation>{port} não pode ser usada</translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation>Conecte o leitor de novo, ou escolha outra porta.</translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation>Leitores seriais não podem ser usados aqui</translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation>Instale o programa de novo, ou use o modo de teclado USB.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sem perfil</translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation>Termina cada código com Enter.</translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation>Termina cada código com Tab.</translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation>Não termina o código com nenhuma tecla: o quiosque espera um breve silêncio.</translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation>Não se sabe como termina um código.</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation>Segure o leitor diante do código e puxe o gatilho.</translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation>Muitos leitores não leem de uma tela: nesse caso, imprima os códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms entre as teclas.</numerusform>
            <numerusform>%n ms entre as teclas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation>{trouble}: corrigido.</translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation>Isso é lento: um código curto pode ser tomado por digitação. Se puder, configure o leitor para enviar mais rápido.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation>Põe “{prefix}” antes e “{suffix}” depois de cada código: ignorado.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation>Põe “{prefix}” antes de cada código: ignorado.</translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation>Põe “{suffix}” depois de cada código: ignorado.</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Configurar um leitor</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation>O que o quiosque lê</translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation>Nome deste leitor</translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation>Teste: escaneie qualquer coisa</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>Salvar e usar</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de novo</translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation>Código {number} de {total}</translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation>Mostrar códigos quadrados</translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation>Código de barras {number} de {total} a escanear</translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation>Meu leitor só lê barras</translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation>Código quadrado {number} de {total} a escanear</translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation>O código não veio inteiro. Escaneie-o mais uma vez.</translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation>Esse era o código anterior. Escaneie o que é mostrado agora.</translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation>Muito bem. Agora este.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation>Leitor {number}</translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation>Escaneie de novo: parou no meio</translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation>Outro leitor tem esse nome.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation>A maioria dos leitores não precisa de nada aqui: conecte e escaneie.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation>Configurar um leitor…</translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation>Serve para a maioria dos leitores</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Em uso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation>Remover {scanner}</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Remover de vez?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Digite aqui</translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation>Um número de peito, um nome ou um e-mail. O que você digitar em qualquer lugar vem para cá.</translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation>Escolha aqui</translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation>Quem corresponde aparece aqui. As setas escolhem, Enter faz o check-in.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Olhe aqui</translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation>Verde: check-in feito, seguro neste notebook. Senão, aqui diz o que fazer.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Desfaça aqui</translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation>O corredor errado? Isto desfaz o último check-in.</translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation>Sem rede? Continue</translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation>Os check-ins aguardam neste notebook e são enviados sozinhos. Aqui diz quantos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation>É a sua primeira vez aqui?</translation>
    </message>
    <message>
        <source>A tour of five parts of the screen, half a minute.</source>
        <translation>Um passeio por cinco partes da tela, meio minuto.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Leitor serial</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The camera</comment>
        <translation>está desligada</translation>
    </message>
    <message>
        <source>“{camera}” gives a picture</source>
        <translation>“{camera}” dá imagem</translation>
    </message>
    <message>
        <source>Switch it on again: F10, Scanning, Camera.</source>
        <translation>Ligue-a de novo: F10, Escaneamento, Câmera.</translation>
    </message>
    <message>
        <source>Try yours in practice, with the codes to scan there.</source>
        <translation>Teste o seu no treino, com os códigos para escanear de lá.</translation>
    </message>
    <message>
        <source>none is set up; most work without</source>
        <comment>A scanner</comment>
        <translation>nenhum está configurado; a maioria funciona sem isso</translation>
    </message>
    <message>
        <source>“{scanner}” is slow: a short code may be taken for typing</source>
        <translation>“{scanner}” é lento: um código curto pode ser tomado por digitação</translation>
    </message>
    <message>
        <source>Set the scanner to send faster if you can.</source>
        <translation>Se puder, configure o leitor para enviar mais rápido.</translation>
    </message>
    <message>
        <source>“{scanner}” is set up</source>
        <translation>“{scanner}” está configurado</translation>
    </message>
    <message>
        <source>Check-ins go on without it: the screen says the same.</source>
        <translation>Os check-ins continuam sem ele: a tela diz o mesmo.</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The sound</comment>
        <translation>está desligado</translation>
    </message>
    <message>
        <source>Switch it on: F10, This window, Sound.</source>
        <translation>Ligue-o: F10, Esta janela, Som.</translation>
    </message>
    <message>
        <source>plays at {volume} %: press Play</source>
        <translation>toca a {volume}%: pressione Tocar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Practice: key, server and event are invented. Laptop and devices are the real ones.</source>
        <translation>Treino: chave, servidor e evento são inventados. O notebook e os aparelhos são os reais.</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Verificado: {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation>Ouvir o som: {sound}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation>Como o computador</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation>Números de peito dados aqui</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Aguardando há mais tempo</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>Motivo da retenção</translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation>Não gravada: verifique o disco deste notebook. O que está verde está seguro no arquivo do evento.</translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation>Enviar e ler agora</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Digitar uma chave…</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Ainda nada a enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n retido até o organizador decidir</numerusform>
            <numerusform>%n retidos até o organizador decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n recusado pelo servidor</numerusform>
            <numerusform>%n recusados pelo servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered and seen in the start list</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n enviado e visto na lista de largada</numerusform>
            <numerusform>%n enviados e vistos na lista de largada</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation>Progresso e envio</translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation>Por prova, o que aguarda, comparar com o servidor</translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation>Manhã da corrida</translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation>Em que ritmo vai e quando todos terão check-in feito</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneamento…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Códigos…</translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation>Etiquetas, e códigos nesta tela</translation>
    </message>
    <message>
        <source>This window…</source>
        <translation>Esta janela…</translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation>Som, idioma, claro ou escuro</translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation>Os check-ins dele são esquecidos</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Sair do treino</translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation>Organizador…</translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation>Mesa, evento, chave, permissões, configurações</translation>
    </message>
    <message>
        <source>Since {moment}, {ago}</source>
        <translation>Desde {moment}, {ago}</translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation>Ainda não vieram, desfeitos, recusados</translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation>Listas e papel…</translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation>Desconectar o cabo de rede</translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation>Reconectar o cabo de rede</translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation>Treinar sem conexão</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation>As teclas em uma página, e uma visita guiada</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Laptop, key, server, event, devices; offline drill</source>
        <translation>Conferir tudo, e um ensaio sem conexão</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir as portas</translation>
    </message>
    <message>
        <source>On, where the window is high enough</source>
        <translation>Ligado, onde a janela for alta o bastante</translation>
    </message>
    <message>
        <source>Off: for a finger or a mouse alone</source>
        <translation>Desligado: para dedo ou mouse apenas</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Som…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation>Claro ou escuro…</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado na tela</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation>Permissões, próximos passos, provas, tela cheia, PIN, apagar</translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation>Nome desta mesa…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Outro evento…</translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation>Este continua neste notebook</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Outra chave…</translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation>Para o servidor do Intervals</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation>Nº de peito, nome e prova, A4 ou Carta</translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation>Imprimir códigos em etiquetas…</translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation>Mostrar o código de um corredor</translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation>Para treinar</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation>Ligado: câmera e corredor, depois nº de peito</translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation>Ligado: câmera</translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation>Ligado: corredor, depois nº de peito</translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation>Câmera, leitor, corredor e depois nº de peito</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume}%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation>O cabo está conectado de novo</translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation>O que aguarda é enviado sozinho.</translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation>O cabo está desconectado</translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation>Continue fazendo check-in e observe o alto da tela, à direita.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation>A outro notebook, ou em CSV</translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation>As outras mesas leem este nome, então use o que está escrito no local.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>O som está desligado</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>O som está ligado</translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation>Pressione um para ouvi-lo.</translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation>Aumente o volume para ouvi-los.</translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation>Ligue o som para ouvi-los.</translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation>O som ainda não está pronto.</translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation>Sem som: falta a este notebook uma parte do sistema de som. No Linux, instale libpulse0.</translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation>Sem som: este notebook não tem um alto-falante pronto. Conecte ou ligue um.</translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation>Sem som: os arquivos de som não podem ser lidos. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sem nome informado</translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation>Digite um número de peito, um nome ou um e-mail e pressione Enter.</translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation>Escaneie ou encontre o corredor, depois escaneie o número de peito que você entrega.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>Quem é o próximo?</translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation>O nº de peito {bib} agora é desta pessoa</translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation>Nº de peito dado</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Check-in já feito</translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation>A inscrição foi cancelada</translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation>A inscrição foi reembolsada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na lista de espera</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Outra situação</translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation>Prova de outra mesa</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que vem em seguida</translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation>A faixa diz isto abaixo da recusa. Onde uma linha está vazia, valem as palavras em cinza.</translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation>Nada mais: a faixa indica a mesa.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation>De volta ao nosso texto: {name}</translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation>Este programa ainda não conhece esta situação.</translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation>Escolha o certo abaixo.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation>
            <numerusform>%n corredor tem {scanned}</numerusform>
            <numerusform>%n corredores têm {scanned}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation>Busque por nome ou e-mail, ou faça uma inscrição na hora.</translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation>Não está neste evento</translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation>{run} não é atendida nesta mesa</translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation>{run}: vá para {place}</translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation>Agora escaneie o nº de peito</translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation>Agora escaneie um nº de peito livre</translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation>check-in feito, mas sem número de peito. Esc deixa assim.</translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation>check-in ainda não feito. Esc deixa assim.</translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation>O número de peito {bib} volta a ser de ninguém: guarde-o.</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Já tinha sido desfeito antes.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation>Nº de peito devolvido</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Check-in desfeito</translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation>{name} fica com {bib}</translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation>{name} fica com um nº de peito livre</translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation>{bib} pertence a {name}</translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation>Nº de peito errado</translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation>{bib} é de ninguém.</translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation>Isto não é um número de peito</translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation>Guarde-o e escaneie o certo. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation>Entregue antes.</translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation>Entregue: {moment}.</translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation>Entregue: {moment}, {desk}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation>A lista de largada não está completa. Tente de novo daqui a pouco; senão, pergunte ao organizador.</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Ainda não está na lista</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation>grafia parecida</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation>som parecido</translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation>também chamado assim</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>Ninguém se chama {name}</translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation>É {bib_and_name}? Pergunte; depois, Enter de novo faz o check-in.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation>
            <numerusform>%n tem esse nome</numerusform>
            <numerusform>%n têm esse nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation>Veja a prova e o e-mail. Enter de novo faz o check-in de {bib_and_name}.</translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation>Não há número de peito {bib}</translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation>Digite o número de peito inteiro. Ou Enter de novo faz o check-in de {bib_and_name}.</translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation>{bib} é o número de peito para {name}?</translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation>Enter de novo o dá. Senão, continue digitando.</translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation>e-mail corresponde</translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation>corresponde em parte</translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation>Inscrição e check-in feitos</translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation>Ainda sem número de peito: entregue um</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation>Não está mais na lista de largada</translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation>Situação “{status}”</translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation>Não há ninguém nesta lista</translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation>Escolha outra lista, ou mais dela.</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>A impressora não aceitou</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation>Verifique se está ligada e tem papel.</translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation>Lista de largada lida: {moment}</translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation>Lista de largada nunca lida</translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation>Impresso em {desk}, {day}, {time}</translation>
    </message>
    <message>
        <source>{read}, NOT COMPLETE</source>
        <translation>{read}, INCOMPLETA</translation>
    </message>
    <message>
        <source>Pace group {group}</source>
        <translation>Grupo de ritmo {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n corredor</numerusform>
            <numerusform>%n corredores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{runners}, %n checked in</source>
        <translation>
            <numerusform>{runners}, %n com check-in feito</numerusform>
            <numerusform>{runners}, %n com check-in feito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} on {pages} saved in {file}.</source>
        <translation>Salvo em {file}: {rows} em {pages}.</translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation>Enviado à impressora: {rows} em {pages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation>
            <numerusform>%n nome tem letras que nenhuma fonte deste computador tem.</numerusform>
            <numerusform>%n nomes têm letras que nenhuma fonte deste computador tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation>Check-in feito no Intervals, hora desconhecida</translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation>Hora: {moment}</translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation>Hora: {moment}, {desk}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Ainda sem check-in</translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation>Ritmo {group}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Retirado por {name}</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>sem número de peito</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcado</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscrições</translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation>Check-in feito: {moment}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation>Ainda não vieram</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation>Desfeitos</translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation>Inscrições na hora</translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation>Quem é esperado e está sem check-in.</translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation>Todas as inscrições, qualquer que seja a situação.</translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation>Guardados aqui, mas recusados pelo servidor: avise o organizador.</translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation>Guardados aqui até o organizador decidir.</translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation>Check-in feito apesar de algo impedir, e por quê.</translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation>Check-ins que foram desfeitos, e por quê.</translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation>Quem se inscreveu em uma mesa.</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>Todos os esperados estão aqui.</translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation>A lista de largada ainda está vazia.</translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation>O servidor não recusou nada.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nada está retido.</translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation>Nenhum check-in foi feito apesar da situação.</translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation>Nenhum check-in foi desfeito.</translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation>Ninguém se inscreveu em uma mesa.</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation>Por sobrenome</translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation>Por número de peito</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation>Por prova</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation>Por situação</translation>
    </message>
    <message>
        <source>By time</source>
        <comment>How a list is sorted</comment>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By reason</source>
        <comment>How a list is sorted</comment>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>A registration</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>A registration</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A registration</comment>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>A registration</comment>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <comment>A registration</comment>
        <translation>Não está mais na lista</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>When it was done</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A runner</comment>
        <translation>Ainda não veio</translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation>No Intervals</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Prova cancelada</translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation>Prova adiada</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Inscrições encerradas</translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation>Inscrições pausadas</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esgotada</translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation>Esta prova foi cancelada. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation>Esta prova foi adiada. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation>As inscrições estão encerradas. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation>As inscrições estão pausadas. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation>Esta prova está esgotada. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation>Esta prova não é atendida aqui. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation>Não se sabe se esta prova está aberta. Inscreva só se o organizador disse.</translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation>Pergunte o e-mail. Famílias podem compartilhar um.</translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation>Tire o espaço do e-mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation>Falta o @, como em nome@example.org.</translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation>Há dois @. Deixe um.</translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation>Falta algo antes do @.</translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation>Falta algo depois do @.</translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation>Falta o final, como em nome@example.org.</translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation>Uma letra depois do @ não pode estar certa.</translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation>Estado “{state}”</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Vá para {place}</translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation>{state}: sem inscrições na hora</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>Mesmo nome e e-mail</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mesmo nome</translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation>Nome parecido, mesmo e-mail</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nome parecido</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Mesmo e-mail</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>Não nesta mesa</translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation>Continue fazendo check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation>
            <numerusform>%n check-in está seguro aqui e aguarda</numerusform>
            <numerusform>%n check-ins estão seguros aqui e aguardam</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Sem conexão desde {moment}</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Entre nesta rede</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ainda sem chave de API</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation>Pausa até {time}</translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation>Guardado aqui. Avise o organizador</translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation>
            <numerusform>%n número de peito recusado</numerusform>
            <numerusform>%n números de peito recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation>
            <numerusform>%n check-in recusado</numerusform>
            <numerusform>%n check-ins recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation>
            <numerusform>%n check-in retido</numerusform>
            <numerusform>%n check-ins retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Sem segunda cópia</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation>Verifique o disco deste notebook. Avise o organizador</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n lida até agora</numerusform>
            <numerusform>%n lidas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation>Lista de largada incompleta</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>lida {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>Check-ins</comment>
        <translation>
            <numerusform>Enviando %n</numerusform>
            <numerusform>Enviando %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Tudo enviado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>list %n day(s) old</source>
        <comment>The start list</comment>
        <translation>
            <numerusform>lista de %n dia</numerusform>
            <numerusform>lista de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n h old</source>
        <comment>The start list; hours</comment>
        <translation>
            <numerusform>lista de %n h</numerusform>
            <numerusform>lista de %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n min old</source>
        <comment>The start list; minutes</comment>
        <translation>
            <numerusform>lista de %n min</numerusform>
            <numerusform>lista de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation>{number} de {total} com check-in feito</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n outra não pôde ser lida</numerusform>
            <numerusform>%n outras não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation>
            <numerusform>Incompleta: %n inscrição lida até agora</numerusform>
            <numerusform>Incompleta: %n inscrições lidas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation>
            <numerusform>Completa: %n inscrição</numerusform>
            <numerusform>Completa: %n inscrições</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation>{trouble}. Uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} mostrados</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation>
            <numerusform>%n check-in está seguro neste notebook</numerusform>
            <numerusform>%n check-ins estão seguros neste notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation>
            <numerusform>Ele será enviado na próxima vez que este programa estiver aberto e conectado. Nada se perde.</numerusform>
            <numerusform>Eles serão enviados na próxima vez que este programa estiver aberto e conectado. Nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation>Isto não pode ser um PIN</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Escolha de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation>O PIN das configurações não pode ser usado</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Execute: {command}</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation>Falta memória para verificar o PIN</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation>{run} não aceita inscrições na hora aqui</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>Escolha outra prova.</translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation>Verifique o nome e o lugar ({why}).</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>Estas configurações são de uma versão mais nova</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation>Atualize o quiosque neste notebook e depois aplique-as de novo.</translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation>O código das configurações não foi lido por inteiro</translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation>Escaneie-o de novo, ou use o arquivo de configurações.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation>Estas configurações não podem ser usadas</translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation>O que está em {name} não é permitido. Salve-as de novo no outro notebook.</translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation>Este não é um arquivo de configurações</translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation>Escolha um que outro notebook salvou: F10, Organizador, Configurações para outros notebooks.</translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation>Outro programa está com o evento aberto</translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation>Feche-o e depois apague de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation>
            <numerusform>%n operação está só neste notebook</numerusform>
            <numerusform>%n operações estão só neste notebook</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation>Envie-as, ou entregue o evento em um arquivo, e depois apague.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation>Inscrição na hora</translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation>Sem o nº de peito…</translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation>{others}: F3</translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation>Fazer check-in mesmo assim…</translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation>Dar este nº de peito…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation>Nenhum check-in desta mesa está valendo.</translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation>Desfazer {bib} · {name}</translation>
    </message>
    <message>
        <source>Checked in by {desk}</source>
        <translation>Check-in por {desk}</translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation>Fazer check-in de {name} mesmo assim</translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation>Fazer check-in de {name} sem escanear um número de peito</translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation>{name} fica com {new_bib} no lugar de {old_bib}</translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation>Desfazer este check-in…</translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation>Mostrar o código…</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>outra mesa</translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation>Já tem o número de peito</translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation>O nº de peito não pode ser escaneado</translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation>Acabaram os números de peito</translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation>Nº de peito perdido</translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation>Nº de peito danificado</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Outra prova</translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation>TREINO — corredores inventados, nada sai deste notebook</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Escaneie de novo</translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation>O leitor parou no meio.</translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation>Escaneie de novo: o leitor parou no meio.</translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation>{reason}: era “{code}”? Busque a pessoa e configure o leitor.</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Configurar o leitor…</translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation>Escaneie ou digite o número de peito de {name}</translation>
    </message>
    <message>
        <source>Bib for {name}</source>
        <translation>Número de peito de {name}</translation>
    </message>
    <message>
        <source>Scan or type the bib</source>
        <translation>Escaneie ou digite o número de peito</translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation>{name} ficou como antes</translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation>Nenhum número de peito foi escaneado para esta pessoa.</translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation>Encontre alguém primeiro</translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation>Depois, F3 mostra todos com o mesmo e-mail.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>retido até o organizador decidir</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>recusado pelo servidor</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>enviado e visto na lista de largada</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation>Inscrição na hora</translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation>Nº de peito</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>A registration</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>A registration</comment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>A registration</comment>
        <translation>reembolsada</translation>
    </message>
    <message>
        <source>waitlist</source>
        <comment>A registration</comment>
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nº de peito</translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation>Grupo de ritmo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscrição</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Sem check-in</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Nº de peito {bib}</translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation>encontra um número de peito</translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation>encontra Anna Müller: o início dos nomes dela, em qualquer ordem</translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation>encontra um e-mail</translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation>Fazer uma inscrição na hora</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation>Ninguém corresponde a “{typed}” entre os {number} lidos até agora</translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation>A lista de largada ainda não está completa: quem falta ainda pode aparecer.</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation>Ninguém corresponde a “{typed}” entre {number}</translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation>Tente menos letras, só o sobrenome, ou o e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation>
            <numerusform>A busca está sendo preparada: %n corredor até agora</numerusform>
            <numerusform>A busca está sendo preparada: %n corredores até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation>Quem falta aparece daqui a pouco. Um número de peito inteiro e Enter já funcionam.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Qual evento?</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Mesa 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Encontrar um evento</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nome desta mesa</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Lendo os eventos…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation>
            <numerusform>%n evento, {here} neste notebook.</numerusform>
            <numerusform>%n eventos, {here} neste notebook.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation>Ainda não há eventos. Um organizador cria um no Intervals.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation>
            <numerusform>Mais %n: digite acima parte do nome ou da data.</numerusform>
            <numerusform>Mais %n: digite acima parte do nome ou da data.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation>Nenhum evento corresponde ao que você digitou.</translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation>Neste notebook: funciona sem rede</translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation>Lista de largada incompleta: abra para continuar</translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation>Dê antes um nome a esta mesa, como Mesa 1.</translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation>Quando um notebook para ou fica sem rede, outro continua. Nada é duplicado, por mais vezes que você faça isso.</translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation>Entregar a outro notebook…</translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation>Um arquivo: lista de largada e check-ins</translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation>Receber de outro notebook…</translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation>Arquivos que outras mesas gravaram</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar para um arquivo…</translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation>Lista de largada com check-ins, em CSV</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar para um arquivo</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation>Entregar a outro notebook</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Arquivos de entrega</translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation>Receber de outro notebook</translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation>
            <numerusform>Mais %n com este e-mail</numerusform>
            <numerusform>Mais %n com este e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n com check-in feito</numerusform>
            <numerusform>%n com check-in feito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation>
            <numerusform>%n com check-in feito antes</numerusform>
            <numerusform>%n com check-in feito antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n não registrado</numerusform>
            <numerusform>%n não registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Outra pessoa retira</translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation>Check-in em grupo</translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation>Os números de peito não são escaneados aqui: entregue os que estão nas linhas.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>O próprio corredor</translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation>Cada um retira o seu</translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation>Ninguém mais para fazer check-in aqui</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>Quem retira por {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation>
            <numerusform>%n inscrição com {email}</numerusform>
            <numerusform>%n inscrições com {email}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Check-in de %n</numerusform>
            <numerusform>Check-in de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation>Nº de peito, nome ou e-mail</translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation>Buscar um corredor por número de peito, nome ou e-mail</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Limpar (Esc)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ninguém foi escolhido</translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation>Encontre ou escaneie o corredor primeiro.</translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation>O check-in de {name} não foi feito.</translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation>Progresso por prova, lista de largada e envio</translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation>Rede: {title}. {line}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Começo rápido</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar a visita guiada</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Sobre…</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>O que as cores significam</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>As teclas</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation>Como fazer check-in</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Um check-in</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation>Pergunte</translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation>Seu número de peito, ou seu nome?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation>Digite</translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation>Um número ou umas letras. Ou escaneie.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation>Confira</translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation>É esta pessoa, esta prova?</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Pressione Enter</translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation>Vale o corredor na moldura azul.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation>Olhe</translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation>Verde: entregue o número. Próximo.</translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation>Verde: check-in feito</translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation>Está seguro neste notebook. Entregue o número de peito.</translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation>Amarelo: check-in já feito</translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation>Diz quando e onde. Não entregue outro número.</translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation>Vermelho-escuro: pare</translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation>Nada foi registrado. Diz o que fazer em seguida.</translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation>Borda azul: olhe</translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation>Pergunta algo, ou diz o que foi feito.</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>buscar, de qualquer lugar</translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation>escolher um corredor</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>fazer check-in</translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation>limpar ou fechar</translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation>desfazer o último check-in</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation>fazer uma inscrição na hora</translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation>check-in de uma família</translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation>o botão da faixa</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo o resto</translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation>encher a tela, e voltar</translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation>A rede cai</translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation>Continue. Os check-ins aguardam neste notebook e são enviados sozinhos. No alto, à direita, diz quantos.</translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation>O notebook para</translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation>Ligue-o de novo. O que estava verde continua lá.</translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation>O corredor errado</translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation>Pressione Ctrl+Z e escolha o motivo. Depois faça o check-in do certo.</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Você não tem certeza</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation>Encaminhe o corredor à mesa do organizador e atenda o próximo. O organizador pode decidir.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Escolhido agora</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation>Como o computador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar nesta lista</translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer situação</translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation>Sem grupo de ritmo</translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation>Lendo a lista de largada</translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation>Começar os check-ins</translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation>Você já pode começar: o resto é lido enquanto isso.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation>O que foi lido está guardado, e uma nova tentativa é feita sozinha.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Todas as mesas</translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation>Provas e grupos de ritmo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Situação às {time}</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Em gráfico</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Em números</translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation>
            <numerusform>%n outra mesa</numerusform>
            <numerusform>%n outras mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation>{share} de todos os esperados</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n ainda por chegar</numerusform>
            <numerusform>%n ainda por chegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation>Ninguém mais por chegar</translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation>
            <numerusform>em %n mesa</numerusform>
            <numerusform>em %n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation>Nenhuma mesa está em atividade.</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>{number} por minuto</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Seconds per runner</source>
        <translation>Segundos por corredor</translation>
    </message>
    <message>
        <source>Too few check-ins to say</source>
        <translation>Poucos check-ins para dizer</translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation>
            <numerusform>Em %n corredor, sem pausas</numerusform>
            <numerusform>Em %n corredores, sem pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation>Esta mesa: poucos para dizer</translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation>
            <numerusform>Esta mesa: {seconds}, em %n</numerusform>
            <numerusform>Esta mesa: {seconds}, em %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation>Todos com check-in até</translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation>Todas as largadas já passaram.</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Todos já têm check-in feito.</translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation>Não se sabe quando é a largada.</translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation>
            <numerusform>%n tarde demais para a largada</numerusform>
            <numerusform>%n tarde demais para a largada</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation>{span} antes da largada</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoje não</translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation>Ninguém é esperado ainda: a lista de largada está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation>
            <numerusform>Todas as largadas já passaram. %n corredor está sem check-in.</numerusform>
            <numerusform>Todas as largadas já passaram. %n corredores estão sem check-in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Todos os esperados já têm check-in feito.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Ainda não há nenhum check-in feito.</translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>{run}: poucos check-ins nos últimos 15 minutos para dizer quando todos terão check-in feito.</translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>Poucos check-ins nos últimos 15 minutos para dizer quando todos terão check-in feito.</translation>
    </message>
    <message numerus="yes">
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>{run}: neste ritmo, %n corredor ainda estaria esperando na hora da largada ({time}). Abra mais mesas.</numerusform>
            <numerusform>{run}: neste ritmo, %n corredores ainda estariam esperando na hora da largada ({time}). Abra mais mesas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>Neste ritmo, %n corredor ainda estaria esperando na hora da largada ({time}). Abra mais mesas.</numerusform>
            <numerusform>Neste ritmo, %n corredores ainda estariam esperando na hora da largada ({time}). Abra mais mesas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation>Neste ritmo, todos terão check-in feito até {time}.</translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation>{run}: neste ritmo, todos terão check-in feito até {time}, {span} antes da largada.</translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation>Neste ritmo, todos terão check-in feito até {time}, {span} antes da largada ({start}).</translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation>Como se todos viessem: em geral, alguns nunca vêm.</translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation>
            <numerusform>Conhece os check-ins de %n mesa e de nenhuma outra.</numerusform>
            <numerusform>Conhece os check-ins de %n mesas e de nenhuma outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation>Conhece os check-ins de {desks} e de nenhuma outra mesa.</translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation>Conhece só os check-ins desta mesa.</translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation>A lista de largada não foi lida até o fim: pode haver mais esperados.</translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation>
            <numerusform>%n no Intervals, hora desconhecida</numerusform>
            <numerusform>%n no Intervals, hora desconhecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation>
            <numerusform>%n antes do que é mostrado</numerusform>
            <numerusform>%n antes do que é mostrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation>
            <numerusform>%n em um horário que ainda não chegou: o relógio de algum notebook está errado?</numerusform>
            <numerusform>%n em um horário que ainda não chegou: o relógio de algum notebook está errado?</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation>Check-ins a cada 5 minutos</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} até {end}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation>
            <numerusform>{times}: %n com check-in feito</numerusform>
            <numerusform>{times}: %n com check-in feito</numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>largada: {time}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>já largou: {time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation>Isto é do organizador. Os check-ins continuam sem isto.</translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation>PIN do organizador</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Digite o PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errado.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation>
            <numerusform>PIN errado. Mais %n tentativa antes de ter de esperar.</numerusform>
            <numerusform>PIN errado. Mais %n tentativas antes de ter de esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>PINs errados demais. Tente de novo daqui a {time}.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Agora.</translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and run: kiosk pin --forget</source>
        <translation>Esqueceu? Feche o quiosque e execute: kiosk pin --forget</translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation>Código com as configurações deste notebook</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation>Encher a tela desde o início</translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation>Nada mais deste notebook atrapalha</translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation>Qualquer pessoa pode sair da tela cheia com F11. Com um PIN, ele é pedido ao sair.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation>Para sair da tela cheia, o PIN é pedido.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation>Para sair da tela cheia, o PIN é pedido, se ela encheu desde o início.</translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation>Sair da tela cheia agora</translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation>Encher a tela agora</translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation>A janela volta a ter moldura</translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation>Como faz F11</translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation>A janela enche a tela de agora em diante.</translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation>A janela começa com moldura.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation>Nada mudaria: este notebook já tem estas configurações.</translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation>Esta versão não conhece, e ficam de fora: {names}.</translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation>São só de um notebook, e ficam de fora: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n alteração</numerusform>
            <numerusform>Aplicar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Não aplicar nada</translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation>Configurações de outro notebook foram escaneadas. Aqui mudaria isto:</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Aplicar estas configurações?</translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation>Configurações para outros notebooks</translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation>Configure um notebook e passe as escolhas dele aos outros. Nunca vão junto: a chave de API, o PIN, o nome da mesa, câmera e leitor.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar em arquivo…</translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation>Para um pen drive</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Mostrar como código</translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation>Outro notebook o escaneia</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aplicar de um arquivo…</translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation>Antes mostra o que mudaria</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Salvar as configurações</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation>Estas configurações são longas demais para um código. Em vez disso, salve-as em um arquivo.</translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation>Mostre-o à câmera do outro notebook</translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation>Ou escaneie-o lá com um leitor de mão. Aquele notebook mostra o que mudaria, e pergunta antes.</translation>
    </message>
    <message>
        <source>A new laptop takes it on its first screen: Settings of another laptop.</source>
        <translation>Um notebook novo o recebe em sua primeira tela: Configurações de outro notebook.</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Aplicar configurações de um arquivo</translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation>{file} mudaria isto aqui:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Excluir o último dígito</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation>Um PIN tem de {fewest} a {most} dígitos.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Remover o PIN</translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation>Aí qualquer pessoa pode abrir estas telas</translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, leaving full screen, and undoing what another desk did, never checking in.</source>
        <translation>Ele protege estas telas, outro evento, outra chave, a saída da tela cheia e o desfazer do que outra mesa fez, nunca o check-in.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation>Há um PIN definido. Ele mantém os voluntários fora destas telas; não detém um ladrão.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation>Não há PIN definido: qualquer pessoa neste notebook pode abrir estas telas.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Mudar o PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Definir um PIN…</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 a 12 dígitos</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>O mesmo mais uma vez, para que um erro de digitação não bloqueie você.</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Novo PIN outra vez</translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation>Não era o mesmo. Comece de novo.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation>O PIN está definido. Guarde-o na memória.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>O PIN foi removido.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Provas aqui</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Outros notebooks</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation>{number} vistas no servidor</translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation>{number} enviadas</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} aguardando</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} retidas</translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} recusadas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation>Última exportação</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation>
            <numerusform>{when}, com %n operação</numerusform>
            <numerusform>{when}, com %n operações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation>
            <numerusform>%n arquivo, {size} MB</numerusform>
            <numerusform>%n arquivos, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>Id do evento</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>Id da mesa</translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation>SHA-256 do arquivo de entrega</translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation>{event} foi apagado deste notebook</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salvar o comprovante</translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation>Check-in mesmo assim</translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation>Quem tem inscrição cancelada ou reembolsada, está na lista de espera ou em outra prova é recusado. Os voluntários podem ter permissão para fazer o check-in mesmo assim; o motivo é registrado.</translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation>Os voluntários podem fazer isso</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Motivos para escolher</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Um motivo seu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation>“{reason}” vem sempre por último: o voluntário o digita.</translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation>Os voluntários podem fazer check-in mesmo assim.</translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation>Os voluntários não podem fazer check-in mesmo assim.</translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation>Pelo menos um motivo fica.</translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation>Pode ser escolhido: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation>Retirado da lista: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation>
            <numerusform>Há espaço para %n motivo. Tire outro primeiro.</numerusform>
            <numerusform>Há espaço para %n motivos. Tire outro primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation>Provas nesta mesa</translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation>Quem vem para outra prova é encaminhado à mesa que você indicar ao lado.</translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation>Ninguém é encaminhado a outra mesa</translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation>Para onde {run} é encaminhada</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Atendida aqui</translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation>Encaminhada a, como em: Mesa 5</translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation>Nenhuma prova deste evento foi escolhida, então todos são encaminhados para fora. Marque uma, ou todas.</translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation>Todas as provas são atendidas aqui.</translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation>Tire as provas que não são atendidas aqui.</translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation>Pelo menos uma prova é atendida aqui.</translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation>Atendida aqui: {run}</translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation>Não é mais atendida aqui: {run}</translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation>{run}: vá para {desk}</translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation>{run}: nenhuma mesa indicada</translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation>Apagar o evento deste notebook</translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation>A lista de largada, os check-ins e suas cópias são excluídos aqui. O servidor e os arquivos que você salvou mantêm o que têm. O que é excluído não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation>Entregar em um arquivo…</translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation>Lista de largada e todos os check-ins, para outro notebook</translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation>Para apagar, digite {event} ou {word}:</translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation>Apagando…</translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation>Entregar em um arquivo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation>Entregue: {file}. Leve-o com você.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation>
            <numerusform>%n operação está só neste notebook: o servidor não a tem.</numerusform>
            <numerusform>%n operações estão só neste notebook: o servidor não as tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation>Espere até que sejam enviadas, ou entregue-as primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation>
            <numerusform>Desde o último arquivo ({time}), mais %n foi registrada.</numerusform>
            <numerusform>Desde o último arquivo ({time}), mais %n foram registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation>Um código escaneado espera até isto ser fechado.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation>
            <numerusform>%n código escaneado espera até isto ser fechado.</numerusform>
            <numerusform>%n códigos escaneados esperam até isto ser fechado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Why? A click or Enter records it.</source>
        <translation>Por quê? Um clique ou Enter registra.</translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation>Diga por quê em poucas palavras. Fica registrado.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation>Desfazer {bib}, {name}, check-in feito: {moment}</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>Últimos check-ins nesta mesa</translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation>Ninguém ainda. Cada check-in aparece aqui e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Últimos nesta mesa</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation>Corredores encontrados</translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation>Funciona sem ser configurado</translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation>Corredor, depois nº de peito: ligado</translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation>Corredor, depois nº de peito: desligado</translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation>Verde só depois de escanear o número de peito que é entregue</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Câmera…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Leitor…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Leitor serial…</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneamento</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation>Os outros leitores continuam</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Códigos de teste</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>A chave fica no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation>Este computador não tem chaveiro, então a chave não fica guardada: digite-a de novo a cada início.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation>Verifique se foi copiada inteira, ou peça outra ao organizador.</translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation>Este endereço não responde. Verifique o endereço e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation>Encontrar, fazer check-in, pronto: com ou sem rede.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation>Treinar com corredores inventados</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Nada sai deste notebook</translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation>Continuar no lugar de outro notebook</translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation>Com o arquivo que ele entregou</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation>Servidor do Intervals</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Settings of another laptop…</source>
        <translation>Configurações de outro notebook…</translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation>Conectar a um evento</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Verificar e continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken from the other laptop</source>
        <translation>
            <numerusform>%n configuração recebida do outro notebook</numerusform>
            <numerusform>%n configurações recebidas do outro notebook</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Escolher um evento</translation>
    </message>
    <message>
        <source>The key is on this laptop already</source>
        <translation>A chave já está neste notebook</translation>
    </message>
    <message>
        <source>It is never among the settings. Type it above, or ask the organizer for it.</source>
        <translation>Ela nunca está entre as configurações. Digite-a acima, ou peça-a ao organizador.</translation>
    </message>
    <message>
        <source>Still missing: the API key</source>
        <translation>Ainda falta: a chave de API</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation>Falta o endereço do servidor</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Começa com https://</translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation>O organizador cria uma no Intervals, na parte de chaves de API.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta a chave de API</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation>{what}: tudo certo</translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation>{what}: com problema</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation>fazer check-in</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation>limpar</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation>Em grupo</translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation>O check-in não pode começar</translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation>Ninguém foi inscrito</translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation>F2 continua com o que foi digitado.</translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation>Já está na lista de largada?</translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation>É um destes? Se não, inscreva mesmo assim.</translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation>Quem tem este e-mail, ou um nome parecido, aparece aqui antes de registrar qualquer coisa.</translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation>Quis dizer {domain}?</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Usar {domain}</translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation>Grupo de ritmo, se houver</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Observação, se houver</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Inscrever e fazer check-in</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation>Continuar esta inscrição na hora</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Inscrever mesmo assim</translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation>Pergunte o nome.</translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation>Escolha a prova.</translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation>Este evento não tem provas.</translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation>Escolher a prova</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <comment>A button: save as a PDF file</comment>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <comment>A button: save as a CSV file</comment>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} linhas</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar a lista inteira</translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>Ninguém nesta lista corresponde.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation>Nenhuma impressora está configurada neste computador: salve um arquivo PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>Salvo em {file}: {rows}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Check that this user may write to {folder}, and that there is room.</source>
        <translation>Verifique se este usuário pode gravar em {folder} e se há espaço.</translation>
    </message>
    <message>
        <source>no folder can be made: {reason}</source>
        <translation>nenhuma pasta pode ser criada: {reason}</translation>
    </message>
    <message>
        <source>on this laptop’s disk, beside the events</source>
        <comment>A folder</comment>
        <translation>no disco deste notebook, ao lado dos eventos</translation>
    </message>
    <message numerus="yes">
        <source>only %n registration(s) came</source>
        <translation>
            <numerusform>só chegou %n inscrição</numerusform>
            <numerusform>só chegaram %n inscrições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented registration(s) in {time} ms</source>
        <translation>
            <numerusform>%n inscrição inventada em {time} ms</numerusform>
            <numerusform>%n inscrições inventadas em {time} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>o servidor não responde mais</translation>
    </message>
    <message>
        <source>the server still answers</source>
        <translation>o servidor ainda responde</translation>
    </message>
    <message>
        <source>somebody was not found first by name and by bib</source>
        <translation>alguém não apareceu primeiro por nome e por número de peito</translation>
    </message>
    <message>
        <source>by name and by bib, each within {time} ms</source>
        <translation>por nome e por número de peito, cada um em {time} ms</translation>
    </message>
    <message>
        <source>somebody could not be checked in</source>
        <translation>não foi possível fazer o check-in de alguém</translation>
    </message>
    <message>
        <source>Offline drill</source>
        <translation>Ensaio sem conexão</translation>
    </message>
    <message>
        <source>a check-in could not be taken back</source>
        <translation>um check-in não pôde ser desfeito</translation>
    </message>
    <message numerus="yes">
        <source>of %n operation(s) {number} wait</source>
        <translation>
            <numerusform>de %n operação, {number} aguardam</numerusform>
            <numerusform>de %n operações, {number} aguardam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), each on the disk within {time} ms; one undo</source>
        <translation>
            <numerusform>%n check-in, no disco em {time} ms; um desfeito</numerusform>
            <numerusform>%n check-ins, cada um no disco em {time} ms; um desfeito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) lost</source>
        <translation>
            <numerusform>%n operação se perdeu</numerusform>
            <numerusform>%n operações se perderam</numerusform>
        </translation>
    </message>
    <message>
        <source>what was recorded is not what is there</source>
        <comment>Of a drill</comment>
        <translation>o que foi registrado não é o que está aqui</translation>
    </message>
    <message numerus="yes">
        <source>all %n operation(s) (is|are) there</source>
        <translation>
            <numerusform>a única operação (%n) está aqui</numerusform>
            <numerusform>todas as %n operações estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) not in it</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>falta %n operação nela</numerusform>
            <numerusform>faltam %n operações nela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has all %n operation(s)</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>tem a única operação (%n)</numerusform>
            <numerusform>tem todas as %n operações</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was delivered</source>
        <translation>nem tudo foi enviado</translation>
    </message>
    <message>
        <source>not everything was delivered once</source>
        <translation>nem tudo foi enviado uma só vez</translation>
    </message>
    <message>
        <source>the server shows something else</source>
        <translation>o servidor mostra outra coisa</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered, each once; the server shows them</source>
        <translation>
            <numerusform>%n enviada, uma só vez; o servidor a mostra</numerusform>
            <numerusform>%n enviadas, cada uma uma vez; o servidor as mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <comment>Of a drill</comment>
        <translation>nada foi criado</translation>
    </message>
    <message>
        <source>Remove {folder} when there is time.</source>
        <translation>Remova {folder} quando houver tempo.</translation>
    </message>
    <message>
        <source>the folder is still there</source>
        <translation>a pasta ainda está lá</translation>
    </message>
    <message>
        <source>the folder is gone, and no event was touched</source>
        <translation>a pasta não existe mais, e nenhum evento foi tocado</translation>
    </message>
    <message>
        <source>On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.</source>
        <translation>No outro notebook: F10, Organizador, Configurações, Configurações para outros notebooks, Mostrar como código.</translation>
    </message>
    <message>
        <source>This code holds no settings</source>
        <translation>Este código não contém configurações</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>há %n segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of another laptop</source>
        <translation>Configurações de outro notebook</translation>
    </message>
    <message>
        <source>Show the other laptop’s code to the camera</source>
        <translation>Mostre à câmera o código do outro notebook</translation>
    </message>
    <message>
        <source>Hold that code before this camera, or scan it with a hand scanner.</source>
        <translation>Segure esse código diante desta câmera, ou leia-o com um leitor.</translation>
    </message>
    <message>
        <source>Or import the file that it saved.</source>
        <translation>Ou importe o arquivo que ele salvou.</translation>
    </message>
    <message>
        <source>What would change is shown first. The API key is never in it.</source>
        <translation>Primeiro se mostra o que mudaria. A chave de API nunca está ali.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar configurações…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>it was broken off</source>
        <comment>A check</comment>
        <translation>foi interrompida</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n check(s) passed</source>
        <translation>
            <numerusform>{passed} de %n verificação aprovada</numerusform>
            <numerusform>{passed} de %n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>The same letter with another accent</source>
        <translation>A mesma letra com outro acento</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>Ocultar o teclado</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>O servidor diz: {words}</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>O servidor recusou</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>As it stands on the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>As it stands on the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>As it stands on the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>A licence</comment>
        <translation>veja o texto</translation>
    </message>
    <message>
        <source>{component}, licence: {licence}</source>
        <translation>{component}, licença: {licence}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their own beside the program: you may replace them with versions that you have changed, and take the program apart to find mistakes in them.</source>
        <translation>Qt e PySide6 são usados sob a GNU Lesser General Public License, versão 3 (LGPL-3.0). São arquivos próprios ao lado do programa: você pode trocá-los por versões que tenha alterado e analisar o programa para encontrar erros nelas.</translation>
    </message>
    <message>
        <source>The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the source code of the versions that are used here, when you ask for it.</source>
        <translation>O código-fonte de Qt e PySide6 está em https://download.qt.io. Quem lhe deu este programa dá também, se você pedir, o código-fonte das versões usadas aqui.</translation>
    </message>
    <message>
        <source>The list beside this names every component; choose one to read the whole text of its licence.</source>
        <translation>A lista ao lado nomeia todos os componentes; escolha um para ler o texto completo da licença.</translation>
    </message>
    <message>
        <source>Check-in {version}</source>
        <translation>Check-in {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Dados deste notebook: {folder}</translation>
    </message>
    <message>
        <source>Logs, without anybody&apos;s data: {folder}</source>
        <translation>Registros, sem dados de ninguém: {folder}</translation>
    </message>
    <message>
        <source>Runs with: {parts}</source>
        <translation>Funciona com: {parts}</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence: use it, change it, pass it on.</source>
        <translation>Este programa é software livre sob a licença MIT: use-o, altere-o, passe-o adiante.</translation>
    </message>
</context>
</TS>
