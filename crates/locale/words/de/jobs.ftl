## The list of jobs

jobs-find-work = Arbeit finden
jobs-lead = Bei jedem Job siehst du vorher, was du dafür bekommst. Schau dich um, auch ohne Anmeldung.
jobs-how-to-get-it = So kommst du dran
jobs-all = Alle Jobs
jobs-any-kind = Jede Arbeit
jobs-any-language = Jede Sprache
jobs-any-pay = Jeder Lohn
jobs-kind-of-work = Art der Arbeit
jobs-language = Sprache
jobs-order = Sortierung
jobs-newest-first = Neueste zuerst
jobs-best-paid-first = Beste Vergütung
jobs-time-to-do-it = { $time } Zeit
jobs-view = Ansehen
jobs-none-fits = Kein passender Job
jobs-none-fits-text = Zurzeit passt kein offener Job zu diesen Filtern. Wähle weniger streng oder schau später wieder vorbei.
jobs-show-all = Alle Jobs zeigen
jobs-none-open = Gerade ist kein Job offen
jobs-none-open-text = Neue Jobs stehen hier, sobald ein Auftraggeber einen öffnet. Leg schon mal dein Konto an oder schreib selbst Arbeit aus.
jobs-post-project = Projekt ausschreiben
jobs-make-account = Konto anlegen

## A job

jobs-what-to-do = Was zu tun ist
jobs-no-instructions = Der Auftraggeber hat außer dem Formular keine Anleitung geschrieben.
jobs-sign-in-to-apply = Anmelden und bewerben
jobs-sign-in-to-start = Anmelden und loslegen
jobs-go-on = Deine Aufgabe fortsetzen
jobs-to-your-project = Zu deinem Projekt
jobs-start-for = Starten und { $money } verdienen
jobs-paused = Dieser Job macht gerade Pause. Laufende Aufgaben gehen weiter; neue kannst du starten, sobald er wieder offen ist.
# The link says jobs-find-other.
jobs-over = Dieser Job ist vorbei. { $link }.
jobs-find-other = Andere Arbeit finden
jobs-pay = Vergütung
jobs-pay-for-what = So viel bekommst du für jede angenommene Antwort. Der Auftraggeber zahlt { $money }; der Rest hält die Plattform am Laufen.
jobs-half-take = Übliche Dauer
jobs-that-is-an-hour = Pro Stunde
jobs-pace-unknown = Es sind noch zu wenige erledigt, um zu sagen, wie lange eine dauert.
jobs-the-job = Der Job
jobs-requester = Auftraggeber
# How many answers this requester accepts, as a percentage.
jobs-accepts = Nimmt an
jobs-accepts-unknown = noch nichts geprüft
jobs-accepts-too-few = noch zu wenige Prüfungen
jobs-reviews-within = Prüft innerhalb von
jobs-places = Plätze
jobs-time-limit = Zeitlimit
# When one is paid.
jobs-paid = Bezahlt wird
jobs-paid-at-once = sofort bei der Abgabe
jobs-paid-after = bei Annahme, spätestens { $time } nach der Abgabe
# Whether the requester may ask for changes of an answer.
jobs-changes = Nachbesserung
jobs-changes-none = wird nicht verlangt
jobs-changes-some =
    { $n ->
        [one] kann einmal verlangt werden
       *[other] kann bis zu { $n }-mal verlangt werden
    }
jobs-open-until = Offen bis { $time }.
jobs-ask-question = Frage stellen

## What one needs for a job

jobs-needs = Was du brauchst
# Read aloud before a need that is met, or that is not.
jobs-met = Erfüllt:
jobs-not-met = Nicht erfüllt:
jobs-need-confirmed = Deine E-Mail-Adresse ist bestätigt
jobs-need-good-standing = Dein Konto ist nicht gesperrt
jobs-need-invited = Du bist eingeladen
jobs-need-at-most =
    { $n ->
        [one] Höchstens { $n }{"\u00A0"}Aufgabe pro Person
       *[other] Höchstens { $n }{"\u00A0"}Aufgaben pro Person
    }
jobs-need-free-task = Für dich ist eine Aufgabe frei
jobs-to-your-account = Zu deinem Konto
jobs-to-your-tasks = Zu deinen Aufgaben
jobs-to-your-answers = Zu deinen Antworten

## Applying

