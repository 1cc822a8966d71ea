## Menü

operator-desks = Bereiche
operator-overview = Übersicht
operator-moderation = Moderation
operator-appeals = Einsprüche
operator-reports = Meldungen
operator-restrictions = Sperren
operator-people = Personen
operator-payouts = Auszahlungen
operator-top-ups = Aufladungen
operator-ledger = Hauptbuch
operator-mails = Mails
operator-jobs = Jobs
operator-settings = Einstellungen
operator-pages = Seiten
operator-audit = Protokoll

## Auf mehreren Seiten

operator-to-overview = Zur Übersicht
operator-to-ledger = Zum Hauptbuch
operator-show = Anzeigen
operator-show-all = Alle anzeigen
operator-decline = Ablehnen
operator-reason = Begründung
operator-left = jemand, der nicht mehr da ist
operator-column-state = Stand
operator-column-kind = Art
operator-column-when = Wann
operator-column-what = Was
operator-column-for = Wofür
operator-column-who = Wer
operator-column-by = Von
operator-column-about = Betrifft
operator-column-amount = Betrag
operator-column-balance = Saldo
operator-column-total = Summe
operator-column-asked = Angefragt
operator-column-day = Tag
operator-column-moved = Bewegt
# Wer etwas getan hat.
operator-by = von { $who }

## Wofür Kennungen stehen

operator-thing-history = Verlauf
operator-thing-account = Konto
operator-thing-api-key = API-Schlüssel
operator-thing-appeal = Einspruch
operator-thing-application = Bewerbung
operator-thing-assignment = übernommene Aufgabe
operator-thing-email = E-Mail-Adresse
operator-thing-installation = Installation
operator-thing-import = Import
operator-thing-job = Job
operator-thing-mail = Mail
operator-thing-message = Nachricht
operator-thing-payout = Auszahlung
operator-thing-payout-destination = Auszahlungsziel
operator-thing-payout-run = Zahlungslauf
operator-thing-project = Projekt
operator-thing-session = Sitzung
operator-thing-setting = Einstellung
operator-thing-thread = Unterhaltung
operator-thing-top-up = Aufladung
operator-thing-transfer = Buchung

## Übersicht

operator-title = Betreiber
operator-overview-lead = Was wartet, und wie es der Installation geht.
operator-first = Erste Schritte
operator-first-lead = Das braucht dieser Marktplatz noch, bevor Fremde kommen. Ist alles erledigt, verschwindet diese Liste.
operator-first-name = Sag, wer du bist
operator-first-name-why = Name, Anschrift und E-Mail-Adresse stehen im Impressum, in der Datenschutzerklärung und in den Nutzungsbedingungen.
operator-first-bank = Gib deine Bankverbindung an
operator-first-bank-why = dorthin überweisen Auftraggeber, wenn sie aufladen.
operator-first-pair = Hol eine zweite Person dazu
operator-first-pair-why = eine bestätigt, dass Geld da ist, die andere bucht es. Sie registriert sich wie alle; dann gibst du ihr die Rolle Kassenwart.
operator-first-mail = Stell einen Mailserver ein
operator-first-mail-why = bis dahin bleiben Mails hier liegen, und du gibst ihre Links weiter.
operator-first-backup = Mach die erste Sicherung
operator-first-backup-why = und spiel sie einmal zurück, bevor der erste Cent fließt.
operator-first-pages = Lies danach { $link }: Was nur du sagen kannst, ist darin markiert.
operator-first-pages-link = Impressum, Datenschutz und Nutzungsbedingungen
operator-first-done = Erledigt:
operator-first-open = Offen:
operator-desk-money = Geld
operator-desk-work = Arbeit
operator-desk-machine = Maschine
operator-safe-mode = Nach einer Wiederherstellung ist der abgesicherte Modus an: Es gehen keine Mails hinaus und keine Jobs laufen. Sieh dich um und schalte ihn dann in den { $link } aus.
operator-safe-mode-link = Einstellungen
operator-next-silence = Der nächste Einspruch ist gewonnen, wenn niemand antwortet: { $until }.
operator-pile-payouts = Angeforderte Auszahlungen
operator-pile-runs = Zahlungsläufe zum Freigeben
operator-pile-to-settle = Auszahlungen zum Abschließen
operator-pile-top-ups = Aufladungen, deren Eingang zu prüfen ist
operator-pile-to-book = Aufladungen zum Verbuchen
operator-pile-projects = Projekte zum Prüfen
operator-pile-stopped = Angehaltene Projekte
operator-pile-appeals = Einsprüche zum Entscheiden
operator-pile-unanswered = Einsprüche, die auf eine Stellungnahme warten
operator-pile-reports = Gemeldete Nachrichten
operator-pile-jobs = Jobs in der Warteschlange
operator-pile-late = Verspätete Jobs
operator-pile-given-up = Aufgegebene Jobs
operator-pile-mails = Nicht gesendete Mails
operator-pile-mails-refused = Von einem Server abgewiesene Mails
# Seit wann das Älteste wartet, etwa vor 3 Tagen.
operator-oldest = zuerst { $when }
# Ein Link: das Hauptbuch oder das Protokoll.
operator-sealed-to = { $link } ist bis einschließlich { $day } versiegelt.
operator-not-sealed = { $link } ist noch nicht versiegelt: Ein Tag wird zehn Minuten nach seinem Ende versiegelt.
operator-sealed-ledger = Das Hauptbuch
operator-sealed-audit = Das Protokoll

