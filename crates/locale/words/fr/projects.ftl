## Étapes

projects-title = Projets
projects-step-basics = L’essentiel
projects-step-instructions = Consignes
projects-step-form = Formulaire
projects-step-data = Données
projects-step-pay = Rémunération
projects-step-people = Personnes
projects-step-check = Contrôle
projects-step-basics-lead = Ce que les participants voient dans la liste des jobs avant d’ouvrir le vôtre.
projects-step-instructions-lead = Dites pas à pas ce qu’il faut faire, et montrez un bon et un mauvais exemple.
projects-step-form-lead = Ce qu’un participant voit de chaque tâche, et ce qu’il doit remplir.
projects-step-data-lead = Chaque ligne de données devient une tâche.
projects-step-pay-lead = Ce que coûte une réponse, combien vous en voulez, et le temps laissé aux participants.
projects-step-people-lead = Qui peut participer.
projects-step-check-lead = Ce qui manque, ce que cela coûte, et un dernier coup d’œil avant l’ouverture.
projects-change-published = Le projet est publié. Ce que vous changez ici vaut pour les places que personne n’a prises ; qui travaille déjà garde les conditions du moment où il a pris la tâche.
projects-change-in-review = Un modérateur examine le projet, il ne peut donc pas être modifié pour l’instant. { $link }.
projects-change-in-review-link = Retirez-le d’abord de la vérification
projects-change-closed = Le projet est fermé. { $link }.
projects-change-closed-link = Consultez-le
projects-save-and-go-on = Enregistrer et continuer
projects-save = Enregistrer
projects-save-changes = Enregistrer les modifications
projects-back = Retour
projects-cancel = Annuler

## Choix et états

projects-choose-category = Choisissez une catégorie
projects-hiring-open = Ouvert à tous
projects-hiring-apply = Sur candidature
projects-hiring-invite = Sur invitation
projects-hiring-open-help = N’importe quel participant commence aussitôt. Idéal pour beaucoup de petites tâches.
projects-hiring-apply-help = Les participants postulent en quelques phrases et vous choisissez. Idéal pour peu de missions.
projects-hiring-invite-help = Seulement les personnes dont vous donnez l’adresse e‑mail.
projects-paused-by-requester = Vous l’avez mis en pause.
projects-paused-by-moderator = Un modérateur l’a mis en pause ; seul un modérateur peut le relancer.
projects-paused-by-rejections = Trop de réponses ont été refusées : un modérateur regarde avant que le projet continue.
projects-ended-completed = Toutes les places ont été pourvues.
projects-ended-cancelled = Il a été fermé à la main.
projects-ended-expired = Son délai était écoulé.

## Liste

projects-new = Nouveau projet
projects-none = Pas encore de projet
projects-none-text = Publiez votre premier projet : dites ce qu’il faut faire, ajoutez vos données et essayez-le comme le ferait un participant. Vous ne payez que les réponses que vous acceptez.
projects-see-others = Voir ce que publient les autres
projects-price = Prix
projects-spent = Dépensé
projects-in-escrow = En séquestre
projects-count-to-review = { $n } à vérifier
projects-sent-back = Renvoyé
projects-by-moderator = Par un modérateur
projects-no-places-left = Plus de place

## Avancement

projects-no-tasks-yet = Pas encore de tâche
projects-places-accepted =
    { $n ->
        [one] { $accepted } sur { $n }{"\u00A0"}place acceptée
       *[other] { $accepted } sur { $n }{"\u00A0"}places acceptées
    }
projects-places-submitted =
    { $n ->
        [one] { $n } rendue
       *[other] { $n } rendues
    }
projects-places-claimed =
    { $n ->
        [one] { $n } prise
       *[other] { $n } prises
    }
projects-accepted = Acceptées
projects-of-places =
    { $n ->
        [one] sur { $n }{"\u00A0"}place
       *[other] sur { $n }{"\u00A0"}places
    }
projects-to-review = À vérifier
projects-submitted-answers = réponses rendues
projects-claimed = Prises
projects-free =
    { $n ->
        [one] { $n } libre
       *[other] { $n } libres
    }
projects-free-and-given-up =
    { $n ->
        [one] { $n } libre
       *[other] { $n } libres
    }, { $given ->
        [one] { $given } abandonnée
       *[other] { $given } abandonnées
    }
projects-for-open-places = pour les places ouvertes
projects-for-accepted-answers = pour les réponses acceptées

## Page du projet

