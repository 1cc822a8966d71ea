## Der Baukasten für das Formular

form-as-workers-see-it = So sehen es die Bearbeiter
form-filled-with-first = Gefüllt mit den Daten deiner ersten Aufgabe.
form-names-stand-in = Namen in ‹ › stehen dort, wo deine Daten sein werden.
form-items = Elemente, von oben nach unten
form-optional = (freiwillig)
form-empty = (leer)
form-remove = Entfernen
form-up = Nach oben
form-down = Nach unten
form-add-item = Element hinzufügen
form-add = Hinzufügen
form-document = Das Formular als JSON
form-document-help = Für alle, die das Format kennen. Fehler werden mit ihrem Pfad genannt.
form-save-document = Dokument speichern
form-expert = Für Experten: das Formular als JSON
form-go-on-to-data = Weiter zu den Daten
form-try = Als Bearbeiter ausprobieren

## Anfänge

form-begin-lead = Fang mit einem Formular an, das deinem nahekommt. Alles darin lässt sich ändern.
form-begin = Damit anfangen
form-your-answer = Deine Antwort
form-begin-data = Deine eigenen Daten
form-begin-data-text = Zeigt deine Spalten ({ $columns }) und fragt nach einer Antwort.
form-begin-blank = Eine Antwort
form-begin-blank-text = Nur ein Feld für die Antwort. Füge hinzu, was du brauchst.
form-begin-judgement = Ein Urteil über einen Text
form-begin-judgement-text = Zeigt einen Text, fragt nach einer von drei Möglichkeiten und danach, wie sicher sich der Bearbeiter ist.
form-begin-picture = Eine Frage zu einem Bild
form-begin-picture-text = Zeigt ein Bild, fragt nach einer Zahl und danach, was mit dem Bild nicht stimmt.
form-begin-writing = Ein Text zum Schreiben
form-begin-writing-text = Zeigt Fakten und fragt nach einem Titel und einem Text von mindestens 200 Wörtern.
form-begin-research = Etwas zum Nachschlagen
form-begin-research-text = Zeigt eine Adresse mit Link zu einer Karte und fragt, was daraus geworden ist.

## Ein Element

form-change-item = Element ändern: { $kind }
form-new-item = Neues Element: { $kind }
form-hint-column = Schreib { $code }, wo eine Spalte deiner Daten stehen soll.
form-hint-columns = Deine Daten können in Texten stehen: { $columns }.
form-question = Frage
form-help = Hilfe
form-help-help = Ein Satz unter der Frage.
form-required = Muss beantwortet werden
form-name = Name in den Ergebnissen
form-name-help = Buchstaben, Ziffern und _. Bleibt er leer, entsteht er aus der Frage.
form-save-item = Element speichern
form-cancel = Abbrechen

## Arten von Elementen; „-within“ steht nach einem Doppelpunkt

form-ask = Fragen: { $kind }
form-show = Zeigen: { $kind }
form-kind-choice = Eine Auswahl
form-kind-choice-within = eine Auswahl
form-kind-choice-help = Eine von mehreren Optionen.
form-kind-choices = Mehrfachauswahl
form-kind-choices-within = Mehrfachauswahl
form-kind-choices-help = Beliebig viele von mehreren Optionen.
form-kind-short-text = Kurzer Text
form-kind-short-text-within = kurzer Text
form-kind-short-text-help = Eine Zeile, etwa ein Name oder ein Kennzeichen.
form-kind-long-text = Langer Text
form-kind-long-text-within = langer Text
form-kind-long-text-help = Mehrere Zeilen; Wörter und Schlüsselwörter werden gezählt.
form-kind-number = Zahl
form-kind-number-within = Zahl
form-kind-number-help = Eine Zahl innerhalb von Grenzen.
form-kind-rating = Bewertung
form-kind-rating-within = Bewertung
form-kind-rating-help = Eine Stufe auf einer Skala.
form-kind-date = Datum
form-kind-date-within = Datum
form-kind-date-help = Ein Tag im Kalender.
form-kind-url = Webadresse
form-kind-url-within = Webadresse
form-kind-url-help = Eine Adresse, die mit https:// oder http:// beginnt.
form-kind-email = E-Mail-Adresse
form-kind-email-within = E-Mail-Adresse
form-kind-email-help = Die Adresse einer Person oder Firma.
form-kind-file = Datei
form-kind-file-within = Datei
form-kind-file-help = Bilder, Aufnahmen oder Dokumente.
form-kind-text = Text
form-kind-text-within = Text
form-kind-text-help = Einfacher Text, wie er in deinen Daten steht.
form-kind-markdown = Formatierter Text
form-kind-markdown-within = formatierter Text
form-kind-markdown-help = Überschriften, Listen und Links, in Markdown geschrieben.
form-kind-image = Bild
form-kind-image-within = Bild
form-kind-image-help = Ein Bild von einer Webadresse.
form-kind-audio = Ton
form-kind-audio-within = Ton
form-kind-audio-help = Eine Aufnahme zum Anhören.
form-kind-video = Video
form-kind-video-within = Video
form-kind-video-help = Ein Film zum Ansehen.
form-kind-link = Link
form-kind-link-within = Link
form-kind-link-help = Eine Adresse zum Öffnen.

