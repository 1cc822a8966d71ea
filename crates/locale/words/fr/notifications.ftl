## What happened, one sentence each. They are subjects of letters, too.

notifications-somebody = Quelqu’un
notifications-say-news = Il y a du nouveau pour vous.
notifications-say-accepted =
    { $n ->
        [one] Votre réponse dans « { $title } » a été acceptée : { $money }.
       *[other] { $n } de vos réponses dans « { $title } » ont été acceptées : { $money }.
    }
notifications-say-bonus = { $who } vous donne une prime de { $money } pour « { $title } ».
notifications-say-rework = { $who } vous demande une reprise dans « { $title } ».
notifications-say-rejected =
    { $n ->
        [one] Votre réponse dans « { $title } » a été refusée. Lisez pourquoi ; un recours est possible.
       *[other] { $n } de vos réponses dans « { $title } » ont été refusées. Lisez pourquoi ; un recours est possible.
    }
notifications-say-appeal-replied = { $who } a répondu à votre recours dans « { $title } ». Un modérateur va décider.
notifications-say-appeal-won = Votre recours dans « { $title } » a abouti : { $money }.
notifications-say-restricted = Vous ne recevez plus de nouvelles tâches dans « { $title } ». Lisez pourquoi.
notifications-say-restricted-by = Un donneur d’ordre ne vous donne plus de nouvelles tâches. Lisez pourquoi.
notifications-say-restricted-here = Vous ne recevez plus de nouvelles tâches ici pour le moment. Lisez pourquoi.
notifications-say-unrestricted = Une restriction a été levée. Vous pouvez reprendre des tâches.
notifications-say-upheld = Vous avez contesté une restriction, et elle reste. Lisez pourquoi.
notifications-say-rule = Une règle vous demande de regarder les réponses d’une personne dans « { $title } ».
notifications-say-appeal-lost = Votre recours dans « { $title } » n’a pas abouti. Lisez pourquoi.
notifications-say-invited = { $who } vous invite à « { $title } ».
notifications-say-awarded = « { $title } » vous est attribué. Vous pouvez commencer.
notifications-say-declined = « { $title } » a été attribué à quelqu’un d’autre cette fois.
notifications-say-expired =
    { $n ->
        [one] Le temps de votre tâche dans « { $title } » est écoulé. Ce que vous avez écrit est gardé.
       *[other] Le temps de { $n } de vos tâches dans « { $title } » est écoulé. Ce que vous avez écrit est gardé.
    }
notifications-say-more-time = Vous avez plus de temps pour « { $title } ».
notifications-say-no-more-time = Pas de délai supplémentaire pour « { $title } » : l’échéance reste.
notifications-say-message =
    { $n ->
        [one] { $who } vous a écrit au sujet de « { $title } ».
       *[other] { $who } vous a envoyé { $n } messages au sujet de « { $title } ».
    }
notifications-say-report-settled = Un modérateur a examiné le message que vous avez signalé.
notifications-say-submitted =
    { $n ->
        [one] { $who } a rendu une réponse pour « { $title } ».
       *[other] { $n } réponses ont été rendues pour « { $title } », la dernière par { $who }.
    }
notifications-say-applied =
    { $n ->
        [one] { $who } postule pour « { $title } ».
       *[other] { $n } personnes postulent pour « { $title } », { $who } en dernier.
    }
notifications-say-appeal = { $who } fait un recours contre un refus dans « { $title } ». Sans réponse de votre part, il aboutit.
notifications-say-opened = « { $title } » est ouvert : le travail peut commencer.
notifications-say-sent-back = « { $title } » vous est revenu. Lisez ce qu’il faut changer.
notifications-say-paused = « { $title } » a été mis en pause. Lisez pourquoi.
notifications-say-resumed = « { $title } » continue.
notifications-say-closed = « { $title } » est clos.
notifications-say-trusted = Vos projets s’ouvrent désormais sans attendre.
notifications-say-distrusted = Un modérateur regarde vos projets avant qu’ils s’ouvrent.
notifications-say-imported = Vos données sont dans « { $title } ».
notifications-say-import-failed = Une importation dans « { $title } » s’est arrêtée. Voyez où.
notifications-say-known-forgiven = Vous aviez raison de contester une réponse connue dans « { $title } » : elle ne compte plus contre vous.
notifications-say-known-upheld = La réponse connue que vous avez contestée dans « { $title } » est maintenue. Lisez pourquoi.
notifications-say-known-contested =
    { $n ->
        [one] { $who } conteste une réponse connue dans « { $title } ».
       *[other] { $n } réponses connues sont contestées dans « { $title } ».
    }
