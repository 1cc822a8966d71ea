## Everywhere
reviews-title = Vérifications
reviews-all-reviewed = Tout est vérifié
reviews-nothing-waits = Rien n’attend votre verdict. Les nouvelles réponses rendues apparaissent ici.
reviews-the-task = La tâche

## All projects
reviews-queue-lead = La plus ancienne d’abord. Ce que vous laissez de côté est considéré comme accepté une fois le temps écoulé.
reviews-begin = Commencer par la première
reviews-appeals = Recours
reviews-to-projects = Vers vos projets
reviews-queue-caption = Réponses rendues qui vous attendent
reviews-column-submission = Réponse rendue
reviews-column-worker = Participant
reviews-column-you-pay = Vous payez
reviews-column-handed-in = Rendue
reviews-column-by-itself = Acceptée d’office
# The title of a project and the number of one of its tasks.
reviews-title-and-number = { $title } · nº { $n }
reviews-handed-in-again = rendue à nouveau

## One project
reviews-projects = Projets
reviews-one-at-a-time = Une par une
reviews-by-state = Réponses rendues par état
reviews-state-waiting = En attente
reviews-state-rework = En reprise
reviews-state-accepted = Acceptées
reviews-state-rejected = Refusées
reviews-state-appealed = En recours
reviews-number = Nº { $n }
reviews-open = Ouvrir
# The countdown begins with "Time left".
reviews-by-itself = Acceptée d’office · { $countdown }
reviews-what-waits = Ce qui attend
reviews-nothing-here = Rien ici
reviews-none-in-state = Aucune réponse rendue n’est dans cet état.

## Several verdicts at once
reviews-bulk-text = Cochez des réponses pour les accepter ensemble, ou ouvrez-en une pour la juger à part.
reviews-bulk-accept = Accepter les réponses cochées
reviews-bulk-refused = Celles-ci ne l’ont pas été :
# The link says "Submission", and a whole sentence says why.
reviews-bulk-why = { $link } : { $why }
reviews-submission = Réponse rendue

## One submission
reviews-submission-number = Réponse rendue { $n }
reviews-next = Suivante
reviews-the-answer = La réponse
reviews-the-worker = Le participant
reviews-what-happened = Ce qui s’est passé
reviews-time-passed = Le temps de vérification est écoulé : cette réponse est considérée comme acceptée et payée.
# The countdown begins with "Time left".
reviews-time-runs = Elle est considérée comme acceptée une fois le temps écoulé. { $countdown }
reviews-to-appeal = Vers le recours
reviews-worker-name = Nom
reviews-worker-accepted = Acceptées
reviews-worker-rejected = Refusées
reviews-rating = Note
# Such as "4.6 of 5 (12 ratings)".
reviews-rating-of =
    { $n ->
        [one] { $whole },{ $tenth } sur 5 ({ $n }{"\u00A0"}note)
       *[other] { $whole },{ $tenth } sur 5 ({ $n }{"\u00A0"}notes)
    }
reviews-not-rated = pas encore de note
reviews-write-message = Écrire un message

## What was handed in
reviews-instructions = Consignes
reviews-nothing-handed-in = Rien n’a été rendu.
reviews-handed-in-on = Rendue le { $date }
reviews-locked = Cette réponse a été refusée, son contenu est donc verrouillé : elle ne peut être ni lue, ni exportée, ni utilisée.

## Verdicts
reviews-accept = Accepter
reviews-accept-and-pay = Accepter et payer { $money }
reviews-remark = Remarque
reviews-remark-help = Le participant la lit.
reviews-rework = Demander une reprise
reviews-no-rework-left = Toutes les reprises que ce projet permet ont été demandées.
reviews-rework-text = Ce qu’il faut changer
reviews-rework-time = Temps accordé
# The unit behind the field.
reviews-hours = heures
reviews-reject = Refuser
reviews-choose-one = Choisissez
reviews-reason = Motif
reviews-reject-why = Pourquoi
reviews-reject-why-help = 50 caractères au moins. Le participant le lit, ainsi qu’un modérateur en cas de recours.
reviews-reject-note = Une réponse refusée reste verrouillée, et le participant peut former un recours. Au-delà de 30 % de refus, un modérateur examine le projet.

## Bonus
reviews-bonus = Prime
reviews-bonus-amount = Montant
reviews-bonus-for = Pour quoi
reviews-bonus-give = Accorder une prime
reviews-bonus-note = Prélevée sur ce qui est disponible dans votre portefeuille, sans commission.

