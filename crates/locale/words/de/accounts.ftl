## On several pages
accounts-account = Konto
accounts-cancel = Abbrechen
accounts-change = Ändern
accounts-email = E-Mail
accounts-email-address = E-Mail-Adresse
accounts-name = Name
accounts-name-help = Andere sehen ihn bei deiner Arbeit und deinen Projekten.
accounts-password = Passwort
accounts-new-password = Neues Passwort
accounts-code = Code
accounts-birth-date = Geburtsdatum
accounts-here-since = Dabei seit
accounts-since = Seit
accounts-second-factor = Zweiter Faktor
accounts-sessions = Sitzungen
accounts-api-keys = API-Schlüssel
accounts-sign-in = Anmelden
accounts-sign-up = Konto anlegen
accounts-letter-box = Schau in dein Postfach
accounts-close = Mein Konto schließen
accounts-change-password = Dein Passwort ändern

## Signing up
accounts-birth-date-help = Du musst mindestens { $years } sein. Niemand sonst sieht es.
accounts-sign-up-password-help = Mindestens acht Zeichen. Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben.
accounts-sign-up-lead = Ein Konto für alles: arbeiten, Projekte veröffentlichen, Geld bekommen.
accounts-sign-up-have = Du hast schon eins? { $link }
accounts-sign-up-terms = Mit dem Konto stimmst du den { $terms } und den { $conduct } zu. Unter { $privacy } steht, was wir über dich speichern.
accounts-terms-link = Nutzungsbedingungen
accounts-conduct-link = Spielregeln
accounts-privacy-link = Datenschutz
accounts-sign-up-sent = Wir haben dir geschrieben. Folge dem Link in unserer E-Mail, um deine Adresse zu bestätigen.
accounts-sign-up-nothing = Nichts angekommen? Schau im Spam-Ordner nach oder warte ein paar Minuten. Du kannst dich auch schon anmelden und in den Einstellungen einen neuen Link anfordern.
accounts-sign-up-no-server = Dieser Marktplatz hat noch keinen Mailserver, deshalb bleibt die E-Mail hier liegen. Wer ihn betreibt, findet deinen Link unter „Betreiber“, „Mails“ und kann ihn dir geben.
accounts-confirm-title = Bestätige deine E-Mail-Adresse
accounts-confirm-ask = Ist { $email } deine Adresse?
accounts-confirm-yes = Ja, das ist meine Adresse

## Signing in
accounts-forgot = Passwort vergessen?
accounts-new-here = Neu hier? { $link }
accounts-step-title = Noch ein Schritt
accounts-step-code-help = Die sechs Ziffern, die deine App gerade anzeigt, oder einer deiner Wiederherstellungscodes.
accounts-step-again = Von vorn beginnen

## A new password by a link
accounts-reset-title = Neues Passwort festlegen
accounts-reset-lead = Wir schicken einen Link an deine Adresse. Er funktioniert einmal, innerhalb einer Stunde.
accounts-reset-send = Schick mir einen Link
accounts-reset-back = Zurück zur Anmeldung
accounts-reset-sent = Wenn es ein Konto mit dieser Adresse gibt, haben wir einen Link dorthin geschickt.
accounts-reset-nothing = Nichts angekommen? Schau im Spam-Ordner nach oder prüfe, ob du die Adresse eingegeben hast, mit der du dich registriert hast.
accounts-reset-another = Andere Adresse versuchen
accounts-reset-help = Mindestens acht Zeichen. Alle deine Sitzungen werden beendet.
accounts-reset-set = Dieses Passwort festlegen

