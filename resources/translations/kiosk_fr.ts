<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Write it like https://api.intervals.run; plain http is only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this computer can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http address, or unset it. SOCKS proxies are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route for bibs can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route for check-ins can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its method is one of {methods}, and its path starts with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path holds broken characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only a server and a path: no name, ? or # in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is one word of letters, digits and signs. Copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event or registration from the list, or copy its id anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not say whether it took the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds broken characters. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events can be read: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no event can be chosen. Ask the organizer for another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is no start list. Ask the organizer for another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) in {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{registrations} and %n operation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it to another laptop: F10, Hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{table_of_operations} lists the %n that the server lacks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{new} of %n operation(s) (was|were) new here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from {desks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and enter it. Events on this laptop work without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again, or go on with another laptop&apos;s file. What was recorded on this laptop is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the organizer. Then go on checking in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} lists them with their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not part of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why, for the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from another runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins are safe on this laptop and wait. Check the network, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries of bibs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <comment>A file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>damaged, %n problem(s) found</source>
        <comment>A file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what is in it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk, and who may write to its data folder. Then open the kiosk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has everything that was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>never read to its end; %n registration(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read in the future: this laptop&apos;s clock was wrong then, or is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s), read {age} ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last reading was not complete ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none uses this event</source>
        <comment>Other programs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {numbers} too, which is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Deliveries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused some: `kiosk operations` shows which. Tell the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes none of this kind now: hand the CSV file over (`kiosk export`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent by themselves while the window is open, or by `kiosk sync`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Deliveries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>Deliveries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>Deliveries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>Deliveries: the server said that it has them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>Deliveries: the server&apos;s list shows them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the settings can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key to ask with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event&apos;s file comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this laptop hangs: restart it when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the developers a report: `kiosk report`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read; the server is {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms, which is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each check-in waits for that. Use the laptop&apos;s own disk, and close what is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 KB are on the disk after {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space now: on a full disk nobody can be checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, on mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the laptop in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the laptop in now. What was checked in stays, even when it goes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the API key</source>
        <comment>The keyring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that is safe</source>
        <comment>A keyring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is asked for at each start: have it at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no support for cameras here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners and typing need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; scanners and typing need none</source>
        <comment>Cameras</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>Cameras</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Server and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right read:series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right read:events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right read:participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right write:participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route for check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route for bibs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins are kept on this laptop; the way to hand them over is the CSV file: `kiosk export`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibs given at the desk are kept on this laptop and are in the CSV file: `kiosk export`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer for a valid API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <comment>The key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>The key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the event&apos;s id: `kiosk events`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no such event for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organizer has no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <comment>A right of the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no route that would tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <comment>A right of the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set KIOSK_API_KEY or enter the key once in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <comment>A key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibs given at the desk are held, and are in the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is set up</source>
        <comment>A route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not say what time it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <comment>The clock: it is not wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock. Check-ins keep their order, but the times that are shown are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has none: what is sent there is held</source>
        <comment>A route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: an invented registration was not found</source>
        <comment>The route is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: an invented registration was refused ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the organizer: is the route the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says yes even to a registration that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path names no registration, so that asking might write something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PUT might make what it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in. Everything is safe on this laptop and is sent when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network answers in the server&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it and it is asked again by itself. If it stays, use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for a valid API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lacks the right {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in. Ask the organizer for an API key with {scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go on by themselves at {time}. Check-ins are safe on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes no check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this laptop. Tell the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id, and that the key belongs to the organizer of this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s disk can&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some space or check the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event was saved by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk and open it again: it sets the file aside and saves what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it first: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {name}; a CSV file comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over file is no CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is about another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is far too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that `kiosk hand-over` of this version made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or let the other desk make it anew: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over file is damaged, or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write, such as list.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that you may write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first at {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>Below &apos;Numbers 3 to 5&apos;: how many numbers a desk has given</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>What was done with a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <comment>What was done with a runner: a check-in was taken back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-up</source>
        <comment>What was done with a runner: registered at the desk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bib {bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bib taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server shows {bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server shows no bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>A number by itself</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, but nothing delivers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has these, and nothing keeps track of their delivery. That is a defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list, enter these at the portal, and tell whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers missing in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each desk numbers all that it records. Operations with these numbers are not on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from the desk, or from another laptop that has them. Check in again whoever is not found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, but the server does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that it took the check-in. Read again since, its list shows the runner as not checked in: it does not keep them, or another desk&apos;s undo came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. Are there many, the route for check-ins may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back at the portal, or by another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server showed the check-in, and does so no more: somebody took it back there, or another desk did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who did, and take over from the other desks. Undo it here too, or check the runner in at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server read these and said no, for the reason given. They are kept, and not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them at the portal, then read the server again. A walk-up: register and check in the runner at the portal, and undo it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the server takes none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no way to take them. They are kept, and sent when somebody asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the way set up, then send again. Or enter them at the portal and read the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in here, no longer in the server&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole readings of the list came without the registration: it was deleted or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the runner at the portal and register them there again, or undo the check-in at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks that did not see each other checked the same runner in. The first check-in counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who has the bib. Then undo, which takes back both, and check the runner in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bib, several runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks that did not see each other gave the same bib to these runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who wears it. Give each of the others a free bib, and enter that at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone here, but the server still shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that it took the undo. Read again since, its list shows the runner as checked in: it does not keep it, or another desk&apos;s check-in came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the check-in back at the portal, then read the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in, but the registration is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled, refunded or put on the waiting list, before the check-in or since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: confirm the registration at the portal, or undo the check-in at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bib was given at a desk and the server took it. Read again since, its list shows another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which bib the runner wears, and enter that at the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded and safe on this laptop; the server has not got them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent by themselves when there is a network. Else hand over to a laptop that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ups that the server does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They registered at the desk, and the server has not given them an id yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why the walk-up waits or was refused. Nothing else of theirs can be delivered before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at the server, not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at the portal, or by another desk: one whose journal is not here, or whose check-in was sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if that was meant. Take over from the other desks to see theirs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took these. What it shows of them was not read since, or not with the last reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken, but settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused these or takes none, and its list shows the same as this laptop: it was entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an English (US)</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a German</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a French</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Swiss German</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Swiss French</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Spanish</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Italian</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an English (UK)</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one, and Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner types as on {an_english} keyboard, this laptop as on {a_german} one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like 1-200 or A001-A200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The second is the larger, and %n are the most.</source>
        <comment>Bibs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They look like 100-199, or M-1..M-9 with hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” are no bibs from … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n test codes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan each test code once. The scanner must be set to act as a keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the scanner&apos;s trigger in front of each test code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed, not scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the test codes again, and press no key meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scans ended differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan them one after the other, as they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes came in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to send the code alone. These came: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands around the codes differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to send letters as they are, then scan the codes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner changes capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scanner and laptop to the same keyboard. These came: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what the test codes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels “{name}” are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk: a place may have become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer before you hand out a bib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or e-mail. Is it another event, or a new registration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as &quot;https://api.intervals.run&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most 60 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;light&quot; or &quot;dark&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;en&quot;, &quot;fr&quot;, &quot;de&quot;, &quot;es&quot;, &quot;pt&quot; or &quot;zh&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{&quot;method&quot;: ..., &quot;path&quot;: ..., &quot;body&quot;: {&quot;...&quot;: &quot;{bib}&quot;}}, or null: the server takes no bibs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts by verdict word, such as {&quot;cancelled&quot;: &quot;...&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of run ids or labels; empty: all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desks by run label, such as {&quot;Half Marathon&quot;: &quot;Desk 5&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{&quot;camera&quot;: {...}, &quot;scanners&quot;: [...], &quot;sound&quot;: {...}}, as the window writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 8 texts of at most 80 letters; empty: the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the window writes it; without this line there is no PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address such as {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s address has no user, question mark or hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type https:// in place of http://: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would travel unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write-back route can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}.method: one of {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}.path: a path such as &quot;{path}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {name} must stand in the path or the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {name} is not known; there are {known}, and in the body {value} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {path} is a file you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one object in { } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma, quote or bracket too many or too few, or a letter that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from {path}. Type the key in the set-up, or set KIOSK_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key doesn&apos;t belong in the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved. Check that there is room and that you may write {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that no text has. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>The name of a desk until it is given one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s key can&apos;t be read or made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {path}: a new one is made, and is met as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s key is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the event&apos;s id from Intervals, or run: kiosk events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be the id of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its walk-up was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop signed for {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask that desk for a new file, and hand it over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has a copy of the other&apos;s data folder. Nothing was taken over: export its check-ins as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops work as the same desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop goes on as a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list has to be loaded again, or taken over from another laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, and {lost} of this desk are lost: check in again whoever comes back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost, as far as the second copy tells.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved, none is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close every kiosk on this laptop, then open one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the damaged file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s file was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server repeats pages it gave before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server says there is more, but not where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gave an empty list, and it was not empty before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows moved from page to page while the list was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to tell the server of bibs is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is for another organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read, if your bibs have them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice first: these places belong to a real event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something was recorded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at what is here alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wiped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press for: as others see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press for: as in a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar_code}, read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar_code}, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the computer asks whether to allow it, say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bib’s code to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in: it is used at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that may use it, such as video calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t use cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: Settings, Privacy &amp; security, Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: System Settings, Privacy &amp; Security, Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this user to the group “video”, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libpulse0, then start this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no printer here, so save a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label {number} on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} has 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to print a label for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration fits what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} on %n sheet(s) of {product}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n no bib</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the start list</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered here, not sent yet</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no code that means nobody else</source>
        <comment>People who get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n somebody has that bib</source>
        <comment>Bibs that get no label</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (carries|carry) the registration&apos;s id, because the bib alone does not say who it is.</source>
        <comment>Labels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) letters that no font on this computer has: look at the file.</source>
        <comment>Labels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the file at 100 %, not fitted to the page, and try it on plain paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels with each runner’s code, to be stuck on bibs or envelopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print codes on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <comment>One of the races of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: {product}, {size}, {number} a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also who has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib, name and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the start list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying each code {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code as a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is switched on and has paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code that means this runner alone. Search by name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says the bib. Scan it here, or print it for the runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bib yet, so the code says the registration&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bib alone does not say who it is, so the code says the registration&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bib} · nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>A day near today, in Qt&apos;s letters, as in &apos;Sat 14 Jun&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>A day, in Qt&apos;s letters, as in &apos;Saturday 14 June 2027&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>A day of this year, in Qt&apos;s letters, as in &apos;Saturday 14 June&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How check-ins are written to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bibs are written to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where other runs are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops that share the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner, then bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>The heading above the numbers of runners who differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, start list: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, this laptop: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, server: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, differ: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen there</source>
        <comment>Operations: their number stands above</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list was never read to its end: there is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (differs|differ): checked in on this laptop or at the server, not at both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop and server agree on who is checked in. There is more to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: %n checked in, on this laptop and at the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server read {moment}, {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reading again: %n row(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the last reading did not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n that nothing delivers.</source>
        <comment>Operations of the journal</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) (is|are) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of {desks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test codes for a barcode scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan them one after the other, as the screen asks for them. Hold the scanner a hand&apos;s breadth away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for the right to use serial ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its port to use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner at {port} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan something to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner at {port} is not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in: it is used as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program: then the port is taken by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not use {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the scanner in again, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanners can&apos;t be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or use a USB keyboard mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each scan with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each scan with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a scan with no key: the kiosk waits for a short silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ends a scan is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner in front of the code and pull its trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many scanners don&apos;t read from a screen: then print the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ms between keys.</source>
        <comment>milliseconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{trouble}: repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is slow: a short code may be taken for typing. Set the scanner to send faster if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts “{prefix}” before and “{suffix}” after each code: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts “{prefix}” before each code: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts “{suffix}” after each code: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kiosk reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: scan anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show square codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code {number} of {total} to be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scanner reads only bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square code {number} of {total} to be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the whole code. Scan it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the code before. Scan the one that is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Now this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again: it stopped in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scanner has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most scanners need nothing here: plug it in and scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a scanner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits most scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {scanner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bib, a name or an e-mail. Whatever you type anywhere goes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever fits stands here. The arrows choose, Enter checks in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: the runner is in, safe on this laptop. Else it says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong runner? This takes the last check-in back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network? Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins wait on this laptop and are sent by themselves. Here it says how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five parts of the screen, half a minute. You find it again under Help (F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first time here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the sound: {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>Light or dark colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Light or dark colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Light or dark colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibs given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: check this laptop&apos;s disk. What is green is safe in the event&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held until the organizer decides</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the server</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered and seen in the start list</source>
        <comment>Check-ins that are to be sent to the server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By run, what waits, compare with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it goes, and when all are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for bibs, and codes on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, language, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check-ins are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk, event, key, rights, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet, walk-ups, undone, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the network cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the network cable in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise being offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys on one page, and a tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>Opens the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights, next steps, runs, full screen, PIN, wiping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Intervals server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib, name and run, A4 or Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print codes on labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one runner&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: camera and runner, then bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: runner, then bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera, scanner, runner then bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>The sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is delivered by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in, and watch the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another laptop, or as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read it on the other desks, so name it as it stands in the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume up to hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the sound on to hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: the sound files can&apos;t be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key. Go on checking in; enter the key later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a bib, a name or an e-mail, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or find the runner, then scan the bib that you hand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib {bib} is theirs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banner says this below the refusal. Where a line is empty, the grey words are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more: the banner names the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own text again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is new to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s) (has|have) {scanned}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name or e-mail, or register a walk-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} is not served at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan a free bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in, but without a bib. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked in yet. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib {bib} is nobody&apos;s again: put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets {bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets a free bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bib} belongs to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bib} is nobody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back and scan the right one. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out at {moment} by {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list is not complete. Try again in a moment, else ask the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled alike</source>
        <comment>Beside a name that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds alike</source>
        <comment>Beside a name that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called so</source>
        <comment>Beside a name that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {bib_and_name}? Ask, then Enter again checks them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) that name</source>
        <comment>Runners</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at run and e-mail. Enter again checks in {bib_and_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bib is {bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole bib. Or Enter again checks in {bib_and_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {bib} the bib for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again gives it. Else go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail fits</source>
        <comment>Beside a name that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits in part</source>
        <comment>Beside a name that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered and checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bib yet: give one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the start list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another list, or more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list read {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed from {desk} on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}, NOT COMPLETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{runners}, %n checked in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} on {pages} saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} on {pages} sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) (has|have) letters that no font on this computer has.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in at Intervals, time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {moment} by {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ups</source>
        <comment>A list of runners</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is expected and not checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registrations, whatever their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, but refused by the server: tell the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here until the organizer decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in although something spoke against it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins that were taken back, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who registered at a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list is empty so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has refused nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was checked in against the status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has registered at a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last name</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bib</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By run</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Of a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>When it was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <comment>A runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is cancelled. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is postponed. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is closed. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is paused. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is sold out. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not served here. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known if this run is open. Register only if the organizer said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the e-mail. Families may share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the blank out of the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is missing, as in name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two @ in it. Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending is missing, as in name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter after the @ can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State “{state}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: no walk-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar name, same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on checking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe here and waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Of sending: the server asks for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. Tell the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bib(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this laptop&apos;s disk. Tell the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n read so far</source>
        <comment>Registrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start list not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <comment>Check-ins</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read</source>
        <comment>Registrations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n registration(s) read so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %n registration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) (is|are) safe on this laptop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) will be sent the next time this program is open and online. Nothing is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That can&apos;t be a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN in the settings can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} takes no walk-ups here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the kiosk on this laptop, then take them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the settings was not read whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again, or take the settings file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at {name} is not allowed. Save them anew on the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file with settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that another laptop saved: F10, Organizer, Settings for other laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the event open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then wipe again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver them, or hand the event over to a file, then wipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the bib…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others}: F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this bib…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in of this desk stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {bib} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in {name} all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in {name} without scanning a bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets {new_bib} in place of {old_bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this check-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the bib already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bib can&apos;t be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibs have run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE — invented runners, nothing leaves this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner stopped in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again: the scanner stopped in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: was it “{code}”? Search for them, and set the scanner up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the scanner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the bib for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bib was scanned for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then F3 shows everybody with the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until the organizer decides</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered and seen in the start list</source>
        <comment>A check-in that is to be sent to the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>What was done with a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>What was done with a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-up</source>
        <comment>What was done with a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <comment>What was done with a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waitlist</source>
        <comment>A registration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>A pace group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib {bib}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds a bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds Anna Müller: the starts of her names, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a walk-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among the {number} read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list is not complete yet: whoever is missing may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “{typed}” among {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, only the last name, or the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search is getting ready: %n runner(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is missing appears in a moment. A whole bib and Enter work already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), {here} on this laptop.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet. An organizer makes one in Intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a part of the name or the date above.</source>
        <comment>Events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop: works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list not complete: open it to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this desk a name first, such as Desk 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to another laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file: start list and check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from another laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that other desks have written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list with check-ins, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more with this e-mail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked in before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibs are not scanned here: give out the ones that stand in the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to check in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) with {email}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib, name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a runner by bib, name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or scan the runner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress by run, start list and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {title}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>The first step of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your bib, or your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>A step of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bib or a few letters. Or scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>A step of a check-in: is it this person?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it this person, this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the runner in the blue frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <comment>The last step of a check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: hand out the bib. Then the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green: checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe on this laptop. Hand out the bib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow: already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says when and where. No second bib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark red: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. It says what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue edge: look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks something, or says what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last check-in back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register a walk-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in a family together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the button in the banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on. Check-ins wait on this laptop and are sent by themselves. At the top right it says how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again. Whatever was green is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+Z and choose why. Then check in the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the runner to the organizer&apos;s desk, and take the next one. The organizer can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>A language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <comment>What is chosen here: one of the lists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>Of a runner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>How a list is sorted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pace group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <comment>Pace groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the start list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start checking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start now: the rest is read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept, and it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and pace groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other desk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at %n desk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No desk is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few check-ins to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %n runner(s), no pauses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This desk: too few to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This desk: {seconds}, over %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All starts have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they start is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n too late for the start</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{span} before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected yet: the start list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All starts have passed. %n runner(s) (is|are) not in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is checked in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few check-ins in the last 15 minutes to say when all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: at this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace %n runner(s) would still be waiting at the start at {time}. Open more desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace all are in at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: at this pace all are in at {time}, {span} before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace all are in at {time}, {span} before the start at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if everybody came: as a rule some never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It knows the check-ins of %n desk(s), and of no other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It knows the check-ins of {desks}, and of no other desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows the check-ins of this desk alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start list was not read to its end: more may be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at Intervals, time not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier than shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time that is still to come: is a laptop&apos;s clock wrong?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins per 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>The end of a span of time, as in &apos;08:20 to now&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{times}: %n checked in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the organizer&apos;s. Checking in goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more tr(y|ies) before it has to wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Close the kiosk and take the line organizerPin out of {file}, or run: kiosk pin --forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with this laptop&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else on this laptop is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can leave full screen with F11. With a PIN, leaving asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving full screen asks for the PIN, if it was filled from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has a frame again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As F11 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window fills the screen from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window starts with a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: this laptop has these settings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this version, and left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one laptop alone, and left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of another laptop were scanned. This would change here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for other laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one laptop up, and give its choices to the others. Never in them: the API key, the PIN, the name of the desk, camera and scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop scans it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it before the camera of the other laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan it there with a hand scanner. That laptop shows what would change, and asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would change this here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {fewest} to {most} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then anybody can open these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks these places, another event, another key, and leaving full screen, never checking in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is set. It keeps volunteers out of these places; it stops no thief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set: anybody at this laptop can open these places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more, so that no slip locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the same. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is set. Keep it in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} seen at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}, with %n operation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} MB</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} was wiped from this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is cancelled, refunded, on the waiting list or on another run is refused. Volunteers can be allowed to check them in all the same; the reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers may do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” always comes last: the volunteer types it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers may check in all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers may not check in all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one reason stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be chosen: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n reason(s). Take another one out first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever comes for another run is sent to the desk that you name beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {run} is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to, as in: Desk 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this event is chosen, so everybody is sent away. Tick one, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs are served here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the runs that are not served here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one run is served here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served here: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not served here any more: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: go to {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: no desk named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the event from this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list, check-ins and their copies are deleted here. The server and files that you saved keep what they have. What is deleted can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start list and all check-ins, for another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To wipe it, type {event} or {word}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: {file}. Take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are delivered, or hand them over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since the last file, of {time}, %n more (was|were) recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A scan waits until this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) (waits|wait) until this is closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words. It is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <comment>A button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {bib}, {name}, checked in {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Each check-in appears here and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without being set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner, then bib: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner, then bib: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green once the bib that is handed out was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>A serial scanner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scanners go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is not kept: enter it again after each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask the organizer for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from this address. Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, check in, done: with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice with invented runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on for another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the file that it handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>The key that is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer makes one in Intervals, under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>The key that is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <comment>What a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <comment>What a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <comment>What a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <comment>Check in a family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in can&apos;t begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 goes on with what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the start list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these? If not, register all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this e-mail, or a similar name, is shown here before anything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {domain}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace group, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this walk-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <comment>A button: save as a PDF file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <comment>A button: save as a CSV file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this list fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>Of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
