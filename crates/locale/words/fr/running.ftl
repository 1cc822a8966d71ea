## What needs a look

running-flag-soon = { $n } à vérifier, première échéance dans { $left }
running-flag-rejections = En pause : beaucoup de refus
running-flag-import = Lignes laissées de côté
running-flag-rejected = { $share } refusés
running-flag-quiet = Aucune réponse depuis un jour
running-flag-reported =
    { $n ->
        [one] { $n } problème signalé
       *[other] { $n } problèmes signalés
    }
running-flag-differ =
    { $n ->
        [one] { $n } tâche en désaccord
       *[other] { $n } tâches en désaccord
    }
running-flag-pay = Paie moins que d’habitude
running-flag-draft = Pas encore publié
running-soon =
    { $n ->
        [one] { $n } réponse vous attend ; elle comptera comme acceptée dans { $left }.
       *[other] { $n } réponses vous attendent ; la première comptera comme acceptée dans { $left }.
    }
running-soon-text = Ce qui est accepté est payé.
running-soon-do = Vérifier maintenant
running-import = Le dernier import a laissé des lignes de côté.
running-import-text = Certaines lignes ne sont pas devenues des tâches.
running-import-do = Voir lesquelles
running-many-rejected = { $share } des verdicts sont des refus.
running-many-rejected-text = Souvent, les consignes laissent un doute, ou un participant se distingue.
running-many-rejected-do = Voir les participants
running-quiet = Rien n’est arrivé depuis un jour, alors que des places sont libres.
running-quiet-text = Un meilleur prix, plus de temps ou des consignes plus courtes aident le plus.
running-quiet-do = Revoir le prix et le temps
running-pay = Une heure de ce travail rapporte { $own }.
running-pay-text = Ailleurs ici, la moitié des réponses rapporte { $usual } ou plus : les participants y vont d’abord.
running-full = Toutes les places sont pourvues.
running-full-text = Ajoutez des tâches pour continuer.
running-full-do = Ajouter des tâches
running-reported =
    { $n ->
        [one] Les participants ont signalé { $n } problème.
       *[other] Les participants ont signalé { $n } problèmes.
    }
running-reported-text = Une tâche impossible à faire coûte du temps à tout le monde.
running-differ =
    { $n ->
        [one] Les réponses à { $n } tâche se contredisent.
       *[other] Les réponses à { $n } tâches se contredisent.
    }
running-differ-text = Regardez-les avant d’utiliser les résultats.
running-differ-do = Les voir

## The list of projects

running-by-state = Par état
running-all = Tous
running-with-problems = Avec problèmes
running-search-title = Chercher un titre
running-search = Chercher
running-no-match = Aucun projet de ce type
running-no-match-text = Rien ne correspond. Retirez un filtre.
running-show-all = Voir tous les projets
running-of = sur { $whole }
running-hourly = Par heure
running-begin-template = À partir d’un modèle
running-begin-template-text = Choisissez le type de travail : le formulaire et les consignes sont déjà commencés.
running-begin-template-do = Choisir un type de travail
running-begin-table = À partir d’un tableau
running-begin-table-text = CSV, Excel ou JSON Lines : chaque ligne devient une tâche.
running-begin-table-do = Commencer et importer
running-begin-look = Voir comment font les autres
running-begin-look-text = Les jobs ouverts montrent leurs consignes, leur rémunération et leur formulaire.

## The dashboard

running-accepted = Acceptées
running-waiting = Vous attendent
running-rejected = Refusées
running-ready = prêt vers le { $day }
running-held = { $money } mis de côté
running-agreement = Accord
running-acceptance = Acceptation
running-differ-of =
    { $n ->
        [one] { $n } tâche sur { $whole } en désaccord
       *[other] { $n } tâches sur { $whole } en désaccord
    }
running-hourly-paid = Gain horaire des participants
running-workers =
    { $n ->
        [one] { $n }{"\u00A0"}participant
       *[other] { $n }{"\u00A0"}participants
    }
running-median = la moitié met { $time } au plus
running-per-hour = Réponses par heure
running-per-day = Réponses par jour
running-hour = Heure
running-day = Jour
running-answers = Réponses
running-verdicts = Ce que sont devenues les réponses
running-reworked =
    { $n ->
        [one] Une reprise a été demandée.
       *[other] { $n } reprises ont été demandées.
    }
running-labels = Choisi : { $question }
running-more-options = et { $n } autres options, choisies { $sum } fois
running-times = Combien de temps prend une réponse
running-time = À partir de
running-need-you = Tâches qui ont besoin de vous
running-column-task = Tâche
running-column-votes = Choisi
running-decide = Trancher
running-task = Tâche { $n }
running-all-differing =
    { $n ->
        [one] { $n } tâche en tout
       *[other] Les { $n } tâches
    }
running-lately = Récemment

## What happened

running-you = Vous
running-somebody = Mickle
running-several = plusieurs participants
running-and-others =
    { $n ->
        [one] { $who } et une autre personne
       *[other] { $who } et { $n } autres
    }
running-did-claim = { $who } : commencé
running-did-submit =
    { $n ->
        [one] { $who } : une réponse rendue
       *[other] { $who } : { $n } réponses rendues
    }
running-did-accept =
    { $n ->
        [one] { $who } : une réponse de { $worker } acceptée
       *[other] { $who } : { $n } réponses de { $worker } acceptées
    }
running-did-accept-by-time =
    { $n ->
        [one] Une réponse a été acceptée, le délai de vérification étant passé
       *[other] { $n } réponses ont été acceptées, le délai de vérification étant passé
    }
running-did-rework =
    { $n ->
        [one] { $who } : une reprise demandée à { $worker }
       *[other] { $who } : { $n } reprises demandées à { $worker }
    }