projects-overview = Aperçu
projects-tasks = Tâches
projects-reviews = Vérification
projects-applicants = Candidats
projects-results = Résultats
projects-this-project = Ce projet
projects-before-published = Avant de pouvoir le publier
projects-terms = Conditions
projects-dates = Dates
projects-more = Plus
projects-edit = Modifier
projects-check-and-publish = Contrôler et publier
projects-withdraw = Retirer de la vérification
projects-pause = Mettre en pause
projects-resume = Reprendre
# Ce qu’un modérateur ou le donneur d’ordre a écrit.
projects-quoted = « { $text } »
projects-moderator-sent-back = Un modérateur a renvoyé le projet.
projects-moderator-sent-back-text = Modifiez ce qui est demandé, puis contrôlez-le et publiez-le à nouveau.
projects-moderator-looks = Un modérateur l’examine.
projects-moderator-looks-text = Il s’ouvrira de lui-même une fois approuvé. D’ici là, son prix est en séquestre.
projects-answers-wait-link =
    { $n ->
        [one] { $n }{"\u00A0"}réponse attend votre vérification
       *[other] { $n }{"\u00A0"}réponses attendent votre vérification
    }
projects-answers-wait = { $link }. Ce qui n’est pas vérifié à temps (délai : { $wait }) est considéré comme accepté.
projects-any-number = sans limite
projects-number-and-release = { $n }, proposition nº { $release }
projects-not-set-yet = pas encore fixé
projects-price-of-answer = Prix d’une réponse
projects-at-most = { $n } au plus
projects-version = Version
projects-drafted = Brouillon créé
projects-submitted = Soumis
projects-opened = Ouvert
projects-ends = Se termine
projects-closed = Fermé
projects-release-again = Proposer à nouveau
projects-release-again-text = Les participants qui ont fait leur part peuvent participer encore une fois si vous proposez à nouveau le projet.
projects-see-as-workers = Le voir comme les participants
projects-withdraw-first = Retirez-le de la vérification avant de le modifier ou de le fermer.

## Mettre en pause et fermer

projects-pause-title = Mettre le projet en pause
projects-pause-text = Plus personne ne peut commencer. Le travail déjà pris continue et attend votre vérification.
projects-pause-why = Pourquoi ?
projects-pause-why-help = Affiché à côté de l’état, pour vous et pour les participants.
projects-close-title = Fermer le projet
projects-throw-away = Jeter le brouillon
projects-throw-away-question = Jeter le brouillon « { $title } » ?
projects-throw-away-unseen = Personne ne l’a vu, et rien n’a été payé.
projects-throw-away-stays = Il reste dans votre liste comme fermé et ne peut pas être rouvert.
projects-close-question = Fermer « { $title } » ?
projects-close-given-up =
    { $n ->
        [one] { $n }{"\u00A0"}place que personne n’a commencée est abandonnée.
       *[other] { $n }{"\u00A0"}places que personne n’a commencées sont abandonnées.
    }
projects-close-comes-back = { $money } reviennent aussitôt du séquestre dans votre portefeuille.
projects-close-under-way =
    { $n ->
        [one] { $n }{"\u00A0"}réponse en cours continue ; son argent reste en séquestre jusque-là.
       *[other] { $n }{"\u00A0"}réponses en cours continuent ; leur argent reste en séquestre jusque-là.
    }
projects-close-for-good = Un projet fermé ne peut pas être rouvert.

## Début et essentiel

projects-new-lead = Quatre choses pour commencer. Le reste vient pas à pas, et rien n’est publié ni payé sans votre accord.
projects-new-title-help = Ce qu’il faut faire, en une ligne, tel que les participants le lisent dans la liste des jobs.
projects-new-submit = Créer un brouillon
projects-field-title = Titre
projects-field-title-help = Ce qu’il faut faire, en une ligne.
projects-field-summary = Résumé
projects-field-summary-help = Une ou deux phrases placées sous le titre.
projects-category = Catégorie
projects-language = Langue
projects-language-help = Ce que les participants doivent savoir lire et écrire.
projects-difficulty = Difficulté
projects-who-may = Qui peut participer ?

## Contrôle

projects-not-published = La publication n’a pas abouti.
projects-done-and-missing = Ce qui est fait et ce qui manque
projects-try-it = L’essayer comme participant
projects-what-it-costs = Ce que cela coûte
projects-publish = Publier
projects-publish-it = Publier le projet
projects-no-sum-yet = Fixez un prix et ajoutez des tâches, et la somme s’affichera ici.
projects-places = Places
projects-places-product = { $places } ({ $tasks } × { $answers })
projects-count-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}tâche
       *[other] { $n }{"\u00A0"}tâches
    }
