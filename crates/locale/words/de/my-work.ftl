## The list of one's own tasks

my-work-title = Meine Arbeit
my-work-applications = Bewerbungen
my-work-find-work = Arbeit finden
my-work-by-state = Meine Arbeit nach Stand
my-work-reserved = Übernommen
my-work-checked = In Prüfung
my-work-accepted = Angenommen
my-work-rework = Nachbesserung
my-work-rejected = Ablehnungen und Einsprüche
my-work-ended = Beendet
my-work-reserved-meaning = Aufgaben, die du übernommen hast. Gib sie ab, bevor ihre Zeit um ist.
my-work-checked-meaning = Abgegeben und jetzt beim Auftraggeber. Meldet er sich nicht, gilt das als Ja.
my-work-accepted-meaning = Angenommen und in deine Geldbörse gezahlt.
my-work-rework-meaning = Zur Nachbesserung zurück. Ändere sie, bevor ihre Zeit um ist.
my-work-rejected-meaning = Nicht angenommen. Bei jeder steht, warum, und bis wann du Einspruch einlegen kannst.
my-work-ended-meaning = Zurückgegeben oder Zeit abgelaufen. Was du geschrieben hast, bleibt für einen neuen Anlauf erhalten.
my-work-reserved-empty = Du hast keine Aufgabe übernommen
my-work-reserved-empty-text = Eine Aufgabe, die du startest, gehört dir, bis ihre Zeit um ist. Dann steht sie hier.
my-work-checked-empty = Nichts in Prüfung
my-work-checked-empty-text = Was du abgibst, wartet hier, mit dem Tag, an dem es spätestens bezahlt wird.
my-work-accepted-empty = Noch nichts angenommen
my-work-accepted-empty-text = Deine erste angenommene Antwort erscheint hier und ihre Vergütung in deiner Geldbörse.
my-work-rework-empty = Nichts nachzubessern
my-work-rework-empty-text = Wenn ein Auftraggeber etwas geändert haben möchte, steht hier, was und bis wann.
my-work-rejected-empty = Nichts abgelehnt
my-work-rejected-empty-text = Bei einer Ablehnung steht immer, warum, und du kannst hier Einspruch einlegen.
my-work-ended-empty = Nichts vorzeitig beendet
my-work-ended-empty-text = Aufgaben, die du zurückgibst oder deren Zeit abläuft, stehen hier mit dem, was du geschrieben hast.

## The money at stake

my-work-if-all-in = wenn du alles abgibst
my-work-released-by = spätestens am { $time } frei
my-work-to-be-changed = Nachzubessern
my-work-accepted-so-far = Bisher angenommen

## One task in the list

my-work-go-on = Weitermachen
my-work-change-it = Nachbessern
my-work-view = Ansehen
my-work-answers-count =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort
       *[other] { $n }{"\u00A0"}Antworten
    }
my-work-all-answers = Alle { $n }
my-work-draft-kept = Entwurf vorhanden
# Below the reward: what the money waits for.
my-work-note-by = spätestens am { $time }
my-work-note-paid-on = bezahlt am { $time }
my-work-note-paid = bezahlt
my-work-note-final = endgültig
my-work-note-appeal = Einspruch bis { $time }
my-work-note-moderator = ein Moderator entscheidet
my-work-note-not-in = nicht abgegeben

## The page of one task

my-work-what-happened = Was passiert ist
my-work-the-job = Der Job
# $deadline: 2 h 10 min left, until 22 Nov 2026, 14:30.
my-work-is-yours = Diese Aufgabe gehört dir. { $deadline }
my-work-changes-asked = Der Auftraggeber bittet um Nachbesserung. { $deadline }
my-work-changes-needed = Bevor deine Antwort angenommen wird, ist noch etwas zu ändern. { $deadline }
my-work-looked-at = Der Auftraggeber sieht sich deine Antwort an.
my-work-silence = Wenn du nichts hörst, gilt sie am { $time } als angenommen und wird dann bezahlt.
# The link says my-work-wallet.
my-work-in-your-wallet = Angenommen: { $money } sind in deiner { $link }.
my-work-wallet = Geldbörse
my-work-ended-note = Dieser Anlauf endete ohne Antwort. Was du geschrieben hast, bleibt erhalten.
my-work-start-again = Neu starten
my-work-requester = Auftraggeber
my-work-pays = Vergütung
my-work-task = Aufgabe
my-work-task-number = Nr. { $n }
my-work-to-the-job = Zum Job
my-work-write = Dem Auftraggeber schreiben
my-work-your-answer = Deine Antwort
my-work-handed-in-on = Was du am { $time } abgegeben hast
my-work-the-task = Die Aufgabe
my-work-show-task = Aufgabe zeigen
my-work-left-empty = leer gelassen
# Stands for the name of a file that has none.
my-work-file = Datei

