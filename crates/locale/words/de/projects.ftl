## Schritte

projects-title = Projekte
projects-step-basics = Grundlagen
projects-step-instructions = Anleitung
projects-step-form = Formular
projects-step-data = Daten
projects-step-pay = Bezahlung
projects-step-people = Personen
projects-step-check = Kontrolle
projects-step-basics-lead = Was Bearbeiter in der Jobliste sehen, bevor sie deinen Job öffnen.
projects-step-instructions-lead = Sag Schritt für Schritt, was zu tun ist, und zeig ein gutes und ein schlechtes Beispiel.
projects-step-form-lead = Was ein Bearbeiter von jeder Aufgabe sieht und was auszufüllen ist.
projects-step-data-lead = Aus jeder Zeile der Daten wird eine Aufgabe.
projects-step-pay-lead = Was eine Antwort kostet, wie viele du willst und wie lange Bearbeiter Zeit haben.
projects-step-people-lead = Wer mitmachen darf.
projects-step-check-lead = Was fehlt, was es kostet, und ein letzter Blick, bevor es losgeht.
projects-change-published = Das Projekt ist veröffentlicht. Was du hier änderst, gilt für Plätze, die noch niemand übernommen hat; wer schon daran arbeitet, behält die Bedingungen von der Übernahme.
projects-change-in-review = Ein Moderator sieht sich das Projekt gerade an, deshalb lässt es sich jetzt nicht ändern. { $link }.
projects-change-in-review-link = Zieh es zuerst aus der Prüfung zurück
projects-change-closed = Das Projekt ist geschlossen. { $link }.
projects-change-closed-link = Sieh es dir an
projects-save-and-go-on = Speichern und weiter
projects-save = Speichern
projects-save-changes = Änderungen speichern
projects-back = Zurück
projects-cancel = Abbrechen

## Auswahl und Zustände

projects-choose-category = Wähle eine Kategorie
projects-hiring-open = Offen für alle
projects-hiring-apply = Auf Bewerbung
projects-hiring-invite = Auf Einladung
projects-hiring-open-help = Jeder Bearbeiter fängt sofort an. Gut für viele kleine Aufgaben.
projects-hiring-apply-help = Bearbeiter bewerben sich mit ein paar Sätzen, und du wählst aus. Gut für wenige Aufträge.
projects-hiring-invite-help = Nur Personen, deren E-Mail-Adresse du angibst.
projects-paused-by-requester = Du hast es angehalten.
projects-paused-by-moderator = Ein Moderator hat es angehalten; nur ein Moderator lässt es weiterlaufen.
projects-paused-by-rejections = Zu viele Antworten wurden abgelehnt, deshalb sieht ein Moderator nach, bevor es weitergeht.
projects-ended-completed = Alle Plätze wurden besetzt.
projects-ended-cancelled = Es wurde von Hand geschlossen.
projects-ended-expired = Seine Zeit war abgelaufen.

## Liste

projects-new = Neues Projekt
projects-none = Noch keine Projekte
projects-none-text = Stell dein erstes Projekt ein: Sag, was zu tun ist, füg deine Daten hinzu und probier es aus wie ein Bearbeiter. Du zahlst nur für Antworten, die du annimmst.
projects-see-others = Ansehen, was andere einstellen
projects-price = Preis
projects-spent = Ausgegeben
projects-in-escrow = In Treuhand
projects-count-to-review = { $n } zu prüfen
projects-sent-back = Zurückgeschickt
projects-by-moderator = Durch einen Moderator
projects-no-places-left = Keine Plätze mehr

## Fortschritt

projects-no-tasks-yet = Noch keine Aufgaben
projects-places-accepted =
    { $n ->
        [one] { $accepted } von { $n }{"\u00A0"}Platz angenommen
       *[other] { $accepted } von { $n }{"\u00A0"}Plätzen angenommen
    }
