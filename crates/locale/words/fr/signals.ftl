## The operator's desk
signals-title = Signaux
signals-lead = Du travail qui paraît étrange. Un signal est un indice à peser : rien ne se passe tout seul.
signals-none-title = Aucun signal
signals-none-text = Le travail trop rapide, toujours identique ou identique à celui d’un autre, et les coordonnées de versement partagées apparaissent ici.
signals-who = Participant
signals-project = Projet
signals-evidence = Ce qui a été vu
signals-fast = Des réponses très rapides
signals-fast-text = { $n } réponses, d’ordinaire en { $time }. Dans ce projet, { $usual } est habituel.
signals-alike = Toujours la même réponse
signals-alike-text = Les { $n } dernières réponses disent toutes « { $value } » pour « { $field } ». Parmi ce qui a été accepté, { $share } le dit.
signals-same-text = Le même texte que quelqu’un d’autre
signals-same-text-text =
    { $n ->
        [one] { $n } autre participant avait déjà rendu ce texte :
       *[other] { $n } autres participants avaient déjà rendu ce texte :
    }
signals-same-payout = Des versements au même endroit
signals-same-payout-text = L’argent va au même endroit que celui de
signals-rule = Une règle le signale
signals-rule-text = Règle « { $name } », version { $n }
signals-decide = Décider
signals-decision = Votre décision
signals-dismiss = Il n’y a rien
signals-dismiss-help = Le signal disparaît et ne revient pas.
signals-restrict = Plus de nouvelles tâches
signals-restrict-help = La personne lit votre texte et peut contester ; quelqu’un d’autre décide.
signals-lasts-help = Seulement s’il ne doit plus y avoir de nouvelles tâches.
signals-note = Votre note
signals-note-help = Sans nouvelles tâches, la personne lira ceci. Sinon, la modération seule.
signals-settle = Décider
signals-spam = Des réponses sans rapport avec les tâches
signals-spam-text = { $n } réponses à « { $field } ». D’après les réponses de tous les autres, la bonne n’est connue que dans { $share } des tâches.
signals-lines = Des réponses en série
signals-lines-text = { $n } fois de suite « { $value } » pour « { $field } », parmi { $all } réponses qui changent { $runs } fois en tout.
signals-lines-from = La série commence à la tâche { $n }.
signals-together = Les mêmes réponses fausses que quelqu’un d’autre
signals-together-text = { $n } réponses fausses en commun sur { $shared } tâches faites par les deux ; on en attendait { $expected } au plus. L’autre personne est
signals-tasks = Tâches
signals-column-task = Tâche
signals-column-said = Sa réponse
signals-column-others = Tous les autres
signals-task = N° { $n }
signals-known = connue : { $value }
signals-chance = Pour un travail honnête, le hasard ne le donne qu’une fois sur { $n } au plus.
