## Warteschlange

moderation-title = Moderation
moderation-lead = Schau dir an, was verlangt wird und ob es fair und erlaubt ist, und entscheide dann.
moderation-tabs = Projekte nach Stand
moderation-tab-waiting = Wartend
moderation-tab-open = Offen
moderation-tab-paused = Angehalten
moderation-table = Projekte
moderation-column-project = Projekt
moderation-column-requester = Auftraggeber
moderation-column-price = Preis
moderation-column-since = Seit
moderation-column-flags = Zu beachten
moderation-flag-requester = Vom Auftraggeber angehalten
moderation-flag-moderator = Von einem Moderator angehalten
moderation-flag-rejections = Zu viele Ablehnungen
moderation-flag-prohibited = Verbotene Formulierung
moderation-none-open = Kein Projekt ist offen
moderation-none-open-text = Hier stehen Projekte, solange Bearbeiter Aufgaben daraus übernehmen können.
moderation-none-paused = Kein Projekt ist angehalten
moderation-none-paused-text = Angehaltene Projekte stehen hier.
moderation-none-waiting = Nichts wartet
moderation-none-waiting-text = Ein Projekt kommt hierher, sobald sein Auftraggeber es veröffentlicht.
moderation-to-desk = Zur Übersicht

## Ein Projekt

moderation-instructions = Anleitung
moderation-preview = So sehen es die Bearbeiter
moderation-decide = Entscheiden
moderation-terms = Bedingungen
moderation-requester = Auftraggeber
moderation-hits = Es wurden Formulierungen von der Verbotsliste gefunden.
# Der Name eines Felds des Projekts und die Formulierung, die darin gefunden wurde.
moderation-hit = { $field }: „{ $text }“
moderation-paused-by-requester = Der Auftraggeber hat es angehalten.
moderation-paused-by-moderator = Ein Moderator hat es angehalten.
moderation-paused-for-rejections = Es wurde angehalten, weil zu viele Antworten abgelehnt wurden: Sieh dir die Ablehnungen an, dann lass es weiterlaufen oder angehalten.
# Die Begründung, wie sie jemand eingegeben hat.
moderation-quote = „{ $text }“
moderation-published = Veröffentlicht am { $date }.
moderation-tasks = Aufgaben
moderation-places = Freie Plätze
moderation-held = In Treuhand
moderation-time-limit = Zeitlimit
moderation-reworks = Nachbesserungen
moderation-reworks-most = höchstens { $n }
moderation-auto-accept = Von selbst angenommen nach
moderation-here-since = Dabei seit { $date }.
moderation-trusted = Vertrauenswürdig: Neue Projekte öffnen ohne Prüfung.
moderation-trust = Diesem Auftraggeber vertrauen
moderation-distrust = Wieder prüfen
moderation-approve = Freigeben und öffnen
moderation-reason = Begründung
moderation-return = Zurückgeben
moderation-return-help = Was soll sich ändern? Der Auftraggeber liest das.
moderation-pause = Projekt anhalten
moderation-pause-help = Warum? Der Auftraggeber liest das.
moderation-resume = Weiterlaufen lassen
moderation-nothing-to-decide = Hier ist nichts zu entscheiden.
moderation-others = Andere Projekte dieses Auftraggebers
moderation-others-table = Andere Projekte
moderation-column-state = Stand
moderation-column-accepted = Angenommen
moderation-accepted-of = { $accepted } von { $wanted }
moderation-price = Der Auftraggeber zahlt { $price }, der Bearbeiter bekommt { $reward }.
