## Everywhere
reviews-title = Prüfungen
reviews-all-reviewed = Alles geprüft
reviews-nothing-waits = Nichts wartet auf dein Urteil. Neue Abgaben erscheinen hier.
reviews-the-task = Die Aufgabe

## All projects
reviews-queue-lead = Was am längsten wartet, steht oben. Was du liegen lässt, gilt als angenommen, wenn die Zeit um ist.
reviews-begin = Mit der ersten anfangen
reviews-appeals = Einsprüche
reviews-to-projects = Zu deinen Projekten
reviews-queue-caption = Abgaben, die auf dich warten
reviews-column-submission = Abgabe
reviews-column-worker = Bearbeiter
reviews-column-you-pay = Du zahlst
reviews-column-handed-in = Abgegeben
reviews-column-by-itself = Von selbst angenommen
# The title of a project and the number of one of its tasks.
reviews-title-and-number = { $title } · Nr. { $n }
reviews-handed-in-again = erneut abgegeben

## One project
reviews-projects = Projekte
reviews-one-at-a-time = Nacheinander prüfen
reviews-by-state = Abgaben nach Stand
reviews-state-waiting = Wartend
reviews-state-rework = In Nachbesserung
reviews-state-accepted = Angenommen
reviews-state-rejected = Abgelehnt
reviews-state-appealed = Mit Einspruch
reviews-number = Nr. { $n }
reviews-open = Öffnen
# The countdown begins with "Time left".
reviews-by-itself = Von selbst angenommen · { $countdown }
reviews-what-waits = Was wartet
reviews-nothing-here = Hier ist nichts
reviews-none-in-state = Keine Abgabe hat diesen Stand.

## Several verdicts at once
reviews-bulk-text = Hake Antworten an, um sie zusammen anzunehmen, oder öffne eine, um sie einzeln zu prüfen.
reviews-bulk-accept = Angehakte annehmen
reviews-bulk-refused = Diese nicht:
# The link says "Submission", and a whole sentence says why.
reviews-bulk-why = { $link }: { $why }
reviews-submission = Abgabe

## One submission
reviews-submission-number = Abgabe { $n }
reviews-next = Nächste
reviews-the-answer = Die Antwort
reviews-the-worker = Der Bearbeiter
reviews-what-happened = Was bisher geschah
reviews-time-passed = Die Zeit zum Prüfen ist um. Diese Antwort gilt als angenommen und wird bezahlt.
# The countdown begins with "Time left".
reviews-time-runs = Sie gilt als angenommen, wenn die Zeit um ist. { $countdown }
reviews-to-appeal = Zum Einspruch
reviews-worker-name = Name
reviews-worker-accepted = Angenommen
reviews-worker-rejected = Abgelehnt
reviews-rating = Bewertung
# Such as "4.6 of 5 (12 ratings)".
reviews-rating-of =
    { $n ->
        [one] { $whole },{ $tenth } von 5 ({ $n }{"\u00A0"}Bewertung)
       *[other] { $whole },{ $tenth } von 5 ({ $n }{"\u00A0"}Bewertungen)
    }
reviews-not-rated = noch nicht bewertet
reviews-write-message = Nachricht schreiben

## What was handed in
reviews-instructions = Anleitung
reviews-nothing-handed-in = Es wurde nichts abgegeben.
reviews-handed-in-on = Abgegeben am { $date }
reviews-locked = Diese Antwort wurde abgelehnt, ihr Inhalt ist deshalb gesperrt: Sie kann weder gelesen noch exportiert noch verwendet werden.

## Verdicts
reviews-accept = Annehmen
reviews-accept-and-pay = Annehmen und { $money } zahlen
reviews-remark = Anmerkung
reviews-remark-help = Der Bearbeiter liest sie.
reviews-rework = Um Nachbesserung bitten
reviews-no-rework-left = Alle Nachbesserungen, die dieses Projekt erlaubt, sind aufgebraucht.
reviews-rework-text = Was sich ändern soll
reviews-rework-time = Zeit dafür
# The unit behind the field.
reviews-hours = Stunden
reviews-reject = Ablehnen
reviews-choose-one = Bitte wählen
reviews-reason = Grund
reviews-reject-why = Warum
reviews-reject-why-help = Mindestens 50 Zeichen. Der Bearbeiter liest sie und nach einem Einspruch auch ein Moderator.
reviews-reject-note = Eine abgelehnte Antwort bleibt gesperrt, und der Bearbeiter kann Einspruch erheben. Ab mehr als 30{"\u00A0"}% Ablehnungen sieht sich ein Moderator das Projekt an.

## Bonus
reviews-bonus = Bonus
reviews-bonus-amount = Betrag
reviews-bonus-for = Wofür
reviews-bonus-give = Bonus geben
reviews-bonus-note = Aus dem, was in deiner Geldbörse verfügbar ist. Ohne Gebühr.

