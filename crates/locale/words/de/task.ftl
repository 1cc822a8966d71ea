## The page on which a task is done

# What the cross in the corner does.
task-leave = Aufgabe verlassen; sie gehört dir, bis ihre Zeit um ist
# Above the reward.
task-pays = Vergütung
# Above what was done and earned in a row.
task-this-session = Diese Runde
task-came-back = Diese Aufgabe kam zur Nachbesserung zurück.
task-came-back-what = Deine Antwort steht im Formular; ändere sie und gib sie noch einmal ab.
task-instructions = Anleitung
task-save-draft = Entwurf speichern
task-more-time = { $time } mehr Zeit
task-give-back = Zurückgeben
task-submit = Abgeben
task-submit-and-stop = Abgeben und aufhören
task-submit-and-next = Abgeben und weiter
# Keys and what they do: 1–9 answers, Ctrl Enter submits.
task-key-answers = antworten
task-key-enter = Enter
task-key-submits = Abgeben und weiter

## What a task shows and asks

task-no-link = Hier sollte ein Link stehen, aber das ist keiner: { $text }
task-open-picture = Bild in voller Größe öffnen (neuer Tab)
task-open-by-itself = Einzeln öffnen
task-new-tab = (neuer Tab)
task-choose-one = Bitte wählen
task-uploaded = Hochgeladen
# Ticked: the file that was uploaded earlier stays.
task-keep-file = { $file } behalten
# Stands for the name of a file that has none.
task-the-file = die Datei

## What a field says of its own rules

task-hint-url = Eine Adresse, die mit https:// oder http:// beginnt.
task-hint-letters = Nur Buchstaben.
task-hint-digits = Nur Ziffern.
task-hint-letters-digits = Nur Buchstaben und Ziffern.
task-hint-least-characters = Mindestens { $n } Zeichen.
task-hint-keyword = „{ $word }“
task-hint-keyword-times = „{ $word }“ ({ $n }-mal)
task-hint-keywords = Verwende diese Wörter: { $words }.
# $kind, $span and $step say which parts the sentence has: A whole number from 1 to 9 in steps of 2.
task-hint-number =
    { $kind ->
        [whole] Eine ganze Zahl
       *[any] Eine Zahl
    }{ $span ->
        [both] {" "}von { $min } bis { $max }
        [least] {" "}ab { $min }
        [most] {" "}bis { $max }
       *[none] {""}
    }{ $step ->
        [none] {""}
       *[some] {" "}in Schritten von { $step }
    }.
task-hint-decimals =
    { $n ->
        [one] Höchstens { $n } Stelle nach dem Komma.
       *[other] Höchstens { $n } Stellen nach dem Komma.
    }
# Days.
task-hint-span = Vom { $min } bis zum { $max }.
task-hint-span-from = Ab dem { $min }.
task-hint-span-to = Bis zum { $max }.
task-hint-pick-most = Wähle höchstens { $n } aus.
task-hint-pick-least = Wähle mindestens { $n } aus.
task-hint-pick-exactly = Wähle genau { $n } aus.
task-hint-pick = Wähle { $least } bis { $most } aus.
# $kinds are some of the four below.
task-hint-files =
    { $n ->
        [one] Eine Datei: { $kinds }. Höchstens { $size }.
       *[other] Bis zu { $n } Dateien: { $kinds }. Jede höchstens { $size }.
    }
task-pictures = Bilder
task-sound = Ton
task-video = Video
task-documents = Dokumente und Tabellen

## A sample on the page of a job

task-sample-card = Eine Beispielaufgabe
task-sample-what = So sieht eine der Aufgaben aus. Ausfüllen kannst du sie, sobald du gestartet hast.
task-sample = Das Beispiel
task-sample-label = Beispielaufgabe

## Giving a task back

task-return-question = Diese Aufgabe zurückgeben?
task-return-free = „{ $title }“ ist sofort für andere frei.
task-return-counts = Das zählt weder für noch gegen dich, und du bekommst nichts dafür.
task-return-draft = Was du geschrieben hast, wird nicht abgegeben.
task-return-verb = Zurückgeben

## A task that ended without an answer

task-returned = Du hast diese Aufgabe zurückgegeben
task-returned-what = Jetzt kann sie jemand anders übernehmen, oder du noch einmal. Abgabe war am { $time } fällig.
task-over = Die Zeit für diese Aufgabe ist um
task-over-what = Der Platz ist wieder für alle frei. Die Frist lief bis { $time }.
task-kept = Was du geschrieben hast, bleibt erhalten.
task-kept-go-on = Starte die Aufgabe neu, solange ein Platz frei ist, und mach da weiter, wo du warst.
task-start-again = Neu starten
task-to-the-job = Zum Job
task-my-work = Meine Arbeit

## After several tasks in a row

task-well-done = Gut gemacht
task-handed-in = Abgegeben
task-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}Aufgabe
       *[other] { $n }{"\u00A0"}Aufgaben
    }
# Above how long it took: in 20 minutes.
task-took = In
task-an-hour = Pro Stunde
task-to-held = Zu deiner übernommenen Aufgabe
task-find-other = Andere Arbeit finden

## The bar above a task

task-number = Aufgabe
# Task 8 of 19.
task-n-of-m = { $n } von { $m }
task-n-of-many = { $n } von über { $m }
# After the money of this session: €0.42 in 2 min.
task-in-time = in { $time }
# €12.60 an hour, short.
task-each-hour = { $money } pro Stunde

## Keys

task-keys = Tasten
task-keys-change = Tasten ändern
task-key-ctrl-enter = Strg Enter
task-key-answers-quick = Antworten und weiter
task-key-answers-many = Die aktuelle Frage beantworten
task-key-submits-typing = Abgeben, auch beim Schreiben
task-key-skip = Aufgabe überspringen
task-key-zoom = vergrößern
task-key-help = alle Tasten
task-key-undo = Letzte Taste zurücknehmen
task-go-on = Nach einer Taste weiter
# Said for a moment after a digit answered.
task-going-on = Weiter … Esc nimmt es zurück
task-unsent = Noch nicht gesendet. Prüfe die Verbindung und gib noch einmal ab.
task-skip = Überspringen
task-zoom = Vergrößern
task-zoom-title = Das Bild, vergrößert
task-picture = Bild dieser Aufgabe
task-close = Schließen
task-ask = Auftraggeber fragen

## Reporting a problem

task-report = Problem melden
task-report-lead = Der Auftraggeber liest es, ohne deinen Namen. Es schadet dir nicht.
task-report-what = Was stimmt nicht?
task-report-text = In ein paar Worten
task-report-send = Melden
task-report-skip = Melden und überspringen
task-report-back = Zurück zur Aufgabe
task-problem-broken = Ein Link oder Bild funktioniert nicht
task-problem-unclear = Es ist unklar, was zu tun ist
task-problem-language = Es ist in der falschen Sprache
task-problem-prohibited = Es verlangt etwas Verbotenes
task-problem-personal = Es zeigt persönliche Daten
task-problem-other = Etwas anderes
task-problem-staff = Ein Moderator sieht es sich auch an

## The summary

task-sum-checked = Wird geprüft. Spätestens am { $date } gehört es dir.
task-sum-more = Mit diesem Job weitermachen
task-sum-same = Mehr von dieser Art
task-sum-each = je { $money }
task-sum-nothing = Keine Aufgabe abgegeben
task-sum-held = Du hast noch eine Aufgabe dieses Jobs
task-sum-held-what = Sie ist noch nicht abgegeben. Mach damit weiter oder gib sie auf ihrer Seite zurück.
