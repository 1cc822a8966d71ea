## What happens with the results
pipelines-title = Was mit den Antworten geschieht
pipelines-lead = Antworten können von selbst in ein anderes deiner Projekte weitergehen: um dort geprüft oder von jemand anderem weiterbearbeitet zu werden.
pipelines-chain = Der Weg der Antworten
pipelines-how = So geht es
pipelines-how-feed = Schreiben → Korrektur lesen → freigeben: Jede angenommene Antwort wird eine Aufgabe des nächsten Projekts, mit allen Daten.
pipelines-how-check = Oder lass andere prüfen: Jede abgegebene Antwort wird eine Aufgabe eines prüfenden Projekts, und was die meisten dort sagen, gilt.
pipelines-how-money = Niemand bekommt, was er selbst gemacht hat. Die nächste Aufgabe wird bezahlt, wenn sie entsteht; fehlt Geld, wartet sie, bis du auflädst.
pipelines-add = Antworten weiterleiten
pipelines-next-project = In welches Projekt
pipelines-choose = Auswählen …
pipelines-what = Was dorthin geht
pipelines-takes-accepted = Jede angenommene Antwort, als Aufgabe
pipelines-takes-accepted-help = Jemand anderes macht damit weiter: korrigiert, übersetzt, gibt frei.
pipelines-takes-submitted = Jede abgegebene Antwort, zum Prüfen
pipelines-takes-submitted-help = Mehrere sehen sie unabhängig voneinander an – so viele, wie jenes Projekt Antworten je Aufgabe verlangt. Die Mehrheit entscheidet; sind sie uneinig, entscheidest du.
pipelines-go-on = Weiter
pipelines-no-other = Du brauchst ein zweites Projekt: das, in dem die Nächsten arbeiten.
pipelines-new-project = Neues Projekt
pipelines-out = Der nächste Schritt
pipelines-in = Der Schritt davor
pipelines-goes-on-to = Jede angenommene Antwort wird eine Aufgabe von { $project }.
pipelines-is-checked-in = Jede Antwort wird in { $project } geprüft, bevor sie angenommen wird.
pipelines-comes-from = Die Aufgaben kommen aus den angenommenen Antworten von { $project }.
pipelines-checks-for = Hier werden die Antworten von { $project } geprüft.
pipelines-stays-open = Es bleibt offen, bis der Schritt davor beendet ist, und darf ohne eigene Aufgaben öffnen.
pipelines-counts =
    { $waiting ->
        [0] { $n } sind weitergegangen, keine wartet.
        [one] { $n } sind weitergegangen, eine wartet.
       *[other] { $n } sind weitergegangen, { $waiting } warten.
    }
pipelines-passed-over =
    { $n ->
        [one] { $n } konnte es nicht: schon geprüft, oder sie passt in keine Aufgabe.
       *[other] { $n } konnten es nicht: schon geprüft, oder sie passen in keine Aufgabe.
    }
pipelines-ended = Der Schritt davor ist beendet, und alles ist weitergegangen.
pipelines-change = Ändern
pipelines-end = Beenden

## How answers go on
pipelines-feed-title = Antworten werden Aufgaben
pipelines-feed-lead = Jede angenommene Antwort wird eine Aufgabe von „{ $project }“.
pipelines-check-title = Antworten werden geprüft
pipelines-check-lead = Jede Antwort wird in „{ $project }“ geprüft, bevor sie angenommen wird.
pipelines-no-form = Das nächste Projekt hat noch kein Formular. Alle Daten gehen unter ihrem Namen mit, jedes Feld der Antwort als output.<Feld>.
pipelines-to-form = Formular anlegen
pipelines-columns = Was das nächste Formular zeigt
pipelines-columns-lead = Sag, woher jede Angabe kommt. Alle anderen Daten reisen unsichtbar mit.
pipelines-shows-nothing = Das Formular zeigt noch keine Daten.
pipelines-by-itself = Füllt sich von selbst ({ $source })
pipelines-says-of = { $question } „{ $option }“
pipelines-source-answer = Antwort „{ $field }“
pipelines-source-data = Daten „{ $column }“
pipelines-reading = Was die Prüfenden sagen
pipelines-reading-lead = Eines ihrer Felder entscheidet. Sag, was folgt, wenn mehr als die Hälfte eine Option ankreuzt.
pipelines-judging-field = Feld, das entscheidet
pipelines-text-field = Feld mit der Begründung
pipelines-no-text = Keines
pipelines-no-options = Das Formular des prüfenden Projekts braucht ein Feld, in dem eine Option angekreuzt wird.
pipelines-reading-guard = Wer abgelehnt wird, liest die Gründe und kann Einspruch einlegen. Sind die Prüfenden uneinig oder die Nachbesserungen aufgebraucht, wartet die Antwort auf dich. Deine Zeit zum Prüfen läuft weiter: Ist sie vorbei, gilt die Antwort als angenommen.
pipelines-says-accept = Annehmen
pipelines-says-rework = Nachbessern lassen
pipelines-says-reject = Ablehnen
pipelines-says-nothing = Unklar
pipelines-by-checkers = Personen, die sie geprüft haben
pipelines-heard-accept =
    { $whole ->
        [one] Wer die Antwort geprüft hat, hat sie angenommen.
       *[other] { $n } von { $whole } Personen, die die Antwort unabhängig geprüft haben, haben sie angenommen.
    }
