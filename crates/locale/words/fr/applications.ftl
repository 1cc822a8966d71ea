## What speaks for an applicant
applications-rating = Note
applications-accepted = Acceptées
applications-rejected = Refusées
applications-out-of-time = Hors délai
applications-member-since = Membre depuis
# Such as "4.6 of 5 (12 ratings)".
applications-stars =
    { $n ->
        [one] { $whole },{ $tenth } sur 5 ({ $n }{"\u00A0"}note)
       *[other] { $whole },{ $tenth } sur 5 ({ $n }{"\u00A0"}notes)
    }
applications-not-rated = pas encore de note
# Stands behind the number of accepted answers.
applications-by-you = (dont { $n } par vous)

## Applicants of a project
applications-applicants = Candidats
applications-projects = Projets
applications-applicants-lead = Dans l’ordre des candidatures. La personne à qui vous attribuez la tâche l’a aussitôt, avec son propre délai.
applications-by-state = Candidats par état
applications-state-open = En attente
applications-state-awarded = Attribuées
applications-state-declined = Écartées
applications-state-withdrawn = Retirées
applications-write-to = Écrire à { $who }
applications-award = Attribuer
applications-award-confirm = Attribuer la tâche à { $who } ?
applications-decline = Écarter
applications-decline-confirm = Écarter la candidature de { $who } ?
applications-who-waits = Qui attend
applications-nobody-here = Personne ici
applications-none-in-state = Aucune candidature n’est dans cet état.
applications-nobody-waits = Personne n’attend
applications-none-while-open = Les participants voient ce job dans la liste. Nous vous prévenons dès que quelqu’un postule.
applications-see-job = Le voir comme les participants
applications-none-while-not-open = Les participants peuvent postuler tant que le projet est ouvert.
applications-to-project = Vers le projet

## One's own applications
applications-title = Candidatures
applications-my-work = Mon travail
applications-lead = Les jobs pour lesquels vous avez postulé. Nous vous prévenons dès qu’une décision est prise.
applications-find = Trouver un job où postuler
applications-empty-title = Pas encore de candidature
applications-empty-text = Pour certains jobs, le donneur d’ordre choisit qui s’en charge. Écrivez en quelques lignes pourquoi vous êtes la bonne personne.
applications-sent = envoyée le { $date }
applications-to-task = Vers la tâche
applications-withdraw = Retirer
applications-withdraw-confirm = Retirer votre candidature ?

## Comparing applicants
applications-shortlisted = Présélection
applications-shortlist-on = Présélectionner
applications-shortlist-off = Retirer de la présélection
applications-decline-message = Quelques mots au candidat
applications-decline-help = Envoyé comme message. Videz le champ pour ne rien dire.
applications-decline-words = Bonjour { $who }, merci pour votre candidature. Cette fois, j’ai choisi quelqu’un d’autre. Au plaisir de vous relire.
applications-sort = Ordre
applications-sort-applied = Premiers arrivés
applications-sort-rating = Mieux notés
applications-sort-accepted = Plus d’acceptations
applications-sort-shortlist = Présélection d’abord
applications-compare = Comparer
applications-compare-this = Comparer
applications-compare-help = Cochez deux à quatre candidats pour les voir côte à côte.
applications-compare-title = Côte à côte
applications-compare-swipe = Balayez pour voir le suivant.
applications-compare-none = Personne à comparer
applications-compare-none-text = Revenez et cochez deux à quatre candidats.
applications-best-rated = Mieux noté
applications-most-accepted = Plus d’acceptations
applications-most-with-you = Plus de travail avec vous
