## Known answers, as workers see them
known-title = Bekannte Antworten
known-my-work = Meine Arbeit
known-lead = Bei manchen Aufgaben steht die Antwort schon vorher fest. Sie werden bezahlt wie alle anderen und zeigen, wie sorgfältig gearbeitet wird.
known-none = Noch keine
known-none-text = Sobald dir welche begegnet sind, liest du hier, wo du falsch lagst und warum.
known-find-work = Arbeit finden
known-hidden = Welche es waren, liest du hier, sobald sie aus dem Umlauf sind.
known-one-title = Diese Antwort war bekannt
known-one-lead = Deine war anders. Sieh es dir an; bezahlt wirst du trotzdem.
known-go-on = Weiter
known-contest = Das sehe ich anders
known-contest-why = Was stimmt an der bekannten Antwort nicht?
known-contest-help = Der Auftraggeber liest das und entscheidet. Hast du recht, zählt es nicht mehr gegen dich.
known-contest-send = Abschicken
known-why = Warum
known-you-said = Du hast geschrieben
known-requester-said = Der Auftraggeber schreibt
known-state-open = widersprochen
known-state-forgiven = verziehen
known-state-upheld = bleibt falsch
known-state-wrong = Daneben
known-left-empty = leer gelassen
known-compared = Deine Antwort und die bekannte
known-column-question = Frage
known-column-given = Gegeben
known-column-right = Richtig
known-all-right =
    { $n ->
        [one] Deine letzte bekannte Antwort war richtig.
       *[other] Deine letzten { $n } bekannten Antworten waren alle richtig.
    }
known-wrong =
    { $n ->
        [one] Deine letzte bekannte Antwort war falsch.
       *[other] Von deinen letzten { $n } bekannten Antworten hast du { $wrong } verfehlt.
    }
known-see-them = Sieh sie dir an