projects-count-answers =
    { $n ->
        [one] { $n }{"\u00A0"}réponse
       *[other] { $n }{"\u00A0"}réponses
    }
projects-workers-receive = Les participants reçoivent
projects-platforms-share = Part de la plateforme
projects-total = Total
projects-in-your-wallet = Dans votre portefeuille
projects-too-much = plus qu’un projet ne peut contenir
projects-already-published = Le projet est déjà publié.
projects-to-the-project = Vers le projet
projects-still-missing = Il manque encore certaines choses ; voyez la liste.
projects-wallet-lacks = Il manque { $money } dans votre portefeuille pour cela.
projects-top-up = Recharger
projects-goes-into-escrow = { $money } vont en séquestre. Vous ne payez que les réponses que vous acceptez ; ce qui reste vous revient.
projects-moderated-first = Un modérateur l’examine d’abord ; il s’ouvre ensuite de lui-même.

## Liste de contrôle

projects-check-done = Fait :
projects-check-advice = Conseil :
projects-check-missing = Manque :
projects-check-basics-advice = Un résumé aiderait les participants à choisir ; il est facultatif.
projects-check-basics-done = Le titre, le résumé, la catégorie et la langue sont définis.
projects-check-instructions-missing = Rédigez les consignes : ce qu’il faut faire, et ce qui compte comme fait.
projects-check-instructions-done = Les consignes sont rédigées.
projects-check-form-missing = Faites le formulaire : ce qu’un participant voit et remplit.
projects-check-form-done = Le formulaire est prêt.
projects-check-form-lacks = Le formulaire montre des données que toutes les tâches n’ont pas : { $columns }. Ajoutez-les ou modifiez le formulaire.
projects-check-data-missing = Ajoutez des données : chaque ligne devient une tâche.
projects-check-data-awaited = Prêt : les tâches viennent de l’étape précédente.
projects-check-data-done =
    { $n ->
        [one] Prêt : { $n }{"\u00A0"}tâche.
       *[other] Prêt : { $n }{"\u00A0"}tâches.
    }
projects-check-pay-missing = Fixez le prix d’une réponse.
projects-check-pay-over = Le dernier jour est passé. Choisissez-en un plus tardif, ou aucun.
projects-check-pay-too-much = Cela coûte plus qu’un projet ne peut contenir. Baissez le prix ou divisez-le.
projects-check-pay-done = Une réponse coûte { $price }.
projects-check-people-open = N’importe quel participant peut commencer aussitôt.
projects-check-people-apply = Les participants postulent, et vous choisissez.
projects-check-people-nobody = Personne n’est encore invité, donc personne ne le verrait.
projects-check-people-invited =
    { $n ->
        [one] { $n }{"\u00A0"}personne est invitée.
       *[other] { $n }{"\u00A0"}personnes sont invitées.
    }

## Consignes

projects-preview = Aperçu
projects-not-saved-yet = Pas encore enregistré.
projects-preview-empty = Ce que vous écrivez s’affiche ici tel que les participants le liront.
projects-instructions-help = Ce qui compte comme fait, ce qui ne compte pas, et que faire en cas de doute. S’écrit en Markdown. Commencez un paragraphe par « Bon : » ou « Mauvais : », et les exemples s’affichent côte à côte.
projects-show-preview = Afficher l’aperçu
projects-markdown-title = Comment s’écrit le Markdown
projects-markdown-heading = Titre
projects-markdown-important = important
projects-markdown-stressed = accentué
projects-markdown-point = un point
projects-markdown-words = mots
projects-markdown-text = texte
projects-markdown-is-heading = un titre ; ## un plus petit
projects-markdown-is-list = une liste ; 1. la numérote
projects-markdown-is-link = un lien
projects-markdown-is-picture = une image
projects-markdown-is-quotation = une citation, par exemple un exemple

## Rémunération

