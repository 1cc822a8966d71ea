## The list
rules-title = Regeln
rules-lead = Was von selbst geschieht, wenn jemand gut oder schlecht antwortet. Jede Regel lässt sich an den letzten 30 Tagen ausprobieren, bevor du sie einschaltest, und alles, was sie tut, steht im Protokoll.
rules-lead-platform = Regeln für alle, über alle Projekte. Sie zeigen dir Leute oder geben ihnen keine neuen Aufgaben; eine Antwort lehnen sie nie ab.
rules-none-title = Noch keine Regeln
rules-none-text = Eine Regel behält die Antworten für dich im Blick: Sag, was gemessen wird, ab welchem Wert, und was dann geschieht.
rules-new = Neue Regel
rules-new-lead = Eine Regel tut genau eine Sache, sobald alle Bedingungen erfüllt sind. Probier sie erst aus: Bis du sie einschaltest, ändert sie nichts.
rules-open = Ansehen
rules-on = An
rules-off = Aus
rules-removed = Entfernt
rules-switch-on = Einschalten
rules-switch-off = Ausschalten
rules-remove = Entfernen
rules-remove-sure = Diese Regel entfernen? Was sie getan hat, bleibt, und das Protokoll auch.
rules-never-fired = Hat noch nicht gegriffen.
rules-fired = Gegriffen: { $n }-mal, zuletzt { $moment }

## What a rule says
rules-agreement = Antworten wie die führende
rules-acceptance = Angenommene Antworten
rules-fast = Antworten in unter einem Drittel der üblichen Zeit
rules-pace = Übliche Zeit für eine Antwort
rules-answers = Abgegebene Antworten
rules-skipped = Übersprungene Aufgaben nacheinander
rules-income = Verdient in 24 Stunden
rules-below-value = unter { $value }
rules-at-least-value = { $value } oder mehr
rules-last-answers = bei den letzten { $n } Antworten
rules-last-days =
    { $n ->
        [one] am letzten Tag
       *[other] in den letzten { $n } Tagen
    }
rules-from = ab { $n } Stück
rules-condition = { $what }: { $bound }
rules-found = { $what }: { $value } ({ $bound })
rules-found-of = { $what }: { $value } von { $n } ({ $bound })
rules-do-restrict-project = Keine neuen Aufgaben aus diesem Projekt
rules-do-restrict-requester = Keine neuen Aufgaben aus allen meinen Projekten
rules-do-restrict-platform = Nirgends neue Aufgaben
rules-for-days =
    { $n ->
        [one] für { $n } Tag
       *[other] für { $n } Tage
    }
rules-do-accept = Annehmen, was von dieser Person wartet, solange es zutrifft
rules-do-look = Mich bitten, auf das zu sehen, was von dieser Person wartet
rules-do-flag = Der Moderation zeigen, mehr nicht
rules-was-restricted = Keine neuen Aufgaben
rules-was-restricted-before = Nichts: neue Aufgaben gab es schon nicht mehr
rules-was-staff = Nichts: gehört zum Team
rules-was-accepted =
    { $n ->
        [one] { $n } Antwort angenommen
       *[other] { $n } Antworten angenommen
    }
rules-was-shown =
    { $n ->
        [one] { $n } Antwort dir gezeigt
       *[other] { $n } Antworten dir gezeigt
    }
rules-was-flagged = Der Moderation gezeigt

## The editor
rules-name = Name
rules-name-help = Unter diesem Namen findest du sie im Protokoll. Bearbeiter sehen ihn nicht.
rules-when = Wenn das auf jemanden zutrifft
rules-and-when = Und wenn auch das zutrifft
rules-and-third = Und eine dritte Bedingung
rules-nothing = Nichts weiter
rules-what = Was gemessen wird
rules-compared = Ist
rules-below = unter
rules-at-least = mindestens
rules-value = Wert
rules-n = In den letzten
rules-window = Antworten oder Tage
rules-window-answers = Antworten
rules-window-days = Tagen
rules-least = Erst ab so vielen
rules-window-help = Bei weniger sagt die Regel nichts: Ein paar Pechantworten beweisen nichts. Für übersprungene Aufgaben und Verdienst zählen diese drei Felder nicht.
rules-then = Dann einmal dies
rules-action = Aktion
rules-lasts-help = Zählt nur, wenn es keine neuen Aufgaben mehr gibt.
rules-reason = Was der Bearbeiter liest
rules-reason-help = Nötig, wenn es keine neuen Aufgaben mehr gibt. Der Bearbeiter liest es zusammen mit dem, was gemessen wurde, und kann widersprechen.
rules-seconds = Sekunden
rules-save = Speichern
rules-try = An den letzten 30 Tagen ausprobieren
rules-says = Was sie sagt
rules-change = Ändern
rules-versions = Fassungen
rules-version = Fassung { $n }
rules-version-by = Fassung { $n } von { $who }, { $moment }

## What it would have done, and did
rules-tried =
    { $n ->
        [one] Am letzten Tag
       *[other] In den letzten { $n } Tagen
    }
rules-tried-result = Sie hätte { $hit } von { $all } Bearbeitern gefunden. Geändert wurde nichts.
rules-tried-cut = Angesehen wurden nur die, die zuletzt da waren.
rules-tried-most = Gezeigt werden die neuesten { $n }.
rules-log = Was die Regeln getan haben
rules-log-empty = Noch nichts.
rules-column-when = Wann
rules-column-worker = Bearbeiter
rules-column-rule = Regel
rules-column-found = Was sich fand
rules-column-done = Was geschah
rules-column-today = Heute
rules-holds-now = Noch immer so
rules-holds-no-more = Nicht mehr so
rules-gold = Richtige bekannte Antworten
rules-do-ask-more = Neben jeder Antwort dieser Person eine weitere einholen, solange es zutrifft
rules-do-ask-more-help = „Eine weitere Antwort“ heißt: Jede Aufgabe, die dieser Bearbeiter am letzten Tag beantwortet hat, und jede neue geht noch an jemand anderen. Was ohnehin sicher ist oder wessen Antwort bekannt ist, nicht. Jede kostet den Preis einer Antwort.
rules-was-asked =
    { $n ->
        [one] { $n } weitere Antwort eingeholt
       *[other] { $n } weitere Antworten eingeholt
    }
rules-was-short =
    { $n ->
        [one] { $n } weitere Antwort eingeholt; für mehr reichte dein Guthaben nicht
       *[other] { $n } weitere Antworten eingeholt; für mehr reichte dein Guthaben nicht
    }
rules-tried-asks =
    { $n ->
        [one] Sie hätte bis zu { $n } weitere Antwort eingeholt, für höchstens { $money }.
       *[other] Sie hätte bis zu { $n } weitere Antworten eingeholt, für höchstens { $money }.
    }