projects-places-submitted = { $n } abgegeben
projects-places-claimed = { $n } übernommen
projects-accepted = Angenommen
projects-of-places =
    { $n ->
        [one] von { $n }{"\u00A0"}Platz
       *[other] von { $n }{"\u00A0"}Plätzen
    }
projects-to-review = Zu prüfen
projects-submitted-answers = abgegebene Antworten
projects-claimed = Übernommen
projects-free = { $n } frei
projects-free-and-given-up = { $n } frei, { $given } aufgegeben
projects-for-open-places = für offene Plätze
projects-for-accepted-answers = für angenommene Antworten

## Projektseite

projects-overview = Überblick
projects-tasks = Aufgaben
projects-reviews = Prüfung
projects-applicants = Bewerber
projects-results = Ergebnisse
projects-this-project = Dieses Projekt
projects-before-published = Bevor es veröffentlicht werden kann
projects-terms = Bedingungen
projects-dates = Daten und Fristen
projects-more = Mehr
projects-edit = Bearbeiten
projects-check-and-publish = Kontrollieren und veröffentlichen
projects-withdraw = Aus der Prüfung zurückziehen
projects-pause = Anhalten
projects-resume = Fortsetzen
# Was ein Moderator oder der Auftraggeber geschrieben hat.
projects-quoted = „{ $text }“
projects-moderator-sent-back = Ein Moderator hat das Projekt zurückgeschickt.
projects-moderator-sent-back-text = Ändere, worum gebeten wird, dann kontrolliere und veröffentliche es noch einmal.
projects-moderator-looks = Ein Moderator sieht es sich gerade an.
projects-moderator-looks-text = Sobald es freigegeben ist, öffnet es sich von selbst. Sein Preis liegt bis dahin in Treuhand.
projects-answers-wait-link =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort wartet auf deine Prüfung
       *[other] { $n }{"\u00A0"}Antworten warten auf deine Prüfung
    }
projects-answers-wait = { $link }. Was du nicht rechtzeitig prüfst (Frist: { $wait }), gilt als angenommen.
projects-any-number = beliebig viele
projects-number-and-release = { $n }, Freigabe { $release }
projects-not-set-yet = noch nicht festgelegt
projects-price-of-answer = Preis einer Antwort
projects-at-most = höchstens { $n }
projects-version = Version
projects-drafted = Entworfen
projects-submitted = Eingereicht
projects-opened = Geöffnet
projects-ends = Endet
projects-closed = Geschlossen
projects-release-again = Erneut freigeben
projects-release-again-text = Bearbeiter, die ihren Anteil erledigt haben, dürfen noch einmal mitmachen, wenn du das Projekt erneut freigibst.
projects-see-as-workers = So ansehen, wie Bearbeiter es sehen
projects-withdraw-first = Zieh es aus der Prüfung zurück, bevor du es bearbeitest oder schließt.

## Anhalten und Schließen

projects-pause-title = Projekt anhalten
projects-pause-text = Niemand Neues kann anfangen. Was übernommen ist, läuft weiter und wartet auf deine Prüfung.
projects-pause-why = Warum?
projects-pause-why-help = Steht neben dem Status, für dich und für Bearbeiter.
projects-close-title = Projekt schließen
projects-throw-away = Entwurf verwerfen
projects-throw-away-question = Den Entwurf „{ $title }“ verwerfen?
projects-throw-away-unseen = Niemand hat ihn gesehen, und nichts wurde bezahlt.
projects-throw-away-stays = Er bleibt als geschlossen in deiner Liste und lässt sich nicht wieder öffnen.
projects-close-question = „{ $title }“ schließen?
projects-close-given-up =
    { $n ->
        [one] { $n }{"\u00A0"}Platz, den niemand begonnen hat, entfällt.
       *[other] { $n }{"\u00A0"}Plätze, die niemand begonnen hat, entfallen.
    }
