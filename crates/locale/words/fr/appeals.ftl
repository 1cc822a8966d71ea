## Everywhere
appeals-title = Recours
appeals-one = Recours
appeals-worker = Participant
appeals-requester = Donneur d’ordre
appeals-at-stake = En jeu
appeals-the-task = La tâche
appeals-what-happened = Ce qui s’est passé

## The table
appeals-project = Projet
appeals-column-reason = Motif du refus
appeals-column-stands = État
appeals-column-when = Quand
# The countdown begins with "Time left".
appeals-reply-due = réponse attendue { $countdown }
appeals-state-open = Attend une réponse
appeals-state-replied = Chez un modérateur
appeals-state-won = Gagné par le participant
appeals-state-lost = Refus maintenu

## The requester's list
appeals-none-title = Aucun recours
appeals-none-text = Quand un participant conteste un de vos refus, c’est ici que vous répondez.
appeals-to-reviews = Vers vos vérifications
appeals-reviews = Vérifications
appeals-lead = Répondez ou cédez. Un recours laissé sans réponse est gagné par le participant.

## The requester's case
appeals-the-submission = La réponse rendue
appeals-open-submission = Ouvrir la réponse rendue
appeals-write-message = Écrire un message
appeals-reply-text = Pourquoi le refus doit être maintenu
appeals-reply-help = Un modérateur vous lit et décide.
appeals-reply = Répondre
appeals-give-in = Céder et payer { $money }
appeals-give-in-title = Ou céder
appeals-give-in-text = La réponse est considérée comme acceptée, et { $money } sont payés depuis le séquestre. C’est irréversible.
appeals-give-in-confirm = Accepter et payer cette réponse ?

## The moderators' desk
appeals-desk-empty-title = Rien à décider
appeals-desk-empty-text = Aucun recours n’attend un modérateur.
appeals-desk-lead = Les plus anciens d’abord. Vous ne tranchez contre le participant qu’une fois que le donneur d’ordre a répondu.
appeals-the-answer = La réponse
appeals-two-sides = Les deux parties
appeals-stake = Le donneur d’ordre paie { $price }, le participant reçoit { $reward }.
appeals-decision = Décision
appeals-decide-early = Vous ne pourrez trancher contre le participant qu’après la réponse du donneur d’ordre.
appeals-decide-won = Le participant a raison
appeals-decide-won-help = La réponse est acceptée et payée ; plus rien du refus ne compte.
appeals-decide-lost = Le refus est maintenu
appeals-decide-lost-help = Il est définitif, et la place est de nouveau libre.
appeals-decide-why = Pourquoi
appeals-decide-why-help = Les deux parties vous lisent.
appeals-decide = Décider

## Reported messages
appeals-reports = Messages signalés
appeals-reports-empty-title = Rien de signalé
appeals-reports-empty-text = Aucun message n’attend le regard d’un modérateur.
appeals-reports-lead = Les plus anciens d’abord. Dites ce qu’il en est advenu ; la personne qui a signalé le message en est informée.
appeals-report-note = La suite donnée
appeals-report-settle = Clore
appeals-report-by-author = Écrit par
appeals-report-by = Signalé par
appeals-report-because = Motif

## Reported tasks, for moderators

appeals-task-reports = Tâches signalées
appeals-task-reports-lead = Tâches qui demandent quelque chose d’interdit ou montrent des données personnelles, les plus anciennes d’abord. Qui les a signalées apprend la suite donnée.
appeals-task-reports-empty = Aucune tâche n’attend le regard d’un modérateur.
appeals-task-report-job = Job
appeals-task-reports-to-moderation = Vers la modération
appeals-task-report-of = { $title }, tâche { $n }, de { $who }
appeals-task-report-says = Le signalement dit
appeals-report-both = Ce qui a été signalé
appeals-task-report-data = Données de la tâche
