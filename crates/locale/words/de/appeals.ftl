## Everywhere
appeals-title = Einsprüche
appeals-one = Einspruch
appeals-worker = Bearbeiter
appeals-requester = Auftraggeber
appeals-at-stake = Worum es geht
appeals-the-task = Die Aufgabe
appeals-what-happened = Was bisher geschah

## The table
appeals-project = Projekt
appeals-column-reason = Abgelehnt, weil
appeals-column-stands = Stand
appeals-column-when = Wann
# The countdown begins with "Time left".
appeals-reply-due = Antwort fällig { $countdown }
appeals-state-open = Braucht eine Antwort
appeals-state-replied = Beim Moderator
appeals-state-won = Bearbeiter hat gewonnen
appeals-state-lost = Ablehnung bleibt

## The requester's list
appeals-none-title = Keine Einsprüche
appeals-none-text = Wenn sich ein Bearbeiter gegen eine deiner Ablehnungen wehrt, antwortest du hier.
appeals-to-reviews = Zu deinen Prüfungen
appeals-reviews = Prüfungen
appeals-lead = Antworte oder gib nach. Einen Einspruch, auf den du nicht antwortest, gewinnt der Bearbeiter.

## The requester's case
appeals-the-submission = Die Abgabe
appeals-open-submission = Abgabe öffnen
appeals-write-message = Nachricht schreiben
appeals-reply-text = Warum die Ablehnung bestehen bleiben soll
appeals-reply-help = Ein Moderator liest das und entscheidet.
appeals-reply = Antworten
appeals-give-in = Nachgeben und { $money } zahlen
appeals-give-in-title = Oder nachgeben
appeals-give-in-text = Die Antwort gilt als angenommen, und { $money } werden aus der Treuhand gezahlt. Das lässt sich nicht rückgängig machen.
appeals-give-in-confirm = Diese Antwort annehmen und bezahlen?

## The moderators' desk
appeals-desk-empty-title = Nichts zu entscheiden
appeals-desk-empty-text = Kein Einspruch wartet auf einen Moderator.
appeals-desk-lead = Die ältesten zuerst. Gegen den Bearbeiter entscheidest du erst, wenn der Auftraggeber geantwortet hat.
appeals-the-answer = Die Antwort
appeals-two-sides = Die beiden Seiten
appeals-stake = Der Auftraggeber zahlt { $price }, der Bearbeiter bekommt { $reward }.
appeals-decision = Entscheidung
appeals-decide-early = Gegen den Bearbeiter kannst du erst entscheiden, wenn der Auftraggeber geantwortet hat.
appeals-decide-won = Der Bearbeiter hat recht
appeals-decide-won-help = Die Antwort wird angenommen und bezahlt; von der Ablehnung zählt nichts mehr.
appeals-decide-lost = Die Ablehnung bleibt bestehen
appeals-decide-lost-help = Sie ist endgültig, und der Platz ist wieder frei.
appeals-decide-why = Warum
appeals-decide-why-help = Beide Seiten lesen das.
appeals-decide = Entscheiden

## Reported messages
appeals-reports = Gemeldete Nachrichten
appeals-reports-empty-title = Nichts gemeldet
appeals-reports-empty-text = Keine Nachricht wartet auf einen Moderator.
appeals-reports-lead = Die ältesten zuerst. Schreib, was daraus geworden ist; wer die Nachricht gemeldet hat, erfährt es.
appeals-report-note = Was daraus geworden ist
appeals-report-settle = Erledigen
appeals-report-by-author = Geschrieben von
appeals-report-by = Gemeldet von
appeals-report-because = Grund

## Reported tasks, for moderators

appeals-task-reports = Gemeldete Aufgaben
appeals-task-reports-lead = Aufgaben, die Verbotenes verlangen oder persönliche Daten zeigen, die ältesten zuerst. Wer sie gemeldet hat, erfährt, was daraus wurde.
appeals-task-reports-empty = Keine Aufgabe wartet auf einen Moderator.
appeals-task-report-job = Job
appeals-task-reports-to-moderation = Zur Moderation
appeals-task-report-of = { $title }, Aufgabe { $n }, von { $who }
appeals-task-report-says = Die Meldung
appeals-report-both = Was gemeldet wurde
appeals-task-report-data = Daten der Aufgabe