## What was said
# The verdict in force.
reviews-said-accepted = Acceptée
reviews-said-rework = Renvoyée pour reprise
reviews-said-rejected = Refusée
reviews-stars = { $n } sur 5
reviews-worker-has-until = Le participant a jusqu’au { $date }.
reviews-appeal = Le recours
reviews-the-requester = Le donneur d’ordre
reviews-the-moderator = Le modérateur
reviews-appeal-reply-by = Le donneur d’ordre peut répondre jusqu’au { $date }.
reviews-appeal-you-by = Vous pouvez répondre jusqu’au { $date }. Ensuite, le participant a gagné.
# Where an appeal stands.
reviews-appeal-open = Le donneur d’ordre doit répondre.
reviews-appeal-open-you = À vous de répondre.
reviews-appeal-replied = Un modérateur décide.
reviews-appeal-won = Gagné : la réponse est considérée comme acceptée et payée.
reviews-appeal-lost = Perdu : le refus est maintenu.

## Reviewing by keys
reviews-waiting =
    { $n ->
        [one] { $n }{"\u00A0"}en attente
       *[other] { $n }{"\u00A0"}en attente
    }
reviews-before = La précédente
reviews-after = La suivante
reviews-undo-soon = Acceptée. L’envoi part dans un instant.
reviews-undo = Annuler
reviews-undo-failed = L’acceptation n’a pas abouti.
reviews-undo-back = Voir
reviews-keys = Touches
reviews-keys-title = Touches de cette page
reviews-keys-note = Elles se reposent quand vous écrivez dans un champ.
reviews-keys-close = Fermer
reviews-key-accept = Accepter, payer, continuer
reviews-key-rework = Demander une reprise
reviews-key-reject = Refuser, avec un motif
reviews-key-after = La suivante
reviews-key-before = La précédente
reviews-key-stars = Note
reviews-key-undo = Annuler la dernière acceptation
reviews-key-send = Envoyer ce que vous écrivez
reviews-key-list = Cette liste
reviews-own-reasons = Déjà dit
reviews-took = Durée
# Answers of other workers to the same task.
reviews-others =
    { $n ->
        [one] Une autre réponse à cette tâche
       *[other] Autres réponses à cette tâche
    }
reviews-same = Dit la même chose
reviews-different = Dit autre chose

## Looking for submissions
reviews-any = Tout
reviews-minutes = minutes
reviews-sift = Filtrer
reviews-sift-field = Question
reviews-sift-value = Réponse donnée
reviews-sift-least = Durée minimale
reviews-sift-most = Durée maximale
reviews-sift-show = Afficher
reviews-sift-all = Tout afficher

## Many verdicts
reviews-bulk-judged =
    { $n ->
        [one] { $n }{"\u00A0"}réponse vérifiée.
       *[other] { $n }{"\u00A0"}réponses vérifiées.
    }
reviews-bulk-tick-page = Tout cocher sur cette page
reviews-bulk-accept-all = Accepter les { $n } en attente
reviews-bulk-accept-matching = Accepter les { $n } qui correspondent
reviews-bulk-sure = Accepter et payer { $n } réponses{"\u202F"}? C’est définitif.
reviews-bulk-reject = En refuser plusieurs
reviews-bulk-reject-ticked = Refuser celles qui sont cochées
reviews-bulk-reject-matching = Refuser les { $n } qui correspondent
reviews-sure-reject =
    { $n ->
        [one] Refuser { $n }{"\u00A0"}réponse{"\u202F"}?
       *[other] Refuser { $n }{"\u00A0"}réponses{"\u202F"}?
    }
reviews-sure-verb =
    { $n ->
        [one] Refuser { $n }{"\u00A0"}réponse
       *[other] Refuser { $n }{"\u00A0"}réponses
    }
reviews-sure-each = Chaque participant lit ce motif et n’est pas payé pour sa réponse.
reviews-sure-appeal = Chacun peut former un recours{"\u202F"}; d’ici la décision, la place reste bloquée.
reviews-sure-many = Au-delà de 30{"\u00A0"}% de refus, un modérateur examine le projet.
reviews-bulk-left = { $n } n’ont pas pu être vérifiées. Elles sont encore dans la liste, ou le délai les a acceptées.
reviews-turns-title = Vérification en cours
reviews-turns-so-far = { $n } sur { $of }
reviews-turns-go-on = Continuer
reviews-turns-stop = S’arrêter ici
reviews-to-results = Voir les résultats
reviews-next-project = D’autres réponses attendent ailleurs
reviews-known = Une réponse connue
reviews-known-text = Cette tâche a été glissée parmi les autres pour voir qui travaille avec soin. Elle ne compte ni dans l’avancement ni dans les résultats.
reviews-known-right = Juste
reviews-known-wrong = Fausse
reviews-known-forgiven = Fausse, mais pardonnée
reviews-known-contested = Fausse, et contestée
reviews-known-unscored = Non évaluée
reviews-known-suspect = De bons participants la manquent : c’est peut-être la réponse connue qui est fausse.
reviews-known-decide = Trancher la contestation