## Hauptbuch

operator-ledger-lead = Jede Bewegung hat zwei Seiten, die zusammen null ergeben.
operator-transfers = Buchungen
operator-seals = Siegel
operator-accounts = Konten
operator-outside = Außerhalb
operator-sealed-hash = Versiegelt bis { $day }: { $hash }
# Der Befehl bleibt, wie er ist.
operator-off-balance = Die Bücher weichen um { $money } ab. Zahle nichts aus und führe jetzt { $command } aus.
operator-held = Bestand
operator-held-note = ist hereingekommen und nicht hinausgegangen
operator-owed = Guthaben
operator-owed-note = ihre Salden
operator-escrow = In Treuhand
operator-escrow-note = von Projekten zurückgelegt
operator-on-way = Auf dem Weg hinaus
operator-on-way-note = gesendete Auszahlungen
operator-fees = Gebühren
operator-fees-note = der Anteil der Plattform
operator-difference = Differenz
operator-difference-zero = wie es sein muss
operator-difference-bad = muss null sein
operator-accounts-by-kind = Konten nach Art
operator-column-held-for-payouts = Für Auszahlungen vorgemerkt
operator-kind-world = Außerhalb der Plattform
operator-kind-available = Personen
operator-kind-escrow = Projekte
operator-kind-payout = Auszahlungen unterwegs
operator-kind-fees = Gebühren
operator-nothing-came-in = Es ist noch kein Geld hereingekommen.
operator-ways = Wege hinein und hinaus
operator-column-in-less-out = Eingang minus Ausgang
operator-moves-bonus = Bonus
operator-moves-escrow = Treuhand
operator-moves-escrow-return = Rückgabe aus der Treuhand
operator-moves-payout = Auszahlung
operator-moves-payout-failed = Auszahlung gescheitert
operator-moves-payout-paid = Auszahlung angekommen
operator-moves-reversal = Rückbuchung
operator-moves-reward = Vergütung
operator-moves-top-up = Aufladung

## Hauptbuch: Konten einer Art

operator-column-whose = Wessen
operator-column-held = Vorgemerkt
operator-column-available = Verfügbar
operator-no-account = Kein Konto dieser Art
operator-no-account-text = Es wird mit seinem ersten Eintrag eröffnet.

## Hauptbuch: ein Konto

operator-entries = Einträge
operator-save-as-csv = Als CSV speichern
operator-its-page = zur Seite
operator-held-for-payouts = Für Auszahlungen vorgemerkt
operator-until = Bis
operator-no-entries = Keine Einträge
operator-no-entries-text = Bis zu diesem Tag hat sich nichts bewegt.

## Hauptbuch: eine Buchung

operator-sealed = Versiegelt
operator-not-yet-sealed = Noch nicht versiegelt
operator-transfer = Buchung
operator-transfer-key = Schlüssel
operator-transfer-memo = Vermerk
operator-transfer-reverses = Nimmt zurück
operator-transfer-reversed = Zurückgenommen durch
operator-column-account = Konto
operator-sum = Summe

## Hauptbuch: Buchungen

operator-all-kinds = Alle Arten
operator-no-transfer = Keine Buchung
operator-no-transfer-text = Es gibt keine Bewegung, die deiner Suche entspricht.
operator-no-transfer-yet = Noch hat sich kein Geld bewegt. Jede Bewegung steht hier mit ihrem Grund.

