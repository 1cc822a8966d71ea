## Ne redemander que tant qu’une tâche n’est pas sûre

quality-adaptive = S’arrêter dès qu’une tâche est sûre
quality-most = Réponses au plus
quality-most-help = Laissez vide et chaque tâche reçoit le même nombre de réponses. Sinon, d’autres réponses s’ajoutent une à une, jusqu’à ce nombre, tant qu’elles ne concordent pas assez. Le maximum est mis de côté d’abord ; ce qui n’a pas servi revient dans votre portefeuille.
quality-confidence = À quel point sûre, en pour cent
quality-confidence-help = De 50 à 99. Avec 95, environ une tâche sur vingt arrêtées tôt peut encore être fausse.
quality-range = { $least } à { $most }
quality-terms = { $least } à { $most }, jusqu’à être sûr à { $share }

## À quel point un projet est sûr

quality-title = À quel point les réponses sont sûres
quality-settled =
    { $whole ->
        [one] { $n } tâche sur { $whole } réglée
       *[other] { $n } tâches sur { $whole } réglées
    }
quality-by-confidence = Tâches selon leur sûreté
quality-sure = Sûre
quality-tasks = Tâches
quality-spent =
    { $n ->
        [one] { $answers } réponses pour { $n } tâche terminée.
       *[other] { $answers } réponses pour { $n } tâches terminées.
    }
quality-saved =
    { $n ->
        [one] { $n } réponse n’a pas servi ; { $money } vous sont revenus.
       *[other] { $n } réponses n’ont pas servi ; { $money } vous sont revenus.
    }
quality-doubts =
    { $n ->
        [one] { $n } tâche reste en doute
       *[other] { $n } tâches restent en doute
    }
quality-look-at-doubts = Trancher

## Une tâche

quality-belief = Ce que disent les réponses
quality-share = { $value } : { $share }
quality-heard = Qui a dit quoi
quality-worker = Participant
quality-answer = Réponse
quality-weight = Sans doute juste
quality-nothing-picked = rien
quality-standing-asking = D’autres réponses arrivent.
quality-standing-sure = Assez sûr : { $share }.
quality-standing-unsure = Toutes les réponses sont là et laissent un doute : sûr à { $share }.
quality-standing-decided = Vous avez tranché.
quality-standing-known = La bonne réponse était déjà connue.

## Participants

quality-skill = Sans doute juste
quality-skill-of = { $share } ± { $error }
quality-skill-note = « Sans doute juste » s’estime d’après les réponses de tous, avec la marge d’erreur courante.

## Ce qui reste en doute

quality-queue = En doute
quality-queue-lead = Les tâches dont toutes les réponses sont là et ne concordent pas assez. Les moins sûres d’abord.
quality-none = Rien n’est en doute
quality-none-text = Quand les réponses à une tâche ne concordent pas assez, vous la trouvez ici.
quality-decide = Trancher
quality-decide-title = Votre décision
quality-decide-text = Elle devient le résultat. Tous ceux qui ont répondu sont payés comme toujours.
quality-keep = Garder cette réponse
quality-skip = Suivante
quality-ask-title = Demander à d’autres
quality-ask-more = Réponses en plus
quality-ask-more-text = Chacune coûte { $price }, mis de côté maintenant.
quality-ask = Demander d’autres réponses
quality-data = La tâche
quality-sure-column = Sûre
quality-answers-column = Réponses
quality-as-it-went = Comme cela s’est passé : { $n } réponses
quality-three-each = Toujours trois : { $n }
quality-five-each = Toujours cinq : { $n }

## One more answer for each doubt

quality-wide = Demander un avis de plus pour chacune
quality-wide-text =
    { $n ->
        [one] { $n } tâche en doute reçoit une réponse de plus : { $money } mis de côté maintenant.
       *[other] { $n } tâches en doute reçoivent chacune une réponse de plus : { $money } mis de côté maintenant.
    }
quality-wide-question = Demander un avis de plus pour chaque tâche en doute ?
quality-wide-tasks =
    { $n ->
        [one] { $n } tâche reçoit une réponse de plus.
       *[other] { $n } tâches reçoivent chacune une réponse de plus.
    }
quality-wide-cost = { $money } de votre solde sont mis de côté pour cela ; une réponse est payée quand vous l’acceptez.
quality-wide-anew = Personne ne reçoit deux fois la même tâche.
quality-wide-most = Seules les { $n } tâches les moins sûres sont concernées à la fois. Recommencez pour les autres.
quality-wide-do = Demander pour { $money }
quality-answers-of =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