projects-close-comes-back = { $money } kommen sofort aus der Treuhand in deine Geldbörse zurück.
projects-close-under-way =
    { $n ->
        [one] { $n }{"\u00A0"}laufende Antwort geht weiter; ihr Geld bleibt bis dahin in Treuhand.
       *[other] { $n }{"\u00A0"}laufende Antworten gehen weiter; ihr Geld bleibt bis dahin in Treuhand.
    }
projects-close-for-good = Ein geschlossenes Projekt lässt sich nicht wieder öffnen.

## Anfang und Grundlagen

projects-new-lead = Vier Dinge für den Anfang. Alles andere kommt Schritt für Schritt, und nichts wird veröffentlicht oder bezahlt, bevor du es sagst.
projects-new-title-help = Was zu tun ist, in einer Zeile, so wie Bearbeiter es in der Jobliste lesen.
projects-new-submit = Entwurf anlegen
projects-field-title = Titel
projects-field-title-help = Was zu tun ist, in einer Zeile.
projects-field-summary = Kurzbeschreibung
projects-field-summary-help = Ein oder zwei Sätze, die unter dem Titel stehen.
projects-category = Kategorie
projects-language = Sprache
projects-language-help = Was Bearbeiter lesen und schreiben können müssen.
projects-difficulty = Schwierigkeit
projects-who-may = Wer darf mitmachen?

## Kontrolle

projects-not-published = Es konnte nicht veröffentlicht werden.
projects-done-and-missing = Was erledigt ist und was fehlt
projects-try-it = Als Bearbeiter ausprobieren
projects-what-it-costs = Was es kostet
projects-publish = Veröffentlichen
projects-publish-it = Projekt veröffentlichen
projects-no-sum-yet = Leg einen Preis fest und füg Aufgaben hinzu, dann steht hier die Summe.
projects-places = Plätze
projects-places-product = { $places } ({ $tasks } × { $answers })
projects-count-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}Aufgabe
       *[other] { $n }{"\u00A0"}Aufgaben
    }
projects-count-answers =
    { $n ->
        [one] { $n }{"\u00A0"}Antwort
       *[other] { $n }{"\u00A0"}Antworten
    }
projects-workers-receive = Bearbeiter erhalten
projects-platforms-share = Anteil der Plattform
projects-total = Gesamt
projects-in-your-wallet = In deiner Geldbörse
projects-too-much = mehr, als ein Projekt fassen kann
projects-already-published = Das Projekt ist schon veröffentlicht.
projects-to-the-project = Zum Projekt
projects-still-missing = Ein paar Dinge fehlen noch; sieh in die Liste.
projects-wallet-lacks = Dafür fehlen dir { $money } in der Geldbörse.
projects-top-up = Aufladen
projects-goes-into-escrow = { $money } gehen in die Treuhand. Du zahlst nur für Antworten, die du annimmst; was übrig bleibt, kommt zurück.
projects-moderated-first = Zuerst sieht es sich ein Moderator an; danach öffnet es sich von selbst.

## Checkliste

projects-check-done = Erledigt:
projects-check-advice = Tipp:
projects-check-missing = Fehlt:
projects-check-basics-advice = Eine Kurzbeschreibung würde Bearbeitern bei der Auswahl helfen; sie ist freiwillig.
projects-check-basics-done = Titel, Kurzbeschreibung, Kategorie und Sprache stehen fest.
projects-check-instructions-missing = Schreib die Anleitung: was zu tun ist und was als erledigt gilt.
projects-check-instructions-done = Die Anleitung ist geschrieben.
projects-check-form-missing = Mach das Formular: was ein Bearbeiter sieht und ausfüllt.
projects-check-form-done = Das Formular ist fertig.
projects-check-form-lacks = Das Formular zeigt Daten, die nicht jede Aufgabe hat: { $columns }. Ergänze sie oder ändere das Formular.
projects-check-data-missing = Füg Daten hinzu: Aus jeder Zeile wird eine Aufgabe.
projects-check-data-awaited = Fertig: Die Aufgaben kommen aus dem Schritt davor.
projects-check-data-done =
    { $n ->
        [one] Bereit: { $n }{"\u00A0"}Aufgabe.
       *[other] Bereit: { $n }{"\u00A0"}Aufgaben.
    }