## What happened to a task

my-work-started = Gestartet
my-work-handed-in = Abgegeben
my-work-handed-in-again = Noch einmal abgegeben
my-work-accepted-paid = Angenommen und bezahlt
# Nobody reviewed it in time, so it counts as accepted.
my-work-accepted-by-checkers = Angenommen und bezahlt: andere haben es geprüft
my-work-accepted-by-time = Durch Zeitablauf angenommen und bezahlt
my-work-sent-back = Zur Nachbesserung zurückgegeben
my-work-was-rejected = Abgelehnt
my-work-appealed = Einspruch eingelegt
my-work-replied = Der Auftraggeber hat geantwortet
my-work-paid = Bezahlt
my-work-paid-by = spätestens am { $time }

## What was said about an answer

my-work-what-to-change = Was zu ändern ist
my-work-requester-said = Was der Auftraggeber sagt
my-work-checkers-said = Was die sagen, die sie geprüft haben
my-work-stars = { $n } von 5
my-work-why-rejected = Warum abgelehnt wurde
my-work-decided-by = Entschieden von
my-work-decided-on = Am
my-work-by-rule = einer Regel der Plattform ({ $rule })
my-work-by-requester = dem Auftraggeber
my-work-evidence = Belege
my-work-reason-instructions = Die Anleitung wurde nicht befolgt
my-work-reason-incomplete = Es ist unvollständig
my-work-reason-low-effort = Es wurde nicht sorgfältig genug gearbeitet
my-work-reason-wrong = Die Antworten sind falsch
my-work-reason-plagiarised = Es wurde abgeschrieben
my-work-reason-too-fast = Es ging schneller, als man lesen kann
my-work-reason-off-topic = Es geht um etwas anderes
my-work-reason-not-reworked = Die verlangte Nachbesserung kam nicht rechtzeitig
my-work-reason-policy = Es verstößt gegen die Regeln der Plattform
my-work-reason-other = Ein anderer Grund
my-work-bonus = Bonus

## Appeals

my-work-appeal = Einspruch
# The button that sends the appeal.
my-work-appeal-send = Einspruch einlegen
my-work-appeal-until = Du kannst bis { $time } Einspruch einlegen.
my-work-appeal-why = Warum es angenommen werden sollte
my-work-appeal-help = Schreib, was die Entscheidung übersieht. Der Auftraggeber antwortet oder lenkt ein, und ein Moderator entscheidet.
my-work-your-appeal = Dein Einspruch
my-work-appeal-open = Der Auftraggeber muss antworten; tut er es nicht, gewinnst du.
my-work-appeal-replied = Der Auftraggeber hat geantwortet. Ein Moderator entscheidet.
my-work-appeal-won = Du hast gewonnen. Deine Antwort gilt als angenommen und wird bezahlt.
my-work-appeal-lost = Ein Moderator hat es sich angesehen, und die Ablehnung bleibt bestehen.
my-work-replies-by = Der Auftraggeber hat bis { $time } Zeit zu antworten.
my-work-requesters-reply = Die Antwort des Auftraggebers
my-work-moderators-decision = Die Entscheidung des Moderators

## Statistics

my-work-statistics = Statistik
my-work-statistics-lead = Was eine Stunde deiner Arbeit wirklich bringt, gemessen vom Start bis zur Abgabe.
my-work-statistics-few = Statistik braucht ein paar Antworten
my-work-statistics-few-text = Ab { $most } geprüften Antworten siehst du hier, was eine Stunde bringt: nach Projekt, Art der Arbeit und Wochentag. Du hast { $n }.
my-work-statistics-of-all =
    { $n ->
        [one] aus { $n } Antwort
       *[other] aus all deinen { $n } Antworten
    }
my-work-statistics-of-last =
    { $n ->
        [one] aus deiner letzten Antwort
       *[other] aus deinen letzten { $n } Antworten
    }
my-work-an-hour = Pro Stunde
my-work-time-worked = Gearbeitet
my-work-earned-with-it = Damit verdient
my-work-earned = Verdient
my-work-answers = Antworten
my-work-by-week = Verdient pro Woche
my-work-week-from = Woche ab
my-work-by-weekday = Pro Stunde nach Wochentag
my-work-weekday = Wochentag
my-work-by-project = Nach Projekt
my-work-project = Projekt
my-work-by-category = Nach Art der Arbeit
my-work-category = Art der Arbeit
my-work-monday = Mo
my-work-tuesday = Di
my-work-wednesday = Mi
my-work-thursday = Do
my-work-friday = Fr
my-work-saturday = Sa
my-work-sunday = So
my-work-was-known = Die Antwort auf diese Aufgabe war bekannt, und deine war anders.
my-work-see-why = Sieh nach, warum
