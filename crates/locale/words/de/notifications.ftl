## What happened, one sentence each. They are subjects of letters, too.

notifications-somebody = Jemand
notifications-say-news = Es gibt etwas Neues für dich.
notifications-say-accepted =
    { $n ->
        [one] Deine Antwort in „{ $title }“ wurde angenommen: { $money }.
       *[other] { $n } deiner Antworten in „{ $title }“ wurden angenommen: { $money }.
    }
notifications-say-bonus = { $who } gibt dir einen Bonus von { $money } in „{ $title }“.
notifications-say-rework = { $who } bittet dich um eine Nachbesserung in „{ $title }“.
notifications-say-rejected =
    { $n ->
        [one] Deine Antwort in „{ $title }“ wurde abgelehnt. Lies, warum; du kannst Einspruch einlegen.
       *[other] { $n } deiner Antworten in „{ $title }“ wurden abgelehnt. Lies, warum; du kannst Einspruch einlegen.
    }
notifications-say-appeal-replied = { $who } hat auf deinen Einspruch in „{ $title }“ geantwortet. Jetzt entscheidet ein Moderator.
notifications-say-appeal-won = Dein Einspruch in „{ $title }“ hatte Erfolg: { $money }.
notifications-say-restricted = In „{ $title }“ bekommst du keine neuen Aufgaben mehr. Lies, warum.
notifications-say-restricted-by = Ein Auftraggeber gibt dir keine neuen Aufgaben mehr. Lies, warum.
notifications-say-restricted-here = Du bekommst hier im Moment keine neuen Aufgaben. Lies, warum.
notifications-say-unrestricted = Eine Sperre wurde aufgehoben. Du kannst wieder Aufgaben übernehmen.
notifications-say-upheld = Dein Einspruch gegen eine Sperre hatte keinen Erfolg. Lies, warum.
notifications-say-rule = Eine Regel bittet dich, in „{ $title }“ auf die Antworten einer Person zu sehen.
notifications-say-appeal-lost = Dein Einspruch in „{ $title }“ hatte keinen Erfolg. Lies, warum.
notifications-say-invited = { $who } lädt dich zu „{ $title }“ ein.
notifications-say-awarded = Du hast den Zuschlag für „{ $title }“. Du kannst anfangen.
notifications-say-declined = „{ $title }“ ging diesmal an jemand anderen.
notifications-say-expired =
    { $n ->
        [one] Die Zeit für deine Aufgabe in „{ $title }“ ist um. Was du geschrieben hast, bleibt erhalten.
       *[other] Die Zeit für { $n } deiner Aufgaben in „{ $title }“ ist um. Was du geschrieben hast, bleibt erhalten.
    }
notifications-say-more-time = Du hast mehr Zeit für „{ $title }“.
notifications-say-no-more-time = Keine Verlängerung für „{ $title }“: Die Frist bleibt.
notifications-say-message =
    { $n ->
        [one] { $who } hat dir zu „{ $title }“ geschrieben.
       *[other] { $who } hat dir { $n } Nachrichten zu „{ $title }“ geschrieben.
    }
notifications-say-report-settled = Ein Moderator hat sich die Nachricht angesehen, die du gemeldet hast.
notifications-say-submitted =
    { $n ->
        [one] { $who } hat eine Antwort für „{ $title }“ abgegeben.
       *[other] { $n } Antworten für „{ $title }“ wurden abgegeben, zuletzt von { $who }.
    }
notifications-say-applied =
    { $n ->
        [one] { $who } bewirbt sich um „{ $title }“.
       *[other] { $n } Leute bewerben sich um „{ $title }“, zuletzt { $who }.
    }
notifications-say-appeal = { $who } legt Einspruch gegen eine Ablehnung in „{ $title }“ ein. Ohne deine Antwort hat er Erfolg.
notifications-say-opened = „{ $title }“ ist offen: Es kann losgehen.
notifications-say-sent-back = „{ $title }“ kam zu dir zurück. Lies, was du ändern sollst.
notifications-say-paused = „{ $title }“ wurde angehalten. Lies, warum.
notifications-say-resumed = „{ $title }“ geht weiter.
notifications-say-closed = „{ $title }“ ist geschlossen.
notifications-say-trusted = Deine Projekte öffnen ab jetzt ohne Wartezeit.
notifications-say-distrusted = Ein Moderator sieht sich deine Projekte an, bevor sie öffnen.
notifications-say-imported = Deine Daten sind in „{ $title }“.
notifications-say-import-failed = Ein Import in „{ $title }“ brach ab. Sieh nach, wo.
notifications-say-known-forgiven = Dein Widerspruch in „{ $title }“ war berechtigt: Die Antwort zählt nicht mehr gegen dich.
notifications-say-known-upheld = Bei der bekannten Antwort in „{ $title }“, der du widersprochen hast, bleibt es. Lies, warum.
notifications-say-known-contested =
    { $n ->
        [one] { $who } widerspricht einer bekannten Antwort in „{ $title }“.
       *[other] { $n } bekannten Antworten in „{ $title }“ wird widersprochen.
    }
notifications-say-undecided =
    { $n ->
        [one] Bei einer Antwort in „{ $title }“ sind sich die Prüfenden nicht einig. Du entscheidest.
       *[other] Bei { $n } Antworten in „{ $title }“ sind sich die Prüfenden nicht einig. Du entscheidest.
    }
notifications-say-stuck = Antworten aus „{ $title }“ warten auf das nächste Projekt. Sieh nach, was fehlt.
notifications-say-known-suspected =
    { $n ->
        [one] Gute Bearbeiter liegen bei einer bekannten Antwort in „{ $title }“ immer wieder daneben. Stimmt sie?
       *[other] Gute Bearbeiter liegen bei { $n } bekannten Antworten in „{ $title }“ immer wieder daneben. Stimmen sie?
    }
notifications-say-booked = { $money } sind in deiner Geldbörse angekommen.
notifications-say-top-up-declined = Deine Aufladung wurde abgelehnt. Lies, warum.
notifications-say-payout-sent = { $money } sind auf dem Weg zu dir.
notifications-say-payout-paid = Deine Auszahlung von { $money } ist angekommen.
notifications-say-payout-failed = Deine Auszahlung kam nicht an. Das Geld ist wieder in deiner Geldbörse.
notifications-say-suspended = Dein Konto ist gesperrt. Lies, warum.
notifications-say-restored = Dein Konto ist wieder offen.
notifications-say-key = Für dein Konto gibt es einen neuen API-Schlüssel.
notifications-say-role = Du hast eine neue Rolle: { $role }.
notifications-say-role-taken = Eine Rolle wurde dir genommen: { $role }.
notifications-say-email = Deine E-Mail-Adresse wurde geändert.
notifications-say-password = Dein Passwort wurde geändert.
notifications-say-code-on = Beim Anmelden wird jetzt ein Code verlangt.
notifications-say-code-off = Beim Anmelden wird kein Code mehr verlangt.
notifications-say-codes-new = Du hast neue Wiederherstellungscodes.
notifications-say-code-used = Mit einem Wiederherstellungscode hat sich jemand angemeldet.
notifications-say-place-asked = Ein neuer Ort für deine Auszahlungen wartet auf deine Bestätigung.
notifications-say-place = Deine Auszahlungen gehen jetzt an einen neuen Ort.
notifications-say-look = „{ $title }“ wartet auf einen Blick.
notifications-say-contested = Ein Bearbeiter legt Einspruch gegen eine Sperre ein.
notifications-say-reported = Eine Nachricht wurde gemeldet.
notifications-say-decide = Über einen Einspruch in „{ $title }“ kann entschieden werden.
notifications-say-top-up = { $who } will { $money } aufladen.
notifications-say-payout = { $who } will { $money } auszahlen lassen.
notifications-role-moderator = Moderator
notifications-role-assessor = Gutachter
notifications-role-treasurer = Kassenwart
notifications-role-manager = Manager
notifications-role-admin = Admin

## Letters

notifications-mail-end =
    Keine solchen E-Mails mehr:
    { $link }
notifications-digest-lead = das ist neu, seit du zuletzt da warst:
notifications-digest-more =
    { $n ->
        [one] und { $n } weitere
       *[other] und { $n } weitere
    }
notifications-digest-subject =
    { $n ->
        [one] Eine Neuigkeit
       *[other] { $n } Neuigkeiten
    }

## The page of notifications

notifications-title = Benachrichtigungen
notifications-all = Alle
notifications-category-work = Meine Arbeit
notifications-category-money = Geld
notifications-category-projects = Meine Projekte
notifications-category-messages = Nachrichten
notifications-category-account = Konto
notifications-category-staff = Schreibtische
notifications-categories = Arten von Benachrichtigungen
notifications-mark-all = Alle als gelesen markieren
notifications-settings = Benachrichtigungen einstellen
notifications-today = Heute
notifications-yesterday = Gestern
notifications-unread = ungelesen
notifications-empty = Alles ruhig
notifications-empty-text = Angenommene Antworten, Nachrichten, Geld: Was dich betrifft, steht hier.
notifications-find-work = Arbeit finden
notifications-marked = Alles ist als gelesen markiert.

## What to hear of, and how

notifications-settings-title = Benachrichtigungen und E-Mails
notifications-settings-lead = Wähle für jede Art von Neuigkeit, ob sie nur in der App steht oder auch per E-Mail kommt.
notifications-way-off = Gar nicht
notifications-way-app = In der App
notifications-way-digest = App und tägliche E-Mail
notifications-way-mail = App und sofort eine E-Mail
notifications-topic-accepted = Angenommene Antworten und Boni
notifications-topic-verdicts = Nachbesserungen, Ablehnungen, Einsprüche
notifications-topic-offers = Einladungen und deine Bewerbungen
notifications-topic-deadlines = Fristen
notifications-topic-money = Aufladungen und Auszahlungen
notifications-topic-money-help = Bei Geld kommt immer eine E-Mail.
notifications-topic-answers = Antworten, die bei dir abgegeben werden
notifications-topic-applications = Leute, die sich bewerben
notifications-topic-appeals = Einsprüche gegen deine Ablehnungen
notifications-topic-projects = Deine Projekte: offen, angehalten, geschlossen
notifications-topic-imports = Importe, die fertig sind
notifications-topic-messages = Nachrichten
notifications-topic-security = Sicherheit deines Kontos
notifications-topic-security-help = Passwörter, Adressen, Schlüssel: immer mit E-Mail.
notifications-topic-desks = Was an deinen Schreibtischen wartet
notifications-always = Immer mit E-Mail
notifications-when = Wann E-Mails kommen
notifications-zone = Deine Zeitzone
notifications-digest-hour = Uhrzeit der täglichen E-Mail
notifications-quiet = Ruhezeit: keine E-Mails
notifications-quiet-from = Keine E-Mails von
notifications-quiet-until = Bis
notifications-quiet-none = Keine Ruhezeit
notifications-quiet-help = Was in dieser Zeit passiert, kommt danach, auch auf deine Geräte.
notifications-save = Speichern

## Devices

notifications-push-title = Auf deinen Geräten
notifications-push-lead = Neues kommt sofort, auch wenn keine unserer Seiten offen ist. Der Hersteller deines Browsers überbringt es versiegelt und kann es nicht lesen.
notifications-push-on = In diesem Browser einschalten
notifications-push-off = Im Moment schickt dieser Marktplatz nichts auf Geräte.
notifications-push-scripts = Zum Einschalten braucht es Skripte: Erlaube sie für diese Seite.
notifications-push-cannot = Dieser Browser kann Neues von Websites nicht anzeigen. Leg die Seite auf dem iPhone oder iPad zuerst auf den Home-Bildschirm und öffne sie von dort.
notifications-push-denied = Du hast Benachrichtigungen dieser Seite verboten. Erlaube sie in den Einstellungen deines Browsers und komm dann wieder.
notifications-push-failed = Der Dienst deines Browserherstellers war nicht erreichbar. Versuch es gleich noch einmal.
notifications-push-since = Seit { $day }
notifications-push-heard = zuletzt { $when }
notifications-push-this = dieser
notifications-push-never = noch nichts
notifications-push-trouble = kam nicht an
notifications-push-test = Testen
notifications-push-remove = Entfernen
notifications-push-topic = Auch auf meinen Geräten
notifications-push-test-text = Es klappt. So kommt Neues hier zu dir.

notifications-unsubscribe-title = Keine solchen E-Mails mehr?
notifications-unsubscribe-digest = Die tägliche E-Mail hört auf. In der App findest du weiterhin alles.
notifications-unsubscribe-topic = E-Mails zu „{ $topic }“ hören auf. In der App findest du weiterhin alles.
notifications-unsubscribe-do = Diese E-Mails beenden
notifications-unsubscribed = Erledigt: keine dieser E-Mails mehr
notifications-unsubscribed-text = In der App findest du weiterhin alles, und in den Einstellungen kannst du neu wählen.
notifications-to-settings = Zu den Einstellungen
