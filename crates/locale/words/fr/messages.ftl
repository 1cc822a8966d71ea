## Inbox
messages-title = Messages
messages-empty-title = Pas encore de message
messages-empty-text = Posez une question sur la page d’un job, ou écrivez à l’autre partie depuis une tâche.
messages-find-work = Trouver du travail
messages-unread =
    { $n ->
        [one] { $n }{"\u00A0"}nouveau
       *[other] { $n }{"\u00A0"}nouveaux
    }
# The beginning of a message that the reader wrote.
messages-from-you = Vous : { $text }
# What a thread is about.
messages-about-project = À propos du job
messages-about-application = À propos d’une candidature
messages-about-assignment = À propos d’une tâche
# The lead above a first message.
messages-to-about = À { $name } · { $about } · { $title }

## Writing
messages-new = Nouveau message
messages-text = Votre message
messages-files = Fichiers
messages-most-files = { $n } fichiers au plus.
messages-send = Envoyer

## Thread
messages-to-task = Vers la tâche
messages-to-submission = Vers la réponse rendue
messages-to-applicants = Vers les candidats
messages-to-job = Vers le job
messages-to-project = Vers le projet
messages-worker = Participant
messages-requester = Donneur d’ordre
messages-report = Signaler

## More time
messages-time-asked =
    { $n ->
        [one] { $n }{"\u00A0"}heure de plus demandée
       *[other] { $n }{"\u00A0"}heures de plus demandées
    }
messages-time-granted =
    { $n ->
        [one] { $n }{"\u00A0"}heure de plus accordée
       *[other] { $n }{"\u00A0"}heures de plus accordées
    }
messages-time-declined =
    { $n ->
        [one] { $n }{"\u00A0"}heure de plus refusée
       *[other] { $n }{"\u00A0"}heures de plus refusées
    }
messages-time-grant = Accorder
messages-time-decline = Refuser
messages-time-how-much = Combien de temps en plus
# The unit behind the field.
messages-hours = heures
messages-time-why = Pourquoi
messages-time-why-help = Ce texte est envoyé comme message.
messages-time-ask = Demander plus de temps

## Reporting a message
messages-report-title = Signaler un message
messages-report-lead = Un modérateur lit le message et ce que vous écrivez ici.
messages-report-reason = Ce qui ne va pas
messages-report-send = Signaler
messages-cancel = Annuler
