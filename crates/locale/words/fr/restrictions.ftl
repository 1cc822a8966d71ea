## The worker's page
restrictions-title = Vos restrictions
restrictions-lead = Où vous ne recevez plus de nouvelles tâches, pourquoi, et ce que vous pouvez faire. Ce que vous avez commencé, vous pouvez le finir, et votre argent vous est toujours versé.
restrictions-none-title = Rien ne vous arrête
restrictions-none-text = Vous pouvez prendre toutes les tâches qui vous sont ouvertes. Si cela change, vous lirez ici pourquoi.
restrictions-find-work = Trouver du travail
restrictions-banner = Dans certains projets, vous ne recevez plus de nouvelles tâches.
restrictions-banner-link = Voir où et pourquoi

## What a restriction says
restrictions-of-project = Plus de nouvelles tâches de « { $title } », de { $who }
restrictions-of-requester = Plus de nouvelles tâches de { $who }
restrictions-of-platform = Plus de nouvelles tâches sur toute la plateforme
restrictions-since = depuis le { $moment }
restrictions-until = jusqu’au { $moment }
restrictions-open-ended = jusqu’à sa levée
restrictions-was-lifted = levée le { $moment }
restrictions-was-over = terminée depuis le { $moment }
restrictions-holds = En vigueur
restrictions-lifted = Levée
restrictions-over = Terminée
restrictions-reason = Raison
restrictions-evidence = Sur quoi elle repose
restrictions-decided-by = Décidée par
restrictions-a-moderator = la modération
restrictions-a-rule = une règle, version { $n }
restrictions-figures = Réponses : { $answers }, acceptées : { $accepted }, refusées : { $rejected }
restrictions-agreed = { $agreed } réponses sur { $compared } comme celles des autres

## Contesting
restrictions-contest = Contester
restrictions-contest-why = Pourquoi est-ce une erreur ?
restrictions-contest-help = La modération vous lit et décide. Une restriction se conteste une seule fois.
restrictions-contest-send = Envoyer à la modération
restrictions-your-word = Ce que vous avez écrit
restrictions-waits = La modération l’examine.
restrictions-contest-lifted = La modération vous a donné raison.
restrictions-contest-upheld = La modération l’a examinée, et elle reste.

## How long
restrictions-how-long = Combien de temps ?
restrictions-forever = Jusqu’à sa levée
restrictions-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

## The operator's desk
restrictions-desk = Restrictions
restrictions-desk-lead = Des participants qui contestent une restriction. Levez-la ou dites pourquoi elle reste ; ils lisent votre phrase.
restrictions-desk-contested = Contestées
restrictions-desk-views = Restrictions, règles et signaux
restrictions-desk-empty-title = Aucune restriction contestée
restrictions-desk-empty-text = Quand un participant en conteste une, vous décidez ici.
restrictions-desk-people = Personnes
restrictions-their-word = Ce que dit le participant
restrictions-decision = Votre décision
restrictions-lift = La lever
restrictions-lift-help = Le participant reçoit aussitôt de nouvelles tâches.
restrictions-uphold = La maintenir
restrictions-uphold-help = Rien ne change.
restrictions-decide-why = Votre phrase au participant
restrictions-decide = Décider
restrictions-card = Restrictions
restrictions-card-none = Aucune. Toutes les tâches adaptées lui sont ouvertes.
restrictions-restrict = Restreindre
restrictions-restrict-title = Ne plus donner de tâches à { $who }
restrictions-restrict-new = Plus rien à prendre, ni candidature, ni attribution, dans aucun projet.
restrictions-restrict-begun = Ce qui est commencé peut être fini et sera payé. L’argent peut toujours être retiré.
restrictions-restrict-contest = La personne lit votre raison et peut la contester ; quelqu’un d’autre de la modération décide.
restrictions-restrict-why = Raison
restrictions-restrict-why-help = Le participant lira ce texte. Dites ce que vous avez vu, pas ce que vous supposez.
restrictions-cancel = Annuler
