## The list of one's own tasks

my-work-title = Mon travail
my-work-applications = Candidatures
my-work-find-work = Trouver du travail
my-work-by-state = Mon travail par état
my-work-reserved = Prises
my-work-checked = En vérification
my-work-accepted = Acceptées
my-work-rework = Reprises
my-work-rejected = Refus et recours
my-work-ended = Terminées
my-work-reserved-meaning = Les tâches que vous avez prises. Rendez-les avant la fin de leur temps.
my-work-checked-meaning = Rendues, en attente du donneur d’ordre. Son silence vaut acceptation.
my-work-accepted-meaning = Acceptées et versées dans votre portefeuille.
my-work-rework-meaning = Renvoyées pour une reprise. Modifiez-les avant la fin de leur temps.
my-work-rejected-meaning = Non acceptées. Chacune dit pourquoi, et jusqu’à quand un recours est possible.
my-work-ended-meaning = Abandonnées ou hors délai. Ce que vous avez écrit est conservé si vous recommencez.
my-work-reserved-empty = Vous n’avez pris aucune tâche
my-work-reserved-empty-text = Une tâche que vous commencez reste à vous jusqu’à la fin de son temps. Elle apparaît ici.
my-work-checked-empty = Rien en vérification
my-work-checked-empty-text = Ce que vous rendez attend ici, avec la date à laquelle ce sera payé au plus tard.
my-work-accepted-empty = Rien d’accepté pour l’instant
my-work-accepted-empty-text = Votre première réponse acceptée apparaîtra ici, et sa rémunération dans votre portefeuille.
my-work-rework-empty = Rien à reprendre
my-work-rework-empty-text = Quand un donneur d’ordre veut une modification, elle apparaît ici, avec ce qu’il faut changer et jusqu’à quand.
my-work-rejected-empty = Aucun refus
my-work-rejected-empty-text = Un refus dit toujours pourquoi, et vous pouvez former un recours ici.
my-work-ended-empty = Rien ne s’est terminé avant l’heure
my-work-ended-empty-text = Les tâches auxquelles vous renoncez ou dont le temps est écoulé restent ici avec ce que vous avez écrit.

## The money at stake

my-work-if-all-in = si vous rendez tout
my-work-released-by = débloqué le { $time } au plus tard
my-work-to-be-changed = À reprendre
my-work-accepted-so-far = Accepté jusqu’ici

## One task in the list

my-work-go-on = Continuer
my-work-change-it = Modifier
my-work-view = Voir
my-work-answers-count =
    { $n ->
        [one] { $n }{"\u00A0"}réponse
       *[other] { $n }{"\u00A0"}réponses
    }
my-work-all-answers = Toutes ({ $n })
my-work-draft-kept = Brouillon conservé
# Below the reward: what the money waits for.
my-work-note-by = le { $time } au plus tard
my-work-note-paid-on = payé le { $time }
my-work-note-paid = payé
my-work-note-final = définitif
my-work-note-appeal = recours jusqu’au { $time }
my-work-note-moderator = un modérateur décide
my-work-note-not-in = non rendue

## The page of one task

my-work-what-happened = Ce qui s’est passé
my-work-the-job = Le job
# $deadline: 2 h 10 min left, until 22 Nov 2026, 14:30.
my-work-is-yours = Cette tâche est à vous. { $deadline }
my-work-changes-asked = Le donneur d’ordre demande une reprise. { $deadline }
my-work-changes-needed = Il reste quelque chose à changer avant que votre réponse soit acceptée. { $deadline }
my-work-looked-at = Le donneur d’ordre examine votre réponse.
my-work-silence = Sans nouvelles de sa part, elle est réputée acceptée le { $time } et payée à ce moment-là.
# The link says my-work-wallet.
my-work-in-your-wallet = Acceptée : { $money } sont dans votre { $link }.
my-work-wallet = portefeuille
my-work-ended-note = Cette tentative s’est terminée sans réponse. Ce que vous avez écrit est conservé.
my-work-start-again = Recommencer
my-work-requester = Donneur d’ordre
my-work-pays = Rapporte
my-work-task = Tâche
my-work-task-number = nº { $n }
my-work-to-the-job = Vers le job
my-work-write = Écrire au donneur d’ordre
my-work-your-answer = Votre réponse
my-work-handed-in-on = Ce que vous avez rendu le { $time }
my-work-the-task = La tâche
my-work-show-task = Afficher la tâche
my-work-left-empty = laissé vide
# Stands for the name of a file that has none.
my-work-file = fichier