## Siegel

operator-seals-of-ledger = Siegel des Hauptbuchs
operator-seals-of-audit = Siegel des Protokolls
operator-seals-lead = Jeder Hash deckt seinen Tag und den Hash davor. Ein einziger Hash, den du anderswo aufhebst, bürgt also für alles bis zu seinem Tag. Prüfe einen Tag hier oder alle mit { $command }.
operator-seal-check = Diesen Tag prüfen
operator-seal-whole = Wie versiegelt
operator-seal-broken = Seitdem geändert
operator-no-seals = Noch kein Tag ist versiegelt
operator-no-seals-text = Ein Tag wird zehn Minuten nach seinem Ende versiegelt.
operator-events = Ereignisse
operator-column-hash = Hash

## Auszahlungen

operator-payouts-lead = Ein Kassenwart entwirft einen Zahlungslauf, ein anderer gibt ihn frei.
operator-waiting = Wartend
operator-sent-to-settle = Gesendet, noch abzuschließen
operator-runs = Zahlungsläufe
# Der Weg einer Auszahlung, wer sie bekommt, und das Konto oder die Adresse, an die sie geht.
operator-payout-target = { $way }: { $holder }, { $target }
operator-on-hold = Zurückgehalten: Das Auszahlungsziel wird gerade geändert
operator-same-place =
    { $n ->
        [one] Gleiches Ziel wie eine andere Person
       *[other] Gleiches Ziel wie { $n } andere
    }
operator-column-where = Wohin
operator-column-look = Achtung
operator-nobody-waits = Niemand wartet
operator-nobody-waits-text = Hier stehen die Auszahlungen, die jemand anfordert.
operator-payouts-that-wait = Wartende Auszahlungen
operator-draft-run = Zahlungslauf aus allen bereiten entwerfen
operator-payout-arrived = Angekommen
operator-payout-came-back = Zurückgekommen
operator-nothing-to-settle = Nichts abzuschließen
operator-nothing-to-settle-text = Auszahlungen freigegebener Zahlungsläufe stehen hier, bis du vermerkst, was aus ihnen geworden ist.
operator-payouts-that-were-sent = Gesendete Auszahlungen
operator-settle = Abschließen
operator-column-drafted = Entworfen
operator-owner-reads = Die betroffene Person liest das.
operator-failure-question = Ist diese Auszahlung gescheitert?
operator-decline-question = Diese Auszahlung ablehnen?
operator-failure-of = { $money } an { $who } ({ $way }: { $holder }, { $target })
operator-failure-consequence = Das Geld steht der Person wieder zur Verfügung.
operator-failure-verb = Ja, gescheitert
operator-failure-title = Auszahlung gescheitert

## Ein Zahlungslauf

operator-run-title = Zahlungslauf
operator-run-drafted-by = Entworfen von
operator-run-table = Wer was bekommt
operator-run-dry = Das ist ein Probelauf: Noch ist nichts bewegt.
operator-run-own = Du hast ihn entworfen, also gibt ihn ein anderer Kassenwart frei.
operator-run-release = Freigeben
operator-run-release-question = Diesen Zahlungslauf freigeben? Das Geld verlässt diese Guthaben.
operator-run-drop = Verwerfen

## Aufladungen

operator-top-ups-lead = Ein Kassenwart bestätigt, dass das Geld auf dem Bankkonto ist, ein anderer verbucht es in der Geldbörse.
operator-no-top-ups = Keine Aufladung wartet
operator-no-top-ups-text = Hier stehen die Aufladungen, die jemand anfragt.
operator-column-reference = Verwendungszweck
operator-book = Verbuchen
operator-saw-money = Ich habe das Geld gesehen
operator-refusal-question = Diese Aufladung ablehnen?
operator-refusal-of = { $money } von { $who }, Verwendungszweck { $reference }
operator-refusal-consequence = Sie wird nicht verbucht, und die Person erfährt den Grund.
operator-refusal-title = Aufladung ablehnen

## Jobs

