trouble-not-found = Nicht gefunden
trouble-not-allowed = Nicht erlaubt
trouble-slow-down = Etwas langsamer, bitte
trouble-something-wrong = Etwas ist schiefgegangen
trouble-did-not-work = Das hat nicht geklappt
trouble-field = { $field }: { $sentence }
trouble-home = Zur Startseite