## What was said
# The verdict in force.
reviews-said-accepted = Angenommen
reviews-said-rework = Zur Nachbesserung zurückgegeben
reviews-said-rejected = Abgelehnt
reviews-stars = { $n } von 5
reviews-worker-has-until = Der Bearbeiter hat Zeit bis { $date }.
reviews-appeal = Der Einspruch
reviews-the-requester = Der Auftraggeber
reviews-the-moderator = Der Moderator
reviews-appeal-reply-by = Der Auftraggeber kann bis { $date } antworten.
reviews-appeal-you-by = Du kannst bis { $date } antworten. Danach hat der Bearbeiter gewonnen.
# Where an appeal stands.
reviews-appeal-open = Der Auftraggeber muss antworten.
reviews-appeal-open-you = Du bist dran: Der Einspruch wartet auf deine Antwort.
reviews-appeal-replied = Ein Moderator entscheidet.
reviews-appeal-won = Gewonnen: Die Antwort gilt als angenommen und wird bezahlt.
reviews-appeal-lost = Verloren: Die Ablehnung bleibt bestehen.

## Reviewing by keys
reviews-waiting =
    { $n ->
        [one] { $n }{"\u00A0"}wartet
       *[other] { $n }{"\u00A0"}warten
    }
reviews-before = Die vorige
reviews-after = Die nächste
reviews-undo-soon = Angenommen. Wird gleich gesendet.
reviews-undo = Zurücknehmen
reviews-undo-failed = Die Annahme hat nicht geklappt.
reviews-undo-back = Ansehen
reviews-keys = Tasten
reviews-keys-title = Tasten auf dieser Seite
reviews-keys-note = Sie ruhen, solange du in ein Feld tippst.
reviews-keys-close = Schließen
reviews-key-accept = Annehmen, bezahlen, weiter
reviews-key-rework = Um Änderungen bitten
reviews-key-reject = Ablehnen, mit Grund
reviews-key-after = Die nächste
reviews-key-before = Die vorige
reviews-key-stars = Bewertung
reviews-key-undo = Letzte Annahme zurücknehmen
reviews-key-send = Abschicken, was du tippst
reviews-key-list = Diese Liste
reviews-own-reasons = Schon einmal gesagt
reviews-took = Dauer
# Answers of other workers to the same task.
reviews-others =
    { $n ->
        [one] Noch eine Antwort auf diese Aufgabe
       *[other] Andere Antworten auf diese Aufgabe
    }
reviews-same = Sagt dasselbe
reviews-different = Sagt etwas anderes

## Looking for submissions
reviews-any = Alle
reviews-minutes = Minuten
reviews-sift = Filtern
reviews-sift-field = Frage
reviews-sift-value = Beantwortet mit
reviews-sift-least = Dauerte mindestens
reviews-sift-most = Dauerte höchstens
reviews-sift-show = Zeigen
reviews-sift-all = Alle zeigen

## Many verdicts
reviews-bulk-judged =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort ist geprüft.
       *[other] { $n }{"\u00A0"}Antworten sind geprüft.
    }
reviews-bulk-tick-page = Alle auf dieser Seite ankreuzen
reviews-bulk-accept-all = Alle { $n } wartenden annehmen
reviews-bulk-accept-matching = Alle { $n } passenden annehmen
reviews-bulk-sure = { $n } Antworten annehmen und bezahlen? Das lässt sich nicht zurücknehmen.
reviews-bulk-reject = Mehrere ablehnen
reviews-bulk-reject-ticked = Angekreuzte ablehnen
reviews-bulk-reject-matching = Alle { $n } passenden ablehnen
reviews-sure-reject =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort ablehnen?
       *[other] { $n }{"\u00A0"}Antworten ablehnen?
    }
reviews-sure-verb =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort ablehnen
       *[other] { $n }{"\u00A0"}Antworten ablehnen
    }
reviews-sure-each = Jeder Bearbeiter liest diese Begründung und bekommt für die Antwort kein Geld.
reviews-sure-appeal = Jeder kann Einspruch einlegen; bis zur Entscheidung bleibt der Platz gesperrt.
reviews-sure-many = Bei mehr als 30 % Ablehnungen sieht sich ein Moderator das Projekt an.
reviews-bulk-left = Bei { $n } ging es nicht. Sie stehen noch in der Liste, oder die Zeit hat sie angenommen.
reviews-turns-title = Prüfung läuft
reviews-turns-so-far = { $n } von { $of }
reviews-turns-go-on = Weiter
reviews-turns-stop = Hier aufhören
reviews-to-results = Zu den Ergebnissen
reviews-next-project = In anderen Projekten wartet noch etwas
reviews-known = Eine bekannte Antwort
reviews-known-text = Diese Aufgabe wurde beigemischt, um zu sehen, wer sorgfältig arbeitet. Sie zählt weder zum Fortschritt noch zu den Ergebnissen.
reviews-known-right = Richtig
reviews-known-wrong = Falsch
reviews-known-forgiven = Falsch, aber nachgesehen
reviews-known-contested = Falsch, mit Einspruch
reviews-known-unscored = Nicht gewertet
reviews-known-suspect = Auch gute Bearbeiter verfehlen sie: Vielleicht ist die bekannte Antwort falsch.
reviews-known-decide = Über den Einspruch entscheiden