operator-jobs-lead = Arbeit für später: Mails, Importe, Fristen. Was scheitert, wird zwölfmal mit wachsenden Pausen wiederholt und dann aufgegeben.
operator-tab-all = Alle
operator-tab-waiting = Wartend
operator-tab-running = Laufend
operator-tab-given-up = Aufgegeben
operator-tab-done = Erledigt
operator-jobs-by-state = Jobs nach Stand
operator-run-now = Jetzt ausführen
operator-no-jobs = Keine Jobs
operator-no-jobs-text = Hier stehen Jobs, wenn später etwas zu tun ist.
operator-column-due = Fällig oder beendet
operator-column-tries = Versuche

## Mails

operator-mails-lead = Ohne Mailserver warten die Mails hier. Die Seite einer Mail zeigt, was darin steht.
operator-mails-no-server = Es ist kein Mailserver eingestellt, deshalb geht nichts hinaus. Starte Mickle mit { $option }, damit gesendet wird; bis dahin öffne eine Mail und gib ihren Link selbst weiter.
operator-send-all = Alle wartenden senden
operator-send-all-question = Jede Mail senden, die noch kein Mailserver angenommen hat?
operator-mail-address = Adresse
operator-search = Suchen
operator-tab-failed = Gescheitert
operator-tab-sent = Gesendet
operator-mails-by-state = Mails nach Stand
operator-no-mails = Keine Mails
operator-no-mails-text = Hier stehen die Mails an Personen, sobald sie geschrieben sind.
operator-column-subject = Betreff
operator-column-to = An
operator-column-written = Geschrieben
operator-mail = Mail
operator-mail-text = Text
operator-mail-hidden-waits = Der Link darin ist verborgen: Wer ihn hat, kann für die Person handeln. Zeige ihn nur an, um ihn an sie weiterzugeben; das Protokoll hält das fest.
operator-mail-hidden-sent = Der Link darin ist verborgen: Ein Mailserver hat die Mail angenommen, also hat die Person sie.
operator-mail-show-link = Link anzeigen
operator-mail-link = Der Link zum Weitergeben
operator-mail-send-now = Jetzt senden
operator-mail-not-sent = noch nicht
operator-mail-sent = Gesendet
operator-mail-refused = Abgewiesen
operator-mail-refused-at = { $date }: { $error }

## Protokoll

operator-audit-lead = Was geschehen ist, wer es getan hat und woran.
operator-audit-person = Person (E-Mail oder Kennung)
operator-audit-subject = Gegenstand (Kennung)
operator-audit-system = das System
operator-audit-nothing = Nichts gefunden
operator-audit-nothing-text = Kein Ereignis entspricht deiner Suche.
operator-audit-column-subject = Woran
operator-audit-column-concerns = Betroffen
operator-audit-column-facts = Angaben

## Einstellungen: was sie sind und bedeuten