projects-what-it-comes-to = Ce que cela donne
projects-price-of-one = Prix d’une réponse
projects-price-of-one-help = Ce que vous payez pour une réponse acceptée. La part du participant s’affiche à côté.
projects-answers-per-task = Réponses par tâche
projects-answers-per-task-help = Plusieurs réponses de participants différents vous permettent de les comparer.
projects-estimate = Minutes pour une réponse
projects-estimate-help = Votre estimation, pour calculer le gain horaire. Les participants ne la voient pas.
projects-work-it-out = Calculer
projects-accepted-by-itself = Acceptée d’office après
projects-accepted-by-itself-help = Ce que vous n’avez pas vérifié d’ici là est considéré comme accepté et payé.
projects-time-limit = Temps imparti
projects-time-limit-help = Du moment où la tâche est prise jusqu’à l’échéance. Un participant peut le prolonger une fois de moitié.
projects-unit = Unité
projects-days = jours
projects-hours = heures
projects-minutes = minutes
projects-limits = Limites, fin et ordre
projects-reworks = Reprises
projects-reworks-help = Combien de fois vous pouvez renvoyer une réponse pour reprise.
projects-tasks-for-one = Tâches par participant
projects-tasks-for-one-help = 0 signifie sans limite ; 1 signifie une fois par personne.
projects-claims-at-once = Tâches prises à la fois
projects-claims-at-once-help = Combien de tâches un participant peut avoir prises en même temps.
projects-last-day = Dernier jour
projects-last-day-help = Le projet se ferme de lui-même à la fin de ce jour (UTC). Laissez vide pour qu’il n’ait pas de fin.
projects-priority = Priorité
projects-priority-help = Parmi vos projets ouverts, celui dont la priorité est plus haute est proposé en premier.
projects-give-a-price = Donnez un prix et choisissez « Calculer » pour voir ce que reçoivent les participants, ce que rapporte une heure et ce que coûte le projet.
projects-estimate-first = Estimez les minutes d’une réponse pour voir ce que rapporte une heure.
projects-hourly = Environ { $money } de l’heure pour le participant.
projects-hourly-too-low = Environ { $money } de l’heure pour le participant. C’est moins que les { $floor } attendus sur cette place de marché : augmentez le prix ou raccourcissez la tâche.

## Personnes

projects-who-may-is = Qui peut participer :
projects-who-may-fixed = Cela ne peut plus être modifié après la publication du projet.
projects-invite-people = Inviter des personnes
projects-invite = Inviter
projects-invited = Invités
projects-addresses = Adresses e‑mail
projects-addresses-help = Une par ligne, 100 au plus à la fois. Elles seront prévenues quand le projet sera ouvert ; qui n’a pas de compte ici recevra un e‑mail.
projects-invited-people = Personnes invitées
projects-column-who = Qui
projects-column-invited = Invité le
projects-column-told = Prévenu le
projects-when-it-opens = à l’ouverture
projects-withdraw-invite = Retirer
projects-nobody-invited = Personne n’est encore invité
projects-nobody-invited-text = Écrivez les adresses des personnes qui doivent faire ce travail.
projects-go-on-to-check = Continuer vers le contrôle

## Aperçu

projects-form-as-workers-see = Le formulaire tel que le voient les participants

## What workers reported

projects-reports-tab = Problèmes
projects-reports = Problèmes signalés
projects-reports-lead = Ce que les participants ont trouvé à redire aux tâches de ce projet. Leurs noms n’apparaissent pas.
projects-reports-none = Aucun problème signalé
projects-reports-none-text = Si une image manque ou si quelque chose n’est pas clair, les participants vous le disent ici.
projects-reports-which = Tâche
projects-reports-task = Tâche { $n }
projects-reports-what = Problème
projects-reports-text = Ce qu’ils disent
projects-reports-when = Quand

## Pilot
projects-pilot-title = Ou commencez par un essai de { $n } tâches.
projects-pilot-text = Seuls { $money } sont mis sous séquestre maintenant. Vous regardez les réponses et libérez le reste d’un clic.
projects-pilot-begin = Publier { $n } tâches à l’essai
projects-pilot-runs = C’est un essai.
projects-pilot-in-review =
    { $n ->
        [one] Il s’ouvre avec les premières tâches{"\u202F"}; { $n }{"\u00A0"}autre tâche attend que vous la libériez et ne coûte rien d’ici là.
       *[other] Il s’ouvre avec les premières tâches{"\u202F"}; { $n }{"\u00A0"}autres tâches attendent que vous les libériez et ne coûtent rien d’ici là.
    }
projects-pilot-rest = { $n } autres tâches attendent que vous les libériez{"\u202F"}; cela met { $money } de côté.
projects-pilot-look = Voir les réponses
projects-pilot-release =
    { $n ->
        [one] Libérer la dernière tâche
       *[other] Libérer les { $n } autres tâches
    }
projects-pilot-top-up = Rechargez d’abord { $money }
projects-measured = Mesuré{"\u202F"}: la moitié de { $n } réponses à ce genre de travail chez vous ont pris { $time } au plus.
