## Der Transparenzbericht

transparency-title = Transparenzbericht
transparency-lead = Wie man hier behandelt wird, Monat für Monat: was angenommen und abgelehnt wird, wie Einsprüche ausgehen, was eine Stunde bringt und wie schnell das Geld da ist.
transparency-csv = Als Tabelle herunterladen
transparency-none = Der erste Monat läuft noch
transparency-none-text = Sobald hier Antworten geprüft sind, erscheinen die Zahlen von selbst. Abschalten kann sie niemand.
transparency-month = Monat
transparency-months = Alle Zahlen
transparency-in-12-months = in den letzten 12 Monaten
transparency-latest = im letzten Monat mit genug Fällen
transparency-decided = Entschiedene Antworten
transparency-accepted = Angenommen
transparency-rejected = Abgelehnt
transparency-reworked = Zurückgeschickt
transparency-rejected-n =
    { $n ->
        [one] { $n } abgelehnt
       *[other] { $n } abgelehnt
    }
transparency-rejected-share = Anteil abgelehnt
transparency-appeals-opened = Einsprüche
transparency-appeals-won = Gewonnene Einsprüche
transparency-appeals-n =
    { $n ->
        [one] von { $n } entschiedenen
       *[other] von { $n } entschiedenen
    }
transparency-won = Vom Bearbeiter gewonnen
transparency-column-won = Gewonnen
transparency-lost = Verloren
transparency-hourly = Verdienst pro Stunde
transparency-wait = Zeit bis zur Prüfung
transparency-paid = Ausgezahlt
transparency-payout-time = Zeit bis zur Auszahlung
transparency-verdicts = Was aus Antworten wurde
transparency-verdicts-how = Eine Antwort kann erst zurückgeschickt und später angenommen werden; dann zählt sie bei beidem.
transparency-appeals = Wie Einsprüche ausgingen
transparency-appeals-how = Gewonnen heißt: Die Ablehnung war falsch, oder niemand hat sie verteidigt. Der Bearbeiter wurde bezahlt.
transparency-hourly-how = Die Hälfte der angenommenen Antworten brachte mindestens so viel, gerechnet vom Start bis zur Abgabe.
transparency-wait-how = Die Hälfte der Antworten war in dieser Zeit entschieden. Aufgerundet.
transparency-paid-how = Geld, das auf den Konten der Leute angekommen ist.
transparency-payout-time-how = Die Hälfte der Auszahlungen war in dieser Zeit nach der Anforderung da. Aufgerundet.
transparency-how = Wie wir zählen
transparency-how-1 = Jede Zahl wird mehrmals in der Stunde aus den Aufzeichnungen des Marktplatzes selbst berechnet.
transparency-how-2 = Der Median ist der Wert in der Mitte. Bei weniger als fünf Fällen zeigen wir keinen, damit niemand zu erkennen ist.
transparency-how-3 = Entscheidungen nach einem Einspruch zählen bei den Einsprüchen, nicht beim Auftraggeber.
transparency-how-4 = Monate beginnen und enden um Mitternacht UTC.
