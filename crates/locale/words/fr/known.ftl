## Known answers, as workers see them
known-title = Réponses connues
known-my-work = Mon travail
known-lead = La réponse à certaines tâches est connue d’avance. Elles sont payées comme les autres et montrent le soin que chacun apporte.
known-none = Aucune pour l’instant
known-none-text = Quand vous en aurez rencontré, vous lirez ici lesquelles vous avez manquées, et pourquoi.
known-find-work = Trouver du travail
known-hidden = Vous lirez ici lesquelles dès qu’elles seront retirées.
known-one-title = Cette réponse était connue
known-one-lead = La vôtre était différente. Regardez ; vous êtes payé quand même.
known-go-on = Continuer
known-contest = Je ne suis pas d’accord
known-contest-why = Qu’est-ce qui est faux dans la réponse connue ?
known-contest-help = Le donneur d’ordre lit ceci et décide. Si vous avez raison, cela ne compte plus contre vous.
known-contest-send = Envoyer
known-why = Pourquoi
known-you-said = Vous avez dit
known-requester-said = Le donneur d’ordre a répondu
known-state-open = contestée
known-state-forgiven = pardonnée
known-state-upheld = maintenue
known-state-wrong = Manquée
known-left-empty = laissé vide
known-compared = Votre réponse et la réponse connue
known-column-question = Question
known-column-given = Donnée
known-column-right = Juste
known-all-right =
    { $n ->
        [one] Votre dernière réponse connue était juste.
       *[other] Vos { $n } dernières réponses connues étaient toutes justes.
    }
known-wrong =
    { $n ->
        [one] Votre dernière réponse connue était fausse.
       *[other] Fausses parmi vos { $n } dernières réponses connues : { $wrong }.
    }
known-see-them = Voir lesquelles
