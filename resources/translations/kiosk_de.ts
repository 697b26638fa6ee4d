<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation>Schreiben Sie die Adresse wie https://api.intervals.run; einfaches http ist nur für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation>Der Proxy dieses Computers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation>Setzen Sie HTTPS_PROXY auf eine http-Adresse oder entfernen Sie es. SOCKS-Proxys werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation>Der Sendeweg für Startnummern ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation>Der Sendeweg für Check-ins ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation>Seine Methode ist eine von {methods}, und sein Pfad beginnt mit /.</translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation>Sein Pfad enthält defekte Zeichen.</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>Die Adresse des Servers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation>Sie besteht nur aus Server und Pfad: kein Name, kein ? und kein # darin.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation>Die Adresse des Servers ist nicht sicher</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation>Ein Schlüssel ist ein Wort aus Buchstaben, Ziffern und Zeichen. Kopieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation>Das ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation>Wählen Sie die Veranstaltung oder Anmeldung aus der Liste oder kopieren Sie ihre ID neu.</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Das ist keine ID</translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation>Dieser Server sagt nicht, ob er den Check-in angenommen hat</translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation>Das lässt sich nicht senden</translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation>Ein Text enthält defekte Zeichen. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation>Der Schlüssel gehört zu {organization}</translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation>Der Kiosk arbeitet auch ohne.</translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation>Lesbare Veranstaltungen: {number}</translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation>Ohne dieses Recht lässt sich keine Veranstaltung wählen. Bitten Sie den Veranstalter um einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation>Anmeldungen sind lesbar</translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation>Ohne dieses Recht gibt es keine Startliste. Bitten Sie den Veranstalter um einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation>
            <numerusform>%n Anmeldung in {file}</numerusform>
            <numerusform>%n Anmeldungen in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n Anmeldung</numerusform>
            <numerusform>%n Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation>
            <numerusform>{registrations} und %n Vorgang.</numerusform>
            <numerusform>{registrations} und %n Vorgänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation>Bringen Sie die Datei zu einem anderen Laptop: F10, Übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation>
            <numerusform>In {table_of_operations} steht %n Vorgang, der dem Server fehlt.</numerusform>
            <numerusform>In {table_of_operations} stehen %n Vorgänge, die dem Server fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation>Übergeben: {file}</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation>
            <numerusform>Hier neu: {new} von %n Vorgang.</numerusform>
            <numerusform>Hier neu: {new} von %n Vorgängen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation>Übernommen von {desks}</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Zurück zum Check-in</translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation>Veranstaltungen auf diesem Laptop</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Übernahme läuft</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Es gibt keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation>Gehen Sie zurück und geben Sie ihn ein. Veranstaltungen auf diesem Laptop gehen auch ohne.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n Seite gelesen</numerusform>
            <numerusform>%n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation>Der Server bittet, bis {time} Uhr zu warten.</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Übungsschalter</translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation>Die Datei der Veranstaltung war beschädigt</translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation>Laden Sie sie neu oder machen Sie mit der Datei eines anderen Laptops weiter. Was auf diesem Laptop erfasst wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation>Die Startliste ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was ist passiert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was ist zu tun</translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation>Informieren Sie den Veranstalter. Checken Sie dann weiter ein.</translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation>{command} listet sie mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation>Diesen Check-in gibt es nicht</translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation>Dieser Lauf gehört nicht zur Veranstaltung</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation>Wählen Sie einen der Läufe der Veranstaltung.</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund fehlt</translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation>Sagen Sie dem Veranstalter in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>Versehentlich eingecheckt</translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation>Läufer startet nicht</translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation>Wechselt zu einem anderen Lauf</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation>Veranstalter hat zugestimmt</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Am Schalter bezahlt</translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation>Von anderem Läufer übertragen</translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation>Fehler in der Liste</translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation>Check-ins sind auf diesem Laptop sicher und warten. Prüfen Sie das Netzwerk und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation>Der Server hat es abgelehnt ({reason})</translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation>Informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation>Datei der Veranstaltung</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Start list</source>
        <translation>Startliste</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation>Zustellungen von Startnummern</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation>
            <numerusform>beschädigt, %n Problem gefunden</numerusform>
            <numerusform>beschädigt, %n Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation>der Inhalt ist nicht lesbar</translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation>in Ordnung, Version {version}</translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation>Stellen Sie sie wieder her: {command}</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation>Prüfen Sie die Festplatte dieses Laptops und wer in seinen Datenordner schreiben darf. Öffnen Sie den Kiosk dann neu.</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation>sie lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation>enthält alles, was erfasst wurde</translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation>Lesen Sie sie neu: {command}</translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation>
            <numerusform>nie bis zum Ende gelesen; bisher %n Anmeldung</numerusform>
            <numerusform>nie bis zum Ende gelesen; bisher %n Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation>in der Zukunft gelesen: Die Uhr dieses Laptops ging damals falsch oder geht jetzt falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {ago}</source>
        <translation>
            <numerusform>%n Anmeldung, gelesen {ago}</numerusform>
            <numerusform>%n Anmeldungen, gelesen {ago}</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation>das letzte Lesen war nicht vollständig ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation>keines verwendet diese Veranstaltung</translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation>auch Prozess {numbers}, das ist in Ordnung</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation>Der Server hat manche abgelehnt: `kiosk operations` zeigt, welche. Informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation>Der Server nimmt derzeit keine davon an: Übergeben Sie die CSV-Datei (`kiosk export`).</translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation>Sie werden von selbst gesendet, solange das Fenster offen ist, oder mit `kiosk sync`.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>Deliveries: the server&apos;s list shows them</comment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation>die Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation>der Server war nicht erreichbar</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>zum Fragen fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation>erst kommt die Datei der Veranstaltung</translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation>Etwas an diesem Laptop hängt: Starten Sie ihn neu, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Ein eigener Ordner</translation>
    </message>
    <message>
        <source>A start list is read</source>
        <translation>Eine Startliste wird gelesen</translation>
    </message>
    <message>
        <source>The network is cut</source>
        <translation>Das Netzwerk wird getrennt</translation>
    </message>
    <message>
        <source>Runners are found</source>
        <translation>Läufer werden gefunden</translation>
    </message>
    <message>
        <source>Checked in without a network</source>
        <translation>Ohne Netzwerk eingecheckt</translation>
    </message>
    <message>
        <source>Closed and opened again</source>
        <translation>Geschlossen und wieder geöffnet</translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation>Zweite Kopie des Protokolls</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netzwerk ist wieder da</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Nichts bleibt zurück</translation>
    </message>
    <message>
        <source>a step before it failed</source>
        <comment>Of a drill</comment>
        <translation>ein Schritt davor ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try the drill again. If it stays, use another laptop, and tell the organizer.</source>
        <translation>Wiederholen Sie die Probe. Wenn es bleibt, nehmen Sie einen anderen Laptop und informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort in {seconds} s</translation>
    </message>
    <message>
        <source>A firewall may keep programs of this laptop from each other. Tell the organizer.</source>
        <translation>Eine Firewall trennt vielleicht die Programme dieses Laptops voneinander. Informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>the server of the drill, on this laptop, can’t be reached</source>
        <translation>der Server der Probe auf diesem Laptop ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation>Senden Sie den Entwicklern einen Bericht: `kiosk report`.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation>gelesen; der Server ist {address}</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation>4 KB sind nach {time} ms auf der Festplatte, das ist langsam</translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation>Jeder Check-in wartet darauf. Nehmen Sie die eigene Festplatte des Laptops und schließen Sie, was ihn beschäftigt.</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation>4 KB sind nach {time} ms auf der Festplatte</translation>
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
        <translation>Schaffen Sie jetzt Platz: Auf einer vollen Festplatte lässt sich niemand einchecken.</translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation>Schaffen Sie vor dem Rennen Platz.</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>kein Akku</translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation>{percent} %, am Strom</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation>{percent} %, nicht am Strom</translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation>Schließen Sie das Netzteil an.</translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation>Schließen Sie das Netzteil jetzt an. Was eingecheckt wurde, bleibt, auch wenn der Laptop ausgeht.</translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation>bewahrt den API-Schlüssel auf</translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation>keiner, der sicher ist</translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation>Der API-Schlüssel wird bei jedem Start abgefragt: Halten Sie ihn bereit.</translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation>Kameras werden hier nicht unterstützt</translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation>Scanner und Tippen brauchen keine.</translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation>keine; Scanner und Tippen brauchen keine</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>Cameras</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Server and key</source>
        <translation>Server und Schlüssel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>May read whose key it is</source>
        <translation>Darf lesen, wem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>May read the events</source>
        <translation>Darf Veranstaltungen lesen</translation>
    </message>
    <message>
        <source>May read the start list</source>
        <translation>Darf die Startliste lesen</translation>
    </message>
    <message>
        <source>May write check-ins</source>
        <translation>Darf Check-ins schreiben</translation>
    </message>
    <message>
        <source>The server takes check-ins</source>
        <translation>Der Server nimmt Check-ins an</translation>
    </message>
    <message>
        <source>The server takes bibs</source>
        <translation>Der Server nimmt Startnummern an</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation>Check-ins bleiben auf diesem Laptop; übergeben werden sie als CSV-Datei: `kiosk export`.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation>Am Schalter vergebene Startnummern bleiben auf diesem Laptop und stehen in der CSV-Datei: `kiosk export`.</translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation>Bitten Sie den Veranstalter um einen gültigen API-Schlüssel.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation>Prüfen Sie die ID der Veranstaltung: `kiosk events`.</translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation>der Server hat für diesen Schlüssel keine solche Veranstaltung</translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation>der Veranstalter hat keine Veranstaltungen</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation>der Server hat keinen Weg, der das sagen würde</translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation>Setzen Sie KIOSK_API_KEY oder geben Sie den Schlüssel einmal im Fenster ein.</translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation>Am Schalter vergebene Startnummern werden angehalten und stehen in der CSV-Datei.</translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation>keiner eingerichtet</translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation>der Server hat nicht gesagt, wie spät es ist</translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation>geht richtig</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>geht {time} vor</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>geht {time} nach</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation>Stellen Sie die Uhr dieses Laptops. Check-ins behalten ihre Reihenfolge, aber die gezeigten Zeiten sind falsch.</translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation>der Server hat keinen: Was dorthin gesendet wird, wird angehalten</translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation>der Schlüssel darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation>vorhanden: eine erfundene Anmeldung wurde nicht gefunden</translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation>vorhanden: eine erfundene Anmeldung wurde abgelehnt ({status})</translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation>Informieren Sie den Veranstalter: Ist der Sendeweg der richtige?</translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation>er sagt sogar zu einer Anmeldung ja, die es nicht gibt</translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation>sein Pfad nennt keine Anmeldung, daher könnte schon das Nachfragen etwas schreiben</translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation>ein PUT könnte anlegen, was es nennt</translation>
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
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation>Versuchen Sie es erneut. Wenn es bleibt, informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation>Checken Sie weiter ein. Alles ist auf diesem Laptop sicher und wird gesendet, sobald das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation>Dieses Netzwerk antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation>Öffnen Sie einen Browser und melden Sie sich in diesem Netzwerk an oder nehmen Sie ein anderes. Check-ins sind auf diesem Laptop sicher.</translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation>Die Antwort gehört zu einer anderen Anfrage</translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation>Nichts davon wurde übernommen, und es wird von selbst neu gefragt. Wenn es bleibt, nehmen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Der Server kann nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation>Vielleicht hört in diesem Netzwerk jemand mit, oder die Uhr geht falsch. Nehmen Sie ein anderes Netzwerk oder stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Der Server hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation>Checken Sie weiter ein. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation>Der Schlüssel wird nicht angenommen</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation>Checken Sie weiter ein. Bitten Sie den Veranstalter um einen gültigen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Go on checking in; enter the key later.</source>
        <translation>Checken Sie weiter ein; geben Sie den Schlüssel später ein.</translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation>Dem Schlüssel fehlt das Recht {scope}</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation>Checken Sie weiter ein. Bitten Sie den Veranstalter um einen API-Schlüssel mit {scope}.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Der Server bittet zu warten</translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation>Die Anfragen gehen um {time} Uhr von selbst weiter. Check-ins sind auf diesem Laptop sicher.</translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation>Dieser Server nimmt keine Check-ins an</translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation>Sie bleiben auf diesem Laptop. Informieren Sie den Veranstalter; `kiosk export` schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation>Es bleibt auf diesem Laptop. Informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation>Prüfen Sie die ID und ob der Schlüssel zum Veranstalter dieser Veranstaltung gehört.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation>Die Festplatte dieses Laptops kann nicht speichern</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation>Nichts wurde erfasst. Schaffen Sie Platz oder prüfen Sie die Festplatte und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>Ein anderes Programm verwendet die Daten</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>Nichts wurde erfasst. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation>Diese Veranstaltung wurde von einer neueren Version gespeichert</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation>Aktualisieren Sie den Kiosk auf diesem Laptop. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation>Die Datei der Veranstaltung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation>Schließen Sie den Kiosk und öffnen Sie ihn neu: Er legt die Datei beiseite und rettet, was darin ist.</translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation>Diese Veranstaltung ist nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation>Laden Sie sie zuerst: {command}</translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation>Nennen Sie sie {name}; eine CSV-Datei kommt dazu.</translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation>Eine Übergabedatei ist keine CSV-Datei</translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation>Diese Datei gehört zu einer anderen Veranstaltung</translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation>Sie gehört zu {event}.</translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation>Wählen Sie einen anderen Ort ({reason}).</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>Festplattenfehler</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>Der Bericht lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation>Das ist keine Übergabedatei</translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation>Sie ist viel zu groß dafür.</translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation>Prüfen Sie Name und Ort ({reason}).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation>Wählen Sie eine Datei, die `kiosk hand-over` dieser Version erstellt hat.</translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation>Kopieren Sie sie neu oder lassen Sie den anderen Schalter sie neu erstellen: {command}</translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation>Die Übergabedatei ist beschädigt oder wurde verändert</translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation>Das ist kein Dateiname</translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation>Nennen Sie die Datei, die geschrieben werden soll, etwa list.csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation>Prüfen Sie, ob Platz ist und ob Sie {path} schreiben dürfen.</translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation>zuerst um {time} Uhr, {desk}</translation>
    </message>
    <message>
        <source>numbers {numbers}</source>
        <translation>Nummern {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>Below &apos;Numbers 3 to 5&apos;: how many numbers a desk has given</comment>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation>Lauf nicht bekannt</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>Startnummer {bib}</translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation>Startnummer zurückgenommen</translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation>der Server zeigt {bib}</translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation>der Server zeigt keine Startnummer</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <translation>storniert</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Recorded, but nothing delivers them</source>
        <translation>Erfasst, aber nichts stellt sie zu</translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation>Das Protokoll enthält sie, und nichts verfolgt ihre Zustellung. Das ist ein Fehler im Programm.</translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation>Exportieren Sie die Liste, tragen Sie diese im Portal ein und informieren Sie, wer das Programm betreut.</translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation>Nummern fehlen im Protokoll</translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation>Jeder Schalter nummeriert alles, was er erfasst. Vorgänge mit diesen Nummern sind nicht auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation>Übernehmen Sie vom Schalter oder von einem anderen Laptop, der sie hat. Wer dort nicht zu finden ist, wird neu eingecheckt.</translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation>Zugestellt, aber der Server zeigt es nicht</translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation>Der Server hat gesagt, dass er den Check-in angenommen hat. Seither neu gelesen, zeigt seine Liste den Läufer als nicht eingecheckt: Er behält Check-ins nicht, oder die Rücknahme eines anderen Schalters kam danach.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation>Tragen Sie sie im Portal ein und lesen Sie dann den Server neu. Sind es viele, ist vielleicht der Sendeweg für Check-ins falsch.</translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation>Im Portal oder von einem anderen Schalter zurückgenommen</translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation>Der Server hat den Check-in gezeigt und zeigt ihn nicht mehr: Jemand hat ihn dort zurückgenommen, oder ein anderer Schalter.</translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation>Fragen Sie, wer es war, und übernehmen Sie von den anderen Schaltern. Nehmen Sie ihn auch hier zurück oder checken Sie den Läufer im Portal ein.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation>Der Server hat diese gelesen und aus dem genannten Grund abgelehnt. Sie bleiben erhalten und werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation>Tragen Sie sie im Portal ein und lesen Sie dann den Server neu. Bei einer Nachmeldung: Melden Sie den Läufer im Portal an, checken Sie ihn dort ein und nehmen Sie sie hier zurück.</translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation>Angehalten: Der Server nimmt keine davon an</translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation>Der Server hat keinen Weg, sie anzunehmen. Sie bleiben erhalten und werden gesendet, wenn jemand es verlangt.</translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation>Lassen Sie den Sendeweg einrichten und senden Sie dann neu. Oder tragen Sie sie im Portal ein und lesen Sie den Server neu.</translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation>Hier eingecheckt, nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation>Die Liste wurde mehrmals ganz gelesen und enthielt die Anmeldung nicht: Sie wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation>Suchen Sie den Läufer im Portal und melden Sie ihn dort neu an oder nehmen Sie den Check-in am Schalter zurück.</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Zweimal eingecheckt</translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation>Zwei Schalter, die nichts voneinander wussten, haben denselben Läufer eingecheckt. Der erste Check-in zählt.</translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation>Finden Sie heraus, wer die Startnummer hat. Nehmen Sie dann den Check-in zurück (das gilt für beide) und checken Sie den Läufer einmal ein.</translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation>Eine Startnummer, mehrere Läufer</translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation>Schalter, die nichts voneinander wussten, haben diesen Läufern dieselbe Startnummer gegeben.</translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation>Finden Sie heraus, wer sie trägt. Geben Sie jedem anderen eine freie Startnummer und tragen Sie das im Portal ein.</translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation>Hier zurückgenommen, aber der Server zeigt es noch</translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation>Der Server hat gesagt, dass er die Rücknahme angenommen hat. Seither neu gelesen, zeigt seine Liste den Läufer als eingecheckt: Er behält Rücknahmen nicht, oder der Check-in eines anderen Schalters kam danach.</translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation>Nehmen Sie den Check-in im Portal zurück und lesen Sie dann den Server neu.</translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation>Eingecheckt, aber die Anmeldung ist nicht bestätigt</translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation>Sie wurde storniert, erstattet oder auf die Warteliste gesetzt, vor dem Check-in oder seither.</translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation>Entscheiden Sie: Bestätigen Sie die Anmeldung im Portal oder nehmen Sie den Check-in am Schalter zurück.</translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation>Der Server zeigt eine andere Startnummer</translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation>An einem Schalter wurde eine Startnummer vergeben, und der Server hat sie angenommen. Seither neu gelesen, zeigt seine Liste eine andere.</translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation>Sehen Sie nach, welche Startnummer der Läufer trägt, und tragen Sie sie im Portal ein.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation>Auf diesem Laptop erfasst und sicher; der Server hat sie noch nicht.</translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation>Sie werden von selbst gesendet, sobald es ein Netzwerk gibt. Sonst übergeben Sie an einen Laptop, der eines hat.</translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation>Nachmeldungen, die der Server nicht kennt</translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation>Sie haben sich am Schalter angemeldet, und der Server hat ihnen noch keine ID gegeben.</translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation>Sehen Sie nach, warum die Nachmeldung wartet oder abgelehnt wurde. Vorher lässt sich nichts anderes davon zustellen.</translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation>Auf dem Server eingecheckt, nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation>Im Portal gemacht oder von einem anderen Schalter, dessen Protokoll nicht hier ist oder dessen Check-in später gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation>Nichts, wenn das so gewollt war. Übernehmen Sie von den anderen Schaltern, um deren Check-ins hier zu sehen.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation>Der Server hat diese angenommen. Was er davon zeigt, wurde seither nicht gelesen oder nicht beim letzten Lesen.</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>Lesen Sie den Server neu.</translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation>Nicht angenommen, aber erledigt</translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation>Der Server hat diese abgelehnt oder nimmt keine an, und seine Liste zeigt dasselbe wie dieser Laptop: Es wurde dort eingetragen.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation>einer US-amerikanischen</translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation>einer deutschen</translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation>einer französischen</translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation>einer Deutschschweizer</translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation>einer Westschweizer</translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation>einer spanischen</translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation>einer italienischen</translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation>einer britischen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation>Der Scanner tippt wie auf {an_english} Tastatur, dieser Laptop wie auf {a_german}, und die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation>Der Scanner tippt wie auf {an_english} Tastatur, dieser Laptop wie auf {a_german}</translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation>Sie sehen so aus: 1-200 oder A001-A200.</translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation>
            <numerusform>Die zweite ist die größere, und es ist höchstens %n.</numerusform>
            <numerusform>Die zweite ist die größere, und es sind höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation>Sie sehen so aus: 100-199, oder M-1..M-9 mit Bindestrichen.</translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation>„{text}“ sind keine Startnummern von … bis …</translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation>Zu wenige Codes</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation>
            <numerusform>Scannen Sie %n Testcode.</numerusform>
            <numerusform>Scannen Sie alle %n Testcodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation>Scannen Sie jeden Testcode einmal. Der Scanner muss so eingestellt sein, dass er wie eine Tastatur arbeitet.</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Nichts kam an</translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation>Drücken Sie vor jedem Testcode den Auslöser des Scanners.</translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation>Das wurde getippt, nicht gescannt</translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation>Scannen Sie die Testcodes noch einmal und drücken Sie dabei keine Taste.</translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation>Die Scans endeten verschieden</translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation>Scannen Sie sie nacheinander, so wie sie gezeigt werden.</translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation>Die Codes kamen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation>Stellen Sie den Scanner so ein, dass er nur den Code sendet. Das kam an: {texts}</translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation>Was um die Codes herum steht, ist verschieden</translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation>Stellen Sie ihn so ein, dass er Buchstaben unverändert sendet, und scannen Sie die Codes dann noch einmal.</translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation>Der Scanner verändert Großbuchstaben</translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation>Stellen Sie Scanner und Laptop auf dieselbe Tastatur ein. Das kam an: {texts}</translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation>Das steht nicht in den Testcodes</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation>{width} × {height} Zoll</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Verwenden Sie eines von {names}.</translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation>Etiketten „{name}“ sind nicht bekannt</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation>Schicken Sie den Läufer zum Schalter des Veranstalters.</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation>Schicken Sie den Läufer zum Schalter des Veranstalters: Vielleicht ist ein Platz frei geworden.</translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation>Fragen Sie den Veranstalter, bevor Sie eine Startnummer ausgeben.</translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation>Suchen Sie nach Name oder E-Mail. Ist es eine andere Veranstaltung oder eine neue Anmeldung?</translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation>eine Adresse wie &quot;https://api.intervals.run&quot;</translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation>ein Text mit höchstens 60 Zeichen</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;light&quot; or &quot;dark&quot;</source>
        <translation>&quot;system&quot;, &quot;light&quot; oder &quot;dark&quot;</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; or &quot;zh&quot;</source>
        <translation>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; oder &quot;zh&quot;</translation>
    </message>
    <message>
        <source>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, or null: the server takes no bibs</source>
        <translation>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}} oder null: Der Server nimmt keine Startnummern an</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation>Texte je Ergebniswort, etwa {&quot;cancelled&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation>eine Liste von IDs oder Namen der Läufe; leer: alle Läufe</translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation>Schalter je Name des Laufs, etwa {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation>die ID einer Veranstaltung</translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, wie das Fenster es schreibt</translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation>eine Liste von höchstens 8 Texten mit höchstens 80 Zeichen; leer: die üblichen</translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation>wie das Fenster es schreibt; ohne diese Zeile gibt es keine PIN</translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation>Tippen Sie eine Adresse wie {address}</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>Das ist keine Serveradresse</translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation>Eine Serveradresse hat keinen Benutzer, kein Fragezeichen und kein Rautezeichen</translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation>Tippen Sie https:// anstelle von http://: {address}</translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation>Der Schlüssel würde ungeschützt übertragen</translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation>Der Sendeweg zum Server ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation>{setting}.method: eine von {methods}</translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation>{setting}.path: ein Pfad wie &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation>{setting}: {name} muss im Pfad oder im Body stehen</translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation>{setting}: {name} ist nicht bekannt; es gibt {known} und nur im Body {value}</translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation>Prüfen Sie, ob {path} eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation>Die Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation>Die Einstellungsdatei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation>erwartet wird ein Objekt in { }</translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation>ein Komma, Anführungszeichen oder eine Klammer zu viel oder zu wenig, oder ein Zeichen, das nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation>Entfernen Sie {name} aus {path}. Tippen Sie den Schlüssel bei der Einrichtung ein oder setzen Sie KIOSK_API_KEY.</translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation>Ein API-Schlüssel gehört nicht in die Einstellungsdatei</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation>{path}, Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation>Die Einstellungen wurden nicht gespeichert. Prüfen Sie, ob Platz ist und ob Sie {path} schreiben dürfen.</translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation>Er enthält Zeichen, die kein Text hat. Tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation>Dieser Text ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation>Prüfen Sie, ob {folder} ein Ordner ist, in den Sie schreiben dürfen, oder nennen Sie in KIOSK_HOME einen anderen.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Der Datenordner ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation>Der Schlüssel dieses Laptops lässt sich nicht lesen oder anlegen</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>Prüfen Sie {path}.</translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation>Entfernen Sie {path}: Ein neuer wird angelegt, und andere sehen darin einen anderen Laptop.</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation>Der Schlüssel dieses Laptops ist beschädigt</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation>Kopieren Sie die ID der Veranstaltung aus Intervals oder führen Sie aus: kiosk events</translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation>Das kann keine ID einer Veranstaltung sein</translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation>die zugehörige Nachmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation>Ein anderer Laptop hat für {desk} unterschrieben</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation>Nichts wurde übernommen. Bitten Sie diesen Schalter um eine neue Datei und übergeben Sie sie selbst.</translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation>Einer hat eine Kopie vom Datenordner des anderen. Nichts wurde übernommen: Exportieren Sie seine Check-ins als CSV.</translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation>Zwei Laptops arbeiten als derselbe Schalter</translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation>Dieser Laptop macht als neuer Schalter weiter.</translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation>Die Startliste muss neu geladen oder von einem anderen Laptop übernommen werden.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation>
            <numerusform>%n Check-in, Rücknahme oder Nachmeldung wurde gerettet, verloren von diesem Schalter: {lost}. Wer wiederkommt, wird neu eingecheckt.</numerusform>
            <numerusform>%n Check-ins, Rücknahmen und Nachmeldungen wurden gerettet, verloren von diesem Schalter: {lost}. Wer wiederkommt, wird neu eingecheckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation>
            <numerusform>%n Check-in, Rücknahme oder Nachmeldung wurde gerettet, soweit die zweite Kopie zeigt, ist nichts verloren.</numerusform>
            <numerusform>%n Check-ins, Rücknahmen und Nachmeldungen wurden gerettet, soweit die zweite Kopie zeigt, ist nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation>
            <numerusform>%n Check-in, Rücknahme oder Nachmeldung wurde gerettet, nichts ist verloren.</numerusform>
            <numerusform>%n Check-ins, Rücknahmen und Nachmeldungen wurden gerettet, nichts ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation>
            <numerusform>%n Check-in, Rücknahme oder Nachmeldung wurde gerettet; ob die letzten dabei waren, ist nicht sicher.</numerusform>
            <numerusform>%n Check-ins, Rücknahmen und Nachmeldungen wurden gerettet; ob die letzten dabei waren, ist nicht sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation>Schließen Sie jeden Kiosk auf diesem Laptop und öffnen Sie dann einen neu.</translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation>Ein anderes Programm hat die beschädigte Datei offen</translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation>Die Datei der Veranstaltung wurde ersetzt</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation>Schließen Sie den Kiosk und öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation>der Server wiederholt Seiten, die er schon gegeben hat</translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation>der Server sagt, dass es mehr gibt, aber nicht wo</translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation>der Server gab eine leere Liste, und sie war vorher nicht leer</translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation>Zeilen wanderten von Seite zu Seite, während die Liste gelesen wurde</translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation>Ein Sendeweg für Startnummern ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation>Der Schlüssel gehört zu einem anderen Veranstalter</translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation>Mit diesem Schlüssel weiß der Server nichts von dieser Veranstaltung. Checken Sie weiter ein und bitten Sie den Veranstalter um den richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation>Auch lesen, falls auf Ihren Startnummern:</translation>
    </message>
    <message>
        <source>Leave practice first, then open the file again: it belongs to a real event.</source>
        <translation>Beenden Sie erst die Übung und öffnen Sie die Datei dann noch einmal: Sie gehört zu einer echten Veranstaltung.</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>Nicht während der Übung</translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation>Beenden Sie erst die Übung: Diese Bereiche gehören zu einer echten Veranstaltung.</translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation>Einstellungen nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n Änderung übernommen.</numerusform>
            <numerusform>%n Änderungen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation>Inzwischen wurde etwas erfasst</translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation>Sehen Sie noch einmal nach, was es nur hier gibt.</translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation>Nicht gelöscht: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Die Kamera ist an</translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation>Drücken zum Ausschalten</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation>Drücken zum Einschalten</translation>
    </message>
    <message>
        <source>Picture as in a mirror</source>
        <translation>Bild wie im Spiegel</translation>
    </message>
    <message>
        <source>Press: as others see it</source>
        <translation>Drücken: wie andere es sehen</translation>
    </message>
    <message>
        <source>Picture as others see it</source>
        <translation>Bild, wie andere es sehen</translation>
    </message>
    <message>
        <source>Press: as in a mirror</source>
        <translation>Drücken: wie im Spiegel</translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation>{bar_code}, wird gelesen</translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation>{bar_code}, wird nicht gelesen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation>Drücken zum Verwenden</translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation>Wenn der Computer fragt, ob er es erlauben soll, sagen Sie ja.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation>Zeigen Sie der Kamera den Code der Startnummer</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation>Schließen Sie eine an: Sie wird sofort verwendet.</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation>Schließen Sie sie wieder an: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Die Kamera wurde abgezogen</translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation>Schließen Sie andere Programme, die sie vielleicht verwenden, etwa Videoanrufe.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Kein Bild von der Kamera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The texts of the licences are missing</source>
        <translation>Die Texte der Lizenzen fehlen</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Das Programm ist nicht vollständig</translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation>Dieser Computer kann keine Kameras verwenden</translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation>Erlauben Sie sie: Einstellungen, Datenschutz und Sicherheit, Kamera.</translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Erlauben Sie sie: Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera.</translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation>Fügen Sie diesen Benutzer zur Gruppe „video“ hinzu und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation>Installieren Sie libpulse0 und starten Sie dieses Programm dann neu.</translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation>Kamera: {state}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation>{title}: kein Drucker hier, daher als PDF-Datei speichern</translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation>Gespeichert. Drucken Sie mit 100 %.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation>Es gibt kein Etikett {number} auf dem Bogen</translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation>{sheet} hat 1 bis {last}.</translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation>Es gibt niemanden, für den ein Etikett zu drucken wäre</translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation>Keine Anmeldung passt zu dem, was verlangt war.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} on %n sheet(s) of {product}</source>
        <translation>
            <numerusform>{labels} auf %n Bogen {product}</numerusform>
            <numerusform>{labels} auf %n Bogen {product}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Weggelassen: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n ohne Startnummer</numerusform>
            <numerusform>%n ohne Startnummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n erstattet</numerusform>
            <numerusform>%n erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n auf der Warteliste</numerusform>
            <numerusform>%n auf der Warteliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n nicht mehr in der Startliste</numerusform>
            <numerusform>%n nicht mehr in der Startliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n hier angemeldet, noch nicht gesendet</numerusform>
            <numerusform>%n hier angemeldet, noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n ohne Code, der niemand anderen meint</numerusform>
            <numerusform>%n ohne Code, der niemand anderen meint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation>
            <numerusform>%n hat schon jemand</numerusform>
            <numerusform>%n hat schon jemand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n trägt die ID der Anmeldung, weil die Startnummer allein nicht sagt, wer es ist.</numerusform>
            <numerusform>%n tragen die ID der Anmeldung, weil die Startnummer allein nicht sagt, wer es ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n hat Zeichen, die keine Schrift auf diesem Computer hat: Sehen Sie sich die Datei an.</numerusform>
            <numerusform>%n haben Zeichen, die keine Schrift auf diesem Computer hat: Sehen Sie sich die Datei an.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>die Festplatte ist vielleicht voll</translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation>Drucken Sie die Datei mit 100 %, nicht an die Seite angepasst, und testen Sie zuerst auf normalem Papier.</translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation>Etiketten mit dem Code jedes Läufers, zum Aufkleben auf Startnummern oder Umschläge.</translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation>Codes auf Etiketten drucken</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>On each label</source>
        <translation>Auf jedem Etikett</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation>{paper}: {product}, {size}, {number} je Bogen</translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation>Wer eine Startnummer hat</translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation>Auch wer keine hat</translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation>Startnummer und Lauf</translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation>Startnummer, Name und Lauf</translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation>{labels} in {file}</translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation>Startliste wird gelesen…</translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation>{done} von {total} gezeichnet</translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation>Jeder Code wird geprüft: {done} von {total}</translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation>Code von {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code as a PDF file instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie den Code stattdessen als PDF-Datei.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>An {printer} gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation>Der Drucker hat es nicht angenommen. Prüfen Sie, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation>Es gibt keinen Code, der nur diesen Läufer meint. Suchen Sie stattdessen nach dem Namen.</translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation>Der Code nennt die Startnummer. Scannen Sie ihn hier oder drucken Sie ihn für den Läufer.</translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation>Es gibt noch keine Startnummer, daher nennt der Code die ID der Anmeldung.</translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation>Die Startnummer allein sagt nicht, wer es ist, daher nennt der Code die ID der Anmeldung.</translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation>{bib} · gehört niemandem</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation>Scannen Sie einen mit einem Scanner oder der Kamera eines anderen Laptops. Neben jedem Code steht, was der Schalter sagen wird.</translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation>Codes zum Scannen</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>A day, in Qt&apos;s letters, as in &apos;Saturday 14 June 2027&apos;</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>A day of this year, in Qt&apos;s letters, as in &apos;Saturday 14 June&apos;</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>Laptop and server; a title</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation>Server neu lesen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle Abweichungen</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Enter it: F10, Organizer, Another key.</source>
        <translation>Geben Sie ihn ein: F10, Veranstalter, Anderer Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event.</source>
        <translation>Wählen Sie die Veranstaltung neu: F10, Veranstalter, Andere Veranstaltung.</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Check-ins bleiben auf diesem Laptop. F10, Übergeben schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Am Schalter vergebene Startnummern bleiben auf diesem Laptop. F10, Übergeben schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event. That saves what is in the file.</source>
        <translation>Wählen Sie die Veranstaltung neu: F10, Veranstalter, Andere Veranstaltung. Das rettet, was in der Datei ist.</translation>
    </message>
    <message>
        <source>Read it again: F10, Progress and delivery, Send and read now.</source>
        <translation>Lesen Sie sie noch einmal: F10, Fortschritt und Zustellung, Jetzt senden und lesen.</translation>
    </message>
    <message>
        <source>F10, Progress and delivery, Compare shows whom it is about.</source>
        <translation>F10, Fortschritt und Zustellung, Vergleichen zeigt, um wen es geht.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Key and server</source>
        <translation>Schlüssel und Server</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Diese Veranstaltung</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>How a check came out</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>How a check came out: somebody should look at it</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>How a check came out</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>How a check came out</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}</source>
        <translation>Wird geprüft: {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the doors open</source>
        <translation>
            <numerusform>%n Sache ist zu tun, bevor die Türen öffnen</numerusform>
            <numerusform>%n Sachen sind zu tun, bevor die Türen öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: {passed} of %n check(s) passed</source>
        <translation>
            <numerusform>Nichts zu tun: {passed} von %n Prüfung bestanden</numerusform>
            <numerusform>Nichts zu tun: {passed} von %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: {checks}</source>
        <translation>Nicht geprüft: {checks}</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>Die eine Prüfung (%n) ist bestanden</numerusform>
            <numerusform>Alle %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation>Wie Check-ins zum Server gelangen</translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation>Wie Startnummern zum Server gelangen</translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation>Wohin andere Läufe geschickt werden</translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation>Laptops, die sich den Schlüssel teilen</translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation>Läufer, dann Startnummer</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
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
        <translation>unser eigener Text</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation>{run}, Startliste: {number}</translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation>{run}, dieser Laptop: {number}</translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation>{run}, Server: {number}</translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation>{run}, abweichend: {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation>dort gesehen</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>Zu tun: {what}</translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation>Die Liste des Servers wurde nie bis zum Ende gelesen: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation>
            <numerusform>%n Läufer weicht ab: auf diesem Laptop oder auf dem Server eingecheckt, nicht auf beiden.</numerusform>
            <numerusform>%n Läufer weichen ab: auf diesem Laptop oder auf dem Server eingecheckt, nicht auf beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation>Laptop und Server sind sich einig, wer eingecheckt ist. Es gibt noch mehr anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation>
            <numerusform>Nichts weicht ab: %n eingecheckt, auf diesem Laptop und auf dem Server.</numerusform>
            <numerusform>Nichts weicht ab: %n eingecheckt, auf diesem Laptop und auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Server read {moment}, {ago}</source>
        <translation>Server gelesen {moment}, {ago}</translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation>
            <numerusform>wird neu gelesen: bisher %n Zeile</numerusform>
            <numerusform>wird neu gelesen: bisher %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation>das letzte Lesen kam nicht bis zum Ende</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>neu gefragt</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation>{desk}: 1 bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation>
            <numerusform>%n ohne Zustellung.</numerusform>
            <numerusform>%n ohne Zustellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation>
            <numerusform>%n Nummer fehlt.</numerusform>
            <numerusform>%n Nummern fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>Keine Nummer fehlt.</translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation>Protokoll von {desks}.</translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation>Testcodes für einen Strichcode-Scanner</translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation>Scannen Sie sie nacheinander, so wie der Bildschirm danach fragt. Halten Sie den Scanner eine Handbreit entfernt.</translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation>Fügen Sie diesen Benutzer zur Gruppe dialout hinzu (sudo usermod -aG dialout NAME) und melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>Bitten Sie den Administrator dieses Computers um das Recht, serielle Anschlüsse zu verwenden.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Kein serieller Scanner</translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation>Wählen Sie dafür seinen Anschluss.</translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation>Der Scanner an {port} ist bereit</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Scannen Sie etwas zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation>Der Scanner an {port} ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation>Schließen Sie ihn an: Er wird verwendet, sobald er da ist.</translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation>{port} wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation>Schließen Sie das Programm: Dann wird der Anschluss von selbst übernommen.</translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation>Dieser Benutzer darf {port} nicht verwenden</translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation>{port} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation>Schließen Sie den Scanner wieder an oder wählen Sie einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation>Serielle Scanner sind hier nicht verwendbar</translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation>Installieren Sie das Programm neu oder verwenden Sie einen USB-Tastaturmodus.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation>Beendet jeden Scan mit Enter.</translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation>Beendet jeden Scan mit Tab.</translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation>Beendet einen Scan ohne Taste: Der Kiosk wartet auf eine kurze Stille.</translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation>Wie er einen Scan beendet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation>Halten Sie den Scanner vor den Code und drücken Sie den Auslöser.</translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation>Viele Scanner lesen nicht vom Bildschirm: Drucken Sie dann die Codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms zwischen Tasten.</numerusform>
            <numerusform>%n ms zwischen Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation>{trouble}: behoben.</translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation>Das ist langsam: Ein kurzer Code kann für Tippen gehalten werden. Stellen Sie den Scanner schneller ein, wenn Sie können.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation>Setzt „{prefix}“ vor und „{suffix}“ hinter jeden Code: weggelassen.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation>Setzt „{prefix}“ vor jeden Code: weggelassen.</translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation>Setzt „{suffix}“ hinter jeden Code: weggelassen.</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation>Was der Kiosk liest</translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation>Name dieses Scanners</translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation>Ausprobieren: etwas scannen</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Neu anlernen</translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation>Code {number} von {total}</translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation>Quadratische Codes zeigen</translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation>Strichcode {number} von {total} zum Scannen</translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation>Mein Scanner liest nur Striche</translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation>Quadratischer Code {number} von {total} zum Scannen</translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation>Das war nicht der ganze Code. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation>Das war der Code davor. Scannen Sie den, der jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation>Gut. Jetzt diesen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation>Scanner {number}</translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation>Noch einmal scannen: Er hat mittendrin aufgehört</translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation>Ein anderer Scanner heißt schon so.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation>Die meisten Scanner brauchen hier nichts: anschließen und scannen.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation>Scanner einrichten…</translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation>Passt für die meisten Scanner</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In Gebrauch.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation>{scanner} entfernen</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Hier tippen</translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation>Eine Startnummer, ein Name oder eine E-Mail. Was immer Sie irgendwo tippen, kommt hierher.</translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation>Hier wählen</translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation>Wer passt, steht hier. Die Pfeile wählen, Enter checkt ein.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hierher sehen</translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation>Grün: Der Läufer ist eingecheckt, sicher auf diesem Laptop. Sonst steht hier, was zu tun ist.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Hier zurücknehmen</translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation>Der falsche Läufer? Das nimmt den letzten Check-in zurück.</translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation>Kein Netzwerk? Weitermachen</translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation>Check-ins warten auf diesem Laptop und werden von selbst gesendet. Hier steht, wie viele.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation>Zum ersten Mal hier?</translation>
    </message>
    <message>
        <source>A tour of five parts of the screen, half a minute.</source>
        <translation>Ein Rundgang durch fünf Teile des Bildschirms, eine halbe Minute.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The camera</comment>
        <translation>sie ist ausgeschaltet</translation>
    </message>
    <message>
        <source>“{camera}” gives a picture</source>
        <translation>„{camera}“ liefert ein Bild</translation>
    </message>
    <message>
        <source>Switch it on again: F10, Scanning, Camera.</source>
        <translation>Schalten Sie sie wieder ein: F10, Scannen, Kamera.</translation>
    </message>
    <message>
        <source>Try yours in practice, with the codes to scan there.</source>
        <translation>Probieren Sie Ihren in der Übung aus, mit den Codes zum Scannen dort.</translation>
    </message>
    <message>
        <source>none is set up; most work without</source>
        <comment>A scanner</comment>
        <translation>keiner ist eingerichtet; die meisten gehen ohne</translation>
    </message>
    <message>
        <source>“{scanner}” is slow: a short code may be taken for typing</source>
        <translation>„{scanner}“ ist langsam: Ein kurzer Code kann für Tippen gehalten werden</translation>
    </message>
    <message>
        <source>Set the scanner to send faster if you can.</source>
        <translation>Stellen Sie den Scanner schneller ein, wenn Sie können.</translation>
    </message>
    <message>
        <source>“{scanner}” is set up</source>
        <translation>„{scanner}“ ist eingerichtet</translation>
    </message>
    <message>
        <source>Check-ins go on without it: the screen says the same.</source>
        <translation>Check-ins gehen ohne ihn weiter: Der Bildschirm sagt dasselbe.</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The sound</comment>
        <translation>er ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch it on: F10, This window, Sound.</source>
        <translation>Schalten Sie ihn ein: F10, Dieses Fenster, Ton.</translation>
    </message>
    <message>
        <source>plays at {volume} %: press Play</source>
        <translation>spielt mit {volume} %: Drücken Sie Abspielen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Practice: key, server and event are invented. Laptop and devices are the real ones.</source>
        <translation>Übung: Schlüssel, Server und Veranstaltung sind erfunden. Laptop und Geräte sind die echten.</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Geprüft: {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation>Ton anhören: {sound}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation>Hier vergebene Startnummern</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Wartet am längsten</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>Warum angehalten</translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation>Nicht geschrieben: Prüfen Sie die Festplatte dieses Laptops. Was grün ist, ist in der Datei der Veranstaltung sicher.</translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation>Jetzt senden und lesen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Noch nichts zuzustellen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n angehalten, bis der Veranstalter entscheidet</numerusform>
            <numerusform>%n angehalten, bis der Veranstalter entscheidet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n vom Server abgelehnt</numerusform>
            <numerusform>%n vom Server abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered and seen in the start list</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n zugestellt und in der Startliste gesehen</numerusform>
            <numerusform>%n zugestellt und in der Startliste gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation>Fortschritt und Zustellung</translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation>Je Lauf, was wartet, Vergleich mit dem Server</translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation>Rennmorgen</translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation>Wie schnell es geht und wann alle da sind</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scannen…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Codes…</translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation>Etiketten, und Codes auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>This window…</source>
        <translation>Dieses Fenster…</translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation>Ton, Sprache, hell oder dunkel</translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation>Ihre Check-ins werden vergessen</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation>Veranstalter…</translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation>Schalter, Schlüssel, Rechte, Einstellungen</translation>
    </message>
    <message>
        <source>Since {moment}, {ago}</source>
        <translation>Seit {moment}, {ago}</translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation>Fehlende, Nachmeldungen, Abgelehnte</translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation>Listen und Papier…</translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation>Netzwerkkabel abziehen</translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation>Netzwerkkabel wieder anschließen</translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation>Offline arbeiten üben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation>Die Tasten auf einer Seite und ein Rundgang</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Laptop, key, server, event, devices; offline drill</source>
        <translation>Alles prüfen, und eine Offline-Probe</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Bevor die Türen öffnen</translation>
    </message>
    <message>
        <source>On, where the window is high enough</source>
        <translation>Eingeschaltet, wo das Fenster hoch genug ist</translation>
    </message>
    <message>
        <source>Off: for a finger or a mouse alone</source>
        <translation>Aus: für Finger oder Maus allein</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Ton…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation>Hell oder dunkel…</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation>Rechte, nächste Schritte, Läufe, Vollbild, PIN, Löschen</translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation>Name dieses Schalters…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Andere Veranstaltung…</translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation>Diese bleibt auf diesem Laptop</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation>Für den Intervals-Server</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation>Startnummer, Name und Lauf, A4 oder Letter</translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation>Codes auf Etiketten drucken…</translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation>Code eines Läufers zeigen</translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation>Zum Üben</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation>An: Kamera und Läufer, dann Startnummer</translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation>An: Kamera</translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation>An: Läufer, dann Startnummer</translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation>Kamera, Scanner, Läufer dann Startnummer</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume} %</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation>Das Kabel ist wieder angeschlossen</translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation>Was wartet, wird von selbst zugestellt.</translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation>Das Kabel ist abgezogen</translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation>Checken Sie weiter ein und achten Sie auf die Ecke oben rechts.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation>An einen anderen Laptop oder als CSV</translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation>Andere Schalter zeigen ihn an. Nennen Sie ihn so, wie er in der Halle steht.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation>Drücken Sie einen, um ihn zu hören.</translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation>Stellen Sie lauter, um sie zu hören.</translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation>Schalten Sie den Ton ein, um sie zu hören.</translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation>Der Ton ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation>Kein Ton: Diesem Laptop fehlt ein Teil seines Tonsystems. Installieren Sie unter Linux libpulse0.</translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation>Kein Ton: Dieser Laptop hat keinen Lautsprecher, der bereit ist. Schließen Sie einen an oder schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation>Kein Ton: Die Tondateien sind nicht lesbar. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation>Tippen Sie eine Startnummer, einen Namen oder eine E-Mail und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation>Scannen oder suchen Sie den Läufer und scannen Sie dann die Startnummer, die Sie ausgeben.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>Wer ist der Nächste?</translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation>Hat jetzt Startnummer {bib}</translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation>Startnummer vergeben</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Schon eingecheckt</translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation>Anmeldung wurde storniert</translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation>Anmeldung wurde erstattet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation>Lauf eines anderen Schalters</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes passiert</translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation>Das sagt das Banner unter der Ablehnung. Wo eine Zeile leer ist, gelten die grauen Worte.</translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation>Nichts weiter: Das Banner nennt den Schalter.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Behalten: {name}</translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation>Wieder unser eigener Text: {name}</translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation>Dieser Status ist für dieses Programm neu.</translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation>Wählen Sie unten den richtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation>
            <numerusform>%n Läufer hat {scanned}</numerusform>
            <numerusform>%n Läufer haben {scanned}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation>Suchen Sie nach Name oder E-Mail oder nehmen Sie eine Nachmeldung auf.</translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation>Nicht in dieser Veranstaltung</translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation>{run} wird an diesem Schalter nicht bedient</translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation>{run}: zu {place}</translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation>Jetzt die Startnummer scannen</translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation>Jetzt freie Startnummer scannen</translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation>eingecheckt, aber ohne Startnummer. Esc lässt es so.</translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation>noch nicht eingecheckt. Esc lässt es so.</translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation>Startnummer {bib} gehört wieder niemandem: Legen Sie sie zurück.</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Er war schon vorher zurückgenommen.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation>Startnummer zurückgenommen</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Check-in zurückgenommen</translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation>{name} bekommt {bib}</translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation>{name} bekommt eine freie Startnummer</translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation>{bib} gehört {name}</translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation>Falsche Startnummer</translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation>{bib} gehört niemandem.</translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation>Das ist keine Startnummer</translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation>Legen Sie sie zurück und scannen Sie die richtige. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation>Schon vorher ausgegeben.</translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation>Ausgegeben: {moment} Uhr.</translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation>Ausgegeben: {moment} Uhr, {desk}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation>Die Startliste ist noch nicht vollständig. Versuchen Sie es gleich noch einmal, sonst fragen Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Noch nicht in der Liste</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation>ähnlich geschrieben</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation>klingt ähnlich</translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation>auch so genannt</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>Niemand heißt {name}</translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation>Ist es {bib_and_name}? Fragen Sie nach, noch einmal Enter checkt dann ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation>
            <numerusform>%n hat diesen Namen</numerusform>
            <numerusform>%n haben diesen Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation>Achten Sie auf Lauf und E-Mail. Noch einmal Enter checkt {bib_and_name} ein.</translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation>Keine Startnummer ist {bib}</translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation>Tippen Sie die ganze Startnummer. Oder noch einmal Enter checkt {bib_and_name} ein.</translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation>Ist {bib} die Startnummer für {name}?</translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation>Noch einmal Enter vergibt sie. Sonst tippen Sie weiter.</translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation>E-Mail passt</translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation>Angemeldet und eingecheckt</translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation>Noch keine Startnummer: eine ausgeben</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation>Nicht mehr in der Startliste</translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation>Status „{status}“</translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation>Auf dieser Liste steht niemand</translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation>Wählen Sie eine andere Liste oder mehr davon.</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>Der Drucker hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation>Startliste gelesen: {moment}</translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation>Startliste nie gelesen</translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation>Gedruckt: {desk}, {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>{read}, NOT COMPLETE</source>
        <translation>{read}, NICHT VOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>Pace group {group}</source>
        <translation>Tempogruppe {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n Läufer</numerusform>
            <numerusform>%n Läufer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{runners}, %n checked in</source>
        <translation>
            <numerusform>{runners}, %n eingecheckt</numerusform>
            <numerusform>{runners}, %n eingecheckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} on {pages} saved in {file}.</source>
        <translation>{rows} auf {pages} in {file} gespeichert.</translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation>{rows} auf {pages} an den Drucker gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation>
            <numerusform>%n Name hat Zeichen, die keine Schrift auf diesem Computer hat.</numerusform>
            <numerusform>%n Namen haben Zeichen, die keine Schrift auf diesem Computer hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation>Bei Intervals eingecheckt, Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation>{moment} Uhr</translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation>{moment} Uhr, {desk}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Noch nicht eingecheckt</translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation>Tempo {group}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Abgeholt von {name}</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>keine Startnummer</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation>Eingecheckt {moment}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation>Nachmeldungen</translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation>Wer erwartet wird und nicht eingecheckt ist.</translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation>Alle Anmeldungen, gleich welcher Status.</translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation>Bleibt hier, aber vom Server abgelehnt: Informieren Sie den Veranstalter.</translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation>Bleibt hier, bis der Veranstalter entscheidet.</translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation>Eingecheckt, obwohl etwas dagegen sprach, und warum.</translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation>Check-ins, die zurückgenommen wurden, und warum.</translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation>Wer sich an einem Schalter angemeldet hat.</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>Alle, die erwartet werden, sind da.</translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation>Die Startliste ist bisher leer.</translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation>Der Server hat nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist angehalten.</translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation>Niemand wurde trotz seines Status eingecheckt.</translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation>Kein Check-in wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation>Niemand hat sich an einem Schalter angemeldet.</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Vorname</translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Nachname</translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Startnummer</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Lauf</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By time</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By reason</source>
        <comment>How a list is sorted</comment>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>A registration</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>A registration</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A registration</comment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>A registration</comment>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <comment>A registration</comment>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>When it was done</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A runner</comment>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation>Bei Intervals</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Lauf abgesagt</translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation>Lauf verschoben</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation>Anmeldung pausiert</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation>Dieser Lauf ist abgesagt. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation>Dieser Lauf ist verschoben. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation>Die Anmeldung ist geschlossen. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation>Die Anmeldung ist pausiert. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation>Dieser Lauf ist ausgebucht. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation>Dieser Lauf wird hier nicht bedient. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation>Es ist nicht bekannt, ob dieser Lauf offen ist. Melden Sie nur an, wenn der Veranstalter es gesagt hat.</translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation>Fragen Sie nach der E-Mail. Familien können sich eine teilen.</translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation>Nehmen Sie das Leerzeichen aus der E-Mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation>Das @ fehlt, wie in name@example.org.</translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation>Es sind zwei @ darin. Lassen Sie eines stehen.</translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation>Vor dem @ fehlt etwas.</translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation>Nach dem @ fehlt etwas.</translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation>Die Endung fehlt, wie in name@example.org.</translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation>Ein Buchstabe nach dem @ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation>Zustand „{state}“</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Zu {place}</translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation>{state}: keine Nachmeldungen</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>Gleicher Name, gleiche E-Mail</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation>Ähnlicher Name, gleiche E-Mail</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Gleiche E-Mail</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>Nicht an diesem Schalter</translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation>Weiter einchecken</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation>
            <numerusform>%n Check-in ist hier sicher und wartet</numerusform>
            <numerusform>%n Check-ins sind hier sicher und warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Offline seit {moment}</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Im Netzwerk anmelden</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation>Pause bis {time}</translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation>Bleibt hier. Veranstalter informieren</translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation>
            <numerusform>%n Startnummer abgelehnt</numerusform>
            <numerusform>%n Startnummern abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation>
            <numerusform>%n Check-in abgelehnt</numerusform>
            <numerusform>%n Check-ins abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation>
            <numerusform>%n Check-in angehalten</numerusform>
            <numerusform>%n Check-ins angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Keine zweite Kopie</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation>Festplatte des Laptops prüfen. Veranstalter informieren</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>bisher %n gelesen</numerusform>
            <numerusform>bisher %n gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation>Startliste nicht vollständig</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>gelesen {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>Check-ins</comment>
        <translation>
            <numerusform>Sende %n</numerusform>
            <numerusform>Sende %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Alles zugestellt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>list %n day(s) old</source>
        <comment>The start list</comment>
        <translation>
            <numerusform>Liste %n Tag alt</numerusform>
            <numerusform>Liste %n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n h old</source>
        <comment>The start list; hours</comment>
        <translation>
            <numerusform>Liste %n h alt</numerusform>
            <numerusform>Liste %n h alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n min old</source>
        <comment>The start list; minutes</comment>
        <translation>
            <numerusform>Liste %n min alt</numerusform>
            <numerusform>Liste %n min alt</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation>{number} von {total} eingecheckt</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n weitere nicht lesbar</numerusform>
            <numerusform>%n weitere nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation>
            <numerusform>Nicht vollständig: bisher %n Anmeldung gelesen</numerusform>
            <numerusform>Nicht vollständig: bisher %n Anmeldungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation>
            <numerusform>Vollständig: %n Anmeldung</numerusform>
            <numerusform>Vollständig: %n Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation>{trouble}. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation>
            <numerusform>%n Check-in ist auf diesem Laptop sicher</numerusform>
            <numerusform>%n Check-ins sind auf diesem Laptop sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation>
            <numerusform>Er wird gesendet, sobald dieses Programm wieder offen und online ist. Nichts geht verloren.</numerusform>
            <numerusform>Sie werden gesendet, sobald dieses Programm wieder offen und online ist. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation>Das kann keine PIN sein</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Wählen Sie 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation>Die PIN in den Einstellungen ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Führen Sie aus: {command}</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation>Zu wenig Arbeitsspeicher, um die PIN zu prüfen</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation>{run} nimmt hier keine Nachmeldungen an</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>Wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation>Prüfen Sie Name und Ort ({why}).</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>Diese Einstellungen sind von einer neueren Version</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation>Aktualisieren Sie den Kiosk auf diesem Laptop und übernehmen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation>Der Code mit den Einstellungen wurde nicht ganz gelesen</translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation>Scannen Sie ihn noch einmal oder nehmen Sie stattdessen die Einstellungsdatei.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation>Diese Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation>Was bei {name} steht, ist nicht erlaubt. Speichern Sie sie auf dem anderen Laptop neu.</translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation>Das ist keine Datei mit Einstellungen</translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation>Wählen Sie eine, die ein anderer Laptop gespeichert hat: F10, Veranstalter, Einstellungen für andere Laptops.</translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation>Ein anderes Programm hat die Veranstaltung offen</translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation>Schließen Sie es und löschen Sie dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation>
            <numerusform>%n Vorgang ist nur auf diesem Laptop</numerusform>
            <numerusform>%n Vorgänge sind nur auf diesem Laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation>Stellen Sie sie zu oder übergeben Sie die Veranstaltung als Datei und löschen Sie dann.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation>Ohne die Startnummer…</translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation>{others}: F3</translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation>Trotzdem einchecken…</translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation>Diese Startnummer geben…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation>Von diesem Schalter gilt kein Check-in.</translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation>{bib} · {name} zurücknehmen</translation>
    </message>
    <message>
        <source>Checked in by {desk}</source>
        <translation>Eingecheckt von {desk}</translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation>{name} trotzdem einchecken</translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation>{name} ohne Scan der Startnummer einchecken</translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation>{name} bekommt {new_bib} anstelle von {old_bib}</translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation>Diesen Check-in zurücknehmen…</translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation>Code zeigen…</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>einem anderen Schalter</translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation>Hat die Startnummer schon</translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation>Die Startnummer ist nicht scanbar</translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation>Die Startnummern sind ausgegangen</translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation>Startnummer ist verloren</translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation>Startnummer ist beschädigt</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Anderer Lauf</translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation>ÜBUNG – erfundene Läufer, nichts verlässt diesen Laptop</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal scannen</translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation>Der Scanner hat mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation>Scannen Sie noch einmal: Der Scanner hat mittendrin aufgehört.</translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation>{reason}: War es „{code}“? Suchen Sie danach und richten Sie den Scanner ein.</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Scanner einrichten…</translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation>Startnummer für {name} scannen oder tippen</translation>
    </message>
    <message>
        <source>Bib for {name}</source>
        <translation>Startnummer für {name}</translation>
    </message>
    <message>
        <source>Scan or type the bib</source>
        <translation>Startnummer scannen oder tippen</translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation>Bei {name} blieb alles wie zuvor</translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation>Es wurde keine Startnummer dafür gescannt.</translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation>Suchen Sie zuerst jemanden</translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation>Dann zeigt F3 alle mit derselben E-Mail.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>angehalten, bis der Veranstalter entscheidet</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>zugestellt und in der Startliste gesehen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>A registration</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>A registration</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>A registration</comment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>waitlist</source>
        <comment>A registration</comment>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation>Tempogruppe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Nicht eingecheckt</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Abgeholt von</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Startnummer {bib}</translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation>findet eine Startnummer</translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation>findet Anna Müller: die Anfänge ihrer Namen, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation>findet eine E-Mail</translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation>Nachmeldung aufnehmen</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation>Niemand unter den bisher {number} gelesenen passt zu „{typed}“</translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation>Die Startliste ist noch nicht vollständig: Wer fehlt, kann noch kommen.</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation>Niemand unter {number} passt zu „{typed}“</translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben, nur dem Nachnamen oder der E-Mail.</translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation>
            <numerusform>Die Suche wird vorbereitet: bisher %n Läufer</numerusform>
            <numerusform>Die Suche wird vorbereitet: bisher %n Läufer</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation>Wer fehlt, erscheint gleich. Eine ganze Startnummer und Enter gehen schon.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Welche Veranstaltung?</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Schalter 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Veranstaltung suchen</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name dieses Schalters</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Veranstaltungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation>
            <numerusform>%n Veranstaltung, {here} auf diesem Laptop.</numerusform>
            <numerusform>%n Veranstaltungen, {here} auf diesem Laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation>Noch keine Veranstaltungen. Ein Veranstalter legt sie in Intervals an.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation>
            <numerusform>%n weitere: Tippen Sie oben einen Teil des Namens oder des Datums.</numerusform>
            <numerusform>%n weitere: Tippen Sie oben einen Teil des Namens oder des Datums.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation>Keine Veranstaltung passt zu Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation>Auf diesem Laptop: geht ohne Netzwerk</translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation>Startliste nicht vollständig: zum Fortsetzen öffnen</translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation>Geben Sie diesem Schalter zuerst einen Namen, etwa Schalter 1.</translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation>Wenn ein Laptop ausfällt oder kein Netzwerk hat, macht ein anderer weiter. Nichts wird doppelt, egal wie oft Sie es tun.</translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation>An anderen Laptop geben…</translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation>Eine Datei: Startliste und Check-ins</translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation>Von anderem Laptop nehmen…</translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation>Dateien, die andere Schalter geschrieben haben</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation>Startliste mit Check-ins, als CSV</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In Datei exportieren</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation>An anderen Laptop geben</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Übergabedateien</translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation>Von anderem Laptop nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation>
            <numerusform>%n weitere Person mit dieser E-Mail</numerusform>
            <numerusform>%n weitere mit dieser E-Mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n eingecheckt</numerusform>
            <numerusform>%n eingecheckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation>
            <numerusform>%n schon vorher eingecheckt</numerusform>
            <numerusform>%n schon vorher eingecheckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n nicht erfasst</numerusform>
            <numerusform>%n nicht erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Jemand anderes holt ab</translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation>Gemeinsam einchecken</translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation>Hier werden keine Startnummern gescannt: Geben Sie die aus, die in den Zeilen stehen.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Der Läufer selbst</translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation>Jeder selbst</translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation>Hier ist niemand mehr einzuchecken</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>Wer holt für {name} ab?</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation>
            <numerusform>%n Anmeldung mit {email}</numerusform>
            <numerusform>%n Anmeldungen mit {email}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>%n einchecken</numerusform>
            <numerusform>%n einchecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation>Startnummer, Name oder E-Mail</translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation>Läufer suchen nach Startnummer, Name oder E-Mail</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation>Suchen oder scannen Sie zuerst den Läufer.</translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation>{name} wurde nicht eingecheckt.</translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation>Fortschritt je Lauf, Startliste und Zustellung</translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation>Netzwerk: {title}. {line}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Kurzanleitung</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über…</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Tasten</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation>So checken Sie ein</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation>Ihre Startnummer oder Ihr Name?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation>Nummer, Buchstaben oder Scan.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation>Ist es diese Person, dieser Lauf?</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Enter drücken</translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation>Das nimmt den Läufer im blauen Rahmen.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation>Hinsehen</translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation>Grün: Nummer geben. Dann der Nächste.</translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation>Grün: eingecheckt</translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation>Auf diesem Laptop ist es sicher. Geben Sie die Startnummer aus.</translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation>Gelb: schon eingecheckt</translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation>Dort steht, wann und wo. Keine zweite Startnummer.</translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation>Dunkelrot: Stopp</translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation>Nichts wurde erfasst. Dort steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation>Blauer Rand: hinsehen</translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation>Dort steht eine Frage oder was getan wurde.</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>suchen, von überall</translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation>Läufer wählen</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>einchecken</translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation>leeren oder schließen</translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation>letzten zurücknehmen</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation>Nachmeldung aufnehmen</translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation>Familie einchecken</translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation>der Knopf im Banner</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation>Das Netzwerk fällt aus</translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation>Weitermachen. Check-ins warten hier und gehen von selbst hinaus. Oben rechts steht, wie viele.</translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation>Der Laptop fällt aus</translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation>Starten Sie ihn neu. Was grün war, ist noch da.</translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation>Der falsche Läufer</translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation>Strg+Z, dann den Grund wählen. Dann den richtigen einchecken.</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Sie sind nicht sicher</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation>Schicken Sie den Läufer zum Schalter des Veranstalters und nehmen Sie den nächsten. Der Veranstalter kann entscheiden.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Jetzt gewählt</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation>Keine Tempogruppe</translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation>Startliste wird gelesen</translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation>Mit dem Einchecken beginnen</translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation>Sie können jetzt beginnen: Der Rest wird währenddessen gelesen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation>Was gelesen wurde, bleibt erhalten, und es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommen noch</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation>Läufe und Tempogruppen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand {time} Uhr</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Als Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation>
            <numerusform>%n anderer Schalter</numerusform>
            <numerusform>%n andere Schalter</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation>{share} aller Erwarteten</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n kommt noch</numerusform>
            <numerusform>%n kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation>Niemand kommt mehr</translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation>
            <numerusform>an %n Schalter</numerusform>
            <numerusform>an %n Schaltern</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation>Kein Schalter ist in Betrieb.</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>{number} pro Minute</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Seconds per runner</source>
        <translation>Sekunden pro Läufer</translation>
    </message>
    <message>
        <source>Too few check-ins to say</source>
        <translation>Zu wenige Check-ins</translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation>
            <numerusform>Aus %n Läufer, ohne Pausen</numerusform>
            <numerusform>Aus %n Läufern, ohne Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation>Dieser Schalter: zu wenige</translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation>
            <numerusform>Dieser Schalter: {seconds}, aus %n</numerusform>
            <numerusform>Dieser Schalter: {seconds}, aus %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation>Alle da um</translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation>Alle Starts sind vorbei.</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Alle sind da.</translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation>Wann sie starten, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation>
            <numerusform>%n zu spät für den Start</numerusform>
            <numerusform>%n zu spät für den Start</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation>{span} vor dem Start</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nicht heute</translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation>Noch wird niemand erwartet: Die Startliste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation>
            <numerusform>Alle Starts sind vorbei. %n Läufer ist nicht da.</numerusform>
            <numerusform>Alle Starts sind vorbei. %n Läufer sind nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Alle, die erwartet werden, sind da.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Noch ist niemand eingecheckt.</translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>{run}: zu wenige Check-ins in den letzten 15 Minuten, um zu sagen, wann alle da sind.</translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>Zu wenige Check-ins in den letzten 15 Minuten, um zu sagen, wann alle da sind.</translation>
    </message>
    <message numerus="yes">
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>{run}: In diesem Tempo würde beim Start um {time} Uhr noch %n Läufer warten. Öffnen Sie mehr Schalter.</numerusform>
            <numerusform>{run}: In diesem Tempo würden beim Start um {time} Uhr noch %n Läufer warten. Öffnen Sie mehr Schalter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>In diesem Tempo würde beim Start um {time} Uhr noch %n Läufer warten. Öffnen Sie mehr Schalter.</numerusform>
            <numerusform>In diesem Tempo würden beim Start um {time} Uhr noch %n Läufer warten. Öffnen Sie mehr Schalter.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation>In diesem Tempo sind um {time} Uhr alle da.</translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation>{run}: In diesem Tempo sind um {time} Uhr alle da, {span} vor dem Start.</translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation>In diesem Tempo sind um {time} Uhr alle da, {span} vor dem Start ({start} Uhr).</translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation>Als ob alle kämen: Meist kommen manche nie.</translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation>
            <numerusform>Gezählt sind die Check-ins von %n Schalter und von keinem anderen.</numerusform>
            <numerusform>Gezählt sind die Check-ins von %n Schaltern und von keinem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation>Gezählt sind die Check-ins von {desks} und von keinem anderen Schalter.</translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation>Gezählt sind nur die Check-ins dieses Schalters.</translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation>Die Startliste wurde nicht bis zum Ende gelesen: Vielleicht werden mehr erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation>
            <numerusform>%n bei Intervals, Zeit nicht bekannt</numerusform>
            <numerusform>%n bei Intervals, Zeit nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation>
            <numerusform>%n früher als gezeigt</numerusform>
            <numerusform>%n früher als gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation>
            <numerusform>%n zu einer Zeit, die erst kommt: Geht die Uhr eines Laptops falsch?</numerusform>
            <numerusform>%n zu einer Zeit, die erst kommt: Geht die Uhr eines Laptops falsch?</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation>Check-ins je 5 Minuten</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation>
            <numerusform>{times}: %n eingecheckt</numerusform>
            <numerusform>{times}: %n eingecheckt</numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>startet {time}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>gestartet {time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation>Das ist für den Veranstalter. Einchecken geht auch ohne das weiter.</translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation>PIN des Veranstalters</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation>
            <numerusform>Falsche PIN. Noch %n Versuch, dann folgt eine Wartezeit.</numerusform>
            <numerusform>Falsche PIN. Noch %n Versuche, dann folgt eine Wartezeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch in {time}.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Jetzt.</translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and run: kiosk pin --forget</source>
        <translation>Vergessen? Schließen Sie den Kiosk und führen Sie aus: kiosk pin --forget</translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation>Code mit den Einstellungen dieses Laptops</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation>Beim Start den Bildschirm füllen</translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation>Nichts anderes auf diesem Laptop ist im Weg</translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation>Jeder kann das Vollbild mit F11 beenden. Mit einer PIN wird beim Beenden danach gefragt.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation>Beim Beenden des Vollbilds wird nach der PIN gefragt.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation>Beim Beenden des Vollbilds wird nach der PIN gefragt, wenn der Bildschirm beim Start gefüllt wurde.</translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation>Vollbild jetzt beenden</translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation>Bildschirm jetzt füllen</translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation>Das Fenster hat wieder einen Rahmen</translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation>Wie F11</translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation>Das Fenster füllt ab jetzt den Bildschirm.</translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation>Das Fenster startet mit Rahmen.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation>Nichts würde sich ändern: Dieser Laptop hat diese Einstellungen schon.</translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation>Dieser Version nicht bekannt und weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation>Nur für einen Laptop und weggelassen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Nichts übernehmen</translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation>Einstellungen eines anderen Laptops wurden gescannt. Das würde sich hier ändern:</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Diese Einstellungen übernehmen?</translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation>Einstellungen für andere Laptops</translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation>Richten Sie einen Laptop ein und geben Sie seine Einstellungen an die anderen weiter. Nie dabei: der API-Schlüssel, die PIN, der Name des Schalters, Kamera und Scanner.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation>Für einen USB-Stick</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Als Code zeigen</translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation>Ein anderer Laptop scannt ihn</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus Datei übernehmen…</translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation>Was sich ändern würde, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation>Diese Einstellungen sind zu lang für einen Code. Speichern Sie sie stattdessen in einer Datei.</translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation>Vor die Kamera des anderen Laptops halten</translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation>Oder scannen Sie ihn dort mit einem Handscanner. Der andere Laptop zeigt, was sich ändern würde, und fragt zuerst.</translation>
    </message>
    <message>
        <source>A new laptop takes it on its first screen: Settings of another laptop.</source>
        <translation>Ein neuer Laptop nimmt ihn auf seinem ersten Bildschirm: Einstellungen eines anderen Laptops.</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Einstellungen aus Datei übernehmen</translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation>{file} würde hier ändern:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation>Eine PIN hat {fewest} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation>Dann kann jeder diese Bereiche öffnen</translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, leaving full screen, and undoing what another desk did, never checking in.</source>
        <translation>Sie sperrt diese Bereiche, andere Veranstaltung, anderer Schlüssel, das Beenden des Vollbilds und das Zurücknehmen dessen, was ein anderer Schalter getan hat, nie das Einchecken.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation>Eine PIN ist gesetzt. Sie hält Freiwillige aus diesen Bereichen fern; einen Dieb hält sie nicht auf.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation>Keine PIN ist gesetzt: Jeder an diesem Laptop kann diese Bereiche öffnen.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN setzen…</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Noch einmal dieselbe, damit kein Vertippen Sie aussperrt.</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation>Das war nicht dieselbe. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation>Die PIN ist gesetzt. Merken Sie sie sich.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>Die PIN ist entfernt.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Läufe hier</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Andere Laptops</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation>{number} auf dem Server gesehen</translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation>{number} zugestellt</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} wartend</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} angehalten</translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} abgelehnt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>Zuletzt übergeben</translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation>Zuletzt exportiert</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation>
            <numerusform>{when}, mit %n Vorgang</numerusform>
            <numerusform>{when}, mit %n Vorgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation>
            <numerusform>%n Datei, {size} MB</numerusform>
            <numerusform>%n Dateien, {size} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>ID der Veranstaltung</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>ID des Schalters</translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation>SHA-256 der Übergabedatei</translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation>{event} wurde auf diesem Laptop gelöscht</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation>Trotzdem einchecken</translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation>Wessen Anmeldung storniert oder erstattet ist, wer auf der Warteliste steht oder zu einem anderen Lauf gehört, wird abgelehnt. Sie können Freiwilligen erlauben, trotzdem einzuchecken; der Grund wird erfasst.</translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation>Freiwillige dürfen das</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Gründe zur Auswahl</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Ein eigener Grund</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation>„{reason}“ kommt immer zuletzt: Freiwillige tippen ihn ein.</translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation>Freiwillige dürfen trotzdem einchecken.</translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation>Freiwillige dürfen nicht trotzdem einchecken.</translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation>Mindestens ein Grund bleibt.</translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation>Wählbar: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation>Herausgenommen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation>
            <numerusform>Es ist Platz für %n Grund. Nehmen Sie erst einen anderen heraus.</numerusform>
            <numerusform>Es ist Platz für %n Gründe. Nehmen Sie erst einen anderen heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation>Läufe an diesem Schalter</translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation>Wer für einen anderen Lauf kommt, wird zu dem Schalter geschickt, den Sie daneben nennen.</translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation>Niemand wird woandershin geschickt</translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation>Wohin {run} geschickt wird</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Hier bedient</translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation>Geschickt zu, etwa: Schalter 5</translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation>Kein Lauf dieser Veranstaltung ist gewählt, daher werden alle weggeschickt. Kreuzen Sie einen oder alle an.</translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation>Alle Läufe werden hier bedient.</translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation>Nehmen Sie die Läufe heraus, die hier nicht bedient werden.</translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation>Mindestens ein Lauf wird hier bedient.</translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation>Hier bedient: {run}</translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation>Hier nicht mehr bedient: {run}</translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation>{run}: zu {desk}</translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation>{run}: kein Schalter genannt</translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation>Veranstaltung von diesem Laptop löschen</translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation>Startliste, Check-ins und ihre Kopien werden hier gelöscht. Der Server und von Ihnen gespeicherte Dateien behalten, was sie haben. Gelöschtes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation>Als Datei übergeben…</translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation>Startliste und alle Check-ins, für einen anderen Laptop</translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation>Tippen Sie zum Löschen {event} oder {word}:</translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation>Als Datei übergeben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation>Übergeben: {file}. Nehmen Sie die Datei mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation>
            <numerusform>%n Vorgang ist nur auf diesem Laptop: Der Server hat ihn nicht.</numerusform>
            <numerusform>%n Vorgänge sind nur auf diesem Laptop: Der Server hat sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation>Warten Sie, bis sie zugestellt sind, oder übergeben Sie sie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation>
            <numerusform>Seit der letzten Datei ({time} Uhr) wurde noch %n erfasst.</numerusform>
            <numerusform>Seit der letzten Datei ({time} Uhr) wurden noch %n erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation>Ein Scan wartet, bis dies geschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation>
            <numerusform>%n Scan wartet, bis dies geschlossen ist.</numerusform>
            <numerusform>%n Scans warten, bis dies geschlossen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why? A click or Enter records it.</source>
        <translation>Warum? Ein Klick oder Enter erfasst es.</translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation>Sagen Sie in wenigen Worten, warum. Es wird erfasst.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation>Zurücknehmen: {bib}, {name}, eingecheckt {moment}</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>Letzte Check-ins an diesem Schalter</translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation>Noch niemand. Jeder Check-in erscheint hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Zuletzt an diesem Schalter</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation>Gefundene Läufer</translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation>Geht ohne Einrichtung</translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation>Läufer, dann Startnummer: an</translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation>Läufer, dann Startnummer: aus</translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation>Grün, sobald die ausgegebene Startnummer gescannt wurde</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Scanner…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Serieller Scanner…</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation>Andere Scanner gehen weiter</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Testcodes</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher wird der Schlüssel nicht behalten: Geben Sie ihn nach jedem Start neu ein.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation>Prüfen Sie, ob er ganz kopiert wurde, oder bitten Sie den Veranstalter um einen anderen.</translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation>Keine Antwort von dieser Adresse. Prüfen Sie die Adresse und das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation>Suchen, einchecken, fertig: mit oder ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation>Mit erfundenen Läufern üben</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Nichts verlässt diesen Laptop</translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation>Für anderen Laptop weitermachen</translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation>Mit der Datei, die er übergeben hat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation>Intervals-Server</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Settings of another laptop…</source>
        <translation>Einstellungen übernehmen…</translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation>Mit einer Veranstaltung verbinden</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Prüfen und weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken from the other laptop</source>
        <translation>
            <numerusform>%n Einstellung vom anderen Laptop übernommen</numerusform>
            <numerusform>%n Einstellungen vom anderen Laptop übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Veranstaltung wählen</translation>
    </message>
    <message>
        <source>The key is on this laptop already</source>
        <translation>Der Schlüssel ist schon auf diesem Laptop</translation>
    </message>
    <message>
        <source>It is never among the settings. Type it above, or ask the organizer for it.</source>
        <translation>Er ist nie unter den Einstellungen. Geben Sie ihn oben ein, oder bitten Sie den Veranstalter darum.</translation>
    </message>
    <message>
        <source>Still missing: the API key</source>
        <translation>Es fehlt noch: der API-Schlüssel</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation>Die Adresse des Servers fehlt</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation>Der Veranstalter legt ihn in Intervals unter API keys an.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation>{what} in Ordnung</translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation>{what} nicht in Ordnung</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation>einchecken</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation>leeren</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation>Der Check-in kann nicht beginnen</translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation>Niemand wurde angemeldet</translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation>Mit F2 geht es mit dem Getippten weiter.</translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation>Schon in der Startliste?</translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation>Ist es eine dieser Personen? Wenn nicht, melden Sie trotzdem an.</translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation>Wer diese E-Mail oder einen ähnlichen Namen hat, steht hier, bevor etwas erfasst wird.</translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation>Meinten Sie {domain}?</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} verwenden</translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation>Tempogruppe, falls gewünscht</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Notiz, falls nötig</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Anmelden und einchecken</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation>Mit dieser Nachmeldung weitermachen</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Trotzdem anmelden</translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation>Fragen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation>Wählen Sie den Lauf.</translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation>Diese Veranstaltung hat keine Läufe.</translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation>Lauf wählen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
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
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} von {total} Zeilen</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Ganze Liste zeigen</translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>Niemand auf dieser Liste passt.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet: Speichern Sie eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>{rows} in {file} gespeichert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Check that this user may write to {folder}, and that there is room.</source>
        <translation>Prüfen Sie, ob dieser Benutzer in {folder} schreiben darf und ob Platz ist.</translation>
    </message>
    <message>
        <source>no folder can be made: {reason}</source>
        <translation>kein Ordner kann angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>on this laptop’s disk, beside the events</source>
        <comment>A folder</comment>
        <translation>auf der Festplatte dieses Laptops, neben den Veranstaltungen</translation>
    </message>
    <message numerus="yes">
        <source>only %n registration(s) came</source>
        <translation>
            <numerusform>nur %n Anmeldung kam an</numerusform>
            <numerusform>nur %n Anmeldungen kamen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented registration(s) in {time} ms</source>
        <translation>
            <numerusform>%n erfundene Anmeldung in {time} ms</numerusform>
            <numerusform>%n erfundene Anmeldungen in {time} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the server still answers</source>
        <translation>der Server antwortet noch</translation>
    </message>
    <message>
        <source>somebody was not found first by name and by bib</source>
        <translation>jemand stand nach Name und Startnummer nicht an erster Stelle</translation>
    </message>
    <message>
        <source>by name and by bib, each within {time} ms</source>
        <translation>nach Name und Startnummer, jeweils innerhalb von {time} ms</translation>
    </message>
    <message>
        <source>somebody could not be checked in</source>
        <translation>jemand konnte nicht eingecheckt werden</translation>
    </message>
    <message>
        <source>Offline drill</source>
        <translation>Offline-Probe</translation>
    </message>
    <message>
        <source>a check-in could not be taken back</source>
        <translation>ein Check-in konnte nicht zurückgenommen werden</translation>
    </message>
    <message numerus="yes">
        <source>of %n operation(s) {number} wait</source>
        <translation>
            <numerusform>von %n Vorgang warten {number}</numerusform>
            <numerusform>von %n Vorgängen warten {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), each on the disk within {time} ms; one undo</source>
        <translation>
            <numerusform>%n Check-in, innerhalb von {time} ms auf der Festplatte; eine Rücknahme</numerusform>
            <numerusform>%n Check-ins, jeder innerhalb von {time} ms auf der Festplatte; eine Rücknahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) lost</source>
        <translation>
            <numerusform>%n Vorgang ist verloren</numerusform>
            <numerusform>%n Vorgänge sind verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>what was recorded is not what is there</source>
        <comment>Of a drill</comment>
        <translation>was erfasst wurde, ist nicht das, was da ist</translation>
    </message>
    <message numerus="yes">
        <source>all %n operation(s) (is|are) there</source>
        <translation>
            <numerusform>der eine Vorgang (%n) ist da</numerusform>
            <numerusform>alle %n Vorgänge sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) not in it</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>%n Vorgang fehlt darin</numerusform>
            <numerusform>%n Vorgänge fehlen darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has all %n operation(s)</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>hat den einen Vorgang (%n)</numerusform>
            <numerusform>hat alle %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was delivered</source>
        <translation>nicht alles wurde zugestellt</translation>
    </message>
    <message>
        <source>not everything was delivered once</source>
        <translation>nicht alles wurde genau einmal zugestellt</translation>
    </message>
    <message>
        <source>the server shows something else</source>
        <translation>der Server zeigt etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered, each once; the server shows them</source>
        <translation>
            <numerusform>%n zugestellt, genau einmal; der Server zeigt es</numerusform>
            <numerusform>%n zugestellt, jeder einmal; der Server zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <comment>Of a drill</comment>
        <translation>nichts wurde angelegt</translation>
    </message>
    <message>
        <source>Remove {folder} when there is time.</source>
        <translation>Entfernen Sie {folder}, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>the folder is still there</source>
        <translation>der Ordner ist noch da</translation>
    </message>
    <message>
        <source>the folder is gone, and no event was touched</source>
        <translation>der Ordner ist weg, und keine Veranstaltung wurde berührt</translation>
    </message>
    <message>
        <source>On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.</source>
        <translation>Am anderen Laptop: F10, Veranstalter, Einstellungen, Einstellungen für andere Laptops, Als Code zeigen.</translation>
    </message>
    <message>
        <source>This code holds no settings</source>
        <translation>Dieser Code enthält keine Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of another laptop</source>
        <translation>Einstellungen eines anderen Laptops</translation>
    </message>
    <message>
        <source>Show the other laptop’s code to the camera</source>
        <translation>Zeigen Sie der Kamera den Code des anderen Laptops</translation>
    </message>
    <message>
        <source>Hold that code before this camera, or scan it with a hand scanner.</source>
        <translation>Halten Sie diesen Code vor diese Kamera, oder scannen Sie ihn mit einem Handscanner.</translation>
    </message>
    <message>
        <source>Or import the file that it saved.</source>
        <translation>Oder importieren Sie die Datei, die er gespeichert hat.</translation>
    </message>
    <message>
        <source>What would change is shown first. The API key is never in it.</source>
        <translation>Was sich ändern würde, wird zuerst gezeigt. Der API-Schlüssel ist nie darin.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>it was broken off</source>
        <comment>A check</comment>
        <translation>sie wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n check(s) passed</source>
        <translation>
            <numerusform>{passed} von %n Prüfung bestanden</numerusform>
            <numerusform>{passed} von %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>The same letter with another accent</source>
        <translation>Derselbe Buchstabe mit anderem Akzent</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Der Server sagt: {words}</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Der Server hat es abgelehnt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>As it stands on the key</comment>
        <translation>Strg</translation>
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
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>A licence</comment>
        <translation>siehe Text</translation>
    </message>
    <message>
        <source>{component}, licence: {licence}</source>
        <translation>{component}, Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their own beside the program: you may replace them with versions that you have changed, and take the program apart to find mistakes in them.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3 (LGPL-3.0), verwendet. Sie liegen als eigene Dateien neben dem Programm: Sie dürfen sie durch Fassungen ersetzen, die Sie geändert haben, und das Programm zerlegen, um Fehler darin zu finden.</translation>
    </message>
    <message>
        <source>The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the source code of the versions that are used here, when you ask for it.</source>
        <translation>Der Quelltext von Qt und PySide6 liegt unter https://download.qt.io. Wer Ihnen dieses Programm gegeben hat, gibt Ihnen auf Anfrage auch den Quelltext der hier verwendeten Fassungen.</translation>
    </message>
    <message>
        <source>The list beside this names every component; choose one to read the whole text of its licence.</source>
        <translation>Die Liste daneben nennt alle Bestandteile; wählen Sie einen, um den ganzen Text seiner Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>Check-in {version}</source>
        <translation>Check-in {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Daten dieses Laptops: {folder}</translation>
    </message>
    <message>
        <source>Logs, without anybody&apos;s data: {folder}</source>
        <translation>Protokolle, ohne Daten von Personen: {folder}</translation>
    </message>
    <message>
        <source>Runs with: {parts}</source>
        <translation>Läuft mit: {parts}</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence: use it, change it, pass it on.</source>
        <translation>Dieses Programm ist freie Software unter der MIT-Lizenz: Sie dürfen es verwenden, ändern und weitergeben.</translation>
    </message>
</context>
</TS>