operator-setting-brand = Name des Marktplatzes
operator-setting-brand-help = Wie dieser Marktplatz heißt.
operator-setting-claim = Leitspruch
operator-setting-claim-help = Was der Marktplatz am Fuß jeder Seite von sich sagt; leer bleibt das Sprichwort.
operator-setting-currency = Währung
operator-setting-currency-help = ISO-Code der einen Währung. Sie bleibt, sobald Geld bewegt wurde, und gilt ab dem nächsten Start.
operator-setting-fee-ppm = Gebühr
operator-setting-fee-ppm-help = Der Anteil der Plattform an jedem Preis. Projekte behalten die Gebühr, mit der sie geöffnet wurden.
operator-setting-points = Punkte
operator-setting-points-help = Punkte neben Geld anzeigen, ab dem nächsten Start.
operator-setting-points-per-unit = Punkte pro Einheit
operator-setting-points-per-unit-help = Wie viele Punkte für eine Geldeinheit stehen, ab dem nächsten Start.
operator-setting-bank-details = Bankverbindung
operator-setting-bank-details-help = Wohin Auftraggeber das Geld einer Aufladung senden: Inhaber, IBAN, BIC.
operator-setting-payout-minimum = Mindestauszahlung
operator-setting-payout-minimum-help = Der kleinste Betrag, der sich auszahlen lässt.
operator-setting-minimum-age = Mindestalter
operator-setting-minimum-age-help = Alter in Jahren, ab dem man sich registrieren kann.
operator-setting-hourly-floor = Untergrenze pro Stunde
operator-setting-hourly-floor-help = Unter diesem erwarteten Stundenlohn warnt der Assistent für neue Projekte.
operator-setting-moderation = Prüfung vor dem Öffnen
operator-setting-moderation-help = Ein Moderator sieht sich jedes Projekt an, bevor es geöffnet wird.
operator-setting-prohibited = Verbotene Arbeit
operator-setting-prohibited-help = Arten von Arbeit, die nicht eingestellt werden dürfen: Formulierungen, durch Semikolons getrennt, nach denen in Titeln und Anleitungen gesucht wird.
operator-setting-unreviewed-most = Ungeprüfte Antworten
operator-setting-unreviewed-most-help = Wie viele abgegebene, aber ungeprüfte Antworten ein Bearbeiter in einem Projekt haben darf.
operator-setting-appeal-days = Tage für den Einspruch
operator-setting-appeal-days-help = Tage, in denen man gegen eine Ablehnung Einspruch einlegen kann.
operator-setting-safe-mode = Abgesicherter Modus
operator-setting-safe-mode-help = Nach einer Wiederherstellung an: Es gehen keine Mails hinaus und keine Jobs laufen, bis du nachgesehen hast und ihn ausschaltest.
operator-setting-web-push = Neues auf Geräten
operator-setting-web-push-help = Neues kommt auf die Geräte derer, die das wollen, über die Push-Dienste der Browserhersteller.
operator-setting-push-services = Push-Dienste
operator-setting-push-services-help = An welche Push-Dienste Nachrichten gehen dürfen: Hostnamen mit Semikolons dazwischen; *. steht für jeden Anfang.
operator-setting-reply-days = Tage für die Stellungnahme
operator-setting-reply-days-help = Tage, in denen ein Auftraggeber auf einen Einspruch antworten muss.
operator-setting-operator-name = Name des Betreibers
operator-setting-operator-name-help = Wer diesen Marktplatz betreibt, für Impressum, Datenschutz und Nutzungsbedingungen.
operator-setting-operator-address = Anschrift des Betreibers
operator-setting-operator-address-help = Die Postanschrift des Betreibers, für Impressum und Datenschutz.
operator-setting-operator-email = E-Mail-Adresse des Betreibers
operator-setting-operator-email-help = Wohin man dem Betreiber schreibt.

## Einstellungen

operator-settings-lead = Jede Änderung ist eine neue Version; das Protokoll sagt, wer sie warum vorgenommen hat.
operator-settings-of-place = Der Marktplatz
operator-settings-of-money = Geld
operator-settings-of-work = Arbeit und Leute
operator-settings-of-operator = Wer ihn betreibt
operator-settings-of-machine = Die Maschine
operator-settings-subjects = Themen
operator-settings-search = Suchen
operator-settings-search-label = Einstellungen durchsuchen
operator-settings-none = Keine Einstellung klingt so
operator-settings-none-text = Such nach einem anderen Wort, etwa „Gebühr“ oder „Tage“.
operator-settings-all = Alle Einstellungen
operator-settings-changed = Geändert am { $date }, { $by }
operator-settings-by-left = von jemandem, der nicht mehr da ist
operator-settings-by-command = durch einen Befehl
operator-settings-on = An
operator-settings-off = Aus
operator-settings-unset = nicht gesetzt
operator-settings-versions = Versionen
operator-settings-in-audit = Im Protokoll
operator-settings-unchanged = Niemand hat sie geändert: Die Vorgabe gilt.
operator-settings-column-since = Seit
operator-settings-value = Wert
operator-settings-column-made = Vorgenommen
operator-settings-why = Warum
operator-settings-why-help = Das Protokoll bewahrt es neben der Änderung auf.
operator-settings-save = In Kraft setzen
operator-settings-cancel = Abbrechen
operator-settings-default = Die Vorgabe ist { $value }.
operator-settings-default-on = Die Vorgabe ist An.
operator-settings-default-off = Die Vorgabe ist Aus.
operator-settings-default-long = Die Vorgabe wird angezeigt, solange niemand sie ändert.
operator-settings-between = Von { $least } bis { $most }.

## Kinds of events, as the audit log names them

