## The list of jobs

jobs-find-work = Trouver du travail
jobs-lead = Chaque job dit ce qu’il vous rapporte avant que vous commenciez. Regardez sans vous connecter.
jobs-how-to-get-it = Comment y accéder
jobs-all = Tous les jobs
jobs-any-kind = Tous les travaux
jobs-any-language = Toutes les langues
jobs-any-pay = Tous les gains
jobs-kind-of-work = Genre de travail
jobs-language = Langue
jobs-order = Tri
jobs-newest-first = Plus récents
jobs-best-paid-first = Mieux payés
jobs-time-to-do-it = { $time } pour le faire
jobs-view = Voir
jobs-none-fits = Aucun job ne correspond
jobs-none-fits-text = Aucun job ouvert ne correspond à ces filtres pour l’instant. Élargissez-les ou revenez plus tard.
jobs-show-all = Afficher tous les jobs
jobs-none-open = Aucun job n’est ouvert
jobs-none-open-text = Les nouveaux jobs apparaissent ici dès qu’un donneur d’ordre en ouvre un. Préparez votre compte ou publiez vous-même du travail.
jobs-post-project = Publier un projet
jobs-make-account = Créer un compte

## A job

jobs-what-to-do = Ce qu’il faut faire
jobs-no-instructions = Le donneur d’ordre n’a rien écrit de plus que le formulaire.
jobs-sign-in-to-apply = Se connecter pour postuler
jobs-sign-in-to-start = Se connecter pour commencer
jobs-go-on = Continuer votre tâche
jobs-to-your-project = Vers votre projet
jobs-start-for = Commencer et gagner { $money }
jobs-paused = Ce job est en pause pour le moment. Les tâches en cours continuent ; vous pourrez en commencer de nouvelles quand il rouvrira.
# The link says jobs-find-other.
jobs-over = Ce job est terminé. { $link }.
jobs-find-other = Trouver un autre travail
jobs-pay = Rémunération
jobs-pay-for-what = Vous la recevez pour chaque réponse acceptée. Le donneur d’ordre paie { $money } ; le reste fait vivre la plateforme.
jobs-half-take = Durée habituelle
jobs-that-is-an-hour = Par heure
jobs-pace-unknown = Trop peu ont été faites pour dire combien de temps prend une tâche.
jobs-the-job = Le job
jobs-requester = Donneur d’ordre
# How many answers this requester accepts, as a percentage.
jobs-accepts = Accepte
jobs-accepts-unknown = rien de vérifié pour l’instant
jobs-accepts-too-few = encore trop peu de vérifications
jobs-reviews-within = Vérifie en
jobs-places = Places
jobs-time-limit = Temps imparti
# When one is paid.
jobs-paid = Paiement
jobs-paid-at-once = dès que vous rendez la réponse
jobs-paid-after = à l’acceptation, au plus tard après { $time }
# Whether the requester may ask for changes of an answer.
jobs-changes = Reprises
jobs-changes-none = aucune n’est demandée
jobs-changes-some =
    { $n ->
        [one] une seule peut être demandée
       *[other] jusqu’à { $n } peuvent être demandées
    }
jobs-open-until = Ouvert jusqu’au { $time }.
jobs-ask-question = Poser une question

## What one needs for a job

jobs-needs = Ce qu’il vous faut
# Read aloud before a need that is met, or that is not.
jobs-met = Rempli :
jobs-not-met = Non rempli :
jobs-need-confirmed = Votre adresse e‑mail est confirmée
jobs-need-good-standing = Votre compte est en règle
jobs-need-invited = Vous êtes invité
jobs-need-at-most =
    { $n ->
        [one] Au plus { $n }{"\u00A0"}tâche par personne
       *[other] Au plus { $n }{"\u00A0"}tâches par personne
    }
jobs-need-free-task = Une tâche est libre pour vous
jobs-to-your-account = Vers votre compte
jobs-to-your-tasks = Vers vos tâches
jobs-to-your-answers = Vers vos réponses

## Applying