jobs-apply = Bewerben
jobs-apply-for-this = Bewirb dich für diesen Job
# The field in which applicants say why they are right for the job.
jobs-pitch = Warum du
jobs-pitch-help = Was du in dieser Art schon gemacht hast, wie du vorgehen würdest und wann. Der Auftraggeber sieht es neben deinem Namen, deiner Bewertung und deinen angenommenen Antworten.
jobs-your-application = Deine Bewerbung
jobs-application-sent = gesendet am { $time }
jobs-application-open = Der Auftraggeber hat deine Bewerbung. Sobald du den Zuschlag hast, kannst du anfangen.
jobs-application-awarded = Der Auftraggeber hat sich für dich entschieden. Die Aufgabe gehört dir.
jobs-application-declined = Der Auftraggeber hat sich diesmal für jemand anderen entschieden.
jobs-application-withdrawn = Du hast diese Bewerbung zurückgezogen.
jobs-what-you-wrote = Was du geschrieben hast
jobs-to-the-task = Zur Aufgabe
jobs-withdraw = Zurückziehen
jobs-withdraw-question = Bewerbung zurückziehen?

## The start page of a worker

jobs-hello = Hallo, { $name }
jobs-open-now =
    { $n ->
        [one] Gerade ist { $n }{"\u00A0"}Job offen.
       *[other] Gerade sind { $n }{"\u00A0"}Jobs offen.
    }
jobs-open-none = Im Moment ist nichts offen.
jobs-go-on-heading = Mach da weiter, wo du warst
jobs-carry-on = Weitermachen
jobs-change-it = Nachbessern
jobs-changes-wanted = Nachbesserung gewünscht
jobs-search = In Titeln suchen
jobs-search-hint = Jobs suchen
jobs-only-mine = Nur was ich übernehmen darf
jobs-least-hourly = Lohn pro Stunde
jobs-least-from = ab { $money }
jobs-hourly-first = Bester Lohn
jobs-pays-in = zahlt in { $time }
jobs-accepts-share = nimmt{"\u00A0"}{ $share }{"\u00A0"}an
jobs-requester-new = neu hier
jobs-not-measured = Dauer noch unbekannt
jobs-start = Starten
jobs-why-own = Dein eigenes Projekt
jobs-why-done = Dein Anteil ist erledigt
jobs-why-running = Du hast schon eine
jobs-why-unreviewed = Erst wird geprüft
jobs-money = Dein Geld
jobs-money-wallet = Geldbörse
jobs-money-available = Bereit zur Auszahlung
jobs-money-checked = In Prüfung
jobs-money-by = spätestens am { $time }
jobs-money-week = In 7 Tagen verdient
jobs-money-payout = Auszahlen
jobs-earned-by-day = Verdient pro Tag
jobs-earned-day = Tag
jobs-earned = Verdient
jobs-statistics = Deine Statistik
jobs-unlock = Mehr freischalten
jobs-unlock-email = { $link }, dann kannst du bei allen { $n } offenen Jobs loslegen.
jobs-unlock-email-link = Bestätige deine E-Mail-Adresse
jobs-unlock-place = { $link }, dann ist die Auszahlung nur noch ein Klick.
jobs-unlock-place-link = Sag, wohin dein Geld soll
jobs-unlock-apply = { $link }: Schreib ein paar Zeilen, dann ist die Arbeit für dich reserviert.
jobs-unlock-apply-link =
    { $n ->
        [one] { $n }{"\u00A0"}Job nimmt Bewerbungen an
       *[other] { $n }{"\u00A0"}Jobs nehmen Bewerbungen an
    }

## What is known of a job

jobs-similar = Ähnliche Jobs
jobs-accepted-here = Hier angenommen
jobs-sent-back-here = Zur Nachbesserung zurück
jobs-measured-over =
    { $n ->
        [one] Gemessen an der letzten Antwort.
       *[other] Gemessen an den letzten { $n } Antworten.
    }
jobs-decided-over =
    { $n ->
        [one] Aus der letzten Prüfung.
       *[other] Aus den letzten { $n } Prüfungen.
    }
jobs-answers-within = Antwortet auf Nachrichten in
jobs-quiz = Erst ein Quiz
jobs-quiz-rule = Bei deinen ersten { $n } Aufgaben ist die Antwort bekannt. Sind { $pass } davon richtig, geht es mit den übrigen weiter.
jobs-quiz-free = Bei deinen ersten { $n } Aufgaben ist die Antwort bekannt, damit du siehst, wie es geht. Durchfallen kannst du nicht.
jobs-quiz-otherwise = Sind es weniger, hat dieses Projekt keine Aufgaben mehr für dich; sonst ändert sich nichts. Bezahlt wird jede wie jede andere.
jobs-quiz-training = Ist eine falsch, liest du sofort, was richtig ist und warum.
jobs-quiz-audit = Du liest, wie viele richtig waren, und welche, sobald sie nicht mehr im Einsatz sind.
jobs-quiz-done = { $n } von { $whole } erledigt
jobs-quiz-passed = Bestanden
jobs-quiz-failed = Zu viele waren falsch
jobs-quiz-look = Sieh nach, welche, und widersprich, wenn du es anders siehst