## What happened to a task

my-work-started = Commencée
my-work-handed-in = Rendue
my-work-handed-in-again = Rendue à nouveau
my-work-accepted-paid = Acceptée et payée
# Nobody reviewed it in time, so it counts as accepted.
my-work-accepted-by-checkers = Acceptée et payée : d’autres l’ont vérifiée
my-work-accepted-by-time = Acceptée à l’échéance et payée
my-work-sent-back = Renvoyée pour une reprise
my-work-was-rejected = Refusée
my-work-appealed = Recours formé
my-work-replied = Le donneur d’ordre a répondu
my-work-paid = Payée
my-work-paid-by = le { $time } au plus tard

## What was said about an answer

my-work-what-to-change = Ce qu’il faut changer
my-work-requester-said = Ce que dit le donneur d’ordre
my-work-checkers-said = Ce que disent les personnes qui l’ont vérifiée
my-work-stars = { $n } sur 5
my-work-why-rejected = Pourquoi ce refus
my-work-decided-by = Décidé par
my-work-decided-on = Le
my-work-by-rule = une règle de la plateforme ({ $rule })
my-work-by-requester = le donneur d’ordre
my-work-evidence = Éléments à l’appui
my-work-reason-instructions = Les consignes n’ont pas été suivies
my-work-reason-incomplete = C’est incomplet
my-work-reason-low-effort = Le travail manque de soin
my-work-reason-wrong = Les réponses sont fausses
my-work-reason-plagiarised = C’est copié
my-work-reason-too-fast = C’est allé plus vite qu’on ne peut lire
my-work-reason-off-topic = C’est hors sujet
my-work-reason-not-reworked = La reprise demandée n’est pas arrivée à temps
my-work-reason-policy = Cela enfreint les règles de la plateforme
my-work-reason-other = Une autre raison
my-work-bonus = Prime

## Appeals

my-work-appeal = Recours
# The button that sends the appeal.
my-work-appeal-send = Former un recours
my-work-appeal-until = Vous pouvez former un recours jusqu’au { $time }.
my-work-appeal-why = Pourquoi elle devrait être acceptée
my-work-appeal-help = Dites ce que la décision a négligé. Le donneur d’ordre répond ou cède, et un modérateur décide.
my-work-your-appeal = Votre recours
my-work-appeal-open = Le donneur d’ordre doit répondre ; s’il se tait, vous gagnez.
my-work-appeal-replied = Le donneur d’ordre a répondu. Un modérateur décide.
my-work-appeal-won = Vous avez gagné. Votre réponse est réputée acceptée et sera payée.
my-work-appeal-lost = Un modérateur l’a examinée, et le refus est maintenu.
my-work-replies-by = Le donneur d’ordre a jusqu’au { $time } pour répondre.
my-work-requesters-reply = La réponse du donneur d’ordre
my-work-moderators-decision = La décision du modérateur

## Statistics

my-work-statistics = Statistiques
my-work-statistics-lead = Ce qu’une heure de votre travail rapporte vraiment, du début à la remise.
my-work-statistics-few = Il faut quelques réponses pour des statistiques
my-work-statistics-few-text = Dès { $most } réponses vérifiées, vous verrez ici ce que rapporte une heure, par projet, par genre de travail et par jour de la semaine. Vous en avez { $n }.
my-work-statistics-of-all =
    { $n ->
        [one] sur { $n } réponse
       *[other] sur vos { $n } réponses
    }
my-work-statistics-of-last =
    { $n ->
        [one] sur votre dernière réponse
       *[other] sur vos { $n } dernières réponses
    }
my-work-an-hour = Par heure
my-work-time-worked = Temps de travail
my-work-earned-with-it = Gagné avec elles
my-work-earned = Gagné
my-work-answers = Réponses
my-work-by-week = Gains par semaine
my-work-week-from = Semaine du
my-work-by-weekday = Par heure, selon le jour
my-work-weekday = Jour
my-work-by-project = Par projet
my-work-project = Projet
my-work-by-category = Par genre de travail
my-work-category = Genre de travail
my-work-monday = lun.
my-work-tuesday = mar.
my-work-wednesday = mer.
my-work-thursday = jeu.
my-work-friday = ven.
my-work-saturday = sam.
my-work-sunday = dim.
my-work-was-known = La réponse à cette tâche était connue, et la vôtre était différente.
my-work-see-why = Voir pourquoi
