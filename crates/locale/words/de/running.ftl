## What needs a look

running-flag-soon = { $n } zu prüfen, erste Frist in { $left }
running-flag-rejections = Pausiert: viele Ablehnungen
running-flag-import = Zeilen ausgelassen
running-flag-rejected = { $share } abgelehnt
running-flag-quiet = Seit einem Tag keine Antwort
running-flag-reported =
    { $n ->
        [one] { $n } Problem gemeldet
       *[other] { $n } Probleme gemeldet
    }
running-flag-differ =
    { $n ->
        [one] { $n } Aufgabe uneinig
       *[other] { $n } Aufgaben uneinig
    }
running-flag-pay = Zahlt weniger als üblich
running-flag-draft = Noch nicht veröffentlicht
running-soon =
    { $n ->
        [one] { $n } Antwort wartet auf dich; in { $left } gilt sie als angenommen.
       *[other] { $n } Antworten warten auf dich; die erste gilt in { $left } als angenommen.
    }
running-soon-text = Was angenommen ist, wird bezahlt.
running-soon-do = Jetzt prüfen
running-import = Beim letzten Import ist etwas liegen geblieben.
running-import-text = Einige Zeilen wurden keine Aufgaben.
running-import-do = Ansehen, welche
running-many-rejected = { $share } der Urteile sind Ablehnungen.
running-many-rejected-text = Oft lassen die Anweisungen etwas offen, oder es liegt an einzelnen Bearbeitern.
running-many-rejected-do = Zu den Bearbeitern
running-quiet = Seit einem Tag ist nichts gekommen, obwohl Plätze frei sind.
running-quiet-text = Am meisten helfen ein besserer Preis, mehr Zeit oder kürzere Anweisungen.
running-quiet-do = Preis und Zeit ansehen
running-pay = Eine Stunde dieser Arbeit bringt { $own }.
running-pay-text = Anderswo hier bringt die Hälfte der Antworten { $usual } oder mehr, und dort fangen Bearbeiter an.
running-full = Alle Plätze sind belegt.
running-full-text = Füge Aufgaben hinzu, wenn es weitergehen soll.
running-full-do = Aufgaben hinzufügen
running-reported =
    { $n ->
        [one] Bearbeiter haben { $n } Problem gemeldet.
       *[other] Bearbeiter haben { $n } Probleme gemeldet.
    }
running-reported-text = Eine Aufgabe, die sich nicht lösen lässt, kostet alle Zeit.
running-differ =
    { $n ->
        [one] Bei { $n } Aufgabe sind sich die Antworten uneinig.
       *[other] Bei { $n } Aufgaben sind sich die Antworten uneinig.
    }
running-differ-text = Schau sie an, bevor du die Ergebnisse verwendest.
running-differ-do = Ansehen

## The list of projects

running-by-state = Nach Stand
running-all = Alle
running-with-problems = Mit Problemen
running-search-title = Titel suchen
running-search = Suchen
running-no-match = Kein solches Projekt
running-no-match-text = Nichts passt zu dieser Suche. Nimm einen Filter weg.
running-show-all = Alle Projekte zeigen
running-of = von { $whole }
running-hourly = Pro Stunde
running-begin-template = Mit einer Vorlage
running-begin-template-text = Wähle die Art der Arbeit, und Formular und Anweisungen sind schon begonnen.
running-begin-template-do = Art der Arbeit wählen
running-begin-table = Mit einer Tabelle
running-begin-table-text = CSV, Excel oder JSON Lines: Jede Zeile wird eine Aufgabe.
running-begin-table-do = Beginnen und hochladen
running-begin-look = Bei anderen abschauen
running-begin-look-text = Offene Jobs zeigen ihre Anweisungen, ihre Vergütung und ihr Formular.

## The dashboard

running-accepted = Angenommen
running-waiting = Warten auf dich
running-rejected = Abgelehnt
running-ready = fertig etwa am { $day }
running-held = { $money } zurückgelegt
running-agreement = Einigkeit
running-acceptance = Annahme
running-differ-of = { $n } von { $whole } Aufgaben uneinig
running-hourly-paid = Bearbeiter verdienen pro Stunde
running-workers =
    { $n ->
        [one] { $n }{"\u00A0"}Bearbeiter
       *[other] { $n }{"\u00A0"}Bearbeiter
    }
