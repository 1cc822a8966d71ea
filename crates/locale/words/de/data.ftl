## Der Schritt, in dem Aufgaben dazukommen

data-upload-title = Datei hochladen
data-paste-title = Zeilen einfügen
data-bad-rows-title = Zeilen, mit denen etwas nicht stimmt
data-by-hand-title = Eine einzelne Aufgabe eingeben
data-imports = Importe
data-go-on-to-pay = Weiter zur Bezahlung
data-back = Zurück
data-tasks-count =
    { $n ->
        [one] { $n }{"\u00A0"}Aufgabe
       *[other] { $n }{"\u00A0"}Aufgaben
    }
data-no-tasks-yet = Noch keine Aufgaben.
data-so-far = Bisher { $tasks }.
data-look-at-them = Ansehen
data-columns-are = Spalten: { $columns }.
data-file-label = Eine Tabelle
data-file-help = CSV, TSV, JSON Lines oder xlsx mit den Namen der Spalten in der ersten Zeile; bis 256 MB. Du siehst die ersten Zeilen, bevor etwas importiert wird.
data-upload = Hochladen und ansehen
data-started = Begonnen
data-column-state = Zustand
data-column-tasks = Aufgaben
data-column-bad-rows = Fehlerhafte Zeilen

## Eine Aufgabe von Hand und eingefügte Zeilen

data-nameless-help = Solange das Formular keine Daten zeigt, braucht eine Aufgabe nur einen Namen, an dem du sie erkennst.
data-name-label = Name der Aufgabe
data-add-task = Aufgabe hinzufügen
data-rows-label = Zeilen
data-rows-help = In der ersten Zeile die Namen der Spalten, danach in jeder Zeile eine Aufgabe; aus einer Tabellenkalkulation kopiert oder mit Kommas oder Semikolons zwischen den Werten. Bis zu 500 Zeilen.
data-add-rows = Zeilen hinzufügen

## Zeilen, die nicht übernommen wurden

data-faults-caption = Zeilen, die nicht übernommen wurden
data-fault-cells = ({ $found } statt { $wanted } Zellen)
data-column-line = Zeile
data-column-column = Spalte
data-column-fault = Was nicht stimmt

## Eine hochgeladene Tabelle vor dem Import

data-table-goes-on = Die Tabelle geht noch weiter.
data-table-is-whole = Das ist die ganze Tabelle.
data-fact-file = Datei
data-fact-size = Größe
data-fact-format = Format
data-columns-title = Spalten
data-will-be-left-out = Zeilen, die ausgelassen werden
data-blank-lines =
    { $n ->
        [one] In Zeile { $lines } steht nichts, wo das Formular etwas zeigt. Sie wird trotzdem zur Aufgabe: Nimm sie aus der Datei, wenn niemand dafür bezahlt werden soll.
       *[other] In den Zeilen { $lines } steht nichts, wo das Formular etwas zeigt. Sie werden trotzdem zu Aufgaben: Nimm sie aus der Datei, wenn niemand dafür bezahlt werden soll.
    }
data-first-rows = Die ersten Zeilen
data-first-rows-of-file = Die ersten Zeilen der Datei
data-start-import = Import starten
data-cancel = Abbrechen
data-mapping-lead = Jede Spalte der Datei wird unter dem Namen, der bei ihr steht, zu einer Spalte der Aufgaben. Lösche einen Namen, um die Spalte auszulassen.
data-form-needs = Das Formular braucht { $columns }.
data-mapping-missing = Noch heißt keine Spalte { $columns }. Schreib diesen Namen neben die Spalte, in der das steht.
data-mapping-form = Oder lass das Formular die Spalten zeigen, die du hast
data-example = „{ $text }“

## Ein laufender oder fertiger Import

data-import = Der Import
data-ended = Beendet
data-not-yet = noch nicht
data-were-left-out = Zeilen, die ausgelassen wurden
data-first-are-shown = Zu sehen sind die ersten { $n }.
data-import-read = { $part } von { $whole } gelesen
data-import-waits = Diese Seite lädt alle paar Sekunden neu, bis der Import fertig ist. Du kannst sie verlassen.
data-import-undoing = Seine Aufgaben werden gerade wieder entfernt.
data-import-done = Der Import ist fertig: Aus jeder Zeile ist eine Aufgabe geworden.
data-import-done-in-part = Der Import ist fertig. Einige Zeilen wurden ausgelassen: Verbessere sie in der Datei und importiere nur diese noch einmal, oder mach diesen Import rückgängig und fang von vorn an.
data-import-undone = Der Import wurde rückgängig gemacht; seine Aufgaben sind weg.
data-import-stopped = Der Import ist abgebrochen.
data-import-stopped-because = Der Import ist abgebrochen: { $why }
data-rows-read = Gelesene Zeilen
data-became-tasks = Zu Aufgaben geworden
data-left-out = Ausgelassen
data-go-on = An der Stelle weitermachen
data-back-to-data = Zurück zu den Daten
data-look-at-tasks = Aufgaben ansehen
data-undo = Import rückgängig machen
data-undo-question = Import rückgängig machen? Alle Aufgaben, die aus ihm stammen, werden entfernt.

