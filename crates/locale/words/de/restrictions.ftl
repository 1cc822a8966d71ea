## The worker's page
restrictions-title = Deine Sperren
restrictions-lead = Wo du keine neuen Aufgaben bekommst, warum, und was du dagegen tun kannst. Was du begonnen hast, darfst du fertig machen, und dein Geld wird immer ausgezahlt.
restrictions-none-title = Nichts hält dich auf
restrictions-none-text = Du kannst alles übernehmen, wofür du in Frage kommst. Sollte sich das ändern, liest du hier den Grund.
restrictions-find-work = Arbeit finden
restrictions-banner = In manchen Projekten bekommst du keine neuen Aufgaben.
restrictions-banner-link = Wo und warum

## What a restriction says
restrictions-of-project = Keine neuen Aufgaben aus „{ $title }“ von { $who }
restrictions-of-requester = Keine neuen Aufgaben von { $who }
restrictions-of-platform = Keine neuen Aufgaben auf der ganzen Plattform
restrictions-since = seit { $moment }
restrictions-until = bis { $moment }
restrictions-open-ended = bis sie aufgehoben wird
restrictions-was-lifted = aufgehoben { $moment }
restrictions-was-over = vorbei seit { $moment }
restrictions-holds = In Kraft
restrictions-lifted = Aufgehoben
restrictions-over = Vorbei
restrictions-reason = Grund
restrictions-evidence = Worauf sie sich stützt
restrictions-decided-by = Entschieden von
restrictions-a-moderator = der Moderation
restrictions-a-rule = einer Regel, Fassung { $n }
restrictions-figures = Antworten: { $answers }, angenommen: { $accepted }, abgelehnt: { $rejected }
restrictions-agreed = { $agreed } von { $compared } Antworten wie die der anderen

## Contesting
restrictions-contest = Einspruch einlegen
restrictions-contest-why = Warum stimmt das nicht?
restrictions-contest-help = Das liest jemand aus der Moderation und entscheidet. Gegen eine Sperre kannst du einmal Einspruch einlegen.
restrictions-contest-send = An die Moderation schicken
restrictions-your-word = Was du geschrieben hast
restrictions-waits = Die Moderation sieht es sich an.
restrictions-contest-lifted = Die Moderation hat dir recht gegeben.
restrictions-contest-upheld = Die Moderation hat es sich angesehen, und es bleibt dabei.

## How long
restrictions-how-long = Wie lange?
restrictions-forever = Bis sie aufgehoben wird
restrictions-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

## The operator's desk
restrictions-desk = Sperren
restrictions-desk-lead = Bearbeiter, die eine Sperre für falsch halten. Heb sie auf oder sag, warum sie bleibt; deinen Satz lesen sie.
restrictions-desk-contested = Einsprüche
restrictions-desk-views = Sperren, Regeln und Hinweise
restrictions-desk-empty-title = Kein Einspruch gegen eine Sperre
restrictions-desk-empty-text = Legt ein Bearbeiter Einspruch ein, entscheidest du hier.
restrictions-desk-people = Personen
restrictions-their-word = Was der Bearbeiter sagt
restrictions-decision = Deine Entscheidung
restrictions-lift = Aufheben
restrictions-lift-help = Neue Aufgaben gibt es sofort wieder.
restrictions-uphold = Stehen lassen
restrictions-uphold-help = Es bleibt, wie es ist.
restrictions-decide-why = Dein Satz an den Bearbeiter
restrictions-decide = Entscheiden
restrictions-card = Sperren
restrictions-card-none = Keine. Alle passenden Aufgaben stehen offen.
restrictions-restrict = Sperren
restrictions-restrict-title = { $who } keine neuen Aufgaben geben
restrictions-restrict-new = Übernehmen, sich bewerben, einen Zuschlag bekommen: all das geht nicht mehr, in keinem Projekt.
restrictions-restrict-begun = Was begonnen ist, darf fertig werden und wird bezahlt. Das Geld lässt sich weiter auszahlen.
restrictions-restrict-contest = Dein Grund ist für die Person zu lesen, und sie kann Einspruch einlegen; dann entscheidet jemand anders aus der Moderation.
restrictions-restrict-why = Grund
restrictions-restrict-why-help = Das liest der Bearbeiter. Schreib, was du gesehen hast, nicht, was du vermutest.
restrictions-cancel = Abbrechen