projects-check-pay-missing = Leg den Preis einer Antwort fest.
projects-check-pay-over = Der letzte Tag ist vorbei. Wähle einen späteren oder keinen.
projects-check-pay-too-much = Das kostet mehr, als ein Projekt fassen kann. Senke den Preis oder teil es auf.
projects-check-pay-done = Eine Antwort kostet { $price }.
projects-check-people-open = Jeder Bearbeiter darf sofort anfangen.
projects-check-people-apply = Bearbeiter bewerben sich, und du wählst aus.
projects-check-people-nobody = Noch ist niemand eingeladen, also würde es niemand sehen.
projects-check-people-invited =
    { $n ->
        [one] { $n }{"\u00A0"}Person ist eingeladen.
       *[other] { $n }{"\u00A0"}Personen sind eingeladen.
    }

## Anleitung

projects-preview = Vorschau
projects-not-saved-yet = Noch nicht gespeichert.
projects-preview-empty = Was du schreibst, steht hier so, wie Bearbeiter es lesen werden.
projects-instructions-help = Was als erledigt gilt, was nicht, und was im Zweifel zu tun ist. Geschrieben in Markdown. Beginne einen Absatz mit „Gut:“ oder „Schlecht:“, dann stehen Beispiele nebeneinander.
projects-show-preview = Vorschau zeigen
projects-markdown-title = Wie man Markdown schreibt
projects-markdown-heading = Überschrift
projects-markdown-important = wichtig
projects-markdown-stressed = betont
projects-markdown-point = ein Punkt
projects-markdown-words = Wörter
projects-markdown-text = Text
projects-markdown-is-heading = eine Überschrift; ## eine kleinere
projects-markdown-is-list = eine Liste; 1. nummeriert sie
projects-markdown-is-link = ein Link
projects-markdown-is-picture = ein Bild
projects-markdown-is-quotation = ein Zitat, etwa ein Beispiel

## Bezahlung

projects-what-it-comes-to = Was dabei herauskommt
projects-price-of-one = Preis für eine Antwort
projects-price-of-one-help = Was du für eine angenommene Antwort zahlst. Der Anteil des Bearbeiters steht daneben.
projects-answers-per-task = Antworten je Aufgabe
projects-answers-per-task-help = Mehrere Antworten von verschiedenen Bearbeitern kannst du vergleichen.
projects-estimate = Minuten für eine Antwort
projects-estimate-help = Deine Schätzung, um den Stundenlohn auszurechnen. Bearbeiter sehen sie nicht.
projects-work-it-out = Ausrechnen
projects-accepted-by-itself = Automatisch angenommen nach
projects-accepted-by-itself-help = Was du bis dahin nicht geprüft hast, gilt als angenommen und wird bezahlt.
projects-time-limit = Zeitlimit
projects-time-limit-help = Von der Übernahme bis zur Frist. Ein Bearbeiter darf sie einmal um die Hälfte verlängern.
projects-unit = Einheit
projects-days = Tage
projects-hours = Stunden
projects-minutes = Minuten
projects-limits = Grenzen, Ende und Reihenfolge
projects-reworks = Nachbesserungen
projects-reworks-help = Wie oft du eine Antwort zur Nachbesserung zurückschicken darfst.
projects-tasks-for-one = Aufgaben je Bearbeiter
projects-tasks-for-one-help = 0 heißt beliebig viele; 1 heißt einmal pro Person.
projects-claims-at-once = Gleichzeitig übernommen
projects-claims-at-once-help = Wie viele Aufgaben ein Bearbeiter gleichzeitig übernommen haben darf.
projects-last-day = Letzter Tag
projects-last-day-help = Das Projekt schließt sich am Ende dieses Tages (UTC) von selbst. Lass das Feld leer, wenn es kein Ende haben soll.
projects-priority = Vorrang
projects-priority-help = Unter deinen eigenen offenen Projekten wird eines mit höherem Wert zuerst angeboten.
projects-give-a-price = Gib einen Preis an und wähle „Ausrechnen“, um zu sehen, was Bearbeiter erhalten, was eine Stunde einbringt und was das Projekt kostet.
projects-estimate-first = Schätze die Minuten für eine Antwort, um zu sehen, was eine Stunde einbringt.
projects-hourly = Etwa { $money } pro Stunde für den Bearbeiter.
projects-hourly-too-low = Etwa { $money } pro Stunde für den Bearbeiter. Das liegt unter den { $floor }, die dieser Marktplatz erwartet: Erhöhe den Preis oder mach die Aufgabe kürzer.

