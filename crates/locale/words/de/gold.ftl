## Known answers, as their requester sees them
gold-tab = Bekannte Antworten
gold-title = Bekannte Antworten
gold-lead = Aufgaben, deren richtige Antwort du kennst, unter die anderen gemischt. Bearbeiter erkennen sie nicht; du siehst, wer sorgfältig arbeitet.
gold-settings = Wie sie untergemischt werden
gold-stat-in-use = Im Umlauf
gold-stat-held = Dafür zurückgelegt
gold-stat-scored = Bewertete Antworten
gold-stat-wrong = Davon falsch
gold-none = Noch keine bekannten Antworten
gold-none-text = Importiere sie in einer Spalte „_gold“, oder öffne eine Aufgabe und gib an, was richtig ist.
gold-to-tasks = Zu den Aufgaben
gold-column-task = Aufgabe
gold-column-data = Daten
gold-column-right = Richtige Antwort
gold-column-seen = Antworten
gold-column-wrong = Falsch
gold-column-state = Stand
gold-state-retired = aus dem Umlauf
gold-state-suspect = fraglich
gold-state-used-up = aufgebraucht
gold-state-in-use = im Umlauf
gold-training = Übung
gold-training-help = Wer falsch liegt, erfährt sofort, was richtig ist und warum.
gold-audit = Stille Prüfung
gold-audit-help = Still bewertet. Welche falsch waren, lesen Bearbeiter erst, wenn diese aus dem Umlauf sind.
gold-quiz = Quiz: bekannte Antworten vor der ersten gewöhnlichen Aufgabe
gold-quiz-help = 0 heißt: kein Quiz.
gold-pass = Davon mindestens richtig
gold-every-first = Anfangs ist eine von so vielen Aufgaben bekannt
gold-every-first-help = 5 heißt: eine von fünf.
gold-every-last = Bei bewährten Bearbeitern eine von
gold-every-last-help = Mit jeder richtigen Antwort werden es weniger.
gold-places = Bearbeiter, die jede bekommen können
gold-places-help = Ihre Antworten werden bezahlt wie alle anderen. Was nicht gebraucht wird, bekommst du zurück, wenn das Projekt schließt.
gold-mode = Was Bearbeiter erfahren
gold-save = Speichern
gold-suspects = Stimmen diese?
gold-suspects-text = Bearbeiter, die bei den anderen richtig liegen, liegen hier immer wieder daneben. Bis du nachgesehen hast, ruhen sie.
gold-known-is = Du sagst:
gold-correct = Berichtigen
gold-keep = Sie stimmt
gold-retire = Aus dem Umlauf nehmen
gold-contested = Ein Bearbeiter widerspricht
gold-reply = Deine Antwort
gold-reply-help = Nötig, wenn du dabei bleibst.
gold-forgive = Verzeihen
gold-uphold = Dabei bleiben
gold-no-form = Dieses Projekt hat noch kein Formular. Erstelle erst eines.
gold-several = Mehrere richtige Antworten trennst du mit |. Zahlen dürfen Spielraum haben: 12 ± 0.5 oder 11..13. Ein leeres Feld wird nicht bewertet.
gold-why = Warum das richtig ist
gold-why-help = Das liest, wer falsch liegt.
gold-new = Zur bekannten Antwort machen
gold-new-text = Gib an, was richtig ist. Hat an dieser Aufgabe schon jemand gearbeitet, wird eine Kopie untergemischt, und ihr Ergebnis bleibt.
gold-from-result-text = Stimmen alle angenommenen Antworten überein? Dann übernimm sie.
gold-from-result = Ergebnis übernehmen
gold-places-left = Freie Plätze
gold-how-it-goes = Wie es läuft
gold-unmark = Wieder zur gewöhnlichen machen
gold-look = Zur bekannten Antwort
gold-mark = Zur bekannten Antwort machen
gold-stat-retired = { $n } aus dem Umlauf
gold-stat-places =
    { $n ->
        [one] { $n } Platz
       *[other] { $n } Plätze
    }
gold-task = Aufgabe { $n }
gold-of-task = Bekannte Antwort: Aufgabe { $n }
gold-suspect-why = { $n } von { $of } guten Bearbeitern haben anders geantwortet.
gold-contested-by = { $who } sagt zu { $task }:
gold-places-beside =
    { $n ->
        [one] und { $places } für { $n } bekannte Antwort
       *[other] und { $places } für { $n } bekannte Antworten
    }