## Eigenschaften eines Elements

form-any = Alle
form-letters = Buchstaben
form-digits = Ziffern
form-letters-and-digits = Buchstaben und Ziffern
form-pictures = Bilder
form-recordings = Aufnahmen
form-films = Filme
form-documents = Dokumente und Tabellen
form-min-length = Zeichen, mindestens
form-max-length = Zeichen, höchstens
form-options = Optionen
form-options-help = In jeder Zeile eine, mindestens zwei. Schreib „Wert | Beschriftung“, wenn in den Ergebnissen ein anderes Wort stehen soll, als die Bearbeiter lesen.
form-caption = Beschriftung
form-caption-help = Was darunter steht; bei einem Link sein Text.
form-made-of = Erlaubte Zeichen
form-min-words = Wörter, mindestens
form-max-words = Wörter, höchstens
form-keywords = Schlüsselwörter, die darin stehen müssen
form-keywords-help = In jeder Zeile eines; „Licht | 2“ verlangt es zweimal.
form-smallest = Kleinster Wert
form-largest = Größter Wert
form-in-steps-of = In Schritten von
form-decimals = Nachkommastellen, höchstens
form-decimals-help = 0 verlangt eine ganze Zahl.
form-earliest = Frühestens
form-latest = Spätestens
form-min-picked = Gewählt, mindestens
form-max-picked = Gewählt, höchstens
form-steps = Stufen
form-steps-help = Von 2 bis 10; 5, wenn es leer bleibt.
form-low = Was 1 bedeutet
form-high = Was die letzte Stufe bedeutet
form-max-files = Dateien, höchstens
form-max-files-help = 1, wenn es leer bleibt.
form-max-bytes = Größe je Datei, höchstens (MB)
form-kinds = Arten
form-kinds-help = Alle, wenn nichts angekreuzt ist.
form-text = Text
form-source = Adresse
form-source-help = Meist eine Spalte deiner Daten; ausgefüllt muss sie mit https:// oder http:// beginnen.

## Der Probelauf

form-trial-taken = Diese Antwort könnte so abgegeben werden. Es war nur ein Probelauf: Nichts wird gespeichert.
form-projects = Projekte
form-trial-lead = Füll es aus wie ein Bearbeiter und sieh, was zurückgewiesen würde. Nichts wird gespeichert, und niemand wird bezahlt.
form-back-to-check = Zurück zur Kontrolle
form-trial-submit = Abgeben (nur Probelauf)
form-try-next = Nächste Aufgabe ausprobieren
form-no-data = Noch gibt es keine Daten; Namen in ‹ › stehen dort, wo sie sein werden.
form-kept = Was gespeichert würde
form-kept-nothing = Es wurde nichts ausgefüllt, und nichts musste ausgefüllt werden.
form-no-instructions = Es gibt noch keine Anleitung.
form-instructions = Anleitung
form-make-form = Formular erstellen
form-make-form-first = Erstelle zuerst das Formular: Es legt fest, was ein Bearbeiter sieht und ausfüllt.
form-no-form = Noch kein Formular
