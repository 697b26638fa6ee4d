<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation>Écrivez-la comme https://api.intervals.run&#xa0;; http simple n’est que pour cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation>Le proxy de cet ordinateur est inutilisable</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation>Donnez à HTTPS_PROXY une adresse http, ou retirez-le. Les proxys SOCKS ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation>La route des dossards est inutilisable</translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation>La route des retraits est inutilisable</translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation>Sa méthode est l’une de {methods}, et son chemin commence par /.</translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation>Son chemin contient des caractères abîmés.</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>L’adresse du serveur est inutilisable</translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation>Elle n’a qu’un serveur et un chemin&#xa0;: ni nom, ni&#xa0;?, ni #.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation>L’adresse du serveur n’est pas sûre</translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation>Une clé est un seul mot de lettres, de chiffres et de signes. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation>Ce n’est pas une clé d’API</translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation>Choisissez l’événement ou l’inscription dans la liste, ou copiez de nouveau son identifiant.</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Ce n’est pas un identifiant</translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation>Ce serveur ne dit pas s’il a pris le retrait</translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation>Ceci ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation>Un texte contient des caractères abîmés. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Retrait des dossards</translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation>La clé appartient à {organization}</translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation>Le kiosque fonctionne sans.</translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation>Événements lisibles&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation>Sans lui, aucun événement ne peut être choisi. Demandez une autre clé à l’organisateur.</translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation>Les inscriptions sont lisibles</translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation>Sans lui, pas de liste de départ. Demandez une autre clé à l’organisateur.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation>
            <numerusform>%n inscription dans {file}</numerusform>
            <numerusform>%n inscriptions dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non transmis</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation>
            <numerusform>{registrations} et %n opération.</numerusform>
            <numerusform>{registrations} et %n opérations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation>Portez-le sur un autre ordinateur&#xa0;: F10, Transmettre.</translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation>
            <numerusform>{table_of_operations} liste la %n qui manque au serveur.</numerusform>
            <numerusform>{table_of_operations} liste les %n qui manquent au serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation>Transmis&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation>
            <numerusform>Nouvelles ici&#xa0;: {new} sur %n opération.</numerusform>
            <numerusform>Nouvelles ici&#xa0;: {new} sur %n opérations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation>Repris de {desks}</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Retour aux retraits</translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation>Événements sur cet ordinateur</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Il n’y a pas de clé d’API</translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation>Revenez en arrière et saisissez-la. Les événements de cet ordinateur fonctionnent sans.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page lue</numerusform>
            <numerusform>%n pages lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation>Le serveur demande d’attendre jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Guichet d’entraînement</translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation>Le fichier de l’événement était abîmé</translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation>Chargez-le de nouveau, ou continuez avec le fichier d’un autre ordinateur. Ce qui a été enregistré sur celui-ci est conservé.</translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation>La liste de départ n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation>Prévenez l’organisateur. Puis continuez les retraits.</translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation>{command} les liste avec leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation>Ce retrait n’existe pas</translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation>Cette course ne fait pas partie de l’événement</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation>Choisissez l’une des courses de l’événement.</translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation>Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut une raison</translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation>Dites en quelques mots pourquoi, pour l’organisateur.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>Retrait validé par erreur</translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation>Le coureur ne part pas</translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation>Change de course</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation>L’organisateur est d’accord</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Payé au guichet</translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation>Transfert d’un autre coureur</translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation>Erreur dans la liste</translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation>Les retraits sont à l’abri sur cet ordinateur et attendent. Vérifiez le réseau, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation>Le serveur l’a refusé ({reason})</translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation>Prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation>Fichier de l’événement</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>Start list</source>
        <translation>Liste de départ</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation>Envois des dossards</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation>
            <numerusform>abîmé, %n problème trouvé</numerusform>
            <numerusform>abîmé, %n problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation>ce qu’il contient est illisible</translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation>sain, version {version}</translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation>Récupérez-le&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation>Vérifiez le disque de cet ordinateur et qui peut écrire dans son dossier de données. Puis rouvrez le kiosque.</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation>impossible d’y écrire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation>contient tout ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation>Lisez-la de nouveau&#xa0;: {command}</translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation>
            <numerusform>jamais lue jusqu’au bout&#xa0;; %n inscription jusqu’ici</numerusform>
            <numerusform>jamais lue jusqu’au bout&#xa0;; %n inscriptions jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation>lue dans le futur&#xa0;: l’horloge de cet ordinateur était fausse, ou l’est maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {ago}</source>
        <translation>
            <numerusform>%n inscription, lue {ago}</numerusform>
            <numerusform>%n inscriptions, lues {ago}</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>elle a été arrêtée</translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation>la dernière lecture n’était pas complète ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation>aucun n’utilise cet événement</translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation>processus {numbers} aussi, ce qui est normal</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation>Le serveur en a refusé&#xa0;: `kiosk operations` montre lesquels. Prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation>Le serveur n’en prend aucun de ce genre pour l’instant&#xa0;: transmettez le fichier CSV (`kiosk export`).</translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation>Ils partent d’eux-mêmes tant que la fenêtre est ouverte, ou par `kiosk sync`.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>Deliveries: the server&apos;s list shows them</comment>
        <translation>
            <numerusform>%n confirmé</numerusform>
            <numerusform>%n confirmés</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation>les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation>le serveur n’a pas été joint</translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation>il n’y a pas de clé pour demander</translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation>le fichier de l’événement passe d’abord</translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation>Quelque chose est bloqué sur cet ordinateur&#xa0;: redémarrez-le quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Un dossier à part</translation>
    </message>
    <message>
        <source>A start list is read</source>
        <translation>Une liste de départ est lue</translation>
    </message>
    <message>
        <source>The network is cut</source>
        <translation>Le réseau est coupé</translation>
    </message>
    <message>
        <source>Runners are found</source>
        <translation>Des coureurs sont trouvés</translation>
    </message>
    <message>
        <source>Checked in without a network</source>
        <translation>Retraits validés sans réseau</translation>
    </message>
    <message>
        <source>Closed and opened again</source>
        <translation>Fermé puis rouvert</translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation>Seconde copie du journal</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Le réseau est revenu</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>Rien ne reste derrière</translation>
    </message>
    <message>
        <source>a step before it failed</source>
        <comment>Of a drill</comment>
        <translation>une étape précédente a échoué</translation>
    </message>
    <message>
        <source>Try the drill again. If it stays, use another laptop, and tell the organizer.</source>
        <translation>Refaites l’exercice. Si cela persiste, prenez un autre ordinateur et prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>A firewall may keep programs of this laptop from each other. Tell the organizer.</source>
        <translation>Un pare-feu sépare peut-être les programmes de cet ordinateur. Prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>the server of the drill, on this laptop, can’t be reached</source>
        <translation>le serveur de l’exercice, sur cet ordinateur, est injoignable</translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation>le programme a fait une erreur</translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation>Envoyez un rapport aux développeurs&#xa0;: `kiosk report`.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation>lus&#xa0;; le serveur est {address}</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation>4 Ko sont sur le disque après {time} ms, ce qui est lent</translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation>Chaque retrait attend cela. Utilisez le disque de l’ordinateur lui-même et fermez ce qui l’occupe.</translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation>4 Ko sont sur le disque après {time} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation>
            <numerusform>%n Mo</numerusform>
            <numerusform>%n Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space now: on a full disk nobody can be checked in.</source>
        <translation>Libérez de la place maintenant&#xa0;: sur un disque plein, aucun retrait n’est possible.</translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation>Libérez de la place avant la course.</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>pas de batterie</translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation>{percent}&#xa0;%, sur secteur</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation>{percent}&#xa0;%, non branché</translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation>Branchez l’ordinateur.</translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation>Branchez l’ordinateur maintenant. Les retraits validés restent, même s’il s’éteint.</translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation>garde la clé d’API</translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation>aucun qui soit sûr</translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation>La clé d’API est demandée à chaque démarrage&#xa0;: gardez-la sous la main.</translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation>les caméras ne sont pas prises en charge ici</translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation>Les lecteurs et la saisie n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation>aucune&#xa0;; les lecteurs et la saisie s’en passent</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>Cameras</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Server and key</source>
        <translation>Serveur et clé</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>May read whose key it is</source>
        <translation>Peut lire à qui est la clé</translation>
    </message>
    <message>
        <source>May read the events</source>
        <translation>Peut lire les événements</translation>
    </message>
    <message>
        <source>May read the start list</source>
        <translation>Peut lire la liste de départ</translation>
    </message>
    <message>
        <source>May write check-ins</source>
        <translation>Peut écrire les retraits</translation>
    </message>
    <message>
        <source>The server takes check-ins</source>
        <translation>Le serveur accepte les retraits</translation>
    </message>
    <message>
        <source>The server takes bibs</source>
        <translation>Le serveur accepte les dossards</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation>Les retraits sont gardés sur cet ordinateur&#xa0;; on les transmet par le fichier CSV&#xa0;: `kiosk export`.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation>Les dossards donnés au guichet sont gardés sur cet ordinateur et figurent dans le fichier CSV&#xa0;: `kiosk export`.</translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation>Demandez une clé d’API valable à l’organisateur.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation>Vérifiez l’identifiant de l’événement&#xa0;: `kiosk events`.</translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation>le serveur n’a pas cet événement pour cette clé</translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation>l’organisateur n’a pas d’événement</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation>le serveur n’a pas de route qui le dirait</translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation>accordé</translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation>Définissez KIOSK_API_KEY ou saisissez une fois la clé dans la fenêtre.</translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation>Les dossards donnés au guichet sont retenus et figurent dans le fichier CSV.</translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation>aucune n’est configurée</translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation>le serveur n’a pas dit l’heure qu’il est</translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation>juste</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>en avance de {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>en retard de {time}</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation>Réglez l’horloge de cet ordinateur. Les retraits gardent leur ordre, mais les heures affichées sont fausses.</translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation>le serveur n’en a pas&#xa0;: ce qui y est envoyé est retenu</translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation>la clé n’a pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation>là&#xa0;: une inscription inventée n’a pas été trouvée</translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation>là&#xa0;: une inscription inventée a été refusée ({status})</translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation>Prévenez l’organisateur&#xa0;: est-ce la bonne route&#xa0;?</translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation>elle dit oui même à une inscription qui n’existe pas</translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation>son chemin ne nomme aucune inscription, si bien que demander pourrait écrire quelque chose</translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation>un PUT pourrait créer ce qu’il nomme</translation>
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
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation>Réessayez. Si cela persiste, prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation>Continuez les retraits. Tout est à l’abri sur cet ordinateur et partira quand le réseau reviendra.</translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation>Ce réseau répond à la place du serveur</translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation>Ouvrez un navigateur et connectez-vous à ce réseau, ou prenez-en un autre. Les retraits sont à l’abri sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation>La réponse appartient à une autre demande</translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation>Rien n’en a été repris, et la question est reposée d’elle-même. Si cela persiste, prenez un autre réseau.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Le serveur ne peut pas prouver qui il est</translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation>Quelqu’un écoute peut-être sur ce réseau, ou l’horloge est fausse. Prenez un autre réseau ou réglez l’horloge.</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>Le serveur a un problème</translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation>Continuez les retraits. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation>La clé n’est pas acceptée</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation>Continuez les retraits. Demandez une clé d’API valable à l’organisateur.</translation>
    </message>
    <message>
        <source>Go on checking in; enter the key later.</source>
        <translation>Continuez les retraits&#xa0;; saisissez la clé plus tard.</translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation>Il manque à la clé le droit {scope}</translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation>Continuez les retraits. Demandez à l’organisateur une clé d’API avec {scope}.</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation>Les demandes reprennent d’elles-mêmes à {time}. Les retraits sont à l’abri sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation>Ce serveur ne prend pas les retraits</translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation>Ils sont gardés sur cet ordinateur. Prévenez l’organisateur&#xa0;; `kiosk export` les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation>C’est gardé sur cet ordinateur. Prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation>Vérifiez l’identifiant, et que la clé appartient à l’organisateur de cet événement.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation>Le disque de cet ordinateur ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation>Rien n’a été enregistré. Libérez de la place ou vérifiez le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation>Un autre programme utilise les données</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>Rien n’a été enregistré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation>Cet événement a été enregistré par une version plus récente</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation>Mettez à jour le kiosque sur cet ordinateur. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation>Le fichier de l’événement est illisible</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation>Fermez le kiosque et rouvrez-le&#xa0;: il met le fichier de côté et sauve ce qu’il contient.</translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation>Cet événement n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation>Chargez-le d’abord&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation>Appelez-le {name}&#xa0;; un fichier CSV l’accompagne.</translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation>Un fichier de transmission n’est pas un fichier CSV</translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation>Ce fichier concerne un autre événement</translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation>Il concerne {event}.</translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation>Choisissez un autre endroit ({reason}).</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>erreur de disque</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>Le rapport ne peut pas être écrit</translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation>Ce n’est pas un fichier de transmission</translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation>Il est bien trop grand pour en être un.</translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation>Vérifiez son nom et son emplacement ({reason}).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation>Choisissez un fichier fait par `kiosk hand-over` de cette version.</translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation>Copiez-le de nouveau, ou faites-le refaire par l’autre guichet&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation>Le fichier de transmission est abîmé ou a été modifié</translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation>Ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation>Nommez le fichier à écrire, par exemple liste.csv.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation>Vérifiez qu’il y a de la place et que vous pouvez écrire dans {path}.</translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation>d’abord à {time}, {desk}</translation>
    </message>
    <message>
        <source>numbers {numbers}</source>
        <translation>numéros {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>Below &apos;Numbers 3 to 5&apos;: how many numbers a desk has given</comment>
        <translation>
            <numerusform>sur %n</numerusform>
            <numerusform>sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les courses</translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation>Course inconnue</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation>annulation</translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation>inscription sur place</translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation>dossard {bib}</translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation>dossard repris</translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation>le serveur montre {bib}</translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation>le serveur ne montre pas de dossard</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
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
        <translation>annulée</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>Recorded, but nothing delivers them</source>
        <translation>Enregistrées, mais rien ne les envoie</translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation>Le journal les contient, et rien ne suit leur envoi. C’est un défaut.</translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation>Exportez la liste, saisissez-les sur le portail et prévenez la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation>Numéros manquants dans le journal</translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation>Chaque guichet numérote tout ce qu’il enregistre. Les opérations de ces numéros ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation>Reprenez du guichet, ou d’un autre ordinateur qui les a. Validez de nouveau le retrait de ceux qu’on n’y trouve pas.</translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation>Envoyé, mais le serveur ne le montre pas</translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation>Le serveur a dit qu’il avait pris le retrait. Relue depuis, sa liste montre le coureur sans retrait&#xa0;: il ne le garde pas, ou l’annulation d’un autre guichet est venue après.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation>Saisissez-les sur le portail, puis relisez le serveur. S’il y en a beaucoup, la route des retraits est peut-être fausse.</translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation>Annulé sur le portail ou par un autre guichet</translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation>Le serveur montrait le retrait et ne le montre plus&#xa0;: quelqu’un l’y a annulé, ou un autre guichet.</translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation>Demandez qui, et reprenez des autres guichets. Annulez-le ici aussi, ou validez le retrait du coureur sur le portail.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusées par le serveur</translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation>Le serveur les a lues et a dit non, pour la raison donnée. Elles sont gardées et ne sont plus envoyées.</translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation>Saisissez-les sur le portail, puis relisez le serveur. Inscription sur place&#xa0;: inscrivez le coureur et validez son retrait sur le portail, et annulez-la ici.</translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation>Retenues&#xa0;: le serveur n’en prend aucune</translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation>Le serveur n’a pas de moyen de les prendre. Elles sont gardées et envoyées quand quelqu’un le demande.</translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation>Faites configurer la route, puis renvoyez. Ou saisissez-les sur le portail et relisez le serveur.</translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation>Retrait validé ici, plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation>Des lectures entières de la liste sont venues sans l’inscription&#xa0;: elle a été supprimée ou déplacée.</translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation>Cherchez le coureur sur le portail et inscrivez-le de nouveau, ou annulez le retrait au guichet.</translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation>Retrait validé deux fois</translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation>Deux guichets qui ne se voyaient pas ont validé le retrait du même coureur. Le premier compte.</translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation>Trouvez qui a le dossard. Puis annulez, ce qui annule les deux, et validez le retrait une seule fois.</translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation>Un dossard, plusieurs coureurs</translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation>Des guichets qui ne se voyaient pas ont donné le même dossard à ces coureurs.</translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation>Trouvez qui le porte. Donnez à chacun des autres un dossard libre, et saisissez-le sur le portail.</translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation>Annulé ici, mais le serveur le montre encore</translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation>Le serveur a dit qu’il avait pris l’annulation. Relue depuis, sa liste montre encore le retrait&#xa0;: il ne la garde pas, ou le retrait d’un autre guichet est venu après.</translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation>Annulez le retrait sur le portail, puis relisez le serveur.</translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation>Retrait validé, mais l’inscription n’est pas confirmée</translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation>Elle a été annulée, remboursée ou mise en liste d’attente, avant le retrait ou depuis.</translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation>Décidez&#xa0;: confirmez l’inscription sur le portail, ou annulez le retrait au guichet.</translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation>Le serveur montre un autre dossard</translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation>Un dossard a été donné à un guichet et le serveur l’a pris. Relue depuis, sa liste en montre un autre.</translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation>Regardez quel dossard porte le coureur, et saisissez-le sur le portail.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyées</translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation>Enregistrées et à l’abri sur cet ordinateur&#xa0;; le serveur ne les a pas encore.</translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation>Elles partent d’elles-mêmes quand il y a un réseau. Sinon, transmettez à un ordinateur qui en a un.</translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation>Inscriptions sur place que le serveur ne connaît pas</translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation>Elles ont été faites au guichet, et le serveur ne leur a pas encore donné d’identifiant.</translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation>Voyez pourquoi l’inscription sur place attend ou a été refusée. Rien d’autre de ces coureurs ne peut partir avant elle.</translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation>Retrait validé sur le serveur, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation>Fait sur le portail ou par un autre guichet&#xa0;: l’un dont le journal n’est pas ici, ou dont le retrait est parti plus tard.</translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation>Rien, si c’était voulu. Reprenez des autres guichets pour voir les leurs ici.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>On ne sait pas encore</translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation>Le serveur les a prises. Ce qu’il en montre n’a pas été relu depuis, ou pas à la dernière lecture.</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>Relisez le serveur.</translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation>Non prises, mais réglées</translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation>Le serveur les a refusées ou n’en prend aucune, et sa liste montre la même chose que cet ordinateur&#xa0;: elles y ont été saisies.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation>un clavier anglais (US)</translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation>un clavier allemand</translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation>un clavier français</translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation>un clavier suisse allemand</translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation>un clavier suisse romand</translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation>un clavier espagnol</translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation>un clavier italien</translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation>un clavier anglais (UK)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj (Caps Lock) est actif</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation>Le lecteur tape comme sur {an_english}, cet ordinateur comme sur {a_german}, et Verr. Maj (Caps Lock) est actif</translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation>Le lecteur tape comme sur {an_english}, cet ordinateur comme sur {a_german}</translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation>Ils ressemblent à 1-200 ou A001-A200.</translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation>
            <numerusform>Le second est le plus grand, et %n est le maximum.</numerusform>
            <numerusform>Le second est le plus grand, et %n est le maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation>Ils ressemblent à 100-199, ou à M-1..M-9 avec des tirets.</translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une suite de dossards de … à …</translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation>Trop peu de codes</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation>
            <numerusform>Scannez le code d’essai (%n).</numerusform>
            <numerusform>Scannez les %n codes d’essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation>Scannez chaque code d’essai une fois. Le lecteur doit être réglé pour agir comme un clavier.</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation>Pressez la gâchette du lecteur devant chaque code d’essai.</translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation>Ceci a été tapé, pas scanné</translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation>Scannez de nouveau les codes d’essai, sans toucher au clavier.</translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation>Les scans se sont terminés différemment</translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation>Scannez-les l’un après l’autre, dans l’ordre affiché.</translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation>Les codes sont venus dans un autre ordre</translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation>Réglez le lecteur pour qu’il n’envoie que le code. Voici ce qui est arrivé&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation>Ce qui entoure les codes diffère</translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation>Réglez-le pour envoyer les lettres telles quelles, puis scannez de nouveau les codes.</translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation>Le lecteur change les majuscules</translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation>Réglez le lecteur et l’ordinateur sur le même clavier. Voici ce qui est arrivé&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation>Ce n’est pas ce que disent les codes d’essai</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} x {height} mm</translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation>{width} x {height} po</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Prenez l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation>Étiquettes «&#xa0;{name}&#xa0;» inconnues</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation>Envoyez le coureur au guichet de l’organisateur.</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation>Envoyez le coureur au guichet de l’organisateur&#xa0;: une place s’est peut-être libérée.</translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation>Demandez à l’organisateur avant de donner un dossard.</translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation>Cherchez par nom ou par e-mail. Est-ce un autre événement, ou une nouvelle inscription&#xa0;?</translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation>une adresse comme &quot;https://api.intervals.run&quot;</translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation>un texte de 60 lettres au plus</translation>
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
        <translation>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, ou null&#xa0;: le serveur ne prend pas de dossards</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation>des textes par mot de verdict, comme {&quot;cancelled&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation>une liste d’identifiants ou de noms de courses&#xa0;; vide&#xa0;: toutes les courses</translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation>des guichets par nom de course, comme {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>un nombre entier de 1 à 1000</translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation>l’identifiant d’un événement</translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, tel que la fenêtre l’écrit</translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation>une liste d’au plus 8 textes d’au plus 80 lettres&#xa0;; vide&#xa0;: les textes habituels</translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation>tel que la fenêtre l’écrit&#xa0;; sans cette ligne, il n’y a pas de PIN</translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation>Saisissez une adresse comme {address}</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation>Ce n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation>L’adresse d’un serveur n’a ni utilisateur, ni point d’interrogation, ni dièse</translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation>Écrivez https:// à la place de http://&#xa0;: {address}</translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation>La clé voyagerait sans protection</translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation>La route d’écriture vers le serveur est inutilisable</translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation>{setting}.method&#xa0;: l’une de {methods}</translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation>{setting}.path&#xa0;: un chemin comme &quot;{path}&quot;</translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation>{setting}&#xa0;: {name} doit figurer dans le chemin ou le corps</translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation>{setting}&#xa0;: {name} est inconnu&#xa0;; il y a {known}, et dans le corps {value} seul</translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation>Vérifiez que {path} est un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation>Les réglages sont illisibles</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation>Le fichier des réglages est inutilisable</translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation>il faut un seul objet entre { }</translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation>une virgule, un guillemet ou un crochet de trop ou qui manque, ou une lettre qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation>Supprimez {name} de {path}. Saisissez la clé à la mise en route, ou définissez KIOSK_API_KEY.</translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation>Une clé d’API n’a pas sa place dans le fichier des réglages</translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation>{path}, ligne {line}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation>Les réglages n’ont pas été enregistrés. Vérifiez qu’il y a de la place et que vous pouvez écrire dans {path}.</translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation>Il contient des caractères qu’aucun texte n’a. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation>Ce texte est inutilisable</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation>Vérifiez que {folder} est un dossier où vous pouvez écrire, ou nommez-en un autre dans KIOSK_HOME.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Le dossier de données est inutilisable</translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation>La clé de cet ordinateur ne peut être ni lue ni créée</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>Vérifiez {path}.</translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation>Supprimez {path}&#xa0;: une nouvelle est créée, et passe pour un autre guichet.</translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation>La clé de cet ordinateur est abîmée</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation>Copiez l’identifiant de l’événement depuis Intervals, ou lancez&#xa0;: kiosk events</translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation>Ceci ne peut pas être l’identifiant d’un événement</translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation>son inscription sur place a été refusée</translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation>Un autre ordinateur a signé pour {desk}</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation>Rien n’a été repris. Demandez un nouveau fichier à ce guichet, et transmettez-le vous-même.</translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation>L’un a une copie du dossier de données de l’autre. Rien n’a été repris&#xa0;: exportez ses retraits en CSV.</translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation>Deux ordinateurs travaillent comme le même guichet</translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation>Cet ordinateur continue comme un nouveau guichet.</translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation>La liste de départ doit être chargée de nouveau, ou reprise d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Le fichier abîmé est gardé sous le nom {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation>
            <numerusform>%n retrait, annulation ou inscription sur place a été sauvé, et {lost} de ce guichet sont perdus&#xa0;: validez de nouveau le retrait de ceux qui reviennent.</numerusform>
            <numerusform>%n retraits, annulations et inscriptions sur place ont été sauvés, et {lost} de ce guichet sont perdus&#xa0;: validez de nouveau le retrait de ceux qui reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation>
            <numerusform>%n retrait, annulation ou inscription sur place a été sauvé, rien n’est perdu d’après la seconde copie.</numerusform>
            <numerusform>%n retraits, annulations et inscriptions sur place ont été sauvés, rien n’est perdu d’après la seconde copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation>
            <numerusform>%n retrait, annulation ou inscription sur place a été sauvé, rien n’est perdu.</numerusform>
            <numerusform>%n retraits, annulations et inscriptions sur place ont été sauvés, rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation>
            <numerusform>%n retrait, annulation ou inscription sur place a été sauvé&#xa0;; il n’est pas certain que les derniers en soient.</numerusform>
            <numerusform>%n retraits, annulations et inscriptions sur place ont été sauvés&#xa0;; il n’est pas certain que les derniers en soient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation>Fermez tous les kiosques de cet ordinateur, puis ouvrez-en un de nouveau.</translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation>Un autre programme tient le fichier abîmé ouvert</translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation>Le fichier de l’événement a été remplacé</translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation>Fermez le kiosque et rouvrez-le.</translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation>le serveur répète des pages déjà données</translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation>le serveur dit qu’il y a une suite, mais pas où</translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation>le serveur a donné une liste vide, et elle ne l’était pas avant</translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation>des lignes ont changé de page pendant la lecture de la liste</translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation>Aucun moyen d’indiquer les dossards au serveur n’est configuré</translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation>La clé est celle d’un autre organisateur</translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation>Le serveur ne connaît rien de cet événement avec cette clé. Continuez les retraits, et demandez la bonne clé à l’organisateur.</translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation>Lire aussi, si vos dossards en ont&#xa0;:</translation>
    </message>
    <message>
        <source>Leave practice first, then open the file again: it belongs to a real event.</source>
        <translation>Quittez d’abord l’entraînement, puis ouvrez de nouveau le fichier&#xa0;: il concerne un vrai événement.</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>Pas pendant l’entraînement</translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation>Quittez d’abord l’entraînement&#xa0;: ces pages concernent un vrai événement.</translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation>Réglages non repris</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n changement repris.</numerusform>
            <numerusform>%n changements repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation>Quelque chose a été enregistré entre-temps</translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation>Regardez de nouveau ce qui n’est qu’ici.</translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation>Non effacé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La caméra est allumée</translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation>Appuyez pour l’éteindre</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La caméra est éteinte</translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation>Appuyez pour l’allumer</translation>
    </message>
    <message>
        <source>Picture as in a mirror</source>
        <translation>Image comme dans un miroir</translation>
    </message>
    <message>
        <source>Press: as others see it</source>
        <translation>Appuyez : vue des autres</translation>
    </message>
    <message>
        <source>Picture as others see it</source>
        <translation>Image comme les autres la voient</translation>
    </message>
    <message>
        <source>Press: as in a mirror</source>
        <translation>Appuyez : comme un miroir</translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation>{bar_code}, lu</translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation>{bar_code}, non lu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation>Appuyez pour l’utiliser</translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation>Si l’ordinateur demande la permission, dites oui.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation>Montrez le code du dossard à la caméra</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation>Branchez-en une&#xa0;: elle est utilisée aussitôt.</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation>Rebranchez-la&#xa0;: elle reprend toute seule.</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>La caméra a été débranchée</translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation>Fermez les autres programmes qui l’utilisent peut-être, comme les appels vidéo.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La caméra n’est pas autorisée</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>The texts of the licences are missing</source>
        <translation>Les textes des licences manquent</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Le programme est incomplet</translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation>Cet ordinateur ne peut pas utiliser de caméra</translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation>Autorisez-la&#xa0;: Paramètres, Confidentialité et sécurité, Caméra.</translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation>Autorisez-la&#xa0;: Réglages Système, Confidentialité et sécurité, Caméra.</translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation>Ajoutez cet utilisateur au groupe «&#xa0;video&#xa0;», puis rouvrez la session.</translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation>Installez libpulse0, puis relancez ce programme.</translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation>Caméra&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation>Le fichier ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation>{title}&#xa0;: pas d’imprimante ici, enregistrez donc un fichier PDF</translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation>Enregistré. Imprimez-le à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L’imprimante ne l’a pas pris.</translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation>Il n’y a pas d’étiquette {number} sur la feuille</translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation>{sheet} en a de 1 à {last}.</translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation>Il n’y a personne pour qui imprimer une étiquette</translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation>Aucune inscription ne correspond à la demande.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} on %n sheet(s) of {product}</source>
        <translation>
            <numerusform>{labels} sur %n feuille de {product}</numerusform>
            <numerusform>{labels} sur %n feuilles de {product}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Laissés de côté&#xa0;: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sans dossard</numerusform>
            <numerusform>%n sans dossard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n remboursé</numerusform>
            <numerusform>%n remboursés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n en liste d’attente</numerusform>
            <numerusform>%n en liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n qui n’est plus dans la liste de départ</numerusform>
            <numerusform>%n qui ne sont plus dans la liste de départ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n inscrit ici, pas encore envoyé</numerusform>
            <numerusform>%n inscrits ici, pas encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation>
            <numerusform>%n sans code qui ne désigne personne d’autre</numerusform>
            <numerusform>%n sans code qui ne désigne personne d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation>
            <numerusform>%n déjà à quelqu’un</numerusform>
            <numerusform>%n déjà à quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n porte l’identifiant de l’inscription, car le dossard seul ne dit pas qui c’est.</numerusform>
            <numerusform>%n portent l’identifiant de l’inscription, car le dossard seul ne dit pas qui c’est.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation>
            <numerusform>%n a des lettres qu’aucune police de cet ordinateur ne connaît&#xa0;: regardez le fichier.</numerusform>
            <numerusform>%n ont des lettres qu’aucune police de cet ordinateur ne connaît&#xa0;: regardez le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation>Imprimez le fichier à 100&#xa0;%, sans l’ajuster à la page, et essayez d’abord sur du papier ordinaire.</translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation>Des étiquettes avec le code de chaque coureur, à coller sur les dossards ou les enveloppes.</translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation>Imprimer des codes sur étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation>Course</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On each label</source>
        <translation>Sur chaque étiquette</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation>{paper}&#xa0;: {product}, {size}, {number} par feuille</translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation>Avec dossard</translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation>Aussi sans dossard</translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation>Dossard et course</translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation>Dossard, nom et course</translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation>{labels} dans {file}</translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation>Lecture de la liste de départ…</translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation>Dessin de {done} sur {total}</translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation>Essai de chaque code, {done} sur {total}</translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation>Code de {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code as a PDF file instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez plutôt le code en PDF.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Envoyé à {printer}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation>L’imprimante ne l’a pas pris. Vérifiez qu’elle est allumée et qu’elle a du papier.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation>Aucun code ne désigne ce seul coureur. Cherchez plutôt par nom.</translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation>Le code contient le dossard. Scannez-le ici, ou imprimez-le pour le coureur.</translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation>Il n’y a pas encore de dossard&#xa0;: le code contient donc l’identifiant de l’inscription.</translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation>Le dossard seul ne dit pas qui c’est&#xa0;: le code contient donc l’identifiant de l’inscription.</translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation>{bib} · à personne</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Retrait validé</translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation>Scannez-en un avec un lecteur ou la caméra d’un autre ordinateur. À côté de chaque code figure ce que dira le guichet.</translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation>Codes à scanner</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>A day, in Qt&apos;s letters, as in &apos;Saturday 14 June 2027&apos;</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>A day of this year, in Qt&apos;s letters, as in &apos;Saturday 14 June&apos;</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>Laptop and server; a title</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation>Relire le serveur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Enter it: F10, Organizer, Another key.</source>
        <translation>Saisissez-la&#xa0;: F10, Organisateur, Une autre clé.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event.</source>
        <translation>Choisissez de nouveau l’événement&#xa0;: F10, Organisateur, Un autre événement.</translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Les retraits sont gardés sur cet ordinateur. F10, Transmettre les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop. F10, Hand over writes them to a file.</source>
        <translation>Les dossards donnés au guichet sont gardés sur cet ordinateur. F10, Transmettre les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Choose the event again: F10, Organizer, Another event. That saves what is in the file.</source>
        <translation>Choisissez de nouveau l’événement&#xa0;: F10, Organisateur, Un autre événement. Cela sauve ce que contient le fichier.</translation>
    </message>
    <message>
        <source>Read it again: F10, Progress and delivery, Send and read now.</source>
        <translation>Lisez-la de nouveau&#xa0;: F10, Avancement et envoi, Envoyer et lire maintenant.</translation>
    </message>
    <message>
        <source>F10, Progress and delivery, Compare shows whom it is about.</source>
        <translation>F10, Avancement et envoi, Comparer montre de qui il s’agit.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Key and server</source>
        <translation>Clé et serveur</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>How a check came out</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>How a check came out: somebody should look at it</comment>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>How a check came out</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not tried</source>
        <comment>How a check came out</comment>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}</source>
        <translation>Vérification&#xa0;: {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the doors open</source>
        <translation>
            <numerusform>%n chose à faire avant l’ouverture des portes</numerusform>
            <numerusform>%n choses à faire avant l’ouverture des portes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: {passed} of %n check(s) passed</source>
        <translation>
            <numerusform>Rien à faire. Vérifications réussies&#xa0;: {passed} sur %n</numerusform>
            <numerusform>Rien à faire. Vérifications réussies&#xa0;: {passed} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: {checks}</source>
        <translation>Non essayé&#xa0;: {checks}</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>La seule vérification (%n) est réussie</numerusform>
            <numerusform>Les %n vérifications sont réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation>Comment les retraits sont écrits au serveur</translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation>Comment les dossards sont écrits au serveur</translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation>Où les autres courses sont envoyées</translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation>Ordinateurs qui partagent la clé</translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation>Coureur, puis dossard</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>les raisons habituelles</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation>{what}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>notre propre texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation>Diffèrent</translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation>{run}, liste de départ&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation>{run}, cet ordinateur&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation>{run}, serveur&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation>{run}, diffèrent&#xa0;: {number}</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation>retenues</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation>refusées</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation>envoyées</translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation>vues là-bas</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>À faire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation>La liste du serveur n’a jamais été lue jusqu’au bout&#xa0;: il n’y a encore rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation>
            <numerusform>%n coureur diffère&#xa0;: retrait validé sur cet ordinateur ou sur le serveur, pas sur les deux.</numerusform>
            <numerusform>%n coureurs diffèrent&#xa0;: retrait validé sur cet ordinateur ou sur le serveur, pas sur les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation>L’ordinateur et le serveur sont d’accord sur les retraits. Il y a autre chose à regarder.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation>
            <numerusform>Rien ne diffère&#xa0;: %n retrait validé, sur cet ordinateur et sur le serveur.</numerusform>
            <numerusform>Rien ne diffère&#xa0;: %n retraits validés, sur cet ordinateur et sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Server read {moment}, {ago}</source>
        <translation>Serveur lu {moment}, {ago}</translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation>
            <numerusform>nouvelle lecture&#xa0;: %n ligne jusqu’ici</numerusform>
            <numerusform>nouvelle lecture&#xa0;: %n lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation>la dernière lecture n’est pas allée au bout</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>redemandé</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation>{desk}&#xa0;: 1 à {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation>
            <numerusform>%n que rien n’envoie.</numerusform>
            <numerusform>%n que rien n’envoie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation>
            <numerusform>%n numéro manque.</numerusform>
            <numerusform>%n numéros manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>Aucun numéro ne manque.</translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation>Journal de {desks}.</translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation>Codes d’essai pour un lecteur de codes-barres</translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation>Scannez-les l’un après l’autre, comme l’écran les demande. Tenez le lecteur à une main de distance.</translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation>Ajoutez cet utilisateur au groupe dialout (sudo usermod -aG dialout NOM), puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation>Demandez à l’administrateur de cet ordinateur le droit d’utiliser les ports série.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Pas de lecteur série</translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation>Choisissez son port pour en utiliser un.</translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation>Le lecteur sur {port} est prêt</translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation>Scannez quelque chose pour l’essayer.</translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation>Le lecteur sur {port} n’est pas branché</translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation>Branchez-le&#xa0;: il est utilisé dès qu’il est là.</translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation>{port} est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation>Fermez ce programme&#xa0;: le port est alors pris tout seul.</translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser {port}</translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation>{port} est inutilisable</translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation>Rebranchez le lecteur, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation>Les lecteurs série sont inutilisables ici</translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation>Installez de nouveau le programme, ou utilisez un mode clavier USB.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Pas de profil</translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation>Termine chaque scan par Entrée.</translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation>Termine chaque scan par Tab.</translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation>Ne termine un scan par aucune touche&#xa0;: le kiosque attend un court silence.</translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation>On ne sait pas comment il termine un scan.</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation>Tenez le lecteur devant le code et pressez sa gâchette.</translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation>Beaucoup de lecteurs ne lisent pas sur un écran&#xa0;: imprimez alors les codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms entre les touches.</numerusform>
            <numerusform>%n ms entre les touches.</numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation>{trouble}&#xa0;: réparé.</translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation>C’est lent&#xa0;: un code court peut passer pour de la frappe. Réglez le lecteur pour envoyer plus vite, si possible.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation>Met «&#xa0;{prefix}&#xa0;» avant et «&#xa0;{suffix}&#xa0;» après chaque code&#xa0;: laissés de côté.</translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation>Met «&#xa0;{prefix}&#xa0;» avant chaque code&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation>Met «&#xa0;{suffix}&#xa0;» après chaque code&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation>Régler un lecteur</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Les imprimer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation>Ce que lit le kiosque</translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation>Nom de ce lecteur</translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation>Essayez-le&#xa0;: scannez n’importe quoi</translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation>Enregistrer et l’utiliser</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Apprendre de nouveau</translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation>Code {number} sur {total}</translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation>Montrer des codes carrés</translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation>Code-barres {number} sur {total} à scanner</translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation>Mon lecteur ne lit que les barres</translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation>Code carré {number} sur {total} à scanner</translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation>Ce n’était pas le code entier. Scannez-le encore une fois.</translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation>C’était le code d’avant. Scannez celui qui est montré maintenant.</translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation>Bien. Maintenant celui-ci.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation>Lecteur {number}</translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation>Scannez de nouveau&#xa0;: il s’est arrêté au milieu</translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation>Un autre lecteur porte ce nom.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation>La plupart des lecteurs n’ont besoin de rien ici&#xa0;: branchez et scannez.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation>Régler un lecteur…</translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation>Convient à la plupart des lecteurs</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Utilisé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation>Supprimer {scanner}</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Supprimer pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Tapez ici</translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation>Un dossard, un nom ou un e-mail. Ce que vous tapez arrive toujours ici.</translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation>Choisissez ici</translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation>Qui correspond apparaît ici. Les flèches choisissent, Entrée valide.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Regardez ici</translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation>Vert&#xa0;: le retrait est validé, à l’abri sur cet ordinateur. Sinon, on y lit que faire.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Annulez ici</translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation>Le mauvais coureur&#xa0;? Ceci annule le dernier retrait.</translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation>Pas de réseau&#xa0;? Continuez</translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation>Les retraits attendent sur cet ordinateur et partent d’eux-mêmes. On lit ici combien.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation>Votre première fois ici&#xa0;?</translation>
    </message>
    <message>
        <source>A tour of five parts of the screen, half a minute.</source>
        <translation>Une visite de cinq parties de l’écran, une demi-minute.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The camera</comment>
        <translation>elle est éteinte</translation>
    </message>
    <message>
        <source>“{camera}” gives a picture</source>
        <translation>«&#xa0;{camera}&#xa0;» donne une image</translation>
    </message>
    <message>
        <source>Switch it on again: F10, Scanning, Camera.</source>
        <translation>Rallumez-la&#xa0;: F10, Scan, Caméra.</translation>
    </message>
    <message>
        <source>Try yours in practice, with the codes to scan there.</source>
        <translation>Essayez le vôtre à l’entraînement, avec les codes à scanner qu’on y trouve.</translation>
    </message>
    <message>
        <source>none is set up; most work without</source>
        <comment>A scanner</comment>
        <translation>aucun n’est réglé&#xa0;; la plupart marchent sans</translation>
    </message>
    <message>
        <source>“{scanner}” is slow: a short code may be taken for typing</source>
        <translation>«&#xa0;{scanner}&#xa0;» est lent&#xa0;: un code court peut passer pour de la frappe</translation>
    </message>
    <message>
        <source>Set the scanner to send faster if you can.</source>
        <translation>Réglez le lecteur pour envoyer plus vite, si possible.</translation>
    </message>
    <message>
        <source>“{scanner}” is set up</source>
        <translation>«&#xa0;{scanner}&#xa0;» est réglé</translation>
    </message>
    <message>
        <source>Check-ins go on without it: the screen says the same.</source>
        <translation>Les retraits continuent sans&#xa0;: l’écran dit la même chose.</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <comment>The sound</comment>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>Switch it on: F10, This window, Sound.</source>
        <translation>Rétablissez-le&#xa0;: F10, Cette fenêtre, Son.</translation>
    </message>
    <message>
        <source>plays at {volume} %: press Play</source>
        <translation>réglé à {volume}&#xa0;%&#xa0;: appuyez sur Écouter</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Practice: key, server and event are invented. Laptop and devices are the real ones.</source>
        <translation>Entraînement&#xa0;: la clé, le serveur et l’événement sont inventés. L’ordinateur et les appareils sont les vrais.</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Vérifié à {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation>Écouter le son&#xa0;: {sound}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation>Dossards donnés ici</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>Le plus ancien en attente</translation>
    </message>
    <message>
        <source>Why held</source>
        <translation>Pourquoi retenu</translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation>Pas écrit&#xa0;: vérifiez le disque de cet ordinateur. Ce qui est vert est à l’abri dans le fichier de l’événement.</translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation>Envoyer et lire maintenant</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Encore rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n retenu jusqu’à la décision de l’organisateur</numerusform>
            <numerusform>%n retenus jusqu’à la décision de l’organisateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n refusé par le serveur</numerusform>
            <numerusform>%n refusés par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered and seen in the start list</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation>
            <numerusform>%n envoyé et vu dans la liste de départ</numerusform>
            <numerusform>%n envoyés et vus dans la liste de départ</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation>Avancement et envoi</translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation>Par course, ce qui attend, comparer avec le serveur</translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation>Matin de course</translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation>La cadence, et quand tous seront passés</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scan…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Codes…</translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation>Étiquettes pour dossards, codes à l’écran</translation>
    </message>
    <message>
        <source>This window…</source>
        <translation>Cette fenêtre…</translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation>Son, langue, clair ou sombre</translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation>Ses retraits sont oubliés</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation>Organisateur…</translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation>Guichet, événement, clé, droits, réglages</translation>
    </message>
    <message>
        <source>Since {moment}, {ago}</source>
        <translation>Depuis {moment}, {ago}</translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation>Pas encore là, sur place, retraits annulés, refusés</translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation>Listes et papier…</translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation>Débrancher le câble réseau</translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation>Rebrancher le câble réseau</translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation>S’entraîner hors ligne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation>Les touches sur une page, et une visite</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Laptop, key, server, event, devices; offline drill</source>
        <translation>Tout vérifier, et un exercice hors ligne</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Avant l’ouverture des portes</translation>
    </message>
    <message>
        <source>On, where the window is high enough</source>
        <translation>Affiché, si la fenêtre est assez haute</translation>
    </message>
    <message>
        <source>Off: for a finger or a mouse alone</source>
        <translation>Masqué&#xa0;: pour un doigt ou une souris seule</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Son…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation>Clair ou sombre…</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation>Droits, suite, courses, plein écran, PIN, effacement</translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation>Nom de ce guichet…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Un autre événement…</translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation>Celui-ci reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Une autre clé…</translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation>Pour le serveur Intervals</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation>Dossard, nom et course, A4 ou Letter</translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation>Imprimer des codes sur étiquettes…</translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation>Montrer le code d’un coureur</translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation>Pour s’entraîner</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation>Actif&#xa0;: caméra et coureur, puis dossard</translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation>Actif&#xa0;: caméra</translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation>Actif&#xa0;: coureur, puis dossard</translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation>Caméra, lecteur, coureur puis dossard</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume}&#xa0;%</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation>Le câble est rebranché</translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation>Ce qui attend part tout seul.</translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation>Le câble est débranché</translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation>Continuez les retraits, et regardez en haut à droite.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation>À un autre ordinateur, ou en CSV</translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation>On le lit sur les autres guichets&#xa0;: nommez-le donc comme dans la salle.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Le son est coupé</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Le son est actif</translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation>Appuyez sur l’un pour l’entendre.</translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation>Montez le volume pour les entendre.</translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation>Rétablissez le son pour les entendre.</translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation>Le son n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation>Pas de son&#xa0;: il manque à cet ordinateur une partie de son système sonore. Sous Linux, installez libpulse0.</translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation>Pas de son&#xa0;: cet ordinateur n’a pas de haut-parleur prêt. Branchez-en un, ou allumez-le.</translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation>Pas de son&#xa0;: les fichiers de son sont illisibles. Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation>Tapez un dossard, un nom ou un e-mail, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation>Scannez ou trouvez le coureur, puis scannez le dossard que vous donnez.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation>À qui le tour&#xa0;?</translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation>Le dossard {bib} est maintenant le sien</translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation>Dossard donné</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Retrait déjà validé</translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation>L’inscription a été annulée</translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation>L’inscription a été remboursée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Un autre statut</translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation>Course d’un autre guichet</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation>Le bandeau dit ceci sous le refus. Où une ligne est vide, les mots en gris sont dits.</translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation>Rien de plus&#xa0;: le bandeau nomme le guichet.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Gardé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation>De nouveau notre texte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation>Ce statut est nouveau pour ce programme.</translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation>Choisissez la bonne personne ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation>
            <numerusform>%n coureur a {scanned}</numerusform>
            <numerusform>%n coureurs ont {scanned}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation>Cherchez par nom ou par e-mail, ou inscrivez sur place.</translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation>Pas dans cet événement</translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation>{run} n’est pas servie à ce guichet</translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation>{run}&#xa0;: allez à {place}</translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation>Scannez maintenant le dossard</translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation>Scannez maintenant un dossard libre</translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation>retrait validé, mais sans dossard. Échap laisse tel quel.</translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation>retrait pas encore validé. Échap laisse tel quel.</translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation>Le dossard {bib} n’est plus à personne&#xa0;: remettez-le.</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Il avait été annulé auparavant.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation>Dossard repris</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Retrait annulé</translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation>{name} reçoit {bib}</translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation>{name} reçoit un dossard libre</translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation>{bib} appartient à {name}</translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation>Mauvais dossard</translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation>{bib} n’est à personne.</translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation>Ce n’est pas un dossard</translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation>Remettez-le et scannez le bon. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation>Donné auparavant.</translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation>Donné&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation>Donné par {desk}&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation>La liste de départ n’est pas complète. Réessayez dans un instant, sinon demandez à l’organisateur.</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Pas encore dans la liste</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation>écrit presque pareil</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation>sonne pareil</translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation>aussi appelé ainsi</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>Personne ne s’appelle {name}</translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation>Est-ce {bib_and_name}&#xa0;? Demandez, puis un nouvel appui sur Entrée valide le retrait.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation>
            <numerusform>%n porte ce nom</numerusform>
            <numerusform>%n portent ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation>Regardez la course et l’e-mail. Un nouvel appui sur Entrée valide le retrait de {bib_and_name}.</translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation>Aucun dossard n’est {bib}</translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation>Tapez le dossard entier. Ou un nouvel appui sur Entrée valide le retrait de {bib_and_name}.</translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation>{bib} est-il le dossard pour {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation>Un nouvel appui sur Entrée le donne. Sinon, continuez à taper.</translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation>l’e-mail correspond</translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation>correspond en partie</translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation>Inscrit, retrait validé</translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation>Pas encore de dossard&#xa0;: donnez-en un</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation>Plus dans la liste de départ</translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation>Statut «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation>Il n’y a personne dans cette liste</translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation>Choisissez une autre liste, ou davantage.</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>L’imprimante ne l’a pas pris</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation>Vérifiez qu’elle est allumée et qu’elle a du papier.</translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation>Liste de départ lue&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation>Liste de départ jamais lue</translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation>Imprimé de {desk} le {day} à {time}</translation>
    </message>
    <message>
        <source>{read}, NOT COMPLETE</source>
        <translation>{read}, PAS COMPLÈTE</translation>
    </message>
    <message>
        <source>Pace group {group}</source>
        <translation>Groupe d’allure {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation>
            <numerusform>%n coureur</numerusform>
            <numerusform>%n coureurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{runners}, %n checked in</source>
        <translation>
            <numerusform>{runners}, %n retrait validé</numerusform>
            <numerusform>{runners}, %n retraits validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} on {pages} saved in {file}.</source>
        <translation>Enregistré dans {file}&#xa0;: {rows} sur {pages}.</translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation>{rows} sur {pages} envoyées à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation>
            <numerusform>%n nom a des lettres qu’aucune police de cet ordinateur ne connaît.</numerusform>
            <numerusform>%n noms ont des lettres qu’aucune police de cet ordinateur ne connaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation>Retrait validé chez Intervals, heure inconnue</translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation>Heure&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation>{moment}, par {desk}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Retrait pas encore validé</translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation>Allure {group}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Retiré par {name}</translation>
    </message>
    <message>
        <source>no bib</source>
        <translation>sans dossard</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation>Retrait validé&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation>Retraits annulés</translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation>Qui est attendu et dont le retrait n’est pas validé.</translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation>Toutes les inscriptions, quel que soit leur statut.</translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation>Gardés ici, mais refusés par le serveur&#xa0;: prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation>Gardés ici jusqu’à la décision de l’organisateur.</translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation>Validés bien que quelque chose s’y oppose, et pourquoi.</translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation>Retraits qui ont été annulés, et pourquoi.</translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation>Qui s’est inscrit à un guichet.</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>Tous ceux qui sont attendus sont là.</translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation>La liste de départ est encore vide.</translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation>Le serveur n’a rien refusé.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation>Aucun retrait n’a été validé malgré le statut.</translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation>Aucun retrait n’a été annulé.</translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation>Personne ne s’est inscrit à un guichet.</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation>Par prénom</translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation>Par dossard</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation>Par course</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By time</source>
        <comment>How a list is sorted</comment>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By reason</source>
        <comment>How a list is sorted</comment>
        <translation>Par raison</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>A registration</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>A registration</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A registration</comment>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>A registration</comment>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <comment>A registration</comment>
        <translation>Plus dans la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>When it was done</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A runner</comment>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation>Chez Intervals</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Course annulée</translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation>Course reportée</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Inscriptions closes</translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation>Inscriptions suspendues</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation>Cette course est annulée. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation>Cette course est reportée. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation>Les inscriptions sont closes. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation>Les inscriptions sont suspendues. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation>Cette course est complète. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation>Cette course n’est pas servie ici. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation>On ne sait pas si cette course est ouverte. N’inscrivez que si l’organisateur l’a dit.</translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation>Demandez l’e-mail. Une famille peut en partager un.</translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation>Retirez l’espace de l’e-mail.</translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation>Il manque le @, comme dans nom@example.org.</translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation>Il y a deux @. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation>Il manque quelque chose avant le @.</translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation>Il manque quelque chose après le @.</translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation>Il manque la fin, comme dans nom@example.org.</translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation>Une lettre après le @ ne peut pas être juste.</translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation>État «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Allez à {place}</translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation>{state}&#xa0;: pas d’inscription sur place</translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation>Mêmes nom et e-mail</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation>Nom semblable, même e-mail</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom semblable</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même e-mail</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>Pas à ce guichet</translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation>Continuez les retraits</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation>
            <numerusform>%n retrait est à l’abri ici et attend</numerusform>
            <numerusform>%n retraits sont à l’abri ici et attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation>Hors ligne depuis {moment}</translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation>Connectez-vous à ce réseau</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Pas encore de clé d’API</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation>Pause jusqu’à {time}</translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation>Gardés ici. Prévenez l’organisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation>
            <numerusform>%n dossard refusé</numerusform>
            <numerusform>%n dossards refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation>
            <numerusform>%n retrait refusé</numerusform>
            <numerusform>%n retraits refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation>
            <numerusform>%n retrait retenu</numerusform>
            <numerusform>%n retraits retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Pas de seconde copie</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation>Vérifiez le disque. Prévenez l’organisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n lue jusqu’ici</numerusform>
            <numerusform>%n lues jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation>Liste de départ incomplète</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>lue {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>Check-ins</comment>
        <translation>
            <numerusform>Envoi de %n</numerusform>
            <numerusform>Envoi de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>list %n day(s) old</source>
        <comment>The start list</comment>
        <translation>
            <numerusform>liste vieille de %n jour</numerusform>
            <numerusform>liste vieille de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n h old</source>
        <comment>The start list; hours</comment>
        <translation>
            <numerusform>liste vieille de %n h</numerusform>
            <numerusform>liste vieille de %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list %n min old</source>
        <comment>The start list; minutes</comment>
        <translation>
            <numerusform>liste vieille de %n min</numerusform>
            <numerusform>liste vieille de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation>Retraits validés&#xa0;: {number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation>
            <numerusform>%n de plus n’a pas pu être lue</numerusform>
            <numerusform>%n de plus n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation>
            <numerusform>Incomplète&#xa0;: %n inscription lue jusqu’ici</numerusform>
            <numerusform>Incomplète&#xa0;: %n inscriptions lues jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation>
            <numerusform>Complète&#xa0;: %n inscription</numerusform>
            <numerusform>Complète&#xa0;: %n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation>{trouble}. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichés</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation>
            <numerusform>%n retrait est à l’abri sur cet ordinateur</numerusform>
            <numerusform>%n retraits sont à l’abri sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation>
            <numerusform>Il partira la prochaine fois que ce programme sera ouvert et en ligne. Rien n’est perdu.</numerusform>
            <numerusform>Ils partiront la prochaine fois que ce programme sera ouvert et en ligne. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation>Ceci ne peut pas être un PIN</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Choisissez de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation>Le PIN des réglages est inutilisable</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Lancez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation>Il y a trop peu de mémoire pour vérifier le PIN</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation>{run} ne prend pas d’inscription sur place ici</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>Choisissez une autre course.</translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation>Vérifiez son nom et son emplacement ({why}).</translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation>Ces réglages sont d’une version plus récente</translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation>Mettez à jour le kiosque sur cet ordinateur, puis reprenez-les.</translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation>Le code des réglages n’a pas été lu en entier</translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation>Scannez-le de nouveau, ou prenez plutôt le fichier des réglages.</translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation>Ces réglages sont inutilisables</translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation>Ce qui figure à {name} n’est pas permis. Enregistrez-les de nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation>Ce n’est pas un fichier de réglages</translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation>Choisissez-en un qu’un autre ordinateur a enregistré&#xa0;: F10, Organisateur, Réglages pour d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation>Un autre programme tient l’événement ouvert</translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation>Fermez-le, puis effacez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation>
            <numerusform>%n opération n’est que sur cet ordinateur</numerusform>
            <numerusform>%n opérations ne sont que sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation>Envoyez-les, ou transmettez l’événement dans un fichier, puis effacez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation>Sans le dossard…</translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation>{others}&#xa0;: F3</translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation>Valider quand même…</translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation>Donner ce dossard…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation>Ce guichet n’a aucun retrait validé.</translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation>Annuler {bib} · {name}</translation>
    </message>
    <message>
        <source>Checked in by {desk}</source>
        <translation>Retrait par {desk}</translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation>Valider quand même le retrait de {name}</translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation>Valider le retrait de {name} sans scanner de dossard</translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation>{name} reçoit {new_bib} à la place de {old_bib}</translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation>Annuler ce retrait…</translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation>Montrer le code…</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un autre guichet</translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation>A déjà son dossard</translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation>Le dossard ne peut pas être scanné</translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation>Plus de dossards</translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation>Dossard perdu</translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation>Dossard abîmé</translation>
    </message>
    <message>
        <source>Another run</source>
        <translation>Autre course</translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation>ENTRAÎNEMENT — coureurs inventés, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scannez de nouveau</translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation>Le lecteur s’est arrêté au milieu.</translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation>Scannez de nouveau&#xa0;: le lecteur s’est arrêté au milieu.</translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation>{reason}&#xa0;: était-ce «&#xa0;{code}&#xa0;»&#xa0;? Cherchez cette personne, et réglez le lecteur.</translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation>Régler le lecteur…</translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation>Scannez ou tapez le dossard pour {name}</translation>
    </message>
    <message>
        <source>Bib for {name}</source>
        <translation>Dossard de {name}</translation>
    </message>
    <message>
        <source>Scan or type the bib</source>
        <translation>Scannez ou tapez le dossard</translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation>{name} reste comme avant</translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation>Aucun dossard n’a été scanné pour cette personne.</translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation>Trouvez d’abord quelqu’un</translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation>Puis F3 montre toutes les personnes du même e-mail.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>retenu jusqu’à la décision de l’organisateur</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation>envoyé et vu dans la liste de départ</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation>Dossard</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>A registration</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>A registration</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>A registration</comment>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>waitlist</source>
        <comment>A registration</comment>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Dossard</translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation>Groupe d’allure</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Retrait non validé</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation>Dossard {bib}</translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation>trouve un dossard</translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation>trouve Anna Müller&#xa0;: les débuts de ses noms, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation>trouve un e-mail</translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation>Inscrire sur place</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation>Personne ne correspond à «&#xa0;{typed}&#xa0;» parmi les {number} lus jusqu’ici</translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation>La liste de départ n’est pas encore complète&#xa0;: qui manque peut encore apparaître.</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation>Personne ne correspond à «&#xa0;{typed}&#xa0;» parmi {number}</translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation>Essayez moins de lettres, le nom de famille seul, ou l’e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation>
            <numerusform>La recherche se prépare&#xa0;: %n coureur jusqu’ici</numerusform>
            <numerusform>La recherche se prépare&#xa0;: %n coureurs jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation>Qui manque apparaît dans un instant. Un dossard entier et Entrée marchent déjà.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Quel événement&#xa0;?</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Guichet 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Trouver un événement</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce guichet</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Lecture des événements…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation>
            <numerusform>%n événement, {here} sur cet ordinateur.</numerusform>
            <numerusform>%n événements, {here} sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation>Pas encore d’événement. Un organisateur en crée un dans Intervals.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation>
            <numerusform>%n de plus&#xa0;: tapez ci-dessus une partie du nom ou la date.</numerusform>
            <numerusform>%n de plus&#xa0;: tapez ci-dessus une partie du nom ou la date.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation>Aucun événement ne correspond à ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation>Sur cet ordinateur&#xa0;: fonctionne sans réseau</translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation>Liste de départ incomplète&#xa0;: ouvrez-la pour continuer</translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation>Donnez d’abord un nom à ce guichet, par exemple Guichet 1.</translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation>Quand un ordinateur s’arrête ou n’a pas de réseau, un autre continue. Rien n’est doublé, autant de fois que vous le fassiez.</translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation>Donner à un autre ordinateur…</translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation>Un fichier&#xa0;: liste de départ et retraits</translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation>Prendre d’un autre ordinateur…</translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation>Des fichiers que d’autres guichets ont écrits</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation>Liste de départ avec les retraits, en CSV</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation>Donner à un autre ordinateur</translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation>Fichiers de transmission</translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation>Prendre d’un autre ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation>
            <numerusform>%n de plus avec cet e-mail</numerusform>
            <numerusform>%n de plus avec cet e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation>
            <numerusform>%n retrait validé</numerusform>
            <numerusform>%n retraits validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation>
            <numerusform>%n retrait déjà validé</numerusform>
            <numerusform>%n retraits déjà validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n non enregistré</numerusform>
            <numerusform>%n non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>Quelqu’un d’autre retire</translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation>Valider ensemble</translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation>Les dossards ne sont pas scannés ici&#xa0;: donnez ceux qui figurent dans les lignes.</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Le coureur</translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation>Chacun le sien</translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation>Il ne reste aucun retrait à valider ici</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>Qui retire pour {name}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation>
            <numerusform>%n inscription avec {email}</numerusform>
            <numerusform>%n inscriptions avec {email}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation>
            <numerusform>Valider %n retrait</numerusform>
            <numerusform>Valider %n retraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Ne cocher personne</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Cocher tout le monde</translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation>Dossard, nom ou e-mail</translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation>Chercher un coureur par dossard, nom ou e-mail</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation>Trouvez ou scannez d’abord le coureur.</translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation>Le retrait de {name} n’a pas été validé.</translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation>Avancement par course, liste de départ et envois</translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation>Réseau&#xa0;: {title}. {line}</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Montrer la visite</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les touches</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation>Comment valider un retrait</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Un retrait</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation>Demandez</translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation>Votre dossard, ou votre nom ?</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation>Tapez</translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation>Dossard ou quelques lettres. Ou scan.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation>Comparez</translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation>Est-ce cette personne, cette course&#xa0;?</translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation>Appuyez sur Entrée</translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation>Cela prend le coureur dans le cadre bleu.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation>Regardez</translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation>Vert : donnez le dossard. Au suivant.</translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation>Vert&#xa0;: retrait validé</translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation>C’est à l’abri sur cet ordinateur. Donnez le dossard.</translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation>Jaune&#xa0;: retrait déjà validé</translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation>On y lit quand et où. Pas de second dossard.</translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation>Rouge foncé&#xa0;: stop</translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation>Rien n’a été enregistré. On y lit que faire ensuite.</translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation>Bord bleu&#xa0;: regardez</translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation>Il demande quelque chose, ou dit ce qui a été fait.</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>chercher, de partout</translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation>choisir un coureur</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>valider le retrait</translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation>effacer, ou fermer</translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation>annuler le dernier retrait</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation>inscrire sur place</translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation>valider ensemble une famille</translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation>le bouton du bandeau</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation>remplir l’écran, et retour</translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation>Le réseau tombe</translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation>Continuez. Les retraits attendent ici et partent d’eux-mêmes. En haut à droite, on lit combien.</translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation>L’ordinateur s’arrête</translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation>Rallumez-le. Tout ce qui était vert est encore là.</translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation>Le mauvais coureur</translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation>Appuyez sur Ctrl+Z et choisissez pourquoi. Puis validez le bon.</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Vous hésitez</translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation>Envoyez le coureur au guichet de l’organisateur, et prenez le suivant. L’organisateur peut décider.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Choisi en ce moment</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation>Sans groupe d’allure</translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation>Lecture de la liste de départ</translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation>Commencer les retraits</translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation>Vous pouvez commencer&#xa0;: le reste est lu pendant ce temps.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation>Ce qui a été lu est gardé, et un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} sur {of}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation>Courses et groupes d’allure</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>État à {time}</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation>
            <numerusform>%n autre guichet</numerusform>
            <numerusform>%n autres guichets</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation>{share} de tous les attendus</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n encore à venir</numerusform>
            <numerusform>%n encore à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation>Plus personne à venir</translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation>
            <numerusform>à %n guichet</numerusform>
            <numerusform>à %n guichets</numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation>Aucun guichet ne travaille.</translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation>{number} par minute</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Seconds per runner</source>
        <translation>Secondes par coureur</translation>
    </message>
    <message>
        <source>Too few check-ins to say</source>
        <translation>Trop peu de retraits pour le dire</translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation>
            <numerusform>Sur %n coureur, sans les pauses</numerusform>
            <numerusform>Sur %n coureurs, sans les pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation>Ce guichet&#xa0;: trop peu pour le dire</translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation>
            <numerusform>Ce guichet&#xa0;: {seconds}, sur %n</numerusform>
            <numerusform>Ce guichet&#xa0;: {seconds}, sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation>Tous passés à</translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation>Tous les départs sont passés.</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Tout le monde est passé.</translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation>L’heure de leur départ n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation>
            <numerusform>%n trop tard pour le départ</numerusform>
            <numerusform>%n trop tard pour le départ</numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation>{span} avant le départ</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation>Personne n’est encore attendu&#xa0;: la liste de départ est vide.</translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation>
            <numerusform>Tous les départs sont passés. %n coureur n’est pas venu.</numerusform>
            <numerusform>Tous les départs sont passés. %n coureurs ne sont pas venus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Tous ceux qui sont attendus sont passés.</translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation>Aucun retrait n’est encore validé.</translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>{run}&#xa0;: trop peu de retraits dans les 15 dernières minutes pour dire quand tous seront passés.</translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation>Trop peu de retraits dans les 15 dernières minutes pour dire quand tous seront passés.</translation>
    </message>
    <message numerus="yes">
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>{run}&#xa0;: à cette cadence, %n coureur attendrait encore au départ de {time}. Ouvrez d’autres guichets.</numerusform>
            <numerusform>{run}&#xa0;: à cette cadence, %n coureurs attendraient encore au départ de {time}. Ouvrez d’autres guichets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation>
            <numerusform>À cette cadence, %n coureur attendrait encore au départ de {time}. Ouvrez d’autres guichets.</numerusform>
            <numerusform>À cette cadence, %n coureurs attendraient encore au départ de {time}. Ouvrez d’autres guichets.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation>À cette cadence, tous seront passés à {time}.</translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation>{run}&#xa0;: à cette cadence, tous seront passés à {time}, {span} avant le départ.</translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation>À cette cadence, tous seront passés à {time}, {span} avant le départ de {start}.</translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation>Comme si tout le monde venait&#xa0;: en général, certains ne viennent pas.</translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation>
            <numerusform>Il connaît les retraits de %n guichet, et d’aucun autre.</numerusform>
            <numerusform>Il connaît les retraits de %n guichets, et d’aucun autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation>Il connaît les retraits de {desks}, et d’aucun autre guichet.</translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation>Il ne connaît que les retraits de ce guichet.</translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation>La liste de départ n’a pas été lue jusqu’au bout&#xa0;: on en attend peut-être davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation>
            <numerusform>%n chez Intervals, heure inconnue</numerusform>
            <numerusform>%n chez Intervals, heure inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation>
            <numerusform>%n plus tôt que ce qui est montré</numerusform>
            <numerusform>%n plus tôt que ce qui est montré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation>
            <numerusform>%n à une heure encore à venir&#xa0;: l’horloge d’un ordinateur est-elle fausse&#xa0;?</numerusform>
            <numerusform>%n à une heure encore à venir&#xa0;: l’horloge d’un ordinateur est-elle fausse&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation>Retraits par 5 minutes</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation>
            <numerusform>{times}&#xa0;: %n retrait validé</numerusform>
            <numerusform>{times}&#xa0;: %n retraits validés</numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>départ&#xa0;: {time}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>départ donné&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation>Ceci est à l’organisateur. Les retraits continuent sans.</translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation>PIN de l’organisateur</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisissez le PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Mauvais PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation>
            <numerusform>Mauvais PIN. Encore %n essai avant de devoir attendre.</numerusform>
            <numerusform>Mauvais PIN. Encore %n essais avant de devoir attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Trop de mauvais PIN. Réessayez dans {time}.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Maintenant.</translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and run: kiosk pin --forget</source>
        <translation>Oublié&#xa0;? Fermez le kiosque et lancez&#xa0;: kiosk pin --forget</translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation>Code avec les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation>Remplir l’écran dès le démarrage</translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation>Rien d’autre de cet ordinateur ne gêne</translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation>Chacun peut quitter le plein écran avec F11. Avec un PIN, il faut le saisir.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation>Quitter le plein écran demande le PIN.</translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation>Quitter le plein écran demande le PIN, s’il était rempli dès le démarrage.</translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation>Quitter le plein écran maintenant</translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation>Remplir l’écran maintenant</translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation>La fenêtre retrouve un cadre</translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation>Comme le fait F11</translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation>La fenêtre remplit désormais l’écran.</translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation>La fenêtre s’ouvre avec un cadre.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation>Rien ne changerait&#xa0;: cet ordinateur a déjà ces réglages.</translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation>Inconnus de cette version, et laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation>Propres à un seul ordinateur, et laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n changement</numerusform>
            <numerusform>Reprendre %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation>Les réglages d’un autre ordinateur ont été scannés. Voici ce qui changerait ici&#xa0;:</translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation>Reprendre ces réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation>Réglages pour d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation>Installez un ordinateur, et donnez ses choix aux autres. N’y figurent jamais&#xa0;: la clé d’API, le PIN, le nom du guichet, la caméra et le lecteur.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation>Pour une clé USB</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Montrer un code</translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation>Un autre ordinateur le scanne</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Prendre d’un fichier…</translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation>Ce qui changerait est d’abord montré</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation>Ces réglages sont trop longs pour un code. Enregistrez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation>Tenez-le devant la caméra de l’autre ordinateur</translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation>Ou scannez-le là-bas avec un lecteur. Cet ordinateur montre ce qui changerait, et demande d’abord.</translation>
    </message>
    <message>
        <source>A new laptop takes it on its first screen: Settings of another laptop.</source>
        <translation>Un nouvel ordinateur le prend sur son premier écran&#xa0;: Réglages d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Prendre les réglages d’un fichier</translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation>{file} changerait ceci ici&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation>Un PIN a de {fewest} à {most} chiffres.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Supprimer le PIN</translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation>Chacun peut alors ouvrir ces pages</translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, leaving full screen, and undoing what another desk did, never checking in.</source>
        <translation>Il ferme ces pages, un autre événement, une autre clé, la sortie du plein écran et l’annulation de ce qu’un autre guichet a fait, jamais les retraits.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation>Un PIN est défini. Il tient les bénévoles à l’écart de ces pages&#xa0;; il n’arrête pas un voleur.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation>Aucun PIN n’est défini&#xa0;: chacun sur cet ordinateur peut ouvrir ces pages.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Définir un PIN…</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation>Le même encore une fois, pour qu’une faute de frappe ne vous enferme pas dehors.</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nouveau PIN, encore une fois</translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation>Ce n’était pas le même. Recommencez.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation>Le PIN est défini. Retenez-le.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>Le PIN est supprimé.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Courses ici</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation>{number} vues sur le serveur</translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation>{number} envoyées</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} en attente</translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation>{number} retenues</translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation>{number} refusées</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>Dernière transmission</translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation>Dernier export</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation>
            <numerusform>{when}, avec %n opération</numerusform>
            <numerusform>{when}, avec %n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation>
            <numerusform>%n fichier, {size} Mo</numerusform>
            <numerusform>%n fichiers, {size} Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>Identifiant du guichet</translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation>SHA-256 du fichier de transmission</translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation>{event} a été effacé de cet ordinateur</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation>Valider quand même</translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation>Qui est annulé, remboursé, en liste d’attente ou sur une autre course est refusé. Les bénévoles peuvent être autorisés à valider quand même&#xa0;; la raison est enregistrée.</translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation>Les bénévoles peuvent le faire</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Raisons au choix</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Une raison à vous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation>«&#xa0;{reason}&#xa0;» vient toujours en dernier&#xa0;: le bénévole la tape.</translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation>Les bénévoles peuvent valider quand même.</translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation>Les bénévoles ne peuvent pas valider quand même.</translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation>Il reste au moins une raison.</translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation>Au choix&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation>Retirée&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation>
            <numerusform>Il y a de la place pour %n raison. Retirez-en d’abord une autre.</numerusform>
            <numerusform>Il y a de la place pour %n raisons. Retirez-en d’abord une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation>Courses à ce guichet</translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation>Qui vient pour une autre course est envoyé au guichet que vous nommez à côté.</translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation>Personne n’est envoyé ailleurs</translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation>Où {run} est envoyée</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Servie ici</translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation>Envoyée à, par exemple&#xa0;: Guichet 5</translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation>Aucune course de cet événement n’est choisie&#xa0;: tout le monde est donc renvoyé. Cochez-en une, ou toutes.</translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation>Toutes les courses sont servies ici.</translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation>Retirez les courses qui ne sont pas servies ici.</translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation>Au moins une course est servie ici.</translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation>Servie ici&#xa0;: {run}</translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation>Plus servie ici&#xa0;: {run}</translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation>{run}&#xa0;: allez à {desk}</translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation>{run}&#xa0;: aucun guichet nommé</translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation>Effacer l’événement de cet ordinateur</translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation>La liste de départ, les retraits et leurs copies sont supprimés ici. Le serveur et les fichiers que vous avez enregistrés gardent ce qu’ils ont. Ce qui est supprimé ne revient pas.</translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation>Transmettre dans un fichier…</translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation>Liste de départ et tous les retraits, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation>Pour l’effacer, tapez {event} ou {word}&#xa0;:</translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation>Transmettre dans un fichier</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation>Transmis&#xa0;: {file}. Emportez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation>
            <numerusform>%n opération n’est que sur cet ordinateur&#xa0;: le serveur ne l’a pas.</numerusform>
            <numerusform>%n opérations ne sont que sur cet ordinateur&#xa0;: le serveur ne les a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation>Attendez qu’elles soient envoyées, ou transmettez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation>
            <numerusform>Depuis le dernier fichier, de {time}, %n de plus a été enregistrée.</numerusform>
            <numerusform>Depuis le dernier fichier, de {time}, %n de plus ont été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation>Un scan attend que ceci soit fermé.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation>
            <numerusform>%n scan attend que ceci soit fermé.</numerusform>
            <numerusform>%n scans attendent que ceci soit fermé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why? A click or Enter records it.</source>
        <translation>Pourquoi ? Un clic ou Entrée l’enregistre.</translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation>Dites pourquoi en quelques mots. C’est enregistré.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation>Annuler {bib}, {name}, retrait validé&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>Derniers retraits à ce guichet</translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation>Encore personne. Chaque retrait apparaît ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation>Derniers à ce guichet</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Valider le retrait</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation>Coureurs trouvés</translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation>Marche sans réglage</translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation>Coureur, puis dossard&#xa0;: actif</translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation>Coureur, puis dossard&#xa0;: inactif</translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation>Vert une fois scanné le dossard que l’on donne</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Caméra…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Lecteur…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>Lecteur série…</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation>Les autres lecteurs continuent</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Codes d’essai</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>La clé est gardée dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé n’est donc pas gardée, saisissez-la après chaque démarrage.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation>Vérifiez qu’elle a été copiée en entier, ou demandez-en une autre à l’organisateur.</translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation>Pas de réponse de cette adresse. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation>Trouver, valider, fini&#xa0;: avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation>S’entraîner avec des coureurs inventés</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation>Continuer pour un autre ordinateur</translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation>Avec le fichier qu’il a transmis</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation>Serveur Intervals</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Settings of another laptop…</source>
        <translation>Réglages d’un autre ordinateur…</translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation>Se connecter à un événement</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken from the other laptop</source>
        <translation>
            <numerusform>%n réglage repris de l’autre ordinateur</numerusform>
            <numerusform>%n réglages repris de l’autre ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Choisir un événement</translation>
    </message>
    <message>
        <source>The key is on this laptop already</source>
        <translation>La clé est déjà sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is never among the settings. Type it above, or ask the organizer for it.</source>
        <translation>Elle n’est jamais parmi les réglages. Saisissez-la ci-dessus, ou demandez-la à l’organisateur.</translation>
    </message>
    <message>
        <source>Still missing: the API key</source>
        <translation>Il manque encore&#xa0;: la clé d’API</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation>L’adresse du serveur manque</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Elle commence par https://</translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation>L’organisateur en crée une dans Intervals, sous les clés d’API.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>La clé d’API manque</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation>{what} en ordre</translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation>{what} pas en ordre</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation>valider</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation>Les retraits ne peuvent pas commencer</translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation>Personne n’a été inscrit</translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation>F2 reprend ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation>Déjà dans la liste de départ&#xa0;?</translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation>Est-ce l’un d’eux&#xa0;? Sinon, inscrivez quand même.</translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation>Qui a cet e-mail, ou un nom semblable, est montré ici avant que rien ne soit enregistré.</translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation>Vouliez-vous dire {domain}&#xa0;?</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Prendre {domain}</translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation>Groupe d’allure, s’il y en a un</translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation>Remarque, s’il y en a une</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Inscrire et valider</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation>Reprendre cette inscription</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Inscrire quand même</translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation>Demandez le nom.</translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation>Choisissez la course.</translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation>Cet événement n’a pas de course.</translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation>Choisissez la course</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
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
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Montrer toute la liste</translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>Personne de cette liste ne correspond.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: enregistrez un fichier PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation>Enregistré dans {file}&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Check that this user may write to {folder}, and that there is room.</source>
        <translation>Vérifiez que cet utilisateur peut écrire dans {folder} et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>no folder can be made: {reason}</source>
        <translation>aucun dossier ne peut être créé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>on this laptop’s disk, beside the events</source>
        <comment>A folder</comment>
        <translation>sur le disque de cet ordinateur, à côté des événements</translation>
    </message>
    <message numerus="yes">
        <source>only %n registration(s) came</source>
        <translation>
            <numerusform>une seule inscription (%n) est arrivée</numerusform>
            <numerusform>seulement %n inscriptions sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented registration(s) in {time} ms</source>
        <translation>
            <numerusform>%n inscription inventée en {time} ms</numerusform>
            <numerusform>%n inscriptions inventées en {time} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>le serveur ne répond plus</translation>
    </message>
    <message>
        <source>the server still answers</source>
        <translation>le serveur répond encore</translation>
    </message>
    <message>
        <source>somebody was not found first by name and by bib</source>
        <translation>quelqu’un n’a pas été trouvé en premier par nom et par dossard</translation>
    </message>
    <message>
        <source>by name and by bib, each within {time} ms</source>
        <translation>par nom et par dossard, chacun en {time} ms au plus</translation>
    </message>
    <message>
        <source>somebody could not be checked in</source>
        <translation>le retrait de quelqu’un n’a pas pu être validé</translation>
    </message>
    <message>
        <source>Offline drill</source>
        <translation>Exercice hors ligne</translation>
    </message>
    <message>
        <source>a check-in could not be taken back</source>
        <translation>un retrait n’a pas pu être annulé</translation>
    </message>
    <message numerus="yes">
        <source>of %n operation(s) {number} wait</source>
        <translation>
            <numerusform>en attente&#xa0;: {number} sur %n opération</numerusform>
            <numerusform>en attente&#xa0;: {number} sur %n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), each on the disk within {time} ms; one undo</source>
        <translation>
            <numerusform>%n retrait, sur le disque en {time} ms&#xa0;; une annulation</numerusform>
            <numerusform>%n retraits, chacun sur le disque en {time} ms&#xa0;; une annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) lost</source>
        <translation>
            <numerusform>%n opération est perdue</numerusform>
            <numerusform>%n opérations sont perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>what was recorded is not what is there</source>
        <comment>Of a drill</comment>
        <translation>ce qui a été enregistré n’est pas ce qui est là</translation>
    </message>
    <message numerus="yes">
        <source>all %n operation(s) (is|are) there</source>
        <translation>
            <numerusform>la seule opération (%n) est là</numerusform>
            <numerusform>les %n opérations sont toutes là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) not in it</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>%n opération n’y est pas</numerusform>
            <numerusform>%n opérations n’y sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has all %n operation(s)</source>
        <comment>The second copy</comment>
        <translation>
            <numerusform>contient la seule opération (%n)</numerusform>
            <numerusform>contient les %n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything was delivered</source>
        <translation>tout n’a pas été envoyé</translation>
    </message>
    <message>
        <source>not everything was delivered once</source>
        <translation>tout n’a pas été envoyé une fois et une seule</translation>
    </message>
    <message>
        <source>the server shows something else</source>
        <translation>le serveur montre autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered, each once; the server shows them</source>
        <translation>
            <numerusform>%n envoyée, une seule fois&#xa0;; le serveur la montre</numerusform>
            <numerusform>%n envoyées, chacune une fois&#xa0;; le serveur les montre</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <comment>Of a drill</comment>
        <translation>rien n’a été créé</translation>
    </message>
    <message>
        <source>Remove {folder} when there is time.</source>
        <translation>Supprimez {folder} quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>the folder is still there</source>
        <translation>le dossier est encore là</translation>
    </message>
    <message>
        <source>the folder is gone, and no event was touched</source>
        <translation>le dossier a disparu, et aucun événement n’a été touché</translation>
    </message>
    <message>
        <source>On the other laptop: F10, Organizer, Settings, Settings for other laptops, Show as a code.</source>
        <translation>Sur l’autre ordinateur&#xa0;: F10, Organisateur, Réglages, Réglages pour d’autres ordinateurs, Montrer un code.</translation>
    </message>
    <message>
        <source>This code holds no settings</source>
        <translation>Ce code ne contient pas de réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of another laptop</source>
        <translation>Réglages d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Show the other laptop’s code to the camera</source>
        <translation>Montrez à la caméra le code de l’autre ordinateur</translation>
    </message>
    <message>
        <source>Hold that code before this camera, or scan it with a hand scanner.</source>
        <translation>Tenez ce code devant cette caméra, ou scannez-le avec un lecteur.</translation>
    </message>
    <message>
        <source>Or import the file that it saved.</source>
        <translation>Ou importez le fichier qu’il a enregistré.</translation>
    </message>
    <message>
        <source>What would change is shown first. The API key is never in it.</source>
        <translation>Ce qui changerait est d’abord montré. La clé d’API n’y figure jamais.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des réglages…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>it was broken off</source>
        <comment>A check</comment>
        <translation>elle a été interrompue</translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n check(s) passed</source>
        <translation>
            <numerusform>Vérifications réussies&#xa0;: {passed} sur %n</numerusform>
            <numerusform>Vérifications réussies&#xa0;: {passed} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>The same letter with another accent</source>
        <translation>La même lettre avec un autre accent</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>Ranger le clavier</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Le serveur dit : {words}</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Le serveur l’a refusé</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>As it stands on the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>As it stands on the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>As it stands on the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>see its text</source>
        <comment>A licence</comment>
        <translation>voir le texte</translation>
    </message>
    <message>
        <source>{component}, licence: {licence}</source>
        <translation>{component}, licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0). They are files of their own beside the program: you may replace them with versions that you have changed, and take the program apart to find mistakes in them.</source>
        <translation>Qt et PySide6 sont utilisés sous la GNU Lesser General Public License, version 3 (LGPL-3.0). Ce sont des fichiers séparés, à côté du programme&#xa0;: vous pouvez les remplacer par des versions que vous avez modifiées, et analyser le programme pour y trouver des erreurs.</translation>
    </message>
    <message>
        <source>The source code of Qt and PySide6 is at https://download.qt.io. Whoever gave you this program also gives you the source code of the versions that are used here, when you ask for it.</source>
        <translation>Le code source de Qt et de PySide6 se trouve sur https://download.qt.io. Qui vous a donné ce programme vous donne aussi, sur demande, le code source des versions utilisées ici.</translation>
    </message>
    <message>
        <source>The list beside this names every component; choose one to read the whole text of its licence.</source>
        <translation>La liste à côté nomme tous les composants&#xa0;; choisissez-en un pour lire le texte entier de sa licence.</translation>
    </message>
    <message>
        <source>Check-in {version}</source>
        <translation>Retrait des dossards {version}</translation>
    </message>
    <message>
        <source>Data of this laptop: {folder}</source>
        <translation>Données de cet ordinateur&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Logs, without anybody&apos;s data: {folder}</source>
        <translation>Journaux, sans données personnelles&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Runs with: {parts}</source>
        <translation>Fonctionne avec&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence: use it, change it, pass it on.</source>
        <translation>Ce programme est un logiciel libre sous licence MIT&#xa0;: utilisez-le, modifiez-le, transmettez-le.</translation>
    </message>
</context>
</TS>