jobs-apply = Postuler
jobs-apply-for-this = Postuler à ce job
# The field in which applicants say why they are right for the job.
jobs-pitch = Pourquoi vous
jobs-pitch-help = Ce que vous avez déjà fait de ce genre, comment vous vous y prendriez, et quand. Le donneur d’ordre le voit à côté de votre nom, de votre note et de vos travaux acceptés.
jobs-your-application = Votre candidature
jobs-application-sent = envoyée le { $time }
jobs-application-open = Le donneur d’ordre a votre candidature. Vous pourrez commencer quand elle sera retenue.
jobs-application-awarded = Le donneur d’ordre vous a choisi. La tâche est à vous.
jobs-application-declined = Le donneur d’ordre a choisi quelqu’un d’autre cette fois.
jobs-application-withdrawn = Vous avez retiré cette candidature.
jobs-what-you-wrote = Ce que vous avez écrit
jobs-to-the-task = Vers la tâche
jobs-withdraw = Retirer
jobs-withdraw-question = Retirer votre candidature ?

## The start page of a worker

jobs-hello = Bonjour { $name }
jobs-open-now =
    { $n ->
        [one] { $n }{"\u00A0"}job est ouvert en ce moment.
       *[other] { $n }{"\u00A0"}jobs sont ouverts en ce moment.
    }
jobs-open-none = Rien n’est ouvert pour l’instant.
jobs-go-on-heading = Reprenez là où vous en étiez
jobs-carry-on = Continuer
jobs-change-it = Reprendre
jobs-changes-wanted = reprise demandée
jobs-search = Chercher dans les titres
jobs-search-hint = Chercher un job
jobs-only-mine = Seulement ce que je peux prendre
jobs-least-hourly = Gain par heure
jobs-least-from = dès { $money }
jobs-hourly-first = Meilleur gain
jobs-pays-in = paie en { $time }
jobs-accepts-share = accepte { $share }
jobs-requester-new = nouveau ici
jobs-not-measured = durée encore inconnue
jobs-start = Commencer
jobs-why-own = Votre propre projet
jobs-why-done = Votre part est faite
jobs-why-running = Vous en avez déjà une
jobs-why-unreviewed = En attente de vérification
jobs-money = Votre argent
jobs-money-wallet = Portefeuille
jobs-money-available = Prêt à être versé
jobs-money-checked = En cours de vérification
jobs-money-by = au plus tard le { $time }
jobs-money-week = Gagné en 7{"\u00A0"}jours
jobs-money-payout = Retirer
jobs-earned-by-day = Gains par jour
jobs-earned-day = Jour
jobs-earned = Gagné
jobs-statistics = Vos statistiques
jobs-unlock = Débloquer plus
jobs-unlock-email = { $link } et les { $n } jobs ouverts sont à vous.
jobs-unlock-email-link = Confirmez votre adresse e‑mail
jobs-unlock-place = { $link }, et un clic suffira pour le versement.
jobs-unlock-place-link = Dites où envoyer votre argent
jobs-unlock-apply = { $link }{"\u00A0"}: quelques lignes, et le travail vous est réservé.
jobs-unlock-apply-link =
    { $n ->
        [one] { $n }{"\u00A0"}job attend des candidatures
       *[other] { $n }{"\u00A0"}jobs attendent des candidatures
    }

## What is known of a job

jobs-similar = Jobs semblables
jobs-accepted-here = Acceptées ici
jobs-sent-back-here = Renvoyées pour reprise
jobs-measured-over =
    { $n ->
        [one] Mesuré sur la dernière réponse.
       *[other] Mesuré sur les { $n } dernières réponses.
    }
jobs-decided-over =
    { $n ->
        [one] Sur la dernière vérification.
       *[other] Sur les { $n } dernières vérifications.
    }
jobs-answers-within = Répond aux messages en
jobs-quiz = D’abord un quiz
jobs-quiz-rule = Vos { $n } premières tâches ont une réponse connue. Avec { $pass } réponses justes, vous continuez avec les autres.
jobs-quiz-free = Vos { $n } premières tâches ont une réponse connue, pour voir comment cela se passe. Vous ne pouvez pas échouer.
jobs-quiz-otherwise = Avec moins, ce projet n’a plus de tâches pour vous ; rien d’autre ne change. Chacune est payée comme les autres.
jobs-quiz-training = Si une réponse est fausse, vous lisez aussitôt ce qui est juste, et pourquoi.
jobs-quiz-audit = Vous lisez combien étaient justes, et lesquelles dès qu’elles ne servent plus.
jobs-quiz-done = { $n } sur { $whole } faites
jobs-quiz-passed = Vous l’avez réussi
jobs-quiz-failed = Trop de réponses fausses
jobs-quiz-look = Voyez lesquelles, et contestez si vous n’êtes pas d’accord
