## Inbox
messages-title = Nachrichten
messages-empty-title = Noch keine Nachrichten
messages-empty-text = Frag auf der Seite eines Jobs nach oder schreib der anderen Seite aus einer Aufgabe heraus.
messages-find-work = Arbeit finden
messages-unread = { $n }{"\u00A0"}neu
# The beginning of a message that the reader wrote.
messages-from-you = Du: { $text }
# What a thread is about.
messages-about-project = Zum Job
messages-about-application = Zu einer Bewerbung
messages-about-assignment = Zu einer Aufgabe
# The lead above a first message.
messages-to-about = An { $name } · { $about } · { $title }

## Writing
messages-new = Neue Nachricht
messages-text = Deine Nachricht
messages-files = Dateien
messages-most-files = Höchstens { $n } Dateien.
messages-send = Senden

## Thread
messages-to-task = Zur Aufgabe
messages-to-submission = Zur Abgabe
messages-to-applicants = Zu den Bewerbern
messages-to-job = Zum Job
messages-to-project = Zum Projekt
messages-worker = Bearbeiter
messages-requester = Auftraggeber
messages-report = Melden

## More time
messages-time-asked =
    { $n ->
        [one] { $n }{"\u00A0"}Stunde mehr Zeit erbeten
       *[other] { $n }{"\u00A0"}Stunden mehr Zeit erbeten
    }
messages-time-granted =
    { $n ->
        [one] { $n }{"\u00A0"}Stunde mehr Zeit gewährt
       *[other] { $n }{"\u00A0"}Stunden mehr Zeit gewährt
    }
messages-time-declined =
    { $n ->
        [one] { $n }{"\u00A0"}Stunde mehr Zeit abgelehnt
       *[other] { $n }{"\u00A0"}Stunden mehr Zeit abgelehnt
    }
messages-time-grant = Gewähren
messages-time-decline = Ablehnen
messages-time-how-much = Wie viel mehr Zeit
# The unit behind the field.
messages-hours = Stunden
messages-time-why = Warum
messages-time-why-help = Das geht als Nachricht raus.
messages-time-ask = Um mehr Zeit bitten

## Reporting a message
messages-report-title = Nachricht melden
messages-report-lead = Ein Moderator liest die Nachricht und was du hier schreibst.
messages-report-reason = Was daran nicht in Ordnung ist
messages-report-send = Melden
messages-cancel = Abbrechen
