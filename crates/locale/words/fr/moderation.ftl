## File d’attente

moderation-title = Modération
moderation-lead = Regardez ce qui est demandé, si c’est juste et permis, puis décidez.
moderation-tabs = Projets par état
moderation-tab-waiting = En attente
moderation-tab-open = Ouverts
moderation-tab-paused = En pause
moderation-table = Projets
moderation-column-project = Projet
moderation-column-requester = Donneur d’ordre
moderation-column-price = Prix
moderation-column-since = Depuis
moderation-column-flags = À noter
moderation-flag-requester = Mis en pause par le donneur d’ordre
moderation-flag-moderator = Mis en pause par un modérateur
moderation-flag-rejections = Trop de refus
moderation-flag-prohibited = Formule interdite
moderation-none-open = Aucun projet n’est ouvert
moderation-none-open-text = Les projets figurent ici tant que les participants peuvent en prendre des tâches.
moderation-none-paused = Aucun projet n’est en pause
moderation-none-paused-text = Les projets en pause figurent ici.
moderation-none-waiting = Rien n’attend
moderation-none-waiting-text = Un projet arrive ici dès que son donneur d’ordre le publie.
moderation-to-desk = À la vue d’ensemble

## Un projet

moderation-instructions = Consignes
moderation-preview = Vu par les participants
moderation-decide = Décider
moderation-terms = Conditions
moderation-requester = Donneur d’ordre
moderation-hits = Des formules de la liste interdite ont été trouvées.
# Le nom d’un champ du projet et la formule qui y a été trouvée.
moderation-hit = { $field } : « { $text } »
moderation-paused-by-requester = Le donneur d’ordre l’a mis en pause.
moderation-paused-by-moderator = Un modérateur l’a mis en pause.
moderation-paused-for-rejections = Il a été mis en pause parce que trop de réponses ont été refusées : regardez les refus, puis laissez-le reprendre ou laissez-le en pause.
# Le motif tel qu’il a été saisi.
moderation-quote = « { $text } »
moderation-published = Publié le { $date }.
moderation-tasks = Tâches
moderation-places = Places libres
moderation-held = En séquestre
moderation-time-limit = Temps imparti
moderation-reworks = Reprises
moderation-reworks-most = { $n } au plus
moderation-auto-accept = Acceptée d’office après
moderation-here-since = Présent depuis le { $date }.
moderation-trusted = De confiance : les nouveaux projets ouvrent sans examen.
moderation-trust = Faire confiance à ce donneur d’ordre
moderation-distrust = Les examiner à nouveau
moderation-approve = Approuver et ouvrir
moderation-reason = Motif
moderation-return = Renvoyer
moderation-return-help = Que faut-il changer ? Le donneur d’ordre lit ce texte.
moderation-pause = Mettre le projet en pause
moderation-pause-help = Pourquoi ? Le donneur d’ordre lit ce texte.
moderation-resume = Laisser reprendre
moderation-nothing-to-decide = Il n’y a rien à décider.
moderation-others = Autres projets de ce donneur d’ordre
moderation-others-table = Autres projets
moderation-column-state = État
moderation-column-accepted = Acceptées
moderation-accepted-of = { $accepted } sur { $wanted }
moderation-price = Le donneur d’ordre paie { $price }, le participant reçoit { $reward }.
