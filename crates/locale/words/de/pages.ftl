## Seiten zum Lesen

pages-contents = Auf dieser Seite
pages-edit = Seite bearbeiten
pages-changed = Zuletzt geändert am { $date }
pages-elsewhere = Diese Seite gibt es noch nicht in deiner Sprache. Du liest sie auf { $name }.
pages-blanks =
    { $n ->
        [one] Eine Stelle auf dieser Seite wartet noch auf dich. Sie ist im Text markiert.
       *[other] { $n } Stellen auf dieser Seite warten noch auf dich. Sie sind im Text markiert.
    }
pages-blanks-how = Diesen Hinweis sehen nur Admins. Name und Anschrift kommen aus den { $settings }; den Rest schreibst du in die Seite selbst.
pages-blank-name = Name des Betreibers
pages-blank-address = Anschrift des Betreibers
pages-blank-email = E-Mail-Adresse des Betreibers

## Die Liste des Betreibers

pages-desk-lead = Was Fremde und Mitglieder über deinen Marktplatz lesen. Jede Seite bringt einen Text von uns mit; schreib deinen eigenen, wo immer du magst.
pages-of-all = Seiten jedes Marktplatzes
pages-added = Eigene Seiten
pages-column-page = Seite
pages-column-address = Adresse
pages-column-place = Zu finden
pages-column-languages = Sprachen
pages-version = Version { $n }
pages-version-ours = Version { $n }: unser Text
pages-ours = unser Text
pages-missing = fehlt
pages-in-footer = Am Fuß jeder Seite
pages-by-link = Nur über ihre Adresse
pages-nowhere = Vorerst nirgends
pages-add = Seite hinzufügen
pages-add-how = Sie entsteht in der Sprache, in der du gerade liest; die anderen ergänzt du auf ihrer Seite.
pages-add-button = Seite hinzufügen
pages-field-title = Titel
pages-field-name = Name in der Adresse
pages-field-name-help = Kleinbuchstaben, Ziffern und Bindestriche: unser-team wird zu /p/unser-team.
pages-field-placing = Wo man sie findet
pages-place = Dort zeigen

## Der Editor

pages-look = Seite ansehen
pages-field-body = Text
pages-field-body-help = Markdown: ## beginnt einen Abschnitt, **fett**, - eine Liste, [Text](Adresse) ein Link.
pages-facts = Was dein Text von selbst einsetzen kann
pages-facts-how = Schreib eines davon samt Klammern, und man liest, was in deinen Einstellungen steht:
pages-save = Speichern
pages-preview = Vorschau
pages-preview-title = So wird es aussehen
pages-history = Versionen
pages-history-none = In dieser Sprache hat noch niemand unseren Text geändert.
pages-column-version = Version
pages-column-when = Wann
pages-column-who = Wer
pages-read = Lesen
pages-restore = Diese Version wiederherstellen
pages-version-of = Version { $n } vom { $when }
pages-to-default = Zurück zu unserem Text
pages-to-default-sure = Soll in dieser Sprache wieder unser Text gelten? Deine Versionen bleiben und lassen sich wiederherstellen.