## Settings
accounts-settings-save = Speichern
accounts-settings-who = Wer du bist
accounts-settings-safety = Sicherheit
accounts-settings-data = Deine Daten
accounts-settings-data-lead = Hol dir eine Kopie von allem, was wir über dich wissen, oder schließ dein Konto.
accounts-settings-copy = Kopie meiner Daten
accounts-settings-suspended = Dein Konto ist gesperrt.
accounts-settings-suspended-help = Du kannst alles lesen und dir dein Guthaben auszahlen lassen. Der Grund:
accounts-settings-mistake = Wenn du das für einen Irrtum hältst, antworte auf die E-Mail, die wir dir geschickt haben.
accounts-settings-unconfirmed = Deine E-Mail-Adresse ist noch nicht bestätigt. Du kannst arbeiten und Projekte veröffentlichen, sobald du dem Link in unserer E-Mail gefolgt bist.
accounts-settings-send-again = Link noch einmal schicken
accounts-settings-factor-on = An ·
accounts-settings-factor-off = Aus ·
accounts-settings-sessions = Sieh nach, wo du angemeldet bist
accounts-settings-keys = Schlüssel für deine Programme

## The password once more
accounts-proof-title = Bist du es?
accounts-proof-lead = Du bist dabei, etwas Wichtiges zu ändern. Gib dein Passwort noch einmal ein.
accounts-proof-code-help = Die sechs Ziffern, die deine App gerade anzeigt.
accounts-proof-go-on = Weiter

## Changing the password
accounts-password-now = Dein jetziges Passwort
accounts-password-help = Mindestens acht Zeichen. Deine anderen Sitzungen werden beendet.
accounts-password-verb = Passwort ändern

## Changing the e-mail address
accounts-email-title = Deine E-Mail-Adresse ändern
accounts-email-new = Neue E-Mail-Adresse
accounts-email-send = Link dorthin schicken
accounts-email-now = Zurzeit ist es { $email }. Die neue gilt, sobald du dem Link folgst, den wir dorthin schicken; auch an die alte schreiben wir.
accounts-email-ask-title = Deine neue E-Mail-Adresse
accounts-email-ask = { $email } für dein Konto verwenden?
accounts-email-use = Ab jetzt diese Adresse verwenden

## The second factor
accounts-factor-lead = Beim Anmelden ein Code von deinem eigenen Gerät, damit ein gestohlenes Passwort nicht reicht.
accounts-factor-on = Der zweite Faktor ist eingeschaltet. Übrige Wiederherstellungscodes: { $left }.
accounts-factor-renew = Neue Wiederherstellungscodes erstellen
accounts-factor-turn-off = Ausschalten
accounts-factor-turn-off-question = Den zweiten Faktor ausschalten?
accounts-factor-app = Hol dir eine App, die Codes anzeigt (TOTP), zum Beispiel deinen Passwortmanager.
accounts-factor-scan = Lass sie dieses Bild scannen oder gib den Schlüssel in ihr ein.
accounts-factor-picture = Der Schlüssel als Bild zum Scannen
accounts-factor-key = Schlüssel: { $secret }
accounts-factor-type = Gib den Code ein, den sie anzeigt.
accounts-factor-code = Der Code, den sie anzeigt
accounts-factor-turn-on = Einschalten
accounts-recovery-title = Deine Wiederherstellungscodes
accounts-recovery-lead = Schreib dir diese Codes auf und bewahre sie getrennt von deinem Gerät auf. Mit jedem kannst du dich einmal anmelden, wenn das Gerät verloren ist. Wir zeigen sie nur jetzt.
accounts-recovery-done = Ich habe sie aufgeschrieben

## Sessions
accounts-sessions-lead = Hier bist du angemeldet. Beende, was du nicht kennst, und ändere dann dein Passwort.
accounts-sessions-browser = Browser
accounts-sessions-address = Adresse
accounts-sessions-seen = Zuletzt aktiv
accounts-sessions-end = Beenden
accounts-sessions-end-others = Alle anderen beenden
accounts-sessions-this = Diese hier
accounts-sessions-unknown = unbekannt