running-did-reject =
    { $n ->
        [one] { $who } : une réponse de { $worker } refusée
       *[other] { $who } : { $n } réponses de { $worker } refusées
    }
running-did-reject-by-time =
    { $n ->
        [one] Une réponse a été refusée, le délai de reprise étant passé
       *[other] { $n } réponses ont été refusées, le délai de reprise étant passé
    }
running-did-return =
    { $n ->
        [one] { $who } : une tâche rendue sans réponse
       *[other] { $who } : { $n } tâches rendues sans réponse
    }
running-did-expire =
    { $n ->
        [one] Le temps d’une tâche s’est écoulé
       *[other] Le temps de { $n } tâches s’est écoulé
    }
running-did-bonus =
    { $n ->
        [one] { $who } : une prime donnée
       *[other] { $who } : { $n } primes données
    }
running-did-appeal =
    { $n ->
        [one] { $who } : un recours contre un refus
       *[other] { $who } : { $n } recours contre des refus
    }
running-did-win = Le recours de { $worker } a abouti
running-did-lose = Le recours de { $worker } a été rejeté
running-did-write =
    { $n ->
        [one] { $who } : un message écrit
       *[other] { $who } : { $n } messages écrits
    }
running-did-draft = { $who } : projet commencé
running-did-publish = { $who } : projet publié
running-did-open = Le projet est ouvert
running-did-pause = { $who } : projet mis en pause
running-did-resume = { $who } : projet rouvert
running-did-close = Le projet est fermé
running-did-edit =
    { $n ->
        [one] { $who } : projet modifié
       *[other] { $who } : projet modifié { $n } fois
    }
running-did-release = { $who } : projet proposé à nouveau
running-did-add =
    { $n ->
        [one] { $who } : des tâches ajoutées
       *[other] { $who } : des tâches ajoutées { $n } fois
    }
running-did-import = { $who } : un tableau importé
running-did-exclude = { $who } : un participant exclu
running-did-include = { $who } : un participant réadmis
running-did-apply =
    { $n ->
        [one] { $who } : une candidature
       *[other] { $who } : { $n } candidatures
    }

## Tasks

running-by-standing = Par état
running-todo = À faire
running-running = En cours
running-review = À vérifier
running-done = Terminées
running-differing = En désaccord ({ $n })
running-search-data = Numéro ou partie des données
running-column-picture = Image
running-no-task = Aucune tâche de ce type
running-no-task-text = Rien ne correspond. Retirez un filtre.
running-show-all-tasks = Voir toutes les tâches
running-before = Précédente
running-after = Suivante
running-as-workers-see = Vu par les participants
running-raw = Les données telles que fournies
running-no-answer = Personne n’a encore rendu de réponse.
running-outcome = Bilan
running-middle = { $middle } (de { $least } à { $most })
running-yes = oui
running-at-it = En train d’y travailler
running-history = Historique
running-review-it = Vérifier
running-open-it = Ouvrir

## Workers

running-the-workers = Participants
running-save-csv = Enregistrer en CSV
running-workers-note = Le temps court de la prise à la première réponse. L’accord compare les réponses aux tâches dont toutes les places sont pourvues. Ce sont des indices pour regarder de plus près, jamais à eux seuls une raison de refuser.
running-no-workers = Personne n’a encore travaillé ici
running-no-workers-text = Qui prend une tâche apparaît ici, avec son rythme et son accord.
running-sort = Ordre
running-sort-answers = Plus de réponses
running-sort-name = Nom
running-sort-accepted = Plus d’acceptées
running-sort-rejected = Plus de refusées
running-sort-agreement = Moindre accord
running-sort-time = Les plus rapides
running-sort-latest = Derniers venus
running-column-worker = Participant
running-column-reworked = Reprises
running-column-time = Temps habituel
running-column-latest = Dernière activité
running-column-acts = Que faire
running-fast = { $time }, très rapide
running-slow = { $time }, lent
running-excluded = Exclu
running-excluded-until = Exclu jusqu’au { $date }
running-excluded-everywhere = Exclu de tous vos projets
running-excluded-everywhere-until = Exclu de tous vos projets jusqu’au { $date }
running-write = Écrire
running-exclude = Exclure
running-include = Réadmettre
running-exclude-title = Exclure { $who }
running-exclude-new = Plus aucune nouvelle tâche de là.
running-exclude-reach = De quoi ?
running-exclude-this = De ce projet
running-exclude-all = De tous mes projets
running-exclude-all-help = De ceux que vous publierez plus tard aussi.
running-exclude-begun = Ce qui est commencé peut être fini, et ce que vous acceptez est payé comme toujours.
running-exclude-back = Vous pouvez revenir en arrière à tout moment. La trace en reste.
running-exclude-why = Pourquoi ?
running-exclude-why-help = Le participant lira ce texte. Dites clairement ce qui n’allait pas.

## Results

running-exports = Déjà récupérés
running-export-at = Quand
running-export-by = Par
running-export-what = Quoi

## Messages

running-messages = Messages
running-no-messages = Aucun message sur ce projet
running-no-messages-text = Les questions des participants apparaissent ici. Vous pouvez aussi leur écrire en premier.
running-to-workers = Aux participants
running-flag-doubt =
    { $n ->
        [one] { $n } tâche en doute
       *[other] { $n } tâches en doute
    }
running-doubt =
    { $n ->
        [one] { $n } tâche reste en doute.
       *[other] { $n } tâches restent en doute.
    }
running-doubt-text = Toutes les réponses sont là et ne concordent pas assez.
running-doubt-do = Trancher, ou demander à d’autres