running-median = die Hälfte braucht höchstens { $time }
running-per-hour = Antworten pro Stunde
running-per-day = Antworten pro Tag
running-hour = Stunde
running-day = Tag
running-answers = Antworten
running-verdicts = Was aus den Antworten wurde
running-reworked =
    { $n ->
        [one] Einmal wurde um Nachbesserung gebeten.
       *[other] { $n }-mal wurde um Nachbesserung gebeten.
    }
running-labels = Gewählt: { $question }
running-more-options = und { $n } weitere Möglichkeiten, { $sum }-mal gewählt
running-times = Wie lange eine Antwort dauert
running-time = Ab
running-need-you = Aufgaben, die dich brauchen
running-column-task = Aufgabe
running-column-votes = Gewählt
running-decide = Entscheiden
running-task = Aufgabe { $n }
running-all-differing =
    { $n ->
        [one] { $n } Aufgabe insgesamt
       *[other] Alle { $n } Aufgaben
    }
running-lately = Zuletzt

## What happened

running-you = Du
running-somebody = Mickle
running-several = mehreren Bearbeitern
running-and-others =
    { $n ->
        [one] { $who } und { $n } weitere Person
       *[other] { $who } und { $n } weitere
    }
running-did-claim = { $who }: begonnen
running-did-submit =
    { $n ->
        [one] { $who }: eine Antwort abgegeben
       *[other] { $who }: { $n } Antworten abgegeben
    }
running-did-accept =
    { $n ->
        [one] { $who }: eine Antwort von { $worker } angenommen
       *[other] { $who }: { $n } Antworten von { $worker } angenommen
    }
running-did-accept-by-time =
    { $n ->
        [one] Eine Antwort gilt als angenommen, weil die Zeit zum Prüfen um war
       *[other] { $n } Antworten gelten als angenommen, weil die Zeit zum Prüfen um war
    }
running-did-rework =
    { $n ->
        [one] { $who }: eine Antwort von { $worker } zurückgegeben
       *[other] { $who }: { $n } Antworten von { $worker } zurückgegeben
    }
running-did-reject =
    { $n ->
        [one] { $who }: eine Antwort von { $worker } abgelehnt
       *[other] { $who }: { $n } Antworten von { $worker } abgelehnt
    }
running-did-reject-by-time =
    { $n ->
        [one] Eine Antwort wurde abgelehnt, weil die Frist zum Nachbessern um war
       *[other] { $n } Antworten wurden abgelehnt, weil die Frist zum Nachbessern um war
    }
running-did-return =
    { $n ->
        [one] { $who }: eine Aufgabe zurückgegeben
       *[other] { $who }: { $n } Aufgaben zurückgegeben
    }
running-did-expire =
    { $n ->
        [one] Bei einer Aufgabe lief die Zeit ab
       *[other] Bei { $n } Aufgaben lief die Zeit ab
    }
running-did-bonus =
    { $n ->
        [one] { $who }: einen Bonus gegeben
       *[other] { $who }: { $n }-mal Bonus gegeben
    }
running-did-appeal =
    { $n ->
        [one] { $who }: Einspruch gegen eine Ablehnung
       *[other] { $who }: Einspruch gegen { $n } Ablehnungen
    }
running-did-win = Der Einspruch von { $worker } hatte Erfolg
running-did-lose = Der Einspruch von { $worker } blieb ohne Erfolg
running-did-write =
    { $n ->
        [one] { $who }: eine Nachricht geschrieben
       *[other] { $who }: { $n } Nachrichten geschrieben
    }
running-did-draft = { $who }: Projekt begonnen
running-did-publish = { $who }: Projekt veröffentlicht
running-did-open = Das Projekt ist geöffnet
running-did-pause = { $who }: Projekt pausiert
running-did-resume = { $who }: Projekt wieder geöffnet
running-did-close = Das Projekt ist geschlossen
running-did-edit =
    { $n ->
        [one] { $who }: Projekt geändert
       *[other] { $who }: Projekt { $n }-mal geändert
    }
running-did-release = { $who }: Projekt noch einmal freigegeben
running-did-add =
    { $n ->
        [one] { $who }: Aufgaben hinzugefügt
       *[other] { $who }: { $n }-mal Aufgaben hinzugefügt
    }
