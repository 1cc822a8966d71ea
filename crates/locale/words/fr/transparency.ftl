## Le rapport de transparence

transparency-title = Rapport de transparence
transparency-lead = Comment on est traité ici, mois par mois : ce qui est accepté et refusé, l’issue des recours, ce que rapporte une heure et la vitesse à laquelle l’argent arrive.
transparency-csv = Télécharger en tableau
transparency-none = Le premier mois est encore en cours
transparency-none-text = Dès que des réponses auront été vérifiées ici, les chiffres apparaîtront d’eux-mêmes. Personne ne peut les désactiver.
transparency-month = Mois
transparency-months = Tous les chiffres
transparency-in-12-months = ces 12 derniers mois
transparency-latest = le dernier mois où il y a assez de cas
transparency-decided = Réponses tranchées
transparency-accepted = Acceptées
transparency-rejected = Refusées
transparency-reworked = Renvoyées
transparency-rejected-n =
    { $n ->
        [one] { $n } refusée
       *[other] { $n } refusées
    }
transparency-rejected-share = Part refusée
transparency-appeals-opened = Recours
transparency-appeals-won = Recours gagnés
transparency-appeals-n =
    { $n ->
        [one] sur { $n } tranché
       *[other] sur { $n } tranchés
    }
transparency-won = Gagnés par le participant
transparency-column-won = Gagnés
transparency-lost = Perdus
transparency-hourly = Gain par heure
transparency-wait = Délai de vérification
transparency-paid = Versé
transparency-payout-time = Délai de versement
transparency-verdicts = Ce que sont devenues les réponses
transparency-verdicts-how = Une réponse peut être renvoyée d’abord et acceptée ensuite ; elle compte alors dans les deux.
transparency-appeals = L’issue des recours
transparency-appeals-how = Un recours gagné veut dire que le refus était injuste ou que personne ne l’a défendu. Le participant a été payé.
transparency-hourly-how = La moitié des réponses acceptées ont rapporté au moins cela, du début à la remise.
transparency-wait-how = La moitié des réponses ont été tranchées dans ce délai. Arrondi vers le haut.
transparency-paid-how = L’argent arrivé sur le compte des gens.
transparency-payout-time-how = La moitié des retraits sont arrivés dans ce délai après la demande. Arrondi vers le haut.
transparency-how = Comment nous comptons
transparency-how-1 = Chaque chiffre est calculé plusieurs fois par heure à partir des écritures de la place de marché elle-même.
transparency-how-2 = La médiane est la valeur du milieu. Avec moins de cinq cas, nous n’en montrons pas, pour que personne ne soit reconnaissable.
transparency-how-3 = Les décisions après un recours comptent parmi les recours, non comme verdicts du donneur d’ordre.
transparency-how-4 = Les mois commencent et finissent à minuit UTC.