pipelines-heard-rework =
    { $whole ->
        [one] Wer die Antwort geprüft hat, bittet vor der Annahme um Änderungen.
       *[other] { $n } von { $whole } Personen, die die Antwort unabhängig geprüft haben, bitten vor der Annahme um Änderungen.
    }
pipelines-heard-reject =
    { $whole ->
        [one] Wer die Antwort geprüft hat, findet, dass sie nicht tut, was verlangt war.
       *[other] { $n } von { $whole } Personen, die die Antwort unabhängig geprüft haben, finden, dass sie nicht tut, was verlangt war.
    }
pipelines-save = Speichern
pipelines-back = Zurück

## The picture
pipelines-tasks =
    { $n ->
        [one] { $n } Aufgabe
       *[other] { $n } Aufgaben
    }
pipelines-went-on = { $n } weitergegangen
pipelines-went-to-check = { $n } zum Prüfen
pipelines-waiting = { $n } warten

## For workers
pipelines-you-check = Was du in diesen Aufgaben siehst, hat jemand anderes gemacht; du prüfst es. Deine eigene Arbeit bekommst du hier nie.
pipelines-you-go-on = Diese Aufgaben führen die Arbeit anderer weiter. Deine eigene bekommst du hier nie.

## In the review
pipelines-voices = Was die Prüfenden sagen
pipelines-revision = Antwort { $n }
pipelines-voices-missing = { $n } von { $wanted } Prüfenden haben geantwortet. Du musst nicht auf sie warten.
pipelines-voices-accept = Sie fanden sie gut, also wurde sie angenommen.
pipelines-voices-rework = Sie wünschen Änderungen, also ging sie zurück.
pipelines-voices-reject = Sie waren dagegen, also wurde sie abgelehnt.
pipelines-voices-late = Sie war schon entschieden, bevor alle geantwortet hatten.
pipelines-voices-no-rework = Sie wünschen Änderungen, aber die Nachbesserungen sind aufgebraucht. Du entscheidest.
pipelines-voices-unread = Jemand hat eine Option angekreuzt, zu der niemand gesagt hat, was folgt. Du entscheidest.
pipelines-voices-disagree = Sie sind sich nicht einig. Du entscheidest.

## How far checkers agree
pipelines-agreement-of = Wie einig sie sich sind: { $field }
# Between the whole and the rest of a number.
pipelines-decimal-point = {","}
pipelines-agreement-lead = Aus { $n } Antworten zu { $tasks } Aufgaben, über den Zufall hinaus: 1 ist volle Einigkeit, 0 ist Zufall.
pipelines-agreement-few = Noch zu wenige, um etwas zu sagen.
pipelines-agreement-high = Sie sind sich einig. Du kannst dich darauf verlassen.
pipelines-agreement-fair = Sie sind sich meist einig. Gut genug, wo ein einzelner Fehler nicht schadet.
pipelines-agreement-low = Sie sind oft uneinig. Sieh dir die Anleitung an: Verstehen zwei Leute sie gleich?
pipelines-agreement-none = Kaum mehr als Zufall. Arbeite an der Frage oder der Anleitung, bevor du die Antworten nutzt.
pipelines-pairs = Zu zweit
pipelines-pair = Wer
pipelines-pair-tasks = Gemeinsame Aufgaben
pipelines-pair-kappa = Cohens κ

## Texts: split and put together
pipelines-split-title = Einen Text aufteilen
pipelines-split-lead = Aus einem langen Text werden viele Aufgaben, der Reihe nach: Stück für Stück übersetzt, geprüft oder gesprochen und am Ende wieder zusammengesetzt.
pipelines-split-name = Name des Textes
pipelines-split-by = In
pipelines-split-paragraphs = Absätze
pipelines-split-sentences = Sätze
pipelines-split-text = Text
pipelines-split-file = Oder eine Datei
pipelines-split-file-help = Eine reine Textdatei (.txt, .md) in UTF-8, höchstens 2 MiB.
pipelines-split-name-help = Ohne Namen gilt der Name der Datei.
pipelines-split-send = Aufteilen
pipelines-assemble = Als Text zusammensetzen
pipelines-assemble-told = Alle angenommenen Stücke der Reihe nach, Dokument für Dokument; wo noch keines da ist, steht eine Lücke.