## Personen

projects-who-may-is = Wer darf mitmachen:
projects-who-may-fixed = Das lässt sich nach der Veröffentlichung des Projekts nicht mehr ändern.
projects-invite-people = Personen einladen
projects-invite = Einladen
projects-invited = Eingeladen
projects-addresses = E-Mail-Adressen
projects-addresses-help = Eine pro Zeile, höchstens 100 auf einmal. Sie werden benachrichtigt, sobald das Projekt offen ist; wer hier kein Konto hat, bekommt eine E-Mail.
projects-invited-people = Eingeladene Personen
projects-column-who = Wer
projects-column-invited = Eingeladen
projects-column-told = Benachrichtigt
projects-when-it-opens = bei der Öffnung
projects-withdraw-invite = Zurückziehen
projects-nobody-invited = Noch ist niemand eingeladen
projects-nobody-invited-text = Trag die Adressen der Personen ein, die diese Arbeit machen sollen.
projects-go-on-to-check = Weiter zur Kontrolle

## Vorschau

projects-form-as-workers-see = Das Formular, wie Bearbeiter es sehen

## What workers reported

projects-reports-tab = Probleme
projects-reports = Gemeldete Probleme
projects-reports-lead = Was Bearbeitern an den Aufgaben dieses Projekts aufgefallen ist. Namen stehen nicht dabei.
projects-reports-none = Keine Probleme gemeldet
projects-reports-none-text = Wenn ein Bild fehlt oder etwas unklar ist, sagen es dir Bearbeiter hier.
projects-reports-which = Aufgabe
projects-reports-task = Aufgabe { $n }
projects-reports-what = Problem
projects-reports-text = Was sie sagen
projects-reports-when = Wann

## Pilot
projects-pilot-title = Oder fang mit { $n } Aufgaben als Probelauf an.
projects-pilot-text = Nur { $money } gehen jetzt in Treuhand. Du siehst dir die Antworten an und gibst den Rest mit einem Klick frei.
projects-pilot-begin = { $n } Aufgaben als Probelauf veröffentlichen
projects-pilot-runs = Das ist ein Probelauf.
projects-pilot-in-review =
    { $n ->
        [one] Es öffnet mit den ersten Aufgaben; { $n }{"\u00A0"}weitere Aufgabe wartet, bis du sie freigibst, und kostet vorher nichts.
       *[other] Es öffnet mit den ersten Aufgaben; { $n }{"\u00A0"}weitere Aufgaben warten, bis du sie freigibst, und kosten vorher nichts.
    }
projects-pilot-rest = { $n } weitere Aufgaben warten, bis du sie freigibst; das legt { $money } zurück.
projects-pilot-look = Antworten ansehen
projects-pilot-release =
    { $n ->
        [one] Die letzte Aufgabe freigeben
       *[other] Die anderen { $n } Aufgaben freigeben
    }
projects-pilot-top-up = Zuerst { $money } aufladen
projects-measured = Gemessen: Höchstens { $time } brauchte die Hälfte von { $n } Antworten auf solche Arbeit von dir.
