## The list
rules-title = Règles
rules-lead = Ce qui se passe tout seul quand les réponses d’un participant sont bonnes ou mauvaises. Chaque règle s’essaie sur les 30 derniers jours avant d’être activée, et tout ce qu’elle fait figure au journal.
rules-lead-platform = Des règles pour tout le monde, sur tous les projets. Elles vous signalent des personnes ou ne leur donnent plus de tâches ; elles ne refusent jamais une réponse.
rules-none-title = Pas encore de règles
rules-none-text = Une règle surveille les réponses à votre place : dites ce qui est mesuré, à partir de quelle valeur, et ce qui se passe alors.
rules-new = Nouvelle règle
rules-new-lead = Une règle fait une seule chose quand toutes ses conditions sont remplies. Essayez-la d’abord : elle ne change rien tant que vous ne l’activez pas.
rules-open = Regarder
rules-on = Active
rules-off = Inactive
rules-removed = Supprimée
rules-switch-on = Activer
rules-switch-off = Désactiver
rules-remove = Supprimer
rules-remove-sure = Supprimer cette règle ? Ce qu’elle a fait reste, le journal aussi.
rules-never-fired = Ne s’est pas encore déclenchée.
rules-fired = Déclenchée { $n } fois, la dernière { $moment }.

## What a rule says
rules-agreement = Réponses conformes à celle de tête
rules-acceptance = Réponses acceptées
rules-fast = Réponses en moins d’un tiers du temps habituel
rules-pace = Temps habituel pour une réponse
rules-answers = Réponses rendues
rules-skipped = Tâches passées d’affilée
rules-income = Gagné en 24 heures
rules-below-value = moins de { $value }
rules-at-least-value = { $value } ou plus
rules-last-answers = sur les { $n } dernières réponses
rules-last-days =
    { $n ->
        [one] sur le dernier jour
       *[other] sur les { $n } derniers jours
    }
rules-from = à partir de { $n }
rules-condition = { $what } : { $bound }
rules-found = { $what } : { $value } ({ $bound })
rules-found-of = { $what } : { $value } sur { $n } ({ $bound })
rules-do-restrict-project = Plus de nouvelles tâches de ce projet
rules-do-restrict-requester = Plus de nouvelles tâches de tous mes projets
rules-do-restrict-platform = Plus de nouvelles tâches nulle part
rules-for-days =
    { $n ->
        [one] pendant { $n } jour
       *[other] pendant { $n } jours
    }
rules-do-accept = Accepter ce qui attend de cette personne, tant que c’est le cas
rules-do-look = Me demander de regarder ce qui attend de cette personne
rules-do-flag = Le signaler à la modération, rien de plus
rules-was-restricted = Plus de nouvelles tâches
rules-was-restricted-before = Rien : il n’y en avait déjà plus
rules-was-staff = Rien : membre de l’équipe
rules-was-accepted =
    { $n ->
        [one] { $n } réponse acceptée
       *[other] { $n } réponses acceptées
    }
rules-was-shown =
    { $n ->
        [one] { $n } réponse à voir
       *[other] { $n } réponses à voir
    }
rules-was-flagged = Signalé à la modération

## The editor
rules-name = Nom
rules-name-help = Vous la retrouvez sous ce nom au journal. Les participants ne le voient pas.
rules-when = Quand ceci est vrai d’un participant
rules-and-when = Et quand ceci l’est aussi
rules-and-third = Et une troisième condition
rules-nothing = Rien de plus
rules-what = Ce qui est mesuré
rules-compared = Est
rules-below = inférieur à
rules-at-least = au moins
rules-value = Valeur
rules-n = Sur les derniers
rules-window = Réponses ou jours
rules-window-answers = réponses
rules-window-days = jours
rules-least = Seulement à partir de
rules-window-help = En dessous de ce nombre, la règle ne dit rien : quelques réponses malheureuses ne prouvent rien. Pour les tâches passées et les gains, ces trois champs ne comptent pas.
rules-then = Alors, une fois
rules-action = Action
rules-lasts-help = Ne compte que s’il n’y a plus de nouvelles tâches.
rules-reason = Ce que lit le participant
rules-reason-help = Nécessaire quand il n’y a plus de nouvelles tâches. Le participant le lit avec ce qui a été mesuré, et peut le contester.
rules-seconds = secondes
rules-save = Enregistrer
rules-try = Essayer sur les 30 derniers jours
rules-says = Ce qu’elle dit
rules-change = La modifier
rules-versions = Versions
rules-version = version { $n }
rules-version-by = Version { $n } par { $who }, { $moment }

## What it would have done, and did
rules-tried =
    { $n ->
        [one] Sur le dernier jour
       *[other] Sur les { $n } derniers jours
    }
rules-tried-result = Elle aurait trouvé { $hit } participants sur { $all }. Rien n’a été changé.
rules-tried-cut = Seuls les derniers venus ont été regardés.
rules-tried-most = Les { $n } plus récents sont affichés.
rules-log = Ce que les règles ont fait
rules-log-empty = Rien pour le moment.
rules-column-when = Quand
rules-column-worker = Participant
rules-column-rule = Règle
rules-column-found = Ce qui a été trouvé
rules-column-done = Ce qui a été fait
rules-column-today = Aujourd’hui
rules-holds-now = Toujours le cas
rules-holds-no-more = Plus le cas
rules-gold = Réponses connues justes
rules-do-ask-more = Demander une réponse de plus à côté de chacune des siennes, tant que c’est le cas
rules-do-ask-more-help = « Une réponse de plus » : chaque tâche à laquelle ce participant a répondu depuis un jour, et chaque nouvelle, est confiée à une personne de plus. Sauf si elle est déjà sûre ou si sa réponse est connue. Chacune coûte le prix d’une réponse.
rules-was-asked =
    { $n ->
        [one] { $n } réponse de plus demandée
       *[other] { $n } réponses de plus demandées
    }
rules-was-short =
    { $n ->
        [one] { $n } réponse de plus demandée ; votre solde n’en payait pas davantage
       *[other] { $n } réponses de plus demandées ; votre solde n’en payait pas davantage
    }
rules-tried-asks =
    { $n ->
        [one] Elle aurait demandé jusqu’à { $n } réponse de plus, pour { $money } au plus.
       *[other] Elle aurait demandé jusqu’à { $n } réponses de plus, pour { $money } au plus.
    }