running-did-import = { $who }: eine Tabelle importiert
running-did-exclude = { $who }: einen Bearbeiter ausgeschlossen
running-did-include = { $who }: einen Bearbeiter wieder zugelassen
running-did-apply =
    { $n ->
        [one] { $who }: beworben
       *[other] { $who }: { $n }-mal beworben
    }

## Tasks

running-by-standing = Nach Stand
running-todo = Zu tun
running-running = In Arbeit
running-review = Zu prüfen
running-done = Erledigt
running-differing = Uneinig ({ $n })
running-search-data = Nummer oder Teil der Daten
running-column-picture = Bild
running-no-task = Keine solche Aufgabe
running-no-task-text = Nichts passt zu dieser Suche. Nimm einen Filter weg.
running-show-all-tasks = Alle Aufgaben zeigen
running-before = Vorige
running-after = Nächste
running-as-workers-see = So sehen es Bearbeiter
running-raw = Die Daten, wie sie kamen
running-no-answer = Noch hat niemand eine Antwort abgegeben.
running-outcome = Was herauskommt
running-middle = { $middle } ({ $least } bis { $most })
running-yes = ja
running-at-it = Gerade daran
running-history = Verlauf
running-review-it = Prüfen
running-open-it = Öffnen

## Workers

running-the-workers = Bearbeiter
running-save-csv = Als CSV speichern
running-workers-note = Zeiten zählen vom Übernehmen bis zur ersten Antwort. Die Einigkeit vergleicht Antworten auf Aufgaben, deren Plätze alle belegt sind. Beides sind Hinweise zum Hinschauen, für sich allein nie ein Grund zum Ablehnen.
running-no-workers = Hier hat noch niemand gearbeitet
running-no-workers-text = Wer eine Aufgabe übernimmt, erscheint hier, mit Tempo und Einigkeit.
running-sort = Reihenfolge
running-sort-answers = Meiste Antworten
running-sort-name = Name
running-sort-accepted = Meiste angenommen
running-sort-rejected = Meiste abgelehnt
running-sort-agreement = Geringste Einigkeit
running-sort-time = Schnellste
running-sort-latest = Zuletzt hier
running-column-worker = Bearbeiter
running-column-reworked = Zurück
running-column-time = Übliche Zeit
running-column-latest = Zuletzt
running-column-acts = Was tun
running-fast = { $time }, sehr schnell
running-slow = { $time }, langsam
running-excluded = Ausgeschlossen
running-excluded-until = Ausgeschlossen bis { $date }
running-excluded-everywhere = Aus allen deinen Projekten ausgeschlossen
running-excluded-everywhere-until = Aus allen deinen Projekten ausgeschlossen bis { $date }
running-write = Schreiben
running-exclude = Ausschließen
running-include = Wieder zulassen
running-exclude-title = { $who } ausschließen
running-exclude-new = Neue Aufgaben gibt es dort nicht mehr.
running-exclude-reach = Wovon?
running-exclude-this = Von diesem Projekt
running-exclude-all = Von allen meinen Projekten
running-exclude-all-help = Auch von denen, die du später einstellst.
running-exclude-begun = Was begonnen ist, darf fertig werden, und was du annimmst, wird bezahlt wie immer.
running-exclude-back = Du kannst es jederzeit zurücknehmen. Der Eintrag darüber bleibt.
running-exclude-why = Warum?
running-exclude-why-help = Das liest der Bearbeiter. Schreib verständlich, was schiefgegangen ist.

## Results

running-exports = Schon geholt
running-export-at = Wann
running-export-by = Von
running-export-what = Was

## Messages

running-messages = Nachrichten
running-no-messages = Keine Nachrichten zu diesem Projekt
running-no-messages-text = Fragen von Bearbeitern erscheinen hier. Du kannst ihnen auch zuerst schreiben.
running-to-workers = Zu den Bearbeitern
running-flag-doubt =
    { $n ->
        [one] { $n } Aufgabe strittig
       *[other] { $n } Aufgaben strittig
    }
running-doubt =
    { $n ->
        [one] { $n } Aufgabe ist noch strittig.
       *[other] { $n } Aufgaben sind noch strittig.
    }
running-doubt-text = Alle Antworten sind da, stimmen aber nicht gut genug überein.
running-doubt-do = Entscheiden oder mehr Leute fragen