operator-event-account-closed = Konto geschlossen
operator-event-account-registered = Konto angelegt
operator-event-account-renamed = Name geändert
operator-event-account-restored = Konto wieder offen
operator-event-account-suspended = Konto gesperrt
operator-event-api-key-created = API-Schlüssel angelegt
operator-event-api-key-revoked = API-Schlüssel entzogen
operator-event-restriction-contested = Einspruch gegen Sperre
operator-event-restriction-lifted = Sperre aufgehoben
operator-event-restriction-upheld = Sperre bestätigt
operator-event-rule-changed = Regel geändert
operator-event-rule-fired = Regel hat gegriffen
operator-event-rule-made = Regel angelegt
operator-event-rule-removed = Regel entfernt
operator-event-rule-switched-off = Regel ausgeschaltet
operator-event-rule-switched-on = Regel eingeschaltet
operator-event-signal-settled = Hinweis erledigt
operator-event-worker-restricted = Bearbeiter gesperrt
operator-event-appeal-lost = Einspruch ohne Erfolg
operator-event-appeal-opened = Einspruch eingelegt
operator-event-appeal-replied = Auf Einspruch geantwortet
operator-event-appeal-won = Einspruch mit Erfolg
operator-event-application-awarded = Zuschlag gegeben
operator-event-application-declined = Bewerber abgelehnt
operator-event-application-made = Beworben
operator-event-application-withdrawn = Bewerbung zurückgezogen
operator-event-assignment-accepted = Antwort angenommen
operator-event-assignment-claimed = Aufgabe übernommen
operator-event-assignment-expired = Frist verstrichen
operator-event-assignment-extended = Frist verlängert
operator-event-assignment-rejected = Antwort abgelehnt
operator-event-assignment-returned = Aufgabe zurückgegeben
operator-event-assignment-submitted = Antwort abgegeben
operator-event-backup-made = Sicherung gemacht
operator-event-bonus-given = Bonus gegeben
operator-event-code-wrong = Falscher Code
operator-event-email-change-asked = Neue Adresse gewünscht
operator-event-email-changed = Adresse geändert
operator-event-email-confirmed = Adresse bestätigt
operator-event-extension-declined = Verlängerung abgelehnt
operator-event-extension-granted = Verlängerung gewährt
operator-event-import-done = Import fertig
operator-event-import-failed = Import gescheitert
operator-event-import-started = Import begonnen
operator-event-import-undone = Import rückgängig gemacht
operator-event-invited = Eingeladen
operator-event-job-retried = Auftrag neu gestartet
operator-event-mail-read = E-Mail vom Team geöffnet
operator-event-mail-tried-again = E-Mail erneut versucht
operator-event-mails-tried-again = E-Mails erneut versucht
operator-event-message-report-settled = Meldung erledigt
operator-event-message-reported = Nachricht gemeldet
operator-event-message-sent = Nachricht gesendet
operator-event-note-written = Notiz geschrieben
operator-event-password-changed = Passwort geändert
operator-event-password-reset-asked = Neues Passwort gewünscht
operator-event-payout-data-asked = Neues Auszahlungsziel gewünscht
operator-event-payout-data-confirmed = Auszahlungsziel bestätigt
operator-event-payout-data-kept = Altes Auszahlungsziel behalten
operator-event-payout-failed = Auszahlung gescheitert
operator-event-payout-paid = Auszahlung angekommen
operator-event-payout-requested = Auszahlung gewünscht
operator-event-payout-run-drafted = Zahlungslauf entworfen
operator-event-payout-run-dropped = Zahlungslauf verworfen
operator-event-payout-run-released = Zahlungslauf freigegeben
operator-event-payout-sent = Auszahlung gesendet
operator-event-payout-taken-back = Auszahlung zurückgezogen
operator-event-project-closed = Projekt geschlossen
operator-event-project-drafted = Projekt entworfen
operator-event-project-edited = Projekt geändert
operator-event-project-opened = Projekt geöffnet
operator-event-project-paused = Projekt angehalten
operator-event-project-released-again = Projekt neu angeboten
operator-event-project-resumed = Projekt fortgesetzt
operator-event-project-sent-back = Projekt zurückgegeben
operator-event-project-submitted = Projekt zur Prüfung
operator-event-project-withdrawn = Projekt zurückgezogen
operator-event-recovery-code-used = Wiederherstellungscode benutzt
operator-event-recovery-codes-renewed = Neue Wiederherstellungscodes
operator-event-rejection-became-final = Ablehnung endgültig
operator-event-requester-distrusted = Vertrauen entzogen
operator-event-requester-trusted = Auftraggeber vertraut
operator-event-rework-asked = Nachbesserung gewünscht
operator-event-push-device-added = Gerät für Neues eingeschaltet
operator-event-push-device-removed = Gerät für Neues ausgeschaltet
operator-event-role-granted = Rolle vergeben
operator-event-role-revoked = Rolle entzogen
operator-event-second-factor-off = Zweiter Faktor aus
operator-event-second-factor-on = Zweiter Faktor an
operator-event-session-ended = Sitzung beendet
operator-event-sessions-ended = Sitzungen beendet
operator-event-setting-changed = Einstellung geändert
operator-event-sign-in-failed = Anmeldung gescheitert
operator-event-signed-in = Angemeldet
operator-event-tasks-added = Aufgaben hinzugefügt
operator-event-top-up-asked = Aufladung gewünscht
operator-event-top-up-booked = Aufladung gebucht
operator-event-top-up-confirmed = Aufladung gesehen
operator-event-top-up-declined = Aufladung abgelehnt
operator-event-top-up-taken-back = Aufladung zurückgezogen