## API keys
accounts-keys-lead = Deine Programme nutzen einen Schlüssel statt deines Passworts, und jeder Schlüssel öffnet nur, was du auswählst.
accounts-keys-new = Ein neuer Schlüssel
accounts-keys-name-help = Damit du später weißt, wofür der Schlüssel war.
accounts-keys-scopes = Rechte
accounts-keys-last-day = Letzter Tag
accounts-keys-last-day-help = Ohne diese Angabe gilt der Schlüssel, bis du ihn löschst.
accounts-keys-make = Schlüssel erstellen
accounts-keys-begins = Beginnt mit
accounts-keys-last-used = Zuletzt benutzt
accounts-keys-never-used = nie
accounts-keys-no-last-day = keiner
accounts-keys-expired = Abgelaufen
accounts-keys-delete = Löschen
accounts-keys-delete-question = Diesen Schlüssel löschen? Programme, die ihn nutzen, funktionieren dann nicht mehr.
accounts-keys-shown-title = Dein neuer Schlüssel
accounts-keys-shown-lead = Kopiere ihn jetzt: Wir zeigen ihn nur dieses eine Mal.
accounts-keys-send = Sende ihn als { $header }.
accounts-keys-copied = Ich habe ihn kopiert
accounts-scope-read = Lesen
accounts-scope-read-help = Alles sehen, was dir gehört, nichts ändern.
accounts-scope-work = Arbeiten
accounts-scope-work-help = Übernehmen, abgeben, sich bewerben, Einspruch einlegen.
accounts-scope-request = Beauftragen
accounts-scope-request-help = Projekte veröffentlichen, prüfen, Ergebnisse exportieren.
accounts-scope-money = Geld
accounts-scope-money-help = Aufladen, auszahlen und Schlüssel verwalten.
accounts-scope-staff = Team
accounts-scope-staff-help = Alles, was deine Rollen im Team erlauben.

## Closing the account
accounts-closing-title = Dein Konto schließen
accounts-closing-before = Bevor du dein Konto schließt
accounts-closing-wallet = Zu deiner Geldbörse
accounts-closing-back = Zurück
accounts-closing-question = Dein Konto schließen?
accounts-closing-name = Dein Name, deine Adresse und dein Geburtsdatum werden gelöscht, und du kannst dich nicht mehr anmelden.
accounts-closing-sessions = Deine Sitzungen und API-Schlüssel enden.
accounts-closing-work = Was du geliefert hast, bleibt ohne deinen Namen bei denen, die dafür bezahlt haben.
accounts-closing-final = Das lässt sich nicht rückgängig machen.

## The first admin
accounts-setup-title = Der erste Admin
accounts-setup-lead = Diesen Marktplatz betreibt noch niemand. Das wirst du sein.
accounts-setup-make = Mich zum Admin machen

## People, for staff
accounts-people = Personen
accounts-people-lead = Jede Person registriert sich selbst. Wer im Team mitarbeiten soll, bekommt auf seiner Seite eine Rolle.
accounts-people-search-label = Name oder E-Mail-Adresse
accounts-people-search = Suchen
accounts-people-roles = Rollen
accounts-people-state = Status
accounts-people-all = Alle anzeigen
accounts-people-nobody = Niemand gefunden
accounts-people-nobody-help = Versuch es mit einem Teil des Namens oder der Adresse.
accounts-state-closed = Geschlossen
accounts-state-suspended = Gesperrt
accounts-state-unconfirmed = Nicht bestätigt
accounts-state-active = Aktiv
accounts-role-moderator = Moderator
accounts-role-assessor = Gutachter
accounts-role-treasurer = Kassenwart
accounts-role-manager = Manager
accounts-role-admin = Admin

