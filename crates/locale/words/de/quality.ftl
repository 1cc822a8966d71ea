## Nur weiterfragen, solange eine Aufgabe nicht sicher ist

quality-adaptive = Aufhören, sobald eine Aufgabe sicher ist
quality-most = Höchstens so viele Antworten
quality-most-help = Lässt du es leer, bekommt jede Aufgabe gleich viele. Sonst kommen weitere Antworten einzeln dazu, höchstens so viele, bis sie gut genug übereinstimmen. Zuerst wird das Höchste zurückgelegt; was nicht gebraucht wird, kommt auf dein Guthaben zurück.
quality-confidence = Wie sicher, in Prozent
quality-confidence-help = Von 50 bis 99. Bei 95 kann von zwanzig Aufgaben, die früh fertig sind, noch etwa eine falsch sein.
quality-range = { $least } bis { $most }
quality-terms = { $least } bis { $most }, bis sie zu { $share } sicher ist

## Wie sicher ein Projekt ist

quality-title = Wie sicher die Antworten sind
quality-settled =
    { $whole ->
        [one] { $n } von { $whole } Aufgabe ist geklärt
       *[other] { $n } von { $whole } Aufgaben sind geklärt
    }
quality-by-confidence = Aufgaben danach, wie sicher sie sind
quality-sure = Sicher
quality-tasks = Aufgaben
quality-spent =
    { $n ->
        [one] { $answers } Antworten für { $n } fertige Aufgabe.
       *[other] { $answers } Antworten für { $n } fertige Aufgaben.
    }
quality-saved =
    { $n ->
        [one] { $n } Antwort war nicht nötig; { $money } kamen zurück.
       *[other] { $n } Antworten waren nicht nötig; { $money } kamen zurück.
    }
quality-doubts =
    { $n ->
        [one] { $n } Aufgabe ist noch strittig
       *[other] { $n } Aufgaben sind noch strittig
    }
quality-look-at-doubts = Entscheiden

## Eine Aufgabe

quality-belief = Was die Antworten sagen
quality-share = { $value }: { $share }
quality-heard = Wer was gesagt hat
quality-worker = Bearbeiter
quality-answer = Antwort
quality-weight = Wohl richtig
quality-nothing-picked = nichts
quality-standing-asking = Es kommen noch Antworten.
quality-standing-sure = Sicher genug: { $share }.
quality-standing-unsure = Alle Antworten sind da, und es bleiben Zweifel: zu { $share } sicher.
quality-standing-decided = Das hast du entschieden.
quality-standing-known = Die richtige Antwort war vorher bekannt.

## Bearbeiter

quality-skill = Wohl richtig
quality-skill-of = { $share } ± { $error }
quality-skill-note = „Wohl richtig“ ist aus allen Antworten geschätzt, mit dem, was daran leicht danebenliegen kann.

## Was strittig ist

quality-queue = Strittig
quality-queue-lead = Aufgaben, deren Antworten alle da sind und nicht gut genug übereinstimmen. Die unsichersten zuerst.
quality-none = Nichts ist strittig
quality-none-text = Wenn die Antworten zu einer Aufgabe nicht gut genug übereinstimmen, findest du sie hier.
quality-decide = Entscheiden
quality-decide-title = Deine Entscheidung
quality-decide-text = Sie wird das Ergebnis. Alle, die geantwortet haben, werden bezahlt wie immer.
quality-keep = Diese Antwort gilt
quality-skip = Nächste
quality-ask-title = Mehr Leute fragen
quality-ask-more = Weitere Antworten
quality-ask-more-text = Jede kostet { $price } und wird jetzt zurückgelegt.
quality-ask = Mehr Antworten holen
quality-data = Die Aufgabe
quality-sure-column = Sicher
quality-answers-column = Antworten
quality-as-it-went = So, wie es lief: { $n } Antworten
quality-three-each = Immer drei: { $n }
quality-five-each = Immer fünf: { $n }

## One more answer for each doubt

quality-wide = Zu jeder noch jemanden fragen
quality-wide-text =
    { $n ->
        [one] { $n } strittige Aufgabe bekommt eine weitere Antwort: { $money } werden jetzt zurückgelegt.
       *[other] { $n } strittige Aufgaben bekommen je eine weitere Antwort: { $money } werden jetzt zurückgelegt.
    }
quality-wide-question = Zu jeder strittigen Aufgabe noch jemanden fragen?
quality-wide-tasks =
    { $n ->
        [one] { $n } Aufgabe bekommt eine weitere Antwort.
       *[other] { $n } Aufgaben bekommen je eine weitere Antwort.
    }
quality-wide-cost = { $money } von deinem Guthaben werden dafür jetzt zurückgelegt; bezahlt wird eine Antwort, wenn du sie annimmst.
quality-wide-anew = Wer eine Aufgabe schon beantwortet hat, bekommt sie nicht noch einmal.
quality-wide-most = Auf einmal wird nur zu den { $n } unsichersten Aufgaben gefragt. Für die übrigen kannst du es wiederholen.
quality-wide-do = Für { $money } nachfragen
quality-answers-of =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }
