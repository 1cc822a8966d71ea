# E-Mails. Jede beginnt so; ein klein begonnener Text geht nach dem Komma weiter.
mail-hello = Hallo,
mail-hello-news = Hallo!
mail-notice-subject = Eine Änderung an deinem Konto
mail-notice =
    { $what }

    Wenn du das nicht warst, setz jetzt dein Passwort zurück und beende in den Einstellungen alle Sitzungen.
mail-email-changed = Dein Konto hat jetzt eine andere E-Mail-Adresse.
mail-password-changed = Dein Passwort wurde geändert.
mail-code-on = Beim Anmelden wird jetzt ein Code verlangt.
mail-code-off = Beim Anmelden wird kein Code mehr verlangt.
mail-codes-new = Du hast neue Wiederherstellungscodes.
mail-code-used = Mit einem deiner Wiederherstellungscodes hat sich jemand angemeldet.
mail-change-asked = jemand, hoffentlich du, möchte für dein Konto eine andere E-Mail-Adresse verwenden. Wenn du das nicht warst, setz jetzt dein Passwort zurück.
mail-confirm-subject = Bestätige deine E-Mail-Adresse
mail-confirm =
    jemand, hoffentlich du, hat mit dieser E-Mail-Adresse ein Konto angelegt. Bestätige sie mit diesem Link:

    { $link }

    Der Link gilt einmal, innerhalb von 7 Tagen. Wenn du das nicht warst, brauchst du nichts zu tun.
mail-has-account-subject = Du hast schon ein Konto
mail-has-account =
    jemand, vielleicht du, wollte mit dieser E-Mail-Adresse ein Konto anlegen. Du hast schon eines. Hier kannst du dich anmelden:

    { $link }

    Wenn du dein Passwort vergessen hast, vergib hier ein neues:

    { $reset }

    Wenn du das nicht warst, brauchst du nichts zu tun.
mail-reset-subject = Vergib ein neues Passwort
mail-reset =
    mit diesem Link vergibst du ein neues Passwort:

    { $link }

    Der Link gilt einmal, innerhalb einer Stunde, und beendet alle deine Sitzungen. Wenn du ihn nicht angefordert hast, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.
mail-change-email-subject = Bestätige deine neue E-Mail-Adresse
mail-change-email =
    jemand, hoffentlich du, möchte diese E-Mail-Adresse für ein Konto verwenden. Bestätige sie mit diesem Link:

    { $link }

    Der Link gilt einmal, innerhalb eines Tages. Wenn du das nicht warst, brauchst du nichts zu tun.
mail-goodbye-subject = Dein Konto ist geschlossen
mail-goodbye = dein Konto ist geschlossen, wie du es wolltest. Wir haben deine persönlichen Daten entfernt; das war unsere letzte E-Mail.
mail-suspended-subject = Dein Konto ist gesperrt
mail-suspended =
    unser Team hat dein Konto aus diesem Grund gesperrt:

    { $reason }

    Du kannst dich weiter anmelden, alles lesen und dein Guthaben auszahlen lassen. Wenn du das für einen Irrtum hältst, antworte auf diese E-Mail.
mail-payout-place-subject = Bestätige, wohin dein Geld geht
mail-payout-place =
    jemand, hoffentlich du, hat angegeben, wohin deine Auszahlungen gehen sollen. Bestätige das mit diesem Link:

    { $link }

    Der Link gilt einmal, innerhalb eines Tages. Bis dahin geht keine Auszahlung hinaus. Wenn du das nicht warst, setz jetzt dein Passwort zurück, beende alle Sitzungen und behalte auf der Seite deiner Auszahlungen das alte Ziel.
mail-invite-subject = { $who } lädt dich zu einem Job ein
mail-invite =
    { $who } lädt dich zum Job „{ $title }“ ein.

    Registriere dich mit dieser E-Mail-Adresse und öffne den Job:
    { $link }

    Wenn du das nicht möchtest, ignoriere diese E-Mail.
