## Die Startseite

home-title = Mikrojobs
home-proverb = Kleinvieh macht auch Mist
home-lead = Große Arbeiten, in kleine Aufgaben geteilt. Viele erledigen sie für faires Geld; jede Antwort wird geprüft, und alles kommt als ein Ergebnis zurück.
home-earn = Verdienen
home-earn-how = Kleine Aufgaben und kleine Jobs, wann immer du Zeit hast. Was sie bringen, siehst du vorher.
home-find-work = Arbeit finden
home-order = Arbeit vergeben
home-order-how = Teil deine Arbeit in Aufgaben, wähl, wer sie machen darf, und zahl nur, was du annimmst.
home-post-project = Projekt einstellen
home-sign-up = Konto anlegen
home-look-around = Erst mal umsehen
home-picture = Ein Blatt Papier zerfällt in kleine Aufgaben, und aus den Aufgaben werden wachsende Stapel Münzen.

## Zahlen

home-tasks-open = Offene Aufgaben
home-jobs-open =
    { $n ->
        [one] in { $n } Job
       *[other] in { $n } Jobs
    }
home-paid = An Bearbeiter gezahlt
home-paid-note = in den letzten 30 Tagen
home-hourly = Verdienst pro Stunde
home-hourly-note = die Hälfte der angenommenen Arbeit brachte mehr
home-requesters = Auftraggeber
home-requesters-note = mit offener Arbeit

## Jobs

home-open-now = Gerade offen
home-all-jobs = Alle Jobs
home-an-hour = ≈ { $money } pro Stunde

## So geht es

home-how = So geht es
home-way-work = Du möchtest verdienen
home-work-1 = Such dir einen Job aus
home-work-1-how = Was er bringt, wie lange er dauert und wer fragt: Alles steht da, bevor du anfängst.
home-work-2 = Arbeite, wann du magst
home-work-2-how = Am Handy oder am Schreibtisch, ein paar Minuten oder länger. Was du tippst, wird laufend gespeichert.
home-work-3 = Hol dir dein Geld
home-work-3-how = Angenommene Antworten liegen sofort in deiner Geldbörse. Auszahlen kannst du, wann du willst.
home-way-order = Du möchtest Arbeit vergeben
home-order-1 = Beschreib sie
home-order-1-how = Schreib die Anleitung, bau das Formular, lade deine Tabelle hoch. Jede Zeile wird eine Aufgabe.
home-order-2 = Leg das Geld zurück
home-order-2-how = Davon werden angenommene Antworten bezahlt und sonst nichts. Du siehst vorher, was man in der Stunde verdient.
home-order-3 = Prüfen und herunterladen
home-order-3-how = Annehmen, nachbessern lassen oder mehrere abstimmen lassen. Die Ergebnisse gibt es als Tabelle.

## Prüfung und Geld

home-checked = Jede Antwort wird angesehen
home-checked-lead = Klare Regeln für beide Seiten, und ein Mensch, der entscheidet, wenn sie sich nicht einig sind.
home-check-accept = Angenommen
home-check-accept-how = Im selben Moment wird bezahlt.
home-check-rework = Zurückgeschickt
home-check-rework-how = Mit einem Hinweis, was zu ändern ist, und der Zeit dafür.
home-check-reject = Abgelehnt
home-check-reject-how = Nur mit schriftlichem Grund. Dagegen gibt es Einspruch, und ein Moderator entscheidet.
home-check-silence = Keine Antwort
home-check-silence-how = Ist die Zeit zum Prüfen um, gilt die Antwort als angenommen.
home-safe = Das Geld ist vor der Arbeit da
home-safe-lead = Niemand arbeitet auf ein Versprechen hin, und niemand zahlt für nichts.
home-flow = Der Auftraggeber legt Geld zurück. Davon werden angenommene Antworten an Bearbeiter gezahlt; der Rest kommt zurück.
home-flow-requester = Auftraggeber
home-flow-aside = Zurückgelegt
home-flow-worker = Bearbeiter
home-flow-accepted = Antworten angenommen
home-flow-rest = der Rest kommt zurück
home-safe-1 = Bevor ein Projekt öffnet, liegt der volle Preis bereit.
home-safe-2 = Jeder Cent steht in einem Hauptbuch, das niemand nachträglich ändern kann.
home-safe-3 = Zwei Menschen sehen jede Auszahlung an, bevor sie hinausgeht.
home-safe-more = Mehr steht in der { $report }, und im { $fees } kannst du nachrechnen.
home-help = Hilfe
home-fees = Gebührenrechner

## Fragen

home-questions = Häufige Fragen
home-q-cost = Was kostet das?
home-q-cost-a = Bearbeiter zahlen nie etwas. Für Auftraggeber steckt unser Anteil von { $fee } im Preis jeder angenommenen Antwort. Obendrauf kommt nichts.
home-q-when = Wann bekomme ich mein Geld?
home-q-when-a = Sobald deine Antwort angenommen ist, liegt es in deiner Geldbörse. Auszahlen kannst du ab { $least }.
home-q-earn = Wie viel kann ich verdienen?
home-q-earn-a = Das hängt davon ab, was es zu tun gibt und wie schnell du bist. Jeder Job zeigt, was Leute in der Stunde wirklich erreicht haben, sobald genug daran gearbeitet haben.
home-q-bad = Und wenn meine Antwort zu Unrecht abgelehnt wird?
home-q-bad-a = Du legst mit einem Knopf Einspruch ein. Meldet sich der Auftraggeber nicht, hast du gewonnen. Sonst liest ein Moderator beide Seiten und entscheidet.
home-q-kinds = Was für Arbeit gibt es?
home-q-kinds-a = Bilder sortieren, Adressen berichtigen, kurze Texte schreiben und übersetzen, zuhören und abtippen, recherchieren, Umfragen, Websites testen. Gefälschte Bewertungen und Ähnliches sind verboten.

## Für Angemeldete

home-back = Schön, dass du da bist, { $name }
home-back-lead = Was möchtest du tun?
home-my-work = Meine Arbeit
home-my-projects = Meine Projekte
home-run = Den Marktplatz betreiben
home-run-how = Was auf eine Entscheidung wartet, die Bücher, die Leute und die Einstellungen.
home-to-desk = Zum Betrieb
