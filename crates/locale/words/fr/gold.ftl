## Known answers, as their requester sees them
gold-tab = Réponses connues
gold-title = Réponses connues
gold-lead = Des tâches dont vous connaissez la bonne réponse, mêlées aux autres. Les participants ne les distinguent pas ; vous voyez qui travaille avec soin.
gold-settings = Comment elles sont mêlées
gold-stat-in-use = Utilisées
gold-stat-held = Mis de côté pour elles
gold-stat-scored = Réponses notées
gold-stat-wrong = Dont fausses
gold-none = Pas encore de réponses connues
gold-none-text = Importez-les dans une colonne « _gold », ou ouvrez une tâche et indiquez ce qui est juste.
gold-to-tasks = Vers les tâches
gold-column-task = Tâche
gold-column-data = Données
gold-column-right = Bonne réponse
gold-column-seen = Réponses
gold-column-wrong = Fausses
gold-column-state = État
gold-state-retired = retirée
gold-state-suspect = douteuse
gold-state-used-up = épuisée
gold-state-in-use = utilisée
gold-training = Formation
gold-training-help = Qui se trompe apprend aussitôt ce qui est juste, et pourquoi.
gold-audit = Contrôle discret
gold-audit-help = Notées en silence. Les participants apprennent lesquelles étaient fausses une fois qu’elles sont retirées.
gold-quiz = Quiz : réponses connues avant la première tâche ordinaire
gold-quiz-help = 0 : pas de quiz.
gold-pass = Dont justes au moins
gold-every-first = Au début, une tâche sur tant est connue
gold-every-first-help = 5 : une sur cinq.
gold-every-last = Pour un participant de confiance, une sur
gold-every-last-help = Leur part baisse à chaque bonne réponse.
gold-places = Participants pouvant recevoir chacune
gold-places-help = Leurs réponses sont payées comme les autres. Ce qui ne sert pas vous est rendu à la clôture du projet.
gold-mode = Ce que les participants apprennent
gold-save = Enregistrer
gold-suspects = Sont-elles justes ?
gold-suspects-text = Les participants qui réussissent les autres se trompent ici. Elles sont en pause tant que vous n’avez pas vérifié.
gold-known-is = Vous dites :
gold-correct = Corriger
gold-keep = Elle est juste
gold-retire = Retirer
gold-contested = Un participant conteste
gold-reply = Votre réponse
gold-reply-help = Nécessaire si vous maintenez.
gold-forgive = Pardonner
gold-uphold = Maintenir
gold-no-form = Ce projet n’a pas encore de formulaire. Créez-en un d’abord.
gold-several = Plusieurs bonnes réponses se séparent par |. Un nombre peut avoir une marge : 12 ± 0.5, ou 11..13. Un champ vide n’est pas noté.
gold-why = Pourquoi c’est juste
gold-why-help = Les participants qui se trompent le liront.
gold-new = En faire une réponse connue
gold-new-text = Indiquez ce qui est juste. Si quelqu’un a déjà travaillé à cette tâche, une copie en est mêlée aux autres et son résultat demeure.
gold-from-result-text = Toutes les réponses acceptées s’accordent ? Reprenez-les.
gold-from-result = Reprendre le résultat
gold-places-left = Places libres
gold-how-it-goes = Où elle en est
gold-unmark = En refaire une tâche ordinaire
gold-look = La réponse connue
gold-mark = En faire une réponse connue
gold-stat-retired = { $n } retirées
gold-stat-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
gold-task = Tâche { $n }
gold-of-task = Réponse connue : tâche { $n }
gold-suspect-why = { $n } bons participants sur { $of } ont répondu autrement.
gold-contested-by = { $who } dit de { $task } :
gold-places-beside =
    { $n ->
        [one] et { $places } pour { $n } réponse connue
       *[other] et { $places } pour { $n } réponses connues
    }