## Kinds of jobs

operator-job-mail-send = E-Mail senden
operator-job-push-send = Neues an ein Gerät senden
operator-job-push-test = Test an ein Gerät senden
operator-job-project-expire = Projekt rechtzeitig schließen
operator-job-import = Datei importieren
operator-job-import-undo = Import rückgängig machen

## Health

operator-health = Zustand
operator-health-lead = Ob alles in Ordnung ist: der Speicher, die Warteschlange, und was dieses Programm antwortet.
operator-health-store = Speicher
operator-health-size = Größe der Datenbank
operator-health-backup = Letzte Sicherung
operator-health-no-backup = Noch keine Sicherung
operator-health-engine = Datenbank
operator-health-safe = Ein Stromausfall kostet nichts.
operator-health-unsafe = Ein Stromausfall kann Buchungen kosten
operator-health-version = Version
operator-health-queue = Warteschlange
operator-health-failing = Aufträge, die scheiterten und neu versucht werden
operator-health-requests = Anfragen
operator-health-hour = Diese Stunde
operator-health-day = Die letzten 24 Stunden
operator-health-failed = { $all } beantwortet, { $failed } gescheitert
operator-health-node = Gezählt wird, seit dieses Programm läuft, und nur für diesen Knoten; /metrics kennt alle.

## Desks where nothing waits

operator-checked = Gerade nachgesehen, { $moment }.
operator-event-assignment-held = Aufgabe vorgemerkt
operator-event-assignment-released = Vorgemerkte Aufgabe freigegeben
operator-event-page-added = Seite angelegt
operator-event-page-placed = Seite eingeordnet
operator-event-check-undecided = Prüfende waren uneinig
operator-event-pipeline-removed = Weg zwischen Projekten beendet
operator-event-pipeline-set = Weg zwischen Projekten angelegt
operator-event-pipeline-stuck = Weg zwischen Projekten stockt
operator-event-originality-set = Regel zu abgeschriebenen Texten gesetzt
operator-event-pilot-released = Rest nach dem Probelauf geöffnet
operator-event-task-report-settled = Meldung zu einer Aufgabe erledigt
operator-event-task-reported = Aufgabe gemeldet
operator-letter-news = Neuigkeit
operator-letter-digest = Tagesbrief
operator-letter-payout-data = Auszahlungsziel
operator-letter-reset = neues Passwort
operator-letter-sign-up = Registrierung
operator-letter-email-change = neue Adresse
operator-pile-signals = Hinweise zum Abwägen
operator-pile-contests = Einsprüche gegen Sperren
operator-event-gold-contested = Bekannte Antwort bestritten
operator-event-gold-corrected = Bekannte Antwort berichtigt
operator-event-gold-forgiven = Verfehlte bekannte Antwort nachgesehen
operator-event-gold-kept = Fragliche bekannte Antwort behalten
operator-event-gold-marked = Bekannte Antwort festgelegt
operator-event-gold-retired = Bekannte Antwort außer Dienst
operator-event-gold-scored = Bekannte Antwort gewertet
operator-event-gold-settings-changed = Beimischung bekannter Antworten geändert
operator-event-gold-suspected = Bekannte Antwort fraglich
operator-event-gold-unmarked = Bekannte Antwort wieder gewöhnliche Aufgabe
operator-event-gold-upheld = Bestrittene bekannte Antwort bestätigt
operator-event-more-answers-asked = Weitere Antworten eingeholt
operator-event-result-decided = Ergebnis von Hand entschieden
operator-way-bank = Bank
operator-way-paypal = PayPal
operator-way-platform = Die Plattform
