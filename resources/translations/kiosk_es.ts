<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation>Escríbala así: https://api.intervals.run; http sin cifrar es solo para este mismo equipo.</translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation>No se puede usar el proxy de este equipo</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation>Ponga en HTTPS_PROXY una dirección http o quítelo. Los proxies SOCKS no se admiten.</translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation>No se puede usar la ruta para dorsales</translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation>No se puede usar la ruta para registros</translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation>Su método es uno de {methods} y su camino empieza por /.</translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation>Su camino contiene caracteres dañados.</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>No se puede usar la dirección del servidor</translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation>Es solo un servidor y un camino: sin nombre, ? ni #.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation>La dirección del servidor no es segura</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation>Una clave es una sola palabra de letras, cifras y signos. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation>Esto no es una clave API</translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation>Elija el evento o la inscripción en la lista, o copie de nuevo su ID.</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Esto no es un ID</translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation>Este servidor no dice si ha aceptado el registro</translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation>Esto no se puede enviar</translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation>Un texto contiene caracteres dañados. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation>La clave pertenece a {organization}</translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation>El kiosco funciona sin él.</translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation>Eventos que se pueden leer: {number}</translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation>Sin él no se puede elegir ningún evento. Pida otra clave al organizador.</translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation>Las inscripciones se pueden leer</translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation>Sin él no hay lista de salida. Pida otra clave al organizador.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation>
            <numerusform>%n inscripción en {file}</numerusform>
            <numerusform>%n inscripciones en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>No entregado</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n inscripción</numerusform>
            <numerusform>%n inscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation>
            <numerusform>{registrations} y %n operación.</numerusform>
            <numerusform>{registrations} y %n operaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation>Llévelo a otro portátil: F10, Entregar.</translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation>
            <numerusform>{table_of_operations} muestra %n operación que le falta al servidor.</numerusform>
            <numerusform>{table_of_operations} muestra las %n operaciones que le faltan al servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation>Entregado: {file}</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No recibido</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation>
            <numerusform>Nuevas aquí: {new} de %n operación.</numerusform>
            <numerusform>Nuevas aquí: {new} de %n operaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation>Recibido de {desks}</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation>Eventos en este portátil</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>No hay clave API</translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation>Vuelva atrás e introdúzcala. Los eventos de este portátil funcionan sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n página leída</numerusform>
            <numerusform>%n páginas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation>El servidor pide esperar hasta las {time}.</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Mesa de práctica</translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation>El archivo del evento estaba dañado</translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation>Cárguelo de nuevo o siga con el archivo de otro portátil. Lo anotado en este portátil se conserva.</translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation>La lista de salida no está en este portátil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation>Avise al organizador. Después, siga registrando.</translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation>{command} los muestra con sus ID.</translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation>No existe ese registro</translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation>Esta carrera no es parte del evento</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation>Elija una de las carreras del evento.</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Esto no es un correo</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Tiene esta forma: nombre@example.org.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Hace falta un motivo</translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation>Diga en pocas palabras por qué, para el organizador.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation>El corredor no sale</translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation>Cambia a otra carrera</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation>Organizador de acuerdo</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Pagado en la mesa</translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation>Traspaso de otro corredor</translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation>Error en la lista</translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation>Los registros están a salvo en este portátil, pendientes. Revise la red y mire otra vez.</translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation>El servidor lo ha rechazado ({reason})</translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation>Avise al organizador.</translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation>Archivo del evento</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Start list</source>
        <translation>Lista de salida</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation>Envíos de dorsales</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation>
            <numerusform>dañado, %n problema encontrado</numerusform>
            <numerusform>dañado, %n problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation>no se puede leer lo que contiene</translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation>en buen estado, versión {version}</translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation>Recupérelo: {command}</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation>Revise el disco de este portátil y quién puede escribir en su carpeta de datos. Después, abra el kiosco de nuevo.</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation>contiene todo lo anotado</translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation>Léala de nuevo: {command}</translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation>
            <numerusform>nunca leída hasta el final; %n inscripción hasta ahora</numerusform>
            <numerusform>nunca leída hasta el final; %n inscripciones hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation>leída en el futuro: el reloj de este portátil estaba mal entonces o lo está ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {ago}</source>
        <translation>
            <numerusform>%n inscripción, leída {ago}</numerusform>
            <numerusform>%n inscripciones, leídas {ago}</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation>la última lectura no fue completa ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>no se pudo leer %n fila</numerusform>
            <numerusform>no se pudieron leer %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation>ninguno usa este evento</translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation>también el proceso {numbers}, y está bien</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation>El servidor ha rechazado algunos: `kiosk operations` muestra cuáles. Avise al organizador.</translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation>El servidor no acepta ahora ninguno de este tipo: entregue el archivo CSV (`kiosk export`).</translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation>Se envían solos mientras la ventana está abierta, o con `kiosk sync`.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation>no se pueden usar los ajustes</translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation>no se ha podido llegar al servidor</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>no hay clave con la que consultar</translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation>antes va el archivo del evento</translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation>Algo en este portátil se ha colgado: reinícielo cuando haya tiempo.</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Una carpeta propia</translation>
    </message>
    <message>
        <source>A start list is read</source>
        <translation>Se lee una lista de salida</translation>
    </message>
    <message>
        <source>The network is cut</source>
        <translation>Se corta la red</translation>
    </message>
    <message>
        <source>Runners are found</source>
        <translation>Se encuentran corredores</translation>
    </message>
    <message>
        <source>Checked in without a network</source>
        <translation>Registrados sin red</translation>
    </message>
    <message>
        <source>Closed and opened again</source>
        <translation>Cerrado y abierto de nuevo</translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation>Segunda copia del diario</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>No queda nada atrás</translation>
    </message>
    <message>
        <source>a step before it failed</source>
        <comment>Of a drill</comment>
        <translation>falló un paso anterior</translation>
    </message>
    <message>
        <source>Try the drill again. If it stays, use another laptop, and tell the organizer.</source>
        <translation>Repita el ensayo. Si sigue igual, use otro portátil y avise al organizador.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>A firewall may keep programs of this laptop from each other. Tell the organizer.</source>
        <translation>Quizá un cortafuegos separa los programas de este portátil. Avise al organizador.</translation>
    </message>
    <message>
        <source>the server of the drill, on this laptop, can’t be reached</source>
        <translation>no se llega al servidor del ensayo, en este portátil</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>el programa ha cometido un error</translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation>Envíe un informe a los desarrolladores: `kiosk report`.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation>leídos; el servidor es {address}</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation>4 KB llegan al disco en {time} ms, y eso es lento</translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation>Cada registro espera eso. Use el disco propio del portátil y cierre lo que lo ocupa.</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation>4 KB llegan al disco en {time} ms</translation>
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
        <translation>Libere espacio ahora: con el disco lleno no se puede registrar a nadie.</translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation>Libere espacio antes de la carrera.</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>sin batería</translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation>{percent} %, enchufado</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation>{percent} %, sin enchufar</translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation>Enchufe el portátil.</translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation>Enchufe el portátil ahora. Lo registrado se conserva aunque se apague.</translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation>guarda la clave API</translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation>ninguno que sea seguro</translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation>La clave API se pide en cada inicio: téngala a mano.</translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation>aquí no se admiten cámaras</translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation>Los escáneres y el teclado no la necesitan.</translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation>ninguna; los escáneres y el teclado no la necesitan</translation>
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
        <translation>Servidor y clave</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>May read whose key it is</source>
        <translation>Puede leer de quién es la clave</translation>
    </message>
    <message>
        <source>May read the events</source>
        <translation>Puede leer los eventos</translation>
    </message>
    <message>
        <source>May read the start list</source>
        <translation>Puede leer la lista de salida</translation>
    </message>
    <message>
        <source>May write check-ins</source>
        <translation>Puede escribir registros</translation>
    </message>
    <message>
        <source>The server takes check-ins</source>
        <translation>El servidor acepta registros</translation>
    </message>
    <message>
        <source>The server takes bibs</source>
        <translation>El servidor acepta dorsales</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation>Los registros se conservan en este portátil; se entregan con el archivo CSV: `kiosk export`.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation>Los dorsales asignados en la mesa se conservan en este portátil y están en el archivo CSV: `kiosk export`.</translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation>Pida al organizador una clave API válida.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation>Compruebe el ID del evento: `kiosk events`.</translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation>el servidor no tiene ese evento para esta clave</translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation>el organizador no tiene eventos</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation>el servidor no tiene ninguna ruta que lo diga</translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation>concedido</translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation>Ponga KIOSK_API_KEY o introduzca la clave una vez en la ventana.</translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation>Los dorsales asignados en la mesa quedan retenidos y están en el archivo CSV.</translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation>ninguna configurada</translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation>el servidor no ha dicho qué hora es</translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation>en hora</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>adelantado {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>atrasado {time}</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation>Ponga en hora el reloj de este portátil. Los registros mantienen su orden, pero las horas que se muestran son incorrectas.</translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation>el servidor no tiene ninguna: lo que se envía allí queda retenido</translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation>la clave no puede escribir ahí</translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation>existe: una inscripción inventada no se ha encontrado</translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation>existe: una inscripción inventada se ha rechazado ({status})</translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation>Avise al organizador: ¿es la ruta correcta?</translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation>dice que sí incluso a una inscripción que no existe</translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation>su camino no nombra ninguna inscripción, así que consultar podría escribir algo</translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation>un PUT podría crear lo que nombra</translation>
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
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation>Inténtelo de nuevo. Si continúa, avise al organizador.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation>Siga registrando. Todo está a salvo en este portátil y se envía cuando vuelva la red.</translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation>Esta red responde en lugar del servidor</translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation>Abra un navegador e inicie sesión en esta red, o use otra. Los registros están a salvo en este portátil.</translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation>La respuesta es de otra petición</translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation>No se ha aplicado nada de ella y se vuelve a pedir sola. Si continúa, use otra red.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>El servidor no puede demostrar quién es</translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation>Puede que alguien escuche en esta red, o que el reloj esté mal. Use otra red o ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>El servidor tiene problemas</translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation>Siga registrando. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation>La clave no se acepta</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation>Siga registrando. Pida al organizador una clave API válida.</translation>
    </message>
    <message>
        <source>Go on checking in; enter the key later.</source>
        <translation>Siga registrando; introduzca la clave más tarde.</translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation>A la clave le falta el permiso {scope}</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation>Siga registrando. Pida al organizador una clave API con {scope}.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>El servidor pide esperar</translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation>Las peticiones siguen solas a las {time}. Los registros están a salvo en este portátil.</translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation>Este servidor no acepta registros</translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation>Se conservan en este portátil. Avise al organizador; `kiosk export` los escribe en un archivo.</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation>Se conserva en este portátil. Avise al organizador.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation>Compruebe el ID y que la clave sea del organizador de este evento.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation>El disco de este portátil no puede guardar</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation>No se ha anotado nada. Libere espacio o revise el disco y repítalo.</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>Otro programa está usando los datos</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>No se ha anotado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation>Este evento se guardó con una versión más nueva</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation>Actualice el kiosco en este portátil. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation>No se puede leer el archivo del evento</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation>Cierre el kiosco y ábralo de nuevo: apartará el archivo y salvará lo que contiene.</translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation>Este evento no está en este portátil</translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation>Cárguelo antes: {command}</translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation>Llámelo {name}; lo acompaña un archivo CSV.</translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation>Un archivo de entrega no es un archivo CSV</translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation>Este archivo es de otro evento</translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation>Es de {event}.</translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation>Elija otro lugar ({reason}).</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>error de disco</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>No se puede escribir el informe</translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation>Esto no es un archivo de entrega</translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation>Es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation>Revise su nombre y su lugar ({reason}).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation>Elija un archivo hecho con `kiosk hand-over` de esta versión.</translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation>Cópielo de nuevo o pida a la otra mesa que lo haga otra vez: {command}</translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation>El archivo de entrega está dañado o se ha modificado</translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation>Esto no es un nombre de archivo</translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation>Nombre el archivo que se va a escribir, por ejemplo list.csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation>Compruebe que hay espacio y que puede escribir {path}.</translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation>antes a las {time}, {desk}</translation>
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
        <translation>Todas las carreras</translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation>Carrera desconocida</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation>registro</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation>alta en mesa</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>dorsal {bib}</translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation>dorsal retirado</translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation>el servidor muestra {bib}</translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation>el servidor no muestra dorsal</translation>
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
        <translation>Anotadas, pero nada las envía</translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation>El diario las tiene y nada sigue su envío. Es un defecto.</translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation>Exporte la lista, introdúzcalas en el portal y avise a quien cuida del programa.</translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation>Números que faltan en el diario</translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation>Cada mesa numera todo lo que anota. Las operaciones con estos números no están en este portátil.</translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation>Reciba los datos de la mesa o de otro portátil que las tenga. Registre de nuevo a quien no aparezca allí.</translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation>Enviados, pero el servidor no los muestra</translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation>El servidor dijo que había aceptado el registro. Leída de nuevo desde entonces, su lista muestra al corredor sin registrar: no lo conserva, o después otra mesa lo deshizo.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation>Introdúzcalos en el portal y lea de nuevo el servidor. Si son muchos, puede que la ruta para registros sea incorrecta.</translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation>Anulados en el portal o por otra mesa</translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation>El servidor mostraba el registro y ya no lo muestra: alguien lo anuló allí, o lo hizo otra mesa.</translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation>Pregunte quién fue y reciba los datos de las otras mesas. Deshágalo también aquí o registre al corredor en el portal.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazadas por el servidor</translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation>El servidor las leyó y dijo que no, por el motivo indicado. Se conservan y no se envían otra vez.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation>Introdúzcalas en el portal y lea de nuevo el servidor. Si es un alta en mesa: inscriba y registre al corredor en el portal, y deshágala aquí.</translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation>Retenidas: el servidor no acepta ninguna de estas</translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation>El servidor no tiene forma de aceptarlas. Se conservan y se envían cuando alguien lo pida.</translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation>Pida que configuren la forma y envíe de nuevo. O introdúzcalas en el portal y lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation>Registrados aquí, pero ya no en la lista del servidor</translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation>Lecturas completas de la lista llegaron sin la inscripción: se eliminó o se movió.</translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation>Busque al corredor en el portal e inscríbalo allí de nuevo, o deshaga el registro en la mesa.</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Registrados dos veces</translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation>Dos mesas que no se veían registraron al mismo corredor. Cuenta el primer registro.</translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation>Averigüe quién tiene el dorsal. Después deshaga, lo que anula los dos, y registre al corredor una sola vez.</translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation>Un dorsal, varios corredores</translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation>Mesas que no se veían asignaron el mismo dorsal a estos corredores.</translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation>Averigüe quién lo lleva. Asigne a cada uno de los demás un dorsal libre e introdúzcalo en el portal.</translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation>Deshechos aquí, pero el servidor aún los muestra</translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation>El servidor dijo que había aceptado deshacerlo. Leída de nuevo desde entonces, su lista muestra al corredor como registrado: no lo conserva, o después llegó un registro de otra mesa.</translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation>Anule el registro en el portal y lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation>Registrados, pero con la inscripción sin confirmar</translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation>Se canceló, se reembolsó o pasó a la lista de espera, antes del registro o después.</translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation>Decida: confirme la inscripción en el portal o deshaga el registro en la mesa.</translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation>El servidor muestra otro dorsal</translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation>Se asignó un dorsal en una mesa y el servidor lo aceptó. Leída de nuevo desde entonces, su lista muestra otro.</translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation>Mire qué dorsal lleva el corredor e introdúzcalo en el portal.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation>Anotadas y a salvo en este portátil; el servidor no las tiene.</translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation>Se envían solas cuando hay red. Si no, entréguelas a un portátil que la tenga.</translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation>Altas en mesa que el servidor no conoce</translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation>Se inscribieron en la mesa y el servidor aún no les ha dado un ID.</translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation>Vea por qué el alta en mesa está pendiente o se rechazó. Antes no se puede enviar nada más de esas personas.</translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation>Registrados en el servidor, no en este portátil</translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation>Hechos en el portal o por otra mesa: una cuyo diario no está aquí, o cuyo registro se envió más tarde.</translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation>Nada, si era lo previsto. Reciba los datos de las otras mesas para ver aquí los suyos.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation>El servidor las aceptó. Lo que muestra de ellas no se ha leído desde entonces, o no en la última lectura.</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>Lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation>No aceptadas, pero resueltas</translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation>El servidor las rechazó o no acepta ninguna, y su lista muestra lo mismo que este portátil: se introdujo allí.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation>inglés (EE. UU.)</translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation>francés</translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation>alemán de Suiza</translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation>francés de Suiza</translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation>español</translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation>inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús (Caps Lock) está activado</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation>El escáner escribe como con un teclado {an_english}, este portátil como con uno {a_german}, y Bloq Mayús (Caps Lock) está activado</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation>El escáner escribe como con un teclado {an_english} y este portátil como con uno {a_german}</translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation>Tienen esta forma: 1-200 o A001-A200.</translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation>
            <numerusform>El segundo es el mayor, y como máximo es %n.</numerusform>
            <numerusform>El segundo es el mayor, y como máximo son %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation>Tienen esta forma: 100-199, o M-1..M-9 con guiones.</translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation>«{text}» no son dorsales de … a …</translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation>Muy pocos códigos</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation>
            <numerusform>Escanee el único código de prueba (%n).</numerusform>
            <numerusform>Escanee los %n códigos de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation>Escanee cada código de prueba una vez. El escáner debe estar ajustado para actuar como teclado.</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>No ha llegado nada</translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation>Apriete el gatillo del escáner delante de cada código de prueba.</translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation>Esto se ha escrito, no escaneado</translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation>Escanee de nuevo los códigos de prueba y no pulse ninguna tecla mientras tanto.</translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation>Escaneos con finales distintos</translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation>Escanéelos uno tras otro, tal como se muestran.</translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation>Los códigos llegaron en otro orden</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation>Ajuste el escáner para que envíe solo el código. Ha llegado esto: {texts}</translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation>Lo que rodea a los códigos varía</translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation>Ajústelo para que envíe las letras tal como son y escanee de nuevo los códigos.</translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation>El escáner cambia las mayúsculas</translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation>Ajuste el escáner y el portátil al mismo teclado. Ha llegado esto: {texts}</translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation>Esto no es lo que dicen los códigos de prueba</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation>{width} × {height} pulg.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Use uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation>No se conocen las etiquetas «{name}»</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation>Envíe al corredor a la mesa del organizador.</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation>Envíe al corredor a la mesa del organizador: puede que haya quedado una plaza libre.</translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation>Pregunte al organizador antes de entregar un dorsal.</translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation>Busque por nombre o correo. ¿Es otro evento o una inscripción nueva?</translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation>una dirección como &quot;https://api.intervals.run&quot;</translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation>un texto de 60 letras como máximo</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;light&quot; or &quot;dark&quot;</source>
        <translation>&quot;system&quot;, &quot;light&quot; o &quot;dark&quot;</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; or &quot;zh&quot;</source>
        <translation>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; o &quot;zh&quot;</translation>
    </message>
    <message>
        <source>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, or null: the server takes no bibs</source>
        <translation>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, o null: el servidor no acepta dorsales</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation>textos por palabra de resultado, como {&quot;cancelled&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation>una lista de ID o nombres de carreras; vacía: todas las carreras</translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation>mesas por nombre de carrera, como {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>un número entero de 1 a 1000</translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation>el ID de un evento</translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, como lo escribe la ventana</translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation>una lista de 8 textos como máximo, de 80 letras como máximo; vacía: los habituales</translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation>como lo escribe la ventana; sin esta línea no hay PIN</translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation>Escriba una dirección como {address}</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>Esto no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation>La dirección de un servidor no lleva usuario, signo de interrogación ni almohadilla</translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation>Escriba https:// en lugar de http://: {address}</translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation>La clave viajaría sin protección</translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation>No se puede usar la ruta de escritura en el servidor</translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation>{setting}.method: uno de {methods}</translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation>{setting}.path: un camino como &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation>{setting}: {name} debe estar en el camino o en el cuerpo</translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation>{setting}: no se conoce {name}; existen {known} y, solo en el cuerpo, {value}</translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation>Compruebe que {path} es un archivo que puede leer.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation>No se puede usar el archivo de ajustes</translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation>se espera un objeto en { }</translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation>sobra o falta una coma, una comilla o un paréntesis, o hay una letra que no es UTF-8</translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation>Quite {name} de {path}. Escriba la clave en la configuración o ponga KIOSK_API_KEY.</translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation>Una clave API no debe estar en el archivo de ajustes</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation>{path}, línea {line}: {what}</translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation>No se han guardado los ajustes. Compruebe que hay espacio y que puede escribir {path}.</translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation>Contiene caracteres que ningún texto tiene. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation>No se puede usar ese texto</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation>Compruebe que {folder} es una carpeta en la que puede escribir, o indique otra en KIOSK_HOME.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation>No se puede leer ni crear la clave de este portátil</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>Revise {path}.</translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation>Quite {path}: se crea una clave nueva y los demás la verán como otro portátil.</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation>La clave de este portátil está dañada</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation>Copie el ID del evento de Intervals o ejecute: kiosk events</translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation>Eso no puede ser el ID de un evento</translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation>su alta en mesa se rechazó</translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation>Otro portátil ha firmado como {desk}</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation>No se ha recibido nada. Pida a esa mesa un archivo nuevo y entréguelo usted.</translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation>Uno tiene una copia de la carpeta de datos del otro. No se ha recibido nada: exporte sus registros como CSV.</translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation>Dos portátiles trabajan como la misma mesa</translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation>Este portátil sigue como una mesa nueva.</translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation>Hay que cargar de nuevo la lista de salida o recibirla de otro portátil.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>El archivo dañado se conserva como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation>
            <numerusform>Se ha salvado %n operación (registro, registro deshecho o alta en mesa) y se han perdido {lost} de esta mesa: registre de nuevo a quien vuelva.</numerusform>
            <numerusform>Se han salvado %n operaciones (registros, registros deshechos y altas en mesa) y se han perdido {lost} de esta mesa: registre de nuevo a quien vuelva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation>
            <numerusform>Se ha salvado %n operación (registro, registro deshecho o alta en mesa) y, según la segunda copia, no se ha perdido ninguna.</numerusform>
            <numerusform>Se han salvado %n operaciones (registros, registros deshechos y altas en mesa) y, según la segunda copia, no se ha perdido ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation>
            <numerusform>Se ha salvado %n operación (registro, registro deshecho o alta en mesa) y no se ha perdido ninguna.</numerusform>
            <numerusform>Se han salvado %n operaciones (registros, registros deshechos y altas en mesa) y no se ha perdido ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation>
            <numerusform>Se ha salvado %n operación (registro, registro deshecho o alta en mesa); no es seguro que sea la última.</numerusform>
            <numerusform>Se han salvado %n operaciones (registros, registros deshechos y altas en mesa); no es seguro que estén las últimas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation>Cierre todos los kioscos de este portátil y abra uno de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation>Otro programa tiene abierto el archivo dañado</translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation>El archivo del evento se ha sustituido</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation>Cierre el kiosco y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation>el servidor repite páginas que ya había dado</translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation>el servidor dice que hay más, pero no dónde</translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation>el servidor dio una lista vacía, y antes no lo estaba</translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation>algunas filas cambiaron de página mientras se leía la lista</translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation>No hay configurada ninguna forma de comunicar los dorsales al servidor</translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation>La clave es de otro organizador</translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation>Con esta clave, el servidor no sabe nada de este evento. Siga registrando y pida al organizador la clave correcta.</translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation>Leer también, si sus dorsales los llevan:</translation>
    </message>
    <message>
        <source>Leave practice first, then open the file again: it belongs to a real event.</source>
        <translation>Salga antes de la práctica y abra el archivo de nuevo: es de un evento real.</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>No durante la práctica</translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation>Salga antes de la práctica: estos apartados son de un evento real.</translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation>Ajustes no aplicados</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n cambio aplicado.</numerusform>
            <numerusform>%n cambios aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation>Se ha anotado algo desde entonces</translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation>Mire otra vez qué está solo aquí.</translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation>No se ha borrado: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Cámara activada</translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation>Pulse para desactivarla</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Cámara desactivada</translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation>Pulse para activarla</translation>
    </message>
    <message>
        <source>Picture as in a mirror</source>
        <translation>Imagen como en un espejo</translation>
    </message>
    <message>
        <source>Press: as others see it</source>
        <translation>Pulse: como ven otros</translation>
    </message>
    <message>
        <source>Picture as others see it</source>
        <translation>Imagen como la ven otros</translation>
    </message>
    <message>
        <source>Press: as in a mirror</source>
        <translation>Pulse: como un espejo</translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation>{bar_code}, se lee</translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation>{bar_code}, no se lee</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation>Pulse para usarla</translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation>Si el equipo pregunta si la permite, diga que sí.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation>Muestre el código del dorsal a la cámara</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Cámara no encontrada</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation>Conecte una: se usa enseguida.</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation>Conéctela de nuevo: sigue sola.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>La cámara se ha desconectado</translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation>Cierre otros programas que puedan usarla, como las videollamadas.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no está permitida</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The texts of the licences are missing</source>
        <translation>Faltan los textos de las licencias</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>El programa está incompleto</translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation>Este equipo no puede usar cámaras</translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation>Permítala: Configuración, Privacidad y seguridad, Cámara.</translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Permítala: Ajustes del Sistema, Privacidad y seguridad, Cámara.</translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation>Añada este usuario al grupo «video» e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation>Instale libpulse0 e inicie este programa de nuevo.</translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation>Cámara: {state}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation>{title}: aquí no hay impresora, así que guarde un archivo PDF</translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation>Guardado. Imprímalo al 100 %.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo ha aceptado.</translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation>La hoja no tiene la etiqueta {number}</translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation>{sheet} tiene de la 1 a la {last}.</translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation>No hay nadie para quien imprimir una etiqueta</translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation>Ninguna inscripción coincide con lo pedido.</translation>
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
            <numerusform>{labels} en %n hoja de {product}</numerusform>
            <numerusform>{labels} en %n hojas de {product}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Sin etiqueta: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sin dorsal</numerusform>
            <numerusform>%n sin dorsal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n reembolsada</numerusform>
            <numerusform>%n reembolsadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n en la lista de espera</numerusform>
            <numerusform>%n en la lista de espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n que ya no está en la lista de salida</numerusform>
            <numerusform>%n que ya no están en la lista de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n con inscripción hecha aquí, sin enviar todavía</numerusform>
            <numerusform>%n con inscripción hecha aquí, sin enviar todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sin código que sea solo suyo</numerusform>
            <numerusform>%n sin código que sea solo suyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation>
            <numerusform>%n que ya es de alguien</numerusform>
            <numerusform>%n que ya son de alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n lleva el ID de la inscripción, porque el dorsal solo no dice quién es.</numerusform>
            <numerusform>%n llevan el ID de la inscripción, porque el dorsal solo no dice quién es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n tiene letras que no están en ninguna fuente de este equipo: revise el archivo.</numerusform>
            <numerusform>%n tienen letras que no están en ninguna fuente de este equipo: revise el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation>Imprima el archivo al 100 %, sin ajustarlo a la página, y pruébelo antes en papel normal.</translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation>Etiquetas con el código de cada corredor, para pegar en dorsales o sobres.</translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation>Imprimir códigos en etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>On each label</source>
        <translation>En cada etiqueta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation>{paper}: {product}, {size}, {number} por hoja</translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation>Quien tiene dorsal</translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation>También quien no tiene</translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation>Dorsal y carrera</translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation>Dorsal, nombre y carrera</translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation>{labels} en {file}</translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation>Leyendo la lista de salida…</translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation>Dibujando {done} de {total}</translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation>Probando cada código: {done} de {total}</translation>
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
        <translation>No hay ninguna impresora configurada en este equipo. Guarde el código como archivo PDF.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation>La impresora no lo ha aceptado. Compruebe que está encendida y tiene papel.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation>No hay ningún código que sea solo de este corredor. Busque por nombre.</translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation>El código dice el dorsal. Escanéelo aquí o imprímalo para el corredor.</translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation>Aún no hay dorsal, así que el código dice el ID de la inscripción.</translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation>El dorsal solo no dice quién es, así que el código dice el ID de la inscripción.</translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation>{bib} · de nadie</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation>Escanee uno con un escáner o con la cámara de otro portátil. Junto a cada código está lo que dirá la mesa.</translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation>Códigos para escanear</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation>ddd d MMM</translation>
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
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>Laptop and server; a title</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation>Leer de nuevo el servidor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation>Anotadas</translation>
    </message>
    <message>
        <source>Enter it: F10, Organizer, Another key.</source>
        <translation>Introdúzcala: F10, Organizador, Otra clave.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event.</source>
        <translation>Elija de nuevo el evento: F10, Organizador, Otro evento.</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Los registros se conservan en este portátil. F10, Entregar los escribe en un archivo.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Los dorsales asignados en la mesa se conservan en este portátil. F10, Entregar los escribe en un archivo.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event. That saves what is in the file.</source>
        <translation>Elija de nuevo el evento: F10, Organizador, Otro evento. Eso salva lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Read it again: F10, Progress and delivery, Send and read now.</source>
        <translation>Léala de nuevo: F10, Progreso y envío, Enviar y leer ahora.</translation>
    </message>
    <message>
        <source>F10, Progress and delivery, Compare shows whom it is about.</source>
        <translation>F10, Progreso y envío, Comparar muestra de quién se trata.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Key and server</source>
        <translation>Clave y servidor</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>How a check came out</comment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>How a check came out: somebody should look at it</comment>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>How a check came out</comment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>How a check came out</comment>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}</source>
        <translation>Comprobando: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the doors open</source>
        <translation>
            <numerusform>%n cosa por hacer antes de abrir las puertas</numerusform>
            <numerusform>%n cosas por hacer antes de abrir las puertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: {passed} of %n check(s) passed</source>
        <translation>
            <numerusform>Nada por hacer: {passed} de %n comprobación superada</numerusform>
            <numerusform>Nada por hacer: {passed} de %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: {checks}</source>
        <translation>No probado: {checks}</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>La única comprobación (%n) superada</numerusform>
            <numerusform>Las %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation>Cómo se escriben los registros en el servidor</translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation>Cómo se escriben los dorsales en el servidor</translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation>A dónde se envían otras carreras</translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation>Portátiles que comparten la clave</translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation>Corredor, luego dorsal</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>como el equipo</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>los habituales</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>de ninguna forma</translation>
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
        <translation>nuestro texto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation>{run}, lista de salida: {number}</translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation>{run}, este portátil: {number}</translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation>{run}, servidor: {number}</translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation>{run}, difieren: {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation>retenidas</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation>vistas allí</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Qué hacer: {what}</translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation>La lista del servidor nunca se ha leído hasta el final: aún no hay con qué comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation>
            <numerusform>%n corredor difiere: registrado en este portátil o en el servidor, no en ambos.</numerusform>
            <numerusform>%n corredores difieren: registrados en este portátil o en el servidor, no en ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation>El portátil y el servidor coinciden en quién está registrado. Hay más cosas que mirar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation>
            <numerusform>Nada difiere: %n registrado, en este portátil y en el servidor.</numerusform>
            <numerusform>Nada difiere: %n registrados, en este portátil y en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Server read {moment}, {ago}</source>
        <translation>Servidor leído {moment}, {ago}</translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation>
            <numerusform>leyendo de nuevo: %n fila hasta ahora</numerusform>
            <numerusform>leyendo de nuevo: %n filas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation>la última lectura no llegó al final</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>consultado de nuevo</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation>{desk}: 1 a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation>
            <numerusform>%n que nada envía.</numerusform>
            <numerusform>%n que nada envía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation>
            <numerusform>Falta %n número.</numerusform>
            <numerusform>Faltan %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>No falta ningún número.</translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation>Diario de {desks}.</translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation>Códigos de prueba para un escáner</translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation>Escanéelos uno tras otro, según los pida la pantalla. Sostenga el escáner a un palmo de distancia.</translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation>Añada este usuario al grupo dialout (sudo usermod -aG dialout NAME), cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>Pida al administrador de este equipo permiso para usar puertos serie.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Sin escáner serie</translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation>Elija su puerto para usar uno.</translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation>El escáner en {port} está listo</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Escanee algo para probarlo.</translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation>El escáner en {port} no está conectado</translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation>Conéctelo: se usa en cuanto esté ahí.</translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation>Otro programa está usando {port}</translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation>Cierre ese programa: después, el puerto se toma solo.</translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation>Este usuario no puede usar {port}</translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation>No se puede usar {port}</translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation>Conecte de nuevo el escáner o elija otro puerto.</translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation>Aquí no se pueden usar escáneres serie</translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation>Instale el programa de nuevo o use un modo de teclado USB.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation>Termina cada escaneo con Enter.</translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation>Termina cada escaneo con Tab.</translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation>Termina un escaneo sin tecla: el kiosco espera un breve silencio.</translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation>No se sabe cómo termina un escaneo.</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation>Sostenga el escáner delante del código y apriete el gatillo.</translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation>Muchos escáneres no leen de una pantalla: en ese caso, imprima los códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms entre teclas.</numerusform>
            <numerusform>%n ms entre teclas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation>{trouble}: corregido.</translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation>Es lento: un código corto puede tomarse por texto escrito. Si puede, ajuste el escáner para que envíe más rápido.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation>Pone «{prefix}» antes y «{suffix}» después de cada código: se omite.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation>Pone «{prefix}» antes de cada código: se omite.</translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation>Pone «{suffix}» después de cada código: se omite.</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Configurar un escáner</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Imprimirlos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation>Lo que lee el kiosco</translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation>Nombre de este escáner</translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation>Pruébelo: escanee algo</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation>Código {number} de {total}</translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation>Ver códigos cuadrados</translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation>Código de barras {number} de {total} para escanear</translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation>Mi escáner solo lee barras</translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation>Código cuadrado {number} de {total} para escanear</translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation>Ese no era el código entero. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation>Ese era el código anterior. Escanee el que se muestra ahora.</translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation>Bien. Ahora este.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation>Escáner {number}</translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation>Escanee de nuevo: se ha parado a la mitad</translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation>Otro escáner tiene ese nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation>La mayoría de los escáneres no necesita nada aquí: conéctelo y escanee.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Escáneres</translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation>Configurar un escáner…</translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation>Para la mayoría de escáneres</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>En uso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation>Quitar {scanner}</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>¿Quitar para siempre?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation>Un dorsal, un nombre o un correo. Lo que escriba en cualquier sitio llega aquí.</translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation>Elija aquí</translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation>Aquí aparece quien coincide. Las flechas eligen, Enter registra.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation>Verde: el corredor está registrado, a salvo en este portátil. Si no, dice qué hacer.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Anúlelo aquí</translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation>¿Corredor equivocado? Esto anula el último registro.</translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation>¿Sin red? Siga</translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation>Los registros quedan pendientes en este portátil y se envían solos. Aquí se dice cuántos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation>¿Es su primera vez aquí?</translation>
    </message>
    <message>
        <source>A tour of five parts of the screen, half a minute.</source>
        <translation>Un recorrido por cinco partes de la pantalla, medio minuto.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Escáner serie</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The camera</comment>
        <translation>está desactivada</translation>
    </message>
    <message>
        <source>“{camera}” gives a picture</source>
        <translation>«{camera}» da imagen</translation>
    </message>
    <message>
        <source>Switch it on again: F10, Scanning, Camera.</source>
        <translation>Actívela de nuevo: F10, Escaneo, Cámara.</translation>
    </message>
    <message>
        <source>Try yours in practice, with the codes to scan there.</source>
        <translation>Pruebe el suyo en la práctica, con los códigos para escanear de allí.</translation>
    </message>
    <message>
        <source>none is set up; most work without</source>
        <comment>A scanner</comment>
        <translation>ninguno está configurado; la mayoría funciona sin ello</translation>
    </message>
    <message>
        <source>“{scanner}” is slow: a short code may be taken for typing</source>
        <translation>«{scanner}» es lento: un código corto puede tomarse por texto escrito</translation>
    </message>
    <message>
        <source>Set the scanner to send faster if you can.</source>
        <translation>Si puede, ajuste el escáner para que envíe más rápido.</translation>
    </message>
    <message>
        <source>“{scanner}” is set up</source>
        <translation>«{scanner}» está configurado</translation>
    </message>
    <message>
        <source>Check-ins go on without it: the screen says the same.</source>
        <translation>Los registros siguen sin él: la pantalla dice lo mismo.</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The sound</comment>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>Switch it on: F10, This window, Sound.</source>
        <translation>Actívelo: F10, Esta ventana, Sonido.</translation>
    </message>
    <message>
        <source>plays at {volume} %: press Play</source>
        <translation>suena al {volume} %: pulse Reproducir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Practice: key, server and event are invented. Laptop and devices are the real ones.</source>
        <translation>Práctica: la clave, el servidor y el evento son inventados. El portátil y los aparatos son los reales.</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Comprobado: {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation>Oír el sonido: {sound}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation>Dorsales asignados aquí</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Pendiente más antiguo</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>Por qué se retiene</translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation>No escrita: revise el disco de este portátil. Lo que está verde está a salvo en el archivo del evento.</translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation>Enviar y leer ahora</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Aún no hay nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n retenido hasta que decida el organizador</numerusform>
            <numerusform>%n retenidos hasta que decida el organizador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n rechazado por el servidor</numerusform>
            <numerusform>%n rechazados por el servidor</numerusform>
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
            <numerusform>%n enviado y visto en la lista de salida</numerusform>
            <numerusform>%n enviados y vistos en la lista de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation>Progreso y envío</translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation>Por carrera, lo pendiente, comparar con el servidor</translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation>Mañana de carrera</translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation>A qué ritmo va y cuándo estarán todos registrados</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneo…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Códigos…</translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation>Etiquetas para dorsales y códigos en esta pantalla</translation>
    </message>
    <message>
        <source>This window…</source>
        <translation>Esta ventana…</translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation>Sonido, idioma, claro u oscuro</translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation>Sus registros se olvidan</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation>Organizador…</translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation>Mesa, evento, clave, permisos, ajustes</translation>
    </message>
    <message>
        <source>Since {moment}, {ago}</source>
        <translation>Desde {moment}, {ago}</translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation>Aún no están, altas en mesa, deshechos, rechazados</translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation>Listas y papel…</translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation>Desconectar el cable de red</translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation>Conectar de nuevo el cable de red</translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation>Practicar sin conexión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation>Las teclas en una página, y una guía</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Laptop, key, server, event, devices; offline drill</source>
        <translation>Revisarlo todo, y un ensayo sin conexión</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir las puertas</translation>
    </message>
    <message>
        <source>On, where the window is high enough</source>
        <translation>Activado, si la ventana es lo bastante alta</translation>
    </message>
    <message>
        <source>Off: for a finger or a mouse alone</source>
        <translation>Desactivado: para dedo o ratón solos</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Sonido…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation>Claro u oscuro…</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation>Permisos, pasos siguientes, carreras, pantalla completa, PIN, borrado</translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation>Nombre de esta mesa…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Otro evento…</translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation>Este se queda en este portátil</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation>Para el servidor de Intervals</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation>Dorsal, nombre y carrera, A4 o Carta</translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation>Imprimir códigos en etiquetas…</translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation>Código de un corredor</translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation>Para practicar</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation>Activado: cámara y «corredor, luego dorsal»</translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation>Activado: cámara</translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation>Activado: corredor, luego dorsal</translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation>Cámara, escáner, corredor y luego dorsal</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume} %</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation>Cable conectado de nuevo</translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation>Lo pendiente se envía solo.</translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation>Cable desconectado</translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation>Siga registrando y fíjese arriba a la derecha.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation>A otro portátil o como CSV</translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation>Se lee en las otras mesas, así que póngale el nombre que tiene en la sala.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation>Pulse uno para oírlo.</translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation>Suba el volumen para oírlos.</translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation>Active el sonido para oírlos.</translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation>El sonido aún no está listo.</translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation>Sin sonido: a este portátil le falta una parte de su sistema de sonido. En Linux, instale libpulse0.</translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation>Sin sonido: este portátil no tiene ningún altavoz listo. Conecte uno o enciéndalo.</translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation>Sin sonido: no se pueden leer los archivos de sonido. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation>Escriba un dorsal, un nombre o un correo y pulse Enter.</translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation>Escanee o busque al corredor y escanee después el dorsal que entrega.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>¿Quién es el siguiente?</translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation>El dorsal {bib} ya es suyo</translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation>Dorsal asignado</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation>La inscripción se canceló</translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation>La inscripción se reembolsó</translation>
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
        <translation>En la lista de espera</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation>Carrera de otra mesa</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation>El aviso dice esto debajo del rechazo. Donde una línea está vacía, se dice el texto gris.</translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation>Nada más: el aviso indica la mesa.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation>De nuevo nuestro texto: {name}</translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation>Este estado es nuevo para este programa.</translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation>Elija abajo el correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation>
            <numerusform>%n corredor tiene {scanned}</numerusform>
            <numerusform>%n corredores tienen {scanned}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation>Busque por nombre o correo, o inscriba un alta en mesa.</translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation>No está en este evento</translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation>{run} no se atiende en esta mesa</translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation>{run}: vaya a {place}</translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation>Ahora escanee el dorsal</translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation>Ahora escanee un dorsal libre</translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation>registrado, pero sin dorsal. Esc lo deja así.</translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation>aún sin registrar. Esc lo deja así.</translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation>El dorsal {bib} vuelve a estar libre: guárdelo en su sitio.</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Ya se había deshecho antes.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation>Dorsal retirado</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Registro deshecho</translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation>{bib} para {name}</translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation>Dorsal libre para {name}</translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation>{bib} es de {name}</translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation>Dorsal equivocado</translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation>{bib} no es de nadie.</translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation>Esto no es un dorsal</translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation>Devuélvalo a su sitio y escanee el correcto. No se ha anotado nada.</translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation>Entregado antes.</translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation>Entregado: {moment}.</translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation>Entregado: {moment}, en {desk}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No anotado</translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation>La lista de salida no está completa. Inténtelo de nuevo en un momento o pregunte al organizador.</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Aún no está en la lista</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation>se escribe parecido</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation>suena parecido</translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation>también se llama así</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>Nadie se llama {name}</translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation>¿Es {bib_and_name}? Pregunte; después, otro Enter registra a esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation>
            <numerusform>%n tiene ese nombre</numerusform>
            <numerusform>%n tienen ese nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation>Mire la carrera y el correo. Otro Enter registra a {bib_and_name}.</translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation>Ningún dorsal es {bib}</translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation>Escriba el dorsal entero. O bien, otro Enter registra a {bib_and_name}.</translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation>¿Es {bib} el dorsal para {name}?</translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation>Otro Enter lo asigna. Si no, siga escribiendo.</translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation>el correo coincide</translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation>coincide en parte</translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation>Inscrito y registrado</translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation>Aún sin dorsal: entregue uno</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha anotado nada.</translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation>Ya no está en la lista de salida</translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation>Estado «{status}»</translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation>No hay nadie en esta lista</translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation>Elija otra lista, o más de ella.</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>La impresora no lo ha aceptado</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation>Compruebe que está encendida y tiene papel.</translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation>Lista de salida leída: {moment}</translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation>Lista de salida nunca leída</translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation>Impreso en {desk} el {day} a las {time}</translation>
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
            <numerusform>{runners}, %n registrado</numerusform>
            <numerusform>{runners}, %n registrados</numerusform>
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
        <translation>Guardado en {file}: {rows} en {pages}.</translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation>Enviado a la impresora: {rows} en {pages}.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation>
            <numerusform>%n nombre tiene letras que no están en ninguna fuente de este equipo.</numerusform>
            <numerusform>%n nombres tienen letras que no están en ninguna fuente de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation>Registrado en Intervals, hora desconocida</translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation>Hora: {moment}</translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation>{moment}, en {desk}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation>Ritmo {group}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Recogido por {name}</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>sin dorsal</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation>Registrado: {moment}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation>Aún no están</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation>Deshechos</translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation>Altas en mesa</translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation>Quien se espera y no está registrado.</translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation>Todas las inscripciones, sea cual sea su estado.</translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation>Se conservan aquí, pero el servidor los ha rechazado: avise al organizador.</translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation>Se conservan aquí hasta que decida el organizador.</translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation>Registrados aunque algo lo impedía, y por qué.</translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation>Registros que se han anulado, y por qué.</translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation>Quien se inscribió en una mesa.</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>Todos los esperados están aquí.</translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation>La lista de salida aún está vacía.</translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation>El servidor no ha rechazado nada.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation>No se ha registrado a nadie pese a su estado.</translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation>No se ha anulado ningún registro.</translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation>Nadie se ha inscrito en una mesa.</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation>Por apellido</translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation>Por dorsal</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation>Por carrera</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation>Por estado</translation>
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
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation>Nombre</translation>
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
        <translation>Aún no está</translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation>En Intervals</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Carrera cancelada</translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation>Carrera aplazada</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Inscripción cerrada</translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation>Inscripción en pausa</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sin plazas</translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation>Esta carrera está cancelada. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation>Esta carrera está aplazada. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation>La inscripción está cerrada. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation>La inscripción está en pausa. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation>Esta carrera no tiene plazas. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation>Esta carrera no se atiende aquí. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation>No se sabe si esta carrera está abierta. Inscriba solo si lo dijo el organizador.</translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation>Pregunte el correo. Las familias pueden compartir uno.</translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation>Quite el espacio del correo.</translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation>Falta la @, como en nombre@example.org.</translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation>Hay dos @. Deje una.</translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation>Falta algo antes de la @.</translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation>Falta algo después de la @.</translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation>Falta el final, como en nombre@example.org.</translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation>Una letra después de la @ no puede ser correcta.</translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation>Situación «{state}»</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Vaya a {place}</translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation>{state}: sin altas en mesa</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>Mismo nombre y correo</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation>Nombre parecido, mismo correo</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nombre parecido</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>No en esta mesa</translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation>Siga registrando</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation>
            <numerusform>%n registro está a salvo aquí, pendiente</numerusform>
            <numerusform>%n registros están a salvo aquí, pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Sin conexión desde: {moment}</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Inicie sesión en esta red</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aún no hay clave API</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation>Pausa hasta las {time}</translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation>Se conserva aquí. Avise al organizador</translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation>
            <numerusform>%n dorsal rechazado</numerusform>
            <numerusform>%n dorsales rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation>
            <numerusform>%n registro rechazado</numerusform>
            <numerusform>%n registros rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation>
            <numerusform>%n registro retenido</numerusform>
            <numerusform>%n registros retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Sin segunda copia</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation>Revise el disco de este portátil. Avise al organizador</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n leída hasta ahora</numerusform>
            <numerusform>%n leídas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation>Lista de salida incompleta</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>leída {ago}</translation>
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
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>list %n day(s) old</source>
        <comment>The start list</comment>
        <translation>
            <numerusform>lista de hace %n día</numerusform>
            <numerusform>lista de hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n h old</source>
        <comment>The start list; hours</comment>
        <translation>
            <numerusform>lista de hace %n h</numerusform>
            <numerusform>lista de hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n min old</source>
        <comment>The start list; minutes</comment>
        <translation>
            <numerusform>lista de hace %n min</numerusform>
            <numerusform>lista de hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation>{number} de {total} registrados</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n más no se pudo leer</numerusform>
            <numerusform>%n más no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation>
            <numerusform>Incompleta: %n inscripción leída hasta ahora</numerusform>
            <numerusform>Incompleta: %n inscripciones leídas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation>
            <numerusform>Completa: %n inscripción</numerusform>
            <numerusform>Completa: %n inscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation>{trouble}. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>Se muestran {shown} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation>
            <numerusform>%n registro está a salvo en este portátil</numerusform>
            <numerusform>%n registros están a salvo en este portátil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation>
            <numerusform>Se enviará la próxima vez que este programa esté abierto y conectado. No se pierde nada.</numerusform>
            <numerusform>Se enviarán la próxima vez que este programa esté abierto y conectado. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation>Eso no puede ser un PIN</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Elija de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation>No se puede usar el PIN de los ajustes</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Ejecute: {command}</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation>Hay muy poca memoria para comprobar el PIN</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation>{run} no admite altas en mesa aquí</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>Elija otra carrera.</translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation>Revise su nombre y su lugar ({why}).</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>Estos ajustes son de una versión más nueva</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation>Actualice el kiosco en este portátil y aplíquelos de nuevo.</translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation>El código de los ajustes no se ha leído entero</translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation>Escanéelo de nuevo o use en su lugar el archivo de ajustes.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation>No se pueden usar estos ajustes</translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation>Lo que hay en {name} no está permitido. Guárdelos de nuevo en el otro portátil.</translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation>Este archivo no contiene ajustes</translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation>Elija uno guardado por otro portátil: F10, Organizador, Ajustes para otros portátiles.</translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation>Otro programa tiene abierto el evento</translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation>Ciérrelo y borre de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation>
            <numerusform>%n operación está solo en este portátil</numerusform>
            <numerusform>%n operaciones están solo en este portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation>Envíelas o entregue el evento en un archivo, y después borre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation>Alta en mesa</translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation>Sin el dorsal…</translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation>{others}: F3</translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation>Registrar igualmente…</translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation>Asignar dorsal…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation>No queda en pie ningún registro de esta mesa.</translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation>Deshacer {bib} · {name}</translation>
    </message>
    <message>
        <source>Checked in by {desk}</source>
        <translation>Registro de {desk}</translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation>Registrar igualmente a {name}</translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation>Registrar a {name} sin escanear un dorsal</translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation>{new_bib} para {name} en lugar de {old_bib}</translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation>Deshacer este registro…</translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation>Mostrar el código…</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>otra mesa</translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation>Ya tiene el dorsal</translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation>El dorsal no se puede escanear</translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation>Se acabaron los dorsales</translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation>Dorsal perdido</translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation>Dorsal dañado</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Otra carrera</translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation>PRÁCTICA: corredores inventados, nada sale de este portátil</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Escanee de nuevo</translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation>El escáner se ha parado a la mitad.</translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation>Escanee de nuevo: el escáner se ha parado a la mitad.</translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation>{reason}: ¿era «{code}»? Búsquelo y configure el escáner.</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Configurar el escáner…</translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation>Escanee o escriba el dorsal de {name}</translation>
    </message>
    <message>
        <source>Bib for {name}</source>
        <translation>Dorsal de {name}</translation>
    </message>
    <message>
        <source>Scan or type the bib</source>
        <translation>Escanee o escriba el dorsal</translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation>{name} sigue como antes</translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation>No se ha escaneado ningún dorsal para esta persona.</translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation>Busque antes a alguien</translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation>Después, F3 muestra a todas las personas con el mismo correo.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>retenido hasta que decida el organizador</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>enviado y visto en la lista de salida</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation>Alta en mesa</translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation>Dorsal</translation>
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
        <translation>Dorsal</translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation>Grupo de ritmo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Dorsal {bib}</translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation>encuentra un dorsal</translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation>encuentra a Anna Müller: los comienzos de sus nombres, en cualquier orden</translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation>encuentra un correo</translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation>Inscribir un alta en mesa</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation>Nadie coincide con «{typed}» entre los {number} leídos hasta ahora</translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation>La lista de salida aún no está completa: quien falta puede llegar todavía.</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation>Nadie coincide con «{typed}» entre {number}</translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation>Pruebe con menos letras, solo el apellido o el correo.</translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation>
            <numerusform>La búsqueda se está preparando: %n corredor hasta ahora</numerusform>
            <numerusform>La búsqueda se está preparando: %n corredores hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation>Quien falta aparecerá en un momento. Un dorsal entero y Enter ya funcionan.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>¿Qué evento?</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Mesa 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Buscar un evento</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de esta mesa</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Leyendo los eventos…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation>
            <numerusform>%n evento, {here} en este portátil.</numerusform>
            <numerusform>%n eventos, {here} en este portátil.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation>Aún no hay eventos. Un organizador los crea en Intervals.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation>
            <numerusform>%n más: escriba arriba una parte del nombre o de la fecha.</numerusform>
            <numerusform>%n más: escriba arriba una parte del nombre o de la fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation>Ningún evento coincide con lo escrito.</translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation>En este portátil: funciona sin red</translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation>Lista de salida incompleta: ábralo para seguir</translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation>Antes, dé un nombre a esta mesa, por ejemplo Mesa 1.</translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation>Cuando un portátil se para o no tiene red, sigue otro. Nada se duplica, por muchas veces que lo haga.</translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation>Entregar a otro portátil…</translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation>Un archivo: lista de salida y registros</translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation>Recibir de otro portátil…</translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation>Archivos que han escrito otras mesas</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation>Lista de salida con los registros, como CSV</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation>Entregar a otro portátil</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Archivos de entrega</translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation>Recibir de otro portátil</translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation>
            <numerusform>%n más con este correo</numerusform>
            <numerusform>%n más con este correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n registrado</numerusform>
            <numerusform>%n registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation>
            <numerusform>%n registrado antes</numerusform>
            <numerusform>%n registrados antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n sin anotar</numerusform>
            <numerusform>%n sin anotar</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Recoge otra persona</translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation>Registrar juntos</translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation>Aquí no se escanean los dorsales: entregue los que figuran en las filas.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>El corredor</translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation>Cada uno el suyo</translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation>Aquí no queda nadie por registrar</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>¿Quién recoge para {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation>
            <numerusform>%n inscripción con {email}</numerusform>
            <numerusform>%n inscripciones con {email}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Registrar a %n</numerusform>
            <numerusform>Registrar a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Desmarcar a todos</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar a todos</translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation>Dorsal, nombre o correo</translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation>Buscar un corredor por dorsal, nombre o correo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpiar la búsqueda</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Limpiar (Esc)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie elegido</translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation>Busque o escanee antes al corredor.</translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation>{name} no se ha registrado.</translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation>Progreso por carrera, lista de salida y envío</translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation>Red: {title}. {line}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar la guía</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las teclas</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation>Cómo registrar</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation>Pregunte</translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation>¿Cuál es su dorsal, o su nombre?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation>Escriba</translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation>Un dorsal o unas letras. O escanee.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation>Compruebe</translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation>¿Es esta persona, esta carrera?</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Pulse Enter</translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation>Vale para el corredor del marco azul.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation>Verde: entregue el dorsal. Y el siguiente.</translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation>Verde: registrado</translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation>Está a salvo en este portátil. Entregue el dorsal.</translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation>Amarillo: ya registrado</translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation>Dice cuándo y dónde. No hay segundo dorsal.</translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation>Rojo oscuro: alto</translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation>No se ha anotado nada. Dice qué hacer ahora.</translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation>Borde azul: mire</translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation>Pregunta algo o dice qué se ha hecho.</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>buscar, desde cualquier sitio</translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation>elegir un corredor</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation>limpiar, o cerrar lo abierto</translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation>anular el último registro</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation>inscribir un alta en mesa</translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation>registrar juntos a una familia</translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation>el botón del aviso</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation>pantalla completa, y volver</translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation>La red se va</translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation>Siga. Los registros quedan pendientes en este portátil y se envían solos. Arriba a la derecha se dice cuántos.</translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation>El portátil se para</translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation>Inícielo de nuevo. Todo lo que estaba verde sigue ahí.</translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation>El corredor equivocado</translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation>Pulse Ctrl+Z y elija el motivo. Después, registre al correcto.</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>No está seguro</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation>Envíe al corredor a la mesa del organizador y atienda al siguiente. El organizador puede decidir.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Elegido ahora</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation>Sin grupo de ritmo</translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation>Leyendo la lista de salida</translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation>Empezar a registrar</translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation>Ya puede empezar: el resto se lee mientras tanto.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation>Lo leído se conserva y se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por llegar</translation>
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
        <translation>Todas las mesas</translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation>Carreras y grupos de ritmo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Datos de las {time}</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Como números</translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation>
            <numerusform>%n mesa más</numerusform>
            <numerusform>%n mesas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation>{share} de todos los esperados</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n por llegar</numerusform>
            <numerusform>%n por llegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation>Nadie por llegar</translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation>
            <numerusform>en %n mesa</numerusform>
            <numerusform>en %n mesas</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation>Ninguna mesa está trabajando.</translation>
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
        <translation>Muy pocos registros para decirlo</translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation>
            <numerusform>Con %n corredor, sin pausas</numerusform>
            <numerusform>Con %n corredores, sin pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation>Esta mesa: muy pocos para decirlo</translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation>
            <numerusform>Esta mesa: {seconds}, con %n</numerusform>
            <numerusform>Esta mesa: {seconds}, con %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation>Todos listos a las</translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation>Ya han pasado todas las salidas.</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Todos están registrados.</translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation>No se sabe a qué hora salen.</translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation>
            <numerusform>%n demasiado tarde para la salida</numerusform>
            <numerusform>%n demasiado tarde para la salida</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation>{span} antes de la salida</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation>Aún no se espera a nadie: la lista de salida está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation>
            <numerusform>Ya han pasado todas las salidas. Falta %n corredor por registrar.</numerusform>
            <numerusform>Ya han pasado todas las salidas. Faltan %n corredores por registrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Todos los esperados están registrados.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>{run}: muy pocos registros en los últimos 15 minutos para decir cuándo estarán todos registrados.</translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>Muy pocos registros en los últimos 15 minutos para decir cuándo estarán todos registrados.</translation>
    </message>
    <message numerus="yes">
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>{run}: a este ritmo, %n corredor seguiría esperando a la hora de la salida ({time}). Abra más mesas.</numerusform>
            <numerusform>{run}: a este ritmo, %n corredores seguirían esperando a la hora de la salida ({time}). Abra más mesas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>A este ritmo, %n corredor seguiría esperando a la hora de la salida ({time}). Abra más mesas.</numerusform>
            <numerusform>A este ritmo, %n corredores seguirían esperando a la hora de la salida ({time}). Abra más mesas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation>A este ritmo, todos estarán registrados a las {time}.</translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation>{run}: a este ritmo, todos estarán registrados a las {time}, {span} antes de la salida.</translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation>A este ritmo, todos estarán registrados a las {time}, {span} antes de la salida ({start}).</translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation>Como si vinieran todos: por lo general, algunos no vienen.</translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation>
            <numerusform>Conoce los registros de %n mesa y de ninguna otra.</numerusform>
            <numerusform>Conoce los registros de %n mesas y de ninguna otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation>Conoce los registros de {desks} y de ninguna otra mesa.</translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation>Conoce solo los registros de esta mesa.</translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation>La lista de salida no se ha leído hasta el final: puede que se espere a más.</translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation>
            <numerusform>%n en Intervals, hora desconocida</numerusform>
            <numerusform>%n en Intervals, hora desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation>
            <numerusform>%n antes de lo que se muestra</numerusform>
            <numerusform>%n antes de lo que se muestra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation>
            <numerusform>%n a una hora que aún no ha llegado: ¿está mal el reloj de un portátil?</numerusform>
            <numerusform>%n a una hora que aún no ha llegado: ¿está mal el reloj de un portátil?</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation>Registros cada 5 minutos</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation>
            <numerusform>{times}: %n registrado</numerusform>
            <numerusform>{times}: %n registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>sale: {time}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>salió: {time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation>Esto es del organizador. Se puede seguir registrando sin ello.</translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation>PIN del organizador</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introduzca el PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation>
            <numerusform>PIN incorrecto. %n intento más antes de tener que esperar.</numerusform>
            <numerusform>PIN incorrecto. %n intentos más antes de tener que esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en {time}.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Ahora.</translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and run: kiosk pin --forget</source>
        <translation>¿Lo ha olvidado? Cierre el kiosco y ejecute: kiosk pin --forget</translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation>Código con los ajustes de este portátil</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation>Pantalla completa desde el inicio</translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation>Nada más de este portátil estorba</translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation>Cualquiera puede salir de la pantalla completa con F11. Con un PIN, para salir se pide el PIN.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation>Para salir de la pantalla completa se pide el PIN.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation>Para salir de la pantalla completa se pide el PIN, si estaba desde el inicio.</translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation>Pantalla completa ahora</translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation>La ventana vuelve a tener marco</translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation>Igual que con F11</translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation>Desde ahora, la ventana ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation>La ventana se abre con marco.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation>No cambiaría nada: este portátil ya tiene estos ajustes.</translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation>Esta versión no los conoce y no se aplican: {names}.</translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation>Son de un solo portátil y no se aplican: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>No aplicar nada</translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation>Se han escaneado los ajustes de otro portátil. Aquí cambiaría esto:</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>¿Aplicar estos ajustes?</translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation>Ajustes para otros portátiles</translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation>Configure un portátil y pase sus elecciones a los demás. Nunca incluyen: la clave API, el PIN, el nombre de la mesa, la cámara y el escáner.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation>Para una memoria USB</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Mostrar como código</translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation>Lo escanea otro portátil</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation>Antes se muestra lo que cambiaría</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation>Estos ajustes son demasiado largos para un código. Guárdelos en un archivo.</translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation>Póngalo delante de la cámara del otro portátil</translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation>O escanéelo allí con un escáner de mano. Ese portátil muestra lo que cambiaría y pregunta antes.</translation>
    </message>
    <message>
        <source>A new laptop takes it on its first screen: Settings of another laptop.</source>
        <translation>Un portátil nuevo lo toma en su primera pantalla: Ajustes de otro portátil.</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Aplicar ajustes desde un archivo</translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation>{file} cambiaría aquí esto:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Eliminar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation>Un PIN tiene de {fewest} a {most} cifras.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation>Así, cualquiera puede abrir estos apartados</translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, leaving full screen, and undoing what another desk did, never checking in.</source>
        <translation>Bloquea estos apartados, otro evento, otra clave, salir de la pantalla completa y deshacer lo que hizo otra mesa; registrar, nunca.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation>Hay un PIN. Mantiene a los voluntarios fuera de estos apartados; no detiene a un ladrón.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation>No hay PIN: cualquiera que use este portátil puede abrir estos apartados.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Poner un PIN…</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Lo mismo otra vez, para que ningún error le deje fuera.</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation>No era lo mismo. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation>El PIN está puesto. Recuérdelo.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>El PIN se ha quitado.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Carreras aquí</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Otros portátiles</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation>{number} vistas en el servidor</translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation>{number} enviadas</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} pendientes</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} retenidas</translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} rechazadas</translation>
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
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation>Última exportación</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation>
            <numerusform>{when}, con %n operación</numerusform>
            <numerusform>{when}, con %n operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation>
            <numerusform>%n archivo, {size} MB</numerusform>
            <numerusform>%n archivos, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>ID de la mesa</translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation>SHA-256 del archivo de entrega</translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation>{event} se ha borrado de este portátil</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation>Registrar igualmente</translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation>Se rechaza a quien tiene la inscripción cancelada o reembolsada, está en la lista de espera o es de otra carrera. Se puede permitir que los voluntarios registren igualmente; el motivo se anota.</translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation>Los voluntarios pueden hacerlo</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Motivos para elegir</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Un motivo propio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation>«{reason}» va siempre al final: lo escribe el voluntario.</translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation>Los voluntarios pueden registrar igualmente.</translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation>Los voluntarios no pueden registrar igualmente.</translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation>Queda al menos un motivo.</translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation>Se puede elegir: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation>Quitado: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation>
            <numerusform>Hay sitio para %n motivo. Quite antes otro.</numerusform>
            <numerusform>Hay sitio para %n motivos. Quite antes otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation>Carreras en esta mesa</translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation>Quien viene por otra carrera se envía a la mesa que usted indique al lado.</translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation>No se envía a nadie a otro sitio</translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation>A dónde se envía {run}</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Se atiende aquí</translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation>Se envía a, p. ej.: Mesa 5</translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation>No hay ninguna carrera de este evento elegida, así que se envía a todos a otro sitio. Marque una, o todas.</translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation>Aquí se atienden todas las carreras.</translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation>Quite las carreras que no se atienden aquí.</translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation>Aquí se atiende al menos una carrera.</translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation>Se atiende aquí: {run}</translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation>Ya no se atiende aquí: {run}</translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation>{run}: vaya a {desk}</translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation>{run}: sin mesa indicada</translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation>Borrar el evento de este portátil</translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation>La lista de salida, los registros y sus copias se eliminan aquí. El servidor y los archivos que guardó conservan lo que tienen. Lo eliminado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation>Entregar en un archivo…</translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation>Lista de salida y todos los registros, para otro portátil</translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation>Para borrarlo, escriba {event} o {word}:</translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation>Entregar en un archivo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation>Entregado: {file}. Lléveselo.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation>
            <numerusform>%n operación está solo en este portátil: el servidor no la tiene.</numerusform>
            <numerusform>%n operaciones están solo en este portátil: el servidor no las tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation>Espere a que se envíen, o entréguelas antes.</translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation>
            <numerusform>Desde el último archivo ({time}) se ha anotado %n más.</numerusform>
            <numerusform>Desde el último archivo ({time}) se han anotado %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation>Un escaneo espera hasta que se cierre esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation>
            <numerusform>%n escaneo espera hasta que se cierre esto.</numerusform>
            <numerusform>%n escaneos esperan hasta que se cierre esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Why? A click or Enter records it.</source>
        <translation>¿Por qué? Un clic o Enter lo anota.</translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation>Diga por qué en pocas palabras. Se anota.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation>Deshacer {bib}, {name}, registrado: {moment}</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>Últimos registros en esta mesa</translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation>Aún nadie. Cada registro aparece aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Últimos en esta mesa</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation>Corredores encontrados</translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation>Funciona sin configurarlo</translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation>Corredor, luego dorsal: activado</translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation>Corredor, luego dorsal: desactivado</translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation>Verde cuando se ha escaneado el dorsal que se entrega</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Escáner…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Escáner serie…</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation>Los demás escáneres siguen</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Códigos de prueba</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>La clave se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation>Este equipo no tiene llavero, así que la clave no se guarda: introdúzcala de nuevo después de cada inicio.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation>Compruebe que se copió entera o pida otra al organizador.</translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation>No responde nadie en esta dirección. Revise la dirección y la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation>Buscar, registrar, listo: con red o sin ella.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation>Practicar con corredores inventados</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Nada sale de este portátil</translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation>Seguir en lugar de otro portátil</translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation>Con el archivo que entregó</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation>Servidor de Intervals</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Settings of another laptop…</source>
        <translation>Ajustes de otro portátil…</translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation>Conectar con un evento</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Comprobar y seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken from the other laptop</source>
        <translation>
            <numerusform>%n ajuste tomado del otro portátil</numerusform>
            <numerusform>%n ajustes tomados del otro portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Elegir un evento</translation>
    </message>
    <message>
        <source>The key is on this laptop already</source>
        <translation>La clave ya está en este portátil</translation>
    </message>
    <message>
        <source>It is never among the settings. Type it above, or ask the organizer for it.</source>
        <translation>Nunca está entre los ajustes. Escríbala arriba, o pídasela al organizador.</translation>
    </message>
    <message>
        <source>Still missing: the API key</source>
        <translation>Falta todavía: la clave de API</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation>Falta la dirección del servidor</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Empieza por https://</translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation>El organizador crea una en Intervals, en claves API.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta la clave API</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation>{what}: bien</translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation>{what}: mal</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation>registrar</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation>limpiar</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation>El registro no puede empezar</translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation>No se inscribió a nadie</translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation>F2 sigue con lo que se escribió.</translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation>¿Ya está en la lista de salida?</translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation>¿Es alguno de estos? Si no, inscríbalo igualmente.</translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation>Quien tenga este correo, o un nombre parecido, aparece aquí antes de anotar nada.</translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation>¿Quiso decir {domain}?</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Usar {domain}</translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation>Grupo de ritmo, si hay</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Nota, si hay</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Inscribir y registrar</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation>Seguir con esta alta en mesa</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Inscribir igualmente</translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation>Pregunte el nombre.</translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation>Elija la carrera.</translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation>Este evento no tiene carreras.</translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation>Elija la carrera</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
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
        <translation>{done} de {total} filas</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>Nadie de esta lista coincide.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation>No hay ninguna impresora configurada en este equipo: guarde un archivo PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>Guardado en {file}: {rows}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Check that this user may write to {folder}, and that there is room.</source>
        <translation>Compruebe que este usuario puede escribir en {folder} y que hay espacio.</translation>
    </message>
    <message>
        <source>no folder can be made: {reason}</source>
        <translation>no se puede crear una carpeta: {reason}</translation>
    </message>
    <message>
        <source>on this laptop’s disk, beside the events</source>
        <comment>A folder</comment>
        <translation>en el disco de este portátil, junto a los eventos</translation>
    </message>
    <message numerus="yes">
        <source>only %n registration(s) came</source>
        <translation>
            <numerusform>solo llegó %n inscripción</numerusform>
            <numerusform>solo llegaron %n inscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented registration(s) in {time} ms</source>
        <translation>
            <numerusform>%n inscripción inventada en {time} ms</numerusform>
            <numerusform>%n inscripciones inventadas en {time} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>el servidor ya no responde</translation>
    </message>
    <message>
        <source>the server still answers</source>
        <translation>el servidor sigue respondiendo</translation>
    </message>
    <message>
        <source>somebody was not found first by name and by bib</source>
        <translation>alguien no apareció primero por nombre y por dorsal</translation>
    </message>
    <message>
        <source>by name and by bib, each within {time} ms</source>
        <translation>por nombre y por dorsal, cada uno en {time} ms</translation>
    </message>
    <message>
        <source>somebody could not be checked in</source>
        <translation>no se pudo registrar a alguien</translation>
    </message>
    <message>
        <source>Offline drill</source>
        <translation>Ensayo sin conexión</translation>
    </message>
    <message>
        <source>a check-in could not be taken back</source>
        <translation>no se pudo anular un registro</translation>
    </message>
    <message numerus="yes">
        <source>of %n operation(s) {number} wait</source>
        <translation>
            <numerusform>de %n operación, esperan {number}</numerusform>
            <numerusform>de %n operaciones, esperan {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), each on the disk within {time} ms; one undo</source>
        <translation>
            <numerusform>%n registro, en el disco en {time} ms; uno deshecho</numerusform>
            <numerusform>%n registros, cada uno en el disco en {time} ms; uno deshecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) lost</source>
        <translation>
            <numerusform>se perdió %n operación</numerusform>
            <numerusform>se perdieron %n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>what was recorded is not what is there</source>
        <comment>Of a drill</comment>
        <translation>lo anotado no es lo que hay</translation>
    </message>
    <message numerus="yes">
        <source>all %n operation(s) (is|are) there</source>
        <translation>
            <numerusform>está la única operación (%n)</numerusform>
            <numerusform>están las %n operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) not in it</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>falta %n operación en ella</numerusform>
            <numerusform>faltan %n operaciones en ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has all %n operation(s)</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>tiene la única operación (%n)</numerusform>
            <numerusform>tiene las %n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was delivered</source>
        <translation>no se envió todo</translation>
    </message>
    <message>
        <source>not everything was delivered once</source>
        <translation>no todo se envió una sola vez</translation>
    </message>
    <message>
        <source>the server shows something else</source>
        <translation>el servidor muestra otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered, each once; the server shows them</source>
        <translation>
            <numerusform>%n enviada, una sola vez; el servidor la muestra</numerusform>
            <numerusform>%n enviadas, cada una una vez; el servidor las muestra</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <comment>Of a drill</comment>
        <translation>no se creó nada</translation>
    </message>
    <message>
        <source>Remove {folder} when there is time.</source>
        <translation>Elimine {folder} cuando haya tiempo.</translation>
    </message>
    <message>
        <source>the folder is still there</source>
        <translation>la carpeta sigue ahí</translation>
    </message>
    <message>
        <source>the folder is gone, and no event was touched</source>
        <translation>la carpeta ya no está, y no se tocó ningún evento</translation>
    </message>
    <message>
        <source>On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.</source>
        <translation>En el otro portátil: F10, Organizador, Ajustes, Ajustes para otros portátiles, Mostrar como código.</translation>
    </message>
    <message>
        <source>This code holds no settings</source>
        <translation>Este código no contiene ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of another laptop</source>
        <translation>Ajustes de otro portátil</translation>
    </message>
    <message>
        <source>Show the other laptop’s code to the camera</source>
        <translation>Muestre a la cámara el código del otro portátil</translation>
    </message>
    <message>
        <source>Hold that code before this camera, or scan it with a hand scanner.</source>
        <translation>Ponga ese código ante esta cámara, o escanéelo con un escáner.</translation>
    </message>
    <message>
        <source>Or import the file that it saved.</source>
        <translation>O importe el archivo que guardó.</translation>
    </message>
    <message>
        <source>What would change is shown first. The API key is never in it.</source>
        <translation>Primero se muestra qué cambiaría. La clave de API nunca está ahí.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>it was broken off</source>
        <comment>A check</comment>
        <translation>se interrumpió</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n check(s) passed</source>
        <translation>
            <numerusform>{passed} de %n comprobación superada</numerusform>
            <numerusform>{passed} de %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>The same letter with another accent</source>
        <translation>La misma letra con otro acento</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>El servidor dice: {words}</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>El servidor lo rechazó</translation>
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
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>A licence</comment>
        <translation>véase el texto</translation>
    </message>
    <message>
        <source>{component}, licence: {licence}</source>
        <translation>{component}, licencia: {licence}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their own beside the program: you may replace them with versions that you have changed, and take the program apart to find mistakes in them.</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3 (LGPL-3.0). Son archivos propios junto al programa: puede sustituirlos por versiones que haya modificado, y analizar el programa para encontrar errores en ellas.</translation>
    </message>
    <message>
        <source>The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the source code of the versions that are used here, when you ask for it.</source>
        <translation>El código fuente de Qt y PySide6 está en https://download.qt.io. Quien le dio este programa le da también, si lo pide, el código fuente de las versiones usadas aquí.</translation>
    </message>
    <message>
        <source>The list beside this names every component; choose one to read the whole text of its licence.</source>
        <translation>La lista de al lado nombra todos los componentes; elija uno para leer el texto completo de su licencia.</translation>
    </message>
    <message>
        <source>Check-in {version}</source>
        <translation>Registro {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Datos de este portátil: {folder}</translation>
    </message>
    <message>
        <source>Logs, without anybody&apos;s data: {folder}</source>
        <translation>Registros, sin datos de nadie: {folder}</translation>
    </message>
    <message>
        <source>Runs with: {parts}</source>
        <translation>Funciona con: {parts}</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence: use it, change it, pass it on.</source>
        <translation>Este programa es software libre bajo la licencia MIT: úselo, modifíquelo, compártalo.</translation>
    </message>
</context>
</TS>