notifications-say-undecided =
    { $n ->
        [one] Les vérificateurs d’une réponse de « { $title } » ne sont pas d’accord. À vous de décider.
       *[other] Les vérificateurs de { $n } réponses de « { $title } » ne sont pas d’accord. À vous de décider.
    }
notifications-say-stuck = Des réponses de « { $title } » attendent de passer au projet suivant. Voyez ce qui manque.
notifications-say-known-suspected =
    { $n ->
        [one] De bons participants se trompent souvent sur une réponse connue dans « { $title } ». Est-elle juste ?
       *[other] De bons participants se trompent souvent sur { $n } réponses connues dans « { $title } ». Sont-elles justes ?
    }
notifications-say-booked = { $money } sont arrivés dans votre portefeuille.
notifications-say-top-up-declined = Votre recharge a été refusée. Lisez pourquoi.
notifications-say-payout-sent = { $money } sont en route vers vous.
notifications-say-payout-paid = Votre versement de { $money } est arrivé.
notifications-say-payout-failed = Votre versement n’a pas abouti. L’argent est de retour dans votre portefeuille.
notifications-say-suspended = Votre compte est suspendu. Lisez pourquoi.
notifications-say-restored = Votre compte est de nouveau ouvert.
notifications-say-key = Une nouvelle clé d’API a été créée pour votre compte.
notifications-say-role = Vous avez un nouveau rôle : { $role }.
notifications-say-role-taken = Un rôle vous a été retiré : { $role }.
notifications-say-email = Votre adresse e‑mail a été changée.
notifications-say-password = Votre mot de passe a été changé.
notifications-say-code-on = La connexion demande désormais un code.
notifications-say-code-off = La connexion ne demande plus de code.
notifications-say-codes-new = Vous avez de nouveaux codes de secours.
notifications-say-code-used = Un code de secours a servi à se connecter.
notifications-say-place-asked = Une nouvelle destination de vos versements attend votre confirmation.
notifications-say-place = Vos versements vont désormais à une nouvelle destination.
notifications-say-look = « { $title } » attend un coup d’œil.
notifications-say-contested = Un participant conteste une restriction.
notifications-say-reported = Un message a été signalé.
notifications-say-decide = Un recours dans « { $title } » peut être tranché.
notifications-say-top-up = { $who } demande une recharge de { $money }.
notifications-say-payout = { $who } demande un versement de { $money }.
notifications-role-moderator = modérateur
notifications-role-assessor = évaluateur
notifications-role-treasurer = trésorier
notifications-role-manager = gestionnaire
notifications-role-admin = administrateur

## Letters

notifications-mail-end =
    Ne plus recevoir ces e‑mails :
    { $link }
notifications-digest-lead = voici ce qu’il y a de nouveau depuis votre dernière visite :
notifications-digest-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
notifications-digest-subject =
    { $n ->
        [one] Une nouveauté
       *[other] { $n } nouveautés
    }

## The page of notifications

notifications-title = Notifications
notifications-all = Toutes
notifications-category-work = Mon travail
notifications-category-money = Argent
notifications-category-projects = Mes projets
notifications-category-messages = Messages
notifications-category-account = Compte
notifications-category-staff = Bureaux
notifications-categories = Types de notifications
notifications-mark-all = Tout marquer comme lu
notifications-settings = Choisir ce qui vous parvient
notifications-today = Aujourd’hui
notifications-yesterday = Hier
notifications-unread = non lue
notifications-empty = Tout est calme
notifications-empty-text = Réponses acceptées, messages, argent : tout ce qui vous concerne s’affiche ici.
notifications-find-work = Trouver du travail
notifications-marked = Tout est marqué comme lu.