## One person, for staff
accounts-person-statement = Kontoauszug
accounts-person-audit = Prüfprotokoll
accounts-person-confirmed = Bestätigt
accounts-person-not-yet = noch nicht
accounts-person-on = an
accounts-person-off = aus
accounts-person-suspension = Sperrung
accounts-person-suspended-since = Gesperrt seit dem { $moment }:
accounts-person-restore = Sperrung aufheben
accounts-person-reason = Grund
accounts-person-reason-help = Die Person liest das: Schreib, was wo passiert ist. Sie kann sich weiterhin anmelden, lesen und sich ihr Guthaben auszahlen lassen.
accounts-person-suspend = Konto sperren
accounts-person-role = Rolle
accounts-person-role-help = Moderatoren sehen Projekte, Meldungen und Einsprüche; Kassenwarte sehen das Geld, immer zu zweit; Admins dürfen alles und vergeben Rollen.
accounts-person-give = Diese Rolle geben
accounts-person-take = Entziehen
accounts-person-roles-note = Ändert sich eine Rolle, enden die Sitzungen der Person.
accounts-person-nowhere = Nirgends angemeldet.
accounts-person-session = { $address }, seit dem { $since }, zuletzt aktiv { $seen }
accounts-person-end-all = Alle Sitzungen beenden

## Money in the settings

accounts-settings-money = Geld
accounts-settings-payouts = Auszahlungen
accounts-settings-book = Geldbörse
accounts-settings-place = Wohin dein Geld geht
accounts-settings-wallet = Kontoauszug, und Jahre fürs Finanzamt
accounts-settings-looks = Anzeige und Tasten
accounts-settings-display = Farben, Schriftgröße, Sprache
accounts-settings-shortcuts = Tasten für Aufgaben und Prüfungen

## How pages look
accounts-display = Anzeige
accounts-display-lead = So sehen alle Seiten für dich aus, egal wo du dich anmeldest.
accounts-display-theme = Farben
accounts-display-theme-system = Wie auf diesem Gerät
accounts-display-theme-light = Hell
accounts-display-theme-dark = Dunkel
accounts-display-text = Schriftgröße
accounts-display-text-normal = Normal
accounts-display-text-large = Groß
accounts-display-text-larger = Größer
accounts-display-language = Sprache
accounts-display-save = Speichern

## Keys on the page of a task
accounts-shortcuts = Tastatur
accounts-shortcuts-lead = Mit Tasten dauert eine Aufgabe nur Sekunden. Sie gelten bei Aufgaben und beim Prüfen und nie, während du schreibst.
accounts-shortcuts-on = Tasten benutzen
accounts-shortcuts-on-help = Ziffern wählen eine Antwort, Enter gibt ab, und die Tasten unten tun den Rest. Schalte sie aus, wenn sie dich stören.
accounts-shortcuts-go-on = Nach einer Taste weiter
accounts-shortcuts-go-on-help = Fragt eine Aufgabe nur eine Sache, dann gibt die Ziffer sie auch gleich ab. Einen Moment lang kannst du es zurücknehmen.
accounts-shortcuts-skip = Aufgabe überspringen
accounts-shortcuts-report = Problem melden
accounts-shortcuts-zoom = Bild vergrößern
accounts-shortcuts-help = Tasten anzeigen
accounts-shortcuts-key-help = Jede Taste unten ist ein Zeichen, keine Ziffer. Bleibt ein Feld leer, gibt es dafür keine Taste.
accounts-shortcuts-reset = Zurück zu den üblichen Tasten
## What staff see of a person

accounts-record-did = Angenommene Antworten
accounts-record-took = Von ihnen angenommen
accounts-record-rejected = { $n } abgelehnt
accounts-record-available = Verfügbar
accounts-record-held = { $money } zurückgelegt
accounts-record-opening = Ihre Projekte öffnen
accounts-record-trusted = sofort
accounts-record-not-trusted = nach Prüfung
accounts-notes = Notizen des Teams
accounts-note = Neue Notiz
accounts-note-help = Für die Nächsten von euch, die hier nachsehen. Sie bleibt und gehört zur Kopie der Daten, um die diese Person bitten kann.
accounts-note-keep = Notiz behalten
