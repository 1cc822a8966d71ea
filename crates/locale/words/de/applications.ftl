## What speaks for an applicant
applications-rating = Bewertung
applications-accepted = Angenommen
applications-rejected = Abgelehnt
applications-out-of-time = Frist verpasst
applications-member-since = Dabei seit
# Such as "4.6 of 5 (12 ratings)".
applications-stars =
    { $n ->
        [one] { $whole },{ $tenth } von 5 ({ $n }{"\u00A0"}Bewertung)
       *[other] { $whole },{ $tenth } von 5 ({ $n }{"\u00A0"}Bewertungen)
    }
applications-not-rated = noch nicht bewertet
# Stands behind the number of accepted answers.
applications-by-you = ({ $n } von dir)

## Applicants of a project
applications-applicants = Bewerber
applications-projects = Projekte
applications-applicants-lead = In der Reihenfolge ihrer Bewerbung. Wem du den Zuschlag gibst, der hat die Aufgabe sofort, mit eigener Frist.
applications-by-state = Bewerber nach Stand
applications-state-open = Wartend
applications-state-awarded = Mit Zuschlag
applications-state-declined = Abgelehnt
applications-state-withdrawn = Zurückgezogen
applications-write-to = { $who } schreiben
applications-award = Zuschlag geben
applications-award-confirm = Die Aufgabe an { $who } geben?
applications-decline = Ablehnen
applications-decline-confirm = { $who } ablehnen?
applications-who-waits = Wer wartet
applications-nobody-here = Niemand da
applications-none-in-state = Keine Bewerbung hat diesen Stand.
applications-nobody-waits = Niemand wartet
applications-none-while-open = Bearbeiter sehen diesen Job in der Liste. Wir melden uns, sobald sich jemand bewirbt.
applications-see-job = So sehen ihn Bearbeiter
applications-none-while-not-open = Bearbeiter können sich bewerben, solange das Projekt offen ist.
applications-to-project = Zum Projekt

## One's own applications
applications-title = Bewerbungen
applications-my-work = Meine Arbeit
applications-lead = Jobs, auf die du dich beworben hast. Wir melden uns, wenn entschieden ist.
applications-find = Job für eine Bewerbung finden
applications-empty-title = Noch keine Bewerbungen
applications-empty-text = Bei manchen Jobs sucht der Auftraggeber aus, wer sie macht. Schreib in ein paar Zeilen, warum du die richtige Person bist.
applications-sent = abgeschickt am { $date }
applications-to-task = Zur Aufgabe
applications-withdraw = Zurückziehen
applications-withdraw-confirm = Deine Bewerbung zurückziehen?

## Comparing applicants
applications-shortlisted = Vorgemerkt
applications-shortlist-on = Vormerken
applications-shortlist-off = Nicht mehr vormerken
applications-decline-message = Ein paar Worte dazu
applications-decline-help = Geht als Nachricht raus. Leer sagst du nichts.
applications-decline-words = Hallo { $who }, danke für deine Bewerbung. Diesmal habe ich mich für jemand anderen entschieden. Ich freue mich, wieder von dir zu hören.
applications-sort = Reihenfolge
applications-sort-applied = Zuerst beworben
applications-sort-rating = Beste Bewertung
applications-sort-accepted = Am meisten angenommen
applications-sort-shortlist = Vorgemerkte zuerst
applications-compare = Vergleichen
applications-compare-this = Vergleichen
applications-compare-help = Kreuz zwei bis vier Bewerber an, um sie nebeneinander zu sehen.
applications-compare-title = Nebeneinander
applications-compare-swipe = Wisch zum nächsten.
applications-compare-none = Niemand zu vergleichen
applications-compare-none-text = Geh zurück und kreuz zwei bis vier Bewerber an.
applications-best-rated = Beste Bewertung
applications-most-accepted = Am meisten angenommen
applications-most-with-you = Am meisten für dich
