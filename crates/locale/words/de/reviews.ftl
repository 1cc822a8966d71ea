## Everywhere
reviews-title = Prüfungen
reviews-all-reviewed = Alles geprüft
reviews-nothing-waits = Nichts wartet auf dein Urteil. Neue Abgaben erscheinen hier.
reviews-the-task = Die Aufgabe

## All projects
reviews-queue-lead = Was am längsten wartet, steht oben. Was du liegen lässt, gilt als angenommen, wenn die Zeit um ist.
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
reviews-to-project = Zum Projekt
reviews-what-waits = Was wartet
reviews-nothing-here = Hier ist nichts
reviews-none-in-state = Keine Abgabe hat diesen Stand.

## Several verdicts at once
reviews-bulk-text = Hake Antworten an, um sie zusammen anzunehmen, oder öffne eine, um sie einzeln zu prüfen.
reviews-bulk-accept = Angehakte annehmen
reviews-bulk-accepted =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort wurde angenommen.
       *[other] { $n }{"\u00A0"}Antworten wurden angenommen.
    }
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
# Where an appeal stands.
reviews-appeal-open = Der Auftraggeber muss antworten.
reviews-appeal-replied = Ein Moderator entscheidet.
reviews-appeal-won = Gewonnen: Die Antwort gilt als angenommen und wird bezahlt.
reviews-appeal-lost = Verloren: Die Ablehnung bleibt bestehen.