## Die Aufgaben eines Projekts

data-tasks = Aufgaben
data-projects = Projekte
data-add-tasks = Aufgaben hinzufügen
data-places-count =
    { $n ->
        [one] { $n }{"\u00A0"}Platz
       *[other] { $n }{"\u00A0"}Plätze
    }
data-tally = { $tasks }, davon { $done } erledigt. { $places }: { $free } frei, { $running } in Arbeit, { $accepted } angenommen, { $dropped } aufgegeben.
data-tasks-caption = Die Aufgaben des Projekts
data-column-number = Nr.
data-column-accepted = Angenommen
data-column-price = Preis
data-remove = Entfernen
data-no-tasks-title = Hier sind keine Aufgaben
data-no-tasks-text = Aus jeder Zeile deiner Daten wird eine Aufgabe. Gib eine ein, füge mehrere ein oder lade eine Tabelle hoch.
data-known-answer = Bekannte Antwort
data-part-of = { $part } von { $whole }
data-task-open = Offen
data-task-done = Erledigt
data-task-cancelled = Aufgegeben

## Ergebnisse

data-results = Ergebnisse
data-answers = Antworten
data-answers-told = Eine Zeile für jede angenommene Antwort, mit den Daten ihrer Aufgabe. Bearbeiter haben hier eigene Namen, in all deinen Ergebnissen dieselben.
data-tasks-told = Eine Zeile für jede Aufgabe, auch für die ohne Antwort. Von einer Auswahl steht hier die Option mit den meisten Stimmen, bei Gleichstand alle, die vorn liegen.
data-labels = Labels
data-labels-told = Eine Zeile für jede gewählte Option: Aufgabe, Bearbeiter und Label, so wie crowd-kit und andere Bibliotheken sie lesen.
data-download-csv = CSV herunterladen
data-what-was-chosen = Was gewählt wurde
data-the-table = Die Tabelle
data-of-wanted = von { $n } gewünschten
data-of-tasks =
    { $n ->
        [one] von { $n }{"\u00A0"}Aufgabe
       *[other] von { $n }{"\u00A0"}Aufgaben
    }
data-accepted-answers = Angenommene Antworten
data-answered-tasks = Aufgaben mit Antwort
data-counted-over = Gezählt über die ersten { $n } Antworten
data-row-is = Was eine Zeile ist
data-not-rejected = Was du abgelehnt hast, ist nicht dabei.
data-rows-cut = Die ersten { $n } Zeilen. In der Datei stehen alle.
data-columns-cut = Die ersten { $part } von { $whole } Spalten. In der Datei stehen alle.
data-to-answers = Zu den Antworten
data-no-labels = Keine Labels
data-no-labels-text = Labels sind gewählte Optionen, und keine angenommene Antwort hat eine.
data-to-reviews = Zu den Prüfungen
data-no-results = Noch keine Ergebnisse
data-no-results-open = Jede Antwort, die du annimmst oder die durch Zeitablauf angenommen wird, erscheint hier.
data-to-project = Zum Projekt
data-no-results-draft = Ergebnisse gibt es, sobald das Projekt geöffnet ist und Antworten angenommen werden.
data-known-left-out =
    { $n ->
        [one] { $n } Aufgabe, deren Antwort du schon kanntest, fehlt hier: Sie zeigt nur, wer richtig liegt.
       *[other] { $n } Aufgaben, deren Antwort du schon kanntest, fehlen hier: Sie zeigen nur, wer richtig liegt.
    }
data-known-take-in = Mit aufnehmen und kennzeichnen
data-known-marked =
    { $n ->
        [one] { $n } Aufgabe, deren Antwort du schon kanntest, ist mit in der Tabelle; in der Spalte { $column } steht bei ihr „true“.
       *[other] { $n } Aufgaben, deren Antwort du schon kanntest, sind mit in der Tabelle; in der Spalte { $column } steht bei ihnen „true“.
    }
data-known-leave-out = Weglassen
