## The operator's desk
signals-title = Hinweise
signals-lead = Arbeit, die auffällt. Ein Hinweis ist etwas zum Abwägen: Von selbst geschieht nichts.
signals-none-title = Keine Hinweise
signals-none-text = Zu schnelle Arbeit, immer dieselbe Antwort, dieselbe wie bei jemand anderem und gemeinsame Auszahlungsdaten zeigen sich hier.
signals-who = Bearbeiter
signals-project = Projekt
signals-evidence = Was zu sehen ist
signals-fast = Sehr schnelle Antworten
signals-fast-text = { $n } Antworten, meist in { $time }. In diesem Projekt sind { $usual } üblich.
signals-alike = Immer dieselbe Antwort
signals-alike-text = Die letzten { $n } Antworten sagen alle „{ $value }“ bei „{ $field }“. Unter dem, was angenommen wurde, sagen das { $share }.
signals-same-text = Derselbe Text wie bei jemand anderem
signals-same-text-text =
    { $n ->
        [one] { $n } anderer Bearbeiter hatte diesen Text schon abgegeben:
       *[other] { $n } andere Bearbeiter hatten diesen Text schon abgegeben:
    }
signals-same-payout = Auszahlungen an denselben Ort
signals-same-payout-text = Das Geld geht an denselben Ort wie bei
signals-rule = Eine Regel meldet sich
signals-rule-text = Regel „{ $name }“, Fassung { $n }
signals-decide = Entscheiden
signals-decision = Deine Entscheidung
signals-dismiss = Da ist nichts dran
signals-dismiss-help = Der Hinweis verschwindet und kommt nicht wieder.
signals-restrict = Keine neuen Aufgaben
signals-restrict-help = Dein Text ist für die Person zu lesen, und sie kann Einspruch einlegen; dann entscheidet jemand anders.
signals-lasts-help = Nur, wenn es keine neuen Aufgaben geben soll.
signals-note = Dein Vermerk
signals-note-help = Gibt es keine neuen Aufgaben, liest die Person das. Sonst nur die Moderation.
signals-settle = Entscheiden
signals-spam = Antworten, die mit den Aufgaben nichts zu tun haben
signals-spam-text = { $n } Antworten auf „{ $field }“. Nach dem, was alle anderen antworten, ist die Antwort nur in { $share } der Aufgaben gewusst.
signals-lines = Antworten in Reihen
signals-lines-text = { $n }-mal hintereinander „{ $value }“ bei „{ $field }“, unter { $all } Antworten, die insgesamt { $runs }-mal wechseln.
signals-lines-from = Die Reihe beginnt mit Aufgabe { $n }.
signals-together = Dieselben falschen Antworten wie jemand anders
signals-together-text = { $n } gemeinsame falsche Antworten bei { $shared } Aufgaben, die beide hatten; zu erwarten waren höchstens { $expected }. Die andere Person ist
signals-tasks = Aufgaben
signals-column-task = Aufgabe
signals-column-said = Die Antwort
signals-column-others = Alle anderen
signals-task = Nr. { $n }
signals-known = bekannt: { $value }
signals-chance = Bei ehrlicher Arbeit kommt das durch Zufall höchstens einmal in { $n } Fällen vor.