## What to hear of, and how

notifications-settings-title = Notifications et e‑mails
notifications-settings-lead = Pour chaque type de nouvelle, choisissez si elle reste dans l’application ou vient aussi par e‑mail.
notifications-way-off = Pas du tout
notifications-way-app = Dans l’application
notifications-way-digest = Application et e‑mail quotidien
notifications-way-mail = Application et e‑mail immédiat
notifications-topic-accepted = Réponses acceptées et primes
notifications-topic-verdicts = Reprises, refus, recours
notifications-topic-offers = Invitations et vos candidatures
notifications-topic-deadlines = Échéances
notifications-topic-money = Recharges et versements
notifications-topic-money-help = Pour l’argent, un e‑mail vient toujours.
notifications-topic-answers = Réponses rendues pour vous
notifications-topic-applications = Personnes qui postulent
notifications-topic-appeals = Recours contre vos refus
notifications-topic-projects = Vos projets : ouverts, en pause, clos
notifications-topic-imports = Importations terminées
notifications-topic-messages = Messages
notifications-topic-security = Sécurité de votre compte
notifications-topic-security-help = Mots de passe, adresses, clés : toujours avec un e‑mail.
notifications-topic-desks = Ce qui attend à vos bureaux
notifications-always = Toujours avec un e‑mail
notifications-when = Quand les e‑mails arrivent
notifications-zone = Votre fuseau horaire
notifications-digest-hour = Heure de l’e‑mail quotidien
notifications-quiet = Heures calmes : pas d’e‑mail
notifications-quiet-from = Pas d’e‑mail à partir de
notifications-quiet-until = Jusqu’à
notifications-quiet-none = Pas d’heures calmes
notifications-quiet-help = Ce qui arrive pendant ces heures vous est envoyé à leur fin, aussi sur vos appareils.
notifications-save = Enregistrer

## Devices

notifications-push-title = Sur vos appareils
notifications-push-lead = Les nouvelles arrivent tout de suite, même sans page ouverte. L’éditeur de votre navigateur les transmet scellées, sans pouvoir les lire.
notifications-push-on = Activer dans ce navigateur
notifications-push-off = Pour le moment, cette place de marché n’envoie rien aux appareils.
notifications-push-scripts = L’activation demande des scripts : autorisez-les pour cette page.
notifications-push-cannot = Ce navigateur ne peut pas afficher les nouvelles des sites. Sur iPhone ou iPad, ajoutez d’abord cette page à l’écran d’accueil et ouvrez-la de là.
notifications-push-denied = Vous avez interdit les notifications de ce site. Autorisez-les dans les réglages du navigateur, puis revenez.
notifications-push-failed = Le service de l’éditeur de votre navigateur n’a pas répondu. Réessayez dans un instant.
notifications-push-since = Depuis le { $day }
notifications-push-heard = dernier envoi { $when }
notifications-push-this = celui-ci
notifications-push-never = rien encore
notifications-push-trouble = non reçu
notifications-push-test = Tester
notifications-push-remove = Retirer
notifications-push-topic = Aussi sur mes appareils
notifications-push-test-text = Cela fonctionne. Les nouvelles vous arriveront ainsi ici.

notifications-unsubscribe-title = Ne plus recevoir ces e‑mails ?
notifications-unsubscribe-digest = L’e‑mail quotidien s’arrête. Vous retrouvez toujours tout dans l’application.
notifications-unsubscribe-topic = Les e‑mails sur « { $topic } » s’arrêtent. Vous retrouvez toujours tout dans l’application.
notifications-unsubscribe-do = Arrêter ces e‑mails
notifications-unsubscribed = C’est fait : plus de ces e‑mails
notifications-unsubscribed-text = Vous retrouvez toujours tout dans l’application, et pouvez choisir à nouveau dans vos paramètres.
notifications-to-settings = Aller aux paramètres
